//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Typeface. 字体。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Font {
    /// FZXiaoBiaoSong. 方正小标宋简体。
    FangzhengXiaobiaosong,
    /// Songti. 宋体。
    Songti,
    /// Heiti. 黑体。
    Heiti,
    /// Kaiti. 楷体。
    Kaiti,
}

term!(Font);

impl Term for Font {
    const ALL: &'static [Self] = &[Self::FangzhengXiaobiaosong, Self::Songti, Self::Heiti, Self::Kaiti];
    const TITLE: (&'static str, &'static str) = ("字体", "typeface");

    fn words(self) -> &'static Words {
        match self {
            Self::FangzhengXiaobiaosong => &Words {
                id: "fangzheng_xiaobiaosong",
                zh: "方正小标宋简体",
                en: "FZXiaoBiaoSong",
                synonyms: &["方正小标宋"],
            },
            Self::Songti => &Words { id: "songti", zh: "宋体", en: "Songti", synonyms: &[] },
            Self::Heiti => &Words { id: "heiti", zh: "黑体", en: "Heiti", synonyms: &[] },
            Self::Kaiti => &Words { id: "kaiti", zh: "楷体", en: "Kaiti", synonyms: &[] },
        }
    }
}
