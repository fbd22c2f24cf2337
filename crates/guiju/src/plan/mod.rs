//! What to do next: which missing fact to find out first, and the cheapest fixes that reach a target.
//!
//! A [`Standard`], [`Facts`], a [`Target`] and perhaps [`Costs`] come in; a [`Plan`] goes out, plain data that serializes
//! to versioned JSON. [`report`] puts it in words. What is certain and what is possible is read from the same outcomes
//! that an assessment is made of; nothing is decided anew.

mod costs;
mod fix;
mod improve;
mod model;
mod next;
pub mod report;
mod solve;
mod words;

pub use costs::{Costs, FORMAT as COSTS_FORMAT};
pub use fix::{Cost, Fix, FixKind, Gain, RuleReference};
pub use improve::{Blocked, Improvement};
pub use next::{NextFact, Stakes};

use crate::{
    Assessment, Bilingual, Diagnostic, Facts, Standard,
    assess::{Counts, LevelOutcome, StandardReference, SubjectReference, Verdict},
    condition::{Explainer, Scratch, Table},
    diagnostic::did_you_mean,
    quantity::show_date,
    score::Mark,
};
use model::Model;
use serde::{Deserialize, Serialize};

/// The format of a plan in JSON.
pub const FORMAT: &str = "guiju-plan/1";

/// What is to be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// That the center conforms.
    #[default]
    Conforms,
    /// A level, by its name.
    Level(String),
    /// A number of points on a sheet.
    Score {
        /// The sheet's name.
        sheet: String,
        /// At least so many points.
        at_least: Mark,
    },
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// [`FORMAT`].
    pub format: String,
    /// By which standard.
    pub standard: StandardReference,
    /// For what.
    pub subject: SubjectReference,
    /// As of which day.
    pub as_of: String,
    /// What is to be reached.
    pub target: TargetReference,
    /// Where it stands now.
    pub now: Standing,
    /// What to find out, what matters most first.
    pub next_facts: Vec<NextFact>,
    /// What the prices are; absent where there are none.
    pub prices: Option<Bilingual>,
    /// The cheapest way.
    pub improve: Improvement,
}

/// A target and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetReference {
    /// The target.
    pub target: Target,
    /// Its title.
    pub title: Bilingual,
    /// Whether it is reached already, for certain.
    pub reached: bool,
}

/// Where a subject stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// All must and prohibited rules together.
    pub verdict: Verdict,
    /// The outcomes still possible, where it is unknown.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub possible: Vec<Verdict>,
    /// The level; absent in a standard without levels.
    pub level: Option<LevelOutcome>,
    /// The scores, sheet by sheet.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub scores: Vec<ScoreStanding>,
    /// How many rules came out how.
    pub counts: Counts,
}

/// The score of one sheet now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreStanding {
    /// The sheet.
    pub sheet: String,
    /// Its title.
    pub title: Bilingual,
    /// The lowest score still possible.
    pub low: Option<Mark>,
    /// The highest.
    pub high: Option<Mark>,
}

impl Standard {
    /// The target of a name: `conforms`, the id of a level, or a number of points (`85`, `SHEET:85`; without a sheet,
    /// on the first).
    ///
    /// # Errors
    /// Where the standard has no such level or sheet.
    pub fn target(&self, name: &str) -> Result<Target, Box<Diagnostic>> {
        if name == "conforms" {
            return Ok(Target::Conforms);
        }
        if let Some(level) = self.levels.iter().find(|level| level.id == name || level.title.zh == name) {
            return Ok(Target::Level(level.id.clone()));
        }
        let (sheet, points) = name.split_once(':').map_or((None, name), |(sheet, points)| (Some(sheet), points));
        let sheet = self.sheets.iter().find(|found| sheet.is_none_or(|id| found.id == id));
        if let (Some(sheet), Some(at_least)) = (sheet, Mark::parse(points)) {
            return Ok(Target::Score { sheet: sheet.id.clone(), at_least });
        }
        let message =
            Bilingual::new(format!("`{}` 没有目标 `{name}`", self.id), format!("`{}` has no target `{name}`", self.id));
        let names: Vec<&str> = self.levels.iter().map(|l| l.id.as_str()).chain(["conforms"]).collect();
        let help = did_you_mean(name, names.iter().copied()).or_else(|| {
            Some(Bilingual::new(format!("可选：{}", names.join("、")), format!("there are: {}", names.join(", "))))
        });
        Err(Box::new(Diagnostic::error("unknown-target", message).with_help(help)))
    }

    /// What to find out and what to do for a target, as of a day (a number of days from 1970-01-01).
    ///
    /// ```
    /// use guiju::{Standard, plan::Target, quantity::read_date};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let facts = standard.read_facts("facts.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
    /// let plan = standard.plan(&facts, read_date("2022-06-01")?.lo, &Target::Conforms, None);
    /// assert!(plan.improve.reachable && plan.improve.proven);
    /// let area = plan.improve.fixes.iter().find(|fix| fix.facts == ["building_area"]).ok_or("no fix")?;
    /// assert_eq!(area.by.as_ref().map(|by| by.text.zh.as_str()), Some("36 ㎡"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn plan(&self, facts: &Facts, as_of: i64, target: &Target, costs: Option<&Costs>) -> Plan {
        let assessment: Assessment = self.assess(facts, as_of);
        let table = Table::from_facts(&[facts], &self.program, &self.vocabulary, as_of);
        let mut scratch = Scratch::default();
        scratch.run(&self.program, &table, as_of, 0..1);
        let explainer = || Explainer::new(self.describer(), &self.program, &table, &scratch, &facts.record, as_of);
        let node = match target {
            Target::Conforms => self.overall,
            Target::Level(id) => self.levels.iter().find(|level| level.id == *id).and_then(|level| level.node),
            Target::Score { .. } => None,
        };
        let certain = |id: &String| {
            let possible = assessment.level.as_ref().map(|level| level.possible.as_slice()).unwrap_or_default();
            let number = |id: &String| self.levels.iter().position(|level| level.id == *id);
            // Every level that may be the outcome is this one or a higher one.
            !possible.is_empty() && possible.iter().all(|p| p.as_ref().is_some_and(|p| number(p) >= number(id)))
        };
        let reached = match target {
            Target::Conforms => assessment.verdict == Verdict::Pass,
            Target::Level(id) => certain(id),
            Target::Score { sheet, at_least } => {
                let score = assessment.scores.iter().find(|score| score.id == *sheet);
                score.and_then(|score| score.low).is_some_and(|low| low >= *at_least)
            }
        };
        let title = match target {
            Target::Conforms => Bilingual::new("达到标准", "to conform"),
            Target::Level(id) => {
                self.levels.iter().find(|level| level.id == *id).map(|level| level.title.clone()).unwrap_or_default()
            }
            Target::Score { sheet, at_least } => {
                let title = self.sheets.iter().find(|found| found.id == *sheet).map(|s| s.title.clone());
                let (title, points) = (title.unwrap_or_default(), at_least.decimal());
                Bilingual::new(format!("{}{points} 分", title.zh), format!("{points} points in the {}", title.en))
            }
        };
        let next_facts = next::next_facts(self, facts, &scratch, explainer(), &assessment);
        let mut model = Model::new(self, explainer(), &table, &scratch, costs, as_of);
        let mut goals = node.map(|node| model.goals(node)).unwrap_or_default();
        goals.extend(model.score_goals(target));
        let levels = self.levels.iter().map(|level| (level.id.clone(), model.watch_level(level))).collect::<Vec<_>>();
        let sheets = model.watched_sheets();
        let improve = improve::improve(&mut model, &goals, &levels, &sheets);
        Plan {
            format: FORMAT.to_owned(),
            standard: assessment.standard,
            subject: assessment.subject,
            as_of: show_date(as_of),
            target: TargetReference { target: target.clone(), title, reached },
            now: Standing {
                verdict: assessment.verdict,
                possible: assessment.possible,
                level: assessment.level,
                scores: assessment
                    .scores
                    .into_iter()
                    .map(|score| ScoreStanding {
                        sheet: score.id,
                        title: score.title,
                        low: score.low,
                        high: score.high,
                    })
                    .collect(),
                counts: assessment.counts,
            },
            next_facts,
            prices: costs.map(|costs| costs.title.clone()),
            improve,
        }
    }
}
