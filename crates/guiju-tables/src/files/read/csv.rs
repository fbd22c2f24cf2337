//! CSV: a header and rows of text cells, in UTF-8 or GB18030.
//!
//! A row with more or fewer cells than the header, and a cell with a byte that its encoding does not know, are faults of
//! their own row; the rest goes on. An empty cell is not known. A row of empty cells only is no row.

use super::{
    Batch, Encoding, ReadOptions, Size,
    cell::{Cell, Collector, schema},
    header::{Header, title_line},
    no_columns,
};
use crate::files::{about, unreadable};
use arrow_schema::SchemaRef;
use csv::ByteRecord;
use guiju::{Bilingual, Diagnostic, Diagnostics, limits::MAX_BYTES};
use std::{
    fs::File,
    io::{self, Chain, Cursor, Read},
    path::{Path, PathBuf},
};

/// So much of a file is looked at to find its encoding.
const LOOKED_AT: usize = 1024 * 1024;
/// What may stand between cells.
const DELIMITERS: [u8; 3] = *b",\t;";
/// What files of other kinds begin with: zip (workbooks), the old workbooks, Parquet.
const OTHER_KINDS: [&[u8]; 3] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"PAR1"];
/// A text in UTF-8 may begin so.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// A text in UTF-16 begins so.
const UTF_16: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];

/// A CSV whose header has been read.
#[derive(Debug)]
pub(super) struct CsvTable {
    path: PathBuf,
    reader: csv::Reader<Bounded<Chain<Cursor<Vec<u8>>, File>>>,
    encoding: Encoding,
    header: Header,
    bytes: u64,
    carriage_returns: bool,
}

impl CsvTable {
    /// Finds encoding and separator, and reads the header: the first row that is not blank, and not a title alone.
    pub fn open(
        path: &Path,
        mut file: File,
        options: &ReadOptions,
        warnings: &mut Vec<Diagnostic>,
    ) -> Result<Self, Diagnostics> {
        let bytes = file.metadata().map(|about| about.len()).unwrap_or_default();
        let mut first = Vec::new();
        let limit = u64::try_from(LOOKED_AT).unwrap_or(u64::MAX);
        (&mut file).take(limit).read_to_end(&mut first).map_err(|error| unreadable(path, &error))?;
        is_text(path, &first)?;
        if first.starts_with(MARK) {
            first.drain(..MARK.len());
        }
        let encoding = options.encoding.unwrap_or_else(|| Encoding::detect(&first));
        let delimiter = options.delimiter.unwrap_or_else(|| delimiter(&first));
        // A line feed ends a line, with what comes before it taken off later; in old files a carriage return alone.
        let carriage_returns = first.contains(&b'\r') && !first.contains(&b'\n');
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .terminator(if carriage_returns { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .from_reader(Bounded::new(Cursor::new(first).chain(file)));
        let mut table =
            Self { path: path.to_owned(), reader, encoding, header: Header::default(), bytes, carriage_returns };
        let mut record = ByteRecord::new();
        while let Some(line) = table.next(&mut record)? {
            let cells: Vec<&[u8]> = record.iter().collect();
            let filled: Vec<&&[u8]> = cells.iter().filter(|cell| !cell.trim_ascii().is_empty()).collect();
            match filled.as_slice() {
                [] => continue,
                [title] if cells.len() > 1 => {
                    warnings.push(located(path, line, title_line(line, &encoding.shown(title))));
                    continue;
                }
                _ => {}
            }
            let mut names = Vec::new();
            for cell in cells {
                let Some(name) = encoding.decode(cell) else {
                    return Err(located(path, line, bad_bytes(encoding)).into());
                };
                names.push(name.into_owned());
            }
            table.header = Header::new(names);
            return Ok(table);
        }
        Err(no_columns(path))
    }

    pub fn schema(&self) -> SchemaRef {
        schema(&self.header)
    }

    pub fn size(&self) -> Size {
        Size::Bytes(self.bytes)
    }

    /// The next record and the line on which it begins; none at the end.
    fn next(&mut self, record: &mut ByteRecord) -> Result<Option<u64>, Diagnostics> {
        self.reader.get_mut().left = MAX_BYTES;
        match self.reader.read_byte_record(record) {
            Ok(true) => {
                if record.iter().next_back().is_some_and(|cell| cell.ends_with(b"\r")) {
                    without_line_end(record);
                }
                Ok(Some(self.line(record)))
            }
            Ok(false) => Ok(None),
            Err(error) => {
                let line = self.reader.position().line();
                let problem = match error.kind() {
                    csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => endless_row(),
                    _ => {
                        let message = Bilingual::new(format!("无法读取：{error}"), format!("can't be read: {error}"));
                        Diagnostic::error("unreadable", message)
                    }
                };
                Err(located(&self.path, line, problem).into())
            }
        }
    }

    /// The line on which a record begins. The reader counts the blank lines before a record to it, so it is counted back
    /// from the end: the line breaks within the record, and the one that ends it. It counts no lines where carriage returns
    /// alone end them; the number of the record stands in.
    fn line(&self, record: &ByteRecord) -> u64 {
        let within: usize = record.iter().map(|cell| cell.iter().filter(|byte| **byte == b'\n').count()).sum();
        let position = self.reader.position();
        if self.carriage_returns {
            return position.record();
        }
        let source = self.reader.get_ref();
        let unended = position.byte() >= source.read && source.last != Some(b'\n');
        position.line().saturating_sub(within as u64 + u64::from(!unended)).max(1)
    }

    /// The rows as batches, with the columns of these indices.
    pub fn read(self, columns: Option<&[usize]>) -> CsvBatches {
        let collector = Collector::new(self.header.clone(), columns, None);
        CsvBatches { table: self, collector, record: ByteRecord::new(), ended: false, failed: None }
    }
}

/// The batches of a CSV.
pub(super) struct CsvBatches {
    table: CsvTable,
    collector: Collector,
    record: ByteRecord,
    ended: bool,
    failed: Option<Diagnostics>,
}

impl Iterator for CsvBatches {
    type Item = Batch;

    fn next(&mut self) -> Option<Batch> {
        while !self.ended && !self.collector.is_full() {
            match self.table.next(&mut self.record) {
                Ok(Some(line)) => self.push(line),
                Ok(None) => self.ended = true,
                Err(found) => (self.ended, self.failed) = (true, Some(found)),
            }
        }
        let done = self.table.reader.position().byte();
        self.collector.take(&self.table.path, done).or_else(|| self.failed.take().map(Err))
    }
}

impl CsvBatches {
    fn push(&mut self, line: u64) {
        let encoding = self.table.encoding;
        let width = self.collector.width();
        let cells = self.record.iter().map(|bytes| match encoding.decode(bytes) {
            Some(text) => Cell::text(text),
            None => Cell::Wrong { problem: Box::new(bad_bytes(encoding)), found: encoding.shown(bytes) },
        });
        // Spreadsheets pad rows with separators; what is blank beyond the header says nothing.
        let beyond = self.record.iter().skip(width).any(|cell| !encoding.shown(cell).trim().is_empty());
        let ragged = self.record.len() < width || beyond;
        // Of a row that is too long the cells beyond the header are told with the row, not one by one.
        if self.collector.push(line, cells.take(width), beyond) && ragged {
            let found = self.record.iter().map(|cell| encoding.shown(cell)).collect::<Vec<_>>().join(" | ");
            let quoted = self.record.iter().any(|cell| cell.contains(&b'\n'));
            self.collector.fault(ragged_row(width, self.record.len(), quoted), shortened(found));
        }
    }
}

/// So much of a text that it can be shown in a cell.
fn shortened(text: String) -> String {
    const LONGEST: usize = 200;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn located(path: &Path, line: u64, mut found: Diagnostic) -> Diagnostic {
    found.file = path.display().to_string();
    found.span.line = u32::try_from(line).unwrap_or(u32::MAX);
    found.span.column = 1;
    found
}

/// The bytes are no text in the encoding.
pub(super) fn bad_bytes(encoding: Encoding) -> Diagnostic {
    let name = encoding.name();
    let message = Bilingual::new(format!("有不属于 {name} 的字节"), format!("bytes that are not {name}"));
    let help = Bilingual::new(
        "请检查这一格，或用 --encoding 指明编码",
        "look at the cell, or name the encoding with --encoding",
    );
    Diagnostic::error("bad-encoding", message).with_help(Some(help))
}

fn ragged_row(expected: usize, found: usize, quoted: bool) -> Diagnostic {
    let message = Bilingual::new(
        format!("表头有 {expected} 列，这一行有 {found} 格"),
        format!("the header has {expected} columns, this row has {found} cells"),
    );
    let help = quoted.then(|| {
        Bilingual::new("格内有换行：是否有引号没有成对？", "a cell holds a line break: is a quotation mark not closed?")
    });
    Diagnostic::error("ragged-row", message).with_help(help)
}

fn endless_row() -> Diagnostic {
    let message = Bilingual::new(
        format!("一行超过 {MAX_BYTES} 字节，其后无法读取"),
        format!("one row has more than {MAX_BYTES} bytes; what follows can't be read"),
    );
    let help = Bilingual::new("是否有引号没有成对？", "is a quotation mark not closed?");
    Diagnostic::error("too-large", message).with_help(Some(help))
}

/// A file of another kind under a CSV's ending, or one in UTF-16, is told rather than read as rubbish.
fn is_text(path: &Path, first: &[u8]) -> Result<(), Diagnostics> {
    if OTHER_KINDS.iter().any(|mark| first.starts_with(mark)) {
        let message = Bilingual::new("文件不是文本", "the file is not a text");
        let help = Bilingual::new(
            "是否为工作簿改了扩展名？请用 .xlsx 或另存为 CSV",
            "is it a workbook under another ending? name it .xlsx, or save it as CSV",
        );
        return Err(about(path, "not-text", message, Some(help)));
    }
    if UTF_16.iter().any(|mark| first.starts_with(mark)) {
        let message = Bilingual::new("文件是 UTF-16 编码", "the file is encoded as UTF-16");
        let help = Bilingual::new("请另存为“CSV UTF-8”", "save it as \"CSV UTF-8\"");
        return Err(about(path, "bad-encoding", message, Some(help)));
    }
    Ok(())
}

/// What stands between the cells of the first line that is not blank: whatever occurs most outside quotes; commas if
/// nothing does.
fn delimiter(first: &[u8]) -> u8 {
    let mut counts = [0_usize; DELIMITERS.len()];
    let (mut quoted, mut blank) = (false, true);
    for byte in first {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted && !blank => break,
            _ if quoted => {}
            byte => {
                if let Some(count) = DELIMITERS.iter().position(|d| d == byte).and_then(|at| counts.get_mut(at)) {
                    *count += 1;
                }
            }
        }
        blank &= byte.is_ascii_whitespace() || DELIMITERS.contains(byte);
        if blank && *byte == b'\n' {
            counts = [0; DELIMITERS.len()];
        }
    }
    let most = counts.iter().copied().max().unwrap_or_default();
    counts.iter().position(|count| *count == most).and_then(|at| DELIMITERS.get(at)).copied().unwrap_or(b',')
}

/// Takes the carriage return off the last cell.
fn without_line_end(record: &mut ByteRecord) {
    let last = record.len().saturating_sub(1);
    let cell = record.get(last).and_then(|cell| cell.strip_suffix(b"\r")).map(<[u8]>::to_vec);
    record.truncate(last);
    record.push_field(&cell.unwrap_or_default());
}

/// A source that gives no more than so many bytes for one record: a quotation mark that is not closed would take the
/// whole file into one cell.
#[derive(Debug)]
struct Bounded<R> {
    inner: R,
    /// Bytes left for this record.
    left: usize,
    /// Bytes given in all.
    read: u64,
    /// The last of them.
    last: Option<u8>,
}

impl<R> Bounded<R> {
    fn new(inner: R) -> Self {
        Self { inner, left: MAX_BYTES, read: 0, last: None }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.inner.read(buffer)?;
        self.left = self.left.saturating_sub(read);
        self.read += read as u64;
        self.last = buffer.get(..read).and_then(<[u8]>::last).copied().or(self.last);
        Ok(read)
    }
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
