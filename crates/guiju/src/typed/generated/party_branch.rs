//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::EnterprisePartyForm;
use crate::typed::{Fact, Value};
use serde::{Deserialize, Serialize};

/// Party branch. 党支部。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PartyBranch {
    /// Name: the name of the branch.
    /// 名称：党支部的名称。
    #[serde(alias = "名称", alias = "支部名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Form: whether one enterprise has it to itself or several share it.
    /// 形式：党支部是单独建立还是联合建立。
    #[serde(alias = "形式", skip_serializing_if = "Option::is_none")]
    pub form: Option<Fact<EnterprisePartyForm>>,
    /// Secretary from the working committee: a member of the working committee is its secretary.
    /// 书记由党工委成员兼任：支部书记由党工委成员兼任。
    #[serde(alias = "书记由党工委成员兼任", skip_serializing_if = "Option::is_none")]
    pub secretary_from_working_committee: Option<Fact<bool>>,
    /// Plan of admission: the branch has a plan of admission.
    /// 有发展党员计划：支部有发展党员计划。
    #[serde(alias = "有发展党员计划", skip_serializing_if = "Option::is_none")]
    pub admission_plan: Option<Fact<bool>>,
    /// Plan for next year submitted: the branch has submitted its plan of admission for the next year.
    /// 已报下一年度计划：支部已向党工委报送下一年度发展党员计划。
    #[serde(alias = "已报下一年度计划", skip_serializing_if = "Option::is_none")]
    pub next_year_plan_submitted: Option<Fact<bool>>,
    /// Guidance received: the guidance on admission has reached the branch.
    /// 收到指导意见：支部收到发展党员的指导意见。
    #[serde(alias = "收到指导意见", skip_serializing_if = "Option::is_none")]
    pub guidance_received: Option<Fact<bool>>,
    /// Place for activities: the branch has a station or place for its activities.
    /// 有活动场所：支部有活动站或活动阵地。
    #[serde(alias = "有活动场所", alias = "有活动阵地", skip_serializing_if = "Option::is_none")]
    pub activity_place: Option<Fact<bool>>,
}

impl Value for PartyBranch {}
