//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Service of the video conference system. 视频会议功能。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VideoService {
    /// Point-to-point video call. 点对点视频通话。
    PointToPointCall,
    /// Meeting service. 会议服务。
    Meeting,
}

term!(VideoService);

impl Term for VideoService {
    const ALL: &'static [Self] = &[Self::PointToPointCall, Self::Meeting];
    const TITLE: (&'static str, &'static str) = ("视频会议功能", "service of the video conference system");

    fn words(self) -> &'static Words {
        match self {
            Self::PointToPointCall => &Words {
                id: "point_to_point_call",
                zh: "点对点视频通话",
                en: "point-to-point video call",
                synonyms: &["面对面视频通话", "视频通话"],
            },
            Self::Meeting => {
                &Words { id: "meeting", zh: "会议服务", en: "meeting service", synonyms: &["视频会议"] }
            }
        }
    }
}
