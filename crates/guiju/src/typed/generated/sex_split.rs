//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Count, Fact, Value};
use serde::{Deserialize, Serialize};

/// Members by sex. 性别构成。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SexSplit {
    /// Men: the men in the split by sex (at most 1000000).
    /// 男党员人数：按性别分列的男党员人数。
    #[serde(alias = "男", alias = "男党员人数", skip_serializing_if = "Option::is_none")]
    pub men: Option<Fact<Count>>,
    /// Women: the women in the split by sex (at most 1000000).
    /// 女党员人数：按性别分列的女党员人数。
    #[serde(alias = "女", alias = "女党员人数", skip_serializing_if = "Option::is_none")]
    pub women: Option<Fact<Count>>,
}

impl Value for SexSplit {}
