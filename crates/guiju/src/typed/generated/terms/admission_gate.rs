//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Gate of admission. 发展党员关口。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdmissionGate {
    /// Procedure. 程序关。
    Procedure,
    /// Quality. 质量关。
    Quality,
}

term!(AdmissionGate);

impl Term for AdmissionGate {
    const ALL: &'static [Self] = &[Self::Procedure, Self::Quality];
    const TITLE: (&'static str, &'static str) = ("发展党员关口", "gate of admission");

    fn words(self) -> &'static Words {
        match self {
            Self::Procedure => &Words { id: "procedure", zh: "程序关", en: "procedure", synonyms: &[] },
            Self::Quality => &Words { id: "quality", zh: "质量关", en: "quality", synonyms: &[] },
        }
    }
}
