//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of construction. 建设方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConstructionKind {
    /// New building. 新建。
    NewBuilding,
    /// Rebuilding or extension. 改扩建。
    Rebuilding,
    /// Upgrading. 提档升级。
    Upgrading,
}

term!(ConstructionKind);

impl Term for ConstructionKind {
    const ALL: &'static [Self] = &[Self::NewBuilding, Self::Rebuilding, Self::Upgrading];
    const TITLE: (&'static str, &'static str) = ("建设方式", "kind of construction");

    fn words(self) -> &'static Words {
        match self {
            Self::NewBuilding => &Words { id: "new_building", zh: "新建", en: "new building", synonyms: &[] },
            Self::Rebuilding => {
                &Words {
                    id: "rebuilding", zh: "改扩建", en: "rebuilding or extension", synonyms: &["改建", "扩建"]
                }
            }
            Self::Upgrading => {
                &Words { id: "upgrading", zh: "提档升级", en: "upgrading", synonyms: &["提升改造"] }
            }
        }
    }
}
