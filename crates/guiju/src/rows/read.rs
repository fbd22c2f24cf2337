//! A facts text straight into columns, driven by `serde_json`: no tree between, no text made for a key or a value.
//!
//! It is right when it accepts. Whatever is unusual (an error, a warning with a place, a rare form) it gives up, and the
//! reader with the tree decides; see [`super::RowReader`]. The checks are those of `facts::read`, value by value.

use super::{
    plan::{EVIDENCE, FactPlan, KEYS, Kind, Place, Plan, VALUE},
    small::{self, Evidence, EvidenceSeed, Key, KeySeed, Met, Nothing, Scalar, Truth, Written},
    write::Writer,
};
use crate::{
    facts::{List, truth_word},
    quantity::{self, Dimension, Interval, Plain, Reading, Unit, read_amount, read_date, read_hours},
    vocabulary::{RecordId, TermListId, Vocabulary},
};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Why a text is not read here; nobody sees it.
pub(super) struct GiveUp;

impl fmt::Display for GiveUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a plain text of facts")
    }
}

/// Records in records that are read here. Each adds at most four levels of JSON, so the limit of depth holds.
const MOST_NESTED: usize = 10;

/// One text being read.
pub(super) struct Run<'a> {
    pub text: &'a str,
    pub vocabulary: &'a Vocabulary,
    pub subject: RecordId,
    pub as_of: i64,
    pub writer: Writer<'a>,
    /// The facts met in each record that is open, a bit a fact.
    pub met: &'a mut Vec<u64>,
    pub nested: usize,
}

/// A day, or the days of a month or year.
pub(super) fn days(text: &str) -> Option<Interval> {
    quantity::day(text).or_else(|| read_date(text).ok())
}

/// How numbers and days are read.
pub(super) enum Amounts {
    Number(Plain, Reading),
    Days,
}

impl Amounts {
    pub fn read(&self, text: &str) -> Option<Interval> {
        match self {
            Self::Number(plain, reading) => {
                plain.read(text).or_else(|| read_amount(text, reading).ok()).map(|amount| amount.interval)
            }
            Self::Days => days(text),
        }
    }
}

impl<'a> Run<'a> {
    fn plan(&self) -> &'a Plan {
        self.writer.plan
    }

    /// Where the value of a key begins, from the key as it stands in the text: behind its closing quote.
    pub fn after(&self, key: &str) -> usize {
        (key.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize).wrapping_add(key.len() + 1)
    }

    /// The number that stands as the value of a key, in its own digits; none with an exponent.
    pub fn digits(&self, after: usize) -> Option<&'a str> {
        let text: &'a str = self.text;
        let blank = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
        let rest = text.get(after..)?.trim_start_matches(blank).strip_prefix(':')?.trim_start_matches(blank);
        let end = rest.bytes().position(|b| !(b.is_ascii_digit() || b == b'.')).unwrap_or(rest.len());
        let plain = !matches!(rest.as_bytes().get(end), Some(b'e' | b'E' | b'-' | b'+'));
        rest.get(..end).filter(|digits| plain && !digits.is_empty())
    }

    /// Reads the whole text as one subject.
    pub fn subject(&mut self) -> Result<(), serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(self.text);
        RecordSeed { run: self, place: Plan::ROOT, frame: Some(0) }.deserialize(&mut deserializer)?;
        deserializer.end()
    }

    /// The facts of one record; `first` is a key that was read already.
    fn record<'de, A: MapAccess<'de>>(
        &mut self,
        place: usize,
        first: Option<(u32, usize)>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let plan = self.plan();
        let Some(place) = plan.places.get(place) else { return give_up() };
        if self.nested >= MOST_NESTED {
            return give_up();
        }
        self.nested += 1;
        let base = self.met.len();
        self.met.resize(base + place.facts.len() / 64 + 1, 0);
        let mut reserved = 0u64;
        let mut next = match first {
            Some(first) => Some(first),
            None => map.next_key_seed(NameSeed { run: self, place })?,
        };
        while let Some((key, after)) = next {
            match place.facts.get(key as usize) {
                Some(fact) => {
                    let word = self.met.get_mut(base + key as usize / 64);
                    let bit = 1 << (key % 64);
                    match word {
                        Some(word) if *word & bit == 0 => *word |= bit,
                        _ => return give_up(),
                    }
                    map.next_value_seed(FactSeed { run: self, fact, after, inner: false })?;
                }
                None if (KEYS..VALUE).contains(&key) => {
                    let bit = 1 << (key - KEYS);
                    if reserved & bit != 0 {
                        return give_up();
                    }
                    reserved |= bit;
                    self.reserved(key - KEYS, after, map)?;
                }
                None => return give_up(),
            }
            next = map.next_key_seed(NameSeed { run: self, place })?;
        }
        self.met.truncate(base);
        self.nested -= 1;
        Ok(())
    }

    /// A key of the file that is no fact, by its number among [`crate::facts::RESERVED`].
    fn reserved<'de, A: MapAccess<'de>>(&mut self, number: u32, after: usize, map: &mut A) -> Result<(), A::Error> {
        match crate::facts::RESERVED.get(number as usize).copied() {
            Some("$schema" | "format" | "source") => map.next_value_seed(Scalar),
            Some("subject") => {
                let expected = self.vocabulary.record(self.subject).map(|kind| kind.id.as_str());
                let of = |text: &str| (Some(text) == expected).then_some(());
                map.next_value_seed(Written { run: self, after, of }).map(|_| ())
            }
            Some("as_of") => {
                let of = |text: &str| days(text).filter(|days| days.is_exact()).map(|_| ());
                map.next_value_seed(Written { run: self, after, of }).map(|_| ())
            }
            Some("waivers") => map.next_value_seed(Nothing),
            _ => give_up(),
        }
    }

    fn term(&self, list: TermListId, text: &str) -> Option<u32> {
        let found = self.plan().terms.get(list.0 as usize).and_then(|terms| terms.find(text));
        // Spelled with other blanks, width or case.
        found.or_else(|| self.vocabulary.term_list(list)?.term_named(text).map(|(term, _)| term))
    }

    fn number<E: Error>(&mut self, fact: &FactPlan, interval: Interval) -> Result<(), E> {
        match interval.intersect(fact.range) {
            Some(found) if !interval.is_exact() || fact.range.contains(interval) => {
                self.writer.number(fact, found);
                Ok(())
            }
            _ => give_up(),
        }
    }

    /// A value written as a text, or as a number of which only the digits count.
    fn text<E: Error>(&mut self, fact: &FactPlan, text: &str, inner: bool) -> Result<(), E> {
        if text.trim_start().is_empty() {
            // A blank is not known; in an envelope it is refused.
            return if inner { give_up() } else { Ok(()) };
        }
        match fact.kind {
            Kind::Number(plain, reading) => {
                let interval = Amounts::Number(plain, reading).read(text);
                interval.map_or_else(give_up, |interval| self.number(fact, interval))
            }
            Kind::Date => days(text).map_or_else(give_up, |days| self.number(fact, days)),
            Kind::Hours => {
                let total = quantity::spans(text).or_else(|| read_hours(text).ok().map(|hours| hours.total));
                total.map_or_else(give_up, |total| self.number(fact, total))
            }
            Kind::Text => {
                self.writer.text(fact, text);
                Ok(())
            }
            Kind::Term(list) => self.term(list, text).map_or_else(give_up, |term| {
                self.writer.term(fact, term);
                Ok(())
            }),
            Kind::Terms(list) => self.term(list, text).map_or_else(give_up, |term| {
                self.writer.add_term(fact, term);
                self.writer.terms(fact, false);
                Ok(())
            }),
            Kind::Boolean | Kind::Judgement => {
                truth_word(text).map_or_else(give_up, |truth| self.truth(fact, truth, inner))
            }
            Kind::Record(_) | Kind::List(..) => give_up(),
        }
    }

    fn truth<E: Error>(&mut self, fact: &FactPlan, truth: bool, inner: bool) -> Result<(), E> {
        match fact.kind {
            Kind::Boolean => self.writer.truth(fact, truth),
            // Outside of an envelope nobody answers for it.
            Kind::Judgement if inner => self.writer.truth(fact, truth),
            _ => return give_up(),
        }
        Ok(())
    }

    /// A value beside its evidence; the first key is read already.
    fn envelope<'de, A: MapAccess<'de>>(
        &mut self,
        fact: &FactPlan,
        first: (Key, usize),
        map: &mut A,
    ) -> Result<(), A::Error> {
        let mut next = Some(first);
        let mut met = Met::default();
        let (mut has_value, mut evidence) = (false, None);
        while let Some((key, after)) = next {
            met.first(key)?;
            match key {
                Key::Value => {
                    map.next_value_seed(FactSeed { run: self, fact, after, inner: true })?;
                    has_value = true;
                }
                Key::Evidence => evidence = map.next_value_seed(EvidenceSeed(self))?,
                _ => return give_up(),
            }
            next = map.next_key_seed(KeySeed(self))?;
        }
        let is_judgement = matches!(fact.kind, Kind::Judgement);
        let Evidence { attested, counts } = evidence.unwrap_or(Evidence { attested: false, counts: true });
        if !has_value || (is_judgement && !attested) {
            return give_up();
        }
        if !counts {
            if matches!(fact.kind, Kind::Record(_) | Kind::List(..) | Kind::Text) {
                return give_up(); // what was written of them is too much to take back
            }
            self.writer.forget(fact);
        }
        Ok(())
    }

    /// The items of a set.
    fn terms<'de, A: SeqAccess<'de>>(
        &mut self,
        fact: &FactPlan,
        list: TermListId,
        items: &mut A,
    ) -> Result<(), A::Error> {
        while items.next_element_seed(TermSeed { run: self, fact, list })?.is_some() {}
        Ok(())
    }

    /// The items of a list; how many there are.
    fn items<'de, A: SeqAccess<'de>>(
        &mut self,
        place: usize,
        frame: Option<usize>,
        items: &mut A,
    ) -> Result<usize, A::Error> {
        let mut number = 0;
        while items.next_element_seed(RecordSeed { run: self, place, frame })?.is_some() {
            number += 1;
        }
        Ok(number)
    }

    /// A list or set written as a mapping of its items, whether they are all, and how many there are.
    fn open_list<'de, A: MapAccess<'de>>(
        &mut self,
        fact: &FactPlan,
        first: Option<(Key, usize)>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let mut next = first;
        let mut met = Met::default();
        let (mut number, mut complete, mut total) = (0, false, None);
        while let Some((key, after)) = next {
            met.first(key)?;
            match key {
                Key::Items => number = map.next_value_seed(ItemsSeed { run: self, fact })?,
                Key::Complete => complete = map.next_value_seed(Truth)?.unwrap_or(false),
                Key::Total if matches!(fact.kind, Kind::List(..)) => {
                    let reading = Reading { unit: Unit::base(Dimension::Count), tolerance_ppm: 100_000 };
                    let amounts = Amounts::Number(Plain::new(&reading), reading);
                    total = map.next_value_seed(Written { run: self, after, of: |text: &str| amounts.read(text) })?;
                }
                _ => return give_up(),
            }
            next = map.next_key_seed(KeySeed(self))?;
        }
        match fact.kind {
            Kind::List(_, frame) => {
                let listed = i64::try_from(number).unwrap_or(i64::MAX);
                if total.is_some_and(|total: Interval| total.hi < listed || (complete && total.lo > listed)) {
                    return give_up();
                }
                let total = total.map(|total| Interval::new(total.lo.max(listed), total.hi));
                self.writer.given(fact);
                self.writer.unlisted(fact, frame, unlisted(number, complete, total));
            }
            _ => self.writer.terms(fact, !complete),
        }
        Ok(())
    }
}

/// Bounds of how many items are not listed, as [`List::unlisted`] has them.
fn unlisted(number: usize, complete: bool, total: Option<Interval>) -> Interval {
    if complete {
        return Interval::exact(0);
    }
    List::unlisted_of(number, total)
}

fn give_up<T, E: Error>() -> Result<T, E> {
    Err(E::custom(GiveUp))
}

/// A key of a record: what it stands for, and where its value begins.
struct NameSeed<'r, 'a> {
    run: &'r Run<'a>,
    place: &'r Place,
}

impl NameSeed<'_, '_> {
    fn find<E: Error>(&self, name: &str) -> Result<u32, E> {
        let plan = self.run.plan();
        let found = plan.names.get(self.place.record.0 as usize).and_then(|names| names.find(name));
        let found = found.or_else(|| {
            // Spelled with other blanks, width or case.
            let kind = self.run.vocabulary.record(self.place.record)?;
            kind.fact_named(name).map(|(fact, _)| fact.0)
        });
        found.map_or_else(give_up, Ok)
    }
}

impl<'de> DeserializeSeed<'de> for NameSeed<'_, '_> {
    type Value = (u32, usize);
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed<'_, '_> {
    type Value = (u32, usize);
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok((self.find(name)?, self.run.after(name)))
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok((self.find(name)?, usize::MAX))
    }
}

/// A record at a place, as a row of a frame if it is read into one.
struct RecordSeed<'r, 'a> {
    run: &'r mut Run<'a>,
    place: usize,
    frame: Option<usize>,
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("facts")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { run, place, frame } = self;
        if let Some(frame) = frame {
            run.writer.begin(frame);
        }
        run.record(place, None, &mut map)?;
        if let Some(frame) = frame {
            run.writer.end(frame);
        }
        Ok(())
    }
}

/// One term of a set.
struct TermSeed<'r, 'a> {
    run: &'r mut Run<'a>,
    fact: &'r FactPlan,
    list: TermListId,
}

impl<'de> DeserializeSeed<'de> for TermSeed<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TermSeed<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a term")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let term = self.run.term(self.list, text).map_or_else(give_up, Ok)?;
        self.run.writer.add_term(self.fact, term);
        Ok(())
    }
}

/// The items of a list or set; none for null. How many there are.
struct ItemsSeed<'r, 'a> {
    run: &'r mut Run<'a>,
    fact: &'r FactPlan,
}

impl<'de> DeserializeSeed<'de> for ItemsSeed<'_, '_> {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ItemsSeed<'_, '_> {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("items")
    }
    fn visit_unit<E>(self) -> Result<usize, E> {
        Ok(0)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<usize, A::Error> {
        match self.fact.kind {
            Kind::List(place, frame) => self.run.items(place, frame, &mut items),
            Kind::Terms(list) => self.run.terms(self.fact, list, &mut items).map(|()| 0),
            _ => give_up(),
        }
    }
}

/// The value of one fact.
struct FactSeed<'r, 'a> {
    run: &'r mut Run<'a>,
    fact: &'r FactPlan,
    /// Where it begins.
    after: usize,
    /// Whether it stands in an envelope.
    inner: bool,
}

impl<'de> DeserializeSeed<'de> for FactSeed<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for FactSeed<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        // Null is not known; in an envelope it is refused.
        if self.inner { give_up() } else { Ok(()) }
    }
    fn visit_bool<E: Error>(self, truth: bool) -> Result<(), E> {
        self.run.truth(self.fact, truth, self.inner)
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        if let Kind::Number(plain, _) = self.fact.kind
            && let Some(interval) = plain.whole(number)
        {
            return self.run.number(self.fact, interval);
        }
        self.visit_f64(0.0)
    }
    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        // Only the digits as they stand are exact. A number is no answer to a yes-or-no question.
        match self.run.digits(self.after) {
            Some(digits) if !matches!(self.fact.kind, Kind::Boolean | Kind::Judgement) => {
                self.run.text(self.fact, digits, self.inner)
            }
            _ => give_up(),
        }
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.run.text(self.fact, text, self.inner)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match self.fact.kind {
            Kind::Terms(list) => {
                self.run.terms(self.fact, list, &mut items)?;
                self.run.writer.terms(self.fact, false);
            }
            Kind::List(place, frame) => {
                self.run.items(place, frame, &mut items)?;
                self.run.writer.given(self.fact);
                self.run.writer.unlisted(self.fact, frame, Interval::exact(0));
            }
            _ => return give_up(),
        }
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { run, fact, inner, .. } = self;
        if let Kind::Record(number) = fact.kind {
            let Some(place) = run.plan().places.get(number) else { return give_up() };
            let first = map.next_key_seed(NameSeed { run, place })?;
            run.writer.given(fact);
            return match first {
                Some((VALUE, after)) if !inner => run.envelope(fact, (Key::Value, after), &mut map),
                Some((EVIDENCE, after)) if !inner => run.envelope(fact, (Key::Evidence, after), &mut map),
                None => Ok(()),
                first => run.record(number, first, &mut map),
            };
        }
        let first = map.next_key_seed(KeySeed(run))?;
        match (fact.kind, first) {
            (_, Some(first @ (Key::Value | Key::Evidence, _))) if !inner => run.envelope(fact, first, &mut map),
            (Kind::Terms(_) | Kind::List(..), first) => run.open_list(fact, first, &mut map),
            (Kind::Number(plain, reading), Some(first)) => {
                let interval = small::bounds(run, &Amounts::Number(plain, reading), first, &mut map)?;
                run.number(fact, interval)
            }
            (Kind::Date, Some(first)) => {
                let interval = small::bounds(run, &Amounts::Days, first, &mut map)?;
                run.number(fact, interval)
            }
            _ => give_up(),
        }
    }
}
