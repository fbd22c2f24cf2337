//! What a quantity measures, and the grid its values lie on.
//!
//! The grids of area and length have a factor of three so that one mu (2000/3 m²) is a whole
//! number of steps.

use crate::Bilingual;

/// What a quantity measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// A number of things.
    Count,
    /// An area, in square metres.
    Area,
    /// A length, in metres.
    Length,
    /// A sum of money, in yuan.
    Money,
    /// A length of time, in hours.
    Duration,
    /// A share, in percent points.
    Percent,
    /// A calendar day.
    Date,
    /// Points of a score.
    Points,
}

impl Dimension {
    /// Grid steps in one base unit.
    #[must_use]
    pub const fn grid(self) -> i64 {
        match self {
            Self::Count | Self::Date => 1,
            Self::Area | Self::Length | Self::Points => 3_000_000,
            Self::Money => 1_000_000,
            Self::Duration => 3_600_000,
            Self::Percent => 1_000_000_000,
        }
    }

    /// The name of the dimension, with its article in English so that it fits into a sentence.
    #[must_use]
    pub fn title(self) -> Bilingual {
        match self {
            Self::Count => Bilingual::new("数目", "a count"),
            Self::Area => Bilingual::new("面积", "an area"),
            Self::Length => Bilingual::new("长度", "a length"),
            Self::Money => Bilingual::new("金额", "an amount of money"),
            Self::Duration => Bilingual::new("时长", "a duration"),
            Self::Percent => Bilingual::new("百分比", "a percentage"),
            Self::Date => Bilingual::new("日期", "a date"),
            Self::Points => Bilingual::new("分数", "a number of points"),
        }
    }

    /// A well-written value, for messages.
    pub(super) const fn example(self) -> &'static str {
        match self {
            Self::Count => "12",
            Self::Area => "36 m2",
            Self::Length => "2.5 m",
            Self::Money => "2000 yuan",
            Self::Duration => "8 h",
            Self::Percent => "80%",
            Self::Date => "2022-05-01",
            Self::Points => "86.5",
        }
    }
}
