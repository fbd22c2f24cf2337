//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Rules on the wall. 上墙制度。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WallDocument {
    /// First-contact responsibility. 首问负责制。
    FirstInquiry,
    /// One-time notice. 一次性告知制。
    OneTimeNotice,
    /// Full proxy handling. 全程代办制。
    FullProxy,
    /// Daily running. 日常管理制度。
    DailyManagement,
    /// Service items. 服务项目管理制度。
    ServiceItemManagement,
    /// Rotating duty of members. 党员轮值制度。
    MemberRotation,
    /// Volunteer team. 志愿者队伍管理制度。
    VolunteerManagement,
    /// Making activities and services known. 活动服务公示制度。
    ActivityPublication,
    /// Sharing resources and platforms. 资源平台共享制度。
    ResourceSharing,
    /// Service pact. 服务公约。
    ServicePact,
    /// Handling within a time limit. 限时办结制。
    TimeLimit,
    /// Accountability. 责任追究制。
    Accountability,
    /// Duty roster. 值班制度。
    DutyRoster,
    /// A/B posts. AB岗制度。
    AbPosts,
    /// Three meetings and one lecture. 三会一课制度。
    ThreeMeetingsOneLecture,
    /// Education of members. 党员教育管理制度。
    MemberEducation,
    /// Disclosure of affairs. 党务村务公开制度。
    AffairsDisclosure,
    /// Distance education. 远程教育学习制度。
    DistanceEducation,
    /// Library loans. 图书借阅制度。
    LibraryLoan,
    /// Keeping of books. 图书保管制度。
    LibraryCustody,
    /// Duties. 工作职责。
    Duties,
    /// Discipline. 工作纪律。
    Discipline,
    /// Duty watch. 值班值守制度。
    DutyWatch,
    /// Notice of police staff. 警务人员公示牌。
    PoliceStaffNotice,
    /// Notice of medical staff. 医务人员公示牌。
    MedicalStaffNotice,
    /// Work flow chart. 工作流程图。
    WorkFlowChart,
    /// Sales chart. 销售经营图。
    SalesChart,
    /// Management rules. 管理制度。
    ManagementRules,
    /// Management measures. 管理办法。
    ManagementMeasures,
    /// Sharing of gains. 利益分配制度。
    BenefitSharing,
    /// Rules of the room. 相关制度。
    RoomRules,
    /// Flow chart of mediation. 矛盾纠纷调解流程图。
    MediationFlowChart,
    /// Early warning of disputes. 矛盾纠纷预警分析制度。
    DisputeWarning,
    /// Finding and handling of disputes. 排查处置制度。
    DisputeHandling,
    /// Registration of disputes. 受理登记制度。
    DisputeRegistration,
    /// Regular revisits. 定期回访制度。
    Revisits,
    /// Reporting of information. 信息报送制度。
    InformationReporting,
    /// Safety of medicines. 药品安全管理制度。
    MedicineSafety,
    /// Liability for malpractice. 医疗事故责任追究制度。
    MalpracticeLiability,
    /// Content of service. 服务内容。
    ServiceContent,
    /// Requirements of service. 服务要求。
    ServiceRequirements,
    /// Flow chart of service. 服务流程图。
    ServiceFlowChart,
    /// Party flag. 党旗。
    PartyFlag,
    /// Members of the two committees. 村“两委”班子成员。
    TwoCommitteesMembers,
    /// Members of the supervision committee. 村务监督委员会成员。
    SupervisionMembers,
    /// Network chart of the Party organization. 党组织网络图。
    PartyNetworkChart,
    /// Members serving residents. 党员联系服务群众制度。
    MemberLiaison,
    /// Meetings of representatives. 村民代表会议制度。
    RepresentativesMeeting,
    /// Keeping of archives. 档案管理制度。
    Archives,
    /// Responsibility of the archivist. 档案人员岗位责任制度。
    ArchivistDuty,
    /// Admission oath. 入党誓词。
    AdmissionOath,
}

term!(WallDocument);

impl Term for WallDocument {
    const ALL: &'static [Self] = &[
        Self::FirstInquiry,
        Self::OneTimeNotice,
        Self::FullProxy,
        Self::DailyManagement,
        Self::ServiceItemManagement,
        Self::MemberRotation,
        Self::VolunteerManagement,
        Self::ActivityPublication,
        Self::ResourceSharing,
        Self::ServicePact,
        Self::TimeLimit,
        Self::Accountability,
        Self::DutyRoster,
        Self::AbPosts,
        Self::ThreeMeetingsOneLecture,
        Self::MemberEducation,
        Self::AffairsDisclosure,
        Self::DistanceEducation,
        Self::LibraryLoan,
        Self::LibraryCustody,
        Self::Duties,
        Self::Discipline,
        Self::DutyWatch,
        Self::PoliceStaffNotice,
        Self::MedicalStaffNotice,
        Self::WorkFlowChart,
        Self::SalesChart,
        Self::ManagementRules,
        Self::ManagementMeasures,
        Self::BenefitSharing,
        Self::RoomRules,
        Self::MediationFlowChart,
        Self::DisputeWarning,
        Self::DisputeHandling,
        Self::DisputeRegistration,
        Self::Revisits,
        Self::InformationReporting,
        Self::MedicineSafety,
        Self::MalpracticeLiability,
        Self::ServiceContent,
        Self::ServiceRequirements,
        Self::ServiceFlowChart,
        Self::PartyFlag,
        Self::TwoCommitteesMembers,
        Self::SupervisionMembers,
        Self::PartyNetworkChart,
        Self::MemberLiaison,
        Self::RepresentativesMeeting,
        Self::Archives,
        Self::ArchivistDuty,
        Self::AdmissionOath,
    ];
    const TITLE: (&'static str, &'static str) = ("上墙制度", "rules on the wall");

    fn words(self) -> &'static Words {
        match self {
            Self::FirstInquiry => {
                &Words { id: "first_inquiry", zh: "首问负责制", en: "first-contact responsibility", synonyms: &[] }
            }
            Self::OneTimeNotice => {
                &Words { id: "one_time_notice", zh: "一次性告知制", en: "one-time notice", synonyms: &[] }
            }
            Self::FullProxy => {
                &Words { id: "full_proxy", zh: "全程代办制", en: "full proxy handling", synonyms: &[] }
            }
            Self::DailyManagement => {
                &Words { id: "daily_management", zh: "日常管理制度", en: "daily running", synonyms: &[] }
            }
            Self::ServiceItemManagement => {
                &Words {
                    id: "service_item_management", zh: "服务项目管理制度", en: "service items", synonyms: &[]
                }
            }
            Self::MemberRotation => &Words {
                id: "member_rotation",
                zh: "党员轮值制度",
                en: "rotating duty of members",
                synonyms: &["党员轮值开展志愿活动制度"],
            },
            Self::VolunteerManagement => {
                &Words {
                    id: "volunteer_management", zh: "志愿者队伍管理制度", en: "volunteer team", synonyms: &[]
                }
            }
            Self::ActivityPublication => &Words {
                id: "activity_publication",
                zh: "活动服务公示制度",
                en: "making activities and services known",
                synonyms: &[],
            },
            Self::ResourceSharing => &Words {
                id: "resource_sharing",
                zh: "资源平台共享制度",
                en: "sharing resources and platforms",
                synonyms: &[],
            },
            Self::ServicePact => &Words { id: "service_pact", zh: "服务公约", en: "service pact", synonyms: &[] },
            Self::TimeLimit => {
                &Words { id: "time_limit", zh: "限时办结制", en: "handling within a time limit", synonyms: &[] }
            }
            Self::Accountability => {
                &Words { id: "accountability", zh: "责任追究制", en: "accountability", synonyms: &[] }
            }
            Self::DutyRoster => &Words {
                id: "duty_roster",
                zh: "值班制度",
                en: "duty roster",
                synonyms: &["坐班制度", "坐（值）班制度"],
            },
            Self::AbPosts => &Words { id: "ab_posts", zh: "AB岗制度", en: "A/B posts", synonyms: &[] },
            Self::ThreeMeetingsOneLecture => &Words {
                id: "three_meetings_one_lecture",
                zh: "三会一课制度",
                en: "three meetings and one lecture",
                synonyms: &[],
            },
            Self::MemberEducation => {
                &Words {
                    id: "member_education", zh: "党员教育管理制度", en: "education of members", synonyms: &[]
                }
            }
            Self::AffairsDisclosure => {
                &Words {
                    id: "affairs_disclosure", zh: "党务村务公开制度", en: "disclosure of affairs", synonyms: &[]
                }
            }
            Self::DistanceEducation => &Words {
                id: "distance_education",
                zh: "远程教育学习制度",
                en: "distance education",
                synonyms: &["远程教育学习培训制度"],
            },
            Self::LibraryLoan => {
                &Words { id: "library_loan", zh: "图书借阅制度", en: "library loans", synonyms: &[] }
            }
            Self::LibraryCustody => {
                &Words { id: "library_custody", zh: "图书保管制度", en: "keeping of books", synonyms: &[] }
            }
            Self::Duties => &Words { id: "duties", zh: "工作职责", en: "duties", synonyms: &[] },
            Self::Discipline => &Words { id: "discipline", zh: "工作纪律", en: "discipline", synonyms: &[] },
            Self::DutyWatch => &Words { id: "duty_watch", zh: "值班值守制度", en: "duty watch", synonyms: &[] },
            Self::PoliceStaffNotice => {
                &Words {
                    id: "police_staff_notice", zh: "警务人员公示牌", en: "notice of police staff", synonyms: &[]
                }
            }
            Self::MedicalStaffNotice => &Words {
                id: "medical_staff_notice",
                zh: "医务人员公示牌",
                en: "notice of medical staff",
                synonyms: &[],
            },
            Self::WorkFlowChart => {
                &Words {
                    id: "work_flow_chart", zh: "工作流程图", en: "work flow chart", synonyms: &["工作流程"]
                }
            }
            Self::SalesChart => &Words { id: "sales_chart", zh: "销售经营图", en: "sales chart", synonyms: &[] },
            Self::ManagementRules => {
                &Words {
                    id: "management_rules", zh: "管理制度", en: "management rules", synonyms: &["相关管理制度"]
                }
            }
            Self::ManagementMeasures => {
                &Words { id: "management_measures", zh: "管理办法", en: "management measures", synonyms: &[] }
            }
            Self::BenefitSharing => {
                &Words { id: "benefit_sharing", zh: "利益分配制度", en: "sharing of gains", synonyms: &[] }
            }
            Self::RoomRules => &Words { id: "room_rules", zh: "相关制度", en: "rules of the room", synonyms: &[] },
            Self::MediationFlowChart => &Words {
                id: "mediation_flow_chart",
                zh: "矛盾纠纷调解流程图",
                en: "flow chart of mediation",
                synonyms: &[],
            },
            Self::DisputeWarning => &Words {
                id: "dispute_warning",
                zh: "矛盾纠纷预警分析制度",
                en: "early warning of disputes",
                synonyms: &[],
            },
            Self::DisputeHandling => &Words {
                id: "dispute_handling",
                zh: "排查处置制度",
                en: "finding and handling of disputes",
                synonyms: &[],
            },
            Self::DisputeRegistration => {
                &Words {
                    id: "dispute_registration", zh: "受理登记制度", en: "registration of disputes", synonyms: &[]
                }
            }
            Self::Revisits => {
                &Words { id: "revisits", zh: "定期回访制度", en: "regular revisits", synonyms: &[] }
            }
            Self::InformationReporting => &Words {
                id: "information_reporting",
                zh: "信息报送制度",
                en: "reporting of information",
                synonyms: &[],
            },
            Self::MedicineSafety => {
                &Words {
                    id: "medicine_safety", zh: "药品安全管理制度", en: "safety of medicines", synonyms: &[]
                }
            }
            Self::MalpracticeLiability => &Words {
                id: "malpractice_liability",
                zh: "医疗事故责任追究制度",
                en: "liability for malpractice",
                synonyms: &[],
            },
            Self::ServiceContent => {
                &Words { id: "service_content", zh: "服务内容", en: "content of service", synonyms: &[] }
            }
            Self::ServiceRequirements => {
                &Words { id: "service_requirements", zh: "服务要求", en: "requirements of service", synonyms: &[] }
            }
            Self::ServiceFlowChart => {
                &Words { id: "service_flow_chart", zh: "服务流程图", en: "flow chart of service", synonyms: &[] }
            }
            Self::PartyFlag => &Words { id: "party_flag", zh: "党旗", en: "Party flag", synonyms: &[] },
            Self::TwoCommitteesMembers => &Words {
                id: "two_committees_members",
                zh: "村“两委”班子成员",
                en: "members of the two committees",
                synonyms: &["村两委班子成员"],
            },
            Self::SupervisionMembers => &Words {
                id: "supervision_members",
                zh: "村务监督委员会成员",
                en: "members of the supervision committee",
                synonyms: &[],
            },
            Self::PartyNetworkChart => &Words {
                id: "party_network_chart",
                zh: "党组织网络图",
                en: "network chart of the Party organization",
                synonyms: &[],
            },
            Self::MemberLiaison => &Words {
                id: "member_liaison",
                zh: "党员联系服务群众制度",
                en: "members serving residents",
                synonyms: &[],
            },
            Self::RepresentativesMeeting => &Words {
                id: "representatives_meeting",
                zh: "村民代表会议制度",
                en: "meetings of representatives",
                synonyms: &[],
            },
            Self::Archives => {
                &Words { id: "archives", zh: "档案管理制度", en: "keeping of archives", synonyms: &[] }
            }
            Self::ArchivistDuty => &Words {
                id: "archivist_duty",
                zh: "档案人员岗位责任制度",
                en: "responsibility of the archivist",
                synonyms: &[],
            },
            Self::AdmissionOath => {
                &Words { id: "admission_oath", zh: "入党誓词", en: "admission oath", synonyms: &[] }
            }
        }
    }
}
