//! The different texts of one column, each read once.
//!
//! A text comes in; a number goes out under which what it says is kept, or what is wrong with it. Texts stay known from
//! batch to batch.

use crate::{cell, plan::Field};
use arrow_array::{Array, ArrayRef, cast::AsArray};
use arrow_buffer::NullBuffer;
use arrow_schema::DataType;
use guiju::{
    Diagnostic, Vocabulary,
    facts::{FactValue, Known, Record, read_value},
    tree::{Node, Value},
    vocabulary::FactKind,
};
use std::{collections::HashMap, sync::Arc};

/// The number of no text.
pub(crate) const NONE: u32 = u32::MAX;
/// Most texts that stay known from one batch to the next.
const MOST: usize = 1 << 16;

/// What the texts of one column say.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    numbers: HashMap<Box<str>, u32>,
    /// By number.
    pub entries: Vec<Entry>,
    /// By number, the first of its terms.
    pub term: Vec<u32>,
    /// Whether something is wrong with one of them.
    pub any_wrong: bool,
    /// The dictionary met last, and the numbers of its texts.
    dictionary: Option<(ArrayRef, Vec<u32>)>,
    /// The numbers of the rows asked for last.
    pub rows: Vec<u32>,
}

/// What one text says.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// The lowest number, 1, 2 or 3 for yes, no or either, or the number of a term: whatever the column holds.
    pub low: i64,
    /// The highest number.
    pub high: i64,
    /// Whether it is a value that counts.
    pub given: bool,
    /// The record that has only this fact, where that is not one plain value.
    pub record: Option<Record>,
    /// The terms of a set, and whether there are no others.
    pub terms: Vec<u32>,
    /// Whether more terms may be in the set.
    pub open: bool,
    /// What is wrong with it.
    pub wrong: Vec<Diagnostic>,
    /// The text.
    pub text: Box<str>,
}

impl Memory {
    /// Numbers the texts of an array into [`Memory::rows`]; a null or a blank has none.
    pub fn number(&mut self, array: &dyn Array, nulls: Option<&NullBuffer>, reader: &TextReader<'_>) {
        if self.entries.len() > MOST || (reader.field.fact.kind == FactKind::Text && !self.entries.is_empty()) {
            *self = Self { rows: std::mem::take(&mut self.rows), ..Self::default() };
        }
        let mut rows = std::mem::take(&mut self.rows);
        rows.clear();
        rows.reserve(array.len());
        let is_null = |row: usize| nulls.is_some_and(|nulls| nulls.is_null(row));
        if let Some(dictionary) = array.as_any_dictionary_opt() {
            let numbers = self.of_dictionary(dictionary.values(), reader);
            let keys = dictionary.keys();
            macro_rules! rows {
                ($kind:ty) => {
                    if let Some(keys) = keys.as_primitive_opt::<$kind>() {
                        rows.extend(keys.values().iter().enumerate().map(|(row, key)| {
                            if is_null(row) { NONE } else { numbers.get(*key as usize).copied().unwrap_or(NONE) }
                        }));
                    }
                };
            }
            use arrow_array::types::{
                Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
            };
            match keys.data_type() {
                DataType::Int8 => rows!(Int8Type),
                DataType::Int16 => rows!(Int16Type),
                DataType::Int32 => rows!(Int32Type),
                DataType::Int64 => rows!(Int64Type),
                DataType::UInt8 => rows!(UInt8Type),
                DataType::UInt16 => rows!(UInt16Type),
                DataType::UInt32 => rows!(UInt32Type),
                _ => rows!(UInt64Type),
            }
            self.dictionary = Some((Arc::clone(dictionary.values()), numbers));
        } else {
            let mut last: Option<(&str, u32)> = None;
            macro_rules! rows {
                ($texts:expr) => {
                    if let Some(texts) = $texts {
                        for row in 0..texts.len() {
                            if is_null(row) {
                                rows.push(NONE);
                                continue;
                            }
                            let text = texts.value(row);
                            let number = match last {
                                Some((before, number)) if before == text => number,
                                _ => self.number_of(text, reader),
                            };
                            last = Some((text, number));
                            rows.push(number);
                        }
                    }
                };
            }
            match array.data_type() {
                DataType::Utf8 => rows!(array.as_string_opt::<i32>()),
                DataType::LargeUtf8 => rows!(array.as_string_opt::<i64>()),
                _ => rows!(array.as_string_view_opt()),
            }
        }
        self.rows = rows;
    }

    /// The numbers of the texts of a dictionary; those of the dictionary met last are known.
    fn of_dictionary(&mut self, values: &ArrayRef, reader: &TextReader<'_>) -> Vec<u32> {
        if let Some((before, numbers)) = self.dictionary.take()
            && (Arc::ptr_eq(&before, values) || before.to_data().ptr_eq(&values.to_data()))
        {
            return numbers;
        }
        (0..values.len())
            .map(|row| cell::text(values.as_ref(), row).map_or(NONE, |text| self.number_of(text, reader)))
            .collect()
    }

    fn number_of(&mut self, text: &str, reader: &TextReader<'_>) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        if text.trim().is_empty() {
            return NONE;
        }
        let number = u32::try_from(self.entries.len()).unwrap_or(NONE);
        let entry = reader.read(text);
        self.any_wrong |= !entry.wrong.is_empty();
        self.term.push(entry.terms.first().copied().unwrap_or(NONE));
        self.entries.push(entry);
        self.numbers.insert(text.into(), number);
        number
    }
}

/// What it takes to read a text.
#[derive(Clone, Copy)]
pub(crate) struct TextReader<'a> {
    pub vocabulary: &'a Vocabulary,
    pub field: &'a Field,
    pub as_of: i64,
    /// Whether a text is one term of a set, not all of it.
    pub single: bool,
}

impl TextReader<'_> {
    fn read(&self, text: &str) -> Entry {
        let entry = Entry { text: text.into(), ..Entry::default() };
        if self.field.fact.kind == FactKind::Text && self.field.stated.evidence.is_empty() {
            return Entry { given: true, ..entry };
        }
        let node = Node { value: Value::Text(text.to_owned()), ..Node::default() };
        let read = match self.single {
            true => read_value(self.vocabulary, &self.field.fact, &node, &self.field.at),
            false => self.field.read_cell(self.vocabulary, node),
        };
        match read {
            Err(found) => Entry { wrong: found.0, ..entry },
            Ok(known) => match known.filter(|known| known.is_valid(self.as_of)) {
                None => entry,
                Some(known) => of(known, self.field, entry),
            },
        }
    }
}

/// A value in the form that columns take it in.
fn of(known: Known, field: &Field, entry: Entry) -> Entry {
    let given = Entry { given: true, ..entry };
    match &known.value {
        FactValue::Boolean(yes) | FactValue::Judgement(yes) => Entry { low: if *yes { 1 } else { 2 }, ..given },
        FactValue::Term(term) => Entry { low: i64::from(*term), ..given },
        FactValue::Terms(set) => Entry { terms: set.terms.clone(), open: !set.complete, ..given },
        FactValue::Text(_) => given,
        FactValue::Record(_) | FactValue::List(_) => Entry { record: alone(field, known), ..given },
        FactValue::Number(_) | FactValue::Date(_) | FactValue::Hours(_) => match known.value.interval() {
            Some(interval) => Entry { low: interval.lo, high: interval.hi, ..given },
            None => given,
        },
    }
}

/// The record that has only this fact, as the rows of its frame see it.
pub(crate) fn alone(field: &Field, known: Known) -> Option<Record> {
    let (last, way) = field.path.split_last()?;
    let mut record = Record::default();
    record.set(*last, known);
    for id in way.iter().rev() {
        let mut outer = Record::default();
        outer.set(*id, Known { value: FactValue::Record(record), given: String::new(), evidence: None });
        record = outer;
    }
    Some(record)
}
