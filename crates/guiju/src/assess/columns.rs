//! How many subjects came out, as columns: what a table of results is made of.
//!
//! The rows of a table come in; verdicts, counts, levels and scores go out, one column each, the same as
//! [`Standard::summaries`] says row by row. Verdicts and counts are read off the bitmaps 64 rows at a time, so that
//! nothing is allocated per row; only score sheets are reckoned row by row.

use super::{ScoreSummary, scores};
use crate::{
    Standard,
    condition::{NodeId, Outcomes, Scratch, Table, Word},
    limits::MAX_RULES,
    score::{Extent, Results},
    standard::Modality,
};
use std::ops::Range;

/// Bits of a number of rules.
const PLANES: usize = usize::BITS as usize - MAX_RULES.leading_zeros() as usize;

/// How some subjects came out, one entry a subject in each column.
///
/// Outcomes are a byte: 1 may pass, 2 may fail, 4 may not apply ([`SummaryColumns::outcomes_of`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryColumns {
    /// The overall outcomes.
    pub outcomes: Vec<u8>,
    /// Number of rules that passed.
    pub pass: Vec<u32>,
    /// Number of rules that failed.
    pub fail: Vec<u32>,
    /// Number of rules not decided.
    pub unknown: Vec<u32>,
    /// Number of rules that did not apply.
    pub not_applicable: Vec<u32>,
    /// The level certainly reached, by number from the lowest.
    pub level: Vec<Option<u32>>,
    /// Where the subject's levels end in [`SummaryColumns::possible_levels`].
    pub possible_ends: Vec<usize>,
    /// The levels that may turn out to be the outcome, lowest first, subject after subject; `None` is "none".
    pub possible_levels: Vec<Option<u32>>,
    /// The scores, by sheet.
    pub scores: Vec<Vec<ScoreSummary>>,
    /// The outcomes by rule, where they were asked for.
    pub rules: Vec<Vec<u8>>,
}

impl SummaryColumns {
    /// The outcomes that a byte stands for.
    #[must_use]
    pub const fn outcomes_of(byte: u8) -> Outcomes {
        Outcomes { pass: byte & 1 != 0, fail: byte & 2 != 0, not_applicable: byte & 4 != 0 }
    }

    /// Removes all subjects and keeps the memory.
    pub fn clear(&mut self) {
        self.outcomes.clear();
        for counts in [&mut self.pass, &mut self.fail, &mut self.unknown, &mut self.not_applicable] {
            counts.clear();
        }
        self.level.clear();
        self.possible_ends.clear();
        self.possible_levels.clear();
        self.scores.iter_mut().for_each(Vec::clear);
        self.rules.iter_mut().for_each(Vec::clear);
    }
}

impl Standard {
    /// Runs some rows of a table and appends how they came out; what the rows left stays in `scratch`. `rules` asks for
    /// the outcomes of each rule too. Rows are best run some hundred at a time, so that what they leave stays in the cache.
    ///
    /// ```
    /// use guiju::{Scratch, Standard, SummaryColumns, Table, quantity::read_date};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let facts = standard.read_facts("facts.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
    /// let day = read_date("2022-06-01")?.lo;
    /// let table = Table::from_facts(&[&facts], standard.program(), standard.vocabulary(), day);
    /// let mut columns = SummaryColumns::default();
    /// standard.summarize(&table, day, 0..1, false, &mut Scratch::default(), &mut columns);
    /// assert_eq!(columns.outcomes, [2]); // fails
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn summarize(
        &self,
        table: &Table,
        as_of: i64,
        rows: Range<usize>,
        rules: bool,
        scratch: &mut Scratch,
        out: &mut SummaryColumns,
    ) {
        let (start, number) = (rows.start, rows.len());
        scratch.run(&self.program, table, as_of, rows);
        match self.overall {
            Some(node) => spread(scratch, node, Modality::Must, number, &mut out.outcomes),
            None => out.outcomes.resize(out.outcomes.len() + number, 4),
        }
        self.count(scratch, number, out);
        if rules {
            out.rules.resize_with(self.rules.len(), Vec::new);
            for (rule, column) in self.rules.iter().zip(&mut out.rules) {
                spread(scratch, rule.node, rule.modality, number, column);
            }
        }
        if self.levels.is_empty() && self.sheets.is_empty() {
            out.level.resize(out.level.len() + number, None);
            let end = out.possible_levels.len();
            out.possible_ends.resize(out.possible_ends.len() + number, end);
            return;
        }
        self.levels_and_scores(table, scratch, start, number, out);
    }

    fn levels_and_scores(
        &self,
        table: &Table,
        scratch: &Scratch,
        start: usize,
        number: usize,
        out: &mut SummaryColumns,
    ) {
        out.scores.resize_with(self.sheets.len(), Vec::new);
        let tree = (!self.sheets.is_empty()).then(|| self.weights());
        let mut reached: Vec<Outcomes> = Vec::with_capacity(self.levels.len());
        let index = |level: usize| u32::try_from(level).unwrap_or(u32::MAX);
        for row in 0..number {
            let (sheets, results) = match &tree {
                Some(tree) => self.row_scores(table, scratch, tree, row, start),
                None => (Vec::new(), Results::default()),
            };
            for (sheet, column) in sheets.iter().zip(&mut out.scores) {
                column.push(ScoreSummary {
                    scored: sheet.scored,
                    extent: Extent { low: sheet.low, high: sheet.high },
                    out_of: Extent { low: sheet.out_of_low, high: sheet.out_of_high },
                });
            }
            reached.clear();
            let outcomes = |level| scores::level_outcomes(self, level, scratch, row, &sheets, &results);
            reached.extend(self.levels.iter().map(outcomes));
            if !self.levels.is_empty() {
                let (certain, possible) = scores::levels(&reached);
                out.level.push(certain.map(index));
                out.possible_levels.extend(possible.map(|level| level.map(index)));
            } else {
                out.level.push(None);
            }
            out.possible_ends.push(out.possible_levels.len());
        }
    }

    /// Counts the rules by verdict for 64 rows at a time: the n-th bits of the 64 counts are one word.
    fn count(&self, scratch: &Scratch, rows: usize, out: &mut SummaryColumns) {
        for word in 0..rows.div_ceil(64) {
            let mut planes = [[0u64; PLANES]; 4];
            for rule in &self.rules {
                let [pass, fail, na] = bits(scratch, rule.node, rule.modality, word);
                let decided = [pass & !fail & !na, fail & !pass & !na, na & !pass & !fail];
                let [passed, failed, not_applicable] = decided;
                let unknown = !(passed | failed | not_applicable);
                for (planes, mut carry) in planes.iter_mut().zip([passed, failed, unknown, not_applicable]) {
                    for plane in planes {
                        (*plane, carry) = (*plane ^ carry, *plane & carry);
                        if carry == 0 {
                            break;
                        }
                    }
                }
            }
            let number = (rows - word * 64).min(64);
            let [passed, failed, unknown, not_applicable] = &planes;
            for (counts, planes) in [
                (&mut out.pass, passed),
                (&mut out.fail, failed),
                (&mut out.unknown, unknown),
                (&mut out.not_applicable, not_applicable),
            ] {
                counts.extend((0..number).map(|row| {
                    planes.iter().enumerate().fold(0u32, |count, (n, plane)| count | ((plane >> row & 1) as u32) << n)
                }));
            }
        }
    }
}

/// One word of the outcomes of a rule of this modality.
fn bits(scratch: &Scratch, node: NodeId, modality: Modality, word: usize) -> [u64; 3] {
    let Word { pass, fail, na } = scratch.word(node, word);
    // What `Standard::soften` does to one row.
    if modality == Modality::May { [pass | fail, 0, na] } else { [pass, fail, na] }
}

/// Appends the outcomes of a rule of this modality, a byte a row.
fn spread(scratch: &Scratch, node: NodeId, modality: Modality, rows: usize, out: &mut Vec<u8>) {
    let end = out.len() + rows;
    for word in 0..rows.div_ceil(64) {
        let [pass, fail, na] = bits(scratch, node, modality, word);
        for at in (0..64).step_by(8) {
            let bytes = eight(pass >> at) | eight(fail >> at) << 1 | eight(na >> at) << 2;
            out.extend_from_slice(&bytes.to_le_bytes());
        }
    }
    out.truncate(end);
}

/// The lowest eight bits as eight bytes of 0 or 1.
const fn eight(bits: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const OWN: u64 = 0x8040_2010_0804_0201;
    const ALL_BUT_HIGHEST: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let own = (bits & 0xff).wrapping_mul(EACH) & OWN;
    (own + ALL_BUT_HIGHEST) >> 7 & EACH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_become_bytes_in_order() {
        assert_eq!(eight(0b1010_0110).to_le_bytes(), [0, 1, 1, 0, 0, 1, 0, 1]);
        assert_eq!(eight(0xff00), 0);
    }
}
