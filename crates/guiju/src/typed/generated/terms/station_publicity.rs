//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of publicity. 驿站宣传内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationPublicity {
    /// Theory and policy. 党的理论政策。
    TheoryAndPolicy,
    /// Mainstream values. 主流价值。
    MainstreamValues,
    /// Red stories. 红色故事。
    RedStories,
}

term!(StationPublicity);

impl Term for StationPublicity {
    const ALL: &'static [Self] = &[Self::TheoryAndPolicy, Self::MainstreamValues, Self::RedStories];
    const TITLE: (&'static str, &'static str) = ("驿站宣传内容", "content of publicity");

    fn words(self) -> &'static Words {
        match self {
            Self::TheoryAndPolicy => {
                &Words {
                    id: "theory_and_policy", zh: "党的理论政策", en: "theory and policy", synonyms: &["理论政策"]
                }
            }
            Self::MainstreamValues => {
                &Words { id: "mainstream_values", zh: "主流价值", en: "mainstream values", synonyms: &[] }
            }
            Self::RedStories => &Words { id: "red_stories", zh: "红色故事", en: "red stories", synonyms: &[] },
        }
    }
}
