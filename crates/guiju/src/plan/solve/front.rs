//! The relaxation: what the goals cost at least, were each occurrence of a lever a lever of its own at its share of the
//! price. Where no lever occurs twice this is the optimum itself.
//!
//! Formulas give their cheapest way to hold; marks give a front, the cheapest way for each number of points that no
//! other way dominates. Fronts are merged from the leaves upwards (Nemhauser and Ullmann). Levers that several parts of
//! one sum share, and nothing else, are settled there: the front is the best over their options.

use super::{
    Formula, Mark, Marks,
    problem::{by_number, clip},
    simple::{Domains, levers_of, occurrences, simple_marks},
};
use std::{collections::BTreeMap, rc::Rc};

/// Weights are multiplied by this, so that a share of one is seldom rounded: a multiple of 1 to 16.
pub(super) const SCALE: i128 = 720_720;

/// Longest front that is kept exactly; beyond it neighbours are run together, optimistically.
const LONGEST: usize = 2048;

/// Most ways in which the shared levers of one sum are settled.
const SETTLED: usize = 4096;

/// What was picked, and at what weight.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub weight: i128,
    picks: Option<Rc<Picks>>,
}

#[derive(Debug)]
enum Picks {
    One(usize, usize),
    Both(Rc<Picks>, Rc<Picks>),
}

impl Way {
    fn nothing() -> Self {
        Self { weight: 0, picks: None }
    }

    fn with(&self, other: &Self) -> Self {
        let picks = match (&self.picks, &other.picks) {
            (Some(a), Some(b)) => Some(Rc::new(Picks::Both(a.clone(), b.clone()))),
            (one, None) | (None, one) => one.clone(),
        };
        Self { weight: self.weight.saturating_add(other.weight), picks }
    }

    /// Every pick: lever and option.
    pub fn picks(&self) -> Vec<(usize, usize)> {
        let (mut found, mut open) = (Vec::new(), Vec::from_iter(self.picks.clone()));
        while let Some(picks) = open.pop() {
            match &*picks {
                Picks::One(lever, option) => found.push((*lever, *option)),
                Picks::Both(a, b) => open.extend([a.clone(), b.clone()]),
            }
        }
        found
    }
}

/// Which points are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Many,
    Few,
}

type Front = Vec<(Mark, Way)>;

/// Works out relaxations.
pub(super) struct Relaxation<'a> {
    weights: &'a [Vec<i128>],
    /// By lever: the least weight of an option, paid anyway.
    base: Vec<i128>,
    /// By lever: in how many places it occurs.
    shares: BTreeMap<usize, i128>,
    /// Whether a number did not fit.
    pub overflow: bool,
}

impl<'a> Relaxation<'a> {
    pub fn new(goals: &[Formula], domains: &Domains, weights: &'a [Vec<i128>]) -> Self {
        let mut shares = BTreeMap::new();
        for lever in occurrences(goals) {
            *shares.entry(lever).or_insert(0) += 1;
        }
        let base = weights.iter().zip(domains).map(|(weights, domain)| least(weights, *domain).0).collect();
        Self { weights, base, shares, overflow: false }
    }

    /// In how many places a lever occurs.
    pub fn share(&self, lever: usize) -> i128 {
        self.shares.get(&lever).copied().unwrap_or(0)
    }

    /// The levers that occur.
    pub fn levers(&self) -> impl Iterator<Item = usize> + '_ {
        self.shares.keys().copied()
    }

    /// What is paid whatever is picked.
    pub fn paid(&self) -> i128 {
        self.levers().map(|lever| self.base.get(lever).copied().unwrap_or(0)).fold(0, i128::saturating_add)
    }

    fn extra(&self, lever: usize, option: usize) -> i128 {
        let weight = self.weights.get(lever).and_then(|w| w.get(option)).copied().unwrap_or(0);
        weight.saturating_sub(self.base.get(lever).copied().unwrap_or(0)).saturating_mul(SCALE)
    }

    fn pick(&self, lever: usize, option: usize) -> Way {
        let weight = self.extra(lever, option) / self.share(lever).max(1);
        Way { weight, picks: Some(Rc::new(Picks::One(lever, option))) }
    }

    /// The cheapest way for all of these to hold.
    pub fn all(&mut self, goals: &[Formula], domains: &Domains) -> Option<Way> {
        let mut sum = Way::nothing();
        for goal in goals {
            sum = sum.with(&self.make(goal, domains)?);
        }
        Some(sum)
    }

    fn make(&mut self, formula: &Formula, domains: &Domains) -> Option<Way> {
        match formula {
            Formula::Const(holds) => holds.then(Way::nothing),
            Formula::Leaf { lever, options } => {
                let open = domains.get(*lever).copied().unwrap_or(0) & options;
                let ways = options_of(open).map(|option| self.pick(*lever, option));
                ways.min_by_key(|way| way.weight)
            }
            Formula::All(parts) => self.all(parts, domains),
            Formula::Any(parts) => {
                let ways: Vec<Way> = parts.iter().filter_map(|part| self.make(part, domains)).collect();
                ways.into_iter().min_by_key(|way| way.weight)
            }
            Formula::AtLeast(number, parts) => {
                let mut ways: Vec<Way> = parts.iter().filter_map(|part| self.make(part, domains)).collect();
                ways.sort_by_key(|way| way.weight);
                let cheapest = ways.get(..*number)?;
                Some(cheapest.iter().fold(Way::nothing(), |sum, way| sum.with(way)))
            }
            Formula::Reaches(marks, line) => {
                let front = self.front(marks, domains, Wanted::Many);
                front.into_iter().filter(|(mark, _)| mark >= line).map(|(_, way)| way).min_by_key(|way| way.weight)
            }
            Formula::Below(marks, line) => {
                let front = self.front(marks, domains, Wanted::Few);
                front.into_iter().filter(|(mark, _)| mark < line).map(|(_, way)| way).min_by_key(|way| way.weight)
            }
        }
    }

    fn front(&mut self, marks: &Marks, domains: &Domains, wanted: Wanted) -> Front {
        match marks {
            Marks::Const(mark) => vec![(*mark, Way::nothing())],
            Marks::ByOption { lever, marks } => {
                let open = domains.get(*lever).copied().unwrap_or(0);
                let front = options_of(open).filter_map(|o| Some((*marks.get(o)?, self.pick(*lever, o)))).collect();
                pruned(front, wanted)
            }
            Marks::If { holds, then, otherwise } => {
                let mut front = Front::new();
                for (holds, marks) in [(holds.clone(), then), (holds.negated(), otherwise)] {
                    if let Some(way) = self.make(&holds, domains) {
                        front.extend(self.front(marks, domains, wanted).into_iter().map(|(m, w)| (m, w.with(&way))));
                    }
                }
                pruned(front, wanted)
            }
            Marks::ByNumber(parts, marks) => pruned(self.by_number(parts, marks, domains), wanted),
            Marks::Sum(parts) => self.joined(parts, Mark::plus, domains, wanted, SETTLED),
            Marks::Max(parts) => self.joined(parts, |a, b| Some(a.max(b)), domains, wanted, SETTLED),
            Marks::Min(parts) => self.joined(parts, |a, b| Some(a.min(b)), domains, wanted, SETTLED),
            Marks::Clip(marks, low, high) => {
                let front = self.front(marks, domains, wanted);
                pruned(front.into_iter().map(|(mark, way)| (clip(mark, *low, *high), way)).collect(), wanted)
            }
            Marks::Scale(marks, by) => {
                let other = if wanted == Wanted::Many { Wanted::Few } else { Wanted::Many };
                let inner = if by.is_negative() { other } else { wanted };
                let front = self.front(marks, domains, inner);
                let scaled = front.into_iter().filter_map(|(mark, way)| {
                    let mark = mark.times(*by);
                    self.overflow |= mark.is_none();
                    Some((mark?, way))
                });
                pruned(scaled.collect(), wanted)
            }
        }
    }

    /// The cheapest way for each number of formulas that hold, the others failing.
    fn by_number(&mut self, parts: &[Formula], marks: &[Mark], domains: &Domains) -> Front {
        let mut ways: Vec<Option<Way>> = vec![Some(Way::nothing())];
        for part in parts {
            let (hold, fail) = (self.make(part, domains), self.make(&part.negated(), domains));
            let with = |way: Option<&Option<Way>>, more: &Option<Way>| Some(way?.as_ref()?.with(more.as_ref()?));
            ways = (0..=ways.len())
                .map(|number| {
                    let held = number.checked_sub(1).and_then(|n| with(ways.get(n), &hold));
                    let failed = with(ways.get(number), &fail);
                    held.into_iter().chain(failed).min_by_key(|way| way.weight)
                })
                .collect();
        }
        ways.into_iter().enumerate().filter_map(|(number, way)| Some((by_number(marks, number)?, way?))).collect()
    }

    /// Parts taken together. Levers that several of them share, and nothing outside, are settled first.
    fn joined(
        &mut self,
        parts: &[Marks],
        join: fn(Mark, Mark) -> Option<Mark>,
        domains: &Domains,
        wanted: Wanted,
        budget: usize,
    ) -> Front {
        let inside: Vec<Vec<usize>> = parts.iter().map(levers_of).collect();
        let mut number: BTreeMap<usize, (i128, usize)> = BTreeMap::new();
        for (at, levers) in inside.iter().enumerate() {
            for lever in levers {
                let (occurs, _) = number.entry(*lever).and_modify(|n| n.0 += 1).or_insert((1, at));
                debug_assert!(*occurs > 0, "counted");
            }
        }
        let shared = number.iter().find(|(lever, (occurs, first))| {
            let several = inside.iter().enumerate().any(|(at, levers)| at != *first && levers.contains(lever));
            several && self.share(**lever) == *occurs
        });
        let Some(lever) = shared.map(|(lever, _)| *lever) else {
            return self.merged(parts, join, domains, wanted);
        };
        let open = domains.get(lever).copied().unwrap_or(0);
        let budget = budget / (open.count_ones().max(1) as usize);
        if budget == 0 {
            return self.merged(parts, join, domains, wanted);
        }
        // Only the parts that this lever, and those shared with it, tie together.
        let (tied, free): (Vec<usize>, Vec<usize>) =
            (0..parts.len()).partition(|at| inside.get(*at).is_some_and(|levers| levers.contains(&lever)));
        let of = |numbers: &[usize]| numbers.iter().filter_map(|at| parts.get(*at)).cloned().collect::<Vec<_>>();
        let tied_levers: Vec<usize> = tied.iter().filter_map(|at| inside.get(*at)).flatten().copied().collect();
        let (near, far): (Vec<usize>, Vec<usize>) = free
            .into_iter()
            .partition(|at| inside.get(*at).is_some_and(|levers| levers.iter().any(|l| tied_levers.contains(l))));
        let block = of(&tied.into_iter().chain(near).collect::<Vec<_>>());
        let mut front = Front::new();
        for option in options_of(open) {
            let mut domains = domains.clone();
            if let Some(domain) = domains.get_mut(lever) {
                *domain = 1 << option;
            }
            let parts: Vec<Marks> = block.iter().map(|part| simple_marks(part, &domains)).collect();
            let way = Way { weight: self.extra(lever, option), picks: Some(Rc::new(Picks::One(lever, option))) };
            let inner = self.joined(&parts, join, &domains, wanted, budget);
            front.extend(inner.into_iter().map(|(mark, w)| (mark, w.with(&way))));
        }
        let front = pruned(front, wanted);
        let far = of(&far);
        if far.is_empty() {
            return front;
        }
        let rest = self.joined(&far, join, domains, wanted, SETTLED);
        self.pairs(&front, &rest, join, wanted)
    }

    fn merged(
        &mut self,
        parts: &[Marks],
        join: fn(Mark, Mark) -> Option<Mark>,
        domains: &Domains,
        wanted: Wanted,
    ) -> Front {
        let mut sum: Option<Front> = None;
        for part in parts {
            let front = self.front(part, domains, wanted);
            sum = Some(match sum {
                None => front,
                Some(sum) => self.pairs(&sum, &front, join, wanted),
            });
        }
        sum.unwrap_or_else(|| vec![(Mark::ZERO, Way::nothing())])
    }

    fn pairs(&mut self, a: &Front, b: &Front, join: fn(Mark, Mark) -> Option<Mark>, wanted: Wanted) -> Front {
        let mut front = Front::with_capacity(a.len().saturating_mul(b.len()));
        for ((x, way), (y, more)) in a.iter().flat_map(|x| b.iter().map(move |y| (x, y))) {
            match join(*x, *y) {
                Some(mark) => front.push((mark, way.with(more))),
                None => self.overflow = true,
            }
        }
        pruned(front, wanted)
    }
}

/// Only what no other way dominates, the cheapest first.
fn pruned(mut front: Front, wanted: Wanted) -> Front {
    let better = |a: &Mark, b: &Mark| if wanted == Wanted::Many { b.cmp(a) } else { a.cmp(b) };
    front.sort_by(|(a, x), (b, y)| x.weight.cmp(&y.weight).then_with(|| better(a, b)));
    let mut kept: Front = Vec::new();
    for (mark, way) in front {
        if kept.last().is_none_or(|(last, _)| better(&mark, last).is_lt()) {
            kept.push((mark, way));
        }
    }
    if kept.len() <= LONGEST {
        return kept;
    }
    let size = kept.len().div_ceil(LONGEST);
    kept.chunks(size)
        .filter_map(|chunk| {
            let ((_, cheapest), (mark, last)) = (chunk.first()?, chunk.last()?);
            Some((*mark, Way { weight: cheapest.weight, picks: last.picks.clone() }))
        })
        .collect()
}

/// The options of a set.
pub(super) fn options_of(options: u64) -> impl Iterator<Item = usize> {
    (0..64).filter(move |option| options >> option & 1 == 1)
}

/// The least weight of the open options, and which one it is.
pub(super) fn least(weights: &[i128], domain: u64) -> (i128, usize) {
    let open = weights.iter().enumerate().filter(|(option, _)| domain >> option & 1 == 1);
    open.map(|(option, weight)| (*weight, option)).min().unwrap_or((0, 0))
}
