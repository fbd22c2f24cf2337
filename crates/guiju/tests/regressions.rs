//! Bugs that the properties found, each as its smallest case.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

use guiju::{Assessment, Diagnostics, Facts, Source, Standard, Verdict, Vocabulary, quantity::read_date};
use serde_json::{Value, json};

const VOCABULARY: &str = "
format: guiju-vocabulary/1
subjects:
  thing:
    title: {zh: 物, en: thing}
    facts:
      open: {type: boolean, title: {zh: 开放, en: open}, meaning: {zh: m, en: m}}
      seats: {type: count, range: [0, 6], title: {zh: 座席, en: seats}, meaning: {zh: m, en: m}}
      staff: {type: count, title: {zh: 人员, en: staff}, meaning: {zh: m, en: m}}
      share: {type: percent, title: {zh: 份额, en: share}, meaning: {zh: m, en: m}}
      area: {type: area, title: {zh: 面积, en: area}, meaning: {zh: m, en: m}}
      fund: {type: money, unit: 万元, title: {zh: 经费, en: fund}, meaning: {zh: m, en: m}}
      founded: {type: date, title: {zh: 成立, en: founded}, meaning: {zh: m, en: m}}
      name: {type: text, title: {zh: 名称, en: name}, meaning: {zh: m, en: m}}
      rooms: {type: list, of: room, title: {zh: 房间, en: rooms}, meaning: {zh: m, en: m}}
records:
  room:
    title: {zh: 房间, en: room}
    facts:
      seats: {type: count, range: [1, 4], title: {zh: 座席, en: seats}, meaning: {zh: m, en: m}}
      open: {type: boolean, title: {zh: 开放, en: open}, meaning: {zh: m, en: m}}
";

fn vocabulary() -> Vocabulary {
    Vocabulary::load(&[Source::new("small.yaml", VOCABULARY.trim_start())]).unwrap()
}

fn title(text: &str) -> Value {
    json!({ "zh": text, "en": text })
}

fn rule(id: &str, require: Value) -> Value {
    json!({ "id": id, "clause": "1", "title": title(id), "require": require })
}

fn load(rules: &[Value]) -> Result<Standard, Diagnostics> {
    let standard = json!({
        "format": "guiju-standard/1", "id": "small", "edition": "1", "status": "draft", "title": title("small"),
        "issuer": title("nobody"), "subject": "thing", "groups": [{ "id": "base", "title": title("base") }],
        "rules": rules,
    });
    Standard::load(&Source::new("standard.json", &standard.to_string()), &vocabulary())
}

fn read(facts: &Value) -> Facts {
    let vocabulary = vocabulary();
    let thing = vocabulary.record_named("thing").unwrap();
    Facts::read(&Source::new("facts.json", &facts.to_string()), &vocabulary, thing).unwrap()
}

fn assess(require: Value, facts: Value, as_of: &str) -> Assessment {
    let standard = load(&[rule("r", require)]).unwrap();
    standard.assess(&read(&facts), read_date(as_of).unwrap().lo)
}

fn possible(require: Value, facts: Value, as_of: &str) -> Vec<Verdict> {
    let found = assess(require, facts, as_of);
    if found.possible.is_empty() { vec![found.verdict] } else { found.possible }
}

const DAY: &str = "2024-02-29";
#[allow(unused)]
use Verdict::{Fail, NotApplicable, Pass};

#[test]
fn debug_this() {
    let r = json!({"value": {"product": [ {"sum": {"of": "rooms", "field": "seats"}}, {"sum": ["seats", "staff"]}]}, "at_most": {"product": ["seats", "seats"]}});
    println!("{:?}", possible(r, json!({}), DAY));
    let r = json!({"value": {"ratio": { "of": "staff", "to": {"product": [ {"sum": {"of": "rooms", "field": "seats"}}, {"sum": ["seats", "seats"]}]}}}, "at_most": "50 %"});
    println!("{:?}", possible(r, json!({}), DAY));
    let r = json!({"value": {"ratio": { "of": "staff", "to": {"product": [ {"sum": {"of": "rooms", "field": "seats"}}, {"sum": ["seats", "staff"]}]}}}, "at_most": "50 %"});
    println!("{:?}", possible(r, json!({}), DAY));
    println!("{:#?}", assess(json!({"value":  {"product": [ {"sum": {"of": "rooms", "field": "seats"}}, {"sum": ["seats", "staff"]}]}, "at_most": "50"}), json!({}), DAY).findings[0].text);
}
