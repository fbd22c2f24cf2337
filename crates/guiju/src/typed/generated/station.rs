//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{
    DailyRuleContent, LastingRule, PremisesSource, ResourceMethod, ScoreEntry, ServiceKind, ServiceRuleContent,
    StationBuilder, StationForce, StationFunction, StationHost, StationIdentity, StationManager, StationPublicity,
    StationSite, VolunteerCategory, VolunteerSupplier, WallDocument,
};
use crate::typed::{Area, Count, Day, Fact, Judgement, Kind, List, Set, Subject, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Red station. 红色驿站。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Station {
    #[serde(default)]
    subject: Kind<Station>,
    /// The day as of which the facts hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Where the facts come from; free, not evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<serde_json::Value>,
    /// Name: the full name of the station.
    /// 名称：驿站的全称。
    #[serde(alias = "名称", alias = "驿站名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Place: where the station stands.
    /// 所在地：驿站所在的地点。
    #[serde(alias = "地点", alias = "所在地", skip_serializing_if = "Option::is_none")]
    pub place: Option<Fact<String>>,
    /// Floor area: the area of the premises (at most 100000 m²).
    /// 场所面积：驿站场所的面积。
    #[serde(alias = "场所面积", alias = "面积", skip_serializing_if = "Option::is_none")]
    pub floor_area: Option<Fact<Area>>,
    /// Open to citizens: the station is open to citizens.
    /// 面向市民开放：驿站向市民开放。
    #[serde(alias = "面向市民开放", skip_serializing_if = "Option::is_none")]
    pub open_to_citizens: Option<Fact<bool>>,
    /// Hosts: the places that host the station.
    /// 依托场所：驿站依托的场所阵地。
    #[serde(alias = "依托场所", skip_serializing_if = "Option::is_none")]
    pub hosts: Option<Fact<Set<StationHost>>>,
    /// Busy area: many people pass where the station stands.
    /// 人流量大：驿站所在区域人流量大。
    #[serde(alias = "人流量大", skip_serializing_if = "Option::is_none")]
    pub busy_area: Option<Fact<bool>>,
    /// Kinds of site: the kinds of place where it stands.
    /// 地段：驿站所在的地段。
    #[serde(alias = "地段", skip_serializing_if = "Option::is_none")]
    pub site_kinds: Option<Fact<Set<StationSite>>>,
    /// Siting sound: an assessor found the siting sound.
    /// 选址科学合理：经认定，选址科学合理。
    #[serde(alias = "选址科学合理", skip_serializing_if = "Option::is_none")]
    pub siting_sound: Option<Judgement>,
    /// Close to people: an assessor found service to be close to people.
    /// 就近服务：经认定，就近服务群众。
    #[serde(alias = "就近服务", skip_serializing_if = "Option::is_none")]
    pub close_to_people: Option<Judgement>,
    /// Much service needed: an assessor found much service needed there.
    /// 服务需求多：经认定，所在地群众服务需求多。
    #[serde(alias = "服务需求多", skip_serializing_if = "Option::is_none")]
    pub much_service_needed: Option<Judgement>,
    /// Sources of premises: where the premises came from.
    /// 场所来源：驿站场所的来源。
    #[serde(alias = "场所来源", skip_serializing_if = "Option::is_none")]
    pub premises_sources: Option<Fact<Set<PremisesSource>>>,
    /// Existing premises: the station was built in existing premises in the main.
    /// 利用现有场所：主要利用现有场所平台建设。
    #[serde(alias = "利用现有场所", skip_serializing_if = "Option::is_none")]
    pub existing_premises: Option<Fact<bool>>,
    /// Existing resources used: an assessor found existing resources put to use.
    /// 盘活现有资源：经认定，盘活了现有资源。
    #[serde(alias = "盘活现有资源", skip_serializing_if = "Option::is_none")]
    pub existing_resources_used: Option<Judgement>,
    /// Existing platforms used: an assessor found existing platforms made full use of.
    /// 用活现有平台：经认定，现有资源平台用足用活。
    #[serde(alias = "用活现有平台", skip_serializing_if = "Option::is_none")]
    pub existing_platforms_used: Option<Judgement>,
    /// Suits local conditions: an assessor found the building to suit local conditions.
    /// 因地制宜：经认定，因地制宜建设。
    #[serde(alias = "因地制宜", skip_serializing_if = "Option::is_none")]
    pub suits_local_conditions: Option<Judgement>,
    /// Suits circumstances: an assessor found the building to follow the circumstances.
    /// 结合实际建设：经认定，建设结合实际。
    #[serde(alias = "结合实际建设", skip_serializing_if = "Option::is_none")]
    pub suits_circumstances: Option<Judgement>,
    /// Starts from the facts: an assessor found the building to start from the facts.
    /// 从实际出发：经认定，建设从实际情况出发。
    #[serde(alias = "从实际出发", skip_serializing_if = "Option::is_none")]
    pub starts_from_facts: Option<Judgement>,
    /// Plans of its own: the plans made for this station alone (at most 1000).
    /// 专属方案数：专为这个驿站制定的方案份数。
    #[serde(alias = "一站一策", alias = "专属方案数", skip_serializing_if = "Option::is_none")]
    pub own_plans: Option<Fact<Count>>,
    /// Kind of builder: what kind of unit built the station.
    /// 建设单位种类：建设驿站的单位属于哪一种。
    #[serde(alias = "建设主体", alias = "建设单位种类", skip_serializing_if = "Option::is_none")]
    pub builder_kind: Option<Fact<StationBuilder>>,
    /// Builder has a Party organization: the builder has a Party organization.
    /// 建设单位有党组织：建设单位建有党组织。
    #[serde(alias = "建设单位有党组织", skip_serializing_if = "Option::is_none")]
    pub builder_party_organization: Option<Fact<bool>>,
    /// Party organizations linked: other Party organizations linked with the builder's (at most 1000000).
    /// 联结党组织数：与建设单位党组织互联互通的其他党组织个数。
    #[serde(alias = "联结党组织数", skip_serializing_if = "Option::is_none")]
    pub linked_party_organizations: Option<Fact<Count>>,
    /// Managed by: who runs the station from day to day.
    /// 管理单位：驿站日常由谁管理。
    #[serde(alias = "管理主体", alias = "管理单位", skip_serializing_if = "Option::is_none")]
    pub managed_by: Option<Fact<StationManager>>,
    /// Parties agreed: the parties concerned agreed that the subdistrict or township runs it.
    /// 相关方同意：相关方协商同意由街道（乡镇）直接管理。
    #[serde(alias = "相关方同意", skip_serializing_if = "Option::is_none")]
    pub parties_agreed: Option<Fact<bool>>,
    /// Subdistrict or township helps: the subdistrict or township helps to build and to run.
    /// 街道乡镇协助：街道（乡镇）帮助建设、协助管理。
    #[serde(alias = "街道乡镇协助", skip_serializing_if = "Option::is_none")]
    pub subdistrict_helps: Option<Fact<bool>>,
    /// Ownership unchanged: bodies, people and facilities belong to whom they belonged before.
    /// 权属不变：机构、人员、资源设施的权属没有改变。
    #[serde(alias = "权属不变", skip_serializing_if = "Option::is_none")]
    pub ownership_unchanged: Option<Fact<bool>>,
    /// Ways of pooling resources: how resources are pooled.
    /// 整合资源方式：整合各方资源的方式。
    #[serde(alias = "整合资源方式", skip_serializing_if = "Option::is_none")]
    pub resource_methods: Option<Fact<Set<ResourceMethod>>>,
    /// Works effectively: an assessor found the station to work.
    /// 有效运转：经认定，驿站有效运转。
    #[serde(alias = "有效运转", skip_serializing_if = "Option::is_none")]
    pub works_effectively: Option<Judgement>,
    /// Functions: what the station is really used for.
    /// 功能：驿站实际具备的功能。
    #[serde(alias = "功能", alias = "驿站功能", skip_serializing_if = "Option::is_none")]
    pub functions: Option<Fact<Set<StationFunction>>>,
    /// Functions rich: an assessor found the functions rich.
    /// 功能丰富：经认定，功能内涵丰富。
    #[serde(alias = "功能丰富", skip_serializing_if = "Option::is_none")]
    pub functions_rich: Option<Judgement>,
    /// Party building leads: an assessor found Party building to lead.
    /// 突出党建引领：经认定，党建引领突出。
    #[serde(alias = "突出党建引领", skip_serializing_if = "Option::is_none")]
    pub party_building_leads: Option<Judgement>,
    /// Party elements embedded: an assessor found Party elements embedded softly.
    /// 柔性融入党建元素：经认定，党建元素以嵌入、柔性的方式融入。
    #[serde(alias = "柔性融入党建元素", skip_serializing_if = "Option::is_none")]
    pub party_elements_embedded: Option<Judgement>,
    /// Contents of publicity: what the station makes known.
    /// 宣传内容：驿站宣传的内容。
    #[serde(alias = "宣传内容", skip_serializing_if = "Option::is_none")]
    pub publicity_contents: Option<Fact<Set<StationPublicity>>>,
    /// Volunteering the main form: volunteering by members is the main form of its work.
    /// 志愿服务为主：主要以党员志愿服务的形式开展工作。
    #[serde(alias = "志愿服务为主", skip_serializing_if = "Option::is_none")]
    pub volunteering_main_form: Option<Fact<bool>>,
    /// Services: what the station offers.
    /// 服务内容：驿站提供的服务。
    #[serde(alias = "服务内容", alias = "服务项目", skip_serializing_if = "Option::is_none")]
    pub services: Option<Fact<Set<ServiceKind>>>,
    /// Service to the point: an assessor found service quick, humane, personal and to the point.
    /// 精准服务：经认定，服务便捷、人性、个性，精准到位。
    #[serde(alias = "精准服务", skip_serializing_if = "Option::is_none")]
    pub service_precise: Option<Judgement>,
    /// Service fine-grained: an assessor found service fine-grained.
    /// 精细服务：经认定，服务精细。
    #[serde(alias = "精细服务", skip_serializing_if = "Option::is_none")]
    pub service_fine: Option<Judgement>,
    /// Needs found out: what people need was found out and written down.
    /// 了解群众需求：了解过群众的实际需求并有记录。
    #[serde(alias = "了解群众需求", skip_serializing_if = "Option::is_none")]
    pub needs_found_out: Option<Fact<bool>>,
    /// Functions follow needs: an assessor found functions to follow needs, in flexible ways.
    /// 按需完善功能：经认定，针对需求完善功能、方式灵活。
    #[serde(alias = "按需完善功能", skip_serializing_if = "Option::is_none")]
    pub functions_follow_needs: Option<Judgement>,
    /// As much service as possible: an assessor found as much service offered as possible.
    /// 服务功能最大化：经认定，服务功能尽量大。
    #[serde(alias = "服务功能最大化", skip_serializing_if = "Option::is_none")]
    pub service_as_large_as_possible: Option<Judgement>,
    /// Nothing grandiose: an assessor found no striving for the grand and complete.
    /// 不求高大全：经认定，没有追求高大全。
    #[serde(alias = "不求高大全", skip_serializing_if = "Option::is_none")]
    pub nothing_grandiose: Option<Judgement>,
    /// Facilities for service: there are facilities for serving people.
    /// 服务设施设备：有服务群众的设施设备。
    #[serde(alias = "服务设施设备", skip_serializing_if = "Option::is_none")]
    pub service_facilities: Option<Fact<bool>>,
    /// Visual identity used: the visual identity system is used.
    /// 采用VI系统：采用VI视觉识别系统。
    #[serde(alias = "VI视觉识别系统", alias = "采用VI系统", skip_serializing_if = "Option::is_none")]
    pub visual_identity_used: Option<Fact<bool>>,
    /// LOGO uniform: the LOGO of the red station is set up in the uniform way.
    /// LOGO统一规范：“红色驿站”LOGO统一规范设置。
    #[serde(alias = "LOGO统一规范", skip_serializing_if = "Option::is_none")]
    pub logo_uniform: Option<Fact<bool>>,
    /// Signs uniform: the signs and plates of the station are uniform.
    /// 标识标牌统一：驿站的标识标牌统一。
    #[serde(alias = "标识标牌统一", skip_serializing_if = "Option::is_none")]
    pub signs_uniform: Option<Fact<bool>>,
    /// Elements of identity: the elements of the uniform identity that the station uses.
    /// 统一标识要素：驿站使用的统一标识要素。
    #[serde(alias = "统一标识要素", skip_serializing_if = "Option::is_none")]
    pub identity_elements: Option<Fact<Set<StationIdentity>>>,
    /// Dedicated staff: the people whom the manager dedicates to daily service and running (at most 10000).
    /// 专人人数：管理单位落实的日常服务和管理专人人数。
    #[serde(alias = "专人人数", alias = "专职管理人员", skip_serializing_if = "Option::is_none")]
    pub dedicated_staff: Option<Fact<Count>>,
    /// Rotating volunteers: who serves as rotating volunteer.
    /// 轮值志愿者：轮值志愿者由哪些人担任。
    #[serde(alias = "轮值志愿者", skip_serializing_if = "Option::is_none")]
    pub rotating_volunteers: Option<Fact<Set<VolunteerCategory>>>,
    /// Who provides volunteers: which units provide the rotating volunteers.
    /// 轮值志愿者来源：轮值志愿者由哪些单位安排。
    #[serde(alias = "轮值志愿者来源", skip_serializing_if = "Option::is_none")]
    pub volunteer_suppliers: Option<Fact<Set<VolunteerSupplier>>>,
    /// Every open day staffed: someone is on duty on every open day.
    /// 开放日都有轮值：开放日都有人轮值。
    #[serde(alias = "开放日都有轮值", skip_serializing_if = "Option::is_none")]
    pub every_open_day_staffed: Option<Fact<bool>>,
    /// Other forces: other forces that take part in work and service.
    /// 其他参与力量：参与驿站工作和服务的其他力量。
    #[serde(alias = "其他参与力量", skip_serializing_if = "Option::is_none")]
    pub other_forces: Option<Fact<Set<StationForce>>>,
    /// Organizations linked: an assessor found the organizations linked.
    /// 组织体系互联：经认定，组织体系互通互联。
    #[serde(alias = "组织体系互联", skip_serializing_if = "Option::is_none")]
    pub organizations_linked: Option<Judgement>,
    /// Resources pooled: an assessor found the resources of service pooled.
    /// 服务资源整合：经认定，服务群众的资源得到整合。
    #[serde(alias = "服务资源整合", skip_serializing_if = "Option::is_none")]
    pub resources_pooled: Option<Judgement>,
    /// Platform of practice: the station is a platform where members practise.
    /// 党员实践平台：驿站是党员教育管理的实践平台。
    #[serde(alias = "党员实践平台", skip_serializing_if = "Option::is_none")]
    pub practice_platform: Option<Fact<bool>>,
    /// Theme activities a year: theme activities held in a year (at most 10000).
    /// 年主题活动次数：一年内开展的主题活动次数。
    #[serde(alias = "主题活动", alias = "年主题活动次数", skip_serializing_if = "Option::is_none")]
    pub theme_activities_per_year: Option<Fact<Count>>,
    /// Supporting rules: the rules that the station has set up.
    /// 配套制度：驿站建立的配套制度。
    #[serde(alias = "制度", alias = "配套制度", skip_serializing_if = "Option::is_none")]
    pub institutions: Option<Fact<Set<WallDocument>>>,
    /// Contents of the daily rules: what the rules of daily running state.
    /// 日常管理制度内容：日常管理制度写明的内容。
    #[serde(alias = "日常管理制度内容", skip_serializing_if = "Option::is_none")]
    pub daily_rule_contents: Option<Fact<Set<DailyRuleContent>>>,
    /// Contents of the service rules: what the rules of service items state.
    /// 服务项目制度内容：服务项目管理制度写明的内容。
    #[serde(alias = "服务项目制度内容", skip_serializing_if = "Option::is_none")]
    pub service_rule_contents: Option<Fact<Set<ServiceRuleContent>>>,
    /// Lasting rules: the matters for which there are lasting rules.
    /// 长效制度：建立了长效制度的方面。
    #[serde(alias = "长效制度", skip_serializing_if = "Option::is_none")]
    pub lasting_rules: Option<Fact<Set<LastingRule>>>,
    /// Lasting mechanism: an assessor found a lasting mechanism looked for.
    /// 可持续机制：经认定，在探索可持续发展的机制。
    #[serde(alias = "可持续机制", skip_serializing_if = "Option::is_none")]
    pub lasting_mechanism_sought: Option<Judgement>,
    /// Marks entered: the marks entered item by item by the station itself, at the first review, on site and at the final review.
    /// 评分记录：自评、初评、现场核查和终评时逐项填写的分数。
    #[serde(alias = "打分记录", alias = "评分表记录", alias = "评分记录", skip_serializing_if = "Option::is_none")]
    pub score_entries: Option<Fact<List<ScoreEntry>>>,
    /// Facts that a standard declares itself, by name. Any key that is no field lands here too, and a
    /// standard that doesn't know it refuses it.
    #[serde(flatten)]
    pub extensions: BTreeMap<String, serde_json::Value>,
}

impl Value for Station {}

impl Subject for Station {
    const KIND: &'static str = "station";
}
