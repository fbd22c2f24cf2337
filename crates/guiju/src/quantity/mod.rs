//! Amounts as people write them, exactly.
//!
//! A text such as `约350平方米`, `1.2亩` or `08:30–12:00` comes in; an [`Interval`] of whole grid steps of a
//! [`Dimension`] goes out, or an [`AmountError`] that says what was expected. Amounts are shown again without ever
//! crossing a threshold by rounding. No binary fraction is involved anywhere.

mod amount;
mod date;
mod dimension;
mod error;
mod hours;
mod interval;
mod show;
mod unit;

pub use amount::{Amount, Exactness, Reading, read_amount};
pub use date::{CalendarSpan, latest_start, read_date, read_span, show_date, show_span};
pub use dimension::Dimension;
pub use error::AmountError;
pub use hours::{Hours, read_hours};
pub use interval::Interval;
pub use show::{exact_text, read_exact, show, show_against, show_interval};
pub use unit::Unit;
