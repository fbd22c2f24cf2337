//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Protection. 防护。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Protection {
    /// Against fire. 防火。
    Fire,
    /// Against theft. 防盗。
    Theft,
    /// Against lightning. 防雷。
    Lightning,
    /// Against damp. 防潮。
    Damp,
    /// Against dust. 防尘。
    Dust,
}

term!(Protection);

impl Term for Protection {
    const ALL: &'static [Self] = &[Self::Fire, Self::Theft, Self::Lightning, Self::Damp, Self::Dust];
    const TITLE: (&'static str, &'static str) = ("防护", "protection");

    fn words(self) -> &'static Words {
        match self {
            Self::Fire => &Words { id: "fire", zh: "防火", en: "against fire", synonyms: &[] },
            Self::Theft => &Words { id: "theft", zh: "防盗", en: "against theft", synonyms: &[] },
            Self::Lightning => &Words { id: "lightning", zh: "防雷", en: "against lightning", synonyms: &[] },
            Self::Damp => &Words { id: "damp", zh: "防潮", en: "against damp", synonyms: &[] },
            Self::Dust => &Words { id: "dust", zh: "防尘", en: "against dust", synonyms: &[] },
        }
    }
}
