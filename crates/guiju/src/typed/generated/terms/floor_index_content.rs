//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of a floor index. 索引图内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FloorIndexContent {
    /// Where the windows are. 窗口分布。
    WindowDistribution,
    /// Pattern of the floors. 楼层格局。
    FloorLayout,
}

term!(FloorIndexContent);

impl Term for FloorIndexContent {
    const ALL: &'static [Self] = &[Self::WindowDistribution, Self::FloorLayout];
    const TITLE: (&'static str, &'static str) = ("索引图内容", "content of a floor index");

    fn words(self) -> &'static Words {
        match self {
            Self::WindowDistribution => &Words {
                id: "window_distribution",
                zh: "窗口分布",
                en: "where the windows are",
                synonyms: &["窗口总体分布"],
            },
            Self::FloorLayout => {
                &Words {
                    id: "floor_layout", zh: "楼层格局", en: "pattern of the floors", synonyms: &["楼层总体格局"]
                }
            }
        }
    }
}
