//! Scores: sheets of items, each item of one shape, exact to the last fraction.
//!
//! A sheet is data of a standard (`scores:`), linked to the same program as its rules. What the kernels left of a
//! subject comes in; [`SheetScore`]s go out: what is scored, between which bounds while facts are missing, out of how
//! much, and why. One shape of item is one file in `shapes`: how it is read, what it comes to, its tests.
//!
//! An interval is sound always: no completion of the facts leaves it. Both its ends are reached (`tight`) where no
//! missing fact is used by two parts of the sheet, since parts are reckoned one by one.

mod amount;
mod average;
mod columns;
mod compare;
mod describe;
mod evaluate;
mod extent;
mod item;
mod level;
mod mark;
mod marks;
mod outcome;
mod read;
mod reads;
pub mod shapes;
mod sheet;
mod veto;
pub mod xccdf;

pub use amount::{Amount, Known};
pub use average::{Average, Part, average};
pub use columns::Columns;
pub use describe::{ColumnExplanation, ItemExplanation, SheetExplanation, VetoExplanation};
pub use extent::Extent;
pub use item::{Floor, Item, NotApplicable};
pub use level::{LevelScore, Target};
pub use mark::Mark;
pub use marks::{Alternative, Marks, Total};
pub use outcome::{ColumnItem, ColumnScore, Effect, ItemScore, Line, Scored, SheetScore, VetoOutcome};
pub use sheet::{Model, Sheet};
pub use veto::Veto;

pub(crate) use compare::against;
pub(crate) use evaluate::Evaluator;
pub(crate) use level::read as read_level_scores;
pub(crate) use read::Reader;
pub(crate) use sheet::Results;
