//! Limits on input are typed errors, whatever the notation and the entry.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

use guiju::{Diagnostics, Facts, Source, Standard, Vocabulary, limits, tree};

fn code(name: &str, text: &str) -> String {
    codes(&tree::parse(&Source::new(name, text)).unwrap_err())
}

fn codes(found: &Diagnostics) -> String {
    assert!(found.0.iter().all(|d| d.file.starts_with("a.")), "the file is named");
    found.0.iter().map(|d| d.code.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn nesting_is_limited_without_recursion() {
    for deep in [limits::MAX_DEPTH + 2, 100_000] {
        let lists = format!("{}1{}", "[".repeat(deep), "]".repeat(deep));
        let maps = format!("{}1{}", "{\"a\":".repeat(deep), "}".repeat(deep));
        for text in [lists, maps] {
            assert_eq!(code("a.json", &text), "too-deep");
            assert_eq!(code("a.yaml", &text), "too-deep");
        }
    }
    let block: String = (0..200).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
    assert_eq!(code("a.yaml", &block), "too-deep");
    let dashes = "- ".repeat(10_000);
    assert_eq!(code("a.yaml", &dashes), "too-deep");
}

#[test]
fn unclosed_nesting_is_an_error_too() {
    for open in ["[", "{\"a\":", "{", "[{\"a\":"] {
        let text = open.repeat(100_000);
        for name in ["a.json", "a.yaml"] {
            let found = code(name, &text);
            assert!(["too-deep", "json-syntax", "yaml-syntax", "bad-key"].contains(&found.as_str()), "{name} {found}");
        }
    }
}

#[test]
fn the_depth_allowed_is_read() {
    let deep = limits::MAX_DEPTH - 1;
    let lists = format!("{}1{}", "[".repeat(deep), "]".repeat(deep));
    for name in ["a.json", "a.yaml"] {
        assert!(tree::parse(&Source::new(name, &lists)).is_ok());
    }
}

#[test]
fn size_is_limited() {
    let text = format!("[\"{}\"]", "a".repeat(limits::MAX_BYTES));
    for name in ["a.json", "a.yaml"] {
        assert_eq!(code(name, &text), "too-large");
    }
}

/// Scalars and empty lists alike, and on one line, in a time that grows with the text and not with its square.
#[test]
fn the_number_of_values_is_limited() {
    for item in ["0", "[]"] {
        let text = format!("[{}0]", format!("{item},").repeat(limits::MAX_NODES));
        assert_eq!(code("a.json", &text), "too-many-values");
        if item == "[]" {
            assert_eq!(code("a.yaml", &text), "too-many-values");
        }
    }
}

/// Every entry gives the same errors as the reader of trees.
#[test]
fn every_entry_is_guarded() {
    let vocabulary = Vocabulary::bundled().unwrap();
    let center = vocabulary.record_named("center").unwrap();
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let source = Source::new("a.json", &deep);
    assert_eq!(codes(&Facts::read(&source, vocabulary, center).unwrap_err()), "too-deep");
    assert_eq!(codes(&Standard::load(&source, vocabulary).unwrap_err()), "too-deep");
    assert_eq!(codes(&Standard::lint(&source, vocabulary, &guiju::Register::default())), "too-deep");
    assert_eq!(codes(&Vocabulary::load(&[source]).unwrap_err()), "too-deep");
}

/// However much is wrong, only so much is said, and soon.
#[test]
fn many_errors_are_cut() {
    let vocabulary = Vocabulary::bundled().unwrap();
    let center = vocabulary.record_named("center").unwrap();
    let text: String = (0..1_000).map(|n| format!("wrong_{n}: 1\n")).collect();
    let found = Facts::read(&Source::new("a.yaml", &text), vocabulary, center).unwrap_err();
    assert_eq!(found.0.len(), limits::MAX_DIAGNOSTICS);
}
