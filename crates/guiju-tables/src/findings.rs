//! The rules that rows fail or leave undecided, as one long Arrow table.

use crate::results::{VERDICTS, dictionary, made, possible, verdict, verdict_type};
use arrow_array::{
    ArrayRef, Float64Array, Int8Array, Int32Array, RecordBatch, StringArray, UInt64Array,
    types::{Int8Type, Int32Type},
};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use guiju::{RowFinding, RowGap, Standard, quantity::Interval, quantity::Unit};
use std::sync::Arc;

/// The ways to miss a number.
const DIRECTIONS: [&str; 2] = ["short", "over"];

/// The schema of findings, with these columns that pass through.
pub(crate) fn schema(keys: impl Iterator<Item = Arc<Field>>) -> Schema {
    let words = || crate::schema::term();
    let mut fields = vec![Arc::new(Field::new("row", DataType::UInt64, false))];
    fields.extend(keys);
    let texts = DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)));
    for (name, data_type, nullable) in [
        ("rule", words(), false),
        ("clause", words(), false),
        ("verdict", verdict_type(), false),
        ("possible", texts, false),
        ("gap_low", DataType::Float64, true),
        ("gap_high", DataType::Float64, true),
        ("unit", words(), true),
        ("direction", verdict_type(), true),
    ] {
        fields.push(Arc::new(Field::new(name, data_type, nullable)));
    }
    Schema::new(fields)
}

/// The findings of a batch, in columns.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// The rows of the batch.
    pub rows: Vec<u64>,
    rules: Vec<i32>,
    outcomes: Vec<u8>,
    gaps: Vec<Option<RowGap>>,
}

impl Findings {
    /// Removes all of them and keeps the memory.
    pub fn clear(&mut self) {
        self.rows.clear();
        self.rules.clear();
        self.outcomes.clear();
        self.gaps.clear();
    }

    /// Adds those of one row.
    pub fn add(&mut self, row: usize, found: impl IntoIterator<Item = RowFinding>) {
        for finding in found {
            let outcomes = finding.outcomes;
            self.rows.push(row as u64);
            self.rules.push(i32::try_from(finding.rule).unwrap_or(i32::MAX));
            self.outcomes
                .push(u8::from(outcomes.pass) | u8::from(outcomes.fail) << 1 | u8::from(outcomes.not_applicable) << 2);
            self.gaps.push(finding.gap);
        }
    }

    /// As a table; `keys` are what the rows pass through, one row a finding.
    pub fn batch(&self, standard: &Standard, schema: &SchemaRef, keys: Vec<ArrayRef>, first_row: u64) -> RecordBatch {
        let mut columns: Vec<ArrayRef> =
            vec![Arc::new(UInt64Array::from_iter_values(self.rows.iter().map(|row| first_row + row + 1)))];
        columns.extend(keys);
        let names = |of: &mut dyn Iterator<Item = &str>| -> ArrayRef { Arc::new(StringArray::from_iter_values(of)) };
        let by_rule = |values: ArrayRef| dictionary::<Int32Type>(Int32Array::from(self.rules.clone()), &values);
        columns.push(by_rule(names(&mut standard.rules.iter().map(|rule| rule.id.as_str()))));
        columns.push(self.clauses(standard));
        let verdicts = Int8Array::from_iter_values(self.outcomes.iter().map(|byte| verdict(*byte)));
        columns.push(dictionary::<Int8Type>(verdicts, &names(&mut VERDICTS.into_iter())));
        columns.push(Arc::new(possible(&self.outcomes, None)));
        let amount = |of: fn(&RowGap) -> i64| -> ArrayRef {
            let amounts = self.gaps.iter().map(|gap| gap.as_ref().and_then(|gap| in_unit(of(gap), gap.unit)));
            Arc::new(amounts.collect::<Float64Array>())
        };
        columns.push(amount(|gap| gap.low));
        columns.push(amount(|gap| gap.high));
        let mut units: Vec<&str> = Vec::new();
        let mut of_units: Vec<Option<i32>> = Vec::with_capacity(self.gaps.len());
        for gap in &self.gaps {
            let symbol = gap.as_ref().map(|gap| gap.unit.symbol());
            if let Some(symbol) = symbol
                && !units.contains(&symbol)
            {
                units.push(symbol);
            }
            let at = symbol.and_then(|symbol| units.iter().position(|unit| *unit == symbol));
            of_units.push(at.and_then(|at| i32::try_from(at).ok()));
        }
        columns.push(dictionary::<Int32Type>(Int32Array::from(of_units), &names(&mut units.iter().copied())));
        let directions: Int8Array = self.gaps.iter().map(|gap| gap.as_ref().map(|gap| i8::from(!gap.short))).collect();
        columns.push(dictionary::<Int8Type>(directions, &names(&mut DIRECTIONS.into_iter())));
        made(schema, columns, self.rows.len())
    }
}

impl Findings {
    /// The clauses. Many rules stand in one, and each is named once: pandas has no categories twice.
    fn clauses(&self, standard: &Standard) -> ArrayRef {
        let mut clauses: Vec<&str> = Vec::new();
        let mut of_rules: Vec<i32> = Vec::with_capacity(standard.rules.len());
        for rule in &standard.rules {
            let clause = rule.clause.as_str();
            let at = clauses.iter().position(|known| *known == clause).unwrap_or_else(|| {
                clauses.push(clause);
                clauses.len() - 1
            });
            of_rules.push(i32::try_from(at).unwrap_or(i32::MAX));
        }
        let of = |rule: &i32| usize::try_from(*rule).ok().and_then(|rule| of_rules.get(rule)).copied();
        let codes: Int32Array = self.rules.iter().map(of).collect();
        let values: ArrayRef = Arc::new(StringArray::from_iter_values(clauses));
        dictionary::<Int32Type>(codes, &values)
    }
}

/// A number of steps in a unit; none where it has no bound.
fn in_unit(steps: i64, unit: Unit) -> Option<f64> {
    (steps != Interval::POS && steps != Interval::NEG).then(|| steps as f64 / unit.steps() as f64)
}
