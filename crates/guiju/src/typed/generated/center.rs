//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{
    AcceptanceEntrance, Activity, ActivityGround, AppraisalGrade, AwardReview, Board, CenterLevel, CenterStatus,
    Clinic, ConstructionKind, ConsultationTopic, DistanceEducation, FloorIndexContent, GroupServiceTarget,
    HandlingLedger, HomeKind, HostFacility, ImprovementProject, IndustryPolicy, InvestmentField, LandmarkPlaque,
    Ledger, LeisureUse, LinkedCenter, Matter, MeetingPurpose, NoticeWall, Plaque, PooledProject, PovertyTask,
    PublicationChannel, ReachItem, ReliefForce, ResourceKind, RoadGuideSign, Room, ScoreEntry, ServedVillage,
    ServiceDepartment, ServiceGuide, ServiceHandbook, ServiceKind, ServiceMode, ServicePoint, ServiceResource,
    ServiceTeam, Sign, SignPlace, SitingFactor, SportsEquipment, SupportSource, SurroundingFacility, TouristActivity,
    UrbanSlogan, VideoConference, WallDocument, Window, WorkingZone,
};
use crate::typed::{
    Area, Count, Day, Duration, Fact, Judgement, Kind, Length, List, Money, OpeningHours, Percent, Set, Subject, Value,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Service center. 党群服务中心。
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Center {
    #[serde(default)]
    subject: Kind<Center>,
    /// The day as of which the facts hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Where the facts come from; free, not evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<serde_json::Value>,
    /// Area adjusted: for special circumstances this center was excused from the figure.
    /// 面积要求已调整：因特殊情况，对这个中心的面积要求作了调整。
    #[serde(alias = "面积要求已调整", alias = "面积适当调整", skip_serializing_if = "Option::is_none")]
    pub area_adjusted: Option<Fact<bool>>,
    /// Sign plates uniform: the sign plates follow the uniform design.
    /// 标识牌统一规范：标识牌按统一规范制作。
    #[serde(alias = "标识牌统一", alias = "标识牌统一规范", skip_serializing_if = "Option::is_none")]
    pub sign_plates_uniform: Option<Fact<bool>>,
    /// Guide signs on the roads: the signs on the roads outside that point to the center, one entry each.
    /// 道路指引牌：中心以外道路上指向中心的牌子，一块一项。
    #[serde(alias = "道路指引牌", skip_serializing_if = "Option::is_none")]
    pub road_guide_signs: Option<Fact<List<RoadGuideSign>>>,
    /// Guide signs catch the eye: an assessor found that the guide signs on the roads catch the eye.
    /// 道路指引牌醒目：经认定，道路指引牌醒目。
    #[serde(alias = "道路指引牌醒目", skip_serializing_if = "Option::is_none")]
    pub road_guide_signs_conspicuous: Option<Judgement>,
    /// Working zones: the working zones of the center.
    /// 工作区域：中心划分的工作区域。
    #[serde(alias = "功能区域", alias = "工作区域", skip_serializing_if = "Option::is_none")]
    pub working_zones: Option<Fact<Set<WorkingZone>>>,
    /// Least office and most service: an assessor found as little room as possible for offices and as much as possible for service.
    /// 办公最小化服务最大化：经认定，区域按办公最小化、服务最大化设置。
    #[serde(alias = "办公最小化服务最大化", skip_serializing_if = "Option::is_none")]
    pub office_small_service_large: Option<Judgement>,
    /// Zones adjusted: the zones were adjusted to what the work needs.
    /// 工作区域已调整：按工作需要调整了工作区域。
    #[serde(alias = "工作区域已调整", skip_serializing_if = "Option::is_none")]
    pub zones_adjusted: Option<Fact<bool>>,
    /// Windows by the rules: the windows are set up by the rules of state and autonomous region.
    /// 窗口设置合规：窗口按国家和自治区的规定设置。
    #[serde(alias = "窗口设置合规", skip_serializing_if = "Option::is_none")]
    pub windows_follow_rules: Option<Fact<bool>>,
    /// People first: an assessor found service to put people first.
    /// 以人为本：经认定，服务以人为本。
    #[serde(alias = "以人为本", skip_serializing_if = "Option::is_none")]
    pub people_first: Option<Judgement>,
    /// Process shortened and optimized: an assessor found the whole course of a matter shortened and made better.
    /// 全程精简优化：经认定，办事全过程得到精简和优化。
    #[serde(alias = "全程精简优化", skip_serializing_if = "Option::is_none")]
    pub process_shortened_and_optimized: Option<Judgement>,
    /// Matters handled: the matters that the hall handles, one entry each.
    /// 办理事项：大厅办理的事项，一项一条。
    #[serde(alias = "办理事项", skip_serializing_if = "Option::is_none")]
    pub matters: Option<Fact<List<Matter>>>,
    /// Most notices for a matter: how often people were told what to bring, for the matter with the most (at most 1000).
    /// 单件最多告知次数：办一件事项告知次数最多的，告知了几次。
    #[serde(alias = "单件最多告知次数", alias = "告知次数", skip_serializing_if = "Option::is_none")]
    pub most_notices_per_matter: Option<Fact<Count>>,
    /// Most doors for a matter: how many offices one has to enter, for the matter with the most (at most 1000).
    /// 单件最多进门数：办一件事项最多要进几个办事场所。
    #[serde(alias = "单件最多进门数", alias = "进门数", skip_serializing_if = "Option::is_none")]
    pub most_doors_per_matter: Option<Fact<Count>>,
    /// Most trips for a matter: how many trips one has to make, for the matter with the most (at most 1000).
    /// 单件最多跑腿次数：办一件事项最多要跑几次。
    #[serde(
        alias = "单件最多跑腿次数",
        alias = "最多跑动次数",
        alias = "跑腿次数",
        skip_serializing_if = "Option::is_none"
    )]
    pub most_trips_per_matter: Option<Fact<Count>>,
    /// Channels of notice: the channels in which the one-time notice is given.
    /// 告知渠道：一次性告知使用的渠道。
    #[serde(alias = "告知渠道", skip_serializing_if = "Option::is_none")]
    pub notice_channels: Option<Fact<Set<PublicationChannel>>>,
    /// Catalogue of window services: the services of the windows are put in a catalogue.
    /// 窗口服务目录：窗口服务内容已梳理成目录。
    #[serde(alias = "窗口服务目录", skip_serializing_if = "Option::is_none")]
    pub window_service_catalogue: Option<Fact<bool>>,
    /// Functions broken down: the merged functions are broken down item by item.
    /// 职能逐项分解：整合后的职能已逐项分解。
    #[serde(alias = "职能逐项分解", skip_serializing_if = "Option::is_none")]
    pub functions_broken_down: Option<Fact<bool>>,
    /// Contents of the floor index: what the floor index shows.
    /// 索引图内容：平面索引图标明的内容。
    #[serde(alias = "平面索引图内容", alias = "索引图内容", skip_serializing_if = "Option::is_none")]
    pub floor_index_contents: Option<Fact<Set<FloorIndexContent>>>,
    /// Units in the hall: the units that work in the hall (at most 1000000).
    /// 进驻单位数：进驻大厅的单位个数。
    #[serde(alias = "进驻单位", alias = "进驻单位数", skip_serializing_if = "Option::is_none")]
    pub resident_units: Option<Fact<Count>>,
    /// Approval matters: approval matters handled in the hall (at most 1000000).
    /// 行政审批事项数：进驻大厅的行政审批事项项数。
    #[serde(alias = "审批事项数", alias = "行政审批事项数", skip_serializing_if = "Option::is_none")]
    pub approval_matters: Option<Fact<Count>>,
    /// Public-service matters: public-service matters handled in the hall (at most 1000000).
    /// 公共服务事项数：进驻大厅的公共服务事项项数。
    #[serde(alias = "公共服务事项数", skip_serializing_if = "Option::is_none")]
    pub public_service_matters: Option<Fact<Count>>,
    /// Entrances: where matters can be applied for alike.
    /// 受理入口：可以统一申办的入口。
    #[serde(alias = "受理入口", skip_serializing_if = "Option::is_none")]
    pub acceptance_entrances: Option<Fact<Set<AcceptanceEntrance>>>,
    /// Public-service outlets: the public service centers and stations set up (at most 1000000).
    /// 公共服务网点数：已建立的公共服务中心（站）个数。
    #[serde(alias = "公共服务中心（站）数", alias = "公共服务网点数", skip_serializing_if = "Option::is_none")]
    pub public_service_outlets: Option<Fact<Count>>,
    /// Levels with outlets: the levels that have outlets.
    /// 网点层级：已有服务网点的层级。
    #[serde(alias = "网点层级", skip_serializing_if = "Option::is_none")]
    pub outlet_levels: Option<Fact<Set<CenterLevel>>>,
    /// Towns and villages: towns and villages of the city (at most 1000000).
    /// 镇村数：镇（区）和村（社区）的个数。
    #[serde(alias = "镇村数", skip_serializing_if = "Option::is_none")]
    pub towns_and_villages: Option<Fact<Count>>,
    /// Towns and villages with an outlet: of these, the number with an outlet (at most 1000000).
    /// 已有网点的镇村数：其中已有服务网点的个数。
    #[serde(alias = "已有网点的镇村数", skip_serializing_if = "Option::is_none")]
    pub towns_and_villages_with_outlet: Option<Fact<Count>>,
    /// Runs the grassroots platforms: this center runs the grassroots platforms of public service.
    /// 运行管理基层平台：基层公共服务平台由本中心运行管理。
    #[serde(alias = "运行管理基层平台", skip_serializing_if = "Option::is_none")]
    pub runs_grassroots_platforms: Option<Fact<bool>>,
    /// Grassroots centers guided: an assessor found the grassroots centers well guided and managed.
    /// 指导管理基层中心：经认定，对基层公共服务中心（站）的指导管理到位。
    #[serde(alias = "指导管理基层中心", skip_serializing_if = "Option::is_none")]
    pub grassroots_centers_guided: Option<Judgement>,
    /// Maintenance visits: visits made to maintain the platforms (at most 1000000).
    /// 平台维护次数：到基层维护平台的次数。
    #[serde(alias = "平台维护次数", skip_serializing_if = "Option::is_none")]
    pub platform_maintenance_visits: Option<Fact<Count>>,
    /// Entrances linked: a lasting mechanism links the entrances.
    /// 多口联动机制：建立了多个受理口联动的长效机制。
    #[serde(alias = "多口联动机制", skip_serializing_if = "Option::is_none")]
    pub entrances_linked: Option<Fact<bool>>,
    /// Parallel approval: parallel approval runs inside the one-door system.
    /// 并联审批：启用了嵌入一门式系统的并联审批。
    #[serde(alias = "并联审批", skip_serializing_if = "Option::is_none")]
    pub parallel_approval: Option<Fact<bool>>,
    /// Key projects served early: an assessor found that key investment projects are served so that they start early.
    /// 重点项目服务到位：经认定，重点投资项目服务到位，早落地、早见效。
    #[serde(alias = "重点项目服务到位", skip_serializing_if = "Option::is_none")]
    pub key_projects_served_early: Option<Judgement>,
    /// Approvals accepted: approvals that the system has accepted in all (at most 1000000000).
    /// 累计受理数：系统累计受理的审批件数。
    #[serde(alias = "受理件数", alias = "累计受理数", skip_serializing_if = "Option::is_none")]
    pub approvals_accepted: Option<Fact<Count>>,
    /// Approvals concluded: of these, the number concluded (at most 1000000000).
    /// 累计办结数：其中已办结的件数。
    #[serde(alias = "办结件数", alias = "累计办结数", skip_serializing_if = "Option::is_none")]
    pub approvals_concluded: Option<Fact<Count>>,
    /// Rate of conclusion: the rate of conclusion as reported (at most 100%).
    /// 办结率：所报的累计办结率。
    #[serde(alias = "办结率", alias = "累计办结率", skip_serializing_if = "Option::is_none")]
    pub conclusion_rate: Option<Fact<Percent>>,
    /// Homes: the homes (of members, staff and others) that the center houses.
    /// 之家：中心设立的各类“之家”。
    #[serde(alias = "之家", alias = "四位一体", skip_serializing_if = "Option::is_none")]
    pub homes: Option<Fact<Set<HomeKind>>>,
    /// Uses in rest time: what people can do in the center in their rest time.
    /// 休息时间用途：职工和群众休息时在中心能做的事。
    #[serde(alias = "休息时间用途", skip_serializing_if = "Option::is_none")]
    pub leisure_uses: Option<Fact<Set<LeisureUse>>>,
    /// Employed staff: those employed by the center (at most 10000).
    /// 聘用人员数：中心聘用的工作人员人数。
    #[serde(alias = "聘用人员数", alias = "聘用工作人员", skip_serializing_if = "Option::is_none")]
    pub employed_staff: Option<Fact<Count>>,
    /// Day of completion: the day the building was finished.
    /// 建成日期：中心建成的日期。
    #[serde(alias = "建成日期", alias = "建成时间", alias = "竣工日期", skip_serializing_if = "Option::is_none")]
    pub completed_on: Option<Fact<Day>>,
    /// Day of opening: the day the center opened to the public.
    /// 开放日期：中心开始对外开放的日期。
    #[serde(alias = "启用日期", alias = "开放日期", alias = "开放时间起", skip_serializing_if = "Option::is_none")]
    pub opened_on: Option<Fact<Day>>,
    /// Wide and efficient: an assessor found the center to reach widely and to be compact and efficient.
    /// 覆盖广泛集约高效：经认定，中心覆盖面广、集约高效。
    #[serde(alias = "覆盖广泛集约高效", skip_serializing_if = "Option::is_none")]
    pub reaches_widely_and_efficiently: Option<Judgement>,
    /// Factors of siting: what was considered in choosing the site.
    /// 选址因素：选址时考虑过的因素。
    #[serde(alias = "选址因素", skip_serializing_if = "Option::is_none")]
    pub siting_factors: Option<Fact<Set<SitingFactor>>>,
    /// Resources brought together: the kinds of resource that the center brings together.
    /// 整合的资源：中心整合的资源种类。
    #[serde(alias = "整合的资源", skip_serializing_if = "Option::is_none")]
    pub integrated_resources: Option<Fact<Set<ResourceKind>>>,
    /// Host facilities: the facilities that host the center.
    /// 依托设施：中心依托的综合服务设施。
    #[serde(alias = "依托设施", skip_serializing_if = "Option::is_none")]
    pub host_facilities: Option<Fact<Set<HostFacility>>>,
    /// Layout sensible: an assessor found the layout sensible.
    /// 布局合理：经认定，中心布局合理。
    #[serde(alias = "布局合理", skip_serializing_if = "Option::is_none")]
    pub layout_sensible: Option<Judgement>,
    /// Functions gathered: an assessor found the functions gathered in one place.
    /// 功能聚集：经认定，中心功能集中。
    #[serde(alias = "功能聚集", skip_serializing_if = "Option::is_none")]
    pub functions_gathered: Option<Judgement>,
    /// Distinctive character: an assessor found the center to have a character of its own.
    /// 特色鲜明：经认定，中心特色鲜明。
    #[serde(alias = "特色鲜明", skip_serializing_if = "Option::is_none")]
    pub distinctive_character: Option<Judgement>,
    /// Linked with other centers: an assessor found the center linked with other centers and stations.
    /// 互联互通：经认定，中心与其他中心和站点互联互通。
    #[serde(alias = "互联互通", skip_serializing_if = "Option::is_none")]
    pub linked_with_other_centers: Option<Judgement>,
    /// Built to the rules: an assessor found the center built to the rules.
    /// 规范化建设：经认定，中心建设规范。
    #[serde(alias = "规范化建设", skip_serializing_if = "Option::is_none")]
    pub built_to_rules: Option<Judgement>,
    /// Full-time staff: the full-time staff of the center (at most 100000).
    /// 专职工作人员数：中心配备的专职工作人员人数。
    #[serde(alias = "专职人员", alias = "专职工作人员数", skip_serializing_if = "Option::is_none")]
    pub full_time_staff: Option<Fact<Count>>,
    /// Windows moved down: service windows that departments of city and district have moved to the center (at most 10000).
    /// 下移窗口数：市、区职能部门设到中心的服务窗口个数。
    #[serde(alias = "下移服务窗口", alias = "下移窗口数", skip_serializing_if = "Option::is_none")]
    pub windows_moved_down: Option<Fact<Count>>,
    /// Slogans displayed: the slogans of urban Party building that the center displays.
    /// 宣传标语：中心张挂的城市基层党建标语。
    #[serde(alias = "宣传标语", skip_serializing_if = "Option::is_none")]
    pub slogans_displayed: Option<Fact<Set<UrbanSlogan>>>,
    /// Departments served: the departments whose matters the center handles.
    /// 证照服务涉及部门：代办事项涉及的部门。
    #[serde(alias = "代办部门", alias = "证照服务涉及部门", skip_serializing_if = "Option::is_none")]
    pub service_departments: Option<Fact<Set<ServiceDepartment>>>,
    /// Topics of advice: what the center gives advice on.
    /// 咨询服务内容：咨询服务的内容。
    #[serde(alias = "咨询内容", alias = "咨询服务内容", skip_serializing_if = "Option::is_none")]
    pub consultation_topics: Option<Fact<Set<ConsultationTopic>>>,
    /// Ledger of matters handled: the ledger of the matters handled.
    /// 办事登记台账：登记所办事项的台账。
    #[serde(alias = "办事登记台账", skip_serializing_if = "Option::is_none")]
    pub handling_ledger: Option<Fact<HandlingLedger>>,
    /// Service guide: the guide to handling matters.
    /// 便民服务指南：办事指南。
    #[serde(alias = "便民服务指南", skip_serializing_if = "Option::is_none")]
    pub service_guide: Option<Fact<ServiceGuide>>,
    /// Service handbook: the handbook for residents.
    /// 便民服务手册：印发群众的服务手册。
    #[serde(alias = "便民服务手册", skip_serializing_if = "Option::is_none")]
    pub service_handbook: Option<Fact<ServiceHandbook>>,
    /// Choice of rooms reviewed: the choice of the main function rooms was reviewed.
    /// 功能室设置经过论证：主要功能室的设置经过论证。
    #[serde(alias = "功能室论证", alias = "功能室设置经过论证", skip_serializing_if = "Option::is_none")]
    pub room_plan_reviewed: Option<Fact<bool>>,
    /// Rooms put to their best use: an assessor found each room put to its best use.
    /// 房间利用合理：经认定，每个房间都得到合理利用。
    #[serde(alias = "房间利用合理", skip_serializing_if = "Option::is_none")]
    pub rooms_well_used: Option<Judgement>,
    /// Size of the name sign suits the building: an assessor found the size of the name sign suited to the building.
    /// 名称标识大小匹配：经认定，名称标识的大小与建筑相称。
    #[serde(alias = "名称标识大小匹配", skip_serializing_if = "Option::is_none")]
    pub name_sign_size_suits_building: Option<Judgement>,
    /// Theme: the words that the center takes as its theme.
    /// 建设主题：中心建设确定的主题文字。
    #[serde(alias = "主题", alias = "建设主题", skip_serializing_if = "Option::is_none")]
    pub theme: Option<Fact<String>>,
    /// Flagpoles: how many flagpoles the center has (at most 1000).
    /// 旗杆数：中心立的旗杆根数。
    #[serde(alias = "旗杆", alias = "旗杆数", skip_serializing_if = "Option::is_none")]
    pub flagpoles: Option<Fact<Count>>,
    /// Place of the flagpole: where the flagpole stands.
    /// 旗杆位置：旗杆立在哪里。
    #[serde(alias = "旗杆位置", skip_serializing_if = "Option::is_none")]
    pub flagpole_place: Option<Fact<SignPlace>>,
    /// Sign plates in one style: all sign plates share one style.
    /// 标识牌风格统一：各种标识牌的风格一致。
    #[serde(alias = "标识牌风格统一", skip_serializing_if = "Option::is_none")]
    pub signs_uniform_style: Option<Fact<bool>>,
    /// Slogans in one style: the slogans share one style.
    /// 标语风格统一：宣传标语的风格一致。
    #[serde(alias = "标语风格统一", skip_serializing_if = "Option::is_none")]
    pub slogans_uniform_style: Option<Fact<bool>>,
    /// Gallery of clean-conduct culture: there is a gallery of clean-conduct culture.
    /// 廉政文化长廊：设有廉政文化长廊。
    #[serde(alias = "廉政文化长廊", skip_serializing_if = "Option::is_none")]
    pub clean_culture_gallery: Option<Fact<bool>>,
    /// Place of the notice boards: where the publicity or notice boards stand.
    /// 宣传栏位置：宣传栏（公示栏）立在哪里。
    #[serde(alias = "公示栏位置", alias = "宣传栏位置", skip_serializing_if = "Option::is_none")]
    pub notice_boards_place: Option<Fact<SignPlace>>,
    /// Permanent notice boards: the notice boards are permanent.
    /// 宣传栏为永久性：宣传栏是永久性的。
    #[serde(alias = "宣传栏为永久性", skip_serializing_if = "Option::is_none")]
    pub notice_boards_permanent: Option<Fact<bool>>,
    /// Members shown on the board: how many members the board shows (at most 10000000).
    /// 上板党员人数：展板上公示的党员人数。
    #[serde(alias = "上板党员人数", alias = "公示党员人数", skip_serializing_if = "Option::is_none")]
    pub members_on_board: Option<Fact<Count>>,
    /// Star ratings a year: how often members were rated with stars in the past year (at most 1000).
    /// 年星级评定次数：过去一年评定党员星级的次数。
    #[serde(alias = "党员星级评定次数", alias = "年星级评定次数", skip_serializing_if = "Option::is_none")]
    pub star_ratings_per_year: Option<Fact<Count>>,
    /// Boards bring out the theme: an assessor found that the boards bring out the theme.
    /// 展板突出主题：经认定，展板内容突出主题。
    #[serde(alias = "展板突出主题", skip_serializing_if = "Option::is_none")]
    pub boards_bring_out_theme: Option<Judgement>,
    /// Village affairs turn on residents: an assessor found that village affairs turn on serving residents.
    /// 村级事务围绕服务群众：经认定，村级事务围绕服务群众。
    #[serde(alias = "村级事务围绕服务群众", skip_serializing_if = "Option::is_none")]
    pub affairs_serve_residents: Option<Judgement>,
    /// Regular villagers' meeting: a meeting of villagers is held regularly.
    /// 群众例会：定期召开村民群众例会。
    #[serde(alias = "村民群众例会", alias = "群众例会", skip_serializing_if = "Option::is_none")]
    pub residents_meeting_regular: Option<Fact<bool>>,
    /// Purposes of the villagers' meeting: what the villagers' meeting is for.
    /// 群众例会用途：群众例会用来做什么。
    #[serde(alias = "群众例会用途", skip_serializing_if = "Option::is_none")]
    pub residents_meeting_purposes: Option<Fact<Set<MeetingPurpose>>>,
    /// Village rules made: villagers have made village rules together.
    /// 村规民约已订立：村民共同订立了村规民约。
    #[serde(alias = "村规民约已订立", skip_serializing_if = "Option::is_none")]
    pub village_rules_made: Option<Fact<bool>>,
    /// Problems sorted and handled: problems collected are sorted and then handled.
    /// 问题分类处理：收集的问题经分类后处理。
    #[serde(alias = "问题分类处理", skip_serializing_if = "Option::is_none")]
    pub issues_sorted_and_handled: Option<Fact<bool>>,
    /// Resources brought together: whose resources are brought together.
    /// 整合的服务资源：整合了哪些部门和团体的资源。
    #[serde(alias = "整合的服务资源", skip_serializing_if = "Option::is_none")]
    pub service_resources: Option<Fact<Set<ServiceResource>>>,
    /// Families served by a group: the families that are served by a group.
    /// 组团服务对象：组团式服务的对象。
    #[serde(alias = "组团服务对象", skip_serializing_if = "Option::is_none")]
    pub group_service_targets: Option<Fact<Set<GroupServiceTarget>>>,
    /// Policies used for businesses: the policies used to help residents' businesses.
    /// 产业政策：用来帮助产业发展的政策。
    #[serde(alias = "产业政策", skip_serializing_if = "Option::is_none")]
    pub industry_policies_used: Option<Fact<Set<IndustryPolicy>>>,
    /// Projects that improve life: the projects used to improve residents' life.
    /// 改善生活项目：用来改善群众生活的项目。
    #[serde(alias = "改善生活项目", skip_serializing_if = "Option::is_none")]
    pub improvement_projects: Option<Fact<Set<ImprovementProject>>>,
    /// Radius of the eco-tourism circle: the radius of the eco-tourism circle around the center (at most 1000000 m).
    /// 生态旅游圈半径：以中心为圆心的生态旅游圈半径。
    #[serde(alias = "生态旅游圈半径", skip_serializing_if = "Option::is_none")]
    pub ecotourism_circle_radius: Option<Fact<Length>>,
    /// Facilities around: what has been made around the center.
    /// 周边设施：中心周边建设的设施。
    #[serde(alias = "周边设施", skip_serializing_if = "Option::is_none")]
    pub surrounding_facilities: Option<Fact<Set<SurroundingFacility>>>,
    /// Area of oil peonies: the present area of oil peonies (at most 10000000000 m²).
    /// 油用牡丹面积：油用牡丹现在的种植面积。
    #[serde(alias = "油用牡丹面积", skip_serializing_if = "Option::is_none")]
    pub oil_peony_area: Option<Fact<Area>>,
    /// Former area of oil peonies: the area of oil peonies before (at most 10000000000 m²).
    /// 油用牡丹原面积：油用牡丹此前的种植面积。
    #[serde(alias = "油用牡丹原面积", skip_serializing_if = "Option::is_none")]
    pub oil_peony_area_before: Option<Fact<Area>>,
    /// What tourists can do: what tourists can do around the center.
    /// 游客活动：游客在周边能做什么。
    #[serde(alias = "游客活动", skip_serializing_if = "Option::is_none")]
    pub tourist_activities: Option<Fact<Set<TouristActivity>>>,
    /// Villages served: the villages that the center serves, one entry each.
    /// 辐射村：中心服务的村，一村一项。
    #[serde(alias = "服务的村", alias = "辐射村", skip_serializing_if = "Option::is_none")]
    pub villages_served: Option<Fact<List<ServedVillage>>>,
    /// Linked centers: other centers that this one is linked with, one entry each.
    /// 联结的中心：与本中心联结的其他中心，一处一项。
    #[serde(alias = "联结的中心", skip_serializing_if = "Option::is_none")]
    pub linked_centers: Option<Fact<List<LinkedCenter>>>,
    /// Features of the village worked out: an assessor found the village's features and spirit worked out.
    /// 本村特色已提炼：经认定，本村特色和精神已挖掘提炼。
    #[serde(alias = "本村特色已提炼", skip_serializing_if = "Option::is_none")]
    pub village_features_refined: Option<Judgement>,
    /// A model that others can copy: an assessor found that others can learn from, copy and spread the model.
    /// 可学习可复制可推广：经认定，做法可学习、可复制、可推广。
    #[serde(alias = "可学习可复制可推广", skip_serializing_if = "Option::is_none")]
    pub model_replicable: Option<Judgement>,
    /// Day the village left poverty: the day the village met the standard for leaving poverty.
    /// 贫困村脱贫日期：村达到贫困村脱贫标准的日期。
    #[serde(alias = "村脱贫时间", alias = "贫困村脱贫日期", skip_serializing_if = "Option::is_none")]
    pub poverty_exit_date: Option<Fact<Day>>,
    /// Day all households left poverty: the day the last poor household left poverty.
    /// 贫困户全部脱贫日期：全部贫困户脱贫的日期。
    #[serde(alias = "贫困户全部脱贫日期", alias = "贫困户脱贫时间", skip_serializing_if = "Option::is_none")]
    pub households_exit_date: Option<Fact<Day>>,
    /// Day it became a demonstration village: the day it became a demonstration village of the Wumeng new villages.
    /// 建成示范村日期：建成乌蒙新村示范村的日期。
    #[serde(alias = "建成示范村日期", skip_serializing_if = "Option::is_none")]
    pub demonstration_village_date: Option<Fact<Day>>,
    /// Day of moderate prosperity: the day it became moderately prosperous as a whole.
    /// 全面小康日期：整体实现全面小康的日期。
    #[serde(alias = "全面小康日期", skip_serializing_if = "Option::is_none")]
    pub moderate_prosperity_date: Option<Fact<Day>>,
    /// Tasks of poverty relief: the tasks of poverty relief taken up.
    /// 脱贫任务：已着手的脱贫任务（“八篇文章”）。
    #[serde(alias = "脱贫任务", skip_serializing_if = "Option::is_none")]
    pub poverty_tasks: Option<Fact<Set<PovertyTask>>>,
    /// Projects pooled: the projects and money that are pooled.
    /// 整合项目资金：整合在一起的项目和资金。
    #[serde(alias = "整合项目资金", skip_serializing_if = "Option::is_none")]
    pub pooled_projects: Option<Fact<Set<PooledProject>>>,
    /// Money bundled: the money of the projects is bundled.
    /// 资金集中打捆：项目资金集中打捆投入。
    #[serde(alias = "资金集中打捆", skip_serializing_if = "Option::is_none")]
    pub funds_bundled: Option<Fact<bool>>,
    /// Forces of relief: the forces that take part in relief.
    /// 扶贫格局：参与扶贫的各种力量。
    #[serde(alias = "扶贫格局", skip_serializing_if = "Option::is_none")]
    pub relief_forces: Option<Fact<Set<ReliefForce>>>,
    /// Poor households: the poor households on file (at most 10000000).
    /// 贫困户数：建档的贫困户数。
    #[serde(alias = "贫困户数", skip_serializing_if = "Option::is_none")]
    pub poor_households: Option<Fact<Count>>,
    /// Poor households with a plan: the poor households that have a plan of their own (at most 10000000).
    /// 有规划的贫困户数：有到户规划的贫困户数。
    #[serde(alias = "有规划的贫困户数", skip_serializing_if = "Option::is_none")]
    pub poor_households_with_plan: Option<Fact<Count>>,
    /// What reaches households: what has reached households and people.
    /// 到户到人事项：落实到户到人的事项。
    #[serde(alias = "到户到人事项", skip_serializing_if = "Option::is_none")]
    pub reach_items: Option<Fact<Set<ReachItem>>>,
    /// Sources of support: who has been won for support.
    /// 争取支持对象：已争取到支持的对象。
    #[serde(alias = "争取支持对象", skip_serializing_if = "Option::is_none")]
    pub support_sources: Option<Fact<Set<SupportSource>>>,
    /// Where money goes: what the money is put into.
    /// 集中投入方向：集中力量投入的方向。
    #[serde(alias = "集中投入方向", skip_serializing_if = "Option::is_none")]
    pub investment_fields: Option<Fact<Set<InvestmentField>>>,
    /// Villagers who benefit: of the villagers, the share who benefit from the projects (at most 100%).
    /// 受益村民比例：从扶贫项目受益的村民比例。
    #[serde(alias = "受益村民比例", alias = "受益比例", skip_serializing_if = "Option::is_none")]
    pub villagers_benefiting: Option<Fact<Percent>>,
    /// Relief by the rules: the relief projects keep to requirements and procedures.
    /// 扶贫依规按程序：扶贫项目按要求、按程序实施。
    #[serde(alias = "扶贫依规按程序", skip_serializing_if = "Option::is_none")]
    pub poverty_plan_procedures_followed: Option<Fact<bool>>,
    /// Free of vanity projects: an assessor found no show, surface work or vanity project.
    /// 没有政绩工程：经认定，没有花架子、表面文章和政绩工程。
    #[serde(alias = "没有政绩工程", skip_serializing_if = "Option::is_none")]
    pub free_of_vanity_projects: Option<Judgement>,
    /// Relief combined with prosperity: an assessor found relief and prosperity combined.
    /// 扶贫与小康结合：经认定，扶贫攻坚与全面小康相结合。
    #[serde(alias = "扶贫与小康结合", skip_serializing_if = "Option::is_none")]
    pub combines_relief_and_prosperity: Option<Judgement>,
    /// Village combined with households: an assessor found work on the village and on households combined.
    /// 整村与到户结合：经认定，整村推进与精准到户相结合。
    #[serde(alias = "整村与到户结合", skip_serializing_if = "Option::is_none")]
    pub combines_village_and_households: Option<Judgement>,
    /// Support combined with effort: an assessor found outside support and own effort combined.
    /// 争取支持与奋斗结合：经认定，上争外引与艰苦奋斗相结合。
    #[serde(alias = "争取支持与奋斗结合", skip_serializing_if = "Option::is_none")]
    pub combines_support_and_effort: Option<Judgement>,
    /// Surgery combined with gentle cure: an assessor found concentrated input and long guidance combined.
    /// “手术”与“调理”结合：经认定，集中投入与长期引导相结合。
    #[serde(alias = "“手术”与“调理”结合", skip_serializing_if = "Option::is_none")]
    pub combines_surgery_and_cure: Option<Judgement>,
    /// Right things done rightly: an assessor found the right things done in the right way.
    /// 做正确事与正确做事结合：经认定，做正确事与正确做事相结合。
    #[serde(alias = "做正确事与正确做事结合", skip_serializing_if = "Option::is_none")]
    pub combines_right_things_and_ways: Option<Judgement>,
    /// Three balances kept: an assessor found goods and mind, input and teaching, body and soul balanced.
    /// 三个并重：经认定，物质与精神、投入与教育、有形与有魂并重。
    #[serde(alias = "三个并重", skip_serializing_if = "Option::is_none")]
    pub three_balances_kept: Option<Judgement>,
    /// Four goods reached: an assessor found good houses, days, habits and manners.
    /// 四好：经认定，群众有好房子、好日子、好习惯、好风气。
    #[serde(alias = "四好", skip_serializing_if = "Option::is_none")]
    pub four_goods_reached: Option<Judgement>,
    /// Forces mobilized: an assessor found all forces taking part.
    /// 各方力量已动员：经认定，各方力量参与扶贫。
    #[serde(alias = "各方力量已动员", skip_serializing_if = "Option::is_none")]
    pub forces_mobilized: Option<Judgement>,
    /// Whole village raised: an assessor found the whole village raised and relief made real.
    /// 整村提升：经认定，整村提升且扶贫做实。
    #[serde(alias = "整村提升", skip_serializing_if = "Option::is_none")]
    pub whole_village_raised: Option<Judgement>,
    /// Outside support sought: an assessor found that support above and outside was sought.
    /// 向外寻求支持：经认定，积极向上向外寻求支持。
    #[serde(alias = "向外寻求支持", skip_serializing_if = "Option::is_none")]
    pub outside_support_sought: Option<Judgement>,
    /// Cadres lead by work: an assessor found that cadres lead by hard work.
    /// 干部带头苦干：经认定，镇村干部带领群众苦干。
    #[serde(alias = "干部带头苦干", skip_serializing_if = "Option::is_none")]
    pub cadres_lead_by_work: Option<Judgement>,
    /// Residents mobilized: an assessor found residents active and united.
    /// 群众已发动：经认定，群众的积极性和凝聚力得到增强。
    #[serde(alias = "群众已发动", skip_serializing_if = "Option::is_none")]
    pub residents_mobilized: Option<Judgement>,
    /// Decisions well considered: an assessor found decisions suited to the place and well considered.
    /// 看准再做：经认定，做事因地制宜、合乎实际、看准再做。
    #[serde(alias = "看准再做", skip_serializing_if = "Option::is_none")]
    pub decisions_well_considered: Option<Judgement>,
    /// Outstanding as political center: an assessor found the center outstanding in its political work.
    /// 政治型成效显著：经认定，中心的政治型建设成效显著。
    #[serde(alias = "政治型成效显著", skip_serializing_if = "Option::is_none")]
    pub political_type_outstanding: Option<Judgement>,
    /// Outstanding as service-minded center: an assessor found the center outstanding in serving people.
    /// 服务型成效显著：经认定，中心的服务型建设成效显著。
    #[serde(alias = "服务型成效显著", skip_serializing_if = "Option::is_none")]
    pub service_type_outstanding: Option<Judgement>,
    /// Outstanding as efficient center: an assessor found the center outstanding in efficiency.
    /// 效能型成效显著：经认定，中心的效能型建设成效显著。
    #[serde(alias = "效能型成效显著", skip_serializing_if = "Option::is_none")]
    pub efficient_type_outstanding: Option<Judgement>,
    /// Outstanding as intelligent center: an assessor found the center outstanding in intelligent service.
    /// 智能型成效显著：经认定，中心的智能型建设成效显著。
    #[serde(alias = "智能型成效显著", skip_serializing_if = "Option::is_none")]
    pub intelligent_type_outstanding: Option<Judgement>,
    /// Work clearly declined: an assessor found that the work has clearly declined since the naming.
    /// 工作明显滑坡：经认定，命名以后工作明显滑坡。
    #[serde(alias = "工作明显滑坡", skip_serializing_if = "Option::is_none")]
    pub work_clearly_declined: Option<Judgement>,
    /// Reports by the public: how often the public has reported it since the naming (at most 10000).
    /// 被群众举报次数：命名以后被群众举报的次数。
    #[serde(alias = "群众举报次数", alias = "被群众举报次数", skip_serializing_if = "Option::is_none")]
    pub public_reports: Option<Fact<Count>>,
    /// Criticisms from above: how often it has been criticized from above since the naming (at most 10000).
    /// 受上级批评次数：命名以后受到上级批评的次数。
    #[serde(alias = "上级批评次数", alias = "受上级批评次数", skip_serializing_if = "Option::is_none")]
    pub criticisms_from_above: Option<Fact<Count>>,
    /// Review: how the center went through the review for the award.
    /// 评审情况：中心参加命名评审的经过。
    #[serde(alias = "评审情况", skip_serializing_if = "Option::is_none")]
    pub review: Option<Fact<AwardReview>>,
    /// Twelve functions basically there: an assessor found the functions of the twelve ones basically there.
    /// 基本具备“十二个一”功能：经认定，中心基本具备“十二个一”的功能。
    #[serde(alias = "基本具备“十二个一”功能", skip_serializing_if = "Option::is_none")]
    pub twelve_functions_basically_there: Option<Judgement>,
    /// Name: the full name of the center.
    /// 名称：中心的全称。
    #[serde(alias = "中心名称", alias = "名称", skip_serializing_if = "Option::is_none")]
    pub name: Option<Fact<String>>,
    /// Place: the province, city, county and town where the center stands.
    /// 所在地：中心所在的省、市、县、乡镇。
    #[serde(alias = "地点", alias = "所在地", skip_serializing_if = "Option::is_none")]
    pub place: Option<Fact<String>>,
    /// Level: the administrative level or area that the center serves.
    /// 层级：中心所服务的行政层级或区域。
    #[serde(alias = "中心层级", alias = "层级", alias = "级别", skip_serializing_if = "Option::is_none")]
    pub level: Option<Fact<CenterLevel>>,
    /// Status: whether the center is planned, being built or in use.
    /// 使用状态：中心是规划中、在建还是已投入使用。
    #[serde(alias = "使用状态", alias = "建设状态", alias = "状态", skip_serializing_if = "Option::is_none")]
    pub status: Option<Fact<CenterStatus>>,
    /// Kind of construction: whether the center is newly built, rebuilt and extended, or upgraded.
    /// 建设方式：中心是新建、改扩建还是提档升级。
    #[serde(alias = "建设方式", alias = "建设类型", skip_serializing_if = "Option::is_none")]
    pub construction_kind: Option<Fact<ConstructionKind>>,
    /// Grade awarded: the name of the grade that a higher authority awarded.
    /// 评定等级：上级评定的等级名称。
    #[serde(alias = "等级", alias = "评定等级", skip_serializing_if = "Option::is_none")]
    pub grade: Option<Fact<String>>,
    /// Day the plaque was hung: the day the center hung its plaque and began to run.
    /// 挂牌日期：中心挂牌投入运行的日期。
    #[serde(alias = "挂牌日期", alias = "挂牌时间", alias = "挂牌运行日期", skip_serializing_if = "Option::is_none")]
    pub plaque_hung_on: Option<Fact<Day>>,
    /// Gross floor area: all storeys added up, measured within the outer walls (at most 1000000 m²).
    /// 建筑面积：房屋外墙以内各层面积之和。
    #[serde(alias = "建筑面积", alias = "总建筑面积", skip_serializing_if = "Option::is_none")]
    pub building_area: Option<Fact<Area>>,
    /// Usable area: what can really be used, without walls, stairs and corridors (at most 1000000 m²).
    /// 使用面积：扣除墙体、楼梯和过道后可实际使用的面积。
    #[serde(alias = "使用面积", alias = "实际使用面积", skip_serializing_if = "Option::is_none")]
    pub usable_area: Option<Fact<Area>>,
    /// Site area: the land that the center stands on (at most 10000000 m²).
    /// 占地面积：中心用地的面积。
    #[serde(alias = "占地面积", alias = "用地面积", skip_serializing_if = "Option::is_none")]
    pub site_area: Option<Fact<Area>>,
    /// Office area: the floor area used for office work (at most 1000000 m²).
    /// 办公面积：用于办公的房屋面积。
    #[serde(
        alias = "办公用房面积",
        alias = "办公面积",
        alias = "行政办公用房",
        skip_serializing_if = "Option::is_none"
    )]
    pub office_area: Option<Fact<Area>>,
    /// Commercial area: the floor area let or run for income (at most 1000000 m²).
    /// 经营用房面积：楼内出租或经营、用于增收的面积。
    #[serde(
        alias = "三产用房面积",
        alias = "创收用房面积",
        alias = "经营用房面积",
        skip_serializing_if = "Option::is_none"
    )]
    pub commercial_area: Option<Fact<Area>>,
    /// Exhibition area: the floor area used for exhibitions (at most 1000000 m²).
    /// 展陈面积：用于展览陈列的面积。
    #[serde(alias = "展厅面积", alias = "展示面积", alias = "展陈面积", skip_serializing_if = "Option::is_none")]
    pub exhibition_area: Option<Fact<Area>>,
    /// Outdoor area: squares and grounds outdoors, added up (at most 10000000 m²).
    /// 室外场地面积：室外广场和场地的面积之和。
    #[serde(alias = "室外场地面积", alias = "室外面积", alias = "广场面积", skip_serializing_if = "Option::is_none")]
    pub outdoor_area: Option<Fact<Area>>,
    /// Green area: lawns and planted ground (at most 10000000 m²).
    /// 绿化面积：绿地和草坪的面积。
    #[serde(alias = "绿化面积", alias = "绿地面积", skip_serializing_if = "Option::is_none")]
    pub green_area: Option<Fact<Area>>,
    /// Area of everything together: house, square and grounds reported as one figure, which is not a floor area (at most 10000000 m²).
    /// 综合总面积：房屋与广场等场地合在一起报告的面积，不是建筑面积。
    #[serde(alias = "总面积", alias = "综合总面积", skip_serializing_if = "Option::is_none")]
    pub total_area: Option<Fact<Area>>,
    /// Area added: the floor area that rebuilding or extension added (at most 1000000 m²).
    /// 新增面积：改扩建增加的建筑面积。
    #[serde(alias = "新增面积", skip_serializing_if = "Option::is_none")]
    pub added_area: Option<Fact<Area>>,
    /// Former area: the area before rebuilding or moving (at most 1000000 m²).
    /// 原面积：改建或搬迁以前的面积。
    #[serde(alias = "原面积", alias = "改造前面积", skip_serializing_if = "Option::is_none")]
    pub previous_area: Option<Fact<Area>>,
    /// Area of jurisdiction: the area of the village, community or district served (at most 10000000000 m²).
    /// 辖区面积：中心所服务的村、社区或区域的面积。
    #[serde(alias = "辖区面积", skip_serializing_if = "Option::is_none")]
    pub land_area: Option<Fact<Area>>,
    /// Storeys: storeys of the main building above ground (at most 100).
    /// 楼层数：主楼地上的层数。
    #[serde(alias = "层数", alias = "楼层数", skip_serializing_if = "Option::is_none")]
    pub floors: Option<Fact<Count>>,
    /// Buildings: how many buildings the center has (at most 1000).
    /// 楼栋数：中心的房屋栋数。
    #[serde(alias = "栋数", alias = "楼栋数", skip_serializing_if = "Option::is_none")]
    pub buildings: Option<Fact<Count>>,
    /// Lawns: how many lawns the center has (at most 1000).
    /// 草坪数：中心的草坪块数。
    #[serde(alias = "草坪数", skip_serializing_if = "Option::is_none")]
    pub lawns: Option<Fact<Count>>,
    /// Function zones: how many zones or sub-centers the center is divided into (at most 1000).
    /// 功能区数：中心划分的功能区或分中心个数。
    #[serde(alias = "功能分区数", alias = "功能区数", skip_serializing_if = "Option::is_none")]
    pub function_zones: Option<Fact<Count>>,
    /// Themed spaces: places reported as themed spaces, which need not be rooms (at most 10000).
    /// 主题空间数：报告中称为主题空间的处所个数，不等同于房间数。
    #[serde(alias = "主题空间数", skip_serializing_if = "Option::is_none")]
    pub themed_spaces: Option<Fact<Count>>,
    /// Service scenes: places reported as service scenes (at most 10000).
    /// 服务场景数：报告中称为服务场景的处所个数。
    #[serde(alias = "服务场景数", skip_serializing_if = "Option::is_none")]
    pub service_scenes: Option<Fact<Count>>,
    /// Total investment: all the money put into building the center (at most 100000000000 yuan).
    /// 总投资：建设中心投入的资金总额。
    #[serde(
        alias = "建设资金",
        alias = "总投资",
        alias = "投资",
        alias = "投资额",
        skip_serializing_if = "Option::is_none"
    )]
    pub investment: Option<Fact<Money>>,
    /// First-phase investment: the money put into the first phase of the works (at most 100000000000 yuan).
    /// 一期投资：第一期工程投入的资金。
    #[serde(alias = "一期投入", alias = "一期投资", skip_serializing_if = "Option::is_none")]
    pub first_phase_investment: Option<Fact<Money>>,
    /// Project grant: the money a higher authority granted to the project (at most 100000000000 yuan).
    /// 项目经费：上级拨给建设项目的经费。
    #[serde(alias = "补助资金", alias = "项目经费", skip_serializing_if = "Option::is_none")]
    pub construction_grant: Option<Fact<Money>>,
    /// Construction debt: what is owed for building the center (at most 100000000000 yuan).
    /// 建设负债：为建设中心欠下的债务。
    #[serde(alias = "建设负债", alias = "负债", skip_serializing_if = "Option::is_none")]
    pub construction_debt: Option<Fact<Money>>,
    /// Households: the households in the area served (at most 10000000).
    /// 户数：中心所服务区域现有的户数。
    #[serde(
        alias = "居民户数",
        alias = "总户数",
        alias = "户数",
        alias = "村民户数",
        skip_serializing_if = "Option::is_none"
    )]
    pub households: Option<Fact<Count>>,
    /// Households expected: the households about to move into the area served (at most 10000000).
    /// 预计新增户数：将要迁入所服务区域的户数。
    #[serde(alias = "新业主户数", alias = "预计新增户数", skip_serializing_if = "Option::is_none")]
    pub households_expected: Option<Fact<Count>>,
    /// Population: the people in the area served (at most 100000000).
    /// 人口：中心所服务区域的人口。
    #[serde(alias = "人口", alias = "人口数", alias = "总人口", skip_serializing_if = "Option::is_none")]
    pub population: Option<Fact<Count>>,
    /// Party members: the members of the Party organization of the village, community or park (at most 10000000).
    /// 党员人数：村、社区或园区党组织的党员人数。
    #[serde(alias = "党员", alias = "党员人数", alias = "党员数", skip_serializing_if = "Option::is_none")]
    pub party_members: Option<Fact<Count>>,
    /// Villagers' representatives: how many villagers' representatives there are (at most 100000).
    /// 村民代表人数：村民代表的人数。
    #[serde(alias = "村民代表", alias = "村民代表人数", skip_serializing_if = "Option::is_none")]
    pub villager_representatives: Option<Fact<Count>>,
    /// Village cadres: how many cadres the village or community has (at most 1000).
    /// 村干部人数：村（社区）干部的人数。
    #[serde(alias = "村干部", alias = "村干部人数", skip_serializing_if = "Option::is_none")]
    pub village_cadres: Option<Fact<Count>>,
    /// Certified social workers: social workers who hold a certificate (at most 10000).
    /// 持证社工人数：持有职业资格证的社会工作者人数。
    #[serde(alias = "持证社工", alias = "持证社工人数", alias = "社工人数", skip_serializing_if = "Option::is_none")]
    pub social_workers: Option<Fact<Count>>,
    /// Social organizations: social and self-governing organizations (at most 10000).
    /// 社会组织数：社会组织和群众自治组织的个数。
    #[serde(alias = "社会组织数", alias = "自治组织数", skip_serializing_if = "Option::is_none")]
    pub social_organizations: Option<Fact<Count>>,
    /// Shops: the shops in the area served (at most 1000000).
    /// 商铺数：所服务区域内商铺的个数。
    #[serde(alias = "商户数", alias = "商铺数", skip_serializing_if = "Option::is_none")]
    pub shops: Option<Fact<Count>>,
    /// Stars of the Party organization: how many stars the Party organization was awarded (at most 10).
    /// 党组织星级：党组织被评定的星级数。
    #[serde(alias = "党组织星级", alias = "星级", skip_serializing_if = "Option::is_none")]
    pub party_organization_stars: Option<Fact<Count>>,
    /// Collective income: a year's income of the collective economy (at most 100000000000 yuan).
    /// 集体经济收入：村（社区）集体经济一年的收入。
    #[serde(
        alias = "村集体经济收入",
        alias = "集体收入",
        alias = "集体经济收入",
        skip_serializing_if = "Option::is_none"
    )]
    pub collective_income: Option<Fact<Money>>,
    /// Leading industries: how many leading industries the village has (at most 1000).
    /// 主导产业数：村里主导产业的个数。
    #[serde(alias = "主导产业", alias = "主导产业数", skip_serializing_if = "Option::is_none")]
    pub leading_industries: Option<Fact<Count>>,
    /// On a trunk road: the center stands on a trunk road.
    /// 位于交通主干道：中心布局在交通主干道上。
    #[serde(alias = "交通主干道上", alias = "位于交通主干道", skip_serializing_if = "Option::is_none")]
    pub on_trunk_road: Option<Fact<bool>>,
    /// Rank within the town: the place of the village's or community's work within its town or subdistrict (1–10000).
    /// 乡镇排名：村（社区）工作在本镇（街道）的名次。
    #[serde(alias = "乡镇排名", alias = "名次", alias = "工作排名", skip_serializing_if = "Option::is_none")]
    pub town_rank: Option<Fact<Count>>,
    /// Units ranked in the town: the villages and communities in the same ranking of the town or subdistrict (1–10000).
    /// 参加排名单位数：本镇（街道）参加同一排名的村和社区个数。
    #[serde(alias = "参加排名单位数", alias = "排名单位数", skip_serializing_if = "Option::is_none")]
    pub town_units_ranked: Option<Fact<Count>>,
    /// Opinions received: the opinions received when the plan was put out for comment (at most 1000000).
    /// 征求意见条数：规划征求意见时收到的意见条数。
    #[serde(alias = "征求意见条数", alias = "意见条数", skip_serializing_if = "Option::is_none")]
    pub consultation_opinions: Option<Fact<Count>>,
    /// Vacancies in the Party leadership: posts in the leadership of the Party organization that are vacant (at most 100).
    /// 党组织班子空缺人数：村（社区）党组织班子空缺的职数。
    #[serde(alias = "党组织班子空缺人数", alias = "班子空缺", skip_serializing_if = "Option::is_none")]
    pub party_leadership_vacancies: Option<Fact<Count>>,
    /// Party leadership strong: an assessor found the leadership of the Party organization strong.
    /// 党组织领导有力：经认定，党组织领导有力。
    #[serde(alias = "党组织领导有力", alias = "领导有力", skip_serializing_if = "Option::is_none")]
    pub party_leadership_strong: Option<Judgement>,
    /// Work mechanisms complete: the Party organization's working mechanisms are written down and complete.
    /// 工作机制完备：党组织的工作机制已成文并齐备。
    #[serde(alias = "工作机制完备", skip_serializing_if = "Option::is_none")]
    pub work_mechanisms_complete: Option<Fact<bool>>,
    /// Major accidents: how many major accidents happened (at most 10000).
    /// 重大事故数：发生的重大事故起数。
    #[serde(alias = "重大事故", alias = "重大事故数", skip_serializing_if = "Option::is_none")]
    pub major_accidents: Option<Fact<Count>>,
    /// Events of adverse social effect: how many other events had an adverse effect on society (at most 10000).
    /// 不良社会影响事件数：产生其他不良社会影响的事件起数。
    #[serde(alias = "不良社会影响", alias = "不良社会影响事件数", skip_serializing_if = "Option::is_none")]
    pub adverse_social_effects: Option<Fact<Count>>,
    /// Two committees strong: an assessor found the village's two committees effective.
    /// 两委班子战斗力强：经认定，村“两委”班子战斗力强。
    #[serde(alias = "两委班子战斗力强", skip_serializing_if = "Option::is_none")]
    pub two_committees_strong: Option<Judgement>,
    /// Public mood stable: an assessor found the mood of the village stable.
    /// 社情民意稳定：经认定，村里社情民意稳定。
    #[serde(alias = "社情民意稳定", skip_serializing_if = "Option::is_none")]
    pub public_mood_stable: Option<Judgement>,
    /// All work abreast: an assessor found all lines of the village's work advancing together.
    /// 各项工作齐头并进：经认定，村里各项工作齐头并进。
    #[serde(alias = "各项工作齐头并进", skip_serializing_if = "Option::is_none")]
    pub all_work_abreast: Option<Judgement>,
    /// Performance outstanding: an assessor found the village among the best performers.
    /// 成绩名列前茅：经认定，村里工作成绩名列前茅。
    #[serde(alias = "成绩名列前茅", skip_serializing_if = "Option::is_none")]
    pub performance_outstanding: Option<Judgement>,
    /// Collective income stable: an assessor found the collective income stable.
    /// 集体经济收入稳定：经认定，村集体经济收入稳定。
    #[serde(alias = "集体经济收入稳定", skip_serializing_if = "Option::is_none")]
    pub collective_income_stable: Option<Judgement>,
    /// Revitalization tasks on schedule: an assessor found that the rural revitalization tasks will be done on time.
    /// 乡村振兴任务如期完成：经认定，乡村振兴攻坚任务能如期完成。
    #[serde(alias = "乡村振兴任务如期完成", skip_serializing_if = "Option::is_none")]
    pub revitalization_tasks_on_schedule: Option<Judgement>,
    /// Three meetings and one lecture on time: the branch meetings and the Party lecture are held on time.
    /// 三会一课按时召开：支部党员大会、支部委员会会议、党小组会和党课按时召开。
    #[serde(alias = "三会一课按时召开", skip_serializing_if = "Option::is_none")]
    pub three_meetings_on_time: Option<Fact<bool>>,
    /// Organizational life meeting on time: the organizational life meeting is held on time.
    /// 组织生活会按时召开：组织生活会按时召开。
    #[serde(alias = "组织生活会按时召开", skip_serializing_if = "Option::is_none")]
    pub organizational_life_meeting_on_time: Option<Fact<bool>>,
    /// Party meetings held in the center: the branch meetings, the lecture and the organizational life meeting are held in the center.
    /// 组织生活在中心召开：三会一课和组织生活会在中心内召开。
    #[serde(alias = "组织生活在中心召开", skip_serializing_if = "Option::is_none")]
    pub party_meetings_in_center: Option<Fact<bool>>,
    /// Theme Party days a year: theme Party days held in the past year (at most 10000).
    /// 主题党日次数：过去一年开展主题党日的次数。
    #[serde(alias = "主题党日", alias = "主题党日次数", skip_serializing_if = "Option::is_none")]
    pub theme_party_days_per_year: Option<Fact<Count>>,
    /// Member activity days a year: member activity days held in the past year beside the theme Party days (at most 10000).
    /// 党员活动日次数：过去一年在主题党日以外开展党员活动日的次数。
    #[serde(alias = "党员活动日", alias = "党员活动日次数", skip_serializing_if = "Option::is_none")]
    pub member_activity_days_per_year: Option<Fact<Count>>,
    /// Approval of political life: of members asked, the share who found the past year's political life rich and effective (at most 100%).
    /// 政治生活认可率：受访党员中认为过去一年政治生活丰富、有实效的比例。
    #[serde(alias = "党员政治生活满意率", alias = "政治生活认可率", skip_serializing_if = "Option::is_none")]
    pub political_life_approval: Option<Fact<Percent>>,
    /// Took part in policy lectures: of residents asked, the share who took part in a policy or theory lecture in the past year (at most 100%).
    /// 宣讲活动参与率：受访群众中过去一年参与过政策理论宣讲的比例。
    #[serde(alias = "宣讲活动参与率", alias = "政策宣讲参与率", skip_serializing_if = "Option::is_none")]
    pub lecture_participation: Option<Fact<Percent>>,
    /// Activities: the activities of a year, one entry an event or a series.
    /// 活动：一年内开展的活动，一类或一次一项。
    #[serde(alias = "活动", alias = "活动情况", skip_serializing_if = "Option::is_none")]
    pub activities: Option<Fact<List<Activity>>>,
    /// Events a year: events of all kinds held in a year (at most 1000000).
    /// 年活动场次：一年举办的各类活动场次。
    #[serde(alias = "年活动场次", alias = "活动场次", skip_serializing_if = "Option::is_none")]
    pub events_per_year: Option<Fact<Count>>,
    /// Rooms: the rooms of the center, one entry a room; a room of several uses has several kinds.
    /// 房间：中心的房间，一间一项，一室多用的记多种。
    #[serde(alias = "功能室", alias = "功能用房", alias = "房间", skip_serializing_if = "Option::is_none")]
    pub rooms: Option<Fact<List<Room>>>,
    /// Individual offices: offices kept for one person alone (at most 1000).
    /// 个人办公室数：仅供一人使用的办公室间数。
    #[serde(alias = "个人办公室", alias = "个人办公室数", skip_serializing_if = "Option::is_none")]
    pub individual_offices: Option<Fact<Count>>,
    /// Seats for meetings: how many people the largest meeting room holds (at most 100000).
    /// 会议室容纳人数：最大的会议室能容纳的人数。
    #[serde(
        alias = "会议室容纳人数",
        alias = "会议室座位",
        alias = "会议座位数",
        skip_serializing_if = "Option::is_none"
    )]
    pub meeting_seats: Option<Fact<Count>>,
    /// Rooms used for several purposes: the rooms are arranged to serve several purposes each.
    /// 一室多用：房间按一室多用安排。
    #[serde(alias = "一室多用", skip_serializing_if = "Option::is_none")]
    pub multi_use_rooms: Option<Fact<bool>>,
    /// Service in one place: services are given in one place, not scattered over the rooms.
    /// 集中服务：服务集中在一处办理，不分散在各个房间。
    #[serde(alias = "集中服务", skip_serializing_if = "Option::is_none")]
    pub concentrated_service: Option<Fact<bool>>,
    /// Uniform door plates: the door plates of the function rooms share one design.
    /// 功能室门牌统一：各功能室的门牌样式统一。
    #[serde(alias = "功能室门牌统一", alias = "门牌统一", skip_serializing_if = "Option::is_none")]
    pub door_plates_uniform: Option<Fact<bool>>,
    /// Open place for activities: there is a place for activities that is open to residents.
    /// 开放式活动场所：设有向群众开放的活动场所。
    #[serde(alias = "开放式活动场所", skip_serializing_if = "Option::is_none")]
    pub open_activity_place: Option<Fact<bool>>,
    /// Sports equipment: the sports equipment of the center and its grounds.
    /// 体育设施：中心及其场地配备的体育器材和设施。
    #[serde(alias = "体育器材", alias = "体育设施", skip_serializing_if = "Option::is_none")]
    pub sports_equipment: Option<Fact<Set<SportsEquipment>>>,
    /// Parking spaces: parking spaces for visitors (at most 100000).
    /// 停车位数：供办事群众使用的停车位个数。
    #[serde(alias = "停车位", alias = "停车位数", skip_serializing_if = "Option::is_none")]
    pub parking_spaces: Option<Fact<Count>>,
    /// Activity ground: the ground for culture and sport.
    /// 文体活动场地：开展文化体育活动的场地。
    #[serde(alias = "文体活动场地", alias = "文化体育活动场地", skip_serializing_if = "Option::is_none")]
    pub activity_ground: Option<Fact<ActivityGround>>,
    /// Notice wall: the wall, board or showcase for notices and publicity.
    /// 公示宣传墙：公示和宣传用的墙、栏或橱窗。
    #[serde(alias = "公示宣传墙", alias = "公示宣传栏", alias = "橱窗", skip_serializing_if = "Option::is_none")]
    pub notice_wall: Option<Fact<NoticeWall>>,
    /// Clinic: the clinic or health station for residents.
    /// 卫生室：为村民、居民服务的卫生室或卫生服务站。
    #[serde(alias = "卫生室", alias = "村卫生室", alias = "社区卫生服务站", skip_serializing_if = "Option::is_none")]
    pub clinic: Option<Fact<Clinic>>,
    /// Integrated service points: points that offer finance, farming, post, shopping and the like.
    /// 综合服务站点：提供金融、农技、邮递、购物等服务的站点。
    #[serde(alias = "服务站点", alias = "综合服务站点", skip_serializing_if = "Option::is_none")]
    pub service_points: Option<Fact<List<ServicePoint>>>,
    /// Distance-education site: the terminal site of distance education for members and cadres.
    /// 远程教育站点：党员干部现代远程教育的终端站点。
    #[serde(
        alias = "现代远程教育终端站点",
        alias = "远教站点",
        alias = "远程教育站点",
        skip_serializing_if = "Option::is_none"
    )]
    pub distance_education: Option<Fact<DistanceEducation>>,
    /// Video conference system: the video conference system linked to higher levels.
    /// 视频会议系统：与上级连通的视频会议系统。
    #[serde(alias = "视频会议系统", skip_serializing_if = "Option::is_none")]
    pub video_conference: Option<Fact<VideoConference>>,
    /// Safety standards met: the center is run to the national safety standards.
    /// 符合安全标准：运行管理符合国家有关安全标准。
    #[serde(alias = "安全达标", alias = "符合安全标准", skip_serializing_if = "Option::is_none")]
    pub safety_standards_met: Option<Fact<bool>>,
    /// Fire standards met: the center is run to the national fire protection standards.
    /// 符合消防标准：运行管理符合国家有关消防标准。
    #[serde(alias = "消防达标", alias = "符合消防标准", skip_serializing_if = "Option::is_none")]
    pub fire_standards_met: Option<Fact<bool>>,
    /// Daily work accommodated: an assessor found the premises sufficient for daily work.
    /// 满足日常工作需要：经认定，场所能满足日常工作需要。
    #[serde(alias = "满足日常工作需要", skip_serializing_if = "Option::is_none")]
    pub daily_work_need_met: Option<Judgement>,
    /// Premises fully functional: an assessor found every function provided for.
    /// 场所功能齐全：经认定，场所的功能齐全。
    #[serde(alias = "场所功能齐全", skip_serializing_if = "Option::is_none")]
    pub premises_fully_functional: Option<Judgement>,
    /// Meeting room neat and attractive: an assessor found the meeting room neat and attractive.
    /// 会议室整洁美观：经认定，会议室布置整洁美观。
    #[serde(alias = "会议室整洁美观", skip_serializing_if = "Option::is_none")]
    pub meeting_room_neat_and_attractive: Option<Judgement>,
    /// Convenient, economical and lasting: an assessor found the building convenient, economical and lasting.
    /// 便民实惠管长远：经认定，建设便民利民、实惠实用、能管长远。
    #[serde(alias = "便民实惠管长远", skip_serializing_if = "Option::is_none")]
    pub convenient_economical_and_lasting: Option<Judgement>,
    /// Duplicate construction: the works duplicate what is there already.
    /// 重复建设：建设内容与已有设施重复。
    #[serde(alias = "重复建设", skip_serializing_if = "Option::is_none")]
    pub duplicate_construction: Option<Fact<bool>>,
    /// Extravagant construction: the works are extravagant or wasteful.
    /// 铺张浪费：建设中有铺张浪费。
    #[serde(alias = "铺张浪费", skip_serializing_if = "Option::is_none")]
    pub extravagant_construction: Option<Fact<bool>>,
    /// Rebuilding safe and reasonable: an assessor found the rebuilding or upgrading safe and reasonable.
    /// 改造安全合理：经认定，改造或提档升级工程安全合理。
    #[serde(alias = "改造安全合理", skip_serializing_if = "Option::is_none")]
    pub rebuild_safe_and_reasonable: Option<Judgement>,
    /// Marks entered: the marks entered item by item by the village itself, at the first review, on site and at the final review.
    /// 评分记录：自评、初评、现场核查和终评时逐项填写的分数。
    #[serde(alias = "打分记录", alias = "评分表记录", alias = "评分记录", skip_serializing_if = "Option::is_none")]
    pub score_entries: Option<Fact<List<ScoreEntry>>>,
    /// Justified complaints: complaints of residents in the year that were found to be true (at most 10000).
    /// 查实投诉件数：一年内经核查属实的群众投诉件数。
    #[serde(
        alias = "属实投诉件数",
        alias = "有效投诉件数",
        alias = "查实投诉件数",
        skip_serializing_if = "Option::is_none"
    )]
    pub justified_complaints: Option<Fact<Count>>,
    /// Hazards not remedied: hazards found by an inspection and not remedied in time (at most 10000).
    /// 未整改安全隐患数：检查发现后没有按期整改的安全隐患处数。
    #[serde(
        alias = "安全隐患处数",
        alias = "未整改安全隐患数",
        alias = "未整改隐患数",
        skip_serializing_if = "Option::is_none"
    )]
    pub hazards_not_remedied: Option<Fact<Count>>,
    /// Commendations by the county: how often the county commended it in the year (at most 1000).
    /// 县级表彰次数：一年内受到县级表彰的次数。
    #[serde(alias = "县级表彰", alias = "县级表彰次数", skip_serializing_if = "Option::is_none")]
    pub county_commendations: Option<Fact<Count>>,
    /// Commendations by the city or above: how often the city or a higher authority commended it in the year (at most 1000).
    /// 市级以上表彰次数：一年内受到市级以上表彰的次数。
    #[serde(
        alias = "市级以上表彰",
        alias = "市级以上表彰次数",
        alias = "市级表彰",
        skip_serializing_if = "Option::is_none"
    )]
    pub city_commendations: Option<Fact<Count>>,
    /// Grade of the yearly appraisal: the grade given to the secretary's yearly report on Party building.
    /// 述职评议等次：党组织书记抓党建述职评议考核的等次。
    #[serde(
        alias = "党建考核等次",
        alias = "述职评议等次",
        alias = "述职评议结果",
        skip_serializing_if = "Option::is_none"
    )]
    pub appraisal_grade: Option<Fact<AppraisalGrade>>,
    /// Opening hours: the spans of a working day in which the center is open (at most 24 h).
    /// 开放时间：工作日一天的开放时段。
    #[serde(
        alias = "工作日开放时间",
        alias = "开放时间",
        alias = "每日开放时间",
        skip_serializing_if = "Option::is_none"
    )]
    pub opening_hours: Option<Fact<OpeningHours>>,
    /// Weekend opening hours: the spans of a weekend day in which the center is open (at most 24 h).
    /// 双休日开放时间：双休日一天的开放时段。
    #[serde(alias = "双休日开放时间", alias = "周末开放时间", skip_serializing_if = "Option::is_none")]
    pub opening_hours_weekend: Option<Fact<OpeningHours>>,
    /// Days open a week: how many days of the week the center is open (at most 7).
    /// 每周开放天数：一周内开放的天数。
    #[serde(alias = "每周开放天数", skip_serializing_if = "Option::is_none")]
    pub opening_days_per_week: Option<Fact<Count>>,
    /// Service windows: the service windows of the hall, one entry each.
    /// 服务窗口：大厅内的服务窗口，一个一项。
    #[serde(alias = "服务窗口", alias = "窗口", skip_serializing_if = "Option::is_none")]
    pub windows: Option<Fact<List<Window>>>,
    /// Service items: how many matters the center handles (at most 100000).
    /// 服务事项数：中心能办理的服务事项项数。
    #[serde(alias = "服务事项数", alias = "服务项数", alias = "服务项目数", skip_serializing_if = "Option::is_none")]
    pub service_items: Option<Fact<Count>>,
    /// Services offered: the kinds of service the center offers.
    /// 服务内容：中心提供的服务种类。
    #[serde(alias = "服务内容", alias = "服务种类", skip_serializing_if = "Option::is_none")]
    pub service_kinds: Option<Fact<Set<ServiceKind>>>,
    /// Modes of service: the ways in which the center handles matters.
    /// 服务方式：中心办理事项的方式。
    #[serde(alias = "服务方式", skip_serializing_if = "Option::is_none")]
    pub service_modes: Option<Fact<Set<ServiceMode>>>,
    /// Service items published: the convenience service items are published.
    /// 服务事项公示：便民服务事项已公示。
    #[serde(alias = "便民服务事项公示", alias = "服务事项公示", skip_serializing_if = "Option::is_none")]
    pub service_items_published: Option<Fact<bool>>,
    /// Published where people see it: the service items are published in a conspicuous place.
    /// 公示位置显著：便民服务事项的公示位置显著。
    #[serde(alias = "公示位置显著", skip_serializing_if = "Option::is_none")]
    pub service_items_place_conspicuous: Option<Fact<bool>>,
    /// Ledgers: the ledgers and records the center keeps.
    /// 台账：中心建立并使用的台账和记录。
    #[serde(alias = "台帐", alias = "台账", skip_serializing_if = "Option::is_none")]
    pub ledgers: Option<Fact<Set<Ledger>>>,
    /// Member vanguard posts: how many member vanguard posts are set up (at most 10000).
    /// 党员先锋岗数：设置的党员先锋岗个数。
    #[serde(alias = "党员先锋岗", alias = "党员先锋岗数", skip_serializing_if = "Option::is_none")]
    pub vanguard_posts: Option<Fact<Count>>,
    /// Demonstration posts: how many demonstration posts are set up (at most 10000).
    /// 示范岗数：设置的示范岗个数。
    #[serde(alias = "示范岗", alias = "示范岗数", skip_serializing_if = "Option::is_none")]
    pub demonstration_posts: Option<Fact<Count>>,
    /// Duty roster observed: the desk and duty roster is strictly kept.
    /// 严格执行坐值班制度：坐（值）班制度得到严格执行。
    #[serde(alias = "严格执行坐值班制度", alias = "坐（值）班制度", skip_serializing_if = "Option::is_none")]
    pub duty_roster_observed: Option<Fact<bool>>,
    /// Members wearing the badge: of the members at their posts, the share wearing the member's badge (at most 100%).
    /// 党员徽章佩戴率：在岗党员中佩戴党员徽章的比例。
    #[serde(alias = "佩戴党员徽章率", alias = "党员徽章佩戴率", skip_serializing_if = "Option::is_none")]
    pub badge_wearing_rate: Option<Fact<Percent>>,
    /// Staff training a year: the training of the staff member who had the least in the past year (at most 8784 h).
    /// 工作人员年培训时长：过去一年参加培训最少的工作人员的培训时长。
    #[serde(alias = "工作人员年培训时长", alias = "年培训时长", skip_serializing_if = "Option::is_none")]
    pub staff_training_hours_per_year: Option<Fact<Duration>>,
    /// Public-service teams: teams for public service and volunteering, one entry each.
    /// 公益服务队：公益服务和志愿服务队伍，一支一项。
    #[serde(
        alias = "公益服务队",
        alias = "志愿服务队",
        alias = "志愿服务队伍",
        skip_serializing_if = "Option::is_none"
    )]
    pub service_teams: Option<Fact<List<ServiceTeam>>>,
    /// Volunteers: registered volunteers (at most 10000000).
    /// 志愿者人数：登记的志愿者人数。
    #[serde(alias = "志愿者", alias = "志愿者人数", skip_serializing_if = "Option::is_none")]
    pub volunteers: Option<Fact<Count>>,
    /// In-service member volunteers: members in employment elsewhere who serve where they live (at most 10000000).
    /// 在职党员志愿者人数：到所在地报到服务的在职党员人数。
    #[serde(
        alias = "在职党员人数",
        alias = "在职党员志愿者人数",
        alias = "报到党员人数",
        skip_serializing_if = "Option::is_none"
    )]
    pub in_service_member_volunteers: Option<Fact<Count>>,
    /// Visits a year: visits received in a year (at most 1000000000).
    /// 年接待人次：一年接待的人次。
    #[serde(alias = "年接待人次", alias = "年服务人次", skip_serializing_if = "Option::is_none")]
    pub visits_per_year: Option<Fact<Count>>,
    /// Visitors a day: visitors received on an average day (at most 10000000).
    /// 日均接待人次：平均每天接待的人次。
    #[serde(alias = "日均接待人次", alias = "日接待人次", skip_serializing_if = "Option::is_none")]
    pub daily_visitors: Option<Fact<Count>>,
    /// Awareness of service items: of residents asked, the share who know the service items (at most 100%).
    /// 服务事项知晓率：受访群众中知晓中心服务事项的比例。
    #[serde(alias = "服务事项知晓率", alias = "知晓率", skip_serializing_if = "Option::is_none")]
    pub service_awareness: Option<Fact<Percent>>,
    /// Satisfaction with disclosure: of residents asked, the share content with the disclosure of the three affairs (at most 100%).
    /// 三务公开满意率：受访群众中对三务公开满意的比例。
    #[serde(alias = "三务公开满意率", skip_serializing_if = "Option::is_none")]
    pub disclosure_satisfaction: Option<Fact<Percent>>,
    /// Overall satisfaction: of members and residents asked, the share content with the center over the past year (at most 100%).
    /// 党员群众满意率：受访党员群众中对过去一年中心工作满意的比例。
    #[serde(alias = "党员群众满意率", alias = "总体满意率", alias = "满意率", skip_serializing_if = "Option::is_none")]
    pub overall_satisfaction: Option<Fact<Percent>>,
    /// Disclosure updated on time: the three-affairs board is renewed as and when the rules say.
    /// 三务公开及时更新：三务公开栏按规定及时更新。
    #[serde(alias = "三务公开及时更新", skip_serializing_if = "Option::is_none")]
    pub disclosure_updated_on_time: Option<Fact<bool>>,
    /// Signs: the signs and plates inside and outside, one entry each.
    /// 标识标牌：室内外悬挂的标识和牌子，一块一项。
    #[serde(alias = "标识", alias = "标识标牌", alias = "牌子", skip_serializing_if = "Option::is_none")]
    pub signs: Option<Fact<List<Sign>>>,
    /// Entrance plaques: the organization plaques beside the main door, from left to right as one faces it.
    /// 门口标牌：大门两侧悬挂的组织牌子，按面向大门从左到右排列。
    #[serde(alias = "大门标识牌", alias = "挂牌", alias = "门口标牌", skip_serializing_if = "Option::is_none")]
    pub entrance_plaques: Option<Fact<List<Plaque>>>,
    /// Party emblems: the Party emblems hung on the outside of the center (at most 1000).
    /// 党徽数：中心外部悬挂的党徽个数。
    #[serde(alias = "党徽数", alias = "外墙党徽数", skip_serializing_if = "Option::is_none")]
    pub party_emblems: Option<Fact<Count>>,
    /// Center marks: the service center marks hung on the outside (at most 1000).
    /// 中心标识数：中心外部悬挂的党群服务中心标识个数。
    #[serde(alias = "中心标识数", alias = "党群服务中心标识数", skip_serializing_if = "Option::is_none")]
    pub center_marks: Option<Fact<Count>>,
    /// National flags: how many national flags the center flies (at most 1000).
    /// 国旗数：中心悬挂的国旗面数。
    #[serde(alias = "国旗", alias = "国旗数", skip_serializing_if = "Option::is_none")]
    pub national_flags: Option<Fact<Count>>,
    /// National flag in a fixed place: the national flag always flies at its fixed place.
    /// 国旗固定悬挂：国旗在固定位置长期悬挂。
    #[serde(alias = "国旗固定悬挂", skip_serializing_if = "Option::is_none")]
    pub national_flag_fixed: Option<Fact<bool>>,
    /// Plaques on both sides of the main door: the organization plaques hang on both sides of the main door.
    /// 标牌挂在大门两侧：组织牌子挂在中心大门的两侧。
    #[serde(alias = "标牌挂在大门两侧", skip_serializing_if = "Option::is_none")]
    pub entrance_plaques_beside_main_door: Option<Fact<bool>>,
    /// Plaques of one size: the organization plaques are all of one size.
    /// 标牌规格相同：组织牌子的规格尺寸相同。
    #[serde(alias = "标牌规格相同", alias = "规格尺寸相同", skip_serializing_if = "Option::is_none")]
    pub entrance_plaques_same_size: Option<Fact<bool>>,
    /// Signs visible at night: emblem, mark and plaques outside can be read at night.
    /// 标识夜间可视：外部的徽、标、牌夜间看得清。
    #[serde(alias = "夜视功能", alias = "标识夜间可视", skip_serializing_if = "Option::is_none")]
    pub signs_visible_at_night: Option<Fact<bool>>,
    /// Signs hung properly: of the plates inside and outside, the share hung properly (at most 100%).
    /// 牌子悬挂规范率：室内外牌子中悬挂规范的比例。
    #[serde(alias = "悬挂规范率", alias = "牌子悬挂规范率", skip_serializing_if = "Option::is_none")]
    pub signs_hung_properly_rate: Option<Fact<Percent>>,
    /// Signs neat and attractive: an assessor found emblem, mark and plaques properly and attractively hung.
    /// 标识规范美观：经认定，徽、标、牌悬挂规范美观。
    #[serde(alias = "标识规范美观", skip_serializing_if = "Option::is_none")]
    pub signs_neat_and_attractive: Option<Judgement>,
    /// Red landmark plaque: the red landmark plaque that the city's organization department awards.
    /// 红色地标标牌：市委组织部授予的“红色地标”标牌。
    #[serde(alias = "红色地标标牌", skip_serializing_if = "Option::is_none")]
    pub landmark_plaque: Option<Fact<LandmarkPlaque>>,
    /// Boards: disclosure and display boards, one entry each.
    /// 展板：公开栏和展板，一块一项。
    #[serde(alias = "公开栏", alias = "宣传栏", alias = "展板", skip_serializing_if = "Option::is_none")]
    pub boards: Option<Fact<List<Board>>>,
    /// Rules on the wall: the rules displayed on the walls.
    /// 上墙制度：挂在墙上公开的制度。
    #[serde(alias = "上墙制度", alias = "制度上墙", skip_serializing_if = "Option::is_none")]
    pub wall_documents: Option<Fact<Set<WallDocument>>>,
    /// Facts that a standard declares itself, by name. Any key that is no field lands here too, and a
    /// standard that doesn't know it refuses it.
    #[serde(flatten)]
    pub extensions: BTreeMap<String, serde_json::Value>,
}

impl Value for Center {}

impl Subject for Center {
    const KIND: &'static str = "center";
}
