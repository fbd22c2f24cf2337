//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Project that improves life. 改善生活项目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImprovementProject {
    /// Environment. 城乡环境。
    Environment,
    /// Culture. 文化生活。
    Culture,
    /// Local governance. 基层治理。
    LocalGovernance,
}

term!(ImprovementProject);

impl Term for ImprovementProject {
    const ALL: &'static [Self] = &[Self::Environment, Self::Culture, Self::LocalGovernance];
    const TITLE: (&'static str, &'static str) = ("改善生活项目", "project that improves life");

    fn words(self) -> &'static Words {
        match self {
            Self::Environment => &Words { id: "environment", zh: "城乡环境", en: "environment", synonyms: &[] },
            Self::Culture => &Words { id: "culture", zh: "文化生活", en: "culture", synonyms: &[] },
            Self::LocalGovernance => {
                &Words { id: "local_governance", zh: "基层治理", en: "local governance", synonyms: &[] }
            }
        }
    }
}
