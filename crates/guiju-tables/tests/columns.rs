//! What columns are read as, and what is said of those that can't be.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a helper that fails fails the test")]

use arrow_array::{
    ArrayRef, BooleanArray, Decimal128Array, Float32Array, Float64Array, Int64Array, NullArray, RecordBatch,
    StringArray, TimestampMillisecondArray, UInt8Array, cast::AsArray,
};
use guiju::{Lang, Source, Standard, quantity::read_date};
use guiju_tables::{Checker, Mapping, Options, Work};
use std::sync::{Arc, LazyLock};

/// A standard whose rules say what a column was read as.
static STANDARD: LazyLock<Arc<Standard>> = LazyLock::new(|| {
    let text = r#"
format: guiju-standard/1
id: columns
edition: "1"
status: draft
subject: center
title: {zh: 列, en: columns}
issuer: {zh: 无, en: none}
rules:
  - {id: area, clause: "1", title: {zh: 面积, en: area}, require: {building_area: {at_least: 400 m2}}}
  - {id: rate, clause: "2", title: {zh: 率, en: rate}, require: {badge_wearing_rate: {at_least: 95 %}}}
  - {id: strong, clause: "3", title: {zh: 有力, en: strong}, require: {party_leadership_strong: true}}
  - {id: day, clause: "4", title: {zh: 日, en: day}, require: {plaque_hung_on: {at_least: 2021-07-01}}}
  - {id: awarded, clause: "5", title: {zh: 牌, en: plaque}, require: {landmark_plaque.awarded: true}}
  - {id: rooms, clause: "6", title: {zh: 间, en: rooms}, require: {rooms: {count: {at_least: 2}}}}
"#;
    let source = Source::new("columns.yaml", text);
    let vocabulary = guiju::Vocabulary::bundled().unwrap();
    Arc::new(Standard::load(&source, vocabulary).unwrap_or_else(|found| panic!("{found}")))
});

fn options(mapping: &str) -> Options {
    let mapping = Mapping::read(&Source::new("mapping.json", mapping)).unwrap();
    Options { as_of: read_date("2024-06-01").unwrap().lo, rules: true, mapping, ..Options::default() }
}

fn batch(columns: &[(&str, ArrayRef)]) -> RecordBatch {
    RecordBatch::try_from_iter(columns.iter().map(|(name, array)| (*name, Arc::clone(array)))).unwrap()
}

/// The verdicts of a rule, row by row, or the code of what is wrong.
fn verdicts(column: &str, array: ArrayRef, rule: &str, options: Options) -> Vec<String> {
    let batch = batch(&[(column, array)]);
    let checker = Checker::new(Arc::clone(&STANDARD), &batch.schema(), options).unwrap_or_else(|e| panic!("{e}"));
    let checked = checker.check(&batch, 0, &mut Work::default());
    let rows = checked.errors["row"].as_primitive::<arrow_array::types::UInt64Type>();
    let codes = checked.errors["code"].as_string::<i32>();
    let rule = checked.results[rule].as_any_dictionary();
    let names = rule.values().as_string::<i32>();
    (0..batch.num_rows())
        .map(|row| match (0..rows.len()).find(|at| rows.value(*at) == row as u64 + 1) {
            Some(at) => {
                assert!(rule.is_null(row));
                codes.value(at).to_owned()
            }
            None => names.value(rule.normalized_keys()[row]).to_owned(),
        })
        .collect()
}

#[test]
fn numbers_of_any_type_are_read() {
    let check = |column: &str, array: ArrayRef, expected: &[&str]| {
        assert_eq!(verdicts(column, array, "area", options("{}")), expected, "{column}");
    };
    check(
        "建筑面积",
        Arc::new(Int64Array::from(vec![Some(400), Some(399), None, Some(-1)])),
        &["pass", "fail", "unknown", "out-of-range"],
    );
    let floats = vec![400.0, 399.9999, f64::NAN, f64::INFINITY, 1e12];
    let expected = ["pass", "fail", "unknown", "bad-amount", "out-of-range"];
    check("building_area", Arc::new(Float64Array::from(floats)), &expected);
    check("building_area", Arc::new(Float32Array::from(vec![399.9, 400.1])), &["fail", "pass"]);
    check("building_area", Arc::new(UInt8Array::from(vec![255])), &["fail"]);
    let decimals = Decimal128Array::from(vec![40_000, 39_999]).with_precision_and_scale(10, 2).unwrap();
    check("总建筑面积", Arc::new(decimals), &["pass", "fail"]);
    let texts = vec!["400㎡", "0.6亩", "约400㎡", "约400人", " ", "四百平米"];
    let expected = ["pass", "pass", "unknown", "bad-amount", "unknown", "pass"];
    check("建筑面积", Arc::new(StringArray::from(texts)), &expected);
    check("建筑面积（平方公里）", Arc::new(Float64Array::from(vec![0.0004, 0.0003])), &["pass", "fail"]);
    check("building_area", Arc::new(NullArray::new(2)), &["unknown", "unknown"]);
    check("building_area", Arc::new(BooleanArray::from(vec![true])), &["wrong-kind"]);
}

#[test]
fn a_mapping_says_what_a_column_is() {
    let check = |mapping: &str, array: ArrayRef, rule: &str, expected: &[&str]| {
        assert_eq!(verdicts("甲", array, rule, options(mapping)), expected, "{mapping}");
    };
    let floats = |numbers: Vec<f64>| Arc::new(Float64Array::from(numbers)) as ArrayRef;
    check(r#"{"甲": {"fact": "building_area", "unit": "亩"}}"#, floats(vec![0.6, 0.5]), "area", &["pass", "fail"]);
    check(r#"{"甲": "badge_wearing_rate"}"#, floats(vec![0.95, 95.0]), "rate", &["bad-amount", "pass"]);
    let fraction = r#"{"甲": {"fact": "badge_wearing_rate", "percent": "fraction"}}"#;
    check(fraction, floats(vec![0.95, 0.9499, 1.0, 1.5]), "rate", &["pass", "fail", "pass", "out-of-range"]);
    let texts = Arc::new(StringArray::from(vec!["0.95", "95%", "0.9"]));
    check(fraction, texts, "rate", &["pass", "pass", "fail"]);
    let percent = r#"{"甲": {"fact": "badge_wearing_rate", "percent": "percent"}}"#;
    check(percent, floats(vec![0.95, 95.0]), "rate", &["fail", "pass"]);
    let flags = || Arc::new(BooleanArray::from(vec![Some(true), None])) as ArrayRef;
    check(r#"{"甲": "party_leadership_strong"}"#, flags(), "strong", &["unattested", "unknown"]);
    let judged = r#"{"甲": {"fact": "party_leadership_strong", "assessor": "镇党委", "date": "2024-05-01"}}"#;
    check(judged, flags(), "strong", &["pass", "unknown"]);
    let expired = r#"{"甲": {"fact": "party_leadership_strong", "assessor": "镇党委", "valid_until": "2024-05-31"}}"#;
    check(expired, flags(), "strong", &["unknown", "unknown"]);
    check(r#"{"甲": "landmark_plaque.awarded"}"#, flags(), "awarded", &["pass", "unknown"]);
    let moments = TimestampMillisecondArray::from(vec![1_625_068_800_000, 1_625_011_200_000, 1_625_097_600_000]);
    check(r#"{"甲": "plaque_hung_on"}"#, Arc::new(moments.clone()), "day", &["fail", "fail", "pass"]);
    let local = moments.with_timezone("+08:00");
    check(r#"{"甲": "plaque_hung_on"}"#, Arc::new(local), "day", &["pass", "fail", "pass"]);
    let rooms = StringArray::from(vec![r#"[{"area": "20㎡"}, {}]"#, "[]", r#"{"items": [{}], "total": 3}"#, "[{]"]);
    check(r#"{"甲": "rooms"}"#, Arc::new(rooms), "rooms", &["pass", "fail", "pass", "json-syntax"]);
    let by_default = Options { assessor: Some("镇党委".into()), ..options(r#"{"甲": "party_leadership_strong"}"#) };
    assert_eq!(verdicts("甲", flags(), "strong", by_default), ["pass", "unknown"]);
}

#[test]
fn everything_wrong_with_a_schema_is_found_at_once() {
    let number = || Arc::new(Int64Array::from(vec![1])) as ArrayRef;
    let check = |columns: &[&str], options: Options, expected: &[&str]| {
        let columns: Vec<(&str, ArrayRef)> = columns.iter().map(|name| (*name, number())).collect();
        let found = match Checker::new(Arc::clone(&STANDARD), &batch(&columns).schema(), options) {
            Err(found) => found,
            Ok(checker) => checker.warnings().clone(),
        };
        assert_eq!(found.0.iter().map(|d| d.line(Lang::En)).collect::<Vec<_>>(), expected);
    };
    check(&["建筑面积", "zzzz"], options("{}"), &["`zzzz`: the column `zzzz` is no fact"]);
    check(
        &["建筑面积", "building_area", "bulding_area"],
        options("{}"),
        &[
            "`building_area`: the columns `建筑面积` and `building_area` are the same fact",
            "`bulding_area`: the column `bulding_area` is no fact (did you mean `building_area`? if not, name it as a key, \
         or map it to null)",
        ],
    );
    check(&["bulding_area"], options(r#"{"bulding_area": null}"#), &[]);
    check(
        &["verdict"],
        Options { keys: vec!["verdict".into(), "村庄".into()], ..options("{}") },
        &["`村庄`: there is no column `村庄`"],
    );
    check(
        &["verdict"],
        Options { keys: vec!["verdict".into()], ..options("{}") },
        &["`verdict`: the column `verdict` is called like a column of the results (rename it, or map it to null)"],
    );
    let unit = r#"{"甲": {"fact": "building_area", "unit": "元", "percent": "fraction"}}"#;
    check(
        &["甲"],
        options(unit),
        &["`甲`: `元` is no unit of `gross floor area`", "`甲`: `gross floor area` is no percentage"],
    );
}
