//! `sum difference product max min` of values. Worked out in 128 bits; what overflows widens to an infinity.

use super::{
    super::{
        FrameId,
        explain::Describer,
        run::{Batch, Values},
    },
    aggregate::{clamp, clamp_low, finite},
    operand::Operand,
};
use crate::{
    Bilingual,
    quantity::{Interval, Unit},
};

/// What is done with the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Their sum.
    Sum,
    /// The first less the second.
    Difference,
    /// An amount times a count.
    Product,
    /// The greatest.
    Max,
    /// The least.
    Min,
}

impl Operation {
    /// The names in a standard.
    pub const NAMES: [(&'static str, Self); 5] = [
        ("sum", Self::Sum),
        ("difference", Self::Difference),
        ("product", Self::Product),
        ("max", Self::Max),
        ("min", Self::Min),
    ];

    fn of(self, a: Interval, b: Interval) -> Interval {
        let (a_lo, a_hi, b_lo, b_hi) = (finite(a.lo), finite(a.hi), finite(b.lo), finite(b.hi));
        let (lo, hi) = match self {
            Self::Sum => (a_lo.saturating_add(b_lo), a_hi.saturating_add(b_hi)),
            Self::Difference => (a_lo.saturating_sub(b_hi), a_hi.saturating_sub(b_lo)),
            Self::Product => {
                let corners =
                    [(a_lo, b_lo), (a_lo, b_hi), (a_hi, b_lo), (a_hi, b_hi)].map(|(x, y)| x.saturating_mul(y));
                (corners.into_iter().min().unwrap_or(0), corners.into_iter().max().unwrap_or(0))
            }
            Self::Max => (a_lo.max(b_lo), a_hi.max(b_hi)),
            Self::Min => (a_lo.min(b_lo), a_hi.min(b_hi)),
        };
        Interval::new(clamp_low(lo), clamp(hi))
    }
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Arithmetic {
    /// What is done.
    pub operation: Operation,
    /// With which values, left to right.
    pub values: Vec<Operand>,
    /// The values' units, for showing them.
    pub units: Vec<Unit>,
}

impl Arithmetic {
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, mut out: Values<'_>) {
        let series: Vec<_> = self.values.iter().map(|value| batch.series(value, frame)).collect();
        out.fill(|row| {
            if !series.iter().all(|s| s.may_be(row)) {
                return None;
            }
            let result = series.iter().map(|s| s.at(row)).reduce(|a, b| self.operation.of(a, b))?;
            Some((result.lo, result.hi, series.iter().any(|s| s.may_be_undefined(row))))
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let parts: Vec<Bilingual> =
            self.values.iter().zip(&self.units).map(|(value, unit)| d.operand(value, *unit)).collect();
        let (zh, en) = match self.operation {
            Operation::Sum => ("与", " plus "),
            Operation::Difference => ("减", " less "),
            Operation::Product => ("乘以", " times "),
            Operation::Max | Operation::Min => ("、", ", "),
        };
        let list = super::combine::join(&parts, zh, en);
        match self.operation {
            Operation::Sum => Bilingual::new(format!("{}之和", list.zh), list.en),
            Operation::Max => Bilingual::new(format!("{}中的最大值", list.zh), format!("the greatest of {}", list.en)),
            Operation::Min => Bilingual::new(format!("{}中的最小值", list.zh), format!("the least of {}", list.en)),
            _ => list,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_worked_out_soundly() {
        let check = |operation: Operation, a: (i64, i64), b: (i64, i64), expected: (i64, i64)| {
            let result = operation.of(Interval::new(a.0, a.1), Interval::new(b.0, b.1));
            assert_eq!((result.lo, result.hi), expected, "{operation:?}");
        };
        check(Operation::Sum, (1, 2), (10, 20), (11, 22));
        check(Operation::Difference, (10, 20), (1, 2), (8, 19));
        check(Operation::Product, (-2, 3), (4, 5), (-10, 15));
        check(Operation::Max, (1, 9), (3, 5), (3, 9));
        check(Operation::Sum, (1, i64::MAX), (1, 1), (2, i64::MAX));
        check(Operation::Product, (i64::MAX - 1, i64::MAX - 1), (3, 3), (i64::MAX - 1, i64::MAX));
    }
}
