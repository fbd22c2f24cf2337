//! Random decisions from a list of numbers that proptest chooses and shrinks: fewer and smaller numbers make simpler
//! things.

/// A source of decisions.
#[derive(Clone, Debug)]
pub struct Choices {
    numbers: Vec<u16>,
    at: usize,
    /// What follows the numbers: noughts, or a random sequence.
    seed: Option<u64>,
}

impl Choices {
    /// The numbers, then noughts.
    pub fn new(numbers: &[u16]) -> Self {
        Self { numbers: numbers.to_vec(), at: 0, seed: None }
    }

    /// An endless random sequence.
    pub fn random(seed: u64) -> Self {
        Self { numbers: Vec::new(), at: 0, seed: Some(seed) }
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        let number = match (self.numbers.get(self.at), &mut self.seed) {
            (Some(number), _) => usize::from(*number),
            (None, None) => 0,
            (None, Some(state)) => {
                *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                ((mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 33) as usize
            }
        };
        self.at += 1;
        number % n
    }

    /// True in one of `n` cases.
    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == n - 1
    }

    pub fn pick<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }

    /// At least one of them and, if there are two or more, not all.
    pub fn some_of<T: Clone>(&mut self, of: &[T]) -> Vec<T> {
        let number = 1 + self.below((of.len() - 1).clamp(1, 4));
        let mut left = of.to_vec();
        (0..number).map(|_| left.remove(self.below(left.len()))).collect()
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for n in (1..items.len()).rev() {
            items.swap(n, n - self.below(n + 1));
        }
    }
}
