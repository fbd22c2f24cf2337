//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Way of pooling resources. 整合资源方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceMethod {
    /// Pairing. 结对共建。
    Pairing,
    /// Building with residents. 共驻共建。
    CoResidence,
    /// Sponsorship. 争取赞助。
    Sponsorship,
}

term!(ResourceMethod);

impl Term for ResourceMethod {
    const ALL: &'static [Self] = &[Self::Pairing, Self::CoResidence, Self::Sponsorship];
    const TITLE: (&'static str, &'static str) = ("整合资源方式", "way of pooling resources");

    fn words(self) -> &'static Words {
        match self {
            Self::Pairing => &Words { id: "pairing", zh: "结对共建", en: "pairing", synonyms: &[] },
            Self::CoResidence => {
                &Words { id: "co_residence", zh: "共驻共建", en: "building with residents", synonyms: &[] }
            }
            Self::Sponsorship => {
                &Words { id: "sponsorship", zh: "争取赞助", en: "sponsorship", synonyms: &["赞助"] }
            }
        }
    }
}
