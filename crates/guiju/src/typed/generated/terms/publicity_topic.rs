//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Topic of publicity. 宣传内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PublicityTopic {
    /// Party building. 党建。
    PartyBuilding,
    /// Clean conduct. 党风廉政建设。
    CleanConduct,
    /// Village rules. 村规民约。
    VillageRules,
    /// Disclosure of affairs. 党务村务公开。
    AffairsDisclosure,
}

term!(PublicityTopic);

impl Term for PublicityTopic {
    const ALL: &'static [Self] =
        &[Self::PartyBuilding, Self::CleanConduct, Self::VillageRules, Self::AffairsDisclosure];
    const TITLE: (&'static str, &'static str) = ("宣传内容", "topic of publicity");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyBuilding => &Words { id: "party_building", zh: "党建", en: "Party building", synonyms: &[] },
            Self::CleanConduct => {
                &Words {
                    id: "clean_conduct", zh: "党风廉政建设", en: "clean conduct", synonyms: &["党风廉政"]
                }
            }
            Self::VillageRules => {
                &Words { id: "village_rules", zh: "村规民约", en: "village rules", synonyms: &[] }
            }
            Self::AffairsDisclosure => {
                &Words {
                    id: "affairs_disclosure", zh: "党务村务公开", en: "disclosure of affairs", synonyms: &[]
                }
            }
        }
    }
}
