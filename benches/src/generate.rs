//! Realistic centers from a seed, as the text of facts files.
//!
//! A center has a standing (how often it meets what is asked) and a bookkeeping (how often a fact is missing, given only
//! within bounds, or a list left open), so that some pass everything, some fail much, and of some little is known. It has
//! 6–16 rooms, and some facts that no rule asks for. The typed struct is read from the same text by the opponent's own
//! reader.

use crate::{
    center::{Center, Composition, RoomKind},
    fields::{ACTIVITY_KINDS, FIELDS, Kind, LEVELS, ORGANIZATIONS, Span, TIMES},
    random::{Random, Standing},
    read::TermList,
};
use serde_json::{Map, Value, json};

/// One center: the text of its facts file, and the same read into structs.
#[derive(Clone, Debug)]
pub struct Generated {
    /// JSON.
    pub text: String,
    /// Structs.
    pub center: Center,
}

/// So many centers. The same seed gives the same ones.
#[must_use]
pub fn centers(seed: u64, number: usize) -> Vec<Generated> {
    let mut random = Random::new(seed);
    (0..number)
        .map(|number| {
            let text = Writer::new(&mut random).center(number);
            let center = serde_json::from_str(&text).expect("the opponent reads what is generated");
            Generated { text, center }
        })
        .collect()
}

type Facts = Map<String, Value>;

struct Writer<'r> {
    random: &'r mut Random,
    standing: Standing,
    /// How often of a hundred a number is given within bounds, and a list left open.
    bounded: u64,
    open: u64,
}

impl<'r> Writer<'r> {
    fn new(random: &'r mut Random) -> Self {
        let standing = Standing::new(random);
        let (bounded, open) = match standing.missing {
            0 => (0, 0),
            1 => (4, 5),
            6 => (8, 15),
            _ => (12, 50),
        };
        Self { random, standing, bounded, open }
    }

    fn missing(&mut self) -> bool {
        self.random.chance(self.standing.missing)
    }

    fn good(&mut self) -> bool {
        self.random.chance(self.standing.good)
    }

    fn flag(&mut self, facts: &mut Facts, name: &str) {
        if !self.missing() {
            facts.insert(name.to_owned(), self.good().into());
        }
    }

    fn judged(&mut self) -> Value {
        let mut evidence = json!({"assessor": "镇党委", "date": "2022-05-20", "method": "site_visit"});
        if self.random.chance(10) {
            evidence["valid_until"] = (*self.random.pick(&["2022-05-31", "2022-06-01", "2023-05"])).into();
        }
        json!({"value": self.good(), "evidence": evidence})
    }

    fn amount(&mut self, good: Span, bad: Span, units: &[&str]) -> Value {
        let number = if self.good() { self.random.within(good) } else { self.random.within(bad) };
        let (decimal, about) = (units.len() > 1 && self.random.chance(10), units.contains(&"㎡"));
        if self.random.chance(self.bounded) {
            let off = self.random.of(1..=number / 8 + 1);
            match self.random.of(0..=3) {
                0 if about => format!("约{number}{}", self.random.pick(units)).into(),
                0 | 1 => json!({"at_least": number}),
                _ => json!({"at_least": number - off.min(number), "at_most": number + off}),
            }
        } else if self.random.chance(50) {
            let unit = self.random.pick(units);
            format!("{number}{}{unit}", if decimal && number < 99 { ".5" } else { "" }).into()
        } else {
            number.into()
        }
    }

    /// A set: of a good center all of the terms asked for, otherwise one of them left out.
    fn terms(&mut self, from: &[&str], asked: usize) -> Value {
        let mut terms: Vec<&str> = from[..asked].to_vec();
        if !self.good() {
            let out = self.random.of(0..=asked as u64 - 1) as usize;
            terms.remove(out);
        }
        terms.extend(from[asked..].iter().filter(|_| self.random.chance(30)));
        self.list(terms.into_iter().map(Value::from).collect(), false)
    }

    /// A list, closed or open; an open list of records may say how many there are.
    fn list(&mut self, items: Vec<Value>, total: bool) -> Value {
        if !self.random.chance(self.open) {
            return items.into();
        }
        let listed = items.len() as u64;
        let mut list = json!({"items": items, "complete": false});
        if total && self.random.chance(50) {
            let more = self.random.of(0..=2);
            list["total"] = (listed + more).into();
        }
        list
    }

    fn rooms(&mut self) -> Value {
        let number = self.random.of(6..=16);
        let mut rooms = Vec::new();
        for n in 0..number {
            let mut room = Facts::new();
            room.insert("name".to_owned(), format!("{}号房", n + 1).into());
            let kind = match n {
                0 if self.good() => RoomKind::TERMS[0],
                // Two in ten rooms are offices and the like.
                _ if self.random.chance(20) => RoomKind::TERMS[self.random.of(1..=11) as usize],
                _ => RoomKind::TERMS[self.random.of(12..=42) as usize],
            };
            let mut kinds = vec![Value::from(kind)];
            if self.random.chance(15) {
                kinds.push((*self.random.pick(RoomKind::TERMS)).into());
            }
            if !self.missing() {
                let kinds = self.list(kinds, false);
                room.insert("kinds".to_owned(), kinds);
            }
            if n == 0 {
                self.flag(&mut room, "one_stop");
            }
            room.insert("area".to_owned(), self.random.of(12..=60).into());
            rooms.push(room.into());
        }
        self.list(rooms, true)
    }

    fn plaques(&mut self) -> Value {
        let number = if self.good() { *self.random.pick(&[2, 4]) } else { self.random.of(0..=5) };
        let plaques = (0..number).map(|_| json!({"organization": self.random.pick(&ORGANIZATIONS)})).collect();
        self.list(plaques, true)
    }

    fn activities(&mut self) -> Value {
        let number = self.random.of(2..=6);
        let mut activities = Vec::new();
        for _ in 0..number {
            let mut activity = Facts::new();
            if !self.missing() {
                activity.insert("kind".to_owned(), (*self.random.pick(&ACTIVITY_KINDS)).into());
            }
            if !self.missing() {
                activity.insert("times".to_owned(), self.amount(TIMES.0, TIMES.1, &["个"]));
            }
            self.flag(&mut activity, "held_in_center");
            activities.push(activity.into());
        }
        self.list(activities, true)
    }

    fn teams(&mut self) -> Value {
        let number = if self.good() { self.random.of(1..=3) } else { 0 };
        let mut teams = Vec::new();
        for _ in 0..number {
            let mut team = Facts::new();
            if !self.missing() {
                team.insert("composition".to_owned(), self.terms(Composition::TERMS, 3));
            }
            self.flag(&mut team, "regular_activities");
            teams.push(team.into());
        }
        self.list(teams, true)
    }

    fn plaque_hung_on(&mut self) -> String {
        let year = if self.good() { self.random.of(2015..=2020) } else { self.random.of(2021..=2022) };
        let (month, day) = (self.random.of(1..=5), self.random.of(1..=28));
        match self.random.of(0..=9) {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        }
    }

    fn opening_hours(&mut self) -> &'static str {
        const ENOUGH: [&str; 4] = ["08:00-12:00, 14:00-18:00", "08:30-17:40", "8 h", "07:45-19:20"];
        const SHORT: [&str; 3] = ["08:30-12:00, 14:00-17:30", "7 h", "09:00-16:50"];
        let hours: &[&str] = if self.good() { &ENOUGH } else { &SHORT };
        self.random.pick::<&str>(hours)
    }

    fn level(&mut self) -> &'static str {
        let mut number = self.random.of(0..=99);
        for (level, share) in LEVELS {
            if number < share {
                return level;
            }
            number -= share;
        }
        LEVELS[0].0
    }

    fn value(&mut self, kind: Kind) -> Value {
        match kind {
            Kind::Level => self.level().into(),
            Kind::Number { good, bad, units } => self.amount(good, bad, units),
            Kind::Aside(span) => self.random.within(span).into(),
            Kind::Flag => self.good().into(),
            Kind::Judged => self.judged(),
            Kind::Terms { terms, asked } => self.terms(terms, asked),
            Kind::Day => self.plaque_hung_on().into(),
            Kind::Hours => self.opening_hours().into(),
            Kind::Plaques => self.plaques(),
            Kind::Rooms => self.rooms(),
            Kind::Activities => self.activities(),
            Kind::Teams => self.teams(),
        }
    }

    fn center(&mut self, number: usize) -> String {
        let mut facts = Facts::new();
        facts.insert("name".to_owned(), format!("第{number}村党群服务中心").into());
        for field in FIELDS {
            if matches!(field.kind, Kind::Aside(_)) || !self.missing() {
                let value = self.value(field.kind);
                insert(&mut facts, field.path, value);
            }
        }
        Value::Object(facts).to_string()
    }
}

/// Puts a value where its path says.
pub(crate) fn insert(facts: &mut Facts, path: &str, value: Value) {
    let Some((record, name)) = path.split_once('.') else {
        facts.insert(path.to_owned(), value);
        return;
    };
    let record = facts.entry(record).or_insert_with(|| Facts::new().into());
    record.as_object_mut().expect("a record").insert(name.to_owned(), value);
}
