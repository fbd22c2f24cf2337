//! `guiju batch`: tables of every kind against `guiju check`, dirty cells, order, whole files or none, wrong calls.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper that fails fails the test")]

mod common;

use common::{Place, STANDARD, check, repository};
use guiju_tables::files::{Output, ReadOptions, Table, commit};
use serde_json::Value;
use std::{fs, path::Path};

/// The table of the real centers against the standard that most of them are about.
const AGAINST: &str = "--standard xuzhou-red-landmark --as-of 2026-01-01";
const KEYS: &str = "--key 序号 --key 乡镇 --key 名称";

/// The rows of an NDJSON.
fn rows(place: &Place, name: &str) -> Vec<Value> {
    let text = fs::read_to_string(place.path(name)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What stands in a folder, sorted.
fn names(place: &Place) -> Vec<String> {
    let entries = fs::read_dir(place.path("")).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The facts files of a folder as one NDJSON, in the order of `guiju check`.
fn lines_of(folder: &str) -> String {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let line = |path: &std::path::PathBuf| {
        let value: Option<Value> = serde_json::from_str(&fs::read_to_string(path).unwrap()).ok();
        value.map_or("not json\n".to_owned(), |value| format!("{value}\n"))
    };
    files.iter().map(line).collect()
}

/// A table in another kind of file: every cell as text.
fn converted(from: &str, to: &Path) {
    let table = Table::open(from.as_ref(), &ReadOptions::default()).unwrap();
    let mut output = Output::create(to, &table.schema()).unwrap();
    for batch in table.read(None, 1).flatten() {
        output.write(&batch.unwrap().batch).unwrap();
    }
    commit([output.finish().unwrap()]).unwrap();
}

/// A table as a workbook; cells that are numbers as numbers.
fn workbook(from: &str, to: &Path) {
    let text = fs::read_to_string(from).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, record) in reader.records().enumerate() {
        for (column, cell) in record.unwrap().iter().enumerate() {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) if cell.is_empty() => continue,
                Err(_) => sheet.write(row, column, cell.trim_start_matches('\u{feff}')).unwrap(),
            };
        }
    }
    workbook.save(to).unwrap();
}

/// The same answer as `guiju check` gives, row by row, findings included.
fn same_as_check(place: &Place, folder: &str, args: &str, results: &str, findings: &str) {
    let out = place.command(&format!("check {folder} --format json {args}")).output().unwrap();
    let checked: Vec<Value> = serde_json::from_slice(&out.stdout).unwrap();
    let (results, findings) = (rows(place, results), rows(place, findings));
    assert_eq!(checked.len(), results.len());
    for (number, (expected, row)) in checked.iter().zip(&results).enumerate() {
        let file = &expected["file"];
        if expected["error"].is_object() {
            assert_eq!(row["verdict"], Value::Null, "{file}: {row}");
            assert!(row["errors"].as_u64().unwrap() > 0, "{file}: {row}");
            continue;
        }
        let expected = &expected["assessment"];
        assert_eq!(row["verdict"], expected["verdict"], "{file}");
        for count in ["pass", "fail", "unknown", "not_applicable"] {
            assert_eq!(row[count], expected["counts"][count], "{file}: {count}");
        }
        assert_eq!(row["level_certain"], expected["level"]["certain"], "{file}");
        let of_row: Vec<&Value> = findings.iter().filter(|one| one["row"] == (number + 1) as u64).collect();
        let open = |one: &&Value| matches!(one["verdict"].as_str(), Some("fail" | "unknown"));
        let expected: Vec<&Value> = expected["findings"].as_array().unwrap().iter().filter(open).collect();
        assert_eq!(of_row.len(), expected.len(), "{file}");
        for (found, expected) in of_row.iter().zip(expected) {
            assert_eq!(found["rule"], expected["rule"], "{file}");
            assert_eq!(found["verdict"], expected["verdict"], "{file}: {}", found["rule"]);
            assert_eq!(found["gap_low"].is_null(), expected["gap"].is_null(), "{file}: {found} {}", expected["gap"]);
        }
    }
}

#[test]
fn a_table_in_any_kind_of_file_has_the_outcomes_of_its_facts_files() {
    let centers = repository("tests/cases/real-centers");
    let utf8 = repository("tests/tables/real-centers-utf-8.csv");
    let mapping = r#"{"序号": null, "乡镇": null}"#;
    let place = Place::with(&[("mapping.json", mapping), ("lines.ndjson", &lines_of(&centers))]);
    converted(&utf8, &place.path("table.parquet"));
    workbook(&utf8, &place.path("table.xlsx"));
    let gb = repository("tests/tables/real-centers.csv");
    let mut all = Vec::new();
    for (number, input) in [&gb, &utf8, "table.parquet", "table.xlsx", "lines.ndjson"].into_iter().enumerate() {
        let mapped = if input.ends_with("ndjson") { "" } else { "--mapping mapping.json" };
        let (out, findings) = (format!("{number}.ndjson"), format!("{number}.findings.ndjson"));
        let told = ["20 rows: conforms: 0, does not conform: 3, not decided yet: 11", "with errors: 0"];
        place.check(&format!("batch {input} {AGAINST} --out {out} --findings {findings} {mapped}"), 1, &told);
        same_as_check(&place, &centers, AGAINST, &out, &findings);
        all.push((fs::read(place.path(&out)).unwrap(), fs::read(place.path(&findings)).unwrap()));
    }
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "the same rows in other kinds of files differ");
}

#[test]
fn the_tables_of_the_repository_come_out_as_expected() {
    let check = |input: &str, exit: i32, errors: Option<&str>| {
        let place = Place::with(&[]);
        let table = repository(&format!("tests/tables/{input}.csv"));
        place.check(&format!("batch {table} {AGAINST} {KEYS} --out out.csv --errors errors.csv"), exit, &[]);
        let expected = |name: &str| fs::read_to_string(repository(&format!("tests/tables/{name}"))).unwrap();
        let found = |name: &str| fs::read_to_string(place.path(name)).unwrap();
        let name = input.trim_end_matches("-utf-8");
        assert_eq!(found("out.csv"), expected(&format!("{name}.results.csv")));
        if let Some(errors) = errors {
            assert_eq!(found("errors.csv"), expected(errors));
        }
    };
    check("real-centers", 1, None);
    check("real-centers-utf-8", 1, None);
    check("dirty-centers", 3, Some("dirty-centers.errors.csv"));
}

#[test]
fn errors_are_told_with_their_places() {
    let place = Place::with(&[("small.yaml", STANDARD)]);
    let table = repository("tests/tables/dirty-centers.csv");
    place.check(
        &format!("batch {table} {AGAINST} {KEYS} --out out.csv"),
        3,
        &[
            "dirty-centers.csv:23",
            "建筑面积: expected a unit for an area, found `吨`",
            "dirty-centers.csv:24",
            "#N/A",
            "did you mean `社区`?",
            "the header has 55 columns, this row has 9 cells",
            "with errors: 5",
        ],
    );
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("村").unwrap();
    sheet.write_row(0, 0, ["某县情况表"]).unwrap();
    sheet.write_row(1, 0, ["名称", "层级", "建筑面积"]).unwrap();
    sheet.write_row(2, 0, ["甲", "村", "约３５０"]).unwrap();
    sheet.write_row(4, 0, ["乙", "村", "300 吨"]).unwrap();
    book.save(place.path("in.xlsx")).unwrap();
    let args = "batch in.xlsx --standard small.yaml --key 名称 --out out.csv --errors errors.csv --lang zh";
    place.check(
        args,
        3,
        &["in.xlsx:村!C5", "建筑面积：应为面积的单位", "共 2 行：达到标准 1", "有误 1", "看作表的标题"],
    );
    let errors = fs::read_to_string(place.path("errors.csv")).unwrap();
    assert!(errors.contains("\r\n2,村!C5,乙,建筑面积,building_area,bad-amount,error,"), "{errors}");
    let lines = "{\"level\": \"village\", \"building_area\": 300, \"编号\": \"01\"}\n\n{\"level\": \"vilage\", \"编号\": \"02\"}\n";
    fs::write(place.path("in.ndjson"), lines).unwrap();
    let args = "batch in.ndjson --standard small.yaml --key 编号 --out out.csv";
    place.check(args, 3, &["in.ndjson:3", "level: `vilage` is not a known", "did you mean `village`?"]);
    let out = fs::read_to_string(place.path("out.csv")).unwrap();
    assert!(out.contains("\r\n01,1,pass,") && out.contains("\r\n02,2,,"), "{out}");
}

#[test]
fn the_exit_code_is_the_worst_of_the_rows() {
    let check = |rows: &str, exit: i32| {
        let table = format!("层级,建筑面积\n{rows}\n");
        let files = [("small.yaml", STANDARD), ("in.csv", &table)];
        check("batch in.csv --standard small.yaml --out out.csv", &files, exit, &[]);
    };
    check("村,300", 0);
    check("镇,300\n村,300", 5);
    check("村,\n镇,300", 2);
    check("村,\n村,264", 1);
    check("村,264\n村,3 吨", 3);
}

#[test]
fn columns_that_are_no_facts_are_told_before_anything_is_written() {
    let check = |header: &str, args: &str, exit: i32, contains: &[&str]| {
        let table = format!("{header}\n村,300\n");
        let place = Place::with(&[("small.yaml", STANDARD), ("in.csv", &table)]);
        place.check(&format!("batch in.csv --standard small.yaml --out out.csv {args}"), exit, contains);
        if exit == 3 {
            assert_eq!(names(&place), ["in.csv", "small.yaml"]);
        }
    };
    check("层级,建筑面机", "", 3, &["in.csv", "did you mean `建筑面积`?"]);
    check("层级,建筑面机", "--key 建筑面机", 2, &[]);
    check("层级,总建筑面积", "", 0, &[]);
    check("层级,建筑面积", "--key 编号", 3, &["编号"]);
}

#[test]
fn a_mapping_and_rules_as_columns() {
    let mapping = r#"{"面积（亩）": {"fact": "建筑面积", "unit": "亩"}}"#;
    let table = "层级\t面积（亩）\n村\t0.45\n村\t0.4\n";
    let files = [("small.yaml", STANDARD), ("in.tsv", table), ("mapping.json", mapping), ("bad.json", "{\"a\": {}}")];
    let place = Place::with(&files);
    let args = "batch in.tsv --standard small.yaml --out out.csv --rules --mapping";
    place.check(&format!("{args} mapping.json"), 1, &["2 rows: conforms: 1, does not conform: 1"]);
    let out = fs::read_to_string(place.path("out.csv")).unwrap();
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines[0].ends_with(",errors,area,kitchen"), "{out}");
    assert!(lines[1].ends_with(",0,pass,unknown") && lines[2].ends_with(",0,fail,unknown"), "{out}");
    place.check(&format!("{args} bad.json"), 64, &["bad.json"]);
}

#[test]
fn the_order_and_the_bytes_are_the_same_whatever_the_threads() {
    let place = Place::with(&[("small.yaml", STANDARD)]);
    let mut text = "编号,层级,建筑面积\n".to_owned();
    for row in 0..20_000 {
        let area = ["300", "约300", "264 ㎡", "", "3 吨", "0.6亩"][row % 6];
        text.push_str(&format!("{row:06},{},{area}\n", ["村", "社区", "镇"][row % 3]));
    }
    fs::write(place.path("in.csv"), text).unwrap();
    converted(&place.path("in.csv").display().to_string(), &place.path("whole.parquet"));
    groups(&place.path("whole.parquet"), &place.path("in.parquet"));
    for input in ["in.csv", "in.parquet"] {
        let mut before = None;
        for threads in [1, 4] {
            let args = format!(
                "batch {input} --standard small.yaml --key 编号 --threads {threads} --out {threads}.csv --errors \
                 {threads}.errors.csv --findings {threads}.findings.parquet"
            );
            place.check(&args, 3, &["20000 rows"]);
            let read = |name: &str| fs::read(place.path(&format!("{threads}{name}"))).unwrap();
            let found = [read(".csv"), read(".errors.csv"), read(".findings.parquet")];
            assert!(before.is_none_or(|before| before == found), "{input}: {threads} threads");
            before = Some(found);
        }
        let results = fs::read_to_string(place.path("4.csv")).unwrap();
        let keys: Vec<&str> = results.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
        assert_eq!(keys.len(), 20_000);
        assert!(keys.is_sorted());
    }
}

/// The same Parquet in row groups of a thousand rows.
fn groups(from: &Path, to: &Path) {
    let table = Table::open(from, &ReadOptions::default()).unwrap();
    let properties =
        parquet::file::properties::WriterProperties::builder().set_max_row_group_row_count(Some(1000)).build();
    let file = fs::File::create(to).unwrap();
    let mut writer = parquet::arrow::ArrowWriter::try_new(file, table.schema(), Some(properties)).unwrap();
    for batch in table.read(None, 1).flatten() {
        writer.write(&batch.unwrap().batch).unwrap();
    }
    writer.close().unwrap();
}

#[test]
fn a_row_of_an_ndjson_is_as_of_its_own_day() {
    for folder in ["evidence", "basics", "waivers"] {
        let folder = repository(&format!("tests/cases/{folder}"));
        let place = Place::with(&[("in.ndjson", &lines_of(&folder))]);
        let args = "--standard xuzhou-red-landmark";
        let out = place.command(&format!("batch in.ndjson {args} --out out.ndjson --findings f.ndjson")).output();
        assert!(matches!(out.unwrap().status.code(), Some(1..=3)));
        same_as_check(&place, &folder, args, "out.ndjson", "f.ndjson");
    }
}

#[test]
fn wrong_calls_are_told() {
    let files = [("in.csv", "层级\n村\n"), ("in.ndjson", "{}\n"), ("in.xls", ""), ("small.yaml", STANDARD)];
    let place = Place::with(&files);
    let check = |args: &str, contains: &[&str]| {
        place.check(&format!("batch {args} --standard small.yaml"), 64, contains);
        assert_eq!(names(&place), ["in.csv", "in.ndjson", "in.xls", "small.yaml"], "{args}");
    };
    check("in.csv --out out.doc", &["out.doc", ".csv, .tsv, .txt, .parquet, .ndjson, .jsonl"]);
    check("in.csv --out out.xlsx", &["out.xlsx", ".parquet"]);
    check("in.xls --out out.csv", &["in.xls", ".xlsx"]);
    check("gone.csv --out out.csv", &["there is no file `gone.csv`"]);
    check("in.csv --out in.csv", &["IN and --out are the same file"]);
    check("in.csv --out out.csv --errors ./out.csv", &["--out and --errors are the same file"]);
    check("in.csv --out out.csv --sheet 村", &["--sheet does not fit `in.csv`"]);
    check("in.ndjson --out out.csv --encoding gbk", &["--encoding does not fit `in.ndjson`"]);
    check("in.ndjson --out out.csv --assessor 张三", &["--assessor does not fit `in.ndjson`"]);
    check("in.ndjson --out out.csv --only-needed", &["--only-needed does not fit"]);
    check("in.csv --out out.csv --threads 0", &["--threads"]);
    check("in.csv --out out.csv --as-of soon", &["`soon`"]);
    check("in.csv --out gone/out.csv", &["out.csv", "can't be written"]);
    check("in.csv", &["--out"]);
}

#[test]
fn a_table_that_breaks_off_leaves_no_file() {
    let place = Place::with(&[("small.yaml", STANDARD), ("out.csv", "before")]);
    let endless = format!("层级,建筑面积\n{}\"{}", "村,300\n".repeat(9000), "x".repeat(17 << 20));
    fs::write(place.path("in.csv"), endless).unwrap();
    let args = "batch in.csv --standard small.yaml --out out.csv --findings f.csv";
    place.check(args, 64, &["in.csv", "is a quotation mark not closed?", "!9000 rows"]);
    assert_eq!(names(&place), ["in.csv", "out.csv", "small.yaml"]);
    assert_eq!(fs::read_to_string(place.path("out.csv")).unwrap(), "before");
}

/// The input is a pipe that never ends, so the command can only end by the signal.
#[cfg(unix)]
#[test]
fn an_interruption_leaves_no_file() {
    use std::{io::Write, process::Command, process::Stdio};
    for signal in ["-INT", "-TERM"] {
        let place = Place::with(&[("small.yaml", STANDARD)]);
        assert!(Command::new("mkfifo").arg(place.path("in.csv")).status().unwrap().success());
        let mut command = place.command("batch in.csv --standard small.yaml --out out.csv --errors errors.parquet");
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut pipe = fs::File::options().write(true).open(place.path("in.csv")).unwrap();
        pipe.write_all("层级,建筑面积\n".as_bytes()).unwrap();
        let rows = "村,300\n".repeat(1000);
        let mut sent = false;
        // The pipe breaks when the command ends.
        while pipe.write_all(rows.as_bytes()).is_ok() {
            if !sent && names(&place).iter().any(|name| name.ends_with(".part")) {
                let pid = child.id().to_string();
                assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
                sent = true;
            }
        }
        let out = child.wait_with_output().unwrap();
        assert!(sent);
        assert_eq!(out.status.code(), Some(130), "{}", String::from_utf8_lossy(&out.stderr));
        assert!(String::from_utf8_lossy(&out.stderr).contains("no file is written"));
        assert_eq!(names(&place), ["in.csv", "small.yaml"]);
    }
}
