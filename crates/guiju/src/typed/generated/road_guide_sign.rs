//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{GuideSignContent, GuideSignPlace};
use crate::typed::{Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Guide sign on a road. 道路指引牌。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct RoadGuideSign {
    /// Place: where the sign stands.
    /// 位置：牌子立在哪里。
    #[serde(alias = "位置", alias = "设置位置", skip_serializing_if = "Option::is_none")]
    pub place: Option<Fact<GuideSignPlace>>,
    /// Contents: what the sign says.
    /// 内容：牌面写明的内容。
    #[serde(alias = "内容", alias = "牌面内容", skip_serializing_if = "Option::is_none")]
    pub contents: Option<Fact<Set<GuideSignContent>>>,
}

impl Value for RoadGuideSign {}
