//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of resource. 资源种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceKind {
    /// Party building. 党建资源。
    PartyBuilding,
    /// Government. 政务资源。
    Government,
    /// Social service. 社会服务资源。
    SocialService,
}

term!(ResourceKind);

impl Term for ResourceKind {
    const ALL: &'static [Self] = &[Self::PartyBuilding, Self::Government, Self::SocialService];
    const TITLE: (&'static str, &'static str) = ("资源种类", "kind of resource");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyBuilding => {
                &Words { id: "party_building", zh: "党建资源", en: "Party building", synonyms: &["党建"] }
            }
            Self::Government => {
                &Words { id: "government", zh: "政务资源", en: "government", synonyms: &["政务"] }
            }
            Self::SocialService => {
                &Words {
                    id: "social_service", zh: "社会服务资源", en: "social service", synonyms: &["社会服务"]
                }
            }
        }
    }
}
