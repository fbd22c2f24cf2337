//! The cheapest fixes that reach a target: the conditions made a problem, solved, and the answer in words.

use super::{
    costs::{Costs, Money},
    fix::{Cost, Fix, FixKind, Gain, RuleReference},
    model::{Action, Goal, Key, Lever, Model, Place, Raw, RawMarks},
    solve::{Formula, Marks, Price, Problem, conflict, solve},
    words,
};
use crate::{
    Bilingual,
    condition::{Shown, SlotId},
    quantity::{Interval, show_date},
    score::Mark,
    standard::Standard,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Most choices that the search looks at.
pub(super) const MOST_CHOICES: usize = 20_000;

/// The cheapest way to a target.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Improvement {
    /// Whether the target can be reached.
    pub reachable: bool,
    /// Whether it is proven that there is no cheaper way (or, where it is not reachable, that there is none).
    pub proven: bool,
    /// What all fixes with a price cost.
    pub cost: Cost,
    /// How many years of yearly costs were counted in comparing ways.
    pub years: u32,
    /// The cost, over these years, below which there certainly is no way; equal to that of the fixes where proven.
    pub least: Shown,
    /// How many things to do have no price. They count as nothing, and the fewest are chosen.
    pub unpriced: u32,
    /// What to do.
    pub fixes: Vec<Fix>,
    /// Where it is not reachable, what stands in the way: all of these together can't be met.
    pub blocked: Vec<Blocked>,
}

/// Something that stands in the way of a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocked {
    /// The rule, where it is one.
    pub rule: Option<RuleReference>,
    /// Why.
    pub text: Bilingual,
}

/// Levers whose options are one fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Item(crate::condition::FrameId, usize),
    Set(Place, SlotId, bool),
    Without(crate::condition::FrameId, SlotId, u32, bool),
    One(usize),
}

/// Finds the cheapest fixes for goals. `levels` are what may open, by name.
pub(super) fn improve(
    model: &mut Model<'_>,
    goals: &[Goal],
    levels: &[(String, Raw)],
    sheets: &[RawMarks],
) -> Improvement {
    model.settle();
    let formulas: Vec<Formula> = goals.iter().map(|goal| model.formula(&goal.raw)).collect();
    let problem = Problem { levers: model.prices(), goals: formulas };
    let years = model.costs.map_or(1, |costs: &Costs| costs.years);
    let Ok(answer) = solve(&problem, MOST_CHOICES) else {
        return Improvement { years, ..Improvement::default() };
    };
    let proven = answer.proven && !model.curtailed;
    let taken = answer.taken.map(|taken| needed(&problem, taken));
    let Some(taken) = taken else {
        let blocked = conflict(&problem, MOST_CHOICES / 100);
        let blocked = blocked.into_iter().filter_map(|at| goals.get(at)).collect::<Vec<_>>();
        let blocked = blocked.into_iter().map(|goal| blocking(model, goal)).collect();
        return Improvement { proven, years, blocked, ..Improvement::default() };
    };
    let watched = Watched {
        levels: levels.iter().map(|(id, raw)| (id.clone(), model.formula(raw))).collect(),
        sheets: sheets.iter().map(|raw| model.marks(raw)).collect(),
    };
    let fixes = fixes(model, &problem, goals, &watched, &taken);
    let total = model.levers.iter().zip(&taken).filter_map(|(lever, option)| lever.choices.get(*option));
    let total = total.fold(Money::default(), |sum, choice| sum.plus(choice.money));
    let Price { unpriced, .. } = answer.price;
    Improvement {
        reachable: true,
        proven,
        cost: cost(total),
        years,
        least: words::money(answer.least.money),
        unpriced,
        fixes,
        blocked: Vec::new(),
    }
}

/// The options without those that nothing needs: what costs nothing may have been taken for nothing.
fn needed(problem: &Problem, mut taken: Vec<usize>) -> Vec<usize> {
    for lever in 0..taken.len() {
        let Some(option) = taken.get_mut(lever).filter(|option| **option > 0) else { continue };
        let before = std::mem::take(option);
        let holds = problem.goals.iter().all(|goal| goal.holds(&taken) == Some(true));
        if let (false, Some(option)) = (holds, taken.get_mut(lever)) {
            *option = before;
        }
    }
    taken
}

/// What else is looked at of a way: the levels and the scores.
struct Watched {
    levels: Vec<(String, Formula)>,
    sheets: Vec<Marks>,
}

impl Watched {
    /// The points that are there with something and not without it, over all sheets.
    fn gained(&self, with: &[usize], without: &[usize]) -> Option<Mark> {
        let gained = self.sheets.iter().try_fold(Mark::ZERO, |sum, sheet| {
            let less = sheet.value(without)?.opposite();
            sum.plus(sheet.value(with)?.plus(less)?)
        });
        gained.filter(|marks| !marks.is_zero())
    }
}

fn cost(money: Money) -> Cost {
    Cost { one_off: words::money(money.once), yearly: words::money(money.yearly) }
}

fn blocking(model: &mut Model<'_>, goal: &Goal) -> Blocked {
    let standard: &Standard = model.standard;
    let rule = goal.rule.and_then(|number| standard.rules.get(number));
    let text = match rule {
        Some(rule) => model.explainer.explain(rule.node).text,
        None => goal.about.clone(),
    };
    Blocked { rule: goal.rule.and_then(|number| reference(standard, number)), text }
}

fn reference(standard: &Standard, number: usize) -> Option<RuleReference> {
    let rule = standard.rules.get(number)?;
    Some(RuleReference { rule: rule.id.clone(), clause: rule.clause.clone(), title: rule.title.clone() })
}

fn fixes(model: &mut Model<'_>, problem: &Problem, goals: &[Goal], watched: &Watched, taken: &[usize]) -> Vec<Fix> {
    let mut groups: BTreeMap<Group, Vec<usize>> = BTreeMap::new();
    for (at, lever) in model.levers.iter().enumerate() {
        let Some(option) = taken.get(at).filter(|option| **option > 0) else { continue };
        let put = lever.choices.get(*option).is_some_and(|choice| choice.action == Action::Put);
        let group = match (lever.key.place(), lever.key) {
            (Place::New(frame, kind), _) => Group::Item(frame, kind),
            (Place::Item(frame, _), Key::Term(_, slot, term)) if !put => {
                let looked_at = lever.choices.get(*option).is_some_and(|choice| choice.measure_first);
                Group::Without(frame, slot, term, looked_at)
            }
            (place, Key::Term(_, slot, _)) => Group::Set(place, slot, put),
            _ => Group::One(at),
        };
        groups.entry(group).or_default().push(at);
    }
    let years = model.costs.map_or(1, |costs| costs.years);
    let mut found: Vec<((FixKind, usize), i64, Fix)> = Vec::new();
    for (group, levers) in groups {
        let mut without = taken.to_vec();
        for lever in &levers {
            if let Some(option) = without.get_mut(*lever) {
                *option = 0;
            }
        }
        let lost = |formula: &Formula| formula.holds(taken) == Some(true) && formula.holds(&without) == Some(false);
        let turned: BTreeSet<usize> =
            goals.iter().zip(&problem.goals).filter(|(_, f)| lost(f)).filter_map(|(goal, _)| goal.rule).collect();
        let first = turned.first().copied().unwrap_or(usize::MAX);
        let gain = Gain {
            rules: turned.into_iter().filter_map(|number| reference(model.standard, number)).collect(),
            levels: watched.levels.iter().filter(|(_, f)| lost(f)).map(|(id, _)| id.clone()).collect(),
            marks: watched.gained(taken, &without),
        };
        let fix = fix(model, group, &levers, taken, gain);
        let price = levers.iter().filter_map(|at| model.levers.get(*at)?.choices.get(*taken.get(*at)?));
        let price = price.fold(0, |sum: i64, choice| sum.saturating_add(choice.money.over(years)));
        found.push(((fix.kind, first), price, fix));
    }
    // In which order to begin: what gates need, then what brings the most points for the money.
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|at| {
        use std::cmp::Reverse;
        let Some((_, price, fix)) = found.get(*at) else { return (true, false, Reverse(None), 0) };
        if !fix.gain.rules.is_empty() {
            return (false, false, Reverse(None), *price);
        }
        let worth = fix.gain.marks.and_then(|marks| marks.over(Mark::whole(*price)));
        (true, *price > 0, Reverse(worth), *price)
    });
    for (rank, at) in order.into_iter().enumerate() {
        if let Some((_, _, fix)) = found.get_mut(at) {
            fix.rank = rank + 1;
        }
    }
    found.sort_by_key(|(order, ..)| *order);
    found.into_iter().map(|(_, _, fix)| fix).collect()
}

fn fix(model: &mut Model<'_>, group: Group, levers: &[usize], taken: &[usize], gain: Gain) -> Fix {
    let chosen: Vec<(Lever, super::model::Choice)> = levers
        .iter()
        .filter_map(|at| {
            let lever = model.levers.get(*at)?;
            Some((lever.clone(), lever.choices.get(*taken.get(*at)?)?.clone()))
        })
        .collect();
    let terms = |slot: SlotId| -> Vec<u32> {
        let term = |lever: &Lever| match lever.key {
            Key::Term(_, at, term) if at == slot => Some(term),
            _ => None,
        };
        chosen.iter().filter_map(|(lever, _)| term(lever)).collect()
    };
    let mut facts: Vec<String> = chosen.iter().map(|(lever, _)| model.path(lever)).collect();
    facts.retain(|path| !path.is_empty());
    facts.dedup();
    let what = match group {
        Group::Item(frame, kind) => {
            facts.truncate(1);
            let mut details = Vec::new();
            let mut sets: BTreeSet<SlotId> = BTreeSet::new();
            for (lever, choice) in &chosen {
                match lever.key {
                    Key::Added(..) => {}
                    Key::Term(_, slot, _) => {
                        if sets.insert(slot) {
                            details.push(model.set_detail(slot, &terms(slot), model.is_identity(frame, slot)));
                        }
                    }
                    _ => details.push(model.detail(lever, choice)),
                }
            }
            model.item_words(frame, kind, &details)
        }
        Group::Without(frame, slot, term, looked_at) => {
            let rows = chosen.iter().filter_map(|(lever, _)| match lever.key.place() {
                Place::Item(_, row) => Some(row),
                _ => None,
            });
            let rows: Vec<usize> = rows.collect();
            model.without_words(frame, slot, term, &rows, looked_at)
        }
        Group::Set(place, slot, put) => model.set_words(place, slot, &terms(slot), put),
        Group::One(_) => chosen.first().map(|(lever, choice)| model.words(lever, choice)).unwrap_or_default(),
    };
    let money = chosen.iter().fold(Money::default(), |sum, (_, choice)| sum.plus(choice.money));
    let main = chosen.iter().find(|(lever, _)| matches!(lever.key, Key::Added(..))).or(chosen.first());
    let (mut to, mut by, mut until) = (None, None, None);
    if let (Group::One(_), Some((lever, choice))) = (group, main) {
        let unit = model.unit_shown(lever);
        match choice.action {
            Action::Bring { low, high, by: amount } => {
                let bounds = Interval::new(low.unwrap_or(Interval::NEG), high.unwrap_or(Interval::POS));
                to = Some(Shown::interval(bounds, unit));
                by = amount.map(|amount| Shown::interval(Interval::exact(amount), unit));
            }
            Action::Wait(day) => until = Some(show_date(day)),
            _ => {}
        }
    }
    Fix {
        what,
        kind: main.map_or(FixKind::Organize, |(_, choice)| choice.kind),
        facts,
        to,
        by,
        until,
        rank: 0,
        measure_first: main.is_some_and(|(_, choice)| choice.measure_first),
        cost: cost(money),
        unpriced: chosen.iter().map(|(_, choice)| u32::from(choice.unpriced)).sum(),
        gain,
    }
}
