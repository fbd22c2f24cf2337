//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Study content. 学习内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StudyContent {
    /// Party theory. 党的理论知识。
    PartyTheory,
    /// Party work. 党建工作业务知识。
    PartyWork,
}

term!(StudyContent);

impl Term for StudyContent {
    const ALL: &'static [Self] = &[Self::PartyTheory, Self::PartyWork];
    const TITLE: (&'static str, &'static str) = ("学习内容", "study content");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyTheory => {
                &Words { id: "party_theory", zh: "党的理论知识", en: "Party theory", synonyms: &[] }
            }
            Self::PartyWork => {
                &Words { id: "party_work", zh: "党建工作业务知识", en: "Party work", synonyms: &[] }
            }
        }
    }
}
