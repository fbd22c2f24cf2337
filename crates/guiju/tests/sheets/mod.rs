//! Random score sheets of every shape over a small vocabulary whose facts have few values, so that all completions can be
//! tried.

#[path = "../generate/choices.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod choices;
pub mod facts;
pub mod items;

pub use choices::Choices;
use guiju::{Source, Standard, Vocabulary, vocabulary::RecordId};
use items::Items;
use serde_json::{Value, json};
use std::sync::LazyLock;

const VOCABULARY: &str = "
format: guiju-vocabulary/1
subjects:
  thing:
    title: {zh: 物, en: thing}
    facts:
      b0: {type: boolean, title: {zh: 甲, en: b0}, meaning: {zh: m, en: m}}
      b1: {type: boolean, title: {zh: 乙, en: b1}, meaning: {zh: m, en: m}}
      b2: {type: boolean, title: {zh: 丙, en: b2}, meaning: {zh: m, en: m}}
      b3: {type: boolean, title: {zh: 丁, en: b3}, meaning: {zh: m, en: m}}
      n0: {type: count, range: [0, 3], title: {zh: 数, en: n0}, meaning: {zh: m, en: m}}
      n1: {type: count, range: [0, 3], title: {zh: 总数, en: n1}, meaning: {zh: m, en: m}}
      share: {type: percent, title: {zh: 份额, en: share}, meaning: {zh: m, en: m}}
      given: {type: points, range: [0, 10], title: {zh: 给分, en: given}, meaning: {zh: m, en: m}}
      grade: {type: term, of: grade, title: {zh: 等次, en: grade}, meaning: {zh: m, en: m}}
      name: {type: text, title: {zh: 名称, en: name}, meaning: {zh: m, en: m}}
      kinds: {type: terms, of: kind, title: {zh: 种类, en: kinds}, meaning: {zh: m, en: m}}
      fund: {type: money, unit: 万元, title: {zh: 经费, en: fund}, meaning: {zh: m, en: m}}
      needed: {type: money, unit: 元, title: {zh: 所需, en: needed}, meaning: {zh: m, en: m}}
      rooms: {type: list, of: room, title: {zh: 房间, en: rooms}, meaning: {zh: m, en: m}}
records:
  room:
    title: {zh: 房间, en: room}
    facts:
      good: {type: boolean, title: {zh: 好, en: good}, meaning: {zh: m, en: m}}
terms:
  grade: {title: {zh: 等次, en: grade}, values: {a: {zh: 优, en: A}, b: {zh: 良, en: B}, c: {zh: 中, en: C}}}
  kind: {title: {zh: 种类, en: kind}, values: {ka: {zh: 一, en: one}, kb: {zh: 二, en: two}}}
";

/// The small vocabulary.
pub fn vocabulary() -> &'static Vocabulary {
    static LOADED: LazyLock<Vocabulary> =
        LazyLock::new(|| Vocabulary::load(&[Source::new("small.yaml", VOCABULARY.trim_start())]).unwrap());
    &LOADED
}

pub fn thing() -> RecordId {
    vocabulary().record_named("thing").unwrap()
}

pub fn load(standard: &Value) -> Standard {
    Standard::load(&Source::new("standard.json", &standard.to_string()), vocabulary())
        .unwrap_or_else(|found| panic!("{found}\n{standard:#}"))
}

pub fn title(text: &str) -> Value {
    json!({ "zh": format!("{text}（标题）"), "en": text })
}

/// A standard around some sheets.
pub fn around(sheets: Vec<Value>, rules: Vec<Value>) -> Value {
    json!({
        "format": "guiju-standard/1", "id": "random", "edition": "1", "status": "draft", "title": title("random"),
        "issuer": title("nobody"), "subject": "thing",
        "groups": [{ "id": "g0", "title": title("g0"), "weight": 2 }, { "id": "g1", "title": title("g1") }],
        "rules": rules, "scores": sheets,
    })
}

/// A random standard with one sheet or several, with vetoes, levels and rules.
pub fn standard(choices: Choices) -> Value {
    let mut s = Items::new(choices, false);
    let rules = (0..1 + s.choices.below(4))
        .map(|n| {
            let id = format!("r{n}");
            let mut rule = json!({ "id": id, "clause": "1", "title": title(&id), "weight": 1 + s.choices.below(3) });
            if s.choices.one_in(3) {
                rule["multiple"] = json!(true);
                let none = *s.choices.pick(&["not_applicable", "pass", "fail"]);
                rule["require"] = json!({ "rooms": { "every": { "require": { "good": true }, "if_none": none } } });
            } else {
                rule["require"] = s.condition(1);
            }
            if s.choices.one_in(3) {
                rule["applies"] = s.condition(0);
            }
            if s.choices.one_in(2) {
                rule["group"] = json!(s.choices.pick(&["g0", "g1"]));
            }
            rule
        })
        .collect();
    let number = 1 + s.choices.below(3);
    let sheets: Vec<Value> = (0..number).map(|n| s.sheet(n)).collect();
    let text = json!(sheets).to_string();
    let mut standard = around(sheets, rules);
    if s.choices.one_in(4) {
        standard["applies_to"] = s.condition(0);
    }
    let names: Vec<String> = (0..number)
        .map(|n| format!("s{n}"))
        .chain(s.names())
        .filter(|id| text.contains(&format!("\"{id}\"")))
        .collect();
    // A veto may name the first.
    let least = usize::from(text.contains("\"levels\""));
    let levels: Vec<Value> = (0..least.max(s.choices.below(4)))
        .map(|n| {
            let mut level = json!({ "id": format!("l{n}"), "title": title("level") });
            match s.choices.below(4) {
                0 => level["require"] = s.condition(1),
                1 => level["sheets_passed"] = json!({ "at_least": 1 + s.choices.below(number) }),
                2 => {
                    let share = format!("{} %", 10 * s.choices.below(11));
                    level["score"] = json!({ s.choices.pick(&names).as_str(): { "at_least": share } });
                }
                _ => {
                    let relation = *s.choices.pick(&["at_least", "more_than", "at_most", "less_than", "equals"]);
                    level["score"] = json!({ s.choices.pick(&names).as_str(): { relation: s.choices.below(8) } });
                }
            }
            level
        })
        .collect();
    if !levels.is_empty() {
        standard["levels"] = json!(levels);
    }
    standard
}

/// A standard with one sheet on which a fact that turns true can only help.
pub fn rising(choices: Choices) -> Value {
    let mut s = Items::new(choices, true);
    let items: Vec<Value> = (0..1 + s.choices.below(3)).map(|_| s.item(2, false)).collect();
    let rule = json!({ "id": "r0", "clause": "1", "title": title("r0"), "require": { "b0": true } });
    around(vec![json!({ "id": "s0", "title": title("s0"), "items": items })], vec![rule])
}
