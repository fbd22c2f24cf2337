//! Names to numbers, for the readers that look up a name for every value: a table made once, asked with the bytes of a
//! text as it stands. It knows exact spellings only; who asks goes on to the folding look-up where it says no.

/// A table of names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lookup {
    /// As many as a power of two, most of them empty.
    entries: Vec<Entry>,
    /// All names, one after another.
    names: Vec<u8>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    hash: u32,
    start: u32,
    /// Length of the name, or 0 where there is none.
    length: u32,
    value: u32,
}

/// Odd numbers without a pattern in their bits (fractions of the golden ratio and of π).
const MIX: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0x2545_f491_4f6c_dd1d];

/// From the length and up to three pieces of eight bytes: its beginning, its middle, its end. Names that agree in all of
/// them are told apart when they are compared.
fn hash(name: &[u8]) -> u64 {
    let piece = |bytes: Option<&[u8; 8]>| bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes));
    let length = name.len();
    let (first, last) = match name.first_chunk::<8>() {
        Some(first) => (u64::from_le_bytes(*first), piece(name.last_chunk::<8>())),
        None => (name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0),
    };
    let middle =
        if length > 16 { piece(name.get(length / 2 - 4..).and_then(|rest| rest.first_chunk::<8>())) } else { 0 };
    let [a, b] = MIX;
    let word = (first ^ (length as u64).wrapping_mul(b)).wrapping_mul(a);
    let word = (word ^ word >> 29 ^ last).wrapping_mul(b);
    let word = (word ^ word >> 31 ^ middle).wrapping_mul(a);
    word ^ word >> 32
}

impl Lookup {
    /// A table of names, none of them empty; of a name given twice the first value counts.
    pub fn new<'n>(names: impl Iterator<Item = (&'n str, u32)>) -> Self {
        let names: Vec<(&str, u32)> = names.filter(|(name, _)| !name.is_empty()).collect();
        let mut table =
            Self { entries: vec![Entry::default(); (names.len() * 4).next_power_of_two()], names: Vec::new() };
        for (name, value) in names {
            if table.find(name).is_none() {
                table.insert(name.as_bytes(), value);
            }
        }
        table
    }

    fn insert(&mut self, name: &[u8], value: u32) {
        let hash = hash(name);
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let entry = Entry { hash: tag(hash), start: number(self.names.len()), length: number(name.len()), value };
        let mask = self.entries.len() - 1;
        let mut at = slot(hash);
        // A quarter of the entries is used at most, so that there is an empty one.
        while let Some(there) = self.entries.get_mut(at & mask) {
            if there.length == 0 {
                *there = entry;
                self.names.extend_from_slice(name);
                return;
            }
            at += 1;
        }
    }

    /// What a name stands for.
    pub fn find(&self, name: &str) -> Option<u32> {
        let name = name.as_bytes();
        let hash = hash(name);
        let mask = self.entries.len().checked_sub(1)?;
        let mut at = slot(hash);
        loop {
            let entry = self.entries.get(at & mask)?;
            if entry.length == 0 {
                return None;
            }
            let start = entry.start as usize;
            if entry.hash == tag(hash) && self.names.get(start..start + entry.length as usize) == Some(name) {
                return Some(entry.value);
            }
            at += 1;
        }
    }
}

fn slot(hash: u64) -> usize {
    usize::try_from(hash & 0xffff_ffff).unwrap_or(0)
}

fn tag(hash: u64) -> u32 {
    u32::try_from(hash >> 32).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        // Alike in length, beginning, middle and end.
        let alike = |n: u32| format!("the-beginning-{n:03}-the-middle-part-of-it-{n:03}-the-end");
        let mut names: Vec<String> = (0..500).map(alike).collect();
        names.extend(["a", "ab", "建", "建筑面积", "building_area", "12345678", "123456781"].map(str::to_owned));
        let table = Lookup::new(names.iter().zip(0..).map(|(name, n)| (name.as_str(), n)));
        for (name, n) in names.iter().zip(0..) {
            assert_eq!(table.find(name), Some(n), "{name}");
            assert_eq!(table.find(&format!("{name}x")), None);
        }
        for other in ["", "b", "建筑", "building_areas", &alike(500)] {
            assert_eq!(table.find(other), None, "{other}");
        }
        assert_eq!(Lookup::default().find("a"), None);
        assert_eq!(Lookup::new([("a", 1), ("a", 2), ("", 3)].into_iter()).find("a"), Some(1));
    }
}
