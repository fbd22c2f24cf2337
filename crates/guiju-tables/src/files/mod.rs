//! Files of tables: Parquet, CSV, NDJSON and XLSX in, Parquet, CSV and NDJSON out.
//!
//! [`Table::open`] tells the kind by the file's ending and finds the columns; [`Table::read`] gives batches of bounded
//! size, each with the places of its rows as a person sees them ([`Places`]) and with what is wrong with single rows and
//! cells ([`Fault`]): those never stop the others. [`Output`] writes batches beside its target and takes the target's
//! place only when all is written. Only
//! [`Checker::check_rows`](crate::Checker::check_rows) knows a standard.

mod check;
mod drive;
mod place;
mod read;
mod write;

pub use drive::in_order;
pub use place::{Fault, Places, Rows, SheetPlaces};
pub use read::{Batch, Encoding, Key, Part, Parts, ReadOptions, Size, Table};
pub use write::{Finished, Output, commit, guarded};

use guiju::{Bilingual, Diagnostic, Diagnostics};
use std::path::Path;

/// Rows of one batch at most.
pub const BATCH_ROWS: usize = 8192;
/// Bytes of the text of one batch at most, the last row apart.
const BATCH_BYTES: usize = 16 * 1024 * 1024;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Apache Parquet.
    Parquet,
    /// Text with separators; by tabs in a `.tsv`.
    Csv,
    /// One JSON object a line.
    NdJson,
    /// An Excel workbook; only read.
    Xlsx,
}

impl Kind {
    /// The endings by which a kind is told, the usual one of each first.
    pub const ENDINGS: [(&str, Self); 8] = [
        ("csv", Self::Csv),
        ("tsv", Self::Csv),
        ("txt", Self::Csv),
        ("parquet", Self::Parquet),
        ("ndjson", Self::NdJson),
        ("jsonl", Self::NdJson),
        ("xlsx", Self::Xlsx),
        ("xlsm", Self::Xlsx),
    ];

    /// The kind that a file's ending says.
    ///
    /// # Errors
    /// The ending says nothing known; those known are named.
    ///
    /// ```
    /// use guiju_tables::files::Kind;
    /// assert_eq!(Kind::of("villages.CSV".as_ref())?, Kind::Csv);
    /// assert!(Kind::of("villages.doc".as_ref()).is_err());
    /// # Ok::<(), guiju::Diagnostics>(())
    /// ```
    pub fn of(path: &Path) -> Result<Self, Diagnostics> {
        Self::among(path, |_| true)
    }

    /// The same for a file to be written.
    ///
    /// # Errors
    /// As [`Kind::of`]; workbooks are not written.
    pub fn to_write(path: &Path) -> Result<Self, Diagnostics> {
        Self::among(path, |kind| kind != Self::Xlsx)
    }

    fn among(path: &Path, fits: impl Fn(Self) -> bool) -> Result<Self, Diagnostics> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let known = Self::ENDINGS.iter().filter(|(_, kind)| fits(*kind));
        if let Some((_, kind)) = known.clone().find(|(name, _)| *name == ending) {
            return Ok(*kind);
        }
        let names: Vec<String> = known.map(|(name, _)| format!(".{name}")).collect();
        let message = Bilingual::new(
            format!("`{}` 的扩展名应是 {} 之一", path.display(), names.join("、")),
            format!("the ending of `{}` has to be one of {}", path.display(), names.join(", ")),
        );
        Err(Diagnostic::error("unknown-ending", message).into())
    }
}

/// A finding about a whole file.
pub(crate) fn about(path: &Path, code: &str, message: Bilingual, help: Option<Bilingual>) -> Diagnostics {
    let mut found = Diagnostic::error(code, message).with_help(help);
    found.file = path.display().to_string();
    found.into()
}

/// A file that can't be read to its end.
pub(crate) fn unreadable(path: &Path, error: &dyn std::fmt::Display) -> Diagnostics {
    let message = Bilingual::new(format!("无法读取：{error}"), format!("can't be read: {error}"));
    about(path, "unreadable", message, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_tells_the_kind_or_the_known_ones_are_named() {
        let check = |name: &str, expected: Option<Kind>| assert_eq!(Kind::of(name.as_ref()).ok(), expected, "{name}");
        check("a.parquet", Some(Kind::Parquet));
        check("b/村.TSV", Some(Kind::Csv));
        check("a.b.jsonl", Some(Kind::NdJson));
        check("a.xlsx", Some(Kind::Xlsx));
        check("a.xls", None);
        check("csv", None);
        let told = Kind::to_write("out.xlsx".as_ref()).unwrap_err().to_string();
        assert!(told.contains(".csv, .tsv, .txt, .parquet, .ndjson, .jsonl") && !told.contains(".xlsx,"), "{told}");
    }
}
