//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Duty of a leader. 领导分工。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeadershipDuty {
    /// The head takes charge in person. 主要领导亲自抓。
    HeadInPerson,
    /// The leader in charge sees to the details. 分管领导具体抓。
    LeaderInCharge,
    /// The other members join in. 班子成员配合抓。
    MembersTogether,
}

term!(LeadershipDuty);

impl Term for LeadershipDuty {
    const ALL: &'static [Self] = &[Self::HeadInPerson, Self::LeaderInCharge, Self::MembersTogether];
    const TITLE: (&'static str, &'static str) = ("领导分工", "duty of a leader");

    fn words(self) -> &'static Words {
        match self {
            Self::HeadInPerson => &Words {
                id: "head_in_person",
                zh: "主要领导亲自抓",
                en: "the head takes charge in person",
                synonyms: &["主要领导"],
            },
            Self::LeaderInCharge => &Words {
                id: "leader_in_charge",
                zh: "分管领导具体抓",
                en: "the leader in charge sees to the details",
                synonyms: &["分管领导"],
            },
            Self::MembersTogether => &Words {
                id: "members_together",
                zh: "班子成员配合抓",
                en: "the other members join in",
                synonyms: &["班子成员"],
            },
        }
    }
}
