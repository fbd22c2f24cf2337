//! What stands on one side of a comparison: a literal, a fact of the row, or a value worked out by an earlier step.

use super::super::{
    NodeId, OpenId, SlotId,
    bits::{self, Bitmaps, Word},
};
use crate::quantity::Interval;
use std::cell::Cell;

/// One side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operand {
    /// A number of the standard.
    Literal(Interval),
    /// A number that the standard leaves open: any at all.
    Open(OpenId),
    /// A fact of the row.
    Slot(SlotId),
    /// A value of an earlier step.
    Step(NodeId),
}

/// The numbers of an operand over the rows of a batch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Series<'a> {
    constant: Option<Interval>,
    lo: &'a [i64],
    hi: &'a [i64],
    state: Option<Bitmaps<'a>>,
}

impl<'a> Series<'a> {
    pub fn constant(interval: Interval) -> Self {
        Self { constant: Some(interval), lo: &[], hi: &[], state: None }
    }

    pub fn columns(lo: &'a [i64], hi: &'a [i64]) -> Self {
        Self { constant: None, lo, hi, state: None }
    }

    /// A value of an earlier step, with the words that say where it is defined.
    pub fn value(lo: &'a [i64], hi: &'a [i64], state: Bitmaps<'a>) -> Self {
        Self { constant: None, lo, hi, state: Some(state) }
    }

    /// Both slices, unless the number is the same in every row. Where the value may be undefined, see [`Self::limit`].
    pub fn slices(&self) -> Option<(&'a [i64], &'a [i64])> {
        self.constant.is_none().then_some((self.lo, self.hi))
    }

    /// Takes the outcomes of a test away where the value can't be defined, and adds "may not apply" where it may not be.
    pub fn limit(&self, out: Bitmaps<'_>) {
        let Some(state) = self.state else { return };
        for (out, state) in out.iter().zip(state.iter().map(Cell::get)) {
            let Word { pass, fail, na } = out.get();
            out.set(Word { pass: pass & state.pass, fail: fail & state.pass, na: na | state.na });
        }
    }

    /// The number, if it is the same in every row.
    pub fn fixed(&self) -> Option<Interval> {
        self.constant
    }

    /// The bounds at a row (meaningless where the value can't be defined).
    pub fn at(&self, row: usize) -> Interval {
        self.constant.unwrap_or_else(|| match (self.lo.get(row), self.hi.get(row)) {
            (Some(lo), Some(hi)) => Interval::new(*lo, *hi),
            _ => Interval::ALL,
        })
    }

    /// Whether the value may be defined at a row.
    pub fn may_be(&self, row: usize) -> bool {
        self.state.is_none_or(|state| bits::outcomes(state, row).pass)
    }

    /// Whether the value may be undefined at a row.
    pub fn may_be_undefined(&self, row: usize) -> bool {
        self.state.is_some_and(|state| bits::outcomes(state, row).not_applicable)
    }
}
