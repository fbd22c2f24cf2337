//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Phase of a project. 项目环节。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkPhase {
    /// Application. 申报。
    Application,
    /// Review. 审核。
    Review,
    /// Execution. 实施。
    Execution,
}

term!(WorkPhase);

impl Term for WorkPhase {
    const ALL: &'static [Self] = &[Self::Application, Self::Review, Self::Execution];
    const TITLE: (&'static str, &'static str) = ("项目环节", "phase of a project");

    fn words(self) -> &'static Words {
        match self {
            Self::Application => &Words { id: "application", zh: "申报", en: "application", synonyms: &[] },
            Self::Review => &Words { id: "review", zh: "审核", en: "review", synonyms: &[] },
            Self::Execution => &Words { id: "execution", zh: "实施", en: "execution", synonyms: &[] },
        }
    }
}
