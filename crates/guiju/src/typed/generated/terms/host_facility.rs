//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Host facility. 依托设施。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HostFacility {
    /// Subdistrict facility. 街道综合服务设施。
    Subdistrict,
    /// Community facility. 社区综合服务设施。
    Community,
    /// Office-building facility. 楼宇综合服务设施。
    OfficeBuilding,
    /// Park facility. 园区综合服务设施。
    Park,
    /// Business-area facility. 商圈综合服务设施。
    BusinessArea,
    /// Market facility. 市场综合服务设施。
    Market,
    /// Other facility. 其他设施。
    Other,
}

term!(HostFacility);

impl Term for HostFacility {
    const ALL: &'static [Self] = &[
        Self::Subdistrict,
        Self::Community,
        Self::OfficeBuilding,
        Self::Park,
        Self::BusinessArea,
        Self::Market,
        Self::Other,
    ];
    const TITLE: (&'static str, &'static str) = ("依托设施", "host facility");

    fn words(self) -> &'static Words {
        match self {
            Self::Subdistrict => {
                &Words {
                    id: "subdistrict", zh: "街道综合服务设施", en: "subdistrict facility", synonyms: &["街道"]
                }
            }
            Self::Community => {
                &Words {
                    id: "community", zh: "社区综合服务设施", en: "community facility", synonyms: &["社区"]
                }
            }
            Self::OfficeBuilding => &Words {
                id: "office_building",
                zh: "楼宇综合服务设施",
                en: "office-building facility",
                synonyms: &["楼宇"],
            },
            Self::Park => {
                &Words { id: "park", zh: "园区综合服务设施", en: "park facility", synonyms: &["园区"] }
            }
            Self::BusinessArea => &Words {
                id: "business_area",
                zh: "商圈综合服务设施",
                en: "business-area facility",
                synonyms: &["商圈"],
            },
            Self::Market => {
                &Words { id: "market", zh: "市场综合服务设施", en: "market facility", synonyms: &["市场"] }
            }
            Self::Other => &Words { id: "other", zh: "其他设施", en: "other facility", synonyms: &[] },
        }
    }
}
