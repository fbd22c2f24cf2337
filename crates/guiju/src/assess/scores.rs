//! The scores of one subject, and what levels make of them.

use crate::{
    Facts, Standard,
    condition::{Explainer, Instead, Outcomes, Scratch, Table},
    score::{Evaluator, Results, SheetScore},
    standard::Level,
};
use std::collections::BTreeMap;

/// All sheets, in their order; `instead` is what counts in place of the outcomes of rules (and has to have been run so).
pub(super) fn scores(
    standard: &Standard,
    facts: &Facts,
    table: &Table,
    scratch: &Scratch,
    as_of: i64,
    instead: &[(u32, Instead)],
) -> (Vec<SheetScore>, Results) {
    let mut results = Results::default();
    if standard.sheets.is_empty() {
        return (Vec::new(), results);
    }
    let mut explainer = Explainer::new(standard.describer(), &standard.program, table, scratch, &facts.record, as_of);
    let tree = standard.weights();
    let scores = standard
        .sheets
        .iter()
        .map(|sheet| {
            let mut evaluator = Evaluator {
                program: &standard.program,
                table,
                scratch,
                row: 0,
                start: 0,
                explainer: Some(&mut explainer),
                entered: None,
                columns: sheet.columns.as_ref().map(|columns| columns.entries(facts, as_of)),
                instead,
                vocabulary: &standard.vocabulary,
                lines: Vec::new(),
                missing: Vec::new(),
                waiting: BTreeMap::new(),
            };
            sheet.score(&mut evaluator, &tree, &mut results)
        })
        .collect();
    (scores, results)
}

/// Whether a level is reached: what it requires, what it asks of scores, and no veto against it.
pub(super) fn level_outcomes(
    standard: &Standard,
    level: &Level,
    scratch: &Scratch,
    row: usize,
    scores: &[SheetScore],
    results: &Results,
) -> Outcomes {
    let mut reached = level.node.map_or(Outcomes::PASS, |node| scratch.outcomes(node, row));
    let mut and = |outcomes: Outcomes| {
        reached.pass &= outcomes.pass;
        reached.fail |= outcomes.fail;
    };
    for asked in &level.scores {
        and(asked.outcomes(results, scores));
    }
    for (sheet, score) in standard.sheets.iter().zip(scores) {
        for (veto, outcome) in sheet.vetoes.iter().zip(&score.vetoes).filter(|(veto, _)| veto.bars(&level.id)) {
            let _ = veto;
            and(Outcomes { pass: outcome.triggered.fail, fail: outcome.triggered.pass, not_applicable: false });
        }
    }
    reached
}

/// The highest level certainly reached, and those that may turn out to be the outcome, from whether each is reached. The
/// level is the highest whose condition holds, so one may be the outcome if it may hold and no higher one certainly does.
pub(super) fn levels(reached: &[Outcomes]) -> (Option<usize>, impl Iterator<Item = Option<usize>>) {
    let certain = reached.iter().rposition(|outcomes| *outcomes == Outcomes::PASS);
    let none = certain.is_none().then_some(None);
    let may = move |number: &usize| certain.is_none_or(|certain| *number >= certain);
    let possible = reached.iter().enumerate().filter(|(_, o)| o.pass).map(|(number, _)| number).filter(may).map(Some);
    (certain, none.into_iter().chain(possible))
}
