//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Area, Fact, Value};
use serde::{Deserialize, Serialize};

/// Activity ground. 文体活动场地。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivityGround {
    /// Outdoors: the ground lies outdoors.
    /// 室外：场地在室外。
    #[serde(alias = "室外", skip_serializing_if = "Option::is_none")]
    pub outdoor: Option<Fact<bool>>,
    /// Hardened: the surface has been hardened.
    /// 硬化：地面经过硬化。
    #[serde(alias = "地面硬化", alias = "硬化", skip_serializing_if = "Option::is_none")]
    pub hardened: Option<Fact<bool>>,
    /// Area: the area of the ground (at most 10000000 m²).
    /// 面积：场地的面积。
    #[serde(alias = "场地面积", alias = "面积", skip_serializing_if = "Option::is_none")]
    pub area: Option<Fact<Area>>,
}

impl Value for ActivityGround {}
