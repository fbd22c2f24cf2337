//! The language-neutral cases: every facts file of `tests/cases`, checked against every bundled
//! standard. The answers stand in `tests/expected`; every binding compares its own with them, byte
//! for byte. With `GUIJU_EXPECTED=write` they are written anew (`cargo xtask expected`).

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a helper that fails fails the test")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use guiju::api;

/// The same text in every binding's harness.
const OPTIONS: &str = r#"{"as_of":"2026-01-01"}"#;

#[test]
fn every_case_answers_as_expected() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
    let (cases, expected) = (tests.join("cases"), tests.join("expected"));
    let write = env::var_os("GUIJU_EXPECTED").is_some_and(|mode| mode == "write");
    let names = json_files(&cases);
    assert!(!names.is_empty(), "no case in tests/cases");
    for name in &names {
        assert!(is_numbered(name), "a case is named NN-name.json: {}", name.display());
    }

    let mut wanted = BTreeSet::new();
    let mut differing = Vec::new();
    for id in standard_ids() {
        let standard = api::bundled(&id).unwrap_or_else(|error| panic!("{id}: {error}"));
        for name in &names {
            let facts = fs::read_to_string(cases.join(name)).unwrap();
            let answer = api::check(&standard, &facts, OPTIONS);
            let file = Path::new(&id).join(name);
            if write {
                let path = expected.join(&file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, &answer).unwrap();
            } else if fs::read(expected.join(&file)).ok().as_deref() != Some(answer.as_bytes()) {
                differing.push(file.display().to_string());
            }
            wanted.insert(file);
        }
    }
    for stale in json_files(&expected).difference(&wanted) {
        if write {
            fs::remove_file(expected.join(stale)).unwrap();
        } else {
            differing.push(format!("{} (of no case)", stale.display()));
        }
    }
    assert!(
        differing.is_empty(),
        "{} of tests/expected are missing or differ; `cargo xtask expected` writes them anew:\n{}",
        differing.len(),
        differing.join("\n"),
    );
}

/// The same core gives the same answer twice: nothing depends on a hash seed or an address.
#[test]
fn an_answer_is_the_same_every_time() {
    for id in standard_ids() {
        let answers: BTreeSet<String> =
            (0..8).map(|_| api::check(&api::bundled(&id).expect("it is bundled"), "{}", OPTIONS)).collect();
        assert_eq!(answers.len(), 1, "{id}");
    }
}

fn standard_ids() -> Vec<String> {
    let list: Vec<serde_json::Value> = serde_json::from_str(&api::standards()).unwrap();
    assert!(!list.is_empty(), "no standard");
    list.iter().map(|entry| entry["id"].as_str().expect("an id is a text").to_owned()).collect()
}

/// All `.json` files below a folder, relative to it. A folder that isn't there has none.
fn json_files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                found.insert(path.strip_prefix(folder).unwrap().to_path_buf());
            }
        }
    }
    found
}

fn is_numbered(name: &Path) -> bool {
    let name = name.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let digits = name.bytes().take_while(u8::is_ascii_digit).count();
    digits >= 2 && name[digits..].starts_with('-')
}
