//! Workbooks made here and read: headers, merged cells, formats, errors, places.

use super::super::Table;
use super::*;
use arrow_array::{Array, cast::AsArray};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime as Day, Format, Formula, Workbook, Worksheet};

/// A workbook with one sheet, saved.
fn save(path: &Path, fill: impl FnOnce(&mut Worksheet)) {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("村").unwrap();
    fill(sheet);
    workbook.save(path).unwrap();
}

/// The names of the columns, and the rows: place, cells (`-` where nothing is), faults.
fn read(path: &Path) -> (Vec<String>, Vec<String>) {
    let table = Table::open(path, &ReadOptions::default()).unwrap();
    let names = table.schema().fields().iter().map(|field| field.name().clone()).collect();
    let mut out = Vec::new();
    for rows in table.read(None, 1).flatten().map(Result::unwrap) {
        for row in 0..rows.batch.num_rows() {
            let cells: Vec<&str> = rows
                .batch
                .columns()
                .iter()
                .map(|column| if column.is_null(row) { "-" } else { column.as_string::<i32>().value(row) })
                .collect();
            let faults: Vec<String> = rows
                .faults
                .iter()
                .filter(|fault| fault.row == row)
                .map(|fault| {
                    format!(" !{} {} {}", rows.places.cell(row, &fault.column), fault.problem.code, fault.found)
                })
                .collect();
            out.push(format!("{}: {}{}", rows.places.cell(row, ""), cells.join("|"), faults.concat()));
        }
    }
    (names, out)
}

#[track_caller]
fn check(fill: impl FnOnce(&mut Worksheet), names: &[&str], rows: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    save(&path, fill);
    let (found_names, found_rows) = read(&path);
    assert_eq!(found_names, names);
    assert_eq!(found_rows, rows);
}

#[test]
fn cells_are_read_as_they_are_shown() {
    check(
        |sheet| {
            let date = Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\"");
            let percent = Format::new().set_num_format("0%");
            let mu = Format::new().set_num_format("0.0\"亩\"");
            let hours = Format::new().set_num_format("[h]:mm");
            let clock = Format::new().set_num_format("hh:mm");
            sheet.write_row(1, 0, ["名称", "甲", "乙", "丙", "丁", "戊", "己", "庚"]).unwrap();
            sheet.write(2, 0, " 幸福村 ").unwrap();
            sheet.write_with_format(2, 1, Day::from_ymd(2021, 7, 1).unwrap(), &date).unwrap();
            sheet.write_with_format(2, 2, 0.85, &percent).unwrap();
            sheet.write_with_format(2, 3, 21.5, &mu).unwrap();
            sheet.write(2, 4, true).unwrap();
            sheet.write_with_format(2, 5, 0.354_166_666_666_667, &hours).unwrap();
            sheet.write_with_format(2, 6, 0.354_166_666_666_667, &clock).unwrap();
            sheet.write_formula(2, 7, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
            sheet.write(4, 0, "新民村").unwrap();
            sheet.write(4, 1, 400.0).unwrap();
            sheet.write(4, 2, "#N/A").unwrap();
        },
        &["名称", "甲", "乙", "丙", "丁", "戊", "己", "庚"],
        &[
            "村!3:  幸福村 |2021-07-01|85%|21.5亩|true|8.5 h|08:30|- !村!H3 cell-error #DIV/0!",
            "村!5: 新民村|400|-|-|-|-|-|- !村!C5 cell-error #N/A",
        ],
    );
}

#[test]
fn merged_headers_are_paths_and_merged_cells_belong_to_all_their_rows() {
    check(
        |sheet| {
            let plain = Format::new();
            sheet.merge_range(0, 0, 0, 3, "某县党群服务中心情况表", &plain).unwrap();
            sheet.merge_range(1, 0, 2, 0, "乡镇", &plain).unwrap();
            sheet.merge_range(1, 1, 2, 1, "名称", &plain).unwrap();
            sheet.merge_range(1, 2, 1, 3, "面积", &plain).unwrap();
            sheet.write_row(2, 2, ["建筑", "办公"]).unwrap();
            sheet.merge_range(3, 0, 5, 0, "柳泉镇", &plain).unwrap();
            sheet.write_row(3, 1, ["幸福村", "400", "20"]).unwrap();
            sheet.write(4, 1, "新民村").unwrap();
            sheet.merge_range(4, 2, 4, 3, "约350㎡", &plain).unwrap();
        },
        &["乡镇", "名称", "面积.建筑", "面积.办公"],
        &["村!4: 柳泉镇|幸福村|400|20", "村!5: 柳泉镇|新民村|约350㎡|约350㎡"],
    );
}

#[test]
fn a_value_without_a_title_is_told_with_its_cell() {
    check(
        |sheet| {
            sheet.write_row(0, 0, ["名称", "", "面积"]).unwrap();
            sheet.write_row(1, 0, ["甲", "x", "3", "y"]).unwrap();
        },
        &["名称", "面积"],
        &["村!2: 甲|3 !村!2 untitled-column x !村!2 untitled-column y"],
    );
}

#[test]
fn a_sheet_is_chosen_by_name_and_a_wrong_name_lists_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("说明").unwrap().set_hidden(true);
    workbook.add_worksheet().set_name("村").unwrap().set_active(true).write(0, 0, "甲").unwrap();
    workbook.add_worksheet().set_name("社区").unwrap().write(0, 0, "乙").unwrap();
    workbook.save(&path).unwrap();
    let open = |sheet: Option<&str>| {
        let options = ReadOptions { sheet: sheet.map(str::to_owned), ..ReadOptions::default() };
        Table::open(&path, &options).map(|table| table.schema().field(0).name().clone()).map_err(|e| e.to_string())
    };
    assert_eq!(open(None).unwrap(), "甲");
    assert_eq!(open(Some("社区")).unwrap(), "乙");
    let told = open(Some("社去")).unwrap_err();
    assert!(told.contains("说明, 村, 社区") && told.contains("did you mean `社区`?"), "{told}");
    assert!(open(Some("说明")).unwrap_err().contains("neither a header nor data"));
}

#[test]
fn many_rows_come_in_batches() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    save(&path, |sheet| {
        sheet.write(0, 0, "号").unwrap();
        for row in 1..=9000 {
            sheet.write(row, 0, row).unwrap();
        }
    });
    let table = Table::open(&path, &ReadOptions::default()).unwrap();
    let sizes: Vec<usize> = table.read(None, 1).flatten().map(|rows| rows.unwrap().batch.num_rows()).collect();
    assert_eq!(sizes, [8192, 808]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn a_damaged_workbook_never_panics(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.xlsx");
        save(&path, |sheet| {
            sheet.write_row(0, 0, ["名称", "面积"]).unwrap();
            sheet.write_row(1, 0, ["甲", "3"]).unwrap();
        });
        let mut bytes = std::fs::read(&path).unwrap();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        std::fs::write(&path, bytes).unwrap();
        if let Ok(table) = Table::open(&path, &ReadOptions::default()) {
            let _ = table.read(None, 1).flatten().count();
        }
    }
}
