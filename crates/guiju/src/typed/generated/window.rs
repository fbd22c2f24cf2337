//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::WindowKind;
use crate::typed::{Fact, Value};
use serde::{Deserialize, Serialize};

/// Service window. 服务窗口。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Window {
    /// Name: the name of the window.
    /// 名称：窗口的名称。
    #[serde(alias = "名称", alias = "窗口名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Kind: what kind of window it is.
    /// 种类：窗口的种类。
    #[serde(alias = "种类", alias = "窗口种类", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Fact<WindowKind>>,
}

impl Value for Window {}
