//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of a service guide. 服务指南内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceGuideField {
    /// Procedure. 办理程序。
    Procedure,
    /// Papers needed. 所需材料。
    Papers,
    /// Fees. 是否收费。
    Fees,
    /// Time needed. 办理时间。
    HandlingTime,
}

term!(ServiceGuideField);

impl Term for ServiceGuideField {
    const ALL: &'static [Self] = &[Self::Procedure, Self::Papers, Self::Fees, Self::HandlingTime];
    const TITLE: (&'static str, &'static str) = ("服务指南内容", "content of a service guide");

    fn words(self) -> &'static Words {
        match self {
            Self::Procedure => &Words { id: "procedure", zh: "办理程序", en: "procedure", synonyms: &["程序"] },
            Self::Papers => &Words { id: "papers", zh: "所需材料", en: "papers needed", synonyms: &[] },
            Self::Fees => &Words { id: "fees", zh: "是否收费", en: "fees", synonyms: &[] },
            Self::HandlingTime => &Words { id: "handling_time", zh: "办理时间", en: "time needed", synonyms: &[] },
        }
    }
}
