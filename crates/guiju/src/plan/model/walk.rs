//! Conditions as formulas: how the parts of a combination have to come out for the whole to come out as wanted.

use super::{Demand, Key, MOST_PARTS, Model, Place, Raw, Want};
use crate::{
    Bilingual,
    condition::{
        NodeId, Outcomes, Step,
        forms::{at_least_of::Number, gate::Gate},
    },
    standard::Standard,
};
use std::collections::BTreeSet;

/// Something that has to hold, and the rule that asks for it.
pub(in super::super) struct Goal {
    pub rule: Option<usize>,
    /// What it is about, where it is no rule.
    pub about: Bilingual,
    pub raw: Raw,
}

impl Model<'_> {
    /// What it takes for a condition to come out as wanted.
    pub fn condition(&mut self, node: NodeId, place: Place, want: Want) -> Raw {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            self.curtailed = true;
            return Raw::Const(want.satisfied(self.outcomes(node, place)));
        }
        let standard: &Standard = self.standard;
        match standard.program().step(node) {
            Some(Step::Combine(form)) => self.combined(form.all, &form.parts, place, want),
            Some(Step::Verdict(form)) => {
                let parts: Vec<NodeId> = form.rules.iter().map(|(_, node)| *node).collect();
                self.combined(true, &parts, place, want)
            }
            Some(Step::Not(form)) => self.condition(form.part, place, want.swapped()),
            Some(Step::AtLeastOf(form)) => {
                // A number that the standard leaves open may be any, from one to all.
                let number = match form.number {
                    Number::Known(number) => number as usize,
                    Number::Open(_) if want.positive() => form.parts.len(),
                    Number::Open(_) => 1,
                };
                self.at_least_of(number, &form.parts, node, place, want)
            }
            Some(Step::Gate(form)) => self.gate(form, place, want),
            Some(_) => self.leaf(node, place, want),
            None => Raw::Const(false),
        }
    }

    /// The outcomes still possible now; of an item that is not there, any.
    pub fn outcomes(&self, node: NodeId, place: Place) -> Outcomes {
        match place {
            Place::Root => self.scratch.outcomes(node, 0),
            Place::Item(_, row) => self.scratch.outcomes(node, row),
            Place::New(..) => Outcomes::UNKNOWN,
        }
    }

    fn each(&mut self, parts: &[NodeId], place: Place, want: Want) -> Vec<Raw> {
        parts.iter().map(|part| self.condition(*part, place, want)).collect()
    }

    /// `all`, or `any` as its mirror image: "does not apply" is the identity of both.
    fn combined(&mut self, all: bool, parts: &[NodeId], place: Place, want: Want) -> Raw {
        let (strict, loose) = if want.positive() { (Want::Pass, Want::Hold) } else { (Want::Fail, Want::Break) };
        if all == want.positive() {
            // Each part has to; and one of them strictly, unless "does not apply" will do.
            let loosely = self.each(parts, place, loose);
            let every = Raw::all(loosely);
            let may_not_apply =
                matches!(place, Place::New(..)) || parts.iter().all(|part| self.outcomes(*part, place).not_applicable);
            if want.or_not_applicable() || !may_not_apply {
                return every;
            }
            let one = Raw::any(self.each(parts, place, strict));
            return Raw::all(vec![every, one]);
        }
        // One part is enough.
        let mut ways = self.each(parts, place, strict);
        if want.or_not_applicable() && parts.iter().any(|part| self.outcomes(*part, place).not_applicable) {
            let loosely = self.each(parts, place, loose);
            ways.push(Raw::all(loosely));
        }
        Raw::any(ways)
    }

    fn at_least_of(&mut self, number: usize, parts: &[NodeId], node: NodeId, place: Place, want: Want) -> Raw {
        if want.or_not_applicable() && self.outcomes(node, place) == Outcomes::NOT_APPLICABLE {
            return Raw::Const(true);
        }
        if want.positive() {
            return Raw::AtLeast(number, self.each(parts, place, Want::Pass));
        }
        let broken = Raw::AtLeast((parts.len() + 1).saturating_sub(number), self.each(parts, place, Want::Break));
        if want.or_not_applicable() {
            return broken;
        }
        let applies: Vec<Raw> =
            self.each(parts, place, Want::Fail).into_iter().chain(self.each(parts, place, Want::Pass)).collect();
        Raw::all(vec![broken, Raw::any(applies)])
    }

    /// A rule: what says when it applies is watched, not moved; where it is not known, it can be found out.
    fn gate(&mut self, gate: &Gate, place: Place, want: Want) -> Raw {
        let scope = [(gate.applies, Want::Hold, Want::Fail), (gate.unless, Want::Break, Want::Pass)];
        if want.or_not_applicable() {
            let mut ways = Vec::new();
            for (part, _, outside) in scope {
                if let Some(part) = part {
                    ways.push(self.watch(part, place, outside));
                }
            }
            ways.push(self.condition(gate.require, place, want));
            return Raw::any(ways);
        }
        let mut parts = vec![self.condition(gate.require, place, want)];
        parts.extend(self.scope(gate, place));
        Raw::all(parts)
    }

    /// What has to be the case for a rule to apply.
    fn scope(&mut self, gate: &Gate, place: Place) -> Vec<Raw> {
        let mut parts = Vec::new();
        for (part, inside) in [(gate.applies, Want::Hold), (gate.unless, Want::Break)] {
            let Some(part) = part else { continue };
            let mut ways = vec![self.watch(part, place, inside)];
            if !matches!(place, Place::New(..)) && !self.outcomes(part, place).is_decided() {
                let way = self.first_read(part);
                ways.push(self.demand(Key::Scope(place, part), way, part, Demand::Options(0b10), true));
            }
            parts.push(Raw::any(ways));
        }
        parts
    }

    /// A condition of the subject as goals: each rule it comes down to by itself, so that it can be said which of them
    /// can't be met.
    pub fn goals(&mut self, node: NodeId) -> Vec<Goal> {
        let (mut goals, mut seen) = (Vec::new(), BTreeSet::new());
        self.goals_of(node, Want::Pass, &mut seen, &mut goals, 0);
        goals
    }

    fn goals_of(&mut self, node: NodeId, want: Want, seen: &mut BTreeSet<usize>, goals: &mut Vec<Goal>, depth: usize) {
        let standard: &Standard = self.standard;
        let may_not_apply = want == Want::Pass && self.outcomes(node, Place::Root).not_applicable;
        let rules = standard.rules.iter().enumerate().filter(|(_, rule)| rule.node == node);
        let rules: Vec<usize> = rules.map(|(number, _)| number).collect();
        if !rules.is_empty() && want == Want::Hold {
            for rule in rules {
                self.rule(rule, seen, goals, depth);
            }
            return;
        }
        match standard.program().step(node).filter(|_| depth < crate::limits::MAX_DEPTH) {
            Some(Step::Verdict(form)) => {
                for (rule, _) in &form.rules {
                    self.rule(*rule as usize, seen, goals, depth);
                }
                if may_not_apply {
                    let parts: Vec<NodeId> = form.rules.iter().map(|(_, node)| *node).collect();
                    let raw = Raw::any(self.each(&parts, Place::Root, Want::Pass));
                    goals.push(Goal { rule: None, about: self.explainer.describer.condition(node).clone(), raw });
                }
            }
            Some(Step::Combine(form)) if form.all => {
                for part in &form.parts {
                    self.goals_of(*part, Want::Hold, seen, goals, depth + 1);
                }
                if may_not_apply {
                    let raw = Raw::any(self.each(&form.parts, Place::Root, Want::Pass));
                    goals.push(Goal { rule: None, about: self.explainer.describer.condition(node).clone(), raw });
                }
            }
            Some(Step::Gate(form)) if want == Want::Pass => {
                for raw in self.scope(form, Place::Root) {
                    goals.push(Goal { rule: None, about: self.explainer.describer.condition(node).clone(), raw });
                }
                self.goals_of(form.require, want, seen, goals, depth + 1);
            }
            _ => {
                let raw = self.condition(node, Place::Root, want);
                goals.push(Goal { rule: None, about: self.explainer.describer.condition(node).clone(), raw });
            }
        }
    }

    /// One rule; one that only sums others up is those.
    fn rule(&mut self, number: usize, seen: &mut BTreeSet<usize>, goals: &mut Vec<Goal>, depth: usize) {
        let standard: &Standard = self.standard;
        let Some(rule) = standard.rules.get(number).filter(|_| seen.insert(number)) else { return };
        if let Some(Step::Verdict(form)) = standard.program().step(rule.own)
            && depth < crate::limits::MAX_DEPTH
        {
            for (rule, _) in &form.rules {
                self.rule(*rule as usize, seen, goals, depth + 1);
            }
            return;
        }
        let raw = self.condition(rule.node, Place::Root, Want::Hold);
        goals.push(Goal { rule: Some(number), about: Bilingual::default(), raw });
    }
}
