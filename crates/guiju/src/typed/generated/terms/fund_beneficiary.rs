//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Beneficiary of the fund. 爱心基金救济对象。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FundBeneficiary {
    /// Poor families. 社会贫困家庭。
    PoorFamilies,
    /// Children out of school. 失学儿童。
    ChildrenOutOfSchool,
    /// Needy staff. 困难职工。
    NeedyStaff,
}

term!(FundBeneficiary);

impl Term for FundBeneficiary {
    const ALL: &'static [Self] = &[Self::PoorFamilies, Self::ChildrenOutOfSchool, Self::NeedyStaff];
    const TITLE: (&'static str, &'static str) = ("爱心基金救济对象", "beneficiary of the fund");

    fn words(self) -> &'static Words {
        match self {
            Self::PoorFamilies => {
                &Words {
                    id: "poor_families", zh: "社会贫困家庭", en: "poor families", synonyms: &["贫困家庭"]
                }
            }
            Self::ChildrenOutOfSchool => {
                &Words { id: "children_out_of_school", zh: "失学儿童", en: "children out of school", synonyms: &[] }
            }
            Self::NeedyStaff => &Words { id: "needy_staff", zh: "困难职工", en: "needy staff", synonyms: &[] },
        }
    }
}
