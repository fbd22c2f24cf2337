//! Parquet written here and read back: projection, codes, row groups, damage.

use super::super::{ReadOptions, Table};
use super::*;
use ::parquet::{arrow::ArrowWriter, file::properties::WriterProperties};
use arrow_array::{
    Array, ArrayRef, Int64Array, ListArray, StringArray, StructArray,
    builder::{ListBuilder, StringBuilder},
    cast::AsArray,
};
use proptest::prelude::*;

/// Centers with a level, a number, and a list of rooms with sets of kinds.
fn batch(rows: usize) -> RecordBatch {
    let levels: StringArray = (0..rows).map(|row| (row % 5 != 4).then_some(["village", "park"][row % 2])).collect();
    let numbers: Int64Array = (0..rows as i64).map(Some).collect();
    let mut kinds = ListBuilder::new(StringBuilder::new());
    let mut offsets = vec![0];
    for row in 0..rows {
        for room in 0..row % 3 {
            kinds.append_value([Some("canteen"), (room == 1).then_some("library")]);
        }
        offsets.push(offsets[row] + (row % 3) as i32);
    }
    let kinds = kinds.finish();
    let field = Field::new("kinds", kinds.data_type().clone(), true);
    let rooms = StructArray::from(vec![(Arc::new(field), Arc::new(kinds) as ArrayRef)]);
    let item = Arc::new(Field::new("item", rooms.data_type().clone(), true));
    let rooms = ListArray::new(item, arrow_buffer::OffsetBuffer::new(offsets.into()), Arc::new(rooms), None);
    RecordBatch::try_from_iter([
        ("level", Arc::new(levels) as ArrayRef),
        ("number", Arc::new(numbers)),
        ("rooms", Arc::new(rooms)),
    ])
    .unwrap()
}

fn write(path: &Path, batch: &RecordBatch, group: usize, dictionary: bool) {
    let properties =
        WriterProperties::builder().set_max_row_group_row_count(Some(group)).set_dictionary_enabled(dictionary).build();
    let mut writer = ArrowWriter::try_new(File::create(path).unwrap(), batch.schema(), Some(properties)).unwrap();
    writer.write(batch).unwrap();
    writer.close().unwrap();
}

fn read(path: &Path, columns: Option<&[usize]>, threads: usize) -> Vec<Rows> {
    let table = Table::open(path, &ReadOptions::default()).unwrap();
    table.read(columns, threads).flatten().map(Result::unwrap).collect()
}

#[test]
fn codes_stay_codes_also_within_lists() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    let written = batch(100);
    write(&path, &written, 1000, true);
    let rows = read(&path, None, 1);
    let schema = rows[0].batch.schema();
    let coded = DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8));
    assert_eq!(schema.field(0).data_type(), &coded);
    assert!(format!("{:?}", schema.field(2).data_type()).contains("Dictionary"), "{:?}", schema.field(2));
    let back = arrow_cast::cast(rows[0].batch.column(2), written.column(2).data_type()).unwrap();
    assert_eq!(back.as_ref(), written.column(2).as_ref());
    write(&path, &written, 1000, false);
    assert_eq!(read(&path, None, 1)[0].batch.schema().field(0).data_type(), &DataType::Utf8);
}

#[test]
fn only_the_columns_asked_for_are_read_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    write(&path, &batch(10), 1000, true);
    let rows = read(&path, Some(&[1, 0]), 1);
    let names: Vec<String> = rows[0].batch.schema().fields().iter().map(|field| field.name().clone()).collect();
    assert_eq!(names, ["number", "level"]);
    assert_eq!(read(&path, Some(&[]), 1)[0].batch.num_rows(), 10);
}

#[test]
fn many_row_groups_are_parts_with_their_own_row_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    write(&path, &batch(1000), 100, true);
    for threads in [1, 3, 8] {
        let rows = read(&path, Some(&[1]), threads);
        let mut expected = 1;
        for rows in &rows {
            assert_eq!(rows.first_row, expected, "{threads} threads");
            let first = rows.batch.column(0).as_primitive::<arrow_array::types::Int64Type>().value(0);
            assert_eq!(first as u64 + 1, expected);
            expected += rows.batch.num_rows() as u64;
        }
        assert_eq!(expected, 1001);
    }
    let parts = Table::open(&path, &ReadOptions::default()).unwrap().read(None, 3).count();
    assert_eq!(parts, 10);
}

#[test]
fn a_cut_off_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.parquet");
    write(&path, &batch(10), 1000, true);
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() - 9]).unwrap();
    let found = Table::open(&path, &ReadOptions::default()).unwrap_err().to_string();
    assert!(found.contains("a.parquet") && found.contains("not a whole Parquet file"), "{found}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn a_damaged_file_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        write(&path, &batch(50), 20, true);
        let mut bytes = std::fs::read(&path).unwrap();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        std::fs::write(&path, bytes).unwrap();
        if let Ok(table) = Table::open(&path, &ReadOptions::default()) {
            let _ = table.read(None, 1).flatten().count();
        }
    }
}
