//! What a standard can be reproached with although it compiles: numbers nobody uses, levels nobody reaches, clauses
//! nobody carries.

use super::{Carrier, Level, Register};
use crate::{
    Bilingual,
    condition::{
        Describer, NodeId, Parameter, Program, SlotId, Step,
        forms::{compare::Relation, operand::Operand},
    },
    diagnostic::did_you_mean,
    quantity::Interval,
    tree::{Node, decode::Decoder},
};
use std::collections::{BTreeMap, BTreeSet};

/// Parameters that no condition uses.
pub(super) fn parameters(parameters: &[Parameter], decoder: &mut Decoder<'_>) {
    for parameter in parameters.iter().filter(|p| !p.used) {
        let id = &parameter.id;
        let message = Bilingual::new(format!("没有规则用到参数 `{id}`"), format!("no rule uses the parameter `{id}`"));
        let help =
            Bilingual::new(format!("在规则里写 `${id}`，或删去它"), format!("write `${id}` in a rule, or delete it"));
        decoder.warning(parameter.span, id, "unused-parameter", message, Some(help));
    }
}

/// Levels that nobody can reach: their own conditions exclude each other, or a higher level asks for no more.
pub(super) fn levels(levels: &[Level], describer: Describer<'_>, applies: Option<NodeId>, decoder: &mut Decoder<'_>) {
    let program = describer.program;
    let parts: Vec<BTreeSet<NodeId>> = levels
        .iter()
        .map(|level| level.node.map(|node| conjuncts(program, node, applies)).unwrap_or_default())
        .collect();
    for (number, (level, own)) in levels.iter().zip(&parts).enumerate() {
        let id = &level.id;
        if let Some(slot) = contradiction(program, own) {
            let fact = describer.slot(slot);
            let message = Bilingual::new(
                format!("等级 `{id}` 不可能达到：对{}的要求互相排斥", fact.zh),
                format!("the level `{id}` can't be reached: its requirements of the {} exclude each other", fact.en),
            );
            let help = Bilingual::new("放宽其中一个界限", "relax one of the two bounds");
            decoder.warning(level.span, id, "unreachable-level", message, Some(help));
        }
        let above = levels
            .iter()
            .zip(&parts)
            .skip(number + 1)
            .find(|(higher, above)| higher.scores.is_empty() && above.is_subset(own));
        if let Some((above, _)) = above {
            let message = Bilingual::new(
                format!("等级 `{id}` 不可能是结果：凡达到它的都达到更高的 `{}`", above.id),
                format!("the level `{id}` can't be the outcome: whoever reaches it reaches the higher `{}`", above.id),
            );
            let help = Bilingual::new(
                "等级从低到高排列；高一级应有更多要求",
                "levels stand lowest first; a higher one has to ask for more",
            );
            decoder.warning(level.span, id, "unreachable-level", message, Some(help));
        }
    }
}

/// The steps that all have to hold for a step to hold, with rules opened up that nothing but the standard's own scope
/// guards.
fn conjuncts(program: &Program, node: NodeId, applies: Option<NodeId>) -> BTreeSet<NodeId> {
    let mut found = BTreeSet::new();
    let mut open = vec![node];
    while let Some(id) = open.pop() {
        match program.step(id) {
            Some(Step::Combine(combine)) if combine.all => open.extend(&combine.parts),
            Some(Step::Verdict(verdict)) => open.extend(verdict.rules.iter().map(|(_, node)| *node)),
            Some(Step::Gate(gate)) if gate.applies == applies && gate.unless.is_none() => open.push(gate.require),
            _ => {
                found.insert(id);
            }
        }
    }
    found
}

/// The first number whose required bounds leave nothing.
fn contradiction(program: &Program, parts: &BTreeSet<NodeId>) -> Option<SlotId> {
    let mut bounds: BTreeMap<SlotId, Interval> = BTreeMap::new();
    for id in parts {
        let Some(Step::Compare(compare)) = program.step(*id) else { continue };
        let (Operand::Slot(slot), Operand::Literal(number)) = (compare.left, compare.right) else { continue };
        let allowed = match compare.relation {
            Relation::Equals => number,
            Relation::AtLeast => Interval::new(number.lo, Interval::POS),
            Relation::MoreThan => Interval::new(number.lo.saturating_add(1), Interval::POS),
            Relation::AtMost => Interval::new(Interval::NEG, number.hi),
            Relation::LessThan => Interval::new(Interval::NEG, number.hi.saturating_sub(1)),
        };
        let before = bounds.get(&slot).copied().unwrap_or(Interval::ALL);
        match before.intersect(allowed) {
            Some(left) => bounds.insert(slot, left),
            None => return Some(slot),
        };
    }
    None
}

/// Clauses of the register in the standard's scope that nothing carries, and covered ids that are not in the register.
pub(super) fn coverage(
    node: Option<&Node>,
    own: &[Carrier],
    of_vocabulary: &[Carrier],
    register: &Register,
    decoder: &mut Decoder<'_>,
) {
    let clauses = register.clauses();
    for (id, span) in own.iter().flat_map(|carrier| &carrier.clauses) {
        if !clauses.contains_key(id) {
            let message = Bilingual::new(
                format!("来源登记中没有条款 `{id}`"),
                format!("the source register has no clause `{id}`"),
            );
            decoder.error(
                *span,
                "covers",
                "unknown-clause",
                message,
                did_you_mean(id, clauses.keys().map(String::as_str)),
            );
        }
    }
    let Some(node) = node else { return };
    let Some(mut fields) = decoder.fields(node, "register") else { return };
    fields.require(decoder, "document");
    let scope = fields.require(decoder, "scope").map(|n| decoder.texts(n, "scope")).unwrap_or_default();
    fields.finish(decoder);
    let in_scope =
        |id: &str, prefix: &str| id == prefix || id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-'));
    let covered: BTreeSet<&str> =
        own.iter().chain(of_vocabulary).flat_map(|c| &c.clauses).map(|(id, _)| id.as_str()).collect();
    for (prefix, span) in scope {
        let mut any = false;
        for (id, clause) in clauses.iter().filter(|(id, _)| in_scope(id, &prefix)) {
            any = true;
            if covered.contains(id.as_str()) || clause.reason.is_some() {
                continue;
            }
            let message = Bilingual::new(
                format!("条款 `{id}`（{}）没有规则承载：{}", clause.section, clause.text.zh),
                format!("no rule carries the clause `{id}` ({}): {}", clause.section, clause.text.en),
            );
            let help = Bilingual::new(
                format!("在一条规则的 `covers` 里写 `{id}`"),
                format!("name `{id}` under `covers` of a rule"),
            );
            decoder.warning(span, "register", "uncovered-clause", message, Some(help));
        }
        if !any {
            let message = Bilingual::new(
                format!("来源登记中没有以 `{prefix}` 开头的条款"),
                format!("no clause of the register begins with `{prefix}`"),
            );
            decoder.error(
                span,
                "register",
                "unknown-scope",
                message,
                did_you_mean(&prefix, clauses.keys().map(String::as_str)),
            );
        }
    }
}
