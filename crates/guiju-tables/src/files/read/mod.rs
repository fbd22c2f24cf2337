//! Readers: one module a kind of file, and what they share.
//!
//! A path comes in; the columns, then batches of rows in the table's order go out. A reader is a source of [`Parts`]
//! that threads may work through side by side: the batches of one part are read by one thread.

mod cell;
mod csv;
mod encoding;
mod header;
mod merged;
mod ndjson;
mod number_format;
mod parquet;
mod sheet_header;
mod xlsx;

pub use encoding::Encoding;
pub use ndjson::Key;

use super::{Kind, Rows, about};
use arrow_schema::SchemaRef;
use guiju::{Bilingual, Diagnostic, Diagnostics};
use std::{
    fmt::Display,
    fs::File,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

/// How to read a file, where it does not say so itself.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Encoding of a CSV; by default found out.
    pub encoding: Option<Encoding>,
    /// What stands between the cells of a CSV; by default found out.
    pub delimiter: Option<u8>,
    /// Sheet of a workbook; by default the first that is shown.
    pub sheet: Option<String>,
    /// Keys of the objects of an NDJSON that pass through.
    pub keys: Vec<Key>,
}

/// How large a table is, in the measure in which its reader tells how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// So many rows.
    Rows(u64),
    /// So many bytes.
    Bytes(u64),
    /// Not known beforehand.
    Unknown,
}

/// A table in a file, its columns known.
#[derive(Debug)]
pub struct Table {
    path: PathBuf,
    kind: Kind,
    inner: Inner,
    warnings: Vec<Diagnostic>,
}

#[derive(Debug)]
enum Inner {
    Csv(Box<csv::CsvTable>),
    Parquet(parquet::ParquetTable),
    NdJson(ndjson::NdJsonTable),
    Xlsx(Box<xlsx::XlsxTable>),
}

/// One batch, or why the rest of the file can't be read.
pub type Batch = Result<Rows, Diagnostics>;

/// The batches of one part, in order.
pub type Part = Box<dyn Iterator<Item = Batch> + Send>;

/// The parts of a table, in order.
pub type Parts = Box<dyn Iterator<Item = Part> + Send>;

impl Table {
    /// Opens a file and finds its columns. Its ending tells the kind.
    ///
    /// # Errors
    /// The file can't be opened, is of another kind than its ending says, or has no columns.
    ///
    /// ```
    /// use guiju_tables::files::{ReadOptions, Table};
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("villages.csv");
    /// std::fs::write(&path, "名称,建筑面积\n幸福村,约350㎡\n新民村,\n")?;
    /// let table = Table::open(&path, &ReadOptions::default())?;
    /// assert_eq!(table.schema().field(1).name(), "建筑面积");
    /// let rows: usize = table.read(None, 1).flatten().map(|rows| rows.unwrap().batch.num_rows()).sum();
    /// assert_eq!(rows, 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open(path: &Path, options: &ReadOptions) -> Result<Self, Diagnostics> {
        let kind = Kind::of(path)?;
        let file = File::open(path).map_err(|error| not_opened(path, &error))?;
        let mut warnings = Vec::new();
        let inner = match kind {
            Kind::Csv => Inner::Csv(Box::new(csv::CsvTable::open(path, file, options, &mut warnings)?)),
            Kind::Parquet => Inner::Parquet(parquet::ParquetTable::open(path, file)?),
            Kind::NdJson => Inner::NdJson(ndjson::NdJsonTable::open(path, file, options)?),
            Kind::Xlsx => Inner::Xlsx(Box::new(xlsx::XlsxTable::open(path, file, options, &mut warnings)?)),
        };
        Ok(Self { path: path.to_owned(), kind, inner, warnings })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What kind of file it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// What was taken in another way than it might be meant, such as a line above the header taken as the table's title.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// The columns, in the file's order. Those of an NDJSON are its keys only: its rows are facts files, one a line.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        match &self.inner {
            Inner::Csv(table) => table.schema(),
            Inner::Parquet(table) => table.schema(),
            Inner::NdJson(table) => table.schema(),
            Inner::Xlsx(table) => table.schema(),
        }
    }

    /// How large it is.
    #[must_use]
    pub fn size(&self) -> Size {
        match &self.inner {
            Inner::Csv(table) => table.size(),
            Inner::Parquet(table) => table.size(),
            Inner::NdJson(table) => table.size(),
            Inner::Xlsx(table) => table.size(),
        }
    }

    /// The rows, with the columns of these indices only, in their order. `threads` is how many will read side by side:
    /// a file of many row groups is given out by row groups, others batch by batch.
    #[must_use]
    pub fn read(self, columns: Option<&[usize]>, threads: usize) -> Parts {
        match self.inner {
            Inner::Csv(table) => one_by_one(table.read(columns)),
            Inner::Parquet(table) => table.read(columns, threads),
            Inner::NdJson(table) => one_by_one(table.read()),
            Inner::Xlsx(table) => one_by_one(table.read(columns)),
        }
    }
}

/// Runs a library's reader. A damaged file can make one panic, which is told as an error of the file.
fn careful<T, E: Display>(run: impl FnOnce() -> Result<T, E>) -> Result<T, String> {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(_) => Err("damaged data".to_owned()),
    }
}

/// Each batch as a part of its own.
fn one_by_one(batches: impl Iterator<Item = Batch> + Send + 'static) -> Parts {
    Box::new(batches.map(|batch| Box::new(std::iter::once(batch)) as Part))
}

fn not_opened(path: &Path, error: &std::io::Error) -> Diagnostics {
    let name = path.display();
    let message = match error.kind() {
        std::io::ErrorKind::NotFound => {
            Bilingual::new(format!("没有文件 `{name}`"), format!("there is no file `{name}`"))
        }
        _ => Bilingual::new(format!("无法读取 `{name}`：{error}"), format!("`{name}` can't be read: {error}")),
    };
    Diagnostic::error("unreadable", message).into()
}

/// The file has no header, so no columns.
fn no_columns(path: &Path) -> Diagnostics {
    let message = Bilingual::new("没有表头，也没有数据", "there is neither a header nor data");
    about(path, "no-columns", message, None)
}
