//! The authors' tests of the standards in `rules/`, and what they must notice.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper that fails fails the test")]

use guiju::{Source, Standard, Vocabulary, authoring};
use std::path::{Path, PathBuf};

fn rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/standards")
}

fn source(path: &Path) -> Source {
    Source::new(path.display().to_string(), &std::fs::read_to_string(path).unwrap())
}

/// A standard of the folder, over those beside it.
fn load(text: &Source) -> Standard {
    let bases = |id: &str, _: Option<&str>| Some(source(&rules().join(id).join("standard.yaml")));
    let loaded = Standard::load_with_bases(text, &bases, Vocabulary::bundled().unwrap());
    loaded.unwrap_or_else(|found| panic!("{found}"))
}

#[test]
fn every_standard_is_green() {
    let mut standards = 0;
    for folder in std::fs::read_dir(rules()).unwrap() {
        let folder = folder.unwrap().path();
        let text = source(&folder.join("standard.yaml"));
        let standard = load(&text);
        let report = authoring::run(&standard, &source(&folder.join("tests.yaml")));
        let problems: Vec<String> = report
            .cases
            .iter()
            .filter_map(|case| Some(format!("line {}: {:?} {}", case.span.line, case.rule, case.problem.as_ref()?.en)))
            .collect();
        assert!(
            report.is_green(),
            "{}\n{}\n{:#?}\n{}",
            standard.id,
            problems.join("\n"),
            report.uncovered,
            report.diagnostics
        );
        // An overlay tests what it touches; the rest has its tests with the base.
        let touched = standard.rules.iter().filter(|rule| standard.touched(rule).is_some()).count();
        assert!(touched > 0 && report.cases.len() > touched);
        standards += 1;
    }
    assert!(standards >= 3);
}

#[test]
fn a_changed_threshold_turns_red_with_its_line() {
    let folder = rules().join("xuzhou-red-landmark");
    let mut text = source(&folder.join("standard.yaml"));
    assert!(text.text.contains("value: 400 m2"));
    text.text = text.text.replace("value: 400 m2", "value: 401 m2");
    let standard = load(&text);
    let report = authoring::run(&standard, &source(&folder.join("tests.yaml")));
    let red: Vec<_> = report.cases.iter().filter(|case| case.problem.is_some()).collect();
    assert!(red.iter().any(|case| case.rule.as_deref() == Some("building-area") && case.span.line > 0));
}
