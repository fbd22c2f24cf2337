//! guiju's part in the benches of the Python peers: it holds the same rows in memory, does one piece of work for each line
//! that it reads, and answers with the nanoseconds that it took, so that both sides take turns in one run.
//!
//! `worker FILE.parquet THREADS`, the file being one of `generate --rows N --seed S` with the same `--rows` and `--seed`
//! given here. Lines: `evaluate` (columns in memory → three bitmaps a rule), `batches` (Arrow batches in memory → a table
//! of verdicts by rule), `file` (the Parquet file → the same).

#![allow(clippy::expect_used, clippy::panic, reason = "as in the library")]

use guiju::{Scratch, Table};
use guiju_bench::{as_of, checked, ours::Ours, plain::Rows, tables};
use std::{
    error::Error,
    hint::black_box,
    io::{BufRead, Write, stdin, stdout},
    path::PathBuf,
    thread::scope,
    time::Instant,
};

const USAGE: &str = "worker FILE.parquet THREADS ROWS SEED";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = PathBuf::from(arguments.next().ok_or(USAGE)?);
    let mut number = || -> Result<usize, Box<dyn Error>> { Ok(arguments.next().ok_or(USAGE)?.parse()?) };
    let (threads, rows, seed) = (number()?, number()?, number()? as u64);
    let ours = Ours::new();
    let mut all = Rows::new(seed, None);
    let mut parts: Vec<(Table, Scratch)> = Vec::new();
    for n in 0..threads {
        let some = rows / threads + usize::from(n < rows % threads);
        parts.push((ours.table_of_rows(&mut all, some, as_of()), Scratch::default()));
    }
    let batches: Vec<_> = tables::batches(Rows::new(seed, None).take(rows)).collect();
    let checker = checked::generated();
    let mut out = stdout();
    writeln!(out, "ready")?;
    out.flush()?;
    for line in stdin().lock().lines() {
        let line = line?;
        let start = Instant::now();
        match line.trim() {
            "evaluate" => scope(|scope| {
                for (table, scratch) in &mut parts {
                    let ours = &ours;
                    scope.spawn(move || black_box(ours.evaluate(black_box(table), as_of(), scratch)));
                }
            }),
            "batches" => drop(black_box(checked::batches(&checker, &batches, threads))),
            "file" => drop(black_box(checked::file(&path, threads))),
            other => return Err(format!("no work called `{other}`; {USAGE}").into()),
        }
        writeln!(out, "{}", start.elapsed().as_nanos())?;
        out.flush()?;
    }
    Ok(())
}
