//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Topic of guidance. 指导内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuidanceTopic {
    /// Admission. 党员发展。
    Admission,
    /// Study. 支部学习。
    Study,
    /// Premises. 阵地建设。
    Premises,
    /// Effect. 作用发挥。
    Effect,
}

term!(GuidanceTopic);

impl Term for GuidanceTopic {
    const ALL: &'static [Self] = &[Self::Admission, Self::Study, Self::Premises, Self::Effect];
    const TITLE: (&'static str, &'static str) = ("指导内容", "topic of guidance");

    fn words(self) -> &'static Words {
        match self {
            Self::Admission => &Words { id: "admission", zh: "党员发展", en: "admission", synonyms: &[] },
            Self::Study => &Words { id: "study", zh: "支部学习", en: "study", synonyms: &[] },
            Self::Premises => &Words { id: "premises", zh: "阵地建设", en: "premises", synonyms: &[] },
            Self::Effect => &Words { id: "effect", zh: "作用发挥", en: "effect", synonyms: &[] },
        }
    }
}
