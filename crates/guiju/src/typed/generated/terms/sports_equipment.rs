//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Sports equipment. 体育设施。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SportsEquipment {
    /// Fitness equipment. 体育健身器材。
    FitnessEquipment,
    /// Basketball stand. 篮球架。
    BasketballStand,
    /// Table-tennis table. 乒乓球桌。
    TableTennisTable,
    /// Badminton court. 羽毛球场。
    BadmintonCourt,
    /// Billiard table. 桌球。
    BilliardTable,
}

term!(SportsEquipment);

impl Term for SportsEquipment {
    const ALL: &'static [Self] = &[
        Self::FitnessEquipment,
        Self::BasketballStand,
        Self::TableTennisTable,
        Self::BadmintonCourt,
        Self::BilliardTable,
    ];
    const TITLE: (&'static str, &'static str) = ("体育设施", "sports equipment");

    fn words(self) -> &'static Words {
        match self {
            Self::FitnessEquipment => &Words {
                id: "fitness_equipment",
                zh: "体育健身器材",
                en: "fitness equipment",
                synonyms: &["健身器材", "健身设施"],
            },
            Self::BasketballStand => {
                &Words { id: "basketball_stand", zh: "篮球架", en: "basketball stand", synonyms: &["篮球场"] }
            }
            Self::TableTennisTable => {
                &Words {
                    id: "table_tennis_table", zh: "乒乓球桌", en: "table-tennis table", synonyms: &["乒乓球台"]
                }
            }
            Self::BadmintonCourt => {
                &Words { id: "badminton_court", zh: "羽毛球场", en: "badminton court", synonyms: &[] }
            }
            Self::BilliardTable => {
                &Words { id: "billiard_table", zh: "桌球", en: "billiard table", synonyms: &["台球桌", "台球"] }
            }
        }
    }
}
