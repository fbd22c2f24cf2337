//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Stage of a project. 项目阶段。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectStage {
    /// Listed. 已列入名单。
    Listed,
    /// Applied. 已申报。
    Applied,
    /// Approved. 已批准。
    Approved,
    /// Under construction. 在建。
    UnderConstruction,
    /// Completed. 已完工。
    Completed,
    /// Accepted. 已验收。
    Accepted,
    /// Refused. 不予验收。
    Refused,
    /// Paid. 已拨付。
    Paid,
}

term!(ProjectStage);

impl Term for ProjectStage {
    const ALL: &'static [Self] = &[
        Self::Listed,
        Self::Applied,
        Self::Approved,
        Self::UnderConstruction,
        Self::Completed,
        Self::Accepted,
        Self::Refused,
        Self::Paid,
    ];
    const TITLE: (&'static str, &'static str) = ("项目阶段", "stage of a project");

    fn words(self) -> &'static Words {
        match self {
            Self::Listed => &Words { id: "listed", zh: "已列入名单", en: "listed", synonyms: &["列入名单"] },
            Self::Applied => &Words { id: "applied", zh: "已申报", en: "applied", synonyms: &[] },
            Self::Approved => &Words { id: "approved", zh: "已批准", en: "approved", synonyms: &["已审批"] },
            Self::UnderConstruction => &Words {
                id: "under_construction",
                zh: "在建",
                en: "under construction",
                synonyms: &["已开工", "施工中"],
            },
            Self::Completed => &Words { id: "completed", zh: "已完工", en: "completed", synonyms: &["完工"] },
            Self::Accepted => &Words { id: "accepted", zh: "已验收", en: "accepted", synonyms: &["验收合格"] },
            Self::Refused => &Words { id: "refused", zh: "不予验收", en: "refused", synonyms: &[] },
            Self::Paid => &Words { id: "paid", zh: "已拨付", en: "paid", synonyms: &["补助已拨付"] },
        }
    }
}
