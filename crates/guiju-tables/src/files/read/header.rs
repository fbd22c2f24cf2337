//! The header of a table of cells: which columns it names.

use crate::files::place::letters;
use guiju::{Bilingual, Diagnostic};

/// The columns that a header names, by their position in the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    /// Position and name of each column that has a name.
    pub columns: Vec<(usize, String)>,
    /// Number of positions.
    pub width: usize,
}

impl Header {
    /// A header from its cells; a blank one names nothing.
    pub fn new(cells: impl IntoIterator<Item = String>) -> Self {
        let mut header = Self::default();
        for (position, cell) in cells.into_iter().enumerate() {
            header.width = position + 1;
            let name = name(&cell);
            if !name.is_empty() {
                header.columns.push((position, name));
            }
        }
        header
    }

    /// Whether a position has a name.
    pub fn names(&self, position: usize) -> bool {
        self.columns.binary_search_by_key(&position, |(at, _)| *at).is_ok()
    }
}

/// A header cell as a name: line breaks within it are for the width of the column only.
pub(super) fn name(cell: &str) -> String {
    let mut out = String::new();
    for part in cell.lines().map(str::trim).filter(|part| !part.is_empty()) {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        if latin(out.chars().next_back()) && latin(part.chars().next()) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

/// A value stands in a column that has no name.
pub(super) fn untitled(position: usize, found: &str) -> Diagnostic {
    let column = letters(u32::try_from(position).unwrap_or(u32::MAX));
    let message = Bilingual::new(
        format!("第 {column} 列没有表头，却有内容“{found}”"),
        format!("column {column} has no title, but holds `{found}`"),
    );
    let help = Bilingual::new("在表头写上列名，或删去这一格", "give the column a title, or clear the cell");
    Diagnostic::error("untitled-column", message).with_help(Some(help))
}

/// A line above the header holds one cell only: the title of the table.
pub(super) fn title_line(line: u64, title: &str) -> Diagnostic {
    let message = Bilingual::new(
        format!("第 {line} 行“{title}”看作表的标题，表头在它下面"),
        format!("line {line}, `{title}`, is taken as the title of the table; the header is below it"),
    );
    Diagnostic::error("title-line", message).as_warning()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_in_a_header_cell_are_not_part_of_the_name() {
        let check = |cell: &str, expected: &str| assert_eq!(name(cell), expected);
        check(" 建筑\n面积 ", "建筑面积");
        check("floor\r\narea", "floor area");
        check("\n \n", "");
    }

    #[test]
    fn a_blank_cell_names_no_column() {
        let header = Header::new(["名称".to_owned(), " ".to_owned(), "面积".to_owned(), String::new()]);
        assert_eq!(header.columns, [(0, "名称".to_owned()), (2, "面积".to_owned())]);
        assert_eq!((header.width, header.names(1), header.names(2)), (4, false, true));
    }
}
