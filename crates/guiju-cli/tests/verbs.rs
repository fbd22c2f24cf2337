//! The other verbs: what they print, and their exit codes.

mod common;

use common::{Place, STANDARD, check, repository};
use std::{io::Read, process::Stdio};

/// Tests of the small standard, all green.
const TESTS: &str = "\
format: guiju-tests/1
as_of: 2022-06-01
given: {level: village}
rules:
  area:
    - pass: {building_area: 300 m2}
    - fail: {building_area: 264 m2}
      gap: 36 m2
    - unknown: {}
  kitchen:
    - pass: {rooms: [{kinds: [canteen]}]}
    - fail: {rooms: []}
    - unknown: {}
";

#[test]
fn a_wrong_call_is_64_and_help_is_0() {
    check("--help", &[], 0, &["Usage: guiju", "Exit codes", "64"]);
    check("--version", &[], 0, &["guiju 0"]);
    check("", &[], 64, &["Usage: guiju"]);
    check("chek", &[], 64, &["check"]);
    check("check facts.yaml", &[], 64, &["--standard"]);
    check("standards --lang fr", &[], 64, &["zh"]);
    for verb in ["check", "explain", "standards", "test", "lint", "new facts", "plan", "schema", "completions"] {
        check(&format!("{verb} --help"), &[], 0, &["Examples", "guiju "]);
    }
}

#[test]
fn standards_are_listed() {
    check("standards", &[], 0, &["xuzhou-red-landmark", "2021-draft", "rules"]);
    check("standards --lang zh", &[], 0, &["红色地标", "草案"]);
    let list = check("standards --format json", &[], 0, &[]);
    let list: Vec<serde_json::Value> = serde_json::from_str(&list).unwrap();
    assert!(list.iter().any(|one| one["id"] == "xuzhou-red-landmark"));
}

#[test]
fn a_standard_and_a_rule_are_explained() {
    let files = [("small.yaml", STANDARD)];
    let all = ["A small standard", "a county", "sha256:", "(draft)", "[1] must: Floor area", "at least 300 m²"];
    check("explain small.yaml", &files, 0, &all);
    let zh = ["小标准", "〔应〕", "不少于300 ㎡", "注：按外墙计", "〔宜〕"];
    check("explain small.yaml --lang zh", &files, 0, &zh);
    check("explain small.yaml area", &files, 0, &["Floor area", "Measured outside", "!Canteen"]);
    check("explain small.yaml aera", &files, 64, &["did you mean `area`?"]);
    check("explain xuzhou-red-landmark building-area", &[], 0, &["[5.1]", "at least 400 m²"]);
    let answer = check("explain small.yaml area --format json", &files, 0, &[]);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["rules"][0]["id"], "area");
}

#[test]
fn lint_shows_each_finding_with_its_place() {
    let seeded = STANDARD.replace("{building_area: {at_least: $least_area}}", "{bulding_area: {at_least: 300 m2}}");
    let files = [("in/good/standard.yaml", STANDARD), ("in/bad/standard.yaml", &seeded)];
    let place = Place::with(&files);
    place.check("lint in/good", 0, &["1 standard, no findings"]);
    place.check("lint in/good/standard.yaml --lang zh", 0, &["1 个标准，没有发现问题"]);
    let place_and_advice = ["in/bad/standard.yaml:16:15", "^^^^^^^^^^^^", "did you mean `building_area`?"];
    place.check("lint in", 4, &place_and_advice);
    place.check("lint in", 4, &["require: {bulding_area", "2 standards, 2 findings in 1"]);
    place.check("lint in/bad --lang zh", 4, &["错误", "建议", "least_area"]);
    place.check("lint gone.yaml", 64, &["gone.yaml"]);
    let mistakes = repository("tests/lint/six-mistakes.yaml");
    place.check(&format!("lint {mistakes}"), 4, &["6 findings", "six-mistakes.yaml:26:38"]);
}

#[test]
fn the_authors_tests_are_run() {
    let green = [("rules/standards/small/standard.yaml", STANDARD), ("rules/standards/small/tests.yaml", TESTS)];
    let place = Place::with(&green);
    place.check("test", 0, &["small: 6 passed, 0 failed; 2 of 2 rules covered", "\n6 passed, 0 failed\n"]);
    place.check("test small", 0, &["6 passed"]);
    place.check("test rules/standards/small --lang zh", 0, &["通过 6，失败 0"]);
    place.check("test smal", 64, &["did you mean `small`?"]);
    check("test", &[], 64, &["rules/standards"]);
}

#[test]
fn a_changed_threshold_turns_the_tests_red() {
    let standard = STANDARD.replace("300 m2", "310 m2");
    let files = [("s/standard.yaml", standard.as_str()), ("s/tests.yaml", TESTS)];
    check("test s", &files, 1, &["s/tests.yaml:6:", "pass: {building_area: 300 m2}", "4 passed, 2 failed"]);
}

#[test]
fn a_rule_without_tests_is_red() {
    let tests: String = TESTS.lines().take(9).map(|line| format!("{line}\n")).collect();
    let files = [("s/standard.yaml", STANDARD), ("s/tests.yaml", &tests)];
    check("test s", &files, 1, &["`kitchen` lacks tests", "s/standard.yaml:1", "1 of 2 rules covered"]);
    check("test s", &files[..1], 1, &["has no tests", "0 of 2 rules covered"]);
    let broken = STANDARD.replace("at_least", "at_lest");
    let files = [("s/standard.yaml", broken.as_str()), ("s/tests.yaml", TESTS)];
    check("test s", &files, 4, &["s/standard.yaml:16:", "at_least"]);
}

#[test]
fn a_blank_facts_file_is_valid_and_says_nothing() {
    for standard in guiju::Standard::bundled_ids() {
        let place = Place::with(&[]);
        place.check(&format!("new facts --standard {standard} -o facts.yaml"), 0, &[]);
        let text = std::fs::read_to_string(place.path("facts.yaml")).unwrap();
        assert!(text.starts_with("# yaml-language-server: $schema=facts.schema.json\n"), "{text}");
        // The templates of lists are valid too once their marks of comment are taken away.
        let filled: String = text
            .lines()
            .map(|line| {
                let template = line.starts_with("#   ") && (line.ends_with('-') || line.ends_with(':'));
                format!("{}\n", if template { line.replacen("# ", "", 1) } else { line.to_owned() })
            })
            .collect();
        std::fs::write(place.path("filled.yaml"), filled).unwrap();
        std::fs::write(place.path("nothing.yaml"), "{}").unwrap();
        // Not decided; a standard that binds nobody has nothing to decide.
        let binds = guiju::Standard::bundled(standard).unwrap().overall().is_some();
        let exit = if binds { 2 } else { 5 };
        let assess = |file: &str| place.check(&format!("check {file} --standard {standard} --format json"), exit, &[]);
        assert_eq!(assess("facts.yaml"), assess("nothing.yaml"), "{standard}");
        assess("filled.yaml");
        place.check(&format!("new facts --standard {standard} -o facts.yaml"), 64, &["`facts.yaml` is there already"]);
    }
}

#[test]
fn a_blank_facts_file_asks_what_the_standard_asks() {
    let out = check("new facts --standard small.yaml", &[("small.yaml", STANDARD)], 0, &["guiju schema facts"]);
    for line in ["# 建筑面积 · gross floor area: m2 (1)", "building_area:", "level:", "rooms:", "#     kinds:"] {
        assert!(out.lines().any(|found| found == line), "{line:?} is not in\n{out}");
    }
    assert!(!out.contains("office_area"), "{out}");
}

#[test]
fn schemas_and_completions_are_printed() {
    for kind in ["facts", "standard"] {
        let schema: serde_json::Value = serde_json::from_str(&check(&format!("schema {kind}"), &[], 0, &[])).unwrap();
        assert!(schema["$schema"].is_string());
    }
    check("schema rules", &[], 64, &["facts"]);
    check("completions bash", &[], 0, &["_guiju"]);
    check("completions zsh", &[], 0, &["#compdef guiju"]);
}

#[test]
fn a_reader_who_goes_away_is_no_error_worth_a_word() {
    let place = Place::with(&[]);
    let mut child = place.command("schema facts").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(141), ""));
}
