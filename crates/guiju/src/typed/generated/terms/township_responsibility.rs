//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Responsibility of a township. 乡镇责任。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TownshipResponsibility {
    /// Carrying out the projects. 建设主体责任。
    Construction,
    /// Leading. 领导责任。
    Leadership,
    /// Supervising. 监管责任。
    Supervision,
    /// Safe use of the money. 资金安全责任。
    SafetyOfFunds,
    /// Regular use of the money. 资金规范责任。
    RegularityOfFunds,
}

term!(TownshipResponsibility);

impl Term for TownshipResponsibility {
    const ALL: &'static [Self] =
        &[Self::Construction, Self::Leadership, Self::Supervision, Self::SafetyOfFunds, Self::RegularityOfFunds];
    const TITLE: (&'static str, &'static str) = ("乡镇责任", "responsibility of a township");

    fn words(self) -> &'static Words {
        match self {
            Self::Construction => &Words {
                id: "construction",
                zh: "建设主体责任",
                en: "carrying out the projects",
                synonyms: &["主体责任"],
            },
            Self::Leadership => &Words { id: "leadership", zh: "领导责任", en: "leading", synonyms: &[] },
            Self::Supervision => {
                &Words { id: "supervision", zh: "监管责任", en: "supervising", synonyms: &["工作监管责任"] }
            }
            Self::SafetyOfFunds => &Words {
                id: "safety_of_funds",
                zh: "资金安全责任",
                en: "safe use of the money",
                synonyms: &["资金使用安全性"],
            },
            Self::RegularityOfFunds => &Words {
                id: "regularity_of_funds",
                zh: "资金规范责任",
                en: "regular use of the money",
                synonyms: &["资金使用规范性"],
            },
        }
    }
}
