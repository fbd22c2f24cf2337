//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Card. 卡片。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContactCard {
    /// Contact card. 党群联系卡。
    Contact,
    /// Pledge and supervision card. 承诺监督卡。
    PledgeAndSupervision,
    /// Convenience service card. 便民服务卡。
    Convenience,
}

term!(ContactCard);

impl Term for ContactCard {
    const ALL: &'static [Self] = &[Self::Contact, Self::PledgeAndSupervision, Self::Convenience];
    const TITLE: (&'static str, &'static str) = ("卡片", "card");

    fn words(self) -> &'static Words {
        match self {
            Self::Contact => &Words { id: "contact", zh: "党群联系卡", en: "contact card", synonyms: &[] },
            Self::PledgeAndSupervision => &Words {
                id: "pledge_and_supervision",
                zh: "承诺监督卡",
                en: "pledge and supervision card",
                synonyms: &[],
            },
            Self::Convenience => {
                &Words { id: "convenience", zh: "便民服务卡", en: "convenience service card", synonyms: &[] }
            }
        }
    }
}
