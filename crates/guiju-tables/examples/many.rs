//! Checks many random centers and says how long it took, and what of it was the columns:
//! `cargo run -p guiju-tables --release --no-default-features --example many -- [ROWS] [THREADS] [findings] [rules]`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "an example that fails fails")]

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, DictionaryArray, Float64Array, Int32Array, Int64Array, ListArray, RecordBatch,
    StringArray, StructArray, types::Int32Type,
};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{DataType, Field, Schema};
use guiju::{
    Standard, Vocabulary,
    quantity::read_date,
    vocabulary::{Fact, FactKind, RecordId},
};
use guiju_tables::{Checker, Options, check_all, schema};
use std::{convert::Infallible, sync::Arc, time::Instant};

/// Rows a batch.
const BATCH: usize = 8192;
/// Rooms a center.
const ROOMS: usize = 10;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, otherwise| arguments.get(at).and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (rows, threads): (usize, usize) = (number(0, 608_396), number(1, 1));
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let standard = Arc::new(Standard::bundled("xuzhou-red-landmark").unwrap());
    let as_of = read_date("2022-06-01").unwrap().lo;
    let (findings, rules) = (has("findings"), has("rules"));
    let options = Options { as_of, findings, rules, only_needed: true, ..Options::default() };
    // Only the columns that the standard needs, as a reader of Parquet would read them.
    let whole = schema(standard.vocabulary(), standard.subject);
    let needed = Checker::new(Arc::clone(&standard), &whole, options.clone()).unwrap();
    let schema = Arc::new(whole.project(needed.columns()).unwrap());
    let checker = Checker::new(Arc::clone(&standard), &schema, options).unwrap();
    let batches: Vec<RecordBatch> = (0..4).map(|seed| batch(&standard, &schema, seed)).collect();
    println!("{} columns, {} batches of {BATCH} rows in turn", schema.fields().len(), batches.len());

    let begin = Instant::now();
    let turns = (0..rows.div_ceil(BATCH)).map(|n| {
        let batch = &batches[n % batches.len()];
        Ok::<_, Infallible>(batch.slice(0, BATCH.min(rows - n * BATCH)))
    });
    let (mut done, mut wrong, mut found) = (0, 0, 0);
    for checked in check_all(&checker, turns, threads).unwrap() {
        let checked = checked.unwrap();
        done += checked.results.num_rows();
        wrong += checked.errors.num_rows();
        found += checked.findings.map_or(0, |findings| findings.num_rows());
    }
    let seconds = begin.elapsed().as_secs_f64();
    println!(
        "{done} rows, {wrong} errors, {found} findings, {threads} threads: {seconds:.3} s, {:.3} µs a row",
        seconds * 1e6 / done as f64
    );
}

/// Random cells.
struct Random<'v> {
    vocabulary: &'v Vocabulary,
    state: u64,
}

fn batch(standard: &Standard, schema: &Arc<Schema>, seed: u64) -> RecordBatch {
    let mut random = Random { vocabulary: standard.vocabulary(), state: seed + 1 };
    let columns = schema.fields().iter().map(|field| random.column(standard.subject, field, BATCH)).collect();
    RecordBatch::try_new(Arc::clone(schema), columns).unwrap()
}

impl Random<'_> {
    fn below(&mut self, n: u64) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state % n
    }

    fn column(&mut self, kind: RecordId, field: &Field, rows: usize) -> ArrayRef {
        let vocabulary = self.vocabulary;
        let (_, fact) = vocabulary.record(kind).unwrap().fact_named(field.name()).unwrap();
        self.fact(fact, field.data_type(), rows)
    }

    fn fact(&mut self, fact: &Fact, data_type: &DataType, rows: usize) -> ArrayRef {
        let known = |random: &mut Self| random.below(50) > 0;
        let (least, most) = (fact.range.lo.max(0), fact.range.hi);
        let steps = fact.kind.unit().map_or(1, |unit| unit.steps());
        let number = |random: &mut Self| {
            let (least, most) = (least / steps, (most / steps).min(least / steps + 1000));
            let number = least + random.below((most - least + 1) as u64) as i64;
            known(random).then_some(if fact.kind.unit().is_some_and(|u| u.symbol() == "%") {
                number.max(2)
            } else {
                number
            })
        };
        match (data_type, fact.kind) {
            (DataType::Boolean, _) => {
                let mut flag = || known(self).then(|| self.below(10) > 0);
                Arc::new((0..rows).map(|_| flag()).collect::<BooleanArray>())
            }
            (DataType::Int64, _) => Arc::new((0..rows).map(|_| number(self)).collect::<Int64Array>()),
            (DataType::Float64, _) => {
                let half = |n: Option<i64>| n.map(|n| if n % 8 == 3 { n as f64 + 0.5 } else { n as f64 });
                Arc::new(
                    (0..rows)
                        .map(|_| half(number(self)).filter(|n| *n * (steps as f64) < most as f64))
                        .collect::<Float64Array>(),
                )
            }
            (DataType::Date32, _) => {
                let day = |random: &mut Self| known(random).then(|| 17_000 + random.below(2200) as i32);
                Arc::new((0..rows).map(|_| day(self)).collect::<Date32Array>())
            }
            (_, FactKind::Term(list)) => self.terms(list, rows, true),
            (_, FactKind::Terms(list)) => {
                let lengths: Vec<usize> = (0..rows).map(|_| 1 + self.below(3) as usize).collect();
                let values = self.terms(list, lengths.iter().sum(), false);
                let DataType::List(item) = data_type else { unreachable!("by the vocabulary's schema") };
                Arc::new(ListArray::new(Arc::clone(item), OffsetBuffer::from_lengths(lengths), values, None))
            }
            (DataType::Struct(fields), FactKind::Record(kind)) => {
                let columns = fields.iter().map(|field| self.column(kind, field, rows)).collect();
                Arc::new(StructArray::new(fields.clone(), columns, None))
            }
            (DataType::List(item), FactKind::List(kind)) => {
                let DataType::Struct(fields) = item.data_type() else { unreachable!("by the vocabulary's schema") };
                let each = if fact.id == "rooms" { ROOMS } else { 3 };
                let columns = fields.iter().map(|field| self.column(kind, field, rows * each)).collect();
                let items = Arc::new(StructArray::new(fields.clone(), columns, None));
                let offsets = OffsetBuffer::from_lengths(vec![each; rows]);
                Arc::new(ListArray::new(Arc::clone(item), offsets, items, None))
            }
            (DataType::Struct(fields), FactKind::Judgement) => {
                let values: ArrayRef = Arc::new((0..rows).map(|_| Some(self.below(10) > 0)).collect::<BooleanArray>());
                let DataType::Struct(inner) = fields[1].data_type() else { unreachable!("by the vocabulary's schema") };
                let day = |random: &mut Self, from: i32| Some(from + random.below(300) as i32);
                let evidence: Vec<ArrayRef> = vec![
                    Arc::new(StringArray::from(vec!["镇党委"; rows])),
                    Arc::new((0..rows).map(|_| day(self, 18_700)).collect::<Date32Array>()),
                    Arc::new((0..rows).map(|_| day(self, 19_100)).collect::<Date32Array>()),
                    Arc::new(vec!["site_visit"; rows].into_iter().collect::<DictionaryArray<Int32Type>>()),
                ];
                let evidence = Arc::new(StructArray::new(inner.clone(), evidence, None));
                Arc::new(StructArray::new(fields.clone(), vec![values, evidence], None))
            }
            _ => Arc::new((0..rows).map(|_| Some("8 h")).collect::<StringArray>()),
        }
    }

    fn terms(&mut self, list: guiju::vocabulary::TermListId, rows: usize, nulls: bool) -> ArrayRef {
        let names: Vec<&str> =
            self.vocabulary.term_list(list).unwrap().terms.iter().map(|term| term.id.as_str()).collect();
        let code = |random: &mut Self| random.below(names.len() as u64) as i32;
        let codes: Int32Array = (0..rows).map(|_| Some(code(self)).filter(|_| !nulls || self.below(50) > 0)).collect();
        Arc::new(DictionaryArray::<Int32Type>::new(codes, Arc::new(StringArray::from(names))))
    }
}
