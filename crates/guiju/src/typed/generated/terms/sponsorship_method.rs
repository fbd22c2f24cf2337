//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Way of sponsorship. 赞助方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SponsorshipMethod {
    /// Bidding for naming rights. 冠名权竞标。
    NamingRights,
    /// Billboards. 广告牌设置。
    Billboards,
}

term!(SponsorshipMethod);

impl Term for SponsorshipMethod {
    const ALL: &'static [Self] = &[Self::NamingRights, Self::Billboards];
    const TITLE: (&'static str, &'static str) = ("赞助方式", "way of sponsorship");

    fn words(self) -> &'static Words {
        match self {
            Self::NamingRights => {
                &Words {
                    id: "naming_rights", zh: "冠名权竞标", en: "bidding for naming rights", synonyms: &["冠名"]
                }
            }
            Self::Billboards => {
                &Words { id: "billboards", zh: "广告牌设置", en: "billboards", synonyms: &["广告牌"] }
            }
        }
    }
}
