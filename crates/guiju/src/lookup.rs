//! Names to numbers, for the readers that look up a name for every value: a table made once, asked with the bytes of a
//! text as it stands. It knows exact spellings only; who asks goes on to the folding look-up where it says no.

/// A table of names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lookup {
    /// As many as a power of two, most of them empty.
    entries: Vec<Entry>,
    /// All names, one after another, each as a key of JSON: in quotes, with a colon.
    names: Vec<u8>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    name: Name,
    /// A part of its hash.
    tag: u16,
}

/// A name of the table: where it stands, and what for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Name {
    start: u32,
    /// 0 where there is none.
    length: u16,
    value: u32,
}

/// From the length, the first eight bytes and the last. Names that agree in them are told apart when they are compared.
#[inline]
fn hash(name: &[u8]) -> u64 {
    /// An odd number without a pattern in its bits: a fraction of the golden ratio.
    const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
    let word = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(29),
        _ => name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    let word = (word ^ name.len() as u64).wrapping_mul(MIX);
    (word ^ word >> 32).wrapping_mul(MIX)
}

impl Lookup {
    /// A table of names, none of them empty; of a name given twice the first value counts.
    pub fn new<'n>(names: impl Iterator<Item = (&'n str, u32)>) -> Self {
        let names: Vec<(&str, u32)> = names.filter(|(name, _)| !name.is_empty()).collect();
        let mut table =
            Self { entries: vec![Entry::default(); (names.len() * 2).next_power_of_two()], names: Vec::new() };
        for (name, value) in names {
            if table.find(name).is_none() {
                table.insert(name.as_bytes(), value);
            }
        }
        table
    }

    fn insert(&mut self, name: &[u8], value: u32) {
        let hash = hash(name);
        // Nobody asks for a name that is longer; the folding look-up knows it.
        let Some((start, length)) = u32::try_from(self.names.len() + 1).ok().zip(u16::try_from(name.len()).ok()) else {
            return;
        };
        let mask = self.entries.len() - 1;
        let mut at = slot(hash);
        // Half of the entries are used at most, so that there is an empty one.
        while let Some(there) = self.entries.get_mut(at & mask) {
            if there.name.length == 0 {
                *there = Entry { name: Name { start, length, value }, tag: tag(hash) };
                self.names.push(b'"');
                self.names.extend_from_slice(name);
                self.names.extend_from_slice(b"\":");
                return;
            }
            at += 1;
        }
    }

    /// What a name stands for.
    #[inline]
    pub fn find(&self, name: &str) -> Option<u32> {
        self.find_name(name).map(|name| name.value)
    }

    /// A name found before, as a key of JSON, and what it stands for; none for the default.
    #[inline]
    pub fn key(&self, name: Name) -> Option<(&[u8], u32)> {
        let start = (name.start as usize).checked_sub(1)?;
        Some((self.names.get(start..start + usize::from(name.length) + 3)?, name.value))
    }

    #[inline]
    fn bytes(&self, name: Name) -> Option<&[u8]> {
        self.names.get(name.start as usize..)?.get(..usize::from(name.length))
    }

    /// The name of the table that is this one.
    pub fn find_name(&self, name: &str) -> Option<Name> {
        let name = name.as_bytes();
        let hash = hash(name);
        let mask = self.entries.len().checked_sub(1)?;
        let mut at = slot(hash);
        loop {
            let entry = self.entries.get(at & mask)?;
            if entry.name.length == 0 {
                return None;
            }
            if entry.tag == tag(hash) && self.bytes(entry.name).is_some_and(|there| same(there, name)) {
                return Some(entry.name);
            }
            at += 1;
        }
    }
}

/// Whether two names are the same; for names, which are short, without a call.
#[inline]
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    /// The first bytes and the last, which are all there are up to twice as many. `None` for shorter names.
    #[inline]
    fn ends<const N: usize>(a: &[u8], b: &[u8]) -> Option<bool> {
        Some(a.first_chunk::<N>()? == b.first_chunk::<N>()? && a.last_chunk::<N>() == b.last_chunk::<N>())
    }
    let ends = match a.len() {
        8..=16 => ends::<8>(a, b),
        17..=32 => ends::<16>(a, b),
        4..=7 => ends::<4>(a, b),
        _ => None,
    };
    a.len() == b.len() && ends.unwrap_or_else(|| a == b)
}

fn slot(hash: u64) -> usize {
    usize::try_from(hash & 0xffff_ffff).unwrap_or(0)
}

fn tag(hash: u64) -> u16 {
    u16::try_from(hash >> 48).unwrap_or(0)
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
            let key = table.find_name(name).and_then(|name| table.key(name));
            assert_eq!(key, Some((format!("\"{name}\":").as_bytes(), n)));
            assert_eq!(table.find(&format!("{name}x")), None);
        }
        for other in ["", "b", "建筑", "building_areas", &alike(500)] {
            assert_eq!(table.find(other), None, "{other}");
        }
        assert_eq!(table.key(Name::default()), None);
        assert_eq!(Lookup::default().find("a"), None);
        assert_eq!(Lookup::new([("a", 1), ("a", 2), ("", 3)].into_iter()).find("a"), Some(1));
    }
}
