//! Values and gaps as they are shown: exact numbers as strings beside their unit, and a text in both languages.

use super::RowGap;
use crate::{
    Bilingual, Lang,
    quantity::{Interval, Unit, exact_text, show, show_interval},
};
use serde::{Deserialize, Serialize};

/// A value as shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// In words.
    pub text: Bilingual,
    /// The least it can be, exact; absent for other than numbers and where there is no bound.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub low: Option<String>,
    /// The greatest it can be.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub high: Option<String>,
    /// Unit of both; empty for counts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unit: Option<String>,
}

impl Shown {
    /// Words only.
    #[must_use]
    pub fn text(text: Bilingual) -> Self {
        Self { text, ..Self::default() }
    }

    /// Yes or no.
    #[must_use]
    pub fn truth(value: bool) -> Self {
        Self::text(if value { Bilingual::new("是", "yes") } else { Bilingual::new("否", "no") })
    }

    /// A number, or the bounds of one.
    #[must_use]
    pub fn interval(interval: Interval, unit: Unit) -> Self {
        let text = if interval.is_exact() {
            Bilingual::new(show(interval.lo, unit, Lang::Zh), show(interval.lo, unit, Lang::En))
        } else {
            Bilingual::new(show_interval(interval, unit, Lang::Zh), show_interval(interval, unit, Lang::En))
        };
        Self { text, ..Self::bounds(interval, unit) }
    }

    /// The same, still without words.
    pub(crate) fn bounds(interval: Interval, unit: Unit) -> Self {
        let bound = |n: i64, infinity: i64| (n != infinity).then(|| exact_text(n, unit));
        let low = bound(interval.lo, Interval::NEG);
        let high = if interval.is_exact() { low.clone() } else { bound(interval.hi, Interval::POS) };
        Self { text: Bilingual::default(), low, high, unit: Some(unit.symbol().to_owned()) }
    }
}

/// How far a number is from what is required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// The least it can be, exact.
    pub low: String,
    /// The greatest it can be; the same as `low` where the number is known exactly.
    pub high: String,
    /// Unit of both; empty for counts.
    pub unit: String,
    /// `short` of a least amount or `over` a greatest one.
    pub direction: String,
    /// In words.
    pub text: Bilingual,
}

impl Gap {
    /// A gap in grid steps, to a threshold, in words.
    #[must_use]
    pub fn new(gap: RowGap, threshold: Interval) -> Self {
        let RowGap { low, high, unit, short } = gap;
        let gap = Interval::new(low, high);
        let words = |lang: Lang| if gap.is_exact() { show(gap.lo, unit, lang) } else { show_interval(gap, unit, lang) };
        let (zh, en) = if short { ("差", "short of") } else { ("超出", "over") };
        let of = show_interval(threshold, unit, Lang::En);
        Self {
            low: exact_text(gap.lo, unit),
            high: exact_text(gap.hi, unit),
            unit: unit.symbol().to_owned(),
            direction: if short { "short" } else { "over" }.to_owned(),
            text: Bilingual::new(format!("{zh}{}", words(Lang::Zh)), format!("{} {en} {of}", words(Lang::En))),
        }
    }
}
