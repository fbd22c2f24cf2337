//! Values with their evidence: who found it, when, and until when it counts.

use super::{Reading, Rows};
use crate::{
    cell,
    plan::{Field, Part},
};
use arrow_array::{Array, ArrayRef, StructArray, cast::AsArray, types::Date32Type};
use arrow_buffer::{BooleanBuffer, NullBuffer};
use std::collections::HashMap;

/// What decides whether evidence counts: whether there is an assessor, the method, the day and the last day.
#[derive(PartialEq, Eq, Hash)]
struct Key<'a> {
    /// Whether the assessor has a name, where one is given.
    assessor: Option<bool>,
    method: Option<&'a str>,
    date: Day<'a>,
    valid_until: Day<'a>,
}

#[derive(PartialEq, Eq, Hash)]
enum Day<'a> {
    None,
    Number(i32),
    Text(&'a str),
}

/// What comes of some evidence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Counts,
    /// Expired, or later than the as-of day.
    CountsNot,
    Wrong,
}

impl Reading<'_> {
    pub(super) fn envelope(
        &mut self,
        field: &Field,
        value: &Part,
        evidence: Option<usize>,
        array: &ArrayRef,
        rows: &Rows<'_>,
    ) {
        let Some(of) = array.as_struct_opt() else { return };
        let Some(values) = of.columns().get(value.0) else { return };
        let nulls = NullBuffer::union(rows.nulls(array).as_ref(), values.logical_nulls().as_ref());
        let evidence = evidence.and_then(|at| of.columns().get(at)?.as_struct_opt());
        let mut known: HashMap<Key<'_>, Standing> = HashMap::new();
        let mut live = Vec::with_capacity(array.len());
        let mut doubtful = Vec::new();
        let columns = evidence.map(Columns::of);
        for row in 0..array.len() {
            if nulls.as_ref().is_some_and(|nulls| nulls.is_null(row)) {
                live.push(false);
                continue;
            }
            let key = columns.as_ref().map_or(Key::NONE, |columns| columns.key(row));
            let standing = match known.get(&key) {
                Some(standing) => *standing,
                None => {
                    let standing = self.standing(field, array, row);
                    // The value itself may be what is wrong.
                    if standing != Standing::Wrong {
                        known.insert(key, standing);
                    }
                    standing
                }
            };
            live.push(standing == Standing::Counts);
            // What does not count is checked all the same.
            if standing != Standing::Counts {
                doubtful.push(row);
            }
        }
        let live = NullBuffer::new(BooleanBuffer::from(live));
        self.read(&value.1, values, &Rows { live: Some(live), place: rows.place });
        for row in doubtful {
            self.doubt(field, array, row, &rows.place);
        }
    }

    fn standing(&self, field: &Field, array: &ArrayRef, row: usize) -> Standing {
        match field.read_cell(self.vocabulary, cell::node(array.as_ref(), row)) {
            Err(_) => Standing::Wrong,
            Ok(Some(known)) if !known.is_valid(self.as_of) => Standing::CountsNot,
            Ok(_) => Standing::Counts,
        }
    }
}

impl Key<'_> {
    const NONE: Self = Self { assessor: None, method: None, date: Day::None, valid_until: Day::None };
}

/// The fields of evidence.
struct Columns<'a> {
    of: &'a StructArray,
    assessor: Option<&'a ArrayRef>,
    method: Option<&'a ArrayRef>,
    date: Option<&'a ArrayRef>,
    valid_until: Option<&'a ArrayRef>,
}

impl<'a> Columns<'a> {
    fn of(of: &'a StructArray) -> Self {
        let column = |name: &str| of.column_by_name(name);
        Self {
            of,
            assessor: column("assessor"),
            method: column("method"),
            date: column("date"),
            valid_until: column("valid_until"),
        }
    }

    fn key(&self, row: usize) -> Key<'a> {
        if self.of.is_null(row) {
            return Key::NONE;
        }
        let text = |column: Option<&'a ArrayRef>| cell::text(column?.as_ref(), row);
        let day = |column: Option<&'a ArrayRef>| match column {
            Some(column) if column.is_valid(row) => match column.as_primitive_opt::<Date32Type>() {
                Some(days) => Day::Number(days.value(row)),
                None => cell::text(column.as_ref(), row).map_or(Day::None, Day::Text),
            },
            _ => Day::None,
        };
        Key {
            assessor: text(self.assessor).map(|name| !name.trim().is_empty()),
            method: text(self.method),
            date: day(self.date),
            valid_until: day(self.valid_until),
        }
    }
}
