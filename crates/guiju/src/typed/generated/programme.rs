//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{
    CitySector, PrivateParticipant, ProgrammeTownship, ProjectBody, SponsorshipMethod, StationResource, UniformItem,
    UpgradeBatch, VerticalUnit,
};
use crate::typed::{Count, Day, Fact, Judgement, Kind, List, Money, Percent, Set, Subject, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Programme. 建设计划。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Programme {
    #[serde(default)]
    subject: Kind<Programme>,
    /// The day as of which the facts hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Where the facts come from; free, not evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<serde_json::Value>,
    /// Centers in all: all service centers within the plan (at most 1000000).
    /// 中心总数：计划范围内党群服务中心的总数。
    #[serde(alias = "中心总数", alias = "党群服务中心总数", skip_serializing_if = "Option::is_none")]
    pub centers_total: Option<Fact<Count>>,
    /// Centers of the three levels: centers of district, town and village level (at most 1000000).
    /// 三级中心数：区、镇（街道）、村（社区）三级中心的个数。
    #[serde(alias = "三级中心数", skip_serializing_if = "Option::is_none")]
    pub centers_three_level: Option<Fact<Count>>,
    /// Centers of parks: service centers of parks (at most 1000000).
    /// 园区中心数：园区党群服务中心的个数。
    #[serde(alias = "园区中心数", alias = "园区党群中心数", skip_serializing_if = "Option::is_none")]
    pub centers_park: Option<Fact<Count>>,
    /// Smaller sites: service sites below the centers (at most 1000000).
    /// 站点数：中心以下的党群服务站点个数。
    #[serde(alias = "党群服务站点数", alias = "站点数", skip_serializing_if = "Option::is_none")]
    pub sub_sites: Option<Fact<Count>>,
    /// Units of the three levels: districts, towns and villages that ought to have a center (at most 1000000).
    /// 三级单位数：应设中心的区、镇（街道）、村（社区）个数。
    #[serde(alias = "三级单位数", skip_serializing_if = "Option::is_none")]
    pub three_level_units: Option<Fact<Count>>,
    /// Units of the three levels with a center: of these, the number that has one (at most 1000000).
    /// 已有中心的三级单位数：其中已有党群服务中心的个数。
    #[serde(alias = "已有中心的三级单位数", skip_serializing_if = "Option::is_none")]
    pub three_level_units_covered: Option<Fact<Count>>,
    /// Centers of the three levels upgraded: of the centers of the three levels, the number upgraded (at most 1000000).
    /// 已提升的三级中心数：三级中心中已完成提升的个数。
    #[serde(alias = "已提升的三级中心数", skip_serializing_if = "Option::is_none")]
    pub three_level_centers_upgraded: Option<Fact<Count>>,
    /// Day the three levels were covered: the day the centers of the three levels were all there and upgraded.
    /// 三级全覆盖日期：三级中心全覆盖、全提升完成的日期。
    #[serde(alias = "三级全覆盖日期", skip_serializing_if = "Option::is_none")]
    pub three_level_coverage_reached_on: Option<Fact<Day>>,
    /// Day the further targets were covered: the day parks, large state-owned enterprises and larger new organizations were all covered.
    /// 扩展覆盖日期：产业园区、大型国企、较大两新组织全面覆盖完成的日期。
    #[serde(alias = "扩展覆盖日期", skip_serializing_if = "Option::is_none")]
    pub extended_coverage_reached_on: Option<Fact<Day>>,
    /// Industrial parks: industrial parks to be covered (at most 1000000).
    /// 产业园区数：应覆盖的产业园区个数。
    #[serde(alias = "产业园区数", skip_serializing_if = "Option::is_none")]
    pub industrial_parks: Option<Fact<Count>>,
    /// Industrial parks covered: of these, the number that a center or site covers (at most 1000000).
    /// 已覆盖的产业园区数：其中已被中心或站点覆盖的个数。
    #[serde(alias = "已覆盖的产业园区数", skip_serializing_if = "Option::is_none")]
    pub industrial_parks_covered: Option<Fact<Count>>,
    /// Large state-owned enterprises: large state-owned enterprises to be covered (at most 1000000).
    /// 大型国企数：应覆盖的大型国有企业个数。
    #[serde(alias = "大型国企数", alias = "大型国有企业数", skip_serializing_if = "Option::is_none")]
    pub large_state_enterprises: Option<Fact<Count>>,
    /// Large state-owned enterprises covered: of these, the number that a center or site covers (at most 1000000).
    /// 已覆盖的大型国企数：其中已被中心或站点覆盖的个数。
    #[serde(alias = "已覆盖的大型国企数", skip_serializing_if = "Option::is_none")]
    pub large_state_enterprises_covered: Option<Fact<Count>>,
    /// Larger new organizations: larger new economic and social organizations to be covered (at most 1000000).
    /// 较大两新组织数：应覆盖的较大新经济组织、新社会组织个数。
    #[serde(alias = "较大“两新”组织数", alias = "较大两新组织数", skip_serializing_if = "Option::is_none")]
    pub larger_new_organizations: Option<Fact<Count>>,
    /// Larger new organizations covered: of these, the number that a center or site covers (at most 1000000).
    /// 已覆盖的较大两新组织数：其中已被中心或站点覆盖的个数。
    #[serde(alias = "已覆盖的较大两新组织数", skip_serializing_if = "Option::is_none")]
    pub larger_new_organizations_covered: Option<Fact<Count>>,
    /// Alliance of centers formed: the centers of the district have formed an alliance.
    /// 建立中心联盟：全区的中心组成了联盟。
    #[serde(alias = "建立中心联盟", skip_serializing_if = "Option::is_none")]
    pub centers_alliance_formed: Option<Fact<bool>>,
    /// Upgrading batches: the batches of the upgrading plan, one entry each.
    /// 改造批次：改造升级计划的批次，一批一项。
    #[serde(alias = "改造批次", skip_serializing_if = "Option::is_none")]
    pub upgrade_batches: Option<Fact<List<UpgradeBatch>>>,
    /// Centers in need of upgrading: centers that need to be upgraded (at most 1000000).
    /// 需提升的中心数：需要进一步提升的中心个数。
    #[serde(alias = "需提升的中心数", skip_serializing_if = "Option::is_none")]
    pub centers_needing_upgrade: Option<Fact<Count>>,
    /// Centers in the upgrading plan: of the centers in need, the number in the plan (at most 1000000).
    /// 列入改造计划的中心数：需要提升的中心中已列入改造计划的个数。
    #[serde(alias = "列入改造计划的中心数", skip_serializing_if = "Option::is_none")]
    pub centers_in_upgrade_plan: Option<Fact<Count>>,
    /// Centers left behind: centers neither up to the standard nor in the plan (at most 1000000).
    /// 掉队的中心数：没有达标、也没有列入计划的中心个数。
    #[serde(alias = "掉队的中心数", skip_serializing_if = "Option::is_none")]
    pub centers_left_behind: Option<Fact<Count>>,
    /// Upgrades of district level: centers of district level to be upgraded (at most 1000000).
    /// 区级改造数：计划提升改造的区级中心个数。
    #[serde(alias = "区级改造数", skip_serializing_if = "Option::is_none")]
    pub planned_upgrades_district: Option<Fact<Count>>,
    /// Upgrades of town level: centers of town level to be improved (at most 1000000).
    /// 镇街道级优化数：计划优化的镇（街道）级中心个数。
    #[serde(alias = "镇街道级优化数", skip_serializing_if = "Option::is_none")]
    pub planned_upgrades_town: Option<Fact<Count>>,
    /// Upgrades of village level: centers of village level to be renovated (at most 1000000).
    /// 村社区级改造数：计划改造的村（社区）级中心个数。
    #[serde(alias = "村社区级改造数", skip_serializing_if = "Option::is_none")]
    pub planned_upgrades_village: Option<Fact<Count>>,
    /// Centers fit for the plaque: centers up to the standard and free to hang the plaque (at most 1000000).
    /// 可挂牌中心数：达到标准、可以挂牌的中心个数。
    #[serde(alias = "可挂牌中心数", alias = "可挂牌党群服务中心数", skip_serializing_if = "Option::is_none")]
    pub plaque_eligible_centers: Option<Fact<Count>>,
    /// Premises well placed: an assessor found the centers well placed and laid out.
    /// 场所布局合理：经认定，中心场所布局合理。
    #[serde(alias = "场所布局合理", skip_serializing_if = "Option::is_none")]
    pub premises_well_laid_out: Option<Judgement>,
    /// Basic facilities complete: an assessor found the basic facilities complete.
    /// 基本设施配套：经认定，基本设施配套齐全。
    #[serde(alias = "基本设施配套", skip_serializing_if = "Option::is_none")]
    pub basic_facilities_complete: Option<Judgement>,
    /// Management well provided for: an assessor found the management measures complete.
    /// 管理措施完善：经认定，管理措施完善。
    #[serde(alias = "管理措施完善", skip_serializing_if = "Option::is_none")]
    pub management_measures_complete: Option<Judgement>,
    /// Functions optimized as a whole: an assessor found the centers to work well as a whole.
    /// 整体功能优化：经认定，中心整体功能得到优化。
    #[serde(alias = "整体功能优化", skip_serializing_if = "Option::is_none")]
    pub overall_function_optimized: Option<Judgement>,
    /// Three lines observed: an assessor found the plan led by the Party, aimed at service, with resources moved downwards.
    /// 坚持三条主线：经认定，坚持了党建引领、服务导向和资源下沉。
    #[serde(alias = "坚持三条主线", skip_serializing_if = "Option::is_none")]
    pub guiding_lines_observed: Option<Judgement>,
    /// Service items widened: an assessor found more and more effective service items.
    /// 服务项目拓宽增效：经认定，服务项目增多、成效提高。
    #[serde(alias = "服务项目拓宽增效", skip_serializing_if = "Option::is_none")]
    pub service_items_widened: Option<Judgement>,
    /// Building quality consolidated: an assessor found service functions better and the quality of building made fast.
    /// 建设质量巩固提升：经认定，服务功能完善、建设质量巩固。
    #[serde(alias = "建设质量巩固提升", skip_serializing_if = "Option::is_none")]
    pub building_quality_consolidated: Option<Judgement>,
    /// Business coverage growing: an assessor found the coverage of office buildings, business areas or larger enterprises growing.
    /// 商务覆盖面扩大：经认定，对商务楼宇、商圈市场或较大企业的覆盖面在扩大。
    #[serde(alias = "商务覆盖面扩大", skip_serializing_if = "Option::is_none")]
    pub business_coverage_growing: Option<Judgement>,
    /// Centers of subdistricts and communities: service centers and stations of subdistricts and communities (at most 1000000).
    /// 街道社区中心数：街道（社区）党群服务中心和站点的个数。
    #[serde(alias = "街道社区中心数", skip_serializing_if = "Option::is_none")]
    pub street_and_community_centers: Option<Fact<Count>>,
    /// Centers upgraded in the year: of these, the number upgraded in the year (at most 1000000).
    /// 当年提档升级中心数：其中当年完成提档升级的个数。
    #[serde(alias = "当年提档升级中心数", skip_serializing_if = "Option::is_none")]
    pub street_and_community_centers_upgraded: Option<Fact<Count>>,
    /// Red stations: red stations that are built (at most 1000000).
    /// 红色驿站数：已建成的红色驿站个数。
    #[serde(alias = "红色驿站数", skip_serializing_if = "Option::is_none")]
    pub stations_total: Option<Fact<Count>>,
    /// Subdistricts and townships of the city: subdistricts and townships of the urban area (at most 10000).
    /// 城区街道乡镇数：城区内的街道（乡镇）个数。
    #[serde(alias = "城区街道乡镇数", skip_serializing_if = "Option::is_none")]
    pub urban_subdistricts: Option<Fact<Count>>,
    /// Subdistricts and townships with a station: of these, the number with a red station (at most 10000).
    /// 已有驿站的街道乡镇数：其中已有红色驿站的个数。
    #[serde(alias = "已有驿站的街道乡镇数", skip_serializing_if = "Option::is_none")]
    pub urban_subdistricts_with_station: Option<Fact<Count>>,
    /// Station brand known: an assessor found the red station to be a brand.
    /// 驿站品牌响亮：经认定，“红色驿站”成为品牌。
    #[serde(alias = "驿站品牌响亮", skip_serializing_if = "Option::is_none")]
    pub station_brand_known: Option<Judgement>,
    /// Departments and counties coordinated: an assessor found sector departments and counties coordinated.
    /// 统筹部门县区：经认定，行业部门和县区统筹到位。
    #[serde(alias = "统筹部门县区", skip_serializing_if = "Option::is_none")]
    pub departments_and_counties_coordinated: Option<Judgement>,
    /// Sectors build together: an assessor found sector departments to build stations together.
    /// 行业部门共建：经认定，行业部门共同建设驿站。
    #[serde(alias = "行业部门共建", skip_serializing_if = "Option::is_none")]
    pub sectors_build_together: Option<Judgement>,
    /// Sectors that lead: sectors and departments that lead in building stations.
    /// 示范部门：带头建设驿站的行业和部门。
    #[serde(alias = "示范部门", skip_serializing_if = "Option::is_none")]
    pub demonstrating_sectors: Option<Fact<Set<CitySector>>>,
    /// Model stations: model red stations that are built (at most 10000).
    /// 样板点数：已建成的红色驿站样板点个数。
    #[serde(alias = "样板点数", alias = "驿站样板点", skip_serializing_if = "Option::is_none")]
    pub model_stations: Option<Fact<Count>>,
    /// Vertical units taking part: vertically managed window units that take part.
    /// 参与的垂管单位：参与驿站建设的垂管窗口单位。
    #[serde(alias = "参与的垂管单位", skip_serializing_if = "Option::is_none")]
    pub vertical_units: Option<Fact<Set<VerticalUnit>>>,
    /// Convertible places fitted: convertible places have got hardware and better software.
    /// 可改建场所软硬件到位：可供改建的场所已落实硬件、提升软件。
    #[serde(alias = "可改建场所软硬件到位", skip_serializing_if = "Option::is_none")]
    pub convertible_places_fitted: Option<Fact<bool>>,
    /// Mature places converted: an assessor found mature places converted and made examples as far as possible.
    /// 成熟场所改造示范：经认定，成熟的场所都努力改造、示范。
    #[serde(alias = "成熟场所改造示范", skip_serializing_if = "Option::is_none")]
    pub mature_places_converted: Option<Judgement>,
    /// Society takes part: an assessor found society to take part widely.
    /// 社会广泛参与：经认定，社会各方广泛参与。
    #[serde(alias = "社会广泛参与", skip_serializing_if = "Option::is_none")]
    pub society_takes_part: Option<Judgement>,
    /// Social forces called on: an assessor found social forces called on.
    /// 发动社会力量：经认定，社会力量得到广泛发动。
    #[serde(alias = "发动社会力量", skip_serializing_if = "Option::is_none")]
    pub social_forces_called_on: Option<Judgement>,
    /// Ways of sponsorship: how society is drawn in.
    /// 赞助方式：吸引社会参与所用的方式。
    #[serde(alias = "赞助方式", skip_serializing_if = "Option::is_none")]
    pub sponsorship_methods: Option<Fact<Set<SponsorshipMethod>>>,
    /// Private participants: units of society that take part.
    /// 参与的社会单位：参与驿站建设的社会单位。
    #[serde(alias = "参与的社会单位", skip_serializing_if = "Option::is_none")]
    pub private_participants: Option<Fact<Set<PrivateParticipant>>>,
    /// Stations part of Party work: stations are part of the Party-building work.
    /// 驿站列入党建工作：驿站建设列入本地本单位党建工作。
    #[serde(alias = "驿站列入党建工作", skip_serializing_if = "Option::is_none")]
    pub stations_in_party_work: Option<Fact<bool>>,
    /// Department named: the department responsible for stations is named.
    /// 责任部门明确：驿站建设的责任部门已明确。
    #[serde(alias = "责任部门明确", skip_serializing_if = "Option::is_none")]
    pub station_department_named: Option<Fact<bool>>,
    /// Person named: the person responsible for stations is named.
    /// 责任人明确：驿站建设的责任人已明确。
    #[serde(alias = "责任人明确", skip_serializing_if = "Option::is_none")]
    pub station_person_named: Option<Fact<bool>>,
    /// Plan of implementation: there is a plan of implementation for stations.
    /// 驿站实施方案：制定了驿站建设实施方案。
    #[serde(alias = "驿站实施方案", skip_serializing_if = "Option::is_none")]
    pub station_plan_made: Option<Fact<bool>>,
    /// Implementation supervised: the implementation is supervised.
    /// 督促驿站建设：驿站建设有督促落实。
    #[serde(alias = "督促驿站建设", skip_serializing_if = "Option::is_none")]
    pub station_plan_supervised: Option<Fact<bool>>,
    /// Stations part of the appraisal: stations are part of the appraisal of Party building.
    /// 驿站纳入考核：驿站建设纳入党建工作考核评比。
    #[serde(alias = "驿站纳入考核", skip_serializing_if = "Option::is_none")]
    pub stations_in_party_appraisal: Option<Fact<bool>>,
    /// Stations well led: an assessor found the matter understood and led.
    /// 驿站组织领导有力：经认定，认识到位、组织领导有力。
    #[serde(alias = "驿站组织领导有力", skip_serializing_if = "Option::is_none")]
    pub station_leadership_strong: Option<Judgement>,
    /// Weight attached to stations: an assessor found places and units to attach weight to stations.
    /// 重视驿站建设：经认定，各地各单位重视驿站建设。
    #[serde(alias = "重视驿站建设", skip_serializing_if = "Option::is_none")]
    pub station_weight_attached: Option<Judgement>,
    /// Station work joined: an assessor found the work coordinated and joined.
    /// 驿站工作合力：经认定，统筹协调、形成合力。
    #[serde(alias = "驿站工作合力", skip_serializing_if = "Option::is_none")]
    pub station_work_joined: Option<Judgement>,
    /// Communication in all directions: an assessor found communication in all directions and all Party organizations brought in.
    /// 上下左右沟通：经认定，上下左右沟通，各级党组织都被调动。
    #[serde(alias = "上下左右沟通", skip_serializing_if = "Option::is_none")]
    pub communication_in_all_directions: Option<Judgement>,
    /// Units open and active: an assessor found units and departments open and active.
    /// 单位开放主动：经认定，各单位各部门开放融合、主动作为。
    #[serde(alias = "单位开放主动", skip_serializing_if = "Option::is_none")]
    pub units_open_and_active: Option<Judgement>,
    /// Resources sent down: resources and forces that go down to the stations.
    /// 下沉的资源：下沉到驿站的资源和力量。
    #[serde(alias = "下沉的资源", skip_serializing_if = "Option::is_none")]
    pub resources_sent_down: Option<Fact<Set<StationResource>>>,
    /// Stations practical: an assessor found the stations suited to their places and of use.
    /// 驿站务实管用：经认定，因地制宜、务实管用。
    #[serde(alias = "驿站务实管用", skip_serializing_if = "Option::is_none")]
    pub stations_practical: Option<Judgement>,
    /// No single pattern: an assessor found no single pattern forced on all.
    /// 不搞一刀切：经认定，没有搞一刀切。
    #[serde(alias = "不搞一刀切", skip_serializing_if = "Option::is_none")]
    pub no_single_pattern: Option<Judgement>,
    /// Name: the name of the programme.
    /// 计划名称：建设计划的名称。
    #[serde(alias = "名称", alias = "计划名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Project villages: how many villages the programme has (at most 100000).
    /// 项目村总数：列入计划的项目村个数。
    #[serde(alias = "项目村总数", alias = "项目村数", skip_serializing_if = "Option::is_none")]
    pub project_villages: Option<Fact<Count>>,
    /// New demonstration villages: how many of them are new demonstration villages (at most 100000).
    /// 新建示范村数：计划中新建示范村的个数。
    #[serde(alias = "新建示范村", alias = "新建示范村数", skip_serializing_if = "Option::is_none")]
    pub new_demonstration_villages: Option<Fact<Count>>,
    /// New qualifying villages: how many of them are new qualifying villages (at most 100000).
    /// 新建达标村数：计划中新建达标村的个数。
    #[serde(alias = "新建达标村", alias = "新建达标村数", skip_serializing_if = "Option::is_none")]
    pub new_qualifying_villages: Option<Fact<Count>>,
    /// Rebuilt or upgraded villages: how many of them are rebuilt or upgraded (at most 100000).
    /// 改扩建和提档升级村数：计划中改扩建和提档升级村的个数。
    #[serde(alias = "改扩建和提档升级村", alias = "改扩建和提档升级村数", skip_serializing_if = "Option::is_none")]
    pub rebuilt_or_upgraded_villages: Option<Fact<Count>>,
    /// Projects started in the year: how many projects have started in the year of the programme (at most 100000).
    /// 当年开工项目数：计划当年已经启动的项目个数。
    #[serde(alias = "已启动项目数", alias = "当年开工项目数", skip_serializing_if = "Option::is_none")]
    pub projects_started: Option<Fact<Count>>,
    /// Day the first project started: the day the first of the projects started.
    /// 最早开工日期：各项目中最早的开工日期。
    #[serde(alias = "最早开工日期", skip_serializing_if = "Option::is_none")]
    pub first_start_on: Option<Fact<Day>>,
    /// Day the last project started: the day the last of the projects started.
    /// 最晚开工日期：各项目中最晚的开工日期。
    #[serde(alias = "最晚开工日期", skip_serializing_if = "Option::is_none")]
    pub last_start_on: Option<Fact<Day>>,
    /// Day all projects were finished: the day the last of the projects was finished.
    /// 全部完工日期：最后一个项目完工的日期。
    #[serde(alias = "全部完工日期", skip_serializing_if = "Option::is_none")]
    pub last_completion_on: Option<Fact<Day>>,
    /// Day all key villages were finished: the day the last of the key villages was finished.
    /// 重点村全部完工日期：最后一个重点村完工的日期。
    #[serde(alias = "重点村全部完工日期", skip_serializing_if = "Option::is_none")]
    pub last_key_village_completion_on: Option<Fact<Day>>,
    /// Grants altogether: the money set aside for the grants (at most 100000000000 yuan).
    /// 补助资金总额：计划安排的补助资金总额。
    #[serde(alias = "奖补资金总额", alias = "补助资金总额", skip_serializing_if = "Option::is_none")]
    pub grants_total: Option<Fact<Money>>,
    /// Grants transferred by: the body that transfers the grants.
    /// 补助划拨机构：统一划拨补助的机构。
    #[serde(alias = "补助划拨机构", skip_serializing_if = "Option::is_none")]
    pub grants_transferred_by: Option<Fact<ProjectBody>>,
    /// Grants by township: the grants are transferred township by township.
    /// 补助以乡镇为单位：补助以乡镇（场、区）为单位划拨。
    #[serde(alias = "补助以乡镇为单位", skip_serializing_if = "Option::is_none")]
    pub grants_by_township: Option<Fact<bool>>,
    /// Survey before the list: there was a survey before the list was fixed.
    /// 定名单前实地调查：确定项目村名单以前作过实地调查。
    #[serde(alias = "定名单前实地调查", alias = "实地调查摸底", skip_serializing_if = "Option::is_none")]
    pub sites_surveyed_before_listing: Option<Fact<bool>>,
    /// Consultation before the list: townships and villages were consulted before the list was fixed.
    /// 定名单前征求意见：确定名单以前征求过乡镇和村的意见。
    #[serde(alias = "定名单前征求意见", alias = "广泛征求意见", skip_serializing_if = "Option::is_none")]
    pub consultation_before_listing: Option<Fact<bool>>,
    /// Suited to the place, well reasoned, plain and useful: an assessor found the programme suited to the place, well reasoned, plain and useful.
    /// 因地制宜、科学合理、简朴实用：经认定，计划因地制宜、科学合理、简朴实用。
    #[serde(alias = "因地制宜、科学合理、简朴实用", skip_serializing_if = "Option::is_none")]
    pub suited_reasoned_and_plain: Option<Judgement>,
    /// Things made uniform: what is the same for all projects of the county.
    /// 统一事项：全县各项目统一的事项。
    #[serde(alias = "统一事项", skip_serializing_if = "Option::is_none")]
    pub uniform_items: Option<Fact<Set<UniformItem>>>,
    /// Part of the year's work: the building of centers is part of the year's revitalization work.
    /// 纳入年度工作：中心建设已列入年度乡村振兴工作。
    #[serde(alias = "纳入年度乡村振兴工作", alias = "纳入年度工作", skip_serializing_if = "Option::is_none")]
    pub in_annual_work: Option<Fact<bool>>,
    /// Villages covered: of the villages due a center, the share in the programme or already with one (at most 100%).
    /// 村覆盖率：应建中心的村中列入计划或已有中心的比例。
    #[serde(alias = "村覆盖率", skip_serializing_if = "Option::is_none")]
    pub village_coverage: Option<Fact<Percent>>,
    /// Affairs joined in one: the share of centers in which the affairs are joined in one (at most 100%).
    /// “多务合一”完成率：完成“多务合一”的中心占全部中心的比例。
    #[serde(alias = "“多务合一”完成率", skip_serializing_if = "Option::is_none")]
    pub affairs_in_one_completion: Option<Fact<Percent>>,
    /// Responsible bodies: the bodies responsible for managing and carrying out the projects.
    /// 责任单位：承担项目管理和实施责任的单位。
    #[serde(alias = "责任单位", skip_serializing_if = "Option::is_none")]
    pub responsible_bodies: Option<Fact<Set<ProjectBody>>>,
    /// Guided by: the bodies that guide the building.
    /// 指导机构：指导项目建设的机构。
    #[serde(alias = "指导机构", skip_serializing_if = "Option::is_none")]
    pub guided_by: Option<Fact<Set<ProjectBody>>>,
    /// Progress circulated: progress is circulated at set times.
    /// 进度定时通报：工程进度按定时通报。
    #[serde(alias = "进度定时通报", skip_serializing_if = "Option::is_none")]
    pub progress_circulated: Option<Fact<bool>>,
    /// Breaches found: breaches of law or rules found in the projects (at most 100000).
    /// 发现的违法违规数：项目实施中发现的违法违规行为起数。
    #[serde(alias = "发现的违法违规数", skip_serializing_if = "Option::is_none")]
    pub breaches_found: Option<Fact<Count>>,
    /// Breaches pursued: how many of them were followed by a sanction (at most 100000).
    /// 已追责数：已经依法依规追责问责的起数。
    #[serde(alias = "已追责数", skip_serializing_if = "Option::is_none")]
    pub breaches_pursued: Option<Fact<Count>>,
    /// Townships: the townships that carry out the projects.
    /// 实施乡镇：承担项目的各乡镇（场、区）。
    #[serde(alias = "实施乡镇", skip_serializing_if = "Option::is_none")]
    pub townships: Option<Fact<List<ProgrammeTownship>>>,
    /// Facts that a standard declares itself, by name. Any key that is no field lands here too, and a
    /// standard that doesn't know it refuses it.
    #[serde(flatten)]
    pub extensions: BTreeMap<String, serde_json::Value>,
}

impl Value for Programme {}

impl Subject for Programme {
    const KIND: &'static str = "programme";
}
