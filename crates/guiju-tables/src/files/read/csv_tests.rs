//! CSV as it is met: encodings, separators, ragged rows, places.

use super::super::Table;
use super::*;
use arrow_array::{Array, cast::AsArray};
use encoding_rs::GB18030;
use proptest::prelude::*;

/// The rows of a text: line, cells (`-` where nothing is), faults.
fn read(bytes: &[u8]) -> Result<(Vec<String>, Vec<String>), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, bytes).unwrap();
    let table = Table::open(&path, &ReadOptions::default()).map_err(|found| found.to_string())?;
    let names = table.schema().fields().iter().map(|field| field.name().clone()).collect();
    let mut out = Vec::new();
    for batch in table.read(None, 1).flatten() {
        let rows = batch.map_err(|found| found.to_string())?;
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
                .map(|fault| format!(" !{} {} {}", fault.column, fault.problem.code, fault.found))
                .collect();
            out.push(format!("{}: {}{}", rows.places.cell(row, ""), cells.join("|"), faults.concat()));
        }
    }
    Ok((names, out))
}

#[track_caller]
fn check(bytes: &[u8], names: &[&str], rows: &[&str]) {
    let (found_names, found_rows) = read(bytes).unwrap();
    assert_eq!(found_names, names);
    assert_eq!(found_rows, rows);
}

#[test]
fn both_encodings_and_three_separators_are_found() {
    let text = "名称,建筑面积\n幸福村,约350㎡\n";
    let expected = (["名称", "建筑面积"], ["2: 幸福村|约350㎡"]);
    check(text.as_bytes(), &expected.0, &expected.1);
    check(format!("\u{feff}{text}").as_bytes(), &expected.0, &expected.1);
    check(&GB18030.encode(text).0, &expected.0, &expected.1);
    check(text.replace(',', "\t").as_bytes(), &expected.0, &expected.1);
    check(GB18030.encode(&text.replace(',', ";")).0.as_ref(), &expected.0, &expected.1);
    check("\"a,b,c\";d\n1;2\n".as_bytes(), &["a,b,c", "d"], &["2: 1|2"]);
}

#[test]
fn lines_are_those_that_an_editor_shows() {
    let names = ["a", "b"];
    check(b"a,b\r\n1,2\r\n3,4\r\n", &names, &["2: 1|2", "3: 3|4"]);
    check(b"a,b\n\n\n1,2\n\n3,4", &names, &["4: 1|2", "6: 3|4"]);
    check(b"a,b\r\n\r\n\"1\r\n1\",2\r\n3,4\r\n", &names, &["3: 1\r\n1|2", "5: 3|4"]);
    check(b"a,b\n\"1\n1\",2\n3,4", &names, &["2: 1\n1|2", "4: 3|4"]);
    check(b"a,b\n1,2\n\n3,\"4\n\"", &names, &["2: 1|2", "4: 3|4\n"]);
    check(b"a,b\r1,2\r", &names, &["2: 1|2"]);
    check(b"\xef\xbb\xbfa,b\n1,2", &names, &["2: 1|2"]);
}

#[test]
fn a_ragged_row_is_a_fault_of_its_own() {
    let names = ["a", "b"];
    check(
        b"a,b\n1\n2,3\n4,5,6\n7,8,,\n",
        &names,
        &["2: 1|- ! ragged-row 1", "3: 2|3", "4: 4|5 ! ragged-row 4 | 5 | 6", "5: 7|8"],
    );
    check(b"a,b\n,,x\n", &names, &["2: -|- ! ragged-row  |  | x"]);
    check(b"a,b\n,\n ,\"\"\n1,\n", &names, &["4: 1|-"]);
    check(b"a,,b\n1,2,3\n4,,5\n", &["a", "b"], &["2: 1|3 ! untitled-column 2", "3: 4|5"]);
}

#[test]
fn a_wrong_byte_spoils_its_cell_only() {
    let mut bytes = "名称,面积\n幸福村,350\n新民村,400\n".as_bytes().to_owned();
    let at = bytes.len() - 6;
    bytes[at] = 0xff;
    let (_, rows) = read(&bytes).unwrap();
    assert_eq!(rows[0], "2: 幸福村|350");
    assert!(rows[1].starts_with("3: -|400 !名称 bad-encoding 新民"), "{}", rows[1]);
}

#[test]
fn a_title_above_the_header_is_told_apart() {
    check(
        "某县党群服务中心情况表,,\n,,\n名称,层级,面积\n幸福村,村,3\n".as_bytes(),
        &["名称", "层级", "面积"],
        &["4: 幸福村|村|3"],
    );
    check(b"only\n1\n", &["only"], &["2: 1"]);
}

#[test]
fn what_is_no_csv_is_told() {
    let check = |bytes: &[u8], part: &str| {
        let found = read(bytes).unwrap_err();
        assert!(found.contains(part), "{found}");
    };
    check(b"", "neither a header nor data");
    check(b"\n,,\n", "neither a header nor data");
    check(b"PK\x03\x04rest", "not a text");
    check(b"\xff\xfea\0", "UTF-16");
    let endless = [b"a,b\n\"".to_vec(), vec![b'x'; MAX_BYTES + 100_000]].concat();
    check(&endless, "is a quotation mark not closed?");
}

#[test]
fn rows_come_in_batches_of_bounded_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let rows = crate::files::BATCH_ROWS * 2 + 5;
    let text: String = std::iter::once("a\n".to_owned()).chain((0..rows).map(|row| format!("{row}\n"))).collect();
    std::fs::write(&path, text).unwrap();
    let table = Table::open(&path, &ReadOptions::default()).unwrap();
    let batches: Vec<_> = table.read(None, 1).flatten().map(Result::unwrap).collect();
    let sizes: Vec<(u64, usize)> = batches.iter().map(|rows| (rows.first_row, rows.batch.num_rows())).collect();
    assert_eq!(sizes, [(1, 8192), (8193, 8192), (16385, 5)]);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_row_is_lost(rows in prop::collection::vec("[a-z村,;\"\n ]{0,12}", 0..30)) {
        let text = format!("a,b\n{}", rows.join("\n"));
        let mut expected = 0;
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        for record in reader.byte_records() {
            expected += usize::from(record.unwrap().iter().any(|cell| !String::from_utf8_lossy(cell).trim().is_empty()));
        }
        prop_assert_eq!(read(text.as_bytes()).unwrap().1.len(), expected);
    }
}
