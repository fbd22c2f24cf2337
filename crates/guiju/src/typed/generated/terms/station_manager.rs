//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Manager of a station. 驿站管理单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationManager {
    /// Builder. 建设单位。
    Builder,
    /// Subdistrict or township. 街道（乡镇）。
    SubdistrictOrTownship,
    /// Other unit. 其他单位。
    Other,
}

term!(StationManager);

impl Term for StationManager {
    const ALL: &'static [Self] = &[Self::Builder, Self::SubdistrictOrTownship, Self::Other];
    const TITLE: (&'static str, &'static str) = ("驿站管理单位", "manager of a station");

    fn words(self) -> &'static Words {
        match self {
            Self::Builder => &Words { id: "builder", zh: "建设单位", en: "builder", synonyms: &[] },
            Self::SubdistrictOrTownship => &Words {
                id: "subdistrict_or_township",
                zh: "街道（乡镇）",
                en: "subdistrict or township",
                synonyms: &["街道", "乡镇"],
            },
            Self::Other => &Words { id: "other", zh: "其他单位", en: "other unit", synonyms: &[] },
        }
    }
}
