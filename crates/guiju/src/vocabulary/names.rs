//! The names of one namespace: ids, titles and synonyms, each standing for one thing.

use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// Maps names, as people write them, to indices. Width, case and blanks don't matter.
#[derive(Clone, Debug, Default)]
pub struct Names {
    by_name: HashMap<String, u32>,
    all: Vec<String>,
}

/// The form of a name in which two spellings of it are the same.
fn folded(name: &str) -> String {
    name.nfkc().filter(|c| !c.is_whitespace() && !matches!(c, '“' | '”' | '"')).flat_map(char::to_lowercase).collect()
}

impl Names {
    /// Adds a name; false if it already stands for something else.
    pub fn add(&mut self, name: &str, index: u32) -> bool {
        match self.by_name.insert(folded(name), index) {
            None => {
                self.all.push(name.to_owned());
                true
            }
            Some(before) => {
                self.by_name.insert(folded(name), before);
                before == index
            }
        }
    }

    /// What a name stands for.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<u32> {
        self.by_name.get(name).or_else(|| self.by_name.get(&folded(name))).copied()
    }

    /// The names, as they were added.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(String::as_str)
    }
}
