//! Between which bounds a number of points lies while facts are missing.

use super::Mark;
use serde::{Deserialize, Serialize};

/// A closed interval of points; an absent end has no bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// The lowest.
    pub low: Option<Mark>,
    /// The highest.
    pub high: Option<Mark>,
}

impl Extent {
    /// Any number of points.
    pub const ANY: Self = Self { low: None, high: None };
    /// Nought.
    pub const ZERO: Self = Self::exact(Mark::ZERO);

    /// One number.
    #[must_use]
    pub const fn exact(mark: Mark) -> Self {
        Self { low: Some(mark), high: Some(mark) }
    }

    /// From one number to another.
    #[must_use]
    pub fn new(low: Mark, high: Mark) -> Self {
        Self { low: Some(low.min(high)), high: Some(low.max(high)) }
    }

    /// Whether it is one number.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.low.is_some() && self.low == self.high
    }

    /// Whether a number lies in it.
    #[must_use]
    pub fn contains(self, mark: Mark) -> bool {
        self.low.is_none_or(|low| low <= mark) && self.high.is_none_or(|high| mark <= high)
    }

    /// Whether all of another lies in it.
    #[must_use]
    pub fn encloses(self, other: Self) -> bool {
        let low = self.low.is_none_or(|low| other.low.is_some_and(|l| low <= l));
        let high = self.high.is_none_or(|high| other.high.is_some_and(|h| h <= high));
        low && high
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let add = |a: Option<Mark>, b: Option<Mark>| a?.plus(b?);
        Self { low: add(self.low, other.low), high: add(self.high, other.high) }
    }

    /// The opposite.
    #[must_use]
    pub fn opposite(self) -> Self {
        Self { low: self.high.map(Mark::opposite), high: self.low.map(Mark::opposite) }
    }

    /// A multiple.
    #[must_use]
    pub fn times(self, factor: Mark) -> Self {
        let scaled = |end: Option<Mark>| end.and_then(|end| end.times(factor));
        if factor.is_zero() {
            return Self::ZERO;
        }
        if factor.is_negative() {
            return Self { low: scaled(self.high), high: scaled(self.low) };
        }
        Self { low: scaled(self.low), high: scaled(self.high) }
    }

    /// What a function that never falls makes of both ends.
    #[must_use]
    pub fn map(self, rising: impl Fn(Mark) -> Option<Mark>) -> Self {
        Self { low: self.low.and_then(&rising), high: self.high.and_then(&rising) }
    }

    /// The least that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        let low = self.low.zip(other.low).map(|(a, b)| a.min(b));
        let high = self.high.zip(other.high).map(|(a, b)| a.max(b));
        Self { low, high }
    }

    /// Not below a floor.
    #[must_use]
    pub fn at_least(self, floor: Mark) -> Self {
        Self { low: Some(self.low.map_or(floor, |low| low.max(floor))), high: self.high.map(|high| high.max(floor)) }
    }

    /// Not above a cap.
    #[must_use]
    pub fn at_most(self, cap: Mark) -> Self {
        Self { low: self.low.map(|low| low.min(cap)), high: Some(self.high.map_or(cap, |high| high.min(cap))) }
    }

    /// The higher of two, whichever numbers they turn out to be.
    #[must_use]
    pub fn higher(self, other: Self) -> Self {
        let low = match (self.low, other.low) {
            (Some(a), Some(b)) => Some(a.max(b)),
            (a, b) => a.or(b),
        };
        Self { low, high: self.high.zip(other.high).map(|(a, b)| a.max(b)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_add_clip_and_join() {
        let e = |low: i64, high: i64| Extent::new(Mark::whole(low), Mark::whole(high));
        assert_eq!(e(1, 2).plus(e(-1, 5)), e(0, 7));
        assert_eq!(e(-3, 2).at_least(Mark::ZERO), e(0, 2));
        assert_eq!(e(-3, 12).at_most(Mark::whole(10)), e(-3, 10));
        assert_eq!(e(1, 2).hull(e(5, 6)), e(1, 6));
        assert_eq!(e(1, 4).higher(e(2, 3)), e(2, 4));
        assert_eq!(e(1, 2).times(Mark::whole(-2)), e(-4, -2));
        assert_eq!(Extent::ANY.at_least(Mark::ZERO), Extent { low: Some(Mark::ZERO), high: None });
        assert!(Extent::ANY.encloses(e(0, 1)) && !e(0, 1).encloses(Extent::ANY));
    }
}
