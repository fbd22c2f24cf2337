//! The vocabulary as Rust structs and enums: one file for each subject, record and term list.
//!
//! The YAML of the vocabulary comes in, through the core's own loader; the files of the core's module `typed::generated`
//! go out, as `rustfmt` has them. Only the core without its feature `typed` is needed, so that a mistake in what is
//! generated here never stands in the way of generating it again.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use guiju::quantity::{Dimension, Interval, Unit, show_interval};
use guiju::vocabulary::{Fact, FactKind, RecordKind, TermList};
use guiju::{Bilingual, Lang, Source, Vocabulary};

use super::Generated;
use crate::command::Run;
use crate::workspace::Workspace;

const FOLDER: &str = "crates/guiju/src/typed/generated";
const HEAD: &str = "//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.\n\n";
/// The edition of the core, which decides how it is formatted.
const EDITION: &str = "2024";

/// What a generated type can't be called, since the files use it.
const TYPES: &str = "Area Bounds Count Day Duration Evidence Fact Judgement Kind Length List Method Money OpeningHours \
    Option Percent Points Set String Subject Term Value ValueError Words";
/// Fields of a subject that are not facts.
const FIELDS: &str = "subject as_of source extensions";
/// Words that can be a field's name only with a mark.
const KEYWORDS: &str = "abstract as async await become box break const continue do dyn else enum extern false final fn \
    for gen if impl in let loop macro match mod move mut override priv pub ref return static struct trait true try type \
    typeof unsafe unsized use virtual where while yield";
/// Words that can't be one at all.
const NEVER: &str = "self super crate _";

pub fn files(workspace: &Workspace) -> Result<Vec<Generated>, String> {
    let vocabulary = load(&workspace.root)?;
    check_names(&vocabulary)?;
    let mut texts = BTreeMap::new();
    for (_, kind) in vocabulary.records() {
        texts.insert(format!("{}.rs", kind.id), record(kind, &vocabulary)?);
    }
    for list in vocabulary.term_lists() {
        texts.insert(format!("terms/{}.rs", list.id), terms(list)?);
    }
    texts.insert("mod.rs".into(), index(&vocabulary)?);
    formatted(workspace, texts)
}

pub(super) fn load(root: &Path) -> Result<Vocabulary, String> {
    let folder = root.join("rules/vocabulary");
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .map_err(|error| failed(&folder, error))?
        .map(|entry| entry.map(|e| e.path()).map_err(|error| failed(&folder, error)))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|e| e == "yaml"));
    // The order in which they are embedded, and so that of the fields.
    paths.sort();
    let sources = paths.iter().map(|path| {
        let text = fs::read_to_string(path).map_err(|error| failed(path, error))?;
        Ok(Source::new(path.strip_prefix(root).unwrap_or(path).display().to_string(), &text))
    });
    Vocabulary::load(&sources.collect::<Result<Vec<_>, String>>()?).map_err(|found| found.to_string())
}

/// Fails where two Rust types would have the same name.
fn check_names(vocabulary: &Vocabulary) -> Result<(), String> {
    let mut types = BTreeMap::new();
    let records = vocabulary.records().map(|(_, kind)| kind.id.as_str());
    for id in records.chain(vocabulary.term_lists().iter().map(|list| list.id.as_str())) {
        let name = pascal(id)?;
        if has(TYPES, &name) {
            return Err(format!("`{id}` would be the Rust type `{name}`, which there is already; rename it"));
        }
        if let Some(before) = types.insert(name.clone(), id) {
            return Err(format!("`{before}` and `{id}` would both be the Rust type `{name}`; rename one"));
        }
    }
    Ok(())
}

/// The types that the fields of a record need: those generated, and those of `typed`.
#[derive(Default)]
struct Uses {
    generated: BTreeSet<String>,
    typed: BTreeSet<&'static str>,
}

impl Uses {
    /// The Rust type of a fact.
    fn field(&mut self, vocabulary: &Vocabulary, fact: &Fact) -> Result<String, String> {
        let list = |id| vocabulary.term_list(id).map(|list| &list.id);
        let record = |id| vocabulary.record(id).map(|kind| &kind.id);
        // A type of `typed`, and a generated one in it or instead of it.
        let (outer, of) = match fact.kind {
            FactKind::Judgement => {
                self.typed.insert("Judgement");
                return Ok("Judgement".into());
            }
            FactKind::Boolean => (Some("bool"), None),
            FactKind::Text => (Some("String"), None),
            FactKind::Number(unit) => (Some(quantity(fact, unit)?), None),
            FactKind::Date => (Some("Day"), None),
            FactKind::Hours => (Some("OpeningHours"), None),
            FactKind::Term(id) => (None, list(id)),
            FactKind::Terms(id) => (Some("Set"), list(id)),
            FactKind::Record(id) => (None, record(id)),
            FactKind::List(id) => (Some("List"), record(id)),
        };
        let of = of.map(|id| pascal(id)).transpose()?;
        self.typed.insert("Fact");
        self.typed.extend(outer.filter(|name| !matches!(*name, "bool" | "String")));
        self.generated.extend(of.clone());
        match (outer, of) {
            (Some(outer), None) => Ok(format!("Fact<{outer}>")),
            (None, Some(of)) => Ok(format!("Fact<{of}>")),
            (Some(outer), Some(of)) => Ok(format!("Fact<{outer}<{of}>>")),
            (None, None) => Err(format!("`{}` is of no known kind", fact.id)),
        }
    }
}

fn quantity(fact: &Fact, unit: Unit) -> Result<&'static str, String> {
    let dimension = unit.dimension();
    // A count, percent or number of points is read without its unit, in Rust as in a file; both have to mean the same.
    if matches!(dimension, Dimension::Count | Dimension::Percent | Dimension::Points) && unit != Unit::base(dimension) {
        return Err(format!("`{}`: a count, a percent or a number of points has no other unit", fact.id));
    }
    Ok(match dimension {
        Dimension::Count => "Count",
        Dimension::Area => "Area",
        Dimension::Length => "Length",
        Dimension::Money => "Money",
        Dimension::Duration => "Duration",
        Dimension::Percent => "Percent",
        Dimension::Date => "Day",
        Dimension::Points => "Points",
    })
}

fn record(kind: &RecordKind, vocabulary: &Vocabulary) -> Result<String, String> {
    let name = pascal(&kind.id)?;
    let mut uses = Uses::default();
    uses.typed.insert("Value");
    let mut fields = String::new();
    for fact in &kind.facts {
        let field = uses.field(vocabulary, fact)?;
        let (lead, rest) = capital(&fact.title.en);
        let range = fact.kind.unit().filter(|_| fact.range != Interval::ALL);
        let range = range.map(|unit| format!(" ({})", show_interval(fact.range, unit, Lang::En))).unwrap_or_default();
        doc(&mut fields, &format!("{lead}{rest}: {}{range}.", fact.meaning.en));
        doc(&mut fields, &format!("{}：{}。", fact.title.zh, fact.meaning.zh));
        let mut aliases = BTreeSet::from([fact.title.zh.as_str()]);
        aliases.extend(fact.synonyms.iter().map(String::as_str));
        let aliases: String = aliases.iter().map(|alias| format!("alias = {alias:?}, ")).collect();
        let _ = writeln!(fields, "#[serde({aliases}skip_serializing_if = \"Option::is_none\")]");
        let _ = writeln!(fields, "pub {}: Option<{field}>,", field_name(kind, &fact.id)?);
    }
    uses.generated.remove(&name);
    if kind.subject {
        uses.typed.extend(["Day", "Kind", "Subject"]);
    }

    let mut out = String::from(HEAD);
    if !uses.generated.is_empty() {
        let _ = writeln!(out, "use super::{{{}}};", uses.generated.into_iter().collect::<Vec<_>>().join(", "));
    }
    let typed = uses.typed.into_iter().collect::<Vec<_>>().join(", ");
    let _ = writeln!(out, "use crate::typed::{{{typed}}};\nuse serde::{{Deserialize, Serialize}};");
    if kind.subject {
        out.push_str("use std::collections::BTreeMap;\n");
    }
    out.push('\n');
    titled(&mut out, &kind.title);
    out.push_str("#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\n");
    if !kind.subject {
        out.push_str("#[serde(deny_unknown_fields)]\n");
    }
    let _ = writeln!(out, "#[non_exhaustive]\npub struct {name} {{");
    if kind.subject {
        let _ = writeln!(out, "#[serde(default)]\nsubject: Kind<{name}>,");
        out.push_str("/// The day as of which the facts hold.\n");
        out.push_str("#[serde(skip_serializing_if = \"Option::is_none\")]\npub as_of: Option<Day>,\n");
        out.push_str("/// Where the facts come from; free, not evaluated.\n");
        out.push_str("#[serde(skip_serializing_if = \"Option::is_none\")]\npub source: Option<serde_json::Value>,\n");
    }
    out.push_str(&fields);
    if kind.subject {
        out.push_str(
            "/// Facts that a standard declares itself, by name. Any key that is no field lands here too, and a\n",
        );
        out.push_str("/// standard that doesn't know it refuses it.\n");
        out.push_str("#[serde(flatten)]\npub extensions: BTreeMap<String, serde_json::Value>,\n");
    }
    let _ = writeln!(out, "}}\n\nimpl Value for {name} {{}}");
    if kind.subject {
        let _ = writeln!(out, "\nimpl Subject for {name} {{\nconst KIND: &'static str = {:?};\n}}", kind.id);
    }
    Ok(out)
}

fn terms(list: &TermList) -> Result<String, String> {
    let name = pascal(&list.id)?;
    let mut variants = BTreeMap::new();
    let (mut declared, mut all, mut words) = (String::new(), String::new(), String::new());
    for term in &list.terms {
        let variant = pascal(&term.id)?;
        if let Some(before) = variants.insert(variant.clone(), &term.id) {
            return Err(format!("`{before}` and `{}` would both be `{name}::{variant}`; rename one", term.id));
        }
        titled(&mut declared, &term.title);
        let _ = writeln!(declared, "{variant},");
        let _ = write!(all, "Self::{variant}, ");
        let _ = writeln!(
            words,
            "Self::{variant} => &Words {{ id: {:?}, zh: {:?}, en: {:?}, synonyms: &{:?} }},",
            term.id, term.title.zh, term.title.en, term.synonyms
        );
    }
    let mut out = String::from(HEAD);
    out.push_str("use crate::typed::{Term, Words, term::term};\n\n");
    titled(&mut out, &list.title);
    out.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\n");
    let _ = writeln!(out, "pub enum {name} {{\n{declared}}}\n\nterm!({name});\n\nimpl Term for {name} {{");
    let _ = writeln!(out, "const ALL: &'static [Self] = &[{all}];");
    let Bilingual { zh, en } = &list.title;
    let _ = writeln!(out, "const TITLE: (&'static str, &'static str) = ({zh:?}, {en:?});\n");
    let _ = writeln!(out, "fn words(self) -> &'static Words {{\nmatch self {{\n{words}}}\n}}\n}}");
    Ok(out)
}

/// The module of all of them.
fn index(vocabulary: &Vocabulary) -> Result<String, String> {
    let (mut modules, mut uses) = (String::from(HEAD), String::new());
    let mut term_modules = String::new();
    let ids: BTreeSet<&str> = vocabulary.records().map(|(_, kind)| kind.id.as_str()).collect();
    for id in ids {
        let _ = writeln!(modules, "mod {id};");
        let _ = writeln!(uses, "pub use {id}::{};", pascal(id)?);
    }
    let ids: BTreeSet<&str> = vocabulary.term_lists().iter().map(|list| list.id.as_str()).collect();
    for id in ids {
        let _ = writeln!(term_modules, "pub mod {id};");
        let _ = writeln!(uses, "pub use terms::{id}::{};", pascal(id)?);
    }
    Ok(format!("{modules}/// One file a term list.\nmod terms {{\n{term_modules}}}\n\n{uses}"))
}

/// Has `rustfmt` format all of them, in the build directory.
fn formatted(workspace: &Workspace, texts: BTreeMap<String, String>) -> Result<Vec<Generated>, String> {
    let draft = workspace.target.join("xtask/typed");
    let failed = |error: std::io::Error| format!("{}: {error}", draft.display());
    for (name, text) in &texts {
        let path = draft.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        fs::write(path, text).map_err(failed)?;
    }
    // It finds the other files by their `mod` in the first.
    let arguments = ["--edition", EDITION, "--config-path", "rustfmt.toml"];
    Run::new("rustfmt", &workspace.root)
        .args(arguments)
        .args([draft.join("mod.rs")])
        .hint("install it with `rustup component add rustfmt`")
        .output()?;
    let read = |name: &String| {
        let text = fs::read_to_string(draft.join(name)).map_err(failed)?;
        Ok(Generated { path: Path::new(FOLDER).join(name), text })
    };
    texts.keys().map(read).collect()
}

/// `service_hall` as `ServiceHall`.
pub(super) fn pascal(id: &str) -> Result<String, String> {
    let words = id.split(['_', '-']).map(capital);
    let name: String = words.flat_map(|(lead, rest)| [lead, rest.to_owned()]).collect();
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric()) && name.starts_with(|c: char| c.is_ascii_uppercase());
    if plain && name != "Self" { Ok(name) } else { Err(format!("`{id}` can't be a Rust name; rename it")) }
}

pub(super) fn capital(word: &str) -> (String, &str) {
    let mut letters = word.chars();
    let lead = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    (lead, letters.as_str())
}

fn field_name(kind: &RecordKind, id: &str) -> Result<String, String> {
    if has(NEVER, id) || (kind.subject && has(FIELDS, id)) || id.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(format!("the fact `{id}` of `{}` can't be a field of a Rust struct; rename it", kind.id));
    }
    Ok(if has(KEYWORDS, id) { format!("r#{id}") } else { id.to_owned() })
}

/// Whether a word stands in a list of words.
pub(super) fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|w| w == word)
}

fn titled(out: &mut String, title: &Bilingual) {
    let (lead, rest) = capital(&title.en);
    doc(out, &format!("{lead}{rest}. {}。", title.zh));
}

/// One line of documentation, of which nothing is taken for a link or a tag.
fn doc(out: &mut String, line: &str) {
    out.push_str("/// ");
    for c in line.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '`' | '*') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('\n');
}
