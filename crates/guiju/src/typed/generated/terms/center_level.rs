//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Level of a center. 中心层级。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CenterLevel {
    /// Village. 村。
    Village,
    /// Community. 社区。
    Community,
    /// Town. 镇。
    Town,
    /// Subdistrict. 街道。
    Subdistrict,
    /// District. 区。
    District,
    /// County. 县。
    County,
    /// City. 市。
    City,
    /// Park. 园区。
    Park,
    /// Business area or office building. 商圈楼宇。
    BusinessArea,
}

term!(CenterLevel);

impl Term for CenterLevel {
    const ALL: &'static [Self] = &[
        Self::Village,
        Self::Community,
        Self::Town,
        Self::Subdistrict,
        Self::District,
        Self::County,
        Self::City,
        Self::Park,
        Self::BusinessArea,
    ];
    const TITLE: (&'static str, &'static str) = ("中心层级", "level of a center");

    fn words(self) -> &'static Words {
        match self {
            Self::Village => &Words { id: "village", zh: "村", en: "village", synonyms: &["村级", "行政村"] },
            Self::Community => {
                &Words { id: "community", zh: "社区", en: "community", synonyms: &["社区级", "居"] }
            }
            Self::Town => &Words { id: "town", zh: "镇", en: "town", synonyms: &["乡镇", "乡", "镇级"] },
            Self::Subdistrict => {
                &Words { id: "subdistrict", zh: "街道", en: "subdistrict", synonyms: &["街道级", "办事处"] }
            }
            Self::District => &Words { id: "district", zh: "区", en: "district", synonyms: &["区级", "市辖区"] },
            Self::County => &Words { id: "county", zh: "县", en: "county", synonyms: &["县级", "县级市"] },
            Self::City => &Words { id: "city", zh: "市", en: "city", synonyms: &["市级", "地级市"] },
            Self::Park => &Words {
                id: "park", zh: "园区", en: "park", synonyms: &["工业园区", "产业园区", "开发区"]
            },
            Self::BusinessArea => &Words {
                id: "business_area",
                zh: "商圈楼宇",
                en: "business area or office building",
                synonyms: &["商圈", "楼宇"],
            },
        }
    }
}
