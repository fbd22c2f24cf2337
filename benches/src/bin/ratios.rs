//! Times guiju and the hand-written rules in one run, prints one table of ratios, and writes `benches/RESULTS.md`.
//!
//! All candidates take turns within each round, and each turn is repeated until it takes about as long as the others', so
//! that whatever else the machine does falls on all of them alike; the median of the rounds counts. The ratio is guiju's time by the opponent's: below 1 guiju is faster.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "as in the library")]

use guiju::{Scratch, Table, Verdicts};
use guiju_bench::{
    AS_OF, as_of,
    columns::{Bitmaps, Bytes, Columns},
    generate,
    ours::{Ours, STANDARD},
    proof,
    rows::{self, Dates},
};
use std::{
    hint::black_box,
    process::Command,
    time::{Duration, Instant, SystemTime},
};

const ROUNDS: usize = 15;
/// A turn takes at least so long.
const TURN: Duration = Duration::from_millis(60);
const ROWS: usize = 100_000;
/// Centers that each round takes one by one.
const ONE_BY_ONE: usize = 100;
const SEED: u64 = 7;

struct Candidate<'a> {
    name: &'static str,
    /// How many records one call takes.
    records: usize,
    /// Calls a turn.
    calls: u32,
    run: Box<dyn FnMut() + 'a>,
    times: Vec<Duration>,
}

impl Candidate<'_> {
    /// One turn; the time of a call.
    fn turn(&mut self) -> Duration {
        let start = Instant::now();
        for _ in 0..self.calls {
            (self.run)();
        }
        start.elapsed() / self.calls
    }

    /// Nanoseconds a record.
    fn median(&self) -> f64 {
        let mut times = self.times.clone();
        times.sort_unstable();
        times[times.len() / 2].as_nanos() as f64 / self.records as f64
    }
}

/// A line of the table: what is compared, guiju's candidate, the opponent's.
const LINES: [(&str, &str, &str); 7] = [
    ("one record: JSON text → verdicts", "text", "text by hand"),
    ("one record: JSON text → full assessment, against verdicts only by hand", "assessment", "text by hand"),
    ("one record: facts already read → verdicts", "facts", "struct by hand"),
    ("one record: columns of one row → verdicts", "row", "struct by hand"),
    ("100,000 records in columns → three bitmaps a rule, the same by hand", "columns", "bitmaps by hand"),
    ("100,000 records in columns → three bitmaps a rule, a byte a rule by hand", "columns", "bytes by hand"),
    ("100,000 records in columns, against structs row by row by hand", "columns", "structs by hand"),
];

fn main() {
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
    let bytes_a_text = few.iter().map(|center| center.text.len()).sum::<usize>() / few.len();

    let (mut scratch, mut row_scratch, mut facts_scratch) =
        (Scratch::default(), Scratch::default(), Scratch::default());
    let mut verdicts = Verdicts::new(&ours.standard, day);
    let (mut bytes, mut bitmaps) = (Bytes::default(), Bitmaps::default());
    let (mut out, mut row_out, mut facts_out) = (Vec::new(), Vec::new(), Vec::new());
    let mut candidates = [
        candidate("text", ONE_BY_ONE, || {
            for center in &few {
                ours.verdicts_of_text(black_box(&center.text), &mut verdicts, &mut out);
                black_box(&out);
            }
        }),
        candidate("text by hand", ONE_BY_ONE, || {
            for center in &few {
                black_box(rows::evaluate_text(black_box(&center.text), dates).unwrap());
            }
        }),
        candidate("assessment", ONE_BY_ONE, || {
            for center in &few {
                black_box(ours.assess(&center.text, day));
            }
        }),
        candidate("facts", ONE_BY_ONE, || {
            for facts in &facts {
                ours.verdicts(facts, day, &mut facts_scratch, &mut facts_out);
                black_box(&facts_out);
            }
        }),
        candidate("struct by hand", ONE_BY_ONE, || {
            for center in &few {
                black_box(rows::evaluate(black_box(&center.center), dates));
            }
        }),
        candidate("row", ONE_BY_ONE, || {
            for table in &tables {
                ours.run_one(table, day, &mut row_scratch, &mut row_out);
                black_box(&row_out);
            }
        }),
        candidate("columns", ROWS, || {
            black_box(ours.evaluate(black_box(&table), day, &mut scratch));
        }),
        candidate("bitmaps by hand", ROWS, || {
            black_box(&columns).evaluate_packed(&mut bitmaps);
            black_box(&bitmaps);
        }),
        candidate("bytes by hand", ROWS, || {
            black_box(&columns).evaluate(&mut bytes);
            black_box(&bytes);
        }),
        candidate("structs by hand", ROWS, || {
            for center in &structs {
                black_box(rows::evaluate(center, dates));
            }
        }),
    ];
    eprintln!("timing {ROUNDS} rounds …");
    for candidate in &mut candidates {
        candidate.turn();
        let once = candidate.turn();
        candidate.calls = u32::try_from(TURN.as_nanos() / once.as_nanos().max(1)).unwrap_or(1).max(1);
    }
    for _ in 0..ROUNDS {
        for candidate in &mut candidates {
            let time = candidate.turn();
            candidate.times.push(time);
        }
    }

    let of = |name: &str| candidates.iter().find(|c| c.name == name).map(Candidate::median).unwrap();
    let mut table = String::from("| what | guiju | by hand | ratio |\n|---|--:|--:|--:|\n");
    for (what, ours, theirs) in LINES {
        let (ours, theirs) = (of(ours), of(theirs));
        table += &format!("| {what} | {} | {} | {:.2} |\n", shown(ours), shown(theirs), ours / theirs);
    }
    println!("\n{table}");
    let report = format!(
        "# Results\n\nWritten by `cargo run -p guiju-bench --release --bin ratios` on {}; {} cores (one used), rustc {}.\n\n\
         The whole standard `{STANDARD}` ({} rules), centers of 6–16 rooms, {bytes_a_text} bytes of JSON a center. Times \
         are per record: medians of {ROUNDS} rounds in which all candidates take turns. The ratio is guiju's time by the \
         opponent's. Before timing, all {} outcomes of {} random centers were the same.\n\n{table}\n\
         The opponent reads only the fields, names and spellings that it needs; guiju checks every fact given, under all \
         its names, and keeps its place and wording. The opponent explains nothing.\n",
        guiju::quantity::show_date(today()),
        std::thread::available_parallelism().map_or(1, usize::from),
        rustc(),
        rows::RULES,
        tally.outcomes,
        proof::CENTERS,
    );
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/RESULTS.md"), report).expect("RESULTS.md can be written");
}

fn candidate<'a>(name: &'static str, records: usize, run: impl FnMut() + 'a) -> Candidate<'a> {
    Candidate { name, records, calls: 1, run: Box::new(run), times: Vec::new() }
}

fn shown(nanoseconds: f64) -> String {
    if nanoseconds >= 1000.0 { format!("{:.1} µs", nanoseconds / 1000.0) } else { format!("{nanoseconds:.0} ns") }
}

fn today() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs() / 86_400).unwrap_or(0)
}

fn rustc() -> String {
    let output = Command::new("rustc").arg("--version").output();
    let text = output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    text.split_whitespace().nth(1).unwrap_or("unknown").to_owned()
}
