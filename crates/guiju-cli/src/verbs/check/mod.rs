//! `guiju check`: facts against a standard.

pub mod files;
pub mod one;
mod progress;
mod summary;

use crate::{args::Format, console::Console, exit::Exit, failure::Failure, locate};
use guiju::{Bilingual, Diagnostic, Standard, quantity::read_date, report};
use one::{Checked, Checker};
use std::{
    io::{self, Write},
    path::PathBuf,
};

const EXAMPLES: &str = "\
Examples · 例:
  guiju check center.yaml --standard xuzhou-red-landmark
  guiju check villages/ more.json --standard qualifying-village --as-of 2026-01-01 --summary
  guiju check center.yaml --standard my-standard.yaml --format json

The exit code is the outcome: 0 conforms, 1 does not, 2 not decided, 3 facts invalid, 4 standard
invalid, 5 not applicable; for several files the worst by 4 > 3 > 1 > 2 > 5 > 0.";

/// Arguments of `guiju check`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Facts: JSON or YAML files, or folders of them · 事实文件或文件夹
    #[arg(required = true, value_name = "FACTS")]
    facts: Vec<PathBuf>,
    /// A standard: id of a bundled one (`id@edition` for one edition of it), or path of one's own · 标准的标识或路径
    #[arg(long, value_name = "ID|PATH")]
    standard: String,
    /// The day as of which to check; by default the facts' own, else today · 截至日期
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// Form of the output · 输出格式
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Print the table of all files only · 只输出汇总表
    #[arg(long, conflicts_with = "format")]
    summary: bool,
}

/// Checks every file, in order; one that can't be used does not stop the others.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    let as_of = args.as_of.as_deref().map(day).transpose()?;
    let (standard, accepted) = locate::standard_on(&args.standard, as_of)?;
    still_accepted(&standard, &accepted, console);
    let files = files::all(&args.facts)?;
    let checker = Checker::new(&standard, as_of);
    let several = files.len() > 1;
    let bar = progress::bar(files.len());
    let (mut exit, mut rows) = (Exit::Conforms, Vec::new());
    for (number, file) in files.iter().enumerate() {
        let checked = checker.check(file);
        exit = exit.worst(checked.exit());
        bar.suspend(|| match args.format {
            Format::Json if several => json_item(&checked, &checker, number, console),
            Format::Json => json_alone(&checked, &checker, console),
            Format::Text => text(&checked, several, args.summary, console),
        })?;
        rows.push(summary::Row::of(&checked, console.lang));
        bar.inc(1);
    }
    bar.finish_and_clear();
    match args.format {
        Format::Json if several => writeln!(console.out, "\n]")?,
        Format::Text if several || args.summary => summary::print(&rows, &standard, console)?,
        _ => {}
    }
    Ok(exit)
}

/// Says, beside the answer, which editions are accepted too on the day.
pub fn still_accepted(standard: &Standard, editions: &[String], console: &mut Console) {
    if editions.is_empty() {
        return;
    }
    let (own, others) = (&standard.edition, editions.join(", "));
    let message = Bilingual::new(
        format!("按版本 {own} 评定；过渡期内仍可采用：{others}"),
        format!("checked against edition {own}; in transition these are still accepted: {others}"),
    );
    console.complain(&Diagnostic::error("in-transition", message).as_warning().into());
}

/// The day of `--as-of`.
pub fn day(text: &str) -> Result<i64, Failure> {
    let wrong = |help| {
        let message = Bilingual::new(
            format!("--as-of 应是一天（如 2022-06-01），却是 `{text}`"),
            format!("--as-of has to be a day such as 2022-06-01, found `{text}`"),
        );
        Failure::usage(message, help)
    };
    match read_date(text) {
        Ok(day) if day.is_exact() => Ok(day.lo),
        Ok(_) => Err(wrong(None)),
        Err(error) => Err(wrong(error.help())),
    }
}

/// Today, by the clock of the machine.
pub fn today() -> i64 {
    let today = jiff::ZonedDateTime::now().date().to_string();
    read_date(&today).map(|day| day.lo).unwrap_or_default()
}

/// A report, or what is wrong with the facts. Complaints are told even where only the table is asked for.
fn text(checked: &Checked, several: bool, summary: bool, console: &mut Console) -> io::Result<()> {
    match &checked.result {
        Err(problem) => console.complain(&problem.found),
        Ok(_) if summary => {}
        Ok(assessment) => {
            if several {
                writeln!(console.out, "── {} ──", checked.file)?;
            }
            write!(console.out, "{}", report::text(assessment, console.lang))?;
            if several {
                writeln!(console.out)?;
            }
        }
    }
    console.out.flush()
}

fn json_alone(checked: &Checked, checker: &Checker<'_>, console: &mut Console) -> io::Result<()> {
    match &checked.result {
        Ok(assessment) => writeln!(console.out, "{}", serde_json::to_string(assessment)?),
        Err(problem) => writeln!(console.out, "{}", serde_json::json!({ "error": checker.error(problem) })),
    }
}

/// One line of the array, written at once: a reader of many files need not wait for the last.
fn json_item(checked: &Checked, checker: &Checker<'_>, number: usize, console: &mut Console) -> io::Result<()> {
    let item = match &checked.result {
        Ok(assessment) => serde_json::json!({ "file": checked.file, "assessment": assessment }),
        Err(problem) => serde_json::json!({ "file": checked.file, "error": checker.error(problem) }),
    };
    write!(console.out, "{}\n{item}", if number == 0 { "[" } else { "," })
}
