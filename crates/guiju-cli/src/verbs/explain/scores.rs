//! The score sheets of a standard, as `guiju explain` prints them: every item with its points and how it is scored.

use super::Level;
use crate::{console::Console, words};
use guiju::{
    Bilingual, Lang,
    score::{ItemExplanation, Mark, SheetExplanation, VetoExplanation},
};
use std::io::{self, Write};

/// Prints the sheets.
pub fn write(sheets: &[SheetExplanation], levels: &[Level], console: &mut Console) -> io::Result<()> {
    for sheet in sheets {
        let lang = console.lang;
        writeln!(console.out, "\n{}{}", sheet.title.get(lang), totals(sheet).get(lang))?;
        if let Some(note) = &sheet.note {
            writeln!(console.out, "  {}{}", console.choose("注：", "note: "), note.get(lang))?;
        }
        if sheet.items.is_empty() {
            writeln!(console.out, "  {}", sheet.scoring.get(lang))?;
        }
        // Not by recursion: how deep items stand in each other is the standard's choice.
        let mut open: Vec<(usize, &ItemExplanation)> = sheet.items.iter().rev().map(|item| (1, item)).collect();
        while let Some((depth, item)) = open.pop() {
            line(depth, item, console)?;
            open.extend(item.items.iter().rev().map(|inner| (depth + 1, inner)));
        }
        for veto in &sheet.vetoes {
            let text = veto_line(veto, levels);
            writeln!(console.out, "  {}", text.get(lang))?;
        }
    }
    Ok(())
}

/// What the sheet is out of, and the pass mark.
fn totals(sheet: &SheetExplanation) -> Bilingual {
    let out_of = sheet.out_of.map(Mark::shown);
    let parts = |of: &str, pass: &str| -> Vec<String> {
        let out_of = out_of.iter().map(|out_of| format!("{of}{out_of}"));
        out_of.chain(sheet.pass_mark.map(|mark| format!("{pass}{}", mark.shown()))).collect()
    };
    let (zh, en) = (parts("满分", "合格线"), parts("out of ", "pass mark "));
    if zh.is_empty() {
        return Bilingual::default();
    }
    Bilingual::new(format!("（{}）", zh.join("，")), format!(" ({})", en.join(", ")))
}

fn line(depth: usize, item: &ItemExplanation, console: &mut Console) -> io::Result<()> {
    let lang = console.lang;
    let indent = "  ".repeat(depth);
    let clause = if item.clause.is_empty() { String::new() } else { format!("[{}] ", item.clause) };
    let points = words::points(item);
    let (title, scoring) = (item.title.get(lang), item.scoring.get(lang));
    match lang {
        Lang::Zh => writeln!(console.out, "{indent}{clause}{title}（{}）：{scoring}", points.zh)?,
        Lang::En => writeln!(console.out, "{indent}{clause}{title} ({}): {scoring}", points.en)?,
    }
    writeln!(console.out, "{indent}    {}", item.id)
}

fn veto_line(veto: &VetoExplanation, all: &[Level]) -> Bilingual {
    let effect = words::effect(veto.effect);
    let clause = if veto.clause.is_empty() { String::new() } else { format!("[{}] ", veto.clause) };
    let (title, condition) = (&veto.title, &veto.condition);
    let named = |lang: Lang| -> Vec<&str> {
        all.iter().filter(|level| veto.levels.contains(&level.id)).map(|level| level.title.get(lang)).collect()
    };
    let (zh, en) = (named(Lang::Zh), named(Lang::En));
    let levels = if zh.is_empty() { String::new() } else { format!("：{}", zh.join("、")) };
    let levels_en = if en.is_empty() { String::new() } else { format!(" ({})", en.join(", ")) };
    Bilingual::new(
        format!("{clause}〔{}{levels}〕{}：{}", effect.zh, title.zh, condition.zh),
        format!("{clause}{}{levels_en}: {}: {}", effect.en, title.en, condition.en),
    )
}
