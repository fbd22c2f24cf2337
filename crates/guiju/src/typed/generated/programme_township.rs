//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{Department, LeadershipDuty, TownshipResponsibility, VillageBody};
use crate::typed::{Count, Fact, Percent, Set, Value};
use serde::{Deserialize, Serialize};

/// Township of a programme. 实施乡镇。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ProgrammeTownship {
    /// Name: the name of the township.
    /// 名称：乡镇（场、区）的名称。
    #[serde(alias = "名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Responsibilities: what the township has been made responsible for.
    /// 承担的责任：已经明确由乡镇承担的责任。
    #[serde(alias = "承担的责任", skip_serializing_if = "Option::is_none")]
    pub responsibilities: Option<Fact<Set<TownshipResponsibility>>>,
    /// Duties of the leaders: which duties have been given to the leaders.
    /// 领导分工：已经明确的领导分工。
    #[serde(alias = "领导分工", skip_serializing_if = "Option::is_none")]
    pub leadership_duties: Option<Fact<Set<LeadershipDuty>>>,
    /// Leading group formed: there is a leading group for the building of centers.
    /// 成立领导小组：成立了中心建设工作领导小组。
    #[serde(alias = "成立领导小组", alias = "领导小组", skip_serializing_if = "Option::is_none")]
    pub leading_group: Option<Fact<bool>>,
    /// Headed by the main leader: the township's main leader heads the leading group.
    /// 主要领导任组长：领导小组由乡镇主要领导任组长。
    #[serde(alias = "主要领导任组长", skip_serializing_if = "Option::is_none")]
    pub leading_group_headed_by_main_leader: Option<Fact<bool>>,
    /// Task force: there is a task force.
    /// 工作专班：组建了工作专班。
    #[serde(alias = "工作专班", skip_serializing_if = "Option::is_none")]
    pub task_force: Option<Fact<bool>>,
    /// Departments taking part: the departments that take part in the building.
    /// 参与的职能部门：协同参与建设的职能部门。
    #[serde(alias = "参与的职能部门", skip_serializing_if = "Option::is_none")]
    pub departments_taking_part: Option<Fact<Set<Department>>>,
    /// Village committees taking part: the village committees that take part in the building.
    /// 参与的村“三委”：协同参与建设的村级组织。
    #[serde(alias = "参与的村“三委”", skip_serializing_if = "Option::is_none")]
    pub village_bodies_taking_part: Option<Fact<Set<VillageBody>>>,
    /// Party committee and government lead: Party committee and government lead the work.
    /// 党委政府主导：建设工作由党委政府主导。
    #[serde(alias = "党委政府主导", skip_serializing_if = "Option::is_none")]
    pub committee_and_government_lead: Option<Fact<bool>>,
    /// Tasks carried out: the share of construction tasks that has been carried out (at most 100%).
    /// 建设任务落实率：建设任务已经落实的比例。
    #[serde(alias = "建设任务落实率", skip_serializing_if = "Option::is_none")]
    pub tasks_carried_out: Option<Fact<Percent>>,
    /// Reports every month: progress is reported in every month.
    /// 每月报送进度：每个月都报送工程进度。
    #[serde(alias = "每月报送进度", skip_serializing_if = "Option::is_none")]
    pub reports_every_month: Option<Fact<bool>>,
    /// Day of the report: the day of the month on which progress is reported (1–31).
    /// 报送日：每月报送进度的日子。
    #[serde(alias = "报送日", skip_serializing_if = "Option::is_none")]
    pub report_day: Option<Fact<Count>>,
}

impl Value for ProgrammeTownship {}
