//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Level of the video conference system. 视频会议层级。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VideoLevel {
    /// City. 市。
    City,
    /// County. 县。
    County,
    /// Town. 镇。
    Town,
    /// Village. 村。
    Village,
}

term!(VideoLevel);

impl Term for VideoLevel {
    const ALL: &'static [Self] = &[Self::City, Self::County, Self::Town, Self::Village];
    const TITLE: (&'static str, &'static str) = ("视频会议层级", "level of the video conference system");

    fn words(self) -> &'static Words {
        match self {
            Self::City => &Words { id: "city", zh: "市", en: "city", synonyms: &["市级"] },
            Self::County => &Words { id: "county", zh: "县", en: "county", synonyms: &["县级", "区", "区级"] },
            Self::Town => &Words { id: "town", zh: "镇", en: "town", synonyms: &["镇级", "乡镇", "街道"] },
            Self::Village => &Words { id: "village", zh: "村", en: "village", synonyms: &["村级", "社区"] },
        }
    }
}
