//! The opponents of the benches say the same as guiju, outcome by outcome.

#![allow(clippy::indexing_slicing, clippy::panic, reason = "a test")]

use arrow_array::{RecordBatch, cast::AsArray, types::UInt32Type};
use guiju_bench::{checked, generate, ours::Ours, plain, proof, tables};

#[test]
fn guiju_and_the_hand_written_rules_agree() {
    agree(&generate::centers(proof::SEED, proof::CENTERS));
}

#[test]
fn they_agree_on_clean_rows() {
    let rows = plain::Rows::new(proof::SEED, None).take(proof::CENTERS);
    agree(&rows.map(|row| row.generated()).collect::<Vec<_>>());
}

fn agree(centers: &[generate::Generated]) {
    let tally = proof::same_outcomes(&Ours::new(), centers);
    assert_eq!(tally.outcomes, 65 * proof::CENTERS);
    println!("{tally:?}");
    // The centers are worth comparing only if all kinds of outcome occur.
    for set in [1, 2, 3, 4, 5, 6, 7] {
        assert!(tally.sets[set] > 0, "no outcome {set:03b}: {tally:?}");
    }
    for verdict in [1, 2, 3] {
        assert!(tally.overall[verdict] > 0, "no verdict {verdict:03b}: {tally:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_centers() {
    let texts = |seed| generate::centers(seed, 5).into_iter().map(|c| c.text).collect::<Vec<_>>();
    assert_eq!(texts(1), texts(1));
    assert_ne!(texts(1), texts(2));
}

#[test]
fn arrow_tables_say_what_facts_files_say() {
    let rows: Vec<_> = plain::Rows::new(proof::SEED, None).take(proof::CENTERS).collect();
    let checker = checked::generated();
    let batch = tables::batch(&rows).unwrap_or_else(|error| panic!("{error}"));
    // Uneven batches, on two threads.
    let batches = [batch.slice(0, 1), batch.slice(1, 640), batch.slice(641, proof::CENTERS - 641)];
    let results = checked::batches(&checker, &batches, 2);
    let ours = Ours::new();
    let (mut texts, mut expected) = (ours.texts(guiju_bench::as_of()), Vec::new());
    let mut at = rows.iter();
    for result in &results {
        assert_eq!(sum(result, "errors"), 0);
        for row in 0..result.num_rows() {
            let center = at.next().map(|row| row.json()).unwrap_or_default();
            texts.verdicts(&center, &mut expected);
            let names = ours.standard.rules.iter().map(|rule| rule.id.as_str()).chain(["verdict"]);
            for (name, outcomes) in names.zip(&expected) {
                assert_eq!(word(result, name, row), verdict(*outcomes), "{name}: {center}");
            }
        }
    }
    assert_eq!(at.next(), None);
}

fn sum(result: &RecordBatch, name: &str) -> u32 {
    let column = result.column_by_name(name).unwrap_or_else(|| panic!("no {name}"));
    column.as_primitive::<UInt32Type>().values().iter().sum()
}

fn word<'r>(result: &'r RecordBatch, name: &str, row: usize) -> &'r str {
    let column = result.column_by_name(name).unwrap_or_else(|| panic!("no {name}")).as_any_dictionary();
    column.values().as_string::<i32>().value(column.normalized_keys()[row])
}

fn verdict(outcomes: u8) -> &'static str {
    match outcomes {
        1 => "pass",
        2 => "fail",
        4 => "not_applicable",
        _ => "unknown",
    }
}
