//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Pooled project. 整合项目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PooledProject {
    /// New village. 新村建设。
    NewVillage,
    /// Unsafe houses. 危房改造。
    UnsafeHouses,
    /// Moves away from hazards. 地灾避险搬迁。
    HazardRelocation,
    /// Moves out of poverty. 异地扶贫搬迁。
    PovertyRelocation,
    /// Industry. 产业扶贫。
    Industry,
    /// Case-by-case works. 一事一议。
    CaseByCaseWorks,
    /// Work relief. 以工代赈。
    WorkRelief,
    /// Land linkage. 双挂钩。
    LandLinkage,
    /// Transport, water, power and communication. 交通水利电力通信建设。
    Infrastructure,
}

term!(PooledProject);

impl Term for PooledProject {
    const ALL: &'static [Self] = &[
        Self::NewVillage,
        Self::UnsafeHouses,
        Self::HazardRelocation,
        Self::PovertyRelocation,
        Self::Industry,
        Self::CaseByCaseWorks,
        Self::WorkRelief,
        Self::LandLinkage,
        Self::Infrastructure,
    ];
    const TITLE: (&'static str, &'static str) = ("整合项目", "pooled project");

    fn words(self) -> &'static Words {
        match self {
            Self::NewVillage => &Words { id: "new_village", zh: "新村建设", en: "new village", synonyms: &[] },
            Self::UnsafeHouses => {
                &Words { id: "unsafe_houses", zh: "危房改造", en: "unsafe houses", synonyms: &[] }
            }
            Self::HazardRelocation => {
                &Words {
                    id: "hazard_relocation", zh: "地灾避险搬迁", en: "moves away from hazards", synonyms: &[]
                }
            }
            Self::PovertyRelocation => &Words {
                id: "poverty_relocation",
                zh: "异地扶贫搬迁",
                en: "moves out of poverty",
                synonyms: &["易地扶贫搬迁"],
            },
            Self::Industry => &Words { id: "industry", zh: "产业扶贫", en: "industry", synonyms: &[] },
            Self::CaseByCaseWorks => {
                &Words { id: "case_by_case_works", zh: "一事一议", en: "case-by-case works", synonyms: &[] }
            }
            Self::WorkRelief => &Words { id: "work_relief", zh: "以工代赈", en: "work relief", synonyms: &[] },
            Self::LandLinkage => &Words { id: "land_linkage", zh: "双挂钩", en: "land linkage", synonyms: &[] },
            Self::Infrastructure => &Words {
                id: "infrastructure",
                zh: "交通水利电力通信建设",
                en: "transport, water, power and communication",
                synonyms: &[],
            },
        }
    }
}
