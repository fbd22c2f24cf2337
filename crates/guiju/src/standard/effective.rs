//! What a standard effectively asks, value by value, with where each comes from.

use super::{Change, Layer, Modality, Place, Standard, overlay};
use crate::{Bilingual, tree};
use serde::{Deserialize, Serialize};

/// What a standard effectively asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effective {
    /// The standard itself first, then its base, and so on down.
    pub layers: Vec<Layer>,
    /// Value by value.
    pub values: Vec<EffectiveValue>,
}

/// One value and its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EffectiveValue {
    /// What it is: `parameter`, `rule`, `group`, `level` …
    pub kind: String,
    /// Its name.
    pub id: String,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub title: Option<Bilingual>,
    /// A parameter's value; absent where it is open.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub value: Option<String>,
    /// A rule's strength.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub modality: Option<Modality>,
    /// What a rule or level requires.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub requirement: Option<Bilingual>,
    /// Where it was declared.
    pub declared: Place,
    /// What was changed of it, in order.
    pub changes: Vec<Change>,
    /// Whether it was deselected.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub deselected: bool,
}

impl Standard {
    /// What it effectively asks, value by value, with where each comes from.
    #[must_use]
    pub fn effective(&self) -> Effective {
        let values = self.provenance.values.iter().map(|traced| {
            let (kind, id) = (traced.kind.as_str(), &traced.id);
            let rule = self.rule(id).map(|(_, rule)| rule).filter(|_| kind == "rule");
            let level = self.levels.iter().find(|level| kind == "level" && level.id == *id);
            let parameter = self.parameters.iter().find(|p| kind == "parameter" && p.id == *id);
            EffectiveValue {
                kind: traced.kind.clone(),
                id: id.clone(),
                title: overlay::title(&self.effective, kind, id),
                value: parameter.and_then(|parameter| parameter.value.clone()),
                modality: rule.map(|rule| rule.modality),
                requirement: rule
                    .map(|rule| self.requirement(rule))
                    .or(level.map(|level| self.level_requirement(level))),
                declared: traced.declared,
                changes: traced.changes.clone(),
                deselected: traced.deselected,
            }
        });
        Effective { layers: self.provenance.layers.clone(), values: values.collect() }
    }

    /// What it effectively asks, as a standard's file without `extends` and `tailor`.
    #[must_use]
    pub fn effective_yaml(&self) -> String {
        tree::to_yaml(&self.effective)
    }
}
