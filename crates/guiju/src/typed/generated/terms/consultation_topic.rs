//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Topic of advice. 咨询内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConsultationTopic {
    /// Laws. 法律法规。
    Laws,
    /// Rural policy. 农村政策。
    RuralPolicy,
    /// Social security. 社会保障。
    SocialSecurity,
    /// Market information. 市场信息。
    MarketInformation,
    /// Employment. 劳动就业。
    Employment,
    /// Development projects. 发展项目。
    DevelopmentProjects,
}

term!(ConsultationTopic);

impl Term for ConsultationTopic {
    const ALL: &'static [Self] = &[
        Self::Laws,
        Self::RuralPolicy,
        Self::SocialSecurity,
        Self::MarketInformation,
        Self::Employment,
        Self::DevelopmentProjects,
    ];
    const TITLE: (&'static str, &'static str) = ("咨询内容", "topic of advice");

    fn words(self) -> &'static Words {
        match self {
            Self::Laws => &Words { id: "laws", zh: "法律法规", en: "laws", synonyms: &[] },
            Self::RuralPolicy => &Words { id: "rural_policy", zh: "农村政策", en: "rural policy", synonyms: &[] },
            Self::SocialSecurity => {
                &Words { id: "social_security", zh: "社会保障", en: "social security", synonyms: &[] }
            }
            Self::MarketInformation => {
                &Words { id: "market_information", zh: "市场信息", en: "market information", synonyms: &[] }
            }
            Self::Employment => &Words { id: "employment", zh: "劳动就业", en: "employment", synonyms: &[] },
            Self::DevelopmentProjects => {
                &Words { id: "development_projects", zh: "发展项目", en: "development projects", synonyms: &[] }
            }
        }
    }
}
