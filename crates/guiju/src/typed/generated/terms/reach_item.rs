//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// What reaches households. 到户到人事项。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReachItem {
    /// Projects. 项目。
    Projects,
    /// Money. 资金。
    Money,
    /// Industry. 产业。
    Industry,
    /// Facilities. 设施。
    Facilities,
    /// Services. 服务。
    Services,
    /// Publicity. 宣传。
    Publicity,
}

term!(ReachItem);

impl Term for ReachItem {
    const ALL: &'static [Self] =
        &[Self::Projects, Self::Money, Self::Industry, Self::Facilities, Self::Services, Self::Publicity];
    const TITLE: (&'static str, &'static str) = ("到户到人事项", "what reaches households");

    fn words(self) -> &'static Words {
        match self {
            Self::Projects => &Words { id: "projects", zh: "项目", en: "projects", synonyms: &[] },
            Self::Money => &Words { id: "money", zh: "资金", en: "money", synonyms: &[] },
            Self::Industry => &Words { id: "industry", zh: "产业", en: "industry", synonyms: &[] },
            Self::Facilities => &Words { id: "facilities", zh: "设施", en: "facilities", synonyms: &[] },
            Self::Services => &Words { id: "services", zh: "服务", en: "services", synonyms: &[] },
            Self::Publicity => &Words { id: "publicity", zh: "宣传", en: "publicity", synonyms: &[] },
        }
    }
}
