//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of board. 展板种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BoardKind {
    /// Three-affairs board. 三务公开栏。
    ThreeAffairs,
    /// Party affairs board. 党务公开栏。
    PartyAffairs,
    /// Village affairs board. 村务公开栏。
    VillageAffairs,
    /// Finance board. 财务公开栏。
    Finances,
    /// Profile board. 村情展板。
    Profile,
    /// Supervision board. 监督展板。
    Supervision,
    /// Members' pledges board. 党员承诺展板。
    MembersPledges,
    /// Village rules board. 村规民约展板。
    VillageRules,
    /// Board of the working mechanism. 机制展板。
    Mechanism,
    /// Board of poverty relief. 扶贫展板。
    PovertyRelief,
    /// Board of clean conduct. 党风廉政展板。
    CleanConduct,
    /// Board of culture and civility. 特色文化和精神文明展板。
    CultureAndCivility,
    /// Honours board. 荣誉展板。
    Honours,
}

term!(BoardKind);

impl Term for BoardKind {
    const ALL: &'static [Self] = &[
        Self::ThreeAffairs,
        Self::PartyAffairs,
        Self::VillageAffairs,
        Self::Finances,
        Self::Profile,
        Self::Supervision,
        Self::MembersPledges,
        Self::VillageRules,
        Self::Mechanism,
        Self::PovertyRelief,
        Self::CleanConduct,
        Self::CultureAndCivility,
        Self::Honours,
    ];
    const TITLE: (&'static str, &'static str) = ("展板种类", "kind of board");

    fn words(self) -> &'static Words {
        match self {
            Self::ThreeAffairs => {
                &Words { id: "three_affairs", zh: "三务公开栏", en: "three-affairs board", synonyms: &[] }
            }
            Self::PartyAffairs => {
                &Words { id: "party_affairs", zh: "党务公开栏", en: "Party affairs board", synonyms: &[] }
            }
            Self::VillageAffairs => &Words {
                id: "village_affairs",
                zh: "村务公开栏",
                en: "village affairs board",
                synonyms: &["居务公开栏"],
            },
            Self::Finances => &Words { id: "finances", zh: "财务公开栏", en: "finance board", synonyms: &[] },
            Self::Profile => {
                &Words {
                    id: "profile", zh: "村情展板", en: "profile board", synonyms: &["社区概况", "村情简介"]
                }
            }
            Self::Supervision => {
                &Words { id: "supervision", zh: "监督展板", en: "supervision board", synonyms: &[] }
            }
            Self::MembersPledges => &Words {
                id: "members_pledges",
                zh: "党员承诺展板",
                en: "members' pledges board",
                synonyms: &["党员公开承诺栏"],
            },
            Self::VillageRules => &Words {
                id: "village_rules",
                zh: "村规民约展板",
                en: "village rules board",
                synonyms: &["居民公约展板"],
            },
            Self::Mechanism => &Words {
                id: "mechanism",
                zh: "机制展板",
                en: "board of the working mechanism",
                synonyms: &["1+3+N机制展板"],
            },
            Self::PovertyRelief => &Words {
                id: "poverty_relief",
                zh: "扶贫展板",
                en: "board of poverty relief",
                synonyms: &["扶贫攻坚展板"],
            },
            Self::CleanConduct => {
                &Words { id: "clean_conduct", zh: "党风廉政展板", en: "board of clean conduct", synonyms: &[] }
            }
            Self::CultureAndCivility => &Words {
                id: "culture_and_civility",
                zh: "特色文化和精神文明展板",
                en: "board of culture and civility",
                synonyms: &[],
            },
            Self::Honours => {
                &Words { id: "honours", zh: "荣誉展板", en: "honours board", synonyms: &["荣誉墙"] }
            }
        }
    }
}
