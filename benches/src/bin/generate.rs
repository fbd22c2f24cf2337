//! Writes a Parquet table of clean centers, always the same for the same seed, in bounded memory:
//! `cargo run -p guiju-bench --release --bin generate -- --rows 608396 --rooms 10 OUT.parquet`.
//!
//! `--verdicts FILE` also writes what guiju says of each, from the JSON of its facts file: one column a rule and
//! `overall`, each `pass`, `fail`, `unknown` or `not_applicable`. Peers are proven by it. `--json FILE` writes the facts files,
//! one a line.

#![allow(clippy::expect_used, reason = "as in the library")]

use arrow_array::{ArrayRef, RecordBatch, StringArray};
use guiju_bench::{as_of, ours::Ours, plain::Rows, tables};
use parquet::arrow::ArrowWriter;
use std::{
    error::Error,
    fs::File,
    io::{BufWriter, Write},
    sync::Arc,
};

const USAGE: &str = "generate [--rows N] [--rooms N] [--seed N] [--verdicts FILE] [--json FILE] OUT.parquet";

fn main() -> Result<(), Box<dyn Error>> {
    let (mut rows, mut rooms, mut seed) = (1000, None, 7);
    let (mut verdicts, mut json, mut out) = (None, None, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(USAGE);
        match argument.as_str() {
            "--rows" => rows = value()?.parse()?,
            "--rooms" => rooms = Some(value()?.parse()?),
            "--seed" => seed = value()?.parse()?,
            "--verdicts" => verdicts = Some(value()?),
            "--json" => json = Some(value()?),
            other if !other.starts_with('-') && out.is_none() => out = Some(argument),
            _ => return Err(USAGE.into()),
        }
    }
    let file = File::create(out.ok_or(USAGE)?)?;
    tables::write_parquet(Rows::new(seed, rooms).take(rows), BufWriter::new(file))?;
    if let Some(path) = verdicts {
        let batch = judged(Rows::new(seed, rooms).take(rows));
        let mut writer = ArrowWriter::try_new(File::create(path)?, batch.schema(), None)?;
        writer.write(&batch)?;
        writer.close()?;
    }
    if let Some(path) = json {
        let mut file = BufWriter::new(File::create(path)?);
        for row in Rows::new(seed, rooms).take(rows) {
            writeln!(file, "{}", row.json())?;
        }
        file.flush()?;
    }
    Ok(())
}

/// What guiju says of each row.
fn judged(rows: impl Iterator<Item = guiju_bench::plain::Row>) -> RecordBatch {
    let ours = Ours::new();
    let (mut texts, mut out) = (ours.texts(as_of()), Vec::new());
    let mut columns = vec![Vec::new(); ours.nodes.len()];
    for row in rows {
        texts.verdicts(&row.json(), &mut out);
        for (column, outcomes) in columns.iter_mut().zip(&out) {
            column.push(match outcomes {
                1 => "pass",
                2 => "fail",
                4 => "not_applicable",
                _ => "unknown",
            });
        }
    }
    let names = ours.standard.rules.iter().map(|rule| rule.id.clone()).chain(["overall".to_owned()]);
    let columns = columns.into_iter().map(|column| Arc::new(StringArray::from(column)) as ArrayRef);
    RecordBatch::try_from_iter(names.zip(columns)).expect("columns of one length")
}
