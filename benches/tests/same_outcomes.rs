//! The opponents of the benches say the same as guiju, outcome by outcome.

#![allow(clippy::indexing_slicing, clippy::panic, reason = "a test")]

use guiju_bench::{generate, ours::Ours, plain, proof};

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
