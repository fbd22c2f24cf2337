//! What is wrong with cells, as one Arrow table: a row for each finding.

use crate::{problem::Problem, results::made};
use arrow_array::{ArrayRef, RecordBatch, StringArray, UInt64Array};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use guiju::Severity;
use std::sync::Arc;

/// The schema of errors, with these columns that pass through.
pub(crate) fn schema(keys: impl Iterator<Item = Arc<Field>>) -> Schema {
    let mut fields = vec![Arc::new(Field::new("row", DataType::UInt64, false))];
    fields.extend(keys);
    let text = |name: &str, nullable: bool| Arc::new(Field::new(name, DataType::Utf8, nullable));
    fields.extend(["column", "fact", "code", "severity", "message_zh", "message_en"].map(|name| text(name, false)));
    fields.extend(["help_zh", "help_en"].map(|name| text(name, true)));
    fields.push(text("found", false));
    Schema::new(fields)
}

/// The errors of a batch; `keys` are what its rows pass through, one row a problem.
pub(crate) fn errors(
    schema: &SchemaRef,
    keys: Vec<ArrayRef>,
    first_row: u64,
    problems: &[Problem],
    column_name: impl Fn(usize) -> String,
) -> RecordBatch {
    let rows = problems.iter().map(|problem| first_row + problem.row as u64 + 1);
    let mut columns: Vec<ArrayRef> = vec![Arc::new(UInt64Array::from_iter_values(rows))];
    columns.extend(keys);
    let mut text = |of: &dyn Fn(&Problem) -> Option<String>| {
        columns.push(Arc::new(problems.iter().map(of).collect::<StringArray>()));
    };
    text(&|problem| Some(column_name(problem.column)));
    text(&|problem| Some(problem.diagnostic.path.clone()));
    text(&|problem| Some(problem.diagnostic.code.clone()));
    text(&|problem| Some(if problem.diagnostic.severity == Severity::Error { "error" } else { "warning" }.to_owned()));
    text(&|problem| Some(problem.diagnostic.message.zh.clone()));
    text(&|problem| Some(problem.diagnostic.message.en.clone()));
    text(&|problem| problem.diagnostic.help.as_ref().map(|help| help.zh.clone()));
    text(&|problem| problem.diagnostic.help.as_ref().map(|help| help.en.clone()));
    text(&|problem| Some(problem.found.clone()));
    made(schema, columns, problems.len())
}
