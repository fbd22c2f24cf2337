//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Function of a room. 房间功能。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoomFunction {
    /// Handling convenience matters. 便民服务办理。
    ConvenienceService,
    /// Working together. 集中办公。
    JointOfficeWork,
    /// Reading by residents. 居民阅读学习。
    ResidentReading,
    /// Meetings. 会议。
    Meetings,
    /// Training of members. 党员教育培训。
    MemberTraining,
    /// Receiving visitors. 接待来访说事。
    VisitorReception,
    /// Heart-to-heart talks. 谈心谈话。
    Talks,
    /// Management of the floating population. 流动人口管理。
    FloatingPopulation,
    /// Settling public-order disputes. 调解治安纠纷。
    PublicOrderMediation,
    /// Defusing causes of unrest. 排查化解不安定因素。
    UnrestScreening,
    /// Early warning of disputes. 矛盾纠纷预警。
    DisputeWarning,
    /// Finding disputes. 排查矛盾纠纷。
    DisputeScreening,
    /// Talking people round. 教育疏导。
    Persuasion,
    /// Reporting major events. 汇报重大稳定事件。
    MajorEventReporting,
    /// Legal aid and advice. 法律援助咨询。
    LegalAid,
    /// Display of products. 产品展示。
    ProductDisplay,
    /// Online sale. 网销。
    OnlineSale,
    /// Sale on the spot. 实体销售。
    LocalSale,
    /// Training in e-commerce. 电商培训。
    EcommerceTraining,
    /// Health care. 保健。
    HealthCare,
    /// Prevention of epidemics. 防疫。
    EpidemicPrevention,
    /// Supply of contraceptives. 避孕药具发放。
    ContraceptiveSupply,
    /// Health advice. 健康咨询指导。
    HealthAdvice,
    /// Study of theory. 学习党的理论。
    TheoryStudy,
    /// Farming technology and culture. 学习农业科技和文化。
    FarmingAndCultureStudy,
    /// Current events. 了解国内外大事。
    CurrentEvents,
    /// Better customs. 移风易俗。
    BetterCustoms,
    /// Distance education. 远程教育。
    DistanceEducation,
    /// Residents' culture and sport groups. 组织群众文体队伍。
    ResidentGroups,
    /// Caring activities. 关爱活动。
    CaringActivities,
    /// Volunteering. 志愿服务。
    Volunteering,
    /// Relief. 救济救助。
    Relief,
    /// Counselling. 情感疏导。
    Counselling,
    /// Guidance on jobs and businesses. 创业就业指导。
    EmploymentGuidance,
    /// Poverty relief work. 扶贫攻坚工作。
    PovertyReliefWork,
    /// Keeping organization archives. 存放组织档案。
    OrganizationArchives,
    /// Keeping finance archives. 存放财务档案。
    FinanceArchives,
    /// Medical care. 医疗服务。
    MedicalCare,
    /// Mediation. 矛盾调解。
    Mediation,
    /// Culture and sport. 文化体育活动。
    CultureAndSport,
    /// E-commerce. 电商服务。
    Ecommerce,
}

term!(RoomFunction);

impl Term for RoomFunction {
    const ALL: &'static [Self] = &[
        Self::ConvenienceService,
        Self::JointOfficeWork,
        Self::ResidentReading,
        Self::Meetings,
        Self::MemberTraining,
        Self::VisitorReception,
        Self::Talks,
        Self::FloatingPopulation,
        Self::PublicOrderMediation,
        Self::UnrestScreening,
        Self::DisputeWarning,
        Self::DisputeScreening,
        Self::Persuasion,
        Self::MajorEventReporting,
        Self::LegalAid,
        Self::ProductDisplay,
        Self::OnlineSale,
        Self::LocalSale,
        Self::EcommerceTraining,
        Self::HealthCare,
        Self::EpidemicPrevention,
        Self::ContraceptiveSupply,
        Self::HealthAdvice,
        Self::TheoryStudy,
        Self::FarmingAndCultureStudy,
        Self::CurrentEvents,
        Self::BetterCustoms,
        Self::DistanceEducation,
        Self::ResidentGroups,
        Self::CaringActivities,
        Self::Volunteering,
        Self::Relief,
        Self::Counselling,
        Self::EmploymentGuidance,
        Self::PovertyReliefWork,
        Self::OrganizationArchives,
        Self::FinanceArchives,
        Self::MedicalCare,
        Self::Mediation,
        Self::CultureAndSport,
        Self::Ecommerce,
    ];
    const TITLE: (&'static str, &'static str) = ("房间功能", "function of a room");

    fn words(self) -> &'static Words {
        match self {
            Self::ConvenienceService => &Words {
                id: "convenience_service",
                zh: "便民服务办理",
                en: "handling convenience matters",
                synonyms: &["便民服务"],
            },
            Self::JointOfficeWork => {
                &Words {
                    id: "joint_office_work", zh: "集中办公", en: "working together", synonyms: &["合署办公"]
                }
            }
            Self::ResidentReading => &Words {
                id: "resident_reading",
                zh: "居民阅读学习",
                en: "reading by residents",
                synonyms: &["村民阅读学习", "阅读学习"],
            },
            Self::Meetings => &Words { id: "meetings", zh: "会议", en: "meetings", synonyms: &["开会"] },
            Self::MemberTraining => &Words {
                id: "member_training",
                zh: "党员教育培训",
                en: "training of members",
                synonyms: &["教育培训", "学习培训"],
            },
            Self::VisitorReception => &Words {
                id: "visitor_reception",
                zh: "接待来访说事",
                en: "receiving visitors",
                synonyms: &["接待来访"],
            },
            Self::Talks => &Words { id: "talks", zh: "谈心谈话", en: "heart-to-heart talks", synonyms: &[] },
            Self::FloatingPopulation => &Words {
                id: "floating_population",
                zh: "流动人口管理",
                en: "management of the floating population",
                synonyms: &[],
            },
            Self::PublicOrderMediation => &Words {
                id: "public_order_mediation",
                zh: "调解治安纠纷",
                en: "settling public-order disputes",
                synonyms: &[],
            },
            Self::UnrestScreening => &Words {
                id: "unrest_screening",
                zh: "排查化解不安定因素",
                en: "defusing causes of unrest",
                synonyms: &[],
            },
            Self::DisputeWarning => {
                &Words {
                    id: "dispute_warning", zh: "矛盾纠纷预警", en: "early warning of disputes", synonyms: &[]
                }
            }
            Self::DisputeScreening => {
                &Words { id: "dispute_screening", zh: "排查矛盾纠纷", en: "finding disputes", synonyms: &[] }
            }
            Self::Persuasion => {
                &Words { id: "persuasion", zh: "教育疏导", en: "talking people round", synonyms: &[] }
            }
            Self::MajorEventReporting => &Words {
                id: "major_event_reporting",
                zh: "汇报重大稳定事件",
                en: "reporting major events",
                synonyms: &[],
            },
            Self::LegalAid => {
                &Words {
                    id: "legal_aid", zh: "法律援助咨询", en: "legal aid and advice", synonyms: &["法律援助"]
                }
            }
            Self::ProductDisplay => {
                &Words { id: "product_display", zh: "产品展示", en: "display of products", synonyms: &[] }
            }
            Self::OnlineSale => {
                &Words { id: "online_sale", zh: "网销", en: "online sale", synonyms: &["网上销售"] }
            }
            Self::LocalSale => &Words { id: "local_sale", zh: "实体销售", en: "sale on the spot", synonyms: &[] },
            Self::EcommerceTraining => {
                &Words { id: "ecommerce_training", zh: "电商培训", en: "training in e-commerce", synonyms: &[] }
            }
            Self::HealthCare => &Words { id: "health_care", zh: "保健", en: "health care", synonyms: &[] },
            Self::EpidemicPrevention => {
                &Words { id: "epidemic_prevention", zh: "防疫", en: "prevention of epidemics", synonyms: &[] }
            }
            Self::ContraceptiveSupply => {
                &Words {
                    id: "contraceptive_supply", zh: "避孕药具发放", en: "supply of contraceptives", synonyms: &[]
                }
            }
            Self::HealthAdvice => {
                &Words { id: "health_advice", zh: "健康咨询指导", en: "health advice", synonyms: &[] }
            }
            Self::TheoryStudy => {
                &Words { id: "theory_study", zh: "学习党的理论", en: "study of theory", synonyms: &[] }
            }
            Self::FarmingAndCultureStudy => &Words {
                id: "farming_and_culture_study",
                zh: "学习农业科技和文化",
                en: "farming technology and culture",
                synonyms: &[],
            },
            Self::CurrentEvents => {
                &Words { id: "current_events", zh: "了解国内外大事", en: "current events", synonyms: &[] }
            }
            Self::BetterCustoms => {
                &Words { id: "better_customs", zh: "移风易俗", en: "better customs", synonyms: &[] }
            }
            Self::DistanceEducation => {
                &Words { id: "distance_education", zh: "远程教育", en: "distance education", synonyms: &[] }
            }
            Self::ResidentGroups => &Words {
                id: "resident_groups",
                zh: "组织群众文体队伍",
                en: "residents' culture and sport groups",
                synonyms: &[],
            },
            Self::CaringActivities => {
                &Words { id: "caring_activities", zh: "关爱活动", en: "caring activities", synonyms: &[] }
            }
            Self::Volunteering => &Words { id: "volunteering", zh: "志愿服务", en: "volunteering", synonyms: &[] },
            Self::Relief => &Words { id: "relief", zh: "救济救助", en: "relief", synonyms: &[] },
            Self::Counselling => &Words { id: "counselling", zh: "情感疏导", en: "counselling", synonyms: &[] },
            Self::EmploymentGuidance => &Words {
                id: "employment_guidance",
                zh: "创业就业指导",
                en: "guidance on jobs and businesses",
                synonyms: &[],
            },
            Self::PovertyReliefWork => {
                &Words { id: "poverty_relief_work", zh: "扶贫攻坚工作", en: "poverty relief work", synonyms: &[] }
            }
            Self::OrganizationArchives => &Words {
                id: "organization_archives",
                zh: "存放组织档案",
                en: "keeping organization archives",
                synonyms: &["组织档案"],
            },
            Self::FinanceArchives => &Words {
                id: "finance_archives",
                zh: "存放财务档案",
                en: "keeping finance archives",
                synonyms: &["财务档案"],
            },
            Self::MedicalCare => {
                &Words { id: "medical_care", zh: "医疗服务", en: "medical care", synonyms: &["诊疗"] }
            }
            Self::Mediation => {
                &Words { id: "mediation", zh: "矛盾调解", en: "mediation", synonyms: &["调解民间纠纷"] }
            }
            Self::CultureAndSport => &Words {
                id: "culture_and_sport",
                zh: "文化体育活动",
                en: "culture and sport",
                synonyms: &["文体活动", "文化娱乐活动"],
            },
            Self::Ecommerce => &Words { id: "ecommerce", zh: "电商服务", en: "e-commerce", synonyms: &[] },
        }
    }
}
