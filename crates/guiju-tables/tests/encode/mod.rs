//! Facts as JSON become Arrow columns, each in one of the ways in which a table may hold them.

use crate::generate::Choices;
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, DictionaryArray, Float64Array, Int64Array, LargeListArray,
    LargeStringArray, ListArray, StringArray, StringViewArray, StructArray,
    types::{Int8Type, Int32Type, UInt16Type},
};
use arrow_buffer::{BooleanBuffer, NullBuffer, OffsetBuffer};
use arrow_schema::{Field, Fields};
use guiju::{
    Vocabulary,
    quantity::{Dimension, read_date},
    vocabulary::{Fact, FactKind, RecordId},
};
use serde_json::{Map, Value};
use std::sync::Arc;

/// Encodes facts of one vocabulary.
pub struct Encoder<'a> {
    pub vocabulary: &'a Vocabulary,
    pub choices: Choices,
}

type Cells<'v> = Vec<Option<&'v Value>>;

impl Encoder<'_> {
    /// The columns of a kind of record: only of the facts that some row has.
    pub fn record(&mut self, kind: RecordId, rows: &[Option<&Map<String, Value>>]) -> Vec<(String, ArrayRef)> {
        let facts = self.vocabulary.record(kind).unwrap().facts.clone();
        let mut columns = Vec::new();
        for fact in facts {
            let cells: Cells<'_> = rows.iter().map(|row| row.and_then(|row| row.get(&fact.id))).collect();
            if cells.iter().all(Option::is_none) && !self.choices.one_in(20) {
                continue;
            }
            let name = if self.choices.one_in(3) { fact.title.zh.clone() } else { fact.id.clone() };
            columns.push((name, self.fact(&fact, &cells)));
        }
        columns
    }

    fn fact(&mut self, fact: &Fact, cells: &Cells<'_>) -> ArrayRef {
        let evidence = |cell: &&Value| cell.get("evidence").is_some();
        let has_evidence = cells.iter().flatten().any(evidence);
        if !has_evidence && !self.choices.one_in(8) {
            return self.value(fact, cells);
        }
        let value: Cells<'_> = cells.iter().map(|cell| cell.map(|cell| cell.get("value").unwrap_or(cell))).collect();
        let kind = if fact.kind == FactKind::Judgement { FactKind::Boolean } else { fact.kind };
        let values = self.value(&Fact { kind, ..fact.clone() }, &value);
        let evidence = |key: &str| -> Vec<Option<String>> {
            cells.iter().map(|cell| Some((*cell)?.get("evidence")?.get(key)?.as_str()?.to_owned())).collect()
        };
        let mut fields = vec![("assessor", self.texts(evidence("assessor")))];
        for key in ["date", "valid_until"] {
            let texts = evidence(key);
            fields.push((key, if self.choices.one_in(2) { days(&texts).unwrap() } else { self.texts(texts) }));
        }
        let given = cells.iter().map(|cell| cell.is_some_and(|cell| cell.get("evidence").is_some()));
        let evidence = structure(fields, Some(given.collect()));
        structure(vec![("value", values), ("evidence", evidence)], Some(cells.iter().map(Option::is_some).collect()))
    }

    fn value(&mut self, fact: &Fact, cells: &Cells<'_>) -> ArrayRef {
        match fact.kind {
            FactKind::Boolean | FactKind::Judgement => {
                if cells.iter().flatten().any(|cell| !cell.is_boolean()) {
                    return self.texts(cells.iter().map(|cell| cell.map(text)).collect());
                }
                let flags: Vec<Option<bool>> = cells.iter().map(|cell| cell.and_then(Value::as_bool)).collect();
                if self.choices.one_in(3) {
                    let words = [["否", "是"], ["no", "yes"], ["无", "有"]];
                    let words = *self.choices.pick(&words);
                    return self.texts(flags.into_iter().map(|f| Some(words[usize::from(f?)].to_owned())).collect());
                }
                Arc::new(BooleanArray::from(flags))
            }
            FactKind::Number(_) | FactKind::Date => self.number(fact, cells),
            FactKind::Hours if self.choices.one_in(2) => {
                self.amounts(fact, cells.iter().map(|cell| cell.map(text)).collect())
            }
            FactKind::Hours | FactKind::Text | FactKind::Term(_) => {
                // A blank is another way of saying nothing.
                let nothing = self.choices.one_in(3).then(String::new);
                self.texts(cells.iter().map(|cell| cell.map(text).or_else(|| nothing.clone())).collect())
            }
            FactKind::Terms(_) => self.terms(cells),
            FactKind::Record(kind) => {
                if self.choices.one_in(6) {
                    return self.texts(cells.iter().map(|cell| cell.map(Value::to_string)).collect());
                }
                let rows: Vec<Option<&Map<String, Value>>> =
                    cells.iter().map(|cell| cell.and_then(Value::as_object)).collect();
                let given = cells.iter().map(Option::is_some).collect();
                let columns = self.record(kind, &rows);
                structure(columns.iter().map(|(name, array)| (name.as_str(), Arc::clone(array))).collect(), Some(given))
            }
            FactKind::List(kind) => self.list(kind, cells),
        }
    }

    fn number(&mut self, fact: &Fact, cells: &Cells<'_>) -> ArrayRef {
        let bounded = cells.iter().flatten().any(|cell| cell.is_object());
        if !bounded {
            let texts: Vec<Option<String>> = cells.iter().map(|cell| cell.map(text)).collect();
            return self.amounts(fact, texts);
        }
        // An exact number is one between itself and itself.
        let side = |keys: [&str; 2]| -> [Vec<Option<String>>; 2] {
            keys.map(|key| {
                let of = |cell: &Value| match cell {
                    Value::Object(map) => map.get(key).map(text),
                    exact if key.starts_with("at_") => Some(text(exact)),
                    _ => None,
                };
                cells.iter().map(|cell| cell.and_then(of)).collect()
            })
        };
        let given = Some(cells.iter().map(Option::is_some).collect());
        let [at_least, at_most] = side(["at_least", "at_most"]);
        let [more_than, less_than] = side(["more_than", "less_than"]);
        let mut fields = vec![("at_least", self.amounts(fact, at_least)), ("at_most", self.amounts(fact, at_most))];
        if more_than.iter().chain(&less_than).any(Option::is_some) {
            fields.push(("more_than", self.amounts(fact, more_than)));
            fields.push(("less_than", self.amounts(fact, less_than)));
        }
        structure(fields, given)
    }

    /// Amounts as texts or, where all of them can be, as numbers or days.
    fn amounts(&mut self, fact: &Fact, texts: Vec<Option<String>>) -> ArrayRef {
        if self.choices.one_in(3) {
            return self.texts(texts);
        }
        let Some(unit) = fact.kind.unit().filter(|unit| unit.dimension() != Dimension::Date) else {
            return days(&texts).unwrap_or_else(|| self.texts(texts));
        };
        let plain = |text: &str| -> Option<f64> {
            let digits = text.strip_suffix(unit.symbol())?.trim();
            let number: f64 = digits.parse().ok()?;
            let wary = unit.dimension() == Dimension::Percent && number > 0.0 && number <= 1.0;
            (digits.len() < 16 && !wary).then_some(number)
        };
        let numbers: Option<Vec<Option<f64>>> =
            texts.iter().map(|text| text.as_deref().map_or(Some(None), |text| plain(text).map(Some))).collect();
        let Some(numbers) = numbers else { return self.texts(texts) };
        if numbers.iter().flatten().all(|number| number.fract() == 0.0) && self.choices.one_in(2) {
            return Arc::new(Int64Array::from_iter(numbers.iter().map(|number| number.map(|n| n as i64))));
        }
        // NaN is another way of saying nothing.
        let nan = self.choices.one_in(2);
        Arc::new(Float64Array::from_iter(
            numbers.into_iter().map(|n| if nan { Some(n.unwrap_or(f64::NAN)) } else { n }),
        ))
    }

    fn terms(&mut self, cells: &Cells<'_>) -> ArrayRef {
        let items = |cell: &Value| -> Vec<String> {
            let list = cell.get("items").unwrap_or(cell);
            list.as_array().unwrap().iter().map(text).collect()
        };
        let listed: Vec<Option<Vec<String>>> = cells.iter().map(|cell| cell.map(items)).collect();
        let open = cells.iter().flatten().any(|cell| cell.is_object());
        if !open && self.choices.one_in(4) && listed.iter().flatten().all(|items| !items.is_empty()) {
            let sign = *self.choices.pick(&["、", "，", ",", ";", " | "]);
            return self.texts(listed.into_iter().map(|items| Some(items?.join(sign))).collect());
        }
        let all: Vec<Option<String>> = listed.iter().flatten().flatten().cloned().map(Some).collect();
        let lengths = listed.iter().map(|items| items.as_ref().map_or(0, Vec::len));
        let values = self.texts(all);
        let given = listed.iter().map(Option::is_some).collect();
        let lists = self.lists(values, lengths.collect(), given);
        if !open {
            return lists;
        }
        let complete = cells.iter().map(|cell| Some(cell.as_ref()?.get("complete").is_none_or(|c| c == true)));
        let complete: ArrayRef = Arc::new(BooleanArray::from_iter(complete));
        let given = Some(cells.iter().map(Option::is_some).collect());
        structure(vec![("items", lists), ("complete", complete)], given)
    }

    fn list(&mut self, kind: RecordId, cells: &Cells<'_>) -> ArrayRef {
        if self.choices.one_in(8) {
            return self.texts(cells.iter().map(|cell| cell.map(Value::to_string)).collect());
        }
        let items = |cell: &Value| -> Vec<Map<String, Value>> {
            let list = cell.get("items").unwrap_or(cell);
            list.as_array().unwrap().iter().map(|item| item.as_object().unwrap().clone()).collect()
        };
        let listed: Vec<Option<Vec<Map<String, Value>>>> = cells.iter().map(|cell| cell.map(items)).collect();
        let all: Vec<Option<&Map<String, Value>>> = listed.iter().flatten().flatten().map(Some).collect();
        let columns = self.record(kind, &all);
        let fields = columns.iter().map(|(name, array)| (name.as_str(), Arc::clone(array))).collect::<Vec<_>>();
        let values = if fields.is_empty() {
            Arc::new(StructArray::new_empty_fields(all.len(), None)) as ArrayRef
        } else {
            structure(fields, None)
        };
        let lengths = listed.iter().map(|items| items.as_ref().map_or(0, Vec::len)).collect();
        let lists = self.lists(values, lengths, listed.iter().map(Option::is_some).collect());
        if !cells.iter().flatten().any(|cell| cell.is_object()) {
            return lists;
        }
        let complete = cells.iter().map(|cell| Some(cell.as_ref()?.get("complete").is_none_or(|c| c == true)));
        let complete: ArrayRef = Arc::new(BooleanArray::from_iter(complete));
        let totals: Vec<Option<&Value>> = cells.iter().map(|cell| cell.and_then(|cell| cell.get("total"))).collect();
        let total: ArrayRef = if totals.iter().flatten().all(|total| total.is_i64()) {
            Arc::new(Int64Array::from_iter(totals.iter().map(|total| total.and_then(Value::as_i64))))
        } else {
            self.texts(totals.iter().map(|total| total.map(text)).collect())
        };
        let given = Some(cells.iter().map(Option::is_some).collect());
        structure(vec![("items", lists), ("complete", complete), ("total", total)], given)
    }

    /// Lists of values, now and then with something behind a null.
    fn lists(&mut self, values: ArrayRef, lengths: Vec<usize>, given: Vec<bool>) -> ArrayRef {
        let nulls = Some(NullBuffer::from(given.clone()));
        let field = Arc::new(Field::new_list_field(values.data_type().clone(), true));
        if self.choices.one_in(4) && !values.is_empty() {
            // The first value once more, behind each null.
            let mut indices: Vec<u64> = Vec::new();
            let mut longer = Vec::new();
            let mut at = 0;
            for (length, given) in lengths.iter().zip(&given) {
                if !given {
                    indices.push(0);
                }
                longer.push(length + usize::from(!given));
                indices.extend((at..at + length).map(|n| n as u64));
                at += length;
            }
            let taken = arrow_select::take::take(&values, &arrow_array::UInt64Array::from(indices), None).unwrap();
            return Arc::new(ListArray::new(field, OffsetBuffer::from_lengths(longer), taken, nulls));
        }
        if self.choices.one_in(3) {
            return Arc::new(LargeListArray::new(field, OffsetBuffer::from_lengths(lengths), values, nulls));
        }
        Arc::new(ListArray::new(field, OffsetBuffer::from_lengths(lengths), values, nulls))
    }

    fn texts(&mut self, texts: Vec<Option<String>>) -> ArrayRef {
        let borrowed = || texts.iter().map(|text| text.as_deref());
        let few = borrowed().flatten().collect::<std::collections::BTreeSet<_>>().len() < 100;
        match self.choices.below(7) {
            0 => Arc::new(LargeStringArray::from_iter(borrowed())),
            1 => Arc::new(StringViewArray::from_iter(borrowed())),
            2 => Arc::new(borrowed().collect::<DictionaryArray<Int32Type>>()),
            3 => Arc::new(borrowed().collect::<DictionaryArray<UInt16Type>>()),
            4 if few => Arc::new(borrowed().collect::<DictionaryArray<Int8Type>>()),
            _ => Arc::new(StringArray::from_iter(borrowed())),
        }
    }
}

/// A text as a facts file has it.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Days, where all of them are.
fn days(texts: &[Option<String>]) -> Option<ArrayRef> {
    let day = |text: &String| {
        let interval = read_date(text).ok()?;
        interval.is_exact().then(|| i32::try_from(interval.lo).ok()).flatten()
    };
    let days: Option<Vec<Option<i32>>> =
        texts.iter().map(|text| text.as_ref().map_or(Some(None), |text| day(text).map(Some))).collect();
    Some(Arc::new(Date32Array::from(days?)))
}

fn structure(fields: Vec<(&str, ArrayRef)>, given: Option<Vec<bool>>) -> ArrayRef {
    let nulls = given.map(|given| NullBuffer::new(BooleanBuffer::from(given)));
    if fields.is_empty() {
        let rows = nulls.as_ref().map_or(0, NullBuffer::len);
        return Arc::new(StructArray::new_empty_fields(rows, nulls));
    }
    let schema: Fields =
        fields.iter().map(|(name, array)| Field::new(*name, array.data_type().clone(), true)).collect();
    let arrays = fields.into_iter().map(|(_, array)| array).collect();
    Arc::new(StructArray::new(schema, arrays, nulls))
}
