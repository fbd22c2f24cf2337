//! The score of one subject, as an assessment carries it.

use super::{Extent, Mark};
use crate::{Bilingual, condition::Outcomes};
use serde::{Deserialize, Serialize};

/// How a sheet came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetScore {
    /// The sheet.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// How it is reckoned: `sheet`, or a model of XCCDF.
    pub model: String,
    /// Whether anything is scored.
    pub scored: Scored,
    /// The lowest score still possible; null where there is no bound, or nothing is scored.
    pub low: Option<Mark>,
    /// The highest.
    pub high: Option<Mark>,
    /// What it is out of, at the least.
    pub out_of_low: Option<Mark>,
    /// And at the most: another number only while it is not known which items apply.
    pub out_of_high: Option<Mark>,
    /// The score as it is before a veto takes it away; absent where none does or may.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub before_veto: Option<Extent>,
    /// Whether both ends are reached by some completion of the facts, or only hold all of them.
    pub tight: bool,
    /// The pass mark.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pass_mark: Option<Mark>,
    /// Whether it is reached.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub passed: Option<Outcomes>,
    /// Item by item.
    pub items: Vec<ItemScore>,
    /// What may take the score, the level or the eligibility away.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub vetoes: Vec<VetoOutcome>,
    /// What others entered, and by how much they differ.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub columns: Vec<ColumnScore>,
}

/// Whether anything is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scored {
    /// Something is.
    Scored,
    /// No item applies.
    NothingScored,
    /// Not known whether any item applies.
    Unknown,
}

/// How an item came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemScore {
    /// The item.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The clause of the text.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub clause: String,
    /// How it is scored: the key of its shape, such as `when` or `deduct`; `items`, `weighted` and `best_of` hold others.
    pub shape: String,
    /// Whether it is scored.
    pub scored: Scored,
    /// The lowest score still possible.
    pub low: Option<Mark>,
    /// The highest.
    pub high: Option<Mark>,
    /// The points that can be had; null where there is no bound.
    pub points: Option<Mark>,
    /// Whether it stands above the base.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub bonus: bool,
    /// What brought or cost points.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub lines: Vec<Line>,
    /// Paths of the facts that it waits for.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub missing: Vec<String>,
    /// The same facts by their titles, each once.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub missing_titles: Vec<Bilingual>,
    /// The items in it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub items: Vec<ItemScore>,
}

/// Something that brought or cost points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// In words.
    pub text: Bilingual,
    /// How many points.
    pub marks: Extent,
}

/// What a veto takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// The score: it is nought.
    Score,
    /// Levels.
    Level,
    /// The right to take part: no level at all.
    Eligibility,
}

/// How a veto came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VetoOutcome {
    /// The veto.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The clause of the text.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub clause: String,
    /// What it takes away.
    pub effect: Effect,
    /// Whether what it forbids is the case: `pass` is yes.
    pub triggered: Outcomes,
    /// In words.
    pub text: Bilingual,
}

/// What one reviewer entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnScore {
    /// The column.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The lowest total still possible, while items are blank.
    pub low: Option<Mark>,
    /// The highest.
    pub high: Option<Mark>,
    /// Total and items against those worked out from the facts.
    pub difference: Option<Extent>,
    /// Item by item, where something was entered.
    pub items: Vec<ColumnItem>,
}

/// What one reviewer entered for one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnItem {
    /// The item.
    pub id: String,
    /// The marks entered.
    pub marks: Mark,
    /// How much more than worked out.
    pub difference: Option<Extent>,
}
