//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Form of Party organization in an enterprise. 企业党组织形式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnterprisePartyForm {
    /// Branch of its own. 单独支部。
    IndependentBranch,
    /// Joint branch. 联合支部。
    JointBranch,
    /// None. 没有党组织。
    NoOrganization,
}

term!(EnterprisePartyForm);

impl Term for EnterprisePartyForm {
    const ALL: &'static [Self] = &[Self::IndependentBranch, Self::JointBranch, Self::NoOrganization];
    const TITLE: (&'static str, &'static str) = ("企业党组织形式", "form of Party organization in an enterprise");

    fn words(self) -> &'static Words {
        match self {
            Self::IndependentBranch => &Words {
                id: "independent_branch",
                zh: "单独支部",
                en: "branch of its own",
                synonyms: &["独立支部", "单独建立"],
            },
            Self::JointBranch => {
                &Words { id: "joint_branch", zh: "联合支部", en: "joint branch", synonyms: &["联合党支部"] }
            }
            Self::NoOrganization => {
                &Words { id: "no_organization", zh: "没有党组织", en: "none", synonyms: &["未建"] }
            }
        }
    }
}
