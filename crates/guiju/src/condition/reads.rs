//! What a step reads: the facts that a rule asks about, for a blank form and for telling who needs a fact.

use super::{
    FrameId, NodeId, OpenId, Program, SlotId, Step,
    forms::{
        at_least_of::{AtLeastOf, Number},
        elapsed::{Elapsed, TimeSpan},
        operand::Operand,
    },
};
use crate::vocabulary::FactId;
use std::collections::BTreeSet;

impl Program {
    /// The facts and lists that a step reads, itself and through the steps it refers to, each as its way from the
    /// subject. The verdicts of other rules are not followed: what those read is theirs.
    #[must_use]
    pub fn reads(&self, id: NodeId) -> BTreeSet<Vec<FactId>> {
        let (mut ways, mut open) = (BTreeSet::new(), vec![id]);
        let mut seen: BTreeSet<NodeId> = BTreeSet::new();
        while let Some(id) = open.pop() {
            let Some(step) = self.step(id).filter(|_| seen.insert(id)) else { continue };
            let (slots, items) = step.columns();
            ways.extend(slots.into_iter().filter_map(|id| self.slot(id)).map(|slot| self.way(slot.frame, &slot.path)));
            ways.extend(items.map(|id| self.way(id, &[])));
            open.extend(step.parts());
        }
        ways
    }

    /// Whether a step rests on an open parameter, itself or through the steps it refers to, verdicts of other rules too.
    #[must_use]
    pub fn rests_on_open(&self, id: NodeId) -> bool {
        let mut open = vec![id];
        let mut seen: BTreeSet<NodeId> = BTreeSet::new();
        while let Some(id) = open.pop() {
            let Some(step) = self.step(id).filter(|_| seen.insert(id)) else { continue };
            if step.has_open() {
                return true;
            }
            open.extend(step.parts());
            if let Step::Verdict(verdict) = step {
                open.extend(verdict.rules.iter().map(|(_, node)| *node));
            }
        }
        false
    }

    /// The facts and lists that one side of a comparison of the subject reads.
    pub(crate) fn reads_of_side(&self, side: &Operand) -> BTreeSet<Vec<FactId>> {
        match side {
            Operand::Literal(_) | Operand::Open(_) => BTreeSet::new(),
            Operand::Slot(id) => self.slot(*id).map(|slot| self.way(slot.frame, &slot.path)).into_iter().collect(),
            Operand::Step(id) => self.reads(*id),
        }
    }

    /// The way from the subject to a fact of a frame.
    pub(crate) fn way(&self, frame: FrameId, path: &[FactId]) -> Vec<FactId> {
        let mut parts = vec![path];
        let mut at = self.frame(frame);
        while let Some(frame) = at {
            parts.push(&frame.path);
            at = frame.parent.and_then(|id| self.frame(id));
        }
        parts.into_iter().rev().flatten().copied().collect()
    }
}

impl Step {
    /// The slots that this step itself reads, and the list it goes through.
    pub(super) fn columns(&self) -> (Vec<SlotId>, Option<FrameId>) {
        let items = match self {
            Self::Quantify(form) => Some(form.items),
            Self::InOrder(form) => Some(form.items),
            Self::Count(form) => Some(form.items),
            Self::Aggregate(form) => Some(form.items),
            _ => None,
        };
        let slot = match self {
            Self::Flag(form) => Some(form.slot),
            Self::Elapsed(form) => Some(form.slot),
            Self::Member(form) => Some(form.slot),
            Self::Contains(form) => Some(form.slot),
            Self::Wording(form) => Some(form.slot),
            Self::Known(form) => Some(form.slot),
            Self::InOrder(form) => Some(form.slot),
            Self::SetSize(form) => Some(form.slot),
            Self::Lookup(form) => Some(form.slot),
            Self::TextLookup(form) => Some(form.slot),
            _ => None,
        };
        let operands = self.operands().into_iter().filter_map(|operand| match operand {
            Operand::Slot(id) => Some(id),
            _ => None,
        });
        (slot.into_iter().chain(operands).collect(), items)
    }

    /// The steps that this one refers to, verdicts of other rules apart.
    fn parts(&self) -> Vec<NodeId> {
        let mut parts: Vec<NodeId> = match self {
            Self::Combine(form) => form.parts.clone(),
            Self::AtLeastOf(form) => form.parts.clone(),
            Self::Not(form) => vec![form.part],
            Self::Quantify(form) => vec![form.condition],
            Self::Gate(form) => [form.applies, form.unless, Some(form.require)].into_iter().flatten().collect(),
            Self::Count(form) => form.filter.into_iter().collect(),
            Self::Aggregate(form) => form.filter.into_iter().collect(),
            _ => Vec::new(),
        };
        parts.extend(self.operands().into_iter().filter_map(|operand| match operand {
            Operand::Step(id) => Some(id),
            _ => None,
        }));
        parts
    }

    /// The same with the rules whose verdicts it sums up.
    pub(super) fn all_parts(&self) -> Vec<NodeId> {
        let rules = match self {
            Self::Verdict(form) => form.rules.iter().map(|(_, id)| *id).collect(),
            _ => Vec::new(),
        };
        [self.parts(), rules].concat()
    }

    /// Whether it comes to a number, not to an outcome.
    pub(super) fn is_value(&self) -> bool {
        matches!(
            self,
            Self::Count(_)
                | Self::SetSize(_)
                | Self::Aggregate(_)
                | Self::Arithmetic(_)
                | Self::Lookup(_)
                | Self::TextLookup(_)
        )
    }

    /// Whether this step itself reads an open parameter.
    fn has_open(&self) -> bool {
        !self.open_parameters().is_empty()
    }

    /// The open parameters that this step itself reads.
    pub(super) fn open_parameters(&self) -> Vec<OpenId> {
        match self {
            Self::AtLeastOf(AtLeastOf { number: Number::Open(id), .. })
            | Self::Elapsed(Elapsed { span: TimeSpan::Open(id), .. }) => vec![*id],
            _ => {
                let open = |operand| if let Operand::Open(id) = operand { Some(id) } else { None };
                self.operands().into_iter().filter_map(open).collect()
            }
        }
    }

    fn operands(&self) -> Vec<Operand> {
        match self {
            Self::Compare(form) => vec![form.left, form.right],
            Self::Ratio(form) => vec![form.of, form.to, form.threshold],
            Self::Aggregate(form) => vec![form.field],
            Self::Arithmetic(form) => form.values.clone(),
            Self::Lookup(form) => form.values.iter().map(|(_, value)| *value).collect(),
            Self::TextLookup(form) => form.values.iter().map(|(_, value)| *value).collect(),
            _ => Vec::new(),
        }
    }
}
