//! What a change of the standard means for one subject.

use crate::{
    Assessment, Bilingual, Finding, LevelOutcome, SubjectReference, Verdict,
    score::{Extent, Scored, SheetScore},
};
use serde::{Deserialize, Serialize};

/// Two values of one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair<T> {
    /// By the standard before.
    pub old: T,
    /// By the standard after.
    pub new: T,
}

impl<T: PartialEq> Pair<T> {
    /// Whether the two differ.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.old != self.new
    }
}

/// How one subject comes out by both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectDiff {
    /// Its file or other mark, where it has one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<String>,
    /// Which subject.
    pub subject: SubjectReference,
    /// As of which day.
    pub as_of: String,
    /// The verdicts.
    pub verdict: Pair<Verdict>,
    /// The levels; absent where neither standard has any.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub level: Option<Pair<Option<LevelOutcome>>>,
    /// The sheets whose score is another; of a sheet that only one standard has, one side is absent.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub scores: Vec<ScoreDiff>,
    /// The rules that come out otherwise, in the order of the new standard; those it no longer has after them.
    pub rules: Vec<RuleDiff>,
}

/// A sheet that comes to another score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreDiff {
    /// The sheet.
    pub sheet: String,
    /// Its title, of the new standard where it has the sheet.
    pub title: Bilingual,
    /// The scores; absent where a standard does not have the sheet.
    pub score: Pair<Option<ScoreEnds>>,
}

/// Between which bounds a score lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreEnds {
    /// Whether anything is scored.
    pub scored: Scored,
    /// The bounds.
    pub score: Extent,
    /// What it is out of.
    pub out_of: Extent,
}

/// A rule that comes out otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleDiff {
    /// The rule.
    pub rule: String,
    /// Its clause, of the new standard where it has the rule.
    pub clause: String,
    /// Its title.
    pub title: Bilingual,
    /// The verdicts; absent where a standard does not have the rule.
    pub verdict: Pair<Option<Verdict>>,
    /// Why, by the new standard where it has the rule.
    pub text: Bilingual,
}

impl SubjectDiff {
    /// Whether it comes out otherwise in any way.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.verdict.is_changed()
            || self.level.as_ref().is_some_and(Pair::is_changed)
            || !self.scores.is_empty()
            || !self.rules.is_empty()
    }
}

/// Compares the two assessments of one subject.
#[must_use]
pub fn subject(file: Option<String>, old: &Assessment, new: &Assessment) -> SubjectDiff {
    let mut rules: Vec<RuleDiff> = new
        .findings
        .iter()
        .filter_map(|finding| rule(finding, old.finding(&finding.rule).map(|f| f.verdict), Some(finding.verdict)))
        .collect();
    let gone = old.findings.iter().filter(|finding| new.finding(&finding.rule).is_none());
    rules.extend(gone.filter_map(|finding| rule(finding, Some(finding.verdict), None)));
    let level = Pair { old: old.level.clone(), new: new.level.clone() };
    SubjectDiff {
        file,
        subject: new.subject.clone(),
        as_of: new.as_of.clone(),
        verdict: Pair { old: old.verdict, new: new.verdict },
        level: (level.old.is_some() || level.new.is_some()).then_some(level),
        scores: scores(old, new),
        rules,
    }
}

/// The sheets that come to another score, in the order of the new standard; those it no longer has after them.
fn scores(old: &Assessment, new: &Assessment) -> Vec<ScoreDiff> {
    let of = |assessment: &Assessment, id: &str| assessment.scores.iter().find(|sheet| sheet.id == id).map(ends);
    let gone = old.scores.iter().filter(|sheet| !new.scores.iter().any(|other| other.id == sheet.id));
    let both = new.scores.iter().chain(gone);
    both.map(|sheet| ScoreDiff {
        sheet: sheet.id.clone(),
        title: sheet.title.clone(),
        score: Pair { old: of(old, &sheet.id), new: of(new, &sheet.id) },
    })
    .filter(|one| one.score.is_changed())
    .collect()
}

fn ends(sheet: &SheetScore) -> ScoreEnds {
    ScoreEnds {
        scored: sheet.scored,
        score: Extent { low: sheet.low, high: sheet.high },
        out_of: Extent { low: sheet.out_of_low, high: sheet.out_of_high },
    }
}

fn rule(finding: &Finding, old: Option<Verdict>, new: Option<Verdict>) -> Option<RuleDiff> {
    let verdict = Pair { old, new };
    verdict.is_changed().then(|| RuleDiff {
        rule: finding.rule.clone(),
        clause: finding.clause.clone(),
        title: finding.title.clone(),
        verdict,
        text: finding.text.clone(),
    })
}
