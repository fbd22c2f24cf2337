//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Department served. 服务涉及部门。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceDepartment {
    /// Organization department. 组织。
    OrganizationDepartment,
    /// Civil affairs. 民政。
    CivilAffairs,
    /// Cooperative medical care. 合作医疗。
    CooperativeMedicalCare,
    /// Health and family planning. 卫生计生。
    HealthAndFamilyPlanning,
    /// Forestry. 林业。
    Forestry,
    /// Labour and social security. 劳动和社会保障。
    LabourAndSocialSecurity,
    /// Land. 国土。
    Land,
    /// Commerce administration. 工商。
    Commerce,
    /// Police. 公安。
    Police,
    /// Disabled persons' affairs. 残疾人。
    DisabledPersons,
}

term!(ServiceDepartment);

impl Term for ServiceDepartment {
    const ALL: &'static [Self] = &[
        Self::OrganizationDepartment,
        Self::CivilAffairs,
        Self::CooperativeMedicalCare,
        Self::HealthAndFamilyPlanning,
        Self::Forestry,
        Self::LabourAndSocialSecurity,
        Self::Land,
        Self::Commerce,
        Self::Police,
        Self::DisabledPersons,
    ];
    const TITLE: (&'static str, &'static str) = ("服务涉及部门", "department served");

    fn words(self) -> &'static Words {
        match self {
            Self::OrganizationDepartment => &Words {
                id: "organization_department",
                zh: "组织",
                en: "organization department",
                synonyms: &["组织部门"],
            },
            Self::CivilAffairs => {
                &Words { id: "civil_affairs", zh: "民政", en: "civil affairs", synonyms: &["民政部门"] }
            }
            Self::CooperativeMedicalCare => {
                &Words {
                    id: "cooperative_medical_care", zh: "合作医疗", en: "cooperative medical care", synonyms: &[]
                }
            }
            Self::HealthAndFamilyPlanning => &Words {
                id: "health_and_family_planning",
                zh: "卫生计生",
                en: "health and family planning",
                synonyms: &[],
            },
            Self::Forestry => &Words { id: "forestry", zh: "林业", en: "forestry", synonyms: &[] },
            Self::LabourAndSocialSecurity => &Words {
                id: "labour_and_social_security",
                zh: "劳动和社会保障",
                en: "labour and social security",
                synonyms: &["劳动社保"],
            },
            Self::Land => &Words { id: "land", zh: "国土", en: "land", synonyms: &[] },
            Self::Commerce => &Words { id: "commerce", zh: "工商", en: "commerce administration", synonyms: &[] },
            Self::Police => &Words { id: "police", zh: "公安", en: "police", synonyms: &[] },
            Self::DisabledPersons => {
                &Words {
                    id: "disabled_persons", zh: "残疾人", en: "disabled persons' affairs", synonyms: &["残联"]
                }
            }
        }
    }
}
