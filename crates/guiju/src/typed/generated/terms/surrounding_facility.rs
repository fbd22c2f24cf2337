//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Facility around. 周边设施。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SurroundingFacility {
    /// Flower base. 花卉基地。
    FlowerBase,
    /// Pavilion. 凉亭。
    Pavilion,
    /// Leisure facilities. 休闲设施。
    LeisureFacilities,
    /// Hardened footpath. 硬化人行便道。
    HardenedFootpath,
    /// Fish pond. 鱼塘。
    FishPond,
}

term!(SurroundingFacility);

impl Term for SurroundingFacility {
    const ALL: &'static [Self] =
        &[Self::FlowerBase, Self::Pavilion, Self::LeisureFacilities, Self::HardenedFootpath, Self::FishPond];
    const TITLE: (&'static str, &'static str) = ("周边设施", "facility around");

    fn words(self) -> &'static Words {
        match self {
            Self::FlowerBase => &Words { id: "flower_base", zh: "花卉基地", en: "flower base", synonyms: &[] },
            Self::Pavilion => &Words { id: "pavilion", zh: "凉亭", en: "pavilion", synonyms: &[] },
            Self::LeisureFacilities => {
                &Words { id: "leisure_facilities", zh: "休闲设施", en: "leisure facilities", synonyms: &[] }
            }
            Self::HardenedFootpath => {
                &Words { id: "hardened_footpath", zh: "硬化人行便道", en: "hardened footpath", synonyms: &[] }
            }
            Self::FishPond => &Words { id: "fish_pond", zh: "鱼塘", en: "fish pond", synonyms: &[] },
        }
    }
}
