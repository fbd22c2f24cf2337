//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// What admission looks at. 发展把关内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AdmissionCheck {
    /// Political quality. 政治素质。
    PoliticalQuality,
    /// Schooling. 文化素养。
    Schooling,
    /// Professional level. 业务水平。
    ProfessionalLevel,
    /// Age structure. 年龄结构。
    AgeStructure,
}

term!(AdmissionCheck);

impl Term for AdmissionCheck {
    const ALL: &'static [Self] =
        &[Self::PoliticalQuality, Self::Schooling, Self::ProfessionalLevel, Self::AgeStructure];
    const TITLE: (&'static str, &'static str) = ("发展把关内容", "what admission looks at");

    fn words(self) -> &'static Words {
        match self {
            Self::PoliticalQuality => {
                &Words { id: "political_quality", zh: "政治素质", en: "political quality", synonyms: &[] }
            }
            Self::Schooling => &Words { id: "schooling", zh: "文化素养", en: "schooling", synonyms: &[] },
            Self::ProfessionalLevel => {
                &Words { id: "professional_level", zh: "业务水平", en: "professional level", synonyms: &[] }
            }
            Self::AgeStructure => {
                &Words { id: "age_structure", zh: "年龄结构", en: "age structure", synonyms: &[] }
            }
        }
    }
}
