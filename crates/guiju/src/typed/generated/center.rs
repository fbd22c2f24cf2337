//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use super::{
    Activity, ActivityGround, Board, CenterLevel, CenterStatus, Clinic, ConstructionKind, DistanceEducation,
    LandmarkPlaque, Ledger, NoticeWall, Plaque, Room, ServiceKind, ServiceMode, ServicePoint, ServiceTeam, Sign,
    SportsEquipment, VideoConference, WallDocument, Window,
};
use crate::typed::{
    Area, Count, Day, Duration, Fact, Judgement, Kind, List, Money, OpeningHours, Percent, Set, Subject, Value,
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
