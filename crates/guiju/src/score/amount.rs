//! A number that a score depends on: a fact, a value worked out, or a ratio of two, as exact numbers of its unit.

use super::{Extent, Mark};
use crate::{
    condition::{OperandSide, Program, Side, Step, forms::lookup::Lookup},
    quantity::{Dimension, Interval, Unit},
};

/// Where a number comes from.
#[derive(Clone, Debug)]
pub enum Amount {
    /// A literal, a fact, or a value of the program.
    Value(OperandSide, Unit),
    /// A share of a whole, in percent.
    Ratio(OperandSide, OperandSide, Unit),
}

/// What is known of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its bounds, in its unit; none where it certainly is not defined.
    pub extent: Option<Extent>,
    /// Whether it may not be defined.
    pub may_be_undefined: bool,
}

impl Amount {
    /// The unit of the number.
    #[must_use]
    pub fn unit(&self) -> Unit {
        match self {
            Self::Value(_, unit) => *unit,
            Self::Ratio(..) => Unit::base(Dimension::Percent),
        }
    }

    /// Whether it is a share of a whole.
    #[must_use]
    pub fn is_ratio(&self) -> bool {
        matches!(self, Self::Ratio(..))
    }

    /// The operands of the program that it rests on.
    pub(crate) fn sides(&self) -> impl Iterator<Item = &Side> {
        let (first, second) = match self {
            Self::Value(side, _) => (side, None),
            Self::Ratio(of, to, _) => (of, Some(to)),
        };
        std::iter::once(first).chain(second).map(|side| &side.0)
    }

    /// The lookup that it is, where it is one.
    pub(crate) fn lookup<'p>(&self, program: &'p Program) -> Option<&'p Lookup> {
        let Self::Value(OperandSide(Side::Step(id)), _) = self else { return None };
        match program.step(*id) {
            Some(Step::Lookup(lookup)) => Some(lookup),
            _ => None,
        }
    }

    /// The number, where each operand is what `of` says: its bounds and whether it may be undefined.
    pub(crate) fn known(&self, of: impl Fn(&Side) -> Option<(Interval, bool)>) -> Known {
        let undefined = Known { extent: None, may_be_undefined: true };
        match self {
            Self::Value(side, unit) => match of(&side.0) {
                None => undefined,
                Some((interval, may_be_undefined)) => Known { extent: Some(extent(interval, *unit)), may_be_undefined },
            },
            Self::Ratio(part, whole, _) => {
                let (Some((part, a)), Some((whole, b))) = (of(&part.0), of(&whole.0)) else { return undefined };
                if whole.hi <= 0 {
                    return undefined;
                }
                Known { extent: Some(ratio(part, whole)), may_be_undefined: a || b || whole.lo <= 0 }
            }
        }
    }
}

fn extent(interval: Interval, unit: Unit) -> Extent {
    let end = |value: i64, open: i64| if value == open { None } else { Mark::new(value.into(), unit.steps().into()) };
    Extent { low: end(interval.lo, Interval::NEG), high: end(interval.hi, Interval::POS) }
}

/// `part / whole` in percent, the whole above nought.
fn ratio(part: Interval, whole: Interval) -> Extent {
    let least = whole.lo.max(1);
    let share = |part: i64, whole: i64| match (part, whole) {
        (Interval::NEG | Interval::POS, _) => None,
        // A share of an endless whole comes near to nought.
        (_, Interval::POS) => Some(Mark::ZERO),
        (part, whole) => Mark::new(i128::from(part) * 100, whole.into()),
    };
    let low = share(part.lo, if part.lo < 0 { least } else { whole.hi });
    let high = share(part.hi, if part.hi < 0 { whole.hi } else { least });
    Extent { low, high }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_bounded_by_its_ends() {
        let check = |part: (i64, i64), whole: (i64, i64), expected: (&str, &str)| {
            let found = ratio(Interval::new(part.0, part.1), Interval::new(whole.0, whole.1));
            let text = |end: Option<Mark>| end.map_or("none".to_owned(), Mark::fraction);
            assert_eq!((text(found.low), text(found.high)), (expected.0.to_owned(), expected.1.to_owned()));
        };
        check((1, 1), (3, 3), ("100/3", "100/3"));
        check((1, 2), (0, 4), ("25", "200"));
        check((1, 1), (2, Interval::POS), ("0", "50"));
        check((0, Interval::POS), (2, 2), ("0", "none"));
    }
}
