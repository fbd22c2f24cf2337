//! Made by `cargo xtask generate` from `rules/vocabulary`; not to be edited.

use crate::typed::{Term, Words, term::term};

/// Guarantee. 党建保障。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Guarantee {
    /// Time. 时间。
    Time,
    /// Place. 场地。
    Place,
    /// Funds. 经费。
    Funds,
    /// Secretaries' rights. 支部书记权益。
    SecretaryRights,
}

term!(Guarantee);

impl Term for Guarantee {
    const ALL: &'static [Self] = &[Self::Time, Self::Place, Self::Funds, Self::SecretaryRights];
    const TITLE: (&'static str, &'static str) = ("党建保障", "guarantee");

    fn words(self) -> &'static Words {
        match self {
            Self::Time => &Words { id: "time", zh: "时间", en: "time", synonyms: &[] },
            Self::Place => &Words { id: "place", zh: "场地", en: "place", synonyms: &[] },
            Self::Funds => &Words { id: "funds", zh: "经费", en: "funds", synonyms: &[] },
            Self::SecretaryRights => &Words {
                id: "secretary_rights",
                zh: "支部书记权益",
                en: "secretaries' rights",
                synonyms: &["书记权益"],
            },
        }
    }
}
