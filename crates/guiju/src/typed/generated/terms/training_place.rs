//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Place of training. 培训阵地。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainingPlace {
    /// County Party school. 县委党校。
    CountyPartySchool,
    /// Members' activity rooms. 基层党员活动室。
    ActivityRooms,
    /// Electronic education. 党员电化教育。
    ElectronicEducation,
}

term!(TrainingPlace);

impl Term for TrainingPlace {
    const ALL: &'static [Self] = &[Self::CountyPartySchool, Self::ActivityRooms, Self::ElectronicEducation];
    const TITLE: (&'static str, &'static str) = ("培训阵地", "place of training");

    fn words(self) -> &'static Words {
        match self {
            Self::CountyPartySchool => {
                &Words {
                    id: "county_party_school", zh: "县委党校", en: "county Party school", synonyms: &["党校"]
                }
            }
            Self::ActivityRooms => &Words {
                id: "activity_rooms",
                zh: "基层党员活动室",
                en: "members' activity rooms",
                synonyms: &["党员活动室"],
            },
            Self::ElectronicEducation => &Words {
                id: "electronic_education",
                zh: "党员电化教育",
                en: "electronic education",
                synonyms: &["电化教育"],
            },
        }
    }
}
