//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{
    Affair, AncillaryFacility, DesignChange, Document, HomeKind, Permit, PlannedFunction, ProjectBody, ProjectClass,
    ProjectSitingFactor, ProjectStage, PublishedItem, ScoreEntry, SingleWork, WorkPhase,
};
use crate::typed::{Count, Day, Fact, Judgement, Kind, List, Money, Percent, Set, Subject, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Construction project. 建设项目。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Project {
    #[serde(default)]
    subject: Kind<Project>,
    /// The day as of which the facts hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Where the facts come from; free, not evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<serde_json::Value>,
    /// Name: the name of the project.
    /// 项目名称：建设项目的名称。
    #[serde(alias = "名称", alias = "项目名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Township: the township where the project is.
    /// 所在乡镇：项目所在的乡镇（场、区）。
    #[serde(alias = "乡镇", alias = "所在乡镇", skip_serializing_if = "Option::is_none")]
    pub township: Option<Fact<String>>,
    /// Class of project: whether it is a new demonstration village, a new qualifying one, or a rebuilt or upgraded one.
    /// 项目类别：项目属于新建示范村、新建达标村还是改扩建和提档升级村。
    #[serde(alias = "类别", alias = "项目类别", skip_serializing_if = "Option::is_none")]
    pub project_class: Option<Fact<ProjectClass>>,
    /// Key village: the village is one of the key villages whose date is binding.
    /// 重点村：项目所在的村是必须按期完成的重点村。
    #[serde(alias = "重点村", skip_serializing_if = "Option::is_none")]
    pub key_village: Option<Fact<bool>>,
    /// Stage: how far the project has come.
    /// 项目阶段：项目目前走到哪一步。
    #[serde(alias = "进度", alias = "阶段", alias = "项目阶段", skip_serializing_if = "Option::is_none")]
    pub stage: Option<Fact<ProjectStage>>,
    /// Factors considered in siting: what the siting scheme took into account.
    /// 选址考虑的因素：选址方案中考虑过的因素。
    #[serde(alias = "选址因素", alias = "选址考虑的因素", skip_serializing_if = "Option::is_none")]
    pub siting_factors: Option<Fact<Set<ProjectSitingFactor>>>,
    /// Site surveyed: the place was settled by a survey.
    /// 地址经勘测：建设地址经勘测确定。
    #[serde(alias = "地址经勘测", alias = "经勘测确址", skip_serializing_if = "Option::is_none")]
    pub site_surveyed: Option<Fact<bool>>,
    /// Among households: the place is where households are close together.
    /// 人户集中：地址处在人户集中的地方。
    #[serde(alias = "人户集中", skip_serializing_if = "Option::is_none")]
    pub households_close_by: Option<Fact<bool>>,
    /// Easily reached: the place is easy to reach.
    /// 交通便捷：地址处在交通便捷的地方。
    #[serde(alias = "交通便捷", skip_serializing_if = "Option::is_none")]
    pub easily_reached: Option<Fact<bool>>,
    /// Functions planned: the functions the center takes on when it is built.
    /// 规划的功能：建成后中心承担的功能。
    #[serde(alias = "规划的功能", skip_serializing_if = "Option::is_none")]
    pub planned_functions: Option<Fact<Set<PlannedFunction>>>,
    /// Whose home it becomes: the homes that the center is or has inside.
    /// 成为谁的家：中心建成后设立或挂牌的各类“之家”。
    #[serde(alias = "各类之家", alias = "成为谁的家", skip_serializing_if = "Option::is_none")]
    pub homes_for: Option<Fact<Set<HomeKind>>>,
    /// Affairs in one: the kinds of affairs handled together in the center.
    /// 多务合一：合在中心一处办理的各类事务。
    #[serde(alias = "合一办理的事务", alias = "多务合一", skip_serializing_if = "Option::is_none")]
    pub affairs_in_one: Option<Fact<Set<Affair>>>,
    /// Follows the approved drawings: the work agrees with the approved drawings and renderings.
    /// 按批准图纸施工：施工与批准的规划图纸和效果图一致。
    #[serde(alias = "按图施工", alias = "按批准图纸施工", skip_serializing_if = "Option::is_none")]
    pub follows_approved_drawings: Option<Fact<bool>>,
    /// Changes of the design: changes of plan, layout or style after the approval.
    /// 规划设计变更：批准之后对规划、布局或风格所作的变更。
    #[serde(alias = "布局变更", alias = "规划设计变更", alias = "设计变更", skip_serializing_if = "Option::is_none")]
    pub design_changes: Option<Fact<List<DesignChange>>>,
    /// County projects coordinated: an assessor found county projects and relocation projects coordinated.
    /// 县直项目与搬迁项目统筹：经认定，县直部门到村项目和易地搬迁项目已统筹整合。
    #[serde(alias = "县直项目与搬迁项目统筹", skip_serializing_if = "Option::is_none")]
    pub county_projects_coordinated: Option<Judgement>,
    /// Public service items up to standard: the share of public service items that are up to standard (at most 100%).
    /// 公共服务项目达标率：公共服务项目中达标的比例。
    #[serde(alias = "公共服务项目达标率", skip_serializing_if = "Option::is_none")]
    pub public_service_items_up_to_standard: Option<Fact<Percent>>,
    /// Service resources joined: an assessor found the service resources joined to suit the place.
    /// 因地制宜整合服务资源：经认定，已结合当地情况整合服务资源。
    #[serde(alias = "因地制宜整合服务资源", skip_serializing_if = "Option::is_none")]
    pub service_resources_joined: Option<Judgement>,
    /// Ancillary facilities: the ancillary facilities built with the center.
    /// 配套设施：随中心建设的配套设施。
    #[serde(alias = "配套设施", skip_serializing_if = "Option::is_none")]
    pub ancillary_facilities: Option<Fact<Set<AncillaryFacility>>>,
    /// Facilities practical and sufficient: an assessor found center and facilities practical and no more than enough.
    /// 配套实用够用：经认定，中心和配套设施实用、够用。
    #[serde(alias = "配套实用够用", skip_serializing_if = "Option::is_none")]
    pub facilities_practical_and_sufficient: Option<Judgement>,
    /// Basic service functions met: an assessor found the basic service functions there.
    /// 实现基本服务功能：经认定，基本服务功能已经具备。
    #[serde(alias = "实现基本服务功能", skip_serializing_if = "Option::is_none")]
    pub basic_service_functions_met: Option<Judgement>,
    /// Duplicate construction: something was built twice.
    /// 重复建设：建设中有重复建设。
    #[serde(alias = "重复建设", skip_serializing_if = "Option::is_none")]
    pub duplicate_construction: Option<Fact<bool>>,
    /// Resources wasted: resources were wasted.
    /// 浪费资源：建设中有浪费资源的情形。
    #[serde(alias = "浪费资源", alias = "资源浪费", skip_serializing_if = "Option::is_none")]
    pub resources_wasted: Option<Fact<bool>>,
    /// Modest in scale: an assessor found that nothing is built for size or show.
    /// 不贪大求洋：经认定，项目没有贪大求洋。
    #[serde(alias = "不贪大求洋", skip_serializing_if = "Option::is_none")]
    pub modest_in_scale: Option<Judgement>,
    /// Luxurious fitting-out: the fitting-out is luxurious.
    /// 豪华装修：装修达到豪华程度。
    #[serde(alias = "豪华装修", skip_serializing_if = "Option::is_none")]
    pub luxury_fitting_out: Option<Fact<bool>>,
    /// Luxury office goods: luxury office goods were bought.
    /// 奢侈办公用品：购置了奢侈办公用品。
    #[serde(alias = "奢侈办公用品", skip_serializing_if = "Option::is_none")]
    pub luxury_office_goods: Option<Fact<bool>>,
    /// Standard lowered at will: the building standard was lowered without consent.
    /// 擅自降低建设标准：未经同意降低了建设标准。
    #[serde(alias = "擅自降低建设标准", skip_serializing_if = "Option::is_none")]
    pub standard_lowered: Option<Fact<bool>>,
    /// Day of application: the day the application was handed in.
    /// 申报日期：申报资料报送的日期。
    #[serde(alias = "申报日期", alias = "申报时间", skip_serializing_if = "Option::is_none")]
    pub applied_on: Option<Fact<Day>>,
    /// Documents of the application: what was handed in with the application.
    /// 申报资料：随申报报送的资料。
    #[serde(alias = "申报资料", skip_serializing_if = "Option::is_none")]
    pub application_documents: Option<Fact<Set<Document>>>,
    /// Approved by: the bodies that approved the start.
    /// 审批机构：已批准动工的机构。
    #[serde(alias = "审批机构", alias = "批准机构", skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<Fact<Set<ProjectBody>>>,
    /// Day of approval: the day the last of the bodies approved.
    /// 审批日期：最后一家机构批准的日期。
    #[serde(alias = "审批日期", alias = "批准日期", skip_serializing_if = "Option::is_none")]
    pub approved_on: Option<Fact<Day>>,
    /// Day work began: the day the work began.
    /// 开工日期：动工的日期。
    #[serde(alias = "动工日期", alias = "开工日期", alias = "开工时间", skip_serializing_if = "Option::is_none")]
    pub started_on: Option<Fact<Day>>,
    /// Day of completion: the day the building was finished.
    /// 完工日期：建设完成的日期。
    #[serde(alias = "完工日期", alias = "完工时间", skip_serializing_if = "Option::is_none")]
    pub completed_on: Option<Fact<Day>>,
    /// Day of acceptance: the day of the successful acceptance.
    /// 验收日期：验收合格的日期。
    #[serde(alias = "验收日期", alias = "验收时间", skip_serializing_if = "Option::is_none")]
    pub accepted_on: Option<Fact<Day>>,
    /// Accepted by: the bodies that carried out the acceptance.
    /// 验收机构：参加竣工验收的机构。
    #[serde(alias = "验收机构", skip_serializing_if = "Option::is_none")]
    pub accepted_by: Option<Fact<Set<ProjectBody>>>,
    /// Acceptance documents: the documents gathered for the acceptance.
    /// 验收资料：收集齐供验收查看的过程资料。
    #[serde(alias = "过程管理资料", alias = "验收资料", skip_serializing_if = "Option::is_none")]
    pub acceptance_documents: Option<Fact<Set<Document>>>,
    /// Acceptance documents looked through: the acceptance group looked through the documents.
    /// 验收资料经查看：综合验收工作组查看复核了资料。
    #[serde(alias = "验收资料经查看", skip_serializing_if = "Option::is_none")]
    pub acceptance_documents_reviewed: Option<Fact<bool>>,
    /// Acceptance signed by: of township and contractor, those who signed the acceptance form.
    /// 验收签字方：在验收单上签字的乡镇一方和施工方。
    #[serde(alias = "签字确认方", alias = "验收签字方", skip_serializing_if = "Option::is_none")]
    pub acceptance_signed_by: Option<Fact<Set<ProjectBody>>>,
    /// Members of the acceptance group: how many members the acceptance group has (at most 1000).
    /// 验收工作组人数：综合验收工作组的成员人数。
    #[serde(alias = "验收工作组人数", skip_serializing_if = "Option::is_none")]
    pub acceptance_group_members: Option<Fact<Count>>,
    /// Signatures of the acceptance group: how many members of the group signed (at most 1000).
    /// 验收工作组签字人数：在验收单上签字的工作组成员人数。
    #[serde(alias = "验收工作组签字人数", skip_serializing_if = "Option::is_none")]
    pub acceptance_group_signatures: Option<Fact<Count>>,
    /// Formalities done: the formalities that have been completed.
    /// 已办手续：已经办妥的建设手续。
    #[serde(alias = "已办手续", alias = "建设手续", skip_serializing_if = "Option::is_none")]
    pub permits: Option<Fact<Set<Permit>>>,
    /// Formalities lawful and prompt: an assessor found the formalities lawful and quick.
    /// 手续合法迅速：经认定，手续依法依规而且办得迅速。
    #[serde(alias = "手续合法迅速", skip_serializing_if = "Option::is_none")]
    pub formalities_lawful_and_prompt: Option<Judgement>,
    /// Formalities as for relocation housing: the formalities follow the procedures of relocation housing.
    /// 手续参照搬迁建房流程：手续参照易地搬迁等建房工程的流程办理。
    #[serde(alias = "手续参照搬迁建房流程", skip_serializing_if = "Option::is_none")]
    pub formalities_as_relocation_housing: Option<Fact<bool>>,
    /// Documents in the archive: what the construction archive holds.
    /// 建设档案资料：建设档案中已有的资料。
    #[serde(alias = "建设档案", alias = "建设档案资料", skip_serializing_if = "Option::is_none")]
    pub archive_documents: Option<Fact<Set<Document>>>,
    /// Archive gathered promptly: an assessor found the archive gathered as work went on.
    /// 档案及时收集：经认定，档案随建设及时收集汇总。
    #[serde(alias = "档案及时收集", skip_serializing_if = "Option::is_none")]
    pub archive_gathered_promptly: Option<Judgement>,
    /// Archive by the rules: an assessor found the archive gathered strictly by the rules.
    /// 档案严格规范：经认定，档案的收集严格规范。
    #[serde(alias = "档案严格规范", skip_serializing_if = "Option::is_none")]
    pub archive_by_the_rules: Option<Judgement>,
    /// Single works: the single works of the project.
    /// 单项工程：项目的各个单项工程。
    #[serde(alias = "单项工程", alias = "工程", skip_serializing_if = "Option::is_none")]
    pub works: Option<Fact<List<SingleWork>>>,
    /// Quality can be traced: there is a system that traces building quality.
    /// 质量追溯制：建立了建筑质量追溯制。
    #[serde(alias = "质量追溯制", skip_serializing_if = "Option::is_none")]
    pub quality_traceable: Option<Fact<bool>>,
    /// Responsibility for quality: there is a system that says who answers for quality.
    /// 质量负责制：建立了建筑质量负责制。
    #[serde(alias = "质量负责制", skip_serializing_if = "Option::is_none")]
    pub quality_responsibility: Option<Fact<bool>>,
    /// Lifelong responsibility: the responsibility for quality and safety is lifelong.
    /// 质量安全终身责任制：工程质量安全实行终身责任制。
    #[serde(alias = "终身责任制", alias = "质量安全终身责任制", skip_serializing_if = "Option::is_none")]
    pub lifelong_quality_responsibility: Option<Fact<bool>>,
    /// Thorough, open and complete: an assessor found the work thought through, open and complete.
    /// 周密公开完备：经认定，工作考虑周密、公开透明、手续完备。
    #[serde(alias = "周密公开完备", skip_serializing_if = "Option::is_none")]
    pub thorough_open_and_complete: Option<Judgement>,
    /// What was published: what was made public before the work.
    /// 公示内容：施工前公开公示的内容。
    #[serde(alias = "公示事项", alias = "公示内容", skip_serializing_if = "Option::is_none")]
    pub published_items: Option<Fact<Set<PublishedItem>>>,
    /// Day of publication: the day the project was made public.
    /// 公示日期：项目信息公示的日期。
    #[serde(alias = "公示日期", alias = "公示时间", skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Fact<Day>>,
    /// Representatives supervise: representatives of members and people help supervise quality and progress.
    /// 党员群众代表参与监督：党员群众代表参与工程质量和进度监督。
    #[serde(alias = "党员群众代表参与监督", skip_serializing_if = "Option::is_none")]
    pub representatives_supervise: Option<Fact<bool>>,
    /// Follows the overall plan: the building follows the overall plan.
    /// 符合总体规划：建设符合总体规划要求。
    #[serde(alias = "符合总体规划", skip_serializing_if = "Option::is_none")]
    pub follows_overall_plan: Option<Fact<bool>>,
    /// Phases finished in time: the phases that were finished within the set time.
    /// 按期完成的环节：在规定时间内完成的环节。
    #[serde(alias = "按期完成的环节", skip_serializing_if = "Option::is_none")]
    pub phases_on_time: Option<Fact<Set<WorkPhase>>>,
    /// Delays: how often a date was missed (at most 1000).
    /// 延误次数：未按时间节点推进的次数。
    #[serde(alias = "延误", alias = "延误次数", skip_serializing_if = "Option::is_none")]
    pub delays: Option<Fact<Count>>,
    /// Budget: the approved budget of the project (at most 100000000000 yuan).
    /// 资金预算：批准的项目资金预算。
    #[serde(alias = "资金预算", alias = "预算", skip_serializing_if = "Option::is_none")]
    pub budget: Option<Fact<Money>>,
    /// Cost: what the project costs (at most 100000000000 yuan).
    /// 工程造价：项目的工程造价。
    #[serde(alias = "工程造价", alias = "造价", skip_serializing_if = "Option::is_none")]
    pub cost: Option<Fact<Money>>,
    /// Construction debt: what was borrowed for the project (at most 100000000000 yuan).
    /// 建设负债：为项目举借的债务。
    #[serde(alias = "举债", alias = "建设负债", alias = "负债", skip_serializing_if = "Option::is_none")]
    pub construction_debt: Option<Fact<Money>>,
    /// Unit price of the main body: the cost of a square metre of the main body (at most 1000000 yuan).
    /// 主体单价：主体工程每平方米的造价。
    #[serde(alias = "主体单价", alias = "每平方米造价", skip_serializing_if = "Option::is_none")]
    pub main_body_unit_price: Option<Fact<Money>>,
    /// Unit price of local relocation housing: the settled price of a square metre in the approved contracts of local relocation housing (at most 1000000 yuan).
    /// 当地搬迁房单价：指挥部批准的当地易地搬迁房招标合同每平方米的结算价格。
    #[serde(alias = "当地搬迁房单价", alias = "搬迁房结算单价", skip_serializing_if = "Option::is_none")]
    pub relocation_unit_price: Option<Fact<Money>>,
    /// Price exceeded for structural reasons: the unit price is exceeded because of the structure.
    /// 因结构突破单价：主体单价因工程结构要求而突破。
    #[serde(alias = "因结构突破单价", skip_serializing_if = "Option::is_none")]
    pub price_excess_for_structure: Option<Fact<bool>>,
    /// Excess specially reported: the excess of the unit price was specially reported.
    /// 突破单价已专项报告：突破单价已作专项报告。
    #[serde(alias = "突破单价已专项报告", skip_serializing_if = "Option::is_none")]
    pub price_excess_reported: Option<Fact<bool>>,
    /// Excess approved by: the bodies that approved the excess.
    /// 批准突破单价的机构：已批准突破单价的机构。
    #[serde(alias = "批准突破单价的机构", skip_serializing_if = "Option::is_none")]
    pub price_excess_approved_by: Option<Fact<Set<ProjectBody>>>,
    /// Grant: the award paid to the project in place of a subsidy (at most 100000000000 yuan).
    /// 补助资金：以奖代补给予项目的资金。
    #[serde(alias = "奖补资金", alias = "补助", alias = "补助资金", skip_serializing_if = "Option::is_none")]
    pub grant: Option<Fact<Money>>,
    /// Day the grant was applied for: the day the township applied for the money.
    /// 补助申报日期：乡镇申报拨付的日期。
    #[serde(alias = "补助申报日期", skip_serializing_if = "Option::is_none")]
    pub grant_applied_on: Option<Fact<Day>>,
    /// Day the grant was reviewed: the day the county organization department finished its review.
    /// 补助审核日期：县委组织部审核验收的日期。
    #[serde(alias = "补助审核日期", skip_serializing_if = "Option::is_none")]
    pub grant_reviewed_on: Option<Fact<Day>>,
    /// Day the grant was paid: the day the headquarters paid.
    /// 补助拨付日期：指挥部审查拨付的日期。
    #[serde(alias = "拨付日期", alias = "补助拨付日期", skip_serializing_if = "Option::is_none")]
    pub grant_paid_on: Option<Fact<Day>>,
    /// Specially audited: the money went through a special audit.
    /// 经专项审计：项目资金经过专项审计。
    #[serde(alias = "专项审计", alias = "经专项审计", skip_serializing_if = "Option::is_none")]
    pub audited: Option<Fact<bool>>,
    /// Enlarged over budget on debt: the building was enlarged beyond the budget, on debt.
    /// 超预算负债扩建：超出预算、靠负债扩大了建设。
    #[serde(alias = "超预算负债扩建", skip_serializing_if = "Option::is_none")]
    pub enlarged_on_debt: Option<Fact<bool>>,
    /// Money put to other use: how much of the special funds served another purpose (at most 100000000000 yuan).
    /// 改变用途的资金：专项资金中改变用途的金额。
    #[serde(alias = "改变用途的资金", skip_serializing_if = "Option::is_none")]
    pub funds_repurposed: Option<Fact<Money>>,
    /// Money diverted: how much of the special funds was encroached upon or diverted (at most 100000000000 yuan).
    /// 挤占挪用的资金：专项资金中被挤占、挪用的金额。
    #[serde(alias = "挤占挪用的资金", alias = "挪用资金", skip_serializing_if = "Option::is_none")]
    pub funds_diverted: Option<Fact<Money>>,
    /// Fictitious items: how many works were invented (at most 10000).
    /// 虚列工程项数：虚列的工程项目个数。
    #[serde(alias = "虚列工程", alias = "虚列工程项数", skip_serializing_if = "Option::is_none")]
    pub fictitious_items: Option<Fact<Count>>,
    /// Cadres taking part in the works: cadres of township and village who take part in the works, directly or not (at most 10000).
    /// 参与工程的干部人数：直接或间接参与工程建设的乡、村两级干部人数。
    #[serde(alias = "参与工程的干部人数", skip_serializing_if = "Option::is_none")]
    pub cadres_taking_part: Option<Fact<Count>>,
    /// Marks entered: the marks entered item by item by the project's owner, at the first review, on site and at the final review.
    /// 评分记录：自评、初评、现场核查和终评时逐项填写的分数。
    #[serde(alias = "打分记录", alias = "评分表记录", alias = "评分记录", skip_serializing_if = "Option::is_none")]
    pub score_entries: Option<Fact<List<ScoreEntry>>>,
    /// Facts that a standard declares itself, by name. Any key that is no field lands here too, and a
    /// standard that doesn't know it refuses it.
    #[serde(flatten)]
    pub extensions: BTreeMap<String, serde_json::Value>,
}

impl Value for Project {}

impl Subject for Project {
    const KIND: &'static str = "project";
}
