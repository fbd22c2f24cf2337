//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Resource sent down. 下沉资源。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationResource {
    /// People. 人。
    People,
    /// Funds. 财。
    Funds,
    /// Materials. 物。
    Materials,
}

term!(StationResource);

impl Term for StationResource {
    const ALL: &'static [Self] = &[Self::People, Self::Funds, Self::Materials];
    const TITLE: (&'static str, &'static str) = ("下沉资源", "resource sent down");

    fn words(self) -> &'static Words {
        match self {
            Self::People => &Words { id: "people", zh: "人", en: "people", synonyms: &["人员"] },
            Self::Funds => &Words { id: "funds", zh: "财", en: "funds", synonyms: &["资金"] },
            Self::Materials => &Words { id: "materials", zh: "物", en: "materials", synonyms: &["物资"] },
        }
    }
}
