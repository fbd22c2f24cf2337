//! Findings and warnings of one subject, from the outcomes that the kernels left.

use super::{
    Counts, Finding, SubjectReference, Verdict, Warning,
    evidence::{self, Stated},
};
use crate::{
    Facts, Standard,
    condition::{Describer, Explainer, NodeId, Outcomes, Scratch, Step, Table},
    facts::FactValue,
    quantity::show_date,
    standard::{Force, InForce, Status},
};

pub(super) fn findings(
    standard: &Standard,
    facts: &Facts,
    table: &Table,
    scratch: &Scratch,
    as_of: i64,
    warnings: &[Warning],
    stated: &[Stated<'_>],
) -> Vec<Finding> {
    let mut explainer = Explainer::new(standard.describer(), &standard.program, table, scratch, &facts.record, as_of);
    standard
        .rules
        .iter()
        .map(|rule| {
            let outcomes = Standard::soften(rule.modality, scratch.outcomes(rule.node, 0));
            let why = explainer.explain(rule.node);
            let verdict = Verdict::from(outcomes);
            let concerned =
                |warning: &&Warning| warning.facts.iter().any(|fact| why.used.iter().any(|used| touches(used, fact)));
            let warnings = warnings.iter().filter(concerned).map(|w| w.code.clone()).collect();
            let applies = outcomes != Outcomes::NOT_APPLICABLE;
            let from = evidence::of_finding(standard, rule, &why, applies, stated, as_of);
            let text = match outcomes.is_decided() {
                true => why.text,
                false => evidence::sentence(why.text, &why.missing, stated, as_of),
            };
            Finding {
                rule: rule.id.clone(),
                group: rule.group.and_then(|g| standard.groups.get(g)).map(|g| g.id.clone()),
                clause: rule.clause.clone(),
                covers: rule.covers.clone(),
                title: rule.title.clone(),
                modality: rule.modality,
                verdict,
                possible: possible(outcomes),
                attested: why.attested && outcomes.is_decided(),
                waived: None,
                gap: why.operands.iter().find_map(|operand| operand.gap.clone()).filter(|_| verdict == Verdict::Fail),
                operands: why.operands,
                items: why.items,
                sums_up: summed_up(standard, rule.own),
                missing: if outcomes.is_decided() { Vec::new() } else { why.missing },
                warnings,
                evidence: from,
                text,
            }
        })
        .collect()
}

/// The rules behind a rule that only asks for the verdicts of others.
fn summed_up(standard: &Standard, node: NodeId) -> Vec<String> {
    match standard.program.step(node) {
        Some(Step::Verdict(verdict)) => verdict
            .rules
            .iter()
            .filter_map(|(rule, _)| standard.rules.get(*rule as usize))
            .map(|r| r.id.clone())
            .collect(),
        Some(Step::Gate(gate)) => summed_up(standard, gate.require),
        _ => Vec::new(),
    }
}

/// Whether one path is the other, or lies in it.
pub(super) fn touches(used: &str, fact: &str) -> bool {
    used == fact || used.strip_prefix(fact).is_some_and(|rest| rest.starts_with(['.', '[']))
}

pub(super) fn possible(outcomes: Outcomes) -> Vec<Verdict> {
    if outcomes.is_decided() {
        return Vec::new();
    }
    let all = [
        (outcomes.pass, Verdict::Pass),
        (outcomes.fail, Verdict::Fail),
        (outcomes.not_applicable, Verdict::NotApplicable),
    ];
    all.into_iter().filter(|(may, _)| *may).map(|(_, verdict)| verdict).collect()
}

pub(super) fn counts(findings: &[Finding]) -> Counts {
    let mut counts = Counts::default();
    for finding in findings {
        counts.add(finding.verdict);
    }
    counts
}

pub(super) fn subject(standard: &Standard, facts: &Facts) -> SubjectReference {
    let kind = standard.vocabulary.record(facts.subject);
    let name = kind.and_then(|kind| kind.fact_named("name")).and_then(|(id, _)| match &facts.record.get(id)?.value {
        FactValue::Text(name) => Some(name.clone()),
        _ => None,
    });
    SubjectReference { kind: kind.map(|k| k.id.clone()).unwrap_or_default(), name }
}

/// That the standard is not in force on the day; a draft says so itself.
fn not_in_force(standard: &Standard, as_of: i64) -> Option<Warning> {
    if standard.status == Status::Draft {
        return None;
    }
    let InForce { from, until, transition_until } = standard.in_force;
    let day = |day: Option<i64>| day.map(show_date).unwrap_or_default();
    let (code, zh, en) = match standard.in_force(as_of) {
        Force::Before => {
            let from = day(from);
            ("not-in-force", format!("标准自 {from} 起才施行"), format!("the standard is in force only from {from}"))
        }
        Force::After => {
            let until = day(until);
            ("not-in-force", format!("标准施行至 {until} 为止"), format!("the standard was in force until {until}"))
        }
        Force::Transition => {
            let (until, last) = (day(until), day(transition_until));
            (
                "in-transition",
                format!("标准施行至 {until} 为止，过渡期内仍可采用，至 {last}"),
                format!("the standard was in force until {until} and is still accepted until {last}"),
            )
        }
        Force::InForce | Force::Unstated => return None,
    };
    Some(Warning { code: code.to_owned(), facts: Vec::new(), text: crate::Bilingual::new(zh, en) })
}

/// What the facts were warned of when read, and the vocabulary's consistency rules that they certainly break.
pub(super) fn warnings(standard: &Standard, facts: &Facts, as_of: i64) -> Vec<Warning> {
    let mut warnings: Vec<Warning> = facts
        .warnings
        .iter()
        .map(|d| Warning { code: d.code.clone(), facts: vec![d.path.clone()], text: d.message.clone() })
        .collect();
    warnings.extend(not_in_force(standard, as_of));
    let (program, checks) = &standard.checks;
    let table = Table::from_facts(&[facts], program, &standard.vocabulary, as_of);
    let mut scratch = Scratch::default();
    scratch.run(program, &table, as_of, 0..1);
    let describer = Describer { program, vocabulary: &standard.vocabulary, rules: &[] };
    let mut explainer = Explainer::new(describer, program, &table, &scratch, &facts.record, as_of);
    for (number, node) in checks {
        if scratch.outcomes(*node, 0) != Outcomes::FAIL {
            continue;
        }
        let Some(rule) = standard.vocabulary.consistency().get(*number) else { continue };
        let why = explainer.explain(*node);
        let text = crate::Bilingual::new(
            format!("{}（{}）", rule.text.zh, why.text.zh),
            format!("{} ({})", rule.text.en, why.text.en),
        );
        warnings.push(Warning { code: rule.id.clone(), facts: why.used, text });
    }
    warnings
}
