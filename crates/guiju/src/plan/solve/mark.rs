//! Points in the solver: exact fractions, every step checked.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedMul, Signed, Zero};

/// An exact number of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(Ratio<i128>);

impl Mark {
    /// Nought.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));

    /// A whole number of points.
    #[must_use]
    pub fn whole(number: i64) -> Self {
        Self(Ratio::from_integer(number.into()))
    }

    /// A fraction; none where the divisor is nought.
    #[must_use]
    pub fn new(number: i128, of: i128) -> Option<Self> {
        let fits = of != 0 && number != i128::MIN && of != i128::MIN;
        fits.then(|| Self(Ratio::new(number, of)))
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(&other.0).map(Self)
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        self.0.checked_mul(&other.0).map(Self)
    }

    /// Whether it is nought.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below nought.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_negative()
    }
}
