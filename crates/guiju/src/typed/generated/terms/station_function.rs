//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Function of a station. 驿站功能。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationFunction {
    /// Publicity of Party building. 党建工作宣传。
    PartyPublicity,
    /// Education of members. 党员教育管理。
    MemberEducation,
    /// Care for front-line workers. 一线人员关爱。
    FrontlineCare,
    /// Convenience service. 为民便民服务。
    ConvenienceService,
    /// Guidance of civil behaviour. 文明行为引导。
    CivilityGuidance,
}

term!(StationFunction);

impl Term for StationFunction {
    const ALL: &'static [Self] = &[
        Self::PartyPublicity,
        Self::MemberEducation,
        Self::FrontlineCare,
        Self::ConvenienceService,
        Self::CivilityGuidance,
    ];
    const TITLE: (&'static str, &'static str) = ("驿站功能", "function of a station");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyPublicity => &Words {
                id: "party_publicity",
                zh: "党建工作宣传",
                en: "publicity of Party building",
                synonyms: &["党建宣传"],
            },
            Self::MemberEducation => &Words {
                id: "member_education",
                zh: "党员教育管理",
                en: "education of members",
                synonyms: &["学习教育"],
            },
            Self::FrontlineCare => {
                &Words {
                    id: "frontline_care", zh: "一线人员关爱", en: "care for front-line workers", synonyms: &[]
                }
            }
            Self::ConvenienceService => &Words {
                id: "convenience_service",
                zh: "为民便民服务",
                en: "convenience service",
                synonyms: &["服务群众", "便民服务"],
            },
            Self::CivilityGuidance => {
                &Words {
                    id: "civility_guidance", zh: "文明行为引导", en: "guidance of civil behaviour", synonyms: &[]
                }
            }
        }
    }
}
