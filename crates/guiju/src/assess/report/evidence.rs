//! Evidence in words: who attested what, and what has expired.

use super::say;
use crate::{
    Lang,
    assess::{Assessment, Finding, Verdict, Warning},
};
use std::fmt::Write;

/// No more evidence than this is listed under one finding.
const MOST: usize = 5;

/// The code of a warning that has a section of its own.
const EXPIRED: &str = "evidence-expired";

/// Whether a warning is told in [`expired`] and not among the notes.
pub(super) fn has_section(warning: &Warning) -> bool {
    warning.code == EXPIRED
}

/// The facts whose evidence has expired.
pub(super) fn expired(assessment: &Assessment, lang: Lang, out: &mut String) {
    let found: Vec<&Warning> = assessment.warnings.iter().filter(|warning| has_section(warning)).collect();
    if found.is_empty() {
        return;
    }
    let _ = match lang {
        Lang::Zh => writeln!(out, "\n依据已过期（{}）", found.len()),
        Lang::En => writeln!(out, "\nEvidence that has expired ({})", found.len()),
    };
    for warning in found {
        let _ = writeln!(out, "  {}", warning.text.get(lang));
    }
}

/// The requirements that a judgement met, each with who made it; they stand by their titles alone among what is met.
pub(super) fn attested(assessment: &Assessment, lang: Lang, out: &mut String) {
    let found: Vec<&Finding> = assessment
        .findings
        .iter()
        .filter(|finding| finding.attested && finding.verdict == Verdict::Pass && !finding.evidence.is_empty())
        .collect();
    if found.is_empty() {
        return;
    }
    let _ = match lang {
        Lang::Zh => writeln!(out, "\n经评定符合（{}）", found.len()),
        Lang::En => writeln!(out, "\nMet by attestation ({})", found.len()),
    };
    for finding in found {
        let _ = writeln!(out, "  [{}] {}", finding.clause, finding.title.get(lang));
        list(finding, lang, out);
    }
}

/// The evidence under a finding that a judgement decided.
pub(super) fn under(finding: &Finding, lang: Lang, out: &mut String) {
    if finding.attested {
        list(finding, lang, out);
    }
}

fn list(finding: &Finding, lang: Lang, out: &mut String) {
    let counting: Vec<_> = finding.evidence.iter().filter(|one| !one.expired && !one.future).collect();
    for one in counting.iter().take(MOST) {
        let (title, text) = (one.title.get(lang), one.text());
        let _ = match lang {
            Lang::Zh => writeln!(out, "      依据：{title}——{}", text.zh),
            Lang::En => writeln!(out, "      evidence: {title} — {}", text.en),
        };
    }
    if counting.len() > MOST {
        let more = counting.len() - MOST;
        let _ = writeln!(out, "      {}", say(lang, &format!("另有依据 {more} 项"), &format!("and {more} more")));
    }
}
