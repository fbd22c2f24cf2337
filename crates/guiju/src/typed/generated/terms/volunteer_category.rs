//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of rotating volunteer. 轮值志愿者种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VolunteerCategory {
    /// Members. 党员。
    Members,
    /// Development targets. 党员发展对象。
    DevelopmentTargets,
    /// Activists. 入党积极分子。
    Activists,
    /// Others. 其他人员。
    Others,
}

term!(VolunteerCategory);

impl Term for VolunteerCategory {
    const ALL: &'static [Self] = &[Self::Members, Self::DevelopmentTargets, Self::Activists, Self::Others];
    const TITLE: (&'static str, &'static str) = ("轮值志愿者种类", "kind of rotating volunteer");

    fn words(self) -> &'static Words {
        match self {
            Self::Members => &Words { id: "members", zh: "党员", en: "members", synonyms: &[] },
            Self::DevelopmentTargets => &Words {
                id: "development_targets",
                zh: "党员发展对象",
                en: "development targets",
                synonyms: &["发展对象"],
            },
            Self::Activists => &Words { id: "activists", zh: "入党积极分子", en: "activists", synonyms: &[] },
            Self::Others => &Words { id: "others", zh: "其他人员", en: "others", synonyms: &[] },
        }
    }
}
