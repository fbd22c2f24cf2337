//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of room. 房间种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoomKind {
    /// Service hall. 便民服务大厅。
    ServiceHall,
    /// Training room. 教育培训室。
    TrainingRoom,
    /// Activity room. 党群活动室。
    ActivityRoom,
    /// Joint Party-mass room. 党群共建室。
    JointBuildingRoom,
    /// Multi-function meeting room. 多功能会议室。
    MeetingRoom,
    /// Morality lecture hall. 道德讲堂。
    MoralityLectureHall,
    /// Deliberation room. 协商议事室。
    DeliberationRoom,
    /// Library. 图书阅览室。
    Library,
    /// Electronic reading room. 电子阅览室。
    ElectronicReadingRoom,
    /// Secretary's office. 村书记办公室。
    SecretaryOffice,
    /// Talk room. 谈心说事室。
    TalkRoom,
    /// Archive room. 档案室。
    ArchiveRoom,
    /// Finance room. 财务室。
    FinanceRoom,
    /// Shared office. 集中办公室。
    JointOffice,
    /// Individual office. 个人办公室。
    IndividualOffice,
    /// Supervision committee office. 村务监督委员会办公室。
    SupervisionOffice,
    /// Office of the resident work team. 驻村帮扶办公室。
    ResidentCadreOffice,
    /// Mediation room. 人民调解室。
    MediationRoom,
    /// Police room. 综治警务室。
    PoliceRoom,
    /// Legal service room. 法律服务室。
    LegalServiceRoom,
    /// Mass organizations room. 群团工作室。
    MassOrganizationRoom,
    /// Veterans' service station. 退役军人服务站。
    VeteransStation,
    /// Home for women and children. 妇女儿童之家。
    WomenAndChildrenHome,
    /// Nursing room. 母婴室。
    NursingRoom,
    /// Room for the elderly. 老年活动室。
    ElderlyRoom,
    /// Culture room. 文化活动室。
    CultureRoom,
    /// Tea room. 邻里茶话室。
    TeaRoom,
    /// Counselling room. 心理咨询室。
    CounsellingRoom,
    /// Volunteer station. 志愿服务站。
    VolunteerStation,
    /// Clinic. 卫生室。
    Clinic,
    /// Diagnosis room. 诊断室。
    DiagnosisRoom,
    /// Treatment room. 诊疗室。
    TreatmentRoom,
    /// Family planning room. 计生服务室。
    FamilyPlanningRoom,
    /// Distance-education room. 远程教育室。
    DistanceEducationRoom,
    /// E-commerce station. 电子商务服务站。
    EcommerceStation,
    /// Residents' shop. 惠民超市。
    Shop,
    /// Exhibition room. 展览室。
    ExhibitionRoom,
    /// Fitness room. 健身室。
    FitnessRoom,
    /// Other function room. 其他功能室。
    OtherFunctionRoom,
    /// Canteen. 食堂。
    Canteen,
    /// Duty room. 值班室。
    DutyRoom,
    /// Storage room. 储藏室。
    StorageRoom,
    /// Equipment room. 设备间。
    EquipmentRoom,
    /// Toilet. 卫生间。
    Toilet,
    /// Corridor. 走廊。
    Corridor,
}

term!(RoomKind);

impl Term for RoomKind {
    const ALL: &'static [Self] = &[
        Self::ServiceHall,
        Self::TrainingRoom,
        Self::ActivityRoom,
        Self::JointBuildingRoom,
        Self::MeetingRoom,
        Self::MoralityLectureHall,
        Self::DeliberationRoom,
        Self::Library,
        Self::ElectronicReadingRoom,
        Self::SecretaryOffice,
        Self::TalkRoom,
        Self::ArchiveRoom,
        Self::FinanceRoom,
        Self::JointOffice,
        Self::IndividualOffice,
        Self::SupervisionOffice,
        Self::ResidentCadreOffice,
        Self::MediationRoom,
        Self::PoliceRoom,
        Self::LegalServiceRoom,
        Self::MassOrganizationRoom,
        Self::VeteransStation,
        Self::WomenAndChildrenHome,
        Self::NursingRoom,
        Self::ElderlyRoom,
        Self::CultureRoom,
        Self::TeaRoom,
        Self::CounsellingRoom,
        Self::VolunteerStation,
        Self::Clinic,
        Self::DiagnosisRoom,
        Self::TreatmentRoom,
        Self::FamilyPlanningRoom,
        Self::DistanceEducationRoom,
        Self::EcommerceStation,
        Self::Shop,
        Self::ExhibitionRoom,
        Self::FitnessRoom,
        Self::OtherFunctionRoom,
        Self::Canteen,
        Self::DutyRoom,
        Self::StorageRoom,
        Self::EquipmentRoom,
        Self::Toilet,
        Self::Corridor,
    ];
    const TITLE: (&'static str, &'static str) = ("房间种类", "kind of room");

    fn words(self) -> &'static Words {
        match self {
            Self::ServiceHall => &Words {
                id: "service_hall",
                zh: "便民服务大厅",
                en: "service hall",
                synonyms: &[
                    "一站式服务大厅",
                    "服务大厅",
                    "办事大厅",
                    "便民服务厅",
                    "党群服务大厅",
                    "为民服务大厅",
                    "便民服务站",
                    "便民服务代办站",
                ],
            },
            Self::TrainingRoom => &Words {
                id: "training_room",
                zh: "教育培训室",
                en: "training room",
                synonyms: &["党员活动室", "党员教育培训室", "党员教育室", "培训室", "组织生活室"],
            },
            Self::ActivityRoom => &Words {
                id: "activity_room",
                zh: "党群活动室",
                en: "activity room",
                synonyms: &["活动室", "群众活动室", "居民活动室", "便民活动室"],
            },
            Self::JointBuildingRoom => &Words {
                id: "joint_building_room",
                zh: "党群共建室",
                en: "joint Party-mass room",
                synonyms: &["党建共建室"],
            },
            Self::MeetingRoom => &Words {
                id: "meeting_room",
                zh: "多功能会议室",
                en: "multi-function meeting room",
                synonyms: &["会议室", "多功能室", "多功能厅"],
            },
            Self::MoralityLectureHall => {
                &Words { id: "morality_lecture_hall", zh: "道德讲堂", en: "morality lecture hall", synonyms: &[] }
            }
            Self::DeliberationRoom => &Words {
                id: "deliberation_room",
                zh: "协商议事室",
                en: "deliberation room",
                synonyms: &["议事厅", "议事室", "议事点", "议事会客厅", "街区议事厅"],
            },
            Self::Library => &Words {
                id: "library",
                zh: "图书阅览室",
                en: "library",
                synonyms: &["农家书屋", "阅览室", "图书室", "图书角", "书屋", "云图书角", "阅读会客间"],
            },
            Self::ElectronicReadingRoom => {
                &Words {
                    id: "electronic_reading_room", zh: "电子阅览室", en: "electronic reading room", synonyms: &[]
                }
            }
            Self::SecretaryOffice => &Words {
                id: "secretary_office",
                zh: "村书记办公室",
                en: "secretary's office",
                synonyms: &["书记办公室", "社区书记办公室", "支部书记及村委主任办公室"],
            },
            Self::TalkRoom => &Words {
                id: "talk_room",
                zh: "谈心说事室",
                en: "talk room",
                synonyms: &["谈心室", "说事室", "谈心谈话室"],
            },
            Self::ArchiveRoom => {
                &Words { id: "archive_room", zh: "档案室", en: "archive room", synonyms: &["档案资料室"] }
            }
            Self::FinanceRoom => &Words { id: "finance_room", zh: "财务室", en: "finance room", synonyms: &[] },
            Self::JointOffice => &Words {
                id: "joint_office",
                zh: "集中办公室",
                en: "shared office",
                synonyms: &["合署办公室", "联合办公室", "综合办公室"],
            },
            Self::IndividualOffice => &Words {
                id: "individual_office",
                zh: "个人办公室",
                en: "individual office",
                synonyms: &["独立办公室", "单人办公室"],
            },
            Self::SupervisionOffice => &Words {
                id: "supervision_office",
                zh: "村务监督委员会办公室",
                en: "supervision committee office",
                synonyms: &["监委会办公室"],
            },
            Self::ResidentCadreOffice => &Words {
                id: "resident_cadre_office",
                zh: "驻村帮扶办公室",
                en: "office of the resident work team",
                synonyms: &["驻村工作队办公室", "扶贫办公室"],
            },
            Self::MediationRoom => &Words {
                id: "mediation_room",
                zh: "人民调解室",
                en: "mediation room",
                synonyms: &["调解室", "矛盾纠纷调解室", "矛盾调解室"],
            },
            Self::PoliceRoom => &Words {
                id: "police_room",
                zh: "综治警务室",
                en: "police room",
                synonyms: &["警务室", "综治办公室", "网格警务室"],
            },
            Self::LegalServiceRoom => &Words {
                id: "legal_service_room",
                zh: "法律服务室",
                en: "legal service room",
                synonyms: &["法律服务站", "公共法律服务室"],
            },
            Self::MassOrganizationRoom => &Words {
                id: "mass_organization_room",
                zh: "群团工作室",
                en: "mass organizations room",
                synonyms: &["群团联络站", "群团活动室"],
            },
            Self::VeteransStation => {
                &Words {
                    id: "veterans_station", zh: "退役军人服务站", en: "veterans' service station", synonyms: &[]
                }
            }
            Self::WomenAndChildrenHome => &Words {
                id: "women_and_children_home",
                zh: "妇女儿童之家",
                en: "home for women and children",
                synonyms: &["妇女之家", "儿童之家", "留守儿童之家"],
            },
            Self::NursingRoom => {
                &Words {
                    id: "nursing_room", zh: "母婴室", en: "nursing room", synonyms: &["妈咪休息室", "爱心母婴室"]
                }
            }
            Self::ElderlyRoom => &Words {
                id: "elderly_room",
                zh: "老年活动室",
                en: "room for the elderly",
                synonyms: &["老年之家", "日间照料室", "居家养老服务站"],
            },
            Self::CultureRoom => &Words {
                id: "culture_room",
                zh: "文化活动室",
                en: "culture room",
                synonyms: &["文化娱乐室", "文体活动室", "文体室"],
            },
            Self::TeaRoom => {
                &Words { id: "tea_room", zh: "邻里茶话室", en: "tea room", synonyms: &["茶话室", "茶室"] }
            }
            Self::CounsellingRoom => {
                &Words {
                    id: "counselling_room", zh: "心理咨询室", en: "counselling room", synonyms: &["心理疏导室"]
                }
            }
            Self::VolunteerStation => &Words {
                id: "volunteer_station",
                zh: "志愿服务站",
                en: "volunteer station",
                synonyms: &["志愿者服务站", "新时代文明实践站"],
            },
            Self::Clinic => &Words {
                id: "clinic",
                zh: "卫生室",
                en: "clinic",
                synonyms: &["村卫生室", "社区卫生服务站", "卫生计生室"],
            },
            Self::DiagnosisRoom => {
                &Words { id: "diagnosis_room", zh: "诊断室", en: "diagnosis room", synonyms: &[] }
            }
            Self::TreatmentRoom => {
                &Words { id: "treatment_room", zh: "诊疗室", en: "treatment room", synonyms: &[] }
            }
            Self::FamilyPlanningRoom => &Words {
                id: "family_planning_room",
                zh: "计生服务室",
                en: "family planning room",
                synonyms: &["计划生育服务室", "计生室"],
            },
            Self::DistanceEducationRoom => &Words {
                id: "distance_education_room",
                zh: "远程教育室",
                en: "distance-education room",
                synonyms: &["远程教育站点", "远教室"],
            },
            Self::EcommerceStation => &Words {
                id: "ecommerce_station",
                zh: "电子商务服务站",
                en: "e-commerce station",
                synonyms: &["电商服务站", "电商平台"],
            },
            Self::Shop => {
                &Words {
                    id: "shop", zh: "惠民超市", en: "residents' shop", synonyms: &["便民超市", "农资超市"]
                }
            }
            Self::ExhibitionRoom => &Words {
                id: "exhibition_room",
                zh: "展览室",
                en: "exhibition room",
                synonyms: &["展厅", "党建展厅", "村史馆"],
            },
            Self::FitnessRoom => {
                &Words { id: "fitness_room", zh: "健身室", en: "fitness room", synonyms: &["健身房"] }
            }
            Self::OtherFunctionRoom => {
                &Words { id: "other_function_room", zh: "其他功能室", en: "other function room", synonyms: &[] }
            }
            Self::Canteen => &Words { id: "canteen", zh: "食堂", en: "canteen", synonyms: &["餐厅", "厨房"] },
            Self::DutyRoom => {
                &Words { id: "duty_room", zh: "值班室", en: "duty room", synonyms: &["门卫室", "传达室"] }
            }
            Self::StorageRoom => {
                &Words {
                    id: "storage_room", zh: "储藏室", en: "storage room", synonyms: &["仓库", "杂物间", "物资室"]
                }
            }
            Self::EquipmentRoom => {
                &Words {
                    id: "equipment_room", zh: "设备间", en: "equipment room", synonyms: &["机房", "配电室"]
                }
            }
            Self::Toilet => &Words { id: "toilet", zh: "卫生间", en: "toilet", synonyms: &["厕所", "洗手间"] },
            Self::Corridor => {
                &Words { id: "corridor", zh: "走廊", en: "corridor", synonyms: &["过道", "楼梯间", "门厅"] }
            }
        }
    }
}
