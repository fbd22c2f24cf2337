//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Material of a sign. 标识材质。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SignMaterial {
    /// PVC board. PVC板。
    PvcBoard,
    /// Aluminium board. 铝板。
    AluminiumBoard,
    /// Stainless steel. 不锈钢。
    StainlessSteel,
    /// Wood. 木质。
    Wood,
}

term!(SignMaterial);

impl Term for SignMaterial {
    const ALL: &'static [Self] = &[Self::PvcBoard, Self::AluminiumBoard, Self::StainlessSteel, Self::Wood];
    const TITLE: (&'static str, &'static str) = ("标识材质", "material of a sign");

    fn words(self) -> &'static Words {
        match self {
            Self::PvcBoard => &Words { id: "pvc_board", zh: "PVC板", en: "PVC board", synonyms: &[] },
            Self::AluminiumBoard => {
                &Words { id: "aluminium_board", zh: "铝板", en: "aluminium board", synonyms: &[] }
            }
            Self::StainlessSteel => {
                &Words { id: "stainless_steel", zh: "不锈钢", en: "stainless steel", synonyms: &[] }
            }
            Self::Wood => &Words { id: "wood", zh: "木质", en: "wood", synonyms: &[] },
        }
    }
}
