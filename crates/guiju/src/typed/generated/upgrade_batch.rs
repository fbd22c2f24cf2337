//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Count, Day, Fact, Value};
use serde::{Deserialize, Serialize};

/// Upgrading batch. 改造批次。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct UpgradeBatch {
    /// Year: the year of the batch.
    /// 年度：这一批实施的年度。
    #[serde(alias = "年份", alias = "年度", skip_serializing_if = "Option::is_none")]
    pub year: Option<Fact<Day>>,
    /// Centers: the centers of the batch (at most 1000000).
    /// 中心数：这一批改造的中心个数。
    #[serde(alias = "中心数", skip_serializing_if = "Option::is_none")]
    pub centers: Option<Fact<Count>>,
    /// Priority: the batch is marked as a priority.
    /// 重点：这一批被列为重点。
    #[serde(alias = "重点", alias = "重点批次", skip_serializing_if = "Option::is_none")]
    pub priority: Option<Fact<bool>>,
}

impl Value for UpgradeBatch {}
