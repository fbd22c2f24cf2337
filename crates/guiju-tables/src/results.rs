//! How each row came out, as one Arrow table: a row for each row of the input, in its order.

use crate::{link::Link, schema::term};
use arrow_array::{
    ArrayRef, DictionaryArray, Float64Array, Int8Array, Int32Array, ListArray, RecordBatch, StringArray, UInt32Array,
    UInt64Array,
    builder::{ListBuilder, StringBuilder},
    types::{Int8Type, Int32Type},
};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use guiju::{
    ScoreSummary, Standard, SummaryColumns,
    score::{Mark, Scored},
};
use std::sync::Arc;

/// The verdicts, by the number that stands for each.
pub(crate) const VERDICTS: [&str; 4] = ["pass", "fail", "unknown", "not_applicable"];

/// The verdict of an outcome byte: several outcomes, or none, are unknown.
pub(crate) const fn verdict(outcomes: u8) -> i8 {
    match outcomes {
        1 => 0,
        2 => 1,
        4 => 3,
        _ => 2,
    }
}

/// The schema of results.
pub(crate) fn schema(standard: &Standard, input: &Schema, link: &Link, rules: bool) -> Schema {
    let mut fields: Vec<Arc<Field>> = keys(input, link).collect();
    let mut add = |name: String, data_type: DataType, nullable: bool| {
        fields.push(Arc::new(Field::new(name, data_type, nullable)));
    };
    let texts = || DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)));
    add("row".into(), DataType::UInt64, false);
    add("verdict".into(), verdict_type(), true);
    add("possible".into(), texts(), true);
    if !standard.levels.is_empty() {
        add("level_certain".into(), term(), true);
        add("level_possible".into(), texts(), true);
    }
    for number in 0..standard.sheets.len() {
        for end in ["low", "high", "out_of"] {
            add(score_name(standard, number, end), DataType::Float64, true);
        }
    }
    for name in VERDICTS {
        add(name.into(), DataType::UInt32, true);
    }
    add("errors".into(), DataType::UInt32, false);
    if rules {
        for rule in &standard.rules {
            add(rule.id.clone(), verdict_type(), true);
        }
    }
    Schema::new(fields)
}

/// The columns that pass through.
pub(crate) fn keys<'a>(input: &'a Schema, link: &'a Link) -> impl Iterator<Item = Arc<Field>> + 'a {
    link.keys.iter().filter_map(|at| input.fields().get(*at).map(Arc::clone))
}

pub(crate) fn verdict_type() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8))
}

fn score_name(standard: &Standard, sheet: usize, end: &str) -> String {
    match standard.sheets.get(sheet).filter(|_| standard.sheets.len() > 1) {
        Some(sheet) => format!("score_{}_{end}", sheet.id),
        None => format!("score_{end}"),
    }
}

/// The results of some rows. `errors` says how many cells of each are wrong: a row with one has no verdict.
pub(crate) fn results(
    standard: &Standard,
    schema: &SchemaRef,
    keys: Vec<ArrayRef>,
    first_row: u64,
    found: &SummaryColumns,
    errors: &[u32],
) -> RecordBatch {
    let rows = errors.len();
    let sound = errors
        .iter()
        .any(|number| *number > 0)
        .then(|| NullBuffer::new(BooleanBuffer::from_iter(errors.iter().map(|number| *number == 0))));
    let mut columns = keys;
    let mut add = |array: ArrayRef| columns.push(array);
    add(Arc::new(UInt64Array::from_iter_values((0..rows as u64).map(|row| first_row + row + 1))));
    let verdicts: ArrayRef = Arc::new(StringArray::from_iter_values(VERDICTS));
    add(of_outcomes(&found.outcomes, sound.as_ref(), &verdicts));
    add(Arc::new(possible(&found.outcomes, sound.as_ref())));
    if !standard.levels.is_empty() {
        add(certain_levels(standard, found, sound.as_ref()));
        add(Arc::new(possible_levels(standard, found, sound.as_ref())));
    }
    for scores in &found.scores {
        add_scores(scores, sound.as_ref(), &mut add);
    }
    // A standard with sheets has a column for each, also where there are no rows.
    for _ in found.scores.len()..standard.sheets.len() {
        add_scores(&[], sound.as_ref(), &mut add);
    }
    for counts in [&found.pass, &found.fail, &found.unknown, &found.not_applicable] {
        add(Arc::new(UInt32Array::new(counts.clone().into(), sound.clone())));
    }
    add(Arc::new(UInt32Array::from(errors.to_vec())));
    let has_rules = schema.fields().len() > columns.len();
    if has_rules {
        for rule in 0..standard.rules.len() {
            let outcomes = found.rules.get(rule).map(Vec::as_slice).unwrap_or_default();
            columns.push(of_outcomes(outcomes, sound.as_ref(), &verdicts));
        }
    }
    made(schema, columns, rows)
}

/// A record batch of columns that fit its schema.
#[expect(clippy::expect_used, reason = "the columns are made for this schema; rows must not be lost to a slip here")]
pub(crate) fn made(schema: &SchemaRef, columns: Vec<ArrayRef>, rows: usize) -> RecordBatch {
    let options = arrow_array::RecordBatchOptions::new().with_row_count(Some(rows));
    RecordBatch::try_new_with_options(Arc::clone(schema), columns, &options).expect("columns as the schema has them")
}

fn of_outcomes(outcomes: &[u8], sound: Option<&NullBuffer>, verdicts: &ArrayRef) -> ArrayRef {
    let keys: Vec<i8> = outcomes.iter().map(|byte| verdict(*byte)).collect();
    dictionary::<Int8Type>(Int8Array::new(keys.into(), sound.cloned()), verdicts)
}

/// A dictionary array whose keys are known to be places of its values.
pub(crate) fn dictionary<K: arrow_array::types::ArrowDictionaryKeyType>(
    keys: arrow_array::PrimitiveArray<K>,
    values: &ArrayRef,
) -> ArrayRef {
    Arc::new(DictionaryArray::<K>::new(keys, Arc::clone(values)))
}

/// The outcomes still possible where there is more than one; no items where the verdict is certain.
pub(crate) fn possible(outcomes: &[u8], sound: Option<&NullBuffer>) -> ListArray {
    let mut list = ListBuilder::new(StringBuilder::new());
    for (row, byte) in outcomes.iter().enumerate() {
        let is_sound = sound.is_none_or(|sound| sound.is_valid(row));
        if is_sound && byte.count_ones() != 1 {
            for (bit, name) in [(1, "pass"), (2, "fail"), (4, "not_applicable")] {
                if byte & bit != 0 {
                    list.values().append_value(name);
                }
            }
        }
        list.append(is_sound);
    }
    list.finish()
}

fn certain_levels(standard: &Standard, found: &SummaryColumns, sound: Option<&NullBuffer>) -> ArrayRef {
    let names: ArrayRef =
        Arc::new(StringArray::from_iter_values(standard.levels.iter().map(|level| level.id.as_str())));
    let is_sound = |row: usize| sound.is_none_or(|sound| sound.is_valid(row));
    let keys = found
        .level
        .iter()
        .enumerate()
        .map(|(row, level)| level.filter(|_| is_sound(row)).and_then(|level| i32::try_from(level).ok()));
    dictionary::<Int32Type>(keys.collect::<Int32Array>(), &names)
}

/// The levels that may turn out to be the outcome, lowest first; a null item is "none".
fn possible_levels(standard: &Standard, found: &SummaryColumns, sound: Option<&NullBuffer>) -> ListArray {
    let mut list = ListBuilder::new(StringBuilder::new());
    let mut start = 0;
    for (row, end) in found.possible_ends.iter().enumerate() {
        let is_sound = sound.is_none_or(|sound| sound.is_valid(row));
        if is_sound {
            for level in found.possible_levels.get(start..*end).unwrap_or_default() {
                let named = level.and_then(|level| standard.levels.get(level as usize));
                list.values().append_option(named.map(|level| level.id.as_str()));
            }
        }
        list.append(is_sound);
        start = *end;
    }
    list.finish()
}

fn add_scores(scores: &[ScoreSummary], sound: Option<&NullBuffer>, add: &mut impl FnMut(ArrayRef)) {
    let is_sound = |row: usize| sound.is_none_or(|sound| sound.is_valid(row));
    let mut column = |of: &dyn Fn(&ScoreSummary) -> Option<Mark>| {
        let values = scores.iter().enumerate().map(|(row, score)| of(score).filter(|_| is_sound(row)).map(number));
        add(Arc::new(values.collect::<Float64Array>()));
    };
    let scored = |score: &ScoreSummary| score.scored != Scored::NothingScored;
    column(&|score| score.extent.low.filter(|_| scored(score)));
    column(&|score| score.extent.high.filter(|_| scored(score)));
    column(&|score| score.out_of.low.filter(|low| scored(score) && score.out_of.high == Some(*low)));
}

/// The float nearest to a number of points.
fn number(mark: Mark) -> f64 {
    let (whole, of) = mark.parts();
    whole as f64 / of as f64
}
