//! A diff in words.

use super::{ChangeKind, Diff, FieldChange, ItemChange, ScoreEnds, SubjectDiff};
use crate::{
    Lang, LevelOutcome, Verdict,
    score::{Extent, Mark, Scored},
};
use std::fmt::Write;

/// The diff as plain text.
#[must_use]
pub fn text(diff: &Diff, lang: Lang) -> String {
    let mut out = String::new();
    for (mark, standard) in [("−", &diff.old), ("+", &diff.new)] {
        line(&mut out, &format!("{mark} {} ({}): {}", standard.id, standard.edition, standard.title.get(lang)));
    }
    if diff.is_empty() {
        line(&mut out, say(lang, "没有变化", "no changes"));
    }
    if !diff.head.is_empty() {
        line(&mut out, &format!("\n{}", say(lang, "标准本身", "The standard itself")));
        diff.head.iter().for_each(|change| field(change, 2, lang, &mut out));
    }
    let sections = [
        (&diff.parameters, "参数", "Parameters"),
        (&diff.groups, "分组", "Groups"),
        (&diff.rules, "规则", "Rules"),
        (&diff.levels, "等级", "Levels"),
        (&diff.scores, "评分", "Scores"),
        (&diff.others, "程序、标识、事实和词表", "Processes, signs, facts and terms"),
    ];
    for (items, zh, en) in sections.into_iter().filter(|(items, _, _)| !items.is_empty()) {
        let title = say(lang, zh, en);
        let number = items.len();
        line(
            &mut out,
            &if lang == Lang::Zh { format!("\n{title}（{number}）") } else { format!("\n{title} ({number})") },
        );
        items.iter().for_each(|change| item(change, lang, &mut out));
    }
    if !diff.subjects.is_empty() {
        let changed = diff.subjects.iter().filter(|subject| subject.is_changed()).count();
        let all = diff.subjects.len();
        line(
            &mut out,
            &match lang {
                Lang::Zh => format!("\n对象（{all} 个，其中 {changed} 个结果有变化）"),
                Lang::En => format!("\nSubjects ({all}, of which {changed} come out otherwise)"),
            },
        );
        diff.subjects.iter().for_each(|one| subject(one, lang, &mut out));
    }
    out
}

fn say<'t>(lang: Lang, zh: &'t str, en: &'t str) -> &'t str {
    if lang == Lang::Zh { zh } else { en }
}

fn line(out: &mut String, text: &str) {
    let _ = writeln!(out, "{text}");
}

fn item(change: &ItemChange, lang: Lang, out: &mut String) {
    let mark = match change.change {
        ChangeKind::Added => "+",
        ChangeKind::Removed => "−",
        ChangeKind::Changed => "~",
    };
    let clause = change.clause.as_ref().map(|clause| format!(" [{clause}]")).unwrap_or_default();
    let title = change.title.as_ref().map(|title| format!(" {}", title.get(lang))).unwrap_or_default();
    line(out, &format!("  {mark} {}{clause}{title}", change.id));
    change.fields.iter().for_each(|change| field(change, 6, lang, out));
}

fn field(change: &FieldChange, indent: usize, lang: Lang, out: &mut String) {
    let name = name(&change.field, lang);
    let join = say(lang, "：", ": ");
    let value = |value: &Option<crate::Bilingual>| value.as_ref().map(|value| value.get(lang).to_owned());
    let text = match (value(&change.old), value(&change.new)) {
        (Some(old), Some(new)) => format!("{old} → {new}"),
        (None, Some(new)) => format!("{} → {new}", say(lang, "无", "none")),
        (Some(old), None) => format!("{old} → {}", say(lang, "无", "none")),
        (None, None) => String::new(),
    };
    line(out, &format!("{:indent$}{name}{join}{text}", ""));
}

fn name(key: &str, lang: Lang) -> &str {
    if lang == Lang::En {
        return key;
    }
    match key {
        "value" => "值",
        "title" => "标题",
        "clause" => "条款",
        "modality" => "强度",
        "group" => "分组",
        "requirement" => "要求",
        "edition" => "版本",
        "status" => "状态",
        "issuer" => "发布",
        "subject" => "对象",
        "in_force" => "施行",
        "applies_to" => "适用",
        "order of levels" => "等级次序",
        "note" => "注",
        _ => key,
    }
}

fn subject(one: &SubjectDiff, lang: Lang, out: &mut String) {
    let name = one.subject.name.as_deref().or(one.file.as_deref()).unwrap_or(say(lang, "（未具名）", "(no name)"));
    let file = one.file.as_deref().filter(|file| *file != name).map(|file| format!(" ({file})")).unwrap_or_default();
    let (old, new) = (verdict(Some(one.verdict.old), lang), verdict(Some(one.verdict.new), lang));
    let change = if one.verdict.is_changed() { format!("{old} → {new}") } else { new.to_owned() };
    line(out, &format!("  {name}{file}{}{change}", say(lang, "：", ": ")));
    if let Some(pair) = one.level.as_ref().filter(|pair| pair.is_changed()) {
        let (old, new) = (level(pair.old.as_ref(), lang), level(pair.new.as_ref(), lang));
        line(out, &format!("      {}{old} → {new}", say(lang, "等级：", "level: ")));
    }
    for sheet in &one.scores {
        let (old, new) = (score(sheet.score.old.as_ref(), lang), score(sheet.score.new.as_ref(), lang));
        let title = sheet.title.get(lang);
        line(out, &format!("      {}{title}{}{old} → {new}", say(lang, "得分：", "score: "), say(lang, "：", ": ")));
    }
    for rule in &one.rules {
        let (old, new) = (verdict(rule.verdict.old, lang), verdict(rule.verdict.new, lang));
        let (title, text) = (rule.title.get(lang), rule.text.get(lang));
        line(out, &format!("      [{}] {title}{}{old} → {new}", rule.clause, say(lang, "：", ": ")));
        line(out, &format!("          {text}"));
    }
}

fn verdict(verdict: Option<Verdict>, lang: Lang) -> &'static str {
    match verdict {
        None => say(lang, "无此条", "no such rule"),
        Some(Verdict::Pass) => say(lang, "符合", "met"),
        Some(Verdict::Fail) => say(lang, "不符合", "not met"),
        Some(Verdict::NotApplicable) => say(lang, "不适用", "not applicable"),
        Some(Verdict::Unknown) => say(lang, "尚不清楚", "not known yet"),
    }
}

/// Between which bounds a score lies, and what it is out of.
fn score(ends: Option<&ScoreEnds>, lang: Lang) -> String {
    let none = say(lang, "无", "none").to_owned();
    let Some(ends) = ends.filter(|ends| ends.scored != Scored::NothingScored) else { return none };
    let span = |extent: Extent| {
        let end = |mark: Option<Mark>| mark.map_or(say(lang, "不限", "any").to_owned(), Mark::decimal);
        if extent.is_exact() { end(extent.low) } else { format!("{}–{}", end(extent.low), end(extent.high)) }
    };
    format!("{} / {}", span(ends.score), span(ends.out_of))
}

/// From which level for certain to which at best.
fn level(level: Option<&LevelOutcome>, lang: Lang) -> String {
    let none = say(lang, "无", "none");
    let Some(level) = level else { return none.to_owned() };
    let title = |id: Option<&String>| {
        let found = id.and_then(|id| level.all.iter().find(|known| known.id == *id));
        found.map_or(none.to_owned(), |found| found.title.get(lang).to_owned())
    };
    let (certain, best) = (title(level.certain.as_ref()), title(level.possible.last().and_then(Option::as_ref)));
    if certain == best { certain } else { format!("{certain} – {best}") }
}
