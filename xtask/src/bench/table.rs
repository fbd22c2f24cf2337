//! The table of ratios: lines of JSON come in, `benches/RESULTS.md` goes out.

use std::fs;
use std::path::Path;
use std::thread::available_parallelism;

use serde_json::Value;

use crate::Outcome;
use crate::workspace::Workspace;

/// How many times the country may take the memory of the country.
const SAME_MEMORY: f64 = 1.1;

/// Writes the table, and prints it.
pub fn write(workspace: &Workspace, lines: &Path, batches: &Path, versions: &str) -> Outcome {
    let table = ratios(&read(lines)?);
    let batches = whole_files(&read(batches)?);
    println!("\n{table}\n{batches}");
    let cores = available_parallelism().map_or(1, usize::from);
    let text = format!(
        "# Results\n\nWritten by `cargo xtask bench`; {cores} cores. {}\n\nThe 64 rules of `xuzhou-red-landmark` at centers of \
         6–16 rooms, a record a center. Times are medians of rounds in which all candidates of a comparison take turns, \
         after all have said the same of a thousand random centers. A ratio of time is guiju's time by the opponent's: \
         below 1 guiju is faster. [README.md](README.md) tells how it is measured, on which terms, and what each opponent \
         can't say.\n\n{table}\n\
         Parquet in, Parquet out, with `guiju batch`: {}\n\n{batches}",
        versions.trim(),
        "centers of 10 rooms, all columns checked, keys passed through.",
    );
    let file = workspace.root.join("benches/RESULTS.md");
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn read(file: &Path) -> Result<Vec<Value>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    text.lines()
        .map(|line| serde_json::from_str(line).map_err(|error| format!("{}: {error}", file.display())))
        .collect()
}

fn text<'l>(line: &'l Value, key: &str) -> &'l str {
    line.get(key).and_then(Value::as_str).unwrap_or("?")
}

fn number(line: &Value, key: &str) -> Option<f64> {
    line.get(key).and_then(Value::as_f64)
}

fn ratios(lines: &[Value]) -> String {
    let mut table = String::from(
        "| what | against | threads each | guiju | opponent | ratio of time | times faster | required | met |\n\
         |---|---|--:|--:|--:|--:|--:|---|---|\n",
    );
    for line in lines {
        let (Some(ours), Some(theirs)) = (number(line, "guiju_ns"), number(line, "opponent_ns")) else { continue };
        let (ratio, faster) = (ours / theirs, theirs / ours);
        let (required, met) = match (number(line, "at_most"), number(line, "faster")) {
            (Some(most), _) => (format!("at most {most} times the time"), yes(ratio <= most)),
            (_, Some(1.0)) => ("faster".to_owned(), yes(faster > 1.0)),
            (_, Some(least)) => (format!("at least {least} times faster"), yes(faster >= least)),
            _ => (String::new(), ""),
        };
        table += &format!(
            "| {} | {} | {} | {} | {} | {ratio:.2} | {faster:.1} | {required} | {met} |\n",
            text(line, "what"),
            text(line, "opponent"),
            number(line, "threads").unwrap_or(1.0),
            shown(ours),
            shown(theirs),
        );
    }
    table
}

fn yes(met: bool) -> &'static str {
    if met { "yes" } else { "**no**" }
}

fn shown(nanoseconds: f64) -> String {
    if nanoseconds >= 10_000.0 {
        format!("{:.1} µs", nanoseconds / 1000.0)
    } else if nanoseconds >= 1000.0 {
        format!("{:.2} µs", nanoseconds / 1000.0)
    } else {
        format!("{nanoseconds:.0} ns")
    }
}

/// Runs of `guiju batch`; each but the first has to do with the memory of the first.
fn whole_files(lines: &[Value]) -> String {
    let mut table = String::from(
        "| rows | threads | seconds | rows a second | peak memory | in | out | same memory |\n\
         |--:|--:|--:|--:|--:|--:|--:|---|\n",
    );
    let first = lines.first().and_then(|line| number(line, "peak_bytes"));
    for (at, line) in lines.iter().enumerate() {
        let of = |key: &str| number(line, key).unwrap_or(f64::NAN);
        let mega = |key: &str| format!("{:.0} MB", of(key) / 1e6);
        let same = match first {
            Some(first) if at > 0 => yes(of("peak_bytes") <= first * SAME_MEMORY),
            _ => "",
        };
        table += &format!(
            "| {} | {} | {:.1} | {} | {} | {} | {} | {same} |\n",
            grouped(of("rows")),
            of("threads"),
            of("seconds"),
            grouped(of("rows_a_second")),
            mega("peak_bytes"),
            mega("in_bytes"),
            mega("out_bytes"),
        );
    }
    table
}

/// A whole number with commas.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_figure_that_is_missed_stands_there() {
        let check = |line: Value, expected: &str| {
            let table = ratios(&[line]);
            let last = table.lines().last().unwrap_or_default();
            assert!(last.ends_with(expected), "{last}");
        };
        let line = json!({"what": "a", "opponent": "b", "threads": 1, "guiju_ns": 2000, "opponent_ns": 1000});
        let with = |key: &str, value: f64| {
            let mut line = line.clone();
            line[key] = value.into();
            line
        };
        check(line.clone(), "| 2.00 | 0.5 |  |  |");
        check(with("at_most", 2.0), "| at most 2 times the time | yes |");
        check(with("at_most", 1.3), "| at most 1.3 times the time | **no** |");
        check(with("faster", 1.0), "| faster | **no** |");
        check(with("faster", 0.5), "| at least 0.5 times faster | yes |");
    }

    #[test]
    fn memory_that_grows_with_the_rows_is_told() {
        let line = |peak: u64| json!({"rows": 608_396, "threads": 2, "seconds": 1.0, "peak_bytes": peak});
        let table = whole_files(&[line(100), line(105), line(900)]);
        let mut lines = table.lines().skip(2);
        assert!(lines.next().is_some_and(|line| line.starts_with("| 608,396 |") && line.ends_with("|  |")), "{table}");
        assert!(lines.next().is_some_and(|line| line.ends_with("| yes |")), "{table}");
        assert!(lines.next().is_some_and(|line| line.ends_with("| **no** |")), "{table}");
    }
}
