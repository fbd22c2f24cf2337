//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Audience of a duty report. 述评对象。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppraisalAudience {
    /// Organization above. 上级党组织。
    SuperiorOrganization,
    /// Members. 党员。
    Members,
    /// Staff. 员工。
    Staff,
}

term!(AppraisalAudience);

impl Term for AppraisalAudience {
    const ALL: &'static [Self] = &[Self::SuperiorOrganization, Self::Members, Self::Staff];
    const TITLE: (&'static str, &'static str) = ("述评对象", "audience of a duty report");

    fn words(self) -> &'static Words {
        match self {
            Self::SuperiorOrganization => {
                &Words { id: "superior_organization", zh: "上级党组织", en: "organization above", synonyms: &[] }
            }
            Self::Members => &Words { id: "members", zh: "党员", en: "members", synonyms: &[] },
            Self::Staff => &Words { id: "staff", zh: "员工", en: "staff", synonyms: &["职工"] },
        }
    }
}
