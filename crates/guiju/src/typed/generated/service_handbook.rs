//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::ServiceHandbookContent;
use crate::typed::{Count, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Service handbook. 便民服务手册。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ServiceHandbook {
    /// Books: how many handbooks there are (at most 1000000).
    /// 本数：手册的种数。
    #[serde(alias = "本数", skip_serializing_if = "Option::is_none")]
    pub books: Option<Fact<Count>>,
    /// Contents: what the handbook prints.
    /// 内容：手册印有的内容。
    #[serde(alias = "内容", skip_serializing_if = "Option::is_none")]
    pub contents: Option<Fact<Set<ServiceHandbookContent>>>,
}

impl Value for ServiceHandbook {}
