//! guiju over Arrow tables: the checker linked to the generated table, batches in memory and Parquet files to verdicts by
//! rule.

use crate::{
    as_of,
    ours::STANDARD,
    tables::{ASSESSOR, KEYS, schema},
};
use arrow_array::RecordBatch;
use guiju::Standard;
use guiju_tables::{
    Checker, Options, Work, check_all,
    files::{ReadOptions, Table, in_order},
};
use std::{convert::Infallible, ops::ControlFlow, path::Path, sync::Arc};

/// What the table's checks are told: a verdict by rule is wanted.
#[must_use]
pub fn options() -> Options {
    Options {
        as_of: as_of(),
        keys: KEYS.map(str::to_owned).to_vec(),
        rules: true,
        assessor: Some(ASSESSOR.to_owned()),
        ..Options::default()
    }
}

/// A checker for a table of a schema.
///
/// # Panics
/// If a column of it is not understood.
#[must_use]
pub fn checker(schema: &arrow_schema::Schema) -> Checker {
    let standard = Arc::new(Standard::bundled(STANDARD).expect("the standard is bundled"));
    Checker::new(standard, schema, options()).unwrap_or_else(|found| panic!("{found}"))
}

/// A checker for the generated table.
#[must_use]
pub fn generated() -> Checker {
    checker(&schema())
}

/// Results of batches in memory.
///
/// # Panics
/// If no threads can be started.
#[must_use]
pub fn batches(checker: &Checker, batches: &[RecordBatch], threads: usize) -> Vec<RecordBatch> {
    let batches = batches.iter().cloned().map(Ok::<_, Infallible>);
    let checked = check_all(checker, batches, threads).expect("threads");
    checked.map(|checked| checked.expect("batches can't fail").results).collect()
}

/// Results of a file.
///
/// # Panics
/// If it can't be read.
#[must_use]
pub fn file(path: &Path, threads: usize) -> Vec<RecordBatch> {
    let table = Table::open(path, &ReadOptions::default()).unwrap_or_else(|found| panic!("{found}"));
    let checker = checker(&table.schema());
    let parts = table.read(Some(checker.columns()), threads);
    let mut results = Vec::new();
    let check = |rows: _, work: &mut Work| checker.check_rows(&rows, false, work).results;
    in_order(parts, threads, check, |found: Result<RecordBatch, _>| {
        results.push(found.unwrap_or_else(|found| panic!("{found}")));
        ControlFlow::<()>::Continue(())
    });
    results
}
