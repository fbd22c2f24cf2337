//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Force of relief. 扶贫力量。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReliefForce {
    /// Special relief. 专项扶贫。
    SpecialRelief,
    /// Departmental relief. 行业扶贫。
    DepartmentalRelief,
    /// Social relief. 社会扶贫。
    SocialRelief,
}

term!(ReliefForce);

impl Term for ReliefForce {
    const ALL: &'static [Self] = &[Self::SpecialRelief, Self::DepartmentalRelief, Self::SocialRelief];
    const TITLE: (&'static str, &'static str) = ("扶贫力量", "force of relief");

    fn words(self) -> &'static Words {
        match self {
            Self::SpecialRelief => {
                &Words { id: "special_relief", zh: "专项扶贫", en: "special relief", synonyms: &[] }
            }
            Self::DepartmentalRelief => {
                &Words { id: "departmental_relief", zh: "行业扶贫", en: "departmental relief", synonyms: &[] }
            }
            Self::SocialRelief => {
                &Words { id: "social_relief", zh: "社会扶贫", en: "social relief", synonyms: &[] }
            }
        }
    }
}
