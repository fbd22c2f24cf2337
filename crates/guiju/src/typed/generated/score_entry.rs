//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::ScoreColumn;
use crate::typed::{Day, Fact, Points, Value};
use serde::{Deserialize, Serialize};

/// Mark entered. 评分记录。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ScoreEntry {
    /// Item: the item's id in the standard.
    /// 评分项：评分项在标准里的标识。
    #[serde(alias = "评分项", alias = "评分项编号", alias = "项目编号", skip_serializing_if = "Option::is_none")]
    pub item: Option<Fact<String>>,
    /// Column: at which step of the review it was entered.
    /// 评分栏：哪一步评分时填的。
    #[serde(alias = "栏目", alias = "评分栏", alias = "评分环节", skip_serializing_if = "Option::is_none")]
    pub column: Option<Fact<ScoreColumn>>,
    /// Marks: the marks entered (-1000–1000 points).
    /// 分数：填写的分数。
    #[serde(alias = "分数", alias = "得分", alias = "打分", skip_serializing_if = "Option::is_none")]
    pub marks: Option<Fact<Points>>,
    /// Assessor: who entered the marks.
    /// 评分人：填写分数的人或单位。
    #[serde(alias = "打分人", alias = "评分人", alias = "评分单位", skip_serializing_if = "Option::is_none")]
    pub assessor: Option<Fact<String>>,
    /// Day: the day the marks were entered.
    /// 评分日期：填写分数的日期。
    #[serde(alias = "日期", alias = "评分日期", skip_serializing_if = "Option::is_none")]
    pub date: Option<Fact<Day>>,
    /// Note: why marks were taken off or added.
    /// 备注：扣分或加分的说明。
    #[serde(alias = "备注", alias = "扣分说明", alias = "说明", skip_serializing_if = "Option::is_none")]
    pub note: Option<Fact<String>>,
}

impl Value for ScoreEntry {}
