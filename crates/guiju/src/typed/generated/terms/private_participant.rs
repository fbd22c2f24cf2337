//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Private participant. 社会参与单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrivateParticipant {
    /// Street-front enterprises and institutions. 临街企事业单位。
    StreetFrontUnits,
    /// Sole traders. 个体工商户。
    SoleTraders,
}

term!(PrivateParticipant);

impl Term for PrivateParticipant {
    const ALL: &'static [Self] = &[Self::StreetFrontUnits, Self::SoleTraders];
    const TITLE: (&'static str, &'static str) = ("社会参与单位", "private participant");

    fn words(self) -> &'static Words {
        match self {
            Self::StreetFrontUnits => &Words {
                id: "street_front_units",
                zh: "临街企事业单位",
                en: "street-front enterprises and institutions",
                synonyms: &[],
            },
            Self::SoleTraders => {
                &Words { id: "sole_traders", zh: "个体工商户", en: "sole traders", synonyms: &[] }
            }
        }
    }
}
