//! Writers: batches of one schema in, a file out, all of it or nothing.
//!
//! An [`Output`] writes to a temporary file beside its target. [`Output::finish`] ends it, [`commit`] renames it; whatever
//! is dropped before leaves no file behind. The kind is told by the target's ending, and no column is left out.

mod csv;
mod ndjson;
mod parquet;

pub use csv::guarded;

use super::{Kind, about};
use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use guiju::{Bilingual, Diagnostics};
use std::{
    fmt::Display,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};
use tempfile::{NamedTempFile, TempPath};

/// What a writer writes to.
type Sink = BufWriter<NamedTempFile>;

/// A writer of one kind of file.
trait Writer: Send {
    /// Appends rows.
    fn write(&mut self, batch: &RecordBatch) -> Result<(), String>;
    /// Writes what comes last; gives back what was written to.
    fn finish(self: Box<Self>) -> Result<Sink, String>;
}

/// A file being written.
pub struct Output {
    target: PathBuf,
    writer: Box<dyn Writer>,
}

/// A file that is written, but not yet in its place.
#[derive(Debug)]
pub struct Finished {
    target: PathBuf,
    file: TempPath,
}

impl std::fmt::Debug for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Output").field("target", &self.target).finish_non_exhaustive()
    }
}

impl Output {
    /// Begins a file for batches of this schema.
    ///
    /// # Errors
    /// The ending is not known, the target is no plain file, or nothing can be written beside it.
    ///
    /// ```
    /// use arrow_array::{RecordBatch, StringArray};
    /// use guiju_tables::files::{Output, commit};
    /// use std::sync::Arc;
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("out.csv");
    /// let names = StringArray::from(vec!["幸福村", "=1+1"]);
    /// let batch = RecordBatch::try_from_iter([("name", Arc::new(names) as Arc<_>)])?;
    /// let mut output = Output::create(&path, &batch.schema())?;
    /// output.write(&batch)?;
    /// let finished = output.finish()?;
    /// assert!(!path.exists());
    /// commit([finished])?;
    /// assert_eq!(std::fs::read_to_string(&path)?, "\u{feff}name\r\n幸福村\r\n'=1+1\r\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn create(path: &Path, schema: &SchemaRef) -> Result<Self, Diagnostics> {
        let kind = Kind::to_write(path)?;
        // A link stays a link: what it leads to is written.
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if target.exists() && !target.is_file() {
            let message = Bilingual::new("不是普通文件，不能写入", "it is no plain file, so it can't be written");
            return Err(about(path, "not-written", message, None));
        }
        let file = temporary(&target).map_err(|error| not_written(path, &error))?;
        let sink = BufWriter::new(file);
        let writer: Result<Box<dyn Writer>, String> = match kind {
            Kind::Parquet => {
                parquet::ParquetWriter::new(sink, schema).map(|writer| Box::new(writer) as Box<dyn Writer>)
            }
            Kind::NdJson => Ok(Box::new(ndjson::NdJsonWriter::new(sink))),
            Kind::Csv | Kind::Xlsx => csv::CsvWriter::new(sink, csv::delimiter(path), schema)
                .map(|writer| Box::new(writer) as Box<dyn Writer>),
        };
        let writer = writer.map_err(|error| not_written(path, &error))?;
        Ok(Self { target, writer })
    }

    /// Appends rows.
    ///
    /// # Errors
    /// The disk is full, or the batch is not of the schema.
    pub fn write(&mut self, batch: &RecordBatch) -> Result<(), Diagnostics> {
        self.writer.write(batch).map_err(|error| not_written(&self.target, &error))
    }

    /// Ends the file.
    ///
    /// # Errors
    /// The disk is full.
    pub fn finish(self) -> Result<Finished, Diagnostics> {
        let target = self.target;
        let end = |mut sink: Sink| -> io::Result<NamedTempFile> {
            sink.flush()?;
            let file = sink.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.as_file().sync_all()?;
            Ok(file)
        };
        let sink = self.writer.finish().map_err(|error| not_written(&target, &error))?;
        let file = end(sink).map_err(|error| not_written(&target, &error))?;
        Ok(Finished { target, file: file.into_temp_path() })
    }
}

/// Puts finished files in their places. Whatever stood there is replaced.
///
/// # Errors
/// A file can't be renamed; those before it are in their places, those after it are not.
pub fn commit(files: impl IntoIterator<Item = Finished>) -> Result<(), Diagnostics> {
    for Finished { target, file } in files {
        file.persist(&target).map_err(|error| not_written(&target, &error.error))?;
    }
    Ok(())
}

/// A temporary file beside the target, on the same disk, so that renaming it is one step.
fn temporary(target: &Path) -> io::Result<NamedTempFile> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let prefix = format!(".{name}.");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".part");
    #[cfg(unix)]
    let permissions = {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: what the user's mask leaves of it.
        std::fs::Permissions::from_mode(0o666)
    };
    #[cfg(unix)]
    builder.permissions(permissions);
    builder.tempfile_in(folder)
}

fn not_written(path: &Path, error: &dyn Display) -> Diagnostics {
    let message = Bilingual::new(format!("无法写入：{error}"), format!("can't be written: {error}"));
    about(path, "not-written", message, None)
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
