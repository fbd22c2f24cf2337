//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of service point. 综合服务站点种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServicePointKind {
    /// Farm-supplies shop. 农资超市。
    FarmSuppliesShop,
    /// Logistics point. 物流快递。
    LogisticsPoint,
    /// Finance point. 金融服务点。
    FinancePoint,
}

term!(ServicePointKind);

impl Term for ServicePointKind {
    const ALL: &'static [Self] = &[Self::FarmSuppliesShop, Self::LogisticsPoint, Self::FinancePoint];
    const TITLE: (&'static str, &'static str) = ("综合服务站点种类", "kind of service point");

    fn words(self) -> &'static Words {
        match self {
            Self::FarmSuppliesShop => {
                &Words { id: "farm_supplies_shop", zh: "农资超市", en: "farm-supplies shop", synonyms: &[] }
            }
            Self::LogisticsPoint => {
                &Words {
                    id: "logistics_point", zh: "物流快递", en: "logistics point", synonyms: &["物流点", "快递点"]
                }
            }
            Self::FinancePoint => {
                &Words { id: "finance_point", zh: "金融服务点", en: "finance point", synonyms: &[] }
            }
        }
    }
}
