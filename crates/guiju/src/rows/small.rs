//! The small mappings of a facts text: a value beside its evidence, bounds of a number, an open list, and values of which
//! only the form counts.

use super::{
    plan::{FactPlan, Kind},
    read::{Amounts, Run, days, first_time},
    scan::Token,
};
use crate::{
    facts::{List, METHODS},
    quantity::{Dimension, Interval, Plain, Reading, Unit},
};

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

/// What counts of the evidence for a fact.
#[derive(Clone, Copy, Debug)]
struct Evidence {
    /// Whether somebody answers for it.
    attested: bool,
    /// Whether it counts on the day.
    counts: bool,
}

impl<'a> Run<'a> {
    /// The next key of an open mapping; none where it closes.
    pub fn small_key(&mut self, is_first: bool) -> Option<Option<Key>> {
        if !self.scan.member(is_first)? {
            return Some(None);
        }
        Key::named(self.scan.key()?).map(Some)
    }

    /// A text or number as it stands in the text; nothing for null.
    pub fn written(&mut self) -> Option<Option<&'a str>> {
        match self.scan.value()? {
            Token::Text(text) | Token::Digits(text) => Some(Some(text)),
            Token::Null => Some(None),
            Token::Truth(_) | Token::List | Token::Map => None,
        }
    }

    /// The same, read by a function.
    pub fn written_as<T>(&mut self, of: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
        match self.written()? {
            Some(text) => of(text).map(Some),
            None => Some(None),
        }
    }

    /// An empty list or null.
    pub fn nothing(&mut self) -> Option<()> {
        match self.scan.value()? {
            Token::Null => Some(()),
            Token::List => (!self.scan.item(true)?).then_some(()),
            _ => None,
        }
    }

    /// The bounds of a number or day, the first key read already.
    pub fn bounds(&mut self, amounts: &Amounts<'_>, first: Key) -> Option<Interval> {
        let mut next = Some(first);
        let mut found: [Option<Interval>; 4] = [None; 4];
        let mut met = 0;
        while let Some(key) = next {
            first_time(&mut met, key as u32)?;
            let bound = self.written_as(|text| amounts.read(text))?;
            let [at_least, more_than, at_most, less_than] = &mut found;
            match key {
                Key::AtLeast => *at_least = bound,
                Key::MoreThan => *more_than = bound,
                Key::AtMost => *at_most = bound,
                Key::LessThan => *less_than = bound,
                _ => return None,
            }
            next = self.small_key(false)?;
        }
        let [at_least, more_than, at_most, less_than] = found;
        let lo = more_than.map(|i| i.hi.saturating_add(1)).or(at_least.map(|i| i.lo)).unwrap_or(Interval::NEG);
        let hi = less_than.map(|i| i.lo.saturating_sub(1)).or(at_most.map(|i| i.hi)).unwrap_or(Interval::POS);
        let interval = Interval { lo, hi };
        (interval != Interval::ALL && lo <= hi).then_some(interval)
    }

    /// A value beside its evidence; the first key is read already.
    pub fn envelope(&mut self, fact: &'a FactPlan, first: Key) -> Option<()> {
        let mut next = Some(first);
        let mut met = 0;
        let (mut has_value, mut evidence) = (false, None);
        while let Some(key) = next {
            first_time(&mut met, key as u32)?;
            match key {
                Key::Value => {
                    self.fact(fact, true)?;
                    has_value = true;
                }
                Key::Evidence => evidence = self.evidence()?,
                _ => return None,
            }
            next = self.small_key(false)?;
        }
        let is_judgement = matches!(fact.kind, Kind::Judgement);
        let Evidence { attested, counts } = evidence.unwrap_or(Evidence { attested: false, counts: true });
        if !has_value || (is_judgement && !attested) {
            return None;
        }
        if !counts {
            if matches!(fact.kind, Kind::Record(_) | Kind::List(..) | Kind::Text) {
                return None; // what was written of them is too much to take back
            }
            self.writer.forget(fact);
        }
        Some(())
    }

    /// Evidence; nothing for null.
    fn evidence(&mut self) -> Option<Option<Evidence>> {
        match self.scan.value()? {
            Token::Null => return Some(None),
            Token::Map => {}
            _ => return None,
        }
        let mut met = 0;
        let (mut attested, mut date, mut until) = (false, None, None);
        let mut next = self.small_key(true)?;
        while let Some(key) = next {
            first_time(&mut met, key as u32)?;
            match key {
                Key::Method => {
                    self.written_as(|text| METHODS.contains(&text).then_some(()))?;
                }
                Key::Assessor => attested = self.written_as(|text| (!text.trim().is_empty()).then_some(()))?.is_some(),
                Key::Date => date = self.written_as(days)?.map(|days| days.lo),
                Key::ValidUntil => until = self.written_as(days)?.map(|days| days.hi),
                Key::Note => self.scan.scalar()?,
                _ => return None,
            }
            next = self.small_key(false)?;
        }
        if date.zip(until).is_some_and(|(date, until)| until < date) {
            return None;
        }
        let counts = date.is_none_or(|date| date <= self.as_of) && until.is_none_or(|until| self.as_of <= until);
        Some(Some(Evidence { attested, counts }))
    }

    /// A list or set written as a mapping of its items, whether they are all, and how many there are.
    pub fn open_list(&mut self, fact: &'a FactPlan, first: Option<Key>) -> Option<()> {
        let mut next = first;
        let mut met = 0;
        let (mut number, mut complete, mut total) = (0, false, None);
        while let Some(key) = next {
            first_time(&mut met, key as u32)?;
            match key {
                Key::Items => {
                    number = match self.scan.value()? {
                        Token::Null => 0,
                        Token::List => self.items(fact)?,
                        _ => return None,
                    }
                }
                Key::Complete => {
                    complete = match self.scan.value()? {
                        Token::Truth(truth) => truth,
                        Token::Null => false,
                        _ => return None,
                    }
                }
                Key::Total if matches!(fact.kind, Kind::List(..)) => {
                    let reading = Reading { unit: Unit::base(Dimension::Count), tolerance_ppm: 100_000 };
                    let plain = Plain::new(&reading);
                    let amounts = Amounts::Number(&plain, &reading);
                    total = self.written_as(|text| amounts.read(text))?;
                }
                _ => return None,
            }
            next = self.small_key(false)?;
        }
        match fact.kind {
            Kind::List(_, frame) => {
                let listed = i64::try_from(number).unwrap_or(i64::MAX);
                if total.is_some_and(|total: Interval| total.hi < listed || (complete && total.lo > listed)) {
                    return None;
                }
                let total = total.map(|total| Interval::new(total.lo.max(listed), total.hi));
                self.writer.given(fact);
                self.writer.unlisted(fact, frame, unlisted(number, complete, total));
            }
            _ => self.writer.terms(fact, !complete),
        }
        Some(())
    }
}

/// Bounds of how many items are not listed, as [`List::unlisted`] has them.
fn unlisted(number: usize, complete: bool, total: Option<Interval>) -> Interval {
    if complete {
        return Interval::exact(0);
    }
    List::unlisted_of(number, total)
}
