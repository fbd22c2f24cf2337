//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Unit that provides volunteers. 志愿者安排单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VolunteerSupplier {
    /// Manager. 管理单位。
    Manager,
    /// Co-builder. 共建单位。
    CoBuilder,
    /// Sponsor. 赞助单位。
    Sponsor,
    /// Other unit. 其他单位。
    Other,
}

term!(VolunteerSupplier);

impl Term for VolunteerSupplier {
    const ALL: &'static [Self] = &[Self::Manager, Self::CoBuilder, Self::Sponsor, Self::Other];
    const TITLE: (&'static str, &'static str) = ("志愿者安排单位", "unit that provides volunteers");

    fn words(self) -> &'static Words {
        match self {
            Self::Manager => &Words { id: "manager", zh: "管理单位", en: "manager", synonyms: &[] },
            Self::CoBuilder => &Words { id: "co_builder", zh: "共建单位", en: "co-builder", synonyms: &[] },
            Self::Sponsor => &Words { id: "sponsor", zh: "赞助单位", en: "sponsor", synonyms: &[] },
            Self::Other => &Words { id: "other", zh: "其他单位", en: "other unit", synonyms: &[] },
        }
    }
}
