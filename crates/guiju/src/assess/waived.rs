//! What is waived, beside the verdicts: who excused the subject from a rule, and how it would come out with that counted.
//!
//! A waived rule keeps its verdict. What counts in its place elsewhere is its own outcomes with "not applicable" for
//! "fail" ([`Instead::Waived`]), through the same kernels: so that what is known later can only narrow it, and a rule that
//! passes although it is waived passes.

use super::{LevelOutcome, Verdict, Warning, findings, scores};
use crate::{
    Bilingual, Facts, Standard,
    condition::{Instead, Scratch, Table},
    diagnostic::nearest,
    facts::{Waiver, WaiverScore},
    limits::MAX_DIAGNOSTICS,
    quantity::show_date,
    score::SheetScore,
    standard::Rule,
};
use serde::{Deserialize, Serialize};

/// A longer name is not looked for among the rules.
const LONGEST_NAME: usize = 200;

/// The waiver of one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waived {
    /// Why.
    pub reason: String,
    /// Who granted it.
    pub authority: String,
    /// The first day on which it counts.
    pub from: String,
    /// The last day on which it counts; without an end where `None`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<String>,
    /// What it does to a score.
    pub score: WaiverScore,
}

/// How the subject comes out where no rule that is waived fails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithWaivers {
    /// All must and prohibited rules together.
    pub verdict: Verdict,
    /// The outcomes still possible, where the verdict is unknown.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub possible: Vec<Verdict>,
    /// The level; absent in a standard without levels.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub level: Option<LevelOutcome>,
    /// The scores; none in a standard without sheets.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub scores: Vec<SheetScore>,
}

impl From<&Waiver> for Waived {
    fn from(waiver: &Waiver) -> Self {
        Self {
            reason: waiver.reason.clone(),
            authority: waiver.authority.clone(),
            from: show_date(waiver.from),
            until: waiver.until.map(show_date),
            score: waiver.score,
        }
    }
}

impl Standard {
    /// The rules that are waived on a day, by their number, each with the waiver that counts: one that names this
    /// standard before one that names none, then the first in the file.
    #[must_use]
    pub fn waived<'f>(&self, facts: &'f Facts, as_of: i64) -> Vec<(usize, &'f Waiver)> {
        let subject = findings::subject(self, facts).name;
        let mut found: Vec<(usize, &Waiver)> = facts
            .waivers
            .iter()
            .filter(|waiver| waiver.concerns(&self.id) && waiver.is_in_force(as_of))
            .filter(|waiver| is_about(waiver, subject.as_deref()))
            .filter_map(|waiver| self.rule(&waiver.rule).map(|(number, _)| (number, waiver)))
            .collect();
        found.sort_by_key(|(number, waiver)| (*number, waiver.standard.is_none()));
        found.dedup_by_key(|(number, _)| *number);
        found
    }
}

/// Whether a waiver is about the subject of this name.
fn is_about(waiver: &Waiver, name: Option<&str>) -> bool {
    waiver.subject.as_deref().is_none_or(|wanted| name.is_some_and(|name| name.trim() == wanted.trim()))
}

/// How it comes out with the waivers counted; `None` where no waived rule may fail, so that they change nothing.
pub(super) fn with_waivers(
    standard: &Standard,
    facts: &Facts,
    table: &Table,
    scratch: &Scratch,
    as_of: i64,
    waived: &[(usize, &Waiver)],
) -> Option<WithWaivers> {
    let may_fail = |rule: &Rule| Standard::soften(rule.modality, scratch.outcomes(rule.node, 0)).fail;
    if !waived.iter().any(|(number, _)| standard.rules.get(*number).is_some_and(may_fail)) {
        return None;
    }
    let by_rule = |instead: fn(WaiverScore) -> Option<Instead>| -> Vec<(u32, Instead)> {
        let rule = |(number, waiver): &(usize, &Waiver)| Some((u32::try_from(*number).ok()?, instead(waiver.score)?));
        waived.iter().filter_map(rule).collect()
    };
    let rules = by_rule(|_| Some(Instead::Waived));
    let mut again = Scratch::default();
    again.run_with(&standard.program, table, as_of, 0..1, &rules);
    let outcomes = standard.overall_outcomes(&again, 0);
    // In a score a waived rule counts only as its waiver says.
    let marks = by_rule(|score| match score {
        WaiverScore::None => None,
        WaiverScore::Full => Some(Instead::Granted),
        WaiverScore::Drop => Some(Instead::Waived),
    });
    let mut scored = Scratch::default();
    scored.run_with(&standard.program, table, as_of, 0..1, &marks);
    let (scores, results) = scores::scores(standard, facts, table, &scored, as_of, &marks);
    Some(WithWaivers {
        verdict: outcomes.into(),
        possible: findings::possible(outcomes),
        level: standard.level(&again, &scores, &results),
        scores,
    })
}

/// The waivers of the facts that don't count, and why.
pub(super) fn warnings(standard: &Standard, facts: &Facts, as_of: i64) -> Vec<Warning> {
    let subject = findings::subject(standard, facts).name;
    let mut looked_for = 0;
    let mut found = Vec::new();
    for (number, waiver) in facts.waivers.iter().enumerate().filter(|(_, waiver)| waiver.concerns(&standard.id)) {
        let (code, text) = match standard.rule(&waiver.rule) {
            None => {
                looked_for += 1; // nearest names take long to find
                let names = standard.rules.iter().map(|rule| rule.id.as_str());
                let near = (looked_for <= MAX_DIAGNOSTICS && waiver.rule.len() <= LONGEST_NAME)
                    .then(|| nearest(&waiver.rule, names))
                    .flatten();
                ("waiver-unknown-rule", no_such_rule(&waiver.rule, near))
            }
            Some((_, rule)) if !is_about(waiver, subject.as_deref()) => {
                ("waiver-other-subject", other_subject(waiver, rule, subject.as_deref()))
            }
            Some((_, rule)) if waiver.has_expired(as_of) => ("waiver-expired", expired(waiver, rule)),
            Some((_, rule)) if !waiver.is_in_force(as_of) => ("waiver-not-yet", not_yet(waiver, rule)),
            Some(_) => continue,
        };
        found.push(Warning { code: code.to_owned(), facts: vec![format!("waivers[{number}]")], text });
    }
    found
}

fn no_such_rule(name: &str, near: Option<&str>) -> Bilingual {
    let (zh, en) = near
        .map_or_else(Default::default, |near| (format!("；是否指 `{near}`？"), format!("; did you mean `{near}`?")));
    Bilingual::new(
        format!("豁免的规则 `{name}` 不在本标准中{zh}"),
        format!("a waiver names `{name}`, and the standard has no such rule{en}"),
    )
}

fn other_subject(waiver: &Waiver, rule: &Rule, name: Option<&str>) -> Bilingual {
    let (wanted, title) = (waiver.subject.as_deref().unwrap_or_default(), &rule.title);
    Bilingual::new(
        format!("“{}”的豁免是给“{wanted}”的，不是给“{}”的，不计入", title.zh, name.unwrap_or("（未具名）")),
        format!(
            "the waiver of “{}” is for “{wanted}”, not for “{}”: it doesn't count",
            title.en,
            name.unwrap_or("(no name)")
        ),
    )
}

fn expired(waiver: &Waiver, rule: &Rule) -> Bilingual {
    let (until, title, by) = (waiver.until.map(show_date).unwrap_or_default(), &rule.title, &waiver.authority);
    Bilingual::new(
        format!("“{}”的豁免（批准：{by}）到 {until} 为止，已过期，不计入", title.zh),
        format!("the waiver of “{}” by {by} ended on {until}: it no longer counts", title.en),
    )
}

fn not_yet(waiver: &Waiver, rule: &Rule) -> Bilingual {
    let (from, title, by) = (show_date(waiver.from), &rule.title, &waiver.authority);
    Bilingual::new(
        format!("“{}”的豁免（批准：{by}）从 {from} 开始，尚未生效，不计入", title.zh),
        format!("the waiver of “{}” by {by} begins on {from}: it doesn't count yet", title.en),
    )
}
