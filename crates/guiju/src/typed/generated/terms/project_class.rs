//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Class of project. 项目类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectClass {
    /// New demonstration village. 新建示范村。
    NewDemonstration,
    /// New qualifying village. 新建达标村。
    NewQualifying,
    /// Rebuilt or upgraded village. 改扩建和提档升级村。
    RebuiltOrUpgraded,
}

term!(ProjectClass);

impl Term for ProjectClass {
    const ALL: &'static [Self] = &[Self::NewDemonstration, Self::NewQualifying, Self::RebuiltOrUpgraded];
    const TITLE: (&'static str, &'static str) = ("项目类别", "class of project");

    fn words(self) -> &'static Words {
        match self {
            Self::NewDemonstration => {
                &Words {
                    id: "new_demonstration", zh: "新建示范村", en: "new demonstration village", synonyms: &[]
                }
            }
            Self::NewQualifying => {
                &Words { id: "new_qualifying", zh: "新建达标村", en: "new qualifying village", synonyms: &[] }
            }
            Self::RebuiltOrUpgraded => &Words {
                id: "rebuilt_or_upgraded",
                zh: "改扩建和提档升级村",
                en: "rebuilt or upgraded village",
                synonyms: &["改扩建或提档升级村", "改扩建村", "提档升级村"],
            },
        }
    }
}
