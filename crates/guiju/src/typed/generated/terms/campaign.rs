//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Campaign. 主题活动。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Campaign {
    /// Double link, double help. 双联双帮。
    DoubleLinkDoubleHelp,
    /// Skill and contribution. 比技能、比贡献。
    SkillAndContribution,
    /// Professional skill contest. 业务技能竞赛。
    ProfessionalSkillContest,
    /// Park pace-setters. 创园区标兵、创党建特色。
    ParkPacesetters,
    /// One build, two strive, three train. 一建双争三培。
    OneBuildTwoStriveThreeTrain,
}

term!(Campaign);

impl Term for Campaign {
    const ALL: &'static [Self] = &[
        Self::DoubleLinkDoubleHelp,
        Self::SkillAndContribution,
        Self::ProfessionalSkillContest,
        Self::ParkPacesetters,
        Self::OneBuildTwoStriveThreeTrain,
    ];
    const TITLE: (&'static str, &'static str) = ("主题活动", "campaign");

    fn words(self) -> &'static Words {
        match self {
            Self::DoubleLinkDoubleHelp => {
                &Words {
                    id: "double_link_double_help", zh: "双联双帮", en: "double link, double help", synonyms: &[]
                }
            }
            Self::SkillAndContribution => &Words {
                id: "skill_and_contribution",
                zh: "比技能、比贡献",
                en: "skill and contribution",
                synonyms: &[],
            },
            Self::ProfessionalSkillContest => &Words {
                id: "professional_skill_contest",
                zh: "业务技能竞赛",
                en: "professional skill contest",
                synonyms: &[],
            },
            Self::ParkPacesetters => {
                &Words {
                    id: "park_pacesetters", zh: "创园区标兵、创党建特色", en: "park pace-setters", synonyms: &[]
                }
            }
            Self::OneBuildTwoStriveThreeTrain => &Words {
                id: "one_build_two_strive_three_train",
                zh: "一建双争三培",
                en: "one build, two strive, three train",
                synonyms: &[],
            },
        }
    }
}
