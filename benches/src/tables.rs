//! Clean rows as Arrow record batches, the way an analyst's table holds them, and streamed into a Parquet file in bounded
//! memory. Numbers are `Int64` and `Float64`, terms dictionary-encoded text, days `Date32`, lists `List<Struct>`; what is
//! not known is null. Judgements are plain booleans: who made them is said once for the whole table.

use crate::{
    fields::{FIELDS, Kind, LEVELS},
    plain::{Item, Row, Value, item_fields},
};
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, DictionaryArray, Float64Array, Int32Array, Int64Array, ListArray, RecordBatch,
    StringArray, StructArray, types::Int32Type,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema, SchemaRef};
use parquet::{
    arrow::ArrowWriter,
    basic::{Compression, ZstdLevel},
    errors::Result,
    file::properties::WriterProperties,
};
use std::{io::Write, sync::Arc};

/// Rows a batch.
pub const BATCH: usize = 8192;

/// Rows a row group of a file.
const ROW_GROUP: usize = 128 * 1024;

/// Who made the judgements.
pub const ASSESSOR: &str = "镇党委";

/// Columns that name a row: the center, its township, its county.
pub const KEYS: [&str; 3] = ["name", "township", "county"];

/// Centers of a township, and townships of a county.
const CENTERS: u64 = 15;
const TOWNSHIPS: u64 = 14;

fn term() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
}

fn list_of(item: DataType) -> DataType {
    DataType::List(Arc::new(Field::new_list_field(item, true)))
}

fn item_type(item: Item) -> DataType {
    match item {
        Item::Term(_) => term(),
        Item::Terms(_) => list_of(term()),
        Item::Flag => DataType::Boolean,
        Item::Number { whole: true } => DataType::Int64,
        Item::Number { whole: false } => DataType::Float64,
    }
}

fn data_type(kind: Kind) -> DataType {
    match kind {
        Kind::Level => term(),
        Kind::Number { .. } | Kind::Aside(_) if kind.is_count() => DataType::Int64,
        Kind::Number { .. } | Kind::Aside(_) | Kind::Hours => DataType::Float64,
        Kind::Flag | Kind::Judged => DataType::Boolean,
        Kind::Terms { .. } => list_of(term()),
        Kind::Day => DataType::Date32,
        Kind::Plaques | Kind::Rooms | Kind::Activities | Kind::Teams => list_of(DataType::Struct(fields_of(kind))),
    }
}

fn fields_of(kind: Kind) -> Fields {
    item_fields(kind).iter().map(|(name, item)| Field::new(*name, item_type(*item), true)).collect()
}

/// The schema of the table: the keys, then the facts.
#[must_use]
pub fn schema() -> SchemaRef {
    let keys = [
        Field::new("name", DataType::Utf8, false),
        Field::new("township", term(), false),
        Field::new("county", term(), false),
    ];
    let facts = FIELDS.iter().map(|field| Field::new(field.path, data_type(field.kind), true));
    Arc::new(Schema::new(keys.into_iter().chain(facts).collect::<Vec<_>>()))
}

/// Rows as a record batch.
///
/// # Errors
/// None that a generated row could cause.
pub fn batch(rows: &[Row]) -> std::result::Result<RecordBatch, ArrowError> {
    let township = |row: &Row| row.number / CENTERS;
    let mut columns: Vec<ArrayRef> = vec![
        Arc::new(rows.iter().map(|row| Some(row.name())).collect::<StringArray>()),
        numbered(rows, "镇", township),
        numbered(rows, "县", |row| township(row) / TOWNSHIPS),
    ];
    for (n, field) in FIELDS.iter().enumerate() {
        let values: Vec<&Value> = rows.iter().map(|row| &row.values[n]).collect();
        columns.push(column(&values, field.kind)?);
    }
    RecordBatch::try_new(schema(), columns)
}

/// Names made of a number that rises from row to row.
fn numbered(rows: &[Row], what: &str, number: impl Fn(&Row) -> u64) -> ArrayRef {
    let first = rows.first().map_or(0, &number);
    let last = rows.last().map_or(0, &number);
    let names: StringArray = (first..=last).map(|n| Some(format!("{n}{what}"))).collect();
    let codes: Int32Array = rows.iter().map(|row| Some((number(row) - first) as i32)).collect();
    Arc::new(DictionaryArray::<Int32Type>::new(codes, Arc::new(names)))
}

fn column(values: &[&Value], kind: Kind) -> std::result::Result<ArrayRef, ArrowError> {
    Ok(match kind {
        Kind::Level => terms(values, &LEVELS.map(|(level, _)| level)),
        Kind::Number { .. } | Kind::Aside(_) | Kind::Hours => numbers(values, kind.is_count()),
        Kind::Flag | Kind::Judged => flags(values),
        Kind::Terms { terms, .. } => sets(values, terms)?,
        Kind::Day => Arc::new(
            values.iter().map(|v| if let Value::Day(day) = v { Some(*day) } else { None }).collect::<Date32Array>(),
        ),
        Kind::Plaques | Kind::Rooms | Kind::Activities | Kind::Teams => records(values, kind)?,
    })
}

fn numbers(values: &[&Value], whole: bool) -> ArrayRef {
    let numbers = values.iter().map(|v| if let Value::Number(n) = v { Some(*n) } else { None });
    if whole {
        Arc::new(numbers.map(|n| n.map(|n| n as i64)).collect::<Int64Array>())
    } else {
        Arc::new(numbers.collect::<Float64Array>())
    }
}

fn flags(values: &[&Value]) -> ArrayRef {
    Arc::new(
        values.iter().map(|v| if let Value::Flag(flag) = v { Some(*flag) } else { None }).collect::<BooleanArray>(),
    )
}

fn dictionary(codes: Int32Array, terms: &[&str]) -> ArrayRef {
    let terms: StringArray = terms.iter().map(|term| Some(*term)).collect();
    Arc::new(DictionaryArray::<Int32Type>::new(codes, Arc::new(terms)))
}

fn terms(values: &[&Value], terms: &[&str]) -> ArrayRef {
    let codes = values.iter().map(|v| if let Value::Term(code) = v { Some(*code as i32) } else { None });
    dictionary(codes.collect(), terms)
}

/// Where the items of each row end, and which rows have a list at all.
fn offsets(lengths: impl Iterator<Item = Option<usize>>) -> (OffsetBuffer<i32>, NullBuffer) {
    let (lengths, known): (Vec<usize>, Vec<bool>) =
        lengths.map(|length| (length.unwrap_or(0), length.is_some())).unzip();
    (OffsetBuffer::from_lengths(lengths), known.into())
}

fn list(
    item: ArrayRef,
    (offsets, known): (OffsetBuffer<i32>, NullBuffer),
) -> std::result::Result<ArrayRef, ArrowError> {
    let field = Arc::new(Field::new_list_field(item.data_type().clone(), true));
    Ok(Arc::new(ListArray::try_new(field, offsets, item, Some(known))?))
}

fn sets(values: &[&Value], terms: &[&str]) -> std::result::Result<ArrayRef, ArrowError> {
    let bits = |v: &Value| if let Value::Terms(bits) = v { Some(*bits) } else { None };
    let codes = values.iter().filter_map(|v| bits(v));
    let codes =
        codes.flat_map(|bits| (0..terms.len()).filter(move |bit| bits >> bit & 1 == 1).map(|bit| Some(bit as i32)));
    let item = dictionary(codes.collect(), terms);
    list(item, offsets(values.iter().map(|v| bits(v).map(|bits| bits.count_ones() as usize))))
}

fn records(values: &[&Value], kind: Kind) -> std::result::Result<ArrayRef, ArrowError> {
    let items = |v: &'_ Value| if let Value::List(items) = v { Some(items.len()) } else { None };
    let all: Vec<&Vec<Value>> =
        values.iter().flat_map(|v| if let Value::List(items) = v { items.as_slice() } else { &[] }).collect();
    let mut columns = Vec::new();
    for (n, (_, field)) in item_fields(kind).iter().enumerate() {
        let column: Vec<&Value> = all.iter().map(|item| &item[n]).collect();
        columns.push(match field {
            Item::Term(list) => terms(&column, list),
            Item::Terms(list) => sets(&column, list)?,
            Item::Flag => flags(&column),
            Item::Number { whole } => numbers(&column, *whole),
        });
    }
    let records = StructArray::try_new(fields_of(kind), columns, None)?;
    list(Arc::new(records), offsets(values.iter().map(|v| items(v))))
}

/// Batches of [`BATCH`] rows, one after another.
pub fn batches(rows: impl Iterator<Item = Row>) -> impl Iterator<Item = RecordBatch> {
    let mut rows = rows.fuse();
    std::iter::from_fn(move || {
        let some: Vec<Row> = rows.by_ref().take(BATCH).collect();
        (!some.is_empty()).then(|| batch(&some).expect("the columns fit the schema"))
    })
}

/// Writes rows as a Parquet file, a row group at a time.
///
/// # Errors
/// If the file can't be written.
pub fn write_parquet(rows: impl Iterator<Item = Row>, out: impl Write + Send) -> Result<()> {
    let properties = WriterProperties::builder()
        .set_compression(Compression::ZSTD(ZstdLevel::try_new(1)?))
        .set_max_row_group_row_count(Some(ROW_GROUP))
        .build();
    let mut writer = ArrowWriter::try_new(out, schema(), Some(properties))?;
    for batch in batches(rows) {
        writer.write(&batch)?;
    }
    writer.close().map(drop)
}
