//! The ledger of the source: every id in each form, and the exit codes.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

mod common;

use common::{Place, STANDARD, check, repository};
use guiju::{Register, authoring::Ledger};

/// A register with a clause that a rule carries, one with a reason, and room for more.
const REGISTER: &str = "\
format: guiju-register/1
document: t1
title: {zh: 第一<篇>, en: The <first> article}
clauses:
  - {id: t1-01, section: 一, modality: must, kind: area, text: {zh: 面积, en: Area}}
  - id: t1-02
    section: 二
    modality: informative
    kind: heading
    text: {zh: 标题 & 说明, en: A heading & more}
    reason: {why: heading, text: {zh: 只是标题, en: Only a heading}}
";

const OPEN: &str = "  - {id: t1-03, section: 三, modality: must, kind: area, text: {zh: 食堂, en: Canteen}}\n";

/// A folder of rules with this register and a standard whose first rule covers these clauses.
fn place(register: &str, covers: &str) -> Place {
    let standard = STANDARD.replacen("covers: []", &format!("covers: [{covers}]"), 1);
    let place =
        Place::with(&[("rules/sources/t1.yaml", register), ("rules/standards/small/standard.yaml", standard.as_str())]);
    std::fs::create_dir(place.path("rules/vocabulary")).unwrap();
    for entry in std::fs::read_dir(repository("rules/vocabulary")).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), place.path("rules/vocabulary").join(entry.file_name())).unwrap();
    }
    place
}

#[test]
fn every_clause_of_the_source_appears_and_none_is_open() {
    let rules = repository("rules");
    let out = check(&format!("coverage --rules {rules} --format json"), &[], 0, &[]);
    let ledger: Ledger = serde_json::from_str(&out).unwrap();
    let ids: Vec<&String> = ledger.clauses.iter().map(|clause| &clause.id).collect();
    assert_eq!(ids, Register::bundled().unwrap().clauses().keys().collect::<Vec<_>>());
    assert!(ledger.dangling.is_empty());
    assert!(ledger.clauses.iter().any(|clause| clause.carried_by.iter().any(|name| name.starts_with("case "))));
}

#[test]
fn the_embedded_data_is_listed_without_its_tests() {
    let out = check("coverage", &[], 0, &["a5: ", " 0 open", "has no tests", "(undefined reference)", "!OPEN"]);
    for id in Register::bundled().unwrap().clauses().keys() {
        let lines = out.lines().filter(|line| line.trim_start().split(' ').next() == Some(id.as_str()));
        assert_eq!(lines.count(), 1, "{id}");
    }
    check("coverage --article a5 --lang zh", &[], 0, &["a5：", "未落实 0", "!a4-", "!合计"]);
    check("coverage --article a9", &[], 64, &["there is no article `a9`"]);
    check("coverage --rules gone", &[], 64, &["gone"]);
    check("coverage --help", &[], 0, &["guiju coverage --format json", "--article"]);
}

#[test]
fn what_is_open_or_dangling_is_4() {
    let sound = place(REGISTER, "t1-01");
    let carried = ["t1: 2 clauses, 1 carried, 1 with a reason, 0 open", "t1-01 [一] rule small/area", "Only a heading"];
    sound.check("coverage --article t1", 0, &carried);
    let open = place(&format!("{REGISTER}{OPEN}"), "t1-01");
    open.check("coverage --article t1", 4, &["1 open", "t1-03 [三] OPEN: Canteen"]);
    open.check("coverage --article t1 --lang zh", 4, &["t1-03 [三] 未落实：食堂"]);
    let dangling = place(REGISTER, "t1-01, t1-77");
    dangling.check("coverage --article t1", 4, &["in no register", "t1-77 rule small/area"]);
    let out = dangling.check("coverage --article t1 --format json", 4, &[]);
    let ledger: Ledger = serde_json::from_str(&out).unwrap();
    assert_eq!(ledger.dangling, [("t1-77".to_owned(), "rule small/area".to_owned())]);
    // What the vocabulary covers is not in this register.
    sound.check("coverage --rules rules", 4, &["in no register", "a1-"]);
}

#[test]
fn the_page_is_well_formed_and_has_a_row_for_every_clause() {
    for lang in ["zh", "en"] {
        let page = check(&format!("coverage --format html --lang {lang}"), &[], 0, &["徐州市", "size: A4"]);
        well_formed(&page);
        for id in Register::bundled().unwrap().clauses().keys() {
            assert_eq!(page.matches(&format!("<tr id=\"{id}\"")).count(), 1, "{id}");
        }
    }
    let page = place(&format!("{REGISTER}{OPEN}"), "t1-01").check("coverage --format html --article t1", 4, &[]);
    well_formed(&page);
    for text in ["第一&lt;篇&gt;", "A heading &amp; more", "<tr id=\"t1-03\" class=\"open\">"] {
        assert!(page.contains(text), "{text} is not in\n{page}");
    }
}

/// Every element that is opened is closed, in order; the elements without content aside.
fn well_formed(page: &str) {
    let rest = page.strip_prefix("<!doctype html>").unwrap();
    let mut open = Vec::new();
    for tag in rest.split('<').skip(1).map(|part| part.split_once('>').unwrap().0) {
        let name = tag.split(' ').next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{tag}"),
            None if ["meta", "br"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}
