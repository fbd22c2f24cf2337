//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Element of a mark. 标识组成。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignElement {
    /// Chinese knot. 中国结。
    ChineseKnot,
    /// The words 中国新村. “中国新村”字样。
    NewVillageWords,
}

term!(SignElement);

impl Term for SignElement {
    const ALL: &'static [Self] = &[Self::ChineseKnot, Self::NewVillageWords];
    const TITLE: (&'static str, &'static str) = ("标识组成", "element of a mark");

    fn words(self) -> &'static Words {
        match self {
            Self::ChineseKnot => &Words { id: "chinese_knot", zh: "中国结", en: "Chinese knot", synonyms: &[] },
            Self::NewVillageWords => &Words {
                id: "new_village_words",
                zh: "“中国新村”字样",
                en: "the words 中国新村",
                synonyms: &["中国新村"],
            },
        }
    }
}
