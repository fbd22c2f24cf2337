//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Function that a center takes on. 中心承担的功能。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlannedFunction {
    /// Serving members and people. 服务党员群众。
    PartyMassService,
    /// Deliberation by residents. 村（居）民议事。
    Deliberation,
    /// Culture and publicity. 文化宣传。
    CultureAndPublicity,
    /// Fitness. 农民健身。
    Fitness,
    /// Health and family planning. 卫计服务。
    HealthAndFamilyPlanning,
    /// Spreading information. 信息传播。
    Information,
}

term!(PlannedFunction);

impl Term for PlannedFunction {
    const ALL: &'static [Self] = &[
        Self::PartyMassService,
        Self::Deliberation,
        Self::CultureAndPublicity,
        Self::Fitness,
        Self::HealthAndFamilyPlanning,
        Self::Information,
    ];
    const TITLE: (&'static str, &'static str) = ("中心承担的功能", "function that a center takes on");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyMassService => &Words {
                id: "party_mass_service",
                zh: "服务党员群众",
                en: "serving members and people",
                synonyms: &["党群服务"],
            },
            Self::Deliberation => &Words {
                id: "deliberation",
                zh: "村（居）民议事",
                en: "deliberation by residents",
                synonyms: &["议事"],
            },
            Self::CultureAndPublicity => {
                &Words { id: "culture_and_publicity", zh: "文化宣传", en: "culture and publicity", synonyms: &[] }
            }
            Self::Fitness => &Words { id: "fitness", zh: "农民健身", en: "fitness", synonyms: &["健身"] },
            Self::HealthAndFamilyPlanning => &Words {
                id: "health_and_family_planning",
                zh: "卫计服务",
                en: "health and family planning",
                synonyms: &["卫计"],
            },
            Self::Information => {
                &Words { id: "information", zh: "信息传播", en: "spreading information", synonyms: &["信息"] }
            }
        }
    }
}
