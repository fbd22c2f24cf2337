//! The row reader says what the reader with the tree says: the same texts are accepted, the same diagnostics come of the
//! others, and the columns are those of the facts. On random standards and facts, clean and dirty, on texts changed at
//! random, and on the project's own cases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

#[allow(dead_code, reason = "shared with the tests of properties")]
mod generate;
#[allow(dead_code, reason = "shared with the tests of properties")]
mod reference;

use generate::{Choices, DAYS, days_near, facts, standards, thing, vocabulary};
use guiju::{
    Diagnostics, Facts, Outcomes, RowReader, Source, Standard, Table, Verdicts, Vocabulary,
    quantity::{read_date, show_date},
    vocabulary::{FactKind, RecordId},
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::{fs, path::Path};

/// Reads some texts in both ways; how many were read without a tree.
fn check(standard: &Standard, texts: &[String], as_of: i64) -> usize {
    let reader = RowReader::new(standard);
    let mut all = reader.rows(as_of);
    let (mut alone, mut accepted, mut plain) = (reader.rows(as_of), Vec::new(), 0);
    let slow = |text: &str| Facts::read(&Source::new("facts.json", text), standard.vocabulary(), standard.subject);
    let columns = |facts: &[&Facts]| Table::from_facts(facts, standard.program(), standard.vocabulary(), as_of);
    for text in texts {
        let (expected, before) = (slow(text), all.table().clone());
        alone.clear(&reader);
        assert!(alone.is_empty());
        if reader.read_plain(text, &mut alone) {
            plain += 1;
            let facts = expected.as_ref().unwrap_or_else(|found| panic!("accepted, yet {found}\n{text}"));
            assert_eq!(alone.table(), &columns(&[facts]), "{text}");
        } else {
            assert!(alone.is_empty(), "{text}");
        }
        match (reader.read("facts.json", text, &mut all), expected) {
            (Ok(()), Ok(facts)) => accepted.push(facts),
            (Err(Diagnostics(found)), Err(Diagnostics(expected))) => {
                assert_eq!(found, expected, "{text}");
                assert_eq!(all.table(), &before, "a text refused leaves no row\n{text}");
            }
            (found, expected) => panic!("{:?} instead of {:?}\n{text}", found.err(), expected.err()),
        }
    }
    assert_eq!(all.table(), &columns(&accepted.iter().collect::<Vec<_>>()));
    plain
}

/// Every non-ASCII character as an escape, as Python writes JSON.
fn escaped(text: &str) -> String {
    let mut units = [0; 2];
    text.chars()
        .map(|c| match c {
            c if c.is_ascii() => c.to_string(),
            c => c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect()
}

/// Values that are now and then met in place of others.
fn odd(choices: &mut Choices) -> Value {
    let values = [
        json!(null),
        json!(""),
        json!("  "),
        json!(true),
        json!("是"),
        json!("有"),
        json!("没有"),
        json!(0),
        json!(1),
        json!(-1),
        json!(3.5),
        json!(0.5),
        json!(1e20),
        json!("约3"),
        json!("3㎡"),
        json!("3 m2"),
        json!("3平方米"),
        json!("3.5 %"),
        json!("30%"),
        json!("2个"),
        json!("2余个"),
        json!("5万元"),
        json!("2024-02-29"),
        json!("2024-02"),
        json!(2024),
        json!("2023年"),
        json!("08:30-12:00, 14:00-17:30"),
        json!("8 h"),
        json!([]),
        json!({}),
        json!(["ka", "kb"]),
        json!("甲"),
        json!("KA"),
        json!({"items": [], "complete": true}),
        json!({"complete": false, "total": "约5", "items": [{}]}),
        json!({"items": null, "total": 2}),
        json!({"at_least": 1, "at_most": "3"}),
        json!({"more_than": 1, "at_least": 2}),
        json!({"at_least": "2 m2"}),
        json!({"value": 1}),
        json!({"value": null}),
        json!({"evidence": {"assessor": "a"}, "value": true}),
        json!({"value": true, "evidence": null}),
    ];
    choices.pick(&values).clone()
}

fn evidence(choices: &mut Choices) -> Value {
    let mut map = Map::new();
    for (key, values) in [
        ("assessor", vec![json!("镇党委"), json!(""), json!(7), json!(null)]),
        ("method", vec![json!("site_visit"), json!("guess"), json!(null)]),
        ("date", vec![json!("2020-01-01"), json!("2030-01-01"), json!(2020), json!("x")]),
        ("valid_until", vec![json!("2030-01"), json!("2019"), json!("2021-05-05"), json!(null)]),
        ("note", vec![json!("n"), json!(1.5), json!([1])]),
        ("unknown", vec![json!(1)]),
    ] {
        // The first is the likeliest.
        if choices.below(3) == 0 && key != "unknown" || choices.one_in(60) {
            let value = if choices.below(4) > 0 { &values[0] } else { choices.pick(&values) };
            map.insert(key.to_owned(), value.clone());
        }
    }
    if choices.one_in(20) { odd(choices) } else { Value::Object(map) }
}

/// The same facts as people write them: other names, evidence beside values, and here and there something odd.
fn dirtied(value: &Value, kind: RecordId, vocabulary: &Vocabulary, choices: &mut Choices, dirt: usize) -> Value {
    let Value::Object(map) = value else { return value.clone() };
    let record = vocabulary.record(kind).unwrap();
    let mut out = Map::new();
    for (key, value) in map {
        let fact = record.fact_named(key).map(|(_, fact)| fact);
        let name = match (fact, choices.below(4)) {
            (Some(fact), 0) => fact.title.zh.clone(),
            (Some(fact), 1) if choices.one_in(4) => format!(" {} ", fact.id.to_uppercase()),
            _ => key.clone(),
        };
        let mut value = match fact.map(|fact| fact.kind) {
            Some(FactKind::Record(inner)) => dirtied(value, inner, vocabulary, choices, dirt),
            Some(FactKind::List(inner)) => match value {
                Value::Array(items) => {
                    items.iter().map(|item| dirtied(item, inner, vocabulary, choices, dirt)).collect()
                }
                other => other.clone(),
            },
            _ => value.clone(),
        };
        if choices.one_in(dirt) {
            value = odd(choices);
        }
        if choices.one_in(6) {
            let (inner, evidence) = (value, evidence(choices));
            value = if choices.one_in(2) {
                json!({"value": inner, "evidence": evidence})
            } else {
                json!({"evidence": evidence, "value": inner})
            };
        }
        if choices.one_in(dirt * 3) {
            out.insert(key.clone(), odd(choices));
        }
        out.insert(name, value);
    }
    if choices.one_in(dirt) {
        let extra =
            ["$schema", "format", "source", "subject", "as_of", "waivers", "value", "evidence", "unknown", "name"];
        let key = (*choices.pick(&extra)).to_owned();
        let value = if key == "subject" && choices.one_in(2) { json!("thing") } else { odd(choices) };
        out.insert(key, value);
    }
    Value::Object(out)
}

/// A text changed at a few places.
fn changed(text: &str, choices: &mut Choices) -> String {
    const PIECES: [&str; 36] = [
        "",
        "",
        "\"",
        "\\",
        "\\u5efa",
        "\\ud800",
        "\\n",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        " ",
        "\n",
        "\t",
        "\u{0}",
        "\u{1f}",
        "\u{feff}",
        "null",
        "true",
        "0",
        "1",
        ".5",
        "e3",
        "-",
        "约",
        "㎡",
        "\"value\":",
        "\"evidence\":{}",
        "NaN",
        "//",
        "é",
        "\u{2028}",
        "\"open\":true,",
        "\"开放\":true,",
    ];
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=choices.below(3) {
        let at = choices.below(chars.len() + 1);
        let end = (at + choices.below(4)).min(chars.len());
        let piece = match choices.below(6) {
            0 => chars[at..end].iter().chain(&chars[at..end]).collect(),
            _ => (*choices.pick(&PIECES)).to_owned(),
        };
        chars.splice(at..end, piece.chars());
    }
    chars.into_iter().collect()
}

fn load(standard: &Value) -> Option<Standard> {
    // A test that a range alone decides is refused.
    Standard::load(&Source::new("standard.json", &standard.to_string()), vocabulary()).ok()
}

fn maker(seed: u64, as_of: i64) -> facts::Facts<'static> {
    facts::Facts {
        vocabulary: vocabulary(),
        choices: Choices::random(seed),
        days: days_near(as_of),
        numbers: (0..7).collect(),
        missing_one_in: 3,
    }
}

fn text_of(rec: &reference::model::Rec, as_of: i64) -> Value {
    reference::model::to_json(rec, &show_date(as_of), &show_date(as_of - 1))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: ProptestConfig::default().cases.div_ceil(8), max_shrink_iters: 300, ..ProptestConfig::default() })]

    #[test]
    fn rows_are_read_as_facts_are(seed in any::<u64>(), day in 0..DAYS.len()) {
        let as_of = read_date(DAYS[day]).unwrap().lo;
        let Some(standard) = load(&standards::standard(Choices::random(seed), as_of)) else { return Ok(()) };
        let (mut maker, mut choices) = (maker(seed, as_of), Choices::random(!seed));
        let clean: Vec<Value> = (0..6).map(|_| text_of(&maker.record(thing()), as_of)).collect();
        let mut texts: Vec<String> = Vec::new();
        for tree in &clean {
            texts.push(tree.to_string());
            for dirt in [200, 30, 6] {
                let dirty = dirtied(tree, thing(), vocabulary(), &mut choices, dirt);
                texts.push(dirty.to_string());
                texts.push(escaped(&serde_json::to_string_pretty(&dirty).unwrap()));
                texts.push(changed(&dirty.to_string(), &mut choices));
            }
            texts.push(changed(&tree.to_string(), &mut choices));
        }
        check(&standard, &texts, as_of);
    }
}

/// What is met in practice goes the short way.
#[test]
fn clean_facts_need_no_tree() {
    let as_of = read_date(DAYS[0]).unwrap().lo;
    let (mut texts, mut plain) = (0, 0);
    for seed in 0..60 {
        let Some(standard) = load(&standards::standard(Choices::random(seed), as_of)) else { continue };
        let mut maker = maker(seed, as_of);
        let clean: Vec<String> = (0..5).map(|_| text_of(&maker.record(thing()), as_of).to_string()).collect();
        texts += 2 * clean.len();
        plain += check(&standard, &clean, as_of);
        plain += check(&standard, &clean.iter().map(|text| escaped(text)).collect::<Vec<_>>(), as_of);
    }
    // Lists, records and texts whose evidence does not count go the long way.
    assert!(plain * 3 > texts, "{plain} of {texts}");
}

/// The project's own cases, against each bundled standard of their subject, and changed at random.
#[test]
fn cases_are_read_as_facts_are() {
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases")];
    let mut cases = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                cases.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    cases.sort();
    assert!(cases.len() > 50, "{}", cases.len());
    let as_of = read_date("2026-01-01").unwrap().lo;
    let mut choices = Choices::random(7);
    let mut plain = 0;
    for id in ["xuzhou-red-landmark", "red-station", "county-programme"] {
        let standard = Standard::bundled(id).unwrap();
        plain += check(&standard, &cases, as_of);
        let texts: Vec<String> =
            cases.iter().filter(|text| text.len() < 20_000).map(|text| changed(text, &mut choices)).collect();
        check(&standard, &texts, as_of);
    }
    assert!(plain > 10, "{plain} of {}", cases.len());
}

#[test]
fn what_counts_and_what_is_refused() {
    let standard = Standard::bundled("xuzhou-red-landmark").unwrap();
    let day = read_date("2022-06-01").unwrap().lo;
    let check =
        |text: &str, plain: bool| assert_eq!(check(&standard, &[text.to_owned()], day), usize::from(plain), "{text}");
    check(r#"{}"#, true);
    check("\u{feff}{\"level\": \"村\", \"建筑面积\": \"约400㎡\"}", true);
    check(
        r#"{"$schema": "x", "format": "guiju-facts/1", "subject": "center", "as_of": "2022-06-01", "waivers": []}"#,
        true,
    );
    check(r#"{"building_area": 364.50}"#, true);
    check(r#"{"building_area": {"at_least": 350, "at_most": "360.5 m2"}}"#, true);
    check(r#"{"rooms": {"items": [{"kinds": ["会议室"]}], "total": 3}}"#, true);
    check(r#"{"\u5efa\u7b51\u9762\u79ef": 400}"#, true);
    check(r#"{"building_area": 1e3}"#, false);
    check(r#"{"building_area": 400, "建筑面积": 400}"#, false);
    check(r#"{"building_area": 400, "building_area": 400}"#, false);
    check(r#"{"building_area": "400 kg"}"#, false);
    check(r#"{"name": "a"} x"#, false);
    check(r#"{"as_of": "2022"}"#, false);
    check(r#"{"subject": "station"}"#, false);
    check(r#"[]"#, false);
    check("", false);
}

#[test]
fn verdicts_are_those_of_the_assessment() {
    let standard = Standard::bundled("xuzhou-red-landmark").unwrap();
    let day = read_date("2022-06-01").unwrap().lo;
    let mut verdicts = Verdicts::new(&standard, day);
    for text in [
        r#"{"level": "village", "building_area": "364 m2"}"#,
        "{}",
        r#"{"building_area": "很大"}"#,
        r#"{"level": "town"}"#,
    ] {
        let read = verdicts.read("facts.json", text);
        let Ok(facts) = standard.read_facts("facts.json", text) else {
            assert!(read.is_err());
            assert_eq!(verdicts.overall(), Outcomes::default());
            continue;
        };
        let assessment = standard.assess(&facts, day);
        assert_eq!(guiju::Verdict::from(verdicts.overall()), assessment.verdict);
        for (number, finding) in assessment.findings.iter().enumerate() {
            assert_eq!(guiju::Verdict::from(verdicts.rule(number)), finding.verdict, "{}", finding.rule);
        }
    }
}
