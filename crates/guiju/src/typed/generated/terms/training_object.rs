//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Object of the three trainings. “三培”对象。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TrainingObject {
    /// Party workers. 党务工作者。
    PartyWorkers,
    /// Enterprise culture. 企业文化。
    EnterpriseCulture,
    /// Members in enterprises. 企业党员。
    EnterpriseMembers,
}

term!(TrainingObject);

impl Term for TrainingObject {
    const ALL: &'static [Self] = &[Self::PartyWorkers, Self::EnterpriseCulture, Self::EnterpriseMembers];
    const TITLE: (&'static str, &'static str) = ("“三培”对象", "object of the three trainings");

    fn words(self) -> &'static Words {
        match self {
            Self::PartyWorkers => {
                &Words { id: "party_workers", zh: "党务工作者", en: "Party workers", synonyms: &[] }
            }
            Self::EnterpriseCulture => {
                &Words { id: "enterprise_culture", zh: "企业文化", en: "enterprise culture", synonyms: &[] }
            }
            Self::EnterpriseMembers => {
                &Words { id: "enterprise_members", zh: "企业党员", en: "members in enterprises", synonyms: &[] }
            }
        }
    }
}
