//! What is said about a text that is no quantity.
//!
//! Each message says what was expected and what was found; the help, where there is any, says
//! what to write instead.

use super::{AmountError, Dimension, Unit};
use crate::{Bilingual, Lang};

fn both(zh: String, en: String) -> Bilingual {
    Bilingual { zh, en }
}

fn expected(what: Dimension, found: &str) -> Bilingual {
    let title = what.title();
    both(format!("应为{}，实为 `{found}`", title.zh), format!("expected {}, found `{found}`", title.en))
}

fn simple(found: &str, zh: &str, en: &str) -> Bilingual {
    both(format!("`{found}` {zh}"), format!("`{found}` {en}"))
}

impl AmountError {
    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        match self {
            Self::Empty { expected } => {
                let title = expected.title();
                both(format!("应为{}，实为空白", title.zh), format!("expected {}, found nothing", title.en))
            }
            Self::TooLong { length } => both(
                format!("应为不超过 200 字的数值，实为 {length} 字"),
                format!("expected at most 200 characters, found {length}"),
            ),
            Self::NotANumber { found, expected: what } => expected(*what, found),
            Self::LostDigits { found } => simple(
                found,
                "有数字缺失或无法辨认：应为完整的数字",
                "has lost digits: expected every digit of the number",
            ),
            Self::UnknownUnit { found, expected, .. } => {
                let title = expected.title();
                both(
                    format!("应为{}的单位，实为 `{found}`", title.zh),
                    format!("expected a unit for {}, found `{found}`", title.en),
                )
            }
            Self::WrongDimension { found, measures, expected } => {
                let (want, have) = (expected.title(), measures.title());
                both(
                    format!("应为{}，实为{} `{found}`", want.zh, have.zh),
                    format!("expected {}, found {} `{found}`", want.en, have.en),
                )
            }
            Self::FractionForPercent { found, percent } => both(
                format!("`{found}` 是 {found}% 还是 {percent}%？请写明单位"),
                format!("`{found}`: {found} % or {percent} %? write the unit"),
            ),
            Self::FractionalCount { found } => {
                both(format!("应为整数，实为 `{found}`"), format!("expected a whole number, found `{found}`"))
            }
            Self::BackwardRange { found } => simple(found, "的下限大于上限", "ends below where it begins"),
            Self::NoValue { found } => simple(found, "不含任何数值", "leaves no value"),
            Self::TooLarge { found } => simple(found, "位数过多，无法记录", "has more digits than can be held"),
            Self::NotLengths { found } => simple(
                found,
                "应为两个长度相乘，各写明单位",
                "is not a product of lengths: expected two lengths with their units",
            ),
            Self::NotADate { found } => expected(Dimension::Date, found),
            Self::NoSuchDay { found } => simple(found, "在日历上不存在", "is not in the calendar"),
            Self::NotASpan { found } => both(
                format!("应为一段年、月或日，实为 `{found}`"),
                format!("expected a span of years, months or days, found `{found}`"),
            ),
            Self::NotHours { found } => both(
                format!("应为开放时间或每日时长，实为 `{found}`"),
                format!("expected opening hours or hours a day, found `{found}`"),
            ),
            Self::BackwardHours { found, instead } => with_instead(
                format!("{found} 的结束不晚于开始"),
                format!("{found} ends no later than it begins"),
                instead.as_deref(),
            ),
            Self::OverlappingHours { found, ended, instead } => with_instead(
                format!("{found} 在 {ended} 结束之前就已开始"),
                format!("{found} begins before {ended} ended"),
                instead.as_deref(),
            ),
            Self::LongDay { found } => simple(found, "超过一天的 24 小时", "is more than the 24 hours of a day"),
        }
    }

    /// What to write instead, where that can be said.
    #[must_use]
    pub fn help(&self) -> Option<Bilingual> {
        let write = |zh: &str, en: &str| Some(both(format!("请写作 `{zh}` 的样子"), format!("write it like `{en}`")));
        match self {
            Self::Empty { expected } | Self::NotANumber { expected, .. } => {
                write(&example(*expected, Lang::Zh), &example(*expected, Lang::En))
            }
            Self::UnknownUnit { nearest: Some(unit), .. } => {
                Some(both(format!("是否指 `{unit}`？"), format!("did you mean `{unit}`?")))
            }
            Self::UnknownUnit { expected, .. } | Self::WrongDimension { expected, .. } => {
                write(&example(*expected, Lang::Zh), &example(*expected, Lang::En))
            }
            Self::FractionForPercent { found, percent } => {
                Some(both(format!("请写 `{found}%` 或 `{percent}%`"), format!("write `{found}%` or `{percent}%`")))
            }
            Self::NotLengths { .. } => write("5 米 × 60 厘米", "5 m × 60 cm"),
            Self::NotADate { .. } => write("2022-05-01", "2022-05-01"),
            Self::NotASpan { .. } => write("1 年 6 个月", "1 year 6 months"),
            Self::NotHours { .. } => write("08:30-12:00, 14:00-17:30", "08:30-12:00, 14:00-17:30"),
            _ => None,
        }
    }
}

fn example(dimension: Dimension, lang: Lang) -> String {
    let unit = Unit::base(dimension);
    match unit.label(lang) {
        "" | "%" => dimension.example().to_owned(),
        label => {
            let number = dimension.example().split(' ').next().unwrap_or_default();
            format!("{number} {label}")
        }
    }
}

fn with_instead(zh: String, en: String, instead: Option<&str>) -> Bilingual {
    match instead {
        Some(hours) => {
            both(format!("{zh}：如指下午，请写 {hours}"), format!("{en}: if it is the afternoon, write {hours}"))
        }
        None => both(zh, en),
    }
}
