//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Way of procurement. 采购方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProcurementMethod {
    /// Open tender. 公开招标。
    OpenTender,
    /// Negotiated bidding. 议标竞标。
    NegotiatedBidding,
    /// No bidding. 未办招投标。
    NoBidding,
}

term!(ProcurementMethod);

impl Term for ProcurementMethod {
    const ALL: &'static [Self] = &[Self::OpenTender, Self::NegotiatedBidding, Self::NoBidding];
    const TITLE: (&'static str, &'static str) = ("采购方式", "way of procurement");

    fn words(self) -> &'static Words {
        match self {
            Self::OpenTender => &Words { id: "open_tender", zh: "公开招标", en: "open tender", synonyms: &[] },
            Self::NegotiatedBidding => &Words {
                id: "negotiated_bidding",
                zh: "议标竞标",
                en: "negotiated bidding",
                synonyms: &["议标", "竞标"],
            },
            Self::NoBidding => {
                &Words { id: "no_bidding", zh: "未办招投标", en: "no bidding", synonyms: &["直接指定"] }
            }
        }
    }
}
