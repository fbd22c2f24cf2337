//! Editions by day, and two standards side by side.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a helper that fails fails the test")]

use guiju::{
    Diagnostics, Lang, Source, Standard, Verdict, Vocabulary,
    diff::{ChangeKind, Diff, subject, text},
    quantity::read_date,
    standard::Force,
};

const OLD: &str = "\
format: guiju-standard/1
id: town
edition: '2020'
status: in_force
title: {zh: 旧, en: old}
issuer: {zh: 某县, en: a county}
in_force: {from: 2020-01-01, until: 2021-12-31, transition_until: 2022-06-30}
subject: center
parameters:
  least: {value: 300 m2, title: {zh: 下限, en: least}}
groups: [{id: premises, title: {zh: 场所, en: premises}}]
rules:
  - {id: area, group: premises, clause: '1', title: {zh: 面积, en: Area}, require: {building_area: {at_least: $least}}}
  - {id: windows, clause: '2', modality: should, title: {zh: 窗口, en: Windows}, require: {windows: {count: {at_least: 2}}}}
levels:
  - {id: good, title: {zh: 良, en: good}, require: {building_area: {at_least: 300 m2}}}
";

fn load(text: &str) -> Result<Standard, Diagnostics> {
    Standard::load(&Source::new("town.yaml", text), Vocabulary::bundled().unwrap())
}

fn loaded(text: &str) -> Standard {
    load(text).unwrap_or_else(|found| panic!("{found}"))
}

fn day(text: &str) -> i64 {
    read_date(text).unwrap().lo
}

#[test]
fn an_edition_stands_where_its_dates_say() {
    let check = |text: &str, on: &str, force: Force, warning: Option<&str>| {
        let standard = loaded(text);
        assert_eq!(standard.in_force(day(on)), force, "{on}");
        let facts = standard.read_facts("facts.yaml", "{building_area: 300 m2}").unwrap();
        let found: Vec<String> = standard.assess(&facts, day(on)).warnings.into_iter().map(|w| w.code).collect();
        assert_eq!(found, warning.into_iter().collect::<Vec<_>>(), "{on}");
    };
    check(OLD, "2019-12-31", Force::Before, Some("not-in-force"));
    check(OLD, "2020-01-01", Force::InForce, None);
    check(OLD, "2021-12-31", Force::InForce, None);
    check(OLD, "2022-01-01", Force::Transition, Some("in-transition"));
    check(OLD, "2022-06-30", Force::Transition, Some("in-transition"));
    check(OLD, "2022-07-01", Force::After, Some("not-in-force"));
    check(&OLD.replace("in_force\ntitle", "draft\ntitle"), "2019-12-31", Force::Before, None);
    let undated = OLD.replace("in_force: {from: 2020-01-01, until: 2021-12-31, transition_until: 2022-06-30}\n", "");
    check(&undated, "2019-12-31", Force::Unstated, None);
    let year = OLD.replace(
        "{from: 2020-01-01, until: 2021-12-31, transition_until: 2022-06-30}",
        "{from: '2020', until: '2020'}",
    );
    check(&year, "2020-12-31", Force::InForce, None);
    check(&year, "2021-01-01", Force::After, Some("not-in-force"));
}

#[test]
fn dates_that_contradict_are_refused() {
    let check = |dates: &str, code: &str| {
        let text = OLD.replace("{from: 2020-01-01, until: 2021-12-31, transition_until: 2022-06-30}", dates);
        let found = load(&text).unwrap_err();
        assert_eq!((found.0[0].code.as_str(), found.0[0].span.line), (code, 7), "{found}");
    };
    check("{from: 2020-01-01, until: 2019-12-31}", "bad-date");
    check("{until: 2020-01-01, transition_until: 2019-12-31}", "bad-date");
    check("{from: 2020-01-01, transition_until: 2022-12-31}", "missing-field");
    check("{from: 2020-13-01}", "bad-date");
}

#[test]
fn the_project_s_standards_are_found_by_edition_and_day() {
    let newest = Standard::bundled("xuzhou-red-landmark").unwrap();
    assert_eq!(Standard::bundled_edition("xuzhou-red-landmark", &newest.edition).unwrap().hash, newest.hash);
    let (standard, accepted) = Standard::bundled_as_of("xuzhou-red-landmark", day("2022-06-01")).unwrap();
    assert_eq!((standard.hash, accepted), (newest.hash, vec![]));
    let error = Standard::bundled_edition("xuzhou-red-landmark", "1999").unwrap_err().to_string();
    assert!(error.contains(&newest.edition), "{error}");
    assert!(Standard::bundled_as_of("xuzhou-red-landmrk", 0).unwrap_err().to_string().contains("xuzhou-red-landmark"));
}

#[test]
fn a_standard_does_not_differ_from_itself() {
    for id in Standard::bundled_ids() {
        let standard = Standard::bundled(id).unwrap();
        let diff = Diff::of(&standard, &standard);
        assert!(diff.is_empty(), "{id}: {diff:?}");
        assert!(text(&diff, Lang::En).contains("no changes"));
    }
}

#[test]
fn what_changed_is_told_with_its_clause() {
    let new = OLD
        .replace("edition: '2020'", "edition: '2022'")
        .replace("value: 300 m2", "value: 400 m2")
        .replace("modality: should, ", "")
        .replace("at_least: 300 m2", "at_least: 350 m2")
        + "  - {id: fine, title: {zh: 优, en: fine}, require: {building_area: {at_least: 900 m2}}}\n";
    let (old, new) = (loaded(OLD), loaded(&new));
    let mut diff = Diff::of(&old, &new);
    let items: Vec<_> = diff.items().map(|item| (item.id.as_str(), item.change)).collect();
    let changed = |id| (id, ChangeKind::Changed);
    assert_eq!(
        items,
        [changed("least"), changed("area"), changed("windows"), changed("good"), ("fine", ChangeKind::Added)]
    );
    let assess = |standard: &Standard| {
        let facts = standard.read_facts("v.yaml", "{name: 幸福村, building_area: 364 m2, windows: []}").unwrap();
        standard.assess(&facts, day("2022-06-01"))
    };
    diff.subjects.push(subject(None, &assess(&old), &assess(&new)));
    let one = &diff.subjects[0];
    assert_eq!((one.verdict.old, one.verdict.new), (Verdict::Pass, Verdict::Fail));
    let rules: Vec<_> = one.rules.iter().map(|rule| (rule.rule.as_str(), rule.clause.as_str())).collect();
    assert_eq!(rules, [("area", "1")]);
    let shown = text(&diff, Lang::En);
    for part in [
        "value: 300 m2 → 400 m2",
        "modality: should → must",
        "~ area [1] Area",
        "+ fine",
        "[1] Area: met → not met",
        "36 m² short",
    ] {
        assert!(shown.contains(part), "{part} is not in\n{shown}");
    }
    // The other way round what was added is gone.
    assert!(Diff::of(&new, &old).items().any(|item| item.id == "fine" && item.change == ChangeKind::Removed));
    let json = serde_json::to_string(&diff).unwrap();
    assert_eq!(serde_json::from_str::<Diff>(&json).unwrap(), diff);
}
