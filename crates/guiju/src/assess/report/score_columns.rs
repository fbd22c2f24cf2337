//! What reviewers entered, in words: column by column the total, and the items where it differs from what was worked out.

use super::{say, scores::points};
use crate::{
    Lang,
    score::{ColumnItem, ColumnScore, Extent, ItemScore, Mark, SheetScore},
};
use std::fmt::Write;

/// The columns of a sheet.
pub(super) fn columns(sheet: &SheetScore, lang: Lang, out: &mut String) {
    if sheet.columns.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", say(lang, "各栏所填的分数", "Marks entered, column by column"));
    for column in &sheet.columns {
        let (title, number) = (column.title.get(lang), column.items.len());
        let total = points(column.low, column.high, lang);
        let _ = match lang {
            Lang::Zh => writeln!(out, "  {title}：填了 {number} 项，合计 {total}{}", difference(column, lang)),
            Lang::En => writeln!(out, "  {title}: entered {number}, {total} in all{}", difference(column, lang)),
        };
        for item in &column.items {
            if let Some(text) = entered(item, &sheet.items, lang) {
                let _ = writeln!(out, "      {text}");
            }
        }
    }
}

/// By how much the total differs, where that is certain.
fn difference(column: &ColumnScore, lang: Lang) -> String {
    match column.difference.and_then(certain) {
        Some(off) => match lang {
            Lang::Zh => format!("，比按事实计算的{}", than(off, lang)),
            Lang::En => format!(", {} than worked out from the facts", than(off, lang)),
        },
        None => String::new(),
    }
}

/// One mark that somebody entered, where there is anything to say of it.
fn entered(item: &ColumnItem, items: &[ItemScore], lang: Lang) -> Option<String> {
    let marks = item.marks.shown();
    let Some(found) = find(items, &item.id) else {
        return Some(match lang {
            Lang::Zh => format!("`{}`：填了 {marks}，但评分表没有这一项", item.id),
            Lang::En => format!("`{}`: {marks} entered, but the sheet has no such item", item.id),
        });
    };
    let title = if found.clause.is_empty() {
        found.title.get(lang).to_owned()
    } else {
        format!("[{}] {}", found.clause, found.title.get(lang))
    };
    if let Some(full) = found.points.filter(|full| item.marks > *full) {
        return Some(match lang {
            Lang::Zh => format!("{title}：填了 {marks}，超过分值 {}", full.shown()),
            Lang::En => format!("{title}: {marks} entered, above its points ({})", full.shown()),
        });
    }
    let off = than(item.difference.and_then(certain)?, lang);
    let worked_out = points(found.low, found.high, lang);
    Some(match lang {
        Lang::Zh => format!("{title}：填了 {marks}，按事实计算为 {worked_out}，{off}"),
        Lang::En => format!("{title}: {marks} entered, {worked_out} worked out, {off}"),
    })
}

/// A difference that is certainly not nought.
fn certain(difference: Extent) -> Option<Extent> {
    (!difference.contains(Mark::ZERO)).then_some(difference)
}

/// How much more or less.
fn than(off: Extent, lang: Lang) -> String {
    if off.low.is_some_and(|low| low > Mark::ZERO) {
        return format!("{}{}", say(lang, "多 ", "more by "), points(off.low, off.high, lang));
    }
    let off = off.opposite();
    format!("{}{}", say(lang, "少 ", "less by "), points(off.low, off.high, lang))
}

/// An item by its name, however deep.
fn find<'a>(items: &'a [ItemScore], id: &str) -> Option<&'a ItemScore> {
    let mut open: Vec<&ItemScore> = items.iter().collect();
    while let Some(item) = open.pop() {
        if item.id == id {
            return Some(item);
        }
        open.extend(&item.items);
    }
    None
}
