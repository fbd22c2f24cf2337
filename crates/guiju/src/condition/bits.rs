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
    ones_of(|n| bits.get(n).copied().unwrap_or(0), start, end)
}

/// Number of ones in `start..end` of a bitmap given by its words.
fn ones_of(word: impl Fn(usize) -> u64, start: usize, end: usize) -> usize {
    if start >= end {
        return 0;
    }
    let (first, last) = (start / 64, (end - 1) / 64);
    let head = !0u64 << (start % 64);
    let tail = !0u64 >> (63 - (end - 1) % 64);
    if first == last {
        return (word(first) & head & tail).count_ones() as usize;
    }
    let middle: u32 = (first + 1..last).map(|n| word(n).count_ones()).sum();
    ((word(first) & head).count_ones() + middle + (word(last) & tail).count_ones()) as usize
}

/// Sixty-four outcomes, a byte each, as a word for each of their three bits: bit 0 is pass, bit 1 fail, bit 2 "not
/// applicable". Comparisons into bytes are vectorized, comparisons into bits are not.
pub(crate) type Lane = [u8; 64];

/// One bit of each byte of a lane as a word.
pub(crate) fn gather(lane: &Lane, bit: u32) -> u64 {
    // The product has the lowest bit of each byte, in order, in its highest byte.
    const LOWEST: u64 = 0x0101_0101_0101_0101;
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = lane.as_chunks::<8>();
    eights.iter().rev().fold(0, |word, eight| {
        let lowest = u64::from_le_bytes(*eight) >> bit & LOWEST;
        word << 8 | lowest.wrapping_mul(GATHER) >> 56
    })
}

/// A test of each value as bits, 64 values a word.
pub(crate) fn pack<T: Copy>(words: &mut [u64], values: &[T], test: impl Fn(T) -> bool) {
    for (word, values) in words.iter_mut().zip(values.chunks(64)) {
        let mut lane: Lane = [0; 64];
        for (byte, value) in lane.iter_mut().zip(values) {
            *byte = u8::from(test(*value));
        }
        *word = gather(&lane, 0);
    }
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
            if bits.len() == words(rows) {
                bits.fill(0);
            } else {
                bits.clear();
                bits.resize(words(rows), 0);
            }
        }
    }

    /// The outcomes of one row.
    pub fn outcomes(&self, row: usize) -> Outcomes {
        Outcomes { pass: bit(&self.pass, row), fail: bit(&self.fail, row), not_applicable: bit(&self.na, row) }
    }

    /// How many rows of `start..end` certainly pass.
    pub fn certain(&self, start: usize, end: usize) -> usize {
        let word = |bits: &[u64], n: usize| bits.get(n).copied().unwrap_or(0);
        ones_of(|n| word(&self.pass, n) & !word(&self.fail, n) & !word(&self.na, n), start, end)
    }

    /// How many rows of `start..end` may pass or not apply.
    pub fn unbroken(&self, start: usize, end: usize) -> usize {
        let word = |bits: &[u64], n: usize| bits.get(n).copied().unwrap_or(0);
        ones_of(|n| word(&self.pass, n) | word(&self.na, n), start, end)
    }

    /// Fills pass and fail from lanes: `of` leaves the outcomes of the rows from the given one on.
    pub fn fill_lanes(&mut self, mut of: impl FnMut(usize, &mut Lane)) {
        for (n, (pass, fail)) in self.pass.iter_mut().zip(&mut self.fail).enumerate() {
            let mut lane: Lane = [0; 64];
            of(n * 64, &mut lane);
            *pass = gather(&lane, 0);
            *fail = gather(&lane, 1);
        }
    }

    /// Fills pass and fail from a function of each value: `(may pass, may fail)`.
    pub fn fill_from<T: Copy>(&mut self, values: &[T], of: impl Fn(T) -> (bool, bool)) {
        self.fill_lanes(|start, lane| {
            for (byte, value) in lane.iter_mut().zip(values.get(start..).unwrap_or_default()) {
                let (pass, fail) = of(*value);
                *byte = u8::from(pass) | u8::from(fail) << 1;
            }
        });
    }

    /// Fills pass and fail from a function of the row: `(may pass, may fail)`.
    pub fn fill(&mut self, rows: usize, mut of: impl FnMut(usize) -> (bool, bool)) {
        self.fill_lanes(|start, lane| {
            for (byte, row) in lane.iter_mut().zip(start..rows) {
                let (pass, fail) = of(row);
                *byte = u8::from(pass) | u8::from(fail) << 1;
            }
        });
    }

    /// Fills all three from a function of the row.
    pub fn fill_outcomes(&mut self, rows: usize, mut of: impl FnMut(usize) -> Outcomes) {
        for (n, ((pass, fail), na)) in self.pass.iter_mut().zip(&mut self.fail).zip(&mut self.na).enumerate() {
            let mut lane: Lane = [0; 64];
            for (byte, row) in lane.iter_mut().zip(n * 64..rows) {
                let outcomes = of(row);
                *byte = u8::from(outcomes.pass) | u8::from(outcomes.fail) << 1 | u8::from(outcomes.not_applicable) << 2;
            }
            (*pass, *fail, *na) = (gather(&lane, 0), gather(&lane, 1), gather(&lane, 2));
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
    fn lanes_are_gathered_in_order() {
        let lane: Lane = std::array::from_fn(|n| if n % 3 == 0 { 0b101 } else { 0b010 });
        let third = (0..64).step_by(3).fold(0u64, |word, n| word | 1 << n);
        assert_eq!([gather(&lane, 0), gather(&lane, 1), gather(&lane, 2)], [third, !third, third]);
        let mut words = [0; 2];
        pack(&mut words, &(0..70).collect::<Vec<i64>>(), |n| n % 3 == 0);
        assert_eq!(words, [third, 0b100100]);
    }

    #[test]
    fn bits_beyond_the_last_row_stay_zero() {
        assert_eq!(all_ones(3).collect::<Vec<_>>(), [0b111]);
        assert_eq!(all_ones(64).collect::<Vec<_>>(), [!0]);
        assert_eq!(all_ones(65).collect::<Vec<_>>(), [!0, 1]);
        assert_eq!(all_ones(0).count(), 0);
    }
}
