//! What is known about one subject, and how well.
//!
//! A facts file (JSON or YAML) and a vocabulary come in; [`Facts`] go out, every given value read and checked, or
//! diagnostics with the place of each wrong field. What is not given is not known: never nought, never false.

mod read;
pub use read::read_value;
#[cfg(feature = "typed")]
pub(crate) use read::truth_word;
pub(crate) use read::METHODS;
pub use read::RESERVED;
mod waiver;
mod write;

pub(crate) use waiver::SCORES;
pub use waiver::{Waiver, WaiverScore};

use crate::{
    diagnostic::Diagnostic,
    quantity::{Hours, Interval},
    vocabulary::{FactId, RecordId},
};
use std::collections::BTreeMap;

/// What is known about one subject.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Kind of the subject.
    pub subject: RecordId,
    /// The facts' own date, as a number of days from 1970-01-01.
    pub as_of: Option<i64>,
    /// What is known.
    pub record: Record,
    /// What the subject is excused from.
    pub waivers: Vec<Waiver>,
    /// Warnings met while reading.
    pub warnings: Vec<Diagnostic>,
}

/// Known facts of one record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    values: BTreeMap<FactId, Known>,
}

/// One known fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its value.
    pub value: FactValue,
    /// The value as it was written, for showing it again.
    pub given: String,
    /// Where it comes from.
    pub evidence: Option<Evidence>,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// True or false.
    Boolean(bool),
    /// Judged true or false.
    Judgement(bool),
    /// A number within bounds, on the grid.
    Number(Interval),
    /// A day within bounds.
    Date(Interval),
    /// Hours of a day.
    Hours(Hours),
    /// A text.
    Text(String),
    /// A term's index.
    Term(u32),
    /// A set of terms.
    Terms(TermSet),
    /// A record.
    Record(Record),
    /// A list of records.
    List(List),
}

/// A set of terms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TermSet {
    /// The terms known to be in it, ascending.
    pub terms: Vec<u32>,
    /// Whether there are no others.
    pub complete: bool,
}

/// A list of records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The items known.
    pub items: Vec<Record>,
    /// Whether there are no others.
    pub complete: bool,
    /// Number of items in all, where stated.
    pub total: Option<Interval>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// How it was found.
    pub method: Option<String>,
    /// Who found it.
    pub assessor: Option<String>,
    /// When.
    pub date: Option<i64>,
    /// The last day on which it counts.
    pub valid_until: Option<i64>,
}

impl Facts {
    /// The same facts with one more waiver.
    #[must_use]
    pub fn with_waiver(mut self, waiver: Waiver) -> Self {
        self.waivers.push(waiver);
        self
    }
}

impl Record {
    /// A known fact.
    #[must_use]
    pub fn get(&self, id: FactId) -> Option<&Known> {
        self.values.get(&id)
    }

    /// A known fact by its way through nested records, unless the evidence for it doesn't count on a day.
    #[must_use]
    pub fn at(&self, path: &[FactId], as_of: i64) -> Option<&Known> {
        let (last, way) = path.split_last()?;
        let mut record = self;
        for id in way {
            match &record.values.get(id).filter(|known| known.is_valid(as_of))?.value {
                FactValue::Record(inner) => record = inner,
                _ => return None,
            }
        }
        record.values.get(last).filter(|known| known.is_valid(as_of))
    }

    /// Sets a fact.
    pub fn set(&mut self, id: FactId, known: Known) {
        self.values.insert(id, known);
    }

    /// The known facts.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Known)> {
        self.values.iter().map(|(id, known)| (*id, known))
    }
}

impl Known {
    /// Whether the evidence, if any, counts on a day: it is no later than the day, and has not expired by then.
    #[must_use]
    pub fn is_valid(&self, as_of: i64) -> bool {
        self.evidence.as_ref().is_none_or(|evidence| !evidence.is_future(as_of) && !evidence.has_expired(as_of))
    }
}

impl Evidence {
    /// Whether it was found only after a day.
    #[must_use]
    pub fn is_future(&self, as_of: i64) -> bool {
        self.date.is_some_and(|date| as_of < date)
    }

    /// Whether the last day on which it counts is past.
    #[must_use]
    pub fn has_expired(&self, as_of: i64) -> bool {
        self.valid_until.is_some_and(|until| until < as_of)
    }
}

impl FactValue {
    /// The bounds of a number, day or sum of hours.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        match self {
            Self::Number(interval) | Self::Date(interval) => Some(*interval),
            Self::Hours(hours) => Some(hours.total),
            _ => None,
        }
    }

    /// Whether nothing about it is left open.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        match self {
            Self::Terms(set) => set.complete,
            Self::List(list) => list.complete,
            _ => self.interval().is_none_or(Interval::is_exact),
        }
    }
}

impl List {
    /// Bounds of the number of items that are not listed.
    #[must_use]
    pub fn unlisted(&self) -> Interval {
        if self.complete {
            return Interval::exact(0);
        }
        let listed = i64::try_from(self.items.len()).unwrap_or(Interval::POS);
        let total = self.total.unwrap_or(Interval::new(0, Interval::POS));
        let most = if total.hi == Interval::POS { Interval::POS } else { (total.hi - listed).max(0) };
        Interval::new((total.lo - listed).max(0).min(most), most)
    }
}
