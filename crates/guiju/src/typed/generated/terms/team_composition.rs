//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Who makes up a team. 服务队组成。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TeamComposition {
    /// Member core households. 党员中心户。
    CoreHouseholds,
    /// Member volunteers. 党员志愿者。
    MemberVolunteers,
    /// Members and residents. 党员群众。
    MembersAndResidents,
}

term!(TeamComposition);

impl Term for TeamComposition {
    const ALL: &'static [Self] = &[Self::CoreHouseholds, Self::MemberVolunteers, Self::MembersAndResidents];
    const TITLE: (&'static str, &'static str) = ("服务队组成", "who makes up a team");

    fn words(self) -> &'static Words {
        match self {
            Self::CoreHouseholds => {
                &Words { id: "core_households", zh: "党员中心户", en: "member core households", synonyms: &[] }
            }
            Self::MemberVolunteers => {
                &Words { id: "member_volunteers", zh: "党员志愿者", en: "member volunteers", synonyms: &[] }
            }
            Self::MembersAndResidents => {
                &Words { id: "members_and_residents", zh: "党员群众", en: "members and residents", synonyms: &[] }
            }
        }
    }
}
