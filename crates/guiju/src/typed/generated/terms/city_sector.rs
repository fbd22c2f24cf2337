//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// City sector. 城市服务行业和部门。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CitySector {
    /// City management. 城管。
    CityManagement,
    /// City appearance. 市容。
    CityAppearance,
    /// Municipal works. 市政。
    MunicipalWorks,
    /// Gardens. 园林。
    Gardens,
    /// Youth League. 团委。
    YouthLeague,
    /// Traffic police. 交警。
    TrafficPolice,
    /// Other. 其他部门。
    Other,
}

term!(CitySector);

impl Term for CitySector {
    const ALL: &'static [Self] = &[
        Self::CityManagement,
        Self::CityAppearance,
        Self::MunicipalWorks,
        Self::Gardens,
        Self::YouthLeague,
        Self::TrafficPolice,
        Self::Other,
    ];
    const TITLE: (&'static str, &'static str) = ("城市服务行业和部门", "city sector");

    fn words(self) -> &'static Words {
        match self {
            Self::CityManagement => {
                &Words { id: "city_management", zh: "城管", en: "city management", synonyms: &[] }
            }
            Self::CityAppearance => {
                &Words { id: "city_appearance", zh: "市容", en: "city appearance", synonyms: &[] }
            }
            Self::MunicipalWorks => {
                &Words { id: "municipal_works", zh: "市政", en: "municipal works", synonyms: &[] }
            }
            Self::Gardens => &Words { id: "gardens", zh: "园林", en: "gardens", synonyms: &[] },
            Self::YouthLeague => &Words { id: "youth_league", zh: "团委", en: "Youth League", synonyms: &[] },
            Self::TrafficPolice => &Words { id: "traffic_police", zh: "交警", en: "traffic police", synonyms: &[] },
            Self::Other => &Words { id: "other", zh: "其他部门", en: "other", synonyms: &[] },
        }
    }
}
