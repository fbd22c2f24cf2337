//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Way of checking. 核查方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CheckMethod {
    /// Random check. 随机抽查。
    RandomCheck,
    /// Unannounced visit. “四不两直”检查。
    UnannouncedVisit,
}

term!(CheckMethod);

impl Term for CheckMethod {
    const ALL: &'static [Self] = &[Self::RandomCheck, Self::UnannouncedVisit];
    const TITLE: (&'static str, &'static str) = ("核查方式", "way of checking");

    fn words(self) -> &'static Words {
        match self {
            Self::RandomCheck => &Words { id: "random_check", zh: "随机抽查", en: "random check", synonyms: &[] },
            Self::UnannouncedVisit => &Words {
                id: "unannounced_visit",
                zh: "“四不两直”检查",
                en: "unannounced visit",
                synonyms: &["四不两直", "暗访"],
            },
        }
    }
}
