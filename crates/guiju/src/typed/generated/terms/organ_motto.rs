//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Motto of an organ. 机关目标定位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganMotto {
    /// In the front rank, striving for the best. 走在前列、争创一流。
    LeadingFirstClass,
    /// Loyal to the Party, practical and responsible. 对党忠诚、务实担当。
    LoyalAndPractical,
}

term!(OrganMotto);

impl Term for OrganMotto {
    const ALL: &'static [Self] = &[Self::LeadingFirstClass, Self::LoyalAndPractical];
    const TITLE: (&'static str, &'static str) = ("机关目标定位", "motto of an organ");

    fn words(self) -> &'static Words {
        match self {
            Self::LeadingFirstClass => &Words {
                id: "leading_first_class",
                zh: "走在前列、争创一流",
                en: "in the front rank, striving for the best",
                synonyms: &[],
            },
            Self::LoyalAndPractical => &Words {
                id: "loyal_and_practical",
                zh: "对党忠诚、务实担当",
                en: "loyal to the Party, practical and responsible",
                synonyms: &[],
            },
        }
    }
}
