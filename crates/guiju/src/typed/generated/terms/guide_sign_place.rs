//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Place of a guide sign. 指引牌位置。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GuideSignPlace {
    /// Trunk road. 交通主干道。
    TrunkRoad,
    /// Entrance of a main road. 主要道路进口。
    MainRoadEntrance,
    /// Other place. 其他位置。
    OtherPlace,
}

term!(GuideSignPlace);

impl Term for GuideSignPlace {
    const ALL: &'static [Self] = &[Self::TrunkRoad, Self::MainRoadEntrance, Self::OtherPlace];
    const TITLE: (&'static str, &'static str) = ("指引牌位置", "place of a guide sign");

    fn words(self) -> &'static Words {
        match self {
            Self::TrunkRoad => {
                &Words { id: "trunk_road", zh: "交通主干道", en: "trunk road", synonyms: &["主干道"] }
            }
            Self::MainRoadEntrance => &Words {
                id: "main_road_entrance",
                zh: "主要道路进口",
                en: "entrance of a main road",
                synonyms: &["主要道路入口"],
            },
            Self::OtherPlace => &Words { id: "other_place", zh: "其他位置", en: "other place", synonyms: &[] },
        }
    }
}
