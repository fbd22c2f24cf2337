//! Centers as clean rows: each fact is known exactly or not at all, each list is complete or absent, units are the
//! vocabulary's own. What an analyst's table holds, and what every peer can take. A seed goes in; out come rows, each also
//! as the JSON of its facts file.

use crate::{
    center::{Composition, RoomKind},
    fields::{ACTIVITY_KINDS, FIELDS, Kind, LEVELS, ORGANIZATIONS, TIMES},
    generate::{Generated, insert},
    random::{Random, Standing},
    read::{TermList, days},
};
use serde_json::{Map, Value as Json, json};

/// One fact of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not known.
    Missing,
    /// One of [`LEVELS`], or of [`ACTIVITY_KINDS`].
    Term(usize),
    /// A number in the vocabulary's own unit.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// Terms by bit.
    Terms(u64),
    /// Days from 1970-01-01.
    Day(i32),
    /// Items, each with the values of its own fields.
    List(Vec<Vec<Value>>),
}

/// What stands in the items of a list, in this order.
#[must_use]
pub fn item_fields(kind: Kind) -> &'static [(&'static str, Item)] {
    match kind {
        Kind::Plaques => &[("organization", Item::Term(&ORGANIZATIONS))],
        Kind::Rooms => &[
            ("kinds", Item::Terms(RoomKind::TERMS)),
            ("one_stop", Item::Flag),
            ("area", Item::Number { whole: false }),
        ],
        Kind::Activities => &[
            ("kind", Item::Term(&ACTIVITY_KINDS)),
            ("times", Item::Number { whole: true }),
            ("held_in_center", Item::Flag),
        ],
        Kind::Teams => &[("composition", Item::Terms(Composition::TERMS)), ("regular_activities", Item::Flag)],
        _ => &[],
    }
}

/// What can stand in a field of an item.
#[derive(Clone, Copy, Debug)]
pub enum Item {
    /// A term.
    Term(&'static [&'static str]),
    /// A set of terms.
    Terms(&'static [&'static str]),
    /// Yes or no.
    Flag,
    /// A number.
    Number {
        /// Whether it is a count.
        whole: bool,
    },
}

/// A center.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number, from 0: townships and counties are made of it.
    pub number: u64,
    /// Values in the order of [`FIELDS`].
    pub values: Vec<Value>,
}

/// Rows from a seed, one after another.
#[derive(Clone, Debug)]
pub struct Rows {
    random: Random,
    rooms: Option<u64>,
    number: u64,
}

impl Rows {
    /// Begins. With `rooms` every center has so many, otherwise 6–16.
    #[must_use]
    pub fn new(seed: u64, rooms: Option<u64>) -> Self {
        Self { random: Random::new(seed), rooms, number: 0 }
    }

    fn maker(&mut self) -> Maker<'_> {
        let standing = Standing::new(&mut self.random);
        Maker { random: &mut self.random, standing, rooms: self.rooms }
    }
}

impl Iterator for Rows {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let number = self.number;
        self.number += 1;
        let mut maker = self.maker();
        Some(Row { number, values: FIELDS.iter().map(|field| maker.known(field.kind)).collect() })
    }
}

struct Maker<'r> {
    random: &'r mut Random,
    standing: Standing,
    rooms: Option<u64>,
}

impl Maker<'_> {
    fn missing(&mut self) -> bool {
        self.random.chance(self.standing.missing)
    }

    fn good(&mut self) -> bool {
        self.random.chance(self.standing.good)
    }

    fn known(&mut self, kind: Kind) -> Value {
        if !matches!(kind, Kind::Aside(_)) && self.missing() { Value::Missing } else { self.value(kind) }
    }

    fn flag(&mut self) -> Value {
        if self.missing() { Value::Missing } else { Value::Flag(self.good()) }
    }

    fn terms(&mut self, number: usize, asked: usize) -> Value {
        let mut bits = (1u64 << asked) - 1;
        if !self.good() {
            bits &= !(1 << self.random.of(0..=asked as u64 - 1));
        }
        for bit in asked..number {
            bits |= u64::from(self.random.chance(30)) << bit;
        }
        Value::Terms(bits)
    }

    fn value(&mut self, kind: Kind) -> Value {
        match kind {
            Kind::Level => {
                let mut number = self.random.of(0..=99);
                let found = LEVELS.iter().position(|(_, share)| {
                    let here = number < *share;
                    number = number.saturating_sub(*share);
                    here
                });
                Value::Term(found.unwrap_or_default())
            }
            Kind::Number { good, bad, .. } => {
                let number = if self.good() { self.random.within(good) } else { self.random.within(bad) };
                let half = !kind.is_count() && number < 99 && self.random.chance(10);
                Value::Number(number as f64 + if half { 0.5 } else { 0.0 })
            }
            Kind::Aside(span) => Value::Number(self.random.within(span) as f64),
            Kind::Flag | Kind::Judged => Value::Flag(self.good()),
            Kind::Terms { terms, asked } => self.terms(terms.len(), asked),
            Kind::Day => {
                let year = if self.good() { self.random.of(2015..=2020) } else { self.random.of(2021..=2022) };
                let (month, day) = (self.random.of(1..=5), self.random.of(1..=28));
                Value::Day(days(year as i64, month as i64, day as i64) as i32)
            }
            Kind::Hours => {
                let halves = if self.good() { self.random.of(16..=24) } else { self.random.of(10..=15) };
                Value::Number(halves as f64 / 2.0)
            }
            Kind::Plaques => {
                let number = if self.good() { *self.random.pick(&[2, 4]) } else { self.random.of(0..=5) };
                let last = ORGANIZATIONS.len() as u64 - 1;
                Value::List((0..number).map(|_| vec![Value::Term(self.random.of(0..=last) as usize)]).collect())
            }
            Kind::Rooms => {
                let number = self.rooms.unwrap_or_else(|| self.random.of(6..=16));
                Value::List((0..number).map(|n| self.room(n)).collect())
            }
            Kind::Activities => {
                let number = self.random.of(2..=6);
                Value::List((0..number).map(|_| self.activity()).collect())
            }
            Kind::Teams => {
                let number = if self.good() { self.random.of(1..=3) } else { 0 };
                Value::List((0..number).map(|_| self.team()).collect())
            }
        }
    }

    fn room(&mut self, n: u64) -> Vec<Value> {
        let kind = match n {
            0 if self.good() => 0,
            _ if self.random.chance(20) => self.random.of(1..=11),
            _ => self.random.of(12..=42),
        };
        let mut kinds = 1u64 << kind;
        if self.random.chance(15) {
            kinds |= 1 << self.random.of(0..=42);
        }
        let kinds = if self.missing() { Value::Missing } else { Value::Terms(kinds) };
        let one_stop = if n == 0 { self.flag() } else { Value::Missing };
        vec![kinds, one_stop, Value::Number(self.random.of(24..=120) as f64 / 2.0)]
    }

    fn activity(&mut self) -> Vec<Value> {
        let last = ACTIVITY_KINDS.len() as u64 - 1;
        let kind = if self.missing() { Value::Missing } else { Value::Term(self.random.of(0..=last) as usize) };
        let times = if self.missing() {
            Value::Missing
        } else {
            let span = if self.good() { TIMES.0 } else { TIMES.1 };
            Value::Number(self.random.within(span) as f64)
        };
        vec![kind, times, self.flag()]
    }

    fn team(&mut self) -> Vec<Value> {
        let number = Composition::TERMS.len();
        let composition = if self.missing() { Value::Missing } else { self.terms(number, number) };
        vec![composition, self.flag()]
    }
}

impl Row {
    /// The center's name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("第{}村党群服务中心", self.number)
    }

    /// The facts file of this center. What is not known does not stand there.
    #[must_use]
    pub fn json(&self) -> String {
        let mut facts = Map::new();
        facts.insert("name".to_owned(), self.name().into());
        for (field, value) in FIELDS.iter().zip(&self.values) {
            let Some(value) = json_of(value, field.kind) else { continue };
            insert(&mut facts, field.path, value);
        }
        Json::Object(facts).to_string()
    }

    /// The same, and what the opponent's own reader makes of it.
    #[must_use]
    pub fn generated(&self) -> Generated {
        let text = self.json();
        let center = serde_json::from_str(&text).expect("the opponent reads what is generated");
        Generated { text, center }
    }
}

fn number(number: f64, whole: bool) -> Json {
    if whole { (number as u64).into() } else { number.into() }
}

fn set(bits: u64, terms: &[&str]) -> Json {
    terms.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1).map(|(_, term)| *term).collect()
}

fn json_of(value: &Value, kind: Kind) -> Option<Json> {
    Some(match (value, kind) {
        (Value::Missing, _) => return None,
        (Value::Term(term), _) => LEVELS[*term].0.into(),
        (Value::Number(n), kind) => number(*n, kind.is_count()),
        (Value::Flag(flag), Kind::Judged) => json!({"value": flag, "evidence": {"assessor": "镇党委"}}),
        (Value::Flag(flag), _) => (*flag).into(),
        (Value::Terms(bits), Kind::Terms { terms, .. }) => set(*bits, terms),
        (Value::Terms(bits), _) => unreachable!("terms {bits} of no list"),
        (Value::Day(day), _) => guiju::quantity::show_date(i64::from(*day)).into(),
        (Value::List(items), kind) => items.iter().map(|item| item_json(item, kind)).collect(),
    })
}

fn item_json(values: &[Value], kind: Kind) -> Json {
    let mut item = Map::new();
    for (value, (name, field)) in values.iter().zip(item_fields(kind)) {
        let value = match (value, field) {
            (Value::Term(term), Item::Term(terms)) => terms[*term].into(),
            (Value::Terms(bits), Item::Terms(terms)) => set(*bits, terms),
            (Value::Flag(flag), _) => (*flag).into(),
            (Value::Number(n), Item::Number { whole }) => number(*n, *whole),
            _ => continue,
        };
        item.insert((*name).to_owned(), value);
    }
    item.into()
}
