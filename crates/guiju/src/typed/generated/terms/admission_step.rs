//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Step of admission. 发展党员制度。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdmissionStep {
    /// Recommendation. 推荐。
    Recommendation,
    /// Public notice. 公示。
    PublicNotice,
    /// Ballot. 票决。
    Ballot,
}

term!(AdmissionStep);

impl Term for AdmissionStep {
    const ALL: &'static [Self] = &[Self::Recommendation, Self::PublicNotice, Self::Ballot];
    const TITLE: (&'static str, &'static str) = ("发展党员制度", "step of admission");

    fn words(self) -> &'static Words {
        match self {
            Self::Recommendation => {
                &Words { id: "recommendation", zh: "推荐", en: "recommendation", synonyms: &["推荐制"] }
            }
            Self::PublicNotice => {
                &Words { id: "public_notice", zh: "公示", en: "public notice", synonyms: &["公示制"] }
            }
            Self::Ballot => &Words { id: "ballot", zh: "票决", en: "ballot", synonyms: &["票决制"] },
        }
    }
}
