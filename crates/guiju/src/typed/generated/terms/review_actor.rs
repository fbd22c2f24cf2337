//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Party to a review. 评审参与方。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReviewActor {
    /// Party organization of the village or community. 村（社区）党组织。
    VillagePartyOrganization,
    /// Party committee of the town or street. 镇（街道）党（工）委。
    TownCommittee,
    /// County organization department. 县级组织部门。
    CountyDepartment,
    /// Municipal organization department. 市委组织部。
    MunicipalDepartment,
    /// Offices of the municipal organization department. 市委组织部有关处室。
    MunicipalOffices,
    /// Departmental meeting. 部务会。
    DepartmentalMeeting,
}

term!(ReviewActor);

impl Term for ReviewActor {
    const ALL: &'static [Self] = &[
        Self::VillagePartyOrganization,
        Self::TownCommittee,
        Self::CountyDepartment,
        Self::MunicipalDepartment,
        Self::MunicipalOffices,
        Self::DepartmentalMeeting,
    ];
    const TITLE: (&'static str, &'static str) = ("评审参与方", "party to a review");

    fn words(self) -> &'static Words {
        match self {
            Self::VillagePartyOrganization => &Words {
                id: "village_party_organization",
                zh: "村（社区）党组织",
                en: "Party organization of the village or community",
                synonyms: &[],
            },
            Self::TownCommittee => &Words {
                id: "town_committee",
                zh: "镇（街道）党（工）委",
                en: "Party committee of the town or street",
                synonyms: &["镇党委", "街道党工委"],
            },
            Self::CountyDepartment => &Words {
                id: "county_department",
                zh: "县级组织部门",
                en: "county organization department",
                synonyms: &["县委组织部", "区委组织部"],
            },
            Self::MunicipalDepartment => &Words {
                id: "municipal_department",
                zh: "市委组织部",
                en: "municipal organization department",
                synonyms: &[],
            },
            Self::MunicipalOffices => &Words {
                id: "municipal_offices",
                zh: "市委组织部有关处室",
                en: "offices of the municipal organization department",
                synonyms: &[],
            },
            Self::DepartmentalMeeting => {
                &Words { id: "departmental_meeting", zh: "部务会", en: "departmental meeting", synonyms: &[] }
            }
        }
    }
}
