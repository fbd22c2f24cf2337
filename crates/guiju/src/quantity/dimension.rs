//! What kind of thing an amount measures, and how fine its grid is.

use crate::Bilingual;

/// What an amount measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// A number of things.
    Count,
    /// An area.
    Area,
    /// A length.
    Length,
    /// An amount of money.
    Money,
    /// A length of time.
    Duration,
    /// A share of a hundred.
    Percent,
    /// A day.
    Date,
}

impl Dimension {
    /// Grid steps in one base unit (m², m, yuan, hour, percent point, day). Thirds of a millionth make 亩 (2000/3 m²)
    /// and 尺 (1/3 m) exact.
    #[must_use]
    pub const fn grid(self) -> i64 {
        match self {
            Self::Count | Self::Date => 1,
            Self::Area | Self::Length => 3_000_000,
            Self::Money => 1_000_000,
            Self::Duration => 3_600_000,
            Self::Percent => 1_000_000_000,
        }
    }

    /// Its name, for messages.
    #[must_use]
    pub fn title(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Count => ("数量", "a count"),
            Self::Area => ("面积", "an area"),
            Self::Length => ("长度", "a length"),
            Self::Money => ("金额", "an amount of money"),
            Self::Duration => ("时长", "a length of time"),
            Self::Percent => ("百分比", "a percentage"),
            Self::Date => ("日期", "a date"),
        };
        Bilingual::new(zh, en)
    }
}
