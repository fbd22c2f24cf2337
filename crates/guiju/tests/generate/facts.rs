//! Random partial facts of any vocabulary, and what they may turn out to be.

use super::Choices;
use crate::reference::model::{Evidence, Given, Known, Rec};
use guiju::{
    Vocabulary,
    quantity::{Dimension, Interval, Unit, exact_text},
    vocabulary::{Fact, FactKind, RecordId, TermListId},
};
use serde_json::{Value, json};

const TEXTS: [&str; 6] = ["甲村", "甲", "甲 村中心", "中心", "ab", "a b c"];

/// Makes facts, and learns more about them.
pub struct Facts<'a> {
    pub vocabulary: &'a Vocabulary,
    pub choices: Choices,
    /// Days worth trying.
    pub days: Vec<i64>,
    /// Numbers of units worth trying, where they are in range.
    pub numbers: Vec<i64>,
    /// One in so many facts is given (1: all).
    pub missing_one_in: usize,
}

impl Facts<'_> {
    fn facts_of(&self, kind: RecordId) -> Vec<Fact> {
        self.vocabulary.record(kind).unwrap().facts.clone()
    }

    fn terms(&self, list: TermListId) -> Vec<String> {
        self.vocabulary.term_list(list).unwrap().terms.iter().map(|t| t.id.clone()).collect()
    }

    /// What is known of a record.
    pub fn record(&mut self, kind: RecordId) -> Rec {
        let mut rec = Rec::new();
        for fact in self.facts_of(kind) {
            if self.choices.below(self.missing_one_in) == 0 {
                continue;
            }
            let mut known = self.partial(&fact);
            known.evidence = match self.choices.below(13) {
                10 => Evidence::Valid,
                11 => Evidence::Expired,
                12 => Evidence::Future,
                _ if fact.kind == FactKind::Judgement => Evidence::Valid,
                _ => Evidence::None,
            };
            rec.insert(fact.id.clone(), known);
        }
        rec
    }

    fn partial(&mut self, fact: &Fact) -> Known {
        match fact.kind {
            FactKind::Number(_) | FactKind::Date | FactKind::Hours => {
                let (lo, hi) = (self.number(fact, fact.range), self.number(fact, fact.range));
                let (lo, hi) = (lo.min(hi), lo.max(hi));
                match self.choices.below(6) {
                    3 if fact.kind != FactKind::Hours => bounded(fact, Interval::new(lo, hi)),
                    4 if fact.kind != FactKind::Hours => bounded(fact, Interval::new(lo, fact.range.hi)),
                    5 if fact.kind != FactKind::Hours => bounded(fact, Interval::new(fact.range.lo, hi)),
                    _ => exact(fact, lo),
                }
            }
            FactKind::Terms(list) => {
                let terms = self.terms(list);
                let listed = if self.choices.one_in(4) { Vec::new() } else { self.choices.some_of(&terms) };
                Known::new(Given::Terms { listed, complete: !self.choices.one_in(3) })
            }
            FactKind::List(kind) => {
                let items: Vec<Rec> = (0..self.choices.below(4)).map(|_| self.record(kind)).collect();
                let number = items.len() as i64;
                let complete = self.choices.below(2) == 0;
                let more = self.choices.below(3) as i64;
                let total = match self.choices.below(5) {
                    _ if complete => None,
                    1 => Some((number + more, Some(number + more))),
                    2 => Some((number, Some(number + more))),
                    3 => Some((number + more, None)),
                    _ => None,
                };
                Known::new(Given::List { items, complete, total })
            }
            FactKind::Record(kind) => Known::new(Given::Record(self.record(kind))),
            _ => self.complete(fact),
        }
    }

    /// A value about which nothing is open.
    fn complete(&mut self, fact: &Fact) -> Known {
        let mut known = match fact.kind {
            FactKind::Boolean | FactKind::Judgement => Known::new(Given::Bool(self.choices.below(2) == 0)),
            FactKind::Number(_) | FactKind::Date | FactKind::Hours => {
                let value = self.number(fact, fact.range);
                exact(fact, value)
            }
            FactKind::Text => Known::new(Given::Text((*self.choices.pick(&TEXTS)).to_owned())),
            FactKind::Term(list) => {
                Known::new(Given::Term(self.choices.pick(&self.vocabulary.term_list(list).unwrap().terms).id.clone()))
            }
            FactKind::Terms(list) => {
                let terms = self.terms(list);
                let listed = if self.choices.one_in(3) { Vec::new() } else { self.choices.some_of(&terms) };
                Known::new(Given::Terms { listed, complete: true })
            }
            FactKind::Record(kind) => Known::new(Given::Record(self.learn(&Rec::new(), kind, 1))),
            FactKind::List(kind) => {
                let items = (0..self.choices.below(3)).map(|_| self.learn(&Rec::new(), kind, 1)).collect();
                Known::new(Given::List { items, complete: true, total: None })
            }
        };
        if fact.kind == FactKind::Judgement {
            known.evidence = Evidence::Valid;
        }
        known
    }

    /// A number within bounds, near an end of them or a number worth trying.
    fn number(&mut self, fact: &Fact, within: Interval) -> i64 {
        let unit = fact.kind.unit().unwrap();
        // A step off a round number, for bounds that are open.
        let steps: Vec<i64> = match unit.dimension() {
            Dimension::Date => self.days.clone(),
            _ => self.numbers.iter().map(|n| n * unit.steps()).flat_map(|n| [n, n, n + 1, n - 1]).collect(),
        };
        let ends = [within.lo, within.hi, within.lo.saturating_add(1)];
        let real = |n: &i64| *n > Interval::NEG + 1 && *n != Interval::POS;
        let mut values: Vec<i64> = steps
            .into_iter()
            .chain(ends.into_iter().filter(real))
            .filter(|n| within.lo <= *n && *n <= within.hi)
            .collect();
        values.sort_unstable();
        values.dedup();
        *self.choices.pick(&values)
    }

    /// The same record with more known about it: of what is open one part in `open_one_in` stays as it is, or nothing
    /// where that is 1.
    pub fn learn(&mut self, rec: &Rec, kind: RecordId, open_one_in: usize) -> Rec {
        let mut learnt = Rec::new();
        for fact in self.facts_of(kind) {
            let known = rec.get(&fact.id);
            let counts = known.filter(|k| k.evidence.counts());
            let stays = open_one_in > 1 && self.choices.below(open_one_in) != 0;
            let next = match counts {
                None if stays => known.cloned(),
                None => Some(self.complete(&fact)),
                Some(known) => Some(self.more(known, &fact, open_one_in, stays)),
            };
            learnt.extend(next.map(|next| (fact.id.clone(), next)));
        }
        learnt
    }

    fn more(&mut self, known: &Known, fact: &Fact, open_one_in: usize, stays: bool) -> Known {
        let given = match (&known.given, fact.kind) {
            (Given::Record(inner), FactKind::Record(kind)) => Given::Record(self.learn(inner, kind, open_one_in)),
            (Given::List { items, complete, total }, FactKind::List(kind)) => {
                let mut items: Vec<Rec> = items.iter().map(|item| self.learn(item, kind, open_one_in)).collect();
                if *complete || stays {
                    Given::List { items, complete: *complete, total: *total }
                } else {
                    let number = items.len() as i64;
                    let (lo, hi) = total.unwrap_or((0, None));
                    let (lo, hi) = ((lo - number).max(0), hi.map_or(lo.max(number) - number + 2, |hi| hi - number));
                    for _ in 0..lo + self.choices.below((hi - lo + 1) as usize) as i64 {
                        // What was not listed may stand anywhere.
                        let at = self.choices.below(items.len() + 1);
                        let item = self.learn(&Rec::new(), kind, open_one_in);
                        items.insert(at, item);
                    }
                    Given::List { items, complete: true, total: None }
                }
            }
            _ if stays || known.is_complete() => return known.clone(),
            (Given::Number(lo, hi), _) => {
                let value = self.number(fact, Interval::new(*lo, *hi));
                return Known { evidence: known.evidence, ..exact(fact, value) };
            }
            (Given::Terms { listed, .. }, FactKind::Terms(list)) => {
                let mut listed = listed.clone();
                for term in self.terms(list) {
                    if !listed.contains(&term) && self.choices.below(3) == 0 {
                        listed.push(term);
                    }
                }
                Given::Terms { listed, complete: true }
            }
            (given, _) => given.clone(),
        };
        Known { given, evidence: known.evidence, written: None }
    }
}

fn exact(fact: &Fact, value: i64) -> Known {
    Known { given: Given::Number(value, value), evidence: Evidence::None, written: Some(json!(amount(fact, value))) }
}

fn bounded(fact: &Fact, interval: Interval) -> Known {
    let (lo, hi) = (interval.lo, interval.hi);
    let mut written = serde_json::Map::new();
    // Both ways of saying a bound; which one is taken does not matter.
    if lo != Interval::NEG && lo > fact.range.lo {
        let (key, value) = if lo % 2 == 0 { ("at_least", lo) } else { ("more_than", lo - 1) };
        written.insert(key.into(), json!(amount(fact, value)));
    }
    if hi != Interval::POS && (hi < fact.range.hi || written.is_empty()) {
        let (key, value) = if hi % 2 == 0 { ("at_most", hi) } else { ("less_than", hi + 1) };
        written.insert(key.into(), json!(amount(fact, value)));
    }
    if written.is_empty() {
        written.insert("at_least".into(), json!(amount(fact, lo)));
    }
    Known { given: Given::Number(lo, hi), evidence: Evidence::None, written: Some(Value::Object(written)) }
}

/// An amount as text, in the base unit.
pub fn amount(fact: &Fact, value: i64) -> String {
    let unit = Unit::base(fact.kind.unit().unwrap().dimension());
    let text = exact_text(value, unit);
    if matches!(unit.dimension(), Dimension::Date) {
        text
    } else {
        format!("{text} {}", unit.symbol()).trim().to_owned()
    }
}

/// Puts the items of all lists in another order.
pub fn shuffle_items(rec: &mut Rec, choices: &mut Choices) {
    for known in rec.values_mut() {
        match &mut known.given {
            Given::Record(inner) => shuffle_items(inner, choices),
            Given::List { items, .. } => {
                items.iter_mut().for_each(|item| shuffle_items(item, choices));
                choices.shuffle(items);
            }
            _ => {}
        }
    }
}
