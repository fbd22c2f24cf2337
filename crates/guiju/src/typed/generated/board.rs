//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{BoardContent, BoardKind, BoardPlace, BoardSection};
use crate::typed::{Fact, List, Set, Value};
use serde::{Deserialize, Serialize};

/// Board. 展板。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Board {
    /// Theme: the theme at the head of the board.
    /// 主题：版面的大主题。
    #[serde(alias = "主题", alias = "大主题", skip_serializing_if = "Option::is_none")]
    pub theme: Option<Fact<String>>,
    /// Place of the theme: where on the board the theme stands.
    /// 主题位置：大主题在版面的哪里。
    #[serde(alias = "主题位置", skip_serializing_if = "Option::is_none")]
    pub theme_place: Option<Fact<BoardPlace>>,
    /// Sub-theme: the sub-theme of the board.
    /// 小主题：版面的小主题。
    #[serde(alias = "小主题", skip_serializing_if = "Option::is_none")]
    pub subtheme: Option<Fact<String>>,
    /// Place of the sub-theme: where on the board the sub-theme stands.
    /// 小主题位置：小主题在版面的哪里。
    #[serde(alias = "小主题位置", skip_serializing_if = "Option::is_none")]
    pub subtheme_place: Option<Fact<BoardPlace>>,
    /// Contents: what the board holds.
    /// 版面内容：版面上有哪些内容。
    #[serde(alias = "展板内容", alias = "版面内容", skip_serializing_if = "Option::is_none")]
    pub contents: Option<Fact<Set<BoardContent>>>,
    /// Sections: contents that have fields, one entry each.
    /// 版块：分栏目的内容，一项一条。
    #[serde(alias = "版块", skip_serializing_if = "Option::is_none")]
    pub sections: Option<Fact<List<BoardSection>>>,
    /// Kind: what kind of board it is.
    /// 种类：展板的种类。
    #[serde(alias = "展板种类", alias = "种类", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Fact<BoardKind>>,
    /// Title: the title of the board.
    /// 标题：展板的标题。
    #[serde(alias = "标题", alias = "栏名", skip_serializing_if = "Option::is_none")]
    pub title: Option<Fact<String>>,
    /// Updated on time: its contents are renewed as and when the rules say.
    /// 按时更新：内容按规定及时更新。
    #[serde(alias = "及时更新", alias = "按时更新", skip_serializing_if = "Option::is_none")]
    pub updated_on_time: Option<Fact<bool>>,
}

impl Value for Board {}
