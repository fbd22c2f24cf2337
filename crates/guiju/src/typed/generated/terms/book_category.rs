//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of book. 图书种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BookCategory {
    /// Party papers. 党报党刊。
    PartyPress,
    /// Literature. 文学。
    Literature,
    /// Arts. 艺术。
    Arts,
    /// Popular science. 科普。
    PopularScience,
    /// Life and health. 生活保健。
    HealthAndLife,
}

term!(BookCategory);

impl Term for BookCategory {
    const ALL: &'static [Self] =
        &[Self::PartyPress, Self::Literature, Self::Arts, Self::PopularScience, Self::HealthAndLife];
    const TITLE: (&'static str, &'static str) = ("图书种类", "kind of book");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyPress => &Words { id: "party_press", zh: "党报党刊", en: "Party papers", synonyms: &[] },
            Self::Literature => &Words { id: "literature", zh: "文学", en: "literature", synonyms: &[] },
            Self::Arts => &Words { id: "arts", zh: "艺术", en: "arts", synonyms: &[] },
            Self::PopularScience => {
                &Words { id: "popular_science", zh: "科普", en: "popular science", synonyms: &[] }
            }
            Self::HealthAndLife => {
                &Words { id: "health_and_life", zh: "生活保健", en: "life and health", synonyms: &[] }
            }
        }
    }
}
