//! What an open outcome hangs on, and how often: two uses of one missing fact can't be reckoned apart.
//!
//! The kernels combine the parts of a condition as if each could come out in its own way. That is exact where no missing
//! fact is used twice, and sound otherwise. This tells which of the two it is, for the scores of one subject.

use super::{
    Column, FrameId, NodeId, OpenId, Program, Scratch, SlotId, Step, Table,
    forms::{
        compare::{Compare, Relation},
        contains::Extent,
        operand::Operand,
    },
};
use crate::quantity::Interval;
use std::{collections::BTreeMap, ops::Range};

/// Something that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// A fact.
    Fact(SlotId),
    /// Whether a term is in a set.
    Term(SlotId, u32),
    /// A parameter that the standard leaves open.
    Open(OpenId),
    /// The items of a list that are not named.
    Items(FrameId),
    /// A form whose outcomes are not all reached by themselves.
    Loose,
}

/// How often each is used.
pub type Ties = BTreeMap<Tie, usize>;

/// Whether what hangs on these comes out at both of its ends.
#[must_use]
pub(crate) fn are_apart(ties: &Ties) -> bool {
    let shared = |slot: &SlotId| ties.contains_key(&Tie::Fact(*slot));
    ties.iter().all(|(tie, uses)| match tie {
        Tie::Loose => false,
        // Terms of a set are independent of each other, not of the set as a whole.
        Tie::Term(slot, _) => *uses == 1 && !shared(slot),
        _ => *uses == 1,
    })
}

/// Most steps looked at for one condition; one that shares its parts more often counts as loose.
const MOST_STEPS: usize = 10_000;

/// The results of one subject.
pub(crate) struct Tied<'a> {
    pub program: &'a Program,
    pub table: &'a Table,
    pub scratch: &'a Scratch,
    /// The row, counted from the first that was run.
    pub row: usize,
    /// The first row that was run.
    pub start: usize,
}

impl Tied<'_> {
    /// Adds what a condition hangs on.
    pub fn condition(&self, id: NodeId, ties: &mut Ties) {
        self.walk(vec![id], ties);
    }

    /// Adds what a number hangs on.
    pub fn number(&self, side: &Operand, ties: &mut Ties) {
        match side {
            Operand::Literal(_) => {}
            Operand::Slot(slot) => self.fact(*slot, ties),
            Operand::Open(id) => add(ties, Tie::Open(*id)),
            Operand::Step(id) => self.walk(vec![*id], ties),
        }
    }

    /// Adds what the items of a list hang on, each by a condition.
    pub fn items(&self, frame: FrameId, condition: NodeId, ties: &mut Ties) {
        if self.has_more(frame) {
            add(ties, Tie::Items(frame));
        }
        self.walk(vec![condition], ties);
    }

    /// Whether a number may be anything between its bounds, not only the ends.
    pub fn is_whole(&self, side: &Operand) -> bool {
        match side {
            Operand::Literal(_) | Operand::Open(_) | Operand::Slot(_) => true,
            Operand::Step(id) => matches!(self.program.step(*id), Some(Step::Count(_) | Step::SetSize(_))),
        }
    }

    fn walk(&self, mut open: Vec<NodeId>, ties: &mut Ties) {
        for _ in 0..MOST_STEPS {
            let Some(id) = open.pop() else { return };
            if self.is_decided(id) {
                continue;
            }
            let Some(step) = self.program.step(id) else { continue };
            let (slots, items) = step.columns();
            match step {
                Step::Combine(form) if form.all => open.extend(self.without_bounds(&form.parts, ties)),
                _ => open.extend(step.all_parts()),
            }
            match step {
                Step::Contains(form) if form.extent != Extent::Only => {
                    for term in form.terms.iter().filter(|_| self.is_open(form.slot)) {
                        add(ties, Tie::Term(form.slot, *term));
                    }
                }
                _ => slots.into_iter().for_each(|slot| self.fact(slot, ties)),
            }
            if let Some(frame) = items.filter(|frame| self.has_more(*frame)) {
                add(ties, Tie::Items(frame));
            }
            step.open_parameters().into_iter().for_each(|id| add(ties, Tie::Open(id)));
            if self.is_loose(step) {
                add(ties, Tie::Loose);
            }
        }
        if !open.is_empty() {
            add(ties, Tie::Loose);
        }
    }

    /// Bounds of one fact that leave room between them are one use of it; what is left are the other parts.
    fn without_bounds(&self, parts: &[NodeId], ties: &mut Ties) -> Vec<NodeId> {
        let mut left = Vec::new();
        let mut bounds: BTreeMap<SlotId, Interval> = BTreeMap::new();
        for id in parts.iter().filter(|id| !self.is_decided(**id)) {
            let bound = match self.program.step(*id) {
                Some(Step::Compare(form)) => bounded(form),
                _ => None,
            };
            let Some((slot, bound)) = bound else {
                left.push(*id);
                continue;
            };
            let within = bounds.entry(slot).or_insert(Interval::ALL);
            *within = Interval { lo: within.lo.max(bound.lo), hi: within.hi.min(bound.hi) };
        }
        for (slot, within) in bounds {
            self.fact(slot, ties);
            if within.lo > within.hi {
                add(ties, Tie::Loose);
            }
        }
        left
    }

    fn fact(&self, slot: SlotId, ties: &mut Ties) {
        if self.is_open(slot) {
            add(ties, Tie::Fact(slot));
        }
    }

    /// Forms that say what is possible without saying that it is reached.
    fn is_loose(&self, step: &Step) -> bool {
        let whole = |side: &Operand| self.is_whole(side);
        match step {
            // It may fail only as long as nothing is given.
            Step::Known(_) | Step::InOrder(_) => true,
            Step::Compare(form) => form.relation == Relation::Equals && !(whole(&form.left) && whole(&form.right)),
            Step::Ratio(form) => form.relation == Relation::Equals,
            Step::Elapsed(form) => form.relation == Relation::Equals,
            _ => false,
        }
    }

    /// Whether nothing is open about a step of the subject; steps of items are looked at fact by fact.
    fn is_decided(&self, id: NodeId) -> bool {
        if self.program.frame_of(id) != Program::ROOT {
            return false;
        }
        let outcomes = self.scratch.outcomes(id, self.row);
        let is_value = self.program.step(id).is_some_and(Step::is_value);
        if !is_value {
            return outcomes.is_decided();
        }
        self.scratch.value(id, self.row).is_none_or(|(value, may_be_undefined)| !may_be_undefined && value.is_exact())
    }

    /// The rows of a frame that belong to the subject.
    fn rows(&self, frame: FrameId) -> Range<usize> {
        let mut chain = Vec::new();
        let mut at = Some(frame);
        while let Some(id) = at.filter(|id| *id != Program::ROOT) {
            chain.push(id);
            at = self.program.frame(id).and_then(|f| f.parent);
        }
        let row = self.start.saturating_add(self.row);
        let subject = row..row.saturating_add(1);
        chain.iter().rev().fold(subject, |rows, id| {
            let offsets = self.table.frames.get(id.0 as usize).map(|f| f.offsets.as_slice()).unwrap_or_default();
            let offset = |n: usize| offsets.get(n).map_or(0, |o| *o as usize);
            offset(rows.start)..offset(rows.end)
        })
    }

    /// Whether a fact is open in any row of its frame.
    fn is_open(&self, slot: SlotId) -> bool {
        let Some(frame) = self.program.slot(slot).map(|s| s.frame) else { return false };
        let rows = self.rows(frame);
        let mut rows = rows.start..rows.end;
        let unknown = super::table::UNKNOWN_CODE;
        match self.table.columns.get(slot.0 as usize) {
            Some(Column::Number { lo, hi }) => rows.any(|row| lo.get(row) != hi.get(row)),
            Some(Column::Flag(flags)) => rows.any(|row| flags.get(row) == Some(&3)),
            Some(Column::Code(codes) | Column::Text { codes, .. }) => rows.any(|row| codes.get(row) == Some(&unknown)),
            Some(Column::Terms { open, .. }) => rows.any(|row| open.get(row) != Some(&0)),
            Some(Column::Given(given)) => rows.any(|row| given.get(row) == Some(&0)),
            None => false,
        }
    }

    /// Whether a list may have items that are not named.
    fn has_more(&self, frame: FrameId) -> bool {
        let parent = self.program.frame(frame).and_then(|f| f.parent).unwrap_or(Program::ROOT);
        let more = self.table.frames.get(frame.0 as usize).map(|f| f.extra_hi.as_slice()).unwrap_or_default();
        self.rows(parent).any(|row| more.get(row).is_some_and(|n| *n > 0))
    }
}

fn add(ties: &mut Ties, tie: Tie) {
    *ties.entry(tie).or_default() += 1;
}

/// The bound that a comparison of a fact with a literal sets, as a closed interval.
fn bounded(form: &Compare) -> Option<(SlotId, Interval)> {
    let (Operand::Slot(slot), Operand::Literal(literal)) = (form.left, form.right) else { return None };
    let literal = literal.is_exact().then_some(literal.lo)?;
    let (lo, hi) = match form.relation {
        Relation::AtLeast => (literal, Interval::POS),
        Relation::MoreThan => (literal.checked_add(1)?, Interval::POS),
        Relation::AtMost => (Interval::NEG, literal),
        Relation::LessThan => (Interval::NEG, literal.checked_sub(1)?),
        Relation::Equals => (literal, literal),
    };
    Some((slot, Interval { lo, hi }))
}
