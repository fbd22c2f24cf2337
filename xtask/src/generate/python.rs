//! The vocabulary as types of Python: a `TypedDict` for each subject and record, a `Literal` for each term list.
//!
//! The vocabulary comes in, through the core's own loader; the modules of `guiju.facts` go out. They cost nothing when
//! the package runs: mypy and editors read them.

use std::fmt::Write;
use std::path::Path;

use guiju::quantity::{Interval, show_interval};
use guiju::vocabulary::{Fact, FactKind, RecordKind, TermList};
use guiju::{Bilingual, Lang, Vocabulary};

use super::Generated;
use super::typed::{capital, has, load, pascal};
use crate::workspace::Workspace;

const FOLDER: &str = "bindings/python/python/guiju/facts";
const MADE: &str = "Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.";
/// What no field of a class can be called.
const KEYWORDS: &str = "False None True and as assert async await break class continue def del elif else except \
    finally for from global if import in is lambda nonlocal not or pass raise return try while with yield";
/// What no generated type can be called, since the files use it.
const TYPES: &str =
    "Any Bounds Day Decimal Evidence Given Hours Judgement Literal Number Open Sequence Truth TypedDict";
const WIDTH: usize = 120;

pub fn files(workspace: &Workspace) -> Result<Vec<Generated>, String> {
    let vocabulary = load(&workspace.root)?;
    let generated = |name: &str, text| Generated { path: Path::new(FOLDER).join(name), text };
    Ok(vec![
        generated("__init__.py", index(&vocabulary)?),
        generated("_records.py", records(&vocabulary)?),
        generated("_terms.py", terms(&vocabulary)?),
    ])
}

/// The public names: those written by hand, and all that are generated.
fn index(vocabulary: &Vocabulary) -> Result<String, String> {
    let records = names(vocabulary.records().map(|(_, kind)| kind.id.as_str()))?;
    let terms = names(vocabulary.term_lists().iter().map(|list| list.id.as_str()))?;
    let values: Vec<String> = ["Bounds", "Day", "Evidence", "Given", "Hours", "Judgement", "Number", "Open", "Truth"]
        .map(str::to_owned)
        .to_vec();
    let mut out = format!(
        "\"\"\"What can be known about a subject, as types: `center: guiju.Center = {{...}}` is checked by mypy.\n\n\
         Terms go by their ids here; facts that are not typed may use their Chinese names as well.\n\n{MADE}\n\"\"\"\n\n"
    );
    for (module, names) in [("_records", &records), ("_terms", &terms), ("_values", &values)] {
        let _ = writeln!(out, "from .{module} import (");
        for name in names {
            let _ = writeln!(out, "    {name},");
        }
        out.push_str(")\n");
    }
    let mut all: Vec<&String> = records.iter().chain(&terms).chain(&values).collect();
    all.sort();
    out.push_str("\n__all__ = [\n");
    for name in &all {
        let _ = writeln!(out, "    {name:?},");
    }
    out.push_str("]\n");
    Ok(out)
}

fn names<'a>(ids: impl Iterator<Item = &'a str>) -> Result<Vec<String>, String> {
    let mut names = ids.map(name).collect::<Result<Vec<_>, _>>()?;
    names.sort();
    Ok(names)
}

fn name(id: &str) -> Result<String, String> {
    let name = pascal(id)?;
    if has(TYPES, &name) {
        return Err(format!("`{id}` would be the Python type `{name}`, which there is already; rename it"));
    }
    Ok(name)
}

fn records(vocabulary: &Vocabulary) -> Result<String, String> {
    let terms = names(vocabulary.term_lists().iter().map(|list| list.id.as_str()))?;
    let mut out =
        format!("\"\"\"Subjects and the records in them. {MADE}\"\"\"\n\nfrom __future__ import annotations\n\n");
    out.push_str("from collections.abc import Sequence\nfrom typing import Any, Literal, TypedDict\n\n");
    out.push_str("from ._terms import (\n");
    for name in &terms {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str(")\nfrom ._values import Day, Given, Hours, Judgement, Number, Open, Truth\n");
    for (_, kind) in vocabulary.records() {
        record(&mut out, kind, vocabulary)?;
    }
    Ok(out)
}

fn record(out: &mut String, kind: &RecordKind, vocabulary: &Vocabulary) -> Result<(), String> {
    let _ = writeln!(
        out,
        "\n\nclass {}(TypedDict, total=False):\n    \"\"\"{}\"\"\"\n",
        name(&kind.id)?,
        titled(&kind.title)
    );
    if kind.subject {
        let _ = writeln!(out, "    subject: Literal[{:?}]\n    \"\"\"What kind of subject it is.\"\"\"", kind.id);
        out.push_str("    as_of: Day\n    \"\"\"The day as of which the facts hold.\"\"\"\n");
        out.push_str("    source: Any\n    \"\"\"Where the facts come from; free, not evaluated.\"\"\"\n");
        out.push_str("    waivers: Sequence[Any]\n    \"\"\"Who excused the subject from which rule.\"\"\"\n");
    }
    for fact in &kind.facts {
        if has(KEYWORDS, &fact.id) {
            return Err(format!("the fact `{}` of `{}` is a word of Python; rename it", fact.id, kind.id));
        }
        let _ = writeln!(out, "    {}: {}", fact.id, written_as(fact, vocabulary)?);
        paragraph(out, &meaning(fact));
    }
    Ok(())
}

/// What a fact's value may be.
fn written_as(fact: &Fact, vocabulary: &Vocabulary) -> Result<String, String> {
    let lost = || format!("`{}` is of no known kind", fact.id);
    let list = |id| vocabulary.term_list(id).ok_or_else(lost).and_then(|list| name(&list.id));
    let record = |id| vocabulary.record(id).ok_or_else(lost).and_then(|kind| name(&kind.id));
    let many = |one: &str| format!("Sequence[{one}] | Open[{one}]");
    let value = match fact.kind {
        FactKind::Judgement => return Ok("Judgement".to_owned()),
        FactKind::Boolean => "Truth".to_owned(),
        FactKind::Number(_) => "Number".to_owned(),
        FactKind::Date => "Day".to_owned(),
        FactKind::Hours => "Hours".to_owned(),
        FactKind::Text => "str".to_owned(),
        FactKind::Term(id) => list(id)?,
        FactKind::Terms(id) => list(id).map(|one| format!("{one} | {}", many(&one)))?,
        FactKind::Record(id) => record(id)?,
        FactKind::List(id) => many(&record(id)?),
    };
    Ok(format!("{value} | Given[{value}] | None"))
}

fn meaning(fact: &Fact) -> String {
    let (lead, rest) = capital(&fact.title.en);
    let unit = fact.kind.unit();
    let range = unit.filter(|_| fact.range != Interval::ALL);
    let range = range.map(|unit| format!(" ({})", show_interval(fact.range, unit, Lang::En))).unwrap_or_default();
    let unit = unit.map(|unit| unit.symbol()).filter(|symbol| !symbol.is_empty());
    let unit = unit.map(|symbol| format!(" [{symbol}]")).unwrap_or_default();
    let Bilingual { zh, en } = &fact.meaning;
    format!("{lead}{rest}{unit}: {en}{range}. {}：{zh}。", fact.title.zh)
}

fn terms(vocabulary: &Vocabulary) -> Result<String, String> {
    let mut out =
        format!("\"\"\"The controlled terms, by their ids. {MADE}\"\"\"\n\nfrom typing import Literal, TypeAlias\n");
    for list in vocabulary.term_lists() {
        let _ = writeln!(out, "\n{}: TypeAlias = Literal[", name(&list.id)?);
        list_of(&mut out, list);
        let _ = writeln!(out, "]\n\"\"\"{}\"\"\"", titled(&list.title));
    }
    Ok(out)
}

/// The terms of a list, as many a line as fit.
fn list_of(out: &mut String, list: &TermList) {
    let mut line = String::new();
    for term in &list.terms {
        let item = format!("{:?},", term.id);
        if line.len() + item.len() + 5 > WIDTH {
            let _ = writeln!(out, "    {line}");
            line.clear();
        }
        let gap = if line.is_empty() { "" } else { " " };
        let _ = write!(line, "{gap}{item}");
    }
    let _ = writeln!(out, "    {line}");
}

fn titled(title: &Bilingual) -> String {
    let (lead, rest) = capital(&title.en);
    plain(&format!("{lead}{rest}. {}。", title.zh))
}

/// A documentation string below a field, its lines no longer than others.
fn paragraph(out: &mut String, text: &str) {
    let text = plain(text);
    let width = |c: char| if c.is_ascii() { 1 } else { 2 };
    let mut column = 4 + 3;
    out.push_str("    \"\"\"");
    for (number, word) in text.split(' ').enumerate() {
        let long: usize = word.chars().map(width).sum();
        if number > 0 {
            if column + 1 + long + 3 > WIDTH {
                out.push_str("\n    ");
                column = 4;
            } else {
                out.push(' ');
                column += 1;
            }
        }
        out.push_str(word);
        column += long;
    }
    out.push_str("\"\"\"\n");
}

/// A text that ends no documentation string.
fn plain(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
