//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Site of a station. 驿站地段。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationSite {
    /// Trunk road. 城市主干道。
    TrunkRoad,
    /// Square. 广场。
    Square,
    /// Public park. 公园。
    PublicPark,
    /// Shopping mall. 商场。
    ShoppingMall,
    /// Business area. 商圈。
    BusinessArea,
    /// Other busy place. 其他人流量大的地方。
    OtherBusyPlace,
    /// Quiet place. 人流量小的地方。
    QuietPlace,
}

term!(StationSite);

impl Term for StationSite {
    const ALL: &'static [Self] = &[
        Self::TrunkRoad,
        Self::Square,
        Self::PublicPark,
        Self::ShoppingMall,
        Self::BusinessArea,
        Self::OtherBusyPlace,
        Self::QuietPlace,
    ];
    const TITLE: (&'static str, &'static str) = ("驿站地段", "site of a station");

    fn words(self) -> &'static Words {
        match self {
            Self::TrunkRoad => {
                &Words { id: "trunk_road", zh: "城市主干道", en: "trunk road", synonyms: &["主干道"] }
            }
            Self::Square => &Words { id: "square", zh: "广场", en: "square", synonyms: &[] },
            Self::PublicPark => &Words { id: "public_park", zh: "公园", en: "public park", synonyms: &[] },
            Self::ShoppingMall => &Words { id: "shopping_mall", zh: "商场", en: "shopping mall", synonyms: &[] },
            Self::BusinessArea => &Words { id: "business_area", zh: "商圈", en: "business area", synonyms: &[] },
            Self::OtherBusyPlace => {
                &Words {
                    id: "other_busy_place", zh: "其他人流量大的地方", en: "other busy place", synonyms: &[]
                }
            }
            Self::QuietPlace => {
                &Words { id: "quiet_place", zh: "人流量小的地方", en: "quiet place", synonyms: &[] }
            }
        }
    }
}
