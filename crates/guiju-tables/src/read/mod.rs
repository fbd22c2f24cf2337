//! Arrow columns become the columns of a standard's program.
//!
//! The columns of a batch and how each is read come in; a [`Table`] goes out, and what is wrong with cells. A column of
//! clean cells is read without a tree and without allocating per row; a cell that is doubtful is read once more as a facts
//! file would have it, so that its findings are the same.

mod envelope;
mod list;
mod number;
mod text;

use crate::{
    cell,
    memory::{Memory, alone},
    plan::{Field, Form},
    problem::{Place, Problem, join},
};
use arrow_array::{Array, ArrayRef, cast::AsArray};
use arrow_buffer::NullBuffer;
use guiju::{
    Column, Diagnostic, FrameId, FrameRows, Program, Table, Vocabulary,
    facts::{FactValue, Known, Record},
    quantity::Interval,
    tree::{Node, Value, to_json},
    vocabulary::FactKind,
};

/// Longest text of a cell that a problem carries, in characters.
const LONGEST: usize = 200;

/// Reads the columns of one batch.
pub(crate) struct Reading<'c> {
    pub vocabulary: &'c Vocabulary,
    pub program: &'c Program,
    pub as_of: i64,
    pub table: &'c mut Table,
    /// Whether the frame of a list has been read, by frame.
    pub filled: &'c mut Vec<bool>,
    pub memories: &'c mut [Memory],
    pub problems: Vec<Problem>,
    /// The column of the input that is being read.
    pub column: usize,
}

/// Rows of an array.
pub(crate) struct Rows<'p> {
    /// Which of them there are; all where nothing is said.
    pub live: Option<NullBuffer>,
    /// How they are called.
    pub place: Place<'p>,
}

impl Rows<'_> {
    /// The rows that have no value in an array.
    fn nulls(&self, array: &dyn Array) -> Option<NullBuffer> {
        NullBuffer::union(array.logical_nulls().as_ref(), self.live.as_ref()).filter(|nulls| nulls.null_count() > 0)
    }
}

impl Reading<'_> {
    /// Makes the table empty, for so many subjects.
    pub fn begin(&mut self, subjects: usize) {
        let vocabulary = self.vocabulary;
        let slots = self.program.slots();
        if self.table.columns.len() != slots.len() {
            self.table.columns = slots.iter().map(|slot| slot.column(vocabulary)).collect();
        }
        self.table.columns.iter_mut().for_each(Column::clear);
        self.table.frames.resize_with(self.program.frames().len(), FrameRows::default);
        for frame in &mut self.table.frames {
            frame.rows = 0;
            frame.offsets.clear();
            frame.extra_lo.clear();
            frame.extra_hi.clear();
        }
        if let Some(first) = self.table.frames.first_mut() {
            first.rows = subjects;
        }
        self.filled.clear();
        self.filled.resize(self.program.frames().len(), false);
    }

    /// Makes not known what no column has told of.
    pub fn end(&mut self) {
        for (at, frame) in self.program.frames().iter().enumerate().skip(1) {
            if self.filled.get(at).copied().unwrap_or(true) {
                continue;
            }
            let parents =
                frame.parent.and_then(|parent| self.table.frames.get(parent.0 as usize)).map_or(0, |f| f.rows);
            if let Some(rows) = self.table.frames.get_mut(at) {
                rows.rows = 0;
                rows.offsets.resize(parents + 1, 0);
                rows.extra_lo.resize(parents, 0);
                rows.extra_hi.resize(parents, Interval::POS);
            }
        }
        for (slot, column) in self.program.slots().iter().zip(&mut self.table.columns) {
            let rows = self.table.frames.get(slot.frame.0 as usize).map_or(0, |frame| frame.rows);
            column.extend_unknown(rows.saturating_sub(length(column)), slot.range(self.vocabulary));
        }
    }

    /// Reads the values of a field.
    pub fn read(&mut self, field: &Field, array: &ArrayRef, rows: &Rows<'_>) {
        match &field.form {
            Form::Unknown => {}
            Form::Text => self.texts(field, array, rows),
            Form::Number => self.numbers(field, array, rows),
            Form::Day => self.days(field, array, rows),
            Form::Flag => self.flags(field, array, rows),
            Form::Terms => self.terms(field, array, array, None, rows),
            Form::OpenTerms(items, complete) => {
                let Some(of) = array.as_struct_opt() else { return };
                let Some(items) = of.columns().get(*items) else { return };
                self.terms(field, array, items, Some(complete.and_then(|at| of.columns().get(at))), rows);
            }
            Form::Bounds(low, high) => self.bounds(field, array, low.as_ref(), high.as_ref(), rows),
            Form::Record(parts) => {
                let Some(of) = array.as_struct_opt() else { return };
                let nulls = rows.nulls(array);
                self.given(field, array.len(), nulls.as_ref(), |_| true);
                let inner = Rows { live: nulls, place: rows.place };
                for part in parts {
                    if let Some(column) = of.columns().get(part.0) {
                        self.read(&part.1, column, &inner);
                    }
                }
            }
            Form::List(items) => self.list(field, items, array, rows),
            Form::OpenList(items, open) => self.open_list(field, items, *open, array, rows),
            Form::Envelope(value, evidence) => self.envelope(field, value, *evidence, array, rows),
            Form::Unpacked(inner) => {
                let Some(dictionary) = array.as_any_dictionary_opt() else { return };
                if let Ok(values) = arrow_select::take::take(dictionary.values(), dictionary.keys(), None) {
                    self.read(inner, &values, rows);
                }
            }
            Form::Tree => self.trees(field, array, rows),
        }
        self.within(field, array, rows);
    }

    /// Reads cell by cell, as a facts file is read.
    fn trees(&mut self, field: &Field, array: &ArrayRef, rows: &Rows<'_>) {
        let nulls = rows.nulls(array);
        let mut records: Vec<Option<Record>> = Vec::with_capacity(array.len());
        for row in 0..array.len() {
            let known = match nulls.as_ref().is_some_and(|nulls| nulls.is_null(row)) {
                true => None,
                false => self.doubt(field, array, row, &rows.place),
            };
            records.push(known.and_then(|known| alone(field, known)));
        }
        self.fill(field, &records.iter().map(Option::as_ref).collect::<Vec<_>>());
    }

    /// Fills what the program reads at and inside a field from records that have only this fact.
    fn fill(&mut self, field: &Field, records: &[Option<&Record>]) {
        let Some(frame) = field.frame.filter(|_| field.needed) else { return };
        let Ok(id) = u32::try_from(frame).map(FrameId) else { return };
        self.table.fill(self.program, id, &field.path, records, self.vocabulary, self.as_of);
        let mut inside = vec![false; self.program.frames().len()];
        for (at, inner) in self.program.frames().iter().enumerate() {
            let Some(parent) = inner.parent.map(|parent| parent.0 as usize) else { continue };
            let is_inside = inside.get(parent).copied().unwrap_or(false)
                || (parent == frame && inner.path.starts_with(&field.path));
            if let (true, Some(inside), Some(filled)) = (is_inside, inside.get_mut(at), self.filled.get_mut(at)) {
                (*inside, *filled) = (true, true);
            }
        }
    }

    /// Reads one cell as a facts file would have it, and reports what is wrong.
    fn doubt(&mut self, field: &Field, array: &ArrayRef, row: usize, place: &Place<'_>) -> Option<Known> {
        match field.read_cell(self.vocabulary, cell::node(array.as_ref(), row)) {
            Ok(known) => known,
            Err(found) => {
                let node = cell::node(array.as_ref(), row);
                for diagnostic in found.0 {
                    let path = diagnostic.path.strip_prefix(field.at.as_str()).unwrap_or_default();
                    let shown = shown(piece(&node, path));
                    self.report(place, row, diagnostic, &shown);
                }
                None
            }
        }
    }

    /// Reports something wrong with a cell.
    fn report(&mut self, place: &Place<'_>, row: usize, diagnostic: Diagnostic, found: &str) {
        let (subject, path) = place.find(row);
        let diagnostic = Diagnostic { path: join(&path, &diagnostic.path), ..diagnostic };
        let found = found.chars().take(LONGEST).collect();
        self.problems.push(Problem { row: subject, column: self.column, diagnostic, found });
    }

    /// Says of each row whether the fact is given, to the slots that ask for it.
    fn given(&mut self, field: &Field, rows: usize, nulls: Option<&NullBuffer>, is: impl Fn(usize) -> bool) {
        let valid = |row: usize| nulls.is_none_or(|nulls| nulls.is_valid(row));
        for slot in &field.given {
            if let Some(Column::Given(given)) = self.table.columns.get_mut(*slot) {
                given.extend((0..rows).map(|row| u8::from(valid(row) && is(row))));
            }
        }
    }

    /// A record whose facts are columns of their own is given where one of them is.
    fn within(&mut self, field: &Field, array: &ArrayRef, rows: &Rows<'_>) {
        for slot in &field.within {
            let nulls = rows.nulls(array);
            if let Some(Column::Given(given)) = self.table.columns.get_mut(*slot) {
                given.resize(array.len(), 0);
                for (row, given) in given.iter_mut().enumerate() {
                    *given |= u8::from(nulls.as_ref().is_none_or(|nulls| nulls.is_valid(row)));
                }
            }
        }
    }

    /// Sets one row of a field's slots to what was found out about a doubtful cell.
    fn set(&mut self, field: &Field, row: usize, known: Option<&Known>) {
        let known = known.filter(|known| known.is_valid(self.as_of));
        for slot in field.slots.iter().chain(&field.given) {
            let range = self.program.slots().get(*slot).map_or(Interval::ALL, |slot| slot.range(self.vocabulary));
            let Some(column) = self.table.columns.get_mut(*slot) else { continue };
            let value = known.map(|known| &known.value);
            match column {
                Column::Number { lo, hi } => {
                    let interval = value.and_then(FactValue::interval).unwrap_or(range);
                    if let (Some(lo), Some(hi)) = (lo.get_mut(row), hi.get_mut(row)) {
                        (*lo, *hi) = (interval.lo, interval.hi);
                    }
                }
                Column::Flag(flags) => {
                    if let Some(flag) = flags.get_mut(row) {
                        *flag = match value {
                            Some(FactValue::Boolean(true) | FactValue::Judgement(true)) => 1,
                            Some(FactValue::Boolean(false) | FactValue::Judgement(false)) => 2,
                            _ => 3,
                        };
                    }
                }
                Column::Given(given) => {
                    if let Some(given) = given.get_mut(row) {
                        *given = u8::from(known.is_some());
                    }
                }
                // Terms and texts are read from texts, which are never doubtful.
                Column::Code(_) | Column::Terms { .. } | Column::Text { .. } => {}
            }
        }
    }
}

/// The number of rows of a column.
fn length(column: &Column) -> usize {
    match column {
        Column::Number { lo, .. } => lo.len(),
        Column::Flag(bytes) | Column::Given(bytes) => bytes.len(),
        Column::Code(codes) | Column::Text { codes, .. } => codes.len(),
        Column::Terms { open, .. } => open.len(),
    }
}

/// The piece of a cell that a path leads to, as far as it does. What stands beside evidence or in an open list is found as if
/// it stood by itself, so that it is shown alike wherever it was read.
fn piece<'n>(cell: &'n Node, path: &str) -> &'n Node {
    fn named<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
        match &node.value {
            Value::Map(entries) => entries.iter().find(|entry| entry.key == name).map(|entry| &entry.node),
            Value::List(items) => items.get(name.parse::<usize>().ok()?),
            _ => None,
        }
    }
    fn step<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
        let inside = |wrapper: &str| named(node, wrapper).and_then(|inner| step(inner, name));
        named(node, name).or_else(|| inside("value")).or_else(|| inside("items"))
    }
    let names = path.split(['.', '[', ']']).filter(|name| !name.is_empty());
    let found = names.map_while({
        let mut at = cell;
        move |name| {
            at = step(at, name)?;
            Some(at)
        }
    });
    let found = found.last().unwrap_or(cell);
    named(found, "value").unwrap_or(found)
}

/// What stands in a cell, for showing it.
fn shown(node: &Node) -> String {
    node.scalar().map_or_else(|| to_json(node), str::to_owned)
}

/// Whether a fact is a number, in the wider sense of the program's columns.
fn range_of(field: &Field) -> Interval {
    match field.fact.kind {
        FactKind::Number(_) | FactKind::Date | FactKind::Hours => field.fact.range,
        _ => Interval::ALL,
    }
}
