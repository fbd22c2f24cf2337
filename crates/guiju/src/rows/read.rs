//! A facts text straight into columns: no tree between, no text made for a key or a value.
//!
//! It is right when it accepts. Whatever is unusual (an error, a warning with a place, a rare form) it gives up with `None`,
//! and the reader with the tree decides; see [`super::RowReader`]. The checks are those of `facts::read`, value by value.

use super::{
    plan::{EVIDENCE, FactPlan, KEYS, Kind, Place, Plan, VALUE},
    scan::{Scan, Token},
    small::Key,
    write::Writer,
};
use crate::{
    facts::truth_word,
    lookup::Name,
    quantity::{self, Interval, Plain, Reading, read_amount, read_date, read_hours},
    vocabulary::{RecordId, TermListId, Vocabulary},
};

/// Keys that are tried, one after another, as the next.
const MOST_LEFT_OUT: usize = 4;

/// Facts of a record that are read here, by their numbers.
const MOST_FACTS: usize = 512;

/// Records in records that are read here. Each adds at most four levels of JSON, so the limit of depth holds.
const MOST_NESTED: usize = 10;

/// One text being read.
pub(super) struct Run<'a> {
    pub scan: Scan<'a>,
    pub vocabulary: &'a Vocabulary,
    pub subject: RecordId,
    pub as_of: i64,
    pub writer: Writer<'a>,
    pub habits: &'a mut Habits,
    pub nested: usize,
}

/// After each key of a place the name that came next before. Texts of one source have their keys in one order, so that it
/// most often comes again, and a comparison finds it.
#[derive(Clone, Debug, Default)]
pub(super) struct Habits(Vec<Name>);

impl Habits {
    /// None yet, for the places of a plan.
    pub fn of(plan: &Plan) -> Self {
        Self(vec![Name::default(); plan.habits])
    }
}

/// A day, or the days of a month or year.
pub(super) fn days(text: &str) -> Option<Interval> {
    quantity::day(text).or_else(|| read_date(text).ok())
}

/// How numbers and days are read.
pub(super) enum Amounts<'p> {
    Number(&'p Plain, &'p Reading),
    Days,
}

impl Amounts<'_> {
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

    /// Reads the whole text as one subject.
    pub fn subject(&mut self) -> Option<()> {
        let Token::Map = self.scan.value()? else { return None };
        self.row(Plan::ROOT, Some(0))?;
        self.scan.end()
    }

    /// An open record at a place, as a row of a frame if it is read into one.
    fn row(&mut self, place: usize, frame: Option<usize>) -> Option<()> {
        if let Some(frame) = frame {
            self.writer.begin(frame);
        }
        self.record(place, None)?;
        if let Some(frame) = frame {
            self.writer.end(frame);
        }
        Some(())
    }

    /// The next key of an open record, what it stands for; none where it closes. `before` is the key before it.
    #[inline]
    fn name(&mut self, place: &Place, before: Option<u32>) -> Option<Option<u32>> {
        if !self.scan.member(before.is_none())? {
            return Some(None);
        }
        let names = self.plan().names.get(place.record.0 as usize)?;
        let habit = |before: Option<u32>| match before {
            Some(key) if (key as usize) < place.facts.len() => place.habits + key as usize + 1,
            _ => place.habits,
        };
        // Facts are left out here and there, but their order stays.
        let mut last = before;
        for _ in 0..MOST_LEFT_OUT {
            let Some((written, key)) = names.key(*self.habits.0.get(habit(last))?) else { break };
            if self.scan.skip_key(written) {
                return Some(Some(key));
            }
            last = Some(key);
        }
        let name = self.scan.key()?;
        if let Some(found) = names.find_name(name) {
            *self.habits.0.get_mut(habit(before))? = found;
            return Some(Some(names.key(found)?.1));
        }
        // Spelled with other blanks, width or case.
        let kind = self.vocabulary.record(place.record)?;
        kind.fact_named(name).map(|(fact, _)| Some(fact.0))
    }

    /// The facts of an open record at a place. If it is the value of a fact, it may turn out to be an envelope.
    fn record(&mut self, place: usize, of: Option<&'a FactPlan>) -> Option<()> {
        let place = self.plan().places.get(place)?;
        if self.nested >= MOST_NESTED {
            return None;
        }
        self.nested += 1;
        let (mut met, mut reserved) = ([0; MOST_FACTS / 64], 0u64);
        let mut before = None;
        while let Some(key) = self.name(place, before)? {
            if let Some(fact) = place.facts.get(key as usize) {
                first_time(met.get_mut(key as usize / 64)?, key % 64)?;
                self.fact(fact, false)?;
            } else if let (VALUE | EVIDENCE, Some(fact), None) = (key, of, before) {
                self.envelope(fact, if key == VALUE { Key::Value } else { Key::Evidence })?;
                break;
            } else {
                let number = key.checked_sub(KEYS).filter(|number| *number < VALUE - KEYS)?;
                first_time(&mut reserved, number)?;
                self.reserved(number)?;
            }
            before = Some(key);
        }
        self.nested -= 1;
        Some(())
    }

    /// A key of the file that is no fact, by its number among [`crate::facts::RESERVED`].
    fn reserved(&mut self, number: u32) -> Option<()> {
        match crate::facts::RESERVED.get(number as usize).copied() {
            Some("$schema" | "format" | "source") => self.scan.scalar(),
            Some("subject") => {
                let expected = self.vocabulary.record(self.subject).map(|kind| kind.id.as_str());
                self.written_as(|text| (Some(text) == expected).then_some(())).map(|_| ())
            }
            Some("as_of") => self.written_as(|text| days(text).filter(|days| days.is_exact()).map(|_| ())).map(|_| ()),
            Some("waivers") => self.nothing(),
            _ => None,
        }
    }

    /// The value of one fact; `inner` where it stands beside its evidence.
    pub fn fact(&mut self, fact: &'a FactPlan, inner: bool) -> Option<()> {
        match self.scan.value()? {
            // Null is not known; beside evidence it is refused.
            Token::Null => (!inner).then_some(()),
            Token::Truth(truth) => self.truth(fact, truth, inner),
            // A number is no answer to a yes-or-no question. Of others only the digits as they stand are exact.
            Token::Digits(text) => match &fact.kind {
                Kind::Boolean | Kind::Judgement => None,
                Kind::Number(plain, reading) => {
                    let interval = plain.digits(text).or_else(|| Amounts::Number(plain, reading).read(text))?;
                    self.number(fact, interval)
                }
                _ => self.text(fact, text, inner),
            },
            // A blank is not known; beside evidence it is refused.
            Token::Text(text) if text.trim_start().is_empty() => (!inner).then_some(()),
            Token::Text(text) => self.text(fact, text, inner),
            Token::List => {
                self.items(fact)?;
                match fact.kind {
                    Kind::List(_, frame) => {
                        self.writer.given(fact);
                        self.writer.unlisted(fact, frame, Interval::exact(0));
                    }
                    _ => self.writer.terms(fact, false),
                }
                Some(())
            }
            Token::Map => self.mapping(fact, inner),
        }
    }

    /// A fact written as a mapping, which is open.
    fn mapping(&mut self, fact: &'a FactPlan, inner: bool) -> Option<()> {
        if let Kind::Record(place) = fact.kind {
            self.writer.given(fact);
            return self.record(place, (!inner).then_some(fact));
        }
        match (&fact.kind, self.small_key(true)?) {
            (_, Some(first @ (Key::Value | Key::Evidence))) if !inner => self.envelope(fact, first),
            (Kind::Terms(_) | Kind::List(..), first) => self.open_list(fact, first),
            (Kind::Number(plain, reading), Some(first)) => {
                let interval = self.bounds(&Amounts::Number(plain, reading), first)?;
                self.number(fact, interval)
            }
            (Kind::Date, Some(first)) => {
                let interval = self.bounds(&Amounts::Days, first)?;
                self.number(fact, interval)
            }
            _ => None,
        }
    }

    /// The items of an open list or set; how many there are.
    pub fn items(&mut self, fact: &'a FactPlan) -> Option<usize> {
        let mut number = 0;
        while self.scan.item(number == 0)? {
            match (fact.kind, self.scan.value()?) {
                (Kind::List(place, frame), Token::Map) => self.row(place, frame)?,
                (Kind::Terms(list), Token::Text(text)) => {
                    let term = self.term(list, text)?;
                    self.writer.add_term(fact, term);
                }
                _ => return None,
            }
            number += 1;
        }
        matches!(fact.kind, Kind::List(..) | Kind::Terms(_)).then_some(number)
    }

    fn term(&self, list: TermListId, text: &str) -> Option<u32> {
        let found = self.plan().terms.get(list.0 as usize).and_then(|terms| terms.find(text));
        // Spelled with other blanks, width or case.
        found.or_else(|| self.vocabulary.term_list(list)?.term_named(text).map(|(term, _)| term))
    }

    fn number(&mut self, fact: &FactPlan, interval: Interval) -> Option<()> {
        let found = interval.intersect(fact.range)?;
        if interval.is_exact() && !fact.range.contains(interval) {
            return None;
        }
        self.writer.number(fact, found);
        Some(())
    }

    /// A value written as a text, or as a number of which only the digits count.
    fn text(&mut self, fact: &FactPlan, text: &str, inner: bool) -> Option<()> {
        match &fact.kind {
            Kind::Number(plain, reading) => {
                let interval = Amounts::Number(plain, reading).read(text)?;
                self.number(fact, interval)
            }
            Kind::Date => {
                let days = days(text)?;
                self.number(fact, days)
            }
            Kind::Hours => {
                let total = quantity::spans(text).or_else(|| read_hours(text).ok().map(|hours| hours.total))?;
                self.number(fact, total)
            }
            Kind::Text => {
                self.writer.text(fact, text);
                Some(())
            }
            Kind::Term(list) => {
                let term = self.term(*list, text)?;
                self.writer.term(fact, term);
                Some(())
            }
            Kind::Terms(list) => {
                let term = self.term(*list, text)?;
                self.writer.add_term(fact, term);
                self.writer.terms(fact, false);
                Some(())
            }
            Kind::Boolean | Kind::Judgement => {
                let truth = truth_word(text)?;
                self.truth(fact, truth, inner)
            }
            Kind::Record(_) | Kind::List(..) => None,
        }
    }

    fn truth(&mut self, fact: &FactPlan, truth: bool, inner: bool) -> Option<()> {
        match fact.kind {
            Kind::Boolean => self.writer.truth(fact, truth),
            // Outside of an envelope nobody answers for it.
            Kind::Judgement if inner => self.writer.truth(fact, truth),
            _ => return None,
        }
        Some(())
    }
}

/// Sets the bit of a key that is met; one that is met again is refused.
#[inline]
pub(super) fn first_time(word: &mut u64, bit: u32) -> Option<()> {
    let bit = 1 << bit;
    let is_first = *word & bit == 0;
    *word |= bit;
    is_first.then_some(())
}
