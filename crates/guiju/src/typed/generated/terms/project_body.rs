//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Body that has to do with projects. 项目有关机构。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectBody {
    /// The county's headquarters. 县指挥部。
    Headquarters,
    /// County organization department. 县委组织部。
    CountyOrganizationDepartment,
    /// Units concerned. 相关单位。
    UnitsConcerned,
    /// Township's Party committee. 乡镇党委。
    TownshipCommittee,
    /// Township's government. 乡镇政府。
    TownshipGovernment,
    /// Village committee. 村委会。
    VillageCommittee,
    /// Contractor. 施工方。
    Contractor,
}

term!(ProjectBody);

impl Term for ProjectBody {
    const ALL: &'static [Self] = &[
        Self::Headquarters,
        Self::CountyOrganizationDepartment,
        Self::UnitsConcerned,
        Self::TownshipCommittee,
        Self::TownshipGovernment,
        Self::VillageCommittee,
        Self::Contractor,
    ];
    const TITLE: (&'static str, &'static str) = ("项目有关机构", "body that has to do with projects");

    fn words(self) -> &'static Words {
        match self {
            Self::Headquarters => &Words {
                id: "headquarters",
                zh: "县指挥部",
                en: "the county's headquarters",
                synonyms: &["县乡村振兴指挥部", "县乡村振兴攻坚指挥部", "指挥部基建组", "指挥部搬迁基建组"],
            },
            Self::CountyOrganizationDepartment => &Words {
                id: "county_organization_department",
                zh: "县委组织部",
                en: "county organization department",
                synonyms: &[],
            },
            Self::UnitsConcerned => {
                &Words { id: "units_concerned", zh: "相关单位", en: "units concerned", synonyms: &["有关单位"] }
            }
            Self::TownshipCommittee => &Words {
                id: "township_committee",
                zh: "乡镇党委",
                en: "township's Party committee",
                synonyms: &["乡镇（场、区）党委"],
            },
            Self::TownshipGovernment => &Words {
                id: "township_government",
                zh: "乡镇政府",
                en: "township's government",
                synonyms: &["乡镇人民政府", "管委会"],
            },
            Self::VillageCommittee => {
                &Words { id: "village_committee", zh: "村委会", en: "village committee", synonyms: &[] }
            }
            Self::Contractor => {
                &Words {
                    id: "contractor", zh: "施工方", en: "contractor", synonyms: &["施工单位", "施工企业"]
                }
            }
        }
    }
}
