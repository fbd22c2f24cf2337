//! Conditions of the items of a list. What is listed may be changed or, where a condition asks for fewer, taken away;
//! what is not there may be added: one item of each kind that conditions ask for, and further ones for a count.

use super::{Demand, Key, ListModel, Model, Place, Raw, Want, leaves::numbered};
use crate::plan::costs::Entry;
use crate::{
    condition::{
        FrameId, NodeId, Program, SlotId, Step,
        forms::{
            aggregate::{Aggregate, Summary},
            compare::Relation,
            contains::Extent,
            count::Count,
            operand::Operand,
            quantify::{IfNone, Quantifier, Quantify},
        },
    },
    quantity::Interval,
    standard::Standard,
};
use std::collections::{BTreeMap, BTreeSet};

/// Most kinds of items that are considered for one list.
const MOST_KINDS: usize = 48;

/// An item that is there or could be: what it takes for it to be there, and not to be.
struct Member {
    place: Place,
    present: Raw,
    absent: Raw,
}

impl Model<'_> {
    /// How the lists of the subject are asked about.
    pub(super) fn list_models(&self) -> BTreeMap<FrameId, ListModel> {
        let standard: &Standard = self.standard;
        let program = standard.program();
        // By list: the conditions of items, whether one is asked to be there, and which fields tell kinds apart.
        let mut asked: BTreeMap<FrameId, Vec<(NodeId, bool)>> = BTreeMap::new();
        let mut models: BTreeMap<FrameId, ListModel> = BTreeMap::new();
        // Lists of which an item of no particular kind is asked for.
        let mut plain: BTreeSet<FrameId> = BTreeSet::new();
        for (frame, step) in program.steps() {
            if *frame != Program::ROOT {
                continue;
            }
            match step {
                Step::Quantify(form) => {
                    let some = form.quantifier == Quantifier::Some;
                    let empty = classes(program, form.condition, 0).iter().all(Vec::is_empty);
                    plain.extend((some && empty).then_some(form.items));
                    asked.entry(form.items).or_default().push((form.condition, some));
                    models.entry(form.items).or_default().shrinks |= !some;
                }
                Step::Aggregate(form) => {
                    let some = form.summary != Summary::Sum;
                    plain.extend((some && form.filter.is_none()).then_some(form.items));
                    asked.entry(form.items).or_default().extend(form.filter.map(|f| (f, some)));
                }
                Step::Compare(form) => {
                    let Operand::Step(left) = form.left else { continue };
                    let Some(Step::Count(count)) = program.step(left) else { continue };
                    asked.entry(count.items).or_default().extend(count.filter.map(|f| (f, true)));
                    let fewer = matches!(form.relation, Relation::AtMost | Relation::LessThan | Relation::Equals);
                    models.entry(count.items).or_default().shrinks |= fewer;
                }
                _ => {}
            }
        }
        for (frame, conditions) in asked {
            let some_asked =
                conditions.iter().any(|(node, some)| *some && !classes(program, *node, 0).iter().all(Vec::is_empty));
            let model = models.entry(frame).or_default();
            model.identity = self.identity(frame, &conditions);
            for (node, some) in conditions {
                for class in classes(program, node, 0) {
                    let mut terms: Vec<u32> =
                        class.into_iter().filter(|(slot, _)| Some(*slot) == model.identity).map(|(_, t)| t).collect();
                    terms.sort_unstable();
                    terms.dedup();
                    if some && !terms.is_empty() && !model.classes.contains(&terms) {
                        model.classes.push(terms);
                    }
                }
            }
            let smallest = |class: &Vec<u32>| {
                !model.classes.iter().any(|other| other != class && other.iter().all(|term| class.contains(term)))
            };
            model.kinds = model.classes.iter().filter(|class| smallest(class)).cloned().collect();
            model.kinds.truncate(MOST_KINDS);
            // Where no field tells kinds apart, one item may be all that is asked for.
            if model.kinds.is_empty() && some_asked {
                plain.insert(frame);
            }
        }
        for frame in plain {
            models.entry(frame).or_default().kinds.push(Vec::new());
        }
        models
    }

    /// The field that says what an item is: the one that prices go by, else the one that all conditions ask about.
    fn identity(&self, frame: FrameId, conditions: &[(NodeId, bool)]) -> Option<SlotId> {
        let program: &Program = self.standard.program();
        let priced = match self.costs.and_then(|costs| costs.of(&program.way(frame, &[]))) {
            Some(Entry::Price(price)) => price.by,
            _ => None,
        };
        if let Some(by) = priced {
            let slots = program.slots().iter().position(|slot| slot.frame == frame && slot.path == [by]);
            return slots.and_then(|slot| u32::try_from(slot).ok()).map(SlotId);
        }
        let asked: Vec<BTreeSet<SlotId>> = conditions
            .iter()
            .map(|(node, _)| classes(program, *node, 0).into_iter().flatten().map(|(slot, _)| slot).collect())
            .filter(|fields: &BTreeSet<SlotId>| !fields.is_empty())
            .collect();
        let first = asked.first()?;
        first.iter().copied().find(|slot| asked.iter().all(|fields| fields.contains(slot)))
    }

    /// Whether a field tells kinds of items apart.
    pub fn is_identity(&self, frame: FrameId, slot: SlotId) -> bool {
        self.lists.get(&frame).is_some_and(|list| list.identity == Some(slot))
    }

    /// The terms of a kind of item.
    pub fn kind(&self, frame: FrameId, kind: usize) -> &[u32] {
        self.lists.get(&frame).and_then(|list| list.kinds.get(kind)).map(Vec::as_slice).unwrap_or_default()
    }

    fn members(&mut self, frame: FrameId, node: NodeId) -> Vec<Member> {
        let items = self.explainer.items(frame, 0);
        let way = self.standard.program().way(frame, &[]);
        let (shrinks, kinds) = self.lists.get(&frame).map_or((false, 0), |list| (list.shrinks, list.kinds.len()));
        let mut members = Vec::new();
        for row in items.start..items.end {
            let place = Place::Item(frame, row);
            let (present, absent) = if shrinks {
                let key = Key::Removed(frame, row);
                (
                    self.demand(key, way.clone(), node, Demand::Options(0b01), true),
                    self.demand(key, way.clone(), node, Demand::Options(0b10), true),
                )
            } else {
                (Raw::Const(true), Raw::Const(false))
            };
            members.push(Member { place, present, absent });
        }
        for kind in 0..kinds {
            let key = Key::Added(frame, kind);
            members.push(Member {
                place: Place::New(frame, kind),
                present: self.demand(key, way.clone(), node, Demand::Options(0b10), true),
                absent: self.demand(key, way.clone(), node, Demand::Options(0b01), true),
            });
        }
        members
    }

    /// That a list has no other items than those named.
    fn complete(&mut self, frame: FrameId, node: NodeId) -> Raw {
        if self.explainer.items(frame, 0).extra_hi == 0 {
            return Raw::Const(true);
        }
        let way = self.standard.program().way(frame, &[]);
        self.demand(Key::Complete(frame), way, node, Demand::Options(0b10), true)
    }

    pub(super) fn quantify(&mut self, form: &Quantify, node: NodeId, place: Place, want: Want) -> Raw {
        if place != Place::Root {
            return self.whole(node, place, want);
        }
        match form.quantifier {
            Quantifier::Some => self.some(form, node, want),
            Quantifier::None => self.some(form, node, want.swapped()),
            Quantifier::Every => self.every(form, node, want),
        }
    }

    fn some(&mut self, form: &Quantify, node: NodeId, want: Want) -> Raw {
        let mut parts = Vec::new();
        for member in self.members(form.items, node) {
            parts.push(if want.positive() {
                let holds = self.condition(form.condition, member.place, Want::Pass);
                Raw::all(vec![holds, member.present])
            } else {
                let broken = self.condition(form.condition, member.place, Want::Break);
                Raw::any(vec![member.absent, broken])
            });
        }
        if want.positive() {
            return Raw::any(parts);
        }
        parts.push(self.complete(form.items, node));
        Raw::all(parts)
    }

    fn every(&mut self, form: &Quantify, node: NodeId, want: Want) -> Raw {
        let members = self.members(form.items, node);
        if !want.positive() {
            let mut ways = Vec::new();
            for member in members {
                let fails = self.condition(form.condition, member.place, Want::Fail);
                ways.push(Raw::all(vec![fails, member.present]));
            }
            return Raw::any(ways);
        }
        let (mut parts, mut ones) = (Vec::new(), Vec::new());
        let needs_one = match form.if_none {
            IfNone::Pass => false,
            IfNone::Fail => true,
            IfNone::NotApplicable => want == Want::Pass,
        };
        for member in members {
            let holds = self.condition(form.condition, member.place, Want::Hold);
            if needs_one {
                let passes = self.condition(form.condition, member.place, Want::Pass);
                ones.push(Raw::all(vec![passes, member.present]));
            }
            parts.push(Raw::any(vec![member.absent, holds]));
        }
        parts.push(self.complete(form.items, node));
        if needs_one {
            parts.push(Raw::any(ones));
        }
        Raw::all(parts)
    }

    /// The number of items, compared.
    pub(super) fn counted(
        &mut self,
        count: &Count,
        node: NodeId,
        relation: Relation,
        right: Interval,
        want: Want,
    ) -> Raw {
        let items = self.explainer.items(count.items, 0);
        let (mut inside, mut outside) = (Vec::new(), Vec::new());
        for member in self.members(count.items, node) {
            let (mut holds, mut broken) = (vec![member.present], vec![member.absent]);
            if let Some(filter) = count.filter {
                holds.push(self.condition(filter, member.place, Want::Pass));
                broken.push(self.condition(filter, member.place, Want::Break));
            }
            inside.push(Raw::all(holds));
            outside.push(Raw::any(broken));
        }
        let unlisted = if count.filter.is_none() { usize::try_from(items.extra_lo).unwrap_or(0) } else { 0 };
        inside.extend(std::iter::repeat_n(Raw::Const(true), unlisted));
        outside.extend(std::iter::repeat_n(Raw::Const(false), unlisted));
        // Further items, as many as may still be wanted beside those of the kinds asked for.
        let wanted = match (relation, want.positive()) {
            (Relation::AtLeast | Relation::Equals, true) | (Relation::LessThan, false) => right.hi,
            (Relation::MoreThan, true) | (Relation::AtMost, false) => right.hi.saturating_add(1),
            _ => 0,
        };
        let certain = inside.iter().filter(|raw| matches!(raw, Raw::Const(true))).count();
        let asked = count.filter.map(|f| classes(self.standard.program(), f, 0)).unwrap_or_default();
        let meant = |kind: &&Vec<u32>| {
            let has = |class: &Vec<(SlotId, u32)>| kind.iter().all(|term| class.iter().any(|(_, t)| t == term));
            count.filter.is_none() || (!kind.is_empty() && asked.iter().any(has))
        };
        let kinds = self.lists.get(&count.items).map_or(0, |list| list.kinds.iter().filter(meant).count());
        let more = usize::try_from(wanted.clamp(0, 60)).unwrap_or(0).saturating_sub(certain + kinds);
        self.curtailed |= wanted > 60;
        let way = self.standard.program().way(count.items, &[]);
        for number in 1..=more {
            let from = u64::MAX << number;
            let key = Key::Copies(node);
            inside.push(self.demand(key, way.clone(), node, Demand::Options(from), true));
            outside.push(self.demand(key, way.clone(), node, Demand::Options(!from), true));
        }
        if let Some(lever) = self.index.get(&Key::Copies(node)).and_then(|at| self.levers.get_mut(*at)) {
            lever.number = lever.number.max(more + 1);
        }
        let raw = numbered(relation, right, want.positive(), inside, outside);
        let growing = matches!(
            (relation, want.positive()),
            (Relation::AtLeast | Relation::MoreThan, true) | (Relation::AtMost | Relation::LessThan, false)
        );
        if growing { raw } else { Raw::all(vec![raw, self.complete(count.items, node)]) }
    }

    /// The greatest or least of a field, compared: one item that is so, or each of them.
    pub(super) fn extreme(
        &mut self,
        sum: &Aggregate,
        node: NodeId,
        relation: Relation,
        right: Interval,
        want: Want,
    ) -> Raw {
        let Operand::Slot(field) = sum.field else { return self.whole(node, Place::Root, want) };
        let grows = match relation {
            Relation::AtLeast | Relation::MoreThan => true,
            Relation::AtMost | Relation::LessThan => false,
            Relation::Equals => return self.whole(node, Place::Root, want),
        };
        // "The greatest is at least" and "the least is at most" ask for one item; failing exchanges one and each.
        let one = ((sum.summary == Summary::Max) == grows) == want.positive();
        let demand = Demand::Test(relation, right, want.positive());
        let way = self.way(field);
        let (mut parts, mut some, mut none) = (Vec::new(), Vec::new(), Vec::new());
        for Member { place, present, absent } in self.members(sum.items, node) {
            let takes_part = sum.filter.map(|f| self.condition(f, place, Want::Pass));
            let left_out = sum.filter.map(|f| self.condition(f, place, Want::Break));
            let takes_part = Raw::all(vec![takes_part.unwrap_or(Raw::Const(true)), present]);
            let left_out = Raw::any(vec![left_out.unwrap_or(Raw::Const(false)), absent]);
            let part = if one { &takes_part } else { &left_out };
            let needless = matches!((one, part), (true, Raw::Const(false)) | (false, Raw::Const(true)));
            if !needless {
                let test = self.demand(Key::Number(place, field), way.clone(), node, demand.clone(), true);
                let pair = vec![part.clone(), test];
                parts.push(if one { Raw::all(pair) } else { Raw::any(pair) });
            }
            some.push(takes_part);
            none.push(left_out);
        }
        let complete = self.complete(sum.items, node);
        if one {
            let mut ways = vec![Raw::any(parts)];
            if want.or_not_applicable() {
                none.push(complete);
                ways.push(Raw::all(none));
            }
            return Raw::any(ways);
        }
        parts.push(complete);
        if !want.or_not_applicable() {
            parts.push(Raw::any(some));
        }
        Raw::all(parts)
    }
}

/// The terms that a condition of an item asks for together, by field: one entry for each way of meeting it.
fn classes(program: &Program, node: NodeId, depth: usize) -> Vec<Vec<(SlotId, u32)>> {
    let whatever = || vec![Vec::new()];
    if depth > crate::limits::MAX_DEPTH {
        return whatever();
    }
    match program.step(node) {
        Some(Step::Combine(form)) if form.all => form.parts.iter().fold(whatever(), |ways, part| {
            let more = classes(program, *part, depth + 1);
            let pairs = ways.iter().flat_map(|way| more.iter().map(move |next| [&way[..], &next[..]].concat()));
            pairs.take(MOST_KINDS).collect()
        }),
        Some(Step::Combine(form)) => {
            form.parts.iter().flat_map(|part| classes(program, *part, depth + 1)).take(MOST_KINDS).collect()
        }
        Some(Step::Gate(form)) => classes(program, form.require, depth + 1),
        Some(Step::Contains(form)) => match form.extent {
            Extent::All => vec![form.terms.iter().map(|term| (form.slot, *term)).collect()],
            Extent::Any => form.terms.iter().map(|term| vec![(form.slot, *term)]).take(MOST_KINDS).collect(),
            Extent::Only => whatever(),
        },
        Some(Step::Member(form)) => form.terms.iter().map(|term| vec![(form.slot, *term)]).take(MOST_KINDS).collect(),
        _ => whatever(),
    }
}
