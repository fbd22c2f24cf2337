//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of the daily rules. 日常管理制度内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DailyRuleContent {
    /// Staff duties. 人员职责。
    StaffDuties,
    /// Service contents. 服务内容。
    ServiceContents,
    /// Workflow. 工作流程。
    Workflow,
    /// Appraisal and rewards. 考核奖惩。
    AppraisalAndRewards,
}

term!(DailyRuleContent);

impl Term for DailyRuleContent {
    const ALL: &'static [Self] = &[Self::StaffDuties, Self::ServiceContents, Self::Workflow, Self::AppraisalAndRewards];
    const TITLE: (&'static str, &'static str) = ("日常管理制度内容", "content of the daily rules");

    fn words(self) -> &'static Words {
        match self {
            Self::StaffDuties => &Words { id: "staff_duties", zh: "人员职责", en: "staff duties", synonyms: &[] },
            Self::ServiceContents => {
                &Words { id: "service_contents", zh: "服务内容", en: "service contents", synonyms: &[] }
            }
            Self::Workflow => &Words { id: "workflow", zh: "工作流程", en: "workflow", synonyms: &[] },
            Self::AppraisalAndRewards => {
                &Words { id: "appraisal_and_rewards", zh: "考核奖惩", en: "appraisal and rewards", synonyms: &[] }
            }
        }
    }
}
