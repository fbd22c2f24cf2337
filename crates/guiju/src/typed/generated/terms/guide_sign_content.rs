//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of a guide sign. 指引牌内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuideSignContent {
    /// Name of the center. 中心名称。
    CenterName,
    /// Direction. 方向。
    Direction,
    /// Opening hours. 开放时间。
    OpeningHours,
}

term!(GuideSignContent);

impl Term for GuideSignContent {
    const ALL: &'static [Self] = &[Self::CenterName, Self::Direction, Self::OpeningHours];
    const TITLE: (&'static str, &'static str) = ("指引牌内容", "content of a guide sign");

    fn words(self) -> &'static Words {
        match self {
            Self::CenterName => {
                &Words { id: "center_name", zh: "中心名称", en: "name of the center", synonyms: &["名称"] }
            }
            Self::Direction => &Words { id: "direction", zh: "方向", en: "direction", synonyms: &["所往方向"] },
            Self::OpeningHours => {
                &Words { id: "opening_hours", zh: "开放时间", en: "opening hours", synonyms: &[] }
            }
        }
    }
}
