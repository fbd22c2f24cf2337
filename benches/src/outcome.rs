//! Outcomes as bits of a byte, and how rules join them. Written by hand for the opponents, from the meaning of the forms.

/// May pass.
pub const PASS: u8 = 1;
/// May fail.
pub const FAIL: u8 = 2;
/// May not apply.
pub const NOT_APPLICABLE: u8 = 4;

/// From two tests.
#[inline]
#[must_use]
pub fn outcome(pass: bool, fail: bool) -> u8 {
    u8::from(pass) | u8::from(fail) << 1
}

/// `all` of several outcomes, collected one by one.
#[derive(Clone, Copy, Debug)]
pub struct All {
    any: u8,
    each: u8,
}

impl All {
    /// Of none.
    pub const NONE: Self = Self { any: 0, each: 7 };

    /// With one more.
    #[inline]
    #[must_use]
    pub fn and(self, outcome: u8) -> Self {
        // Bit 0 of `each` stays while each may pass or not apply, bit 2 while each may not apply.
        Self { any: self.any | outcome, each: self.each & (outcome | outcome >> 2) }
    }

    /// What they come to together.
    #[inline]
    #[must_use]
    pub fn outcome(self) -> u8 {
        (self.any & self.each & PASS) | (self.any & FAIL) | (self.each & NOT_APPLICABLE)
    }

    /// `all` of a slice.
    #[must_use]
    pub fn of(outcomes: &[u8]) -> u8 {
        outcomes.iter().fold(Self::NONE, |all, o| all.and(*o)).outcome()
    }
}

/// The outcome of a rule that applies only where `applies` passes.
#[inline]
#[must_use]
pub fn gate(applies: u8, outcome: u8) -> u8 {
    let counts = (applies & PASS).wrapping_neg();
    (outcome & counts) | (applies & FAIL) << 1
}

/// The opposite of an outcome that always applies.
#[inline]
#[must_use]
pub fn opposite(outcome: u8) -> u8 {
    (outcome & PASS) << 1 | (outcome & FAIL) >> 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_several() {
        let check = |parts: &[u8], expected: u8| assert_eq!(All::of(parts), expected, "{parts:?}");
        check(&[PASS, PASS], PASS);
        check(&[PASS, FAIL], FAIL);
        check(&[PASS, PASS | FAIL], PASS | FAIL);
        check(&[NOT_APPLICABLE, PASS], PASS);
        check(&[NOT_APPLICABLE, NOT_APPLICABLE], NOT_APPLICABLE);
        check(&[NOT_APPLICABLE, PASS | FAIL], PASS | FAIL);
        check(&[PASS | NOT_APPLICABLE, NOT_APPLICABLE], PASS | NOT_APPLICABLE);
    }

    #[test]
    fn gates() {
        assert_eq!(gate(PASS, FAIL), FAIL);
        assert_eq!(gate(FAIL, FAIL), NOT_APPLICABLE);
        assert_eq!(gate(PASS | FAIL, FAIL), FAIL | NOT_APPLICABLE);
    }
}
