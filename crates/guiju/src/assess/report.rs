//! An assessment in words, for reading aloud: the outcome first, then what fails and by how much, then what is not
//! known, then what passes, in short, then what stands behind the scores.

mod evidence;
mod score_columns;
mod score_items;
mod scores;
mod waivers;

pub use scores::points;

use super::{Assessment, Finding, LevelOutcome, Verdict};
use crate::{
    Bilingual, Lang,
    score::Scored,
    standard::{Modality, Status},
};
use std::fmt::Write;

/// The report as plain text.
#[must_use]
pub fn text(assessment: &Assessment, lang: Lang) -> String {
    let mut out = String::new();
    head(assessment, lang, &mut out);
    if !applies(assessment) {
        if let Some(finding) = assessment.findings.first() {
            line(&mut out, "", finding.text.get(lang));
        }
        return out;
    }
    if !assessment.open_parameters.is_empty() {
        let titles: Vec<&str> = assessment.open_parameters.iter().map(|open| open.title.get(lang)).collect();
        let _ = match lang {
            Lang::Zh => writeln!(out, "标准中尚未定值、须由细则设定的参数：{}", titles.join("、")),
            Lang::En => {
                writeln!(out, "Parameters that the standard leaves open, for an overlay to set: {}", titles.join(", "))
            }
        };
    }
    let notes = || assessment.warnings.iter().filter(|warning| !evidence::has_section(warning));
    if notes().next().is_some() {
        out.push('\n');
    }
    for warning in notes() {
        line(&mut out, &say(lang, "注意：", "Note: "), warning.text.get(lang));
    }
    let binding = |f: &&Finding| f.modality.binds();
    section(&mut out, lang, "不符合的要求", "Requirements not met", &select(assessment, Verdict::Fail, binding));
    section(
        &mut out,
        lang,
        "不符合的建议（不影响结论）",
        "Recommendations not met (they change nothing)",
        &select(assessment, Verdict::Fail, |f| !f.modality.binds()),
    );
    section(&mut out, lang, "尚不清楚", "Not known yet", &select(assessment, Verdict::Unknown, |_| true));
    evidence::expired(assessment, lang, &mut out);
    short(&mut out, lang, "符合", "Met", &select(assessment, Verdict::Pass, |_| true));
    evidence::attested(assessment, lang, &mut out);
    let not_applicable = select(assessment, Verdict::NotApplicable, |_| true);
    if not_applicable.len() < assessment.findings.len() {
        short(&mut out, lang, "不适用", "Not applicable", &not_applicable);
    }
    scores::details(assessment, lang, &mut out);
    out
}

/// Whether the standard is about the subject: one without binding rules may still score it.
fn applies(assessment: &Assessment) -> bool {
    assessment.verdict != Verdict::NotApplicable
        || assessment.findings.is_empty()
        || assessment.scores.iter().any(|sheet| sheet.scored != Scored::NothingScored)
}

fn say(lang: Lang, zh: &str, en: &str) -> String {
    if lang == Lang::Zh { zh.to_owned() } else { en.to_owned() }
}

fn line(out: &mut String, mark: &str, text: &str) {
    let _ = writeln!(out, "{mark}{text}");
}

fn select(assessment: &Assessment, verdict: Verdict, also: impl Fn(&&Finding) -> bool) -> Vec<&Finding> {
    let mut found: Vec<&Finding> = assessment.findings.iter().filter(|f| f.verdict == verdict).filter(also).collect();
    // What only sums up other rules comes after them, so that the cause is heard first.
    found.sort_by_key(|finding| !finding.sums_up.is_empty());
    found
}

fn head(assessment: &Assessment, lang: Lang, out: &mut String) {
    let name = assessment.subject.name.clone().unwrap_or_else(|| say(lang, "（未具名）", "(no name)"));
    let title = assessment.standard.title.get(lang);
    let status = match assessment.standard.status {
        Status::Draft => say(lang, "，草案", ", a draft"),
        Status::Superseded => say(lang, "，已被取代", ", superseded"),
        Status::Withdrawn => say(lang, "，已废止", ", withdrawn"),
        Status::InForce => String::new(),
    };
    let edition = format!("{}{status}", assessment.standard.edition);
    let day = &assessment.as_of;
    let _ = match lang {
        Lang::Zh => writeln!(out, "{name}\n对照：{title}（{edition}），截至 {day}"),
        Lang::En => writeln!(out, "{name}\nagainst: {title} ({edition}), as of {day}"),
    };
    let outcome = if assessment.findings.iter().any(|finding| finding.modality.binds()) {
        verdict_text(assessment.verdict, &assessment.possible)
    } else if assessment.findings.is_empty() {
        Bilingual::new("本标准只计分", "the standard only scores")
    } else {
        Bilingual::new("本标准没有必须达到的要求，只有建议", "the standard binds nobody: it only recommends")
    };
    let _ = match lang {
        Lang::Zh => writeln!(out, "结论：{}", outcome.zh),
        Lang::En => writeln!(out, "Outcome: {}", outcome.en),
    };
    waivers::outcome(assessment, lang, out);
    if !assessment.findings.is_empty() {
        counts(assessment, lang, out);
    }
    if !applies(assessment) {
        return;
    }
    if let Some(level) = &assessment.level {
        line(out, &say(lang, "等级：", "Level: "), &level_text(level, lang));
        waivers::level(assessment, lang, out);
    }
    scores::totals(assessment, lang, out);
}

/// How many rules came out how.
fn counts(assessment: &Assessment, lang: Lang, out: &mut String) {
    let c = assessment.counts;
    let _ = match lang {
        Lang::Zh => writeln!(
            out,
            "共 {} 条：符合 {}，不符合 {}，不清楚 {}，不适用 {}",
            assessment.findings.len(),
            c.pass,
            c.fail,
            c.unknown,
            c.not_applicable
        ),
        Lang::En => writeln!(
            out,
            "{} rules: {} met, {} not met, {} not known, {} not applicable",
            assessment.findings.len(),
            c.pass,
            c.fail,
            c.unknown,
            c.not_applicable
        ),
    };
}

/// A level in words.
fn level_text(level: &LevelOutcome, lang: Lang) -> String {
    let title = |id: &Option<String>| match id.as_ref().and_then(|id| level.all.iter().find(|l| l.id == *id)) {
        Some(level) => level.title.get(lang).to_owned(),
        None => say(lang, "无", "none"),
    };
    let certain = title(&level.certain);
    let highest = title(level.possible.last().unwrap_or(&None));
    match (lang, level.possible.len(), &level.certain) {
        (Lang::Zh, 0 | 1, None) => "未达到任何等级".to_owned(),
        (Lang::En, 0 | 1, None) => "none reached".to_owned(),
        (_, 0 | 1, _) => certain,
        (Lang::Zh, _, None) => format!("尚未确定达到任何等级；最高可能达到：{highest}"),
        (Lang::En, _, None) => format!("none reached for certain; at best: {highest}"),
        (Lang::Zh, _, _) => format!("已达到{certain}；最高可能达到：{highest}"),
        (Lang::En, _, _) => format!("{certain} for certain; at best: {highest}"),
    }
}

/// A verdict in words.
#[must_use]
pub fn verdict_text(verdict: Verdict, possible: &[Verdict]) -> Bilingual {
    let (zh, en) = match verdict {
        Verdict::Pass => ("达到标准", "conforms"),
        Verdict::Fail => ("未达到标准", "does not conform"),
        Verdict::NotApplicable => ("不适用本标准", "the standard does not apply"),
        Verdict::Unknown if possible.contains(&Verdict::NotApplicable) => {
            ("尚不能判定（是否适用也不清楚）", "not decided yet (nor whether the standard applies)")
        }
        Verdict::Unknown => ("尚不能判定", "not decided yet"),
    };
    Bilingual::new(zh, en)
}

/// One finding on one line; a title that the sentence begins with is not said twice.
fn entry(finding: &Finding, lang: Lang) -> String {
    let strength = match finding.modality {
        Modality::Should => say(lang, "〔建议〕", "[should] "),
        Modality::May => say(lang, "〔可选〕", "[may] "),
        _ => String::new(),
    };
    let (clause, title, text) = (&finding.clause, finding.title.get(lang), finding.text.get(lang));
    let repeated = text.to_lowercase().trim_start_matches('“').starts_with(&title.to_lowercase());
    let title = if repeated { String::new() } else { format!("{title}{}", say(lang, "：", ": ")) };
    format!("  [{clause}] {strength}{title}{text}{}", waivers::mark(finding, lang))
}

fn section(out: &mut String, lang: Lang, zh: &str, en: &str, findings: &[&Finding]) {
    if findings.is_empty() {
        return;
    }
    let _ = match lang {
        Lang::Zh => writeln!(out, "\n{zh}（{}）", findings.len()),
        Lang::En => writeln!(out, "\n{en} ({})", findings.len()),
    };
    for finding in findings {
        let _ = writeln!(out, "{}", entry(finding, lang));
        evidence::under(finding, lang, out);
    }
}

fn short(out: &mut String, lang: Lang, zh: &str, en: &str, findings: &[&Finding]) {
    if findings.is_empty() {
        return;
    }
    let names: Vec<String> = findings.iter().map(|f| format!("[{}] {}", f.clause, f.title.get(lang))).collect();
    let _ = match lang {
        Lang::Zh => writeln!(out, "\n{zh}（{}）\n  {}", findings.len(), names.join("；")),
        Lang::En => writeln!(out, "\n{en} ({})\n  {}", findings.len(), names.join("; ")),
    };
}
