//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Other force. 其他参与力量。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationForce {
    /// Cadres. 党员干部。
    Cadres,
    /// Social organizations. 社会组织。
    SocialOrganizations,
    /// Volunteer teams. 志愿者队伍。
    VolunteerTeams,
}

term!(StationForce);

impl Term for StationForce {
    const ALL: &'static [Self] = &[Self::Cadres, Self::SocialOrganizations, Self::VolunteerTeams];
    const TITLE: (&'static str, &'static str) = ("其他参与力量", "other force");

    fn words(self) -> &'static Words {
        match self {
            Self::Cadres => &Words { id: "cadres", zh: "党员干部", en: "cadres", synonyms: &[] },
            Self::SocialOrganizations => {
                &Words { id: "social_organizations", zh: "社会组织", en: "social organizations", synonyms: &[] }
            }
            Self::VolunteerTeams => {
                &Words { id: "volunteer_teams", zh: "志愿者队伍", en: "volunteer teams", synonyms: &[] }
            }
        }
    }
}
