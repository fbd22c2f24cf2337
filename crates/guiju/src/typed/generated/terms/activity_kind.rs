//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of activity. 活动种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityKind {
    /// Practical technology training. 实用技术培训。
    PracticalTraining,
    /// Health care. 健康保健。
    HealthCare,
    /// Legal lecture. 法律讲座。
    LegalLecture,
    /// Culture and sport. 文化体育。
    CultureAndSport,
    /// Other public-benefit service. 其他惠民公益服务。
    OtherPublicBenefit,
    /// Policy lecture. 政策理论宣讲。
    PolicyLecture,
    /// Party activity. 党建活动。
    PartyActivity,
    /// Service to enterprises. 服务企业活动。
    EnterpriseService,
    /// Visit. 走访参观。
    Visit,
}

term!(ActivityKind);

impl Term for ActivityKind {
    const ALL: &'static [Self] = &[
        Self::PracticalTraining,
        Self::HealthCare,
        Self::LegalLecture,
        Self::CultureAndSport,
        Self::OtherPublicBenefit,
        Self::PolicyLecture,
        Self::PartyActivity,
        Self::EnterpriseService,
        Self::Visit,
    ];
    const TITLE: (&'static str, &'static str) = ("活动种类", "kind of activity");

    fn words(self) -> &'static Words {
        match self {
            Self::PracticalTraining => &Words {
                id: "practical_training",
                zh: "实用技术培训",
                en: "practical technology training",
                synonyms: &["技术培训"],
            },
            Self::HealthCare => {
                &Words {
                    id: "health_care", zh: "健康保健", en: "health care", synonyms: &["健康讲座", "义诊"]
                }
            }
            Self::LegalLecture => {
                &Words { id: "legal_lecture", zh: "法律讲座", en: "legal lecture", synonyms: &["普法讲座"] }
            }
            Self::CultureAndSport => &Words {
                id: "culture_and_sport",
                zh: "文化体育",
                en: "culture and sport",
                synonyms: &["文体活动", "文化活动", "体育活动"],
            },
            Self::OtherPublicBenefit => &Words {
                id: "other_public_benefit",
                zh: "其他惠民公益服务",
                en: "other public-benefit service",
                synonyms: &["惠民公益服务", "公益活动"],
            },
            Self::PolicyLecture => {
                &Words {
                    id: "policy_lecture", zh: "政策理论宣讲", en: "policy lecture", synonyms: &["宣讲活动"]
                }
            }
            Self::PartyActivity => {
                &Words { id: "party_activity", zh: "党建活动", en: "Party activity", synonyms: &["党务活动"] }
            }
            Self::EnterpriseService => &Words {
                id: "enterprise_service",
                zh: "服务企业活动",
                en: "service to enterprises",
                synonyms: &["企业服务"],
            },
            Self::Visit => &Words { id: "visit", zh: "走访参观", en: "visit", synonyms: &["参观", "走访"] },
        }
    }
}
