"""Subjects and the records in them. Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict

from ._terms import (
    AcceptanceEntrance,
    ActivityKind,
    AdmissionCheck,
    AdmissionGate,
    AdmissionPrinciple,
    AdmissionStep,
    Affair,
    AncillaryFacility,
    AppraisalAudience,
    AppraisalGrade,
    ArchiveKind,
    ArchivedGroup,
    BoardContent,
    BoardKind,
    BoardPlace,
    BookCategory,
    Campaign,
    CenterLevel,
    CenterStatus,
    CheckMethod,
    CitySector,
    ClinicLocation,
    Colour,
    ConstructionKind,
    ConsultationTopic,
    ContactCard,
    DailyRuleContent,
    Department,
    DisplayField,
    DistanceEducationUse,
    Document,
    EnterprisePartyForm,
    FloorIndexContent,
    Font,
    FundBeneficiary,
    Ground,
    GroupServiceTarget,
    Guarantee,
    GuidanceTopic,
    GuideSignContent,
    GuideSignPlace,
    HandlingLedgerField,
    HomeKind,
    HostFacility,
    ImprovementProject,
    IndustryPolicy,
    InvestmentField,
    JointWay,
    KeyLine,
    LabourAgreement,
    LandmarkPlaqueElement,
    LastingRule,
    LeadershipDuty,
    Ledger,
    LeisureUse,
    MatterKind,
    MeetingPurpose,
    NoticeContent,
    OpinionChannel,
    OrganMotto,
    PartyPlatform,
    Permit,
    PlannedFunction,
    PlaqueOrganization,
    PooledProject,
    PovertyTask,
    PremisesSource,
    PrivateParticipant,
    ProcurementMethod,
    ProjectBody,
    ProjectClass,
    ProjectSitingFactor,
    ProjectStage,
    Protection,
    PublicationChannel,
    PublicityTopic,
    PublishedItem,
    ReachItem,
    RelationPlatform,
    ReliefForce,
    ResourceKind,
    ResourceMethod,
    ReviewActor,
    RoomEquipment,
    RoomFunction,
    RoomKind,
    RostrumItem,
    ScoreColumn,
    ServiceDepartment,
    ServiceGuideField,
    ServiceHandbookContent,
    ServiceKind,
    ServiceMode,
    ServicePointKind,
    ServiceResource,
    ServiceRuleContent,
    SignElement,
    SignKind,
    SignMaterial,
    SignPlace,
    SitingFactor,
    SponsorshipMethod,
    SportsEquipment,
    StationBuilder,
    StationForce,
    StationFunction,
    StationHost,
    StationIdentity,
    StationManager,
    StationPublicity,
    StationResource,
    StationSite,
    StudyContent,
    SupportSource,
    SurroundingFacility,
    TeamComposition,
    TouristActivity,
    TownshipResponsibility,
    TrainingObject,
    TrainingPlace,
    TrainingTopic,
    UniformItem,
    UrbanSlogan,
    VerticalUnit,
    VideoLevel,
    VideoService,
    VillageBody,
    VolunteerCategory,
    VolunteerSupplier,
    WallDocument,
    WindowKind,
    WorkGroupHead,
    WorkPhase,
    WorkingZone,
)
from ._values import Day, Given, Hours, Judgement, Number, Open, Truth


class Center(TypedDict, total=False):
    """Service center. 党群服务中心。"""

    subject: Literal["center"]
    """What kind of subject it is."""
    as_of: Day
    """The day as of which the facts hold."""
    source: Any
    """Where the facts come from; free, not evaluated."""
    waivers: Sequence[Any]
    """Who excused the subject from which rule."""
    area_adjusted: Truth | Given[Truth] | None
    """Area adjusted: for special circumstances this center was excused from the figure.
    面积要求已调整：因特殊情况，对这个中心的面积要求作了调整。"""
    sign_plates_uniform: Truth | Given[Truth] | None
    """Sign plates uniform: the sign plates follow the uniform design. 标识牌统一规范：标识牌按统一规范制作。"""
    road_guide_signs: Sequence[RoadGuideSign] | Open[RoadGuideSign] | Given[Sequence[RoadGuideSign] | Open[RoadGuideSign]] | None
    """Guide signs on the roads: the signs on the roads outside that point to the center, one entry each.
    道路指引牌：中心以外道路上指向中心的牌子，一块一项。"""
    road_guide_signs_conspicuous: Judgement
    """Guide signs catch the eye: an assessor found that the guide signs on the roads catch the eye.
    道路指引牌醒目：经认定，道路指引牌醒目。"""
    working_zones: WorkingZone | Sequence[WorkingZone] | Open[WorkingZone] | Given[WorkingZone | Sequence[WorkingZone] | Open[WorkingZone]] | None
    """Working zones: the working zones of the center. 工作区域：中心划分的工作区域。"""
    office_small_service_large: Judgement
    """Least office and most service: an assessor found as little room as possible for offices and as much as
    possible for service. 办公最小化服务最大化：经认定，区域按办公最小化、服务最大化设置。"""
    zones_adjusted: Truth | Given[Truth] | None
    """Zones adjusted: the zones were adjusted to what the work needs. 工作区域已调整：按工作需要调整了工作区域。"""
    windows_follow_rules: Truth | Given[Truth] | None
    """Windows by the rules: the windows are set up by the rules of state and autonomous region.
    窗口设置合规：窗口按国家和自治区的规定设置。"""
    people_first: Judgement
    """People first: an assessor found service to put people first. 以人为本：经认定，服务以人为本。"""
    process_shortened_and_optimized: Judgement
    """Process shortened and optimized: an assessor found the whole course of a matter shortened and made better.
    全程精简优化：经认定，办事全过程得到精简和优化。"""
    matters: Sequence[Matter] | Open[Matter] | Given[Sequence[Matter] | Open[Matter]] | None
    """Matters handled: the matters that the hall handles, one entry each. 办理事项：大厅办理的事项，一项一条。"""
    most_notices_per_matter: Number | Given[Number] | None
    """Most notices for a matter: how often people were told what to bring, for the matter with the most (at most
    1000). 单件最多告知次数：办一件事项告知次数最多的，告知了几次。"""
    most_doors_per_matter: Number | Given[Number] | None
    """Most doors for a matter: how many offices one has to enter, for the matter with the most (at most 1000).
    单件最多进门数：办一件事项最多要进几个办事场所。"""
    most_trips_per_matter: Number | Given[Number] | None
    """Most trips for a matter: how many trips one has to make, for the matter with the most (at most 1000).
    单件最多跑腿次数：办一件事项最多要跑几次。"""
    notice_channels: PublicationChannel | Sequence[PublicationChannel] | Open[PublicationChannel] | Given[PublicationChannel | Sequence[PublicationChannel] | Open[PublicationChannel]] | None
    """Channels of notice: the channels in which the one-time notice is given. 告知渠道：一次性告知使用的渠道。"""
    window_service_catalogue: Truth | Given[Truth] | None
    """Catalogue of window services: the services of the windows are put in a catalogue.
    窗口服务目录：窗口服务内容已梳理成目录。"""
    functions_broken_down: Truth | Given[Truth] | None
    """Functions broken down: the merged functions are broken down item by item.
    职能逐项分解：整合后的职能已逐项分解。"""
    floor_index_contents: FloorIndexContent | Sequence[FloorIndexContent] | Open[FloorIndexContent] | Given[FloorIndexContent | Sequence[FloorIndexContent] | Open[FloorIndexContent]] | None
    """Contents of the floor index: what the floor index shows. 索引图内容：平面索引图标明的内容。"""
    resident_units: Number | Given[Number] | None
    """Units in the hall: the units that work in the hall (at most 1000000). 进驻单位数：进驻大厅的单位个数。"""
    approval_matters: Number | Given[Number] | None
    """Approval matters: approval matters handled in the hall (at most 1000000).
    行政审批事项数：进驻大厅的行政审批事项项数。"""
    public_service_matters: Number | Given[Number] | None
    """Public-service matters: public-service matters handled in the hall (at most 1000000).
    公共服务事项数：进驻大厅的公共服务事项项数。"""
    acceptance_entrances: AcceptanceEntrance | Sequence[AcceptanceEntrance] | Open[AcceptanceEntrance] | Given[AcceptanceEntrance | Sequence[AcceptanceEntrance] | Open[AcceptanceEntrance]] | None
    """Entrances: where matters can be applied for alike. 受理入口：可以统一申办的入口。"""
    public_service_outlets: Number | Given[Number] | None
    """Public-service outlets: the public service centers and stations set up (at most 1000000).
    公共服务网点数：已建立的公共服务中心（站）个数。"""
    outlet_levels: CenterLevel | Sequence[CenterLevel] | Open[CenterLevel] | Given[CenterLevel | Sequence[CenterLevel] | Open[CenterLevel]] | None
    """Levels with outlets: the levels that have outlets. 网点层级：已有服务网点的层级。"""
    towns_and_villages: Number | Given[Number] | None
    """Towns and villages: towns and villages of the city (at most 1000000). 镇村数：镇（区）和村（社区）的个数。"""
    towns_and_villages_with_outlet: Number | Given[Number] | None
    """Towns and villages with an outlet: of these, the number with an outlet (at most 1000000).
    已有网点的镇村数：其中已有服务网点的个数。"""
    runs_grassroots_platforms: Truth | Given[Truth] | None
    """Runs the grassroots platforms: this center runs the grassroots platforms of public service.
    运行管理基层平台：基层公共服务平台由本中心运行管理。"""
    grassroots_centers_guided: Judgement
    """Grassroots centers guided: an assessor found the grassroots centers well guided and managed.
    指导管理基层中心：经认定，对基层公共服务中心（站）的指导管理到位。"""
    platform_maintenance_visits: Number | Given[Number] | None
    """Maintenance visits: visits made to maintain the platforms (at most 1000000).
    平台维护次数：到基层维护平台的次数。"""
    entrances_linked: Truth | Given[Truth] | None
    """Entrances linked: a lasting mechanism links the entrances. 多口联动机制：建立了多个受理口联动的长效机制。"""
    parallel_approval: Truth | Given[Truth] | None
    """Parallel approval: parallel approval runs inside the one-door system.
    并联审批：启用了嵌入一门式系统的并联审批。"""
    key_projects_served_early: Judgement
    """Key projects served early: an assessor found that key investment projects are served so that they start early.
    重点项目服务到位：经认定，重点投资项目服务到位，早落地、早见效。"""
    approvals_accepted: Number | Given[Number] | None
    """Approvals accepted: approvals that the system has accepted in all (at most 1000000000).
    累计受理数：系统累计受理的审批件数。"""
    approvals_concluded: Number | Given[Number] | None
    """Approvals concluded: of these, the number concluded (at most 1000000000). 累计办结数：其中已办结的件数。"""
    conclusion_rate: Number | Given[Number] | None
    """Rate of conclusion [%]: the rate of conclusion as reported (at most 100%). 办结率：所报的累计办结率。"""
    homes: HomeKind | Sequence[HomeKind] | Open[HomeKind] | Given[HomeKind | Sequence[HomeKind] | Open[HomeKind]] | None
    """Homes: the homes (of members, staff and others) that the center houses. 之家：中心设立的各类“之家”。"""
    leisure_uses: LeisureUse | Sequence[LeisureUse] | Open[LeisureUse] | Given[LeisureUse | Sequence[LeisureUse] | Open[LeisureUse]] | None
    """Uses in rest time: what people can do in the center in their rest time.
    休息时间用途：职工和群众休息时在中心能做的事。"""
    employed_staff: Number | Given[Number] | None
    """Employed staff: those employed by the center (at most 10000). 聘用人员数：中心聘用的工作人员人数。"""
    completed_on: Day | Given[Day] | None
    """Day of completion [date]: the day the building was finished. 建成日期：中心建成的日期。"""
    opened_on: Day | Given[Day] | None
    """Day of opening [date]: the day the center opened to the public. 开放日期：中心开始对外开放的日期。"""
    reaches_widely_and_efficiently: Judgement
    """Wide and efficient: an assessor found the center to reach widely and to be compact and efficient.
    覆盖广泛集约高效：经认定，中心覆盖面广、集约高效。"""
    siting_factors: SitingFactor | Sequence[SitingFactor] | Open[SitingFactor] | Given[SitingFactor | Sequence[SitingFactor] | Open[SitingFactor]] | None
    """Factors of siting: what was considered in choosing the site. 选址因素：选址时考虑过的因素。"""
    integrated_resources: ResourceKind | Sequence[ResourceKind] | Open[ResourceKind] | Given[ResourceKind | Sequence[ResourceKind] | Open[ResourceKind]] | None
    """Resources brought together: the kinds of resource that the center brings together.
    整合的资源：中心整合的资源种类。"""
    host_facilities: HostFacility | Sequence[HostFacility] | Open[HostFacility] | Given[HostFacility | Sequence[HostFacility] | Open[HostFacility]] | None
    """Host facilities: the facilities that host the center. 依托设施：中心依托的综合服务设施。"""
    layout_sensible: Judgement
    """Layout sensible: an assessor found the layout sensible. 布局合理：经认定，中心布局合理。"""
    functions_gathered: Judgement
    """Functions gathered: an assessor found the functions gathered in one place. 功能聚集：经认定，中心功能集中。"""
    distinctive_character: Judgement
    """Distinctive character: an assessor found the center to have a character of its own.
    特色鲜明：经认定，中心特色鲜明。"""
    linked_with_other_centers: Judgement
    """Linked with other centers: an assessor found the center linked with other centers and stations.
    互联互通：经认定，中心与其他中心和站点互联互通。"""
    built_to_rules: Judgement
    """Built to the rules: an assessor found the center built to the rules. 规范化建设：经认定，中心建设规范。"""
    full_time_staff: Number | Given[Number] | None
    """Full-time staff: the full-time staff of the center (at most 100000).
    专职工作人员数：中心配备的专职工作人员人数。"""
    windows_moved_down: Number | Given[Number] | None
    """Windows moved down: service windows that departments of city and district have moved to the center (at most
    10000). 下移窗口数：市、区职能部门设到中心的服务窗口个数。"""
    slogans_displayed: UrbanSlogan | Sequence[UrbanSlogan] | Open[UrbanSlogan] | Given[UrbanSlogan | Sequence[UrbanSlogan] | Open[UrbanSlogan]] | None
    """Slogans displayed: the slogans of urban Party building that the center displays.
    宣传标语：中心张挂的城市基层党建标语。"""
    service_departments: ServiceDepartment | Sequence[ServiceDepartment] | Open[ServiceDepartment] | Given[ServiceDepartment | Sequence[ServiceDepartment] | Open[ServiceDepartment]] | None
    """Departments served: the departments whose matters the center handles. 证照服务涉及部门：代办事项涉及的部门。"""
    consultation_topics: ConsultationTopic | Sequence[ConsultationTopic] | Open[ConsultationTopic] | Given[ConsultationTopic | Sequence[ConsultationTopic] | Open[ConsultationTopic]] | None
    """Topics of advice: what the center gives advice on. 咨询服务内容：咨询服务的内容。"""
    handling_ledger: HandlingLedger | Given[HandlingLedger] | None
    """Ledger of matters handled: the ledger of the matters handled. 办事登记台账：登记所办事项的台账。"""
    service_guide: ServiceGuide | Given[ServiceGuide] | None
    """Service guide: the guide to handling matters. 便民服务指南：办事指南。"""
    service_handbook: ServiceHandbook | Given[ServiceHandbook] | None
    """Service handbook: the handbook for residents. 便民服务手册：印发群众的服务手册。"""
    room_plan_reviewed: Truth | Given[Truth] | None
    """Choice of rooms reviewed: the choice of the main function rooms was reviewed.
    功能室设置经过论证：主要功能室的设置经过论证。"""
    rooms_well_used: Judgement
    """Rooms put to their best use: an assessor found each room put to its best use.
    房间利用合理：经认定，每个房间都得到合理利用。"""
    name_sign_size_suits_building: Judgement
    """Size of the name sign suits the building: an assessor found the size of the name sign suited to the building.
    名称标识大小匹配：经认定，名称标识的大小与建筑相称。"""
    theme: str | Given[str] | None
    """Theme: the words that the center takes as its theme. 建设主题：中心建设确定的主题文字。"""
    flagpoles: Number | Given[Number] | None
    """Flagpoles: how many flagpoles the center has (at most 1000). 旗杆数：中心立的旗杆根数。"""
    flagpole_place: SignPlace | Given[SignPlace] | None
    """Place of the flagpole: where the flagpole stands. 旗杆位置：旗杆立在哪里。"""
    signs_uniform_style: Truth | Given[Truth] | None
    """Sign plates in one style: all sign plates share one style. 标识牌风格统一：各种标识牌的风格一致。"""
    slogans_uniform_style: Truth | Given[Truth] | None
    """Slogans in one style: the slogans share one style. 标语风格统一：宣传标语的风格一致。"""
    clean_culture_gallery: Truth | Given[Truth] | None
    """Gallery of clean-conduct culture: there is a gallery of clean-conduct culture.
    廉政文化长廊：设有廉政文化长廊。"""
    notice_boards_place: SignPlace | Given[SignPlace] | None
    """Place of the notice boards: where the publicity or notice boards stand. 宣传栏位置：宣传栏（公示栏）立在哪里。"""
    notice_boards_permanent: Truth | Given[Truth] | None
    """Permanent notice boards: the notice boards are permanent. 宣传栏为永久性：宣传栏是永久性的。"""
    members_on_board: Number | Given[Number] | None
    """Members shown on the board: how many members the board shows (at most 10000000).
    上板党员人数：展板上公示的党员人数。"""
    star_ratings_per_year: Number | Given[Number] | None
    """Star ratings a year: how often members were rated with stars in the past year (at most 1000).
    年星级评定次数：过去一年评定党员星级的次数。"""
    boards_bring_out_theme: Judgement
    """Boards bring out the theme: an assessor found that the boards bring out the theme.
    展板突出主题：经认定，展板内容突出主题。"""
    affairs_serve_residents: Judgement
    """Village affairs turn on residents: an assessor found that village affairs turn on serving residents.
    村级事务围绕服务群众：经认定，村级事务围绕服务群众。"""
    residents_meeting_regular: Truth | Given[Truth] | None
    """Regular villagers' meeting: a meeting of villagers is held regularly. 群众例会：定期召开村民群众例会。"""
    residents_meeting_purposes: MeetingPurpose | Sequence[MeetingPurpose] | Open[MeetingPurpose] | Given[MeetingPurpose | Sequence[MeetingPurpose] | Open[MeetingPurpose]] | None
    """Purposes of the villagers' meeting: what the villagers' meeting is for. 群众例会用途：群众例会用来做什么。"""
    village_rules_made: Truth | Given[Truth] | None
    """Village rules made: villagers have made village rules together. 村规民约已订立：村民共同订立了村规民约。"""
    issues_sorted_and_handled: Truth | Given[Truth] | None
    """Problems sorted and handled: problems collected are sorted and then handled.
    问题分类处理：收集的问题经分类后处理。"""
    service_resources: ServiceResource | Sequence[ServiceResource] | Open[ServiceResource] | Given[ServiceResource | Sequence[ServiceResource] | Open[ServiceResource]] | None
    """Resources brought together: whose resources are brought together. 整合的服务资源：整合了哪些部门和团体的资源。"""
    group_service_targets: GroupServiceTarget | Sequence[GroupServiceTarget] | Open[GroupServiceTarget] | Given[GroupServiceTarget | Sequence[GroupServiceTarget] | Open[GroupServiceTarget]] | None
    """Families served by a group: the families that are served by a group. 组团服务对象：组团式服务的对象。"""
    industry_policies_used: IndustryPolicy | Sequence[IndustryPolicy] | Open[IndustryPolicy] | Given[IndustryPolicy | Sequence[IndustryPolicy] | Open[IndustryPolicy]] | None
    """Policies used for businesses: the policies used to help residents' businesses.
    产业政策：用来帮助产业发展的政策。"""
    improvement_projects: ImprovementProject | Sequence[ImprovementProject] | Open[ImprovementProject] | Given[ImprovementProject | Sequence[ImprovementProject] | Open[ImprovementProject]] | None
    """Projects that improve life: the projects used to improve residents' life.
    改善生活项目：用来改善群众生活的项目。"""
    ecotourism_circle_radius: Number | Given[Number] | None
    """Radius of the eco-tourism circle [m]: the radius of the eco-tourism circle around the center (at most 1000000
    m). 生态旅游圈半径：以中心为圆心的生态旅游圈半径。"""
    surrounding_facilities: SurroundingFacility | Sequence[SurroundingFacility] | Open[SurroundingFacility] | Given[SurroundingFacility | Sequence[SurroundingFacility] | Open[SurroundingFacility]] | None
    """Facilities around: what has been made around the center. 周边设施：中心周边建设的设施。"""
    oil_peony_area: Number | Given[Number] | None
    """Area of oil peonies [m2]: the present area of oil peonies (at most 10000000000 m²).
    油用牡丹面积：油用牡丹现在的种植面积。"""
    oil_peony_area_before: Number | Given[Number] | None
    """Former area of oil peonies [m2]: the area of oil peonies before (at most 10000000000 m²).
    油用牡丹原面积：油用牡丹此前的种植面积。"""
    tourist_activities: TouristActivity | Sequence[TouristActivity] | Open[TouristActivity] | Given[TouristActivity | Sequence[TouristActivity] | Open[TouristActivity]] | None
    """What tourists can do: what tourists can do around the center. 游客活动：游客在周边能做什么。"""
    villages_served: Sequence[ServedVillage] | Open[ServedVillage] | Given[Sequence[ServedVillage] | Open[ServedVillage]] | None
    """Villages served: the villages that the center serves, one entry each. 辐射村：中心服务的村，一村一项。"""
    linked_centers: Sequence[LinkedCenter] | Open[LinkedCenter] | Given[Sequence[LinkedCenter] | Open[LinkedCenter]] | None
    """Linked centers: other centers that this one is linked with, one entry each.
    联结的中心：与本中心联结的其他中心，一处一项。"""
    village_features_refined: Judgement
    """Features of the village worked out: an assessor found the village's features and spirit worked out.
    本村特色已提炼：经认定，本村特色和精神已挖掘提炼。"""
    model_replicable: Judgement
    """A model that others can copy: an assessor found that others can learn from, copy and spread the model.
    可学习可复制可推广：经认定，做法可学习、可复制、可推广。"""
    poverty_exit_date: Day | Given[Day] | None
    """Day the village left poverty [date]: the day the village met the standard for leaving poverty.
    贫困村脱贫日期：村达到贫困村脱贫标准的日期。"""
    households_exit_date: Day | Given[Day] | None
    """Day all households left poverty [date]: the day the last poor household left poverty.
    贫困户全部脱贫日期：全部贫困户脱贫的日期。"""
    demonstration_village_date: Day | Given[Day] | None
    """Day it became a demonstration village [date]: the day it became a demonstration village of the Wumeng new
    villages. 建成示范村日期：建成乌蒙新村示范村的日期。"""
    moderate_prosperity_date: Day | Given[Day] | None
    """Day of moderate prosperity [date]: the day it became moderately prosperous as a whole.
    全面小康日期：整体实现全面小康的日期。"""
    poverty_tasks: PovertyTask | Sequence[PovertyTask] | Open[PovertyTask] | Given[PovertyTask | Sequence[PovertyTask] | Open[PovertyTask]] | None
    """Tasks of poverty relief: the tasks of poverty relief taken up. 脱贫任务：已着手的脱贫任务（“八篇文章”）。"""
    pooled_projects: PooledProject | Sequence[PooledProject] | Open[PooledProject] | Given[PooledProject | Sequence[PooledProject] | Open[PooledProject]] | None
    """Projects pooled: the projects and money that are pooled. 整合项目资金：整合在一起的项目和资金。"""
    funds_bundled: Truth | Given[Truth] | None
    """Money bundled: the money of the projects is bundled. 资金集中打捆：项目资金集中打捆投入。"""
    relief_forces: ReliefForce | Sequence[ReliefForce] | Open[ReliefForce] | Given[ReliefForce | Sequence[ReliefForce] | Open[ReliefForce]] | None
    """Forces of relief: the forces that take part in relief. 扶贫格局：参与扶贫的各种力量。"""
    poor_households: Number | Given[Number] | None
    """Poor households: the poor households on file (at most 10000000). 贫困户数：建档的贫困户数。"""
    poor_households_with_plan: Number | Given[Number] | None
    """Poor households with a plan: the poor households that have a plan of their own (at most 10000000).
    有规划的贫困户数：有到户规划的贫困户数。"""
    reach_items: ReachItem | Sequence[ReachItem] | Open[ReachItem] | Given[ReachItem | Sequence[ReachItem] | Open[ReachItem]] | None
    """What reaches households: what has reached households and people. 到户到人事项：落实到户到人的事项。"""
    support_sources: SupportSource | Sequence[SupportSource] | Open[SupportSource] | Given[SupportSource | Sequence[SupportSource] | Open[SupportSource]] | None
    """Sources of support: who has been won for support. 争取支持对象：已争取到支持的对象。"""
    investment_fields: InvestmentField | Sequence[InvestmentField] | Open[InvestmentField] | Given[InvestmentField | Sequence[InvestmentField] | Open[InvestmentField]] | None
    """Where money goes: what the money is put into. 集中投入方向：集中力量投入的方向。"""
    villagers_benefiting: Number | Given[Number] | None
    """Villagers who benefit [%]: of the villagers, the share who benefit from the projects (at most 100%).
    受益村民比例：从扶贫项目受益的村民比例。"""
    poverty_plan_procedures_followed: Truth | Given[Truth] | None
    """Relief by the rules: the relief projects keep to requirements and procedures.
    扶贫依规按程序：扶贫项目按要求、按程序实施。"""
    free_of_vanity_projects: Judgement
    """Free of vanity projects: an assessor found no show, surface work or vanity project.
    没有政绩工程：经认定，没有花架子、表面文章和政绩工程。"""
    combines_relief_and_prosperity: Judgement
    """Relief combined with prosperity: an assessor found relief and prosperity combined.
    扶贫与小康结合：经认定，扶贫攻坚与全面小康相结合。"""
    combines_village_and_households: Judgement
    """Village combined with households: an assessor found work on the village and on households combined.
    整村与到户结合：经认定，整村推进与精准到户相结合。"""
    combines_support_and_effort: Judgement
    """Support combined with effort: an assessor found outside support and own effort combined.
    争取支持与奋斗结合：经认定，上争外引与艰苦奋斗相结合。"""
    combines_surgery_and_cure: Judgement
    """Surgery combined with gentle cure: an assessor found concentrated input and long guidance combined.
    “手术”与“调理”结合：经认定，集中投入与长期引导相结合。"""
    combines_right_things_and_ways: Judgement
    """Right things done rightly: an assessor found the right things done in the right way.
    做正确事与正确做事结合：经认定，做正确事与正确做事相结合。"""
    three_balances_kept: Judgement
    """Three balances kept: an assessor found goods and mind, input and teaching, body and soul balanced.
    三个并重：经认定，物质与精神、投入与教育、有形与有魂并重。"""
    four_goods_reached: Judgement
    """Four goods reached: an assessor found good houses, days, habits and manners.
    四好：经认定，群众有好房子、好日子、好习惯、好风气。"""
    forces_mobilized: Judgement
    """Forces mobilized: an assessor found all forces taking part. 各方力量已动员：经认定，各方力量参与扶贫。"""
    whole_village_raised: Judgement
    """Whole village raised: an assessor found the whole village raised and relief made real.
    整村提升：经认定，整村提升且扶贫做实。"""
    outside_support_sought: Judgement
    """Outside support sought: an assessor found that support above and outside was sought.
    向外寻求支持：经认定，积极向上向外寻求支持。"""
    cadres_lead_by_work: Judgement
    """Cadres lead by work: an assessor found that cadres lead by hard work.
    干部带头苦干：经认定，镇村干部带领群众苦干。"""
    residents_mobilized: Judgement
    """Residents mobilized: an assessor found residents active and united.
    群众已发动：经认定，群众的积极性和凝聚力得到增强。"""
    decisions_well_considered: Judgement
    """Decisions well considered: an assessor found decisions suited to the place and well considered.
    看准再做：经认定，做事因地制宜、合乎实际、看准再做。"""
    political_type_outstanding: Judgement
    """Outstanding as political center: an assessor found the center outstanding in its political work.
    政治型成效显著：经认定，中心的政治型建设成效显著。"""
    service_type_outstanding: Judgement
    """Outstanding as service-minded center: an assessor found the center outstanding in serving people.
    服务型成效显著：经认定，中心的服务型建设成效显著。"""
    efficient_type_outstanding: Judgement
    """Outstanding as efficient center: an assessor found the center outstanding in efficiency.
    效能型成效显著：经认定，中心的效能型建设成效显著。"""
    intelligent_type_outstanding: Judgement
    """Outstanding as intelligent center: an assessor found the center outstanding in intelligent service.
    智能型成效显著：经认定，中心的智能型建设成效显著。"""
    work_clearly_declined: Judgement
    """Work clearly declined: an assessor found that the work has clearly declined since the naming.
    工作明显滑坡：经认定，命名以后工作明显滑坡。"""
    public_reports: Number | Given[Number] | None
    """Reports by the public: how often the public has reported it since the naming (at most 10000).
    被群众举报次数：命名以后被群众举报的次数。"""
    criticisms_from_above: Number | Given[Number] | None
    """Criticisms from above: how often it has been criticized from above since the naming (at most 10000).
    受上级批评次数：命名以后受到上级批评的次数。"""
    review: AwardReview | Given[AwardReview] | None
    """Review: how the center went through the review for the award. 评审情况：中心参加命名评审的经过。"""
    twelve_functions_basically_there: Judgement
    """Twelve functions basically there: an assessor found the functions of the twelve ones basically there.
    基本具备“十二个一”功能：经认定，中心基本具备“十二个一”的功能。"""
    name: str | Given[str] | None
    """Name: the full name of the center. 名称：中心的全称。"""
    place: str | Given[str] | None
    """Place: the province, city, county and town where the center stands. 所在地：中心所在的省、市、县、乡镇。"""
    level: CenterLevel | Given[CenterLevel] | None
    """Level: the administrative level or area that the center serves. 层级：中心所服务的行政层级或区域。"""
    status: CenterStatus | Given[CenterStatus] | None
    """Status: whether the center is planned, being built or in use. 使用状态：中心是规划中、在建还是已投入使用。"""
    construction_kind: ConstructionKind | Given[ConstructionKind] | None
    """Kind of construction: whether the center is newly built, rebuilt and extended, or upgraded.
    建设方式：中心是新建、改扩建还是提档升级。"""
    grade: str | Given[str] | None
    """Grade awarded: the name of the grade that a higher authority awarded. 评定等级：上级评定的等级名称。"""
    plaque_hung_on: Day | Given[Day] | None
    """Day the plaque was hung [date]: the day the center hung its plaque and began to run.
    挂牌日期：中心挂牌投入运行的日期。"""
    building_area: Number | Given[Number] | None
    """Gross floor area [m2]: all storeys added up, measured within the outer walls (at most 1000000 m²).
    建筑面积：房屋外墙以内各层面积之和。"""
    usable_area: Number | Given[Number] | None
    """Usable area [m2]: what can really be used, without walls, stairs and corridors (at most 1000000 m²).
    使用面积：扣除墙体、楼梯和过道后可实际使用的面积。"""
    site_area: Number | Given[Number] | None
    """Site area [m2]: the land that the center stands on (at most 10000000 m²). 占地面积：中心用地的面积。"""
    office_area: Number | Given[Number] | None
    """Office area [m2]: the floor area used for office work (at most 1000000 m²). 办公面积：用于办公的房屋面积。"""
    commercial_area: Number | Given[Number] | None
    """Commercial area [m2]: the floor area let or run for income (at most 1000000 m²).
    经营用房面积：楼内出租或经营、用于增收的面积。"""
    exhibition_area: Number | Given[Number] | None
    """Exhibition area [m2]: the floor area used for exhibitions (at most 1000000 m²).
    展陈面积：用于展览陈列的面积。"""
    outdoor_area: Number | Given[Number] | None
    """Outdoor area [m2]: squares and grounds outdoors, added up (at most 10000000 m²).
    室外场地面积：室外广场和场地的面积之和。"""
    green_area: Number | Given[Number] | None
    """Green area [m2]: lawns and planted ground (at most 10000000 m²). 绿化面积：绿地和草坪的面积。"""
    total_area: Number | Given[Number] | None
    """Area of everything together [m2]: house, square and grounds reported as one figure, which is not a floor area
    (at most 10000000 m²). 综合总面积：房屋与广场等场地合在一起报告的面积，不是建筑面积。"""
    added_area: Number | Given[Number] | None
    """Area added [m2]: the floor area that rebuilding or extension added (at most 1000000 m²).
    新增面积：改扩建增加的建筑面积。"""
    previous_area: Number | Given[Number] | None
    """Former area [m2]: the area before rebuilding or moving (at most 1000000 m²). 原面积：改建或搬迁以前的面积。"""
    land_area: Number | Given[Number] | None
    """Area of jurisdiction [m2]: the area of the village, community or district served (at most 10000000000 m²).
    辖区面积：中心所服务的村、社区或区域的面积。"""
    floors: Number | Given[Number] | None
    """Storeys: storeys of the main building above ground (at most 100). 楼层数：主楼地上的层数。"""
    buildings: Number | Given[Number] | None
    """Buildings: how many buildings the center has (at most 1000). 楼栋数：中心的房屋栋数。"""
    lawns: Number | Given[Number] | None
    """Lawns: how many lawns the center has (at most 1000). 草坪数：中心的草坪块数。"""
    function_zones: Number | Given[Number] | None
    """Function zones: how many zones or sub-centers the center is divided into (at most 1000).
    功能区数：中心划分的功能区或分中心个数。"""
    themed_spaces: Number | Given[Number] | None
    """Themed spaces: places reported as themed spaces, which need not be rooms (at most 10000).
    主题空间数：报告中称为主题空间的处所个数，不等同于房间数。"""
    service_scenes: Number | Given[Number] | None
    """Service scenes: places reported as service scenes (at most 10000). 服务场景数：报告中称为服务场景的处所个数。"""
    investment: Number | Given[Number] | None
    """Total investment [yuan]: all the money put into building the center (at most 100000000000 yuan).
    总投资：建设中心投入的资金总额。"""
    first_phase_investment: Number | Given[Number] | None
    """First-phase investment [yuan]: the money put into the first phase of the works (at most 100000000000 yuan).
    一期投资：第一期工程投入的资金。"""
    construction_grant: Number | Given[Number] | None
    """Project grant [yuan]: the money a higher authority granted to the project (at most 100000000000 yuan).
    项目经费：上级拨给建设项目的经费。"""
    construction_debt: Number | Given[Number] | None
    """Construction debt [yuan]: what is owed for building the center (at most 100000000000 yuan).
    建设负债：为建设中心欠下的债务。"""
    households: Number | Given[Number] | None
    """Households: the households in the area served (at most 10000000). 户数：中心所服务区域现有的户数。"""
    households_expected: Number | Given[Number] | None
    """Households expected: the households about to move into the area served (at most 10000000).
    预计新增户数：将要迁入所服务区域的户数。"""
    population: Number | Given[Number] | None
    """Population: the people in the area served (at most 100000000). 人口：中心所服务区域的人口。"""
    party_members: Number | Given[Number] | None
    """Party members: the members of the Party organization of the village, community or park (at most 10000000).
    党员人数：村、社区或园区党组织的党员人数。"""
    villager_representatives: Number | Given[Number] | None
    """Villagers' representatives: how many villagers' representatives there are (at most 100000).
    村民代表人数：村民代表的人数。"""
    village_cadres: Number | Given[Number] | None
    """Village cadres: how many cadres the village or community has (at most 1000).
    村干部人数：村（社区）干部的人数。"""
    social_workers: Number | Given[Number] | None
    """Certified social workers: social workers who hold a certificate (at most 10000).
    持证社工人数：持有职业资格证的社会工作者人数。"""
    social_organizations: Number | Given[Number] | None
    """Social organizations: social and self-governing organizations (at most 10000).
    社会组织数：社会组织和群众自治组织的个数。"""
    shops: Number | Given[Number] | None
    """Shops: the shops in the area served (at most 1000000). 商铺数：所服务区域内商铺的个数。"""
    party_organization_stars: Number | Given[Number] | None
    """Stars of the Party organization: how many stars the Party organization was awarded (at most 10).
    党组织星级：党组织被评定的星级数。"""
    collective_income: Number | Given[Number] | None
    """Collective income [yuan]: a year's income of the collective economy (at most 100000000000 yuan).
    集体经济收入：村（社区）集体经济一年的收入。"""
    leading_industries: Number | Given[Number] | None
    """Leading industries: how many leading industries the village has (at most 1000).
    主导产业数：村里主导产业的个数。"""
    on_trunk_road: Truth | Given[Truth] | None
    """On a trunk road: the center stands on a trunk road. 位于交通主干道：中心布局在交通主干道上。"""
    town_rank: Number | Given[Number] | None
    """Rank within the town: the place of the village's or community's work within its town or subdistrict
    (1–10000). 乡镇排名：村（社区）工作在本镇（街道）的名次。"""
    town_units_ranked: Number | Given[Number] | None
    """Units ranked in the town: the villages and communities in the same ranking of the town or subdistrict
    (1–10000). 参加排名单位数：本镇（街道）参加同一排名的村和社区个数。"""
    consultation_opinions: Number | Given[Number] | None
    """Opinions received: the opinions received when the plan was put out for comment (at most 1000000).
    征求意见条数：规划征求意见时收到的意见条数。"""
    party_leadership_vacancies: Number | Given[Number] | None
    """Vacancies in the Party leadership: posts in the leadership of the Party organization that are vacant (at most
    100). 党组织班子空缺人数：村（社区）党组织班子空缺的职数。"""
    party_leadership_strong: Judgement
    """Party leadership strong: an assessor found the leadership of the Party organization strong.
    党组织领导有力：经认定，党组织领导有力。"""
    work_mechanisms_complete: Truth | Given[Truth] | None
    """Work mechanisms complete: the Party organization's working mechanisms are written down and complete.
    工作机制完备：党组织的工作机制已成文并齐备。"""
    major_accidents: Number | Given[Number] | None
    """Major accidents: how many major accidents happened (at most 10000). 重大事故数：发生的重大事故起数。"""
    adverse_social_effects: Number | Given[Number] | None
    """Events of adverse social effect: how many other events had an adverse effect on society (at most 10000).
    不良社会影响事件数：产生其他不良社会影响的事件起数。"""
    two_committees_strong: Judgement
    """Two committees strong: an assessor found the village's two committees effective.
    两委班子战斗力强：经认定，村“两委”班子战斗力强。"""
    public_mood_stable: Judgement
    """Public mood stable: an assessor found the mood of the village stable. 社情民意稳定：经认定，村里社情民意稳定。"""
    all_work_abreast: Judgement
    """All work abreast: an assessor found all lines of the village's work advancing together.
    各项工作齐头并进：经认定，村里各项工作齐头并进。"""
    performance_outstanding: Judgement
    """Performance outstanding: an assessor found the village among the best performers.
    成绩名列前茅：经认定，村里工作成绩名列前茅。"""
    collective_income_stable: Judgement
    """Collective income stable: an assessor found the collective income stable.
    集体经济收入稳定：经认定，村集体经济收入稳定。"""
    revitalization_tasks_on_schedule: Judgement
    """Revitalization tasks on schedule: an assessor found that the rural revitalization tasks will be done on time.
    乡村振兴任务如期完成：经认定，乡村振兴攻坚任务能如期完成。"""
    three_meetings_on_time: Truth | Given[Truth] | None
    """Three meetings and one lecture on time: the branch meetings and the Party lecture are held on time.
    三会一课按时召开：支部党员大会、支部委员会会议、党小组会和党课按时召开。"""
    organizational_life_meeting_on_time: Truth | Given[Truth] | None
    """Organizational life meeting on time: the organizational life meeting is held on time.
    组织生活会按时召开：组织生活会按时召开。"""
    party_meetings_in_center: Truth | Given[Truth] | None
    """Party meetings held in the center: the branch meetings, the lecture and the organizational life meeting are
    held in the center. 组织生活在中心召开：三会一课和组织生活会在中心内召开。"""
    theme_party_days_per_year: Number | Given[Number] | None
    """Theme Party days a year: theme Party days held in the past year (at most 10000).
    主题党日次数：过去一年开展主题党日的次数。"""
    member_activity_days_per_year: Number | Given[Number] | None
    """Member activity days a year: member activity days held in the past year beside the theme Party days (at most
    10000). 党员活动日次数：过去一年在主题党日以外开展党员活动日的次数。"""
    political_life_approval: Number | Given[Number] | None
    """Approval of political life [%]: of members asked, the share who found the past year's political life rich and
    effective (at most 100%). 政治生活认可率：受访党员中认为过去一年政治生活丰富、有实效的比例。"""
    lecture_participation: Number | Given[Number] | None
    """Took part in policy lectures [%]: of residents asked, the share who took part in a policy or theory lecture in
    the past year (at most 100%). 宣讲活动参与率：受访群众中过去一年参与过政策理论宣讲的比例。"""
    activities: Sequence[Activity] | Open[Activity] | Given[Sequence[Activity] | Open[Activity]] | None
    """Activities: the activities of a year, one entry an event or a series. 活动：一年内开展的活动，一类或一次一项。"""
    events_per_year: Number | Given[Number] | None
    """Events a year: events of all kinds held in a year (at most 1000000). 年活动场次：一年举办的各类活动场次。"""
    rooms: Sequence[Room] | Open[Room] | Given[Sequence[Room] | Open[Room]] | None
    """Rooms: the rooms of the center, one entry a room; a room of several uses has several kinds.
    房间：中心的房间，一间一项，一室多用的记多种。"""
    individual_offices: Number | Given[Number] | None
    """Individual offices: offices kept for one person alone (at most 1000). 个人办公室数：仅供一人使用的办公室间数。"""
    meeting_seats: Number | Given[Number] | None
    """Seats for meetings: how many people the largest meeting room holds (at most 100000).
    会议室容纳人数：最大的会议室能容纳的人数。"""
    multi_use_rooms: Truth | Given[Truth] | None
    """Rooms used for several purposes: the rooms are arranged to serve several purposes each.
    一室多用：房间按一室多用安排。"""
    concentrated_service: Truth | Given[Truth] | None
    """Service in one place: services are given in one place, not scattered over the rooms.
    集中服务：服务集中在一处办理，不分散在各个房间。"""
    door_plates_uniform: Truth | Given[Truth] | None
    """Uniform door plates: the door plates of the function rooms share one design.
    功能室门牌统一：各功能室的门牌样式统一。"""
    open_activity_place: Truth | Given[Truth] | None
    """Open place for activities: there is a place for activities that is open to residents.
    开放式活动场所：设有向群众开放的活动场所。"""
    sports_equipment: SportsEquipment | Sequence[SportsEquipment] | Open[SportsEquipment] | Given[SportsEquipment | Sequence[SportsEquipment] | Open[SportsEquipment]] | None
    """Sports equipment: the sports equipment of the center and its grounds.
    体育设施：中心及其场地配备的体育器材和设施。"""
    parking_spaces: Number | Given[Number] | None
    """Parking spaces: parking spaces for visitors (at most 100000). 停车位数：供办事群众使用的停车位个数。"""
    activity_ground: ActivityGround | Given[ActivityGround] | None
    """Activity ground: the ground for culture and sport. 文体活动场地：开展文化体育活动的场地。"""
    notice_wall: NoticeWall | Given[NoticeWall] | None
    """Notice wall: the wall, board or showcase for notices and publicity. 公示宣传墙：公示和宣传用的墙、栏或橱窗。"""
    clinic: Clinic | Given[Clinic] | None
    """Clinic: the clinic or health station for residents. 卫生室：为村民、居民服务的卫生室或卫生服务站。"""
    service_points: Sequence[ServicePoint] | Open[ServicePoint] | Given[Sequence[ServicePoint] | Open[ServicePoint]] | None
    """Integrated service points: points that offer finance, farming, post, shopping and the like.
    综合服务站点：提供金融、农技、邮递、购物等服务的站点。"""
    distance_education: DistanceEducation | Given[DistanceEducation] | None
    """Distance-education site: the terminal site of distance education for members and cadres.
    远程教育站点：党员干部现代远程教育的终端站点。"""
    video_conference: VideoConference | Given[VideoConference] | None
    """Video conference system: the video conference system linked to higher levels.
    视频会议系统：与上级连通的视频会议系统。"""
    safety_standards_met: Truth | Given[Truth] | None
    """Safety standards met: the center is run to the national safety standards.
    符合安全标准：运行管理符合国家有关安全标准。"""
    fire_standards_met: Truth | Given[Truth] | None
    """Fire standards met: the center is run to the national fire protection standards.
    符合消防标准：运行管理符合国家有关消防标准。"""
    daily_work_need_met: Judgement
    """Daily work accommodated: an assessor found the premises sufficient for daily work.
    满足日常工作需要：经认定，场所能满足日常工作需要。"""
    premises_fully_functional: Judgement
    """Premises fully functional: an assessor found every function provided for.
    场所功能齐全：经认定，场所的功能齐全。"""
    meeting_room_neat_and_attractive: Judgement
    """Meeting room neat and attractive: an assessor found the meeting room neat and attractive.
    会议室整洁美观：经认定，会议室布置整洁美观。"""
    convenient_economical_and_lasting: Judgement
    """Convenient, economical and lasting: an assessor found the building convenient, economical and lasting.
    便民实惠管长远：经认定，建设便民利民、实惠实用、能管长远。"""
    duplicate_construction: Truth | Given[Truth] | None
    """Duplicate construction: the works duplicate what is there already. 重复建设：建设内容与已有设施重复。"""
    extravagant_construction: Truth | Given[Truth] | None
    """Extravagant construction: the works are extravagant or wasteful. 铺张浪费：建设中有铺张浪费。"""
    rebuild_safe_and_reasonable: Judgement
    """Rebuilding safe and reasonable: an assessor found the rebuilding or upgrading safe and reasonable.
    改造安全合理：经认定，改造或提档升级工程安全合理。"""
    score_entries: Sequence[ScoreEntry] | Open[ScoreEntry] | Given[Sequence[ScoreEntry] | Open[ScoreEntry]] | None
    """Marks entered: the marks entered item by item by the village itself, at the first review, on site and at the
    final review. 评分记录：自评、初评、现场核查和终评时逐项填写的分数。"""
    justified_complaints: Number | Given[Number] | None
    """Justified complaints: complaints of residents in the year that were found to be true (at most 10000).
    查实投诉件数：一年内经核查属实的群众投诉件数。"""
    hazards_not_remedied: Number | Given[Number] | None
    """Hazards not remedied: hazards found by an inspection and not remedied in time (at most 10000).
    未整改安全隐患数：检查发现后没有按期整改的安全隐患处数。"""
    county_commendations: Number | Given[Number] | None
    """Commendations by the county: how often the county commended it in the year (at most 1000).
    县级表彰次数：一年内受到县级表彰的次数。"""
    city_commendations: Number | Given[Number] | None
    """Commendations by the city or above: how often the city or a higher authority commended it in the year (at most
    1000). 市级以上表彰次数：一年内受到市级以上表彰的次数。"""
    appraisal_grade: AppraisalGrade | Given[AppraisalGrade] | None
    """Grade of the yearly appraisal: the grade given to the secretary's yearly report on Party building.
    述职评议等次：党组织书记抓党建述职评议考核的等次。"""
    opening_hours: Hours | Given[Hours] | None
    """Opening hours [h]: the spans of a working day in which the center is open (at most 24 h).
    开放时间：工作日一天的开放时段。"""
    opening_hours_weekend: Hours | Given[Hours] | None
    """Weekend opening hours [h]: the spans of a weekend day in which the center is open (at most 24 h).
    双休日开放时间：双休日一天的开放时段。"""
    opening_days_per_week: Number | Given[Number] | None
    """Days open a week: how many days of the week the center is open (at most 7). 每周开放天数：一周内开放的天数。"""
    windows: Sequence[Window] | Open[Window] | Given[Sequence[Window] | Open[Window]] | None
    """Service windows: the service windows of the hall, one entry each. 服务窗口：大厅内的服务窗口，一个一项。"""
    service_items: Number | Given[Number] | None
    """Service items: how many matters the center handles (at most 100000). 服务事项数：中心能办理的服务事项项数。"""
    service_kinds: ServiceKind | Sequence[ServiceKind] | Open[ServiceKind] | Given[ServiceKind | Sequence[ServiceKind] | Open[ServiceKind]] | None
    """Services offered: the kinds of service the center offers. 服务内容：中心提供的服务种类。"""
    service_modes: ServiceMode | Sequence[ServiceMode] | Open[ServiceMode] | Given[ServiceMode | Sequence[ServiceMode] | Open[ServiceMode]] | None
    """Modes of service: the ways in which the center handles matters. 服务方式：中心办理事项的方式。"""
    service_items_published: Truth | Given[Truth] | None
    """Service items published: the convenience service items are published. 服务事项公示：便民服务事项已公示。"""
    service_items_place_conspicuous: Truth | Given[Truth] | None
    """Published where people see it: the service items are published in a conspicuous place.
    公示位置显著：便民服务事项的公示位置显著。"""
    ledgers: Ledger | Sequence[Ledger] | Open[Ledger] | Given[Ledger | Sequence[Ledger] | Open[Ledger]] | None
    """Ledgers: the ledgers and records the center keeps. 台账：中心建立并使用的台账和记录。"""
    vanguard_posts: Number | Given[Number] | None
    """Member vanguard posts: how many member vanguard posts are set up (at most 10000).
    党员先锋岗数：设置的党员先锋岗个数。"""
    demonstration_posts: Number | Given[Number] | None
    """Demonstration posts: how many demonstration posts are set up (at most 10000). 示范岗数：设置的示范岗个数。"""
    duty_roster_observed: Truth | Given[Truth] | None
    """Duty roster observed: the desk and duty roster is strictly kept.
    严格执行坐值班制度：坐（值）班制度得到严格执行。"""
    badge_wearing_rate: Number | Given[Number] | None
    """Members wearing the badge [%]: of the members at their posts, the share wearing the member's badge (at most
    100%). 党员徽章佩戴率：在岗党员中佩戴党员徽章的比例。"""
    staff_training_hours_per_year: Number | Given[Number] | None
    """Staff training a year [h]: the training of the staff member who had the least in the past year (at most 8784
    h). 工作人员年培训时长：过去一年参加培训最少的工作人员的培训时长。"""
    service_teams: Sequence[ServiceTeam] | Open[ServiceTeam] | Given[Sequence[ServiceTeam] | Open[ServiceTeam]] | None
    """Public-service teams: teams for public service and volunteering, one entry each.
    公益服务队：公益服务和志愿服务队伍，一支一项。"""
    volunteers: Number | Given[Number] | None
    """Volunteers: registered volunteers (at most 10000000). 志愿者人数：登记的志愿者人数。"""
    in_service_member_volunteers: Number | Given[Number] | None
    """In-service member volunteers: members in employment elsewhere who serve where they live (at most 10000000).
    在职党员志愿者人数：到所在地报到服务的在职党员人数。"""
    visits_per_year: Number | Given[Number] | None
    """Visits a year: visits received in a year (at most 1000000000). 年接待人次：一年接待的人次。"""
    daily_visitors: Number | Given[Number] | None
    """Visitors a day: visitors received on an average day (at most 10000000). 日均接待人次：平均每天接待的人次。"""
    service_awareness: Number | Given[Number] | None
    """Awareness of service items [%]: of residents asked, the share who know the service items (at most 100%).
    服务事项知晓率：受访群众中知晓中心服务事项的比例。"""
    disclosure_satisfaction: Number | Given[Number] | None
    """Satisfaction with disclosure [%]: of residents asked, the share content with the disclosure of the three
    affairs (at most 100%). 三务公开满意率：受访群众中对三务公开满意的比例。"""
    overall_satisfaction: Number | Given[Number] | None
    """Overall satisfaction [%]: of members and residents asked, the share content with the center over the past year
    (at most 100%). 党员群众满意率：受访党员群众中对过去一年中心工作满意的比例。"""
    disclosure_updated_on_time: Truth | Given[Truth] | None
    """Disclosure updated on time: the three-affairs board is renewed as and when the rules say.
    三务公开及时更新：三务公开栏按规定及时更新。"""
    signs: Sequence[Sign] | Open[Sign] | Given[Sequence[Sign] | Open[Sign]] | None
    """Signs: the signs and plates inside and outside, one entry each. 标识标牌：室内外悬挂的标识和牌子，一块一项。"""
    entrance_plaques: Sequence[Plaque] | Open[Plaque] | Given[Sequence[Plaque] | Open[Plaque]] | None
    """Entrance plaques: the organization plaques beside the main door, from left to right as one faces it.
    门口标牌：大门两侧悬挂的组织牌子，按面向大门从左到右排列。"""
    party_emblems: Number | Given[Number] | None
    """Party emblems: the Party emblems hung on the outside of the center (at most 1000).
    党徽数：中心外部悬挂的党徽个数。"""
    center_marks: Number | Given[Number] | None
    """Center marks: the service center marks hung on the outside (at most 1000).
    中心标识数：中心外部悬挂的党群服务中心标识个数。"""
    national_flags: Number | Given[Number] | None
    """National flags: how many national flags the center flies (at most 1000). 国旗数：中心悬挂的国旗面数。"""
    national_flag_fixed: Truth | Given[Truth] | None
    """National flag in a fixed place: the national flag always flies at its fixed place.
    国旗固定悬挂：国旗在固定位置长期悬挂。"""
    entrance_plaques_beside_main_door: Truth | Given[Truth] | None
    """Plaques on both sides of the main door: the organization plaques hang on both sides of the main door.
    标牌挂在大门两侧：组织牌子挂在中心大门的两侧。"""
    entrance_plaques_same_size: Truth | Given[Truth] | None
    """Plaques of one size: the organization plaques are all of one size. 标牌规格相同：组织牌子的规格尺寸相同。"""
    signs_visible_at_night: Truth | Given[Truth] | None
    """Signs visible at night: emblem, mark and plaques outside can be read at night.
    标识夜间可视：外部的徽、标、牌夜间看得清。"""
    signs_hung_properly_rate: Number | Given[Number] | None
    """Signs hung properly [%]: of the plates inside and outside, the share hung properly (at most 100%).
    牌子悬挂规范率：室内外牌子中悬挂规范的比例。"""
    signs_neat_and_attractive: Judgement
    """Signs neat and attractive: an assessor found emblem, mark and plaques properly and attractively hung.
    标识规范美观：经认定，徽、标、牌悬挂规范美观。"""
    landmark_plaque: LandmarkPlaque | Given[LandmarkPlaque] | None
    """Red landmark plaque: the red landmark plaque that the city's organization department awards.
    红色地标标牌：市委组织部授予的“红色地标”标牌。"""
    boards: Sequence[Board] | Open[Board] | Given[Sequence[Board] | Open[Board]] | None
    """Boards: disclosure and display boards, one entry each. 展板：公开栏和展板，一块一项。"""
    wall_documents: WallDocument | Sequence[WallDocument] | Open[WallDocument] | Given[WallDocument | Sequence[WallDocument] | Open[WallDocument]] | None
    """Rules on the wall: the rules displayed on the walls. 上墙制度：挂在墙上公开的制度。"""


class RoadGuideSign(TypedDict, total=False):
    """Guide sign on a road. 道路指引牌。"""

    place: GuideSignPlace | Given[GuideSignPlace] | None
    """Place: where the sign stands. 位置：牌子立在哪里。"""
    contents: GuideSignContent | Sequence[GuideSignContent] | Open[GuideSignContent] | Given[GuideSignContent | Sequence[GuideSignContent] | Open[GuideSignContent]] | None
    """Contents: what the sign says. 内容：牌面写明的内容。"""


class Matter(TypedDict, total=False):
    """Matter. 办理事项。"""

    name: str | Given[str] | None
    """Name: the name of the matter. 名称：事项的名称。"""
    kind: MatterKind | Given[MatterKind] | None
    """Kind: what kind of matter it is. 种类：事项的种类。"""
    notice_list: Truth | Given[Truth] | None
    """One-time list: there is a list that names all the documents needed.
    一次性告知清单：有列明所需材料的一次性告知清单。"""
    flow_chart: Truth | Given[Truth] | None
    """Flow chart: there is a chart of how it is handled. 办事流程图：有办事流程图表。"""
    published_in: PublicationChannel | Sequence[PublicationChannel] | Open[PublicationChannel] | Given[PublicationChannel | Sequence[PublicationChannel] | Open[PublicationChannel]] | None
    """Published in: where list and chart are published. 发布渠道：清单和流程图发布在哪里。"""


class Organization(TypedDict, total=False):
    """Party organization. 党组织。"""

    subject: Literal["organization"]
    """What kind of subject it is."""
    as_of: Day
    """The day as of which the facts hold."""
    source: Any
    """Where the facts come from; free, not evaluated."""
    waivers: Sequence[Any]
    """Who excused the subject from which rule."""
    organ_three_pairs_gap_analysis: Truth | Given[Truth] | None
    """Gaps analysed: gaps to the benchmark have been analysed. 对标找差：已对照标杆作过差距分析。"""
    organ_party_regulations_studied: Truth | Given[Truth] | None
    """Party regulations studied: all staff have studied the Party regulations on their work.
    学习工作条例：全体人员学习了有关党内工作条例。"""
    organ_past_work_summed_up: Truth | Given[Truth] | None
    """Past work summed up: experience and shortcomings of past work are summed up in writing.
    总结经验不足：已书面总结过往工作的经验和不足。"""
    organ_target_mottos: OrganMotto | Sequence[OrganMotto] | Open[OrganMotto] | Given[OrganMotto | Sequence[OrganMotto] | Open[OrganMotto]] | None
    """Mottos aimed at: the mottos that state what is aimed at. 目标定位：机关提出的目标定位。"""
    organ_politically_sound: Judgement
    """Politically sound: an assessor found the organ politically sound by discipline.
    政治素质过硬：经认定，以纪律自觉建成政治素质过硬的机关。"""
    organ_work_rules_mastered: Judgement
    """Work rules mastered: an assessor found the rules of the work understood and discipline tight.
    弄懂工作规定：经认定，弄懂了工作规定，纪律约束得到强化。"""
    organ_cadres_politically_literate: Judgement
    """Cadres well read and disciplined: an assessor found the cadres political, rule-abiding, well read and solid.
    干部理论作风扎实：经认定，干部讲政治、守规矩，理论和作风扎实。"""
    organ_discipline_a_habit: Judgement
    """Discipline a habit: an assessor found discipline to be everyone's own habit.
    纪律成为自觉：经认定，纪律约束成为人人的自觉行动。"""
    organ_professionally_capable: Judgement
    """Professionally capable: an assessor found the organ capable by efficiency.
    业务能力过硬：经认定，以效率自觉建成业务能力过硬的机关。"""
    organ_quality_and_deadlines_kept: Judgement
    """Quality and deadlines kept: an assessor found the work mindful of quality and time limits.
    质量时限兼顾：经认定，工作注重质量和时间节点。"""
    organ_no_waiting_or_delay: Judgement
    """No waiting or delay: an assessor found no leaning on others, waiting or delay.
    不等不靠不拖：经认定，办事不依赖、不等待、不拖延。"""
    organ_learning_by_doing: Judgement
    """Learning and doing together: an assessor found learning and doing to drive each other.
    学干互促：经认定，学与干互相促进。"""
    organ_professional_study: Judgement
    """Professional study: an assessor found professional study going on and ability growing.
    加强业务学习：经认定，业务学习加强、业务素质提升。"""
    organ_efficiency_first: Judgement
    """Efficiency first: an assessor found all staff to put efficiency first.
    效率优先：经认定，全体人员有效率优先的意识。"""
    organ_first_rate_results: Judgement
    """First-rate results: an assessor found results first-rate and everyone an example.
    业绩一流：经认定，业绩争先，人人作表率。"""
    organ_responsible_and_committed: Judgement
    """Responsible and committed: an assessor found the organ responsible by a sense of mission.
    责任担当过硬：经认定，以使命自觉建成责任担当过硬的机关。"""
    organ_themed_education_used: Judgement
    """Themed education used: an assessor found themed education to strengthen the sense of mission.
    结合主题教育：经认定，结合主题教育增强了使命感。"""
    organ_key_tasks_supervised: Judgement
    """Key tasks supervised: an assessor found key tasks supervised until done.
    督促重点任务：经认定，重点任务有督促、能落实。"""
    organ_reform_tasks_to_high_standard: Judgement
    """Reform tasks to a high standard: an assessor found reform tasks carried out to higher and stricter demands.
    高标准落实改革任务：经认定，以更高更严的要求落实改革任务。"""
    organ_hard_matters_tackled: Judgement
    """Hard matters tackled: an assessor found responsibility taken and hard matters tackled.
    敢于碰硬：经认定，敢担当、敢碰硬。"""
    organ_tenacity: Judgement
    """Tenacity: an assessor found the work done with tenacity. 工作有韧劲：经认定，工作有敢干敢拼的韧劲。"""
    work_group: Truth | Given[Truth] | None
    """Work group: a work group (leading group) for non-public Party building exists.
    非公党建工作小组：成立了非公党建工作小组（领导小组）。"""
    work_group_head: WorkGroupHead | Given[WorkGroupHead] | None
    """Head of the work group: the post of the person who heads the work group.
    工作小组组长：牵头工作小组的人的职务。"""
    work_group_in_charge: Truth | Given[Truth] | None
    """Work group in charge: the work group is in charge of Party building in non-public organizations.
    工作小组负责非公党建：工作小组具体负责非公组织的党建。"""
    regular_enterprise_visits: Truth | Given[Truth] | None
    """Regular visits to enterprises: the work group regularly goes to the enterprises.
    定期走访非公企业：工作小组定期到非公企业走访。"""
    guidance_effective: Judgement
    """Guidance effective: an assessor found guidance to tell where effort counts.
    指导找准着力点：经认定，指导工作找准了着力点。"""
    organizations_effective: Judgement
    """Organizations effective: an assessor found organizations in the non-public economy to have an effect.
    党组织发挥作用：经认定，非公经济党组织发挥了作用。"""
    brand_and_service: Judgement
    """Brand and service: an assessor found the work done with a sense of brand and with service at its core.
    突出品牌和服务：经认定，工作有品牌意识，以服务为核心理念。"""
    work_coordinated: Judgement
    """Work coordinated: an assessor found non-public Party building coordinated with all other work.
    统筹各项工作：经认定，非公党建与街道各项工作统筹。"""
    work_deepened: Judgement
    """Work deepened: an assessor found non-public Party building deepened throughout.
    工作全面深入：经认定，非公党建工作全面深入发展。"""
    members_better_managed: Judgement
    """Members better managed: an assessor found members better managed.
    党员管理水平提高：经认定，党员管理水平得到提高。"""
    learning_organization: Judgement
    """Learning organization: an assessor found the organization to be a learning one.
    学习型党组织：经认定，按“学习型党组织”的要求创建。"""
    cadre_theory_study: Truth | Given[Truth] | None
    """Theory study of cadres: cadres study theory. 干部理论学习：干部理论学习已开展。"""
    study_contents: StudyContent | Sequence[StudyContent] | Open[StudyContent] | Given[StudyContent | Sequence[StudyContent] | Open[StudyContent]] | None
    """Study contents: what cadres study. 学习内容：干部理论学习的内容。"""
    three_meetings_on_time: Truth | Given[Truth] | None
    """Three meetings and one lecture on time: the branch meetings and the Party lecture are held on time.
    三会一课按时召开：支部党员大会、支部委员会会议、党小组会和党课按时召开。"""
    party_spirit_education: Truth | Given[Truth] | None
    """Education in Party spirit: education in Party spirit is given. 党性教育：党性教育已开展。"""
    minds_freed: Judgement
    """Minds freed: an assessor found members to have freed their minds. 解放思想：经认定，党员进一步解放思想。"""
    members_strive: Judgement
    """Members strive: an assessor found members striving of their own accord and able to practise scientific
    development. 自觉创先争优：经认定，党员自觉创先争优，能实践科学发展。"""
    equal_to_the_work: Judgement
    """Equal to the work: an assessor found cadres equal to the work. 适应工作：经认定，干部适应工作的基本要求。"""
    admission_regular: Judgement
    """Admission as regular work: an assessor found admission treated as basic and regular work.
    发展党员经常化：经认定，发展非公党员是基础性、经常性工作。"""
    admission_planned: Judgement
    """Admission planned: an assessor found admission planned and orderly.
    发展党员有计划：经认定，发展党员有计划、合规范。"""
    admission_quality_rising: Judgement
    """Quality of admission rising: an assessor found the quality of admission to have risen.
    发展党员质量提高：经认定，发展党员的质量得到提高。"""
    research_report: Truth | Given[Truth] | None
    """Research report: research and experience are on record behind the guidance.
    有调研材料：指导意见有调查研究和经验总结作依据。"""
    admission_guidance_issued: Truth | Given[Truth] | None
    """Guidance on admission issued: the subdistrict has studied the membership and issued guidance on admission.
    提出发展党员指导意见：街道分析队伍状况并提出发展党员的宏观指导意见。"""
    appraisal_audiences: AppraisalAudience | Sequence[AppraisalAudience] | Open[AppraisalAudience] | Given[AppraisalAudience | Sequence[AppraisalAudience] | Open[AppraisalAudience]] | None
    """Who hears and appraises: those to whom heads of branches report and who appraise them.
    述评对象：“双述双评”中听取述职并评议的对象。"""
    appraisals_regular: Truth | Given[Truth] | None
    """Regular double report and appraisal: the double report and appraisal is held regularly.
    双述双评定期开展：“双述双评”定期开展。"""
    excellence_commented: Truth | Given[Truth] | None
    """Comments on excellence: the subdistrict comments on how branches and cadres strive for excellence.
    创先争优点评：街道对支部和党员干部创先争优的情况作点评。"""
    supervision_accepted: Judgement
    """Supervision accepted: an assessor found supervision readily accepted.
    主动接受监督：经认定，主动接受各方面监督。"""
    opinion_channels: OpinionChannel | Sequence[OpinionChannel] | Open[OpinionChannel] | Given[OpinionChannel | Sequence[OpinionChannel] | Open[OpinionChannel]] | None
    """Channels for opinions: how opinions of those served and of the people are sought.
    征求意见渠道：征求服务对象和群众意见的渠道。"""
    opinions_received: Number | Given[Number] | None
    """Opinions received: the opinions received through all channels (at most 1000000).
    征求到的意见条数：从各渠道征求到的意见和建议条数。"""
    key_lines: KeyLine | Sequence[KeyLine] | Open[KeyLine] | Given[KeyLine | Sequence[KeyLine] | Open[KeyLine]] | None
    """Key lines: the key lines of work. 重点工作：推进的重点工作。"""
    resources_coordinated: Judgement
    """Resources coordinated: an assessor found the Party resources of the area coordinated.
    协调党建资源：经认定，辖区党建资源得到协调。"""
    work_pattern_formed: Judgement
    """Pattern formed: an assessor found the pattern of working committee as core, members as body and organizations
    as link formed. 工作格局形成：经认定，形成街道党工委为核心、非公党员为主体、非公党组织为纽带的格局。"""
    extension_scope: Judgement
    """Scope extended: an assessor found the scope of Party building to reach non-public enterprises.
    范围延伸到非公企业：经认定，党建范围延伸到非公企业。"""
    extension_members: Judgement
    """Members extended to: an assessor found Party building to reach members employed in enterprises.
    对象延伸到在职党员：经认定，党建对象延伸到非公企业在职党员。"""
    extension_role: Judgement
    """Role extended: an assessor found activities to bring out what members can do.
    活动延伸到发挥作用：经认定，党建活动延伸到发挥党员作用。"""
    extension_organizing: Judgement
    """Organizing extended: an assessor found enterprises to take part in organizing, through joint and coordination
    meetings. 组织延伸到企业共办：经认定，通过联席会、协调会等机制由企业共同组织活动。"""
    extension_ideology: Judgement
    """Political education extended: an assessor found political education to reach enterprises and other units.
    思想工作延伸到企业：经认定，思想政治工作的重点延伸到非公企业和其他单位。"""
    broader_and_deeper: Judgement
    """Broader and deeper: an assessor found non-public Party building broader and deeper.
    更广更深：经认定，非公党建的广度和深度提升。"""
    five_builds_one_promote: Judgement
    """Five builds, one promote: an assessor found the system 五建一促 made real.
    五建一促：经认定，“五建一促”体系做实做活。"""
    party_platforms: PartyPlatform | Sequence[PartyPlatform] | Open[PartyPlatform] | Given[PartyPlatform | Sequence[PartyPlatform] | Open[PartyPlatform]] | None
    """Party platforms: the platforms of Party building that are in place. 党建平台：已建立的党建平台。"""
    existing_mechanisms_completed: Truth | Given[Truth] | None
    """Existing mechanisms completed: the mechanisms that existed before have been completed.
    已有机制完善：已有的联席会、指导员、示范岗机制已完善。"""
    coverage_widened: Judgement
    """Coverage widened: an assessor found coverage wider and its carriers more varied.
    扩大覆盖丰富载体：经认定，党建覆盖扩大，载体丰富。"""
    relation_platforms: RelationPlatform | Sequence[RelationPlatform] | Open[RelationPlatform] | Given[RelationPlatform | Sequence[RelationPlatform] | Open[RelationPlatform]] | None
    """Platforms of relations: the platforms built with enterprises. 联系平台：与企业建立的四类平台。"""
    community_alliance: Truth | Given[Truth] | None
    """Community alliance: an alliance for Party building in the community exists. 社区党建联盟：社区党建联盟已建立。"""
    members_in_message_network: Number | Given[Number] | None
    """Members in the message network: the members whom the message network reaches (at most 1000000).
    入网党员人数：加入党员信息网络的党员人数。"""
    contact_cards: ContactCard | Sequence[ContactCard] | Open[ContactCard] | Given[ContactCard | Sequence[ContactCard] | Open[ContactCard]] | None
    """Cards given out: the cards given to members and people. 发放的卡片：发放给党员和群众的卡片。"""
    joint_ways: JointWay | Sequence[JointWay] | Open[JointWay] | Given[JointWay | Sequence[JointWay] | Open[JointWay]] | None
    """Joint ways: the ways of joint work in force. “四联”内容：已实行的联建方式。"""
    party_and_union_linked: Judgement
    """Party and union linked: an assessor found Party building to lead union building and the union to help the
    Party. 党建带工建：经认定，党建带工建、工建促党建。"""
    labour_agreements: LabourAgreement | Sequence[LabourAgreement] | Open[LabourAgreement] | Given[LabourAgreement | Sequence[LabourAgreement] | Open[LabourAgreement]] | None
    """Labour agreements: the collective contracts signed and the bargaining systems drawn up.
    劳动合同和协商制度：已签订的集体合同和已制定的协商制度。"""
    union_works: Judgement
    """Union works: an assessor found the union to work and the staff to be protected.
    工会机制完善：经认定，工会运行机制完善，员工权益得到维护。"""
    anniversary_marked: Truth | Given[Truth] | None
    """Anniversary marked: the anniversary of the Party was marked. 建党周年纪念活动：举办了建党周年纪念活动。"""
    ways_of_working_new: Judgement
    """New ways of working: an assessor found ways of working new, with excellence at the core.
    创新工作方式：经认定，党建工作方式有创新，以创先争优为核心。"""
    procedure_standardized: Judgement
    """Procedure in order: an assessor found procedure in order as premises improve.
    规范党组织程序：经认定，硬件改善的同时党组织程序规范。"""
    service_functions_stronger: Judgement
    """Service stronger: an assessor found organizations to serve growth and people better.
    服务职能加强：经认定，党组织服务发展、服务群众的职能加强。"""
    hardware_and_software: Judgement
    """Hardware and software: an assessor found both hardware and software improved.
    软硬件两手抓：经认定，软硬环境都有提升。"""
    high_standard: Judgement
    """High standard: an assessor found every step to hold to a high standard.
    高起点高标准：经认定，各环节高起点、高标准实施。"""
    exemplary_and_serving: Judgement
    """Exemplary and serving: an assessor found Party building exemplary and serving.
    示范性服务型党建：经认定，按示范性、服务型党建的要求开展。"""
    systems_complete: Judgement
    """Systems complete: an assessor found ideas clear, systems complete and features distinct.
    制度完善特色突出：经认定，思路清楚、制度完善、特色突出。"""
    members_lead_by_example: Judgement
    """Members lead by example: an assessor found members to lead by example.
    党员先锋模范：经认定，党员发挥先锋模范作用。"""
    theme_and_whole: Judgement
    """Theme and whole: an assessor found the theme to stand out and all parts to advance.
    突出主题整体推进：经认定，主题突出、整体推进。"""
    members_press_on: Judgement
    """Members press on: an assessor found members to think, study, strive and press on.
    党员奋发进取：经认定，党员勤思勤学、创先争优、奋发进取。"""
    name: str | Given[str] | None
    """Name: the full name of the Party organization. 名称：党组织的全称。"""
    place: str | Given[str] | None
    """Place: the province, city, county and town where the organization is. 所在地：党组织所在的省、市、县、乡镇。"""
    level: CenterLevel | Given[CenterLevel] | None
    """Level: the administrative level or area of the organization. 层级：党组织所在的行政层级或区域。"""
    branch_total: Number | Given[Number] | None
    """Party branches: how many Party branches belong to it (at most 1000000). 党支部总数：下属党支部的个数。"""
    nonpublic_branches: Number | Given[Number] | None
    """Branches of non-public enterprises: of its branches, those of non-public enterprises (at most 1000000).
    非公企业党支部数：下属党支部中非公企业党支部的个数。"""
    independent_branches: Number | Given[Number] | None
    """Branches of one enterprise: branches that one enterprise has to itself (at most 1000000).
    独立支部数：由一家企业单独建立的党支部个数。"""
    joint_branches: Number | Given[Number] | None
    """Joint branches: branches that several enterprises share (at most 1000000).
    联合支部数：由几家企业联合建立的党支部个数。"""
    owner_secretaries: Number | Given[Number] | None
    """Branches headed by owners: branches whose secretary is the owner of the enterprise (at most 1000000).
    企业主任书记的支部数：由企业主任书记的党支部个数。"""
    branch_committee_managers_share: Number | Given[Number] | None
    """Managers among branch committees [%]: of branch committee members, the share who are middle or senior managers
    (at most 100%). 支委中管理人员比例：支委成员中企业中、高层管理人员的比例。"""
    party_members: Number | Given[Number] | None
    """Party members: the members of the organization, probationary members included (at most 1000000).
    党员总数：党组织的党员人数，含预备党员。"""
    probationary_members: Number | Given[Number] | None
    """Probationary members: of the members, those on probation (at most 1000000).
    预备党员人数：党员中预备党员的人数。"""
    probationary_share: Number | Given[Number] | None
    """Probationary members, share given [%]: the share of probationary members as the report gives it (at most
    100%). 预备党员占比：报告中写明的预备党员占比。"""
    women_members: Number | Given[Number] | None
    """Women members: of the members, the women (at most 1000000). 女党员人数：党员中女党员的人数。"""
    women_share: Number | Given[Number] | None
    """Women members, share given [%]: the share of women members as the report gives it (at most 100%).
    女党员占比：报告中写明的女党员占比。"""
    minority_members: Number | Given[Number] | None
    """Minority members: of the members, those of an ethnic minority (at most 1000000).
    少数民族党员人数：党员中少数民族党员的人数。"""
    minority_share: Number | Given[Number] | None
    """Minority members, share given [%]: the share of minority members as the report gives it (at most 100%).
    少数民族党员占比：报告中写明的少数民族党员占比。"""
    members_35_or_under: Number | Given[Number] | None
    """Members of 35 or younger: of the members, those aged 35 or less (at most 1000000).
    35岁及以下党员人数：党员中年龄不超过35岁的人数。"""
    members_35_or_under_share: Number | Given[Number] | None
    """Members of 35 or younger, share given [%]: the share of members of 35 or younger as the report gives it (at
    most 100%). 35岁及以下党员占比：报告中写明的35岁及以下党员占比。"""
    members_junior_college_or_above: Number | Given[Number] | None
    """Members with junior college or more: of the members, those who went to junior college or further (at most
    1000000). 大专以上学历党员人数：党员中大专及以上学历的人数。"""
    members_junior_college_or_above_share: Number | Given[Number] | None
    """Members with junior college or more, share given [%]: the share of members with junior college or more as the
    report gives it (at most 100%). 大专以上学历党员占比：报告中写明的大专以上学历党员占比。"""
    sex_split: SexSplit | Given[SexSplit] | None
    """Members by sex: the members by sex as the report splits them. 党员性别构成：报告中按性别分列的党员人数。"""
    applicants: Number | Given[Number] | None
    """Applicants: applicants for membership, without activists and development targets (at most 1000000).
    申请入党人数：申请入党人的人数，不含积极分子和发展对象。"""
    activists: Number | Given[Number] | None
    """Activists: activists, without development targets (at most 1000000).
    入党积极分子人数：入党积极分子的人数，不含发展对象。"""
    development_targets: Number | Given[Number] | None
    """Development targets: those named as development targets (at most 1000000). 发展对象人数：列为发展对象的人数。"""
    pipeline_categories_disjoint: Truth | Given[Truth] | None
    """No overlap before membership: applicants, activists and development targets are counted without overlap.
    发展阶段互不重复：申请人、积极分子、发展对象互不重复计数。"""
    party_members_previous_year: Number | Given[Number] | None
    """Members a year before: the members at the end of the year before (at most 1000000).
    上年党员总数：上一年末的党员人数。"""
    front_line_members: Number | Given[Number] | None
    """Members at the front line: members who work in production (at most 1000000).
    一线党员人数：在一线从事生产工作的党员人数。"""
    demonstration_posts: Number | Given[Number] | None
    """Member demonstration posts: how many member demonstration posts are set up (at most 1000000).
    党员示范岗数：设置的党员示范岗个数。"""
    demonstration_points: Number | Given[Number] | None
    """Demonstration points: enterprise branches named as demonstration points (at most 1000000).
    党建示范点数：被确定为党建示范点的企业支部个数。"""
    industry_demonstration_zones: Number | Given[Number] | None
    """Industry demonstration zones: demonstration zones of Party building by industry (at most 1000000).
    产业党建示范片数：按产业建立的党建示范片个数。"""
    enterprises: Sequence[Enterprise] | Open[Enterprise] | Given[Sequence[Enterprise] | Open[Enterprise]] | None
    """Enterprises: the enterprises that the organization looks after, one entry each.
    企业：党组织联系的企业，一家一项。"""
    branches: Sequence[PartyBranch] | Open[PartyBranch] | Given[Sequence[PartyBranch] | Open[PartyBranch]] | None
    """Branches in detail: its branches, one entry each. 党支部：下属党支部，一个一项。"""
    visits: Sequence[Visit] | Open[Visit] | Given[Sequence[Visit] | Open[Visit]] | None
    """Visits: the visits of a year, one entry each. 走访慰问：一年内的走访慰问，一次一项。"""
    nonpublic_enterprises: Number | Given[Number] | None
    """Non-public enterprises: the non-public enterprises of the area (at most 1000000).
    非公企业数：辖区内非公有制企业的家数。"""
    enterprises_surveyed: Number | Given[Number] | None
    """Enterprises surveyed: the non-public enterprises whose Party building was surveyed (at most 1000000).
    摸底企业数：摸底调查过党建情况的非公企业家数。"""
    enterprises_covered: Number | Given[Number] | None
    """Enterprises covered: the non-public enterprises that a branch of their own or a joint one covers (at most
    1000000). 党组织覆盖企业数：单独或联合支部覆盖的非公企业家数。"""
    enterprise_coverage: Number | Given[Number] | None
    """Coverage of enterprises [%]: the share of enterprises covered as the report gives it (at most 100%).
    企业覆盖率：报告中写明的党组织覆盖企业占非公企业的比例。"""
    employees: Number | Given[Number] | None
    """Employees: those who work in the non-public enterprises and businesses of the area (at most 10000000).
    从业人员数：辖区内非公企业和个体工商户的从业人员。"""
    nonpublic_members: Number | Given[Number] | None
    """Members in non-public enterprises: of the employees, those who are members (at most 1000000).
    非公企业党员人数：从业人员中的党员人数。"""
    overall_leader: Truth | Given[Truth] | None
    """Chief leader responsible: the chief leader answers for Party building as a whole.
    主要领导负总责：主要领导对园区党建负总责。"""
    deputy_in_charge: Truth | Given[Truth] | None
    """Deputy in charge: a deputy leader takes charge of the details. 分管领导具体抓：有分管领导具体负责党建。"""
    dedicated_party_staff: Number | Given[Number] | None
    """Dedicated Party staff: those who do nothing but basic Party work (at most 10000).
    党建专人：专门负责党建基础工作的人数。"""
    ledgers: Ledger | Sequence[Ledger] | Open[Ledger] | Given[Ledger | Sequence[Ledger] | Open[Ledger]] | None
    """Ledgers: the ledgers that the organization keeps. 台账：党组织建立的台账。"""
    admission_checks: AdmissionCheck | Sequence[AdmissionCheck] | Open[AdmissionCheck] | Given[AdmissionCheck | Sequence[AdmissionCheck] | Open[AdmissionCheck]] | None
    """What admission looks at: what is looked at when a member is admitted. 发展把关内容：发展党员时考察的方面。"""
    new_members: Number | Given[Number] | None
    """New members: those admitted within the year (at most 1000000). 新发展党员人数：一年内新发展的党员人数。"""
    new_women: Number | Given[Number] | None
    """New women members: of the new members, the women (at most 1000000).
    新发展女党员人数：新发展党员中女党员的人数。"""
    new_35_or_under: Number | Given[Number] | None
    """New members of 35 or younger: of the new members, those aged 35 or less (at most 1000000).
    新发展35岁以下党员人数：新发展党员中年龄不超过35岁的人数。"""
    new_senior_high_or_above: Number | Given[Number] | None
    """New members with senior high school or more: of the new members, those with senior high school or more (at
    most 1000000). 新发展高中以上党员人数：新发展党员中高中及以上文化程度的人数。"""
    new_backbone: Number | Given[Number] | None
    """New members from the backbone: of the new members, the backbone staff (at most 1000000).
    新发展骨干党员人数：新发展党员中企业骨干的人数。"""
    new_from_priority_groups: Number | Given[Number] | None
    """New members from the priority groups: of the new members, managers, production and technical backbone and
    outstanding young people at the front line (at most 1000000).
    新发展重点人员党员人数：新发展党员中来自生产经营管理者、生产骨干、科技骨干和一线优秀青年的人数。"""
    admission_valued: Judgement
    """Admission taken seriously: an assessor found the admission of members taken very seriously.
    重视发展新党员：经认定，发展新党员的工作受到高度重视。"""
    admission_principles: AdmissionPrinciple | Sequence[AdmissionPrinciple] | Open[AdmissionPrinciple] | Given[AdmissionPrinciple | Sequence[AdmissionPrinciple] | Open[AdmissionPrinciple]] | None
    """Principles of admission: the principles of admission that are adopted and kept.
    发展党员方针：写入并执行的发展党员方针。"""
    activist_training_recorded: Truth | Given[Truth] | None
    """Training of activists on record: the training of activists is on record.
    积极分子培养有记录：积极分子的培养教育有记录。"""
    admission_gates: AdmissionGate | Sequence[AdmissionGate] | Open[AdmissionGate] | Given[AdmissionGate | Sequence[AdmissionGate] | Open[AdmissionGate]] | None
    """Gates of admission: the gates that admission passes. 发展党员关口：发展党员时把的关口。"""
    admission_steps: AdmissionStep | Sequence[AdmissionStep] | Open[AdmissionStep] | Given[AdmissionStep | Sequence[AdmissionStep] | Open[AdmissionStep]] | None
    """Steps of admission: the steps that every admission goes through. 发展党员制度：发展党员时执行的制度。"""
    admission_standard_high: Judgement
    """High standard of admission: an assessor found admission strict and of a high standard.
    高标准发展党员：经认定，发展党员标准高、要求严。"""
    admission_principled: Judgement
    """Principled admission: an assessor found admission to keep to principle.
    坚持原则发展党员：经认定，发展党员坚持原则。"""
    head_qualified: Judgement
    """Head well qualified: an assessor found the head of the Party organization of good political quality and
    schooling. 党组织负责人素质高：经认定，企业党组织负责人政治素质和文化素养较高。"""
    head_respected: Judgement
    """Head respected: an assessor found the head of the Party organization respected by the staff.
    党组织负责人有威信：经认定，企业党组织负责人在职工中有威信。"""
    lectures_main_form: Truth | Given[Truth] | None
    """Lectures as the main form: Party lectures are the main form of training. 以党课为主：培训以上党课为主要形式。"""
    graded_education: Truth | Given[Truth] | None
    """Graded education: education and management are graded by level. 分级教育管理：教育管理分级负责。"""
    training_topics: TrainingTopic | Sequence[TrainingTopic] | Open[TrainingTopic] | Given[TrainingTopic | Sequence[TrainingTopic] | Open[TrainingTopic]] | None
    """Training topics: what members are trained in. 培训内容：党员培训的内容。"""
    training_places: TrainingPlace | Sequence[TrainingPlace] | Open[TrainingPlace] | Given[TrainingPlace | Sequence[TrainingPlace] | Open[TrainingPlace]] | None
    """Places of training: where members are trained. 培训阵地：党员培训使用的阵地。"""
    grassroots_places_used: Truth | Given[Truth] | None
    """Grassroots places used: training uses the grassroots places of education.
    用好基层教育阵地：培训使用基层教育阵地。"""
    objective_management: Truth | Given[Truth] | None
    """Management by objectives: members are managed by objectives. 党员目标管理：对党员实行目标管理。"""
    responsibility_system: Truth | Given[Truth] | None
    """Responsibility system: a responsibility system for Party building is in force.
    党建工作责任制：党建工作责任制已落实。"""
    training_long_term: Judgement
    """Training for the long term: an assessor found training treated as a lasting policy.
    教育培训管长远：经认定，教育培训被当作长远之策。"""
    founding_project: Judgement
    """Project to build up organizations: an assessor found the project to build up grassroots organizations carried
    out. 组织建设提升工程：经认定，基层组织建设提升工程得到推进。"""
    founding_eases_management: Judgement
    """Founding eases management: an assessor found the way of founding to ease management.
    组建便于管理：经认定，组建方式便于党组织管理。"""
    founding_eases_activities: Judgement
    """Founding eases activities: an assessor found the way of founding to ease activities.
    组建便于开展活动：经认定，组建方式便于党组织开展活动。"""
    founding_eases_organizational_life: Judgement
    """Founding eases organizational life: an assessor found the way of founding to ease organizational life.
    组建便于组织生活：经认定，组建方式便于党员参加组织生活。"""
    founding_helps_growth: Judgement
    """Founding helps growth: an assessor found the way of founding to help the enterprise grow.
    组建有利于企业发展：经认定，组建方式有利于企业健康发展。"""
    founding_forms: EnterprisePartyForm | Sequence[EnterprisePartyForm] | Open[EnterprisePartyForm] | Given[EnterprisePartyForm | Sequence[EnterprisePartyForm] | Open[EnterprisePartyForm]] | None
    """Forms of founding: the forms in which Party organizations of enterprises were founded.
    组建方式：已采用的企业党组织组建方式。"""
    members_without_branch: Number | Given[Number] | None
    """Members without a branch: members in enterprises who belong to no branch (at most 1000000).
    未编入支部党员人数：没有编入任何支部的企业党员人数。"""
    posted_staff: Number | Given[Number] | None
    """Staff posted on site: those of the offices who are posted on site to help (at most 10000).
    驻点人员数：从机关抽调驻点帮扶的人数。"""
    campaigns: Campaign | Sequence[Campaign] | Open[Campaign] | Given[Campaign | Sequence[Campaign] | Open[Campaign]] | None
    """Campaigns: the named campaigns carried out. 主题活动：开展的有名称的主题活动。"""
    one_to_one_help: Truth | Given[Truth] | None
    """Help one to one: help is paired one to one. 一对一结对帮扶：帮扶以一对一结对进行。"""
    needy_staff_paired: Truth | Given[Truth] | None
    """Needy staff paired: needy staff are paired with helpers. 困难职工结对：与企业困难职工结对帮扶。"""
    fund_set_up: Truth | Given[Truth] | None
    """Fund set up: branches and staff have set up a fund to help people in need.
    设有爱心基金：支部和职工组建了“爱心基金”。"""
    fund_beneficiaries: FundBeneficiary | Sequence[FundBeneficiary] | Open[FundBeneficiary] | Given[FundBeneficiary | Sequence[FundBeneficiary] | Open[FundBeneficiary]] | None
    """Beneficiaries of the fund: whom the fund of branches and staff helps.
    爱心基金救济对象：“爱心基金”救济的对象。"""
    visits_inform: Judgement
    """Visits that inform: an assessor found the visits to learn how people work and live.
    走访了解实际：经认定，走访了解到企业和群众的实际。"""
    daily_service: Judgement
    """Daily service: an assessor found enterprises and people served in daily life.
    服务企业和群众：经认定，在日常生产生活中服务企业和群众。"""
    organization_strong: Judgement
    """Strong organization: an assessor found the Party organization strong. 党组织建强：经认定，党组织坚强有力。"""
    best_members_named: Number | Given[Number] | None
    """Best members named: those named as best migrant-worker members (at most 10000).
    十佳务工党员人数：评出的十佳务工党员人数。"""
    best_branches_named: Number | Given[Number] | None
    """Best branches named: those named as best branches (at most 10000). 十佳党支部个数：评出的十佳党支部个数。"""
    trained: TrainingObject | Sequence[TrainingObject] | Open[TrainingObject] | Given[TrainingObject | Sequence[TrainingObject] | Open[TrainingObject]] | None
    """What the three trainings are for: what is trained or fostered under the three trainings.
    “三培”对象：“三培”开展的对象。"""
    workshops_and_teams: Number | Given[Number] | None
    """Workshops and teams: the workshops and teams of the enterprises (at most 1000000).
    车间班组数：企业的车间和班组个数。"""
    workshops_and_teams_with_flag: Number | Given[Number] | None
    """Workshops and teams with a flag: of the workshops and teams, those with a Party flag (at most 1000000).
    插党旗车间班组数：插有党旗的车间和班组个数。"""
    badge_wearing_rate: Number | Given[Number] | None
    """Members wearing the badge [%]: of the members, the share wearing the badge (at most 100%).
    党徽佩戴率：党员中佩戴党徽的比例。"""
    post_requirements_written: Truth | Given[Truth] | None
    """Written demands of posts: the demands of the demonstration posts are written down.
    示范岗要求成文：党员示范岗的要求有书面规定。"""
    owner_meetings_per_month: Number | Given[Number] | None
    """Owners' meetings a month: meetings of owners who are members in the month of the past year that had the fewest
    (at most 100). 党员企业主联合会每月次数：过去一年中最少的一个月召开党员企业主联合会的次数。"""
    forums_per_month: Number | Given[Number] | None
    """Forums a month: forums of members and owners in the month of the past year that had the fewest (at most 100).
    例行座谈会每月次数：过去一年中最少的一个月召开党员和企业主座谈会的次数。"""
    demonstration_zone_good: Judgement
    """Good demonstration zone: an assessor found the demonstration zone of reasonable number, distinct and
    effective. 示范区特点鲜明：经认定，示范区数量合理、特点鲜明、作用突出。"""
    major_industries: Number | Given[Number] | None
    """Major industries: the major industries of the park (at most 1000). 大产业数：园区的大产业个数。"""
    major_industries_with_demonstration_point: Number | Given[Number] | None
    """Major industries with a demonstration point: of the major industries, those with a demonstration point (at
    most 1000). 有示范点的大产业数：有党建示范点的大产业个数。"""
    new_branches: Number | Given[Number] | None
    """New branches: the enterprise branches founded within the plan (at most 10000).
    新建企业支部数：计划期内新建的企业支部个数。"""
    guarantees: Guarantee | Sequence[Guarantee] | Open[Guarantee] | Given[Guarantee | Sequence[Guarantee] | Open[Guarantee]] | None
    """Guarantees: what is guaranteed for Party work. 党建保障：已落实的党建工作保障。"""
    large_enterprises: Number | Given[Number] | None
    """Enterprises above scale: the non-public enterprises above scale (at most 1000000).
    规模以上非公企业数：规模以上非公企业的家数。"""
    large_enterprises_with_organization: Number | Given[Number] | None
    """Enterprises above scale with an organization: of the enterprises above scale, those with a Party organization
    (at most 1000000). 建立党组织的规模以上企业数：已建立党组织的规模以上非公企业家数。"""
    large_enterprises_with_organization_previous_year: Number | Given[Number] | None
    """The same a year before: the enterprises above scale that had a Party organization a year before (at most
    1000000). 上年建立党组织的规模以上企业数：上一年已建立党组织的规模以上非公企业家数。"""
    new_organization_guidance: GuidanceTopic | Sequence[GuidanceTopic] | Open[GuidanceTopic] | Given[GuidanceTopic | Sequence[GuidanceTopic] | Open[GuidanceTopic]] | None
    """Guidance of new organizations: what new organizations are guided in.
    新建党组织指导内容：对新建党组织给予的指导。"""
    new_organizations_alive: Judgement
    """Every new one alive: an assessor found every new organization alive and effective.
    建一个活一个：经认定，新建党组织个个有活力、有作用。"""
    duty_reports_per_year: Number | Given[Number] | None
    """Duty reports a year: how often a year the deputy secretary reports and is appraised (at most 100).
    年述职评议次数：一年内对党工委副书记述职评议的次数。"""
    score_entries: Sequence[ScoreEntry] | Open[ScoreEntry] | Given[Sequence[ScoreEntry] | Open[ScoreEntry]] | None
    """Marks entered: the marks entered item by item by the organization itself, at the first review, on site and at
    the final review. 评分记录：自评、初评、现场核查和终评时逐项填写的分数。"""


class Programme(TypedDict, total=False):
    """Programme. 建设计划。"""

    subject: Literal["programme"]
    """What kind of subject it is."""
    as_of: Day
    """The day as of which the facts hold."""
    source: Any
    """Where the facts come from; free, not evaluated."""
    waivers: Sequence[Any]
    """Who excused the subject from which rule."""
    centers_total: Number | Given[Number] | None
    """Centers in all: all service centers within the plan (at most 1000000).
    中心总数：计划范围内党群服务中心的总数。"""
    centers_three_level: Number | Given[Number] | None
    """Centers of the three levels: centers of district, town and village level (at most 1000000).
    三级中心数：区、镇（街道）、村（社区）三级中心的个数。"""
    centers_park: Number | Given[Number] | None
    """Centers of parks: service centers of parks (at most 1000000). 园区中心数：园区党群服务中心的个数。"""
    sub_sites: Number | Given[Number] | None
    """Smaller sites: service sites below the centers (at most 1000000). 站点数：中心以下的党群服务站点个数。"""
    three_level_units: Number | Given[Number] | None
    """Units of the three levels: districts, towns and villages that ought to have a center (at most 1000000).
    三级单位数：应设中心的区、镇（街道）、村（社区）个数。"""
    three_level_units_covered: Number | Given[Number] | None
    """Units of the three levels with a center: of these, the number that has one (at most 1000000).
    已有中心的三级单位数：其中已有党群服务中心的个数。"""
    three_level_centers_upgraded: Number | Given[Number] | None
    """Centers of the three levels upgraded: of the centers of the three levels, the number upgraded (at most
    1000000). 已提升的三级中心数：三级中心中已完成提升的个数。"""
    three_level_coverage_reached_on: Day | Given[Day] | None
    """Day the three levels were covered [date]: the day the centers of the three levels were all there and upgraded.
    三级全覆盖日期：三级中心全覆盖、全提升完成的日期。"""
    extended_coverage_reached_on: Day | Given[Day] | None
    """Day the further targets were covered [date]: the day parks, large state-owned enterprises and larger new
    organizations were all covered. 扩展覆盖日期：产业园区、大型国企、较大两新组织全面覆盖完成的日期。"""
    industrial_parks: Number | Given[Number] | None
    """Industrial parks: industrial parks to be covered (at most 1000000). 产业园区数：应覆盖的产业园区个数。"""
    industrial_parks_covered: Number | Given[Number] | None
    """Industrial parks covered: of these, the number that a center or site covers (at most 1000000).
    已覆盖的产业园区数：其中已被中心或站点覆盖的个数。"""
    large_state_enterprises: Number | Given[Number] | None
    """Large state-owned enterprises: large state-owned enterprises to be covered (at most 1000000).
    大型国企数：应覆盖的大型国有企业个数。"""
    large_state_enterprises_covered: Number | Given[Number] | None
    """Large state-owned enterprises covered: of these, the number that a center or site covers (at most 1000000).
    已覆盖的大型国企数：其中已被中心或站点覆盖的个数。"""
    larger_new_organizations: Number | Given[Number] | None
    """Larger new organizations: larger new economic and social organizations to be covered (at most 1000000).
    较大两新组织数：应覆盖的较大新经济组织、新社会组织个数。"""
    larger_new_organizations_covered: Number | Given[Number] | None
    """Larger new organizations covered: of these, the number that a center or site covers (at most 1000000).
    已覆盖的较大两新组织数：其中已被中心或站点覆盖的个数。"""
    centers_alliance_formed: Truth | Given[Truth] | None
    """Alliance of centers formed: the centers of the district have formed an alliance.
    建立中心联盟：全区的中心组成了联盟。"""
    upgrade_batches: Sequence[UpgradeBatch] | Open[UpgradeBatch] | Given[Sequence[UpgradeBatch] | Open[UpgradeBatch]] | None
    """Upgrading batches: the batches of the upgrading plan, one entry each. 改造批次：改造升级计划的批次，一批一项。"""
    centers_needing_upgrade: Number | Given[Number] | None
    """Centers in need of upgrading: centers that need to be upgraded (at most 1000000).
    需提升的中心数：需要进一步提升的中心个数。"""
    centers_in_upgrade_plan: Number | Given[Number] | None
    """Centers in the upgrading plan: of the centers in need, the number in the plan (at most 1000000).
    列入改造计划的中心数：需要提升的中心中已列入改造计划的个数。"""
    centers_left_behind: Number | Given[Number] | None
    """Centers left behind: centers neither up to the standard nor in the plan (at most 1000000).
    掉队的中心数：没有达标、也没有列入计划的中心个数。"""
    planned_upgrades_district: Number | Given[Number] | None
    """Upgrades of district level: centers of district level to be upgraded (at most 1000000).
    区级改造数：计划提升改造的区级中心个数。"""
    planned_upgrades_town: Number | Given[Number] | None
    """Upgrades of town level: centers of town level to be improved (at most 1000000).
    镇街道级优化数：计划优化的镇（街道）级中心个数。"""
    planned_upgrades_village: Number | Given[Number] | None
    """Upgrades of village level: centers of village level to be renovated (at most 1000000).
    村社区级改造数：计划改造的村（社区）级中心个数。"""
    plaque_eligible_centers: Number | Given[Number] | None
    """Centers fit for the plaque: centers up to the standard and free to hang the plaque (at most 1000000).
    可挂牌中心数：达到标准、可以挂牌的中心个数。"""
    premises_well_laid_out: Judgement
    """Premises well placed: an assessor found the centers well placed and laid out.
    场所布局合理：经认定，中心场所布局合理。"""
    basic_facilities_complete: Judgement
    """Basic facilities complete: an assessor found the basic facilities complete.
    基本设施配套：经认定，基本设施配套齐全。"""
    management_measures_complete: Judgement
    """Management well provided for: an assessor found the management measures complete.
    管理措施完善：经认定，管理措施完善。"""
    overall_function_optimized: Judgement
    """Functions optimized as a whole: an assessor found the centers to work well as a whole.
    整体功能优化：经认定，中心整体功能得到优化。"""
    guiding_lines_observed: Judgement
    """Three lines observed: an assessor found the plan led by the Party, aimed at service, with resources moved
    downwards. 坚持三条主线：经认定，坚持了党建引领、服务导向和资源下沉。"""
    service_items_widened: Judgement
    """Service items widened: an assessor found more and more effective service items.
    服务项目拓宽增效：经认定，服务项目增多、成效提高。"""
    building_quality_consolidated: Judgement
    """Building quality consolidated: an assessor found service functions better and the quality of building made
    fast. 建设质量巩固提升：经认定，服务功能完善、建设质量巩固。"""
    business_coverage_growing: Judgement
    """Business coverage growing: an assessor found the coverage of office buildings, business areas or larger
    enterprises growing. 商务覆盖面扩大：经认定，对商务楼宇、商圈市场或较大企业的覆盖面在扩大。"""
    street_and_community_centers: Number | Given[Number] | None
    """Centers of subdistricts and communities: service centers and stations of subdistricts and communities (at most
    1000000). 街道社区中心数：街道（社区）党群服务中心和站点的个数。"""
    street_and_community_centers_upgraded: Number | Given[Number] | None
    """Centers upgraded in the year: of these, the number upgraded in the year (at most 1000000).
    当年提档升级中心数：其中当年完成提档升级的个数。"""
    stations_total: Number | Given[Number] | None
    """Red stations: red stations that are built (at most 1000000). 红色驿站数：已建成的红色驿站个数。"""
    urban_subdistricts: Number | Given[Number] | None
    """Subdistricts and townships of the city: subdistricts and townships of the urban area (at most 10000).
    城区街道乡镇数：城区内的街道（乡镇）个数。"""
    urban_subdistricts_with_station: Number | Given[Number] | None
    """Subdistricts and townships with a station: of these, the number with a red station (at most 10000).
    已有驿站的街道乡镇数：其中已有红色驿站的个数。"""
    station_brand_known: Judgement
    """Station brand known: an assessor found the red station to be a brand.
    驿站品牌响亮：经认定，“红色驿站”成为品牌。"""
    departments_and_counties_coordinated: Judgement
    """Departments and counties coordinated: an assessor found sector departments and counties coordinated.
    统筹部门县区：经认定，行业部门和县区统筹到位。"""
    sectors_build_together: Judgement
    """Sectors build together: an assessor found sector departments to build stations together.
    行业部门共建：经认定，行业部门共同建设驿站。"""
    demonstrating_sectors: CitySector | Sequence[CitySector] | Open[CitySector] | Given[CitySector | Sequence[CitySector] | Open[CitySector]] | None
    """Sectors that lead: sectors and departments that lead in building stations.
    示范部门：带头建设驿站的行业和部门。"""
    model_stations: Number | Given[Number] | None
    """Model stations: model red stations that are built (at most 10000). 样板点数：已建成的红色驿站样板点个数。"""
    vertical_units: VerticalUnit | Sequence[VerticalUnit] | Open[VerticalUnit] | Given[VerticalUnit | Sequence[VerticalUnit] | Open[VerticalUnit]] | None
    """Vertical units taking part: vertically managed window units that take part.
    参与的垂管单位：参与驿站建设的垂管窗口单位。"""
    convertible_places_fitted: Truth | Given[Truth] | None
    """Convertible places fitted: convertible places have got hardware and better software.
    可改建场所软硬件到位：可供改建的场所已落实硬件、提升软件。"""
    mature_places_converted: Judgement
    """Mature places converted: an assessor found mature places converted and made examples as far as possible.
    成熟场所改造示范：经认定，成熟的场所都努力改造、示范。"""
    society_takes_part: Judgement
    """Society takes part: an assessor found society to take part widely. 社会广泛参与：经认定，社会各方广泛参与。"""
    social_forces_called_on: Judgement
    """Social forces called on: an assessor found social forces called on.
    发动社会力量：经认定，社会力量得到广泛发动。"""
    sponsorship_methods: SponsorshipMethod | Sequence[SponsorshipMethod] | Open[SponsorshipMethod] | Given[SponsorshipMethod | Sequence[SponsorshipMethod] | Open[SponsorshipMethod]] | None
    """Ways of sponsorship: how society is drawn in. 赞助方式：吸引社会参与所用的方式。"""
    private_participants: PrivateParticipant | Sequence[PrivateParticipant] | Open[PrivateParticipant] | Given[PrivateParticipant | Sequence[PrivateParticipant] | Open[PrivateParticipant]] | None
    """Private participants: units of society that take part. 参与的社会单位：参与驿站建设的社会单位。"""
    stations_in_party_work: Truth | Given[Truth] | None
    """Stations part of Party work: stations are part of the Party-building work.
    驿站列入党建工作：驿站建设列入本地本单位党建工作。"""
    station_department_named: Truth | Given[Truth] | None
    """Department named: the department responsible for stations is named. 责任部门明确：驿站建设的责任部门已明确。"""
    station_person_named: Truth | Given[Truth] | None
    """Person named: the person responsible for stations is named. 责任人明确：驿站建设的责任人已明确。"""
    station_plan_made: Truth | Given[Truth] | None
    """Plan of implementation: there is a plan of implementation for stations. 驿站实施方案：制定了驿站建设实施方案。"""
    station_plan_supervised: Truth | Given[Truth] | None
    """Implementation supervised: the implementation is supervised. 督促驿站建设：驿站建设有督促落实。"""
    stations_in_party_appraisal: Truth | Given[Truth] | None
    """Stations part of the appraisal: stations are part of the appraisal of Party building.
    驿站纳入考核：驿站建设纳入党建工作考核评比。"""
    station_leadership_strong: Judgement
    """Stations well led: an assessor found the matter understood and led.
    驿站组织领导有力：经认定，认识到位、组织领导有力。"""
    station_weight_attached: Judgement
    """Weight attached to stations: an assessor found places and units to attach weight to stations.
    重视驿站建设：经认定，各地各单位重视驿站建设。"""
    station_work_joined: Judgement
    """Station work joined: an assessor found the work coordinated and joined.
    驿站工作合力：经认定，统筹协调、形成合力。"""
    communication_in_all_directions: Judgement
    """Communication in all directions: an assessor found communication in all directions and all Party organizations
    brought in. 上下左右沟通：经认定，上下左右沟通，各级党组织都被调动。"""
    units_open_and_active: Judgement
    """Units open and active: an assessor found units and departments open and active.
    单位开放主动：经认定，各单位各部门开放融合、主动作为。"""
    resources_sent_down: StationResource | Sequence[StationResource] | Open[StationResource] | Given[StationResource | Sequence[StationResource] | Open[StationResource]] | None
    """Resources sent down: resources and forces that go down to the stations. 下沉的资源：下沉到驿站的资源和力量。"""
    stations_practical: Judgement
    """Stations practical: an assessor found the stations suited to their places and of use.
    驿站务实管用：经认定，因地制宜、务实管用。"""
    no_single_pattern: Judgement
    """No single pattern: an assessor found no single pattern forced on all. 不搞一刀切：经认定，没有搞一刀切。"""
    name: str | Given[str] | None
    """Name: the name of the programme. 计划名称：建设计划的名称。"""
    project_villages: Number | Given[Number] | None
    """Project villages: how many villages the programme has (at most 100000). 项目村总数：列入计划的项目村个数。"""
    new_demonstration_villages: Number | Given[Number] | None
    """New demonstration villages: how many of them are new demonstration villages (at most 100000).
    新建示范村数：计划中新建示范村的个数。"""
    new_qualifying_villages: Number | Given[Number] | None
    """New qualifying villages: how many of them are new qualifying villages (at most 100000).
    新建达标村数：计划中新建达标村的个数。"""
    rebuilt_or_upgraded_villages: Number | Given[Number] | None
    """Rebuilt or upgraded villages: how many of them are rebuilt or upgraded (at most 100000).
    改扩建和提档升级村数：计划中改扩建和提档升级村的个数。"""
    projects_started: Number | Given[Number] | None
    """Projects started in the year: how many projects have started in the year of the programme (at most 100000).
    当年开工项目数：计划当年已经启动的项目个数。"""
    first_start_on: Day | Given[Day] | None
    """Day the first project started [date]: the day the first of the projects started.
    最早开工日期：各项目中最早的开工日期。"""
    last_start_on: Day | Given[Day] | None
    """Day the last project started [date]: the day the last of the projects started.
    最晚开工日期：各项目中最晚的开工日期。"""
    last_completion_on: Day | Given[Day] | None
    """Day all projects were finished [date]: the day the last of the projects was finished.
    全部完工日期：最后一个项目完工的日期。"""
    last_key_village_completion_on: Day | Given[Day] | None
    """Day all key villages were finished [date]: the day the last of the key villages was finished.
    重点村全部完工日期：最后一个重点村完工的日期。"""
    grants_total: Number | Given[Number] | None
    """Grants altogether [yuan]: the money set aside for the grants (at most 100000000000 yuan).
    补助资金总额：计划安排的补助资金总额。"""
    grants_transferred_by: ProjectBody | Given[ProjectBody] | None
    """Grants transferred by: the body that transfers the grants. 补助划拨机构：统一划拨补助的机构。"""
    grants_by_township: Truth | Given[Truth] | None
    """Grants by township: the grants are transferred township by township.
    补助以乡镇为单位：补助以乡镇（场、区）为单位划拨。"""
    sites_surveyed_before_listing: Truth | Given[Truth] | None
    """Survey before the list: there was a survey before the list was fixed.
    定名单前实地调查：确定项目村名单以前作过实地调查。"""
    consultation_before_listing: Truth | Given[Truth] | None
    """Consultation before the list: townships and villages were consulted before the list was fixed.
    定名单前征求意见：确定名单以前征求过乡镇和村的意见。"""
    suited_reasoned_and_plain: Judgement
    """Suited to the place, well reasoned, plain and useful: an assessor found the programme suited to the place,
    well reasoned, plain and useful. 因地制宜、科学合理、简朴实用：经认定，计划因地制宜、科学合理、简朴实用。"""
    uniform_items: UniformItem | Sequence[UniformItem] | Open[UniformItem] | Given[UniformItem | Sequence[UniformItem] | Open[UniformItem]] | None
    """Things made uniform: what is the same for all projects of the county. 统一事项：全县各项目统一的事项。"""
    in_annual_work: Truth | Given[Truth] | None
    """Part of the year's work: the building of centers is part of the year's revitalization work.
    纳入年度工作：中心建设已列入年度乡村振兴工作。"""
    village_coverage: Number | Given[Number] | None
    """Villages covered [%]: of the villages due a center, the share in the programme or already with one (at most
    100%). 村覆盖率：应建中心的村中列入计划或已有中心的比例。"""
    affairs_in_one_completion: Number | Given[Number] | None
    """Affairs joined in one [%]: the share of centers in which the affairs are joined in one (at most 100%).
    “多务合一”完成率：完成“多务合一”的中心占全部中心的比例。"""
    responsible_bodies: ProjectBody | Sequence[ProjectBody] | Open[ProjectBody] | Given[ProjectBody | Sequence[ProjectBody] | Open[ProjectBody]] | None
    """Responsible bodies: the bodies responsible for managing and carrying out the projects.
    责任单位：承担项目管理和实施责任的单位。"""
    guided_by: ProjectBody | Sequence[ProjectBody] | Open[ProjectBody] | Given[ProjectBody | Sequence[ProjectBody] | Open[ProjectBody]] | None
    """Guided by: the bodies that guide the building. 指导机构：指导项目建设的机构。"""
    progress_circulated: Truth | Given[Truth] | None
    """Progress circulated: progress is circulated at set times. 进度定时通报：工程进度按定时通报。"""
    breaches_found: Number | Given[Number] | None
    """Breaches found: breaches of law or rules found in the projects (at most 100000).
    发现的违法违规数：项目实施中发现的违法违规行为起数。"""
    breaches_pursued: Number | Given[Number] | None
    """Breaches pursued: how many of them were followed by a sanction (at most 100000).
    已追责数：已经依法依规追责问责的起数。"""
    townships: Sequence[ProgrammeTownship] | Open[ProgrammeTownship] | Given[Sequence[ProgrammeTownship] | Open[ProgrammeTownship]] | None
    """Townships: the townships that carry out the projects. 实施乡镇：承担项目的各乡镇（场、区）。"""


class UpgradeBatch(TypedDict, total=False):
    """Upgrading batch. 改造批次。"""

    year: Day | Given[Day] | None
    """Year [date]: the year of the batch. 年度：这一批实施的年度。"""
    centers: Number | Given[Number] | None
    """Centers: the centers of the batch (at most 1000000). 中心数：这一批改造的中心个数。"""
    priority: Truth | Given[Truth] | None
    """Priority: the batch is marked as a priority. 重点：这一批被列为重点。"""


class SexSplit(TypedDict, total=False):
    """Members by sex. 性别构成。"""

    men: Number | Given[Number] | None
    """Men: the men in the split by sex (at most 1000000). 男党员人数：按性别分列的男党员人数。"""
    women: Number | Given[Number] | None
    """Women: the women in the split by sex (at most 1000000). 女党员人数：按性别分列的女党员人数。"""


class Enterprise(TypedDict, total=False):
    """Enterprise. 企业。"""

    name: str | Given[str] | None
    """Name: the name of the enterprise. 名称：企业的名称。"""
    full_members: Number | Given[Number] | None
    """Full members: the full members in the enterprise, without probationary ones (at most 100000).
    正式党员人数：企业的正式党员人数，不含预备党员。"""
    in_production: Truth | Given[Truth] | None
    """In production: the enterprise produces and is no longer being built. 已投产：企业已正式投产，不在基建阶段。"""
    production_stable: Truth | Given[Truth] | None
    """Steady production: the enterprise produces steadily. 生产较为稳定：企业的生产较为稳定。"""
    organization_form: EnterprisePartyForm | Given[EnterprisePartyForm] | None
    """Form of Party organization: the form of Party organization that the members in the enterprise belong to.
    党组织形式：企业党员编入的党组织的形式。"""
    owner_is_member: Truth | Given[Truth] | None
    """Owner is a member: the owner is a Party member. 企业主是党员：企业主是党员。"""
    owner_heads_organization: Truth | Given[Truth] | None
    """Owner heads the organization: the owner heads the Party organization.
    企业主任党组织负责人：企业主担任党组织负责人。"""
    attached_leader: Truth | Given[Truth] | None
    """Leader attached: a leader of the working committee is attached to the enterprise.
    有挂点领导：党工委有领导挂点联系这家企业。"""


class PartyBranch(TypedDict, total=False):
    """Party branch. 党支部。"""

    name: str | Given[str] | None
    """Name: the name of the branch. 名称：党支部的名称。"""
    form: EnterprisePartyForm | Given[EnterprisePartyForm] | None
    """Form: whether one enterprise has it to itself or several share it. 形式：党支部是单独建立还是联合建立。"""
    secretary_from_working_committee: Truth | Given[Truth] | None
    """Secretary from the working committee: a member of the working committee is its secretary.
    书记由党工委成员兼任：支部书记由党工委成员兼任。"""
    admission_plan: Truth | Given[Truth] | None
    """Plan of admission: the branch has a plan of admission. 有发展党员计划：支部有发展党员计划。"""
    next_year_plan_submitted: Truth | Given[Truth] | None
    """Plan for next year submitted: the branch has submitted its plan of admission for the next year.
    已报下一年度计划：支部已向党工委报送下一年度发展党员计划。"""
    guidance_received: Truth | Given[Truth] | None
    """Guidance received: the guidance on admission has reached the branch.
    收到指导意见：支部收到发展党员的指导意见。"""
    activity_place: Truth | Given[Truth] | None
    """Place for activities: the branch has a station or place for its activities.
    有活动场所：支部有活动站或活动阵地。"""


class Visit(TypedDict, total=False):
    """Visit. 走访。"""

    date: Day | Given[Day] | None
    """Date [date]: the day of the visit. 日期：走访的日期。"""
    households: Number | Given[Number] | None
    """Households: the households visited (at most 100000). 户数：走访的户数。"""
    participants: Number | Given[Number] | None
    """Participants: those who took part (at most 100000). 参加人数：参加走访的人数。"""
    amount: Number | Given[Number] | None
    """Money given [yuan]: the money given (at most 1000000000 yuan). 慰问金：送上的慰问金。"""


class Station(TypedDict, total=False):
    """Red station. 红色驿站。"""

    subject: Literal["station"]
    """What kind of subject it is."""
    as_of: Day
    """The day as of which the facts hold."""
    source: Any
    """Where the facts come from; free, not evaluated."""
    waivers: Sequence[Any]
    """Who excused the subject from which rule."""
    name: str | Given[str] | None
    """Name: the full name of the station. 名称：驿站的全称。"""
    place: str | Given[str] | None
    """Place: where the station stands. 所在地：驿站所在的地点。"""
    floor_area: Number | Given[Number] | None
    """Floor area [m2]: the area of the premises (at most 100000 m²). 场所面积：驿站场所的面积。"""
    open_to_citizens: Truth | Given[Truth] | None
    """Open to citizens: the station is open to citizens. 面向市民开放：驿站向市民开放。"""
    hosts: StationHost | Sequence[StationHost] | Open[StationHost] | Given[StationHost | Sequence[StationHost] | Open[StationHost]] | None
    """Hosts: the places that host the station. 依托场所：驿站依托的场所阵地。"""
    busy_area: Truth | Given[Truth] | None
    """Busy area: many people pass where the station stands. 人流量大：驿站所在区域人流量大。"""
    site_kinds: StationSite | Sequence[StationSite] | Open[StationSite] | Given[StationSite | Sequence[StationSite] | Open[StationSite]] | None
    """Kinds of site: the kinds of place where it stands. 地段：驿站所在的地段。"""
    siting_sound: Judgement
    """Siting sound: an assessor found the siting sound. 选址科学合理：经认定，选址科学合理。"""
    close_to_people: Judgement
    """Close to people: an assessor found service to be close to people. 就近服务：经认定，就近服务群众。"""
    much_service_needed: Judgement
    """Much service needed: an assessor found much service needed there. 服务需求多：经认定，所在地群众服务需求多。"""
    premises_sources: PremisesSource | Sequence[PremisesSource] | Open[PremisesSource] | Given[PremisesSource | Sequence[PremisesSource] | Open[PremisesSource]] | None
    """Sources of premises: where the premises came from. 场所来源：驿站场所的来源。"""
    existing_premises: Truth | Given[Truth] | None
    """Existing premises: the station was built in existing premises in the main.
    利用现有场所：主要利用现有场所平台建设。"""
    existing_resources_used: Judgement
    """Existing resources used: an assessor found existing resources put to use.
    盘活现有资源：经认定，盘活了现有资源。"""
    existing_platforms_used: Judgement
    """Existing platforms used: an assessor found existing platforms made full use of.
    用活现有平台：经认定，现有资源平台用足用活。"""
    suits_local_conditions: Judgement
    """Suits local conditions: an assessor found the building to suit local conditions.
    因地制宜：经认定，因地制宜建设。"""
    suits_circumstances: Judgement
    """Suits circumstances: an assessor found the building to follow the circumstances.
    结合实际建设：经认定，建设结合实际。"""
    starts_from_facts: Judgement
    """Starts from the facts: an assessor found the building to start from the facts.
    从实际出发：经认定，建设从实际情况出发。"""
    own_plans: Number | Given[Number] | None
    """Plans of its own: the plans made for this station alone (at most 1000).
    专属方案数：专为这个驿站制定的方案份数。"""
    builder_kind: StationBuilder | Given[StationBuilder] | None
    """Kind of builder: what kind of unit built the station. 建设单位种类：建设驿站的单位属于哪一种。"""
    builder_party_organization: Truth | Given[Truth] | None
    """Builder has a Party organization: the builder has a Party organization. 建设单位有党组织：建设单位建有党组织。"""
    linked_party_organizations: Number | Given[Number] | None
    """Party organizations linked: other Party organizations linked with the builder's (at most 1000000).
    联结党组织数：与建设单位党组织互联互通的其他党组织个数。"""
    managed_by: StationManager | Given[StationManager] | None
    """Managed by: who runs the station from day to day. 管理单位：驿站日常由谁管理。"""
    parties_agreed: Truth | Given[Truth] | None
    """Parties agreed: the parties concerned agreed that the subdistrict or township runs it.
    相关方同意：相关方协商同意由街道（乡镇）直接管理。"""
    subdistrict_helps: Truth | Given[Truth] | None
    """Subdistrict or township helps: the subdistrict or township helps to build and to run.
    街道乡镇协助：街道（乡镇）帮助建设、协助管理。"""
    ownership_unchanged: Truth | Given[Truth] | None
    """Ownership unchanged: bodies, people and facilities belong to whom they belonged before.
    权属不变：机构、人员、资源设施的权属没有改变。"""
    resource_methods: ResourceMethod | Sequence[ResourceMethod] | Open[ResourceMethod] | Given[ResourceMethod | Sequence[ResourceMethod] | Open[ResourceMethod]] | None
    """Ways of pooling resources: how resources are pooled. 整合资源方式：整合各方资源的方式。"""
    works_effectively: Judgement
    """Works effectively: an assessor found the station to work. 有效运转：经认定，驿站有效运转。"""
    functions: StationFunction | Sequence[StationFunction] | Open[StationFunction] | Given[StationFunction | Sequence[StationFunction] | Open[StationFunction]] | None
    """Functions: what the station is really used for. 功能：驿站实际具备的功能。"""
    functions_rich: Judgement
    """Functions rich: an assessor found the functions rich. 功能丰富：经认定，功能内涵丰富。"""
    party_building_leads: Judgement
    """Party building leads: an assessor found Party building to lead. 突出党建引领：经认定，党建引领突出。"""
    party_elements_embedded: Judgement
    """Party elements embedded: an assessor found Party elements embedded softly.
    柔性融入党建元素：经认定，党建元素以嵌入、柔性的方式融入。"""
    publicity_contents: StationPublicity | Sequence[StationPublicity] | Open[StationPublicity] | Given[StationPublicity | Sequence[StationPublicity] | Open[StationPublicity]] | None
    """Contents of publicity: what the station makes known. 宣传内容：驿站宣传的内容。"""
    volunteering_main_form: Truth | Given[Truth] | None
    """Volunteering the main form: volunteering by members is the main form of its work.
    志愿服务为主：主要以党员志愿服务的形式开展工作。"""
    services: ServiceKind | Sequence[ServiceKind] | Open[ServiceKind] | Given[ServiceKind | Sequence[ServiceKind] | Open[ServiceKind]] | None
    """Services: what the station offers. 服务内容：驿站提供的服务。"""
    service_precise: Judgement
    """Service to the point: an assessor found service quick, humane, personal and to the point.
    精准服务：经认定，服务便捷、人性、个性，精准到位。"""
    service_fine: Judgement
    """Service fine-grained: an assessor found service fine-grained. 精细服务：经认定，服务精细。"""
    needs_found_out: Truth | Given[Truth] | None
    """Needs found out: what people need was found out and written down. 了解群众需求：了解过群众的实际需求并有记录。"""
    functions_follow_needs: Judgement
    """Functions follow needs: an assessor found functions to follow needs, in flexible ways.
    按需完善功能：经认定，针对需求完善功能、方式灵活。"""
    service_as_large_as_possible: Judgement
    """As much service as possible: an assessor found as much service offered as possible.
    服务功能最大化：经认定，服务功能尽量大。"""
    nothing_grandiose: Judgement
    """Nothing grandiose: an assessor found no striving for the grand and complete.
    不求高大全：经认定，没有追求高大全。"""
    service_facilities: Truth | Given[Truth] | None
    """Facilities for service: there are facilities for serving people. 服务设施设备：有服务群众的设施设备。"""
    visual_identity_used: Truth | Given[Truth] | None
    """Visual identity used: the visual identity system is used. 采用VI系统：采用VI视觉识别系统。"""
    logo_uniform: Truth | Given[Truth] | None
    """LOGO uniform: the LOGO of the red station is set up in the uniform way.
    LOGO统一规范：“红色驿站”LOGO统一规范设置。"""
    signs_uniform: Truth | Given[Truth] | None
    """Signs uniform: the signs and plates of the station are uniform. 标识标牌统一：驿站的标识标牌统一。"""
    identity_elements: StationIdentity | Sequence[StationIdentity] | Open[StationIdentity] | Given[StationIdentity | Sequence[StationIdentity] | Open[StationIdentity]] | None
    """Elements of identity: the elements of the uniform identity that the station uses.
    统一标识要素：驿站使用的统一标识要素。"""
    dedicated_staff: Number | Given[Number] | None
    """Dedicated staff: the people whom the manager dedicates to daily service and running (at most 10000).
    专人人数：管理单位落实的日常服务和管理专人人数。"""
    rotating_volunteers: VolunteerCategory | Sequence[VolunteerCategory] | Open[VolunteerCategory] | Given[VolunteerCategory | Sequence[VolunteerCategory] | Open[VolunteerCategory]] | None
    """Rotating volunteers: who serves as rotating volunteer. 轮值志愿者：轮值志愿者由哪些人担任。"""
    volunteer_suppliers: VolunteerSupplier | Sequence[VolunteerSupplier] | Open[VolunteerSupplier] | Given[VolunteerSupplier | Sequence[VolunteerSupplier] | Open[VolunteerSupplier]] | None
    """Who provides volunteers: which units provide the rotating volunteers.
    轮值志愿者来源：轮值志愿者由哪些单位安排。"""
    every_open_day_staffed: Truth | Given[Truth] | None
    """Every open day staffed: someone is on duty on every open day. 开放日都有轮值：开放日都有人轮值。"""
    other_forces: StationForce | Sequence[StationForce] | Open[StationForce] | Given[StationForce | Sequence[StationForce] | Open[StationForce]] | None
    """Other forces: other forces that take part in work and service. 其他参与力量：参与驿站工作和服务的其他力量。"""
    organizations_linked: Judgement
    """Organizations linked: an assessor found the organizations linked. 组织体系互联：经认定，组织体系互通互联。"""
    resources_pooled: Judgement
    """Resources pooled: an assessor found the resources of service pooled.
    服务资源整合：经认定，服务群众的资源得到整合。"""
    practice_platform: Truth | Given[Truth] | None
    """Platform of practice: the station is a platform where members practise.
    党员实践平台：驿站是党员教育管理的实践平台。"""
    theme_activities_per_year: Number | Given[Number] | None
    """Theme activities a year: theme activities held in a year (at most 10000).
    年主题活动次数：一年内开展的主题活动次数。"""
    institutions: WallDocument | Sequence[WallDocument] | Open[WallDocument] | Given[WallDocument | Sequence[WallDocument] | Open[WallDocument]] | None
    """Supporting rules: the rules that the station has set up. 配套制度：驿站建立的配套制度。"""
    daily_rule_contents: DailyRuleContent | Sequence[DailyRuleContent] | Open[DailyRuleContent] | Given[DailyRuleContent | Sequence[DailyRuleContent] | Open[DailyRuleContent]] | None
    """Contents of the daily rules: what the rules of daily running state. 日常管理制度内容：日常管理制度写明的内容。"""
    service_rule_contents: ServiceRuleContent | Sequence[ServiceRuleContent] | Open[ServiceRuleContent] | Given[ServiceRuleContent | Sequence[ServiceRuleContent] | Open[ServiceRuleContent]] | None
    """Contents of the service rules: what the rules of service items state.
    服务项目制度内容：服务项目管理制度写明的内容。"""
    lasting_rules: LastingRule | Sequence[LastingRule] | Open[LastingRule] | Given[LastingRule | Sequence[LastingRule] | Open[LastingRule]] | None
    """Lasting rules: the matters for which there are lasting rules. 长效制度：建立了长效制度的方面。"""
    lasting_mechanism_sought: Judgement
    """Lasting mechanism: an assessor found a lasting mechanism looked for.
    可持续机制：经认定，在探索可持续发展的机制。"""
    score_entries: Sequence[ScoreEntry] | Open[ScoreEntry] | Given[Sequence[ScoreEntry] | Open[ScoreEntry]] | None
    """Marks entered: the marks entered item by item by the station itself, at the first review, on site and at the
    final review. 评分记录：自评、初评、现场核查和终评时逐项填写的分数。"""


class Room(TypedDict, total=False):
    """Room. 房间。"""

    wall_documents: WallDocument | Sequence[WallDocument] | Open[WallDocument] | Given[WallDocument | Sequence[WallDocument] | Open[WallDocument]] | None
    """On the wall: the rules, charts and notices on the walls of the room. 上墙内容：房间墙上的制度、图表和公示。"""
    ledgers: Ledger | Sequence[Ledger] | Open[Ledger] | Given[Ledger | Sequence[Ledger] | Open[Ledger]] | None
    """Ledgers: the ledgers and records kept in the room. 台账：房间里建立的台账和记录。"""
    archives: ArchiveKind | Sequence[ArchiveKind] | Open[ArchiveKind] | Given[ArchiveKind | Sequence[ArchiveKind] | Open[ArchiveKind]] | None
    """Archives: the archives kept in the room. 档案：房间里存放的档案。"""
    archived_groups: ArchivedGroup | Sequence[ArchivedGroup] | Open[ArchivedGroup] | Given[ArchivedGroup | Sequence[ArchivedGroup] | Open[ArchivedGroup]] | None
    """People on file: the people whom the archive of members and cadres holds. 建档人员：党员干部档案包括的人员。"""
    books: BookCategory | Sequence[BookCategory] | Open[BookCategory] | Given[BookCategory | Sequence[BookCategory] | Open[BookCategory]] | None
    """Kinds of books: the kinds of books held. 图书种类：配备的图书种类。"""
    homes: HomeKind | Sequence[HomeKind] | Open[HomeKind] | Given[HomeKind | Sequence[HomeKind] | Open[HomeKind]] | None
    """Homes it serves as: the homes that the room serves as. 兼作的“之家”：房间兼作哪些“之家”。"""
    extra_plate: str | Given[str] | None
    """Second plate: the words of the second plate at the door. 加挂牌子：门上加挂的牌子文字。"""
    people_in_charge: Number | Given[Number] | None
    """People in charge: how many people are put in charge (at most 1000). 专管人数：明确专门管理的人数。"""
    fitted_as_police_station_asks: Truth | Given[Truth] | None
    """Fitted out as the police station asks: it is fitted out as the police station asks.
    按派出所要求打造：硬件达到派出所的要求。"""
    institution_plate_walls: Number | Given[Number] | None
    """Walls with plates of rules: how many walls of the room carry plates of rules (at most 100).
    挂制度牌的墙面数：房间里挂有制度牌的墙面数。"""
    institution_plates_symmetric: Truth | Given[Truth] | None
    """Plates of rules symmetric: the plates of rules hang centered and symmetrically.
    制度牌居中对称：制度牌在墙上居中对称。"""
    name: str | Given[str] | None
    """Name: the name of the room, as on its plate. 名称：房间的名称，按门牌。"""
    kinds: RoomKind | Sequence[RoomKind] | Open[RoomKind] | Given[RoomKind | Sequence[RoomKind] | Open[RoomKind]] | None
    """Kinds: the one or several uses of the room. 种类：房间的一种或几种用途。"""
    area: Number | Given[Number] | None
    """Area [m2]: the area of the room (at most 100000 m²). 面积：房间的面积。"""
    seats: Number | Given[Number] | None
    """Seats: how many people the room holds (at most 100000). 容纳人数：房间能容纳的人数。"""
    floor: Number | Given[Number] | None
    """Floor: the storey of the room; the ground floor is 1 (at most 100). 所在楼层：房间在第几层，一楼为1。"""
    one_stop: Truth | Given[Truth] | None
    """One-stop: every convenience matter is handled in this one place. 一站式：便民事项都在这一处受理。"""
    open_layout: Truth | Given[Truth] | None
    """Open layout: the room is laid out openly, without partitions. 开放式布局：房间不设隔断，开放布置。"""
    counter_service: Truth | Given[Truth] | None
    """Counter service: people are served at a counter, face to face. 柜台式服务：在柜台上面对面服务。"""
    cadres_work_together: Truth | Given[Truth] | None
    """Cadres work here together: the cadres of the village or community work together here.
    干部集中办公：村（社区）干部在这里集中办公。"""
    functions: RoomFunction | Sequence[RoomFunction] | Open[RoomFunction] | Given[RoomFunction | Sequence[RoomFunction] | Open[RoomFunction]] | None
    """Functions: what the room is really used for. 功能：房间实际承担的功能。"""
    equipment: RoomEquipment | Sequence[RoomEquipment] | Open[RoomEquipment] | Given[RoomEquipment | Sequence[RoomEquipment] | Open[RoomEquipment]] | None
    """Equipment: what the room is equipped with. 设备：房间配备的设备。"""
    rostrum_items: RostrumItem | Sequence[RostrumItem] | Open[RostrumItem] | Given[RostrumItem | Sequence[RostrumItem] | Open[RostrumItem]] | None
    """Items at the rostrum: the emblems and texts shown at the rostrum. 主席台布置：主席台上布置的标志和文字。"""
    door_plate: str | Given[str] | None
    """Door plate: the text of the door plate. 门牌文字：门牌上的文字。"""


class HandlingLedger(TypedDict, total=False):
    """Ledger of matters handled. 办事登记台账。"""

    books: Number | Given[Number] | None
    """Books: how many books it has (at most 1000). 本数：台账的本数。"""
    heading: str | Given[str] | None
    """Title: the title of the ledger. 名称：台账的名称。"""
    fields: HandlingLedgerField | Sequence[HandlingLedgerField] | Open[HandlingLedgerField] | Given[HandlingLedgerField | Sequence[HandlingLedgerField] | Open[HandlingLedgerField]] | None
    """Columns: the columns of the ledger. 栏目：台账的栏目。"""


class ServiceGuide(TypedDict, total=False):
    """Service guide. 便民服务指南。"""

    sets: Number | Given[Number] | None
    """Sets: how many sets there are (at most 1000). 套数：指南的套数。"""
    fields: ServiceGuideField | Sequence[ServiceGuideField] | Open[ServiceGuideField] | Given[ServiceGuideField | Sequence[ServiceGuideField] | Open[ServiceGuideField]] | None
    """Contents: what the guide states. 内容：指南写明的内容。"""
    on_wall: Truth | Given[Truth] | None
    """On the wall: the guide is on the wall. 上墙：指南制作上墙。"""


class ServiceHandbook(TypedDict, total=False):
    """Service handbook. 便民服务手册。"""

    books: Number | Given[Number] | None
    """Books: how many handbooks there are (at most 1000000). 本数：手册的种数。"""
    contents: ServiceHandbookContent | Sequence[ServiceHandbookContent] | Open[ServiceHandbookContent] | Given[ServiceHandbookContent | Sequence[ServiceHandbookContent] | Open[ServiceHandbookContent]] | None
    """Contents: what the handbook prints. 内容：手册印有的内容。"""


class Sign(TypedDict, total=False):
    """Sign. 标识标牌。"""

    place: SignPlace | Given[SignPlace] | None
    """Place: where the sign is put up. 安装位置：标识安装在哪里。"""
    ground_colour: Colour | Given[Colour] | None
    """Ground colour: the colour of the ground. 底色：牌面的底色。"""
    text_colour: Colour | Given[Colour] | None
    """Colour of the text: the colour of the words. 字色：文字的颜色。"""
    font: Font | Given[Font] | None
    """Typeface: the typeface of the words. 字体：文字的字体。"""
    bold: Truth | Given[Truth] | None
    """Bold: the words are set in bold. 加粗：文字加粗。"""
    elements: SignElement | Sequence[SignElement] | Open[SignElement] | Given[SignElement | Sequence[SignElement] | Open[SignElement]] | None
    """Elements: what the sign is made up of. 组成：标识由哪些部分组成。"""
    fields: DisplayField | Sequence[DisplayField] | Open[DisplayField] | Given[DisplayField | Sequence[DisplayField] | Open[DisplayField]] | None
    """Fields: what the plate states. 公示栏目：牌面写明的栏目。"""
    topics: PublicityTopic | Sequence[PublicityTopic] | Open[PublicityTopic] | Given[PublicityTopic | Sequence[PublicityTopic] | Open[PublicityTopic]] | None
    """Topics: what it publicizes. 宣传内容：宣传的内容。"""
    material: SignMaterial | Given[SignMaterial] | None
    """Material: what the sign is made of. 材质：牌子的材质。"""
    thickness: Number | Given[Number] | None
    """Thickness [mm]: how thick the sign is (at most 10000 mm). 厚度：牌子的厚度。"""
    outdoor_film: Truth | Given[Truth] | None
    """Outdoor film: the picture is outdoor vehicle film. 户外车身贴：画面为户外车身贴。"""
    slide_in: Truth | Given[Truth] | None
    """Slide-in: its strips slide in and out. 抽插式：可抽换的插槽式。"""
    strips: Number | Given[Number] | None
    """Strips: how many strips a door plate holds (at most 100). 门条数：一块门牌上的门条个数。"""
    top_edge_offset: Number | Given[Number] | None
    """Offset of the upper edge [cm]: how far the upper edge of the door plate is off that of the door frame (at most
    100000 cm). 上缘高差：门牌上缘与门框上缘的高差。"""
    gap_to_door_frame: Number | Given[Number] | None
    """Gap to the door frame [cm]: the distance between door plate and door frame (at most 100000 cm).
    与门框间距：门牌与门框之间的距离。"""
    lower_edge_height: Number | Given[Number] | None
    """Height of the lower edge [m]: how high the lower edge is above the floor (at most 1000 m).
    下缘离地高度：牌子下缘离地面的高度。"""
    bays_apart: Number | Given[Number] | None
    """Bays apart: how many bays of the railing lie from one board to the next (at most 10000).
    间隔格数：相邻两块之间隔几格栏杆。"""
    flags_on_post: Number | Given[Number] | None
    """Flags on a post: how many flags one lamp post carries (at most 100). 每杆幅数：一根灯杆上的刀旗幅数。"""
    kind: SignKind | Given[SignKind] | None
    """Kind: what kind of sign it is. 种类：标识或牌子的种类。"""
    text: str | Given[str] | None
    """Text: the words on the sign. 文字：牌面上的文字。"""
    hung_properly: Truth | Given[Truth] | None
    """Hung properly: it is hung as the rules say. 悬挂规范：悬挂符合规范。"""
    visible_at_night: Truth | Given[Truth] | None
    """Visible at night: it can be read at night. 夜间可视：夜间看得清。"""
    width: Number | Given[Number] | None
    """Width [cm]: the width of the sign (at most 100000 cm). 宽度：牌面的宽度。"""
    height: Number | Given[Number] | None
    """Height [cm]: the height of the sign (at most 100000 cm). 高度：牌面的高度。"""


class Plaque(TypedDict, total=False):
    """Organization plaque. 组织标牌。"""

    ground_colour: Colour | Given[Colour] | None
    """Ground colour: the colour of the ground. 底色：牌面的底色。"""
    text_colour: Colour | Given[Colour] | None
    """Colour of the text: the colour of the words. 字色：文字的颜色。"""
    font: Font | Given[Font] | None
    """Typeface: the typeface of the words. 字体：文字的字体。"""
    organization: PlaqueOrganization | Given[PlaqueOrganization] | None
    """Organization: the organization that the plaque names. 组织：牌子所属的组织。"""
    text: str | Given[str] | None
    """Text: the words on the plaque. 文字：牌面上的文字。"""
    width: Number | Given[Number] | None
    """Width [cm]: the width of the plaque (at most 100000 cm). 宽度：牌面的宽度。"""
    height: Number | Given[Number] | None
    """Height [cm]: the height of the plaque (at most 100000 cm). 高度：牌面的高度。"""


class Board(TypedDict, total=False):
    """Board. 展板。"""

    theme: str | Given[str] | None
    """Theme: the theme at the head of the board. 主题：版面的大主题。"""
    theme_place: BoardPlace | Given[BoardPlace] | None
    """Place of the theme: where on the board the theme stands. 主题位置：大主题在版面的哪里。"""
    subtheme: str | Given[str] | None
    """Sub-theme: the sub-theme of the board. 小主题：版面的小主题。"""
    subtheme_place: BoardPlace | Given[BoardPlace] | None
    """Place of the sub-theme: where on the board the sub-theme stands. 小主题位置：小主题在版面的哪里。"""
    contents: BoardContent | Sequence[BoardContent] | Open[BoardContent] | Given[BoardContent | Sequence[BoardContent] | Open[BoardContent]] | None
    """Contents: what the board holds. 版面内容：版面上有哪些内容。"""
    sections: Sequence[BoardSection] | Open[BoardSection] | Given[Sequence[BoardSection] | Open[BoardSection]] | None
    """Sections: contents that have fields, one entry each. 版块：分栏目的内容，一项一条。"""
    kind: BoardKind | Given[BoardKind] | None
    """Kind: what kind of board it is. 种类：展板的种类。"""
    title: str | Given[str] | None
    """Title: the title of the board. 标题：展板的标题。"""
    updated_on_time: Truth | Given[Truth] | None
    """Updated on time: its contents are renewed as and when the rules say. 按时更新：内容按规定及时更新。"""


class BoardSection(TypedDict, total=False):
    """Section of a board. 版块。"""

    content: BoardContent | Given[BoardContent] | None
    """Content: what the section is about. 内容：版块的内容。"""
    fields: DisplayField | Sequence[DisplayField] | Open[DisplayField] | Given[DisplayField | Sequence[DisplayField] | Open[DisplayField]] | None
    """Fields: what the section states. 栏目：版块写明的栏目。"""


class ServedVillage(TypedDict, total=False):
    """Village served. 辐射村。"""

    name: str | Given[str] | None
    """Name of the village: the name of the village. 村名：村的名称。"""


class LinkedCenter(TypedDict, total=False):
    """Linked center. 联结的中心。"""

    name: str | Given[str] | None
    """Name: the name of the center. 名称：中心的名称。"""


class AwardReview(TypedDict, total=False):
    """Review for an award. 命名评审。"""

    created_under: ReviewActor | Given[ReviewActor] | None
    """Creation led by: the department that leads the creation work. 牵头创建的部门：牵头创建工作的组织部门。"""
    selected_on_merit: Judgement
    """Selected on merit: an assessor found that the county put the best forward.
    择优推荐：经认定，县级推荐做到了择优。"""
    reviewed_by: ReviewActor | Given[ReviewActor] | None
    """Reviewed by: the department responsible for the review. 评审主体：负责评审的部门。"""
    conducted_by: ReviewActor | Given[ReviewActor] | None
    """Carried out by: who carries out the review. 评审承办方：具体办理评审的机构。"""
    reviews_in_year: Number | Given[Number] | None
    """Reviews in the year: how many reviews the city held in the year (at most 100).
    当年评审次数：市里当年组织评审的次数。"""
    announced_on: Day | Given[Day] | None
    """Day of the notice [date]: the day the municipal department gave notice of the review.
    通知发布日期：市委组织部发布评审通知的日期。"""
    self_assessed_on: Day | Given[Day] | None
    """Day of the self-assessment [date]: the day the Party organization finished its self-assessment.
    自评自荐日期：村（社区）党组织完成自评自荐的日期。"""
    recommended_on: Day | Given[Day] | None
    """Day of the town's recommendation [date]: the day the town or street recommended it.
    镇街推荐日期：镇（街道）党（工）委推荐的日期。"""
    documents: Document | Sequence[Document] | Open[Document] | Given[Document | Sequence[Document] | Open[Document]] | None
    """Documents handed in: what has been handed in for the review. 报送的材料：评审中已经报送的材料。"""
    material_verified: Truth | Given[Truth] | None
    """Verified by the county: the county department verified the material against the standard.
    县级已核实：县级组织部门按标准核实了申请材料。"""
    submitted_on: Day | Given[Day] | None
    """Day of the county's application [date]: the day the municipal department received the county's application.
    县级申请日期：市委组织部接到县级申请的日期。"""
    time_to_arrangement: Number | Given[Number] | None
    """Time until the review was arranged [day]: calendar days from the county's application until the review was
    arranged (at most 3650 days). 安排评审用时：从接到县级申请到安排评审的自然日数。"""
    check_methods: CheckMethod | Sequence[CheckMethod] | Open[CheckMethod] | Given[CheckMethod | Sequence[CheckMethod] | Open[CheckMethod]] | None
    """Ways of checking: how the center was checked. 核查方式：核查所采取的方式。"""
    checked: Truth | Given[Truth] | None
    """Checked: the city checked this center. 已核查：市里核查了这个中心。"""
    decided_by: ReviewActor | Given[ReviewActor] | None
    """Decided by: who decided on the result. 审定机构：审定评审结果的机构。"""
    decided_on: Day | Given[Day] | None
    """Day of the decision [date]: the day of the decision. 审定日期：审定评审结果的日期。"""
    notice_from: Day | Given[Day] | None
    """First day of the public notice [date]: the first day of the public notice. 公示开始日期：结果公示的第一天。"""
    notice_working_days: Number | Given[Number] | None
    """Working days of the public notice: how many working days the public notice lasted (at most 1000).
    公示工作日数：结果公示所历的工作日数。"""
    notice_until: Day | Given[Day] | None
    """Last day of the public notice [date]: the last day of the public notice. 公示结束日期：结果公示的最后一天。"""
    published_on: Day | Given[Day] | None
    """Day of publication [date]: the day the final result was published as a document.
    公布日期：以文件公布最终结果的日期。"""
    named: Truth | Given[Truth] | None
    """Named: the center has received the name. 已命名：中心已经获得命名。"""
    plaque_awarded_by: ReviewActor | Given[ReviewActor] | None
    """Plaque awarded by: who awarded the plaque. 标牌授予方：授予标牌的部门。"""
    withdrawn: Truth | Given[Truth] | None
    """Name withdrawn: the name has been withdrawn. 命名已取消：命名已经被取消。"""
    withdrawn_by: ReviewActor | Given[ReviewActor] | None
    """Withdrawn by: who withdrew the name. 取消命名的部门：取消命名的部门。"""


class ProgrammeTownship(TypedDict, total=False):
    """Township of a programme. 实施乡镇。"""

    name: str | Given[str] | None
    """Name: the name of the township. 名称：乡镇（场、区）的名称。"""
    responsibilities: TownshipResponsibility | Sequence[TownshipResponsibility] | Open[TownshipResponsibility] | Given[TownshipResponsibility | Sequence[TownshipResponsibility] | Open[TownshipResponsibility]] | None
    """Responsibilities: what the township has been made responsible for. 承担的责任：已经明确由乡镇承担的责任。"""
    leadership_duties: LeadershipDuty | Sequence[LeadershipDuty] | Open[LeadershipDuty] | Given[LeadershipDuty | Sequence[LeadershipDuty] | Open[LeadershipDuty]] | None
    """Duties of the leaders: which duties have been given to the leaders. 领导分工：已经明确的领导分工。"""
    leading_group: Truth | Given[Truth] | None
    """Leading group formed: there is a leading group for the building of centers.
    成立领导小组：成立了中心建设工作领导小组。"""
    leading_group_headed_by_main_leader: Truth | Given[Truth] | None
    """Headed by the main leader: the township's main leader heads the leading group.
    主要领导任组长：领导小组由乡镇主要领导任组长。"""
    task_force: Truth | Given[Truth] | None
    """Task force: there is a task force. 工作专班：组建了工作专班。"""
    departments_taking_part: Department | Sequence[Department] | Open[Department] | Given[Department | Sequence[Department] | Open[Department]] | None
    """Departments taking part: the departments that take part in the building.
    参与的职能部门：协同参与建设的职能部门。"""
    village_bodies_taking_part: VillageBody | Sequence[VillageBody] | Open[VillageBody] | Given[VillageBody | Sequence[VillageBody] | Open[VillageBody]] | None
    """Village committees taking part: the village committees that take part in the building.
    参与的村“三委”：协同参与建设的村级组织。"""
    committee_and_government_lead: Truth | Given[Truth] | None
    """Party committee and government lead: Party committee and government lead the work.
    党委政府主导：建设工作由党委政府主导。"""
    tasks_carried_out: Number | Given[Number] | None
    """Tasks carried out [%]: the share of construction tasks that has been carried out (at most 100%).
    建设任务落实率：建设任务已经落实的比例。"""
    reports_every_month: Truth | Given[Truth] | None
    """Reports every month: progress is reported in every month. 每月报送进度：每个月都报送工程进度。"""
    report_day: Number | Given[Number] | None
    """Day of the report: the day of the month on which progress is reported (1–31). 报送日：每月报送进度的日子。"""


class Project(TypedDict, total=False):
    """Construction project. 建设项目。"""

    subject: Literal["project"]
    """What kind of subject it is."""
    as_of: Day
    """The day as of which the facts hold."""
    source: Any
    """Where the facts come from; free, not evaluated."""
    waivers: Sequence[Any]
    """Who excused the subject from which rule."""
    name: str | Given[str] | None
    """Name: the name of the project. 项目名称：建设项目的名称。"""
    township: str | Given[str] | None
    """Township: the township where the project is. 所在乡镇：项目所在的乡镇（场、区）。"""
    project_class: ProjectClass | Given[ProjectClass] | None
    """Class of project: whether it is a new demonstration village, a new qualifying one, or a rebuilt or upgraded
    one. 项目类别：项目属于新建示范村、新建达标村还是改扩建和提档升级村。"""
    key_village: Truth | Given[Truth] | None
    """Key village: the village is one of the key villages whose date is binding.
    重点村：项目所在的村是必须按期完成的重点村。"""
    stage: ProjectStage | Given[ProjectStage] | None
    """Stage: how far the project has come. 项目阶段：项目目前走到哪一步。"""
    siting_factors: ProjectSitingFactor | Sequence[ProjectSitingFactor] | Open[ProjectSitingFactor] | Given[ProjectSitingFactor | Sequence[ProjectSitingFactor] | Open[ProjectSitingFactor]] | None
    """Factors considered in siting: what the siting scheme took into account.
    选址考虑的因素：选址方案中考虑过的因素。"""
    site_surveyed: Truth | Given[Truth] | None
    """Site surveyed: the place was settled by a survey. 地址经勘测：建设地址经勘测确定。"""
    households_close_by: Truth | Given[Truth] | None
    """Among households: the place is where households are close together. 人户集中：地址处在人户集中的地方。"""
    easily_reached: Truth | Given[Truth] | None
    """Easily reached: the place is easy to reach. 交通便捷：地址处在交通便捷的地方。"""
    planned_functions: PlannedFunction | Sequence[PlannedFunction] | Open[PlannedFunction] | Given[PlannedFunction | Sequence[PlannedFunction] | Open[PlannedFunction]] | None
    """Functions planned: the functions the center takes on when it is built. 规划的功能：建成后中心承担的功能。"""
    homes_for: HomeKind | Sequence[HomeKind] | Open[HomeKind] | Given[HomeKind | Sequence[HomeKind] | Open[HomeKind]] | None
    """Whose home it becomes: the homes that the center is or has inside.
    成为谁的家：中心建成后设立或挂牌的各类“之家”。"""
    affairs_in_one: Affair | Sequence[Affair] | Open[Affair] | Given[Affair | Sequence[Affair] | Open[Affair]] | None
    """Affairs in one: the kinds of affairs handled together in the center. 多务合一：合在中心一处办理的各类事务。"""
    follows_approved_drawings: Truth | Given[Truth] | None
    """Follows the approved drawings: the work agrees with the approved drawings and renderings.
    按批准图纸施工：施工与批准的规划图纸和效果图一致。"""
    design_changes: Sequence[DesignChange] | Open[DesignChange] | Given[Sequence[DesignChange] | Open[DesignChange]] | None
    """Changes of the design: changes of plan, layout or style after the approval.
    规划设计变更：批准之后对规划、布局或风格所作的变更。"""
    county_projects_coordinated: Judgement
    """County projects coordinated: an assessor found county projects and relocation projects coordinated.
    县直项目与搬迁项目统筹：经认定，县直部门到村项目和易地搬迁项目已统筹整合。"""
    public_service_items_up_to_standard: Number | Given[Number] | None
    """Public service items up to standard [%]: the share of public service items that are up to standard (at most
    100%). 公共服务项目达标率：公共服务项目中达标的比例。"""
    service_resources_joined: Judgement
    """Service resources joined: an assessor found the service resources joined to suit the place.
    因地制宜整合服务资源：经认定，已结合当地情况整合服务资源。"""
    ancillary_facilities: AncillaryFacility | Sequence[AncillaryFacility] | Open[AncillaryFacility] | Given[AncillaryFacility | Sequence[AncillaryFacility] | Open[AncillaryFacility]] | None
    """Ancillary facilities: the ancillary facilities built with the center. 配套设施：随中心建设的配套设施。"""
    facilities_practical_and_sufficient: Judgement
    """Facilities practical and sufficient: an assessor found center and facilities practical and no more than
    enough. 配套实用够用：经认定，中心和配套设施实用、够用。"""
    basic_service_functions_met: Judgement
    """Basic service functions met: an assessor found the basic service functions there.
    实现基本服务功能：经认定，基本服务功能已经具备。"""
    duplicate_construction: Truth | Given[Truth] | None
    """Duplicate construction: something was built twice. 重复建设：建设中有重复建设。"""
    resources_wasted: Truth | Given[Truth] | None
    """Resources wasted: resources were wasted. 浪费资源：建设中有浪费资源的情形。"""
    modest_in_scale: Judgement
    """Modest in scale: an assessor found that nothing is built for size or show.
    不贪大求洋：经认定，项目没有贪大求洋。"""
    luxury_fitting_out: Truth | Given[Truth] | None
    """Luxurious fitting-out: the fitting-out is luxurious. 豪华装修：装修达到豪华程度。"""
    luxury_office_goods: Truth | Given[Truth] | None
    """Luxury office goods: luxury office goods were bought. 奢侈办公用品：购置了奢侈办公用品。"""
    standard_lowered: Truth | Given[Truth] | None
    """Standard lowered at will: the building standard was lowered without consent.
    擅自降低建设标准：未经同意降低了建设标准。"""
    applied_on: Day | Given[Day] | None
    """Day of application [date]: the day the application was handed in. 申报日期：申报资料报送的日期。"""
    application_documents: Document | Sequence[Document] | Open[Document] | Given[Document | Sequence[Document] | Open[Document]] | None
    """Documents of the application: what was handed in with the application. 申报资料：随申报报送的资料。"""
    approved_by: ProjectBody | Sequence[ProjectBody] | Open[ProjectBody] | Given[ProjectBody | Sequence[ProjectBody] | Open[ProjectBody]] | None
    """Approved by: the bodies that approved the start. 审批机构：已批准动工的机构。"""
    approved_on: Day | Given[Day] | None
    """Day of approval [date]: the day the last of the bodies approved. 审批日期：最后一家机构批准的日期。"""
    started_on: Day | Given[Day] | None
    """Day work began [date]: the day the work began. 开工日期：动工的日期。"""
    completed_on: Day | Given[Day] | None
    """Day of completion [date]: the day the building was finished. 完工日期：建设完成的日期。"""
    accepted_on: Day | Given[Day] | None
    """Day of acceptance [date]: the day of the successful acceptance. 验收日期：验收合格的日期。"""
    accepted_by: ProjectBody | Sequence[ProjectBody] | Open[ProjectBody] | Given[ProjectBody | Sequence[ProjectBody] | Open[ProjectBody]] | None
    """Accepted by: the bodies that carried out the acceptance. 验收机构：参加竣工验收的机构。"""
    acceptance_documents: Document | Sequence[Document] | Open[Document] | Given[Document | Sequence[Document] | Open[Document]] | None
    """Acceptance documents: the documents gathered for the acceptance. 验收资料：收集齐供验收查看的过程资料。"""
    acceptance_documents_reviewed: Truth | Given[Truth] | None
    """Acceptance documents looked through: the acceptance group looked through the documents.
    验收资料经查看：综合验收工作组查看复核了资料。"""
    acceptance_signed_by: ProjectBody | Sequence[ProjectBody] | Open[ProjectBody] | Given[ProjectBody | Sequence[ProjectBody] | Open[ProjectBody]] | None
    """Acceptance signed by: of township and contractor, those who signed the acceptance form.
    验收签字方：在验收单上签字的乡镇一方和施工方。"""
    acceptance_group_members: Number | Given[Number] | None
    """Members of the acceptance group: how many members the acceptance group has (at most 1000).
    验收工作组人数：综合验收工作组的成员人数。"""
    acceptance_group_signatures: Number | Given[Number] | None
    """Signatures of the acceptance group: how many members of the group signed (at most 1000).
    验收工作组签字人数：在验收单上签字的工作组成员人数。"""
    permits: Permit | Sequence[Permit] | Open[Permit] | Given[Permit | Sequence[Permit] | Open[Permit]] | None
    """Formalities done: the formalities that have been completed. 已办手续：已经办妥的建设手续。"""
    formalities_lawful_and_prompt: Judgement
    """Formalities lawful and prompt: an assessor found the formalities lawful and quick.
    手续合法迅速：经认定，手续依法依规而且办得迅速。"""
    formalities_as_relocation_housing: Truth | Given[Truth] | None
    """Formalities as for relocation housing: the formalities follow the procedures of relocation housing.
    手续参照搬迁建房流程：手续参照易地搬迁等建房工程的流程办理。"""
    archive_documents: Document | Sequence[Document] | Open[Document] | Given[Document | Sequence[Document] | Open[Document]] | None
    """Documents in the archive: what the construction archive holds. 建设档案资料：建设档案中已有的资料。"""
    archive_gathered_promptly: Judgement
    """Archive gathered promptly: an assessor found the archive gathered as work went on.
    档案及时收集：经认定，档案随建设及时收集汇总。"""
    archive_by_the_rules: Judgement
    """Archive by the rules: an assessor found the archive gathered strictly by the rules.
    档案严格规范：经认定，档案的收集严格规范。"""
    works: Sequence[SingleWork] | Open[SingleWork] | Given[Sequence[SingleWork] | Open[SingleWork]] | None
    """Single works: the single works of the project. 单项工程：项目的各个单项工程。"""
    quality_traceable: Truth | Given[Truth] | None
    """Quality can be traced: there is a system that traces building quality. 质量追溯制：建立了建筑质量追溯制。"""
    quality_responsibility: Truth | Given[Truth] | None
    """Responsibility for quality: there is a system that says who answers for quality.
    质量负责制：建立了建筑质量负责制。"""
    lifelong_quality_responsibility: Truth | Given[Truth] | None
    """Lifelong responsibility: the responsibility for quality and safety is lifelong.
    质量安全终身责任制：工程质量安全实行终身责任制。"""
    thorough_open_and_complete: Judgement
    """Thorough, open and complete: an assessor found the work thought through, open and complete.
    周密公开完备：经认定，工作考虑周密、公开透明、手续完备。"""
    published_items: PublishedItem | Sequence[PublishedItem] | Open[PublishedItem] | Given[PublishedItem | Sequence[PublishedItem] | Open[PublishedItem]] | None
    """What was published: what was made public before the work. 公示内容：施工前公开公示的内容。"""
    published_on: Day | Given[Day] | None
    """Day of publication [date]: the day the project was made public. 公示日期：项目信息公示的日期。"""
    representatives_supervise: Truth | Given[Truth] | None
    """Representatives supervise: representatives of members and people help supervise quality and progress.
    党员群众代表参与监督：党员群众代表参与工程质量和进度监督。"""
    follows_overall_plan: Truth | Given[Truth] | None
    """Follows the overall plan: the building follows the overall plan. 符合总体规划：建设符合总体规划要求。"""
    phases_on_time: WorkPhase | Sequence[WorkPhase] | Open[WorkPhase] | Given[WorkPhase | Sequence[WorkPhase] | Open[WorkPhase]] | None
    """Phases finished in time: the phases that were finished within the set time.
    按期完成的环节：在规定时间内完成的环节。"""
    delays: Number | Given[Number] | None
    """Delays: how often a date was missed (at most 1000). 延误次数：未按时间节点推进的次数。"""
    budget: Number | Given[Number] | None
    """Budget [yuan]: the approved budget of the project (at most 100000000000 yuan). 资金预算：批准的项目资金预算。"""
    cost: Number | Given[Number] | None
    """Cost [yuan]: what the project costs (at most 100000000000 yuan). 工程造价：项目的工程造价。"""
    construction_debt: Number | Given[Number] | None
    """Construction debt [yuan]: what was borrowed for the project (at most 100000000000 yuan).
    建设负债：为项目举借的债务。"""
    main_body_unit_price: Number | Given[Number] | None
    """Unit price of the main body [yuan]: the cost of a square metre of the main body (at most 1000000 yuan).
    主体单价：主体工程每平方米的造价。"""
    relocation_unit_price: Number | Given[Number] | None
    """Unit price of local relocation housing [yuan]: the settled price of a square metre in the approved contracts
    of local relocation housing (at most 1000000 yuan).
    当地搬迁房单价：指挥部批准的当地易地搬迁房招标合同每平方米的结算价格。"""
    price_excess_for_structure: Truth | Given[Truth] | None
    """Price exceeded for structural reasons: the unit price is exceeded because of the structure.
    因结构突破单价：主体单价因工程结构要求而突破。"""
    price_excess_reported: Truth | Given[Truth] | None
    """Excess specially reported: the excess of the unit price was specially reported.
    突破单价已专项报告：突破单价已作专项报告。"""
    price_excess_approved_by: ProjectBody | Sequence[ProjectBody] | Open[ProjectBody] | Given[ProjectBody | Sequence[ProjectBody] | Open[ProjectBody]] | None
    """Excess approved by: the bodies that approved the excess. 批准突破单价的机构：已批准突破单价的机构。"""
    grant: Number | Given[Number] | None
    """Grant [yuan]: the award paid to the project in place of a subsidy (at most 100000000000 yuan).
    补助资金：以奖代补给予项目的资金。"""
    grant_applied_on: Day | Given[Day] | None
    """Day the grant was applied for [date]: the day the township applied for the money.
    补助申报日期：乡镇申报拨付的日期。"""
    grant_reviewed_on: Day | Given[Day] | None
    """Day the grant was reviewed [date]: the day the county organization department finished its review.
    补助审核日期：县委组织部审核验收的日期。"""
    grant_paid_on: Day | Given[Day] | None
    """Day the grant was paid [date]: the day the headquarters paid. 补助拨付日期：指挥部审查拨付的日期。"""
    audited: Truth | Given[Truth] | None
    """Specially audited: the money went through a special audit. 经专项审计：项目资金经过专项审计。"""
    enlarged_on_debt: Truth | Given[Truth] | None
    """Enlarged over budget on debt: the building was enlarged beyond the budget, on debt.
    超预算负债扩建：超出预算、靠负债扩大了建设。"""
    funds_repurposed: Number | Given[Number] | None
    """Money put to other use [yuan]: how much of the special funds served another purpose (at most 100000000000
    yuan). 改变用途的资金：专项资金中改变用途的金额。"""
    funds_diverted: Number | Given[Number] | None
    """Money diverted [yuan]: how much of the special funds was encroached upon or diverted (at most 100000000000
    yuan). 挤占挪用的资金：专项资金中被挤占、挪用的金额。"""
    fictitious_items: Number | Given[Number] | None
    """Fictitious items: how many works were invented (at most 10000). 虚列工程项数：虚列的工程项目个数。"""
    cadres_taking_part: Number | Given[Number] | None
    """Cadres taking part in the works: cadres of township and village who take part in the works, directly or not
    (at most 10000). 参与工程的干部人数：直接或间接参与工程建设的乡、村两级干部人数。"""
    score_entries: Sequence[ScoreEntry] | Open[ScoreEntry] | Given[Sequence[ScoreEntry] | Open[ScoreEntry]] | None
    """Marks entered: the marks entered item by item by the project's owner, at the first review, on site and at the
    final review. 评分记录：自评、初评、现场核查和终评时逐项填写的分数。"""


class DesignChange(TypedDict, total=False):
    """Change of the design. 设计变更。"""

    subject_matter: str | Given[str] | None
    """What changed: what was changed. 变更内容：变更了什么。"""
    approved_by: ProjectBody | Sequence[ProjectBody] | Open[ProjectBody] | Given[ProjectBody | Sequence[ProjectBody] | Open[ProjectBody]] | None
    """Approved by: the bodies that consented to the change. 审核机构：同意变更的机构。"""
    approved_on: Day | Given[Day] | None
    """Day of consent [date]: the day the last of the bodies consented. 同意日期：最后一家机构同意变更的日期。"""
    made_on: Day | Given[Day] | None
    """Day of the change [date]: the day the change was made. 变更日期：作出变更的日期。"""


class SingleWork(TypedDict, total=False):
    """Single work. 单项工程。"""

    name: str | Given[str] | None
    """Name: the name of the work. 名称：单项工程的名称。"""
    works_value: Number | Given[Number] | None
    """Value of the work [yuan]: the value of the single work (at most 100000000000 yuan).
    单项工程金额：单项工程的金额。"""
    procurement_method: ProcurementMethod | Given[ProcurementMethod] | None
    """Way of procurement: how the contractor was chosen. 采购方式：确定施工企业的方式。"""
    bidding_by_the_rules: Truth | Given[Truth] | None
    """Bidding by the rules: the bidding followed the law and the measures of the province.
    招投标依法：招投标手续按法律和省里的办法办理。"""
    bidding_before_start: Truth | Given[Truth] | None
    """Bidding before the start: the bidding was finished before the work began.
    招投标先于开工：招投标手续在动工以前办妥。"""
    residents_supervise: Truth | Given[Truth] | None
    """Residents supervise: residents took part in the supervision. 群众参与监督：群众参与了监督管理。"""
    contract_signed: Truth | Given[Truth] | None
    """Contract signed: a contract was signed with the contractor. 合同已签订：与施工方签订了合同。"""
    contractor_qualified: Truth | Given[Truth] | None
    """Contractor qualified: the contractor holds the qualification. 施工单位资质合格：施工单位的资质合格。"""
    supervisor_qualified: Truth | Given[Truth] | None
    """Supervisor qualified: the supervising firm holds the qualification. 监理单位资质合格：监理单位的资质合格。"""


class Activity(TypedDict, total=False):
    """Activity. 活动。"""

    name: str | Given[str] | None
    """Name: the name of the activity. 名称：活动的名称。"""
    kind: ActivityKind | Given[ActivityKind] | None
    """Kind: what kind of activity it is. 种类：活动的种类。"""
    times: Number | Given[Number] | None
    """Times: how often it was held in the year (at most 1000000). 次数：一年内举办的次数。"""
    held_in_center: Truth | Given[Truth] | None
    """Held in the center: the activity took place in the center. 在中心举办：活动在中心内举办。"""


class ActivityGround(TypedDict, total=False):
    """Activity ground. 文体活动场地。"""

    outdoor: Truth | Given[Truth] | None
    """Outdoors: the ground lies outdoors. 室外：场地在室外。"""
    hardened: Truth | Given[Truth] | None
    """Hardened: the surface has been hardened. 硬化：地面经过硬化。"""
    area: Number | Given[Number] | None
    """Area [m2]: the area of the ground (at most 10000000 m²). 面积：场地的面积。"""


class NoticeWall(TypedDict, total=False):
    """Notice wall. 公示宣传墙。"""

    outdoor: Truth | Given[Truth] | None
    """Outdoors: it stands outdoors. 室外：设在室外。"""
    conspicuous: Truth | Given[Truth] | None
    """Conspicuous: it stands where people see it. 位置醒目：设在醒目的位置。"""
    rainproof: Truth | Given[Truth] | None
    """Protected from rain: it is protected from rain. 防雨设施：带有防雨设施。"""
    area: Number | Given[Number] | None
    """Area [m2]: the surface of the wall, board or showcase (at most 100000 m²). 面积：墙、栏或橱窗的版面面积。"""
    contents: NoticeContent | Sequence[NoticeContent] | Open[NoticeContent] | Given[NoticeContent | Sequence[NoticeContent] | Open[NoticeContent]] | None
    """Contents: what is published on it. 内容：公示和宣传的内容。"""


class Clinic(TypedDict, total=False):
    """Clinic. 卫生室。"""

    location: ClinicLocation | Given[ClinicLocation] | None
    """Location: whether it lies in the center, on its own, or there is none.
    设置方式：设在中心内、单独设置还是没有。"""
    basic_medical_care: Truth | Given[Truth] | None
    """Basic medical care: it gives residents basic medical care. 基本医疗服务：为居民提供基本的医疗服务。"""
    relatively_independent: Truth | Given[Truth] | None
    """Relatively independent: it shares the platform of the center and yet stands apart.
    相对独立：与中心同在一处又相对独立。"""


class ServicePoint(TypedDict, total=False):
    """Integrated service point. 综合服务站点。"""

    name: str | Given[str] | None
    """Name: the name of the point. 名称：站点的名称。"""
    kinds: ServicePointKind | Sequence[ServicePointKind] | Open[ServicePointKind] | Given[ServicePointKind | Sequence[ServicePointKind] | Open[ServicePointKind]] | None
    """Kinds: the one or several kinds of the point. 种类：站点的一种或几种类型。"""
    services: ServiceKind | Sequence[ServiceKind] | Open[ServiceKind] | Given[ServiceKind | Sequence[ServiceKind] | Open[ServiceKind]] | None
    """Services: what the point offers. 服务内容：站点提供的服务。"""


class DistanceEducation(TypedDict, total=False):
    """Distance-education site. 远程教育站点。"""

    sites: Number | Given[Number] | None
    """Sites: how many distance-education sites there are (at most 1000). 站点数：远程教育站点的个数。"""
    in_center: Truth | Given[Truth] | None
    """Inside the center: the terminal stands inside the center. 设在中心内：终端站点设在党群服务中心内。"""
    protections: Protection | Sequence[Protection] | Open[Protection] | Given[Protection | Sequence[Protection] | Open[Protection]] | None
    """Protections: what the site is protected against. 防护措施：站点具备的防护。"""
    administrators: Number | Given[Number] | None
    """Administrators: how many administrators the site has (at most 1000). 管理员人数：站点配备的管理员人数。"""
    ab_posts: Truth | Given[Truth] | None
    """A/B posts: the administrators stand in for each other as A and B. AB岗：管理员实行AB岗，互为替补。"""
    study_sessions_per_month: Number | Given[Number] | None
    """Study sessions a month: group study sessions in the month of the past year that had the fewest (at most 1000).
    每月集中学习次数：过去一年中学习最少的一个月里集中学习的次数。"""
    study_hours_per_year: Number | Given[Number] | None
    """Study hours a year [h]: the time of group study in the past year, added up (at most 8784 h).
    全年集中学习时长：过去一年集中学习的时间之和。"""
    attendance_rate: Number | Given[Number] | None
    """Attendance of members [%]: members attending, of those due to attend, over the past year (at most 100%).
    党员参学率：过去一年参学党员占应到党员的比例。"""
    yearly_budget: Number | Given[Number] | None
    """Yearly budget [yuan]: the money set aside for distance education each year (at most 1000000000 yuan).
    年度专项经费：每年投入远程教育的专项工作经费。"""
    computers: Number | Given[Number] | None
    """Computers: how many computers the site has (at most 100000). 电脑台数：站点配备的电脑台数。"""
    signal_reliable: Truth | Given[Truth] | None
    """Reliable signal: the communication signal of the site is reliable. 通讯信号畅通：站点的通讯信号畅通。"""
    uses: DistanceEducationUse | Sequence[DistanceEducationUse] | Open[DistanceEducationUse] | Given[DistanceEducationUse | Sequence[DistanceEducationUse] | Open[DistanceEducationUse]] | None
    """Uses: what the site is mainly used for. 用途：站点的主要用途。"""


class VideoConference(TypedDict, total=False):
    """Video conference system. 视频会议系统。"""

    levels: VideoLevel | Sequence[VideoLevel] | Open[VideoLevel] | Given[VideoLevel | Sequence[VideoLevel] | Open[VideoLevel]] | None
    """Levels connected: the levels that share and reach the system. 连通层级：系统共享连通的层级。"""
    services: VideoService | Sequence[VideoService] | Open[VideoService] | Given[VideoService | Sequence[VideoService] | Open[VideoService]] | None
    """Services: what the system offers. 功能：系统能提供的服务。"""


class ScoreEntry(TypedDict, total=False):
    """Mark entered. 评分记录。"""

    item: str | Given[str] | None
    """Item: the item's id in the standard. 评分项：评分项在标准里的标识。"""
    column: ScoreColumn | Given[ScoreColumn] | None
    """Column: at which step of the review it was entered. 评分栏：哪一步评分时填的。"""
    marks: Number | Given[Number] | None
    """Marks [points]: the marks entered (-1000–1000 points). 分数：填写的分数。"""
    assessor: str | Given[str] | None
    """Assessor: who entered the marks. 评分人：填写分数的人或单位。"""
    date: Day | Given[Day] | None
    """Day [date]: the day the marks were entered. 评分日期：填写分数的日期。"""
    note: str | Given[str] | None
    """Note: why marks were taken off or added. 备注：扣分或加分的说明。"""


class Window(TypedDict, total=False):
    """Service window. 服务窗口。"""

    name: str | Given[str] | None
    """Name: the name of the window. 名称：窗口的名称。"""
    kind: WindowKind | Given[WindowKind] | None
    """Kind: what kind of window it is. 种类：窗口的种类。"""


class ServiceTeam(TypedDict, total=False):
    """Public-service team. 公益服务队。"""

    name: str | Given[str] | None
    """Name: the name of the team. 名称：队伍的名称。"""
    composition: TeamComposition | Sequence[TeamComposition] | Open[TeamComposition] | Given[TeamComposition | Sequence[TeamComposition] | Open[TeamComposition]] | None
    """Composition: who makes up the team. 组成：队伍由哪些人组成。"""
    members: Number | Given[Number] | None
    """Members: how many people the team has (at most 1000000). 队员人数：队伍的人数。"""
    regular_activities: Truth | Given[Truth] | None
    """Regular activities: the team volunteers regularly. 常态化开展活动：队伍常态化开展志愿服务活动。"""


class LandmarkPlaque(TypedDict, total=False):
    """Red landmark plaque. 红色地标标牌。"""

    awarded: Truth | Given[Truth] | None
    """Awarded: the center has been awarded the plaque. 已授予：中心已获授标牌。"""
    elements: LandmarkPlaqueElement | Sequence[LandmarkPlaqueElement] | Open[LandmarkPlaqueElement] | Given[LandmarkPlaqueElement | Sequence[LandmarkPlaqueElement] | Open[LandmarkPlaqueElement]] | None
    """Elements: what the plaque states. 要素：牌面上写明的要素。"""
