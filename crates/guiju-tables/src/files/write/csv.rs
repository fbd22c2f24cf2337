//! CSV that spreadsheets open as it is: UTF-8 with a byte order mark, lists joined by `;`, no cell that is a formula.

use super::{Sink, Writer};
use arrow_array::{
    Array, RecordBatch,
    cast::AsArray,
    types::{Float32Type, Float64Type},
};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::{DataType, SchemaRef};
use std::{borrow::Cow, io::Write, path::Path};

/// What stands between the items of a list.
const BETWEEN: &str = ";";

/// Writes CSV.
pub(super) struct CsvWriter {
    writer: csv::Writer<Sink>,
}

/// Tabs for a `.tsv`, else commas.
pub(super) fn delimiter(path: &Path) -> u8 {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("tsv")) { b'\t' } else { b',' }
}

impl CsvWriter {
    pub fn new(mut sink: Sink, delimiter: u8, schema: &SchemaRef) -> Result<Self, String> {
        sink.write_all("\u{feff}".as_bytes()).map_err(|error| error.to_string())?;
        let terminator = csv::Terminator::CRLF;
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).terminator(terminator).from_writer(sink);
        let header = schema.fields().iter().map(|field| guarded(field.name()).into_owned());
        writer.write_record(header).map_err(|error| error.to_string())?;
        Ok(Self { writer })
    }
}

impl Writer for CsvWriter {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), String> {
        let options = FormatOptions::default();
        let columns: Result<Vec<Cells<'_>>, String> =
            batch.columns().iter().map(|column| Cells::new(column.as_ref(), &options)).collect();
        let columns = columns?;
        for row in 0..batch.num_rows() {
            for column in &columns {
                self.writer.write_field(column.cell(row)?.as_ref()).map_err(|error| error.to_string())?;
            }
            self.writer.write_record(None::<&[u8]>).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Sink, String> {
        self.writer.into_inner().map_err(|error| error.to_string())
    }
}

/// A column as the texts of its cells.
enum Cells<'a> {
    /// Texts, which may look like formulas.
    Text(&'a dyn Array, ArrayFormatter<'a>),
    /// Numbers, as short as they are exact.
    Float(&'a dyn Array),
    /// Lists: the items of each row, joined.
    List(&'a dyn Array, Box<Cells<'a>>),
    /// Whatever else.
    Other(&'a dyn Array, ArrayFormatter<'a>),
}

impl<'a> Cells<'a> {
    fn new(array: &'a dyn Array, options: &FormatOptions<'a>) -> Result<Self, String> {
        let formatter = || ArrayFormatter::try_new(array, options).map_err(|error| error.to_string());
        let is_text =
            |data_type: &DataType| matches!(data_type, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View);
        Ok(match array.data_type() {
            DataType::Float32 | DataType::Float64 => Self::Float(array),
            DataType::List(_) => {
                Self::List(array, Box::new(Self::new(array.as_list::<i32>().values().as_ref(), options)?))
            }
            DataType::LargeList(_) => {
                Self::List(array, Box::new(Self::new(array.as_list::<i64>().values().as_ref(), options)?))
            }
            DataType::Dictionary(_, values) if is_text(values) => Self::Text(array, formatter()?),
            data_type if is_text(data_type) => Self::Text(array, formatter()?),
            _ => Self::Other(array, formatter()?),
        })
    }

    fn cell(&self, row: usize) -> Result<Cow<'_, str>, String> {
        let plain = self.plain(row)?;
        Ok(match self {
            Self::Text(..) | Self::List(..) => Cow::Owned(guarded(&plain).into_owned()),
            _ => Cow::Owned(plain),
        })
    }

    fn plain(&self, row: usize) -> Result<String, String> {
        let array = match self {
            Self::Text(array, _) | Self::Float(array) | Self::List(array, _) | Self::Other(array, _) => array,
        };
        if array.is_null(row) {
            return Ok(String::new());
        }
        match self {
            Self::Text(_, formatter) | Self::Other(_, formatter) => {
                formatter.value(row).try_to_string().map_err(|error| error.to_string())
            }
            Self::Float(array) => Ok(match array.data_type() {
                DataType::Float32 => array.as_primitive::<Float32Type>().value(row).to_string(),
                _ => array.as_primitive::<Float64Type>().value(row).to_string(),
            }),
            Self::List(array, items) => {
                let (start, end) = match array.data_type() {
                    DataType::LargeList(_) => bounds(array.as_list::<i64>().value_offsets(), row),
                    _ => bounds(array.as_list::<i32>().value_offsets(), row),
                };
                let items: Result<Vec<String>, String> = (start..end).map(|item| items.plain(item)).collect();
                Ok(items?.join(BETWEEN))
            }
        }
    }
}

/// Where the items of a row begin, and one past where they end.
fn bounds<O: Copy + TryInto<usize>>(offsets: &[O], row: usize) -> (usize, usize) {
    let at = |row: usize| offsets.get(row).and_then(|offset| (*offset).try_into().ok()).unwrap_or_default();
    (at(row), at(row + 1))
}

/// A cell that a spreadsheet would take for a formula, with a `'` before it, which makes it a text there; others as they
/// are. Signed numbers are no formulas.
///
/// ```
/// use guiju_tables::files::guarded;
/// assert_eq!(guarded("=1+1"), "'=1+1");
/// assert_eq!(guarded("-36.5"), "-36.5");
/// assert_eq!(guarded("建筑面积"), "建筑面积");
/// ```
#[must_use]
pub fn guarded(cell: &str) -> Cow<'_, str> {
    let Some(rest) = cell.strip_prefix(['=', '@', '+', '-', '\t', '\r']) else { return Cow::Borrowed(cell) };
    let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '–' | '%');
    let signed = cell.starts_with(['+', '-']) && rest.starts_with(|c: char| c.is_ascii_digit());
    if signed && rest.chars().all(number) { Cow::Borrowed(cell) } else { Cow::Owned(format!("'{cell}")) }
}
