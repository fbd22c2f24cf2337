//! Table = rows: whatever random facts a table holds, in whatever way its columns hold them, however it is cut into
//! batches and on however many threads, each row comes out as its facts do by themselves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

mod encode;
#[path = "../../guiju/tests/generate/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod generate;
#[path = "../../guiju/tests/reference/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod reference;
mod said;

use arrow_array::{Array, ArrayRef, RecordBatch, cast::AsArray, types::UInt64Type};
use arrow_select::{concat::concat_batches, take::take};
use encode::Encoder;
use generate::{Choices, DAYS, days_near, facts, standards, thing, vocabulary};
use guiju::{
    Facts, Severity, Source, Standard, Vocabulary,
    quantity::{read_date, show_date},
    vocabulary::RecordId,
};
use guiju_tables::{Checked, Checker, Options, Work, check_all};
use proptest::prelude::*;
use reference::model::to_json;
use said::Said;
use serde_json::{Map, Value};
use std::{convert::Infallible, sync::Arc};

/// The facts of some subjects, and how a table holds them.
#[derive(Clone, Debug)]
struct Case {
    standard: Vec<u16>,
    facts: Vec<Vec<u16>>,
    day: usize,
    seed: u64,
}

fn case() -> impl Strategy<Value = Case> {
    let numbers = |most: usize| proptest::collection::vec(any::<u16>(), 0..most);
    (numbers(300), proptest::collection::vec(numbers(200), 1..9), 0..DAYS.len(), any::<u64>())
        .prop_map(|(standard, facts, day, seed)| Case { standard, facts, day, seed })
}

fn random_facts(vocabulary: &Vocabulary, subject: RecordId, choices: Choices, as_of: i64, one_in: usize) -> Value {
    let numbers = (0..7).collect();
    let mut facts = facts::Facts { vocabulary, choices, days: days_near(as_of), numbers, missing_one_in: one_in };
    to_json(&facts.record(subject), &show_date(as_of), &show_date(as_of - 1))
}

/// A table that holds these facts.
fn table(vocabulary: &Vocabulary, subject: RecordId, facts: &[Value], choices: Choices) -> RecordBatch {
    let rows: Vec<Option<&Map<String, Value>>> = facts.iter().map(Value::as_object).collect();
    let mut columns = Encoder { vocabulary, choices }.record(subject, &rows);
    let number: ArrayRef = Arc::new(arrow_array::Int64Array::from_iter_values((0..facts.len()).map(|n| n as i64)));
    columns.push(("编号 of the row".to_owned(), number));
    RecordBatch::try_from_iter(columns).unwrap()
}

/// What assessments of the facts by themselves say.
fn expected(standard: &Standard, facts: &[Value], as_of: i64) -> Vec<Said> {
    let of = |facts: &Value| {
        let source = Source::new("facts.json", &facts.to_string());
        let facts = Facts::read(&source, standard.vocabulary(), standard.subject);
        Said::of_assessment(&standard.assess(&facts.unwrap_or_else(|e| panic!("{e}\n{}", source.text)), as_of))
    };
    facts.iter().map(of).collect()
}

fn joined(checker: &Checker, parts: &[Checked]) -> Checked {
    let of = |schema, batch: fn(&Checked) -> &RecordBatch| concat_batches(&schema, parts.iter().map(batch)).unwrap();
    Checked {
        results: of(checker.result_schema(), |c| &c.results),
        findings: Some(of(checker.findings_schema(), |c| c.findings.as_ref().unwrap())),
        errors: of(checker.errors_schema(), |c| &c.errors),
    }
}

fn check(standard: Standard, facts: &[Value], as_of: i64, seed: u64) {
    let mut choices = Choices::random(seed);
    let batch = table(standard.vocabulary(), standard.subject, facts, Choices::random(seed ^ 1));
    let standard = Arc::new(standard);
    let options = Options {
        as_of,
        keys: vec!["编号 of the row".into()],
        rules: true,
        findings: true,
        only_needed: choices.one_in(4),
        ..Options::default()
    };
    let checker = Checker::new(Arc::clone(&standard), &batch.schema(), options).unwrap();
    let whole = checker.check(&batch, 0, &mut Work::default());
    assert_eq!(whole.errors.num_rows(), 0, "{:?}\n{:#?}", said::rows(&whole.errors), batch.schema());
    let expected = expected(&standard, facts, as_of);
    let found = Said::of_table(&standard, &whole);
    for (row, (found, expected)) in found.iter().zip(&expected).enumerate() {
        assert_eq!(found, expected, "row {row} of {:#}\n{:#?}", facts[row], batch.schema());
    }
    assert_eq!(found.len(), expected.len());

    // In pieces, with columns that are not read left out, on one thread and on several.
    let rows = batch.num_rows();
    let mut pieces = Vec::new();
    let mut start = 0;
    while start < rows {
        let length = 1 + choices.below(rows - start);
        let piece = batch.slice(start, length);
        pieces.push(if choices.one_in(2) { piece.project(checker.columns()).unwrap() } else { piece });
        start += length;
    }
    let mut work = Work::default();
    let mut before = 0;
    let one_thread: Vec<Checked> = pieces
        .iter()
        .map(|piece| {
            let checked = checker.check(piece, before, &mut work);
            before += piece.num_rows() as u64;
            checked
        })
        .collect();
    assert_same(&joined(&checker, &one_thread), &whole);
    let batches = pieces.into_iter().map(Ok::<_, Infallible>);
    let threads = 1 + choices.below(3);
    let several: Vec<Checked> = check_all(&checker, batches, threads).unwrap().map(|one| one.unwrap()).collect();
    assert_same(&joined(&checker, &several), &whole);
}

fn assert_same(found: &Checked, expected: &Checked) {
    let plain = |batch: &RecordBatch| said::rows(batch);
    assert_eq!(plain(&found.results), plain(&expected.results));
    assert_eq!(plain(found.findings.as_ref().unwrap()), plain(expected.findings.as_ref().unwrap()));
}

/// Replaces scalars by texts that may be wrong, one in so many.
fn soil(value: &mut Value, choices: &mut Choices, one_in: usize) {
    const DIRTY: [&str; 9] = ["不详", "12 吨", "99999999", "约", "2024-13-01", "0.5", "true", "b c", "s3"];
    match value {
        Value::Object(map) if map.contains_key("items") => soil(&mut map["items"], choices, one_in),
        Value::Object(map) => {
            let evidence = |key: &str| ["evidence", "complete", "total"].contains(&key);
            map.iter_mut().filter(|(key, _)| !evidence(key)).for_each(|(_, value)| soil(value, choices, one_in));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| soil(item, choices, one_in)),
        scalar => {
            if choices.one_in(one_in) {
                *scalar = (*choices.pick(&DIRTY)).into();
            }
        }
    }
}

/// What is wrong with facts as a file: path, code and words of each finding.
fn wrong(facts: &Value, standard: &Standard) -> Vec<[String; 5]> {
    let source = Source::new("facts.json", &facts.to_string());
    let found = Facts::read(&source, standard.vocabulary(), standard.subject).err().unwrap_or_default().0;
    let errors = found.into_iter().filter(|d| d.severity == Severity::Error);
    let words = errors.map(|d| {
        let help = d.help.map(|help| help.en).unwrap_or_default();
        [d.path, d.code, d.message.zh, d.message.en, help]
    });
    let mut words: Vec<_> = words.collect();
    words.sort();
    words
}

/// The same, as the table of errors has it, row by row.
fn wrong_in_table(checked: &Checked, rows: usize) -> Vec<Vec<[String; 5]>> {
    let mut found = vec![Vec::new(); rows];
    let errors = &checked.errors;
    for at in 0..errors.num_rows() {
        let text = |name: &str| said::cell(&errors[name], at).as_str().unwrap_or_default().to_owned();
        let row: usize = text("row").parse().unwrap();
        found[row - 1].push(["fact", "code", "message_zh", "message_en", "help_en"].map(text));
    }
    found.iter_mut().for_each(|row| row.sort());
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, max_shrink_iters: 300, ..ProptestConfig::default() })]

    /// Random standards over the small vocabulary.
    #[test]
    fn random_standards(case in case()) {
        let as_of = read_date(DAYS[case.day]).unwrap().lo;
        let tree = standards::standard(Choices::new(&case.standard), as_of);
        let Ok(standard) = Standard::load(&Source::new("standard.json", &tree.to_string()), vocabulary()) else {
            return Ok(()); // decided by a range alone
        };
        let facts: Vec<Value> = case
            .facts
            .iter()
            .map(|numbers| random_facts(vocabulary(), thing(), Choices::new(numbers), as_of, 3))
            .collect();
        check(standard, &facts, as_of, case.seed);
    }

    /// What is wrong with a cell is what is wrong with it in a facts file; its row has no verdict, the others have theirs.
    #[test]
    fn dirty_cells(case in case()) {
        let as_of = read_date(DAYS[case.day]).unwrap().lo;
        let tree = standards::standard(Choices::new(&case.standard), as_of);
        let Ok(standard) = Standard::load(&Source::new("standard.json", &tree.to_string()), vocabulary()) else {
            return Ok(());
        };
        let mut choices = Choices::random(case.seed);
        let facts: Vec<Value> = case
            .facts
            .iter()
            .map(|numbers| {
                let mut facts = random_facts(vocabulary(), thing(), Choices::new(numbers), as_of, 3);
                soil(&mut facts, &mut choices, 12);
                facts
            })
            .collect();
        let batch = table(vocabulary(), thing(), &facts, Choices::random(case.seed ^ 1));
        let standard = Arc::new(standard);
        let options = Options { as_of, rules: true, findings: true, ..Options::default() };
        let checker = Checker::new(Arc::clone(&standard), &batch.schema(), options).unwrap();
        let checked = checker.check(&batch, 0, &mut Work::default());
        let found = wrong_in_table(&checked, facts.len());
        let said = Said::of_table(&standard, &checked);
        for (row, facts) in facts.iter().enumerate() {
            let mut expected = wrong(facts, &standard);
            // An exact number that the table writes as two bounds is shown as neither.
            for (found, expected) in found[row].iter().zip(&mut expected).filter(|(found, _)| found[3].contains("``")) {
                prop_assert_eq!(&found[..2], &expected[..2]);
                expected.clone_from(found);
            }
            prop_assert_eq!(&found[row], &expected, "row {} of {:#}\n{:#?}", row, facts, batch.schema());
            if expected.is_empty() {
                let expected = self::expected(&standard, std::slice::from_ref(facts), as_of);
                prop_assert_eq!(&said[row], &expected[0], "row {} of {:#}", row, facts);
            } else {
                prop_assert!(said[row].is_withheld(), "{:?}", said[row]);
            }
        }
    }
}

/// The project's own standards, each with random facts of its subject.
#[test]
fn bundled_standards() {
    let as_of = read_date("2024-06-01").unwrap().lo;
    for (n, id) in Standard::bundled_ids().enumerate() {
        let standard = Standard::bundled(id).unwrap();
        let facts: Vec<Value> = (0..6)
            .map(|row| {
                let choices = Choices::random((n * 100 + row) as u64);
                random_facts(standard.vocabulary(), standard.subject, choices, as_of, 2 + row % 4)
            })
            .collect();
        check(standard, &facts, as_of, n as u64);
    }
}

/// A table longer than all that is run together (1,024 rows), read together (4,096, 8,192) or given to one thread (16,384):
/// the same rows over and over, clean ones and dirty ones, so that each has to come out as it did the first time, in one
/// piece, in pieces of odd lengths, and on several threads.
#[test]
fn many_rows_are_as_few() {
    const ROWS: usize = 41;
    const TIMES: usize = 420;
    let as_of = read_date("2024-06-01").unwrap().lo;
    let mut choices = Choices::random(19_580);
    let numbers: Vec<u16> = (0..300).map(|_| choices.below(1 << 16) as u16).collect();
    let tree = standards::standard(Choices::new(&numbers), as_of);
    let standard = Arc::new(Standard::load(&Source::new("standard.json", &tree.to_string()), vocabulary()).unwrap());
    let facts: Vec<Value> = (0..ROWS)
        .map(|row| {
            let mut facts = random_facts(vocabulary(), thing(), Choices::random(row as u64), as_of, 2 + row % 5);
            if row % 5 == 0 {
                soil(&mut facts, &mut choices, 9);
            }
            facts
        })
        .collect();
    let few = table(standard.vocabulary(), standard.subject, &facts, Choices::random(7));
    let many = concat_batches(&few.schema(), vec![&few; TIMES]).unwrap();
    let options = Options { as_of, rules: true, findings: true, ..Options::default() };
    let checker = Checker::new(standard, &few.schema(), options).unwrap();
    let expected = checker.check(&few, 0, &mut Work::default());
    assert!(expected.errors.num_rows() > 0 && expected.findings.as_ref().unwrap().num_rows() > ROWS);

    let whole = checker.check(&many, 0, &mut Work::default());
    assert_repeated(&expected, &whole, ROWS, TIMES);
    let mut work = Work::default();
    let mut pieces = Vec::new();
    let mut start = 0;
    for length in [1, 1023, 1024, 1025, 63, 4096, 64, 4097, 8191, 8192].into_iter().cycle() {
        let length = length.min(many.num_rows() - start);
        if length == 0 {
            break;
        }
        pieces.push(checker.check(&many.slice(start, length), start as u64, &mut work));
        start += length;
    }
    assert_repeated(&expected, &joined(&checker, &pieces), ROWS, TIMES);
    let batches = [many.slice(0, 16_390), many.slice(16_390, many.num_rows() - 16_390)].map(Ok::<_, Infallible>);
    let several: Vec<Checked> = check_all(&checker, batches.into_iter(), 3).unwrap().map(|one| one.unwrap()).collect();
    assert_repeated(&expected, &joined(&checker, &several), ROWS, TIMES);
}

/// That all three tables hold what they held of some rows, again and again, with the numbers of rows going on.
fn assert_repeated(once: &Checked, many: &Checked, rows: usize, times: usize) {
    let tables =
        |checked: &Checked| [checked.results.clone(), checked.findings.clone().unwrap(), checked.errors.clone()];
    for (once, many) in tables(once).into_iter().zip(tables(many)) {
        let length = once.num_rows();
        assert_eq!(many.num_rows(), length * times, "{:?}", once.schema());
        for (column, field) in once.schema().fields().iter().enumerate() {
            let (once, many) = (once.column(column), many.column(column));
            for time in 0..times {
                let part = many.slice(time * length, length);
                if field.name() == "row" {
                    let before = (time * rows) as u64;
                    let found = part.as_primitive::<UInt64Type>().values().iter().map(|row| row - before);
                    assert!(found.eq(once.as_primitive::<UInt64Type>().values().iter().copied()), "time {time}");
                } else {
                    let (part, once) = (plain(&part), plain(once));
                    assert!(
                        part.as_ref() == once.as_ref(),
                        "{} of time {time}: {part:?}, at first {once:?}",
                        field.name()
                    );
                }
            }
        }
    }
}

/// A column as texts where it is of a dictionary, which pieces have of their own.
fn plain(column: &ArrayRef) -> ArrayRef {
    match column.as_any_dictionary_opt() {
        Some(dictionary) => take(dictionary.values(), dictionary.keys(), None).unwrap(),
        None => Arc::clone(column),
    }
}
