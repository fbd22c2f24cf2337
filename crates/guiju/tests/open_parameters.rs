//! Parameters that a standard leaves open: whatever rests on one is unknown, and says what has to be set.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a helper that fails fails the test")]

use guiju::{
    Assessment, Diagnostics, Lang, Source, Standard, Verdict, Vocabulary, authoring, quantity::read_date, report,
};
use proptest::prelude::*;

/// A standard of one rule over one open parameter `p`, which may have further keys.
fn text(requirement: &str, further: &str) -> String {
    format!(
        "format: guiju-standard/1\nid: open\nedition: '1'\nstatus: draft\ntitle: {{zh: 标准, en: standard}}\n\
         issuer: {{zh: 某县, en: a county}}\nsubject: center\nparameters:\n  p: {{title: {{zh: 下限, en: least}}{further}}}\n\
         rules:\n  - id: rule\n    clause: '1'\n    title: {{zh: 条, en: Rule}}\n    require: {requirement}\n"
    )
}

fn load(requirement: &str, further: &str) -> Result<Standard, Diagnostics> {
    Standard::load(&Source::new("open.yaml", &text(requirement, further)), Vocabulary::bundled().unwrap())
}

fn assess(requirement: &str, further: &str, facts: &str) -> Assessment {
    let standard = load(requirement, further).unwrap_or_else(|found| panic!("{requirement}: {found}"));
    let facts = standard.read_facts("facts.yaml", facts).unwrap_or_else(|found| panic!("{found}"));
    standard.assess(&facts, read_date("2022-06-01").unwrap().lo)
}

/// The rule is unknown, whatever the facts are, and names the parameter.
fn check(requirement: &str, further: &str, facts: &str) {
    let found = assess(requirement, further, facts);
    let rule = found.finding("rule").unwrap();
    assert_eq!(rule.verdict, Verdict::Unknown, "{requirement} {facts}");
    assert!(rule.missing.contains(&"$p".to_owned()), "{requirement}: {:?}", rule.missing);
    assert!(rule.text.en.ends_with("an overlay has to set \"least\""), "{}", rule.text.en);
    assert!(rule.text.zh.ends_with("参数“下限”须由细则设定"), "{}", rule.text.zh);
    let open: Vec<&str> = found.open_parameters.iter().map(|open| open.id.as_str()).collect();
    assert_eq!(open, ["p"]);
    assert!(report::text(&found, Lang::En).contains("Parameters that the standard leaves open"));
}

#[test]
fn a_rule_that_reads_an_open_parameter_is_unknown() {
    for facts in ["{building_area: 364 m2}", "{building_area: 0 m2}", "{building_area: 约400㎡}", "{}"] {
        for test in ["at_least", "more_than", "at_most", "less_than", "equals"] {
            check(&format!("{{building_area: {{{test}: $p}}}}"), "", facts);
        }
        check("{building_area: {between: [10 m2, $p]}}", "", facts.replace("0 m2", "10 m2").as_str());
        check("{not: {building_area: {at_least: $p}}}", "", facts);
    }
    check("{rooms: {count: {at_least: $p}}}", "", "{rooms: []}");
    check("{rooms: {sum: {of: area, at_least: $p}}}", "", "{rooms: [{area: 20}]}");
    check("{rooms: {some: {area: {at_least: $p}}}}", "", "{rooms: [{area: 20}]}");
    check(
        "{building_area: {at_least: {product: [employed_staff, $p]}}}",
        ", unit: m2",
        "{employed_staff: 3, building_area: 20}",
    );
    let lookup = "{building_area: {at_least: {lookup: {fact: level, in: {village: $p, town: 900 m2}}}}}";
    check(lookup, "", "{level: village, building_area: 600}");
    check(
        "{value: {ratio: {of: office_area, to: building_area}}, at_most: $p}",
        "",
        "{office_area: 20, building_area: 100}",
    );
    check("{opened_on: {elapsed: {at_least: $p}}}", "", "{opened_on: 2020-01-01}");
    check("{opened_on: {at_most: $p}}", "", "{opened_on: 2020-01-01}");
    let of = "{at_least_of: {number: $p, of: [{level: village}, {building_area: {at_least: 300 m2}}]}}";
    for facts in ["{level: village, building_area: 400}", "{level: town, building_area: 200}", "{}"] {
        check(of, "", facts);
    }
}

#[test]
fn what_the_parameter_does_not_decide_is_decided() {
    // A term without an entry, a scope that does not hold, nought over nought: no value would change it.
    let lookup = "{building_area: {at_least: {lookup: {fact: level, in: {village: $p, town: 900 m2}}}}}";
    let verdict = |requirement: &str, facts: &str| assess(requirement, "", facts).finding("rule").unwrap().verdict;
    assert_eq!(verdict(lookup, "{level: town, building_area: 800}"), Verdict::Fail);
    assert_eq!(verdict(lookup, "{level: district, building_area: 800}"), Verdict::NotApplicable);
    let ratio = "{value: {ratio: {of: office_area, to: building_area}}, at_most: $p}";
    assert_eq!(verdict(ratio, "{office_area: 0, building_area: 0}"), Verdict::NotApplicable);
}

#[test]
fn what_can_not_be_open_is_an_error_with_its_place() {
    let check = |requirement: &str, further: &str, code: &str| {
        let found = load(requirement, further).unwrap_err();
        let one = found.0.iter().find(|d| d.code == code).unwrap_or_else(|| panic!("{code} is not among\n{found}"));
        assert!(one.span.line > 0 && one.file == "open.yaml", "{found}");
    };
    check("{name: {ends_with: $p}}", "", "open-parameter");
    check("{building_area: {at_least: $p}}", ", unit: yuan", "wrong-dimension");
    check("{building_area: {at_least: $p}}", ", unit: m3x", "unknown-unit");
}

#[test]
fn a_rule_on_an_open_parameter_needs_an_unknown_case_only() {
    let standard = load("{building_area: {at_least: $p}}", "").unwrap();
    let lacks = |cases: &str| {
        let text = format!("format: guiju-tests/1\nas_of: 2022-06-01\nrules: {{rule: [{cases}]}}\n");
        let report = authoring::run(&standard, &Source::new("tests.yaml", &text));
        assert!(!report.diagnostics.has_errors(), "{}", report.diagnostics);
        report.uncovered.into_iter().flat_map(|rule| rule.lacks).collect::<Vec<String>>()
    };
    assert_eq!(lacks("{unknown: {building_area: 400}}"), Vec::<String>::new());
    assert_eq!(lacks(""), ["unknown"]);
}

/// A base with one open parameter, and the same with a value set by an overlay.
fn set(requirement: &str, value: &str) -> Standard {
    let base = text(requirement, "");
    let bases = |_: &str, _: Option<&str>| Some(Source::new("open.yaml", &base));
    let overlay = format!(
        "format: guiju-standard/1\nid: set\nedition: '1'\nstatus: draft\ntitle: {{zh: 细则, en: overlay}}\n\
         issuer: {{zh: 某县, en: a county}}\nextends: {{standard: open}}\ntailor: [{{set: {{parameter: p, value: {value}}}}}]\n"
    );
    let loaded = Standard::load_with_bases(&Source::new("set.yaml", &overlay), &bases, Vocabulary::bundled().unwrap());
    loaded.unwrap_or_else(|found| panic!("{requirement} {value}: {found}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Whatever an overlay sets, the verdict is one of those that the open standard said to be possible.
    #[test]
    fn every_value_gives_a_verdict_that_was_possible(
        value in 1u32..4, area in 0u32..5, office in 0u32..5, rooms in prop::collection::vec(0u32..5, 0..3),
        test in prop::sample::select(vec!["at_least", "more_than", "at_most", "less_than", "equals"]),
        village in any::<bool>(),
    ) {
        let amount = format!("{value} m2");
        let cases = [
            (format!("{{building_area: {{{test}: $p}}}}"), amount.clone()),
            (format!("{{not: {{building_area: {{{test}: $p}}}}}}"), amount.clone()),
            (format!("{{rooms: {{count: {{where: {{area: {{{test}: $p}}}}, at_least: 2}}}}}}"), amount.clone()),
            (format!("{{rooms: {{every: {{require: {{area: {{{test}: $p}}}}}}}}}}"), amount.clone()),
            (format!("{{building_area: {{{test}: {{difference: [office_area, $p]}}}}}}"), amount.clone()),
            (format!("{{building_area: {{{test}: {{lookup: {{fact: level, in: {{village: $p}}}}}}}}}}"), amount),
            (format!("{{value: {{ratio: {{of: office_area, to: building_area}}}}, {test}: $p}}"), format!("{value} %")),
            ("{at_least_of: {number: $p, of: [{level: village}, {building_area: {at_least: 2 m2}}, {office_area: {at_least: 2 m2}}]}}".to_owned(), value.to_string()),
        ];
        let level = if village { "village" } else { "town" };
        let items: Vec<String> = rooms.iter().map(|area| format!("{{area: {area}}}")).collect();
        let facts = format!("{{building_area: {area}, office_area: {office}, level: {level}, rooms: [{}]}}", items.join(", "));
        for (requirement, value) in cases {
            let open = assess(&requirement, "", &facts);
            let standard = set(&requirement, &value);
            let known = standard.read_facts("facts.yaml", &facts).unwrap();
            let verdict = standard.assess(&known, 0).finding("rule").unwrap().verdict;
            let before = open.finding("rule").unwrap();
            let possible = before.verdict == verdict || before.possible.contains(&verdict);
            prop_assert!(possible, "{} {}: {:?} is not in {:?} {:?}", requirement, facts, verdict, before.verdict, before.possible);
        }
    }
}
