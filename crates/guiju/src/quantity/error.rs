//! What can be wrong with a written quantity, said to the person who wrote it.
//!
//! The words for them are in `message.rs`.

use std::fmt;

use super::Dimension;

/// Why a text is not the quantity it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing is written.
    Empty {
        /// What was expected.
        expected: Dimension,
    },
    /// The text is too long to be a quantity.
    TooLong {
        /// Its length in characters.
        length: usize,
    },
    /// The text is not a number of the kind expected.
    NotANumber {
        /// The text.
        found: String,
        /// What was expected.
        expected: Dimension,
    },
    /// A digit is masked or illegible.
    LostDigits {
        /// The text.
        found: String,
    },
    /// What follows the number is not a unit.
    UnknownUnit {
        /// What follows the number.
        found: String,
        /// What was expected.
        expected: Dimension,
        /// A unit with a spelling close to it.
        nearest: Option<&'static str>,
    },
    /// The unit measures something else.
    WrongDimension {
        /// The text.
        found: String,
        /// What it measures.
        measures: Dimension,
        /// What was expected.
        expected: Dimension,
    },
    /// A bare number up to one, where a percentage is expected.
    FractionForPercent {
        /// The number.
        found: String,
        /// The same number as a share of one, in percent.
        percent: String,
    },
    /// A count with a fraction.
    FractionalCount {
        /// The text.
        found: String,
    },
    /// A range whose second end is below the first.
    BackwardRange {
        /// The text.
        found: String,
    },
    /// A description that no value satisfies.
    NoValue {
        /// The text.
        found: String,
    },
    /// A number with more digits than can be held.
    TooLarge {
        /// The text.
        found: String,
    },
    /// A product of something other than two lengths.
    NotLengths {
        /// The text.
        found: String,
    },
    /// The text is not a date.
    NotADate {
        /// The text.
        found: String,
    },
    /// The text has the form of a date, but the calendar has no such day.
    NoSuchDay {
        /// The text.
        found: String,
    },
    /// The text is not a span of the calendar.
    NotASpan {
        /// The text.
        found: String,
    },
    /// The text is not a statement of opening hours.
    NotHours {
        /// The text.
        found: String,
    },
    /// Hours that end no later than they begin.
    BackwardHours {
        /// The hours as written.
        found: String,
        /// The hours that may be meant.
        instead: Option<String>,
    },
    /// Hours that begin before the ones before them ended.
    OverlappingHours {
        /// The hours as written.
        found: String,
        /// When the hours before ended.
        ended: String,
        /// The hours that may be meant.
        instead: Option<String>,
    },
    /// More hours than a day has.
    LongDay {
        /// The text.
        found: String,
    },
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().en)
    }
}
