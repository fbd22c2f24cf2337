//! Links the columns of a table to facts.
//!
//! A standard, an Arrow schema and [`Options`] come in; a [`Link`] goes out: for each column how it is read, and which
//! columns pass through. Everything wrong with a schema is found at once.

mod field;

use crate::{Options, mapping::Target, plan::Field, plan::Stated};
use arrow_schema::Schema;
use field::{Found, Linker};
use guiju::{
    Bilingual, Diagnostic, Diagnostics, Standard,
    diagnostic::did_you_mean,
    quantity::{Unit, read_date},
    vocabulary::{Fact, FactId, FactKind, RecordId, Vocabulary},
};

/// How like a fact's name a column's has to be to be taken for a slip of the pen: one character of four.
const MEANT: f64 = 0.75;

/// Columns of a schema, linked to the facts of a standard's subject.
#[derive(Debug)]
pub(crate) struct Link {
    /// The columns that hold facts, each with its place in the schema.
    pub facts: Vec<(usize, Field)>,
    /// The columns that pass through.
    pub keys: Vec<usize>,
    /// What is doubtful.
    pub warnings: Diagnostics,
    /// Number of memories of texts.
    pub memories: usize,
}

/// A fact, and its way from the subject.
struct Way<'v> {
    fact: &'v Fact,
    owner: RecordId,
    path: Vec<FactId>,
    at: String,
}

/// Links a schema.
///
/// # Errors
/// Columns that can't be read, name one fact twice, are near a known name, or are missing though they are keys.
pub(crate) fn link(standard: &Standard, schema: &Schema, options: &Options) -> Result<Link, Diagnostics> {
    let vocabulary = standard.vocabulary();
    let mut linker = Linker::new(standard, options);
    let mut found = Found::default();
    let mut link = Link { facts: Vec::new(), keys: Vec::new(), warnings: Diagnostics::default(), memories: 0 };
    let mut given: Vec<(Vec<FactId>, &str)> = Vec::new();
    names(schema, options, &mut found);
    for (at, column) in schema.fields().iter().enumerate() {
        let name = column.name().as_str();
        let is_key = options.keys.iter().any(|key| key == name);
        if is_key {
            link.keys.push(at);
        }
        let mapped = options.mapping.0.get(name);
        let Some((way, target)) = (match mapped {
            Some(None) => continue,
            Some(Some(target)) => match way(vocabulary, standard.subject, &target.fact) {
                Some(way) => Some((way, target.clone())),
                None => {
                    let names = vocabulary.record(standard.subject).map(|kind| kind.names());
                    let help = names.and_then(|names| did_you_mean(&target.fact, names));
                    found.error(name, "unknown-fact", unknown(&target.fact), help);
                    continue;
                }
            },
            None => named(vocabulary, standard.subject, name),
        }) else {
            if is_key {
                continue;
            }
            match nearest(vocabulary, standard, name) {
                Some((likeness, help)) if likeness >= MEANT => {
                    found.error(name, "unknown-fact", unknown_column(name), Some(help));
                }
                near => {
                    link.keys.push(at);
                    found.warning(name, "not-a-fact", unknown_column(name), near.map(|(_, help)| help));
                }
            }
            continue;
        };
        let before = given.iter().find(|(path, _)| path.starts_with(&way.path) || way.path.starts_with(path));
        if let Some((_, before)) = before {
            let message = Bilingual::new(
                format!("`{before}` 与 `{name}` 两列是同一事实"),
                format!("the columns `{before}` and `{name}` are the same fact"),
            );
            found.error(name, "repeated-fact", message, None);
            continue;
        }
        given.push((way.path.clone(), name));
        let mut fact = way.fact.clone();
        let Some(stated) = stated(&mut fact, &target, options, name, &mut found) else { continue };
        let field = linker.column(fact, way, column.data_type(), stated, name, &mut found);
        let is_read =
            |field: &Field| field.needed || !(options.only_needed || field.cannot_be_wrong(column.data_type()));
        link.facts.extend(field.filter(is_read).map(|field| (at, field)));
    }
    link.memories = linker.memories;
    link.keys.sort_unstable();
    link.keys.dedup();
    if found.0.has_errors() {
        return Err(found.0);
    }
    link.warnings = found.0;
    Ok(link)
}

impl Field {
    /// Whether any cell of it is a fact: texts need not be read where no rule asks for them.
    fn cannot_be_wrong(&self, data_type: &arrow_schema::DataType) -> bool {
        self.fact.kind == FactKind::Text && matches!(self.form, crate::plan::Form::Text) && !data_type.is_nested()
    }
}

/// Keys that are no column, columns of the mapping that the table doesn't have, and names that stand twice.
fn names(schema: &Schema, options: &Options, found: &mut Found) {
    let names = || schema.fields().iter().map(|field| field.name().as_str());
    for (n, name) in names().enumerate() {
        if names().take(n).any(|before| before == name) {
            let message = Bilingual::new(format!("有两列都叫 `{name}`"), format!("two columns are called `{name}`"));
            found.error(name, "repeated-column", message, None);
        }
    }
    let absent = |name: &str| Bilingual::new(format!("没有名为 `{name}` 的列"), format!("there is no column `{name}`"));
    for key in &options.keys {
        if !names().any(|name| name == key) {
            found.error(key, "unknown-column", absent(key), did_you_mean(key, names()));
        }
    }
    for column in options.mapping.0.keys() {
        if !names().any(|name| name == column) {
            found.warning(column, "unknown-column", absent(column), did_you_mean(column, names()));
        }
    }
}

fn unknown(name: &str) -> Bilingual {
    Bilingual::new(format!("不认识的事实 `{name}`"), format!("unknown fact `{name}`"))
}

fn unknown_column(name: &str) -> Bilingual {
    Bilingual::new(format!("列 `{name}` 不是事实"), format!("the column `{name}` is no fact"))
}

/// The fact's name that is nearest to a column's, how like they are, and what to do about it.
fn nearest(vocabulary: &Vocabulary, standard: &Standard, name: &str) -> Option<(f64, Bilingual)> {
    let near = guiju::diagnostic::nearest(name, vocabulary.record(standard.subject)?.names())?;
    let likeness = strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &near.to_lowercase());
    let help = Bilingual::new(
        format!("是否指 `{near}`？不是就把它列为主键，或在映射里写 null"),
        format!("did you mean `{near}`? if not, name it as a key, or map it to null"),
    );
    Some((likeness, help))
}

/// The fact that a column's name says, with the unit it says in brackets, as in `建筑面积（㎡）`.
fn named<'v>(vocabulary: &'v Vocabulary, subject: RecordId, name: &str) -> Option<(Way<'v>, Target)> {
    if let Some(found) = way(vocabulary, subject, name) {
        return Some((found, Target::default()));
    }
    let (front, unit) = name.trim().strip_suffix(['）', ')'])?.rsplit_once(['（', '('])?;
    let found = way(vocabulary, subject, front)?;
    let dimension = Unit::named(unit)?.dimension();
    let fits = matches!(found.fact.kind, FactKind::Number(own) if own.dimension() == dimension);
    fits.then(|| (found, Target { unit: Some(unit.to_owned()), ..Target::default() }))
}

/// A fact by its name, title or synonym, with dots through nested records.
fn way<'v>(vocabulary: &'v Vocabulary, subject: RecordId, name: &str) -> Option<Way<'v>> {
    let mut owner = subject;
    let mut found: Option<Way<'v>> = None;
    let whole = vocabulary.record(subject)?.fact_named(name).map(|_| name);
    for part in whole.map_or_else(|| name.split('.').collect::<Vec<_>>(), |name| vec![name]) {
        if let Some(before) = &found {
            let FactKind::Record(inner) = before.fact.kind else { return None };
            owner = inner;
        }
        let (id, fact) = vocabulary.record(owner)?.fact_named(part)?;
        let (mut path, at) = found.map_or_else(|| (Vec::new(), String::new()), |way| (way.path, way.at));
        path.push(id);
        found = Some(Way { fact, owner, path, at: crate::problem::join(&at, &fact.id) });
    }
    found
}

/// What is said of a whole column; sets the unit of bare numbers.
fn stated(fact: &mut Fact, target: &Target, options: &Options, column: &str, found: &mut Found) -> Option<Stated> {
    let mut good = true;
    if let Some(name) = &target.unit {
        match (Unit::named(name), fact.kind) {
            (Some(unit), FactKind::Number(own)) if unit.dimension() == own.dimension() => {
                fact.kind = FactKind::Number(unit);
            }
            _ => {
                let message = Bilingual::new(
                    format!("`{name}` 不是 `{}` 的单位", fact.title.zh),
                    format!("`{name}` is no unit of `{}`", fact.title.en),
                );
                found.error(column, "bad-unit", message, None);
                good = false;
            }
        }
    }
    let is_percent =
        matches!(fact.kind, FactKind::Number(unit) if unit.dimension() == guiju::quantity::Dimension::Percent);
    if target.percent.is_some() && !is_percent {
        let message =
            Bilingual::new(format!("`{}` 不是百分比", fact.title.zh), format!("`{}` is no percentage", fact.title.en));
        found.error(column, "not-a-percentage", message, None);
        good = false;
    }
    let mut evidence: Vec<(&'static str, String)> = Vec::new();
    let by_default = options.assessor.as_ref().filter(|_| fact.kind == FactKind::Judgement);
    evidence.extend(target.assessor.as_ref().or(by_default).map(|text| ("assessor", text.clone())));
    let mut expired = false;
    for (key, text) in [("date", &target.date), ("valid_until", &target.valid_until)] {
        let Some(text) = text else { continue };
        match read_date(text) {
            Ok(day) if key == "date" => expired |= options.as_of < day.lo,
            Ok(day) => expired |= day.hi < options.as_of,
            Err(error) => {
                found.0.0.push(Diagnostic {
                    path: column.to_owned(),
                    ..Diagnostic::error("bad-date", error.message()).with_help(error.help())
                });
                good = false;
            }
        }
        evidence.push((key, text.clone()));
    }
    good.then_some(Stated { percent: target.percent, evidence, expired })
}
