//! Tests of facts as demands at levers.

use super::{Demand, Key, Model, Place, Raw, Want};
use crate::{
    condition::{
        Column, NodeId, Program, SlotId, Step,
        forms::{
            aggregate::Summary,
            compare::{Compare, Relation},
            contains::{Contains, Extent},
            operand::Operand,
            ratio::Ratio,
        },
    },
    quantity::{Dimension, Interval},
    standard::Standard,
    vocabulary::{Fact, FactId},
};

/// Grid steps of a percentage in the ratio 1.
const ONE: i128 = Dimension::Percent.grid() as i128 * 100;

impl Model<'_> {
    /// One test.
    pub(super) fn leaf(&mut self, node: NodeId, place: Place, want: Want) -> Raw {
        let standard: &Standard = self.standard;
        match standard.program().step(node) {
            Some(Step::Flag(form)) => {
                let demand = Demand::Is(form.expected == want.positive());
                self.demand(Key::Flag(place, form.slot), self.way(form.slot), node, demand, true)
            }
            Some(Step::Compare(form)) => self.compare(form, node, place, want),
            Some(Step::Ratio(form)) => self.ratio(form, node, place, want),
            Some(Step::Member(form)) => {
                let active = self.may_change_identity(form.slot, place, &[]);
                let demand = Demand::OneOf(form.terms.clone(), want.positive());
                self.demand(Key::Code(place, form.slot), self.way(form.slot), node, demand, active)
            }
            Some(Step::Contains(form)) => self.contains(form, node, place, want),
            Some(Step::Quantify(form)) => self.quantify(form, node, place, want),
            _ => self.whole(node, place, want),
        }
    }

    /// A condition that is made to hold as a whole: nothing in it is shared with others.
    pub(super) fn whole(&mut self, node: NodeId, place: Place, want: Want) -> Raw {
        if want.or_not_applicable() && want.satisfied(self.outcomes(node, place)) {
            return Raw::Const(true);
        }
        let way = self.first_read(node);
        let options = if want.positive() { 0b010 } else { 0b100 };
        let now = if want.satisfied(self.outcomes(node, place)) { options | 1 } else { options };
        self.demand(Key::Whole(place, node), way, node, Demand::Options(now), true)
    }

    /// Way to the fact of a slot.
    pub(super) fn way(&self, slot: SlotId) -> Vec<FactId> {
        let program: &Program = self.standard.program();
        program.slot(slot).map(|slot| program.way(slot.frame, &slot.path)).unwrap_or_default()
    }

    /// Way to the first fact that a condition reads.
    pub(super) fn first_read(&self, node: NodeId) -> Vec<FactId> {
        let standard: &Standard = self.standard;
        let operand = match standard.program().step(node) {
            Some(Step::Ratio(form)) => Some(form.of),
            Some(Step::Compare(form)) => Some(form.left),
            _ => None,
        };
        match operand {
            Some(Operand::Slot(slot)) => self.way(slot),
            _ => standard.program().reads(node).into_iter().max_by_key(Vec::len).unwrap_or_default(),
        }
    }

    /// The fact of a slot.
    pub fn fact(&self, slot: SlotId) -> Option<&Fact> {
        let slot = self.standard.program().slot(slot)?;
        self.standard.vocabulary().fact(slot.owner, *slot.path.last()?)
    }

    /// What a number may be now; of an item that is not there, anything.
    pub fn number(&self, side: &Operand, place: Place) -> Option<Interval> {
        match (place, side) {
            (Place::Root, _) => self.explainer.amount(side, 0),
            (Place::Item(_, row), _) => self.explainer.amount(side, row),
            (Place::New(..), Operand::Slot(slot)) => self.fact(*slot).map(|fact| fact.range),
            (Place::New(..), Operand::Literal(interval)) => Some(*interval),
            (Place::New(..), Operand::Open(_)) => Some(Interval::ALL),
            (Place::New(..), Operand::Step(_)) => None,
        }
    }

    fn compare(&mut self, form: &Compare, node: NodeId, place: Place, want: Want) -> Raw {
        // What a standard leaves open nobody can meet before it is set.
        if [form.left, form.right].iter().any(|side| matches!(side, Operand::Open(_))) {
            return Raw::Const(want.satisfied(self.outcomes(node, place)));
        }
        let Some(right) = self.number(&form.right, place) else { return self.whole(node, place, want) };
        if right.lo == Interval::NEG || right.hi == Interval::POS {
            return self.whole(node, place, want);
        }
        let test = |relation| Demand::Test(relation, right, want.positive());
        let standard: &Standard = self.standard;
        match form.left {
            Operand::Slot(slot) => {
                let key = Key::Number(place, slot);
                self.demand(key, self.way(slot), node, test(form.relation), true)
            }
            Operand::Literal(left) => match form.right {
                Operand::Slot(slot) => {
                    let demand = Demand::Test(mirrored(form.relation), left, want.positive());
                    self.demand(Key::Number(place, slot), self.way(slot), node, demand, true)
                }
                _ => self.whole(node, place, want),
            },
            Operand::Open(_) => Raw::Const(false),
            Operand::Step(step) => match standard.program().step(step) {
                Some(Step::Count(count)) if place == Place::Root => {
                    self.counted(count, node, form.relation, right, want)
                }
                Some(Step::SetSize(size)) => {
                    let Some(crate::vocabulary::FactKind::Terms(_)) = self.fact(size.slot).map(|f| f.kind) else {
                        return self.whole(node, place, want);
                    };
                    let terms: Vec<u32> = (0..size.most).collect();
                    let inside = self.in_set(size.slot, &terms, node, place, true);
                    let outside = self.in_set(size.slot, &terms, node, place, false);
                    numbered(form.relation, right, want.positive(), inside, outside)
                }
                Some(Step::Aggregate(sum)) if place == Place::Root && sum.summary != Summary::Sum => {
                    self.extreme(sum, node, form.relation, right, want)
                }
                Some(_) if place == Place::Root => {
                    let outcomes = self.outcomes(node, place);
                    if outcomes.not_applicable {
                        return self.whole(node, place, want);
                    }
                    let way = self.parts_read(step);
                    self.demand(Key::Derived(step), way, node, test(form.relation), true)
                }
                _ => self.whole(node, place, want),
            },
        }
    }

    /// Way to the fact that a worked-out number is raised by: a field of the items summed up, or the first that is read.
    pub(super) fn parts_read(&self, step: NodeId) -> Vec<FactId> {
        let standard: &Standard = self.standard;
        match standard.program().step(step) {
            Some(Step::Aggregate(sum)) => match sum.field {
                Operand::Slot(slot) => self.way(slot),
                _ => Vec::new(),
            },
            Some(Step::Count(count)) => standard.program().way(count.items, &[]),
            Some(Step::SetSize(size)) => self.way(size.slot),
            Some(Step::Arithmetic(form)) => {
                let first = form.values.iter().find_map(|value| match value {
                    Operand::Slot(slot) => Some(self.way(*slot)),
                    _ => None,
                });
                first.unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// A ratio to an amount that is known is a test of the part.
    fn ratio(&mut self, form: &Ratio, node: NodeId, place: Place, want: Want) -> Raw {
        let whole = self.number(&form.to, place).filter(|to| to.is_exact() && to.lo > 0);
        let threshold = match form.threshold {
            Operand::Literal(threshold) if threshold.is_exact() => threshold.lo,
            Operand::Open(_) => return Raw::Const(want.satisfied(self.outcomes(node, place))),
            _ => return self.whole(node, place, want),
        };
        let (Some(to), Operand::Slot(slot)) = (whole, form.of) else { return self.whole(node, place, want) };
        let exact = i128::from(to.lo) * i128::from(threshold);
        let (down, rest) = (exact.div_euclid(ONE), exact.rem_euclid(ONE));
        let up = down + i128::from(rest != 0);
        let (relation, threshold) = match form.relation {
            Relation::AtLeast => (Relation::AtLeast, up),
            Relation::MoreThan => (Relation::MoreThan, down),
            Relation::AtMost => (Relation::AtMost, down),
            Relation::LessThan => (Relation::LessThan, up),
            Relation::Equals => return self.whole(node, place, want),
        };
        let Ok(threshold) = i64::try_from(threshold) else { return self.whole(node, place, want) };
        let demand = Demand::Test(relation, Interval::exact(threshold), want.positive());
        self.demand(Key::Number(place, slot), self.way(slot), node, demand, true)
    }

    fn contains(&mut self, form: &Contains, node: NodeId, place: Place, want: Want) -> Raw {
        let others: Vec<u32>;
        // "Only these" is "none of the others".
        let (terms, every, inside) = match form.extent {
            Extent::All => (&form.terms, true, true),
            Extent::Any => (&form.terms, false, true),
            Extent::Only => {
                let all = self.standard.vocabulary().term_list(form.list).map_or(0, |list| list.terms.len());
                let all = 0..u32::try_from(all).unwrap_or(u32::MAX);
                others = all.filter(|term| !form.terms.contains(term)).collect();
                (&others, true, false)
            }
        };
        if let Place::New(frame, kind) = place
            && form.extent == Extent::Only
            && self.is_identity(frame, form.slot)
            && self.kind(frame, kind).is_empty()
        {
            // An item of some other kind is of none of these.
            return Raw::Const(!want.positive());
        }
        let parts = self.in_set(form.slot, terms, node, place, inside == want.positive());
        if every == want.positive() { Raw::all(parts) } else { Raw::any(parts) }
    }

    /// For each term: that it is in a set, or that it is not.
    pub(super) fn in_set(&mut self, slot: SlotId, terms: &[u32], node: NodeId, place: Place, inside: bool) -> Vec<Raw> {
        let way = self.way(slot);
        terms
            .iter()
            .map(|term| {
                let active = !inside || self.may_change_identity(slot, place, &[*term]);
                self.demand(Key::Term(place, slot, *term), way.clone(), node, Demand::In(inside), active)
            })
            .collect()
    }

    /// Whether a term is known to be in a set: no where the set is closed without it.
    pub(super) fn has_term(&self, slot: SlotId, place: Place, term: u32) -> Option<bool> {
        let row = match place {
            Place::Root => 0,
            Place::Item(_, row) => row,
            Place::New(frame, kind) => {
                return Some(self.is_identity(frame, slot) && self.kind(frame, kind).contains(&term));
            }
        };
        let Some(Column::Terms { words, bits, open }) = self.table.columns.get(slot.0 as usize) else { return None };
        let word = bits.get(row * words + term as usize / 64)?;
        if word >> (term % 64) & 1 == 1 {
            return Some(true);
        }
        open.get(row).and_then(|open| (*open == 0).then_some(false))
    }

    /// What an item is can't be changed, unless a price says so or it is to be one thing as well as another.
    fn may_change_identity(&self, slot: SlotId, place: Place, terms: &[u32]) -> bool {
        let (Place::Item(frame, _) | Place::New(frame, _)) = place else { return true };
        if !self.is_identity(frame, slot) {
            return true;
        }
        let Some(list) = self.lists.get(&frame) else { return false };
        let together = list.classes.iter().any(|class| {
            terms.iter().all(|term| class.contains(term))
                && class.iter().any(|other| !terms.contains(other) && self.has_term(slot, place, *other) == Some(true))
        });
        let priced = matches!(place, Place::Item(..)) && self.costs.is_some_and(|c| c.of(&self.way(slot)).is_some());
        (together && !terms.is_empty()) || priced
    }
}

/// So many of some parts, by a comparison: with the parts that hold and the parts that certainly don't.
pub(super) fn numbered(
    relation: Relation,
    right: Interval,
    positive: bool,
    inside: Vec<Raw>,
    outside: Vec<Raw>,
) -> Raw {
    let total = i64::try_from(inside.len()).unwrap_or(i64::MAX);
    let at_least = |number: i64, parts: Vec<Raw>| match usize::try_from(number) {
        Ok(number) if number > 0 => Raw::AtLeast(number, parts),
        _ => Raw::Const(true),
    };
    let up = |bound: i64| at_least(bound, inside.clone());
    let down = |bound: i64| at_least(total.saturating_sub(bound), outside.clone());
    match (relation, positive) {
        (Relation::AtLeast, true) => up(right.hi),
        (Relation::MoreThan, true) => up(right.hi.saturating_add(1)),
        (Relation::AtMost, true) => down(right.lo),
        (Relation::LessThan, true) => down(right.lo.saturating_sub(1)),
        (Relation::Equals, true) => Raw::all(vec![up(right.hi), down(right.lo)]),
        (Relation::AtLeast, false) => down(right.lo.saturating_sub(1)),
        (Relation::MoreThan, false) => down(right.lo),
        (Relation::AtMost, false) => up(right.hi.saturating_add(1)),
        (Relation::LessThan, false) => up(right.hi),
        (Relation::Equals, false) => Raw::any(vec![up(right.hi.saturating_add(1)), down(right.lo.saturating_sub(1))]),
    }
}

/// The same comparison from the other side.
fn mirrored(relation: Relation) -> Relation {
    match relation {
        Relation::AtLeast => Relation::AtMost,
        Relation::MoreThan => Relation::LessThan,
        Relation::AtMost => Relation::AtLeast,
        Relation::LessThan => Relation::MoreThan,
        Relation::Equals => Relation::Equals,
    }
}
