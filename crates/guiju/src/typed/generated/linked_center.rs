//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Fact, Value};
use serde::{Deserialize, Serialize};

/// Linked center. 联结的中心。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LinkedCenter {
    /// Name: the name of the center.
    /// 名称：中心的名称。
    #[serde(alias = "名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
}

impl Value for LinkedCenter {}
