//! Overlays: what each operation does, which right allows it, and what is told of a wrong one.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a helper that fails fails the test")]

use guiju::{Diagnostics, Source, Standard, Verdict, Vocabulary, quantity::read_date, standard::Modality};
use proptest::prelude::*;

/// A base with every right.
const BASE: &str = "\
format: guiju-standard/1
id: city
edition: '2020'
status: draft
title: {zh: 市标准, en: city standard}
issuer: {zh: 某市, en: a city}
subject: center
parameters:
  least: {value: 300 m2, stricter: higher, title: {zh: 下限, en: least}}
  most: {value: 900 m2, stricter: lower, tailoring: relax, title: {zh: 上限, en: most}}
  offices: {value: 60 m2, tailoring: any, title: {zh: 办公, en: offices}}
  fixed: {value: 2, stricter: higher, tailoring: none, title: {zh: 定数, en: fixed}}
  undirected: {value: 1, title: {zh: 无向, en: undirected}}
  open: {unit: m2, tailoring: none, title: {zh: 待定, en: open}}
groups:
  - {id: premises, title: {zh: 场所, en: premises}}
  - {id: soft, title: {zh: 软件, en: soft}}
rules:
  - {id: area, group: premises, clause: '1', title: {zh: 面积, en: Area}, require: {building_area: {at_least: $least}}}
  - {id: size, group: premises, clause: '2', tailoring: any, title: {zh: 规模, en: Size}, require: {building_area: {at_most: $most}}}
  - {id: office, group: soft, clause: '3', tailoring: relax, title: {zh: 办公, en: Office}, require: {office_area: {at_most: $offices}}}
  - {id: rooms, clause: '4', tailoring: none, title: {zh: 房间, en: Rooms}, require: {rooms: {count: {at_least: $fixed}}}}
  - {id: windows, clause: '5', modality: should, title: {zh: 窗口, en: Windows}, require: {windows: {count: {at_least: $undirected}}}}
  - {id: land, clause: '6', title: {zh: 待定, en: Open}, require: {building_area: {at_least: $open}}}
  - {id: together, clause: '7', tailoring: any, title: {zh: 合计, en: Together}, require: {verdict: {rules: [area, size], groups: [soft]}}}
levels:
  - {id: good, title: {zh: 良, en: good}, require: {building_area: {at_least: 500 m2}}}
";

fn overlay(tailor: &str) -> String {
    named("county", "city", tailor)
}

fn named(id: &str, base: &str, tailor: &str) -> String {
    format!(
        "format: guiju-standard/1\nid: {id}\nedition: '1'\nstatus: draft\ntitle: {{zh: 县, en: county}}\n\
         issuer: {{zh: 某县, en: a county}}\nextends: {{standard: {base}}}\n{tailor}"
    )
}

fn load_over(text: &str, files: &[(&str, &str)]) -> Result<Standard, Diagnostics> {
    let bases = |id: &str, _: Option<&str>| {
        files.iter().find(|(name, _)| *name == id).map(|(name, text)| Source::new(format!("{name}.yaml"), text))
    };
    Standard::load_with_bases(&Source::new("county.yaml", text), &bases, Vocabulary::bundled().unwrap())
}

fn load(tailor: &str) -> Result<Standard, Diagnostics> {
    load_over(&overlay(tailor), &[("city", BASE)])
}

fn loaded(tailor: &str) -> Standard {
    load(tailor).unwrap_or_else(|found| panic!("{tailor}: {found}"))
}

fn verdict(standard: &Standard, rule: &str, facts: &str) -> Option<Verdict> {
    let facts = standard.read_facts("facts.yaml", facts).unwrap_or_else(|found| panic!("{found}"));
    standard.assess(&facts, read_date("2022-06-01").unwrap().lo).finding(rule).map(|finding| finding.verdict)
}

/// The operations are carried out, and a rule comes out so for these facts.
fn check(tailor: &str, rule: &str, facts: &str, expected: Option<Verdict>) {
    assert_eq!(verdict(&loaded(tailor), rule, facts), expected, "{tailor}");
}

#[test]
fn each_operation_does_what_it_says() {
    use Verdict::{Fail, NotApplicable, Pass, Unknown};
    let area = "{building_area: 350 m2}";
    check("", "area", area, Some(Pass));
    check("tailor: [{set: {parameter: least, value: 400 m2}}]", "area", area, Some(Fail));
    check("tailor: [{set: {parameter: least, value: 0.7 亩}}]", "area", area, Some(Fail)); // 466.7 m²
    check("tailor: [{set: {parameter: most, value: 2000 m2}}]", "size", "{building_area: 1000 m2}", Some(Pass));
    check("tailor: [{set: {parameter: offices, value: 10 m2}}]", "office", "{office_area: 20 m2}", Some(Fail));
    check("", "land", area, Some(Unknown));
    check("tailor: [{set: {parameter: open, value: 340 m2}}]", "land", area, Some(Pass));
    check("tailor: [{set: {parameter: fixed, value: 2}}]", "rooms", "{rooms: []}", Some(Fail)); // no change
    check("tailor: [{deselect: {rules: [size]}}]", "size", area, None);
    check("tailor: [{deselect: {rules: [size, office]}}]", "together", area, Some(Pass)); // only `area` is left in it
    check(
        "tailor: [{tighten: {rule: area, require: {level: village}}}]",
        "area",
        "{building_area: 350 m2, level: town}",
        Some(Fail),
    );
    check(
        "tailor: [{relax: {rule: size, require: {level: town}}}]",
        "size",
        "{building_area: 1000 m2, level: town}",
        Some(Pass),
    );
    check(
        "tailor: [{relax: {rule: size, unless: {level: town}}}]",
        "size",
        "{building_area: 1000 m2, level: town}",
        Some(NotApplicable),
    );
    check("tailor: [{relax: {rule: size, modality: should}}]", "together", area, Some(Unknown)); // `soft` is still in it
    let added =
        "{id: parking, clause: 补1, title: {zh: 车位, en: Parking}, require: {parking_spaces: {at_least: $spaces}}}";
    let parameter = "parameters: {spaces: {value: 10, title: {zh: 车位, en: spaces}}}";
    check(
        &format!("tailor: [{{add: {{{parameter}, rules: [{added}]}}}}]"),
        "parking",
        "{parking_spaces: 8}",
        Some(Fail),
    );
    check(&format!("{parameter}\nrules: [{added}]"), "parking", "{parking_spaces: 12}", Some(Pass));
    let standard = loaded(
        "tailor:\n  - tighten: {rule: windows, modality: must}\n  - rename: {rule: windows, title: {zh: 新, en: new}}\n  - rename: {level: good, title: {zh: 优, en: fine}}\n",
    );
    let (_, rule) = standard.rule("windows").unwrap();
    assert_eq!((rule.modality, rule.title.en.as_str()), (Modality::Must, "new"));
    assert_eq!(standard.levels.first().unwrap().title.en, "fine");
    assert_eq!((standard.id.as_str(), standard.edition.as_str()), ("county", "1"));
}

/// The overlay is refused at the mark `^` in its own file.
fn refused(marked: &str, code: &str, says: &str) {
    let (before, after) = marked.split_once('^').unwrap();
    let tailor = format!("{before}{after}");
    let found = load(&tailor).err().unwrap_or_else(|| panic!("{tailor} is accepted"));
    let one = found.0.iter().find(|d| d.code == code).unwrap_or_else(|| panic!("{code} is not among\n{found}"));
    let head = overlay(before);
    let (line, last) = (head.lines().count().max(8), head.rsplit('\n').next().unwrap_or_default());
    let expected = ("county.yaml", line, last.chars().count() + 1);
    let place = (one.file.as_str(), one.span.line as usize, one.span.column as usize);
    assert_eq!(place, expected, "{tailor}\n{found}");
    assert!(one.line(guiju::Lang::En).contains(says), "{says:?} is not in\n{found}");
    assert!(!one.line(guiju::Lang::Zh).is_empty() && !one.line_text.is_empty());
}

#[test]
fn what_the_base_does_not_allow_is_refused_where_it_stands() {
    let right = |operation: &str, says: &str| refused(&format!("tailor:\n  - {operation}"), "not-tailorable", says);
    right("set: {parameter: least, value: ^250 m2}", "300 m2 → 250 m2");
    right("set: {parameter: least, value: ^250 m2}", "no `tailoring` is declared");
    right("set: {parameter: most, value: ^800 m2}", "`city` (2020) declares `tailoring: relax` in city.yaml, line 10");
    right("set: {parameter: fixed, value: ^3}", "city.yaml, line 12");
    right("set: {parameter: undirected, value: ^2}", "which way is stricter");
    right("deselect: {rules: [^area]}", "can't be deselected");
    right("relax: {rule: ^area, unless: {level: town}}", "can't be relaxed");
    right("relax: {rule: ^rooms, modality: may}", "city.yaml, line 22");
    right("tighten: {rule: ^rooms, require: {level: town}}", "can't be tightened");
    refused("^applies_to: {level: town}", "not-tailorable", "base");
}

#[test]
fn clashes_and_unknown_names_are_refused() {
    let check = |operations: &str, code: &str, says: &str| refused(&format!("tailor:\n{operations}"), code, says);
    check(
        "  - set: {parameter: least, value: 400 m2}\n  - set: {parameter: ^least, value: 500 m2}",
        "clash",
        "the first is on line 9",
    );
    let town = "require: {level: town}";
    check(
        &format!("  - tighten: {{rule: ^size, {town}}}\n  - deselect: {{rules: [size]}}"),
        "clash",
        "deselected on line 10",
    );
    check(
        &format!("  - tighten: {{rule: size, {town}}}\n  - relax: {{rule: ^size, {town}}}"),
        "clash",
        "two operations change `require`",
    );
    check("  - set: {parameter: ^leest, value: 1}", "unknown-name", "did you mean `least`?");
    check("  - deselect: {rules: [^siz]}", "unknown-name", "did you mean `size`?");
    check("  - ^tigthen: {rule: size}", "unknown-key", "did you mean `tighten`?");
    check("  - {^set: {parameter: least, value: 1}, rename: {}}", "no-operation", "one operation each");
    check("  - tighten: {rule: size, modality: ^should}", "wrong-direction", "must → should is not stricter");
    check("  - set: {parameter: open, value: ^3 yuan}", "bad-amount", "yuan");
    check("  - set: {parameter: least, value: ^3 yuan}", "wrong-dimension", "can't be compared");
    check("  - add:\n      groups: [{id: ^premises, title: {zh: 场, en: p}}]", "repeated-name", "already");
    refused("subject: ^station", "wrong-subject", "center");
    let rule = "rules:\n  - {id: x, clause: '1', title: {zh: 甲, en: x}, require: {^bulding_area: {known: true}}}";
    refused(rule, "unknown-fact", "building_area");
    // A rule that only sums up rules which are gone has to go too.
    let base = BASE.replace("{verdict: {rules: [area, size], groups: [soft]}}", "{verdict: {rules: [size]}}");
    let found = load_over(&overlay("tailor: [{deselect: {rules: [size]}}]"), &[("city", &base)]).unwrap_err();
    assert!(found.to_string().contains("deselect `together` too"), "{found}");
}

#[test]
fn what_is_wrong_in_the_base_is_told_of_the_base() {
    let broken = BASE.replace("building_area: {at_most", "bulding_area: {at_most");
    let found = load_over(&overlay(""), &[("city", &broken)]).unwrap_err();
    let one = found.0.first().unwrap();
    assert_eq!((one.file.as_str(), one.span.line, one.code.as_str()), ("city.yaml", 20, "unknown-fact"));
    assert!(one.line_text.contains("id: size"));
}

#[test]
fn the_chain_is_checked() {
    let check = |text: &str, files: &[(&str, &str)], code: &str| {
        let found = load_over(text, files).unwrap_err();
        assert_eq!(found.0.first().unwrap().code, code, "{found}");
        assert!(found.0.first().unwrap().span.line > 0);
    };
    check(&overlay(""), &[], "unknown-standard");
    check(&named("county", "county", ""), &[("county", &named("county", "county", ""))], "extends-cycle");
    let (a, b) = (named("a", "b", ""), named("b", "a", ""));
    check(&a, &[("a", &a), ("b", &b)], "extends-cycle");
    check(&overlay(""), &[("city", &BASE.replace("id: city", "id: town"))], "wrong-base");
    let other = overlay("").replace("{standard: city}", "{standard: city, edition: '2019'}");
    check(&other, &[("city", BASE)], "wrong-base");
    check(&overlay("tailor: []").replace("extends: {standard: city}", "levels: []"), &[], "no-base");
    let alone = Standard::load(&Source::new("county.yaml", &overlay("")), Vocabulary::bundled().unwrap()).unwrap_err();
    assert!(alone.to_string().contains("load_with_bases"), "{alone}");
    // A new edition may amend the one before.
    let amended = named("city", "city", "tailor: [{set: {parameter: least, value: 400 m2}}]")
        .replace("edition: '1'", "edition: '2021'");
    assert_eq!(load_over(&amended, &[("city", BASE)]).unwrap().edition, "2021");
}

#[test]
fn an_overlay_of_an_overlay_keeps_the_rights_of_both() {
    let county = overlay(
        "tailoring: tighten\ntailor: [{set: {parameter: open, value: 300 m2}}, {set: {parameter: least, value: 400 m2}}]",
    );
    let town = |tailor: &str| load_over(&named("town", "county", tailor), &[("city", BASE), ("county", &county)]);
    let standard = town("tailor: [{set: {parameter: least, value: 500 m2}}]").unwrap();
    assert_eq!(standard.parameters.iter().find(|p| p.id == "least").unwrap().value.as_deref(), Some("500 m2"));
    let traced = standard.provenance.of("parameter", "least").unwrap();
    let steps: Vec<_> = traced.changes.iter().map(|c| (c.place.layer, c.old.as_deref(), c.new.as_deref())).collect();
    assert_eq!(steps, [(1, Some("300 m2"), Some("400 m2")), (0, Some("400 m2"), Some("500 m2"))]);
    assert_eq!((traced.declared.layer, traced.declared.line), (2, 9));
    let error = |tailor: &str| town(tailor).unwrap_err().to_string();
    // Below what the county set, though above the city's; set once already; narrowed by the county.
    assert!(error("tailor: [{set: {parameter: least, value: 350 m2}}]").contains("400 m2 → 350 m2"));
    assert!(error("tailor: [{set: {parameter: open, value: 400 m2}}]").contains("`tailoring: none`"));
    assert!(error("tailor: [{deselect: {rules: [size]}}]").contains("`county` (1) declares `tailoring: tighten`"));
}

#[test]
fn the_hash_is_of_what_is_asked() {
    let hash = |tailor: &str| loaded(tailor).hash;
    let set = "tailor: [{set: {parameter: least, value: 400 m2}}]";
    assert_ne!(hash(""), hash(set));
    assert_eq!(hash(set), hash(&set.replace("}}]", "}, note: {zh: 注, en: note}}]")));
    // The same as the base written out with that value, but for the head.
    let written = BASE
        .replace("value: 300 m2", "value: 400 m2")
        .replace("id: city\nedition: '2020'", "id: county\nedition: '1'")
        .replace("{zh: 市标准, en: city standard}", "{zh: 县, en: county}")
        .replace("{zh: 某市, en: a city}", "{zh: 某县, en: a county}");
    let written = Standard::load(&Source::new("county.yaml", &written), Vocabulary::bundled().unwrap()).unwrap();
    assert_eq!(written.hash, hash(set));
}

#[test]
fn a_wrong_direction_is_linted() {
    let text = BASE.replace("stricter: higher, title: {zh: 下限", "stricter: lower, title: {zh: 下限");
    let lint = |text: &str| {
        let found = Standard::lint(
            &Source::new("city.yaml", text),
            Vocabulary::bundled().unwrap(),
            guiju::Register::bundled().unwrap(),
        );
        found.0.into_iter().map(|d| (d.code, d.span.line)).collect::<Vec<_>>()
    };
    assert_eq!(lint(BASE), []);
    assert_eq!(lint(&text), [("wrong-stricter".to_owned(), 9)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whatever an overlay of a base that may only be tightened sets: it is refused, or whoever passes it passes the base.
    #[test]
    fn whoever_passes_the_tightened_standard_passes_the_base(
        least in 1u32..1200, most in 1u32..1200, rooms in 0u32..6, area in 0u32..1200, have in 0u32..6,
        strict in any::<bool>(), level in prop::sample::select(vec!["village", "town"]),
    ) {
        let base = BASE
            .replace("tailoring: relax, title", "title")
            .replace("tailoring: any, ", "")
            .replace("tailoring: none, ", "")
            .replace("open: {unit: m2,", "open: {value: 100 m2, stricter: higher,");
        let tighten = if strict { "\n  - tighten: {rule: size, require: {level: village}}" } else { "" };
        let text = overlay(&format!(
            "tailor:\n  - set: {{parameter: least, value: {least} m2}}\n  - set: {{parameter: most, value: {most} m2}}\n  - set: {{parameter: fixed, value: {rooms}}}{tighten}"
        ));
        let allowed = least >= 300 && most <= 900 && rooms >= 2;
        let result = load_over(&text, &[("city", &base)]);
        prop_assert_eq!(result.is_ok(), allowed);
        let Ok(overlay) = result else { return Ok(()) };
        let base = Standard::load(&Source::new("city.yaml", &base), Vocabulary::bundled().unwrap()).unwrap();
        let items = vec!["{}"; have as usize].join(", ");
        let facts = format!("{{building_area: {area} m2, level: {level}, office_area: 20 m2, rooms: [{items}]}}");
        for rule in &base.rules {
            if verdict(&overlay, &rule.id, &facts) == Some(Verdict::Pass) {
                prop_assert_eq!(verdict(&base, &rule.id, &facts), Some(Verdict::Pass), "{}", rule.id);
            }
        }
    }
}
