//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Column of the ledger of matters. 办事台账栏目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HandlingLedgerField {
    /// Accepted at. 受理时间。
    AcceptedAt,
    /// Matter. 办理事项内容。
    Matter,
    /// Accepted by. 受理人。
    AcceptedBy,
    /// Form of handling. 办理形式。
    HandlingForm,
    /// Completed at. 完成时间。
    CompletedAt,
    /// Result. 办理结果。
    Result,
    /// Residents' rating. 群众评价。
    Rating,
}

term!(HandlingLedgerField);

impl Term for HandlingLedgerField {
    const ALL: &'static [Self] = &[
        Self::AcceptedAt,
        Self::Matter,
        Self::AcceptedBy,
        Self::HandlingForm,
        Self::CompletedAt,
        Self::Result,
        Self::Rating,
    ];
    const TITLE: (&'static str, &'static str) = ("办事台账栏目", "column of the ledger of matters");

    fn words(self) -> &'static Words {
        match self {
            Self::AcceptedAt => &Words { id: "accepted_at", zh: "受理时间", en: "accepted at", synonyms: &[] },
            Self::Matter => {
                &Words { id: "matter", zh: "办理事项内容", en: "matter", synonyms: &["事项内容"] }
            }
            Self::AcceptedBy => &Words { id: "accepted_by", zh: "受理人", en: "accepted by", synonyms: &[] },
            Self::HandlingForm => {
                &Words { id: "handling_form", zh: "办理形式", en: "form of handling", synonyms: &[] }
            }
            Self::CompletedAt => &Words { id: "completed_at", zh: "完成时间", en: "completed at", synonyms: &[] },
            Self::Result => &Words { id: "result", zh: "办理结果", en: "result", synonyms: &[] },
            Self::Rating => &Words { id: "rating", zh: "群众评价", en: "residents' rating", synonyms: &[] },
        }
    }
}
