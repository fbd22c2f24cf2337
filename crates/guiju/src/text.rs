//! The two languages guiju speaks, and a text in both of them.

use serde::{Deserialize, Serialize};

/// A language of output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Chinese, the language of the standards.
    #[default]
    Zh,
    /// English.
    En,
}

/// A text in Chinese and in English. Neither is a translation aid: both are shown to readers.
///
/// ```
/// use guiju::{Bilingual, Lang};
/// let title = Bilingual::new("建筑面积", "gross floor area");
/// assert_eq!(title.get(Lang::En), "gross floor area");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bilingual {
    /// The Chinese text.
    pub zh: String,
    /// The English text.
    pub en: String,
}

impl Bilingual {
    /// Makes a text from its two versions.
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { zh: zh.into(), en: en.into() }
    }

    /// A text put together from pieces, in each language.
    pub(crate) fn join(zh: &[&str], en: &[&str]) -> Self {
        Self { zh: zh.concat(), en: en.concat() }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}
