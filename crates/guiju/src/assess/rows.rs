//! What is wrong with each row of a table: the rules that are not met and by how much, without facts or words.
//!
//! A table and the registers of a run come in; for one row the same verdicts and gaps go out that
//! [`Standard::assess`](crate::Standard::assess) finds for that subject, as numbers on the grid.

use super::Verdict;
use crate::{
    Standard,
    condition::{Outcomes, RowGap, Scratch, Table, View},
};

/// A rule that a row does not meet, or may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowFinding {
    /// The rule, by its number in [`Standard::rules`].
    pub rule: usize,
    /// The outcomes still possible: fail alone, or more than one.
    pub outcomes: Outcomes,
    /// How far it is from passing, where it fails by a number: that of [`Finding::gap`](crate::Finding::gap).
    pub gap: Option<RowGap>,
}

impl Standard {
    /// The rules that fail or are not decided for one row, in their order. `scratch` has to hold a run of
    /// [`Standard::program`] over rows of the table from `start`, such as [`Standard::summaries`] leaves; `row` is counted
    /// from `start`. What passes or does not apply is left out.
    ///
    /// ```
    /// use guiju::{Outcomes, Scratch, Standard, Table, quantity::read_date};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let facts = standard.read_facts("facts.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
    /// let day = read_date("2022-06-01")?.lo;
    /// let table = Table::from_facts(&[&facts], standard.program(), standard.vocabulary(), day);
    /// let mut scratch = Scratch::default();
    /// scratch.run(standard.program(), &table, day, 0..1);
    /// let findings = standard.row_findings(&table, 0, 0, &scratch);
    /// let (area, _) = standard.rule("building-area").ok_or("no such rule")?;
    /// let short = findings.iter().find(|finding| finding.rule == area).ok_or("it is met")?;
    /// assert_eq!(short.outcomes, Outcomes::FAIL);
    /// assert_eq!(short.gap.map(|gap| gap.low / gap.unit.steps()), Some(36)); // m²
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn row_findings(&self, table: &Table, start: usize, row: usize, scratch: &Scratch) -> Vec<RowFinding> {
        let mut found = Vec::new();
        self.add_row_findings(table, start, row, scratch, &mut found);
        found
    }

    /// The same, appended to `found`, so that one list may be used for many rows.
    pub fn add_row_findings(
        &self,
        table: &Table,
        start: usize,
        row: usize,
        scratch: &Scratch,
        found: &mut Vec<RowFinding>,
    ) {
        let view = View::new(&self.program, table, scratch, start);
        for (number, rule) in self.rules.iter().enumerate() {
            let outcomes = Self::soften(rule.modality, scratch.outcomes(rule.node, row));
            let gap = match Verdict::from(outcomes) {
                Verdict::Pass | Verdict::NotApplicable => continue,
                Verdict::Unknown => None,
                Verdict::Fail => view.gap(rule.node, row),
            };
            found.push(RowFinding { rule: number, outcomes, gap });
        }
    }
}
