//! Quantities by what they measure: the text as it was given, read once to be sure that it is one.

use super::{
    Value,
    error::ValueError,
    given::{Bounds, Given},
};
use crate::quantity::{AmountError, Dimension, Interval, Reading, Unit, read_amount, read_date, read_hours};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, str::FromStr};

/// What about-words allow where the fact is not known: the vocabulary's own default.
const TOLERANCE_PPM: u32 = 100_000;

/// How a text is read.
#[derive(Clone, Copy)]
enum Measure {
    Amount(Dimension),
    Day,
    Hours,
}

impl Measure {
    /// The bounds of a text, or none for a number without unit: the unit is the fact's own, which only its reader knows.
    fn read(self, text: &str) -> Result<Option<Interval>, ValueError> {
        match self {
            Self::Day => Ok(Some(read_date(text)?)),
            Self::Hours => Ok(Some(read_hours(text)?.total)),
            Self::Amount(dimension) => {
                let reading = Reading { unit: Unit::base(dimension), tolerance_ppm: TOLERANCE_PPM };
                let amount = read_amount(text, &reading)?;
                let one_unit = matches!(dimension, Dimension::Count | Dimension::Percent | Dimension::Points);
                Ok((amount.unit_given || one_unit).then_some(amount.interval))
            }
        }
    }

    fn read_bounds(self, bounds: &Bounds) -> Result<Option<Interval>, ValueError> {
        let mut known = Some(Interval::ALL);
        let Bounds { at_least, more_than, at_most, less_than } = bounds;
        let parts = [at_least, more_than, at_most, less_than];
        for (n, text) in parts.into_iter().enumerate().filter_map(|(n, text)| Some((n, text.as_ref()?))) {
            let (Some(bound), Some(all)) = (self.read(text)?, &mut known) else {
                known = None;
                continue;
            };
            match n {
                0 => all.lo = bound.lo,
                1 => all.lo = bound.hi.saturating_add(1),
                2 => all.hi = bound.hi,
                _ => all.hi = bound.lo.saturating_sub(1),
            }
        }
        if *bounds == Bounds::default() || known.is_some_and(|all| all.lo > all.hi) {
            return Err(ValueError::Bounds);
        }
        Ok(known)
    }

    /// As a facts file has it, where a number may stand without its unit.
    fn accept(self, given: Given) -> Result<Amount, ValueError> {
        let interval = match (&given, self) {
            (Given::Text(text), _) => self.read(text)?,
            // A facts file has no mapping for hours; `≥8 h` is a text.
            (Given::Bounds(_), Self::Hours) => return Err(AmountError::NotHours { found: given.to_string() }.into()),
            (Given::Bounds(bounds), _) => self.read_bounds(bounds)?,
        };
        Ok(Amount { given, interval })
    }

    /// As a program writes it: a number needs its unit.
    fn parse(self, given: Given) -> Result<Amount, ValueError> {
        let amount = self.accept(given)?;
        match (amount.interval, self) {
            (None, Self::Amount(dimension)) => {
                let unit = Unit::base(dimension).symbol();
                Err(ValueError::NoUnit { found: amount.given.to_string(), unit })
            }
            _ => Ok(amount),
        }
    }
}

/// What was written, and what it was read as.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Amount {
    given: Given,
    interval: Option<Interval>,
}

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $measure:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(Amount);

        impl $name {
            /// Its bounds in steps of the grid, about-words taken at 10 %. None where a file has a number without a
            /// unit: then it depends on the fact. What counts is how the facts are read.
            #[must_use]
            pub fn interval(&self) -> Option<Interval> {
                self.0.interval
            }
        }

        impl FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                $measure.parse(Given::Text(text.trim().to_owned())).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.given.fmt(out)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.given.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let given = Given::deserialize(deserializer)?;
                $measure.accept(given).map(Self).map_err(de::Error::custom)
            }
        }

        impl Value for $name {}
    };
}

macro_rules! bounded {
    ($($name:ident, $measure:expr;)*) => {$(
        impl TryFrom<Bounds> for $name {
            type Error = ValueError;

            fn try_from(bounds: Bounds) -> Result<Self, ValueError> {
                $measure.parse(Given::Bounds(Box::new(bounds))).map(Self)
            }
        }
    )*};
}

quantity! {
    /// An area.
    ///
    /// ```
    /// use guiju::{quantity::{Dimension, Interval}, typed::Area};
    /// let about: Area = "约350平方米".parse()?;
    /// assert_eq!(about.to_string(), "约350平方米");
    /// let m2 = Dimension::Area.grid();
    /// assert_eq!(about.interval(), Some(Interval::new(315 * m2, 385 * m2)));
    /// assert!("364".parse::<Area>().is_err()); // of what?
    /// # Ok::<(), guiju::typed::ValueError>(())
    /// ```
    Area, Measure::Amount(Dimension::Area)
}
quantity! {
    /// A length: `60 cm`, `1.2米`.
    Length, Measure::Amount(Dimension::Length)
}
quantity! {
    /// An amount of money: `100万元`, `2000 yuan`.
    Money, Measure::Amount(Dimension::Money)
}
quantity! {
    /// A length of time: `8 h`, `90分钟`.
    Duration, Measure::Amount(Dimension::Duration)
}
quantity! {
    /// A share of a hundred: `80 %`, `80`.
    Percent, Measure::Amount(Dimension::Percent)
}
quantity! {
    /// Points of a score: `86.5`, `86.5分`.
    Points, Measure::Amount(Dimension::Points)
}
quantity! {
    /// A number of things: `12`, `12间`, `80余人`; or from a number.
    ///
    /// ```
    /// use guiju::typed::{Count, Fact};
    /// let floors: Fact<Count> = 3.into();
    /// assert_eq!(floors, "3".parse()?);
    /// # Ok::<(), guiju::typed::ValueError>(())
    /// ```
    Count, Measure::Amount(Dimension::Count)
}
quantity! {
    /// A day, or the span of days of a month or year: `2022-05-01`, `2022年5月`.
    Day, Measure::Day
}
quantity! {
    /// Opening hours of a day, `08:30-12:00, 14:00-17:30`, or only their sum, `8 h`.
    OpeningHours, Measure::Hours
}
bounded! {
    Area, Measure::Amount(Dimension::Area);
    Length, Measure::Amount(Dimension::Length);
    Money, Measure::Amount(Dimension::Money);
    Duration, Measure::Amount(Dimension::Duration);
    Percent, Measure::Amount(Dimension::Percent);
    Points, Measure::Amount(Dimension::Points);
    Count, Measure::Amount(Dimension::Count);
    Day, Measure::Day;
}

impl From<u32> for Count {
    fn from(number: u32) -> Self {
        Self(Amount { given: Given::Text(number.to_string()), interval: Some(Interval::exact(number.into())) })
    }
}

impl Count {
    /// As one text, for where a file takes no mapping of bounds.
    pub(super) fn as_text(&self) -> String {
        match (&self.0.given, self.0.interval) {
            (Given::Bounds(_), Some(Interval { lo, hi: Interval::POS })) => format!("≥{}", lo.max(0)),
            (Given::Bounds(_), Some(Interval { lo, hi })) => format!("{}-{hi}", lo.max(0)),
            (given, _) => given.to_string(),
        }
    }
}
