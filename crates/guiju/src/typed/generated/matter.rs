//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{MatterKind, PublicationChannel};
use crate::typed::{Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Matter. 办理事项。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Matter {
    /// Name: the name of the matter.
    /// 名称：事项的名称。
    #[serde(alias = "事项名称", alias = "名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Kind: what kind of matter it is.
    /// 种类：事项的种类。
    #[serde(alias = "事项种类", alias = "种类", skip_serializing_if = "Option::is_none")]
    pub kind: Option<Fact<MatterKind>>,
    /// One-time list: there is a list that names all the documents needed.
    /// 一次性告知清单：有列明所需材料的一次性告知清单。
    #[serde(alias = "一次性告知清单", skip_serializing_if = "Option::is_none")]
    pub notice_list: Option<Fact<bool>>,
    /// Flow chart: there is a chart of how it is handled.
    /// 办事流程图：有办事流程图表。
    #[serde(alias = "办事流程图", alias = "流程图", skip_serializing_if = "Option::is_none")]
    pub flow_chart: Option<Fact<bool>>,
    /// Published in: where list and chart are published.
    /// 发布渠道：清单和流程图发布在哪里。
    #[serde(alias = "发布渠道", skip_serializing_if = "Option::is_none")]
    pub published_in: Option<Fact<Set<PublicationChannel>>>,
}

impl Value for Matter {}
