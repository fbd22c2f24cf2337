//! What is wrong with cells, and which rows they are in.

use guiju::{Diagnostic, Severity};

/// Something wrong with one cell.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    /// The row of the batch.
    pub row: usize,
    /// The column of the input.
    pub column: usize,
    /// What is wrong; its path is that of the fact.
    pub diagnostic: Diagnostic,
    /// What stands there.
    pub found: String,
}

impl Problem {
    /// Whether the row can't be judged because of it.
    pub fn is_error(&self) -> bool {
        self.diagnostic.severity == Severity::Error
    }
}

/// How the rows of an array are called: the subjects of a batch, or the items of a list of them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place<'p> {
    /// The subjects.
    Subjects,
    /// The items of a list.
    Items {
        /// The rows that have the list.
        of: &'p Place<'p>,
        /// Where the items of each row begin, and one past the end of the last.
        offsets: &'p [u32],
        /// The path of the list in its row.
        at: &'p str,
    },
}

impl Place<'_> {
    /// The subject's row, and the path of a row from there.
    pub fn find(&self, row: usize) -> (usize, String) {
        match self {
            Self::Subjects => (row, String::new()),
            Self::Items { of, offsets, at } => {
                let parent = offsets.partition_point(|offset| *offset as usize <= row).saturating_sub(1);
                let number = row.saturating_sub(offsets.get(parent).map_or(0, |o| *o as usize));
                let (subject, path) = of.find(parent);
                (subject, join(&path, &format!("{at}[{number}]")))
            }
        }
    }
}

/// A path and what follows it.
pub(crate) fn join(path: &str, rest: &str) -> String {
    match (path.is_empty(), rest.is_empty()) {
        (true, _) => rest.to_owned(),
        (_, true) => path.to_owned(),
        _ => format!("{path}.{rest}"),
    }
}
