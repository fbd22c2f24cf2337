//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::NoticeContent;
use crate::typed::{Area, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Notice wall. 公示宣传墙。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NoticeWall {
    /// Outdoors: it stands outdoors.
    /// 室外：设在室外。
    #[serde(alias = "室外", skip_serializing_if = "Option::is_none")]
    pub outdoor: Option<Fact<bool>>,
    /// Conspicuous: it stands where people see it.
    /// 位置醒目：设在醒目的位置。
    #[serde(alias = "位置醒目", alias = "醒目位置", skip_serializing_if = "Option::is_none")]
    pub conspicuous: Option<Fact<bool>>,
    /// Protected from rain: it is protected from rain.
    /// 防雨设施：带有防雨设施。
    #[serde(alias = "防雨", alias = "防雨设施", skip_serializing_if = "Option::is_none")]
    pub rainproof: Option<Fact<bool>>,
    /// Area: the surface of the wall, board or showcase (at most 100000 m²).
    /// 面积：墙、栏或橱窗的版面面积。
    #[serde(alias = "面积", skip_serializing_if = "Option::is_none")]
    pub area: Option<Fact<Area>>,
    /// Contents: what is published on it.
    /// 内容：公示和宣传的内容。
    #[serde(alias = "公示内容", alias = "内容", skip_serializing_if = "Option::is_none")]
    pub contents: Option<Fact<Set<NoticeContent>>>,
}

impl Value for NoticeWall {}
