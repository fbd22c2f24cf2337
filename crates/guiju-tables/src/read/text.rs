//! Texts: each different one is read once, and rows take what its text says.

use super::{Reading, Rows, range_of};
use crate::{
    memory::{Entry, Memory, NONE, TextReader},
    plan::Field,
    problem::Place,
};
use arrow_array::{Array, ArrayRef, BooleanArray, cast::AsArray};
use arrow_buffer::NullBuffer;
use guiju::{Column, facts::Record};

impl Reading<'_> {
    pub(super) fn texts(&mut self, field: &Field, array: &ArrayRef, rows: &Rows<'_>) {
        let nulls = rows.nulls(array);
        let Some(memory) = self.numbered(field, array, nulls.as_ref(), false) else { return };
        let entry = |number: &u32| memory.entries.get(*number as usize);
        if field.is_scalar() {
            self.given(field, array.len(), None, |row| memory.rows.get(row).and_then(entry).is_some_and(|e| e.given));
            for slot in &field.slots {
                if let Some(column) = self.table.columns.get_mut(*slot) {
                    push(column, &memory, field);
                }
            }
        } else {
            let records: Vec<Option<&Record>> =
                memory.rows.iter().map(|number| entry(number).and_then(|e| e.record.as_ref())).collect();
            self.fill(field, &records);
        }
        self.report_texts(&memory, &rows.place);
        self.put_back(field, memory);
    }

    /// The memory of a field, with the texts of an array numbered; `single` where each is one term of a set.
    fn numbered(
        &mut self,
        field: &Field,
        array: &ArrayRef,
        nulls: Option<&NullBuffer>,
        single: bool,
    ) -> Option<Memory> {
        let reader = TextReader { vocabulary: self.vocabulary, field, as_of: self.as_of, single };
        let mut memory = std::mem::take(self.memories.get_mut(field.memory)?);
        memory.number(array.as_ref(), nulls, &reader);
        Some(memory)
    }

    fn put_back(&mut self, field: &Field, memory: Memory) {
        if let Some(place) = self.memories.get_mut(field.memory) {
            *place = memory;
        }
    }

    fn report_texts(&mut self, memory: &Memory, place: &Place<'_>) {
        if !memory.any_wrong {
            return;
        }
        for (row, number) in memory.rows.iter().enumerate() {
            let Some(entry) = memory.entries.get(*number as usize) else { continue };
            for diagnostic in &entry.wrong {
                self.report(place, row, diagnostic.clone(), &entry.text);
            }
        }
    }

    /// Sets of terms as lists of texts. `complete` is whether the set is said to have no others: none for a plain list,
    /// which has none.
    pub(super) fn terms(
        &mut self,
        field: &Field,
        whole: &ArrayRef,
        lists: &ArrayRef,
        complete: Option<Option<&ArrayRef>>,
        rows: &Rows<'_>,
    ) {
        let nulls = rows.nulls(whole);
        let inner = NullBuffer::union(lists.logical_nulls().as_ref(), nulls.as_ref());
        let Some((texts, offsets)) = super::list::items(lists, inner.as_ref()) else { return };
        let Some(memory) = self.numbered(field, &texts, texts.logical_nulls().as_ref(), true) else { return };
        let closed: Option<&BooleanArray> = complete.flatten().and_then(|array| array.as_boolean_opt());
        let is_open = |row: usize| match (complete, closed) {
            (None, _) => false,
            (_, None) => true,
            (_, Some(closed)) => closed.is_null(row) || !closed.value(row),
        };
        let is_null = |row: usize| nulls.as_ref().is_some_and(|nulls| nulls.is_null(row));
        self.given(field, whole.len(), nulls.as_ref(), |_| true);
        for slot in &field.slots {
            let Some(Column::Terms { words, bits, open }) = self.table.columns.get_mut(*slot) else { continue };
            let first = bits.len();
            bits.resize(first + whole.len() * *words, 0);
            open.extend((0..whole.len()).map(|row| u8::from(is_null(row) || is_open(row))));
            let sets = bits.get_mut(first..).unwrap_or_default().chunks_exact_mut((*words).max(1));
            for (set, range) in sets.zip(offsets.windows(2)) {
                let [start, end] = [range.first(), range.last()].map(|o| o.map_or(0, |o| *o as usize));
                for number in memory.rows.get(start..end).unwrap_or_default() {
                    let term = memory.term.get(*number as usize).copied().unwrap_or(NONE);
                    if let Some(word) = set.get_mut(term as usize / 64) {
                        *word |= 1 << (term % 64);
                    }
                }
            }
        }
        self.report_terms(field, whole, &memory, &offsets, rows);
        self.put_back(field, memory);
    }

    /// What is wrong with a set is said as of a facts file: a null or a blank among its terms is an error.
    fn report_terms(&mut self, field: &Field, whole: &ArrayRef, memory: &Memory, offsets: &[u32], rows: &Rows<'_>) {
        let is_wrong = |number: &u32| memory.entries.get(*number as usize).is_none_or(|entry| !entry.wrong.is_empty());
        if !memory.any_wrong && !memory.rows.contains(&NONE) {
            return;
        }
        for (row, range) in offsets.windows(2).enumerate() {
            let [start, end] = [range.first(), range.last()].map(|o| o.map_or(0, |o| *o as usize));
            if memory.rows.get(start..end).is_some_and(|numbers| numbers.iter().any(is_wrong)) {
                self.doubt(field, whole, row, &rows.place);
            }
        }
    }
}

/// Appends what the rows' texts say.
fn push(column: &mut Column, memory: &Memory, field: &Field) {
    let entry = |number: &u32| memory.entries.get(*number as usize).filter(|entry| entry.given);
    let numbers = memory.rows.iter();
    match column {
        Column::Number { lo, hi } => {
            let range = range_of(field);
            lo.extend(numbers.clone().map(|number| entry(number).map_or(range.lo, |e| e.low)));
            hi.extend(numbers.map(|number| entry(number).map_or(range.hi, |e| e.high)));
        }
        Column::Flag(flags) => {
            flags.extend(numbers.map(|number| entry(number).map_or(3, |e| u8::try_from(e.low).unwrap_or(3))));
        }
        Column::Code(codes) => {
            codes.extend(numbers.map(|number| {
                entry(number).map_or(Column::UNKNOWN, |e| u32::try_from(e.low).unwrap_or(Column::UNKNOWN))
            }))
        }
        Column::Text { codes, texts } => {
            texts.extend(memory.entries.iter().map(|entry| entry.text.to_string()));
            codes.extend(numbers.map(|number| entry(number).map_or(Column::UNKNOWN, |_| *number)));
        }
        Column::Terms { words, bits, open } => {
            for number in numbers {
                let at = bits.len();
                bits.resize(at + *words, 0);
                let found: Option<&Entry> = entry(number);
                open.push(u8::from(found.is_none_or(|e| e.open)));
                for term in found.map(|e| e.terms.as_slice()).unwrap_or_default() {
                    if let Some(word) = bits.get_mut(at + *term as usize / 64) {
                        *word |= 1 << (term % 64);
                    }
                }
            }
        }
        Column::Given(given) => given.extend(numbers.map(|number| u8::from(entry(number).is_some()))),
    }
}
