//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Colour. 颜色。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// White. 白色。
    White,
    /// Black. 黑色。
    Black,
    /// Red. 红色。
    Red,
    /// China red. 中国红。
    ChinaRed,
    /// Gold. 金色。
    Gold,
    /// Blue. 蓝色。
    Blue,
}

term!(Colour);

impl Term for Colour {
    const ALL: &'static [Self] = &[Self::White, Self::Black, Self::Red, Self::ChinaRed, Self::Gold, Self::Blue];
    const TITLE: (&'static str, &'static str) = ("颜色", "colour");

    fn words(self) -> &'static Words {
        match self {
            Self::White => &Words { id: "white", zh: "白色", en: "white", synonyms: &["白", "白底"] },
            Self::Black => &Words { id: "black", zh: "黑色", en: "black", synonyms: &["黑", "黑字"] },
            Self::Red => &Words { id: "red", zh: "红色", en: "red", synonyms: &["红", "红字"] },
            Self::ChinaRed => &Words { id: "china_red", zh: "中国红", en: "China red", synonyms: &[] },
            Self::Gold => &Words { id: "gold", zh: "金色", en: "gold", synonyms: &["金黄色"] },
            Self::Blue => &Words { id: "blue", zh: "蓝色", en: "blue", synonyms: &["蓝"] },
        }
    }
}
