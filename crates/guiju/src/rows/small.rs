//! The small mappings of a facts text: bounds of a number, evidence, and values of which only the form counts.

use super::read::{Amounts, GiveUp, Run, days};
use crate::{facts::METHODS, quantity::Interval};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Keys of the small mappings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Value,
    Evidence,
    Items,
    Complete,
    Total,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Method,
    Assessor,
    Date,
    ValidUntil,
    Note,
}

impl Key {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "value" => Self::Value,
            "evidence" => Self::Evidence,
            "items" => Self::Items,
            "complete" => Self::Complete,
            "total" => Self::Total,
            "at_least" => Self::AtLeast,
            "more_than" => Self::MoreThan,
            "at_most" => Self::AtMost,
            "less_than" => Self::LessThan,
            "method" => Self::Method,
            "assessor" => Self::Assessor,
            "date" => Self::Date,
            "valid_until" => Self::ValidUntil,
            "note" => Self::Note,
            _ => return None,
        })
    }
}

/// Keys met in a mapping; one that is met again is refused.
#[derive(Clone, Copy, Default)]
pub(super) struct Met(u32);

impl Met {
    pub fn first<E: Error>(&mut self, key: Key) -> Result<(), E> {
        let bit = 1 << key as u32;
        if self.0 & bit != 0 {
            return Err(E::custom(GiveUp));
        }
        self.0 |= bit;
        Ok(())
    }
}

/// A key, and where its value begins in the text (see [`Run::after`]).
pub(super) struct KeySeed<'r, 'a>(pub &'r Run<'a>);

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_> {
    type Value = (Key, usize);
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, '_> {
    type Value = (Key, usize);
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Key::named(name).map(|key| (key, self.0.after(name))).ok_or_else(|| E::custom(GiveUp))
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Key::named(name).map(|key| (key, usize::MAX)).ok_or_else(|| E::custom(GiveUp))
    }
}

/// A text, number, truth or null of which nothing is kept.
pub(super) struct Scalar;

impl<'de> DeserializeSeed<'de> for Scalar {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scalar {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar")
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// `true`, `false` or null.
pub(super) struct Truth;

impl<'de> DeserializeSeed<'de> for Truth {
    type Value = Option<bool>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<bool>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Truth {
    type Value = Option<bool>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true or false")
    }
    fn visit_bool<E>(self, truth: bool) -> Result<Option<bool>, E> {
        Ok(Some(truth))
    }
    fn visit_unit<E>(self) -> Result<Option<bool>, E> {
        Ok(None)
    }
}

/// A text or number, given to a function as it stands in the text; nothing for null.
pub(super) struct Written<'r, 'a, F> {
    pub run: &'r Run<'a>,
    /// Where it begins.
    pub after: usize,
    pub of: F,
}

impl<'de, T, F: FnOnce(&str) -> Option<T>> DeserializeSeed<'de> for Written<'_, '_, F> {
    type Value = Option<T>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T, F: FnOnce(&str) -> Option<T>> Visitor<'de> for Written<'_, '_, F> {
    type Value = Option<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or number")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        (self.of)(text).map(Some).ok_or_else(|| E::custom(GiveUp))
    }
    fn visit_u64<E: Error>(self, _: u64) -> Result<Option<T>, E> {
        let digits = self.run.digits(self.after).ok_or_else(|| E::custom(GiveUp))?;
        (self.of)(digits).map(Some).ok_or_else(|| E::custom(GiveUp))
    }
    fn visit_f64<E: Error>(self, _: f64) -> Result<Option<T>, E> {
        self.visit_u64(0)
    }
    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
}

/// An empty list or null.
pub(super) struct Nothing;

impl<'de> DeserializeSeed<'de> for Nothing {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nothing {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match items.next_element_seed(Scalar)? {
            None => Ok(()),
            Some(()) => Err(A::Error::custom(GiveUp)),
        }
    }
}

/// The bounds of a number or day, the first key read already.
pub(super) fn bounds<'de, A: MapAccess<'de>>(
    run: &Run<'_>,
    amounts: &Amounts,
    first: (Key, usize),
    map: &mut A,
) -> Result<Interval, A::Error> {
    let mut next = Some(first);
    let mut found: [Option<Interval>; 4] = [None; 4];
    let mut met = Met::default();
    while let Some((key, after)) = next {
        met.first(key)?;
        let bound = map.next_value_seed(Written { run, after, of: |text: &str| amounts.read(text) })?;
        let [at_least, more_than, at_most, less_than] = &mut found;
        match key {
            Key::AtLeast => *at_least = bound,
            Key::MoreThan => *more_than = bound,
            Key::AtMost => *at_most = bound,
            Key::LessThan => *less_than = bound,
            _ => return Err(A::Error::custom(GiveUp)),
        }
        next = map.next_key_seed(KeySeed(run))?;
    }
    let [at_least, more_than, at_most, less_than] = found;
    let lo = more_than.map(|i| i.hi.saturating_add(1)).or(at_least.map(|i| i.lo)).unwrap_or(Interval::NEG);
    let hi = less_than.map(|i| i.lo.saturating_sub(1)).or(at_most.map(|i| i.hi)).unwrap_or(Interval::POS);
    let interval = Interval { lo, hi };
    if interval == Interval::ALL || lo > hi {
        return Err(A::Error::custom(GiveUp));
    }
    Ok(interval)
}

/// What counts of the evidence for a fact.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    /// Whether somebody answers for it.
    pub attested: bool,
    /// Whether it counts on the day.
    pub counts: bool,
}

/// Evidence; nothing for null.
pub(super) struct EvidenceSeed<'r, 'a>(pub &'r Run<'a>);

impl<'de> DeserializeSeed<'de> for EvidenceSeed<'_, '_> {
    type Value = Option<Evidence>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Evidence>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for EvidenceSeed<'_, '_> {
    type Value = Option<Evidence>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("evidence")
    }
    fn visit_unit<E>(self) -> Result<Option<Evidence>, E> {
        Ok(None)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Evidence>, A::Error> {
        let run = self.0;
        let mut met = Met::default();
        let (mut attested, mut date, mut until) = (false, None, None);
        while let Some((key, after)) = map.next_key_seed(KeySeed(run))? {
            met.first(key)?;
            match key {
                Key::Method => {
                    let of = |text: &str| METHODS.contains(&text).then_some(());
                    map.next_value_seed(Written { run, after, of })?;
                }
                Key::Assessor => {
                    let of = |text: &str| (!text.trim().is_empty()).then_some(());
                    attested = map.next_value_seed(Written { run, after, of })?.is_some();
                }
                Key::Date => {
                    date = map.next_value_seed(Written { run, after, of: days })?.map(|days: Interval| days.lo);
                }
                Key::ValidUntil => {
                    until = map.next_value_seed(Written { run, after, of: days })?.map(|days: Interval| days.hi);
                }
                Key::Note => map.next_value_seed(Scalar)?,
                _ => return Err(A::Error::custom(GiveUp)),
            }
        }
        if date.zip(until).is_some_and(|(date, until)| until < date) {
            return Err(A::Error::custom(GiveUp));
        }
        let counts = date.is_none_or(|date| date <= run.as_of) && until.is_none_or(|until| run.as_of <= until);
        Ok(Some(Evidence { attested, counts }))
    }
}
