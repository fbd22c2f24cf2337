"""The controlled terms, by their ids. Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited."""

from typing import Literal, TypeAlias

WorkingZone: TypeAlias = Literal[
    "daily_office", "integrated_service", "party_mass_activity", "publicity_and_education",
]
"""Working zone. 工作区域。"""

GuideSignPlace: TypeAlias = Literal[
    "trunk_road", "main_road_entrance", "other_place",
]
"""Place of a guide sign. 指引牌位置。"""

GuideSignContent: TypeAlias = Literal[
    "center_name", "direction", "opening_hours",
]
"""Content of a guide sign. 指引牌内容。"""

MatterKind: TypeAlias = Literal[
    "administrative_approval", "public_service",
]
"""Kind of matter. 事项种类。"""

PublicationChannel: TypeAlias = Literal[
    "service_hall", "wechat_account", "website",
]
"""Channel of publication. 发布渠道。"""

FloorIndexContent: TypeAlias = Literal[
    "window_distribution", "floor_layout",
]
"""Content of a floor index. 索引图内容。"""

AcceptanceEntrance: TypeAlias = Literal[
    "service_hall", "grassroots_center", "online_hall",
]
"""Entrance. 受理入口。"""

OrganMotto: TypeAlias = Literal[
    "leading_first_class", "loyal_and_practical",
]
"""Motto of an organ. 机关目标定位。"""

LeisureUse: TypeAlias = Literal[
    "reading", "ball_games", "online_study",
]
"""Use in rest time. 休息时间用途。"""

WorkGroupHead: TypeAlias = Literal[
    "full_time_deputy_secretary", "part_time_deputy_secretary", "secretary", "other_member",
]
"""Head of a work group. 工作小组组长。"""

StudyContent: TypeAlias = Literal[
    "party_theory", "party_work",
]
"""Study content. 学习内容。"""

AppraisalAudience: TypeAlias = Literal[
    "superior_organization", "members", "staff",
]
"""Audience of a duty report. 述评对象。"""

OpinionChannel: TypeAlias = Literal[
    "forum", "suggestion_box", "supervision_telephone", "email", "questionnaire", "appraisal_form",
]
"""Channel for opinions. 征求意见渠道。"""

KeyLine: TypeAlias = Literal[
    "regional_party_building", "activities", "premises",
]
"""Key line of work. 重点工作。"""

PartyPlatform: TypeAlias = Literal[
    "joint_meeting", "instructors", "demonstration_posts",
]
"""Platform of Party building. 党建平台。"""

RelationPlatform: TypeAlias = Literal[
    "contact", "cooperation", "mutual_help", "trust",
]
"""Platform of relations. 联系平台。"""

ContactCard: TypeAlias = Literal[
    "contact", "pledge_and_supervision", "convenience",
]
"""Card. 卡片。"""

JointWay: TypeAlias = Literal[
    "carriers", "activities", "premises", "member_management",
]
"""Way of joint work. “四联”。"""

LabourAgreement: TypeAlias = Literal[
    "collective_contract", "women_workers_contract", "wage_bargaining_system",
]
"""Labour agreement. 劳动合同和协商制度。"""

EnterprisePartyForm: TypeAlias = Literal[
    "independent_branch", "joint_branch", "no_organization",
]
"""Form of Party organization in an enterprise. 企业党组织形式。"""

AdmissionCheck: TypeAlias = Literal[
    "political_quality", "schooling", "professional_level", "age_structure",
]
"""What admission looks at. 发展把关内容。"""

AdmissionPrinciple: TypeAlias = Literal[
    "keep_the_standard", "assure_quality", "improve_the_structure", "admit_with_care",
]
"""Principle of admission. 发展党员方针。"""

AdmissionGate: TypeAlias = Literal[
    "procedure", "quality",
]
"""Gate of admission. 发展党员关口。"""

AdmissionStep: TypeAlias = Literal[
    "recommendation", "public_notice", "ballot",
]
"""Step of admission. 发展党员制度。"""

TrainingTopic: TypeAlias = Literal[
    "deng_xiaoping_theory", "three_represents", "ideals", "purpose", "law", "member_education",
]
"""Training topic. 培训内容。"""

TrainingPlace: TypeAlias = Literal[
    "county_party_school", "activity_rooms", "electronic_education",
]
"""Place of training. 培训阵地。"""

Campaign: TypeAlias = Literal[
    "double_link_double_help", "skill_and_contribution", "professional_skill_contest", "park_pacesetters",
    "one_build_two_strive_three_train",
]
"""Campaign. 主题活动。"""

FundBeneficiary: TypeAlias = Literal[
    "poor_families", "children_out_of_school", "needy_staff",
]
"""Beneficiary of the fund. 爱心基金救济对象。"""

TrainingObject: TypeAlias = Literal[
    "party_workers", "enterprise_culture", "enterprise_members",
]
"""Object of the three trainings. “三培”对象。"""

Guarantee: TypeAlias = Literal[
    "time", "place", "funds", "secretary_rights",
]
"""Guarantee. 党建保障。"""

GuidanceTopic: TypeAlias = Literal[
    "admission", "study", "premises", "effect",
]
"""Topic of guidance. 指导内容。"""

SitingFactor: TypeAlias = Literal[
    "location", "population", "service_radius",
]
"""Factor of siting. 选址因素。"""

ResourceKind: TypeAlias = Literal[
    "party_building", "government", "social_service",
]
"""Kind of resource. 资源种类。"""

HostFacility: TypeAlias = Literal[
    "subdistrict", "community", "office_building", "park", "business_area", "market", "other",
]
"""Host facility. 依托设施。"""

UrbanSlogan: TypeAlias = Literal[
    "strict_party_building", "party_building_at_large", "three_and_six", "drive_for_quality",
    "standards_rules_technology", "better_life", "building_governance_service", "strong_subdistricts",
    "built_and_shared_together", "property_management", "wide_centers", "grids", "red_property_management",
    "members_identified",
]
"""Slogan of urban Party building. 城市基层党建宣传标语。"""

CitySector: TypeAlias = Literal[
    "city_management", "city_appearance", "municipal_works", "gardens", "youth_league", "traffic_police", "other",
]
"""City sector. 城市服务行业和部门。"""

VerticalUnit: TypeAlias = Literal[
    "banks", "telecom", "power", "other",
]
"""Vertical unit. 垂管窗口单位。"""

SponsorshipMethod: TypeAlias = Literal[
    "naming_rights", "billboards",
]
"""Way of sponsorship. 赞助方式。"""

PrivateParticipant: TypeAlias = Literal[
    "street_front_units", "sole_traders",
]
"""Private participant. 社会参与单位。"""

StationResource: TypeAlias = Literal[
    "people", "funds", "materials",
]
"""Resource sent down. 下沉资源。"""

StationHost: TypeAlias = Literal[
    "education_base", "service_center", "scenic_spot", "service_outlet", "other",
]
"""Host of a station. 驿站依托场所。"""

StationSite: TypeAlias = Literal[
    "trunk_road", "square", "public_park", "shopping_mall", "business_area", "other_busy_place", "quiet_place",
]
"""Site of a station. 驿站地段。"""

PremisesSource: TypeAlias = Literal[
    "public_service_place", "booth", "base", "sector_service_center", "idle_state_asset", "new_building",
]
"""Source of premises. 场所来源。"""

StationBuilder: TypeAlias = Literal[
    "sector_department", "subdistrict_or_township", "vertical_unit", "social_force",
]
"""Builder of a station. 驿站建设单位。"""

StationManager: TypeAlias = Literal[
    "builder", "subdistrict_or_township", "other",
]
"""Manager of a station. 驿站管理单位。"""

ResourceMethod: TypeAlias = Literal[
    "pairing", "co_residence", "sponsorship",
]
"""Way of pooling resources. 整合资源方式。"""

StationFunction: TypeAlias = Literal[
    "party_publicity", "member_education", "frontline_care", "convenience_service", "civility_guidance",
]
"""Function of a station. 驿站功能。"""

StationPublicity: TypeAlias = Literal[
    "theory_and_policy", "mainstream_values", "red_stories",
]
"""Content of publicity. 驿站宣传内容。"""

StationIdentity: TypeAlias = Literal[
    "uniform_plate", "uniform_logo", "value_motto",
]
"""Element of identity. 驿站标识要素。"""

VolunteerCategory: TypeAlias = Literal[
    "members", "development_targets", "activists", "others",
]
"""Kind of rotating volunteer. 轮值志愿者种类。"""

VolunteerSupplier: TypeAlias = Literal[
    "manager", "co_builder", "sponsor", "other",
]
"""Unit that provides volunteers. 志愿者安排单位。"""

StationForce: TypeAlias = Literal[
    "cadres", "social_organizations", "volunteer_teams",
]
"""Other force. 其他参与力量。"""

DailyRuleContent: TypeAlias = Literal[
    "staff_duties", "service_contents", "workflow", "appraisal_and_rewards",
]
"""Content of the daily rules. 日常管理制度内容。"""

ServiceRuleContent: TypeAlias = Literal[
    "service_team", "people_served", "service_contents", "service_times",
]
"""Content of the service rules. 服务项目制度内容。"""

LastingRule: TypeAlias = Literal[
    "bringing_in_resources", "running", "supervision",
]
"""Matter of lasting rules. 长效制度方面。"""

ArchiveKind: TypeAlias = Literal[
    "branch_work", "committee_work", "members_and_cadres", "theme_activities", "resident_information",
    "poverty_exit_plan",
]
"""Kind of archive. 档案种类。"""

ArchivedGroup: TypeAlias = Literal[
    "members_and_cadres", "village_staff", "volunteers", "members_away", "applicants",
]
"""People on file. 建档人员。"""

BookCategory: TypeAlias = Literal[
    "party_press", "literature", "arts", "popular_science", "health_and_life",
]
"""Kind of book. 图书种类。"""

HandlingLedgerField: TypeAlias = Literal[
    "accepted_at", "matter", "accepted_by", "handling_form", "completed_at", "result", "rating",
]
"""Column of the ledger of matters. 办事台账栏目。"""

ServiceGuideField: TypeAlias = Literal[
    "procedure", "papers", "fees", "handling_time",
]
"""Content of a service guide. 服务指南内容。"""

ServiceHandbookContent: TypeAlias = Literal[
    "organization", "flow", "service_content", "rules", "pledges",
]
"""Content of a service handbook. 服务手册内容。"""

ServiceDepartment: TypeAlias = Literal[
    "organization_department", "civil_affairs", "cooperative_medical_care", "health_and_family_planning", "forestry",
    "labour_and_social_security", "land", "commerce", "police", "disabled_persons",
]
"""Department served. 服务涉及部门。"""

ConsultationTopic: TypeAlias = Literal[
    "laws", "rural_policy", "social_security", "market_information", "employment", "development_projects",
]
"""Topic of advice. 咨询内容。"""

Colour: TypeAlias = Literal[
    "white", "black", "red", "china_red", "gold", "blue",
]
"""Colour. 颜色。"""

Font: TypeAlias = Literal[
    "fangzheng_xiaobiaosong", "songti", "heiti", "kaiti",
]
"""Typeface. 字体。"""

SignPlace: TypeAlias = Literal[
    "roof", "courtyard_center", "front_of_center", "boundary_wall", "main_door_sides", "above_main_door",
    "ground_floor_pillar", "ground_floor_entrance_wall", "stairs", "corridor", "surroundings", "lamp_post",
    "school_railing_wall", "function_room", "other_place",
]
"""Place of a sign. 标识位置。"""

SignMaterial: TypeAlias = Literal[
    "pvc_board", "aluminium_board", "stainless_steel", "wood",
]
"""Material of a sign. 标识材质。"""

SignElement: TypeAlias = Literal[
    "chinese_knot", "new_village_words",
]
"""Element of a mark. 标识组成。"""

PublicityTopic: TypeAlias = Literal[
    "party_building", "clean_conduct", "village_rules", "affairs_disclosure",
]
"""Topic of publicity. 宣传内容。"""

BoardPlace: TypeAlias = Literal[
    "top_center", "sides", "below", "elsewhere",
]
"""Place on a board. 版面位置。"""

BoardContent: TypeAlias = Literal[
    "village_profile", "area_map", "development_plan", "governance_system", "branch_overview", "branch_leaders",
    "party_groups", "term_pledges", "major_decisions", "other_disclosure", "committee_leaders", "group_heads",
    "major_matters", "finances", "opinions_column", "echo_wall", "supervision_members", "supervision_duties",
    "supervision_flow_chart", "supervision_methods", "members_pledges", "village_rules", "mechanism_1_3_n",
    "poverty_overview", "poverty_distribution", "relief_organizations", "relief_measures", "relief_progress",
    "pictures", "clean_conduct", "distinctive_culture", "civility",
]
"""Content of a board. 版面内容。"""

DisplayField: TypeAlias = Literal[
    "photo", "person_name", "contact", "phone", "post", "task", "group", "age", "status", "pledge", "star_rating",
    "member_number", "age_structure", "schooling", "collective_decisions", "yearly_plan", "yearly_summary", "notices",
    "dues", "new_members", "benefits", "opinion_replies", "poor_people", "poverty_causes", "relief_idea", "relief_plan",
    "household_number", "poverty_degree", "work_team", "relief_cadres", "partner_units",
]
"""Field shown. 公示栏目。"""

MeetingPurpose: TypeAlias = Literal[
    "discuss_affairs", "solve_problems", "share_results",
]
"""Purpose of a meeting. 例会用途。"""

ServiceResource: TypeAlias = Literal[
    "health", "social_security", "employment", "civil_affairs", "disabled_persons_federation", "womens_federation",
    "trade_union",
]
"""Resource of service. 服务资源。"""

GroupServiceTarget: TypeAlias = Literal[
    "special_hardship", "special_poverty",
]
"""Family served by a group. 组团服务对象。"""

IndustryPolicy: TypeAlias = Literal[
    "farming", "forestry", "services",
]
"""Policy for businesses. 产业政策。"""

ImprovementProject: TypeAlias = Literal[
    "environment", "culture", "local_governance",
]
"""Project that improves life. 改善生活项目。"""

SurroundingFacility: TypeAlias = Literal[
    "flower_base", "pavilion", "leisure_facilities", "hardened_footpath", "fish_pond",
]
"""Facility around. 周边设施。"""

TouristActivity: TypeAlias = Literal[
    "flower_viewing", "fishing", "sport",
]
"""What tourists do. 游客活动。"""

PovertyTask: TypeAlias = Literal[
    "precise_help", "industry", "facilities", "new_village", "ecology", "ability", "services", "organization",
]
"""Task of poverty relief. 脱贫任务。"""

PooledProject: TypeAlias = Literal[
    "new_village", "unsafe_houses", "hazard_relocation", "poverty_relocation", "industry", "case_by_case_works",
    "work_relief", "land_linkage", "infrastructure",
]
"""Pooled project. 整合项目。"""

ReliefForce: TypeAlias = Literal[
    "special_relief", "departmental_relief", "social_relief",
]
"""Force of relief. 扶贫力量。"""

ReachItem: TypeAlias = Literal[
    "projects", "money", "industry", "facilities", "services", "publicity",
]
"""What reaches households. 到户到人事项。"""

SupportSource: TypeAlias = Literal[
    "leaders", "departments", "firms",
]
"""Source of support. 支持来源。"""

InvestmentField: TypeAlias = Literal[
    "leading_industry", "basic_conditions", "public_services", "new_village",
]
"""Field of investment. 投入方向。"""

Document: TypeAlias = Literal[
    "notice", "self_assessment", "application_report", "recommendation_file", "check_record", "result_document",
    "public_notice", "siting_scheme", "design_drawings", "function_layout", "approval", "committee_minutes",
    "construction_drawings", "construction_design", "construction_contract", "bidding_record",
    "quality_supervision_record", "safety_supervision_record", "monitoring_record", "before_and_after_photographs",
    "construction_agreement", "change_request", "special_report", "progress_report", "acceptance_form",
    "grant_application", "audit_report",
]
"""Document. 文书资料。"""

Ground: TypeAlias = Literal[
    "clear_decline", "public_report", "criticism_from_above", "unapproved_change",
]
"""Ground of refusal or withdrawal. 不予通过或撤销的事由。"""

ProjectBody: TypeAlias = Literal[
    "headquarters", "county_organization_department", "units_concerned", "township_committee", "township_government",
    "village_committee", "contractor",
]
"""Body that has to do with projects. 项目有关机构。"""

ProjectClass: TypeAlias = Literal[
    "new_demonstration", "new_qualifying", "rebuilt_or_upgraded",
]
"""Class of project. 项目类别。"""

ProjectStage: TypeAlias = Literal[
    "listed", "applied", "approved", "under_construction", "completed", "accepted", "refused", "paid",
]
"""Stage of a project. 项目阶段。"""

ProjectSitingFactor: TypeAlias = Literal[
    "population", "rural_planning", "beautiful_village_plan", "relocation", "geological_hazard", "environment",
]
"""Factor of siting. 选址因素。"""

PlannedFunction: TypeAlias = Literal[
    "party_mass_service", "deliberation", "culture_and_publicity", "fitness", "health_and_family_planning",
    "information",
]
"""Function that a center takes on. 中心承担的功能。"""

Affair: TypeAlias = Literal[
    "party", "village", "service", "commerce", "general", "medical", "culture", "ecommerce", "legal", "financial",
    "logistics",
]
"""Kind of affair handled in one place. “多务合一”所含事务。"""

AncillaryFacility: TypeAlias = Literal[
    "library", "ecommerce_station", "farm_supplies_shop", "finance_point",
]
"""Ancillary facility. 配套设施。"""

Permit: TypeAlias = Literal[
    "land_use", "planning_permit", "geological_hazard_survey", "environmental_assessment",
]
"""Formality before building. 建设手续。"""

ProcurementMethod: TypeAlias = Literal[
    "open_tender", "negotiated_bidding", "no_bidding",
]
"""Way of procurement. 采购方式。"""

PublishedItem: TypeAlias = Literal[
    "scale", "construction_standard", "estimate", "schedule", "contractor_and_supervisor",
]
"""What is published before work begins. 开工前公示内容。"""

WorkPhase: TypeAlias = Literal[
    "application", "review", "execution",
]
"""Phase of a project. 项目环节。"""

UniformItem: TypeAlias = Literal[
    "planning_and_design", "function_layout", "facilities", "rules",
]
"""Thing made uniform. 统一事项。"""

LeadershipDuty: TypeAlias = Literal[
    "head_in_person", "leader_in_charge", "members_together",
]
"""Duty of a leader. 领导分工。"""

Department: TypeAlias = Literal[
    "land", "finance", "civil_affairs", "forestry", "power_supply",
]
"""Department. 职能部门。"""

VillageBody: TypeAlias = Literal[
    "branch_committee", "village_committee", "supervision_committee",
]
"""One of the three village committees. 村“三委”。"""

TownshipResponsibility: TypeAlias = Literal[
    "construction", "leadership", "supervision", "safety_of_funds", "regularity_of_funds",
]
"""Responsibility of a township. 乡镇责任。"""

CheckMethod: TypeAlias = Literal[
    "random_check", "unannounced_visit",
]
"""Way of checking. 核查方式。"""

ReviewActor: TypeAlias = Literal[
    "village_party_organization", "town_committee", "county_department", "municipal_department", "municipal_offices",
    "departmental_meeting",
]
"""Party to a review. 评审参与方。"""

CenterLevel: TypeAlias = Literal[
    "village", "community", "town", "subdistrict", "district", "county", "city", "park", "business_area",
]
"""Level of a center. 中心层级。"""

CenterStatus: TypeAlias = Literal[
    "planned", "under_construction", "main_structure_finished", "trial_operation", "in_use", "closed",
]
"""Status of a center. 使用状态。"""

ConstructionKind: TypeAlias = Literal[
    "new_building", "rebuilding", "upgrading",
]
"""Kind of construction. 建设方式。"""

ActivityKind: TypeAlias = Literal[
    "practical_training", "health_care", "legal_lecture", "culture_and_sport", "other_public_benefit", "policy_lecture",
    "party_activity", "enterprise_service", "visit",
]
"""Kind of activity. 活动种类。"""

ScoreColumn: TypeAlias = Literal[
    "self_assessment", "first_review", "site_check", "final",
]
"""Column of a score sheet. 评分栏。"""

AppraisalGrade: TypeAlias = Literal[
    "good", "fair", "average", "poor",
]
"""Grade of an appraisal. 评议等次。"""

WindowKind: TypeAlias = Literal[
    "member_service", "integrated_business", "assisted_handling", "consultation_and_complaints",
]
"""Kind of window. 窗口种类。"""

ServiceKind: TypeAlias = Literal[
    "finance", "farm_machinery_and_technology", "post", "shopping", "basic_medical_care", "ecommerce", "legal_service",
    "policy_consultation", "certificates", "employment", "culture_and_sport", "luggage_storage", "charging",
    "drinking_water", "rest", "repairs",
]
"""Kind of service. 服务种类。"""

ServiceMode: TypeAlias = Literal[
    "appointment", "extended_hours", "staggered_hours", "proxy_handling", "one_trip", "home_service", "online",
    "self_service", "one_time_notice", "one_window", "one_go",
]
"""Mode of service. 服务方式。"""

Ledger: TypeAlias = Literal[
    "party_building", "duty_record", "handling_ledger", "mediation_record", "patient_files", "contraceptive_record",
    "poverty_exit_ledger", "loan_register", "peoples_diary", "study_record", "training_record", "volunteer_record",
]
"""Ledger. 台账。"""

TeamComposition: TypeAlias = Literal[
    "core_households", "member_volunteers", "members_and_residents",
]
"""Who makes up a team. 服务队组成。"""

SignKind: TypeAlias = Literal[
    "name_sign", "station_plate", "station_logo", "center_mark", "party_emblem", "guide_sign", "floor_index",
    "door_plate", "institution_plate", "duty_plate", "organization_plaque", "slogan", "suggestion_box",
    "new_village_mark", "theme_display", "display_board", "blade_flag", "fan_slogan_board", "electronic_display",
]
"""Kind of sign. 标识种类。"""

PlaqueOrganization: TypeAlias = Literal[
    "party_organization", "residents_committee", "supervision_committee", "economic_cooperative", "service_center",
]
"""Organization named on a plaque. 标牌所属组织。"""

LandmarkPlaqueElement: TypeAlias = Literal[
    "naming", "issuer", "issue_date",
]
"""Element of the red landmark plaque. 标牌要素。"""

BoardKind: TypeAlias = Literal[
    "three_affairs", "party_affairs", "village_affairs", "finances", "profile", "supervision", "members_pledges",
    "village_rules", "mechanism", "poverty_relief", "clean_conduct", "culture_and_civility", "honours",
]
"""Kind of board. 展板种类。"""

WallDocument: TypeAlias = Literal[
    "first_inquiry", "one_time_notice", "full_proxy", "daily_management", "service_item_management", "member_rotation",
    "volunteer_management", "activity_publication", "resource_sharing", "service_pact", "time_limit", "accountability",
    "duty_roster", "ab_posts", "three_meetings_one_lecture", "member_education", "affairs_disclosure",
    "distance_education", "library_loan", "library_custody", "duties", "discipline", "duty_watch",
    "police_staff_notice", "medical_staff_notice", "work_flow_chart", "sales_chart", "management_rules",
    "management_measures", "benefit_sharing", "room_rules", "mediation_flow_chart", "dispute_warning",
    "dispute_handling", "dispute_registration", "revisits", "information_reporting", "medicine_safety",
    "malpractice_liability", "service_content", "service_requirements", "service_flow_chart", "party_flag",
    "two_committees_members", "supervision_members", "party_network_chart", "member_liaison", "representatives_meeting",
    "archives", "archivist_duty", "admission_oath",
]
"""Rules on the wall. 上墙制度。"""

HomeKind: TypeAlias = Literal[
    "members", "staff", "young_people", "women", "public", "residents", "elderly", "lone_elderly", "women_left_behind",
    "children_left_behind",
]
"""Kind of home. “之家”种类。"""

RoomKind: TypeAlias = Literal[
    "service_hall", "training_room", "activity_room", "joint_building_room", "meeting_room", "morality_lecture_hall",
    "deliberation_room", "library", "electronic_reading_room", "secretary_office", "talk_room", "archive_room",
    "finance_room", "joint_office", "individual_office", "supervision_office", "resident_cadre_office",
    "mediation_room", "police_room", "legal_service_room", "mass_organization_room", "veterans_station",
    "women_and_children_home", "nursing_room", "elderly_room", "culture_room", "tea_room", "counselling_room",
    "volunteer_station", "clinic", "diagnosis_room", "treatment_room", "family_planning_room",
    "distance_education_room", "ecommerce_station", "shop", "exhibition_room", "fitness_room", "other_function_room",
    "canteen", "duty_room", "storage_room", "equipment_room", "toilet", "corridor",
]
"""Kind of room. 房间种类。"""

RoomFunction: TypeAlias = Literal[
    "convenience_service", "joint_office_work", "resident_reading", "meetings", "member_training", "visitor_reception",
    "talks", "floating_population", "public_order_mediation", "unrest_screening", "dispute_warning",
    "dispute_screening", "persuasion", "major_event_reporting", "legal_aid", "product_display", "online_sale",
    "local_sale", "ecommerce_training", "health_care", "epidemic_prevention", "contraceptive_supply", "health_advice",
    "theory_study", "farming_and_culture_study", "current_events", "better_customs", "distance_education",
    "resident_groups", "caring_activities", "volunteering", "relief", "counselling", "employment_guidance",
    "poverty_relief_work", "organization_archives", "finance_archives", "medical_care", "mediation",
    "culture_and_sport", "ecommerce",
]
"""Function of a room. 房间功能。"""

RoomEquipment: TypeAlias = Literal[
    "electronic_display", "multimedia_player", "computer", "air_conditioner", "printer", "self_service_terminal",
    "tables_and_chairs", "meeting_furniture", "office_furniture", "office_equipment", "television", "sound_system",
    "broadcasting", "display_cabinet", "desk_plates", "filing_cabinet", "document_cabinet", "periodical_rack",
    "lending_desk", "diagnostic_equipment", "medicines", "sickbed", "rest_seats", "service_counter",
    "institution_plates", "service_plates", "matter_notices", "procedure_notices", "convenience_facilities",
    "bookshelf", "desk", "books",
]
"""Equipment of a room. 房间设备。"""

RostrumItem: TypeAlias = Literal[
    "party_flag", "party_emblem", "admission_oath",
]
"""Item at a rostrum. 主席台布置。"""

SportsEquipment: TypeAlias = Literal[
    "fitness_equipment", "basketball_stand", "table_tennis_table", "badminton_court", "billiard_table",
]
"""Sports equipment. 体育设施。"""

NoticeContent: TypeAlias = Literal[
    "party_affairs", "village_affairs", "finances", "key_work",
]
"""Content of a notice wall. 公示内容。"""

ClinicLocation: TypeAlias = Literal[
    "in_center", "separate", "absent",
]
"""Where a clinic lies. 卫生室设置方式。"""

ServicePointKind: TypeAlias = Literal[
    "farm_supplies_shop", "logistics_point", "finance_point",
]
"""Kind of service point. 综合服务站点种类。"""

Protection: TypeAlias = Literal[
    "fire", "theft", "lightning", "damp", "dust",
]
"""Protection. 防护。"""

DistanceEducationUse: TypeAlias = Literal[
    "training", "ecommerce",
]
"""Use of a distance-education site. 远程教育用途。"""

VideoLevel: TypeAlias = Literal[
    "city", "county", "town", "village",
]
"""Level of the video conference system. 视频会议层级。"""

VideoService: TypeAlias = Literal[
    "point_to_point_call", "meeting",
]
"""Service of the video conference system. 视频会议功能。"""
