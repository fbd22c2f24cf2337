//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::ProcurementMethod;
use crate::typed::{Fact, Money, Value};
use serde::{Deserialize, Serialize};

/// Single work. 单项工程。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SingleWork {
    /// Name: the name of the work.
    /// 名称：单项工程的名称。
    #[serde(alias = "名称", alias = "工程名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Value of the work: the value of the single work (at most 100000000000 yuan).
    /// 单项工程金额：单项工程的金额。
    #[serde(alias = "单项工程金额", alias = "金额", skip_serializing_if = "Option::is_none")]
    pub works_value: Option<Fact<Money>>,
    /// Way of procurement: how the contractor was chosen.
    /// 采购方式：确定施工企业的方式。
    #[serde(alias = "采购方式", skip_serializing_if = "Option::is_none")]
    pub procurement_method: Option<Fact<ProcurementMethod>>,
    /// Bidding by the rules: the bidding followed the law and the measures of the province.
    /// 招投标依法：招投标手续按法律和省里的办法办理。
    #[serde(alias = "招投标依法", skip_serializing_if = "Option::is_none")]
    pub bidding_by_the_rules: Option<Fact<bool>>,
    /// Bidding before the start: the bidding was finished before the work began.
    /// 招投标先于开工：招投标手续在动工以前办妥。
    #[serde(alias = "招投标先于开工", skip_serializing_if = "Option::is_none")]
    pub bidding_before_start: Option<Fact<bool>>,
    /// Residents supervise: residents took part in the supervision.
    /// 群众参与监督：群众参与了监督管理。
    #[serde(alias = "群众参与监督", skip_serializing_if = "Option::is_none")]
    pub residents_supervise: Option<Fact<bool>>,
    /// Contract signed: a contract was signed with the contractor.
    /// 合同已签订：与施工方签订了合同。
    #[serde(alias = "合同已签订", skip_serializing_if = "Option::is_none")]
    pub contract_signed: Option<Fact<bool>>,
    /// Contractor qualified: the contractor holds the qualification.
    /// 施工单位资质合格：施工单位的资质合格。
    #[serde(alias = "施工单位资质合格", skip_serializing_if = "Option::is_none")]
    pub contractor_qualified: Option<Fact<bool>>,
    /// Supervisor qualified: the supervising firm holds the qualification.
    /// 监理单位资质合格：监理单位的资质合格。
    #[serde(alias = "监理单位资质合格", skip_serializing_if = "Option::is_none")]
    pub supervisor_qualified: Option<Fact<bool>>,
}

impl Value for SingleWork {}
