//! Times guiju beside the hand-written rules in one run, all by turns, and appends a line of JSON for each comparison to a
//! file, from which `cargo xtask bench` makes the table: `ratios OUT [ROUNDS]`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "as in the library")]

use guiju::{Scratch, Table};
use guiju_bench::{
    AS_OF, as_of,
    columns::{Bitmaps, Bytes, Columns},
    generate,
    ours::Ours,
    proof,
    rows::{self, Dates},
    turns::{Candidate, Required, append, line, median, rounds},
};
use std::{hint::black_box, path::PathBuf};

const ROUNDS: usize = 15;
const ROWS: usize = 100_000;
/// Centers that each round takes one by one.
const ONE_BY_ONE: usize = 100;
const SEED: u64 = 7;

/// A line of the table: what is compared, guiju's candidate, the opponent, its candidate, what is asked.
const LINES: [(&str, &str, &str, &str, Required); 7] = [
    ("one record: JSON text → verdicts", "text", "fused serde by hand", "text by hand", Required::AtMost(1.3)),
    (
        "one record: JSON text → full assessment",
        "assessment",
        "fused serde by hand, verdicts only",
        "text by hand",
        Required::Nothing,
    ),
    ("one record: facts already read → verdicts", "facts", "structs by hand", "struct by hand", Required::Nothing),
    ("one record: columns of one row → verdicts", "row", "structs by hand", "struct by hand", Required::Nothing),
    (
        "100,000 records in columns → three bitmaps a rule",
        "columns",
        "the same by hand",
        "bitmaps by hand",
        Required::AtMost(2.0),
    ),
    (
        "100,000 records in columns → three bitmaps a rule",
        "columns",
        "a byte a rule by hand",
        "bytes by hand",
        Required::AtMost(2.0),
    ),
    (
        "100,000 records in columns → three bitmaps a rule",
        "columns",
        "structs row by row by hand",
        "structs by hand",
        Required::Nothing,
    ),
];

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let out = PathBuf::from(arguments.next().expect("ratios OUT [ROUNDS]"));
    let number = arguments.next().map_or(ROUNDS, |rounds| rounds.parse().expect("a number of rounds"));
    let ours = Ours::new();
    let (day, dates) = (as_of(), Dates::of(AS_OF));
    eprintln!("comparing outcomes …");
    let tally = proof::same_outcomes(&ours, &generate::centers(proof::SEED, proof::CENTERS));
    eprintln!("the same {} outcomes of {} centers; reading {ROWS} centers …", tally.outcomes, proof::CENTERS);

    let few = generate::centers(SEED, ONE_BY_ONE);
    let facts: Vec<_> = few.iter().map(|center| ours.read(&center.text)).collect();
    let tables: Vec<Table> = few.iter().map(|center| ours.table(std::slice::from_ref(center), day)).collect();
    let (table, structs) = ours.many(SEED, ROWS, day);
    let columns = Columns::of(&structs, dates);

    let mut texts = ours.texts(day);
    let (mut scratch, mut row_scratch, mut facts_scratch) =
        (Scratch::default(), Scratch::default(), Scratch::default());
    let (mut bytes, mut bitmaps) = (Bytes::default(), Bitmaps::default());
    let (mut text_out, mut row_out, mut facts_out) = (Vec::new(), Vec::new(), Vec::new());
    let mut candidates = [
        Candidate::new("text", ONE_BY_ONE, || {
            for center in &few {
                texts.verdicts(black_box(&center.text), &mut text_out);
                black_box(&text_out);
            }
        }),
        Candidate::new("text by hand", ONE_BY_ONE, || {
            for center in &few {
                black_box(rows::evaluate_text(black_box(&center.text), dates).unwrap());
            }
        }),
        Candidate::new("assessment", ONE_BY_ONE, || {
            for center in &few {
                black_box(ours.assess(&center.text, day));
            }
        }),
        Candidate::new("facts", ONE_BY_ONE, || {
            for facts in &facts {
                ours.verdicts(facts, day, &mut facts_scratch, &mut facts_out);
                black_box(&facts_out);
            }
        }),
        Candidate::new("struct by hand", ONE_BY_ONE, || {
            for center in &few {
                black_box(rows::evaluate(black_box(&center.center), dates));
            }
        }),
        Candidate::new("row", ONE_BY_ONE, || {
            for table in &tables {
                ours.run_one(table, day, &mut row_scratch, &mut row_out);
                black_box(&row_out);
            }
        }),
        Candidate::new("columns", ROWS, || {
            black_box(ours.evaluate(black_box(&table), day, &mut scratch));
        }),
        Candidate::new("bitmaps by hand", ROWS, || {
            black_box(&columns).evaluate_packed(&mut bitmaps);
            black_box(&bitmaps);
        }),
        Candidate::new("bytes by hand", ROWS, || {
            black_box(&columns).evaluate(&mut bytes);
            black_box(&bytes);
        }),
        Candidate::new("structs by hand", ROWS, || {
            for center in &structs {
                black_box(rows::evaluate(center, dates));
            }
        }),
    ];
    eprintln!("timing {number} rounds …");
    rounds(&mut candidates, number);
    let lines = LINES.map(|(what, ours, opponent, theirs, required)| {
        line(what, opponent, median(&candidates, ours), median(&candidates, theirs), required)
    });
    append(&out, &lines)
}
