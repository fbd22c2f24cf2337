//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Column of a score sheet. 评分栏。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ScoreColumn {
    /// Self-assessment. 自评。
    SelfAssessment,
    /// First review. 初评。
    FirstReview,
    /// Site check. 现场核查。
    SiteCheck,
    /// Final review. 终评。
    Final,
}

term!(ScoreColumn);

impl Term for ScoreColumn {
    const ALL: &'static [Self] = &[Self::SelfAssessment, Self::FirstReview, Self::SiteCheck, Self::Final];
    const TITLE: (&'static str, &'static str) = ("评分栏", "column of a score sheet");

    fn words(self) -> &'static Words {
        match self {
            Self::SelfAssessment => &Words {
                id: "self_assessment",
                zh: "自评",
                en: "self-assessment",
                synonyms: &["自评分", "自查", "自查得分"],
            },
            Self::FirstReview => {
                &Words {
                    id: "first_review", zh: "初评", en: "first review", synonyms: &["初审", "初评分", "乡镇初评"]
                }
            }
            Self::SiteCheck => &Words {
                id: "site_check",
                zh: "现场核查",
                en: "site check",
                synonyms: &["现场检查", "核查得分", "实地核查"],
            },
            Self::Final => &Words {
                id: "final",
                zh: "终评",
                en: "final review",
                synonyms: &["终审", "终评分", "得分", "考核得分"],
            },
        }
    }
}
