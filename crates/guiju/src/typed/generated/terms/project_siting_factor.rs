//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Factor of siting. 选址因素。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectSitingFactor {
    /// Where people live. 人口分布。
    Population,
    /// Where rural planning is going. 乡村规划发展趋势。
    RuralPlanning,
    /// Plan for beautiful villages. “美丽乡村”建设规划。
    BeautifulVillagePlan,
    /// Relocation programme. 易地搬迁。
    Relocation,
    /// Assessment of geological hazards. 地质灾害评估。
    GeologicalHazard,
    /// Effect on the environment. 生态环境影响。
    Environment,
}

term!(ProjectSitingFactor);

impl Term for ProjectSitingFactor {
    const ALL: &'static [Self] = &[
        Self::Population,
        Self::RuralPlanning,
        Self::BeautifulVillagePlan,
        Self::Relocation,
        Self::GeologicalHazard,
        Self::Environment,
    ];
    const TITLE: (&'static str, &'static str) = ("选址因素", "factor of siting");

    fn words(self) -> &'static Words {
        match self {
            Self::Population => &Words { id: "population", zh: "人口分布", en: "where people live", synonyms: &[] },
            Self::RuralPlanning => &Words {
                id: "rural_planning",
                zh: "乡村规划发展趋势",
                en: "where rural planning is going",
                synonyms: &["乡村规划"],
            },
            Self::BeautifulVillagePlan => &Words {
                id: "beautiful_village_plan",
                zh: "“美丽乡村”建设规划",
                en: "plan for beautiful villages",
                synonyms: &["美丽乡村规划"],
            },
            Self::Relocation => {
                &Words { id: "relocation", zh: "易地搬迁", en: "relocation programme", synonyms: &[] }
            }
            Self::GeologicalHazard => &Words {
                id: "geological_hazard",
                zh: "地质灾害评估",
                en: "assessment of geological hazards",
                synonyms: &["地质灾害"],
            },
            Self::Environment => &Words {
                id: "environment",
                zh: "生态环境影响",
                en: "effect on the environment",
                synonyms: &["生态环境"],
            },
        }
    }
}
