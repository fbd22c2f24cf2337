//! The language-neutral cases: every facts file of `tests/cases`, checked against every bundled standard.
//!
//! For each standard `tests/expected/STANDARD.json` keeps, case by case, the digest of the answer and what it says in
//! short, so that a difference can be read. Every binding compares its own bytes with the digest. The whole answers are
//! left in `target/answers`. With `GUIJU_EXPECTED=write` the files are written anew (`cargo xtask expected`).

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use guiju::api;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The same text in every binding's harness.
const OPTIONS: &str = r#"{"as_of":"2026-01-01"}"#;

#[test]
fn every_case_answers_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (cases, expected, answers) =
        (root.join("tests/cases"), root.join("tests/expected"), root.join("target/answers"));
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
        let mut found: BTreeMap<String, Value> = BTreeMap::new();
        for name in &names {
            let facts = fs::read_to_string(cases.join(name)).unwrap();
            let answer = api::check(&standard, &facts, OPTIONS);
            let file = answers.join(&id).join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, &answer).unwrap();
            let digest: String = Sha256::digest(answer.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
            let entry = json!({ "sha256": digest, "bytes": answer.len(), "says": in_short(&answer) });
            found.insert(name.to_string_lossy().replace('\\', "/"), entry);
        }
        let file = PathBuf::from(format!("{id}.json"));
        let text = serde_json::to_string_pretty(&found).unwrap() + "\n";
        if write {
            fs::create_dir_all(&expected).unwrap();
            fs::write(expected.join(&file), &text).unwrap();
        } else {
            let before = fs::read_to_string(expected.join(&file)).unwrap_or_default();
            let before: BTreeMap<String, Value> = serde_json::from_str(&before).unwrap_or_default();
            let all: BTreeSet<&String> = before.keys().chain(found.keys()).collect();
            differing.extend(
                all.into_iter().filter(|name| before.get(*name) != found.get(*name)).map(|n| format!("{id}/{n}")),
            );
        }
        wanted.insert(file);
    }
    for stale in json_files(&expected).difference(&wanted) {
        if write {
            fs::remove_file(expected.join(stale)).unwrap();
        } else {
            differing.push(format!("{} (of no standard)", stale.display()));
        }
    }
    assert!(
        differing.is_empty(),
        "{} answers are missing or differ; `cargo xtask expected` writes them anew:\n{}",
        differing.len(),
        differing.join("\n"),
    );
}

/// What an answer says, for a reader of the difference.
fn in_short(answer: &str) -> Value {
    let answer: Value = serde_json::from_str(answer).unwrap();
    let list = |value: &Value, key: &str| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(|v| v[key].as_str().map(str::to_owned)).collect()
    };
    if let Some(error) = answer.get("error") {
        let found: Vec<String> = error["diagnostics"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|d| {
                format!("{}: {}", d["path"].as_str().unwrap_or_default(), d["message"].as_str().unwrap_or_default())
            })
            .collect();
        return json!({ "error": error["kind"], "diagnostics": found });
    }
    let assessment = &answer["assessment"];
    let of = |verdict: &str| -> Vec<&str> {
        let findings = assessment["findings"].as_array().into_iter().flatten();
        findings.filter(|f| f["verdict"] == verdict).filter_map(|f| f["rule"].as_str()).collect()
    };
    json!({
        "verdict": assessment["verdict"], "counts": assessment["counts"], "pass": of("pass"), "fail": of("fail"),
        "certain_level": assessment["level"]["certain"], "possible_levels": assessment["level"]["possible"],
        "warnings": list(&assessment["warnings"], "code"),
    })
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
    let list: Vec<Value> = serde_json::from_str(&api::standards()).unwrap();
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
                // Those hold standards of their own.
                if path != folder.join("scoring") {
                    open.push(path);
                }
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
