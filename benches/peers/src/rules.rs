//! The rules as the peers have them: `rules.json` holds, by rule, the plain test of one fact, or the name of a test that
//! each peer writes out in its own language.

use guiju_bench::fields::FIELDS;
use serde_json::Value;

/// A rule's test.
#[derive(Clone, Debug)]
pub enum Test {
    /// A number at least so great.
    AtLeast(String, f64),
    /// A number at most so great.
    AtMost(String, f64),
    /// This number.
    Equals(String, f64),
    /// True.
    Flag(String),
    /// Judged to be true.
    Judged(String),
    /// A set with all of these terms.
    Contains(String, Vec<String>),
    /// Written out by each peer.
    Own(String),
}

/// The tests in the order of the standard.
#[must_use]
pub fn tests() -> Vec<Test> {
    let rules: Vec<Value> = serde_json::from_str(include_str!("../rules.json")).expect("the rules are JSON");
    rules.iter().map(test).collect()
}

fn test(rule: &Value) -> Test {
    let text = |key: &str| rule[key].as_str().unwrap_or_default().to_owned();
    let number = || rule["number"].as_f64().expect("a number");
    match rule["test"].as_str().expect("a test") {
        "at_least" => Test::AtLeast(text("fact"), number()),
        "at_most" => Test::AtMost(text("fact"), number()),
        "equals" => Test::Equals(text("fact"), number()),
        "flag" => Test::Flag(text("fact")),
        "judged" => Test::Judged(text("fact")),
        "contains" => {
            let terms = rule["terms"].as_array().expect("terms");
            Test::Contains(text("fact"), terms.iter().map(|t| t.as_str().expect("a term").to_owned()).collect())
        }
        own => Test::Own(own.to_owned()),
    }
}

/// Whether a fact is a count, so that it is compared with whole numbers.
#[must_use]
pub fn is_count(fact: &str) -> bool {
    FIELDS.iter().any(|field| field.path == fact && field.kind.is_count())
}

/// Kinds of room that are no function rooms, quoted and joined by commas.
#[must_use]
pub fn auxiliary() -> String {
    use guiju_bench::{center::RoomKind, read::TermList};
    quoted(RoomKind::TERMS.iter().skip(1).take(11).copied())
}

/// Kinds of activity for the public benefit, in the same way.
#[must_use]
pub fn public_benefit() -> String {
    quoted(guiju_bench::fields::ACTIVITY_KINDS.into_iter().take(5))
}

/// Who has to be in a team, in the same way.
pub const TEAM: [&str; 3] = ["core_households", "member_volunteers", "members_and_residents"];

/// Terms in quotes.
pub fn quoted<'a>(terms: impl Iterator<Item = &'a str>) -> String {
    terms.map(|term| format!("\"{term}\"")).collect::<Vec<_>>().join(", ")
}
