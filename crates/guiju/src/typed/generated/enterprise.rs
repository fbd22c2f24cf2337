//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::EnterprisePartyForm;
use crate::typed::{Count, Fact, Value};
use serde::{Deserialize, Serialize};

/// Enterprise. 企业。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Enterprise {
    /// Name: the name of the enterprise.
    /// 名称：企业的名称。
    #[serde(alias = "企业名称", alias = "名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Full members: the full members in the enterprise, without probationary ones (at most 100000).
    /// 正式党员人数：企业的正式党员人数，不含预备党员。
    #[serde(alias = "正式党员", alias = "正式党员人数", skip_serializing_if = "Option::is_none")]
    pub full_members: Option<Fact<Count>>,
    /// In production: the enterprise produces and is no longer being built.
    /// 已投产：企业已正式投产，不在基建阶段。
    #[serde(alias = "已投产", alias = "正式投产", skip_serializing_if = "Option::is_none")]
    pub in_production: Option<Fact<bool>>,
    /// Steady production: the enterprise produces steadily.
    /// 生产较为稳定：企业的生产较为稳定。
    #[serde(alias = "生产稳定", alias = "生产较为稳定", skip_serializing_if = "Option::is_none")]
    pub production_stable: Option<Fact<bool>>,
    /// Form of Party organization: the form of Party organization that the members in the enterprise belong to.
    /// 党组织形式：企业党员编入的党组织的形式。
    #[serde(alias = "党组织形式", skip_serializing_if = "Option::is_none")]
    pub organization_form: Option<Fact<EnterprisePartyForm>>,
    /// Owner is a member: the owner is a Party member.
    /// 企业主是党员：企业主是党员。
    #[serde(alias = "企业主是党员", skip_serializing_if = "Option::is_none")]
    pub owner_is_member: Option<Fact<bool>>,
    /// Owner heads the organization: the owner heads the Party organization.
    /// 企业主任党组织负责人：企业主担任党组织负责人。
    #[serde(alias = "企业主任党组织负责人", skip_serializing_if = "Option::is_none")]
    pub owner_heads_organization: Option<Fact<bool>>,
    /// Leader attached: a leader of the working committee is attached to the enterprise.
    /// 有挂点领导：党工委有领导挂点联系这家企业。
    #[serde(alias = "有挂点领导", alias = "领导挂点", skip_serializing_if = "Option::is_none")]
    pub attached_leader: Option<Fact<bool>>,
}

impl Value for Enterprise {}
