//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{ServiceKind, ServicePointKind};
use crate::typed::{Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Integrated service point. 综合服务站点。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ServicePoint {
    /// Name: the name of the point.
    /// 名称：站点的名称。
    #[serde(alias = "名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Kinds: the one or several kinds of the point.
    /// 种类：站点的一种或几种类型。
    #[serde(alias = "种类", alias = "类型", skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Fact<Set<ServicePointKind>>>,
    /// Services: what the point offers.
    /// 服务内容：站点提供的服务。
    #[serde(alias = "服务", alias = "服务内容", skip_serializing_if = "Option::is_none")]
    pub services: Option<Fact<Set<ServiceKind>>>,
}

impl Value for ServicePoint {}
