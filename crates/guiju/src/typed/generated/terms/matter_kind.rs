//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of matter. 事项种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatterKind {
    /// Administrative approval. 行政审批。
    AdministrativeApproval,
    /// Public service. 公共服务。
    PublicService,
}

term!(MatterKind);

impl Term for MatterKind {
    const ALL: &'static [Self] = &[Self::AdministrativeApproval, Self::PublicService];
    const TITLE: (&'static str, &'static str) = ("事项种类", "kind of matter");

    fn words(self) -> &'static Words {
        match self {
            Self::AdministrativeApproval => &Words {
                id: "administrative_approval",
                zh: "行政审批",
                en: "administrative approval",
                synonyms: &["审批事项"],
            },
            Self::PublicService => {
                &Words {
                    id: "public_service", zh: "公共服务", en: "public service", synonyms: &["公共服务事项"]
                }
            }
        }
    }
}
