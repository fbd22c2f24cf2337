//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::ProjectBody;
use crate::typed::{Day, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Change of the design. 设计变更。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct DesignChange {
    /// What changed: what was changed.
    /// 变更内容：变更了什么。
    #[serde(alias = "变更内容", skip_serializing_if = "Option::is_none")]
    pub subject_matter: Option<Fact<String>>,
    /// Approved by: the bodies that consented to the change.
    /// 审核机构：同意变更的机构。
    #[serde(alias = "审核机构", skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Fact<Set<ProjectBody>>>,
    /// Day of consent: the day the last of the bodies consented.
    /// 同意日期：最后一家机构同意变更的日期。
    #[serde(alias = "同意日期", skip_serializing_if = "Option::is_none")]
    pub approved_on: Option<Fact<Day>>,
    /// Day of the change: the day the change was made.
    /// 变更日期：作出变更的日期。
    #[serde(alias = "变更日期", skip_serializing_if = "Option::is_none")]
    pub made_on: Option<Fact<Day>>,
}

impl Value for DesignChange {}
