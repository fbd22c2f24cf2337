//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Department. 职能部门。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Department {
    /// Land. 国土。
    Land,
    /// Finance. 财政。
    Finance,
    /// Civil affairs. 民政。
    CivilAffairs,
    /// Forestry. 林业。
    Forestry,
    /// Power supply. 供电。
    PowerSupply,
}

term!(Department);

impl Term for Department {
    const ALL: &'static [Self] = &[Self::Land, Self::Finance, Self::CivilAffairs, Self::Forestry, Self::PowerSupply];
    const TITLE: (&'static str, &'static str) = ("职能部门", "department");

    fn words(self) -> &'static Words {
        match self {
            Self::Land => &Words { id: "land", zh: "国土", en: "land", synonyms: &["国土部门"] },
            Self::Finance => &Words { id: "finance", zh: "财政", en: "finance", synonyms: &["财政部门"] },
            Self::CivilAffairs => {
                &Words { id: "civil_affairs", zh: "民政", en: "civil affairs", synonyms: &["民政部门"] }
            }
            Self::Forestry => &Words { id: "forestry", zh: "林业", en: "forestry", synonyms: &["林业部门"] },
            Self::PowerSupply => {
                &Words { id: "power_supply", zh: "供电", en: "power supply", synonyms: &["供电部门"] }
            }
        }
    }
}
