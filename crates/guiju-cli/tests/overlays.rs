//! Overlays, editions and differences, from the command line.

mod common;

use common::{Place, STANDARD, check, repository};

/// An overlay of the small standard.
const OVERLAY: &str = "\
format: guiju-standard/1
id: county
edition: '2'
status: draft
title: {zh: 县细则, en: A county's overlay}
issuer: {zh: 某县, en: a county}
extends: {standard: small}
tailor:
  - set: {parameter: least_area, value: 350 m2}
    clause: '3.1'
    note: {zh: 人口较多, en: More people}
";

const TESTS: &str = "\
format: guiju-tests/1
as_of: 2022-06-01
given: {level: village}
rules:
  area:
    - pass: {building_area: 350 m2}
    - fail: {building_area: 320 m2}
      gap: 30 m2
    - unknown: {}
";

fn small() -> String {
    STANDARD.replace("value: 300 m2,", "value: 300 m2, stricter: higher,")
}

fn place() -> Place {
    let small = small();
    Place::with(&[
        ("rules/small/standard.yaml", &small),
        ("rules/county/standard.yaml", OVERLAY),
        ("rules/county/tests.yaml", TESTS),
        ("elsewhere/county.yaml", OVERLAY),
        ("facts.yaml", "level: village\nname: 幸福村\nbuilding_area: 320 m2\n"),
    ])
}

#[test]
fn an_overlay_finds_its_base_beside_it() {
    let place = place();
    let against = ["A county's overlay (2, a draft)", "30 m² short of 350 m²"];
    place.check("check facts.yaml --standard rules/county --as-of 2022-06-01", 1, &against);
    place.check("check facts.yaml --standard rules/small --as-of 2022-06-01", 0, &["A small standard"]);
    // Only what the overlay touches needs tests with it.
    place.check("test rules/county", 0, &["3 passed, 0 failed"]);
    place.check("lint rules/county", 0, &["no findings"]);
    let file = "elsewhere/county.yaml";
    place.check(&format!("lint {file}"), 4, &["there is no standard `small` to extend", "county.yaml:7:21"]);
    place.check(&format!("lint {file} --base rules/small"), 0, &["no findings"]);
    place.check(&format!("explain {file} --base rules/small/standard.yaml"), 0, &["at least 350 m²"]);
}

#[test]
fn what_the_base_does_not_allow_is_drawn_with_its_place() {
    let (place, small) = (place(), small());
    let lower = OVERLAY.replace("350 m2", "250 m2");
    let place_with = Place::with(&[("small/standard.yaml", &small), ("county/standard.yaml", &lower)]);
    let told = ["can only be tightened (higher is stricter): 300 m2 → 250 m2", "standard.yaml:9:41", "no `tailoring`"];
    place_with.check("lint county", 4, &told);
    place_with.check("lint county --lang zh", 4, &["只可加严（越高越严）：300 m2 → 250 m2", "默认只可加严"]);
    place.check("check facts.yaml --standard elsewhere/county.yaml", 4, &["there is no standard `small` to extend"]);
}

#[test]
fn the_effective_standard_tells_where_each_value_comes_from() {
    let place = place();
    let parts = [
        "county (2) – rules/county/standard.yaml",
        "over: small (1) – rules/small/standard.yaml",
        "least_area least floor area: 350 m2",
        "declared in small (1), line 10",
        "set value: 300 m2 → 350 m2 (county (2), line 9) [3.1] – More people",
    ];
    place.check("explain rules/county --effective", 0, &parts);
    place.check("explain rules/county --effective --lang zh", 0, &["依据：small", "最小建筑面积：350 m2", "人口较多"]);
    let answer = place.check("explain rules/county --effective --format json", 0, &[]);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap_or_default();
    assert_eq!(answer["values"][0]["changes"][0]["old"], "300 m2", "{answer}");
    // The effective standard is a standard of its own.
    let yaml =
        place.check("explain rules/county --effective --format yaml", 0, &["!extends", "!tailor:", "value: 350 m2"]);
    std::fs::write(place.path("written.yaml"), yaml).unwrap_or_default();
    place.check("check facts.yaml --standard written.yaml --as-of 2022-06-01", 1, &["30 m² short"]);
    check("explain county-programme-example --effective", &[], 0, &["open → 2020-12-31", "key-village-deadline"]);
}

#[test]
fn differences_are_told_with_whom_they_concern() {
    let place = place();
    let parts = [
        "− small (1)",
        "+ county (2)",
        "value: 300 m2 → 350 m2",
        "~ area [1] Floor area",
        "Subjects (1, of which 1 come out otherwise)",
        "幸福村 (facts.yaml): met → not met",
        "[1] Floor area: met → not met",
    ];
    place.check("diff rules/small rules/county facts.yaml --as-of 2022-06-01", 0, &parts);
    place.check("diff rules/small rules/county --lang zh", 0, &["值：300 m2 → 350 m2", "!对象（"]);
    place.check("diff rules/small rules/small facts.yaml --as-of 2022-06-01", 0, &["no changes"]);
    let answer = place.check("diff rules/small rules/county facts.yaml --as-of 2022-06-01 --format json", 0, &[]);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap_or_default();
    assert_eq!(answer["subjects"][0]["verdict"]["new"], "fail", "{answer}");
    place.check("diff rules/small rules/nowhere", 64, &["nowhere"]);
    place.check("diff county-programme rules/small facts.yaml", 64, &["different subjects"]);
    let wrong = Place::with(&[("small.yaml", &small()), ("facts.yaml", "bulding_area: 3")]);
    wrong.check("diff small.yaml small.yaml facts.yaml", 3, &["did you mean `building_area`?", "no changes"]);
}

#[test]
fn one_edition_is_asked_for_by_name() {
    let facts = [("facts.yaml", "{level: village, building_area: 364 m2}")];
    check("check facts.yaml --standard xuzhou-red-landmark@2021-draft --as-of 2022-06-01", &facts, 1, &["2021-draft"]);
    check("explain xuzhou-red-landmark@1999", &[], 64, &["there is no edition `1999`", "2021-draft"]);
}

#[test]
fn the_examples_set_what_their_bases_leave_open() {
    let base = repository("tests/cases/articles/61-county-programme.json");
    let text = std::fs::read_to_string(base).unwrap_or_default();
    let files = [("p.json", text.as_str())];
    check("check p.json --standard county-programme --as-of 2022-06-01", &files, 2, &["leaves open"]);
    check("check p.json --standard county-programme-example --as-of 2022-06-01", &files, 2, &["!leaves open"]);
}
