//! Verdict, level and score of many subjects at once, without saying why: what tables ask for.

use super::{Counts, Verdict, scores};
use crate::{
    Standard,
    condition::{Outcomes, Scratch, Table},
    score::{Evaluator, Extent, Results, Scored},
};
use std::{collections::BTreeMap, ops::Range};

/// How one subject came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The overall outcomes; one of them alone is the verdict.
    pub outcomes: Outcomes,
    /// The highest level certainly reached, by number from the lowest; none where none is.
    pub level: Option<usize>,
    /// The levels that may turn out to be the outcome, lowest first; `None` is "none".
    pub possible_levels: Vec<Option<usize>>,
    /// The scores, sheet by sheet.
    pub scores: Vec<ScoreSummary>,
    /// How many rules came out how.
    pub counts: Counts,
}

/// How one sheet came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoreSummary {
    /// Whether anything is scored.
    pub scored: Scored,
    /// The bounds of the score; no bounds where nothing is scored.
    pub extent: Extent,
    /// What it is out of.
    pub out_of: Extent,
}

impl Standard {
    /// Summaries of some rows of a table, the same as [`Standard::assess`] gives of each; the columns have to be those of
    /// [`Standard::program`].
    ///
    /// ```
    /// use guiju::{Scratch, Standard, Table, quantity::read_date};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let facts = standard.read_facts("facts.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
    /// let day = read_date("2022-06-01")?.lo;
    /// let table = Table::from_facts(&[&facts], standard.program(), standard.vocabulary(), day);
    /// let summaries = standard.summaries(&table, day, 0..1, &mut Scratch::default());
    /// assert!(summaries[0].outcomes.fail && !summaries[0].outcomes.pass);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn summaries(&self, table: &Table, as_of: i64, rows: Range<usize>, scratch: &mut Scratch) -> Vec<Summary> {
        let start = rows.start;
        let number = rows.len();
        scratch.run(&self.program, table, as_of, rows);
        let tree = self.weights();
        (0..number).map(|row| self.row_summary(table, scratch, &tree, row, start)).collect()
    }

    /// The summary of one row, counted from the first that was run.
    pub(super) fn row_summary(
        &self,
        table: &Table,
        scratch: &Scratch,
        tree: &crate::score::xccdf::Tree,
        row: usize,
        start: usize,
    ) -> Summary {
        let (sheets, results) = self.row_scores(table, scratch, tree, row, start);
        let reached = self.reached(scratch, row, &sheets, &results);
        let (level, possible_levels) = scores::levels(&reached);
        let mut counts = Counts::default();
        for rule in &self.rules {
            counts.add(Verdict::from(Self::soften(rule.modality, scratch.outcomes(rule.node, row))));
        }
        let scores = sheets
            .iter()
            .map(|sheet| ScoreSummary {
                scored: sheet.scored,
                extent: Extent { low: sheet.low, high: sheet.high },
                out_of: Extent { low: sheet.out_of_low, high: sheet.out_of_high },
            })
            .collect();
        let possible_levels = possible_levels.collect();
        Summary { outcomes: self.overall_outcomes(scratch, row), level, possible_levels, scores, counts }
    }

    /// The sheets of one row, with nothing said about why.
    pub(super) fn row_scores(
        &self,
        table: &Table,
        scratch: &Scratch,
        tree: &crate::score::xccdf::Tree,
        row: usize,
        start: usize,
    ) -> (Vec<crate::score::SheetScore>, Results) {
        let mut results = Results::default();
        let scores = self
            .sheets
            .iter()
            .map(|sheet| {
                let mut evaluator = Evaluator {
                    program: &self.program,
                    table,
                    scratch,
                    row,
                    start,
                    explainer: None,
                    entered: None,
                    columns: None,
                    instead: &[],
                    vocabulary: &self.vocabulary,
                    lines: Vec::new(),
                    missing: Vec::new(),
                    waiting: BTreeMap::new(),
                };
                sheet.score(&mut evaluator, tree, &mut results)
            })
            .collect();
        (scores, results)
    }
}
