//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Labour agreement. 劳动合同和协商制度。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LabourAgreement {
    /// Collective contract. 集体合同。
    CollectiveContract,
    /// Contract on women workers' rights. 女职工维权专项合同。
    WomenWorkersContract,
    /// System of collective wage bargaining. 区域性工资集体协商制度。
    WageBargainingSystem,
}

term!(LabourAgreement);

impl Term for LabourAgreement {
    const ALL: &'static [Self] = &[Self::CollectiveContract, Self::WomenWorkersContract, Self::WageBargainingSystem];
    const TITLE: (&'static str, &'static str) = ("劳动合同和协商制度", "labour agreement");

    fn words(self) -> &'static Words {
        match self {
            Self::CollectiveContract => {
                &Words { id: "collective_contract", zh: "集体合同", en: "collective contract", synonyms: &[] }
            }
            Self::WomenWorkersContract => &Words {
                id: "women_workers_contract",
                zh: "女职工维权专项合同",
                en: "contract on women workers' rights",
                synonyms: &[],
            },
            Self::WageBargainingSystem => &Words {
                id: "wage_bargaining_system",
                zh: "区域性工资集体协商制度",
                en: "system of collective wage bargaining",
                synonyms: &["工资集体协商制度"],
            },
        }
    }
}
