//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Kind of service. 服务种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceKind {
    /// Finance. 金融。
    Finance,
    /// Farm machinery and technology. 农机（技）。
    FarmMachineryAndTechnology,
    /// Post. 邮递。
    Post,
    /// Shopping. 购物。
    Shopping,
    /// Basic medical care. 基本医疗。
    BasicMedicalCare,
    /// E-commerce. 电商。
    Ecommerce,
    /// Legal service. 法律服务。
    LegalService,
    /// Policy consultation. 政策咨询。
    PolicyConsultation,
    /// Certificates. 证照办理。
    Certificates,
    /// Employment service. 就业服务。
    Employment,
    /// Culture and sport. 文化体育。
    CultureAndSport,
    /// Luggage storage. 寄存。
    LuggageStorage,
    /// Charging. 充电。
    Charging,
    /// Drinking water. 加水。
    DrinkingWater,
    /// Rest. 休憩。
    Rest,
    /// Small repairs. 便民维修。
    Repairs,
}

term!(ServiceKind);

impl Term for ServiceKind {
    const ALL: &'static [Self] = &[
        Self::Finance,
        Self::FarmMachineryAndTechnology,
        Self::Post,
        Self::Shopping,
        Self::BasicMedicalCare,
        Self::Ecommerce,
        Self::LegalService,
        Self::PolicyConsultation,
        Self::Certificates,
        Self::Employment,
        Self::CultureAndSport,
        Self::LuggageStorage,
        Self::Charging,
        Self::DrinkingWater,
        Self::Rest,
        Self::Repairs,
    ];
    const TITLE: (&'static str, &'static str) = ("服务种类", "kind of service");

    fn words(self) -> &'static Words {
        match self {
            Self::Finance => &Words { id: "finance", zh: "金融", en: "finance", synonyms: &["金融服务"] },
            Self::FarmMachineryAndTechnology => &Words {
                id: "farm_machinery_and_technology",
                zh: "农机（技）",
                en: "farm machinery and technology",
                synonyms: &["农机", "农技", "农机农技"],
            },
            Self::Post => &Words { id: "post", zh: "邮递", en: "post", synonyms: &["物流", "快递", "邮政"] },
            Self::Shopping => &Words { id: "shopping", zh: "购物", en: "shopping", synonyms: &["购物服务"] },
            Self::BasicMedicalCare => {
                &Words {
                    id: "basic_medical_care", zh: "基本医疗", en: "basic medical care", synonyms: &["医疗服务"]
                }
            }
            Self::Ecommerce => {
                &Words { id: "ecommerce", zh: "电商", en: "e-commerce", synonyms: &["电子商务", "电商服务"] }
            }
            Self::LegalService => {
                &Words { id: "legal_service", zh: "法律服务", en: "legal service", synonyms: &[] }
            }
            Self::PolicyConsultation => {
                &Words {
                    id: "policy_consultation", zh: "政策咨询", en: "policy consultation", synonyms: &["咨询服务"]
                }
            }
            Self::Certificates => {
                &Words { id: "certificates", zh: "证照办理", en: "certificates", synonyms: &["证照服务"] }
            }
            Self::Employment => {
                &Words { id: "employment", zh: "就业服务", en: "employment service", synonyms: &[] }
            }
            Self::CultureAndSport => {
                &Words {
                    id: "culture_and_sport", zh: "文化体育", en: "culture and sport", synonyms: &["文体服务"]
                }
            }
            Self::LuggageStorage => {
                &Words { id: "luggage_storage", zh: "寄存", en: "luggage storage", synonyms: &["寄存服务"] }
            }
            Self::Charging => &Words { id: "charging", zh: "充电", en: "charging", synonyms: &["充电服务"] },
            Self::DrinkingWater => {
                &Words { id: "drinking_water", zh: "加水", en: "drinking water", synonyms: &["饮水"] }
            }
            Self::Rest => &Words { id: "rest", zh: "休憩", en: "rest", synonyms: &["休息"] },
            Self::Repairs => &Words { id: "repairs", zh: "便民维修", en: "small repairs", synonyms: &["维修"] },
        }
    }
}
