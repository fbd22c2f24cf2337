//! What can be wrong with a typed value, said to the person who wrote it.

use crate::{Bilingual, quantity::AmountError};

/// Why a text is not the value that was expected.
///
/// ```
/// let error = "364 米".parse::<guiju::typed::Area>().unwrap_err();
/// assert_eq!(error.to_string(), "`364 米` is a length, expected an area");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.line())]
#[non_exhaustive]
pub enum ValueError {
    /// Not an amount, day or hours of the kind expected.
    Amount(#[from] AmountError),
    /// A number without its unit.
    NoUnit {
        /// What was written.
        found: String,
        /// The unit it may have been meant in.
        unit: &'static str,
    },
    /// Bounds that leave nothing, or say nothing.
    Bounds,
    /// A name that the term list doesn't hold.
    UnknownTerm {
        /// What was written.
        found: String,
        /// Title of the list.
        list: Bilingual,
        /// The nearest known name.
        nearest: Option<String>,
    },
    /// Neither yes nor no.
    NotTruth {
        /// What was written.
        found: String,
    },
    /// A judgement by nobody.
    Unattested,
}

impl ValueError {
    /// What was expected and what was found.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        match self {
            Self::Amount(error) => error.message(),
            Self::NoUnit { found, .. } => {
                Bilingual::new(format!("`{found}` 没有单位"), format!("`{found}` has no unit"))
            }
            Self::Bounds => Bilingual::new("上下限无效", "these bounds leave nothing, or say nothing"),
            Self::UnknownTerm { found, list, .. } => {
                Bilingual::new(format!("{}中没有“{found}”", list.zh), format!("`{found}` is not a known {}", list.en))
            }
            Self::NotTruth { found } => Bilingual::new(
                format!("这里应是是或否，却是 `{found}`"),
                format!("expected yes or no (true or false), found `{found}`"),
            ),
            Self::Unattested => Bilingual::new("评定项须写明由谁评定", "a judgement needs its assessor"),
        }
    }

    /// What to write instead, where that is known.
    #[must_use]
    pub fn help(&self) -> Option<Bilingual> {
        match self {
            Self::Amount(error) => error.help(),
            Self::NoUnit { found, unit } => {
                Some(Bilingual::new(format!("例如 `{found} {unit}`"), format!("such as `{found} {unit}`")))
            }
            Self::UnknownTerm { nearest: Some(nearest), .. } => {
                Some(Bilingual::new(format!("是否指 `{nearest}`？"), format!("did you mean `{nearest}`?")))
            }
            _ => None,
        }
    }

    fn line(&self) -> String {
        let message = self.message().en;
        self.help().map_or_else(|| message.clone(), |help| format!("{message} ({})", help.en))
    }
}
