//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Platform of relations. 联系平台。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RelationPlatform {
    /// Contact by visits. 联系平台。
    Contact,
    /// Cooperation by exchange. 合作平台。
    Cooperation,
    /// Mutual help by activities. 互促平台。
    MutualHelp,
    /// Trust by service. 信任平台。
    Trust,
}

term!(RelationPlatform);

impl Term for RelationPlatform {
    const ALL: &'static [Self] = &[Self::Contact, Self::Cooperation, Self::MutualHelp, Self::Trust];
    const TITLE: (&'static str, &'static str) = ("联系平台", "platform of relations");

    fn words(self) -> &'static Words {
        match self {
            Self::Contact => &Words { id: "contact", zh: "联系平台", en: "contact by visits", synonyms: &[] },
            Self::Cooperation => {
                &Words { id: "cooperation", zh: "合作平台", en: "cooperation by exchange", synonyms: &[] }
            }
            Self::MutualHelp => {
                &Words { id: "mutual_help", zh: "互促平台", en: "mutual help by activities", synonyms: &[] }
            }
            Self::Trust => &Words { id: "trust", zh: "信任平台", en: "trust by service", synonyms: &[] },
        }
    }
}
