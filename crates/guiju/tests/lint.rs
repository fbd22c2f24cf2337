//! What lint finds, and where.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

use guiju::{Diagnostics, Register, Source, Standard, Vocabulary};

fn lint(name: &str, text: &str) -> Diagnostics {
    Standard::lint(&Source::new(name, text), Vocabulary::bundled().unwrap(), Register::bundled().unwrap())
}

#[test]
fn six_mistakes_are_found_in_one_run() {
    let found = lint("six-mistakes.yaml", include_str!("../../../tests/lint/six-mistakes.yaml"));
    let check = |code: &str, line: u32, column: u32| {
        let one = found.0.iter().find(|d| d.code == code).unwrap_or_else(|| panic!("{code} is not among\n{found}"));
        assert_eq!((one.span.line, one.span.column), (line, column), "{code}");
        assert!(one.help.is_some(), "{code} has no suggestion");
        assert!(!one.line_text.is_empty() && one.file == "six-mistakes.yaml");
    };
    check("uncovered-clause", 9, 34);
    check("unused-parameter", 12, 3);
    check("repeated-rule", 19, 9);
    check("unknown-fact", 22, 15);
    check("bad-amount", 26, 38);
    check("unreachable-level", 28, 9);
    assert_eq!(found.0.len(), 6, "{found}");
}

#[test]
fn twenty_mistakes_are_found_in_one_run() {
    let found = lint("twenty-mistakes.yaml", include_str!("../../../tests/lint/twenty-mistakes.yaml"));
    let expected = [
        ("unused-fact", 12, 3),
        ("unused-parameter", 18, 3),
        ("unused-group", 24, 10),
        ("contradictory-rules", 41, 9),
        ("total-mismatch", 50, 13),
        ("unknown-level", 58, 18),
        ("gap-between-bands", 72, 19),
        ("marks-below-points", 77, 13),
        ("parts-mismatch", 85, 21),
        ("ignored-weight", 93, 21),
        ("target-out-of-range", 103, 56),
        ("overlapping-bands", 111, 19),
        ("masked-band", 120, 19),
        ("deduction-above-points", 128, 26),
        ("implied-floor", 132, 13),
        ("weights-not-whole", 149, 13),
        ("entry-above-points", 155, 22),
        ("decided-by-range", 163, 13),
        ("cap-below-points", 173, 14),
        ("unreachable-level", 184, 41),
    ];
    let told: Vec<_> = found.0.iter().map(|d| (d.code.as_str(), d.span.line, d.span.column)).collect();
    assert_eq!(told, expected, "{found}");
    for one in &found.0 {
        let help = one.help.as_ref().unwrap_or_else(|| panic!("{} has no suggestion", one.code));
        for text in [&one.message, help] {
            assert!(text.zh.chars().any(|c| c > '\u{2e80}') && !text.en.is_empty(), "{text:?}");
        }
        assert!(!one.line_text.is_empty() && one.file == "twenty-mistakes.yaml");
    }
}

#[test]
fn the_same_sheet_without_mistakes_is_clean() {
    let name = "village-self-assessment.yaml";
    let text = include_str!("../../../tests/lint/village-self-assessment.yaml");
    let found = lint(name, text);
    assert!(found.0.is_empty(), "{found}");
    assert!(Standard::load(&Source::new(name, text), Vocabulary::bundled().unwrap()).is_ok());
}

#[test]
fn the_bundled_standards_are_clean() {
    let rules = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/standards");
    let mut all = Diagnostics::default();
    for folder in std::fs::read_dir(rules).unwrap() {
        let file = folder.unwrap().path().join("standard.yaml");
        all.0.extend(lint(&file.display().to_string(), &std::fs::read_to_string(&file).unwrap()).0);
    }
    assert!(all.0.is_empty(), "{all}");
}

#[test]
fn a_test_that_the_range_alone_decides_is_refused() {
    let text = include_str!("../../../tests/lint/six-mistakes.yaml").replace("at_least: $min_area", "at_least: 0 m2");
    let found = lint("s.yaml", &text);
    assert!(found.0.iter().any(|d| d.code == "decided-by-range"), "{found}");
}

#[test]
fn rules_that_refer_to_each_other_in_a_circle_are_refused() {
    let text = include_str!("../../../tests/lint/six-mistakes.yaml")
        .replace("{building_area: {at_least: $min_area}}", "{verdict: {rules: [office]}}")
        .replace("{office_area: {at_most: 30 m}}", "{verdict: {rules: [area]}}");
    let found = lint("s.yaml", &text);
    assert!(found.0.iter().any(|d| d.code == "verdict-cycle"), "{found}");
}
