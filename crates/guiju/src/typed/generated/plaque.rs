//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{Colour, Font, PlaqueOrganization};
use crate::typed::{Fact, Length, Value};
use serde::{Deserialize, Serialize};

/// Organization plaque. 组织标牌。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Plaque {
    /// Ground colour: the colour of the ground.
    /// 底色：牌面的底色。
    #[serde(alias = "底色", skip_serializing_if = "Option::is_none")]
    pub ground_colour: Option<Fact<Colour>>,
    /// Colour of the text: the colour of the words.
    /// 字色：文字的颜色。
    #[serde(alias = "字色", skip_serializing_if = "Option::is_none")]
    pub text_colour: Option<Fact<Colour>>,
    /// Typeface: the typeface of the words.
    /// 字体：文字的字体。
    #[serde(alias = "字体", skip_serializing_if = "Option::is_none")]
    pub font: Option<Fact<Font>>,
    /// Organization: the organization that the plaque names.
    /// 组织：牌子所属的组织。
    #[serde(alias = "所属组织", alias = "组织", skip_serializing_if = "Option::is_none")]
    pub organization: Option<Fact<PlaqueOrganization>>,
    /// Text: the words on the plaque.
    /// 文字：牌面上的文字。
    #[serde(alias = "文字", alias = "牌面文字", skip_serializing_if = "Option::is_none")]
    pub text: Option<Fact<String>>,
    /// Width: the width of the plaque (at most 100000 cm).
    /// 宽度：牌面的宽度。
    #[serde(alias = "宽", alias = "宽度", skip_serializing_if = "Option::is_none")]
    pub width: Option<Fact<Length>>,
    /// Height: the height of the plaque (at most 100000 cm).
    /// 高度：牌面的高度。
    #[serde(alias = "高", alias = "高度", skip_serializing_if = "Option::is_none")]
    pub height: Option<Fact<Length>>,
}

impl Value for Plaque {}
