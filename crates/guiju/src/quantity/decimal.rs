//! Exact decimals in 128 bits, every step of them checked.

/// A decimal: `mantissa` / 10^`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub mantissa: i128,
    pub scale: u32,
}

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    NotANumber,
    TooLarge,
}

impl Decimal {
    pub(super) const ZERO: Self = Self { mantissa: 0, scale: 0 };

    pub(super) fn whole(mantissa: i128) -> Self {
        Self { mantissa, scale: 0 }
    }

    pub(super) fn times(self, factor: i128) -> Result<Self, Fault> {
        let mantissa = self.mantissa.checked_mul(factor).ok_or(Fault::TooLarge)?;
        Ok(Self { mantissa, ..self })
    }

    fn rescaled(self, scale: u32) -> Result<i128, Fault> {
        let up = power(scale.saturating_sub(self.scale))?;
        self.mantissa.checked_mul(up).ok_or(Fault::TooLarge)
    }

    pub(super) fn plus(self, other: Self) -> Result<Self, Fault> {
        let scale = self.scale.max(other.scale);
        let sum = self.rescaled(scale)?.checked_add(other.rescaled(scale)?);
        Ok(Self { mantissa: sum.ok_or(Fault::TooLarge)?, scale })
    }

    pub(super) fn at_least(self, whole: i128) -> Result<bool, Fault> {
        Ok(self.mantissa >= power(self.scale)?.checked_mul(whole).ok_or(Fault::TooLarge)?)
    }

    /// The number with its last nonzero digit raised by one; nothing for zero.
    pub(super) fn raised(self) -> Option<Self> {
        if self.mantissa == 0 {
            return None;
        }
        let mut place = 1i128;
        while self.mantissa.checked_rem(place.checked_mul(10)?)? == 0 {
            place = place.checked_mul(10)?;
        }
        Some(Self { mantissa: self.mantissa.checked_add(place)?, ..self })
    }

    /// The value of the decimal times `steps`, as a fraction with a positive denominator.
    pub(super) fn steps(self, steps: i64) -> Result<(i128, i128), Fault> {
        let num = self.mantissa.checked_mul(i128::from(steps)).ok_or(Fault::TooLarge)?;
        Ok((num, power(self.scale)?))
    }

    pub(super) fn trimmed(mut self) -> Self {
        while self.scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let s = self.trimmed();
        let digits = s.mantissa.unsigned_abs().to_string();
        let sign = if s.mantissa < 0 { "-" } else { "" };
        let width = usize::try_from(s.scale).unwrap_or(0);
        let digits = format!("{digits:0>least$}", least = width + 1);
        let (whole, part) = digits.split_at_checked(digits.len() - width).unwrap_or((&digits, ""));
        let dot = if part.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{dot}{part}")
    }
}

pub(super) fn power(exponent: u32) -> Result<i128, Fault> {
    10i128.checked_pow(exponent).ok_or(Fault::TooLarge)
}
