//! A closed interval of grid steps.
//!
//! The two extreme values stand for "no bound on this side".

/// A closed interval on the grid of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The lowest value, or [`Interval::NEG`].
    pub lo: i64,
    /// The highest value, or [`Interval::POS`].
    pub hi: i64,
}

impl Interval {
    /// The low end of an interval without a lower bound.
    pub const NEG: i64 = i64::MIN;
    /// The high end of an interval without an upper bound.
    pub const POS: i64 = i64::MAX;
    /// Every value.
    pub const ALL: Self = Self { lo: Self::NEG, hi: Self::POS };

    /// The interval of one value.
    #[must_use]
    pub const fn exact(v: i64) -> Self {
        Self { lo: v, hi: v }
    }

    /// The interval between two values, which may be given in either order.
    #[must_use]
    pub const fn new(lo: i64, hi: i64) -> Self {
        if lo <= hi { Self { lo, hi } } else { Self { lo: hi, hi: lo } }
    }

    /// Whether the interval holds one value only.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.lo == self.hi
    }

    /// The values in both intervals, if there are any.
    #[must_use]
    pub fn intersect(self, o: Self) -> Option<Self> {
        let (lo, hi) = (self.lo.max(o.lo), self.hi.min(o.hi));
        (lo <= hi).then_some(Self { lo, hi })
    }

    /// Whether every value of `o` is in this interval.
    #[must_use]
    pub fn contains(self, o: Self) -> bool {
        self.lo <= o.lo && o.hi <= self.hi
    }
}
