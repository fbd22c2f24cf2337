//! Random items, each shape among them.

use super::{Choices, title};
use serde_json::{Map, Value, json};

pub struct Items {
    pub choices: Choices,
    /// Only shapes and conditions on which a fact that turns true can only help.
    rising: bool,
    number: usize,
}

const BOOLEANS: [&str; 4] = ["b0", "b1", "b2", "b3"];
const NUMBERS: [&str; 2] = ["n0", "n1"];

impl Items {
    pub fn new(choices: Choices, rising: bool) -> Self {
        Self { choices, rising, number: 0 }
    }

    /// The names of the items made so far.
    pub fn names(&self) -> Vec<String> {
        (0..self.number).map(|n| format!("i{n}")).collect()
    }

    pub fn sheet(&mut self, number: usize) -> Value {
        let id = format!("s{number}");
        let mut sheet = json!({ "id": id, "title": title(&id) });
        if self.choices.one_in(3) {
            sheet["pass_mark"] = json!(self.choices.below(12));
        }
        let vetoes: Vec<Value> = (0..[0, 0, 0, 1, 2][self.choices.below(5)])
            .map(|n| {
                let effect = *self.choices.pick(&["score", "level", "eligibility"]);
                let mut veto =
                    json!({ "id": format!("v{n}"), "title": title("veto"), "when": self.condition(0), "effect": effect });
                if effect == "level" && self.choices.one_in(2) {
                    veto["levels"] = json!(["l0"]);
                }
                veto
            })
            .collect();
        if !vetoes.is_empty() {
            sheet["veto"] = json!(vetoes);
        }
        if self.choices.one_in(5) {
            sheet["xccdf"] = json!(self.choices.pick(&["default", "flat", "flat_unweighted", "absolute"]));
            return sheet;
        }
        if self.choices.one_in(2) {
            sheet["not_applicable"] = json!(self.choices.pick(&["drop", "rescale", "grant"]));
        }
        sheet["items"] = json!((0..1 + self.choices.below(3)).map(|_| self.item(2, true)).collect::<Vec<_>>());
        self.limit(&mut sheet);
        sheet
    }

    /// The most that extra points bring.
    fn limit(&mut self, of: &mut Value) {
        match self.choices.below(6) {
            0 => of["bonus_limit"] = json!("to_base"),
            1 => of["bonus_limit"] = json!(1 + self.choices.below(3)),
            2 => of["bonus_limit"] = json!("none"),
            _ => {}
        }
    }

    fn points(&mut self) -> Value {
        json!(self.choices.pick(&["1", "2", "5", "10", "1/3", "2.5"]))
    }

    pub fn item(&mut self, depth: usize, extra: bool) -> Value {
        let id = format!("i{}", self.number);
        self.number += 1;
        let mut item = json!({ "id": id, "title": title(&id) });
        let shape = self.shape(depth, &mut item);
        if !matches!(shape, "items" | "weighted" | "best_of") {
            item["points"] = self.points();
        }
        if self.rising {
            return item;
        }
        let forms = if matches!(shape, "items" | "weighted" | "best_of") { 6 } else { 12 };
        let more: Map<String, Value> = Map::from_iter(match self.choices.below(forms) {
            0 => vec![("applies".to_owned(), self.condition(0))],
            1 => vec![
                ("applies".to_owned(), self.condition(0)),
                ("not_applicable".to_owned(), json!(self.choices.pick(&["drop", "rescale", "grant"]))),
            ],
            2 => vec![("full_marks_if".to_owned(), self.condition(0))],
            3 => vec![("applies".to_owned(), self.condition(0)), ("full_marks_if".to_owned(), self.condition(0))],
            4 => vec![("floor".to_owned(), json!(self.choices.pick(&["none", "0", "-3", "1/2"])))],
            5 => vec![("cap".to_owned(), json!(self.choices.pick(&["none", "3", "1/2"])))],
            6 => vec![("floor".to_owned(), json!("none")), ("cap".to_owned(), json!("none"))],
            7 | 8 if extra => vec![("bonus".to_owned(), json!(true))],
            _ => Vec::new(),
        });
        item.as_object_mut().unwrap().extend(more);
        item
    }

    fn shape(&mut self, depth: usize, item: &mut Value) -> &'static str {
        let rising = ["when", "each", "add", "n_of", "number_met", "items"];
        let all = [
            "when",
            "each",
            "deduct",
            "add",
            "bands",
            "number_met",
            "grade",
            "n_of",
            "slope",
            "entered",
            "items",
            "weighted",
            "best_of",
            "both",
        ];
        let shape = if self.rising { *self.choices.pick(&rising) } else { *self.choices.pick(&all) };
        let shape = if depth == 0 && matches!(shape, "items" | "weighted" | "best_of") { "when" } else { shape };
        match shape {
            "when" => item["when"] = self.condition(1),
            "each" => {
                let part = |s: &mut Self| json!({ "when": s.condition(1), "points": s.points() });
                item["each"] = json!((0..1 + self.choices.below(3)).map(|_| part(self)).collect::<Vec<_>>());
            }
            "deduct" | "add" => item[shape] = self.adjustments(),
            "both" => {
                item["deduct"] = self.adjustments();
                item["add"] = self.adjustments();
            }
            "bands" => {
                let ends = ["at_least", "more_than"];
                let tier = |s: &mut Self, bound: &str| json!({ *s.choices.pick(&ends): bound, "marks": s.marks() });
                let (of, bounds) = match self.choices.below(4) {
                    0 => (json!(self.choices.pick(&NUMBERS)), ["3", "2", "1"]),
                    1 => (self.ratio(), ["90 %", "80 %", "50 %"]),
                    _ => (json!("share"), ["90 %", "80 %", "50 %"]),
                };
                let mut tiers: Vec<Value> =
                    bounds.iter().skip(self.choices.below(3)).map(|bound| tier(self, bound)).collect();
                if self.choices.one_in(3) {
                    tiers[0]["at_most"] = json!(bounds[0]);
                }
                tiers.push(json!({ "marks": self.marks() }));
                item["bands"] = json!({ "of": of, "tiers": tiers });
                if self.choices.one_in(3) {
                    let mode = *self.choices.pick(&["half_up", "down", "up"]);
                    item["bands"]["round"] = json!({ "to": if bounds[0] == "3" { "2" } else { "1 %" }, "mode": mode });
                }
            }
            "number_met" => {
                let of: Vec<Value> = (0..1 + self.choices.below(3)).map(|_| self.condition(0)).collect();
                let rising = self.rising;
                let marks = (0..=of.len()).map(|n| if rising { json!(n) } else { self.marks() });
                item["number_met"] = json!({ "marks": marks.collect::<Vec<_>>(), "of": of });
            }
            "grade" => {
                let all = json!({ "a": "100 %", "b": "80 %", "c": "60 %" });
                let some = json!({ "a": "100 %", "b": "37.5 %" });
                item["grade"] = json!({ "fact": "grade", "shares": if self.choices.one_in(2) { some } else { all } });
            }
            "n_of" => {
                let of: Vec<Value> = (0..1 + self.choices.below(3)).map(|_| self.condition(0)).collect();
                item["n_of"] = json!({ "number": 1 + self.choices.below(of.len()), "of": of });
            }
            "slope" => {
                let (of, target, per) = self.missed();
                item["slope"] = json!({
                    "of": of, "target": target, "per": per, "steps": self.steps(),
                    "below": self.choices.pick(&["-0.2", "-1", "0", "0.5"]),
                    "above": self.choices.pick(&["0.1", "0", "-1", "2"]),
                });
            }
            "entered" => item["entered"] = json!("given"),
            "items" => {
                let extra = !self.rising;
                let number = 1 + self.choices.below(3);
                item["items"] = json!((0..number).map(|_| self.item(depth - 1, extra)).collect::<Vec<_>>());
                if extra {
                    self.limit(item);
                }
            }
            "weighted" => {
                let weights = ["40 %", "60 %", "25 %"];
                let items = (0..1 + self.choices.below(3)).map(|_| {
                    let mut item = self.item(depth - 1, false);
                    while item.as_object().is_some_and(has_no_points) {
                        item = self.item(0, false);
                    }
                    item["weight"] = json!(self.choices.pick(&weights));
                    item
                });
                item["weighted"] = json!(items.collect::<Vec<_>>());
            }
            _ => {
                let number = 1 + self.choices.below(3);
                item["best_of"] = json!((0..number).map(|_| self.item(depth - 1, false)).collect::<Vec<_>>());
            }
        }
        shape
    }

    fn marks(&mut self) -> Value {
        json!(self.choices.pick(&["0", "1", "2", "50 %", "10", "1/3"]).replace("50 %", "1.5"))
    }

    fn steps(&mut self) -> Value {
        json!(self.choices.pick(&["pro_rata", "full", "begun"]))
    }

    fn ratio(&mut self) -> Value {
        let of = if self.choices.one_in(2) { json!("n0") } else { json!({ "count": { "of": "rooms" } }) };
        json!({ "ratio": { "of": of, "to": "n1" } })
    }

    /// A number, its target and a step.
    fn missed(&mut self) -> (Value, Value, Value) {
        match self.choices.below(6) {
            0 => (json!("n0"), json!(2), json!(2)),
            1 => (json!("n0"), json!({ "fact": "n1" }), json!(1)),
            2 => (self.ratio(), json!("50 %"), json!("10 %")),
            3 => {
                let targets = json!({ "lookup": { "fact": "name", "in": { "甲": "80 %", "乙": "90 %" } } });
                (json!("share"), targets, json!("1 %"))
            }
            4 => {
                let shares = json!({ "lookup": { "fact": "grade", "in": { "a": "90 %", "b": "70 %", "c": "20 %" } } });
                (shares, json!("80 %"), json!("3 %"))
            }
            _ => (json!("share"), json!("80 %"), json!("1 %")),
        }
    }

    fn adjustments(&mut self) -> Value {
        let number = 1 + self.choices.below(3);
        json!((0..number).map(|_| self.adjustment()).collect::<Vec<_>>())
    }

    fn adjustment(&mut self) -> Value {
        let points = self.choices.pick(&["0.2", "1", "2", "1/3"]).to_owned();
        let form = if self.rising { [1, 2][self.choices.below(2)] } else { self.choices.below(8) };
        let mut one = match form {
            0 => json!({ "points": points, "unless": self.condition(1) }),
            1 => json!({ "points": points, "when": self.condition(1) }),
            2 | 3 => {
                let key = if self.rising { "present" } else { *self.choices.pick(&["present", "missing"]) };
                json!({ "points": points, key: (0..1 + self.choices.below(3)).map(|_| self.condition(0)).collect::<Vec<_>>() })
            }
            4 => {
                let count = json!({ "count": { "of": "rooms", "where": { "good": true } } });
                json!({ "points": points, "per": if self.choices.one_in(2) { count } else { json!("n0") } })
            }
            5 | 6 => {
                let (of, target, per) = self.missed();
                let side = *self.choices.pick(&["below", "above"]);
                json!({ "points": points, "of": of, side: target, "per": per, "steps": self.steps() })
            }
            _ => json!({ "chosen": "given" }),
        };
        if self.choices.one_in(4) {
            one["at_most"] = json!(self.choices.pick(&["1", "2.5"]));
        }
        one
    }

    pub fn condition(&mut self, depth: usize) -> Value {
        if self.rising {
            return match self.choices.below(if depth == 0 { 2 } else { 4 }) {
                0 | 1 => json!({ *self.choices.pick(&BOOLEANS): true }),
                2 => json!({ "all": [self.condition(0), self.condition(0)] }),
                _ => json!({ "any": [self.condition(0), self.condition(0)] }),
            };
        }
        match self.choices.below(if depth == 0 { 10 } else { 14 }) {
            0..=4 => json!({ *self.choices.pick(&BOOLEANS): !self.choices.one_in(4) }),
            5 => json!({ *self.choices.pick(&NUMBERS): { "at_least": 1 + self.choices.below(3) } }),
            6 => json!({ "kinds": { "contains": self.choices.pick(&["ka", "kb"]) } }),
            7 => json!({ "grade": self.choices.pick(&["a", "b", "c"]) }),
            8 => json!({ "rooms": { "every": { "require": { "good": true } } } }),
            9 => match self.choices.below(4) {
                0 => json!({ "rooms": { "some": { "good": true } } }),
                1 => json!({ "rooms": { "count": { "at_least": 1 + self.choices.below(2) } } }),
                2 => json!({ "name": { "in": ["甲", "丙"] } }),
                _ => json!({ "value": self.ratio(), "at_least": "50 %" }),
            },
            10 => json!({ "all": [self.condition(0), self.condition(0)] }),
            11 => json!({ "any": [self.condition(0), self.condition(0)] }),
            12 => json!({ "not": self.condition(0) }),
            _ => json!({ "n0": { "at_least": 1, "at_most": 2 } }),
        }
    }
}

/// Whether a group has no points but those above the base.
fn has_no_points(item: &Map<String, Value>) -> bool {
    let items = ["items", "best_of", "weighted"].iter().find_map(|key| item.get(*key)?.as_array());
    items.is_some_and(|items| {
        items.iter().filter_map(Value::as_object).all(|i| i.contains_key("bonus") || has_no_points(i))
    })
}
