//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// What tourists do. 游客活动。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TouristActivity {
    /// Seeing flowers. 赏花。
    FlowerViewing,
    /// Fishing. 垂钓。
    Fishing,
    /// Sport. 运动。
    Sport,
}

term!(TouristActivity);

impl Term for TouristActivity {
    const ALL: &'static [Self] = &[Self::FlowerViewing, Self::Fishing, Self::Sport];
    const TITLE: (&'static str, &'static str) = ("游客活动", "what tourists do");

    fn words(self) -> &'static Words {
        match self {
            Self::FlowerViewing => &Words { id: "flower_viewing", zh: "赏花", en: "seeing flowers", synonyms: &[] },
            Self::Fishing => &Words { id: "fishing", zh: "垂钓", en: "fishing", synonyms: &[] },
            Self::Sport => &Words { id: "sport", zh: "运动", en: "sport", synonyms: &[] },
        }
    }
}
