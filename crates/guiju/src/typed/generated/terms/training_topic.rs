//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Training topic. 培训内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainingTopic {
    /// Deng Xiaoping Theory. 邓小平理论。
    DengXiaopingTheory,
    /// Three Represents. “三个代表”重要思想。
    ThreeRepresents,
    /// Ideals. 理想信念。
    Ideals,
    /// Purpose. 宗旨观念。
    Purpose,
    /// Law. 法律法规。
    Law,
    /// Education of members. 党员教育管理知识。
    MemberEducation,
}

term!(TrainingTopic);

impl Term for TrainingTopic {
    const ALL: &'static [Self] = &[
        Self::DengXiaopingTheory,
        Self::ThreeRepresents,
        Self::Ideals,
        Self::Purpose,
        Self::Law,
        Self::MemberEducation,
    ];
    const TITLE: (&'static str, &'static str) = ("培训内容", "training topic");

    fn words(self) -> &'static Words {
        match self {
            Self::DengXiaopingTheory => {
                &Words { id: "deng_xiaoping_theory", zh: "邓小平理论", en: "Deng Xiaoping Theory", synonyms: &[] }
            }
            Self::ThreeRepresents => &Words {
                id: "three_represents",
                zh: "“三个代表”重要思想",
                en: "Three Represents",
                synonyms: &["三个代表"],
            },
            Self::Ideals => &Words { id: "ideals", zh: "理想信念", en: "ideals", synonyms: &[] },
            Self::Purpose => &Words { id: "purpose", zh: "宗旨观念", en: "purpose", synonyms: &[] },
            Self::Law => &Words { id: "law", zh: "法律法规", en: "law", synonyms: &[] },
            Self::MemberEducation => {
                &Words {
                    id: "member_education", zh: "党员教育管理知识", en: "education of members", synonyms: &[]
                }
            }
        }
    }
}
