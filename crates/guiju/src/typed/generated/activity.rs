//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::ActivityKind;
use crate::typed::{Count, Fact, Value};
use serde::{Deserialize, Serialize};

/// Activity. 活动。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Activity {
    /// Name: the name of the activity.
    /// 名称：活动的名称。
    #[serde(alias = "名称", alias = "活动名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Kind: what kind of activity it is.
    /// 种类：活动的种类。
    #[serde(alias = "活动种类", alias = "种类", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Fact<ActivityKind>>,
    /// Times: how often it was held in the year (at most 1000000).
    /// 次数：一年内举办的次数。
    #[serde(alias = "场次", alias = "次数", skip_serializing_if = "Option::is_none")]
    pub times: Option<Fact<Count>>,
    /// Held in the center: the activity took place in the center.
    /// 在中心举办：活动在中心内举办。
    #[serde(alias = "在中心举办", skip_serializing_if = "Option::is_none")]
    pub held_in_center: Option<Fact<bool>>,
}

impl Value for Activity {}
