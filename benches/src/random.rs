//! Random numbers that are the same for the same seed, on every machine (splitmix64).

use std::ops::RangeInclusive;

/// The generator.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Starts from a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number of a range.
    pub fn of(&mut self, range: RangeInclusive<u64>) -> u64 {
        range.start() + self.next() % (range.end() - range.start() + 1)
    }

    /// True so many times in a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.of(1..=100) <= percent
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.of(0..=from.len() as u64 - 1) as usize]
    }

    /// A whole number between two, both included.
    pub fn within(&mut self, (low, high): (u64, u64)) -> u64 {
        self.of(low..=high)
    }
}

/// How good a center is, and how well its books are kept.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// Of a hundred facts so many meet what is asked.
    pub good: u64,
    /// Of a hundred facts so many are missing.
    pub missing: u64,
}

impl Standing {
    /// Draws one.
    pub fn new(random: &mut Random) -> Self {
        Self { good: *random.pick(&[100, 98, 95, 85, 70]), missing: *random.pick(&[0, 1, 6, 35]) }
    }
}
