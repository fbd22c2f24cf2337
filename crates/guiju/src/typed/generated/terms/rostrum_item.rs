//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Item at a rostrum. 主席台布置。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RostrumItem {
    /// Party flag. 党旗。
    PartyFlag,
    /// Party emblem. 党徽。
    PartyEmblem,
    /// Admission oath. 入党誓词。
    AdmissionOath,
}

term!(RostrumItem);

impl Term for RostrumItem {
    const ALL: &'static [Self] = &[Self::PartyFlag, Self::PartyEmblem, Self::AdmissionOath];
    const TITLE: (&'static str, &'static str) = ("主席台布置", "item at a rostrum");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyFlag => &Words { id: "party_flag", zh: "党旗", en: "Party flag", synonyms: &[] },
            Self::PartyEmblem => &Words { id: "party_emblem", zh: "党徽", en: "Party emblem", synonyms: &[] },
            Self::AdmissionOath => {
                &Words { id: "admission_oath", zh: "入党誓词", en: "admission oath", synonyms: &[] }
            }
        }
    }
}
