//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of home. “之家”种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HomeKind {
    /// Home of members. 党员之家。
    Members,
    /// Home of staff. 职工之家。
    Staff,
    /// Home of young people. 青年之家。
    YoungPeople,
    /// Home of women. 妇女之家。
    Women,
    /// Home of the public. 群众之家。
    Public,
    /// Home of residents. 居民之家。
    Residents,
    /// Home of the elderly. 老年之家。
    Elderly,
    /// Home of the lone elderly. 空巢老人之家。
    LoneElderly,
    /// Home of women left behind. 留守妇女之家。
    WomenLeftBehind,
    /// Home of children left behind. 留守儿童之家。
    ChildrenLeftBehind,
}

term!(HomeKind);

impl Term for HomeKind {
    const ALL: &'static [Self] = &[
        Self::Members,
        Self::Staff,
        Self::YoungPeople,
        Self::Women,
        Self::Public,
        Self::Residents,
        Self::Elderly,
        Self::LoneElderly,
        Self::WomenLeftBehind,
        Self::ChildrenLeftBehind,
    ];
    const TITLE: (&'static str, &'static str) = ("“之家”种类", "kind of home");

    fn words(self) -> &'static Words {
        match self {
            Self::Members => {
                &Words { id: "members", zh: "党员之家", en: "home of members", synonyms: &["党员教育阵地"] }
            }
            Self::Staff => {
                &Words { id: "staff", zh: "职工之家", en: "home of staff", synonyms: &["职工服务平台"] }
            }
            Self::YoungPeople => {
                &Words {
                    id: "young_people", zh: "青年之家", en: "home of young people", synonyms: &["青年交流中心"]
                }
            }
            Self::Women => {
                &Words { id: "women", zh: "妇女之家", en: "home of women", synonyms: &["妇女温馨之家"] }
            }
            Self::Public => &Words { id: "public", zh: "群众之家", en: "home of the public", synonyms: &[] },
            Self::Residents => &Words { id: "residents", zh: "居民之家", en: "home of residents", synonyms: &[] },
            Self::Elderly => &Words { id: "elderly", zh: "老年之家", en: "home of the elderly", synonyms: &[] },
            Self::LoneElderly => {
                &Words { id: "lone_elderly", zh: "空巢老人之家", en: "home of the lone elderly", synonyms: &[] }
            }
            Self::WomenLeftBehind => {
                &Words {
                    id: "women_left_behind", zh: "留守妇女之家", en: "home of women left behind", synonyms: &[]
                }
            }
            Self::ChildrenLeftBehind => &Words {
                id: "children_left_behind",
                zh: "留守儿童之家",
                en: "home of children left behind",
                synonyms: &[],
            },
        }
    }
}
