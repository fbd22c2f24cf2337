//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Factor of siting. 选址因素。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SitingFactor {
    /// Location. 区位特点。
    Location,
    /// People. 人群特征。
    Population,
    /// Service radius. 服务半径。
    ServiceRadius,
}

term!(SitingFactor);

impl Term for SitingFactor {
    const ALL: &'static [Self] = &[Self::Location, Self::Population, Self::ServiceRadius];
    const TITLE: (&'static str, &'static str) = ("选址因素", "factor of siting");

    fn words(self) -> &'static Words {
        match self {
            Self::Location => &Words { id: "location", zh: "区位特点", en: "location", synonyms: &["区位"] },
            Self::Population => &Words { id: "population", zh: "人群特征", en: "people", synonyms: &["人群"] },
            Self::ServiceRadius => {
                &Words { id: "service_radius", zh: "服务半径", en: "service radius", synonyms: &[] }
            }
        }
    }
}
