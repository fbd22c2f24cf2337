//! The answer: what passes, what fails and by how much, what is not known yet.
//!
//! A [`Standard`] and [`Facts`] come in; an [`Assessment`] goes out, which is plain data and serializes to versioned
//! JSON. [`report`] puts it in words.

mod columns;
mod evidence;
mod examine;
mod findings;
pub mod report;
mod rows;
mod scores;
mod summary;
mod waived;

pub use columns::SummaryColumns;
pub use evidence::EvidenceReference;
pub use examine::Examination;
pub use rows::RowFinding;
pub use summary::{ScoreSummary, Summary};
pub use waived::{Waived, WithWaivers};

use crate::{
    Bilingual, Facts, Standard,
    condition::{Gap, ItemFinding, Operand, Outcomes, Scratch, Table},
    quantity::show_date,
    score::{Results, SheetScore},
    standard::{Modality, Parameter, Status},
};
use serde::{Deserialize, Serialize};

/// The format of an assessment in JSON.
pub const FORMAT: &str = "guiju-assessment/1";

/// A verdict. `Unknown` stands beside the outcomes still possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// What is required is there.
    Pass,
    /// It is not.
    Fail,
    /// Nothing is required.
    NotApplicable,
    /// Not decided by what is known.
    Unknown,
}

impl From<Outcomes> for Verdict {
    fn from(outcomes: Outcomes) -> Self {
        match outcomes {
            Outcomes::PASS => Self::Pass,
            Outcomes::FAIL => Self::Fail,
            Outcomes::NOT_APPLICABLE => Self::NotApplicable,
            _ => Self::Unknown,
        }
    }
}

/// What was found for one subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// [`FORMAT`].
    pub format: String,
    /// Version of guiju.
    pub engine: String,
    /// By which standard.
    pub standard: StandardReference,
    /// Of what.
    pub subject: SubjectReference,
    /// As of which day.
    pub as_of: String,
    /// All must and prohibited rules together.
    pub verdict: Verdict,
    /// The outcomes still possible, where the verdict is unknown.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub possible: Vec<Verdict>,
    /// The parameters that the standard leaves open: an overlay has to set them before all can be decided.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub open_parameters: Vec<OpenReference>,
    /// The level; absent in a standard without levels.
    pub level: Option<LevelOutcome>,
    /// The scores, sheet by sheet; none in a standard without sheets.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub scores: Vec<SheetScore>,
    /// The same with the waivers counted; absent where they change nothing.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub with_waivers: Option<WithWaivers>,
    /// How many rules came out how.
    pub counts: Counts,
    /// Rule by rule, in the order of the text.
    pub findings: Vec<Finding>,
    /// What is doubtful about the facts.
    pub warnings: Vec<Warning>,
}

/// Which standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandardReference {
    /// Its name.
    pub id: String,
    /// Its edition.
    pub edition: String,
    /// Its hash.
    pub hash: String,
    /// Its title.
    pub title: Bilingual,
    /// Where it stands.
    pub status: Status,
}

/// Which subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectReference {
    /// Its kind.
    pub kind: String,
    /// Its name, where the facts have one.
    pub name: Option<String>,
}

/// A parameter without a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenReference {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
}

impl OpenReference {
    fn of(parameter: &Parameter) -> Self {
        Self { id: parameter.id.clone(), title: parameter.title.clone() }
    }
}

/// The level reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelOutcome {
    /// The highest that is certainly reached; null for none.
    pub certain: Option<String>,
    /// Those that may turn out to be the level, lowest first; null for none.
    pub possible: Vec<Option<String>>,
    /// All levels of the standard, lowest first.
    pub all: Vec<LevelReference>,
}

/// Which level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelReference {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
}

/// How many rules came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Passed.
    pub pass: usize,
    /// Failed.
    pub fail: usize,
    /// Not decided.
    pub unknown: usize,
    /// Did not apply.
    pub not_applicable: usize,
}

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Pass => self.pass += 1,
            Verdict::Fail => self.fail += 1,
            Verdict::Unknown => self.unknown += 1,
            Verdict::NotApplicable => self.not_applicable += 1,
        }
    }
}

/// What was found for one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule.
    pub rule: String,
    /// Its group.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub group: Option<String>,
    /// The clause of the text.
    pub clause: String,
    /// The clauses of the source register.
    pub covers: Vec<String>,
    /// Its title.
    pub title: Bilingual,
    /// How strongly it is meant.
    pub modality: Modality,
    /// How it came out.
    pub verdict: Verdict,
    /// The outcomes still possible, where it is unknown.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub possible: Vec<Verdict>,
    /// Whether a judgement decided it.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub attested: bool,
    /// Who excused the subject from it; the verdict is what it is.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub waived: Option<Waived>,
    /// What was compared with what.
    pub operands: Vec<Operand>,
    /// How far it is from passing; the first of its operands' gaps.
    pub gap: Option<Gap>,
    /// The items that decide.
    pub items: Vec<ItemFinding>,
    /// Paths of the facts that would decide it; `$name` is an open parameter of the standard.
    pub missing: Vec<String>,
    /// The rules whose verdicts it sums up, where it only does that.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub sums_up: Vec<String>,
    /// Codes of the warnings about facts it uses.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub warnings: Vec<String>,
    /// Where the facts that it uses come from, as far as that is said.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub evidence: Vec<EvidenceReference>,
    /// In words.
    pub text: Bilingual,
}

/// Something doubtful about the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// Its code: a consistency rule of the vocabulary, or a kind of diagnostic.
    pub code: String,
    /// Paths of the facts concerned.
    pub facts: Vec<String>,
    /// In words.
    pub text: Bilingual,
}

impl Standard {
    /// Assesses one subject as of a day (a number of days from 1970-01-01).
    ///
    /// ```
    /// use guiju::{Facts, Standard, Verdict, quantity::read_date};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let facts = standard.read_facts("facts.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
    /// let assessment = standard.assess(&facts, read_date("2022-06-01")?.lo);
    /// let area = assessment.finding("building-area").ok_or("no such rule")?;
    /// assert_eq!(area.verdict, Verdict::Fail);
    /// assert_eq!(area.gap.as_ref().map(|gap| gap.text.zh.as_str()), Some("差36 ㎡"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn assess(&self, facts: &Facts, as_of: i64) -> Assessment {
        let table = Table::from_facts(&[facts], &self.program, &self.vocabulary, as_of);
        let mut scratch = Scratch::default();
        scratch.run(&self.program, &table, as_of, 0..1);
        self.assess_run(facts, &table, &scratch, as_of)
    }

    /// The assessment of a subject whose row was run.
    fn assess_run(&self, facts: &Facts, table: &Table, scratch: &Scratch, as_of: i64) -> Assessment {
        let stated = evidence::stated(self, facts);
        let waived = self.waived(facts, as_of);
        let mut warnings = findings::warnings(self, facts, as_of);
        warnings.extend(evidence::warnings(self, &stated, as_of));
        warnings.extend(waived::warnings(self, facts, as_of));
        let mut findings = findings::findings(self, facts, table, scratch, as_of, &warnings, &stated);
        for (number, waiver) in &waived {
            if let Some(finding) = findings.get_mut(*number) {
                finding.waived = Some((*waiver).into());
            }
        }
        let (scores, results) = scores::scores(self, facts, table, scratch, as_of, &[]);
        let outcomes = self.overall_outcomes(scratch, 0);
        let verdict = Verdict::from(outcomes);
        Assessment {
            format: FORMAT.to_owned(),
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            standard: self.reference(),
            subject: findings::subject(self, facts),
            as_of: show_date(as_of),
            verdict,
            possible: findings::possible(outcomes),
            open_parameters: self.open_parameters().map(OpenReference::of).collect(),
            level: self.level(scratch, &scores, &results),
            scores,
            with_waivers: waived::with_waivers(self, facts, table, scratch, as_of, &waived),
            counts: findings::counts(&findings),
            findings,
            warnings,
        }
    }

    /// The standard as an assessment names it.
    #[must_use]
    pub fn reference(&self) -> StandardReference {
        StandardReference {
            id: self.id.clone(),
            edition: self.edition.clone(),
            hash: self.hash.clone(),
            title: self.title.clone(),
            status: self.status,
        }
    }

    /// All binding rules together; where none binds there is nothing to conform to.
    fn overall_outcomes(&self, scratch: &Scratch, row: usize) -> Outcomes {
        self.overall.map_or(Outcomes::NOT_APPLICABLE, |overall| scratch.outcomes(overall, row))
    }

    /// Level by level whether it is reached.
    fn reached(&self, scratch: &Scratch, row: usize, scores: &[SheetScore], results: &Results) -> Vec<Outcomes> {
        self.levels.iter().map(|level| scores::level_outcomes(self, level, scratch, row, scores, results)).collect()
    }

    fn level(&self, scratch: &Scratch, scores: &[SheetScore], results: &Results) -> Option<LevelOutcome> {
        if self.levels.is_empty() {
            return None;
        }
        let reached = self.reached(scratch, 0, scores, results);
        let (certain, possible) = scores::levels(&reached);
        let id = |number: Option<usize>| number.and_then(|n| self.levels.get(n)).map(|level| level.id.clone());
        let all = self.levels.iter().map(|l| LevelReference { id: l.id.clone(), title: l.title.clone() }).collect();
        Some(LevelOutcome { certain: id(certain), possible: possible.map(id).collect(), all })
    }
}

impl Assessment {
    /// The finding of a rule.
    #[must_use]
    pub fn finding(&self, rule: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule == rule)
    }
}
