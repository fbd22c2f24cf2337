//! Scores in words: the totals in the head of a report; further down, sheet by sheet, group by group what was scored,
//! then where points were lost, then what is not decided, then the rest in short.

use super::say;
use crate::{
    Lang,
    assess::Assessment,
    condition::Outcomes,
    score::{Effect, Extent, ItemScore, Mark, Scored, SheetScore, VetoOutcome},
};
use std::fmt::Write;

/// Bounds of a number of points in words: `86`, `72.5–86`; what has no bound says so, and `≈` stands before what is
/// rounded.
#[must_use]
pub fn points(low: Option<Mark>, high: Option<Mark>, lang: Lang) -> String {
    match (low.map(Mark::shown), high.map(Mark::shown)) {
        (Some(low), Some(high)) if low == high => low,
        (Some(low), Some(high)) => format!("{low}–{high}"),
        (Some(low), None) => format!("{}{low}", say(lang, "不少于", "at least ")),
        (None, Some(high)) => format!("{}{high}", say(lang, "不超过", "at most ")),
        (None, None) => say(lang, "没有界限", "no bounds"),
    }
}

/// The totals, a line or two a sheet.
pub(super) fn totals(assessment: &Assessment, lang: Lang, out: &mut String) {
    let several = assessment.scores.len() > 1;
    for sheet in &assessment.scores {
        let label = label(sheet, several, &say(lang, "得分", "Score"), lang);
        let passed = pass_mark(sheet, lang);
        // Of several sheets each has one line.
        let beside = passed.as_ref().filter(|_| several).map(|text| format!("{}{text}", say(lang, "；", "; ")));
        let _ = writeln!(out, "{label}{}{}", total(sheet, lang), beside.unwrap_or_default());
        let with = assessment.with_waivers.as_ref().and_then(|with| with.scores.iter().find(|s| s.id == sheet.id));
        if let Some(with) = with.filter(|with| (with.low, with.high) != (sheet.low, sheet.high)) {
            let label = label_waived(sheet, several, lang);
            let _ = writeln!(out, "{label}{}", total(with, lang));
        }
        before_veto(sheet, lang, out);
        if let Some(passed) = passed.filter(|_| !several) {
            let _ = writeln!(out, "{passed}");
        }
    }
    sheets_passed(&assessment.scores, lang, out);
}

fn label(sheet: &SheetScore, several: bool, what: &str, lang: Lang) -> String {
    match (several, lang) {
        (true, Lang::Zh) => format!("{what}（{}）：", sheet.title.zh),
        (true, Lang::En) => format!("{what} ({}): ", sheet.title.en),
        (false, Lang::Zh) => format!("{what}："),
        (false, Lang::En) => format!("{what}: "),
    }
}

fn label_waived(sheet: &SheetScore, several: bool, lang: Lang) -> String {
    label(sheet, several, &say(lang, "计入豁免的得分", "Score with waivers"), lang)
}

/// The total of a sheet: exact, between bounds, or nothing.
fn total(sheet: &SheetScore, lang: Lang) -> String {
    if sheet.scored == Scored::NothingScored {
        return say(lang, "没有可计分的项目", "nothing is scored");
    }
    let extent = Extent { low: sheet.low, high: sheet.high };
    let (score, out_of) = (points(extent.low, extent.high, lang), points(sheet.out_of_low, sheet.out_of_high, lang));
    if extent.is_exact() && sheet.scored == Scored::Scored && sheet.out_of_low == sheet.out_of_high {
        return format!("{score} / {out_of}");
    }
    let open = leaves(&sheet.items).iter().filter(|item| !is_decided(item)).count();
    let mut text = match lang {
        Lang::Zh => format!("{score}（满分 {out_of}）"),
        Lang::En => format!("{score} (out of {out_of})"),
    };
    if open > 0 {
        text += &match lang {
            Lang::Zh => format!("，尚有 {open} 项待定"),
            Lang::En if open == 1 => ", 1 item not decided yet".to_owned(),
            Lang::En => format!(", {open} items not decided yet"),
        };
    }
    if sheet.scored == Scored::Unknown {
        text += &say(lang, "；是否有可计分的项目也不清楚", "; nor is it known whether anything is scored");
    }
    if !sheet.tight && !extent.is_exact() {
        text += &say(lang, "（两端只是界限，未必都能达到）", " (bounds only: the ends may be out of reach)");
    }
    text
}

/// The score without vetoes, where one takes it away or may.
fn before_veto(sheet: &SheetScore, lang: Lang, out: &mut String) {
    let Some(before) = sheet.before_veto else { return };
    let score = points(before.low, before.high, lang);
    let guilty = sheet.vetoes.iter().filter(|veto| veto.effect == Effect::Score && veto.triggered.pass);
    let titles: Vec<&str> = guilty.map(|veto| veto.title.get(lang)).collect();
    let _ = match lang {
        Lang::Zh => writeln!(out, "不计否决的得分：{score}（否决情形见后：{}）", titles.join("；")),
        Lang::En => writeln!(out, "Score without the veto: {score} (see below: {})", titles.join("; ")),
    };
}

/// The pass mark and whether it is reached.
fn pass_mark(sheet: &SheetScore, lang: Lang) -> Option<String> {
    let (mark, passed) = (sheet.pass_mark?.shown(), reached(sheet.passed?, lang));
    (sheet.scored != Scored::NothingScored).then(|| match lang {
        Lang::Zh => format!("合格线 {mark} 分：{passed}"),
        Lang::En => format!("Pass mark {mark}: {passed}"),
    })
}

fn reached(passed: Outcomes, lang: Lang) -> String {
    match (passed.pass, passed.fail) {
        (true, false) => say(lang, "达到", "reached"),
        (false, true) => say(lang, "未达到", "not reached"),
        _ => say(lang, "尚不能确定", "not decided yet"),
    }
}

/// How many sheets are passed, where there are several to pass.
fn sheets_passed(scores: &[SheetScore], lang: Lang, out: &mut String) {
    let all: Vec<Outcomes> = scores.iter().filter_map(|sheet| sheet.passed).collect();
    if all.len() < 2 {
        return;
    }
    let count = |holds: fn(&Outcomes) -> bool| {
        Mark::whole(i64::try_from(all.iter().filter(|o| holds(o)).count()).unwrap_or(i64::MAX))
    };
    let passed = points(Some(count(|o| *o == Outcomes::PASS)), Some(count(|o| o.pass)), lang);
    let all = all.len();
    let _ = match lang {
        Lang::Zh => writeln!(out, "达到合格线的评分表：{passed}（共 {all} 张）"),
        Lang::En => writeln!(out, "Sheets passed: {passed} of {all}"),
    };
}

/// What stands behind the totals, sheet by sheet.
pub(super) fn details(assessment: &Assessment, lang: Lang, out: &mut String) {
    for sheet in assessment.scores.iter().filter(|sheet| sheet.scored != Scored::NothingScored) {
        if !sheet.items.is_empty() {
            let total = points(sheet.low, sheet.high, lang);
            let _ = match lang {
                Lang::Zh => writeln!(out, "\n{}（{total} 分）", sheet.title.zh),
                Lang::En => writeln!(out, "\n{} ({total} points)", sheet.title.en),
            };
            if sheet.items.iter().any(|item| !is_leaf(item)) {
                for group in &sheet.items {
                    let _ = writeln!(out, "  {}", one(group, lang));
                }
            }
            super::score_items::sections(sheet, lang, out);
        }
        vetoes(&sheet.vetoes, lang, out);
        super::score_columns::columns(sheet, lang, out);
    }
}

/// An item with its points on one line: `[1.1] 建筑面积：4.5 / 5`.
pub(super) fn one(item: &ItemScore, lang: Lang) -> String {
    let clause = if item.clause.is_empty() { String::new() } else { format!("[{}] ", item.clause) };
    let (title, join) = (item.title.get(lang), say(lang, "：", ": "));
    if item.scored == Scored::NothingScored {
        return format!("{clause}{title}{join}{}", say(lang, "不考核", "not examined"));
    }
    let score = points(item.low, item.high, lang);
    let of = match (item.bonus, item.points) {
        (_, None) => String::new(),
        (false, Some(full)) => format!(" / {}", full.shown()),
        (true, Some(full)) => match lang {
            Lang::Zh => format!("（另加，最多 {}）", full.shown()),
            Lang::En => format!(" (above the base, at most {})", full.shown()),
        },
    };
    let doubt = match item.scored {
        Scored::Unknown => say(lang, "（是否考核也不清楚）", " (nor is it known whether it is examined)"),
        _ => String::new(),
    };
    format!("{clause}{title}{join}{score}{of}{doubt}")
}

fn vetoes(vetoes: &[VetoOutcome], lang: Lang, out: &mut String) {
    let grave: Vec<&VetoOutcome> = vetoes.iter().filter(|veto| veto.triggered.pass).collect();
    if grave.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", say(lang, "一票否决", "Vetoes"));
    for veto in grave {
        let state = match (veto.triggered.fail, lang) {
            (false, Lang::Zh) => "已触发",
            (false, Lang::En) => "triggered",
            (true, Lang::Zh) => "尚不能排除",
            (true, Lang::En) => "can't be ruled out yet",
        };
        let clause = if veto.clause.is_empty() { String::new() } else { format!("[{}] ", veto.clause) };
        let (title, text) = (veto.title.get(lang), veto.text.get(lang));
        let _ = match lang {
            Lang::Zh => writeln!(out, "  {clause}{title}：{state}（{text}）"),
            Lang::En => writeln!(out, "  {clause}{title}: {state} ({text})"),
        };
    }
}

/// Whether an item is reckoned by itself: it only sums up others, or weighs them, otherwise.
pub(super) fn is_leaf(item: &ItemScore) -> bool {
    item.items.is_empty() || item.shape == "best_of"
}

/// The items that are reckoned by themselves, in the order of the sheet.
pub(super) fn leaves(items: &[ItemScore]) -> Vec<&ItemScore> {
    let mut found = Vec::new();
    let mut open: Vec<&ItemScore> = items.iter().rev().collect();
    while let Some(item) = open.pop() {
        if is_leaf(item) {
            found.push(item);
        } else {
            open.extend(item.items.iter().rev());
        }
    }
    found
}

/// Whether it is known what an item comes to.
pub(super) fn is_decided(item: &ItemScore) -> bool {
    match item.scored {
        Scored::NothingScored => true,
        Scored::Scored => Extent { low: item.low, high: item.high }.is_exact(),
        Scored::Unknown => false,
    }
}
