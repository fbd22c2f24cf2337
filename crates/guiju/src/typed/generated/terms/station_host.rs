//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Host of a station. 驿站依托场所。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationHost {
    /// Party education base. 党性教育基地。
    EducationBase,
    /// Service center. 党群服务中心。
    ServiceCenter,
    /// Scenic spot. 景点景区。
    ScenicSpot,
    /// Service outlet. 服务网点。
    ServiceOutlet,
    /// Other place. 其他场所。
    Other,
}

term!(StationHost);

impl Term for StationHost {
    const ALL: &'static [Self] =
        &[Self::EducationBase, Self::ServiceCenter, Self::ScenicSpot, Self::ServiceOutlet, Self::Other];
    const TITLE: (&'static str, &'static str) = ("驿站依托场所", "host of a station");

    fn words(self) -> &'static Words {
        match self {
            Self::EducationBase => &Words {
                id: "education_base",
                zh: "党性教育基地",
                en: "Party education base",
                synonyms: &["“十百千”党性教育基地"],
            },
            Self::ServiceCenter => {
                &Words { id: "service_center", zh: "党群服务中心", en: "service center", synonyms: &[] }
            }
            Self::ScenicSpot => {
                &Words { id: "scenic_spot", zh: "景点景区", en: "scenic spot", synonyms: &["景区", "景点"] }
            }
            Self::ServiceOutlet => {
                &Words { id: "service_outlet", zh: "服务网点", en: "service outlet", synonyms: &["网点"] }
            }
            Self::Other => &Words { id: "other", zh: "其他场所", en: "other place", synonyms: &[] },
        }
    }
}
