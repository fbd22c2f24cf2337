//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Field of investment. 投入方向。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvestmentField {
    /// Leading industry. 主导产业。
    LeadingIndustry,
    /// Basic conditions. 基础条件。
    BasicConditions,
    /// Public services. 公共服务。
    PublicServices,
    /// New village. 乌蒙新村。
    NewVillage,
}

term!(InvestmentField);

impl Term for InvestmentField {
    const ALL: &'static [Self] =
        &[Self::LeadingIndustry, Self::BasicConditions, Self::PublicServices, Self::NewVillage];
    const TITLE: (&'static str, &'static str) = ("投入方向", "field of investment");

    fn words(self) -> &'static Words {
        match self {
            Self::LeadingIndustry => {
                &Words { id: "leading_industry", zh: "主导产业", en: "leading industry", synonyms: &[] }
            }
            Self::BasicConditions => {
                &Words { id: "basic_conditions", zh: "基础条件", en: "basic conditions", synonyms: &[] }
            }
            Self::PublicServices => {
                &Words { id: "public_services", zh: "公共服务", en: "public services", synonyms: &[] }
            }
            Self::NewVillage => &Words { id: "new_village", zh: "乌蒙新村", en: "new village", synonyms: &[] },
        }
    }
}
