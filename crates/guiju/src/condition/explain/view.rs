//! What the kernels left of the rows of a table: outcomes, items, amounts, and how far a condition is from holding.
//!
//! A table and the registers of a run come in; nothing is decided here, and nothing is put in words: an explanation reads
//! the same through it as a table's findings do, so that both say the same.

use super::super::{FrameId, NodeId, Outcomes, Program, Scratch, Side, Step, Table, run::Items};
use crate::quantity::{Interval, Unit};

/// How far a number of a row is from what is required, on the grid of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RowGap {
    /// The least it can be, in steps of the grid.
    pub low: i64,
    /// The greatest it can be; the same as `low` where the number is known exactly.
    pub high: i64,
    /// Unit in which it is shown; [`Unit::steps`] steps are one of it.
    pub unit: Unit,
    /// Short of a least amount; otherwise over a greatest one.
    pub short: bool,
}

/// The rows of one run, counted in each frame from the first that was run.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub program: &'a Program,
    table: &'a Table,
    scratch: &'a Scratch,
    /// The row of the table that was run first.
    start: usize,
}

impl<'a> View<'a> {
    pub fn new(program: &'a Program, table: &'a Table, scratch: &'a Scratch, start: usize) -> Self {
        Self { program, table, scratch, start }
    }

    pub fn outcomes(&self, id: NodeId, row: usize) -> Outcomes {
        self.scratch.outcomes(id, row)
    }

    /// The first row of a frame that was run. As deep as lists are nested, which the linker limits.
    fn first(&self, frame: FrameId) -> usize {
        let Some(parent) = self.program.frame(frame).and_then(|frame| frame.parent) else { return self.start };
        let offsets = self.table.frames.get(frame.0 as usize).map(|rows| rows.offsets.as_slice()).unwrap_or_default();
        offsets.get(self.first(parent)).map_or(0, |offset| *offset as usize)
    }

    /// The items of a list of one row.
    pub fn items(&self, child: FrameId, row: usize) -> Items {
        let parent = self.program.frame(child).and_then(|frame| frame.parent).unwrap_or(Program::ROOT);
        let items = self.scratch.items(self.table, child, self.first(parent), row);
        items.unwrap_or(Items { start: 0, end: 0, extra_lo: 0, extra_hi: Interval::POS })
    }

    /// The bounds of one side; `None` where it is undefined.
    pub fn amount(&self, side: &Side, row: usize) -> Option<Interval> {
        let start = match side {
            Side::Slot(slot) => self.first(self.program.slot(*slot)?.frame),
            _ => self.start,
        };
        side.at(self.table, self.scratch, row, start).map(|(interval, _)| interval)
    }

    /// How far a condition is from holding: the first gap on the way of its explanation.
    pub fn gap(&self, id: NodeId, row: usize) -> Option<RowGap> {
        let of = |(part, row): (NodeId, usize)| self.gap(part, row);
        match self.program.step(id)? {
            Step::Compare(form) => form.gap(self, id, row),
            Step::Ratio(form) => form.gap(self, id, row),
            Step::Combine(form) => form.decisive(*self, id, row).map(|part| (part, row)).find_map(of),
            Step::AtLeastOf(form) => form.lacking(*self, id, row).map(|part| (part, row)).find_map(of),
            Step::Quantify(form) => form.deciding(*self, id, row).map(|item| (form.condition, item)).find_map(of),
            Step::Gate(form) => form.reasons(*self, id, row).map(|part| (part, row)).find_map(of),
            _ => None,
        }
    }
}
