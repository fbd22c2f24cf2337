//! Which rules lack a case that passes, one that fails, or one that is not known; and which items of score sheets one
//! with full marks, with less, or not decided.

use super::{Tested, Uncovered, cases::Case, scores::items};
use crate::{
    Standard, Verdict,
    condition::{NodeId, Program, Step},
    diagnostic::Span,
    score::{Extent, Mark, shapes::Shape},
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
            found.push(Uncovered { kind: Tested::Rule, rule: rule.id.clone(), lacks, span });
        }
    }
    found.extend(unscored(standard, cases));
    found
}

/// The items without a case with full marks, one with less, and one not decided. What only sums up its items needs none.
/// A sheet without items needs one that is decided and one that is not.
fn unscored(standard: &Standard, cases: &[Case]) -> Vec<Uncovered> {
    let of = |id: &str| -> Vec<Extent> {
        let own = cases.iter().filter(|case| case.result.rule.as_deref() == Some(id));
        own.filter_map(|case| case.score?.points).collect()
    };
    let mut found = Vec::new();
    let mut keep = |id: &str, span: Span, wanted: &[(&str, bool)]| {
        let lacks: Vec<String> = wanted.iter().filter(|(_, has)| !has).map(|(name, _)| (*name).to_owned()).collect();
        if !lacks.is_empty() {
            found.push(Uncovered { kind: Tested::Score, rule: id.to_owned(), lacks, span });
        }
    };
    for item in items(standard).into_iter().filter(|item| !matches!(item.shape, Shape::Group(_))) {
        let known = of(&item.id);
        let exact = |holds: &dyn Fn(Mark) -> bool| known.iter().any(|x| x.is_exact() && x.low.is_some_and(holds));
        let full = item.points.or(item.cap);
        // Without an end of the points there are no full marks to reach, only some.
        let has_full = full.map_or_else(|| exact(&|mark| mark > Mark::ZERO), |full| exact(&|mark| mark >= full));
        let has_less = full.map_or_else(|| exact(&|mark| mark <= Mark::ZERO), |full| exact(&|mark| mark < full));
        let undecided = known.iter().any(|x| !x.is_exact());
        keep(&item.id, item.span, &[("full", has_full), ("less", has_less), ("undecided", undecided)]);
    }
    for sheet in standard.sheets.iter().filter(|sheet| sheet.items().is_empty()) {
        let known = of(&sheet.id);
        let (decided, undecided) = (known.iter().any(|x| x.is_exact()), known.iter().any(|x| !x.is_exact()));
        keep(&sheet.id, sheet.span, &[("decided", decided), ("undecided", undecided)]);
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
