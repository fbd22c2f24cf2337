//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of a service handbook. 服务手册内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceHandbookContent {
    /// Organization. 机构设置。
    Organization,
    /// Flow of service. 服务流程。
    Flow,
    /// Content of service. 服务内容。
    ServiceContent,
    /// Rules of service. 服务制度。
    Rules,
    /// Pledges of service. 服务承诺。
    Pledges,
}

term!(ServiceHandbookContent);

impl Term for ServiceHandbookContent {
    const ALL: &'static [Self] = &[Self::Organization, Self::Flow, Self::ServiceContent, Self::Rules, Self::Pledges];
    const TITLE: (&'static str, &'static str) = ("服务手册内容", "content of a service handbook");

    fn words(self) -> &'static Words {
        match self {
            Self::Organization => &Words { id: "organization", zh: "机构设置", en: "organization", synonyms: &[] },
            Self::Flow => &Words { id: "flow", zh: "服务流程", en: "flow of service", synonyms: &[] },
            Self::ServiceContent => {
                &Words { id: "service_content", zh: "服务内容", en: "content of service", synonyms: &[] }
            }
            Self::Rules => &Words { id: "rules", zh: "服务制度", en: "rules of service", synonyms: &[] },
            Self::Pledges => &Words { id: "pledges", zh: "服务承诺", en: "pledges of service", synonyms: &[] },
        }
    }
}
