//! The items of a score sheet in words: where points were lost and why, what is not decided and what it waits for, what
//! stands above the base, and the rest by name.

use super::scores::{is_decided, leaves, one};
use crate::{
    Bilingual, Lang,
    score::{Extent, ItemScore, Line, Mark, Scored, SheetScore},
};
use std::{collections::BTreeSet, fmt::Write};

/// No more lines than this say why one item came out as it did.
const MOST: usize = 8;

/// The sections of a sheet.
pub(super) fn sections(sheet: &SheetScore, lang: Lang, out: &mut String) {
    let all = leaves(&sheet.items);
    let above = above_the_base(&sheet.items);
    let is_above = |item: &&&ItemScore| above.contains(item.id.as_str());
    let of = |holds: fn(&ItemScore) -> bool| -> Vec<&ItemScore> {
        all.iter().filter(|item| !is_above(item) && holds(item)).copied().collect()
    };
    let lost = of(|item| item.scored == Scored::Scored && is_decided(item) && item.low < item.points);
    section(out, lang, "失分的项目", "Points lost", &lost, why);
    section(out, lang, "待定的项目", "Not decided yet", &of(|item| !is_decided(item)), waits_for);
    let extra: Vec<&ItemScore> = all.iter().filter(is_above).copied().collect();
    section(out, lang, "加分项（另计）", "Above the base", &extra, |item, lang| {
        if is_decided(item) { why(item, lang) } else { waits_for(item, lang) }
    });
    let full = of(|item| item.scored == Scored::Scored && is_decided(item) && item.low >= item.points);
    short(out, lang, "得满分的项目", "Full marks", &full);
    let left_out = of(|item| item.scored == Scored::NothingScored);
    section(out, lang, "不考核的项目", "Not examined", &left_out, why);
}

/// Names of the items that stand above the base, themselves or because of what they stand in.
fn above_the_base(items: &[ItemScore]) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<(bool, &ItemScore)> = items.iter().map(|item| (item.bonus, item)).collect();
    while let Some((above, item)) = open.pop() {
        if above {
            found.insert(item.id.as_str());
        }
        open.extend(item.items.iter().map(|inner| (above || inner.bonus, inner)));
    }
    found
}

fn section(
    out: &mut String,
    lang: Lang,
    zh: &str,
    en: &str,
    items: &[&ItemScore],
    reasons: impl Fn(&ItemScore, Lang) -> Vec<String>,
) {
    if items.is_empty() {
        return;
    }
    let _ = match lang {
        Lang::Zh => writeln!(out, "\n{zh}（{}）", items.len()),
        Lang::En => writeln!(out, "\n{en} ({})", items.len()),
    };
    for item in items {
        let (text, reasons) = (one(item, lang), reasons(item, lang));
        if let [reason] = reasons.as_slice() {
            let _ = match lang {
                Lang::Zh => writeln!(out, "  {text}，{reason}"),
                Lang::En => writeln!(out, "  {text}, {reason}"),
            };
            continue;
        }
        let _ = writeln!(out, "  {text}");
        for reason in reasons.iter().take(MOST) {
            let _ = writeln!(out, "      {reason}");
        }
        let left = reasons.len().saturating_sub(MOST);
        if left > 0 {
            let _ = match lang {
                Lang::Zh => writeln!(out, "      ……另有 {left} 条"),
                Lang::En => writeln!(out, "      … {left} more"),
            };
        }
    }
}

/// By name only; what came to more than its points says how much.
fn short(out: &mut String, lang: Lang, zh: &str, en: &str, items: &[&ItemScore]) {
    if items.is_empty() {
        return;
    }
    let name = |item: &&ItemScore| match item.points {
        Some(full) if item.low > Some(full) => one(item, lang),
        _ if item.clause.is_empty() => item.title.get(lang).to_owned(),
        _ => format!("[{}] {}", item.clause, item.title.get(lang)),
    };
    let names: Vec<String> = items.iter().map(name).collect();
    let _ = match lang {
        Lang::Zh => writeln!(out, "\n{zh}（{}）\n  {}", items.len(), names.join("；")),
        Lang::En => writeln!(out, "\n{en} ({})\n  {}", items.len(), names.join("; ")),
    };
}

/// Why an item came to what it did: what cost points; where nothing by itself did, all that was looked at.
fn why(item: &ItemScore, lang: Lang) -> Vec<String> {
    if let [line] = item.lines.as_slice()
        && (line.marks.low, line.marks.high) == (item.low, item.high)
    {
        // The points stand beside the item already.
        return vec![line.text.get(lang).to_owned()];
    }
    let costs = |line: &&Line| line.marks.high.is_some_and(|high| high <= Mark::ZERO);
    let mut found: Vec<String> = item.lines.iter().filter(costs).map(|line| reason(line, lang)).collect();
    if found.is_empty() || item.bonus {
        found = item.lines.iter().map(|line| reason(line, lang)).collect();
    }
    found.extend(item.items.iter().map(|alternative| one(alternative, lang)));
    found
}

/// What an item waits for, and what it has lost for certain.
fn waits_for(item: &ItemScore, lang: Lang) -> Vec<String> {
    let lost = |line: &&Line| line.marks.is_exact() && line.marks.high.is_some_and(Mark::is_negative);
    let mut found: Vec<String> = item.lines.iter().filter(lost).map(|line| reason(line, lang)).collect();
    let mut titles: Vec<&Bilingual> = Vec::new();
    for title in std::iter::once(item).chain(&item.items).flat_map(|one| &one.missing_titles) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    let titles: Vec<&str> = titles.iter().map(|title| title.get(lang)).collect();
    if !titles.is_empty() {
        found.push(match lang {
            Lang::Zh => format!("待查：{}", titles.join("、")),
            Lang::En => format!("waits for: {}", titles.join("; ")),
        });
    }
    found
}

/// One line with its points; those of a loss come first.
fn reason(line: &Line, lang: Lang) -> String {
    let text = line.text.get(lang);
    let Extent { low, high } = line.marks;
    match (low, high) {
        (Some(low), Some(high)) if low == high && low.is_negative() => match lang {
            Lang::Zh => format!("扣{}分：{text}", low.opposite().shown()),
            Lang::En => format!("{} off: {text}", low.opposite().shown()),
        },
        (Some(low), Some(high)) if low == high && !low.is_zero() => match lang {
            Lang::Zh => format!("得{}分：{text}", low.shown()),
            Lang::En => format!("{} for: {text}", low.shown()),
        },
        _ => text.to_owned(),
    }
}
