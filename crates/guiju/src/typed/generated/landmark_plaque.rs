//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::LandmarkPlaqueElement;
use crate::typed::{Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Red landmark plaque. 红色地标标牌。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LandmarkPlaque {
    /// Awarded: the center has been awarded the plaque.
    /// 已授予：中心已获授标牌。
    #[serde(alias = "已授予", alias = "已授牌", skip_serializing_if = "Option::is_none")]
    pub awarded: Option<Fact<bool>>,
    /// Elements: what the plaque states.
    /// 要素：牌面上写明的要素。
    #[serde(alias = "标牌要素", alias = "要素", skip_serializing_if = "Option::is_none")]
    pub elements: Option<Fact<Set<LandmarkPlaqueElement>>>,
}

impl Value for LandmarkPlaque {}
