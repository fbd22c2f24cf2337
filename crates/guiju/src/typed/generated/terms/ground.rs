//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Ground of refusal or withdrawal. 不予通过或撤销的事由。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Ground {
    /// Work clearly declined. 工作明显滑坡。
    ClearDecline,
    /// Reported by the public. 被群众举报。
    PublicReport,
    /// Criticized from above. 受上级批评。
    CriticismFromAbove,
    /// Design changed without consent. 擅自更改规划设计。
    UnapprovedChange,
}

term!(Ground);

impl Term for Ground {
    const ALL: &'static [Self] =
        &[Self::ClearDecline, Self::PublicReport, Self::CriticismFromAbove, Self::UnapprovedChange];
    const TITLE: (&'static str, &'static str) = ("不予通过或撤销的事由", "ground of refusal or withdrawal");

    fn words(self) -> &'static Words {
        match self {
            Self::ClearDecline => {
                &Words {
                    id: "clear_decline", zh: "工作明显滑坡", en: "work clearly declined", synonyms: &["明显滑坡"]
                }
            }
            Self::PublicReport => {
                &Words {
                    id: "public_report", zh: "被群众举报", en: "reported by the public", synonyms: &["群众举报"]
                }
            }
            Self::CriticismFromAbove => &Words {
                id: "criticism_from_above",
                zh: "受上级批评",
                en: "criticized from above",
                synonyms: &["上级批评"],
            },
            Self::UnapprovedChange => &Words {
                id: "unapproved_change",
                zh: "擅自更改规划设计",
                en: "design changed without consent",
                synonyms: &["未经审批更改设计"],
            },
        }
    }
}
