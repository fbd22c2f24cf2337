//! What can be wrong with an amount, said to the person who wrote it.

use super::Dimension;
use crate::Bilingual;

/// Why a text is not the amount that was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message().en)]
#[non_exhaustive]
pub enum AmountError {
    /// Nothing was written.
    Empty,
    /// Too long to be an amount.
    TooLong,
    /// No number in it.
    NotANumber {
        /// What was written.
        found: String,
        /// What was expected.
        expected: Dimension,
    },
    /// Digits were lost or masked.
    LostDigits {
        /// What was written.
        found: String,
    },
    /// No such unit.
    UnknownUnit {
        /// The unit written.
        found: String,
        /// The nearest known one.
        nearest: Option<&'static str>,
        /// What was expected.
        expected: Dimension,
    },
    /// A unit of another dimension.
    WrongDimension {
        /// What was written.
        found: String,
        /// What it measures.
        measures: Dimension,
        /// What was expected.
        expected: Dimension,
    },
    /// A fraction where whole things are counted.
    Fraction {
        /// What was written.
        found: String,
    },
    /// Beyond what can be held.
    TooLarge {
        /// What was written.
        found: String,
    },
    /// A range whose lower end is above its upper end.
    Reversed {
        /// What was written.
        found: String,
    },
    /// A bare number that may be a share of one or of a hundred.
    FractionForPercent {
        /// What was written.
        found: String,
    },
    /// Not a day, month or year.
    NotADate {
        /// What was written.
        found: String,
    },
    /// Not a span of years, months or days.
    NotASpan {
        /// What was written.
        found: String,
    },
    /// Not hours of a day.
    NotHours {
        /// What was written.
        found: String,
    },
    /// Spans of a day that run backwards or into each other.
    HoursOutOfOrder {
        /// The span.
        found: String,
        /// The time it should not be before.
        before: String,
        /// What it would be in the afternoon.
        afternoon: Option<String>,
    },
}

impl AmountError {
    /// What was expected and what was found.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        let (zh, en) = match self {
            Self::Empty => ("没有写任何内容".into(), "nothing is written here".into()),
            Self::TooLong => ("太长，不像一个数量".into(), "too long to be an amount".into()),
            Self::NotANumber { found, expected } => (
                format!("这里应是{}，`{found}` 里没有数", expected.title().zh),
                format!("expected {}, found no number in `{found}`", expected.title().en),
            ),
            Self::LostDigits { found } => (format!("`{found}` 缺了数字"), format!("`{found}` has lost digits")),
            Self::UnknownUnit { found, expected, .. } => (
                format!("不认识的单位 `{found}`，这里应是{}", expected.title().zh),
                format!("unknown unit `{found}`; expected {}", expected.title().en),
            ),
            Self::WrongDimension { found, measures, expected } => (
                format!("`{found}` 是{}，这里应是{}", measures.title().zh, expected.title().zh),
                format!("`{found}` is {}, expected {}", measures.title().en, expected.title().en),
            ),
            Self::Fraction { found } => {
                (format!("应是整数，却是 `{found}`"), format!("expected a whole number, found `{found}`"))
            }
            Self::TooLarge { found } => (format!("`{found}` 太大"), format!("`{found}` is too large")),
            Self::Reversed { found } => {
                (format!("`{found}` 的下限大于上限"), format!("the lower end of `{found}` is above its upper end"))
            }
            Self::FractionForPercent { found } => (
                format!("`{found}` 是百分之{found}，还是整体的{found}？请写明单位"),
                format!("is `{found}` a share of one hundred or of one? write the unit"),
            ),
            Self::NotADate { found } => (
                format!("应是日期（如 2022-05-01、2022年5月），却是 `{found}`"),
                format!("expected a date (such as 2022-05-01 or 2022-05), found `{found}`"),
            ),
            Self::NotASpan { found } => (
                format!("应是时间长度（如 1 year、6个月、30天），却是 `{found}`"),
                format!("expected a span of time (such as 1 year, 6 months, 30 days), found `{found}`"),
            ),
            Self::NotHours { found } => (
                format!("应是一天的时段（如 08:30-12:00, 14:00-17:30）或时长（8 h），却是 `{found}`"),
                format!(
                    "expected hours of a day (such as 08:30-12:00, 14:00-17:30) or their sum (8 h), found `{found}`"
                ),
            ),
            Self::HoursOutOfOrder { found, before, .. } => {
                (format!("{found} 早于 {before}"), format!("{found} comes before {before}"))
            }
        };
        Bilingual { zh, en }
    }

    /// What to write instead, where that is known.
    #[must_use]
    pub fn help(&self) -> Option<Bilingual> {
        match self {
            Self::UnknownUnit { nearest: Some(nearest), .. } => {
                Some(Bilingual::new(format!("是否指 `{nearest}`？"), format!("did you mean `{nearest}`?")))
            }
            Self::LostDigits { .. } => Some(Bilingual::new(
                "请查原件；查不到就留空（表示不清楚）",
                "look it up in the original, or leave it out: then it is not known",
            )),
            Self::FractionForPercent { found } => {
                Some(Bilingual::new(format!("例如 `{found}%`"), format!("such as `{found}%`")))
            }
            Self::HoursOutOfOrder { afternoon: Some(afternoon), .. } => Some(Bilingual::new(
                format!("若是下午，请写 {afternoon}"),
                format!("if it is the afternoon, write {afternoon}"),
            )),
            _ => None,
        }
    }
}
