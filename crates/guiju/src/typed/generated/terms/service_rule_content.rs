//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Content of the service rules. 服务项目制度内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceRuleContent {
    /// Service team. 服务队伍。
    ServiceTeam,
    /// People served. 服务对象。
    PeopleServed,
    /// Service contents. 服务内容。
    ServiceContents,
    /// Service times. 服务时间。
    ServiceTimes,
}

term!(ServiceRuleContent);

impl Term for ServiceRuleContent {
    const ALL: &'static [Self] = &[Self::ServiceTeam, Self::PeopleServed, Self::ServiceContents, Self::ServiceTimes];
    const TITLE: (&'static str, &'static str) = ("服务项目制度内容", "content of the service rules");

    fn words(self) -> &'static Words {
        match self {
            Self::ServiceTeam => &Words { id: "service_team", zh: "服务队伍", en: "service team", synonyms: &[] },
            Self::PeopleServed => {
                &Words { id: "people_served", zh: "服务对象", en: "people served", synonyms: &[] }
            }
            Self::ServiceContents => {
                &Words { id: "service_contents", zh: "服务内容", en: "service contents", synonyms: &[] }
            }
            Self::ServiceTimes => {
                &Words { id: "service_times", zh: "服务时间", en: "service times", synonyms: &[] }
            }
        }
    }
}
