//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{DistanceEducationUse, Protection};
use crate::typed::{Count, Duration, Fact, Money, Percent, Set, Value};
use serde::{Deserialize, Serialize};

/// Distance-education site. 远程教育站点。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct DistanceEducation {
    /// Sites: how many distance-education sites there are (at most 1000).
    /// 站点数：远程教育站点的个数。
    #[serde(alias = "站点数", skip_serializing_if = "Option::is_none")]
    pub sites: Option<Fact<Count>>,
    /// Inside the center: the terminal stands inside the center.
    /// 设在中心内：终端站点设在党群服务中心内。
    #[serde(alias = "设在中心内", skip_serializing_if = "Option::is_none")]
    pub in_center: Option<Fact<bool>>,
    /// Protections: what the site is protected against.
    /// 防护措施：站点具备的防护。
    #[serde(alias = "五防", alias = "防护措施", skip_serializing_if = "Option::is_none")]
    pub protections: Option<Fact<Set<Protection>>>,
    /// Administrators: how many administrators the site has (at most 1000).
    /// 管理员人数：站点配备的管理员人数。
    #[serde(alias = "管理员", alias = "管理员人数", skip_serializing_if = "Option::is_none")]
    pub administrators: Option<Fact<Count>>,
    /// A/B posts: the administrators stand in for each other as A and B.
    /// AB岗：管理员实行AB岗，互为替补。
    #[serde(alias = "AB岗", alias = "AB岗工作制", skip_serializing_if = "Option::is_none")]
    pub ab_posts: Option<Fact<bool>>,
    /// Study sessions a month: group study sessions in the month of the past year that had the fewest (at most 1000).
    /// 每月集中学习次数：过去一年中学习最少的一个月里集中学习的次数。
    #[serde(alias = "月集中学习次数", alias = "每月集中学习次数", skip_serializing_if = "Option::is_none")]
    pub study_sessions_per_month: Option<Fact<Count>>,
    /// Study hours a year: the time of group study in the past year, added up (at most 8784 h).
    /// 全年集中学习时长：过去一年集中学习的时间之和。
    #[serde(alias = "全年学习时长", alias = "全年集中学习时长", skip_serializing_if = "Option::is_none")]
    pub study_hours_per_year: Option<Fact<Duration>>,
    /// Attendance of members: members attending, of those due to attend, over the past year (at most 100%).
    /// 党员参学率：过去一年参学党员占应到党员的比例。
    #[serde(alias = "党员参学率", alias = "参学率", skip_serializing_if = "Option::is_none")]
    pub attendance_rate: Option<Fact<Percent>>,
    /// Yearly budget: the money set aside for distance education each year (at most 1000000000 yuan).
    /// 年度专项经费：每年投入远程教育的专项工作经费。
    #[serde(alias = "年度专项经费", alias = "远程教育经费", skip_serializing_if = "Option::is_none")]
    pub yearly_budget: Option<Fact<Money>>,
    /// Computers: how many computers the site has (at most 100000).
    /// 电脑台数：站点配备的电脑台数。
    #[serde(alias = "电脑", alias = "电脑台数", skip_serializing_if = "Option::is_none")]
    pub computers: Option<Fact<Count>>,
    /// Reliable signal: the communication signal of the site is reliable.
    /// 通讯信号畅通：站点的通讯信号畅通。
    #[serde(alias = "信号畅通", alias = "通讯信号畅通", skip_serializing_if = "Option::is_none")]
    pub signal_reliable: Option<Fact<bool>>,
    /// Uses: what the site is mainly used for.
    /// 用途：站点的主要用途。
    #[serde(alias = "用途", skip_serializing_if = "Option::is_none")]
    pub uses: Option<Fact<Set<DistanceEducationUse>>>,
}

impl Value for DistanceEducation {}
