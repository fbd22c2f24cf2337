//! What came of all rows together: how many came out how, the first errors with their places, the exit code.

use super::progress::rate;
use crate::{console::Console, exit::Exit};
use guiju::{Bilingual, Diagnostic, Diagnostics, Lang, Standard, Verdict, report};
use guiju_tables::{
    Checked,
    arrow_array::{
        Array, RecordBatch, StringArray, UInt64Array,
        cast::AsArray,
        types::{Int8Type, UInt32Type, UInt64Type},
    },
};
use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

/// The verdicts in the order of the summary.
const VERDICTS: [(&str, Verdict); 4] = [
    ("pass", Verdict::Pass),
    ("fail", Verdict::Fail),
    ("unknown", Verdict::Unknown),
    ("not_applicable", Verdict::NotApplicable),
];

/// Counts of rows, and the first errors.
pub(super) struct Tally {
    file: String,
    rows: u64,
    verdicts: [u64; VERDICTS.len()],
    wrong_rows: u64,
    wrong_cells: u64,
    first: Vec<Diagnostic>,
    /// Where all errors are written.
    written: Option<PathBuf>,
    /// So many are told one by one.
    told: usize,
}

impl Tally {
    /// Nothing counted yet. Where the errors are written, only a few are told.
    pub fn new(file: &str, written: Option<&Path>) -> Self {
        let told = if written.is_some() { 3 } else { 20 };
        let (file, written) = (file.to_owned(), written.map(Path::to_owned));
        let (verdicts, first) = ([0; VERDICTS.len()], Vec::new());
        Self { file, rows: 0, verdicts, wrong_rows: 0, wrong_cells: 0, first, written, told }
    }

    /// Rows so far.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Counts a batch.
    pub fn add(&mut self, checked: &Checked) {
        let results = &checked.results;
        self.rows += results.num_rows() as u64;
        if let Some(errors) = results.column_by_name("errors").and_then(|c| c.as_primitive_opt::<UInt32Type>()) {
            self.wrong_rows += errors.values().iter().filter(|number| **number > 0).count() as u64;
            self.wrong_cells += errors.values().iter().map(|number| u64::from(*number)).sum::<u64>();
        }
        if let Some(verdicts) = results.column_by_name("verdict").and_then(|c| c.as_dictionary_opt::<Int8Type>()) {
            let names: &StringArray = verdicts.values().as_string();
            for (name, count) in VERDICTS.iter().map(|(name, _)| name).zip(&mut self.verdicts) {
                let code = names.iter().position(|known| known == Some(*name));
                *count +=
                    verdicts.keys().iter().flatten().filter(|key| usize::try_from(*key).ok() == code).count() as u64;
            }
        }
        self.keep_errors(&checked.errors);
    }

    /// Keeps the first errors as findings with the place of their cell.
    fn keep_errors(&mut self, errors: &RecordBatch) {
        let text = |name: &str| errors.column_by_name(name).and_then(|column| column.as_string_opt::<i32>());
        let rows: Option<&UInt64Array> = errors.column_by_name("row").and_then(|c| c.as_primitive_opt::<UInt64Type>());
        for row in 0..errors.num_rows() {
            if self.first.len() >= self.told {
                return;
            }
            let cell = |name: &str| {
                let column = text(name).filter(|column| column.is_valid(row));
                column.map(|column| column.value(row)).unwrap_or_default().to_owned()
            };
            if cell("severity") != "error" {
                continue;
            }
            let number = rows.map(|rows| rows.value(row)).unwrap_or_default();
            let place = Some(cell("at")).filter(|at| !at.is_empty()).unwrap_or_else(|| format!("#{number}"));
            let column = Some(cell("column")).filter(|name| !name.is_empty()).unwrap_or_else(|| cell("fact"));
            let (zh, en) = (cell("message_zh"), cell("message_en"));
            let message = match column.is_empty() {
                true => Bilingual::new(zh, en),
                false => Bilingual::new(format!("{column}：{zh}"), format!("{column}: {en}")),
            };
            let help = Some(Bilingual::new(cell("help_zh"), cell("help_en"))).filter(|help| !help.en.is_empty());
            let mut found = Diagnostic::error(&cell("code"), message).with_help(help);
            found.file = format!("{}:{place}", self.file);
            self.first.push(found);
        }
    }

    /// The first errors, and how many there are in all.
    pub fn first_errors(&self) -> Diagnostics {
        let mut found = Diagnostics(self.first.clone());
        if self.wrong_cells > self.first.len() as u64 {
            let (cells, rows) = (self.wrong_cells, self.wrong_rows);
            let message = Bilingual::new(
                format!("共 {cells} 处有误，在 {rows} 行里"),
                format!("{cells} errors in {rows} rows in all"),
            );
            let help = match &self.written {
                None => Bilingual::new("用 --errors 写出全部", "write all of them with --errors"),
                Some(path) => {
                    let path = path.display();
                    Bilingual::new(format!("全部在 `{path}` 里"), format!("all of them are in `{path}`"))
                }
            };
            let mut rest = Diagnostic::error("errors", message).with_help(Some(help));
            rest.file.clone_from(&self.file);
            found.0.push(rest);
        }
        found
    }

    /// The worst of all rows.
    pub fn exit(&self) -> Exit {
        let wrong = if self.wrong_rows > 0 { Exit::FactsInvalid } else { Exit::Conforms };
        let counted = VERDICTS.iter().zip(self.verdicts).filter(|(_, count)| *count > 0);
        counted.fold(wrong, |worst, ((_, verdict), _)| worst.worst(Exit::from(*verdict)))
    }

    /// Prints the summary. `own_days` says that rows may have been checked as of their own day.
    pub fn print(
        &self,
        standard: &Standard,
        day: &str,
        own_days: bool,
        time: Duration,
        console: &mut Console,
    ) -> io::Result<()> {
        let (title, edition) = (&standard.title, &standard.edition);
        let own = if own_days { ("（行内另有日期的除外）", " (a row's own day first)") } else { ("", "") };
        console.say(&Bilingual::new(
            format!("对照：{}（{edition}），截至 {day}{}", title.zh, own.0),
            format!("Against: {} ({edition}), as of {day}{}", title.en, own.1),
        ))?;
        let lang = console.lang;
        let mut counts: Vec<String> = VERDICTS
            .iter()
            .zip(self.verdicts)
            .map(|((_, verdict), count)| counted(report::verdict_text(*verdict, &[]).get(lang), count, lang))
            .collect();
        counts.push(counted(console.choose("有误", "with errors"), self.wrong_rows, lang));
        let rows = self.rows;
        console.say(&Bilingual::new(
            format!("共 {rows} 行：{}", counts.join("，")),
            format!("{rows} rows: {}", counts.join(", ")),
        ))?;
        let (seconds, rate) = (time.as_secs_f64(), rate(rows, time));
        console.say(&Bilingual::new(
            format!("用时 {seconds:.1} 秒，每秒 {rate} 行"),
            format!("{seconds:.1} s, {rate} rows a second"),
        ))
    }
}

fn counted(what: &str, count: u64, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{what} {count}"),
        Lang::En => format!("{what}: {count}"),
    }
}
