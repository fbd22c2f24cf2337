//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Task of poverty relief. 脱贫任务。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PovertyTask {
    /// Precise help. 精准帮扶。
    PreciseHelp,
    /// Industry. 产业发展。
    Industry,
    /// Facilities. 设施优化。
    Facilities,
    /// New village. 新村建设。
    NewVillage,
    /// Ecology. 生态保护。
    Ecology,
    /// Ability. 能力提升。
    Ability,
    /// Services. 服务延伸。
    Services,
    /// Organization. 组织建设。
    Organization,
}

term!(PovertyTask);

impl Term for PovertyTask {
    const ALL: &'static [Self] = &[
        Self::PreciseHelp,
        Self::Industry,
        Self::Facilities,
        Self::NewVillage,
        Self::Ecology,
        Self::Ability,
        Self::Services,
        Self::Organization,
    ];
    const TITLE: (&'static str, &'static str) = ("脱贫任务", "task of poverty relief");

    fn words(self) -> &'static Words {
        match self {
            Self::PreciseHelp => &Words { id: "precise_help", zh: "精准帮扶", en: "precise help", synonyms: &[] },
            Self::Industry => &Words { id: "industry", zh: "产业发展", en: "industry", synonyms: &[] },
            Self::Facilities => &Words { id: "facilities", zh: "设施优化", en: "facilities", synonyms: &[] },
            Self::NewVillage => &Words { id: "new_village", zh: "新村建设", en: "new village", synonyms: &[] },
            Self::Ecology => &Words { id: "ecology", zh: "生态保护", en: "ecology", synonyms: &[] },
            Self::Ability => &Words { id: "ability", zh: "能力提升", en: "ability", synonyms: &[] },
            Self::Services => &Words { id: "services", zh: "服务延伸", en: "services", synonyms: &[] },
            Self::Organization => &Words { id: "organization", zh: "组织建设", en: "organization", synonyms: &[] },
        }
    }
}
