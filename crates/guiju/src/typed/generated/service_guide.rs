//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::ServiceGuideField;
use crate::typed::{Count, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Service guide. 便民服务指南。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ServiceGuide {
    /// Sets: how many sets there are (at most 1000).
    /// 套数：指南的套数。
    #[serde(alias = "套数", skip_serializing_if = "Option::is_none")]
    pub sets: Option<Fact<Count>>,
    /// Contents: what the guide states.
    /// 内容：指南写明的内容。
    #[serde(alias = "内容", skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fact<Set<ServiceGuideField>>>,
    /// On the wall: the guide is on the wall.
    /// 上墙：指南制作上墙。
    #[serde(alias = "上墙", skip_serializing_if = "Option::is_none")]
    pub on_wall: Option<Fact<bool>>,
}

impl Value for ServiceGuide {}
