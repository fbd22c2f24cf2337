//! Bugs that the properties found, each as its smallest case.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

use guiju::{
    Assessment, Diagnostic, Diagnostics, Facts, Source, Span, Standard, Verdict, Vocabulary, quantity::read_date,
};
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
use Verdict::{Fail, NotApplicable, Pass};

fn code(found: Result<Standard, Diagnostics>) -> String {
    found.unwrap_err().0.iter().map(|d| d.code.as_str()).collect::<Vec<_>>().join(" ")
}

/// One part that passes or does not apply is enough for one of two; it can't fail.
#[test]
fn parts_that_may_not_apply_do_not_fail_a_share() {
    let greatest = json!({ "value": { "max": { "of": "rooms", "field": "seats" } }, "at_least": "1" });
    let least = json!({ "value": { "min": { "of": "rooms", "field": "seats" } }, "at_most": "4" });
    let of = |number: u32| json!({ "at_least_of": { "number": number, "of": [greatest, least] } });
    assert_eq!(possible(of(1), json!({}), DAY), [Pass, NotApplicable]);
    assert_eq!(possible(of(2), json!({}), DAY), [Pass, Fail, NotApplicable]);
}

/// Five of however many is more than nothing.
#[test]
fn a_share_of_an_endless_whole_is_not_nothing() {
    let share =
        json!({ "value": { "ratio": { "of": "staff", "to": { "count": { "of": "rooms" } } } }, "more_than": "0 %" });
    assert_eq!(possible(share, json!({ "staff": 5 }), DAY), [Pass, NotApplicable]);
}

/// A part below nought is a greater share of a greater whole. The outcomes were empty.
#[test]
fn a_negative_share_grows_with_its_whole() {
    let of = json!({ "difference": ["0", "1"] });
    let share = json!({ "value": { "ratio": { "of": of, "to": "staff" } }, "at_least": "-50 %" });
    let facts = |lo: u32, hi: u32| json!({ "staff": { "at_least": lo, "at_most": hi } });
    assert_eq!(possible(share.clone(), facts(1, 4), DAY), [Pass, Fail]);
    assert_eq!(possible(share.clone(), facts(2, 4), DAY), [Pass]);
    assert_eq!(possible(share, facts(1, 1), DAY), [Fail]);
}

/// 29, 30 and 31 January and a month are all 29 February: none of them is more than a month before.
#[test]
fn several_days_and_a_month_end_on_one_day() {
    let test = |name: &str| json!({ "founded": { "elapsed": { name: "1 month" } } });
    for day in ["2024-01-29", "2024-01-30", "2024-01-31"] {
        let facts = json!({ "founded": day });
        for (name, expected) in [("at_least", Pass), ("at_most", Pass), ("more_than", Fail), ("less_than", Fail)] {
            assert_eq!(possible(test(name), facts.clone(), DAY), [expected], "{day} {name}");
        }
    }
    assert_eq!(possible(test("more_than"), json!({ "founded": "2024-01-28" }), DAY), [Pass]);
    assert_eq!(possible(test("less_than"), json!({ "founded": "2024-02-01" }), DAY), [Pass]);
}

/// Three rooms of one seat or more have three seats or more, though none is listed.
#[test]
fn items_that_are_not_listed_add_at_least_their_least() {
    let sum = |test: &str, number: u32| json!({ "rooms": { "sum": { "of": "seats", test: number.to_string() } } });
    let facts = json!({ "rooms": { "items": [], "total": 3 } });
    assert_eq!(possible(sum("at_least", 3), facts.clone(), DAY), [Pass]);
    assert_eq!(possible(sum("at_most", 2), facts.clone(), DAY), [Fail]);
    assert_eq!(possible(sum("at_least", 4), facts, DAY), [Pass, Fail]);
}

/// Two products too large for the grid are not the same number.
#[test]
fn what_overflows_is_not_known() {
    let product = |number: &str| json!({ "product": ["fund", number] });
    let facts = json!({ "fund": "300 亿元" });
    for relation in ["equals", "more_than", "at_most"] {
        let test = json!({ "value": product("2000000"), relation: product("1000000") });
        assert_eq!(possible(test, facts.clone(), DAY), [Pass, Fail], "{relation}");
    }
    let test = json!({ "value": product("2000000"), "more_than": "5000 亿元" });
    assert_eq!(possible(test, facts, DAY), [Pass]);
}

/// Tests beside a ratio that it can't carry were dropped without a word.
#[test]
fn no_test_of_a_ratio_is_dropped() {
    let share = |key: &str, test: Value| {
        let mut share = json!({ "value": { "ratio": { "of": "staff", "to": "seats" } }, "at_least": "10 %" });
        share[key] = test;
        code(load(&[rule("r", share)]))
    };
    assert_eq!(share("at_most", json!({ "fact": "share" })), "wrong-kind");
    assert_eq!(share("between", json!(["10 %"])), "wrong-kind");
}

/// A rule may be called like a group that it refers to.
#[test]
fn a_rule_may_have_the_name_of_a_group() {
    let mut member = rule("r", json!({ "open": true }));
    member["group"] = json!("base");
    assert!(load(&[rule("base", json!({ "verdict": { "groups": ["base"] } })), member]).is_ok());
}

#[test]
fn a_text_keeps_its_blanks_when_written() {
    let facts = read(&json!({ "name": "  甲村 " }));
    let again = read(&serde_json::from_str(&facts.to_json(&vocabulary())).unwrap());
    assert_eq!(facts.record, again.record);
}

/// `5 10k-yuan` is what messages advise and what bounds are written as.
#[test]
fn units_that_begin_with_digits_are_read() {
    let test = |text: &str| possible(json!({ "fund": { "equals": "5 万元" } }), json!({ "fund": text }), DAY);
    assert_eq!(test("5 10k-yuan"), [Pass]);
    assert_eq!(test("0.0005 100m-yuan"), [Pass]);
    let facts = read(&json!({ "fund": { "at_least": "5 万元", "at_most": "7 万元" } }));
    let again = read(&serde_json::from_str(&facts.to_json(&vocabulary())).unwrap());
    assert_eq!(facts.record, again.record);
}

/// A month is no as-of date; it was taken as if nothing had been said.
#[test]
fn an_as_of_date_is_a_day() {
    let vocabulary = vocabulary();
    let thing = vocabulary.record_named("thing").unwrap();
    let found = Facts::read(&Source::new("a.json", r#"{"as_of": "2024-02"}"#), &vocabulary, thing).unwrap_err();
    assert_eq!((found.0[0].code.as_str(), found.0[0].path.as_str()), ("wrong-kind", "as_of"));
}

/// Warnings, however many and however early, don't crowd out an error.
#[test]
fn no_warning_crowds_out_an_error() {
    let at = |line: u32, d: Diagnostic| Diagnostic { span: Span { line, column: 1, length: 1, source: 0 }, ..d };
    let one = || Diagnostic::error("c", guiju::Bilingual::new("m", "m"));
    let mut found: Vec<Diagnostic> = (0..500).map(|n| at(n, one().as_warning())).collect();
    found.push(at(900, one()));
    let sorted = Diagnostics(found).sorted();
    assert!(sorted.has_errors());
    assert_eq!(sorted.0.len(), guiju::limits::MAX_DIAGNOSTICS);
}
