//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Head of a work group. 工作小组组长。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkGroupHead {
    /// Full-time deputy secretary. 专职副书记。
    FullTimeDeputySecretary,
    /// Part-time deputy secretary. 兼职副书记。
    PartTimeDeputySecretary,
    /// Secretary. 书记。
    Secretary,
    /// Other member. 其他委员。
    OtherMember,
}

term!(WorkGroupHead);

impl Term for WorkGroupHead {
    const ALL: &'static [Self] =
        &[Self::FullTimeDeputySecretary, Self::PartTimeDeputySecretary, Self::Secretary, Self::OtherMember];
    const TITLE: (&'static str, &'static str) = ("工作小组组长", "head of a work group");

    fn words(self) -> &'static Words {
        match self {
            Self::FullTimeDeputySecretary => &Words {
                id: "full_time_deputy_secretary",
                zh: "专职副书记",
                en: "full-time deputy secretary",
                synonyms: &[],
            },
            Self::PartTimeDeputySecretary => &Words {
                id: "part_time_deputy_secretary",
                zh: "兼职副书记",
                en: "part-time deputy secretary",
                synonyms: &[],
            },
            Self::Secretary => &Words { id: "secretary", zh: "书记", en: "secretary", synonyms: &[] },
            Self::OtherMember => &Words { id: "other_member", zh: "其他委员", en: "other member", synonyms: &[] },
        }
    }
}
