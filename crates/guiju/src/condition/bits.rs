//! Bitmaps of outcomes: one bit a row, three bitmaps a condition. Bits beyond the last row are zero in all three.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The outcomes still possible for one row. One of them alone is the verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Outcomes {
    /// May pass.
    pub pass: bool,
    /// May fail.
    pub fail: bool,
    /// May not apply.
    pub not_applicable: bool,
}

impl Outcomes {
    /// Certainly passes.
    pub const PASS: Self = Self { pass: true, fail: false, not_applicable: false };
    /// Certainly fails.
    pub const FAIL: Self = Self { pass: false, fail: true, not_applicable: false };
    /// Certainly does not apply.
    pub const NOT_APPLICABLE: Self = Self { pass: false, fail: false, not_applicable: true };
    /// May pass or fail.
    pub const UNKNOWN: Self = Self { pass: true, fail: true, not_applicable: false };

    /// Whether only one outcome is left.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        (self.pass as u8 + self.fail as u8 + self.not_applicable as u8) == 1
    }

    /// Whether every outcome of `self` is one of `other`.
    #[must_use]
    pub const fn within(self, other: Self) -> bool {
        (!self.pass || other.pass) && (!self.fail || other.fail) && (!self.not_applicable || other.not_applicable)
    }
}

/// In JSON: the names of the outcomes still possible.
impl Serialize for Outcomes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let named = [(self.pass, "pass"), (self.fail, "fail"), (self.not_applicable, "not_applicable")];
        serializer.collect_seq(named.into_iter().filter(|(may, _)| *may).map(|(_, name)| name))
    }
}

impl<'de> Deserialize<'de> for Outcomes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        let has = |name: &str| names.iter().any(|n| n == name);
        Ok(Self { pass: has("pass"), fail: has("fail"), not_applicable: has("not_applicable") })
    }
}

/// Number of words for so many bits.
pub(crate) const fn words(rows: usize) -> usize {
    rows.div_ceil(64)
}

/// One bit of a bitmap; false beyond its end.
pub(crate) fn bit(bits: &[u64], row: usize) -> bool {
    bits.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
}

/// Number of ones in `start..end`.
pub(crate) fn ones(bits: &[u64], start: usize, end: usize) -> usize {
    if start >= end {
        return 0;
    }
    let (first, last) = (start / 64, (end - 1) / 64);
    let head = !0u64 << (start % 64);
    let tail = !0u64 >> (63 - (end - 1) % 64);
    let word = |n: usize| bits.get(n).copied().unwrap_or(0);
    if first == last {
        return (word(first) & head & tail).count_ones() as usize;
    }
    let middle: u32 = bits.get(first + 1..last).unwrap_or_default().iter().map(|w| w.count_ones()).sum();
    ((word(first) & head).count_ones() + middle + (word(last) & tail).count_ones()) as usize
}

/// Three bitmaps of one condition.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bits {
    pub pass: Vec<u64>,
    pub fail: Vec<u64>,
    pub na: Vec<u64>,
}

impl Bits {
    /// Makes room for so many rows, all bits zero; keeps its memory between batches.
    pub fn reset(&mut self, rows: usize) {
        for bits in [&mut self.pass, &mut self.fail, &mut self.na] {
            bits.clear();
            bits.resize(words(rows), 0);
        }
    }

    /// The outcomes of one row.
    pub fn outcomes(&self, row: usize) -> Outcomes {
        Outcomes { pass: bit(&self.pass, row), fail: bit(&self.fail, row), not_applicable: bit(&self.na, row) }
    }

    /// Fills pass and fail from a function of the row: `(may pass, may fail)`.
    pub fn fill(&mut self, rows: usize, mut of: impl FnMut(usize) -> (bool, bool)) {
        for (n, (pass, fail)) in self.pass.iter_mut().zip(&mut self.fail).enumerate() {
            let start = n * 64;
            for offset in 0..(rows - start).min(64) {
                let (p, f) = of(start + offset);
                *pass |= u64::from(p) << offset;
                *fail |= u64::from(f) << offset;
            }
        }
    }

    /// Fills all three from a function of the row.
    pub fn fill_outcomes(&mut self, rows: usize, mut of: impl FnMut(usize) -> Outcomes) {
        for row in 0..rows {
            let outcomes = of(row);
            let (at, shift) = (row / 64, row % 64);
            for (bits, set) in [
                (&mut self.pass, outcomes.pass),
                (&mut self.fail, outcomes.fail),
                (&mut self.na, outcomes.not_applicable),
            ] {
                if let Some(word) = bits.get_mut(at) {
                    *word |= u64::from(set) << shift;
                }
            }
        }
    }
}

/// All rows set, the bits beyond the last one zero.
pub(crate) fn all_ones(rows: usize) -> impl Iterator<Item = u64> {
    (0..words(rows)).map(move |n| if (n + 1) * 64 <= rows { !0 } else { !0 >> (64 - rows % 64) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ones_are_counted_across_words() {
        let bits = [0b1010, !0, 1];
        let check = |start, end, expected| assert_eq!(ones(&bits, start, end), expected, "{start}..{end}");
        check(0, 4, 2);
        check(1, 2, 1);
        check(0, 64, 2);
        check(3, 129, 66);
        check(5, 5, 0);
        check(64, 128, 64);
    }

    #[test]
    fn bits_beyond_the_last_row_stay_zero() {
        assert_eq!(all_ones(3).collect::<Vec<_>>(), [0b111]);
        assert_eq!(all_ones(64).collect::<Vec<_>>(), [!0]);
        assert_eq!(all_ones(65).collect::<Vec<_>>(), [!0, 1]);
        assert_eq!(all_ones(0).count(), 0);
    }
}
