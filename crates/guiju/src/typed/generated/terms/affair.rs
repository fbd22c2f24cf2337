//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of affair handled in one place. “多务合一”所含事务。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Affair {
    /// Party affairs. 党务。
    Party,
    /// Village affairs. 村务。
    Village,
    /// Service. 服务。
    Service,
    /// Commerce. 商务。
    Commerce,
    /// General affairs. 事务。
    General,
    /// Medical care. 医务。
    Medical,
    /// Culture. 文化创建。
    Culture,
    /// E-commerce. 电子商务。
    Ecommerce,
    /// Legal service. 法律服务。
    Legal,
    /// Financial service. 金融服务。
    Financial,
    /// Logistics. 物流服务。
    Logistics,
}

term!(Affair);

impl Term for Affair {
    const ALL: &'static [Self] = &[
        Self::Party,
        Self::Village,
        Self::Service,
        Self::Commerce,
        Self::General,
        Self::Medical,
        Self::Culture,
        Self::Ecommerce,
        Self::Legal,
        Self::Financial,
        Self::Logistics,
    ];
    const TITLE: (&'static str, &'static str) = ("“多务合一”所含事务", "kind of affair handled in one place");

    fn words(self) -> &'static Words {
        match self {
            Self::Party => &Words { id: "party", zh: "党务", en: "Party affairs", synonyms: &[] },
            Self::Village => {
                &Words { id: "village", zh: "村务", en: "village affairs", synonyms: &["居务", "村（居）务"] }
            }
            Self::Service => &Words { id: "service", zh: "服务", en: "service", synonyms: &[] },
            Self::Commerce => &Words { id: "commerce", zh: "商务", en: "commerce", synonyms: &[] },
            Self::General => &Words { id: "general", zh: "事务", en: "general affairs", synonyms: &[] },
            Self::Medical => &Words { id: "medical", zh: "医务", en: "medical care", synonyms: &[] },
            Self::Culture => &Words { id: "culture", zh: "文化创建", en: "culture", synonyms: &[] },
            Self::Ecommerce => &Words { id: "ecommerce", zh: "电子商务", en: "e-commerce", synonyms: &[] },
            Self::Legal => &Words { id: "legal", zh: "法律服务", en: "legal service", synonyms: &[] },
            Self::Financial => &Words { id: "financial", zh: "金融服务", en: "financial service", synonyms: &[] },
            Self::Logistics => &Words { id: "logistics", zh: "物流服务", en: "logistics", synonyms: &[] },
        }
    }
}
