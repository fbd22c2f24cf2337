//! The whole standard with guiju and by hand: one record, many in columns, Arrow tables and Parquet files. `cargo xtask bench`
//! sets guiju and its opponents side by side, by turns; these are for looking at one of them closely.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a bench")]

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use guiju::Scratch;
use guiju_bench::{
    AS_OF, as_of, checked,
    columns::{Bitmaps, Bytes, Columns},
    generate,
    ours::Ours,
    plain::Rows,
    proof,
    rows::{self, Dates},
    tables,
};
use std::{fs::File, hint::black_box};

const ROWS: usize = 100_000;

fn one_record(criterion: &mut Criterion) {
    let ours = Ours::new();
    let _ = proof::same_outcomes(&ours, &generate::centers(proof::SEED, proof::CENTERS));
    let (day, dates) = (as_of(), Dates::of(AS_OF));
    let centers = generate::centers(7, 500);
    let facts: Vec<_> = centers.iter().map(|center| ours.read(&center.text)).collect();
    let (mut texts, mut scratch) = (ours.texts(day), Scratch::default());
    let mut out = Vec::new();
    let mut group = criterion.benchmark_group("one record");
    let mut turn = (0..centers.len()).cycle();
    let mut next = || turn.next().unwrap_or_default();
    let at = |n: usize| centers.get(n).expect("a center");
    group.bench_function("text to verdicts", |b| {
        b.iter_batched(&mut next, |n| texts.verdicts(&at(n).text, &mut out), BatchSize::SmallInput);
    });
    group.bench_function("text to verdicts, by hand", |b| {
        b.iter_batched(&mut next, |n| rows::evaluate_text(&at(n).text, dates).unwrap(), BatchSize::SmallInput);
    });
    group.bench_function("text to assessment", |b| {
        b.iter_batched(&mut next, |n| ours.assess(&at(n).text, day), BatchSize::SmallInput);
    });
    group.bench_function("facts to verdicts", |b| {
        b.iter_batched(
            &mut next,
            |n| ours.verdicts(facts.get(n).expect("facts"), day, &mut scratch, &mut out),
            BatchSize::SmallInput,
        );
    });
    group.bench_function("facts to verdicts, by hand", |b| {
        b.iter_batched(&mut next, |n| rows::evaluate(&at(n).center, dates), BatchSize::SmallInput);
    });
    group.finish();
}

fn columns(criterion: &mut Criterion) {
    let ours = Ours::new();
    let (day, dates) = (as_of(), Dates::of(AS_OF));
    for rows in [1, 1000, ROWS] {
        let (table, structs) = ours.many(7, rows, day);
        let columns = Columns::of(&structs, dates);
        let mut scratch = Scratch::default();
        let (mut bytes, mut bitmaps) = (Bytes::default(), Bitmaps::default());
        let mut group = criterion.benchmark_group(format!("{rows} records in columns"));
        group.throughput(Throughput::Elements(rows as u64)).sample_size(20);
        group.bench_function("three bitmaps a rule", |b| {
            b.iter(|| ours.evaluate(black_box(&table), day, &mut scratch));
        });
        group.bench_function("three bitmaps a rule, by hand", |b| {
            b.iter(|| black_box(&columns).evaluate_packed(&mut bitmaps));
        });
        group.bench_function("a byte a rule, by hand", |b| b.iter(|| black_box(&columns).evaluate(&mut bytes)));
        group.finish();
    }
}

fn arrow(criterion: &mut Criterion) {
    let file = std::env::temp_dir().join(format!("guiju-bench-{}.parquet", std::process::id()));
    let rows = || Rows::new(7, None).take(ROWS);
    tables::write_parquet(rows(), File::create(&file).expect("a temporary file")).expect("a table");
    let batches: Vec<_> = tables::batches(rows()).collect();
    let checker = checked::generated();
    let mut group = criterion.benchmark_group(format!("{ROWS} records, one thread"));
    group.throughput(Throughput::Elements(ROWS as u64)).sample_size(10);
    group.bench_function("Arrow batches to verdicts by rule", |b| b.iter(|| checked::batches(&checker, &batches, 1)));
    group.bench_function("Parquet file to verdicts by rule", |b| b.iter(|| checked::file(&file, 1)));
    group.finish();
    std::fs::remove_file(&file).expect("the file is there");
}

criterion_group!(benches, one_record, columns, arrow);
criterion_main!(benches);
