//! Controlled terms as enums.

use super::error::ValueError;
use crate::{Bilingual, Lang, diagnostic::nearest, vocabulary::Names};
use std::sync::OnceLock;

/// The words of one term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Words {
    /// Its name in data.
    pub id: &'static str,
    /// Its zh title.
    pub zh: &'static str,
    /// Its English title.
    pub en: &'static str,
    /// Further names met in practice.
    pub synonyms: &'static [&'static str],
}

impl Words {
    /// The title in one language.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

/// The terms of one list of the vocabulary. They read from their id, their titles and their synonyms.
///
/// ```
/// use guiju::{Lang, typed::{RoomKind, Term}};
/// assert_eq!("农家书屋".parse(), Ok(RoomKind::Library));
/// assert_eq!(RoomKind::Library.title(Lang::En), "library");
/// assert!(RoomKind::ALL.contains(&RoomKind::Library));
/// assert_eq!(
///     "libary".parse::<RoomKind>().unwrap_err().to_string(),
///     "`libary` is not a known kind of room (did you mean `library`?)"
/// );
/// ```
pub trait Term: Copy + 'static {
    /// All of them, in the order of the vocabulary.
    const ALL: &'static [Self];
    /// Title of the list, zh and English.
    const TITLE: (&'static str, &'static str);

    /// Its words.
    fn words(self) -> &'static Words;
}

/// The names of a list, filled as its vocabulary fills them.
fn names<T: Term>() -> Names {
    let mut names = Names::default();
    for (index, term) in (0..).zip(T::ALL) {
        let words = term.words();
        for name in [words.id, words.zh].into_iter().chain(words.synonyms.iter().copied()).chain([words.en]) {
            names.add(name, index);
        }
    }
    names
}

/// The term that a text names.
pub(super) fn find<T: Term>(text: &str, all: &OnceLock<Names>) -> Result<T, ValueError> {
    let names = all.get_or_init(names::<T>);
    let term = names.find(text).and_then(|index| T::ALL.get(index as usize));
    term.copied().ok_or_else(|| ValueError::UnknownTerm {
        found: text.to_owned(),
        list: Bilingual::new(T::TITLE.0, T::TITLE.1),
        nearest: nearest(text, names.all()).map(str::to_owned),
    })
}

/// What every enum of terms can do.
macro_rules! term {
    ($name:ident) => {
        impl $name {
            /// Its name in data.
            #[must_use]
            pub fn id(self) -> &'static str {
                $crate::typed::Term::words(self).id
            }

            /// Its title in one language.
            #[must_use]
            pub fn title(self, lang: $crate::Lang) -> &'static str {
                $crate::typed::Term::words(self).title(lang)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::typed::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                static NAMES: std::sync::OnceLock<$crate::vocabulary::Names> = std::sync::OnceLock::new();
                $crate::typed::term::find(text, &NAMES)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.id())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::typed::given::scalar(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        impl $crate::typed::Value for $name {}
    };
}
pub(super) use term;
