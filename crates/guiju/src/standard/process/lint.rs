//! What a process can be reproached with: states that no case reaches, states that no case leaves, limits counted from
//! something that can't have happened.

use super::Process;
use crate::{Bilingual, tree::decode::Decoder};
use std::collections::BTreeSet;

pub(super) fn check(process: &Process, decoder: &mut Decoder<'_>) {
    let reached = reachable(process);
    for (number, state) in process.states.iter().enumerate() {
        let id = &state.id;
        if !reached.contains(&number) {
            let message =
                Bilingual::new(format!("没有步骤能到达状态 `{id}`"), format!("no step leads to the state `{id}`"));
            decoder.warning(state.span, id, "unreachable-state", message, None);
        }
        let left = process.steps.iter().any(|step| step.from.contains(&number));
        if !state.is_final && !left {
            let message = Bilingual::new(
                format!("状态 `{id}` 没有后续步骤，也不是终态"),
                format!("no step leaves the state `{id}`, and it is not final"),
            );
            let help = Bilingual::new("写上 final: true，或补一个步骤", "write `final: true`, or add a step");
            decoder.warning(state.span, id, "dead-end", message, Some(help));
        }
    }
    for step in &process.steps {
        let id = &step.id;
        if step.actors.is_empty() {
            let message =
                Bilingual::new(format!("步骤 `{id}` 没有参与方"), format!("the step `{id}` has nobody to take it"));
            decoder.error(step.span, id, "no-actor", message, None);
        }
        let Some(limit) = &step.limit else { continue };
        let before = states_before(process, &step.from);
        let state_before = process.states.iter().position(|s| s.id == limit.after).is_some_and(|n| before.contains(&n));
        let step_before = process.steps.iter().any(|s| s.id == limit.after && before.contains(&s.to));
        if !state_before && !step_before {
            let message = Bilingual::new(
                format!("期限从 `{}` 起算，而它不可能先于步骤 `{id}`", limit.after),
                format!("the limit is counted from `{}`, which can't come before the step `{id}`", limit.after),
            );
            decoder.warning(limit.span, id, "limit-from-nowhere", message, None);
        }
    }
}

/// The states a case can be in.
fn reachable(process: &Process) -> BTreeSet<usize> {
    let mut reached: BTreeSet<usize> = if process.states.is_empty() { BTreeSet::new() } else { BTreeSet::from([0]) };
    loop {
        let next: Vec<usize> = process
            .steps
            .iter()
            .filter(|step| step.from.iter().any(|state| reached.contains(state)) && !reached.contains(&step.to))
            .map(|step| step.to)
            .collect();
        if next.is_empty() {
            return reached;
        }
        reached.extend(next);
    }
}

/// The states a case can have been in when it is in one of these, they themselves included.
fn states_before(process: &Process, from: &[usize]) -> BTreeSet<usize> {
    let mut before: BTreeSet<usize> = from.iter().copied().collect();
    loop {
        let next: Vec<usize> = process
            .steps
            .iter()
            .filter(|step| before.contains(&step.to))
            .flat_map(|step| step.from.iter().copied())
            .filter(|state| !before.contains(state))
            .collect();
        if next.is_empty() {
            return before;
        }
        before.extend(next);
    }
}
