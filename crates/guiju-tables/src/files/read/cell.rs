//! Rows of text cells on their way into a batch: what CSV and XLSX have in common.

use super::header::{Header, untitled};
use crate::files::{BATCH_BYTES, BATCH_ROWS, Fault, Places, Rows, place::SheetPlaces, unreadable};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions, builder::StringBuilder};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use guiju::{Bilingual, Diagnostic, Diagnostics};
use std::{borrow::Cow, path::Path, sync::Arc};

/// The errors that spreadsheets show in cells.
const ERRORS: [&str; 8] = ["#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#DATA!"];

/// A cell as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Cell<'a> {
    /// Nothing: not known.
    #[default]
    Blank,
    /// A text, as a person sees it.
    Text(Cow<'a, str>),
    /// Something that is no value.
    Wrong {
        /// Why not.
        problem: Box<Diagnostic>,
        /// What it shows.
        found: String,
    },
}

impl<'a> Cell<'a> {
    /// A text; one of blanks only is nothing, and the name of a spreadsheet's error is no value.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        match text.trim() {
            "" => Self::Blank,
            name if name.starts_with('#') && ERRORS.contains(&name) => Self::error(name),
            _ => Self::Text(text),
        }
    }

    /// A spreadsheet's error, such as `#N/A`.
    pub fn error(name: &str) -> Self {
        let message =
            Bilingual::new(format!("单元格是错误值 {name}"), format!("the cell holds the spreadsheet's error {name}"));
        let help =
            Bilingual::new("请改正公式，或清空（按“不清楚”处理）", "mend the formula, or clear the cell (not known)");
        let problem = Diagnostic::error("cell-error", message).with_help(Some(help));
        Self::Wrong { problem: Box::new(problem), found: name.to_owned() }
    }

    /// What it shows.
    pub fn shown(&self) -> &str {
        match self {
            Self::Blank => "",
            Self::Text(text) => text,
            Self::Wrong { found, .. } => found,
        }
    }
}

/// The columns of a header as a schema: all of them text that may be missing.
pub(super) fn schema(header: &Header) -> SchemaRef {
    let fields: Vec<Field> = header.columns.iter().map(|(_, name)| Field::new(name, DataType::Utf8, true)).collect();
    Arc::new(Schema::new(fields))
}

/// Collects rows until there are enough for a batch.
#[derive(Debug)]
pub(super) struct Collector {
    header: Header,
    schema: SchemaRef,
    /// Position in the row and cells so far, by column of the batch.
    columns: Vec<(usize, StringBuilder)>,
    /// Column of the batch by position.
    wanted: Vec<Option<usize>>,
    sheet: Option<Arc<SheetPlaces>>,
    numbers: Vec<u64>,
    faults: Vec<Fault>,
    bytes: usize,
    first_row: u64,
    done: u64,
}

impl Collector {
    /// For the columns of these indices of a header.
    pub fn new(header: Header, columns: Option<&[usize]>, sheet: Option<Arc<SheetPlaces>>) -> Self {
        let all: Vec<usize> = (0..header.columns.len()).collect();
        let chosen: Vec<&(usize, String)> =
            columns.unwrap_or(&all).iter().filter_map(|index| header.columns.get(*index)).collect();
        let fields: Vec<Field> = chosen.iter().map(|(_, name)| Field::new(name, DataType::Utf8, true)).collect();
        let mut wanted = vec![None; header.width];
        for (column, (position, _)) in chosen.iter().enumerate() {
            if let Some(slot) = wanted.get_mut(*position) {
                *slot = Some(column);
            }
        }
        let columns = chosen.iter().map(|(position, _)| (*position, StringBuilder::new())).collect();
        let (numbers, faults) = (Vec::new(), Vec::new());
        Self {
            schema: Arc::new(Schema::new(fields)),
            columns,
            wanted,
            sheet,
            numbers,
            faults,
            bytes: 0,
            first_row: 1,
            done: 0,
            header,
        }
    }

    /// Number of positions that the header has.
    pub fn width(&self) -> usize {
        self.header.width
    }

    /// Name of the column at a position; empty where it has none.
    fn name(&self, position: usize) -> String {
        let found = self.header.columns.binary_search_by_key(&position, |(at, _)| *at);
        found.ok().and_then(|index| self.header.columns.get(index)).map(|(_, name)| name.clone()).unwrap_or_default()
    }

    /// Appends a row, of which `cells` are the cells from the first position on; `number` is its line or its row in the
    /// sheet. A row of blanks only is no row, unless there is more in it than these cells.
    pub fn push<'a>(&mut self, number: u64, cells: impl IntoIterator<Item = Cell<'a>>, more: bool) -> bool {
        let row = self.numbers.len();
        let faults = self.faults.len();
        let mut blank = !more;
        for (position, cell) in cells.into_iter().enumerate() {
            let text = match cell {
                Cell::Blank => continue,
                Cell::Text(text) => text,
                Cell::Wrong { problem, found } => {
                    blank = false;
                    if self.wanted.get(position).copied().flatten().is_some() {
                        self.faults.push(Fault { row, column: self.name(position), problem: *problem, found });
                    }
                    continue;
                }
            };
            blank = false;
            match self.wanted.get(position).copied().flatten().and_then(|column| self.columns.get_mut(column)) {
                Some((_, builder)) => {
                    self.bytes += text.len();
                    // A cell given twice (which only a broken file does) counts once.
                    if builder_len(builder) == row {
                        builder.append_value(&text);
                    }
                }
                None if self.header.names(position) => {}
                None => {
                    let (problem, found) = (untitled(position, &text), text.into_owned());
                    self.faults.push(Fault { row, column: String::new(), problem, found });
                }
            }
        }
        if blank {
            self.faults.truncate(faults);
            return false;
        }
        for (_, builder) in &mut self.columns {
            if builder_len(builder) == row {
                builder.append_null();
            }
        }
        self.numbers.push(number);
        true
    }

    /// Something wrong with the row that was appended last, as a whole.
    pub fn fault(&mut self, problem: Diagnostic, found: String) {
        let row = self.numbers.len().saturating_sub(1);
        self.faults.push(Fault { row, column: String::new(), problem, found });
    }

    /// Whether the rows are enough for a batch.
    pub fn is_full(&self) -> bool {
        self.numbers.len() >= BATCH_ROWS || self.bytes >= BATCH_BYTES
    }

    /// The rows collected, if there are any; `position` is how far the reader is.
    pub fn take(&mut self, path: &Path, position: u64) -> Option<Result<Rows, Diagnostics>> {
        if self.numbers.is_empty() {
            return None;
        }
        let arrays: Vec<ArrayRef> =
            self.columns.iter_mut().map(|(_, builder)| Arc::new(builder.finish()) as ArrayRef).collect();
        let numbers = std::mem::take(&mut self.numbers);
        let rows = numbers.len();
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        let batch = match RecordBatch::try_new_with_options(self.schema.clone(), arrays, &options) {
            Ok(batch) => batch,
            Err(error) => return Some(Err(unreadable(path, &error))),
        };
        let first_row = self.first_row;
        self.first_row += rows as u64;
        self.bytes = 0;
        let done = position.saturating_sub(std::mem::replace(&mut self.done, position));
        let places = Places { numbers, sheet: self.sheet.clone() };
        let faults = std::mem::take(&mut self.faults);
        Some(Ok(Rows { batch, texts: Vec::new(), first_row, places, faults, done }))
    }
}

fn builder_len(builder: &StringBuilder) -> usize {
    arrow_array::builder::ArrayBuilder::len(builder)
}
