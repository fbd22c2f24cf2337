//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::SignKind;
use crate::typed::{Fact, Length, Value};
use serde::{Deserialize, Serialize};

/// Sign. 标识标牌。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Sign {
    /// Kind: what kind of sign it is.
    /// 种类：标识或牌子的种类。
    #[serde(alias = "标识种类", alias = "种类", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Fact<SignKind>>,
    /// Text: the words on the sign.
    /// 文字：牌面上的文字。
    #[serde(alias = "文字", alias = "标识文字", skip_serializing_if = "Option::is_none")]
    pub text: Option<Fact<String>>,
    /// Hung properly: it is hung as the rules say.
    /// 悬挂规范：悬挂符合规范。
    #[serde(alias = "悬挂规范", skip_serializing_if = "Option::is_none")]
    pub hung_properly: Option<Fact<bool>>,
    /// Visible at night: it can be read at night.
    /// 夜间可视：夜间看得清。
    #[serde(alias = "夜间可视", skip_serializing_if = "Option::is_none")]
    pub visible_at_night: Option<Fact<bool>>,
    /// Width: the width of the sign (at most 100000 cm).
    /// 宽度：牌面的宽度。
    #[serde(alias = "宽", alias = "宽度", skip_serializing_if = "Option::is_none")]
    pub width: Option<Fact<Length>>,
    /// Height: the height of the sign (at most 100000 cm).
    /// 高度：牌面的高度。
    #[serde(alias = "高", alias = "高度", skip_serializing_if = "Option::is_none")]
    pub height: Option<Fact<Length>>,
}

impl Value for Sign {}
