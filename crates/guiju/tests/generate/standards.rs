//! Random standards over the small vocabulary, with every form of condition.

use super::{Choices, days_near, facts::amount, thing, vocabulary};
use crate::reference::RELATIONS;
use guiju::{
    quantity::{Dimension, Interval, Unit, exact_text, show_date},
    vocabulary::{Fact, FactKind, RecordId, TermListId},
};
use serde_json::{Map, Value, json};

struct Standards {
    choices: Choices,
    parameters: Map<String, Value>,
    /// Rules and groups that a verdict may name.
    rules: Vec<String>,
    groups: Vec<String>,
    as_of: i64,
    /// Whether pass and fail are exchanged further out, where `known` can't stand.
    negated: bool,
}

/// A fact by its path from a record.
type Named = (String, Fact);

/// A random standard.
pub fn standard(choices: Choices, as_of: i64) -> Value {
    let mut s =
        Standards { choices, parameters: Map::new(), rules: Vec::new(), groups: Vec::new(), as_of, negated: false };
    s.standard()
}

fn title(text: &str) -> Value {
    json!({ "zh": format!("{text}（标题）"), "en": text })
}

impl Standards {
    fn standard(&mut self) -> Value {
        let number = 1 + self.choices.below(6);
        let applies_to = self.choices.one_in(4).then(|| self.condition(thing(), 1));
        let mut rules = Vec::new();
        for n in 0..number {
            let id = format!("r{n}");
            let mut rule = json!({ "id": id, "clause": "1", "title": title(&id) });
            let modality = *self.choices.pick(&["must", "must", "must", "prohibited", "should", "may"]);
            let binds = matches!(modality, "must" | "prohibited");
            if modality != "must" || self.choices.one_in(2) {
                rule["modality"] = json!(modality);
            }
            rule["require"] = self.condition(thing(), 3);
            if self.choices.one_in(4) {
                rule["applies"] = self.condition(thing(), 1);
            }
            if self.choices.one_in(5) {
                rule["unless"] = self.negated(|s| s.condition(thing(), 1));
            }
            // The earlier rules may be in the group, and the later ones refer to it.
            if n < number / 2 && self.choices.one_in(2) {
                rule["group"] = json!("base");
                if binds && !self.groups.contains(&"base".to_owned()) {
                    self.groups.push("base".to_owned());
                }
            }
            if n + 1 >= number / 2 && binds {
                self.rules.push(id);
            }
            rules.push(rule);
        }
        let named = self.rules.clone();
        let mut levels = Vec::new();
        for n in 0..self.choices.below(4) {
            let require = if self.choices.one_in(2) && !named.is_empty() {
                json!({ "verdict": { "rules": self.choices.some_of(&named) } })
            } else {
                self.condition(thing(), 1)
            };
            levels.push(json!({ "id": format!("l{n}"), "title": title("level"), "require": require }));
        }
        let mut standard = json!({
            "format": "guiju-standard/1", "id": "random", "edition": "1", "status": "draft", "title": title("random"),
            "issuer": title("nobody"), "subject": "thing", "groups": [{ "id": "base", "title": title("base") }],
            "rules": rules,
        });
        let mut add = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                standard[key] = value;
            }
        };
        add("applies_to", applies_to);
        add("levels", (!levels.is_empty()).then(|| json!(levels)));
        add("parameters", (!self.parameters.is_empty()).then(|| Value::Object(self.parameters.clone())));
        standard
    }

    fn negated<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.negated, true);
        let made = make(self);
        self.negated = before;
        made
    }

    /// The facts that a condition about a record may name, those of records inside it too.
    fn facts(&self, kind: RecordId) -> Vec<Named> {
        let mut found = Vec::new();
        for fact in &vocabulary().record(kind).unwrap().facts {
            if let FactKind::Record(inner) = fact.kind {
                found.extend(self.facts(inner).into_iter().map(|(path, f)| (format!("{}.{path}", fact.id), f)));
            }
            found.push((fact.id.clone(), fact.clone()));
        }
        found
    }

    fn condition(&mut self, kind: RecordId, depth: usize) -> Value {
        let form = if depth == 0 { self.choices.below(2) } else { self.choices.below(12) };
        let parts = |s: &mut Self, least: usize| -> Vec<Value> {
            (0..least + s.choices.below(3)).map(|_| s.condition(kind, depth - 1)).collect()
        };
        match form {
            0..=3 => self.fact_tests(kind, depth, 1),
            4 => self.fact_tests(kind, depth, 2),
            5 => json!({ "all": parts(self, 1) }),
            6 => json!({ "any": parts(self, 1) }),
            7 => json!({ "not": self.negated(|s| s.condition(kind, depth - 1)) }),
            8 => {
                let of = parts(self, 2);
                json!({ "at_least_of": { "number": 1 + self.choices.below(of.len()), "of": of } })
            }
            9 if kind == thing() && !self.rules.is_empty() => {
                let rules = self.rules.clone();
                let mut verdict = json!({ "rules": self.choices.some_of(&rules) });
                if !self.groups.is_empty() && self.choices.one_in(2) {
                    verdict["groups"] = json!(self.groups);
                }
                json!({ "verdict": verdict })
            }
            10 => self.ratio(kind, depth),
            _ => {
                let dimension = *self.choices.pick(&[Dimension::Count, Dimension::Area]);
                let mut tests = self.comparisons(dimension, None, kind, depth);
                tests.insert("value".into(), self.value(dimension, kind, depth));
                Value::Object(tests)
            }
        }
    }

    fn fact_tests(&mut self, kind: RecordId, depth: usize, number: usize) -> Value {
        let mut facts = self.facts(kind);
        // A record can only be known, which can't stand under `not`.
        facts.retain(|(_, fact)| !(self.negated && matches!(fact.kind, FactKind::Record(_))));
        let mut tests = Map::new();
        for _ in 0..number {
            let (path, fact) = self.choices.pick(&facts).clone();
            tests.insert(path, self.test(&fact, kind, depth));
        }
        Value::Object(tests)
    }

    fn test(&mut self, fact: &Fact, kind: RecordId, depth: usize) -> Value {
        if !self.negated && self.choices.one_in(10) {
            return json!({ "known": true });
        }
        match fact.kind {
            FactKind::Boolean => match self.choices.below(3) {
                2 => json!({ "equals": false }),
                n => json!(n == 0),
            },
            FactKind::Judgement => json!(true),
            FactKind::Date if self.choices.one_in(2) => {
                let name = RELATIONS[1 + self.choices.below(4)];
                let spans = ["1 month", "1 year", "30 days", "0 days", "2年", "13个月"];
                json!({ "elapsed": { name: self.choices.pick(&spans) } })
            }
            FactKind::Number(_) | FactKind::Date | FactKind::Hours => {
                let dimension = fact.kind.unit().unwrap().dimension();
                Value::Object(self.comparisons(dimension, Some(fact), kind, depth))
            }
            FactKind::Text => {
                let texts = ["甲", "中心", "甲村", "a", "b c", "甲村中心"];
                match self.choices.below(5) {
                    0 => json!({ "includes": self.choices.pick(&texts) }),
                    1 => json!({ "starts_with": self.choices.pick(&texts), "ends_with": self.choices.some_of(&texts) }),
                    2 => json!({ "in": self.choices.some_of(&texts) }),
                    3 => json!(self.choices.pick(&texts)),
                    _ => json!({ "equals": self.choices.pick(&texts) }),
                }
            }
            FactKind::Term(list) => {
                let terms = self.some_terms(list);
                match self.choices.below(3) {
                    0 => json!({ "in": terms }),
                    1 => json!({ "equals": terms[0] }),
                    _ => json!(terms[0]),
                }
            }
            FactKind::Terms(list) => {
                let mut tests = Map::new();
                for _ in 0..=self.choices.below(2) {
                    match self.choices.below(5) {
                        0 => tests.insert("contains".into(), json!(self.some_terms(list)[0])),
                        1 => tests.insert("contains_all".into(), json!(self.some_terms(list))),
                        2 => tests.insert("contains_any".into(), json!(self.some_terms(list))),
                        3 => tests.insert("contains_only".into(), json!(self.some_terms(list))),
                        _ => tests
                            .insert("size".into(), Value::Object(self.comparisons(Dimension::Count, None, kind, 0))),
                    };
                }
                Value::Object(tests)
            }
            FactKind::List(inner) => self.list_test(inner, kind, depth.saturating_sub(1)),
            FactKind::Record(_) => json!({ "known": true }),
        }
    }

    fn some_terms(&mut self, list: TermListId) -> Vec<String> {
        let terms: Vec<String> = vocabulary().term_list(list).unwrap().terms.iter().map(|t| t.id.clone()).collect();
        self.choices.some_of(&terms)
    }

    fn list_test(&mut self, items: RecordId, kind: RecordId, depth: usize) -> Value {
        let name = *self.choices.pick(&["some", "none", "every", "count", "sum", "max", "min", "in_order"]);
        let test = match name {
            "some" => self.condition(items, depth),
            "none" => self.negated(|s| s.condition(items, depth)),
            "every" => {
                let mut every = json!({ "require": self.condition(items, depth) });
                if self.choices.one_in(2) {
                    every["where"] = self.condition(items, depth.saturating_sub(1));
                }
                if self.choices.one_in(2) {
                    every["if_none"] = json!(self.choices.pick(&["pass", "fail", "not_applicable"]));
                }
                every
            }
            "in_order" => {
                let named = self.facts(items).into_iter().find_map(|(path, fact)| match fact.kind {
                    FactKind::Term(list) => Some((path, list)),
                    _ => None,
                });
                let (path, list) = named.unwrap();
                json!({ "by": path, "terms": self.some_terms(list) })
            }
            _ => {
                let field = self.number_field(items, None);
                let dimension = match (name, &field.1) {
                    ("count", _) => Dimension::Count,
                    (_, dimension) => *dimension,
                };
                let mut test = self.comparisons(dimension, None, kind, depth.min(1));
                if name != "count" {
                    test.insert("of".into(), json!(field.0));
                }
                if self.choices.one_in(2) {
                    test.insert("where".into(), self.condition(items, depth));
                }
                Value::Object(test)
            }
        };
        json!({ name: test })
    }

    fn number_field(&mut self, items: RecordId, of: Option<Dimension>) -> (String, Dimension) {
        let fields: Vec<(String, Dimension)> = self
            .facts(items)
            .into_iter()
            .filter_map(|(path, fact)| Some((path, fact.kind.unit()?.dimension())))
            .filter(|(_, dimension)| of.is_none_or(|of| of == *dimension))
            .collect();
        self.choices.pick(&fields).clone()
    }

    /// One or two comparisons. A number of the standard stays within the range of the fact, so that the range alone
    /// does not decide; rarely it does not, and the standard is refused.
    fn comparisons(
        &mut self,
        dimension: Dimension,
        fact: Option<&Fact>,
        kind: RecordId,
        depth: usize,
    ) -> Map<String, Value> {
        let mut tests = Map::new();
        if self.choices.one_in(6) {
            let (low, high) = (self.literal(dimension, fact, ""), self.literal(dimension, fact, ""));
            tests.insert("between".into(), json!([low, high]));
            return tests;
        }
        for _ in 0..=usize::from(self.choices.one_in(5)) {
            let name = *self.choices.pick(&["at_least", "at_most", "more_than", "less_than", "equals"]);
            let right = match self.choices.below(6) {
                3 => {
                    let value = json!(self.literal(dimension, fact, name));
                    let parameter = format!("p{}", self.parameters.len());
                    self.parameters.insert(parameter.clone(), json!({ "value": value, "title": title(&parameter) }));
                    json!(format!("${parameter}"))
                }
                4 | 5 => match self.value(dimension, kind, depth.min(1)) {
                    Value::String(name) if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                        json!({ "fact": name })
                    }
                    value => value,
                },
                _ => json!(self.literal(dimension, fact, name)),
            };
            tests.insert(name.into(), right);
        }
        tests
    }

    fn literal(&mut self, dimension: Dimension, fact: Option<&Fact>, relation: &str) -> String {
        if dimension == Dimension::Date {
            let days: Vec<i64> = days_near(self.as_of);
            return show_date(*self.choices.pick(&days));
        }
        let unit = match dimension {
            Dimension::Money => Unit::named("元").unwrap(),
            _ => Unit::base(dimension),
        };
        let steps = if dimension == Dimension::Money { 10_000 * unit.steps() } else { unit.steps() };
        let range = fact.map_or(Interval::new(0, 6 * steps), |f| f.range);
        let careless = self.choices.one_in(60);
        let low = range.lo / steps + i64::from(!careless && matches!(relation, "at_least" | "less_than"));
        let most = range.hi.min(range.lo + 6 * steps) / steps;
        let high =
            most - i64::from(!careless && matches!(relation, "at_most" | "more_than") && most * steps == range.hi);
        let value = low + self.choices.below((high - low + 1) as usize) as i64;
        match fact {
            Some(fact) => amount(fact, value * steps),
            None => format!("{} {}", exact_text(value * steps, unit), unit.symbol()).trim().to_owned(),
        }
    }

    fn text_fact(&self, all: &[Named]) -> Option<String> {
        all.iter().find(|(_, f)| matches!(f.kind, FactKind::Text)).map(|(path, _)| path.clone())
    }

    fn ratio(&mut self, kind: RecordId, depth: usize) -> Value {
        let dimension = *self.choices.pick(&[Dimension::Count, Dimension::Area]);
        let (of, to) = (self.value(dimension, kind, depth - 1), self.value(dimension, kind, depth - 1));
        let mut test = json!({ "value": { "ratio": { "of": of, "to": to } } });
        let percents = ["50 %", "0 %", "100 %", "33 %", "150 %", "-50 %"];
        if self.choices.one_in(5) {
            test["between"] = json!([self.choices.pick(&percents), self.choices.pick(&percents)]);
        } else {
            test[*self.choices.pick(&RELATIONS)] = json!(self.choices.pick(&percents));
        }
        test
    }

    /// A value of a dimension: a fact, a number, or something made of others.
    fn value(&mut self, dimension: Dimension, kind: RecordId, depth: usize) -> Value {
        let all = self.facts(kind);
        let facts: Vec<&Named> =
            all.iter().filter(|(_, f)| f.kind.unit().is_some_and(|u| u.dimension() == dimension)).collect();
        let lists: Vec<(&String, RecordId)> = all
            .iter()
            .filter_map(|(path, f)| match f.kind {
                FactKind::List(items) if matches!(dimension, Dimension::Count) || items != list_of_counts() => {
                    Some((path, items))
                }
                _ => None,
            })
            .collect();
        let summable = matches!(dimension, Dimension::Count | Dimension::Area);
        let form = if depth == 0 { self.choices.below(3) } else { self.choices.below(9) };
        match form {
            2 | 3 if summable && !lists.is_empty() => {
                let (path, items) = *self.choices.pick(&lists);
                let count = dimension == Dimension::Count && self.choices.one_in(2);
                let mut of = json!({ "of": path });
                let name = if count { "count" } else { *self.choices.pick(&["sum", "max", "min"]) };
                if !count {
                    of["field"] = json!(self.number_field(items, Some(dimension)).0);
                }
                if self.choices.one_in(2) {
                    of["where"] = self.condition(items, depth.saturating_sub(1));
                }
                json!({ name: of })
            }
            4 | 5 => {
                let name = *self.choices.pick(&["sum", "max", "min", "difference"]);
                let number = if name == "difference" { 2 } else { 2 + self.choices.below(2) };
                json!({ name: (0..number).map(|_| self.value(dimension, kind, depth - 1)).collect::<Vec<_>>() })
            }
            6 if summable => {
                json!({ "product": [self.value(dimension, kind, depth - 1), self.value(Dimension::Count, kind, depth - 1)] })
            }
            8 if self.choices.one_in(2) && self.text_fact(&all).is_some() => {
                let path = self.text_fact(&all).unwrap();
                let texts = self.choices.some_of(&["甲", "中心", "甲村", "b c", "甲村中心"]);
                let table: Map<String, Value> =
                    texts.into_iter().map(|text| (text.to_owned(), self.value(dimension, kind, depth - 1))).collect();
                json!({ "lookup": { "fact": path, "in": table } })
            }
            7 | 8 => {
                let terms: Vec<(String, TermListId)> = all
                    .iter()
                    .filter_map(|(path, f)| match f.kind {
                        FactKind::Term(list) => Some((path.clone(), list)),
                        _ => None,
                    })
                    .collect();
                let (path, list) = self.choices.pick(&terms).clone();
                let names = if self.choices.one_in(2) {
                    vocabulary().term_list(list).unwrap().terms.iter().map(|t| t.id.clone()).collect()
                } else {
                    self.some_terms(list)
                };
                let table: Map<String, Value> =
                    names.into_iter().map(|name| (name, self.value(dimension, kind, depth - 1))).collect();
                json!({ "lookup": { "fact": path, "in": table } })
            }
            1 if !facts.is_empty() => json!({ "fact": self.choices.pick(&facts).0 }),
            _ if !facts.is_empty() && !self.choices.one_in(3) => json!(self.choices.pick(&facts).0),
            _ => json!(self.literal(dimension, None, "")),
        }
    }
}

/// The record whose only numbers are counts.
fn list_of_counts() -> RecordId {
    vocabulary().record_named("part").unwrap()
}
