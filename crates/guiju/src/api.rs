//! The one JSON-in, JSON-out layer that every binding is a skin over.
//!
//! Texts go in, texts come out: `{"assessment": …}`, `{"report": …}`, or
//! `{"error": {"kind": "facts" | "standard" | "options", "diagnostics": […]}}`. The same input gives the same bytes in
//! every face. A diagnostic has `message` (English), `text` and `help` (both languages), `file`, `path`, `line`, `column`.

#[cfg(feature = "authoring")]
use crate::authoring::Ledger;
use crate::{Bilingual, diagnostic::did_you_mean};
use crate::{
    Diagnostic, Diagnostics, Examination, Facts, Lang, Register, Vocabulary,
    assess::{Assessment, report as words},
    diff::{self, Diff},
    plan::Costs,
    quantity::read_date,
    schema,
    tree::Source,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

pub use crate::Standard;

/// What a call may ask for besides its main inputs. Unknown keys are refused.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    as_of: Option<String>,
    name: Option<String>,
    lang: Option<Lang>,
}

/// The bundled standards, all editions of each, as a JSON array of `{id, edition, title, status, subject}`.
#[must_use]
pub fn standards() -> String {
    let list: Vec<Value> = Standard::bundled_ids()
        .filter_map(|id| Standard::bundled_editions(id).ok())
        .flatten()
        .map(|s| head(&s))
        .collect();
    Value::Array(list).to_string()
}

fn head(standard: &Standard) -> Value {
    let subject = standard.vocabulary().record(standard.subject).map(|r| r.id.clone());
    json!({
        "id": standard.id, "edition": standard.edition, "title": standard.title, "status": standard.status,
        "subject": subject, "hash": standard.hash,
    })
}

/// Loads a bundled standard by its id, or one edition of it by `id@edition`.
///
/// # Errors
/// A JSON text `{"error": {"kind": "standard", "diagnostics": […]}}`.
pub fn bundled(id: &str) -> Result<Standard, String> {
    let loaded = match id.split_once('@') {
        Some((id, edition)) => Standard::bundled_edition(id, edition),
        None => Standard::bundled(id),
    };
    loaded.map_err(|found| failure("standard", &found))
}

/// Loads a standard of one's own from its text (JSON; YAML too with the feature `yaml`). `name` is the file's name in
/// errors.
///
/// # Errors
/// A JSON text `{"error": {"kind": "standard", "diagnostics": […]}}`.
pub fn load(name: &str, text: &str) -> Result<Standard, String> {
    let vocabulary = Vocabulary::bundled().map_err(|found| failure("standard", &found))?;
    Standard::load_with_bases(&Source::new(name, text), &Standard::bundled_source, vocabulary)
        .map_err(|found| failure("standard", &found))
}

/// Checks one subject. `facts` is the text of a facts file; `options` is JSON `{"as_of": "2022-06-01", "name":
/// "facts.json"}`, both optional (`as_of` must then stand in the facts). The answer is `{"assessment": …}` or an error.
#[must_use]
pub fn check(standard: &Standard, facts: &str, options: &str) -> String {
    answer(assess(standard, facts, options).map(|(assessment, _)| json!({ "assessment": assessment })))
}

/// The same without words, which are made when they are asked for: for a binding that hands them over part by part.
///
/// # Errors
/// The JSON text that [`check`] would answer.
pub fn examine(standard: &Arc<Standard>, facts: &str, options: &str) -> Result<Examination, String> {
    let (facts, as_of, _) = asked(standard, facts, options).map_err(|error| error.to_string())?;
    Ok(Examination::new(Arc::clone(standard), facts, as_of))
}

/// The text report of the same: `options` has also `"lang": "zh" | "en"`. The answer is `{"report": "…"}` or an error.
#[must_use]
pub fn report(standard: &Standard, facts: &str, options: &str) -> String {
    answer(
        assess(standard, facts, options).map(|(assessment, lang)| json!({ "report": words::text(&assessment, lang) })),
    )
}

fn read_options(options: &str) -> Result<Options, Value> {
    serde_json::from_str(if options.trim().is_empty() { "{}" } else { options }).map_err(|error| {
        let message = Bilingual::new(format!("选项有误：{error}"), format!("the options are wrong: {error}"));
        problem("options", &Diagnostic::error("bad-options", message).into())
    })
}

fn assess(standard: &Standard, facts: &str, options: &str) -> Result<(Assessment, Lang), Value> {
    let (facts, as_of, lang) = asked(standard, facts, options)?;
    Ok((standard.assess(&facts, as_of), lang))
}

/// The number of days from 1970-01-01 to a day that is given as text.
///
/// # Errors
/// When it is no day, or not one alone.
pub fn day(text: &str) -> Result<i64, Diagnostics> {
    match read_date(text) {
        Ok(day) if day.is_exact() => Ok(day.lo),
        _ => {
            let message = Bilingual::new(
                format!("`as_of` 应是一天（如 2022-06-01），却是 `{text}`"),
                format!("`as_of` has to be a day such as 2022-06-01, found `{text}`"),
            );
            Err(Diagnostic::error("bad-date", message).into())
        }
    }
}

/// The facts, the day and the language.
fn asked(standard: &Standard, facts: &str, options: &str) -> Result<(Facts, i64, Lang), Value> {
    let options = read_options(options)?;
    let name = options.name.as_deref().unwrap_or_default();
    let facts = standard.read_facts(name, facts).map_err(|found| problem("facts", &found))?;
    let as_of = match options.as_of {
        Some(text) => Some(day(&text).map_err(|found| problem("options", &found))?),
        None => facts.as_of,
    };
    let Some(as_of) = as_of else {
        let message = Bilingual::new(
            "没有截止日期：请给出 `as_of`",
            "no as-of date: give `as_of` in the options or in the facts",
        );
        return Err(problem("options", &Diagnostic::error("no-as-of", message).into()));
    };
    Ok((facts, as_of, options.lang.unwrap_or_default()))
}

/// What to find out and what to do to reach a target. `target` is `conforms`, the id of a level, or a number of points;
/// `costs` is the text of a costs file, empty where there is none; `options` are those of [`report`]. The answer is
/// `{"plan": …, "report": "…"}` or an error; one of the costs has the kind `costs`.
#[must_use]
pub fn plan(standard: &Standard, facts: &str, target: &str, costs: &str, options: &str) -> String {
    answer(planned(standard, facts, target, costs, options))
}

fn planned(standard: &Standard, facts: &str, target: &str, costs: &str, options: &str) -> Result<Value, Value> {
    let (facts, as_of, lang) = asked(standard, facts, options)?;
    let target = standard.target(target).map_err(|found| problem("options", &(*found).into()))?;
    let costs = match costs.trim() {
        "" => None,
        _ => {
            let source = Source::new("costs", costs);
            let costs = Costs::read(&source, standard.vocabulary(), standard.subject);
            Some(costs.map_err(|found| problem("costs", &found))?)
        }
    };
    let plan = standard.plan(&facts, as_of, &target, costs.as_ref());
    let report = crate::plan::report::text(&plan, lang);
    Ok(json!({ "plan": plan, "report": report }))
}

/// What a standard, or one rule of it, asks for: `{standard, applies_to, parameters[], groups[], rules[], levels[], scores[]}`.
#[must_use]
pub fn explain(standard: &Standard, rule: Option<&str>) -> String {
    if let Some(id) = rule
        && standard.rule(id).is_none()
    {
        let message = Bilingual::new(format!("没有规则 `{id}`"), format!("there is no rule `{id}`"));
        let help = did_you_mean(id, standard.rules.iter().map(|r| r.id.as_str()));
        return failure("options", &Diagnostic::error("unknown-rule", message).with_help(help).into());
    }
    let rules: Vec<Value> = standard
        .rules
        .iter()
        .filter(|r| rule.is_none_or(|id| r.id == id))
        .map(|r| {
            json!({
                "id": r.id, "group": r.group.and_then(|g| standard.groups.get(g)).map(|g| &g.id), "clause": r.clause,
                "covers": r.covers, "title": r.title, "modality": r.modality, "requirement": standard.requirement(r),
                "note": r.note,
            })
        })
        .collect();
    let describer = standard.describer();
    let parameters: Vec<Value> = standard
        .parameters
        .iter()
        .map(|p| json!({ "id": p.id, "value": p.value, "clause": p.clause, "title": p.title }))
        .collect();
    let groups: Vec<Value> =
        standard.groups.iter().map(|g| json!({ "id": g.id, "title": g.title, "clause": g.clause })).collect();
    let levels: Vec<Value> = standard
        .levels
        .iter()
        .map(|l| json!({ "id": l.id, "title": l.title, "requirement": standard.level_requirement(l) }))
        .collect();
    let scores = if rule.is_none() { standard.explain_sheets() } else { Vec::new() };
    json!({
        "standard": head(standard), "issuer": standard.issuer,
        "applies_to": standard.applies.map(|node| describer.condition(node)),
        "parameters": parameters, "groups": groups, "rules": rules, "levels": levels, "scores": scores,
    })
    .to_string()
}

/// What changed from one standard to another, and what comes of it for subjects: `{"diff": …}` or an error. `facts` is a
/// JSON array of facts files (empty for none); `options` is JSON `{"as_of": "2022-06-01", "lang": "zh" | "en"}`; with a
/// `lang` the answer is `{"text": "…"}`.
#[must_use]
pub fn diff(old: &Standard, new: &Standard, facts: &str, options: &str) -> String {
    answer(compare(old, new, facts, options))
}

fn compare(old: &Standard, new: &Standard, facts: &str, options: &str) -> Result<Value, Value> {
    let facts: Vec<Box<serde_json::value::RawValue>> =
        serde_json::from_str(if facts.trim().is_empty() { "[]" } else { facts }).map_err(|error| {
            let message = Bilingual::new(
                format!("事实应是 JSON 数组：{error}"),
                format!("the facts have to be a JSON array: {error}"),
            );
            problem("facts", &Diagnostic::error("json-syntax", message).into())
        })?;
    let lang = read_options(options)?.lang;
    let mut found = Diff::of(old, new);
    for (number, text) in facts.iter().enumerate() {
        let (before, _) = assess(old, text.get(), options)?;
        let (after, _) = assess(new, text.get(), options)?;
        found.subjects.push(diff::subject(Some(format!("facts[{number}]")), &before, &after));
    }
    Ok(match lang {
        Some(lang) => json!({ "text": diff::text(&found, lang) }),
        None => json!({ "diff": found }),
    })
}

/// What a standard effectively asks, value by value, with where each comes from: `{standard, layers[], values[]}`.
#[must_use]
pub fn effective(standard: &Standard) -> String {
    let effective = standard.effective();
    json!({ "standard": head(standard), "layers": effective.layers, "values": effective.values }).to_string()
}

/// The ledger of the source register, clause by clause what of the project's own standards carries it or why nothing can:
/// `{"coverage": {format, clauses[], dangling[]}}`, of one article of it where one is named, or an error.
#[cfg(feature = "authoring")]
#[must_use]
pub fn coverage(article: Option<&str>) -> String {
    answer(covered(article))
}

#[cfg(feature = "authoring")]
fn covered(article: Option<&str>) -> Result<Value, Value> {
    let broken = |found: Diagnostics| problem("standard", &found);
    let titles = Register::bundled().map_err(broken)?.titles();
    let mut ledger = Ledger::bundled().map_err(broken)?;
    if let Some(article) = article {
        if !titles.contains_key(article) {
            let message =
                Bilingual::new(format!("没有登记 `{article}` 这一篇"), format!("there is no article `{article}`"));
            let help = did_you_mean(article, titles.keys().map(String::as_str));
            return Err(problem("options", &Diagnostic::error("unknown-article", message).with_help(help).into()));
        }
        ledger.keep(article);
    }
    Ok(json!({ "coverage": ledger }))
}

/// Everything that can be said against a standard's text, as JSON `{"diagnostics": […]}`.
#[must_use]
pub fn lint(name: &str, text: &str) -> String {
    let found = lint_with(name, text).unwrap_or_else(|found| found);
    json!({ "diagnostics": list(&found) }).to_string()
}

fn lint_with(name: &str, text: &str) -> Result<Diagnostics, Diagnostics> {
    let vocabulary = Vocabulary::bundled()?;
    #[cfg(feature = "authoring")]
    let register = Register::bundled()?;
    #[cfg(not(feature = "authoring"))]
    let register = &Register::default();
    Ok(Standard::lint(&Source::new(name, text), vocabulary, register))
}

/// JSON Schema of `facts` or `standard`.
#[must_use]
pub fn schema(kind: &str) -> String {
    match Vocabulary::bundled() {
        Err(found) => failure("standard", &found),
        Ok(vocabulary) => match kind {
            "facts" => schema::facts(vocabulary).to_string(),
            "standard" => schema::standard(vocabulary).to_string(),
            _ => {
                let message =
                    Bilingual::new(format!("没有 `{kind}` 的模式"), format!("there is no schema of `{kind}`"));
                let help = Bilingual::new("有：facts、standard", "there are: facts, standard");
                failure("options", &Diagnostic::error("unknown-schema", message).with_help(Some(help)).into())
            }
        },
    }
}

fn answer(result: Result<Value, Value>) -> String {
    result.unwrap_or_else(|error| error).to_string()
}

/// What every function here answers where an input can't be used; `kind` is `facts`, `standard`, `options` or `costs`.
#[must_use]
pub fn failure(kind: &str, found: &Diagnostics) -> String {
    problem(kind, found).to_string()
}

fn problem(kind: &str, found: &Diagnostics) -> Value {
    json!({ "error": { "kind": kind, "diagnostics": list(found) } })
}

fn list(found: &Diagnostics) -> Vec<Value> {
    found
        .0
        .iter()
        .map(|d| {
            let known = |n: u32| (n > 0).then_some(n);
            json!({
                "code": d.code, "severity": d.severity, "message": d.message.en, "text": d.message, "help": d.help,
                "file": (!d.file.is_empty()).then_some(&d.file), "path": d.path, "line": known(d.span.line),
                "column": known(d.span.column), "line_text": d.line_text,
            })
        })
        .collect()
}
