//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Place on a board. 版面位置。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BoardPlace {
    /// Top center. 正上方居中。
    TopCenter,
    /// Left and right sides. 左右两侧。
    Sides,
    /// Below. 下方。
    Below,
    /// Elsewhere. 其他位置。
    Elsewhere,
}

term!(BoardPlace);

impl Term for BoardPlace {
    const ALL: &'static [Self] = &[Self::TopCenter, Self::Sides, Self::Below, Self::Elsewhere];
    const TITLE: (&'static str, &'static str) = ("版面位置", "place on a board");

    fn words(self) -> &'static Words {
        match self {
            Self::TopCenter => {
                &Words {
                    id: "top_center", zh: "正上方居中", en: "top center", synonyms: &["版面正上方居中"]
                }
            }
            Self::Sides => &Words { id: "sides", zh: "左右两侧", en: "left and right sides", synonyms: &[] },
            Self::Below => &Words { id: "below", zh: "下方", en: "below", synonyms: &[] },
            Self::Elsewhere => &Words { id: "elsewhere", zh: "其他位置", en: "elsewhere", synonyms: &[] },
        }
    }
}
