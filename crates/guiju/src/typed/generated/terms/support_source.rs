//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Source of support. 支持来源。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SupportSource {
    /// Leaders of city and county. 市县领导。
    Leaders,
    /// Departments of city and county. 市县部门。
    Departments,
    /// Well-known firms. 知名企业。
    Firms,
}

term!(SupportSource);

impl Term for SupportSource {
    const ALL: &'static [Self] = &[Self::Leaders, Self::Departments, Self::Firms];
    const TITLE: (&'static str, &'static str) = ("支持来源", "source of support");

    fn words(self) -> &'static Words {
        match self {
            Self::Leaders => {
                &Words { id: "leaders", zh: "市县领导", en: "leaders of city and county", synonyms: &[] }
            }
            Self::Departments => {
                &Words { id: "departments", zh: "市县部门", en: "departments of city and county", synonyms: &[] }
            }
            Self::Firms => &Words { id: "firms", zh: "知名企业", en: "well-known firms", synonyms: &[] },
        }
    }
}
