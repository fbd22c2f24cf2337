//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// One of the three village committees. 村“三委”。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VillageBody {
    /// Branch committee. 支委。
    BranchCommittee,
    /// Village committee. 村委。
    VillageCommittee,
    /// Supervision committee. 监委。
    SupervisionCommittee,
}

term!(VillageBody);

impl Term for VillageBody {
    const ALL: &'static [Self] = &[Self::BranchCommittee, Self::VillageCommittee, Self::SupervisionCommittee];
    const TITLE: (&'static str, &'static str) = ("村“三委”", "one of the three village committees");

    fn words(self) -> &'static Words {
        match self {
            Self::BranchCommittee => {
                &Words {
                    id: "branch_committee", zh: "支委", en: "branch committee", synonyms: &["村党支部委员会"]
                }
            }
            Self::VillageCommittee => {
                &Words {
                    id: "village_committee", zh: "村委", en: "village committee", synonyms: &["村民委员会"]
                }
            }
            Self::SupervisionCommittee => &Words {
                id: "supervision_committee",
                zh: "监委",
                en: "supervision committee",
                synonyms: &["村务监督委员会"],
            },
        }
    }
}
