//! Sets of outcomes, and every way to combine them: by trying every choice.

use std::collections::BTreeSet;

/// One outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    Pass,
    Fail,
    Na,
}

use Outcome::{Fail, Na, Pass};

/// The outcomes that are possible.
pub type Set = BTreeSet<Outcome>;

pub fn set(outcomes: &[Outcome]) -> Set {
    outcomes.iter().copied().collect()
}

/// From whether it may pass and may fail.
pub fn may((pass, fail): (bool, bool)) -> Set {
    [(pass, Pass), (fail, Fail)].into_iter().filter(|(may, _)| *may).map(|(_, outcome)| outcome).collect()
}

/// All lists with one outcome of each set.
pub fn choices(parts: &[Set]) -> Vec<Vec<Outcome>> {
    parts.iter().fold(vec![Vec::new()], |lists, part| {
        lists.iter().flat_map(|list| part.iter().map(move |o| [list.as_slice(), &[*o]].concat())).collect()
    })
}

/// The same where the order of the parts has no meaning, which leaves fewer lists to try.
pub fn together(parts: &[Set], of: impl Fn(&[Outcome]) -> Outcome) -> Set {
    let lists = parts.iter().fold(BTreeSet::from([Vec::new()]), |lists, part| {
        let longer = lists.iter().flat_map(|list| part.iter().map(move |o| [list.as_slice(), &[*o]].concat()));
        longer
            .map(|mut list| {
                list.sort_unstable();
                list
            })
            .collect()
    });
    lists.iter().map(|list| of(list)).collect()
}

/// What may come of some parts by a rule that says what comes of certain ones.
pub fn combine(parts: &[Set], of: impl Fn(&[Outcome]) -> Outcome) -> Set {
    choices(parts).iter().map(|list| of(list)).collect()
}

pub fn all(outcomes: &[Outcome]) -> Outcome {
    first_of(&[Fail, Pass, Na], outcomes)
}

pub fn any(outcomes: &[Outcome]) -> Outcome {
    first_of(&[Pass, Fail, Na], outcomes)
}

fn first_of(order: &[Outcome], outcomes: &[Outcome]) -> Outcome {
    order.iter().copied().find(|o| outcomes.contains(o)).unwrap_or(Na)
}

pub fn not(outcome: Outcome) -> Outcome {
    match outcome {
        Pass => Fail,
        Fail => Pass,
        Na => Na,
    }
}

pub fn at_least(number: usize, outcomes: &[Outcome]) -> Outcome {
    let passing = outcomes.iter().filter(|o| **o == Pass).count();
    match () {
        () if outcomes.iter().all(|o| *o == Na) => Na,
        () if passing >= number => Pass,
        () => Fail,
    }
}

/// A rule: when it applies, what it excepts, what it requires.
pub fn gate(applies: Outcome, unless: Outcome, require: Outcome) -> Outcome {
    if applies == Fail || unless == Pass { Na } else { require }
}
