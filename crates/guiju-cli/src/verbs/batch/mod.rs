//! `guiju batch`: every row of a table against a standard, results as a table.
//!
//! A table comes in, of any size; results, findings and errors go out as tables, in the order of the input, all of them
//! or none. What is wrong with a row is told with its place, and the others are judged.

mod outputs;
mod progress;
mod tally;
mod usage;

use crate::{
    console::Console,
    exit::Exit,
    failure::Failure,
    locate,
    verbs::check::{day, still_accepted, today},
};
use clap::ValueEnum;
use guiju::{Bilingual, Diagnostic, Diagnostics, quantity::show_date};
use guiju_tables::{
    Checker, Mapping, Options, Work,
    files::{Encoding, Key, ReadOptions, Table, in_order},
};
use outputs::Outputs;
use progress::Progress;
use std::{
    ops::ControlFlow,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Instant,
};
use tally::Tally;

const EXAMPLES: &str = "\
Examples · 例:
  guiju batch villages.csv --standard qualifying-village --out results.csv --errors errors.csv
  guiju batch villages.xlsx --sheet 村 --standard xuzhou-red-landmark --out results.csv --key 名称
  guiju batch villages.parquet --standard xuzhou-red-landmark --out results.parquet \\
        --findings findings.parquet --key village --as-of 2026-01-01

The exit code is the worst of all rows: 3 facts invalid, 1 does not conform, 2 not decided, 5 not
applicable, 0 conforms; 64 wrong use, 130 broken off.";

/// Arguments of `guiju batch`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A table: .csv, .parquet, .ndjson or .xlsx · 表
    #[arg(value_name = "IN")]
    input: PathBuf,
    /// A standard: id of a bundled one (`id@edition` for one edition of it), or path of one's own · 标准的标识或路径
    #[arg(long, value_name = "ID|PATH")]
    standard: String,
    /// Where the results go, one row a row: .csv, .parquet or .ndjson · 结果
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Where the findings go, one row for each rule not met or not decided · 不符合及未定的要求
    #[arg(long, value_name = "FILE")]
    findings: Option<PathBuf>,
    /// Where the errors go, one row for each thing wrong with a cell · 有误的单元格
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    /// How many threads work; by default as many as there are processors · 线程数
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// The day as of which to check; by default a row's own (NDJSON), else today · 截至日期
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// A column that says which subject a row is, and passes through; may be repeated · 标识列
    #[arg(long, value_name = "COLUMN")]
    key: Vec<String>,
    /// Add a column for each rule to the results · 每条要求一列
    #[arg(long)]
    rules: bool,
    /// What columns mean, as JSON or YAML: column to fact · 列与事实的对应
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// Who made the judgements that the table holds · 评定人
    #[arg(long, value_name = "NAME")]
    assessor: Option<String>,
    /// Sheet of a workbook; by default the first that is shown · 工作表
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Encoding of a CSV; by default found out · 编码
    #[arg(long, value_enum)]
    encoding: Option<Encoded>,
    /// What stands between the cells of a CSV; by default found out · 分隔符
    #[arg(long, value_enum)]
    delimiter: Option<Delimiter>,
    /// Leave columns unread that the standard does not ask for; mistakes in them are not told · 只读所需的列
    #[arg(long)]
    only_needed: bool,
}

/// An encoding that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Encoded {
    #[value(name = "utf-8", alias = "utf8")]
    Utf8,
    #[value(name = "gb18030", aliases = ["gbk", "gb2312"])]
    Gb18030,
}

impl From<Encoded> for Encoding {
    fn from(encoded: Encoded) -> Self {
        match encoded {
            Encoded::Utf8 => Self::Utf8,
            Encoded::Gb18030 => Self::Gb18030,
        }
    }
}

/// What may stand between the cells of a CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Delimiter {
    Comma,
    Tab,
    Semicolon,
}

impl Delimiter {
    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Semicolon => b';',
        }
    }
}

/// Checks a table.
pub fn run(args: &Args, console: &mut Console) -> Result<Exit, Failure> {
    usage::check(args)?;
    let started = Instant::now();
    let asked = args.as_of.as_deref().map(day).transpose()?;
    let (standard, accepted) = locate::standard_on(&args.standard, asked)?;
    still_accepted(&standard, &accepted, console);
    let read = ReadOptions {
        encoding: args.encoding.map(Encoding::from),
        delimiter: args.delimiter.map(Delimiter::byte),
        sheet: args.sheet.clone(),
        keys: args.key.iter().map(|name| Key::of(name, &standard)).collect(),
    };
    let mapping =
        match args.mapping.as_ref().map(|path| Ok::<_, Failure>(Mapping::read(&locate::source(path)?))).transpose()? {
            None => Mapping::default(),
            Some(Ok(mapping)) => mapping,
            Some(Err(found)) => {
                console.complain(&found);
                return Ok(Exit::Usage);
            }
        };
    let table = Table::open(&args.input, &read).map_err(one)?;
    console.complain(&Diagnostics(table.warnings().to_vec()));
    let as_of = asked.unwrap_or_else(today);
    let options = Options {
        as_of,
        keys: args.key.clone(),
        rules: args.rules,
        findings: args.findings.is_some(),
        mapping,
        assessor: args.assessor.clone(),
        only_needed: args.only_needed,
    };
    let file = args.input.display().to_string();
    let checker = match Checker::new(Arc::new(standard), &table.schema(), options) {
        Ok(checker) => checker,
        Err(found) => {
            console.complain(&of_file(&file, &found));
            return Ok(Exit::FactsInvalid);
        }
    };
    console.complain(&of_file(&file, checker.warnings()));
    let interrupted = interruptions()?;
    let mut outputs = Outputs::create(args, &checker).map_err(one)?;
    let mut tally = Tally::new(&file, args.errors.as_deref());
    let progress = Progress::new(table.size(), console.lang);
    let available = || thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or_else(available, usize::from);
    let parts = table.read(Some(checker.columns()), threads);
    let mut broken = None;
    in_order(
        parts,
        threads,
        |rows, work: &mut Work| (rows.done, checker.check_rows(&rows, asked.is_none(), work)),
        |outcome| {
            if interrupted.load(Ordering::Relaxed) {
                return ControlFlow::Break(());
            }
            let written = outcome.and_then(|(done, checked)| {
                tally.add(&checked);
                progress.add(done, tally.rows());
                outputs.write(&checked)
            });
            match written {
                Ok(()) => ControlFlow::Continue(()),
                Err(found) => {
                    broken = Some(found);
                    ControlFlow::Break(())
                }
            }
        },
    );
    progress.finish();
    if let Some(found) = broken {
        return Err(one(found));
    }
    if interrupted.load(Ordering::Relaxed) {
        console.complain(&broken_off().into());
        return Ok(Exit::Interrupted);
    }
    outputs.commit().map_err(one)?;
    console.complain(&tally.first_errors());
    let day = show_date(as_of);
    let own = asked.is_none() && table_has_own_days(args);
    tally.print(checker.standard(), &day, own, started.elapsed(), console)?;
    Ok(tally.exit())
}

/// Whether rows may say their own day.
fn table_has_own_days(args: &Args) -> bool {
    usage::kind(&args.input) == Some(guiju_tables::files::Kind::NdJson)
}

/// Findings about a table's columns, with the file that they are in.
fn of_file(file: &str, found: &Diagnostics) -> Diagnostics {
    let named = |one: &Diagnostic| Diagnostic { file: file.to_owned(), ..one.clone() };
    Diagnostics(found.0.iter().map(named).collect())
}

/// What stops the whole command: the first thing found.
fn one(found: Diagnostics) -> Failure {
    match found.0.into_iter().next() {
        Some(first) => Failure::Usage(Box::new(first)),
        None => Failure::usage(Bilingual::new("无法读写", "can't be read or written"), None),
    }
}

/// Becomes true when somebody wants the command to end; the second time it ends at once.
fn interruptions() -> Result<Arc<AtomicBool>, Failure> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    let handler = ctrlc::set_handler(move || {
        if flag.swap(true, Ordering::Relaxed) {
            std::process::exit(Exit::Interrupted as i32);
        }
    });
    handler.map(|()| interrupted).map_err(|error| {
        let message =
            Bilingual::new(format!("无法接收中断信号：{error}"), format!("can't listen for signals: {error}"));
        Failure::usage(message, None)
    })
}

fn broken_off() -> Diagnostic {
    let message = Bilingual::new("已中断，没有写出文件", "broken off; no file is written");
    Diagnostic::error("interrupted", message)
}
