//! The four scoring models of XCCDF 1.2 over the verdicts of rules, where unknown makes an interval.
//!
//! | model | score |
//! |---|---|
//! | default | each group is the weighted average of its parts, in percent; so is the whole |
//! | flat | the weights of the rules that pass, out of the weights of all |
//! | flat, unweighted | the number of rules that pass, out of the number of all |
//! | absolute | 1 if every rule passes, otherwise 0 |
//!
//! Rules that do not apply, and those that only permit, count nowhere. A rule with `multiple: true` counts by the share
//! of its items that pass.

use super::{
    Extent, Mark, Marks, Total,
    average::{Part, average},
    evaluate::Evaluator,
};
use crate::Bilingual;
use crate::condition::{
    NodeId, Outcomes, Step,
    forms::quantify::{IfNone, Quantifier, Quantify},
};
use crate::quantity::Interval;

/// Which model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Weighted averages, group by group.
    Default,
    /// Sum of weights.
    Flat,
    /// Number of rules.
    FlatUnweighted,
    /// All or nothing.
    Absolute,
}

/// The rules with their weights, in their groups.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// Rules outside any group.
    pub rules: Vec<Leaf>,
    /// The groups with their weights.
    pub groups: Vec<(Mark, Vec<Leaf>)>,
}

/// A rule with its weight.
#[derive(Clone, Copy, Debug)]
pub struct Leaf {
    /// Its number in the standard.
    pub rule: u32,
    /// Its step.
    pub node: NodeId,
    /// Its weight.
    pub weight: Mark,
    /// Whether each item counts for itself.
    pub multiple: bool,
}

/// What a rule comes to: a share of one, and whether it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Between nought and one; none where the rule certainly does not count.
    pub extent: Option<Extent>,
    /// Whether it may not count.
    pub may_not_apply: bool,
}

impl Model {
    /// The names in a standard.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("default", Self::Default),
        ("flat", Self::Flat),
        ("flat_unweighted", Self::FlatUnweighted),
        ("absolute", Self::Absolute),
    ];

    /// The name in a standard.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, m)| *m == self).map_or("", |(name, _)| name)
    }

    /// How it reckons, in words.
    #[must_use]
    pub fn describe(self) -> Bilingual {
        match self {
            Self::Default => Bilingual::new(
                "按规则的结论逐组加权平均，换算成百分制（XCCDF 默认模型）",
                "weighted averages of the rules' verdicts, group by group, in percent (XCCDF default model)",
            ),
            Self::Flat => Bilingual::new(
                "通过的规则的权重之和（XCCDF 平铺模型）",
                "the weights of the rules that pass (XCCDF flat model)",
            ),
            Self::FlatUnweighted => Bilingual::new(
                "通过的规则的条数（XCCDF 平铺不加权模型）",
                "the number of rules that pass (XCCDF flat unweighted model)",
            ),
            Self::Absolute => Bilingual::new(
                "全部规则通过得1分，否则得0分（XCCDF 绝对模型）",
                "1 if every rule passes, otherwise 0 (XCCDF absolute model)",
            ),
        }
    }

    pub(super) fn score(self, tree: &Tree, e: &mut Evaluator<'_, '_>) -> Marks {
        let mut tight = true;
        let mut shares = |leaves: &[Leaf]| -> Vec<(Mark, Share)> {
            let share = |leaf: &Leaf| {
                let (share, reached) = leaf.share(e);
                tight &= reached;
                (leaf.weight, share)
            };
            leaves.iter().map(share).collect()
        };
        let rules = shares(&tree.rules);
        let groups: Vec<_> = tree.groups.iter().map(|(weight, rules)| (*weight, shares(rules))).collect();
        let marks = self.of(&rules, &groups);
        Marks { tight: marks.tight && tight, ..marks }
    }

    /// The score of rules and groups of rules, each with its weight.
    #[must_use]
    pub fn of(self, rules: &[(Mark, Share)], groups: &[(Mark, Vec<(Mark, Share)>)]) -> Marks {
        let all = || rules.iter().chain(groups.iter().flat_map(|(_, rules)| rules));
        match self {
            Self::Default => {
                let part = |(weight, share): &(Mark, Share)| Part {
                    weight: *weight,
                    extent: share.extent.map(|x| x.times(Mark::HUNDRED)),
                    may_not_apply: share.may_not_apply,
                };
                let mut parts: Vec<Part> = rules.iter().map(part).collect();
                for (weight, rules) in groups {
                    let inner = average(&rules.iter().map(part).collect::<Vec<_>>());
                    parts.push(Part { weight: *weight, extent: inner.extent, may_not_apply: inner.may_not_apply });
                }
                let found = average(&parts);
                match found.extent {
                    None => Marks::none(),
                    Some(extent) => {
                        Marks { may_not_apply: found.may_not_apply, ..Marks::scored(Mark::HUNDRED, extent) }
                    }
                }
            }
            Self::Flat => sum(all().copied()),
            Self::FlatUnweighted => sum(all().map(|(_, share)| (Mark::ONE, *share))),
            Self::Absolute => absolute(all().map(|(_, share)| *share)),
        }
    }
}

fn sum(rules: impl Iterator<Item = (Mark, Share)>) -> Marks {
    let mut total = Total::new();
    for (weight, share) in rules {
        let marks = match share.extent {
            None => Marks::none(),
            Some(extent) => Marks { may_not_apply: share.may_not_apply, ..Marks::scored(weight, extent.times(weight)) },
        };
        total.add(&marks, Mark::ZERO);
    }
    total.finish()
}

/// One where all that count have full marks.
fn absolute(rules: impl Iterator<Item = Share>) -> Marks {
    let rules: Vec<Share> = rules.collect();
    let counted = || rules.iter().filter_map(|share| share.extent.map(|x| (x, share.may_not_apply)));
    if counted().next().is_none() {
        return Marks::none();
    }
    let may_not_apply = rules.iter().all(|share| share.may_not_apply || share.extent.is_none());
    // It may be one if each rule may be full or may not count, and some rule that is full does.
    let may_be_full = |x: Extent| x.high.is_none_or(|high| high >= Mark::ONE);
    let may_be_short = |x: Extent| x.low.is_none_or(|low| low < Mark::ONE);
    let one = counted().all(|(x, optional)| optional || may_be_full(x)) && counted().any(|(x, _)| may_be_full(x));
    let nought = counted().any(|(x, _)| may_be_short(x));
    let ends = one.then_some(Extent::exact(Mark::ONE)).into_iter().chain(nought.then_some(Extent::ZERO));
    match ends.reduce(Extent::hull) {
        None => Marks::none(),
        Some(extent) => Marks { may_not_apply, ..Marks::scored(Mark::ONE, extent) },
    }
}

impl Share {
    /// Of a verdict.
    #[must_use]
    pub fn of(outcomes: Outcomes) -> Self {
        let pass = outcomes.pass.then_some(Extent::exact(Mark::ONE));
        let fail = outcomes.fail.then_some(Extent::ZERO);
        Self { extent: pass.into_iter().chain(fail).reduce(Extent::hull), may_not_apply: outcomes.not_applicable }
    }
}

impl Leaf {
    fn share(&self, e: &mut Evaluator<'_, '_>) -> (Share, bool) {
        let outcomes = e.decide(self.node);
        if let Some((_, instead)) = e.instead.iter().find(|(rule, _)| *rule == self.rule) {
            return (Share::of(instead.of(outcomes)), true);
        }
        let items = if self.multiple { every(e, self.node) } else { None };
        match items {
            Some(items) if outcomes.pass || outcomes.fail => {
                let (share, tight) = of_items(&items, e);
                if outcomes.is_decided() && !share.extent.is_none_or(Extent::is_exact) {
                    // The verdict is decided by some items, the share hangs on all of them.
                    e.wait_for_items(items.items, items.condition);
                }
                (Share { may_not_apply: share.may_not_apply || outcomes.not_applicable, ..share }, tight)
            }
            _ => (Share::of(outcomes), true),
        }
    }
}

/// The `every` that a rule is, its gates opened.
fn every(e: &Evaluator<'_, '_>, node: NodeId) -> Option<Quantify> {
    let mut at = node;
    loop {
        match e.program.step(at)? {
            Step::Gate(gate) => at = gate.require,
            Step::Quantify(every) if every.quantifier == Quantifier::Every => return Some(every.clone()),
            _ => return None,
        }
    }
}

/// The share of items that pass, and whether both its ends are reached. An item that may not apply counts where that
/// helps, or hurts; one not listed may be either.
fn of_items(every: &Quantify, e: &Evaluator<'_, '_>) -> (Share, bool) {
    let anything = Extent::new(Mark::ZERO, Mark::ONE);
    let Some(items) = e.items(every.items) else {
        return (Share { extent: Some(anything), may_not_apply: true }, false);
    };
    let mut parts: Vec<Part> = Vec::new();
    for row in items.start..items.end {
        let share = Share::of(e.scratch.outcomes(every.condition, row));
        parts.push(Part { weight: Mark::ONE, extent: share.extent, may_not_apply: share.may_not_apply });
    }
    if items.extra_hi > 0 {
        // Others may be of either kind, or of none. With no end of them the share comes as near to either end as may be.
        let others = if items.extra_hi == Interval::POS { None } else { Some(Mark::whole(items.extra_hi)) };
        let Some(weight) = others else {
            let may_not_apply = parts.iter().all(|p| p.may_not_apply || p.extent.is_none());
            return (with_none(every, Share { extent: Some(anything), may_not_apply }), false);
        };
        parts.push(Part { weight, extent: Some(anything), may_not_apply: true });
    }
    let found = average(&parts);
    (with_none(every, Share { extent: found.extent, may_not_apply: found.may_not_apply }), true)
}

/// What the rule says of no item at all counts for the whole.
fn with_none(every: &Quantify, share: Share) -> Share {
    let whole = match every.if_none {
        IfNone::Pass => Extent::exact(Mark::ONE),
        IfNone::Fail => Extent::ZERO,
        IfNone::NotApplicable => return share,
    };
    if !share.may_not_apply {
        return share;
    }
    Share { extent: Some(share.extent.map_or(whole, |extent| extent.hull(whole))), may_not_apply: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Rules = Vec<(Mark, Share)>;

    fn rules(list: &[(i64, Outcomes)]) -> Rules {
        list.iter().map(|(weight, outcomes)| (Mark::whole(*weight), Share::of(*outcomes))).collect()
    }

    fn check(rules: &Rules, groups: &[(Mark, Rules)], model: Model, expected: (&str, &str, &str)) {
        let found = model.of(rules, groups);
        let text = |end: Option<Mark>| end.map(Mark::decimal).unwrap_or_default();
        let (extent, out_of) = (found.extent().unwrap(), found.out_of().unwrap());
        let found = (text(extent.low), text(extent.high), text(out_of.low));
        assert_eq!(found, (expected.0.into(), expected.1.into(), expected.2.into()), "{model:?}");
    }

    #[test]
    fn the_specification_s_tree() {
        let (pass, fail) = (Outcomes::PASS, Outcomes::FAIL);
        let groups = [(Mark::whole(2), rules(&[(1, pass), (3, fail)])), (Mark::whole(1), rules(&[(1, pass)]))];
        let none = Rules::new();
        check(&none, &groups, Model::Default, ("50", "50", "100"));
        check(&none, &groups, Model::Flat, ("2", "2", "5"));
        check(&none, &groups, Model::FlatUnweighted, ("2", "2", "3"));
        check(&none, &groups, Model::Absolute, ("0", "0", "1"));
    }

    #[test]
    fn a_rule_over_items_counts_by_their_share() {
        let two_of_three = Share { extent: Some(Extent::exact(Mark::new(2, 3).unwrap())), may_not_apply: false };
        let list = vec![(Mark::whole(5), two_of_three), (Mark::whole(5), Share::of(Outcomes::PASS))];
        check(&list, &[], Model::Default, ("83.333", "83.333", "100"));
        check(&list, &[], Model::Flat, ("8.333", "8.333", "10"));
        check(&list, &[], Model::FlatUnweighted, ("1.667", "1.667", "2"));
        check(&list, &[], Model::Absolute, ("0", "0", "1"));
    }

    #[test]
    fn what_is_not_selected_counts_nowhere() {
        let mut list = rules(&[(1, Outcomes::PASS); 11]);
        list.extend(rules(&[(1, Outcomes::FAIL); 12]));
        list.extend(rules(&[(1, Outcomes::NOT_APPLICABLE); 5]));
        check(&list, &[], Model::Flat, ("11", "11", "23"));
    }

    #[test]
    fn unknown_is_an_interval() {
        let list = rules(&[(1, Outcomes::PASS), (3, Outcomes::UNKNOWN)]);
        check(&list, &[], Model::Default, ("25", "100", "100"));
        check(&list, &[], Model::Flat, ("1", "4", "4"));
        check(&list, &[], Model::Absolute, ("0", "1", "1"));
        assert_eq!(Model::Flat.of(&rules(&[(1, Outcomes::NOT_APPLICABLE)]), &[]), Marks::none());
    }
}
