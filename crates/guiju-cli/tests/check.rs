//! `guiju check`: outcomes, languages, dates, one file and many.

mod common;

use common::{Place, STANDARD, check, repository, verify};

const LANDMARK: &str = "check facts.yaml --standard xuzhou-red-landmark";
const SMALL: &str = "check facts.yaml --standard small.yaml";

/// One facts file against the small standard.
fn small(facts: &str, exit: i32, contains: &[&str]) {
    check(SMALL, &[("facts.yaml", facts), ("small.yaml", STANDARD)], exit, contains);
}

#[test]
fn the_exit_code_is_the_outcome() {
    small("{level: village, building_area: 300 m2}", 0, &["Outcome: conforms"]);
    small("{level: village, building_area: 264 m2}", 1, &["Outcome: does not conform", "36 m² short"]);
    small("{level: village}", 2, &["Outcome: not decided yet"]);
    small("{level: vilage}", 3, &["facts.yaml:1:9", "did you mean `village`?", "!Outcome"]);
    small("{level: county}", 5, &["the standard does not apply"]);
}

#[test]
fn a_shortfall_is_told_in_both_languages() {
    let files = [("facts.yaml", "level: village\nbuilding_area: 364㎡\n")];
    check(&format!("{LANDMARK} --lang zh"), &files, 1, &["[5.1]", "364 ㎡", "差36 ㎡"]);
    check(&format!("{LANDMARK} --lang en"), &files, 1, &["[5.1]", "364 m²", "36 m² short"]);
}

#[test]
fn what_is_about_the_threshold_is_not_known() {
    let area = |text: &str| format!("level: village\nbuilding_area: {text}\n");
    small(&area("约300㎡"), 2, &["Not known yet"]);
    small(&area("300余㎡"), 0, &["Met (1)"]);
    small(&area("0"), 1, &["300 m² short"]);
}

#[test]
fn the_locale_chooses_the_language() {
    let place = Place::with(&[("facts.yaml", "{level: village}"), ("small.yaml", STANDARD)]);
    let with = |name: &str, value: &str, text: &str| {
        verify(SMALL, place.command(SMALL).env(name, value).output().unwrap(), 2, &[text]);
    };
    with("LANG", "zh_CN.UTF-8", "结论：");
    with("LC_ALL", "zh_CN.UTF-8", "结论：");
    with("LC_MESSAGES", "en_US.UTF-8", "Outcome:");
}

#[test]
fn the_as_of_date_is_the_flag_then_the_facts_then_today() {
    let facts = "{level: village, as_of: 2022-06-01}";
    small(facts, 2, &["as of 2022-06-01"]);
    let files = [("facts.yaml", facts), ("small.yaml", STANDARD)];
    check(&format!("{SMALL} --as-of 2023-01-31"), &files, 2, &["as of 2023-01-31"]);
    small("{level: village}", 2, &["as of 20"]);
    check(&format!("{SMALL} --as-of 2023"), &files, 64, &["has to be a day", "`2023`"]);
    check(&format!("{SMALL} --as-of soon"), &files, 64, &["`soon`"]);
}

#[test]
fn wrong_facts_are_drawn_with_their_line() {
    let facts = "level: village\n建筑面积: 400 米\nrooms:\n  - {kinds: [canten]}\n";
    let drawn = ["facts.yaml:2:7", "建筑面积: 400 米", "^^^^^", "facts.yaml:4:", "did you mean `canteen`?"];
    small(facts, 3, &drawn);
    let files = [("facts.yaml", facts), ("small.yaml", STANDARD)];
    let answer = check(&format!("{SMALL} --format json"), &files, 3, &[]);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["error"]["kind"], "facts");
    assert_eq!(answer["error"]["diagnostics"][0]["line"], 2);
}

#[test]
fn json_of_one_file_is_the_assessment() {
    let files = [("facts.yaml", "{level: village, building_area: 264 m2}"), ("small.yaml", STANDARD)];
    let answer = check(&format!("{SMALL} --format json"), &files, 1, &[]);
    let answer: guiju::Assessment = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer.finding("area").unwrap().gap.as_ref().unwrap().text.en, "36 m² short");
}

#[test]
fn many_files_are_told_one_by_one_and_in_a_table() {
    let place = Place::with(&[
        ("small.yaml", STANDARD),
        ("in/b/ok.yml", "{name: 甲村, level: village, building_area: 300 m2}"),
        ("in/b/short.json", r#"{"level": "village", "building_area": "264 m2"}"#),
        ("in/a/other.yaml", "{level: town}"),
        ("in/a/ignored.txt", "not facts"),
        ("in/.hidden/ignored.yaml", "not facts"),
        ("wrong.yaml", "{levle: village}"),
    ]);
    let args = "check wrong.yaml in --standard small.yaml";
    let table = ["facts invalid", "甲村", "4 files: conforms: 1, does not conform: 1"];
    let out = place.check(args, 3, &[&table[..], &["── in/b/ok.yml ──", "did you mean `level`?"]].concat());
    let at = |name: &str| out.find(name).unwrap_or_else(|| panic!("{name} is not in\n{out}"));
    assert!(at("in/a/other.yaml") < at("in/b/ok.yml") && at("in/b/ok.yml") < at("in/b/short.json"));
    let out = place.check(&format!("{args} --summary --lang zh"), 3, &["共 4 份", "未达到标准", "事实有误"]);
    assert!(!out.contains("──  ") && !out.contains("结论："), "{out}");
    place.check("check in --standard small.yaml", 1, &[]);

    let list = place.check(&format!("{args} --format json"), 3, &[]);
    let list: Vec<serde_json::Value> = serde_json::from_str(&list).unwrap();
    assert_eq!(list.len(), 4);
    assert_eq!(list[0]["error"]["diagnostics"][0]["code"], "unknown-fact");
    assert_eq!(list[2]["assessment"]["verdict"], "pass");
    assert_eq!(list[3]["file"], "in/b/short.json");
}

#[test]
fn inputs_that_cannot_be_read_are_named() {
    let files = [("empty/readme.txt", ""), ("facts.yaml", "{level: village}")];
    check("check facts.yaml gone.yaml --standard xuzhou-red-landmark", &files, 64, &["gone.yaml", "!Outcome"]);
    check("check empty --standard xuzhou-red-landmark", &files, 64, &["in the folder `empty`"]);
    check("check facts.yaml --standard gone.yaml", &files, 64, &["gone.yaml"]);
    check("check facts.yaml --standard empty", &files, 64, &["no standard.yaml in the folder `empty`"]);
    check("check facts.yaml --standard xuzhou-red-landmrk", &files, 64, &["did you mean `xuzhou-red-landmark`?"]);
}

#[test]
fn a_text_in_another_encoding_is_invalid_facts() {
    let place = Place::with(&[("small.yaml", STANDARD)]);
    std::fs::write(place.path("facts.yaml"), b"name: \xd0\xd2\xb8\xa3\xb4\xe5\n").unwrap();
    place.check(SMALL, 3, &["not UTF-8", "facts.yaml"]);
    let out = place.check(&format!("{SMALL} --format json"), 3, &[]);
    assert!(out.contains("\"code\":\"not-utf-8\""), "{out}");
}

#[test]
fn a_standard_may_be_a_file_or_a_folder_and_an_invalid_one_is_told() {
    let place = Place::with(&[
        ("facts.yaml", "{level: village, building_area: 300 m2}"),
        ("one/standard.yaml", STANDARD),
        ("broken.yaml", &STANDARD.replace("building_area", "bulding_area")),
    ]);
    place.check("check facts.yaml --standard one", 0, &["A small standard"]);
    place.check("check facts.yaml --standard one/standard.yaml", 0, &["A small standard"]);
    place.check("check facts.yaml --standard broken.yaml", 4, &["broken.yaml:16:", "did you mean `building_area`?"]);
}

#[test]
fn every_real_center_gives_an_answer() {
    let centers = repository("tests/cases/real-centers");
    for standard in ["xuzhou-red-landmark", "qualifying-village", "demonstration-village"] {
        let place = Place::with(&[]);
        let args = format!("check {centers} --standard {standard} --as-of 2026-01-01 --summary");
        place.check(&args, 1, &["20 files", "!facts invalid", "!unreadable"]);
    }
}
