//! The vocabulary as an Arrow schema: what a clean table of subjects looks like.
//!
//! A vocabulary and a kind of subject come in; a schema goes out, one column a fact, for those who write tables. Other
//! types are read as well (see [`crate::Checker`]).

use arrow_schema::{DataType, Field, Fields, Schema};
use guiju::{
    Vocabulary,
    quantity::Dimension,
    vocabulary::{Fact, FactKind, RecordId},
};
use std::{collections::HashMap, sync::Arc};

/// The vocabulary's Arrow schema of a kind of subject. Every column may have nulls: not known.
///
/// - numbers are `Float64` in the unit of the fact (`Int64` for counts), read by their shortest decimal
/// - days are `Date32`, opening hours and texts `Utf8`
/// - terms are dictionary-encoded text by their id, sets of terms lists of those
/// - judgements are `{value, evidence: {assessor, date, valid_until, method}}`
/// - records are structs, lists of records lists of structs
///
/// A field's metadata hold its title in both languages (`title.zh`, `title.en`) and its unit (`unit`).
///
/// ```
/// use guiju::Vocabulary;
/// use guiju_tables::{arrow_schema::DataType, schema};
/// let vocabulary = Vocabulary::bundled()?;
/// let schema = schema(vocabulary, vocabulary.record_named("center").ok_or("no centers")?);
/// let area = schema.field_with_name("building_area")?;
/// assert_eq!(area.data_type(), &DataType::Float64);
/// assert_eq!(area.metadata()["title.zh"], "建筑面积");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn schema(vocabulary: &Vocabulary, subject: RecordId) -> Schema {
    // A vocabulary may let records hold each other; as deep as a facts file may be nested they are written out.
    Schema::new(fields(vocabulary, subject, guiju::limits::MAX_DEPTH / 2, &mut Vec::new()))
}

fn fields(vocabulary: &Vocabulary, record: RecordId, depth: usize, within: &mut Vec<RecordId>) -> Fields {
    let Some(kind) = vocabulary.record(record).filter(|_| depth > 0 && !within.contains(&record)) else {
        return Fields::empty();
    };
    within.push(record);
    let fields = kind.facts.iter().filter_map(|fact| field(vocabulary, fact, depth, within)).collect();
    within.pop();
    fields
}

/// The field of a fact; none for a record that holds itself.
fn field(vocabulary: &Vocabulary, fact: &Fact, depth: usize, within: &mut Vec<RecordId>) -> Option<Field> {
    let inner = |kind, within: &mut Vec<RecordId>| {
        Some(fields(vocabulary, kind, depth - 1, within)).filter(|fields| !fields.is_empty())
    };
    let data_type = match fact.kind {
        FactKind::Boolean => DataType::Boolean,
        FactKind::Judgement => judgement(),
        FactKind::Number(unit) if unit.dimension() == Dimension::Count => DataType::Int64,
        FactKind::Number(_) => DataType::Float64,
        FactKind::Date => DataType::Date32,
        FactKind::Hours | FactKind::Text => DataType::Utf8,
        FactKind::Term(_) => term(),
        FactKind::Terms(_) => DataType::List(Arc::new(Field::new_list_field(term(), false))),
        FactKind::Record(kind) => DataType::Struct(inner(kind, within)?),
        FactKind::List(kind) => {
            let item = Field::new_list_field(DataType::Struct(inner(kind, within)?), false);
            DataType::List(Arc::new(item))
        }
    };
    let mut metadata =
        HashMap::from([("title.zh".to_owned(), fact.title.zh.clone()), ("title.en".to_owned(), fact.title.en.clone())]);
    if let FactKind::Number(unit) = fact.kind
        && !unit.symbol().is_empty()
    {
        metadata.insert("unit".to_owned(), unit.symbol().to_owned());
    }
    Some(Field::new(&fact.id, data_type, true).with_metadata(metadata))
}

/// Dictionary-encoded text.
pub(crate) fn term() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8))
}

/// A judgement with its evidence.
fn judgement() -> DataType {
    let evidence = Fields::from(vec![
        Field::new("assessor", DataType::Utf8, true),
        Field::new("date", DataType::Date32, true),
        Field::new("valid_until", DataType::Date32, true),
        Field::new("method", term(), true),
    ]);
    DataType::Struct(Fields::from(vec![
        Field::new("value", DataType::Boolean, true),
        Field::new("evidence", DataType::Struct(evidence), true),
    ]))
}
