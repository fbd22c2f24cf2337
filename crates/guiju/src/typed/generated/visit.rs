//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Count, Day, Fact, Money, Value};
use serde::{Deserialize, Serialize};

/// Visit. 走访。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Visit {
    /// Date: the day of the visit.
    /// 日期：走访的日期。
    #[serde(alias = "日期", alias = "走访日期", skip_serializing_if = "Option::is_none")]
    pub date: Option<Fact<Day>>,
    /// Households: the households visited (at most 100000).
    /// 户数：走访的户数。
    #[serde(alias = "户数", alias = "走访户数", skip_serializing_if = "Option::is_none")]
    pub households: Option<Fact<Count>>,
    /// Participants: those who took part (at most 100000).
    /// 参加人数：参加走访的人数。
    #[serde(alias = "参加人数", skip_serializing_if = "Option::is_none")]
    pub participants: Option<Fact<Count>>,
    /// Money given: the money given (at most 1000000000 yuan).
    /// 慰问金：送上的慰问金。
    #[serde(alias = "慰问金", alias = "慰问金额", skip_serializing_if = "Option::is_none")]
    pub amount: Option<Fact<Money>>,
}

impl Value for Visit {}
