//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of archive. 档案种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ArchiveKind {
    /// Archive of the branch. 党支部工作档案。
    BranchWork,
    /// Archive of the villagers' committee. 村委会工作档案。
    CommitteeWork,
    /// Archive of members and cadres. 党员干部档案。
    MembersAndCadres,
    /// Archive of theme activities. 主题活动档案。
    ThemeActivities,
    /// Files on residents. 村民信息档案。
    ResidentInformation,
    /// Plan out of poverty. 村脱贫规划。
    PovertyExitPlan,
}

term!(ArchiveKind);

impl Term for ArchiveKind {
    const ALL: &'static [Self] = &[
        Self::BranchWork,
        Self::CommitteeWork,
        Self::MembersAndCadres,
        Self::ThemeActivities,
        Self::ResidentInformation,
        Self::PovertyExitPlan,
    ];
    const TITLE: (&'static str, &'static str) = ("档案种类", "kind of archive");

    fn words(self) -> &'static Words {
        match self {
            Self::BranchWork => {
                &Words { id: "branch_work", zh: "党支部工作档案", en: "archive of the branch", synonyms: &[] }
            }
            Self::CommitteeWork => &Words {
                id: "committee_work",
                zh: "村委会工作档案",
                en: "archive of the villagers' committee",
                synonyms: &[],
            },
            Self::MembersAndCadres => &Words {
                id: "members_and_cadres",
                zh: "党员干部档案",
                en: "archive of members and cadres",
                synonyms: &[],
            },
            Self::ThemeActivities => {
                &Words {
                    id: "theme_activities", zh: "主题活动档案", en: "archive of theme activities", synonyms: &[]
                }
            }
            Self::ResidentInformation => {
                &Words { id: "resident_information", zh: "村民信息档案", en: "files on residents", synonyms: &[] }
            }
            Self::PovertyExitPlan => {
                &Words { id: "poverty_exit_plan", zh: "村脱贫规划", en: "plan out of poverty", synonyms: &[] }
            }
        }
    }
}
