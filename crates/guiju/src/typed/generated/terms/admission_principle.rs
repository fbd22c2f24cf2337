//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Principle of admission. 发展党员方针。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdmissionPrinciple {
    /// Keep the standard. 坚持标准。
    KeepTheStandard,
    /// Assure quality. 保证质量。
    AssureQuality,
    /// Improve the structure. 改善结构。
    ImproveTheStructure,
    /// Admit with care. 慎重发展。
    AdmitWithCare,
}

term!(AdmissionPrinciple);

impl Term for AdmissionPrinciple {
    const ALL: &'static [Self] =
        &[Self::KeepTheStandard, Self::AssureQuality, Self::ImproveTheStructure, Self::AdmitWithCare];
    const TITLE: (&'static str, &'static str) = ("发展党员方针", "principle of admission");

    fn words(self) -> &'static Words {
        match self {
            Self::KeepTheStandard => {
                &Words { id: "keep_the_standard", zh: "坚持标准", en: "keep the standard", synonyms: &[] }
            }
            Self::AssureQuality => {
                &Words { id: "assure_quality", zh: "保证质量", en: "assure quality", synonyms: &[] }
            }
            Self::ImproveTheStructure => {
                &Words { id: "improve_the_structure", zh: "改善结构", en: "improve the structure", synonyms: &[] }
            }
            Self::AdmitWithCare => {
                &Words { id: "admit_with_care", zh: "慎重发展", en: "admit with care", synonyms: &[] }
            }
        }
    }
}
