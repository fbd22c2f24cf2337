//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Use of a distance-education site. 远程教育用途。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DistanceEducationUse {
    /// Training of members and residents. 党员群众教育培训。
    Training,
    /// E-commerce. 电商服务。
    Ecommerce,
}

term!(DistanceEducationUse);

impl Term for DistanceEducationUse {
    const ALL: &'static [Self] = &[Self::Training, Self::Ecommerce];
    const TITLE: (&'static str, &'static str) = ("远程教育用途", "use of a distance-education site");

    fn words(self) -> &'static Words {
        match self {
            Self::Training => &Words {
                id: "training",
                zh: "党员群众教育培训",
                en: "training of members and residents",
                synonyms: &["教育培训"],
            },
            Self::Ecommerce => &Words { id: "ecommerce", zh: "电商服务", en: "e-commerce", synonyms: &["电商"] },
        }
    }
}
