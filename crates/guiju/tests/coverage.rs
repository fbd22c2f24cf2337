//! The ledger of the project's own rules: every clause of the source is carried, or says why nothing can carry it.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

use guiju::{
    Register, Source, Standard, Vocabulary, api,
    authoring::{self, Carriers, Ledger},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Clauses of the source when it was first listed; the register may add to them.
const CLAUSES: usize = 1241;

/// What is evaluated, or drawn from: facts, terms and cases alone do not carry a demand.
const EVALUATED: [&str; 10] =
    ["rule", "sign", "level", "process", "state", "step", "limit", "parameter", "group", "standard"];

/// Demands that no check can carry: slogans, and what the source names and does not say.
const EXCEPTIONS: [(&str, &str); 8] = [
    ("a5-3-06", "undefined_reference"),
    ("a6-1-06", "rhetoric"),
    ("a6-1-15", "rhetoric"),
    ("a6-2-3-05", "rhetoric"),
    ("a6-4-1-01", "rhetoric"),
    ("a6-4-1-03", "undefined_reference"),
    ("a6-4-3a-06", "rhetoric"),
    ("a6-4-4-15", "rhetoric"),
];

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn source(path: &Path) -> Source {
    Source::new(path.display().to_string(), &fs::read_to_string(path).unwrap())
}

fn sources(folder: &Path) -> Vec<Source> {
    entries(folder).iter().map(|path| source(path)).collect()
}

fn ledger() -> Ledger {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules");
    let vocabulary = Vocabulary::load(&sources(&rules.join("vocabulary"))).unwrap();
    let register = Register::load(&sources(&rules.join("sources"))).unwrap();
    let mut carriers = Carriers::default();
    carriers.add_vocabulary(&vocabulary);
    for folder in entries(&rules.join("standards")) {
        let beside = |id: &str, _: Option<&str>| Some(source(&rules.join("standards").join(id).join("standard.yaml")));
        let text = source(&folder.join("standard.yaml"));
        let standard = Standard::load_with_bases(&text, &beside, &vocabulary).unwrap();
        carriers.add_standard(&standard);
        carriers.add_tests(&standard, authoring::run(&standard, &source(&folder.join("tests.yaml"))));
    }
    carriers.ledger(&register)
}

#[test]
fn every_clause_of_the_source_is_carried_or_has_a_reason() {
    let ledger = ledger();
    assert!(ledger.clauses.len() >= CLAUSES, "{} clauses", ledger.clauses.len());
    assert!(ledger.dangling.is_empty(), "{:?}", ledger.dangling);
    let open: Vec<&str> = ledger.clauses.iter().filter(|clause| clause.is_open()).map(|c| c.id.as_str()).collect();
    assert!(open.is_empty(), "{open:?}");

    let evaluated = |name: &String| name.split(' ').next().is_some_and(|kind| EVALUATED.contains(&kind));
    let without: Vec<(&str, &str)> = ledger
        .clauses
        .iter()
        .filter(|clause| clause.modality != "informative" && !clause.carried_by.iter().any(evaluated))
        .map(|clause| (clause.id.as_str(), clause.reason.as_deref().unwrap_or("no reason")))
        .collect();
    assert_eq!(without, EXCEPTIONS);
}

/// The JSON layer gives the ledger of what is in the crate, whole or of one article.
#[test]
fn the_ledger_as_json() {
    let asked = |article: Option<&str>| -> serde_json::Value { serde_json::from_str(&api::coverage(article)).unwrap() };
    let whole = asked(None);
    assert_eq!(whole["coverage"]["clauses"].as_array().map(Vec::len), Some(ledger().clauses.len()));
    let clauses = asked(Some("a5"));
    let clauses = clauses["coverage"]["clauses"].as_array().unwrap();
    assert!(!clauses.is_empty() && clauses.iter().all(|clause| clause["article"] == "a5"));
    let error = asked(Some("a55"));
    assert_eq!(error["error"]["kind"], "options");
    assert_eq!(error["error"]["diagnostics"][0]["code"], "unknown-article");
}
