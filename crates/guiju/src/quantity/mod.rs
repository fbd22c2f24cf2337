//! Quantities as people write them, held as intervals on an exact grid.
//!
//! Every dimension has a grid fine enough that its units are whole numbers of steps, so nothing
//! here uses floating point. What is written loosely (约400㎡, 350余人) becomes an interval.

mod amount;
mod clock;
mod date;
mod decimal;
mod dimension;
mod error;
mod hours;
mod interval;
mod mark;
mod message;
mod number;
mod plain;
mod product;
mod show;
mod term;
mod unit;

pub use amount::{Amount, Exactness, Reading, read_amount};
pub use date::{CalendarSpan, earliest_end, latest_start, read_date, read_span, show_date, show_span};
pub use dimension::Dimension;
pub use error::AmountError;
pub use hours::{Hours, read_hours};
pub use interval::Interval;
pub(crate) use plain::{Plain, day, spans};
pub use show::{exact_text, read_exact, show, show_against, show_interval};
pub use unit::Unit;

#[cfg(test)]
mod tests;
