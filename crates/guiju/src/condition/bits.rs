//! Bitmaps of outcomes: one bit a row, three bitmaps a condition, kept together word by word. Bits beyond the last row
//! are zero in all three. A kernel overwrites every word of its result, so none has to be cleared before.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cell::Cell;

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

/// The outcomes of 64 rows of one condition, a bit a row. For a value `pass` says that it may be defined and `na` that it
/// may not be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    pub pass: u64,
    pub fail: u64,
    pub na: u64,
}

/// The bitmaps of a condition while a program runs: a step writes its own and reads those of steps before it.
pub(crate) type Bitmaps<'a> = &'a [Cell<Word>];

/// No outcome at all for any row.
pub(crate) fn clear(words: Bitmaps<'_>) {
    for word in words {
        word.set(Word::default());
    }
}

impl Word {
    /// From bits 0, 1 and 2 of a byte, for the row of a bit.
    #[inline]
    fn of(outcomes: u8, at: usize) -> Self {
        let bit = |n: u8| u64::from(outcomes >> n & 1) << at;
        Self { pass: bit(0), fail: bit(1), na: bit(2) }
    }

    /// Both together.
    #[inline]
    fn or(self, other: Self) -> Self {
        Self { pass: self.pass | other.pass, fail: self.fail | other.fail, na: self.na | other.na }
    }

    /// Pass and fail exchanged.
    #[inline]
    pub fn opposite(self) -> Self {
        Self { pass: self.fail, fail: self.pass, na: self.na }
    }

    /// The rows that certainly pass.
    #[inline]
    pub fn certain(self) -> u64 {
        self.pass & !self.fail & !self.na
    }

    /// The rows that may pass or not apply.
    #[inline]
    pub fn unbroken(self) -> u64 {
        self.pass | self.na
    }

    /// The outcomes of one of the rows.
    #[inline]
    pub fn at(self, bit: usize) -> Outcomes {
        let is = |word: u64| word >> (bit % 64) & 1 == 1;
        Outcomes { pass: is(self.pass), fail: is(self.fail), not_applicable: is(self.na) }
    }
}

impl Outcomes {
    /// As bits 0, 1 and 2 of a byte.
    pub(crate) fn byte(self) -> u8 {
        u8::from(self.pass) | u8::from(self.fail) << 1 | u8::from(self.not_applicable) << 2
    }
}

/// The outcomes of one row; none beyond the last.
#[inline]
pub(crate) fn outcomes(bits: Bitmaps<'_>, row: usize) -> Outcomes {
    bits.get(row / 64).map_or(Outcomes::default(), |word| word.get().at(row % 64))
}

/// The words that rows `start..end` lie in, with the bits of these rows only, and those bits.
#[inline]
pub(crate) fn part(bits: Bitmaps<'_>, start: usize, end: usize) -> impl Iterator<Item = (Word, u64)> {
    let words = if start < end { start / 64..end.div_ceil(64) } else { 0..0 };
    words.map(move |n| {
        let ones = all_ones(end - n * 64) & !all_ones(start.saturating_sub(n * 64));
        let Word { pass, fail, na } = bits.get(n).map(Cell::get).unwrap_or_default();
        (Word { pass: pass & ones, fail: fail & ones, na: na & ones }, ones)
    })
}

/// The words of all rows, with their bits beyond the last row zero.
#[inline]
pub(crate) fn all_rows(words: Bitmaps<'_>, rows: usize) -> impl Iterator<Item = (&Cell<Word>, u64)> {
    words.iter().enumerate().map(move |(n, word)| (word, all_ones(rows.saturating_sub(n * 64))))
}

/// So many bits set from the lowest, at most 64.
const fn all_ones(rows: usize) -> u64 {
    if rows >= 64 { !0 } else { !(!0 << rows) }
}

/// Sixty-four outcomes, a byte each. Comparisons into bytes are vectorized, comparisons into bits are not.
type Lane = [u8; 64];

/// Fewer rows than this are put into bits one by one.
const FEW: usize = 12;

/// One bit of each byte of a lane as a word.
fn gather(lane: &Lane, bit: u32) -> u64 {
    // The product has the lowest bit of each byte, in order, in its highest byte.
    const LOWEST: u64 = 0x0101_0101_0101_0101;
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = lane.as_chunks::<8>();
    eights.iter().rev().fold(0, |word, eight| {
        let lowest = u64::from_le_bytes(*eight) >> bit & LOWEST;
        word << 8 | lowest.wrapping_mul(GATHER) >> 56
    })
}

/// Fills pass and fail from a function of each value: bit 0 of its result is "may pass", bit 1 "may fail".
#[inline]
pub(crate) fn fill<T: Copy>(words: Bitmaps<'_>, values: &[T], of: impl Fn(T) -> u8) {
    if let ([word], [value]) = (words, values) {
        word.set(Word::of(of(*value) & 0b11, 0));
        return;
    }
    let mut chunks = values.chunks(64);
    for word in words {
        let values = chunks.next().unwrap_or_default();
        word.set(if values.len() < FEW {
            values
                .iter()
                .enumerate()
                .fold(Word::default(), |word, (at, value)| word.or(Word::of(of(*value) & 0b11, at)))
        } else {
            let mut lane: Lane = [0; 64];
            for (byte, value) in lane.iter_mut().zip(values) {
                *byte = of(*value);
            }
            Word { pass: gather(&lane, 0), fail: gather(&lane, 1), na: 0 }
        });
    }
}

/// The same from two values a row.
#[inline]
pub(crate) fn fill_pairs<A: Copy, B: Copy>(words: Bitmaps<'_>, a: &[A], b: &[B], of: impl Fn(A, B) -> u8) {
    if let ([word], [a], [b]) = (words, a, b) {
        word.set(Word::of(of(*a, *b) & 0b11, 0));
        return;
    }
    let (mut a, mut b) = (a.chunks(64), b.chunks(64));
    for word in words {
        let (a, b) = (a.next().unwrap_or_default(), b.next().unwrap_or_default());
        let pairs = a.iter().zip(b);
        word.set(if a.len() < FEW {
            pairs.enumerate().fold(Word::default(), |word, (at, (a, b))| word.or(Word::of(of(*a, *b) & 0b11, at)))
        } else {
            let mut lane: Lane = [0; 64];
            for (byte, (a, b)) in lane.iter_mut().zip(pairs) {
                *byte = of(*a, *b);
            }
            Word { pass: gather(&lane, 0), fail: gather(&lane, 1), na: 0 }
        });
    }
}

/// The same from two columns, each with a test of its own: the first column's is "may pass", the second's "may fail".
#[inline]
pub(crate) fn fill_tests<T: Copy>(
    words: Bitmaps<'_>,
    (passes, pass): (&[T], impl Fn(T) -> bool),
    (fails, fail): (&[T], impl Fn(T) -> bool),
) {
    if let ([word], [passes], [fails]) = (words, passes, fails) {
        word.set(Word { pass: u64::from(pass(*passes)), fail: u64::from(fail(*fails)), na: 0 });
        return;
    }
    fn test<T: Copy>(values: &[T], test: impl Fn(T) -> bool) -> u64 {
        if values.len() < FEW {
            return values.iter().enumerate().fold(0, |word, (at, value)| word | u64::from(test(*value)) << at);
        }
        let mut lane: Lane = [0; 64];
        for (byte, value) in lane.iter_mut().zip(values) {
            *byte = u8::from(test(*value));
        }
        gather(&lane, 0)
    }
    let (mut passes, mut fails) = (passes.chunks(64), fails.chunks(64));
    for word in words {
        word.set(Word {
            pass: test(passes.next().unwrap_or_default(), &pass),
            fail: test(fails.next().unwrap_or_default(), &fail),
            na: 0,
        });
    }
}

/// Fills all three from a function of the row.
#[inline]
pub(crate) fn fill_rows(words: Bitmaps<'_>, rows: usize, mut of: impl FnMut(usize) -> Outcomes) {
    for (n, word) in words.iter().enumerate() {
        let start = n * 64;
        let number = rows.saturating_sub(start).min(64);
        word.set((0..number).fold(Word::default(), |word, at| word.or(Word::of(of(start + at).byte(), at))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_only_its_rows() {
        let bits = [0b1010, !0, 1].map(|pass| Cell::new(Word { pass, fail: !pass, na: 0 }));
        let check = |start: usize, end: usize, expected: &[(u64, u64)]| {
            let found: Vec<_> = part(&bits, start, end).map(|(word, ones)| (word.pass, ones)).collect();
            assert_eq!(found, expected, "{start}..{end}");
            let failing: u32 = part(&bits, start, end).map(|(word, _)| word.fail.count_ones()).sum();
            let rows: u32 = expected.iter().map(|(pass, ones)| (ones & !pass).count_ones()).sum();
            assert_eq!(failing, rows, "{start}..{end}");
        };
        check(0, 4, &[(0b1010, 0b1111)]);
        check(1, 2, &[(0b10, 0b10)]);
        check(0, 64, &[(0b1010, !0)]);
        check(3, 129, &[(0b1000, !0 << 3), (!0, !0), (1, 1)]);
        check(5, 5, &[]);
        check(64, 128, &[(!0, !0)]);
        check(63, 65, &[(0, 1 << 63), (1, 1)]);
    }

    #[test]
    fn few_rows_and_many_come_to_the_same_bits() {
        for rows in [0, 1, 7, FEW - 1, FEW, 63, 64, 65, 64 + FEW, 200] {
            let values: Vec<usize> = (0..rows).collect();
            let of = |n: usize| [1u8, 2, 3, 0][n * 7 % 4];
            // What stood there before is gone.
            let dirty = || vec![Cell::new(Word { pass: !0, fail: !0, na: !0 }); words(rows)];
            let expected = dirty();
            fill_rows(&expected, rows, |row| Outcomes {
                pass: of(row) & 1 != 0,
                fail: of(row) & 2 != 0,
                not_applicable: false,
            });
            for (row, value) in values.iter().enumerate() {
                assert_eq!(outcomes(&expected, row).byte(), of(*value), "{row} of {rows}");
            }
            let check = |name: &str, fill: &dyn Fn(Bitmaps<'_>)| {
                let found = dirty();
                fill(&found);
                assert_eq!(found, expected, "{name}: {rows} rows");
            };
            check("values", &|words| fill(words, &values, of));
            check("pairs", &|words| fill_pairs(words, &values, &values, |a, _| of(a)));
            check("tests", &|words| fill_tests(words, (&values, |n| of(n) & 1 != 0), (&values, |n| of(n) & 2 != 0)));
        }
    }

    #[test]
    fn bits_beyond_the_last_row_stay_zero() {
        let check = |rows: usize, expected: &[u64]| {
            let words = vec![Cell::new(Word::default()); words(rows)];
            assert_eq!(all_rows(&words, rows).map(|(_, ones)| ones).collect::<Vec<_>>(), expected);
        };
        check(3, &[0b111]);
        check(64, &[!0]);
        check(65, &[!0, 1]);
        check(0, &[]);
    }
}
