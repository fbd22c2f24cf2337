//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// What is published before work begins. 开工前公示内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PublishedItem {
    /// Scale. 建设规模。
    Scale,
    /// Construction standard. 施工标准。
    ConstructionStandard,
    /// Estimate. 投资概算。
    Estimate,
    /// Schedule. 时间计划。
    Schedule,
    /// Builder and supervisor. 施工及监理单位。
    ContractorAndSupervisor,
}

term!(PublishedItem);

impl Term for PublishedItem {
    const ALL: &'static [Self] =
        &[Self::Scale, Self::ConstructionStandard, Self::Estimate, Self::Schedule, Self::ContractorAndSupervisor];
    const TITLE: (&'static str, &'static str) = ("开工前公示内容", "what is published before work begins");

    fn words(self) -> &'static Words {
        match self {
            Self::Scale => &Words { id: "scale", zh: "建设规模", en: "scale", synonyms: &[] },
            Self::ConstructionStandard => {
                &Words { id: "construction_standard", zh: "施工标准", en: "construction standard", synonyms: &[] }
            }
            Self::Estimate => &Words { id: "estimate", zh: "投资概算", en: "estimate", synonyms: &[] },
            Self::Schedule => &Words { id: "schedule", zh: "时间计划", en: "schedule", synonyms: &[] },
            Self::ContractorAndSupervisor => &Words {
                id: "contractor_and_supervisor",
                zh: "施工及监理单位",
                en: "builder and supervisor",
                synonyms: &["施工和监理单位"],
            },
        }
    }
}
