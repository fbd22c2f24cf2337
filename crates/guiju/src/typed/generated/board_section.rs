//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{BoardContent, DisplayField};
use crate::typed::{Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Section of a board. 版块。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct BoardSection {
    /// Content: what the section is about.
    /// 内容：版块的内容。
    #[serde(alias = "内容", skip_serializing_if = "Option::is_none")]
    pub content: Option<Fact<BoardContent>>,
    /// Fields: what the section states.
    /// 栏目：版块写明的栏目。
    #[serde(alias = "栏目", skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fact<Set<DisplayField>>>,
}

impl Value for BoardSection {}
