//! The header of a sheet: from its first rows and merged cells to the names of the columns.
//!
//! The first row that is not blank is the header. A row with one cell above it is the title of the sheet. Where a header
//! cell is merged over several columns and the row below names them one by one, the names are paths: `阵地.建筑面积`.
//! Header cells merged downwards reach as far as the header does.

use super::{
    header::{Header, name},
    merged::Merged,
};

/// Rows that a header has at most.
const DEEPEST: usize = 4;
/// Rows above the header that are looked at for titles, at most.
pub(super) const LOOKED_AT: usize = 16;

/// A row of a sheet's head: its number, counted from 0, and its cells as they are shown.
pub(super) type HeadRow = (u32, Vec<String>);

/// A header found in the first rows that are not blank.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The columns.
    pub header: Header,
    /// Its last row.
    pub last_row: u32,
    /// The rows above it that are titles of the sheet: number and text.
    pub titles: Vec<(u32, String)>,
}

/// Finds the header. `rows` are the first rows that are not blank.
pub(super) fn find(rows: &[HeadRow], merged: &Merged) -> Option<Found> {
    let mut titles = Vec::new();
    let mut start = 0;
    // A single cell is a title if the table below is wider.
    while let (Some((number, cells)), Some((_, below))) = (rows.get(start), rows.get(start + 1)) {
        let mut filled = cells.iter().filter(|cell| !cell.trim().is_empty());
        match (filled.next(), filled.next()) {
            (Some(title), None) if below.iter().filter(|cell| !cell.trim().is_empty()).count() > 1 => {
                titles.push((*number, title.clone()));
                start += 1;
            }
            _ => break,
        }
    }
    let head = rows.get(start..)?;
    let (first, cells) = head.first()?;
    let depth = depth(head, merged);
    let last_row = first + u32::try_from(depth).unwrap_or_default() - 1;
    let width = head.iter().take(depth).map(|(_, cells)| cells.len()).max().unwrap_or(cells.len());
    let names = (0..width).map(|column| path(head, *first, last_row, column, merged));
    Some(Found { header: Header::new(names), last_row, titles })
}

/// How many rows the header has.
fn depth(head: &[HeadRow], merged: &Merged) -> usize {
    let Some((first, _)) = head.first() else { return 1 };
    let mut depth = 1;
    let mut row = 0;
    while row < depth && depth < DEEPEST {
        let number = first + u32::try_from(row).unwrap_or_default();
        for range in merged.beginning(number) {
            depth = depth.max((range.end.0 - first) as usize + 1).min(DEEPEST);
        }
        if row + 1 == depth && names_parts(head, row, number, merged) {
            depth += 1;
        }
        row += 1;
    }
    depth
}

/// Whether the row below one names the parts of its merged cells: it has a text under each of them, and nothing under a
/// cell that is not merged.
fn names_parts(head: &[HeadRow], row: usize, number: u32, merged: &Merged) -> bool {
    let wide = |range: &&calamine::Dimensions| range.end.1 > range.start.1 && range.end.0 == number;
    let ranges: Vec<_> = merged.beginning(number).iter().filter(wide).collect();
    let Some((below, cells)) = head.get(row + 1) else { return false };
    if ranges.is_empty() || *below != number + 1 {
        return false;
    }
    let filled = |column: u32| cells.get(column as usize).is_some_and(|cell| !cell.trim().is_empty());
    let under = |column: u32| ranges.iter().any(|range| (range.start.1..=range.end.1).contains(&column));
    let last = u32::try_from(cells.len()).unwrap_or_default();
    ranges.iter().all(|range| (range.start.1..=range.end.1).any(filled))
        && (0..last).all(|column| under(column) || !filled(column))
}

/// The name of a column: the texts over it from the top, each merged cell once.
fn path(head: &[HeadRow], first: u32, last: u32, column: usize, merged: &Merged) -> String {
    let at = |row: u32, column: u32| {
        let cells = head.iter().find(|(number, _)| *number == row).map(|(_, cells)| cells);
        cells.and_then(|cells| cells.get(column as usize)).map(|cell| name(cell)).unwrap_or_default()
    };
    let column = u32::try_from(column).unwrap_or(u32::MAX);
    let mut parts: Vec<String> = Vec::new();
    let mut seen = None;
    for row in first..=last {
        let range = merged.holding(row, column);
        let (text, wide) = match range {
            Some(range) if seen == Some(range) => continue,
            // A cell merged over columns without names for its parts is the title of its first column.
            Some(range) if range.end.1 > range.start.1 && range.end.0 >= last && range.start.1 != column => continue,
            Some(range) => (at(range.start.0, range.start.1), true),
            None => (at(row, column), false),
        };
        seen = if wide { range } else { seen };
        if !text.is_empty() {
            parts.push(text);
        }
    }
    parts.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::Dimensions;

    #[track_caller]
    fn check(rows: &[(u32, &[&str])], merged: &[[u32; 4]], names: &[&str], last_row: u32, titles: &[&str]) {
        let rows: Vec<HeadRow> =
            rows.iter().map(|(row, cells)| (*row, cells.iter().map(|cell| (*cell).to_owned()).collect())).collect();
        let ranges = merged.iter().map(|[r0, c0, r1, c1]| Dimensions::new((*r0, *c0), (*r1, *c1))).collect();
        let found = find(&rows, &Merged::new(ranges)).unwrap();
        let found_names: Vec<&str> = found.header.columns.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(found_names, names);
        assert_eq!(found.last_row, last_row);
        let found_titles: Vec<&str> = found.titles.iter().map(|(_, title)| title.as_str()).collect();
        assert_eq!(found_titles, titles);
    }

    #[test]
    fn the_first_row_that_is_not_blank_is_the_header() {
        check(&[(3, &["名称", "", "面积"]), (4, &["甲", "", "3"])], &[], &["名称", "面积"], 3, &[]);
        check(&[(0, &["名称"]), (1, &["甲"])], &[], &["名称"], 0, &[]);
    }

    #[test]
    fn a_single_cell_above_a_wider_table_is_its_title() {
        let rows: [(u32, &[&str]); 3] = [(0, &["某县情况表"]), (1, &["名称", "面积"]), (2, &["甲", "3"])];
        check(&rows, &[[0, 0, 0, 1]], &["名称", "面积"], 1, &["某县情况表"]);
        check(&rows, &[], &["名称", "面积"], 1, &["某县情况表"]);
    }

    #[test]
    fn a_cell_merged_over_named_columns_is_a_prefix() {
        check(
            &[(0, &["名称", "阵地", "", "备注"]), (1, &["", "建筑面积", "办公面积", ""]), (2, &["甲", "3", "2", ""])],
            &[[0, 0, 1, 0], [0, 1, 0, 2], [0, 3, 1, 3]],
            &["名称", "阵地.建筑面积", "阵地.办公面积", "备注"],
            1,
            &[],
        );
        check(
            &[(0, &["名称", "阵地", ""]), (1, &["", "建筑面积", "办公面积"]), (2, &["甲", "3", "2"])],
            &[[0, 1, 0, 2]],
            &["名称", "阵地.建筑面积", "阵地.办公面积"],
            1,
            &[],
        );
    }

    #[test]
    fn a_cell_merged_for_looks_names_its_first_column() {
        check(
            &[(0, &["名称", "备注", ""]), (1, &["甲", "好", ""]), (2, &["乙", "", ""])],
            &[[0, 1, 0, 2]],
            &["名称", "备注"],
            0,
            &[],
        );
    }
}
