//! A number of the program at one row, for those who work outside the kernels.

use super::{Column, Scratch, Side, Table};
use crate::quantity::Interval;

/// One side of a comparison, as data that others may keep without knowing what it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OperandSide(pub(crate) Side);

impl Side {
    /// Its bounds at a row of the subjects, counted from the first that was run (`start`), and whether it may be undefined; none where it certainly is.
    pub(crate) fn at(&self, table: &Table, scratch: &Scratch, row: usize, start: usize) -> Option<(Interval, bool)> {
        match self {
            Self::Literal(interval) => Some((*interval, false)),
            Self::Open(_) => Some((Interval::ALL, false)),
            Self::Slot(slot) => match table.columns.get(slot.0 as usize) {
                Some(Column::Number { lo, hi }) => {
                    let row = start.checked_add(row)?;
                    Some((Interval::new(*lo.get(row)?, *hi.get(row)?), false))
                }
                _ => None,
            },
            Self::Step(id) => scratch.value(*id, row),
        }
    }
}
