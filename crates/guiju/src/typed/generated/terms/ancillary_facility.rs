//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Ancillary facility. 配套设施。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AncillaryFacility {
    /// Farmers' library. 农家书屋。
    Library,
    /// E-commerce platform. 电商平台。
    EcommerceStation,
    /// Farm-supplies shop. 农资超市。
    FarmSuppliesShop,
    /// Finance point. 金融服务点。
    FinancePoint,
}

term!(AncillaryFacility);

impl Term for AncillaryFacility {
    const ALL: &'static [Self] = &[Self::Library, Self::EcommerceStation, Self::FarmSuppliesShop, Self::FinancePoint];
    const TITLE: (&'static str, &'static str) = ("配套设施", "ancillary facility");

    fn words(self) -> &'static Words {
        match self {
            Self::Library => {
                &Words { id: "library", zh: "农家书屋", en: "farmers' library", synonyms: &["图书阅览室"] }
            }
            Self::EcommerceStation => &Words {
                id: "ecommerce_station",
                zh: "电商平台",
                en: "e-commerce platform",
                synonyms: &["电子商务服务站"],
            },
            Self::FarmSuppliesShop => {
                &Words { id: "farm_supplies_shop", zh: "农资超市", en: "farm-supplies shop", synonyms: &[] }
            }
            Self::FinancePoint => {
                &Words { id: "finance_point", zh: "金融服务点", en: "finance point", synonyms: &[] }
            }
        }
    }
}
