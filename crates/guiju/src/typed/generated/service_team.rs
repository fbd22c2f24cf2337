//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::TeamComposition;
use crate::typed::{Count, Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Public-service team. 公益服务队。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ServiceTeam {
    /// Name: the name of the team.
    /// 名称：队伍的名称。
    #[serde(alias = "名称", alias = "队伍名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Composition: who makes up the team.
    /// 组成：队伍由哪些人组成。
    #[serde(alias = "人员组成", alias = "组成", skip_serializing_if = "Option::is_none")]
    pub composition: Option<Fact<Set<TeamComposition>>>,
    /// Members: how many people the team has (at most 1000000).
    /// 队员人数：队伍的人数。
    #[serde(alias = "人数", alias = "队员人数", skip_serializing_if = "Option::is_none")]
    pub members: Option<Fact<Count>>,
    /// Regular activities: the team volunteers regularly.
    /// 常态化开展活动：队伍常态化开展志愿服务活动。
    #[serde(alias = "常态化开展活动", alias = "常态化志愿服务", skip_serializing_if = "Option::is_none")]
    pub regular_activities: Option<Fact<bool>>,
}

impl Value for ServiceTeam {}
