//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Family served by a group. 组团服务对象。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GroupServiceTarget {
    /// Family in special hardship. 特困家庭。
    SpecialHardship,
    /// Family in special poverty. 特贫家庭。
    SpecialPoverty,
}

term!(GroupServiceTarget);

impl Term for GroupServiceTarget {
    const ALL: &'static [Self] = &[Self::SpecialHardship, Self::SpecialPoverty];
    const TITLE: (&'static str, &'static str) = ("组团服务对象", "family served by a group");

    fn words(self) -> &'static Words {
        match self {
            Self::SpecialHardship => {
                &Words {
                    id: "special_hardship", zh: "特困家庭", en: "family in special hardship", synonyms: &["特困"]
                }
            }
            Self::SpecialPoverty => {
                &Words {
                    id: "special_poverty", zh: "特贫家庭", en: "family in special poverty", synonyms: &["特贫"]
                }
            }
        }
    }
}
