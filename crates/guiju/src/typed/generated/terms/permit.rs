//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Formality before building. 建设手续。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permit {
    /// Land use. 土地占用。
    LandUse,
    /// Planning permit. 规划建设许可。
    PlanningPermit,
    /// Geological hazard survey. 地质灾害勘测。
    GeologicalHazardSurvey,
    /// Environmental assessment. 环保评估。
    EnvironmentalAssessment,
}

term!(Permit);

impl Term for Permit {
    const ALL: &'static [Self] =
        &[Self::LandUse, Self::PlanningPermit, Self::GeologicalHazardSurvey, Self::EnvironmentalAssessment];
    const TITLE: (&'static str, &'static str) = ("建设手续", "formality before building");

    fn words(self) -> &'static Words {
        match self {
            Self::LandUse => &Words { id: "land_use", zh: "土地占用", en: "land use", synonyms: &["用地手续"] },
            Self::PlanningPermit => {
                &Words {
                    id: "planning_permit", zh: "规划建设许可", en: "planning permit", synonyms: &["规划许可"]
                }
            }
            Self::GeologicalHazardSurvey => &Words {
                id: "geological_hazard_survey",
                zh: "地质灾害勘测",
                en: "geological hazard survey",
                synonyms: &[],
            },
            Self::EnvironmentalAssessment => &Words {
                id: "environmental_assessment",
                zh: "环保评估",
                en: "environmental assessment",
                synonyms: &["环境影响评价"],
            },
        }
    }
}
