//! Rows of a sheet of a workbook, each cell as the text that the sheet shows.
//!
//! Numbers keep 15 digits and what their format adds (see [`super::number_format`]); serials with a date format are days,
//! those below one are times, `[h]` formats are hours; a formula counts as the value that was saved with it. What is
//! merged belongs to its whole range; a row with nothing of its own is no row. The sheet is read by a thread of its own,
//! since the workbook lends its reader only to the stretch of code that reads.

use super::{
    Batch, ReadOptions, Size, careful,
    cell::{Cell, Collector, schema},
    header::{Header, title_line},
    merged::{Carried, Merged},
    no_columns,
    number_format::shown,
    sheet_header,
};
use crate::files::{
    about,
    place::{SheetPlaces, letters},
    unreadable,
};
use arrow_schema::SchemaRef;
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Style, Xlsx, XlsxCellReader, XlsxError};
use guiju::{Bilingual, Diagnostic, Diagnostics, diagnostic::did_you_mean};
use std::{
    fs::File,
    io::BufReader,
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
    thread,
};

/// Batches read ahead.
const AHEAD: usize = 2;

/// A sheet whose header has been read.
pub(super) struct XlsxTable {
    path: PathBuf,
    workbook: Xlsx<BufReader<File>>,
    sheet: String,
    merged: Merged,
    header: Header,
    last_header_row: u32,
    rows: Size,
}

impl std::fmt::Debug for XlsxTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("XlsxTable").field("path", &self.path).field("sheet", &self.sheet).finish_non_exhaustive()
    }
}

impl XlsxTable {
    pub fn open(
        path: &Path,
        file: File,
        options: &ReadOptions,
        warnings: &mut Vec<Diagnostic>,
    ) -> Result<Self, Diagnostics> {
        let mut workbook: Xlsx<_> =
            careful(|| calamine::open_workbook_from_rs(BufReader::new(file))).map_err(|error| {
                let message = Bilingual::new(
                    format!("不是可读的工作簿：{error}"),
                    format!("not a workbook that can be read: {error}"),
                );
                about(path, "not-xlsx", message, None)
            })?;
        let sheet = choose_sheet(path, &workbook, options.sheet.as_deref())?;
        let not_read = |error: String| unreadable(path, &format!("{sheet}: {error}"));
        let merged = careful(|| workbook.merge_cells_by_sheet_name(&sheet)).map_err(not_read)?;
        let merged = Merged::new(merged);
        let (head, rows) = careful(|| head(&mut workbook, &sheet)).map_err(not_read)?;
        let Some(found) = sheet_header::find(&head, &merged) else { return Err(no_columns(path)) };
        for (row, title) in found.titles {
            let mut warning = title_line(u64::from(row) + 1, &title);
            warning.file = path.display().to_string();
            warnings.push(warning);
        }
        let (header, last_header_row) = (found.header, found.last_row);
        if header.columns.is_empty() {
            return Err(no_columns(path));
        }
        Ok(Self { path: path.to_owned(), workbook, sheet, merged, header, last_header_row, rows })
    }

    pub fn schema(&self) -> SchemaRef {
        schema(&self.header)
    }

    pub fn size(&self) -> Size {
        self.rows
    }

    /// The rows as batches, with the columns of these indices.
    pub fn read(self, columns: Option<&[usize]>) -> impl Iterator<Item = Batch> + Send + use<> {
        let letters =
            |(position, name): &(usize, String)| (name.clone(), letters(u32::try_from(*position).unwrap_or(u32::MAX)));
        let places =
            SheetPlaces { name: self.sheet.clone(), columns: self.header.columns.iter().map(letters).collect() };
        let collector = Collector::new(self.header.clone(), columns, Some(Arc::new(places)));
        let (sender, receiver) = mpsc::sync_channel(AHEAD);
        // The thread ends when the sheet does, or when nobody takes its batches any more.
        thread::spawn(move || {
            let path = self.path.clone();
            let failed = sender.clone();
            if let Err(error) = careful(|| self.send(collector, &sender)) {
                let _ = failed.send(Err(unreadable(&path, &error)));
            }
        });
        receiver.into_iter()
    }

    fn send(mut self, mut collector: Collector, sender: &mpsc::SyncSender<Batch>) -> Result<(), XlsxError> {
        let mut rows = SheetRows::new(self.workbook.worksheet_cells_reader(&self.sheet)?);
        let mut carried = Carried::default();
        let blank = |cell: &Cell<'static>| *cell == Cell::Blank;
        let mut last = 0;
        while let Some((row, mut cells)) = rows.next()? {
            last = row;
            let filled = carried.fill(row, &mut cells, self.header.width, &self.merged, blank);
            if row <= self.last_header_row || !filled {
                continue;
            }
            collector.push(u64::from(row) + 1, cells, false);
            if collector.is_full()
                && let Some(batch) = collector.take(&self.path, u64::from(row))
                && sender.send(batch).is_err()
            {
                return Ok(());
            }
        }
        if let Some(batch) = collector.take(&self.path, u64::from(last)) {
            let _ = sender.send(batch);
        }
        Ok(())
    }
}

/// The sheet asked for, else the first that is shown.
fn choose_sheet(path: &Path, workbook: &Xlsx<BufReader<File>>, asked: Option<&str>) -> Result<String, Diagnostics> {
    let sheets = workbook.sheets_metadata();
    let of_cells = || sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let found = match asked {
        Some(asked) => of_cells().find(|sheet| sheet.name == asked),
        None => of_cells().find(|sheet| sheet.visible == SheetVisible::Visible),
    };
    if let Some(sheet) = found {
        return Ok(sheet.name.clone());
    }
    let names: Vec<&str> = of_cells().map(|sheet| sheet.name.as_str()).collect();
    let message = match asked {
        Some(asked) => Bilingual::new(
            format!("没有工作表“{asked}”；有：{}", names.join("、")),
            format!("there is no sheet `{asked}`; there are: {}", names.join(", ")),
        ),
        None => Bilingual::new("没有可见的工作表", "there is no sheet that is shown"),
    };
    let help = asked.and_then(|asked| did_you_mean(asked, names.iter().copied()));
    Err(about(path, "unknown-sheet", message, help))
}

/// The first rows that are not blank, as they are shown, and how many rows the sheet says it has.
fn head(workbook: &mut Xlsx<BufReader<File>>, sheet: &str) -> Result<(Vec<sheet_header::HeadRow>, Size), XlsxError> {
    let reader = workbook.worksheet_cells_reader(sheet)?;
    let end = reader.dimensions().end.0;
    let size = if end == 0 { Size::Unknown } else { Size::Rows(u64::from(end)) };
    let mut rows = SheetRows::new(reader);
    let mut head = Vec::new();
    while head.len() < sheet_header::LOOKED_AT
        && let Some((row, cells)) = rows.next()?
    {
        let shown: Vec<String> = cells.iter().map(|cell| cell.shown().to_owned()).collect();
        if shown.iter().any(|cell| !cell.is_empty()) {
            head.push((row, shown));
        }
    }
    Ok((head, size))
}

/// The rows of a sheet, put together from its cells.
struct SheetRows<'w> {
    reader: XlsxCellReader<'w, BufReader<File>>,
    /// The first cell of the next row.
    ahead: Option<(u32, u32, Cell<'static>)>,
    /// The reader must not be asked for more after its end.
    ended: bool,
}

impl<'w> SheetRows<'w> {
    fn new(reader: XlsxCellReader<'w, BufReader<File>>) -> Self {
        Self { reader, ahead: None, ended: false }
    }

    /// The next row that has cells: its number, counted from 0, and the cells from the first column on.
    fn next(&mut self) -> Result<Option<(u32, Vec<Cell<'static>>)>, XlsxError> {
        let mut cells: Vec<Cell<'static>> = Vec::new();
        let mut current = None;
        if let Some((row, column, cell)) = self.ahead.take() {
            current = Some(row);
            put(&mut cells, column, cell);
        }
        while !self.ended {
            let Some((cell, style)) = self.reader.next_cell_with_style_id()? else {
                self.ended = true;
                break;
            };
            let (row, column) = cell.get_position();
            let cell = cell_of(cell.get_value(), self.reader.styles().get(style));
            match current {
                Some(before) if before != row => {
                    if row < before {
                        return Err(XlsxError::Unexpected("rows in order"));
                    }
                    self.ahead = Some((row, column, cell));
                    return Ok(current.map(|row| (row, cells)));
                }
                _ => current = Some(row),
            }
            put(&mut cells, column, cell);
        }
        Ok(current.map(|row| (row, cells)))
    }
}

fn put(cells: &mut Vec<Cell<'static>>, column: u32, cell: Cell<'static>) {
    let column = column as usize;
    if cells.len() <= column {
        cells.resize(column + 1, Cell::Blank);
    }
    if let Some(slot) = cells.get_mut(column) {
        *slot = cell;
    }
}

/// A cell as the sheet shows it.
fn cell_of(value: &DataRef<'_>, style: Option<&Style>) -> Cell<'static> {
    let format = style.and_then(|style| style.number_format.as_ref()).map(|format| format.format_code.as_str());
    match value {
        DataRef::Empty => Cell::Blank,
        DataRef::String(text) => Cell::text(text.clone()),
        DataRef::SharedString(text) => Cell::text((*text).to_owned()),
        DataRef::Bool(value) => Cell::text(value.to_string()),
        DataRef::Int(number) => Cell::text(shown(*number as f64, format)),
        DataRef::Float(number) => Cell::text(shown(*number, format)),
        DataRef::DateTime(time) => Cell::text(moment(*time)),
        DataRef::DateTimeIso(text) => Cell::text(text.strip_suffix("T00:00:00").unwrap_or(text).to_owned()),
        DataRef::DurationIso(text) => Cell::text(text.clone()),
        DataRef::Error(error) => Cell::error(&error.to_string()),
    }
}

/// A day, a time of day, both, or hours.
fn moment(time: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    if time.is_duration() {
        let minutes = (time.as_f64() * 24.0 * 60.0).round();
        return format!("{} h", minutes / 60.0);
    }
    let clock = match second {
        0 => format!("{hour:02}:{minute:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}"),
    };
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (time.as_f64(), hour, minute, second) {
        (serial, ..) if serial < 1.0 => clock,
        (_, 0, 0, 0) => date,
        _ => format!("{date} {clock}"),
    }
}

#[cfg(test)]
#[path = "xlsx_tests.rs"]
mod tests;
