//! What is written is read back the same; what is not finished leaves nothing.

use super::*;
use crate::files::{ReadOptions, Table};
use arrow_array::{
    ArrayRef, BooleanArray, DictionaryArray, Float64Array, StringArray, UInt64Array,
    builder::{ListBuilder, StringBuilder},
    types::Int32Type,
};
use std::sync::Arc;

/// Rows as results have them.
fn results() -> RecordBatch {
    let verdicts: DictionaryArray<Int32Type> = vec![Some("pass"), None, Some("fail")].into_iter().collect();
    let mut levels = ListBuilder::new(StringBuilder::new());
    levels.append_value([Some("one"), Some("two")]);
    levels.append_null();
    levels.append_value([None::<&str>; 0]);
    RecordBatch::try_from_iter_with_nullable([
        ("名称", Arc::new(StringArray::from(vec![Some("甲,\"村\""), None, Some("@乙")])) as ArrayRef, true),
        ("row", Arc::new(UInt64Array::from(vec![1, 2, 3])), true),
        ("verdict", Arc::new(verdicts), true),
        ("score", Arc::new(Float64Array::from(vec![Some(92.0), None, Some(-3.25)])), true),
        ("levels", Arc::new(levels.finish()), true),
        ("flag", Arc::new(BooleanArray::from(vec![Some(true), None, Some(false)])), true),
    ])
    .unwrap()
}

fn written(name: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    let batch = results();
    let mut output = Output::create(&path, &batch.schema()).unwrap();
    output.write(&batch.slice(0, 1)).unwrap();
    output.write(&batch.slice(1, 2)).unwrap();
    commit([output.finish().unwrap()]).unwrap();
    std::fs::read(&path).unwrap()
}

#[test]
fn csv_is_as_a_spreadsheet_wants_it() {
    let expected = "\u{feff}名称,row,verdict,score,levels,flag\r\n\
                    \"甲,\"\"村\"\"\",1,pass,92,one;two,true\r\n\
                    ,2,,,,\r\n\
                    '@乙,3,fail,-3.25,,false\r\n";
    assert_eq!(String::from_utf8(written("a.csv")).unwrap(), expected);
    assert!(String::from_utf8(written("a.tsv")).unwrap().contains("row\tverdict"));
}

#[test]
fn ndjson_has_every_column_in_every_row() {
    let lines = String::from_utf8(written("a.ndjson")).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(
        lines[0],
        r#"{"名称":"甲,\"村\"","row":1,"verdict":"pass","score":92.0,"levels":["one","two"],"flag":true}"#
    );
    assert_eq!(lines[1], r#"{"名称":null,"row":2,"verdict":null,"score":null,"levels":null,"flag":null}"#);
}

#[test]
fn parquet_comes_back_the_same_and_is_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    let bytes = written("a.parquet");
    assert_eq!(bytes, written("a.parquet"));
    std::fs::write(&path, bytes).unwrap();
    let table = Table::open(&path, &ReadOptions::default()).unwrap();
    let rows: Vec<_> = table.read(None, 1).flatten().map(Result::unwrap).collect();
    let expected = results();
    for (column, name) in expected.columns().iter().zip(expected.schema().fields()) {
        let found = arrow_cast::cast(rows[0].batch.column_by_name(name.name()).unwrap(), column.data_type()).unwrap();
        assert_eq!(found.as_ref(), column.as_ref(), "{name}");
    }
}

#[test]
fn nothing_is_left_of_what_is_not_finished() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, "before").unwrap();
    let batch = results();
    let mut output = Output::create(&path, &batch.schema()).unwrap();
    output.write(&batch).unwrap();
    let names =
        || std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    assert_eq!(names().len(), 2);
    drop(output);
    assert_eq!(names(), ["a.csv"]);
    let output = Output::create(&path, &batch.schema()).unwrap();
    drop(output.finish().unwrap());
    assert_eq!(names(), ["a.csv"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "before");
}

#[test]
fn a_target_that_cannot_be_written_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let check = |path: &Path, part: &str| {
        let told = Output::create(path, &results().schema()).unwrap_err().to_string();
        assert!(told.contains(part), "{told}");
    };
    check(&folder.path().join("a.doc"), ".parquet");
    check(&folder.path().join("gone/a.csv"), "can't be written");
    std::fs::create_dir(folder.path().join("b.csv")).unwrap();
    check(&folder.path().join("b.csv"), "no plain file");
}

#[test]
fn formulas_become_texts_and_numbers_stay() {
    let check = |cell: &str, expected: &str| assert_eq!(guarded(cell), expected);
    check("=1+1", "'=1+1");
    check("-1+1", "'-1+1");
    check("-1–2", "-1–2");
    check("+5", "+5");
    check("-3.5%", "-3.5%");
    check("+", "'+");
    check("\t=1", "'\t=1");
    check("甲=乙", "甲=乙");
}
