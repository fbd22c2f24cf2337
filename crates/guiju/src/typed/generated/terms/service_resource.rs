//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Resource of service. 服务资源。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceResource {
    /// Health. 医疗。
    Health,
    /// Social security. 社会保障。
    SocialSecurity,
    /// Employment. 就业。
    Employment,
    /// Civil affairs. 民政。
    CivilAffairs,
    /// Disabled persons' federation. 残联。
    DisabledPersonsFederation,
    /// Women's federation. 妇联。
    WomensFederation,
    /// Trade union. 工会。
    TradeUnion,
}

term!(ServiceResource);

impl Term for ServiceResource {
    const ALL: &'static [Self] = &[
        Self::Health,
        Self::SocialSecurity,
        Self::Employment,
        Self::CivilAffairs,
        Self::DisabledPersonsFederation,
        Self::WomensFederation,
        Self::TradeUnion,
    ];
    const TITLE: (&'static str, &'static str) = ("服务资源", "resource of service");

    fn words(self) -> &'static Words {
        match self {
            Self::Health => &Words { id: "health", zh: "医疗", en: "health", synonyms: &[] },
            Self::SocialSecurity => {
                &Words { id: "social_security", zh: "社会保障", en: "social security", synonyms: &[] }
            }
            Self::Employment => &Words { id: "employment", zh: "就业", en: "employment", synonyms: &[] },
            Self::CivilAffairs => &Words { id: "civil_affairs", zh: "民政", en: "civil affairs", synonyms: &[] },
            Self::DisabledPersonsFederation => &Words {
                id: "disabled_persons_federation",
                zh: "残联",
                en: "disabled persons' federation",
                synonyms: &[],
            },
            Self::WomensFederation => {
                &Words { id: "womens_federation", zh: "妇联", en: "women's federation", synonyms: &[] }
            }
            Self::TradeUnion => &Words { id: "trade_union", zh: "工会", en: "trade union", synonyms: &[] },
        }
    }
}
