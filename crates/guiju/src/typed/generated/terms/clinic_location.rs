//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Where a clinic lies. 卫生室设置方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClinicLocation {
    /// In the center. 依托中心设置。
    InCenter,
    /// On its own. 单独设置。
    Separate,
    /// None. 没有设置。
    Absent,
}

term!(ClinicLocation);

impl Term for ClinicLocation {
    const ALL: &'static [Self] = &[Self::InCenter, Self::Separate, Self::Absent];
    const TITLE: (&'static str, &'static str) = ("卫生室设置方式", "where a clinic lies");

    fn words(self) -> &'static Words {
        match self {
            Self::InCenter => {
                &Words { id: "in_center", zh: "依托中心设置", en: "in the center", synonyms: &["中心内"] }
            }
            Self::Separate => &Words { id: "separate", zh: "单独设置", en: "on its own", synonyms: &["单独"] },
            Self::Absent => &Words { id: "absent", zh: "没有设置", en: "none", synonyms: &["未设"] },
        }
    }
}
