//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Matter of lasting rules. 长效制度方面。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LastingRule {
    /// Bringing in resources. 资源引入。
    BringingInResources,
    /// Running. 管理运行。
    Running,
    /// Supervision. 有效监督。
    Supervision,
}

term!(LastingRule);

impl Term for LastingRule {
    const ALL: &'static [Self] = &[Self::BringingInResources, Self::Running, Self::Supervision];
    const TITLE: (&'static str, &'static str) = ("长效制度方面", "matter of lasting rules");

    fn words(self) -> &'static Words {
        match self {
            Self::BringingInResources => {
                &Words { id: "bringing_in_resources", zh: "资源引入", en: "bringing in resources", synonyms: &[] }
            }
            Self::Running => &Words { id: "running", zh: "管理运行", en: "running", synonyms: &[] },
            Self::Supervision => &Words { id: "supervision", zh: "有效监督", en: "supervision", synonyms: &[] },
        }
    }
}
