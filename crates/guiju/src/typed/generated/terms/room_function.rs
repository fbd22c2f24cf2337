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
            Self::MemberTraining => {
                &Words {
                    id: "member_training", zh: "党员教育培训", en: "training of members", synonyms: &["教育培训"]
                }
            }
            Self::VisitorReception => &Words {
                id: "visitor_reception",
                zh: "接待来访说事",
                en: "receiving visitors",
                synonyms: &["接待来访"],
            },
            Self::Talks => &Words { id: "talks", zh: "谈心谈话", en: "heart-to-heart talks", synonyms: &[] },
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
            Self::MedicalCare => &Words { id: "medical_care", zh: "医疗服务", en: "medical care", synonyms: &[] },
            Self::Mediation => &Words { id: "mediation", zh: "矛盾调解", en: "mediation", synonyms: &[] },
            Self::CultureAndSport => {
                &Words {
                    id: "culture_and_sport", zh: "文化体育活动", en: "culture and sport", synonyms: &["文体活动"]
                }
            }
            Self::Ecommerce => &Words { id: "ecommerce", zh: "电商服务", en: "e-commerce", synonyms: &[] },
        }
    }
}
