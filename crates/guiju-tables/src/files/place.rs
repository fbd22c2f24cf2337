//! A batch of rows as it comes from a file: the cells, where each row stands, and what is wrong with single cells.

use arrow_array::RecordBatch;
use guiju::Diagnostic;
use std::sync::Arc;

/// Some rows of a table, in its order.
#[derive(Clone, Debug)]
pub struct Rows {
    /// The cells: the columns that were asked for.
    pub batch: RecordBatch,
    /// The facts of each row where a row is a facts file of its own (NDJSON); else empty.
    pub texts: Vec<String>,
    /// Number of the first row among the rows of the table, from 1.
    pub first_row: u64,
    /// Where the rows stand.
    pub places: Places,
    /// What could not be read as a cell at all. Their rows have no verdict.
    pub faults: Vec<Fault>,
    /// How much of the table this batch is, in the measure of [`super::Size`].
    pub done: u64,
}

/// Something wrong with a row or a cell, found by the reader of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Number of the row within its batch, from 0.
    pub row: usize,
    /// Name of the column; empty where it is the row as a whole.
    pub column: String,
    /// What is wrong.
    pub problem: Diagnostic,
    /// What stands there, as far as it can be shown.
    pub found: String,
}

/// Where the rows of a batch stand in their file.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Line of a text, or row of a sheet, by row of the batch; empty where a file has neither.
    pub numbers: Vec<u64>,
    /// The sheet, and the letters of its columns by their names.
    pub sheet: Option<Arc<SheetPlaces>>,
}

/// Names and letters of the columns of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetPlaces {
    /// Name of the sheet.
    pub name: String,
    /// Column names with the letters over them.
    pub columns: Vec<(String, String)>,
}

impl Places {
    /// The place of a cell as a person finds it: `12` (a line), `Sheet1!C12`; empty where the file has no such places.
    #[must_use]
    pub fn cell(&self, row: usize, column: &str) -> String {
        let Some(number) = self.numbers.get(row) else { return String::new() };
        match &self.sheet {
            None => number.to_string(),
            Some(sheet) => {
                let letters =
                    sheet.columns.iter().find(|(name, _)| name == column).map(|(_, letters)| letters.as_str());
                format!("{}!{}{number}", sheet.name, letters.unwrap_or_default())
            }
        }
    }
}

/// The letters over a column of a sheet, counted from 0: `A`, …, `Z`, `AA`.
#[must_use]
pub fn letters(column: u32) -> String {
    let mut out = Vec::new();
    let mut rest = column;
    loop {
        out.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        match rest / 26 {
            0 => break,
            more => rest = more - 1,
        }
    }
    out.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_a_sheet_names_them() {
        let check = |column: u32, expected: &str| assert_eq!(letters(column), expected);
        check(0, "A");
        check(25, "Z");
        check(26, "AA");
        check(701, "ZZ");
        check(702, "AAA");
        check(16_383, "XFD");
        let sheet = SheetPlaces { name: "村".to_owned(), columns: vec![("建筑面积".to_owned(), "C".to_owned())] };
        let places = Places { numbers: vec![7, 9], sheet: Some(Arc::new(sheet)) };
        assert_eq!(places.cell(1, "建筑面积"), "村!C9");
        assert_eq!(places.cell(0, ""), "村!7");
        assert_eq!(Places { numbers: vec![3], sheet: None }.cell(0, "x"), "3");
    }
}
