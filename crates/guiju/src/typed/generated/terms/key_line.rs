//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Key line of work. 重点工作。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyLine {
    /// Regional Party building. 区域党建。
    RegionalPartyBuilding,
    /// Activities. 活动开展。
    Activities,
    /// Premises. 阵地建设。
    Premises,
}

term!(KeyLine);

impl Term for KeyLine {
    const ALL: &'static [Self] = &[Self::RegionalPartyBuilding, Self::Activities, Self::Premises];
    const TITLE: (&'static str, &'static str) = ("重点工作", "key line of work");

    fn words(self) -> &'static Words {
        match self {
            Self::RegionalPartyBuilding => {
                &Words {
                    id: "regional_party_building", zh: "区域党建", en: "regional Party building", synonyms: &[]
                }
            }
            Self::Activities => &Words { id: "activities", zh: "活动开展", en: "activities", synonyms: &[] },
            Self::Premises => &Words { id: "premises", zh: "阵地建设", en: "premises", synonyms: &[] },
        }
    }
}
