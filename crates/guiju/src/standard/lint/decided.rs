//! Conditions that always hold, or never can, whatever the facts. Loading refuses a test of one fact that its range
//! decides; here are counts, sums and whole conditions.

use super::{
    Subject,
    claim::{claim, exhaust},
    contradictions::clash,
    places::{Section, at, field, list},
    ranges::Ranges,
};
use crate::{
    Bilingual,
    condition::{
        NodeId, Program, Step,
        forms::{at_least_of::Number, quantify::Quantifier},
    },
    diagnostic::Span,
    score::{
        Item,
        shapes::{Shape, adjust::Cause},
    },
    tree::{Node, decode::Decoder},
};
use std::collections::BTreeSet;

/// Most parts of one `any` that are compared with each other.
const MOST: usize = 64;

/// For each step of a program whether it always holds, never does, or may do either.
pub(super) struct Decided(Vec<Option<bool>>);

impl Decided {
    pub fn of(ranges: Ranges<'_>) -> Self {
        let mut found = Self(Vec::new());
        for (_, step) in ranges.program.steps() {
            let decided = found.step(ranges, step);
            found.0.push(decided);
        }
        found
    }

    /// Whether a condition always holds (`true`) or never does.
    pub fn get(&self, id: NodeId) -> Option<bool> {
        self.0.get(id.0 as usize).copied().flatten()
    }

    fn step(&self, ranges: Ranges<'_>, step: &Step) -> Option<bool> {
        let program = ranges.program;
        match step {
            Step::Compare(form) => {
                let (pass, fail) = form.relation.of(ranges.side(&form.left), ranges.side(&form.right));
                (pass != fail).then_some(pass)
            }
            Step::Member(form) => {
                let terms = ranges.vocabulary.term_list(form.list)?.terms.len();
                (form.terms.len() == terms).then_some(true)
            }
            Step::Combine(form) if form.all => {
                let parts: BTreeSet<NodeId> = form.parts.iter().copied().collect();
                let never =
                    form.parts.iter().any(|id| self.get(*id) == Some(false)) || clash(program, &parts).is_some();
                let always = form.parts.iter().all(|id| self.get(*id) == Some(true));
                if never { Some(false) } else { always.then_some(true) }
            }
            Step::Combine(form) => {
                let always = form.parts.iter().any(|id| self.get(*id) == Some(true)) || complete(program, &form.parts);
                let never = form.parts.iter().all(|id| self.get(*id) == Some(false));
                if always { Some(true) } else { never.then_some(false) }
            }
            Step::Not(form) => self.get(form.part).map(|holds| !holds),
            Step::AtLeastOf(form) => {
                let number = |wanted: bool| form.parts.iter().filter(|id| self.get(**id) == Some(wanted)).count();
                // An open number may be any from one to all.
                let (least, most) = match form.number {
                    Number::Known(number) => (number as usize, number as usize),
                    Number::Open(_) => (1, form.parts.len()),
                };
                if number(true) >= most {
                    return Some(true);
                }
                (form.parts.len().saturating_sub(number(false)) < least).then_some(false)
            }
            Step::Quantify(form) => match (form.quantifier, self.get(form.condition)) {
                (Quantifier::Some, Some(false)) => Some(false),
                (Quantifier::None, Some(false)) => Some(true),
                (Quantifier::Every, Some(true)) => Some(true),
                _ => None,
            },
            Step::Gate(form) => self.get(form.require),
            _ => None,
        }
    }
}

/// Whether one of two parts always holds; the parts stand in their order.
fn complete(program: &Program, parts: &[NodeId]) -> bool {
    let claims: Vec<_> = parts.iter().take(MOST).filter_map(|id| claim(program, *id)).collect();
    let opposite =
        |id: &NodeId| matches!(program.step(*id), Some(Step::Not(not)) if parts.binary_search(&not.part).is_ok());
    parts.iter().any(opposite)
        || claims
            .iter()
            .enumerate()
            .any(|(n, (of, a))| claims.iter().skip(n + 1).any(|(about, b)| of == about && exhaust(a, b)))
}

pub(super) fn check(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    for rule in &subject.linked.rules {
        let Some(node) = subject.places.named(Section::Rule, &rule.id) else { continue };
        match subject.linked.program.step(rule.own) {
            Some(Step::Gate(gate)) => {
                told(subject, gate.applies, at(node, "applies"), &rule.id, decoder);
                told(subject, gate.unless, at(node, "unless"), &rule.id, decoder);
                require(subject, gate.require, node, &rule.id, decoder);
            }
            _ => require(subject, rule.own, node, &rule.id, decoder),
        }
    }
    for sheet in subject.linked.sheets {
        for veto in &sheet.vetoes {
            let node = subject.places.named(Section::Score, &sheet.id);
            let node = node.and_then(|sheet| list(sheet, "veto").iter().find(|node| id_of(node) == Some(&veto.id)));
            let span = node.and_then(|node| at(node, "when")).unwrap_or(veto.span);
            told(subject, Some(veto.condition), Some(span), &veto.id, decoder);
        }
        let mut open: Vec<&Item> = sheet.items().iter().collect();
        while let Some(one) = open.pop() {
            item(subject, one, decoder);
            open.extend(one.shape.items());
        }
    }
}

fn id_of(node: &Node) -> Option<&str> {
    field(node, "id").and_then(Node::scalar)
}

/// What a rule requires. That its parts exclude each other is told as a contradiction.
fn require(subject: &Subject<'_>, id: NodeId, node: &Node, path: &str, decoder: &mut Decoder<'_>) {
    let parts = super::contradictions::parts(subject.linked.program, id);
    if clash(subject.linked.program, &parts).is_none() {
        told(subject, Some(id), at(node, "require"), path, decoder);
    }
}

fn item(subject: &Subject<'_>, item: &Item, decoder: &mut Decoder<'_>) {
    let Some(node) = subject.places.named(Section::Score, &item.id) else { return };
    let path = &item.id;
    told(subject, item.applies, at(node, "applies"), path, decoder);
    told(subject, item.full_marks_if, at(node, "full_marks_if"), path, decoder);
    match &item.shape {
        Shape::When(shape) => told(subject, Some(shape.condition), at(node, "when"), path, decoder),
        Shape::Each(shape) => {
            for (part, node) in shape.parts.iter().zip(list(node, "each")) {
                told(subject, Some(part.condition), at(node, "when"), path, decoder);
            }
        }
        Shape::NumberMet(shape) => {
            of(subject, &shape.of, field(node, "number_met"), "of", path, decoder);
        }
        Shape::NOf(shape) => of(subject, &shape.of, field(node, "n_of"), "of", path, decoder),
        Shape::Adjust(shape) => {
            let nodes = list(node, "deduct").iter().chain(list(node, "add"));
            for (one, node) in shape.all().zip(nodes) {
                match &one.cause {
                    Cause::Once(_, condition, when) => {
                        told(subject, Some(*condition), at(node, if *when { "when" } else { "unless" }), path, decoder);
                    }
                    Cause::Count(_, conditions, when) => {
                        of(subject, conditions, Some(node), if *when { "present" } else { "missing" }, path, decoder);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn of(
    subject: &Subject<'_>,
    conditions: &[NodeId],
    node: Option<&Node>,
    key: &str,
    path: &str,
    decoder: &mut Decoder<'_>,
) {
    for (condition, node) in conditions.iter().zip(node.map(|node| list(node, key)).unwrap_or_default()) {
        told(subject, Some(*condition), Some(node.span), path, decoder);
    }
}

fn told(subject: &Subject<'_>, id: Option<NodeId>, span: Option<Span>, path: &str, decoder: &mut Decoder<'_>) {
    let (Some(id), Some(span)) = (id, span) else { return };
    let Some(holds) = subject.decided.get(id) else { return };
    let text = subject.describer.condition(id);
    let (zh, en) = if holds { ("总是成立", "always holds") } else { ("不可能成立", "can never hold") };
    let message = Bilingual::new(
        format!("无论事实如何，这一条件{zh}：{}", text.zh),
        format!("whatever the facts, this condition {en}: {}", text.en),
    );
    let help = Bilingual::new("核对其中的数字和界限，或删去它", "check its figures and bounds, or delete it");
    decoder.warning(span, path, "decided-by-range", message, Some(help));
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::testing::{items, rules};

    #[test]
    fn conditions_that_no_fact_changes_are_told() {
        let check = |lines: &str, expected: &[&str]| rules(lines, "decided-by-range", expected);
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, require: {rooms: {count: {at_least: 0}}}}",
            &["always holds: number of rooms at least 0"],
        );
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, applies: {any: [{open: true}, {open: false}]}, require: {clean: true}}",
            &["always holds"],
        );
        check(
            "  - {id: a, clause: '1', title: {zh: 甲, en: A}, unless: {seats: {at_least: 4, at_most: 3}}, require: {clean: true}}",
            &["can never hold"],
        );
        check("  - {id: a, clause: '1', title: {zh: 甲, en: A}, require: {rooms: {count: {at_least: 1}}}}", &[]);
    }

    #[test]
    fn so_are_those_of_items() {
        let check = |lines: &str, expected: &[&str]| items(lines, "decided-by-range", expected);
        check(
            "      - {id: a, title: {zh: 甲, en: A}, points: 10, when: {rooms: {count: {at_least: 0}}}}",
            &["always"],
        );
        check(
            "      - {id: a, title: {zh: 甲, en: A}, points: 10, floor: 0, full_marks_if: {all: [{open: true}, {open: false}]}, deduct: [{points: 2, unless: {value: {sum: [seats, seats]}, at_least: 0}}]}",
            &["never", "always"],
        );
    }
}
