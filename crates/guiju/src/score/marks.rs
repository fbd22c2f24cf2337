//! What an item may come to: an interval of points for each number that they may be out of, and perhaps nothing at all.
//!
//! An item that does not apply takes its points out of the total. While it is not known whether it applies, both stand
//! side by side: `8 of 10, or nothing`. Adding items up keeps the pairs apart, so that a total that is rescaled
//! afterwards stays exact at both ends.

use super::{Extent, Mark};
use crate::limits::MAX_ALTERNATIVES;

/// One way an item may come out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The points that can be had.
    pub out_of: Mark,
    /// The points had.
    pub extent: Extent,
}

/// All the ways an item may come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The ways in which it is scored, by what it is out of.
    pub alternatives: Vec<Alternative>,
    /// Whether it may not apply.
    pub may_not_apply: bool,
    /// Whether both ends are reached: false where alternatives had to be run together.
    pub tight: bool,
}

impl Marks {
    /// Scored, out of so many points.
    #[must_use]
    pub fn scored(out_of: Mark, extent: Extent) -> Self {
        let alternatives = vec![Alternative { out_of, extent }];
        Self { alternatives, may_not_apply: false, tight: true }
    }

    /// Does not apply.
    #[must_use]
    pub fn none() -> Self {
        Self { alternatives: Vec::new(), may_not_apply: true, tight: true }
    }

    /// The bounds over all ways in which it is scored.
    #[must_use]
    pub fn extent(&self) -> Option<Extent> {
        self.alternatives.iter().map(|a| a.extent).reduce(Extent::hull)
    }

    /// What it may be out of.
    #[must_use]
    pub fn out_of(&self) -> Option<Extent> {
        self.alternatives.iter().map(|a| Extent::exact(a.out_of)).reduce(Extent::hull)
    }

    /// Whether it is one number out of one number, or certainly nothing at all.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        match self.alternatives.as_slice() {
            [] => true,
            [one] => one.extent.is_exact() && !self.may_not_apply,
            _ => false,
        }
    }

    /// Each way changed.
    #[must_use]
    pub fn map(mut self, change: impl Fn(Alternative) -> Alternative) -> Self {
        for alternative in &mut self.alternatives {
            *alternative = change(*alternative);
        }
        self
    }

    /// One more way.
    pub fn or(&mut self, alternative: Alternative) {
        match self.alternatives.iter_mut().find(|a| a.out_of == alternative.out_of) {
            Some(found) => found.extent = found.extent.hull(alternative.extent),
            None => self.alternatives.push(alternative),
        }
    }
}

/// A sum of items while it is added up: as [`Marks`], with what has fallen out so far kept apart.
#[derive(Clone, Debug)]
pub struct Total {
    states: Vec<State>,
    tight: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    /// Whether any item was scored.
    scored: bool,
    out_of: Mark,
    /// Points that fell out and are made up for by rescaling the rest.
    rescaled: Mark,
    extent: Extent,
}

impl Total {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        let nothing = State { scored: false, out_of: Mark::ZERO, rescaled: Mark::ZERO, extent: Extent::ZERO };
        Self { states: vec![nothing], tight: true }
    }

    /// Adds an item. Where it does not apply, `rescaled` points are made up for by the others.
    pub fn add(&mut self, item: &Marks, rescaled: Mark) {
        self.tight &= item.tight;
        let mut ways: Vec<State> = Vec::new();
        for a in &item.alternatives {
            ways.push(State { scored: true, out_of: a.out_of, rescaled: Mark::ZERO, extent: a.extent });
        }
        if item.may_not_apply {
            ways.push(State { scored: false, out_of: Mark::ZERO, rescaled, extent: Extent::ZERO });
        }
        let mut sums: Vec<State> = Vec::new();
        for (left, right) in self.states.iter().flat_map(|left| ways.iter().map(move |right| (left, right))) {
            let scored = left.scored || right.scored;
            let (Some(out_of), Some(rescaled)) = (left.out_of.plus(right.out_of), left.rescaled.plus(right.rescaled))
            else {
                self.tight = false;
                continue;
            };
            let sum = State { scored, out_of, rescaled, extent: left.extent.plus(right.extent) };
            let same = |s: &&mut State| (s.scored, s.out_of, s.rescaled) == (scored, out_of, rescaled);
            match sums.iter_mut().find(same) {
                Some(found) => found.extent = found.extent.hull(sum.extent),
                None => sums.push(sum),
            }
        }
        self.states = sums;
        self.limit();
    }

    /// No more states than can be kept: the rest is run together, soundly, with the corners of what it was out of.
    fn limit(&mut self) {
        if self.states.len() <= MAX_ALTERNATIVES {
            return;
        }
        self.tight = false;
        let (absent, scored): (Vec<State>, Vec<State>) = self.states.iter().partition(|s| !s.scored);
        let ends = |of: fn(&State) -> Mark| [scored.iter().map(of).min(), scored.iter().map(of).max()];
        let extent = scored.iter().map(|s| s.extent).reduce(Extent::hull).unwrap_or(Extent::ANY);
        let mut corners = absent;
        for out_of in ends(|s| s.out_of).into_iter().flatten() {
            for rescaled in ends(|s| s.rescaled).into_iter().flatten() {
                corners.push(State { scored: true, out_of, rescaled, extent });
            }
        }
        self.states = corners;
    }

    /// The sum, each way of it rescaled to make up for what fell out.
    #[must_use]
    pub fn finish(self) -> Marks {
        let mut marks = Marks { alternatives: Vec::new(), may_not_apply: false, tight: self.tight };
        for state in self.states {
            if !state.scored {
                marks.may_not_apply = true;
                continue;
            }
            let full = state.out_of.plus(state.rescaled);
            let factor = match full {
                Some(full) if !state.rescaled.is_zero() => full.over(state.out_of),
                _ => Some(Mark::ONE),
            };
            let extent = factor.map_or(Extent::ANY, |factor| state.extent.times(factor));
            marks.or(Alternative { out_of: full.unwrap_or(state.out_of), extent });
        }
        marks
    }
}

impl Default for Total {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(out_of: i64, low: i64, high: i64, may_not_apply: bool) -> Marks {
        let extent = Extent::new(Mark::whole(low), Mark::whole(high));
        Marks { may_not_apply, ..Marks::scored(Mark::whole(out_of), extent) }
    }

    fn check(items: &[(Marks, i64)], expected: &[(i64, i64, i64)], may_not_apply: bool) {
        let mut total = Total::new();
        for (item, rescaled) in items {
            total.add(item, Mark::whole(*rescaled));
        }
        let found = total.finish();
        let mut alternatives: Vec<_> =
            found.alternatives.iter().map(|a| (a.out_of, a.extent.low.unwrap(), a.extent.high.unwrap())).collect();
        alternatives.sort();
        let expected: Vec<_> =
            expected.iter().map(|(o, l, h)| (Mark::whole(*o), Mark::whole(*l), Mark::whole(*h))).collect();
        assert_eq!((alternatives, found.may_not_apply), (expected, may_not_apply));
    }

    #[test]
    fn items_add_up() {
        check(&[(marks(10, 4, 8, false), 0), (marks(20, 20, 20, false), 0)], &[(30, 24, 28)], false);
        // One that may not apply leaves both ways open.
        check(&[(marks(10, 8, 8, true), 0), (marks(20, 15, 15, false), 0)], &[(20, 15, 15), (30, 23, 23)], false);
        // Rescaled, both are out of thirty.
        check(&[(Marks::none(), 10), (marks(20, 16, 16, false), 0)], &[(30, 24, 24)], false);
        check(&[(Marks::none(), 10), (Marks::none(), 20)], &[], true);
    }
}
