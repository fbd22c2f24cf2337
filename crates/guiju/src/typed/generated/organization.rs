//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{
    AdmissionCheck, AdmissionGate, AdmissionPrinciple, AdmissionStep, AppraisalAudience, Campaign, CenterLevel,
    ContactCard, Enterprise, EnterprisePartyForm, FundBeneficiary, Guarantee, GuidanceTopic, JointWay, KeyLine,
    LabourAgreement, Ledger, OpinionChannel, OrganMotto, PartyBranch, PartyPlatform, RelationPlatform, ScoreEntry,
    SexSplit, StudyContent, TrainingObject, TrainingPlace, TrainingTopic, Visit, WorkGroupHead,
};
use crate::typed::{Count, Day, Fact, Judgement, Kind, List, Percent, Set, Subject, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Party organization. 党组织。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Organization {
    #[serde(default)]
    subject: Kind<Organization>,
    /// The day as of which the facts hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Where the facts come from; free, not evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<serde_json::Value>,
    /// Gaps analysed: gaps to the benchmark have been analysed.
    /// 对标找差：已对照标杆作过差距分析。
    #[serde(alias = "对标找差", skip_serializing_if = "Option::is_none")]
    pub organ_three_pairs_gap_analysis: Option<Fact<bool>>,
    /// Party regulations studied: all staff have studied the Party regulations on their work.
    /// 学习工作条例：全体人员学习了有关党内工作条例。
    #[serde(alias = "学习工作条例", skip_serializing_if = "Option::is_none")]
    pub organ_party_regulations_studied: Option<Fact<bool>>,
    /// Past work summed up: experience and shortcomings of past work are summed up in writing.
    /// 总结经验不足：已书面总结过往工作的经验和不足。
    #[serde(alias = "总结经验不足", skip_serializing_if = "Option::is_none")]
    pub organ_past_work_summed_up: Option<Fact<bool>>,
    /// Mottos aimed at: the mottos that state what is aimed at.
    /// 目标定位：机关提出的目标定位。
    #[serde(alias = "目标定位", skip_serializing_if = "Option::is_none")]
    pub organ_target_mottos: Option<Fact<Set<OrganMotto>>>,
    /// Politically sound: an assessor found the organ politically sound by discipline.
    /// 政治素质过硬：经认定，以纪律自觉建成政治素质过硬的机关。
    #[serde(alias = "政治素质过硬", skip_serializing_if = "Option::is_none")]
    pub organ_politically_sound: Option<Judgement>,
    /// Work rules mastered: an assessor found the rules of the work understood and discipline tight.
    /// 弄懂工作规定：经认定，弄懂了工作规定，纪律约束得到强化。
    #[serde(alias = "弄懂工作规定", skip_serializing_if = "Option::is_none")]
    pub organ_work_rules_mastered: Option<Judgement>,
    /// Cadres well read and disciplined: an assessor found the cadres political, rule-abiding, well read and solid.
    /// 干部理论作风扎实：经认定，干部讲政治、守规矩，理论和作风扎实。
    #[serde(alias = "干部理论作风扎实", skip_serializing_if = "Option::is_none")]
    pub organ_cadres_politically_literate: Option<Judgement>,
    /// Discipline a habit: an assessor found discipline to be everyone's own habit.
    /// 纪律成为自觉：经认定，纪律约束成为人人的自觉行动。
    #[serde(alias = "纪律成为自觉", skip_serializing_if = "Option::is_none")]
    pub organ_discipline_a_habit: Option<Judgement>,
    /// Professionally capable: an assessor found the organ capable by efficiency.
    /// 业务能力过硬：经认定，以效率自觉建成业务能力过硬的机关。
    #[serde(alias = "业务能力过硬", skip_serializing_if = "Option::is_none")]
    pub organ_professionally_capable: Option<Judgement>,
    /// Quality and deadlines kept: an assessor found the work mindful of quality and time limits.
    /// 质量时限兼顾：经认定，工作注重质量和时间节点。
    #[serde(alias = "质量时限兼顾", skip_serializing_if = "Option::is_none")]
    pub organ_quality_and_deadlines_kept: Option<Judgement>,
    /// No waiting or delay: an assessor found no leaning on others, waiting or delay.
    /// 不等不靠不拖：经认定，办事不依赖、不等待、不拖延。
    #[serde(alias = "不等不靠不拖", skip_serializing_if = "Option::is_none")]
    pub organ_no_waiting_or_delay: Option<Judgement>,
    /// Learning and doing together: an assessor found learning and doing to drive each other.
    /// 学干互促：经认定，学与干互相促进。
    #[serde(alias = "学干互促", skip_serializing_if = "Option::is_none")]
    pub organ_learning_by_doing: Option<Judgement>,
    /// Professional study: an assessor found professional study going on and ability growing.
    /// 加强业务学习：经认定，业务学习加强、业务素质提升。
    #[serde(alias = "加强业务学习", skip_serializing_if = "Option::is_none")]
    pub organ_professional_study: Option<Judgement>,
    /// Efficiency first: an assessor found all staff to put efficiency first.
    /// 效率优先：经认定，全体人员有效率优先的意识。
    #[serde(alias = "效率优先", skip_serializing_if = "Option::is_none")]
    pub organ_efficiency_first: Option<Judgement>,
    /// First-rate results: an assessor found results first-rate and everyone an example.
    /// 业绩一流：经认定，业绩争先，人人作表率。
    #[serde(alias = "业绩一流", skip_serializing_if = "Option::is_none")]
    pub organ_first_rate_results: Option<Judgement>,
    /// Responsible and committed: an assessor found the organ responsible by a sense of mission.
    /// 责任担当过硬：经认定，以使命自觉建成责任担当过硬的机关。
    #[serde(alias = "责任担当过硬", skip_serializing_if = "Option::is_none")]
    pub organ_responsible_and_committed: Option<Judgement>,
    /// Themed education used: an assessor found themed education to strengthen the sense of mission.
    /// 结合主题教育：经认定，结合主题教育增强了使命感。
    #[serde(alias = "结合主题教育", skip_serializing_if = "Option::is_none")]
    pub organ_themed_education_used: Option<Judgement>,
    /// Key tasks supervised: an assessor found key tasks supervised until done.
    /// 督促重点任务：经认定，重点任务有督促、能落实。
    #[serde(alias = "督促重点任务", skip_serializing_if = "Option::is_none")]
    pub organ_key_tasks_supervised: Option<Judgement>,
    /// Reform tasks to a high standard: an assessor found reform tasks carried out to higher and stricter demands.
    /// 高标准落实改革任务：经认定，以更高更严的要求落实改革任务。
    #[serde(alias = "高标准落实改革任务", skip_serializing_if = "Option::is_none")]
    pub organ_reform_tasks_to_high_standard: Option<Judgement>,
    /// Hard matters tackled: an assessor found responsibility taken and hard matters tackled.
    /// 敢于碰硬：经认定，敢担当、敢碰硬。
    #[serde(alias = "敢于碰硬", skip_serializing_if = "Option::is_none")]
    pub organ_hard_matters_tackled: Option<Judgement>,
    /// Tenacity: an assessor found the work done with tenacity.
    /// 工作有韧劲：经认定，工作有敢干敢拼的韧劲。
    #[serde(alias = "工作有韧劲", skip_serializing_if = "Option::is_none")]
    pub organ_tenacity: Option<Judgement>,
    /// Work group: a work group (leading group) for non-public Party building exists.
    /// 非公党建工作小组：成立了非公党建工作小组（领导小组）。
    #[serde(alias = "非公党建工作小组", skip_serializing_if = "Option::is_none")]
    pub work_group: Option<Fact<bool>>,
    /// Head of the work group: the post of the person who heads the work group.
    /// 工作小组组长：牵头工作小组的人的职务。
    #[serde(alias = "工作小组组长", skip_serializing_if = "Option::is_none")]
    pub work_group_head: Option<Fact<WorkGroupHead>>,
    /// Work group in charge: the work group is in charge of Party building in non-public organizations.
    /// 工作小组负责非公党建：工作小组具体负责非公组织的党建。
    #[serde(alias = "工作小组负责非公党建", skip_serializing_if = "Option::is_none")]
    pub work_group_in_charge: Option<Fact<bool>>,
    /// Regular visits to enterprises: the work group regularly goes to the enterprises.
    /// 定期走访非公企业：工作小组定期到非公企业走访。
    #[serde(alias = "定期走访非公企业", skip_serializing_if = "Option::is_none")]
    pub regular_enterprise_visits: Option<Fact<bool>>,
    /// Guidance effective: an assessor found guidance to tell where effort counts.
    /// 指导找准着力点：经认定，指导工作找准了着力点。
    #[serde(alias = "指导找准着力点", skip_serializing_if = "Option::is_none")]
    pub guidance_effective: Option<Judgement>,
    /// Organizations effective: an assessor found organizations in the non-public economy to have an effect.
    /// 党组织发挥作用：经认定，非公经济党组织发挥了作用。
    #[serde(alias = "党组织发挥作用", skip_serializing_if = "Option::is_none")]
    pub organizations_effective: Option<Judgement>,
    /// Brand and service: an assessor found the work done with a sense of brand and with service at its core.
    /// 突出品牌和服务：经认定，工作有品牌意识，以服务为核心理念。
    #[serde(alias = "突出品牌和服务", skip_serializing_if = "Option::is_none")]
    pub brand_and_service: Option<Judgement>,
    /// Work coordinated: an assessor found non-public Party building coordinated with all other work.
    /// 统筹各项工作：经认定，非公党建与街道各项工作统筹。
    #[serde(alias = "统筹各项工作", skip_serializing_if = "Option::is_none")]
    pub work_coordinated: Option<Judgement>,
    /// Work deepened: an assessor found non-public Party building deepened throughout.
    /// 工作全面深入：经认定，非公党建工作全面深入发展。
    #[serde(alias = "工作全面深入", skip_serializing_if = "Option::is_none")]
    pub work_deepened: Option<Judgement>,
    /// Members better managed: an assessor found members better managed.
    /// 党员管理水平提高：经认定，党员管理水平得到提高。
    #[serde(alias = "党员管理水平提高", skip_serializing_if = "Option::is_none")]
    pub members_better_managed: Option<Judgement>,
    /// Learning organization: an assessor found the organization to be a learning one.
    /// 学习型党组织：经认定，按“学习型党组织”的要求创建。
    #[serde(alias = "学习型党组织", skip_serializing_if = "Option::is_none")]
    pub learning_organization: Option<Judgement>,
    /// Theory study of cadres: cadres study theory.
    /// 干部理论学习：干部理论学习已开展。
    #[serde(alias = "干部理论学习", skip_serializing_if = "Option::is_none")]
    pub cadre_theory_study: Option<Fact<bool>>,
    /// Study contents: what cadres study.
    /// 学习内容：干部理论学习的内容。
    #[serde(alias = "学习内容", skip_serializing_if = "Option::is_none")]
    pub study_contents: Option<Fact<Set<StudyContent>>>,
    /// Three meetings and one lecture on time: the branch meetings and the Party lecture are held on time.
    /// 三会一课按时召开：支部党员大会、支部委员会会议、党小组会和党课按时召开。
    #[serde(alias = "三会一课按时召开", skip_serializing_if = "Option::is_none")]
    pub three_meetings_on_time: Option<Fact<bool>>,
    /// Education in Party spirit: education in Party spirit is given.
    /// 党性教育：党性教育已开展。
    #[serde(alias = "党性教育", skip_serializing_if = "Option::is_none")]
    pub party_spirit_education: Option<Fact<bool>>,
    /// Minds freed: an assessor found members to have freed their minds.
    /// 解放思想：经认定，党员进一步解放思想。
    #[serde(alias = "解放思想", skip_serializing_if = "Option::is_none")]
    pub minds_freed: Option<Judgement>,
    /// Members strive: an assessor found members striving of their own accord and able to practise scientific development.
    /// 自觉创先争优：经认定，党员自觉创先争优，能实践科学发展。
    #[serde(alias = "自觉创先争优", skip_serializing_if = "Option::is_none")]
    pub members_strive: Option<Judgement>,
    /// Equal to the work: an assessor found cadres equal to the work.
    /// 适应工作：经认定，干部适应工作的基本要求。
    #[serde(alias = "适应工作", skip_serializing_if = "Option::is_none")]
    pub equal_to_the_work: Option<Judgement>,
    /// Admission as regular work: an assessor found admission treated as basic and regular work.
    /// 发展党员经常化：经认定，发展非公党员是基础性、经常性工作。
    #[serde(alias = "发展党员经常化", skip_serializing_if = "Option::is_none")]
    pub admission_regular: Option<Judgement>,
    /// Admission planned: an assessor found admission planned and orderly.
    /// 发展党员有计划：经认定，发展党员有计划、合规范。
    #[serde(alias = "发展党员有计划", skip_serializing_if = "Option::is_none")]
    pub admission_planned: Option<Judgement>,
    /// Quality of admission rising: an assessor found the quality of admission to have risen.
    /// 发展党员质量提高：经认定，发展党员的质量得到提高。
    #[serde(alias = "发展党员质量提高", skip_serializing_if = "Option::is_none")]
    pub admission_quality_rising: Option<Judgement>,
    /// Research report: research and experience are on record behind the guidance.
    /// 有调研材料：指导意见有调查研究和经验总结作依据。
    #[serde(alias = "有调研材料", skip_serializing_if = "Option::is_none")]
    pub research_report: Option<Fact<bool>>,
    /// Guidance on admission issued: the subdistrict has studied the membership and issued guidance on admission.
    /// 提出发展党员指导意见：街道分析队伍状况并提出发展党员的宏观指导意见。
    #[serde(alias = "提出发展党员指导意见", skip_serializing_if = "Option::is_none")]
    pub admission_guidance_issued: Option<Fact<bool>>,
    /// Who hears and appraises: those to whom heads of branches report and who appraise them.
    /// 述评对象：“双述双评”中听取述职并评议的对象。
    #[serde(alias = "述评对象", skip_serializing_if = "Option::is_none")]
    pub appraisal_audiences: Option<Fact<Set<AppraisalAudience>>>,
    /// Regular double report and appraisal: the double report and appraisal is held regularly.
    /// 双述双评定期开展：“双述双评”定期开展。
    #[serde(alias = "双述双评定期开展", skip_serializing_if = "Option::is_none")]
    pub appraisals_regular: Option<Fact<bool>>,
    /// Comments on excellence: the subdistrict comments on how branches and cadres strive for excellence.
    /// 创先争优点评：街道对支部和党员干部创先争优的情况作点评。
    #[serde(alias = "创先争优点评", skip_serializing_if = "Option::is_none")]
    pub excellence_commented: Option<Fact<bool>>,
    /// Supervision accepted: an assessor found supervision readily accepted.
    /// 主动接受监督：经认定，主动接受各方面监督。
    #[serde(alias = "主动接受监督", skip_serializing_if = "Option::is_none")]
    pub supervision_accepted: Option<Judgement>,
    /// Channels for opinions: how opinions of those served and of the people are sought.
    /// 征求意见渠道：征求服务对象和群众意见的渠道。
    #[serde(alias = "征求意见渠道", alias = "意见渠道", skip_serializing_if = "Option::is_none")]
    pub opinion_channels: Option<Fact<Set<OpinionChannel>>>,
    /// Opinions received: the opinions received through all channels (at most 1000000).
    /// 征求到的意见条数：从各渠道征求到的意见和建议条数。
    #[serde(alias = "征求到的意见条数", skip_serializing_if = "Option::is_none")]
    pub opinions_received: Option<Fact<Count>>,
    /// Key lines: the key lines of work.
    /// 重点工作：推进的重点工作。
    #[serde(alias = "重点工作", skip_serializing_if = "Option::is_none")]
    pub key_lines: Option<Fact<Set<KeyLine>>>,
    /// Resources coordinated: an assessor found the Party resources of the area coordinated.
    /// 协调党建资源：经认定，辖区党建资源得到协调。
    #[serde(alias = "协调党建资源", skip_serializing_if = "Option::is_none")]
    pub resources_coordinated: Option<Judgement>,
    /// Pattern formed: an assessor found the pattern of working committee as core, members as body and organizations as link formed.
    /// 工作格局形成：经认定，形成街道党工委为核心、非公党员为主体、非公党组织为纽带的格局。
    #[serde(alias = "工作格局形成", skip_serializing_if = "Option::is_none")]
    pub work_pattern_formed: Option<Judgement>,
    /// Scope extended: an assessor found the scope of Party building to reach non-public enterprises.
    /// 范围延伸到非公企业：经认定，党建范围延伸到非公企业。
    #[serde(alias = "范围延伸到非公企业", skip_serializing_if = "Option::is_none")]
    pub extension_scope: Option<Judgement>,
    /// Members extended to: an assessor found Party building to reach members employed in enterprises.
    /// 对象延伸到在职党员：经认定，党建对象延伸到非公企业在职党员。
    #[serde(alias = "对象延伸到在职党员", skip_serializing_if = "Option::is_none")]
    pub extension_members: Option<Judgement>,
    /// Role extended: an assessor found activities to bring out what members can do.
    /// 活动延伸到发挥作用：经认定，党建活动延伸到发挥党员作用。
    #[serde(alias = "活动延伸到发挥作用", skip_serializing_if = "Option::is_none")]
    pub extension_role: Option<Judgement>,
    /// Organizing extended: an assessor found enterprises to take part in organizing, through joint and coordination meetings.
    /// 组织延伸到企业共办：经认定，通过联席会、协调会等机制由企业共同组织活动。
    #[serde(alias = "组织延伸到企业共办", skip_serializing_if = "Option::is_none")]
    pub extension_organizing: Option<Judgement>,
    /// Political education extended: an assessor found political education to reach enterprises and other units.
    /// 思想工作延伸到企业：经认定，思想政治工作的重点延伸到非公企业和其他单位。
    #[serde(alias = "思想工作延伸到企业", skip_serializing_if = "Option::is_none")]
    pub extension_ideology: Option<Judgement>,
    /// Broader and deeper: an assessor found non-public Party building broader and deeper.
    /// 更广更深：经认定，非公党建的广度和深度提升。
    #[serde(alias = "更广更深", skip_serializing_if = "Option::is_none")]
    pub broader_and_deeper: Option<Judgement>,
    /// Five builds, one promote: an assessor found the system 五建一促 made real.
    /// 五建一促：经认定，“五建一促”体系做实做活。
    #[serde(alias = "五建一促", skip_serializing_if = "Option::is_none")]
    pub five_builds_one_promote: Option<Judgement>,
    /// Party platforms: the platforms of Party building that are in place.
    /// 党建平台：已建立的党建平台。
    #[serde(alias = "党建平台", skip_serializing_if = "Option::is_none")]
    pub party_platforms: Option<Fact<Set<PartyPlatform>>>,
    /// Existing mechanisms completed: the mechanisms that existed before have been completed.
    /// 已有机制完善：已有的联席会、指导员、示范岗机制已完善。
    #[serde(alias = "已有机制完善", skip_serializing_if = "Option::is_none")]
    pub existing_mechanisms_completed: Option<Fact<bool>>,
    /// Coverage widened: an assessor found coverage wider and its carriers more varied.
    /// 扩大覆盖丰富载体：经认定，党建覆盖扩大，载体丰富。
    #[serde(alias = "扩大覆盖丰富载体", skip_serializing_if = "Option::is_none")]
    pub coverage_widened: Option<Judgement>,
    /// Platforms of relations: the platforms built with enterprises.
    /// 联系平台：与企业建立的四类平台。
    #[serde(alias = "联系平台", skip_serializing_if = "Option::is_none")]
    pub relation_platforms: Option<Fact<Set<RelationPlatform>>>,
    /// Community alliance: an alliance for Party building in the community exists.
    /// 社区党建联盟：社区党建联盟已建立。
    #[serde(alias = "社区党建联盟", skip_serializing_if = "Option::is_none")]
    pub community_alliance: Option<Fact<bool>>,
    /// Members in the message network: the members whom the message network reaches (at most 1000000).
    /// 入网党员人数：加入党员信息网络的党员人数。
    #[serde(alias = "入网党员人数", skip_serializing_if = "Option::is_none")]
    pub members_in_message_network: Option<Fact<Count>>,
    /// Cards given out: the cards given to members and people.
    /// 发放的卡片：发放给党员和群众的卡片。
    #[serde(alias = "发放的卡片", skip_serializing_if = "Option::is_none")]
    pub contact_cards: Option<Fact<Set<ContactCard>>>,
    /// Joint ways: the ways of joint work in force.
    /// “四联”内容：已实行的联建方式。
    #[serde(alias = "“四联”内容", skip_serializing_if = "Option::is_none")]
    pub joint_ways: Option<Fact<Set<JointWay>>>,
    /// Party and union linked: an assessor found Party building to lead union building and the union to help the Party.
    /// 党建带工建：经认定，党建带工建、工建促党建。
    #[serde(alias = "党建带工建", skip_serializing_if = "Option::is_none")]
    pub party_and_union_linked: Option<Judgement>,
    /// Labour agreements: the collective contracts signed and the bargaining systems drawn up.
    /// 劳动合同和协商制度：已签订的集体合同和已制定的协商制度。
    #[serde(alias = "劳动合同和协商制度", skip_serializing_if = "Option::is_none")]
    pub labour_agreements: Option<Fact<Set<LabourAgreement>>>,
    /// Union works: an assessor found the union to work and the staff to be protected.
    /// 工会机制完善：经认定，工会运行机制完善，员工权益得到维护。
    #[serde(alias = "工会机制完善", skip_serializing_if = "Option::is_none")]
    pub union_works: Option<Judgement>,
    /// Anniversary marked: the anniversary of the Party was marked.
    /// 建党周年纪念活动：举办了建党周年纪念活动。
    #[serde(alias = "建党周年纪念活动", skip_serializing_if = "Option::is_none")]
    pub anniversary_marked: Option<Fact<bool>>,
    /// New ways of working: an assessor found ways of working new, with excellence at the core.
    /// 创新工作方式：经认定，党建工作方式有创新，以创先争优为核心。
    #[serde(alias = "创新工作方式", skip_serializing_if = "Option::is_none")]
    pub ways_of_working_new: Option<Judgement>,
    /// Procedure in order: an assessor found procedure in order as premises improve.
    /// 规范党组织程序：经认定，硬件改善的同时党组织程序规范。
    #[serde(alias = "规范党组织程序", skip_serializing_if = "Option::is_none")]
    pub procedure_standardized: Option<Judgement>,
    /// Service stronger: an assessor found organizations to serve growth and people better.
    /// 服务职能加强：经认定，党组织服务发展、服务群众的职能加强。
    #[serde(alias = "服务职能加强", skip_serializing_if = "Option::is_none")]
    pub service_functions_stronger: Option<Judgement>,
    /// Hardware and software: an assessor found both hardware and software improved.
    /// 软硬件两手抓：经认定，软硬环境都有提升。
    #[serde(alias = "软硬件两手抓", skip_serializing_if = "Option::is_none")]
    pub hardware_and_software: Option<Judgement>,
    /// High standard: an assessor found every step to hold to a high standard.
    /// 高起点高标准：经认定，各环节高起点、高标准实施。
    #[serde(alias = "高起点高标准", skip_serializing_if = "Option::is_none")]
    pub high_standard: Option<Judgement>,
    /// Exemplary and serving: an assessor found Party building exemplary and serving.
    /// 示范性服务型党建：经认定，按示范性、服务型党建的要求开展。
    #[serde(alias = "示范性服务型党建", skip_serializing_if = "Option::is_none")]
    pub exemplary_and_serving: Option<Judgement>,
    /// Systems complete: an assessor found ideas clear, systems complete and features distinct.
    /// 制度完善特色突出：经认定，思路清楚、制度完善、特色突出。
    #[serde(alias = "制度完善特色突出", skip_serializing_if = "Option::is_none")]
    pub systems_complete: Option<Judgement>,
    /// Members lead by example: an assessor found members to lead by example.
    /// 党员先锋模范：经认定，党员发挥先锋模范作用。
    #[serde(alias = "党员先锋模范", skip_serializing_if = "Option::is_none")]
    pub members_lead_by_example: Option<Judgement>,
    /// Theme and whole: an assessor found the theme to stand out and all parts to advance.
    /// 突出主题整体推进：经认定，主题突出、整体推进。
    #[serde(alias = "突出主题整体推进", skip_serializing_if = "Option::is_none")]
    pub theme_and_whole: Option<Judgement>,
    /// Members press on: an assessor found members to think, study, strive and press on.
    /// 党员奋发进取：经认定，党员勤思勤学、创先争优、奋发进取。
    #[serde(alias = "党员奋发进取", skip_serializing_if = "Option::is_none")]
    pub members_press_on: Option<Judgement>,
    /// Name: the full name of the Party organization.
    /// 名称：党组织的全称。
    #[serde(alias = "党组织名称", alias = "名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Place: the province, city, county and town where the organization is.
    /// 所在地：党组织所在的省、市、县、乡镇。
    #[serde(alias = "地点", alias = "所在地", skip_serializing_if = "Option::is_none")]
    pub place: Option<Fact<String>>,
    /// Level: the administrative level or area of the organization.
    /// 层级：党组织所在的行政层级或区域。
    #[serde(alias = "层级", alias = "级别", skip_serializing_if = "Option::is_none")]
    pub level: Option<Fact<CenterLevel>>,
    /// Party branches: how many Party branches belong to it (at most 1000000).
    /// 党支部总数：下属党支部的个数。
    #[serde(alias = "党支部总数", alias = "党支部数", alias = "支部数", skip_serializing_if = "Option::is_none")]
    pub branch_total: Option<Fact<Count>>,
    /// Branches of non-public enterprises: of its branches, those of non-public enterprises (at most 1000000).
    /// 非公企业党支部数：下属党支部中非公企业党支部的个数。
    #[serde(alias = "非公企业党支部数", alias = "非公党支部数", skip_serializing_if = "Option::is_none")]
    pub nonpublic_branches: Option<Fact<Count>>,
    /// Branches of one enterprise: branches that one enterprise has to itself (at most 1000000).
    /// 独立支部数：由一家企业单独建立的党支部个数。
    #[serde(alias = "单独支部数", alias = "独立支部数", skip_serializing_if = "Option::is_none")]
    pub independent_branches: Option<Fact<Count>>,
    /// Joint branches: branches that several enterprises share (at most 1000000).
    /// 联合支部数：由几家企业联合建立的党支部个数。
    #[serde(alias = "联合支部数", skip_serializing_if = "Option::is_none")]
    pub joint_branches: Option<Fact<Count>>,
    /// Branches headed by owners: branches whose secretary is the owner of the enterprise (at most 1000000).
    /// 企业主任书记的支部数：由企业主任书记的党支部个数。
    #[serde(alias = "企业主书记人数", alias = "企业主任书记的支部数", skip_serializing_if = "Option::is_none")]
    pub owner_secretaries: Option<Fact<Count>>,
    /// Managers among branch committees: of branch committee members, the share who are middle or senior managers (at most 100%).
    /// 支委中管理人员比例：支委成员中企业中、高层管理人员的比例。
    #[serde(alias = "支委中管理人员比例", skip_serializing_if = "Option::is_none")]
    pub branch_committee_managers_share: Option<Fact<Percent>>,
    /// Party members: the members of the organization, probationary members included (at most 1000000).
    /// 党员总数：党组织的党员人数，含预备党员。
    #[serde(alias = "党员人数", alias = "党员总数", alias = "党员数", skip_serializing_if = "Option::is_none")]
    pub party_members: Option<Fact<Count>>,
    /// Probationary members: of the members, those on probation (at most 1000000).
    /// 预备党员人数：党员中预备党员的人数。
    #[serde(alias = "预备党员", alias = "预备党员人数", skip_serializing_if = "Option::is_none")]
    pub probationary_members: Option<Fact<Count>>,
    /// Probationary members, share given: the share of probationary members as the report gives it (at most 100%).
    /// 预备党员占比：报告中写明的预备党员占比。
    #[serde(alias = "预备党员占比", skip_serializing_if = "Option::is_none")]
    pub probationary_share: Option<Fact<Percent>>,
    /// Women members: of the members, the women (at most 1000000).
    /// 女党员人数：党员中女党员的人数。
    #[serde(alias = "女党员", alias = "女党员人数", skip_serializing_if = "Option::is_none")]
    pub women_members: Option<Fact<Count>>,
    /// Women members, share given: the share of women members as the report gives it (at most 100%).
    /// 女党员占比：报告中写明的女党员占比。
    #[serde(alias = "女党员占比", skip_serializing_if = "Option::is_none")]
    pub women_share: Option<Fact<Percent>>,
    /// Minority members: of the members, those of an ethnic minority (at most 1000000).
    /// 少数民族党员人数：党员中少数民族党员的人数。
    #[serde(alias = "少数民族党员", alias = "少数民族党员人数", skip_serializing_if = "Option::is_none")]
    pub minority_members: Option<Fact<Count>>,
    /// Minority members, share given: the share of minority members as the report gives it (at most 100%).
    /// 少数民族党员占比：报告中写明的少数民族党员占比。
    #[serde(alias = "少数民族党员占比", skip_serializing_if = "Option::is_none")]
    pub minority_share: Option<Fact<Percent>>,
    /// Members of 35 or younger: of the members, those aged 35 or less (at most 1000000).
    /// 35岁及以下党员人数：党员中年龄不超过35岁的人数。
    #[serde(alias = "35岁及以下党员", alias = "35岁及以下党员人数", skip_serializing_if = "Option::is_none")]
    pub members_35_or_under: Option<Fact<Count>>,
    /// Members of 35 or younger, share given: the share of members of 35 or younger as the report gives it (at most 100%).
    /// 35岁及以下党员占比：报告中写明的35岁及以下党员占比。
    #[serde(alias = "35岁及以下党员占比", skip_serializing_if = "Option::is_none")]
    pub members_35_or_under_share: Option<Fact<Percent>>,
    /// Members with junior college or more: of the members, those who went to junior college or further (at most 1000000).
    /// 大专以上学历党员人数：党员中大专及以上学历的人数。
    #[serde(
        alias = "大专以上党员",
        alias = "大专以上学历党员",
        alias = "大专以上学历党员人数",
        skip_serializing_if = "Option::is_none"
    )]
    pub members_junior_college_or_above: Option<Fact<Count>>,
    /// Members with junior college or more, share given: the share of members with junior college or more as the report gives it (at most 100%).
    /// 大专以上学历党员占比：报告中写明的大专以上学历党员占比。
    #[serde(alias = "大专以上学历党员占比", skip_serializing_if = "Option::is_none")]
    pub members_junior_college_or_above_share: Option<Fact<Percent>>,
    /// Members by sex: the members by sex as the report splits them.
    /// 党员性别构成：报告中按性别分列的党员人数。
    #[serde(alias = "党员性别构成", skip_serializing_if = "Option::is_none")]
    pub sex_split: Option<Fact<SexSplit>>,
    /// Applicants: applicants for membership, without activists and development targets (at most 1000000).
    /// 申请入党人数：申请入党人的人数，不含积极分子和发展对象。
    #[serde(alias = "申请入党人", alias = "申请入党人数", skip_serializing_if = "Option::is_none")]
    pub applicants: Option<Fact<Count>>,
    /// Activists: activists, without development targets (at most 1000000).
    /// 入党积极分子人数：入党积极分子的人数，不含发展对象。
    #[serde(
        alias = "入党积极分子",
        alias = "入党积极分子人数",
        alias = "积极分子",
        skip_serializing_if = "Option::is_none"
    )]
    pub activists: Option<Fact<Count>>,
    /// Development targets: those named as development targets (at most 1000000).
    /// 发展对象人数：列为发展对象的人数。
    #[serde(alias = "发展对象", alias = "发展对象人数", skip_serializing_if = "Option::is_none")]
    pub development_targets: Option<Fact<Count>>,
    /// No overlap before membership: applicants, activists and development targets are counted without overlap.
    /// 发展阶段互不重复：申请人、积极分子、发展对象互不重复计数。
    #[serde(alias = "发展阶段互不重复", skip_serializing_if = "Option::is_none")]
    pub pipeline_categories_disjoint: Option<Fact<bool>>,
    /// Members a year before: the members at the end of the year before (at most 1000000).
    /// 上年党员总数：上一年末的党员人数。
    #[serde(alias = "上年党员总数", skip_serializing_if = "Option::is_none")]
    pub party_members_previous_year: Option<Fact<Count>>,
    /// Members at the front line: members who work in production (at most 1000000).
    /// 一线党员人数：在一线从事生产工作的党员人数。
    #[serde(alias = "一线党员人数", alias = "一线生产党员", skip_serializing_if = "Option::is_none")]
    pub front_line_members: Option<Fact<Count>>,
    /// Member demonstration posts: how many member demonstration posts are set up (at most 1000000).
    /// 党员示范岗数：设置的党员示范岗个数。
    #[serde(alias = "党员示范岗", alias = "党员示范岗数", skip_serializing_if = "Option::is_none")]
    pub demonstration_posts: Option<Fact<Count>>,
    /// Demonstration points: enterprise branches named as demonstration points (at most 1000000).
    /// 党建示范点数：被确定为党建示范点的企业支部个数。
    #[serde(alias = "党建示范点数", alias = "非公党建示范点", skip_serializing_if = "Option::is_none")]
    pub demonstration_points: Option<Fact<Count>>,
    /// Industry demonstration zones: demonstration zones of Party building by industry (at most 1000000).
    /// 产业党建示范片数：按产业建立的党建示范片个数。
    #[serde(alias = "产业党建示范片", alias = "产业党建示范片数", skip_serializing_if = "Option::is_none")]
    pub industry_demonstration_zones: Option<Fact<Count>>,
    /// Enterprises: the enterprises that the organization looks after, one entry each.
    /// 企业：党组织联系的企业，一家一项。
    #[serde(alias = "企业", alias = "联系企业", skip_serializing_if = "Option::is_none")]
    pub enterprises: Option<Fact<List<Enterprise>>>,
    /// Branches in detail: its branches, one entry each.
    /// 党支部：下属党支部，一个一项。
    #[serde(alias = "党支部", alias = "支部", skip_serializing_if = "Option::is_none")]
    pub branches: Option<Fact<List<PartyBranch>>>,
    /// Visits: the visits of a year, one entry each.
    /// 走访慰问：一年内的走访慰问，一次一项。
    #[serde(alias = "走访", alias = "走访慰问", skip_serializing_if = "Option::is_none")]
    pub visits: Option<Fact<List<Visit>>>,
    /// Non-public enterprises: the non-public enterprises of the area (at most 1000000).
    /// 非公企业数：辖区内非公有制企业的家数。
    #[serde(alias = "非公企业数", alias = "非公有制企业数", skip_serializing_if = "Option::is_none")]
    pub nonpublic_enterprises: Option<Fact<Count>>,
    /// Enterprises surveyed: the non-public enterprises whose Party building was surveyed (at most 1000000).
    /// 摸底企业数：摸底调查过党建情况的非公企业家数。
    #[serde(alias = "摸底企业数", alias = "摸底调查企业数", skip_serializing_if = "Option::is_none")]
    pub enterprises_surveyed: Option<Fact<Count>>,
    /// Enterprises covered: the non-public enterprises that a branch of their own or a joint one covers (at most 1000000).
    /// 党组织覆盖企业数：单独或联合支部覆盖的非公企业家数。
    #[serde(alias = "党组织覆盖企业数", alias = "覆盖企业数", skip_serializing_if = "Option::is_none")]
    pub enterprises_covered: Option<Fact<Count>>,
    /// Coverage of enterprises: the share of enterprises covered as the report gives it (at most 100%).
    /// 企业覆盖率：报告中写明的党组织覆盖企业占非公企业的比例。
    #[serde(alias = "企业覆盖率", alias = "党组织覆盖率", skip_serializing_if = "Option::is_none")]
    pub enterprise_coverage: Option<Fact<Percent>>,
    /// Employees: those who work in the non-public enterprises and businesses of the area (at most 10000000).
    /// 从业人员数：辖区内非公企业和个体工商户的从业人员。
    #[serde(alias = "从业人员数", alias = "职工人数", skip_serializing_if = "Option::is_none")]
    pub employees: Option<Fact<Count>>,
    /// Members in non-public enterprises: of the employees, those who are members (at most 1000000).
    /// 非公企业党员人数：从业人员中的党员人数。
    #[serde(alias = "非公企业党员人数", alias = "非公党员", skip_serializing_if = "Option::is_none")]
    pub nonpublic_members: Option<Fact<Count>>,
    /// Chief leader responsible: the chief leader answers for Party building as a whole.
    /// 主要领导负总责：主要领导对园区党建负总责。
    #[serde(alias = "主要领导负总责", skip_serializing_if = "Option::is_none")]
    pub overall_leader: Option<Fact<bool>>,
    /// Deputy in charge: a deputy leader takes charge of the details.
    /// 分管领导具体抓：有分管领导具体负责党建。
    #[serde(alias = "分管领导具体抓", skip_serializing_if = "Option::is_none")]
    pub deputy_in_charge: Option<Fact<bool>>,
    /// Dedicated Party staff: those who do nothing but basic Party work (at most 10000).
    /// 党建专人：专门负责党建基础工作的人数。
    #[serde(alias = "党建专人", alias = "党建专干", skip_serializing_if = "Option::is_none")]
    pub dedicated_party_staff: Option<Fact<Count>>,
    /// Ledgers: the ledgers that the organization keeps.
    /// 台账：党组织建立的台账。
    #[serde(alias = "台帐", alias = "台账", skip_serializing_if = "Option::is_none")]
    pub ledgers: Option<Fact<Set<Ledger>>>,
    /// What admission looks at: what is looked at when a member is admitted.
    /// 发展把关内容：发展党员时考察的方面。
    #[serde(alias = "发展把关内容", skip_serializing_if = "Option::is_none")]
    pub admission_checks: Option<Fact<Set<AdmissionCheck>>>,
    /// New members: those admitted within the year (at most 1000000).
    /// 新发展党员人数：一年内新发展的党员人数。
    #[serde(alias = "新党员", alias = "新发展党员人数", skip_serializing_if = "Option::is_none")]
    pub new_members: Option<Fact<Count>>,
    /// New women members: of the new members, the women (at most 1000000).
    /// 新发展女党员人数：新发展党员中女党员的人数。
    #[serde(alias = "新发展女党员人数", skip_serializing_if = "Option::is_none")]
    pub new_women: Option<Fact<Count>>,
    /// New members of 35 or younger: of the new members, those aged 35 or less (at most 1000000).
    /// 新发展35岁以下党员人数：新发展党员中年龄不超过35岁的人数。
    #[serde(alias = "新发展35岁以下党员人数", skip_serializing_if = "Option::is_none")]
    pub new_35_or_under: Option<Fact<Count>>,
    /// New members with senior high school or more: of the new members, those with senior high school or more (at most 1000000).
    /// 新发展高中以上党员人数：新发展党员中高中及以上文化程度的人数。
    #[serde(alias = "新发展高中以上党员人数", skip_serializing_if = "Option::is_none")]
    pub new_senior_high_or_above: Option<Fact<Count>>,
    /// New members from the backbone: of the new members, the backbone staff (at most 1000000).
    /// 新发展骨干党员人数：新发展党员中企业骨干的人数。
    #[serde(alias = "新发展骨干党员人数", skip_serializing_if = "Option::is_none")]
    pub new_backbone: Option<Fact<Count>>,
    /// New members from the priority groups: of the new members, managers, production and technical backbone and outstanding young people at the front line (at most 1000000).
    /// 新发展重点人员党员人数：新发展党员中来自生产经营管理者、生产骨干、科技骨干和一线优秀青年的人数。
    #[serde(alias = "新发展重点人员党员人数", skip_serializing_if = "Option::is_none")]
    pub new_from_priority_groups: Option<Fact<Count>>,
    /// Admission taken seriously: an assessor found the admission of members taken very seriously.
    /// 重视发展新党员：经认定，发展新党员的工作受到高度重视。
    #[serde(alias = "重视发展新党员", skip_serializing_if = "Option::is_none")]
    pub admission_valued: Option<Judgement>,
    /// Principles of admission: the principles of admission that are adopted and kept.
    /// 发展党员方针：写入并执行的发展党员方针。
    #[serde(alias = "发展党员方针", skip_serializing_if = "Option::is_none")]
    pub admission_principles: Option<Fact<Set<AdmissionPrinciple>>>,
    /// Training of activists on record: the training of activists is on record.
    /// 积极分子培养有记录：积极分子的培养教育有记录。
    #[serde(alias = "积极分子培养有记录", skip_serializing_if = "Option::is_none")]
    pub activist_training_recorded: Option<Fact<bool>>,
    /// Gates of admission: the gates that admission passes.
    /// 发展党员关口：发展党员时把的关口。
    #[serde(alias = "发展党员关口", skip_serializing_if = "Option::is_none")]
    pub admission_gates: Option<Fact<Set<AdmissionGate>>>,
    /// Steps of admission: the steps that every admission goes through.
    /// 发展党员制度：发展党员时执行的制度。
    #[serde(alias = "发展党员制度", alias = "发展党员程序", skip_serializing_if = "Option::is_none")]
    pub admission_steps: Option<Fact<Set<AdmissionStep>>>,
    /// High standard of admission: an assessor found admission strict and of a high standard.
    /// 高标准发展党员：经认定，发展党员标准高、要求严。
    #[serde(alias = "高标准发展党员", skip_serializing_if = "Option::is_none")]
    pub admission_standard_high: Option<Judgement>,
    /// Principled admission: an assessor found admission to keep to principle.
    /// 坚持原则发展党员：经认定，发展党员坚持原则。
    #[serde(alias = "坚持原则发展党员", skip_serializing_if = "Option::is_none")]
    pub admission_principled: Option<Judgement>,
    /// Head well qualified: an assessor found the head of the Party organization of good political quality and schooling.
    /// 党组织负责人素质高：经认定，企业党组织负责人政治素质和文化素养较高。
    #[serde(alias = "党组织负责人素质高", skip_serializing_if = "Option::is_none")]
    pub head_qualified: Option<Judgement>,
    /// Head respected: an assessor found the head of the Party organization respected by the staff.
    /// 党组织负责人有威信：经认定，企业党组织负责人在职工中有威信。
    #[serde(alias = "党组织负责人有威信", skip_serializing_if = "Option::is_none")]
    pub head_respected: Option<Judgement>,
    /// Lectures as the main form: Party lectures are the main form of training.
    /// 以党课为主：培训以上党课为主要形式。
    #[serde(alias = "以党课为主", skip_serializing_if = "Option::is_none")]
    pub lectures_main_form: Option<Fact<bool>>,
    /// Graded education: education and management are graded by level.
    /// 分级教育管理：教育管理分级负责。
    #[serde(alias = "分级教育管理", skip_serializing_if = "Option::is_none")]
    pub graded_education: Option<Fact<bool>>,
    /// Training topics: what members are trained in.
    /// 培训内容：党员培训的内容。
    #[serde(alias = "培训内容", skip_serializing_if = "Option::is_none")]
    pub training_topics: Option<Fact<Set<TrainingTopic>>>,
    /// Places of training: where members are trained.
    /// 培训阵地：党员培训使用的阵地。
    #[serde(alias = "培训阵地", skip_serializing_if = "Option::is_none")]
    pub training_places: Option<Fact<Set<TrainingPlace>>>,
    /// Grassroots places used: training uses the grassroots places of education.
    /// 用好基层教育阵地：培训使用基层教育阵地。
    #[serde(alias = "用好基层教育阵地", skip_serializing_if = "Option::is_none")]
    pub grassroots_places_used: Option<Fact<bool>>,
    /// Management by objectives: members are managed by objectives.
    /// 党员目标管理：对党员实行目标管理。
    #[serde(alias = "党员目标管理", skip_serializing_if = "Option::is_none")]
    pub objective_management: Option<Fact<bool>>,
    /// Responsibility system: a responsibility system for Party building is in force.
    /// 党建工作责任制：党建工作责任制已落实。
    #[serde(alias = "党建工作责任制", skip_serializing_if = "Option::is_none")]
    pub responsibility_system: Option<Fact<bool>>,
    /// Training for the long term: an assessor found training treated as a lasting policy.
    /// 教育培训管长远：经认定，教育培训被当作长远之策。
    #[serde(alias = "教育培训管长远", skip_serializing_if = "Option::is_none")]
    pub training_long_term: Option<Judgement>,
    /// Project to build up organizations: an assessor found the project to build up grassroots organizations carried out.
    /// 组织建设提升工程：经认定，基层组织建设提升工程得到推进。
    #[serde(alias = "组织建设提升工程", skip_serializing_if = "Option::is_none")]
    pub founding_project: Option<Judgement>,
    /// Founding eases management: an assessor found the way of founding to ease management.
    /// 组建便于管理：经认定，组建方式便于党组织管理。
    #[serde(alias = "组建便于管理", skip_serializing_if = "Option::is_none")]
    pub founding_eases_management: Option<Judgement>,
    /// Founding eases activities: an assessor found the way of founding to ease activities.
    /// 组建便于开展活动：经认定，组建方式便于党组织开展活动。
    #[serde(alias = "组建便于开展活动", skip_serializing_if = "Option::is_none")]
    pub founding_eases_activities: Option<Judgement>,
    /// Founding eases organizational life: an assessor found the way of founding to ease organizational life.
    /// 组建便于组织生活：经认定，组建方式便于党员参加组织生活。
    #[serde(alias = "组建便于组织生活", skip_serializing_if = "Option::is_none")]
    pub founding_eases_organizational_life: Option<Judgement>,
    /// Founding helps growth: an assessor found the way of founding to help the enterprise grow.
    /// 组建有利于企业发展：经认定，组建方式有利于企业健康发展。
    #[serde(alias = "组建有利于企业发展", skip_serializing_if = "Option::is_none")]
    pub founding_helps_growth: Option<Judgement>,
    /// Forms of founding: the forms in which Party organizations of enterprises were founded.
    /// 组建方式：已采用的企业党组织组建方式。
    #[serde(alias = "组建方式", skip_serializing_if = "Option::is_none")]
    pub founding_forms: Option<Fact<Set<EnterprisePartyForm>>>,
    /// Members without a branch: members in enterprises who belong to no branch (at most 1000000).
    /// 未编入支部党员人数：没有编入任何支部的企业党员人数。
    #[serde(alias = "未编入支部党员人数", skip_serializing_if = "Option::is_none")]
    pub members_without_branch: Option<Fact<Count>>,
    /// Staff posted on site: those of the offices who are posted on site to help (at most 10000).
    /// 驻点人员数：从机关抽调驻点帮扶的人数。
    #[serde(alias = "驻点人员数", skip_serializing_if = "Option::is_none")]
    pub posted_staff: Option<Fact<Count>>,
    /// Campaigns: the named campaigns carried out.
    /// 主题活动：开展的有名称的主题活动。
    #[serde(alias = "专题活动", alias = "主题活动", skip_serializing_if = "Option::is_none")]
    pub campaigns: Option<Fact<Set<Campaign>>>,
    /// Help one to one: help is paired one to one.
    /// 一对一结对帮扶：帮扶以一对一结对进行。
    #[serde(alias = "一对一结对帮扶", skip_serializing_if = "Option::is_none")]
    pub one_to_one_help: Option<Fact<bool>>,
    /// Needy staff paired: needy staff are paired with helpers.
    /// 困难职工结对：与企业困难职工结对帮扶。
    #[serde(alias = "困难职工结对", skip_serializing_if = "Option::is_none")]
    pub needy_staff_paired: Option<Fact<bool>>,
    /// Fund set up: branches and staff have set up a fund to help people in need.
    /// 设有爱心基金：支部和职工组建了“爱心基金”。
    #[serde(alias = "爱心基金", alias = "设有爱心基金", skip_serializing_if = "Option::is_none")]
    pub fund_set_up: Option<Fact<bool>>,
    /// Beneficiaries of the fund: whom the fund of branches and staff helps.
    /// 爱心基金救济对象：“爱心基金”救济的对象。
    #[serde(alias = "爱心基金救济对象", skip_serializing_if = "Option::is_none")]
    pub fund_beneficiaries: Option<Fact<Set<FundBeneficiary>>>,
    /// Visits that inform: an assessor found the visits to learn how people work and live.
    /// 走访了解实际：经认定，走访了解到企业和群众的实际。
    #[serde(alias = "走访了解实际", skip_serializing_if = "Option::is_none")]
    pub visits_inform: Option<Judgement>,
    /// Daily service: an assessor found enterprises and people served in daily life.
    /// 服务企业和群众：经认定，在日常生产生活中服务企业和群众。
    #[serde(alias = "服务企业和群众", skip_serializing_if = "Option::is_none")]
    pub daily_service: Option<Judgement>,
    /// Strong organization: an assessor found the Party organization strong.
    /// 党组织建强：经认定，党组织坚强有力。
    #[serde(alias = "党组织建强", skip_serializing_if = "Option::is_none")]
    pub organization_strong: Option<Judgement>,
    /// Best members named: those named as best migrant-worker members (at most 10000).
    /// 十佳务工党员人数：评出的十佳务工党员人数。
    #[serde(alias = "十佳务工党员", alias = "十佳务工党员人数", skip_serializing_if = "Option::is_none")]
    pub best_members_named: Option<Fact<Count>>,
    /// Best branches named: those named as best branches (at most 10000).
    /// 十佳党支部个数：评出的十佳党支部个数。
    #[serde(alias = "十佳党支部", alias = "十佳党支部个数", skip_serializing_if = "Option::is_none")]
    pub best_branches_named: Option<Fact<Count>>,
    /// What the three trainings are for: what is trained or fostered under the three trainings.
    /// “三培”对象：“三培”开展的对象。
    #[serde(alias = "“三培”对象", skip_serializing_if = "Option::is_none")]
    pub trained: Option<Fact<Set<TrainingObject>>>,
    /// Workshops and teams: the workshops and teams of the enterprises (at most 1000000).
    /// 车间班组数：企业的车间和班组个数。
    #[serde(alias = "车间和班组数", alias = "车间班组数", skip_serializing_if = "Option::is_none")]
    pub workshops_and_teams: Option<Fact<Count>>,
    /// Workshops and teams with a flag: of the workshops and teams, those with a Party flag (at most 1000000).
    /// 插党旗车间班组数：插有党旗的车间和班组个数。
    #[serde(alias = "插党旗车间班组数", skip_serializing_if = "Option::is_none")]
    pub workshops_and_teams_with_flag: Option<Fact<Count>>,
    /// Members wearing the badge: of the members, the share wearing the badge (at most 100%).
    /// 党徽佩戴率：党员中佩戴党徽的比例。
    #[serde(alias = "佩戴党徽率", alias = "党徽佩戴率", skip_serializing_if = "Option::is_none")]
    pub badge_wearing_rate: Option<Fact<Percent>>,
    /// Written demands of posts: the demands of the demonstration posts are written down.
    /// 示范岗要求成文：党员示范岗的要求有书面规定。
    #[serde(alias = "示范岗要求成文", skip_serializing_if = "Option::is_none")]
    pub post_requirements_written: Option<Fact<bool>>,
    /// Owners' meetings a month: meetings of owners who are members in the month of the past year that had the fewest (at most 100).
    /// 党员企业主联合会每月次数：过去一年中最少的一个月召开党员企业主联合会的次数。
    #[serde(alias = "党员企业主联合会每月次数", skip_serializing_if = "Option::is_none")]
    pub owner_meetings_per_month: Option<Fact<Count>>,
    /// Forums a month: forums of members and owners in the month of the past year that had the fewest (at most 100).
    /// 例行座谈会每月次数：过去一年中最少的一个月召开党员和企业主座谈会的次数。
    #[serde(alias = "例行座谈会每月次数", skip_serializing_if = "Option::is_none")]
    pub forums_per_month: Option<Fact<Count>>,
    /// Good demonstration zone: an assessor found the demonstration zone of reasonable number, distinct and effective.
    /// 示范区特点鲜明：经认定，示范区数量合理、特点鲜明、作用突出。
    #[serde(alias = "示范区特点鲜明", skip_serializing_if = "Option::is_none")]
    pub demonstration_zone_good: Option<Judgement>,
    /// Major industries: the major industries of the park (at most 1000).
    /// 大产业数：园区的大产业个数。
    #[serde(alias = "大产业数", skip_serializing_if = "Option::is_none")]
    pub major_industries: Option<Fact<Count>>,
    /// Major industries with a demonstration point: of the major industries, those with a demonstration point (at most 1000).
    /// 有示范点的大产业数：有党建示范点的大产业个数。
    #[serde(alias = "有示范点的大产业数", skip_serializing_if = "Option::is_none")]
    pub major_industries_with_demonstration_point: Option<Fact<Count>>,
    /// New branches: the enterprise branches founded within the plan (at most 10000).
    /// 新建企业支部数：计划期内新建的企业支部个数。
    #[serde(alias = "新建企业支部数", skip_serializing_if = "Option::is_none")]
    pub new_branches: Option<Fact<Count>>,
    /// Guarantees: what is guaranteed for Party work.
    /// 党建保障：已落实的党建工作保障。
    #[serde(alias = "党建保障", skip_serializing_if = "Option::is_none")]
    pub guarantees: Option<Fact<Set<Guarantee>>>,
    /// Enterprises above scale: the non-public enterprises above scale (at most 1000000).
    /// 规模以上非公企业数：规模以上非公企业的家数。
    #[serde(alias = "规模以上企业数", alias = "规模以上非公企业数", skip_serializing_if = "Option::is_none")]
    pub large_enterprises: Option<Fact<Count>>,
    /// Enterprises above scale with an organization: of the enterprises above scale, those with a Party organization (at most 1000000).
    /// 建立党组织的规模以上企业数：已建立党组织的规模以上非公企业家数。
    #[serde(alias = "建立党组织的规模以上企业数", skip_serializing_if = "Option::is_none")]
    pub large_enterprises_with_organization: Option<Fact<Count>>,
    /// The same a year before: the enterprises above scale that had a Party organization a year before (at most 1000000).
    /// 上年建立党组织的规模以上企业数：上一年已建立党组织的规模以上非公企业家数。
    #[serde(alias = "上年建立党组织的规模以上企业数", skip_serializing_if = "Option::is_none")]
    pub large_enterprises_with_organization_previous_year: Option<Fact<Count>>,
    /// Guidance of new organizations: what new organizations are guided in.
    /// 新建党组织指导内容：对新建党组织给予的指导。
    #[serde(alias = "新建党组织指导内容", skip_serializing_if = "Option::is_none")]
    pub new_organization_guidance: Option<Fact<Set<GuidanceTopic>>>,
    /// Every new one alive: an assessor found every new organization alive and effective.
    /// 建一个活一个：经认定，新建党组织个个有活力、有作用。
    #[serde(alias = "建一个活一个", skip_serializing_if = "Option::is_none")]
    pub new_organizations_alive: Option<Judgement>,
    /// Duty reports a year: how often a year the deputy secretary reports and is appraised (at most 100).
    /// 年述职评议次数：一年内对党工委副书记述职评议的次数。
    #[serde(alias = "年述职评议次数", skip_serializing_if = "Option::is_none")]
    pub duty_reports_per_year: Option<Fact<Count>>,
    /// Marks entered: the marks entered item by item by the organization itself, at the first review, on site and at the final review.
    /// 评分记录：自评、初评、现场核查和终评时逐项填写的分数。
    #[serde(alias = "打分记录", alias = "评分表记录", alias = "评分记录", skip_serializing_if = "Option::is_none")]
    pub score_entries: Option<Fact<List<ScoreEntry>>>,
    /// Facts that a standard declares itself, by name. Any key that is no field lands here too, and a
    /// standard that doesn't know it refuses it.
    #[serde(flatten)]
    pub extensions: BTreeMap<String, serde_json::Value>,
}

impl Value for Organization {}

impl Subject for Organization {
    const KIND: &'static str = "organization";
}
