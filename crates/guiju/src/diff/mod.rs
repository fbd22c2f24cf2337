//! Two standards side by side, two editions of one above all: what changed, and whose outcome changes with it.
//!
//! Two [`Standard`]s come in; a [`Diff`] goes out, which is plain data. [`subject`] compares two assessments of one
//! subject; [`text`] puts all of it in words. Texts are compared as they are effectively asked, so that the order of
//! keys, the notes of an overlay's operations and the files they stand in make no difference.

mod items;
mod subjects;
mod words;

pub use subjects::{Pair, RuleDiff, ScoreDiff, ScoreEnds, SubjectDiff, subject};
pub use words::text;

use crate::{Bilingual, Standard, StandardReference};
use serde::{Deserialize, Serialize};

/// The format of a diff in JSON.
pub const FORMAT: &str = "guiju-diff/1";

/// What changed from one standard to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diff {
    /// [`FORMAT`].
    pub format: String,
    /// The one before.
    pub old: StandardReference,
    /// The one after.
    pub new: StandardReference,
    /// What changed in the head.
    pub head: Vec<FieldChange>,
    /// The parameters that changed.
    pub parameters: Vec<ItemChange>,
    /// The groups that changed.
    pub groups: Vec<ItemChange>,
    /// The rules that changed; one that reads a changed parameter is among them.
    pub rules: Vec<ItemChange>,
    /// The levels that changed.
    pub levels: Vec<ItemChange>,
    /// The score items that changed.
    pub scores: Vec<ItemChange>,
    /// What else changed: processes, signs, facts and terms of its own.
    pub others: Vec<ItemChange>,
    /// What comes of it for each subject given.
    pub subjects: Vec<SubjectDiff>,
}

/// Something that was added, removed or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemChange {
    /// What it is: `rule`, `parameter` …
    pub kind: String,
    /// Its name.
    pub id: String,
    /// What became of it.
    pub change: ChangeKind,
    /// Its title, the new one where it has one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub title: Option<Bilingual>,
    /// Its clause, the new one where it has one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub clause: Option<String>,
    /// What of it changed; of what was added or removed, what it asks.
    pub fields: Vec<FieldChange>,
}

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is different.
    Changed,
}

/// A field and its two values; absent where it was not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Its key; `requirement` for what a rule or level asks.
    pub field: String,
    /// Before.
    pub old: Option<Bilingual>,
    /// After.
    pub new: Option<Bilingual>,
}

impl Diff {
    /// Compares two standards.
    ///
    /// ```
    /// use guiju::{Standard, diff::Diff};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// assert!(Diff::of(&standard, &standard).is_empty());
    /// # Ok::<(), guiju::Diagnostics>(())
    /// ```
    #[must_use]
    pub fn of(old: &Standard, new: &Standard) -> Self {
        let section = |name, kind| items::changes(old, new, name, kind);
        let others = [("processes", "process"), ("signs", "sign"), ("facts", "fact"), ("terms", "term")];
        Self {
            format: FORMAT.to_owned(),
            old: old.reference(),
            new: new.reference(),
            head: items::head(old, new),
            parameters: section("parameters", "parameter"),
            groups: section("groups", "group"),
            rules: section("rules", "rule"),
            levels: section("levels", "level"),
            scores: section("scores", "score"),
            others: others.into_iter().flat_map(|(name, kind)| section(name, kind)).collect(),
            subjects: Vec::new(),
        }
    }

    /// Whether the two ask the same, and no subject given comes out otherwise.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.head.is_empty()
            && self.items().next().is_none()
            && self.subjects.iter().all(|subject| !subject.is_changed())
    }

    /// All things that changed, section by section.
    pub fn items(&self) -> impl Iterator<Item = &ItemChange> {
        [&self.parameters, &self.groups, &self.rules, &self.levels, &self.scores, &self.others].into_iter().flatten()
    }
}
