//! A number of points: an exact fraction, never a binary one.
//!
//! Arithmetic is checked: what does not fit in 128 bits has no value, and whoever adds up then knows one bound less.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error, ser::SerializeStruct};

/// An exact number of points (or a share of them).
///
/// ```
/// use guiju::score::Mark;
/// let (two, fifth) = (Mark::whole(2), Mark::parse("0.2").ok_or("no number")?);
/// let left = two.times(fifth).and_then(|off| two.minus(off)).ok_or("too large")?;
/// assert_eq!((left.fraction(), left.decimal()), ("8/5".to_owned(), "1.6".to_owned()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(Ratio<i128>);

/// Decimals shown of a fraction whose decimals don't end.
const DECIMALS: u32 = 3;
/// Decimals shown of one whose decimals do.
const MOST_DECIMALS: u32 = 12;

impl Mark {
    /// Nought.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));
    /// One.
    pub const ONE: Self = Self(Ratio::new_raw(1, 1));
    /// One hundred.
    pub const HUNDRED: Self = Self(Ratio::new_raw(100, 1));

    /// A whole number of points.
    #[must_use]
    pub fn whole(number: i64) -> Self {
        Self(Ratio::from_integer(number.into()))
    }

    /// A fraction; none where the divisor is nought.
    #[must_use]
    pub fn new(number: i128, of: i128) -> Option<Self> {
        // The lowest number has no opposite, and reducing might ask for it.
        let fits = of != 0 && number != i128::MIN && of != i128::MIN;
        fits.then(|| Self(Ratio::new(number, of)))
    }

    /// Reads `86`, `86.5`, `-2`, `1/3`, each with or without 分.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_suffix('分').or_else(|| text.strip_suffix("points")).unwrap_or(text).trim();
        match text.split_once('/') {
            Some((number, of)) => decimal(number.trim())?.over(decimal(of.trim())?),
            None => decimal(text),
        }
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(&other.0).map(Self)
    }

    /// The difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(&other.0).map(Self)
    }

    /// The product.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        self.0.checked_mul(&other.0).map(Self)
    }

    /// The quotient; none by nought.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        if other.is_zero() {
            return None;
        }
        self.0.checked_div(&other.0).map(Self)
    }

    /// The opposite.
    #[must_use]
    pub fn opposite(self) -> Self {
        Self(-self.0)
    }

    /// The next whole number downwards.
    #[must_use]
    pub fn floor(self) -> Self {
        Self(Ratio::from_integer(self.0.numer().div_euclid(*self.0.denom())))
    }

    /// The next whole number upwards.
    #[must_use]
    pub fn ceil(self) -> Self {
        self.opposite().floor().opposite()
    }

    /// The nearest whole number, halves upwards.
    #[must_use]
    pub fn round(self) -> Option<Self> {
        self.plus(Self(Ratio::new_raw(1, 2))).map(Self::floor)
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

    /// Numerator and denominator, reduced, the denominator above nought.
    #[must_use]
    pub fn parts(self) -> (i128, i128) {
        (*self.0.numer(), *self.0.denom())
    }

    /// As a fraction: `8/5`, `37`.
    #[must_use]
    pub fn fraction(self) -> String {
        self.0.to_string()
    }

    /// As a decimal: exact where it ends, otherwise rounded half up to three places.
    #[must_use]
    pub fn decimal(self) -> String {
        let exact = (0..=MOST_DECIMALS).find_map(|places| {
            let scaled = self.scaled(places)?;
            (*scaled.0.denom() == 1).then(|| write(*scaled.0.numer(), places))
        });
        exact
            .or_else(|| {
                let scaled = self.scaled(DECIMALS)?;
                // Halves away from nought, so that a number and its opposite look alike.
                let rounded =
                    if scaled.is_negative() { scaled.opposite().round()?.opposite() } else { scaled.round()? };
                Some(write(*rounded.0.numer(), DECIMALS))
            })
            .unwrap_or_else(|| self.fraction())
    }

    /// As it is shown to people: the decimal, with `≈` before it where it is rounded.
    #[must_use]
    pub fn shown(self) -> String {
        let decimal = self.decimal();
        if Self::parse(&decimal) == Some(self) { decimal } else { format!("≈{decimal}") }
    }

    fn scaled(self, places: u32) -> Option<Self> {
        self.times(Self(Ratio::from_integer(10i128.checked_pow(places)?)))
    }
}

fn decimal(text: &str) -> Option<Mark> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |t: &str| t.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(part) || (digits.contains('.') && part.is_empty()) {
        return None;
    }
    let number: i128 = format!("{whole}{part}").parse().ok()?;
    Mark::new(number.checked_mul(sign)?, 10i128.checked_pow(u32::try_from(part.len()).ok()?)?)
}

fn write(number: i128, places: u32) -> String {
    let (sign, digits) = (if number < 0 { "-" } else { "" }, number.unsigned_abs().to_string());
    let places = places as usize;
    if places == 0 {
        return format!("{sign}{digits}");
    }
    let digits = format!("{digits:0>width$}", width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    format!("{sign}{whole}.{part}")
}

/// In JSON: `{"fraction": "8/5", "decimal": "1.6"}`.
impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Mark", 2)?;
        fields.serialize_field("fraction", &self.fraction())?;
        fields.serialize_field("decimal", &self.decimal())?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for Mark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Written {
            fraction: String,
        }
        let written = Written::deserialize(deserializer)?;
        Self::parse(&written.fraction).ok_or_else(|| D::Error::custom("not a fraction"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_read_and_written() {
        let check = |text: &str, expected: Option<(&str, &str)>| {
            let found = Mark::parse(text).map(|m| (m.fraction(), m.decimal()));
            assert_eq!(found, expected.map(|(f, d)| (f.to_owned(), d.to_owned())), "{text}");
        };
        check("1.6", Some(("8/5", "1.6")));
        check("-0.5分", Some(("-1/2", "-0.5")));
        check("250/3", Some(("250/3", "83.333")));
        check("-2/3", Some(("-2/3", "-0.667")));
        check("2/3", Some(("2/3", "0.667")));
        check("100", Some(("100", "100")));
        check("1/0", None);
        check("1.", None);
        check("", None);
        check("ten", None);
    }

    #[test]
    fn what_is_rounded_says_so() {
        let check =
            |text: &str, expected: &str| assert_eq!(Mark::parse(text).map(Mark::shown).as_deref(), Some(expected));
        check("86", "86");
        check("8/5", "1.6");
        check("250/3", "≈83.333");
        check("-2/3", "≈-0.667");
    }

    #[test]
    fn what_does_not_fit_has_no_value() {
        let large = Mark::new(i128::MAX, 1).unwrap();
        assert_eq!(large.plus(Mark::ONE), None);
        assert_eq!(Mark::ONE.over(Mark::ZERO), None);
    }
}
