//! `some`, `none`, `every`: items of a list.
//!
//! Over an open list `some` never fails and `every` never passes: an item not listed may be of either kind. `some` over
//! no item of a closed list fails; `every` over none does not apply, unless the rule says otherwise with `if_none`.

use super::super::{
    Explainer, FrameId, Linker, NodeId, Outcomes, Step, View,
    bits::{Bitmaps, fill_rows, part},
    explain::Describer,
    link::{Resolved, Scope},
    run::{Batch, Items},
};
use crate::{Bilingual, tree::Node};

/// What is asked of the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// One of them.
    Some,
    /// None of them.
    None,
    /// Each of them.
    Every,
}

/// The outcome of `every` over no item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum IfNone {
    /// It passes.
    Pass,
    /// It fails.
    Fail,
    /// It does not apply.
    #[default]
    NotApplicable,
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quantify {
    /// The items.
    pub items: FrameId,
    /// What is asked.
    pub quantifier: Quantifier,
    /// The condition of each item.
    pub condition: NodeId,
    /// What `every` gives over no item.
    pub if_none: IfNone,
}

impl Quantify {
    pub(crate) fn read(
        linker: &mut Linker<'_, '_>,
        name: &str,
        node: &Node,
        of: &Resolved,
        frame: FrameId,
    ) -> Option<NodeId> {
        let items = linker.items(of, frame)?;
        let inner = Scope { frame: items.frame, record: items.record };
        let (quantifier, condition, if_none) = match name {
            "some" => (Quantifier::Some, linker.condition(node, inner)?, IfNone::Fail),
            "none" => (Quantifier::None, linker.negate_within(|l| l.condition(node, inner))?, IfNone::Pass),
            _ => {
                let mut fields = linker.decoder.fields(node, &of.name)?;
                let applies = fields.take("where").map(|n| linker.condition(n, inner));
                let require = fields.require(linker.decoder, "require").and_then(|n| linker.condition(n, inner));
                let choices =
                    [("pass", IfNone::Pass), ("fail", IfNone::Fail), ("not_applicable", IfNone::NotApplicable)];
                let if_none = fields
                    .take("if_none")
                    .and_then(|n| linker.decoder.choice(n, &of.name, &choices))
                    .unwrap_or_default();
                fields.finish(linker.decoder);
                let require = require?;
                let condition = match applies {
                    None => require,
                    Some(applies) => linker.gate(items.frame, Some(applies?), None, require),
                };
                (Quantifier::Every, condition, if_none)
            }
        };
        Some(linker.program.add(frame, Step::Quantify(Self { items: items.frame, quantifier, condition, if_none })))
    }

    fn outcome(&self, bits: Bitmaps<'_>, items: Items) -> Outcomes {
        let Items { start, end, extra_hi, .. } = items;
        let unlisted = extra_hi > 0;
        match self.quantifier {
            Quantifier::Some | Quantifier::None => {
                let (mut may_be, mut certain) = (unlisted, false);
                for (word, _) in part(bits, start, end) {
                    may_be |= word.pass != 0;
                    certain |= word.certain() != 0;
                }
                let some = Outcomes { pass: may_be, fail: !certain, not_applicable: false };
                match self.quantifier {
                    Quantifier::Some => some,
                    _ => Outcomes { pass: some.fail, fail: some.pass, not_applicable: false },
                }
            }
            Quantifier::Every => {
                let (mut each, mut one_passes, mut one_fails, mut all_na) = (true, unlisted, unlisted, true);
                for (word, rows) in part(bits, start, end) {
                    each &= word.unbroken() == rows;
                    one_passes |= word.pass != 0;
                    one_fails |= word.fail != 0;
                    all_na &= word.na == rows;
                }
                let mut outcomes = Outcomes { pass: each && one_passes, fail: one_fails, not_applicable: all_na };
                if outcomes.not_applicable && self.if_none != IfNone::NotApplicable {
                    outcomes.not_applicable = false;
                    outcomes.pass |= self.if_none == IfNone::Pass;
                    outcomes.fail |= self.if_none == IfNone::Fail;
                }
                outcomes
            }
        }
    }

    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: Bitmaps<'_>) {
        let bits = batch.bits(self.condition);
        let mut items = batch.items(frame, self.items);
        fill_rows(out, rows, |_| items.next().map_or(Outcomes::UNKNOWN, |items| self.outcome(bits, items)));
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (list, condition) = (d.list(self.items), d.condition(self.condition));
        match self.quantifier {
            Quantifier::Some => Bilingual::new(
                format!("{}中至少有一项符合：{}", list.zh, condition.zh),
                format!("one of the {} is such that: {}", list.en, condition.en),
            ),
            Quantifier::None => Bilingual::new(
                format!("{}中没有一项是：{}", list.zh, condition.zh),
                format!("none of the {} is such that: {}", list.en, condition.en),
            ),
            Quantifier::Every => Bilingual::new(
                format!("{}每一项都符合：{}", list.zh, condition.zh),
                format!("each of the {} is such that: {}", list.en, condition.en),
            ),
        }
    }

    /// `some` that is not decided: how many items may be meant, and what is asked.
    fn undecided(&self, e: &Explainer<'_>, listed: usize) -> Bilingual {
        let (list, condition) = (e.describer.list(self.items), e.describer.condition(self.condition));
        if listed == 0 {
            return Bilingual::new(
                format!("{}中是否有一项符合尚不清楚（要求：{}）", list.zh, condition.zh),
                format!("whether one of the {} is such is not known (required: {})", list.en, condition.en),
            );
        }
        Bilingual::new(
            format!("已知的 {listed} 项{}是否有一项符合尚不清楚（要求：{}）", list.zh, condition.zh),
            format!("whether one of the {listed} {} named is such is not known (required: {})", list.en, condition.en),
        )
    }

    /// Whether it is `some` and not decided: whichever item may be the one, it is enough to say that none is known to be.
    fn is_open_some(&self, outcomes: Outcomes) -> bool {
        self.quantifier == Quantifier::Some && !outcomes.is_decided()
    }

    /// The items that decide, or could: those that break `every` or `none`, those that make `some` true.
    fn concerned(&self, view: View<'_>, outcomes: Outcomes, row: usize) -> impl Iterator<Item = usize> {
        let items = view.items(self.items, row);
        let blamed = match (self.quantifier, outcomes) {
            (Quantifier::Every, Outcomes::FAIL) => Some(Outcomes::FAIL),
            (Quantifier::None, Outcomes::FAIL) | (Quantifier::Some, Outcomes::PASS) => Some(Outcomes::PASS),
            _ => None,
        };
        (items.start..items.end).filter(move |item| {
            let o = view.outcomes(self.condition, *item);
            blamed.map_or(!o.is_decided(), |blamed| o == blamed)
        })
    }

    /// The items that are named one by one to say why.
    pub(crate) fn deciding(&self, view: View<'_>, id: NodeId, row: usize) -> impl Iterator<Item = usize> {
        let outcomes = view.outcomes(id, row);
        let named = !self.is_open_some(outcomes);
        self.concerned(view, outcomes, row).filter(move |_| named)
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        let items = e.items(self.items, row);
        if self.is_open_some(outcomes) {
            let rows: Vec<usize> = self.concerned(e.view, outcomes, row).collect();
            for item in &rows {
                e.evidence_only(self.condition, *item);
            }
            if items.extra_hi > 0 {
                e.missing_list(self.items, row);
            }
            return if e.is_quiet() { Bilingual::default() } else { self.undecided(e, rows.len()) };
        }
        let named: Vec<Bilingual> =
            self.deciding(e.view, id, row).map(|item| e.item(self.items, item, self.condition)).collect();
        if !outcomes.is_decided() && items.extra_hi > 0 {
            e.missing_list(self.items, row);
        }
        let sentence = e.plain_sentence(outcomes, e.describer.condition(id));
        let list = super::combine::join(&named, "；", "; ");
        super::combine::join(&[sentence, list], "：", ": ")
    }
}
