//! What stands in a facts file, as plain Rust types that `serde` fills straight from the text.
//!
//! Only what the generator writes is understood: ASCII names and terms, `364`, `364.5`, `"364 m2"`, `"约364 m2"`,
//! `{"at_least": …, "at_most": …}`, days, months and years, spans of hours, open lists. guiju reads far more, and also
//! checks the facts that no rule asks for; the comparison leaves that in guiju's time.

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::{fmt, marker::PhantomData};

/// A number between two bounds, in thousandths; by default all that is not negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// Lowest.
    pub lo: i64,
    /// Highest.
    pub hi: i64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { lo: 0, hi: i64::MAX }
    }
}

fn thousandths(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let whole: i64 = whole.parse().ok()?;
    let fraction: i64 = match fraction.len() {
        0 => 0,
        n @ 1..=3 => fraction.parse::<i64>().ok()? * 10i64.pow(3 - n as u32),
        _ => return None,
    };
    Some(whole * 1000 + fraction)
}

fn amount(text: &str) -> Option<Bounds> {
    let (text, about) = text.strip_prefix('约').map_or((text, false), |rest| (rest, true));
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (digits, unit) = text.split_at(end);
    let factor = match unit.trim_start() {
        "" | "m2" | "㎡" | "平方米" | "%" | "h" | "小时" | "yuan" | "元" | "个" => 1,
        "万元" => 10_000,
        _ => return None,
    };
    let number = thousandths(digits)? * factor;
    let off = if about { number / 10 } else { 0 };
    Some(Bounds { lo: number - off, hi: number + off })
}

impl<'de> Deserialize<'de> for Bounds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Bounds;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an amount")
            }
            fn visit_u64<E: Error>(self, n: u64) -> Result<Bounds, E> {
                let number = i64::try_from(n).map_err(E::custom)? * 1000;
                Ok(Bounds { lo: number, hi: number })
            }
            fn visit_f64<E: Error>(self, n: f64) -> Result<Bounds, E> {
                let number = (n * 1000.0).round() as i64;
                Ok(Bounds { lo: number, hi: number })
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Bounds, E> {
                amount(text).ok_or_else(|| E::custom("not an amount"))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Bounds, A::Error> {
                let mut bounds = Bounds::default();
                while let Some(key) = map.next_key::<&str>()? {
                    let bound: Bounds = map.next_value()?;
                    match key {
                        "at_least" => bounds.lo = bound.lo,
                        "at_most" => bounds.hi = bound.hi,
                        _ => return Err(A::Error::custom("not a bound")),
                    }
                }
                Ok(bounds)
            }
        }
        deserializer.deserialize_any(Read)
    }
}

/// 1 may be true, 2 may be false, 3 either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truth(pub u8);

impl Default for Truth {
    fn default() -> Self {
        Self(3)
    }
}

impl<'de> Deserialize<'de> for Truth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        bool::deserialize(deserializer).map(|truth| Self(if truth { 1 } else { 2 }))
    }
}

/// A judgement with its evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub struct Judged {
    /// What was judged.
    pub value: Truth,
    /// By whom and for how long.
    pub evidence: Evidence,
}

/// What the rules need to know of the evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub struct Evidence {
    /// The last day on which it counts.
    pub valid_until: Option<Days>,
}

impl Judged {
    /// What it says on a day.
    #[must_use]
    pub fn on(self, day: i64) -> u8 {
        match self.evidence.valid_until {
            Some(until) if until.hi < day => 3,
            _ => self.value.0,
        }
    }
}

/// Days from 1970-01-01, first and last; by default any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// First.
    pub lo: i64,
    /// Last.
    pub hi: i64,
}

impl Default for Days {
    fn default() -> Self {
        Self { lo: i64::MIN, hi: i64::MAX }
    }
}

/// Days from 1970-01-01 to a day of the Gregorian calendar. A month beyond December is one of the next year.
#[must_use]
pub fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = (year + (month - 1).div_euclid(12), (month - 1).rem_euclid(12) + 1);
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

impl<'de> Deserialize<'de> for Days {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        let number = |part: Option<&str>| part.map(|p| p.parse::<i64>().map_err(D::Error::custom)).transpose();
        let mut parts = text.split('-');
        let year = number(parts.next())?.ok_or_else(|| D::Error::custom("no year"))?;
        Ok(match (number(parts.next())?, number(parts.next())?) {
            (None, _) => Self { lo: days(year, 1, 1), hi: days(year + 1, 1, 1) - 1 },
            (Some(month), None) => Self { lo: days(year, month, 1), hi: days(year, month + 1, 1) - 1 },
            (Some(month), Some(day)) => Self { lo: days(year, month, day), hi: days(year, month, day) },
        })
    }
}

/// Opening hours of a day in minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours(pub Bounds);

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl Visitor<'_> for Read {
            type Value = Hours;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("opening hours")
            }
            fn visit_u64<E: Error>(self, hours: u64) -> Result<Hours, E> {
                self.visit_f64(hours as f64)
            }
            fn visit_f64<E: Error>(self, hours: f64) -> Result<Hours, E> {
                let minutes = (hours * 60.0).round() as i64;
                Ok(Hours(Bounds { lo: minutes, hi: minutes }))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Hours, E> {
                hours(text).ok_or_else(|| E::custom("not opening hours"))
            }
        }
        deserializer.deserialize_any(Read)
    }
}

fn hours(text: &str) -> Option<Hours> {
    if !text.contains(':') {
        let Bounds { lo, hi } = amount(text)?;
        return Some(Hours(Bounds { lo: lo * 60 / 1000, hi: hi * 60 / 1000 }));
    }
    let clock = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        Some(hour.parse::<i64>().ok()? * 60 + minute.parse::<i64>().ok()?)
    };
    let mut minutes = 0;
    for span in text.split(", ") {
        let (from, to) = span.split_once('-')?;
        minutes += clock(to)? - clock(from)?;
    }
    Some(Hours(Bounds { lo: minutes, hi: minutes }))
}

/// The terms of one list, in the order of their bits.
pub trait TermList {
    /// Their names.
    const TERMS: &'static [&'static str];

    /// The bit of a term; the proof fails on a name that is not there.
    #[must_use]
    fn bit(name: &str) -> u64 {
        Self::TERMS.iter().position(|term| *term == name).map_or(0, |n| 1 << n)
    }
}

/// A set of terms, perhaps with more than those named; by default with none named.
#[derive(Debug, PartialEq, Eq)]
pub struct Terms<L> {
    /// Those named.
    pub bits: u64,
    /// Whether there may be more: 1 or 0.
    pub open: u8,
    list: PhantomData<L>,
}

impl<L> Clone for Terms<L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L> Copy for Terms<L> {}

impl<L> Default for Terms<L> {
    fn default() -> Self {
        Self { bits: 0, open: 1, list: PhantomData }
    }
}

impl<'de, L: TermList> Deserialize<'de> for Terms<L> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read<L>(PhantomData<L>);
        impl<'de, L: TermList> Visitor<'de> for Read<L> {
            type Value = Terms<L>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("terms")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Terms<L>, A::Error> {
                let mut bits = 0;
                while let Some(name) = seq.next_element::<&str>()? {
                    let bit = L::bit(name);
                    if bit == 0 {
                        return Err(A::Error::custom("unknown term"));
                    }
                    bits |= bit;
                }
                Ok(Terms { bits, open: 0, list: PhantomData })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Terms<L>, A::Error> {
                let mut terms = Terms::default();
                let mut complete = false;
                while let Some(key) = map.next_key::<&str>()? {
                    match key {
                        "items" => terms = map.next_value()?,
                        "complete" => complete = map.next_value()?,
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(Terms { open: u8::from(!complete), ..terms })
            }
        }
        deserializer.deserialize_any(Read(PhantomData))
    }
}

/// A list, perhaps with more items than those named; by default with none named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T> {
    /// Those named.
    pub items: Vec<T>,
    /// How many more there are, at least and at most.
    pub more: (i64, i64),
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { items: Vec::new(), more: (0, i64::MAX) }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Read<T> {
            type Value = List<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<List<T>, A::Error> {
                let mut items = Vec::with_capacity(16);
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(List { items, more: (0, 0) })
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<List<T>, A::Error> {
                let (mut items, mut complete, mut total) = (Vec::new(), false, Bounds::default());
                while let Some(key) = map.next_key::<&str>()? {
                    match key {
                        "items" => items = map.next_value()?,
                        "complete" => complete = map.next_value()?,
                        "total" => total = map.next_value()?,
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                let listed = items.len() as i64;
                let more = match (complete, total.hi) {
                    (true, _) => (0, 0),
                    (false, i64::MAX) => ((total.lo / 1000 - listed).max(0), i64::MAX),
                    (false, hi) => ((total.lo / 1000 - listed).max(0), (hi / 1000 - listed).max(0)),
                };
                Ok(List { items, more })
            }
        }
        deserializer.deserialize_any(Read(PhantomData))
    }
}
