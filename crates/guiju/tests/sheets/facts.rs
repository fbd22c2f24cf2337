//! What is known of a subject, and everything it may turn out to be.

use super::Choices;
use serde_json::{Map, Value, json};

/// The facts with their values. Of a percentage these are numbers on both sides of every bound that a sheet names.
const VALUES: [(&str, &[&str]); 11] = [
    ("b0", &["true", "false"]),
    ("b1", &["true", "false"]),
    ("b2", &["true", "false"]),
    ("b3", &["true", "false"]),
    ("n0", &["0", "1", "2", "3"]),
    ("n1", &["0", "1", "2", "3"]),
    (
        "share",
        &[
            "\"0%\"",
            "\"49.4%\"",
            "\"49.5%\"",
            "\"50%\"",
            "\"50.4%\"",
            "\"50.5%\"",
            "\"79.5%\"",
            "\"80%\"",
            "\"80.2%\"",
            "\"80.6%\"",
            "\"89.6%\"",
            "\"90%\"",
            "\"90.3%\"",
            "\"95%\"",
            "\"100%\"",
        ],
    ),
    ("given", &["0", "1", "2.5", "10"]),
    ("grade", &["\"a\"", "\"b\"", "\"c\""]),
    ("name", &["\"甲\"", "\"乙\"", "\"丙\""]),
    ("kinds", &["[]", "[\"ka\"]", "[\"kb\"]", "[\"ka\",\"kb\"]"]),
];

/// What is known of one fact.
#[derive(Clone, Debug, PartialEq)]
enum Known {
    Nothing,
    /// One of the values from one number to another.
    Among(usize, usize),
    /// Rooms, each good or not or not known, and how many more there may be.
    Rooms(Vec<Option<bool>>, usize),
    /// Rooms without any end.
    AnyRooms,
}

/// What is known of a subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Partial {
    facts: Vec<(&'static str, Known)>,
}

impl Partial {
    /// Something is known, of what a standard asks for not more left open than can be tried.
    pub fn random(choices: &mut Choices, standard: &str) -> Self {
        let mut facts = Vec::new();
        for (name, values) in VALUES {
            if !standard.contains(&format!("\"{name}\"")) {
                continue;
            }
            let last = values.len() - 1;
            let known = match choices.below(5) {
                0 | 1 => Known::Nothing,
                2 if matches!(name, "n0" | "n1" | "share" | "given") => {
                    let low = choices.below(values.len());
                    Known::Among(low, low + choices.below(values.len() - low))
                }
                _ => {
                    let one = choices.below(last + 1);
                    Known::Among(one, one)
                }
            };
            facts.push((name, known));
        }
        if standard.contains("\"rooms\"") {
            let rooms = match choices.below(6) {
                0 => Known::AnyRooms,
                n => {
                    let listed =
                        (0..choices.below(3)).map(|_| [None, Some(true), Some(false)][choices.below(3)]).collect();
                    Known::Rooms(listed, if n < 3 { choices.below(3) } else { 0 })
                }
            };
            facts.push(("rooms", rooms));
        }
        let mut partial = Self { facts };
        while partial.number() > 120 {
            let at = *choices.pick(&partial.open());
            partial.settle(at, choices);
        }
        partial
    }

    /// Every way it may turn out; without any end of rooms only some.
    pub fn completions(&self) -> Vec<Self> {
        let mut all = vec![Self { facts: Vec::new() }];
        for (name, known) in &self.facts {
            let ways = ways(name, known);
            all = all
                .into_iter()
                .flat_map(|before| {
                    ways.iter().map(move |way| {
                        let mut facts = before.facts.clone();
                        facts.push((*name, way.clone()));
                        Self { facts }
                    })
                })
                .collect();
        }
        all
    }

    fn number(&self) -> usize {
        self.facts.iter().map(|(name, known)| ways(name, known).len()).product()
    }

    /// Whether the completions are all there are.
    pub fn is_finite(&self) -> bool {
        self.facts.iter().all(|(_, known)| *known != Known::AnyRooms)
    }

    /// The facts that may turn out in several ways.
    fn open(&self) -> Vec<usize> {
        let open = |at: &usize| ways(self.facts[*at].0, &self.facts[*at].1).len() > 1;
        (0..self.facts.len()).filter(open).collect()
    }

    fn settle(&mut self, at: usize, choices: &mut Choices) {
        let (name, known) = &mut self.facts[at];
        let ways = ways(name, known);
        *known = choices.pick(&ways).clone();
    }

    /// The same with one fact more.
    pub fn learn(&self, choices: &mut Choices) -> Self {
        let mut learnt = self.clone();
        let open = self.open();
        if !open.is_empty() {
            learnt.settle(*choices.pick(&open), choices);
        }
        learnt
    }

    /// The same with one boolean turned from false to true, for each that is false.
    pub fn turned(&self) -> Vec<Self> {
        let falses = (0..self.facts.len())
            .filter(|at| self.facts[*at].0.starts_with('b') && self.facts[*at].1 == Known::Among(1, 1));
        falses
            .map(|at| {
                let mut turned = self.clone();
                turned.facts[at].1 = Known::Among(0, 0);
                turned
            })
            .collect()
    }

    pub fn json(&self) -> Value {
        let mut facts = Map::new();
        for (name, known) in &self.facts {
            let value = |number: usize| -> Value {
                let values = VALUES.iter().find(|(n, _)| n == name).unwrap().1;
                serde_json::from_str(values[number]).unwrap()
            };
            let found = match known {
                Known::Nothing | Known::AnyRooms => continue,
                Known::Among(low, high) if low == high => value(*low),
                Known::Among(low, high) => json!({ "at_least": value(*low), "at_most": value(*high) }),
                Known::Rooms(listed, more) => {
                    let items: Vec<Value> =
                        listed.iter().map(|good| good.map_or(json!({}), |good| json!({ "good": good }))).collect();
                    let total = format!("{}-{}", items.len(), items.len() + more);
                    if *more == 0 { json!(items) } else { json!({ "items": items, "complete": false, "total": total }) }
                }
            };
            facts.insert((*name).to_owned(), found);
        }
        Value::Object(facts)
    }
}

fn ways(name: &str, known: &Known) -> Vec<Known> {
    match known {
        Known::Nothing => {
            let values = VALUES.iter().find(|(n, _)| *n == name).unwrap().1;
            (0..values.len()).map(|n| Known::Among(n, n)).collect()
        }
        Known::Among(low, high) => (*low..=*high).map(|n| Known::Among(n, n)).collect(),
        Known::AnyRooms => rooms(&[], 2),
        Known::Rooms(listed, more) => rooms(listed, *more),
    }
}

/// Every list of rooms that are good or not, up to a number of further ones.
fn rooms(listed: &[Option<bool>], more: usize) -> Vec<Known> {
    let mut lists: Vec<Vec<Option<bool>>> = vec![Vec::new()];
    for good in listed {
        let ways = good.map_or(vec![Some(true), Some(false)], |good| vec![Some(good)]);
        lists = lists.iter().flat_map(|l| ways.iter().map(move |way| [l.as_slice(), &[*way]].concat())).collect();
    }
    let mut all = lists.clone();
    for _ in 0..more {
        lists = lists.iter().flat_map(|l| [true, false].map(|good| [l.as_slice(), &[Some(good)]].concat())).collect();
        all.extend(lists.clone());
    }
    all.into_iter().map(|list| Known::Rooms(list, 0)).collect()
}
