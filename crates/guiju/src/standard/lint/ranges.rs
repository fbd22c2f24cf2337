//! Between which bounds a number lies whatever the facts: what the vocabulary allows, and what follows for values.

use crate::{
    condition::{
        NodeId, Program, Side, SlotId, Step,
        forms::{aggregate::Summary, arithmetic::Operation},
    },
    quantity::Interval,
    score::{Amount, Extent},
    vocabulary::Vocabulary,
};

/// The bounds of the numbers of a program.
#[derive(Clone, Copy)]
pub(super) struct Ranges<'a> {
    pub program: &'a Program,
    pub vocabulary: &'a Vocabulary,
}

impl Ranges<'_> {
    /// One side of a comparison.
    pub fn side(self, side: &Side) -> Interval {
        match side {
            Side::Literal(interval) => *interval,
            Side::Slot(slot) => self.slot(*slot),
            Side::Step(id) => self.step(*id),
            // Whoever sets the parameter may set any number.
            Side::Open(_) => Interval::ALL,
        }
    }

    fn slot(self, slot: SlotId) -> Interval {
        let fact = self.program.slot(slot).and_then(|s| self.vocabulary.fact(s.owner, *s.path.last()?));
        fact.map_or(Interval::ALL, |fact| fact.range)
    }

    fn step(self, id: NodeId) -> Interval {
        let some = Interval::new(0, Interval::POS);
        match self.program.step(id) {
            Some(Step::Count(_)) => some,
            Some(Step::SetSize(form)) => Interval::new(0, form.most.into()),
            Some(Step::Lookup(form)) => {
                form.values.iter().map(|(_, value)| self.side(value)).reduce(hull).unwrap_or(Interval::ALL)
            }
            Some(Step::Aggregate(form)) => match form.summary {
                Summary::Max | Summary::Min => form.range,
                Summary::Sum if form.range.lo >= 0 => some,
                Summary::Sum => Interval::ALL,
            },
            Some(Step::Arithmetic(form)) => {
                let sides: Vec<Interval> = form.values.iter().map(|value| self.side(value)).collect();
                arithmetic(form.operation, &sides)
            }
            _ => Interval::ALL,
        }
    }

    /// A number that a score depends on, in its unit.
    pub fn amount(self, amount: &Amount) -> Extent {
        amount.known(|side| Some((self.side(side), false))).extent.unwrap_or(Extent::ANY)
    }
}

fn hull(a: Interval, b: Interval) -> Interval {
    Interval::new(a.lo.min(b.lo), a.hi.max(b.hi))
}

fn arithmetic(operation: Operation, sides: &[Interval]) -> Interval {
    let lows: Vec<Option<i64>> = sides.iter().map(|s| (s.lo != Interval::NEG).then_some(s.lo)).collect();
    let highs: Vec<Option<i64>> = sides.iter().map(|s| (s.hi != Interval::POS).then_some(s.hi)).collect();
    // Of several ends, where each has a bound.
    let all = |ends: &[Option<i64>]| ends.iter().copied().collect::<Option<Vec<i64>>>();
    let sum = |ends: &[Option<i64>]| all(ends)?.into_iter().try_fold(0i64, i64::checked_add);
    let (lo, hi) = match operation {
        Operation::Sum => (sum(&lows), sum(&highs)),
        Operation::Difference => {
            let less = |a: Option<i64>, b: Option<i64>| a?.checked_sub(b?);
            let ([a_low, b_low], [a_high, b_high]) = (lows.as_slice(), highs.as_slice()) else { return Interval::ALL };
            (less(*a_low, *b_high), less(*a_high, *b_low))
        }
        Operation::Max => (lows.into_iter().flatten().max(), all(&highs).and_then(|ends| ends.into_iter().max())),
        Operation::Min => (all(&lows).and_then(|ends| ends.into_iter().min()), highs.into_iter().flatten().min()),
        Operation::Product => (sides.iter().all(|s| s.lo >= 0).then_some(0), None),
    };
    Interval { lo: lo.unwrap_or(Interval::NEG), hi: hi.unwrap_or(Interval::POS) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_bounded_by_what_they_are_made_of() {
        let i = |lo: i64, hi: i64| Interval { lo, hi };
        let check = |operation: Operation, sides: &[Interval], expected: Interval| {
            assert_eq!(arithmetic(operation, sides), expected, "{operation:?}");
        };
        check(Operation::Sum, &[i(0, 5), i(1, 2)], i(1, 7));
        check(Operation::Sum, &[i(0, Interval::POS), i(1, 2)], i(1, Interval::POS));
        check(Operation::Difference, &[i(0, 5), i(1, 2)], i(-2, 4));
        check(Operation::Max, &[i(0, 5), i(1, Interval::POS)], i(1, Interval::POS));
        check(Operation::Min, &[i(0, 5), i(1, Interval::POS)], i(0, 5));
        check(Operation::Product, &[i(0, 5), i(1, 2)], i(0, Interval::POS));
    }
}
