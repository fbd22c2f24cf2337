//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Working zone. 工作区域。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkingZone {
    /// Daily office. 日常办公区。
    DailyOffice,
    /// Integrated service. 综合服务区。
    IntegratedService,
    /// Party-mass activity. 党群活动区。
    PartyMassActivity,
    /// Publicity and education. 宣传教育区。
    PublicityAndEducation,
}

term!(WorkingZone);

impl Term for WorkingZone {
    const ALL: &'static [Self] =
        &[Self::DailyOffice, Self::IntegratedService, Self::PartyMassActivity, Self::PublicityAndEducation];
    const TITLE: (&'static str, &'static str) = ("工作区域", "working zone");

    fn words(self) -> &'static Words {
        match self {
            Self::DailyOffice => {
                &Words { id: "daily_office", zh: "日常办公区", en: "daily office", synonyms: &["日常办公"] }
            }
            Self::IntegratedService => {
                &Words {
                    id: "integrated_service", zh: "综合服务区", en: "integrated service", synonyms: &["综合服务"]
                }
            }
            Self::PartyMassActivity => &Words {
                id: "party_mass_activity",
                zh: "党群活动区",
                en: "Party-mass activity",
                synonyms: &["党群活动"],
            },
            Self::PublicityAndEducation => &Words {
                id: "publicity_and_education",
                zh: "宣传教育区",
                en: "publicity and education",
                synonyms: &["宣传教育"],
            },
        }
    }
}
