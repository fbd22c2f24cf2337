//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{VideoLevel, VideoService};
use crate::typed::{Fact, Set, Value};
use serde::{Deserialize, Serialize};

/// Video conference system. 视频会议系统。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct VideoConference {
    /// Levels connected: the levels that share and reach the system.
    /// 连通层级：系统共享连通的层级。
    #[serde(alias = "层级", alias = "连通层级", skip_serializing_if = "Option::is_none")]
    pub levels: Option<Fact<Set<VideoLevel>>>,
    /// Services: what the system offers.
    /// 功能：系统能提供的服务。
    #[serde(alias = "功能", alias = "服务", skip_serializing_if = "Option::is_none")]
    pub services: Option<Fact<Set<VideoService>>>,
}

impl Value for VideoConference {}
