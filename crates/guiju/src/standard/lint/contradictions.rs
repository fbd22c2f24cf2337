//! Rules that can't all be kept: two that bind where both apply, and ask opposite things of one fact or list.

use super::{
    Subject,
    claim::{About, Claim, claim, exclude},
};
use crate::{
    Bilingual,
    condition::{NodeId, Program, Step, forms::gate::Gate},
    standard::Rule,
    tree::decode::Decoder,
};
use std::collections::{BTreeMap, BTreeSet};

/// Most claims about one thing that are compared with each other.
const MOST: usize = 200;

/// When a rule applies: all of these, and not this.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Guard {
    applies: BTreeSet<NodeId>,
    unless: Option<NodeId>,
}

/// Something that a rule asks for.
struct Asked<'a> {
    rule: usize,
    node: NodeId,
    claim: Claim<'a>,
}

/// The pairs of steps that are told to exclude each other.
pub(super) type Told = BTreeSet<(NodeId, NodeId)>;

pub(super) fn check(subject: &Subject<'_>, decoder: &mut Decoder<'_>) -> Told {
    let mut steps = Told::new();
    let program = subject.linked.program;
    let binding: Vec<&Rule> = subject.linked.rules.iter().copied().filter(|rule| rule.modality.binds()).collect();
    let mut guards: Vec<Guard> = Vec::new();
    let mut asked: BTreeMap<About, Vec<Asked<'_>>> = BTreeMap::new();
    let mut told: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (number, rule) in binding.iter().enumerate() {
        let (guard, require) = opened(program, rule.own);
        guards.push(guard);
        for node in parts(program, require) {
            let Some((about, claim)) = claim(program, node) else { continue };
            let others = asked.entry(about).or_default();
            let clash = others
                .iter()
                .filter(|other| together(&guards, other.rule, number))
                .find(|other| exclude(&other.claim, &claim) && !told.contains(&(other.rule, number)));
            if let Some(other) = clash {
                told.insert((other.rule, number));
                steps.extend([(other.node, node), (node, other.node)]);
                if let Some(before) = binding.get(other.rule) {
                    report(subject, (before, other.node), (rule, node), decoder);
                }
            }
            if others.len() < MOST {
                others.push(Asked { rule: number, node, claim });
            }
        }
    }
    steps
}

/// Whether two rules apply together: where one does, the other does too.
fn together(guards: &[Guard], a: usize, b: usize) -> bool {
    let (Some(a), Some(b)) = (guards.get(a), guards.get(b)) else { return false };
    let same_exception = a.unless == b.unless || ((a.unless.is_none() || b.unless.is_none()) && a.applies == b.applies);
    same_exception && (a.applies.is_subset(&b.applies) || b.applies.is_subset(&a.applies))
}

/// A rule's guard, and what it requires.
fn opened(program: &Program, node: NodeId) -> (Guard, NodeId) {
    match program.step(node) {
        Some(Step::Gate(Gate { applies, unless, require })) => {
            let applies = applies.map(|id| parts(program, id)).unwrap_or_default();
            (Guard { applies, unless: *unless }, *require)
        }
        _ => (Guard { applies: BTreeSet::new(), unless: None }, node),
    }
}

/// The steps that all have to hold for a step to hold.
pub(super) fn parts(program: &Program, node: NodeId) -> BTreeSet<NodeId> {
    let (mut found, mut open) = (BTreeSet::new(), vec![node]);
    while let Some(id) = open.pop() {
        match program.step(id) {
            Some(Step::Combine(combine)) if combine.all => open.extend(&combine.parts),
            _ => {
                found.insert(id);
            }
        }
    }
    found
}

/// Two of some steps that exclude each other.
pub(super) fn clash(program: &Program, steps: &BTreeSet<NodeId>) -> Option<(NodeId, NodeId)> {
    let mut seen: Vec<(NodeId, About, Claim<'_>)> = Vec::new();
    for node in steps {
        let Some((about, claim)) = claim(program, *node) else { continue };
        if let Some((other, ..)) = seen.iter().find(|(_, of, before)| *of == about && exclude(before, &claim)) {
            return Some((*other, *node));
        }
        if seen.len() < MOST {
            seen.push((*node, about, claim));
        }
    }
    None
}

fn report(subject: &Subject<'_>, a: (&Rule, NodeId), b: (&Rule, NodeId), decoder: &mut Decoder<'_>) {
    let (first, second) = (subject.describer.condition(a.1), subject.describer.condition(b.1));
    let ((a, _), (b, _)) = (a, b);
    let message = if a.id == b.id {
        Bilingual::new(
            format!("规则 `{}`（{}）无法满足：它既要求{}，又要求{}", b.id, b.clause, first.zh, second.zh),
            format!(
                "nobody can keep the rule `{}` ({}): it asks for {} and for {}",
                b.id, b.clause, first.en, second.en
            ),
        )
    } else {
        Bilingual::new(
            format!(
                "规则 `{}`（{}）与第 {} 行的规则 `{}`（{}）矛盾：前者要求{}，后者要求{}",
                b.id, b.clause, a.span.line, a.id, a.clause, second.zh, first.zh
            ),
            format!(
                "the rule `{}` ({}) contradicts the rule `{}` ({}) on line {}: one asks for {}, the other for {}",
                b.id, b.clause, a.id, a.clause, a.span.line, second.en, first.en
            ),
        )
    };
    let help = Bilingual::new(
        "改正其中一处，或用 `applies` 写明各自何时适用",
        "correct one of them, or say with `applies` when each of them holds",
    );
    decoder.warning(b.span, &b.id, "contradictory-rules", message, Some(help));
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::testing::rules;

    #[test]
    fn rules_that_exclude_each_other_are_told_with_both_figures() {
        let check = |lines: &str, expected: &[&str]| rules(lines, "contradictory-rules", expected);
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, require: {seats: {at_least: 40}}}
  - {id: b, clause: '2', title: {zh: 乙, en: B}, require: {seats: {at_most: 30}}}",
            &[
                "the rule `b` (2) contradicts the rule `a` (1) on line 9: one asks for seats at most 30, the other for seats at least 40",
            ],
        );
        // Under conditions of their own they don't meet; under the same they do.
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, applies: {open: true}, require: {seats: {at_least: 40}}}
  - {id: b, clause: '2', title: {zh: 乙, en: B}, applies: {clean: true}, require: {seats: {at_most: 30}}}",
            &[],
        );
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, applies: {open: true}, require: {seats: {at_least: 40}}}
  - {id: b, clause: '2', title: {zh: 乙, en: B}, applies: {open: true, clean: true}, require: {seats: {at_most: 30}}}",
            &["contradicts"],
        );
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, require: {open: true}}
  - {id: b, clause: '2', title: {zh: 乙, en: B}, modality: prohibited, require: {open: false}}
  - {id: c, clause: '3', title: {zh: 丙, en: C}, modality: should, require: {open: false}}",
            &["contradicts"],
        );
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, require: {boards: {contains_all: [red, blue]}}}
  - {id: b, clause: '2', title: {zh: 乙, en: B}, require: {not: {boards: {contains_any: [blue, green]}}}}",
            &["contradicts"],
        );
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, require: {rooms: {count: {where: {heated: true}, at_least: 5}}}}
  - {id: b, clause: '2', title: {zh: 乙, en: B}, require: {rooms: {count: {at_most: 3}}}}
  - {id: c, clause: '3', title: {zh: 丙, en: C}, require: {rooms: {none: {heated: true}}}}",
            &["`b` (2) contradicts the rule `a`", "`c` (3) contradicts the rule `a`"],
        );
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, require: {seats: {at_least: 40, at_most: 30}}}",
            &["nobody can keep the rule `a` (1): it asks for seats"],
        );
    }
}
