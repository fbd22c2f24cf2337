//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Vertical unit. 垂管窗口单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VerticalUnit {
    /// Banks. 银行。
    Banks,
    /// Telecom. 通讯。
    Telecom,
    /// Power. 供电。
    Power,
    /// Other. 其他单位。
    Other,
}

term!(VerticalUnit);

impl Term for VerticalUnit {
    const ALL: &'static [Self] = &[Self::Banks, Self::Telecom, Self::Power, Self::Other];
    const TITLE: (&'static str, &'static str) = ("垂管窗口单位", "vertical unit");

    fn words(self) -> &'static Words {
        match self {
            Self::Banks => &Words { id: "banks", zh: "银行", en: "banks", synonyms: &[] },
            Self::Telecom => &Words { id: "telecom", zh: "通讯", en: "telecom", synonyms: &["通信"] },
            Self::Power => &Words { id: "power", zh: "供电", en: "power", synonyms: &["电力"] },
            Self::Other => &Words { id: "other", zh: "其他单位", en: "other", synonyms: &[] },
        }
    }
}
