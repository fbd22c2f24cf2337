//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Builder of a station. 驿站建设单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationBuilder {
    /// Sector department. 行业部门。
    SectorDepartment,
    /// Subdistrict or township. 街道（乡镇）。
    SubdistrictOrTownship,
    /// Vertical unit of province level or above. 省以上垂管单位。
    VerticalUnit,
    /// Social force. 社会力量。
    SocialForce,
}

term!(StationBuilder);

impl Term for StationBuilder {
    const ALL: &'static [Self] =
        &[Self::SectorDepartment, Self::SubdistrictOrTownship, Self::VerticalUnit, Self::SocialForce];
    const TITLE: (&'static str, &'static str) = ("驿站建设单位", "builder of a station");

    fn words(self) -> &'static Words {
        match self {
            Self::SectorDepartment => {
                &Words {
                    id: "sector_department", zh: "行业部门", en: "sector department", synonyms: &["市直部门"]
                }
            }
            Self::SubdistrictOrTownship => &Words {
                id: "subdistrict_or_township",
                zh: "街道（乡镇）",
                en: "subdistrict or township",
                synonyms: &["街道", "乡镇"],
            },
            Self::VerticalUnit => &Words {
                id: "vertical_unit",
                zh: "省以上垂管单位",
                en: "vertical unit of province level or above",
                synonyms: &["垂管单位"],
            },
            Self::SocialForce => &Words { id: "social_force", zh: "社会力量", en: "social force", synonyms: &[] },
        }
    }
}
