//! One subject checked, with the words left until they are asked for.
//!
//! A [`Standard`] and [`Facts`] come in. Verdict, counts, level, scores and gaps are read off what the kernels left, in a
//! small part of the time that an [`Assessment`] takes; the assessment itself is made when first asked for, and kept.

use super::{Assessment, RowFinding, Summary, Verdict};
use crate::{
    Facts, Standard,
    condition::{Outcomes, Scratch, Table},
};
use std::sync::{Arc, OnceLock};

/// A subject that was checked; its assessment is made when it is asked for.
#[derive(Debug)]
pub struct Examination {
    standard: Arc<Standard>,
    facts: Facts,
    as_of: i64,
    table: Table,
    scratch: Scratch,
    assessment: OnceLock<Assessment>,
}

impl Examination {
    /// Checks one subject as of a day (a number of days from 1970-01-01).
    ///
    /// ```
    /// use guiju::{Examination, Standard, Verdict, quantity::read_date};
    /// use std::sync::Arc;
    /// let standard = Arc::new(Standard::bundled("xuzhou-red-landmark")?);
    /// let facts = standard.read_facts("facts.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
    /// let found = Examination::new(standard, facts, read_date("2022-06-01")?.lo);
    /// assert_eq!(found.verdict(), Verdict::Fail);
    /// let area = found.assessment().finding("building-area").ok_or("no such rule")?; // the words are made here
    /// assert_eq!(area.gap.as_ref().map(|gap| gap.text.zh.as_str()), Some("差36 ㎡"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(standard: Arc<Standard>, facts: Facts, as_of: i64) -> Self {
        let table = Table::from_facts(&[&facts], &standard.program, &standard.vocabulary, as_of);
        let mut scratch = Scratch::default();
        scratch.run(&standard.program, &table, as_of, 0..1);
        Self { standard, facts, as_of, table, scratch, assessment: OnceLock::new() }
    }

    /// By which standard.
    #[must_use]
    pub fn standard(&self) -> &Arc<Standard> {
        &self.standard
    }

    /// What is known of the subject.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// As of which day (a number of days from 1970-01-01).
    #[must_use]
    pub fn as_of(&self) -> i64 {
        self.as_of
    }

    /// All must and prohibited rules together: the outcomes still possible.
    #[must_use]
    pub fn outcomes(&self) -> Outcomes {
        self.standard.overall_outcomes(&self.scratch, 0)
    }

    /// All must and prohibited rules together.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.outcomes().into()
    }

    /// The outcomes of a rule, by its number in [`Standard::rules`]; none where there is no such rule.
    #[must_use]
    pub fn rule_outcomes(&self, rule: usize) -> Option<Outcomes> {
        let rule = self.standard.rules.get(rule)?;
        Some(Standard::soften(rule.modality, self.scratch.outcomes(rule.node, 0)))
    }

    /// Verdict, counts, level and scores.
    #[must_use]
    pub fn summary(&self) -> Summary {
        self.standard.row_summary(&self.table, &self.scratch, &self.standard.weights(), 0, 0)
    }

    /// The rules that fail or are not decided, with their gaps.
    #[must_use]
    pub fn findings(&self) -> Vec<RowFinding> {
        self.standard.row_findings(&self.table, 0, 0, &self.scratch)
    }

    /// The whole assessment, in words: the same as [`Standard::assess`] gives.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        self.assessment.get_or_init(|| self.standard.assess_run(&self.facts, &self.table, &self.scratch, self.as_of))
    }
}
