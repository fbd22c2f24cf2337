//! Which rules lack a case that passes, one that fails, or one that is not known.

use super::{Uncovered, cases::Case};
use crate::{
    Standard, Verdict,
    condition::{NodeId, Program, Step},
    standard::Modality,
};

/// The rules without a case of each kind they can have. A `may` never fails, nor does a rule that only asks for
/// something to be known; what rests on an open parameter can only be unknown.
pub(super) fn lacking(standard: &Standard, cases: &[Case]) -> Vec<Uncovered> {
    let mut found = Vec::new();
    for rule in &standard.rules {
        // What an overlay takes over as it is has its tests with the base.
        let Some(span) = standard.touched(rule) else { continue };
        let open = standard.program().rests_on_open(rule.own);
        let can_fail = !open && rule.modality != Modality::May && !only_known(standard.program(), rule.own);
        let wanted =
            [("pass", Verdict::Pass, !open), ("fail", Verdict::Fail, can_fail), ("unknown", Verdict::Unknown, true)];
        let has =
            |verdict| cases.iter().any(|c| c.result.rule.as_deref() == Some(&rule.id) && c.expected == Some(verdict));
        let lacks: Vec<String> = wanted
            .into_iter()
            .filter(|(_, verdict, needed)| *needed && !has(*verdict))
            .map(|(name, _, _)| name.to_owned())
            .collect();
        if !lacks.is_empty() {
            found.push(Uncovered { rule: rule.id.clone(), lacks, span });
        }
    }
    found
}

/// Whether a step is made of nothing but `known`.
fn only_known(program: &Program, node: NodeId) -> bool {
    let mut open = vec![node];
    while let Some(id) = open.pop() {
        match program.step(id) {
            Some(Step::Known(_)) => {}
            Some(Step::Combine(combine)) => open.extend(&combine.parts),
            Some(Step::Gate(gate)) => open.push(gate.require),
            _ => return false,
        }
    }
    true
}
