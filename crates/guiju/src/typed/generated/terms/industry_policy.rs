//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Policy for businesses. 产业政策。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IndustryPolicy {
    /// Farming. 农业。
    Farming,
    /// Forestry. 林业。
    Forestry,
    /// Services. 服务业。
    Services,
}

term!(IndustryPolicy);

impl Term for IndustryPolicy {
    const ALL: &'static [Self] = &[Self::Farming, Self::Forestry, Self::Services];
    const TITLE: (&'static str, &'static str) = ("产业政策", "policy for businesses");

    fn words(self) -> &'static Words {
        match self {
            Self::Farming => &Words { id: "farming", zh: "农业", en: "farming", synonyms: &[] },
            Self::Forestry => &Words { id: "forestry", zh: "林业", en: "forestry", synonyms: &[] },
            Self::Services => &Words { id: "services", zh: "服务业", en: "services", synonyms: &[] },
        }
    }
}
