//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Element of identity. 驿站标识要素。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StationIdentity {
    /// Uniform plate. 统一标牌。
    UniformPlate,
    /// Uniform LOGO. 统一LOGO。
    UniformLogo,
    /// Motto of values. 洪城红 温暖家。
    ValueMotto,
}

term!(StationIdentity);

impl Term for StationIdentity {
    const ALL: &'static [Self] = &[Self::UniformPlate, Self::UniformLogo, Self::ValueMotto];
    const TITLE: (&'static str, &'static str) = ("驿站标识要素", "element of identity");

    fn words(self) -> &'static Words {
        match self {
            Self::UniformPlate => {
                &Words {
                    id: "uniform_plate", zh: "统一标牌", en: "uniform plate", synonyms: &["红色驿站标牌"]
                }
            }
            Self::UniformLogo => {
                &Words { id: "uniform_logo", zh: "统一LOGO", en: "uniform LOGO", synonyms: &["LOGO"] }
            }
            Self::ValueMotto => {
                &Words {
                    id: "value_motto", zh: "洪城红 温暖家", en: "motto of values", synonyms: &["洪城红温暖家"]
                }
            }
        }
    }
}
