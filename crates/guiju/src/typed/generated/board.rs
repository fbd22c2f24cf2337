//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::BoardKind;
use crate::typed::{Fact, Value};
use serde::{Deserialize, Serialize};

/// Board. 展板。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Board {
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
