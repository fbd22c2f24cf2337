//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Fact, Value};
use serde::{Deserialize, Serialize};

/// Village served. 辐射村。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ServedVillage {
    /// Name of the village: the name of the village.
    /// 村名：村的名称。
    #[serde(alias = "村名", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
}

impl Value for ServedVillage {}
