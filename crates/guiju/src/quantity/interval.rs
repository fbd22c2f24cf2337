//! What is known of a number: that it lies between two bounds.

/// A closed interval of grid steps. An exact number is an interval of one; the ends of `i64` stand for infinity.
///
/// ```
/// use guiju::quantity::Interval;
/// let about = Interval::new(360, 440);
/// assert!(about.contains(Interval::exact(400)));
/// assert_eq!(about.intersect(Interval::new(430, Interval::POS)), Some(Interval::new(430, 440)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The least it can be.
    pub lo: i64,
    /// The greatest it can be.
    pub hi: i64,
}

impl Interval {
    /// No lower bound.
    pub const NEG: i64 = i64::MIN;
    /// No upper bound.
    pub const POS: i64 = i64::MAX;
    /// Anything.
    pub const ALL: Self = Self { lo: Self::NEG, hi: Self::POS };

    /// One number.
    #[must_use]
    pub const fn exact(value: i64) -> Self {
        Self { lo: value, hi: value }
    }

    /// All numbers from `lo` to `hi`, both included.
    #[must_use]
    pub const fn new(lo: i64, hi: i64) -> Self {
        Self { lo, hi }
    }

    /// Whether it is one number.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.lo == self.hi
    }

    /// What lies in both.
    #[must_use]
    pub fn intersect(self, other: Self) -> Option<Self> {
        let both = Self::new(self.lo.max(other.lo), self.hi.min(other.hi));
        (both.lo <= both.hi).then_some(both)
    }

    /// Whether all of `other` lies in it.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.lo <= other.lo && other.hi <= self.hi
    }
}
