//! Where facts come from, beside the findings that use them, and which of them can't count any more or yet.

use super::{Warning, findings::touches};
use crate::{
    Bilingual, Facts, Standard,
    condition::Explanation,
    facts::{Evidence, FactValue, Record},
    quantity::show_date,
    standard::Rule,
    vocabulary::{FactId, FactKind, RecordId, Vocabulary},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt::Write as _};

/// A sentence names no more facts than this.
const MOST_NAMED: usize = 3;

/// The evidence for a fact that a finding uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceReference {
    /// Path of the fact.
    pub fact: String,
    /// Its title.
    pub title: Bilingual,
    /// How it was found.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub method: Option<String>,
    /// Who found it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub assessor: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<String>,
    /// The last day on which it counts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub valid_until: Option<String>,
    /// Whether that day is past, so that the fact is not known.
    pub expired: bool,
    /// Whether it was found only after the as-of date, so that the fact is not known.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub future: bool,
}

impl EvidenceReference {
    /// Who found it, when and how, and until when it counts.
    #[must_use]
    pub fn text(&self) -> Bilingual {
        let until = self.valid_until.as_ref();
        let until = until.map(|day| Bilingual::new(format!("有效至 {day}"), format!("valid until {day}")));
        join(words(self.assessor.as_deref(), self.date.clone(), self.method.as_deref()).into_iter().chain(until))
    }
}

/// A fact of the subject that comes with evidence.
pub(super) struct Stated<'f> {
    path: String,
    way: Vec<FactId>,
    title: Bilingual,
    /// Whether it is a list, or stands in an item of one: explanations don't name such facts one by one.
    listed: bool,
    evidence: &'f Evidence,
}

/// All facts of a subject that come with evidence.
pub(super) fn stated<'f>(standard: &Standard, facts: &'f Facts) -> Vec<Stated<'f>> {
    let vocabulary = &standard.vocabulary;
    let mut walk = Walk { vocabulary, way: Vec::new(), path: String::new(), found: Vec::new() };
    walk.record(&facts.record, facts.subject, false);
    walk.found
}

struct Walk<'v, 'f> {
    vocabulary: &'v Vocabulary,
    /// Where the walk is.
    way: Vec<FactId>,
    /// The same in words.
    path: String,
    found: Vec<Stated<'f>>,
}

impl<'f> Walk<'_, 'f> {
    /// As deep as facts are nested, which the reader limits.
    fn record(&mut self, record: &'f Record, kind: RecordId, listed: bool) {
        let before = self.path.len();
        for (id, known) in record.iter() {
            let Some(fact) = self.vocabulary.fact(kind, id) else { continue };
            if before > 0 {
                self.path.push('.');
            }
            self.path.push_str(&fact.id);
            self.way.push(id);
            if let Some(evidence) = &known.evidence {
                let (title, path) = (&fact.title, self.path.clone());
                let title = match before {
                    0 => title.clone(),
                    _ => Bilingual::new(format!("{}（{path}）", title.zh), format!("{} ({path})", title.en)),
                };
                let listed = listed || matches!(fact.kind, FactKind::List(_));
                self.found.push(Stated { path, way: self.way.clone(), title, listed, evidence });
            }
            match (&known.value, fact.kind) {
                (FactValue::Record(inner), FactKind::Record(kind)) => self.record(inner, kind, listed),
                (FactValue::List(list), FactKind::List(kind)) => {
                    let list_path = self.path.len();
                    for (number, item) in list.items.iter().enumerate() {
                        let _ = write!(self.path, "[{number}]");
                        self.record(item, kind, true);
                        self.path.truncate(list_path);
                    }
                }
                _ => {}
            }
            self.way.pop();
            self.path.truncate(before);
        }
    }
}

impl Stated<'_> {
    fn counts(&self, as_of: i64) -> bool {
        !self.evidence.has_expired(as_of) && !self.evidence.is_future(as_of)
    }

    /// Whether one of these facts is this one or lies in it.
    fn is_among(&self, paths: &[String]) -> bool {
        paths.iter().any(|path| touches(path, &self.path))
    }

    /// Whether one of these ways leads to it or through it.
    fn is_read(&self, ways: &BTreeSet<Vec<FactId>>) -> bool {
        ways.iter().any(|way| way.starts_with(&self.way))
    }

    fn reference(&self, as_of: i64) -> EvidenceReference {
        EvidenceReference {
            fact: self.path.clone(),
            title: self.title.clone(),
            method: self.evidence.method.clone(),
            assessor: self.evidence.assessor.clone(),
            date: self.evidence.date.map(show_date),
            valid_until: self.evidence.valid_until.map(show_date),
            expired: self.evidence.has_expired(as_of),
            future: self.evidence.is_future(as_of),
        }
    }

    /// The evidence by the fact's title, who found it and when.
    fn named(&self, date: Option<i64>) -> Bilingual {
        let by = words(self.evidence.assessor.as_deref(), date.map(show_date), None);
        let by = join(by.into_iter());
        let by = match by.zh.is_empty() {
            true => Bilingual::default(),
            false => Bilingual::new(format!("（{}）", by.zh), format!(" ({})", by.en)),
        };
        Bilingual::new(
            format!("“{}”的依据{}", self.title.zh, by.zh),
            format!("the evidence for “{}”{}", self.title.en, by.en),
        )
    }

    /// Why it doesn't count.
    fn sentence(&self, as_of: i64) -> Bilingual {
        let evidence = self.evidence;
        match (evidence.valid_until, evidence.date) {
            (Some(until), _) if evidence.has_expired(as_of) => {
                let (named, until) = (self.named(evidence.date), show_date(until));
                Bilingual::new(
                    format!("{}有效至 {until}，已过期", named.zh),
                    format!("{} was valid until {until} and has expired", named.en),
                )
            }
            (_, Some(date)) => {
                let (named, date) = (self.named(None), show_date(date));
                Bilingual::new(
                    format!("{}作出于 {date}，晚于截至日期", named.zh),
                    format!("{} is of {date}, after the as-of date", named.en),
                )
            }
            _ => self.named(None),
        }
    }
}

/// The evidence that a finding rests on, or would rest on if it counted.
pub(super) fn of_finding(
    standard: &Standard,
    rule: &Rule,
    why: &Explanation,
    applies: bool,
    stated: &[Stated<'_>],
    as_of: i64,
) -> Vec<EvidenceReference> {
    if stated.is_empty() {
        return Vec::new();
    }
    let listed = applies && stated.iter().any(|one| one.listed);
    let in_lists = if listed { standard.reads(rule) } else { BTreeSet::new() };
    stated
        .iter()
        .filter(|s| s.is_among(&why.used) || s.is_among(&why.missing) || (s.listed && s.is_read(&in_lists)))
        .map(|s| s.reference(as_of))
        .collect()
}

/// A sentence on what is missing, with what is known no more because its evidence doesn't count.
pub(super) fn sentence(text: Bilingual, missing: &[String], stated: &[Stated<'_>], as_of: i64) -> Bilingual {
    let lost: Vec<&Stated<'_>> = stated.iter().filter(|s| !s.counts(as_of) && s.is_among(missing)).collect();
    let mut text = text;
    for one in lost.iter().take(MOST_NAMED) {
        let more = one.sentence(as_of);
        text = Bilingual::new(format!("{}；{}", text.zh, more.zh), format!("{}; {}", text.en, more.en));
    }
    if lost.len() > MOST_NAMED {
        let more = lost.len() - MOST_NAMED;
        text = Bilingual::new(format!("{}；另有 {more} 项依据不计", text.zh), format!("{}; and {more} more", text.en));
    }
    text
}

/// The facts that the standard reads and that are not known because their evidence doesn't count.
pub(super) fn warnings(standard: &Standard, stated: &[Stated<'_>], as_of: i64) -> Vec<Warning> {
    let lost: Vec<&Stated<'_>> = stated.iter().filter(|s| !s.counts(as_of)).collect();
    if lost.is_empty() {
        return Vec::new();
    }
    let mut ways = standard.scope_reads();
    ways.extend(standard.rules.iter().flat_map(|rule| standard.reads(rule)));
    ways.extend(standard.score_reads().into_iter().flat_map(|(_, ways)| ways));
    lost.into_iter()
        .filter(|s| s.is_read(&ways))
        .map(|s| {
            let code = if s.evidence.has_expired(as_of) { "evidence-expired" } else { "evidence-in-future" };
            let text = s.sentence(as_of);
            let text = Bilingual::new(format!("{}，按不清楚处理", text.zh), format!("{}: taken as not known", text.en));
            Warning { code: code.to_owned(), facts: vec![s.path.clone()], text }
        })
        .collect()
}

/// Who, when and how, as far as it is said.
fn words(assessor: Option<&str>, date: Option<String>, method: Option<&str>) -> Vec<Bilingual> {
    let same = |text: String| Bilingual::new(text.clone(), text);
    let method = method.map(|method| {
        let (zh, en) = match method {
            "document" => ("查阅资料", "from documents"),
            "site_visit" => ("实地查看", "on the spot"),
            "interview" => ("访谈", "by interview"),
            "survey" => ("问卷调查", "by survey"),
            "measurement" => ("测量", "measured"),
            "self_report" => ("自报", "self-reported"),
            other => (other, other),
        };
        Bilingual::new(zh, en)
    });
    assessor.map(|text| same(text.to_owned())).into_iter().chain(date.map(same)).chain(method).collect()
}

fn join(parts: impl Iterator<Item = Bilingual>) -> Bilingual {
    let parts: Vec<Bilingual> = parts.collect();
    let of = |get: fn(&Bilingual) -> &str, by: &str| parts.iter().map(get).collect::<Vec<_>>().join(by);
    Bilingual::new(of(|b| &b.zh, "，"), of(|b| &b.en, ", "))
}
