//! Waivers in words: the mark beside a verdict, and how it comes out with them counted.

use super::{level_text, say, verdict_text};
use crate::{
    Bilingual, Lang,
    assess::{Assessment, Finding, Verdict},
};
use std::fmt::Write;

/// The mark of a finding that is waived; empty for others.
pub(super) fn mark(finding: &Finding, lang: Lang) -> String {
    let Some(waived) = &finding.waived else { return String::new() };
    let (by, why) = (&waived.authority, &waived.reason);
    match lang {
        Lang::Zh => {
            let until = waived.until.as_ref().map_or("豁免".to_owned(), |day| format!("豁免至 {day}"));
            format!("〔{until}，批准：{by}，理由：{why}〕")
        }
        Lang::En => {
            let until = waived.until.as_ref().map_or("waived".to_owned(), |day| format!("waived until {day}"));
            format!(" [{until} by {by}: {why}]")
        }
    }
}

/// The outcome with the waivers counted, where it is another.
pub(super) fn outcome(assessment: &Assessment, lang: Lang, out: &mut String) {
    let Some(with) = &assessment.with_waivers else { return };
    if (with.verdict, &with.possible) != (assessment.verdict, &assessment.possible) {
        let text = outcome_text(assessment, with.verdict, &with.possible);
        let label = say(lang, "结论（计入豁免）：", "Outcome with waivers: ");
        let _ = writeln!(out, "{label}{}", text.get(lang));
    }
}

/// The level with the waivers counted, where it is another.
pub(super) fn level(assessment: &Assessment, lang: Lang, out: &mut String) {
    let Some(with) = &assessment.with_waivers else { return };
    if let Some(level) = with.level.as_ref().filter(|level| assessment.level.as_ref() != Some(level)) {
        let label = say(lang, "等级（计入豁免）：", "Level with waivers: ");
        let _ = writeln!(out, "{label}{}", level_text(level, lang));
    }
}

/// What does not apply here is what is waived, not the standard.
fn outcome_text(assessment: &Assessment, verdict: Verdict, possible: &[Verdict]) -> Bilingual {
    match verdict {
        Verdict::NotApplicable => Bilingual::new("除豁免外没有须达到的要求", "nothing is required but what is waived"),
        Verdict::Unknown if !possible.contains(&Verdict::Fail) => Bilingual::new(
            "达到标准，或除豁免外没有须达到的要求",
            "conforms, or nothing is required but what is waived",
        ),
        Verdict::Unknown => verdict_text(verdict, &assessment.possible),
        _ => verdict_text(verdict, possible),
    }
}
