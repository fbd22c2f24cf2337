//! The table of several files, and a line that counts their outcomes.

use super::one::Checked;
use crate::{console::Console, exit::Exit};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use guiju::{
    Assessment, Bilingual, Lang, Standard, Verdict, report,
    score::{Scored, SheetScore},
};
use std::io::{self, Write};

/// Number of the column of the level.
const LEVEL: usize = 6;
/// Number of the column of the scores.
const SCORE: usize = 7;

/// One file in the table. Only what is shown is kept: there may be very many.
pub struct Row {
    exit: Exit,
    cells: [String; 8],
}

impl Row {
    /// The row of a checked file.
    pub fn of(checked: &Checked, lang: Lang) -> Self {
        let exit = checked.exit();
        let file = checked.file.clone();
        let cells = match &checked.result {
            Ok(assessment) => {
                let counts = assessment.counts;
                let outcome = report::verdict_text(assessment.verdict, &[]);
                [
                    file,
                    assessment.subject.name.clone().unwrap_or_default(),
                    outcome.get(lang).to_owned(),
                    counts.pass.to_string(),
                    counts.fail.to_string(),
                    counts.unknown.to_string(),
                    level(assessment, lang),
                    scores(assessment, lang),
                ]
            }
            Err(_) => {
                let outcome = words(exit).get(lang).to_owned();
                let none = String::new;
                [file, none(), outcome, none(), none(), none(), none(), none()]
            }
        };
        Self { exit, cells }
    }
}

/// The level, or from which to which it may still be.
fn level(assessment: &Assessment, lang: Lang) -> String {
    let level = assessment.level.as_ref().filter(|_| assessment.verdict != Verdict::NotApplicable);
    let Some(level) = level else { return String::new() };
    let title = |id: Option<&String>| match id.and_then(|id| level.all.iter().find(|known| known.id == *id)) {
        Some(level) => level.title.get(lang).to_owned(),
        None => if lang == Lang::Zh { "无" } else { "none" }.to_owned(),
    };
    let lowest = title(level.certain.as_ref());
    match level.possible.last() {
        Some(highest) if highest.as_ref() != level.certain.as_ref() => {
            format!("{lowest} – {}", title(highest.as_ref()))
        }
        _ => lowest,
    }
}

/// The scores, sheet by sheet.
fn scores(assessment: &Assessment, lang: Lang) -> String {
    let one = |sheet: &SheetScore| match sheet.scored {
        Scored::NothingScored => "–".to_owned(),
        _ => report::points(sheet.low, sheet.high, lang),
    };
    let all: Vec<String> = assessment.scores.iter().map(one).collect();
    all.join(if lang == Lang::Zh { "；" } else { "; " })
}

/// Prints the table and the count.
pub fn print(rows: &[Row], standard: &Standard, console: &mut Console) -> io::Result<()> {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
    let header = match console.lang {
        Lang::Zh => ["文件", "名称", "结论", "符合", "不符合", "不清楚", "等级", "得分"],
        Lang::En => ["file", "name", "outcome", "met", "not met", "not known", "level", "score"],
    };
    // A standard without levels or without score sheets needs no column for them.
    let shown = |number: usize| match number {
        LEVEL => !standard.levels.is_empty(),
        SCORE => !standard.sheets.is_empty(),
        _ => true,
    };
    table.set_header(header.into_iter().enumerate().filter(|(n, _)| shown(*n)).map(|(_, name)| name));
    for row in rows {
        table.add_row(row.cells.iter().enumerate().filter(|(n, _)| shown(*n)).map(|(_, cell)| cell));
    }
    for column in table.column_iter_mut().skip(3).take(3) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    writeln!(console.out, "{table}")?;
    let outcomes =
        [Exit::Conforms, Exit::DoesNotConform, Exit::NotDecided, Exit::NotApplicable, Exit::FactsInvalid, Exit::Usage];
    let join = console.choose(" ", ": ");
    let counts: Vec<String> = outcomes
        .into_iter()
        .map(|outcome| (outcome, rows.iter().filter(|row| row.exit == outcome).count()))
        .filter(|(_, number)| *number > 0)
        .map(|(outcome, number)| format!("{}{join}{number}", words(outcome).get(console.lang)))
        .collect();
    let all = rows.len();
    match console.lang {
        Lang::Zh => writeln!(console.out, "共 {all} 份：{}", counts.join("，")),
        Lang::En => writeln!(console.out, "{all} files: {}", counts.join(", ")),
    }
}

/// An outcome in words.
fn words(exit: Exit) -> Bilingual {
    match exit {
        Exit::Conforms => report::verdict_text(Verdict::Pass, &[]),
        Exit::DoesNotConform => report::verdict_text(Verdict::Fail, &[]),
        Exit::NotDecided => report::verdict_text(Verdict::Unknown, &[]),
        Exit::NotApplicable => report::verdict_text(Verdict::NotApplicable, &[]),
        Exit::FactsInvalid => Bilingual::new("事实有误", "facts invalid"),
        _ => Bilingual::new("无法读取", "unreadable"),
    }
}
