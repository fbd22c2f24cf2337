//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Element of the red landmark plaque. 标牌要素。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LandmarkPlaqueElement {
    /// What is named. 命名内容。
    Naming,
    /// Who issues it. 颁发主体。
    Issuer,
    /// When it was issued. 颁发时间。
    IssueDate,
}

term!(LandmarkPlaqueElement);

impl Term for LandmarkPlaqueElement {
    const ALL: &'static [Self] = &[Self::Naming, Self::Issuer, Self::IssueDate];
    const TITLE: (&'static str, &'static str) = ("标牌要素", "element of the red landmark plaque");

    fn words(self) -> &'static Words {
        match self {
            Self::Naming => &Words { id: "naming", zh: "命名内容", en: "what is named", synonyms: &[] },
            Self::Issuer => {
                &Words { id: "issuer", zh: "颁发主体", en: "who issues it", synonyms: &["颁发单位"] }
            }
            Self::IssueDate => {
                &Words { id: "issue_date", zh: "颁发时间", en: "when it was issued", synonyms: &["颁发日期"] }
            }
        }
    }
}
