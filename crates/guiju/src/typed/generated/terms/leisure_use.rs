//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Use in rest time. 休息时间用途。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeisureUse {
    /// Reading. 看书。
    Reading,
    /// Ball games. 打球。
    BallGames,
    /// Online study. 上网学习。
    OnlineStudy,
}

term!(LeisureUse);

impl Term for LeisureUse {
    const ALL: &'static [Self] = &[Self::Reading, Self::BallGames, Self::OnlineStudy];
    const TITLE: (&'static str, &'static str) = ("休息时间用途", "use in rest time");

    fn words(self) -> &'static Words {
        match self {
            Self::Reading => &Words { id: "reading", zh: "看书", en: "reading", synonyms: &["阅读"] },
            Self::BallGames => &Words { id: "ball_games", zh: "打球", en: "ball games", synonyms: &[] },
            Self::OnlineStudy => &Words { id: "online_study", zh: "上网学习", en: "online study", synonyms: &[] },
        }
    }
}
