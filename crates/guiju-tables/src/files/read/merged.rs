//! Merged cells of a sheet: a value belongs to the whole range that it is merged over.

use calamine::Dimensions;

/// The merged ranges of a sheet.
#[derive(Clone, Debug, Default)]
pub(super) struct Merged {
    /// By their first row.
    ranges: Vec<Dimensions>,
}

impl Merged {
    pub fn new(mut ranges: Vec<Dimensions>) -> Self {
        ranges.retain(|range| range.start.0 <= range.end.0 && range.start.1 <= range.end.1);
        ranges.sort_unstable();
        Self { ranges }
    }

    /// The range that holds a cell.
    pub fn holding(&self, row: u32, column: u32) -> Option<&Dimensions> {
        let end = self.ranges.partition_point(|range| range.start.0 <= row);
        self.ranges.get(..end)?.iter().rev().find(|range| range.contains(row, column))
    }

    /// The ranges that begin in a row.
    pub fn beginning(&self, row: u32) -> &[Dimensions] {
        let start = self.ranges.partition_point(|range| range.start.0 < row);
        let end = self.ranges.partition_point(|range| range.start.0 <= row);
        self.ranges.get(start..end).unwrap_or_default()
    }
}

/// The values of ranges that reach below the row in which they begin, while the rows are read downwards.
#[derive(Debug)]
pub(super) struct Carried<T> {
    open: Vec<(Dimensions, T)>,
}

impl<T> Default for Carried<T> {
    fn default() -> Self {
        Self { open: Vec::new() }
    }
}

impl<T: Clone + Default> Carried<T> {
    /// Gives the first `width` cells of a row what belongs to them from the ranges that hold them. Gives whether the row
    /// had anything of its own: the rows below the first of a range merged over all columns have not.
    pub fn fill(
        &mut self,
        row: u32,
        cells: &mut Vec<T>,
        width: usize,
        merged: &Merged,
        is_blank: impl Fn(&T) -> bool,
    ) -> bool {
        let own = cells.iter().any(|cell| !is_blank(cell));
        self.open.retain(|(range, _)| range.end.0 >= row);
        for range in merged.beginning(row) {
            let value = cells.get(range.start.1 as usize).cloned().unwrap_or_default();
            if !is_blank(&value) {
                self.open.push((*range, value));
            }
        }
        if !own {
            return false;
        }
        for (range, value) in &self.open {
            let (first, end) = (range.start.1 as usize, (range.end.1 as usize + 1).min(width));
            if cells.len() < end {
                cells.resize(end, T::default());
            }
            for cell in cells.iter_mut().take(end).skip(first) {
                if is_blank(cell) {
                    *cell = value.clone();
                }
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_belongs_to_all_cells_of_its_range() {
        let merged = Merged::new(vec![Dimensions::new((2, 0), (3, 0)), Dimensions::new((2, 1), (2, 2))]);
        let mut carried = Carried::default();
        let mut check = |row: u32, cells: &[&str], own: bool, expected: &[&str]| {
            let mut cells: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
            assert_eq!(carried.fill(row, &mut cells, 9, &merged, String::is_empty), own);
            assert_eq!(cells, expected, "row {row}");
        };
        check(1, &["a", "b"], true, &["a", "b"]);
        check(2, &["镇", "无", "", "1"], true, &["镇", "无", "无", "1"]);
        check(3, &["", "有", "", "2"], true, &["镇", "有", "", "2"]);
        check(4, &["", "有"], true, &["", "有"]);
    }

    #[test]
    fn a_row_with_nothing_of_its_own_stays_blank() {
        let merged = Merged::new(vec![Dimensions::new((0, 0), (1, 0))]);
        let mut carried = Carried::default();
        let mut cells = vec!["村".to_owned()];
        assert!(carried.fill(0, &mut cells, 9, &merged, String::is_empty));
        let mut cells = vec![String::new()];
        assert!(!carried.fill(1, &mut cells, 9, &merged, String::is_empty));
        assert_eq!(merged.holding(1, 0), Some(&Dimensions::new((0, 0), (1, 0))));
        assert_eq!(merged.holding(2, 0), None);
    }
}
