//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// People on file. 建档人员。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ArchivedGroup {
    /// Members and cadres. 党员干部。
    MembersAndCadres,
    /// Village staff. 村工作人员。
    VillageStaff,
    /// Volunteers. 志愿者。
    Volunteers,
    /// Members away from home. 流动党员。
    MembersAway,
    /// Activists. 入党积极分子。
    Applicants,
}

term!(ArchivedGroup);

impl Term for ArchivedGroup {
    const ALL: &'static [Self] =
        &[Self::MembersAndCadres, Self::VillageStaff, Self::Volunteers, Self::MembersAway, Self::Applicants];
    const TITLE: (&'static str, &'static str) = ("建档人员", "people on file");

    fn words(self) -> &'static Words {
        match self {
            Self::MembersAndCadres => {
                &Words { id: "members_and_cadres", zh: "党员干部", en: "members and cadres", synonyms: &[] }
            }
            Self::VillageStaff => {
                &Words { id: "village_staff", zh: "村工作人员", en: "village staff", synonyms: &[] }
            }
            Self::Volunteers => &Words { id: "volunteers", zh: "志愿者", en: "volunteers", synonyms: &[] },
            Self::MembersAway => {
                &Words { id: "members_away", zh: "流动党员", en: "members away from home", synonyms: &[] }
            }
            Self::Applicants => &Words { id: "applicants", zh: "入党积极分子", en: "activists", synonyms: &[] },
        }
    }
}
