//! The search: what has to hold is taken apart into parts that share no lever, each part is bounded by its relaxation,
//! and where a lever is pulled both ways its options are tried in turn, the cheapest first (branch and bound).

use super::{
    Formula, Price, Problem,
    front::{Relaxation, SCALE, least, options_of},
    simple::{Domains, levers, propagate},
};
use std::collections::BTreeSet;

/// Deepest nesting of choices; beyond it the answer is no longer proven.
const DEEPEST: usize = 200;

/// Why there is no answer at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

/// What the search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// By lever: the option to take. `None` where nothing was found that holds.
    pub taken: Option<Vec<usize>>,
    /// What it costs.
    pub price: Price,
    /// No way costs less than this.
    pub least: Price,
    /// Whether nothing cheaper exists; without `taken`, whether nothing exists at all.
    pub proven: bool,
    /// How many choices were looked at.
    pub nodes: usize,
}

/// Finds the cheapest way for all goals to hold.
///
/// # Errors
/// Where numbers do not fit in 128 bits.
pub fn solve(problem: &Problem, limit: usize) -> Result<Answer, TooLarge> {
    let most = |options: &Vec<Price>| options.iter().map(|p| i128::from(p.unpriced)).max().unwrap_or(0);
    let unit = problem.levers.iter().map(most).fold(1, i128::saturating_add);
    let weight = |price: &Price| i128::from(price.money).saturating_mul(unit).saturating_add(price.unpriced.into());
    let weights: Vec<Vec<i128>> = problem.levers.iter().map(|options| options.iter().map(weight).collect()).collect();
    let domains: Domains = problem.levers.iter().map(|options| all_of(options.len())).collect();
    let mut search = Search { weights: &weights, limit, nodes: 0, overflow: false };
    let part = search.all(problem.goals.clone(), domains, i128::MAX, 0);
    if search.overflow {
        return Err(TooLarge);
    }
    let taken = part.taken.map(|found| {
        let mut taken: Vec<usize> = weights.iter().map(|w| least(w, all_of(w.len())).1).collect();
        for (lever, option) in found {
            if let Some(place) = taken.get_mut(lever) {
                *place = option;
            }
        }
        taken
    });
    let price = |weight: i128| Price {
        money: i64::try_from(weight.div_euclid(unit)).unwrap_or(i64::MAX),
        unpriced: u32::try_from(weight.rem_euclid(unit)).unwrap_or(u32::MAX),
    };
    let (cost, least) = (price(part.weight), price(part.lower));
    Ok(Answer { taken, price: cost, least, proven: part.proven, nodes: search.nodes })
}

/// The goals that stand in each other's way: each of them can be dropped only together with another. Empty where all
/// can be met.
#[must_use]
pub fn conflict(problem: &Problem, limit: usize) -> Vec<usize> {
    let meets = |goals: &[usize]| {
        let goals = goals.iter().filter_map(|n| problem.goals.get(*n)).cloned().collect();
        let part = Problem { levers: problem.levers.clone(), goals };
        solve(&part, limit).map_or(true, |answer| answer.taken.is_some() || !answer.proven)
    };
    let every: Vec<usize> = (0..problem.goals.len()).collect();
    let alone: Vec<usize> = every.iter().copied().filter(|goal| !meets(&[*goal])).collect();
    if !alone.is_empty() || meets(&every) {
        return alone;
    }
    let mut left = every;
    let mut at = 0;
    while at < left.len() {
        let without: Vec<usize> = left.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, goal)| *goal).collect();
        if meets(&without) {
            at += 1;
        } else {
            left = without;
        }
    }
    left
}

fn all_of(options: usize) -> u64 {
    if options >= 64 { u64::MAX } else { (1 << options) - 1 }
}

/// The best found for some goals. Without `taken`: if proven, there is none below the cut-off.
struct Part {
    taken: Option<Vec<(usize, usize)>>,
    weight: i128,
    lower: i128,
    proven: bool,
}

impl Part {
    fn none(lower: i128, proven: bool) -> Self {
        Self { taken: None, weight: i128::MAX, lower, proven }
    }
}

struct Search<'a> {
    weights: &'a [Vec<i128>],
    limit: usize,
    nodes: usize,
    overflow: bool,
}

impl Search<'_> {
    fn weight(&self, lever: usize, option: usize) -> i128 {
        self.weights.get(lever).and_then(|w| w.get(option)).copied().unwrap_or(0)
    }

    /// All goals, below a cut-off: what follows, then each part by itself.
    fn all(&mut self, goals: Vec<Formula>, mut domains: Domains, cutoff: i128, depth: usize) -> Part {
        let scope = levers(&goals);
        let Some(left) = propagate(goals, &mut domains) else { return Part::none(i128::MAX, true) };
        let groups = groups(left);
        let inside: BTreeSet<usize> = groups.iter().flat_map(|(levers, _)| levers).copied().collect();
        let (mut taken, mut weight) = (Vec::new(), 0i128);
        for lever in scope.difference(&inside) {
            let domain = domains.get(*lever).copied().unwrap_or(0);
            let (least, option) = self.weights.get(*lever).map(|w| least(w, domain)).unwrap_or_default();
            taken.push((*lever, option));
            weight = weight.saturating_add(least);
        }
        let mut bounds = Vec::new();
        for (_, group) in &groups {
            let mut relaxation = Relaxation::new(group, &domains, self.weights);
            let way = relaxation.all(group, &domains);
            self.overflow |= relaxation.overflow;
            let Some(way) = way else { return Part::none(i128::MAX, !relaxation.overflow) };
            bounds.push(relaxation.paid().saturating_add(up(way.weight)));
        }
        let mut lower = bounds.iter().copied().fold(weight, i128::saturating_add);
        if lower >= cutoff {
            return Part::none(lower, true);
        }
        let mut proven = true;
        for ((_, group), bound) in groups.iter().zip(bounds) {
            let others = lower.saturating_sub(bound);
            let part = self.part(group, &domains, cutoff.saturating_sub(others), depth);
            let Some(found) = part.taken else {
                return Part::none(others.saturating_add(part.lower), proven && part.proven);
            };
            lower = others.saturating_add(part.lower);
            weight = weight.saturating_add(part.weight);
            taken.extend(found);
            proven &= part.proven;
        }
        Part { taken: Some(taken), weight, lower, proven }
    }

    /// Goals that hang together, below a cut-off.
    fn part(&mut self, goals: &[Formula], domains: &Domains, cutoff: i128, depth: usize) -> Part {
        self.nodes += 1;
        let mut relaxation = Relaxation::new(goals, domains, self.weights);
        let way = relaxation.all(goals, domains);
        self.overflow |= relaxation.overflow;
        let Some(way) = way else { return Part::none(i128::MAX, !relaxation.overflow) };
        let mut lower = relaxation.paid().saturating_add(up(way.weight));
        if lower >= cutoff {
            return Part::none(lower, true);
        }
        let (candidate, contested) = self.candidate(&relaxation, &way.picks(), domains);
        let mut best = self.holds(goals, &candidate).then_some(candidate);
        let mut weight = best.as_ref().map_or(i128::MAX, |found| self.total(found));
        if weight <= lower {
            return Part { taken: best, weight, lower: weight, proven: true };
        }
        let open = |lever: &usize| domains.get(*lever).is_some_and(|d| d.count_ones() > 1);
        let most = relaxation.levers().filter(open).max_by_key(|lever| (relaxation.share(*lever), *lever));
        let Some(lever) = contested.filter(open).or(most) else {
            return Part { taken: best, weight, lower, proven: false };
        };
        let mut options: Vec<usize> = options_of(domains.get(lever).copied().unwrap_or(0)).collect();
        options.sort_by_key(|option| self.weight(lever, *option));
        let (mut proven, mut least) = (true, i128::MAX);
        for option in options {
            if self.nodes >= self.limit || depth >= DEEPEST {
                (proven, least) = (false, least.min(lower));
                break;
            }
            let mut domains = domains.clone();
            if let Some(domain) = domains.get_mut(lever) {
                *domain = 1 << option;
            }
            let part = self.all(goals.to_vec(), domains, cutoff.min(weight), depth + 1);
            proven &= part.proven;
            least = least.min(part.lower);
            if part.taken.is_some() && part.weight < weight {
                (weight, best) = (part.weight, part.taken);
            }
        }
        lower = if proven { weight.min(least.max(lower)) } else { lower.max(least.min(weight)) };
        if best.is_none() || (proven && weight >= cutoff) {
            return Part::none(if best.is_some() { weight } else { lower.max(least) }, proven);
        }
        Part { taken: best, weight, lower: if proven { weight } else { lower }, proven }
    }

    /// What the relaxation picked, made one option a lever, and the lever that is pulled both ways the most.
    fn candidate(
        &self,
        relaxation: &Relaxation<'_>,
        picks: &[(usize, usize)],
        domains: &Domains,
    ) -> (Vec<(usize, usize)>, Option<usize>) {
        let mut candidate = Vec::new();
        let mut contested: Option<(i128, usize)> = None;
        for lever in relaxation.levers() {
            let picked: Vec<usize> = picks.iter().filter(|(l, _)| *l == lever).map(|(_, option)| *option).collect();
            let domain = domains.get(lever).copied().unwrap_or(0);
            let (base, cheapest) = self.weights.get(lever).map(|w| least(w, domain)).unwrap_or_default();
            let option = picked.iter().copied().max().unwrap_or(cheapest);
            candidate.push((lever, option));
            let whole = self.weight(lever, option).saturating_sub(base).saturating_mul(relaxation.share(lever));
            let paid = picked.iter().map(|o| self.weight(lever, *o).saturating_sub(base)).fold(0, i128::saturating_add);
            let gap = whole.saturating_sub(paid).saturating_add(i128::from(picked.iter().any(|o| *o != option)));
            if gap > 0 && contested.is_none_or(|(most, _)| gap > most) {
                contested = Some((gap, lever));
            }
        }
        (candidate, contested.map(|(_, lever)| lever))
    }

    fn total(&self, taken: &[(usize, usize)]) -> i128 {
        taken.iter().map(|(lever, option)| self.weight(*lever, *option)).fold(0, i128::saturating_add)
    }

    fn holds(&mut self, goals: &[Formula], taken: &[(usize, usize)]) -> bool {
        let mut options = vec![0; self.weights.len()];
        for (lever, option) in taken {
            if let Some(place) = options.get_mut(*lever) {
                *place = *option;
            }
        }
        goals.iter().all(|goal| match goal.holds(&options) {
            Some(holds) => holds,
            None => {
                self.overflow = true;
                false
            }
        })
    }
}

/// A scaled weight as the least whole weight not below it.
fn up(weight: i128) -> i128 {
    weight.div_euclid(SCALE).saturating_add(i128::from(weight.rem_euclid(SCALE) != 0))
}

/// The goals in groups that share no lever, each with its levers.
fn groups(goals: Vec<Formula>) -> Vec<(BTreeSet<usize>, Vec<Formula>)> {
    let mut groups: Vec<(BTreeSet<usize>, Vec<Formula>)> = Vec::new();
    for goal in goals {
        let mut own = (levers(std::slice::from_ref(&goal)), vec![goal]);
        let (mut apart, mut joined): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|(levers, _)| levers.is_disjoint(&own.0));
        // In the order of the goals, so that the answer does not hang on the order of joining.
        let mut goals: Vec<Formula> = Vec::new();
        for (levers, inner) in &mut joined {
            own.0.append(levers);
            goals.append(inner);
        }
        goals.append(&mut own.1);
        apart.push((own.0, goals));
        groups = apart;
    }
    groups
}
