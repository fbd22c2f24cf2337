//! Where every effective value of a standard comes from.

use super::edit;
use crate::{
    Bilingual,
    diagnostic::Span,
    tree::{Node, Source},
};
use serde::{Deserialize, Serialize};

/// Where every effective value comes from: the standards laid over each other, and value by value who declared it and who
/// changed what of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// The standard itself first, then its base, and so on down.
    pub layers: Vec<Layer>,
    /// Value by value, in the order of the text.
    pub values: Vec<Traced>,
}

/// One of the standards that were laid over each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    /// Its name.
    pub id: String,
    /// Its edition.
    pub edition: String,
    /// Its file.
    pub file: String,
}

/// A value and its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traced {
    /// What it is: `parameter`, `rule`, `group`, `level`, `score`, `process`, `sign`, `fact` or `term`.
    pub kind: String,
    /// Its name.
    pub id: String,
    /// Where it was declared.
    pub declared: Place,
    /// What was changed of it, in order.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub changes: Vec<Change>,
    /// Whether it was deselected, and so is not in the standard any more.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub deselected: bool,
}

/// A place in one of the layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Which layer, by number.
    pub layer: usize,
    /// Line in its file.
    pub line: u32,
}

impl Place {
    pub(super) fn of(span: Span) -> Self {
        Self { layer: usize::from(span.source), line: span.line }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The operation: `set`, `add`, `tighten`, `relax`, `rename` or `deselect`.
    pub operation: String,
    /// What of the value it changed: `value`, `require`, `unless`, `modality`, `title`; `all` where it is gone.
    pub aspect: String,
    /// Where the operation stands.
    pub place: Place,
    /// What it was; absent where there was nothing.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub old: Option<String>,
    /// What the operation says.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub new: Option<String>,
    /// The clause of the overlay's own text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub clause: Option<String>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<Bilingual>,
}

/// The sections of a standard that hold named things, and what one of them is called.
pub(super) const SECTIONS: [(&str, &str); 9] = [
    ("parameters", "parameter"),
    ("groups", "group"),
    ("rules", "rule"),
    ("levels", "level"),
    ("scores", "score"),
    ("processes", "process"),
    ("signs", "sign"),
    ("facts", "fact"),
    ("terms", "term"),
];

impl Provenance {
    /// Whether it comes from one standard alone.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.layers.len() < 2
    }

    /// The history of one value.
    #[must_use]
    pub fn of(&self, kind: &str, id: &str) -> Option<&Traced> {
        self.values.iter().find(|traced| traced.kind == kind && traced.id == id)
    }

    /// Whether the standard's own text declares or changes a value, rather than take it over from a base.
    #[must_use]
    pub fn touches(&self, kind: &str, id: &str) -> bool {
        self.of(kind, id).is_none_or(|traced| {
            traced.declared.layer == 0 || traced.changes.iter().any(|change| change.place.layer == 0)
        })
    }

    /// The things of a tree that are not traced yet.
    pub(super) fn trace(&mut self, root: &Node) {
        for (section, kind) in SECTIONS {
            let new: Vec<Traced> = edit::names(root, section)
                .filter(|(id, _, _)| self.of(kind, id).is_none())
                .map(|(id, span, _)| Traced {
                    kind: kind.to_owned(),
                    id: id.to_owned(),
                    declared: Place::of(span),
                    changes: Vec::new(),
                    deselected: false,
                })
                .collect();
            self.values.extend(new);
        }
    }

    pub(super) fn change(&mut self, kind: &str, id: &str, change: Change) {
        if let Some(traced) = self.values.iter_mut().find(|traced| traced.kind == kind && traced.id == id) {
            traced.deselected |= change.operation == "deselect";
            traced.changes.push(change);
        }
    }
}

impl Layer {
    pub(super) fn of(root: &Node, source: &Source) -> Self {
        let text = |key| edit::text(root, key).unwrap_or_default().to_owned();
        Self { id: text("id"), edition: text("edition"), file: source.name.clone() }
    }
}
