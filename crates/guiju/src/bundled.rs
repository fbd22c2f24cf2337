//! The vocabulary and the standards of the project, as they are embedded in the crate.
//!
//! `rules/` is the source; `cargo xtask generate` turns its YAML into the JSON that stands beside this file, so that a
//! build without YAML has the same standards with the same hashes.

mod data;

use crate::{
    Bilingual, Facts, Standard,
    diagnostic::{Diagnostic, Diagnostics, did_you_mean},
    tree::Source,
    vocabulary::Vocabulary,
};
use std::sync::OnceLock;

fn sources(files: &[(&str, &str)]) -> Vec<Source> {
    files.iter().map(|(name, text)| Source::new(*name, text)).collect()
}

impl Vocabulary {
    /// The vocabulary of the project.
    ///
    /// # Errors
    /// None in a released crate: its tests load it.
    pub fn bundled() -> Result<&'static Self, Diagnostics> {
        static BUNDLED: OnceLock<Result<Vocabulary, Diagnostics>> = OnceLock::new();
        BUNDLED.get_or_init(|| Vocabulary::load(&sources(data::VOCABULARY))).as_ref().map_err(Clone::clone)
    }
}

impl Standard {
    /// Names of the standards of the project.
    pub fn bundled_ids() -> impl Iterator<Item = &'static str> {
        data::STANDARDS.iter().map(|(name, _)| name.trim_end_matches(".json"))
    }

    /// A standard of the project.
    ///
    /// # Errors
    /// When there is none of this name; the nearest one is named.
    pub fn bundled(id: &str) -> Result<Self, Diagnostics> {
        let Some((name, text)) = data::STANDARDS.iter().find(|(name, _)| name.trim_end_matches(".json") == id) else {
            let message =
                Bilingual::new(format!("没有内置标准 `{id}`"), format!("there is no bundled standard `{id}`"));
            let known: Vec<&str> = Self::bundled_ids().collect();
            let list = Bilingual::new(format!("有：{}", known.join("、")), format!("there are: {}", known.join(", ")));
            let help = did_you_mean(id, known.iter().copied()).unwrap_or(list);
            return Err(Diagnostic::error("unknown-standard", message).with_help(Some(help)).into());
        };
        Self::load(&Source::new(*name, text), Vocabulary::bundled()?)
    }

    /// Reads facts for this standard's subject; `name` is the file's name in diagnostics.
    ///
    /// # Errors
    /// Everything wrong with the facts.
    pub fn read_facts(&self, name: &str, text: &str) -> Result<Facts, Diagnostics> {
        Facts::read(&Source::new(name, text), &self.vocabulary, self.subject)
    }
}

#[cfg(feature = "authoring")]
impl crate::standard::Register {
    /// The source register of the project.
    ///
    /// # Errors
    /// None in a released crate: its tests load it.
    pub fn bundled() -> Result<&'static Self, Diagnostics> {
        static BUNDLED: OnceLock<Result<crate::standard::Register, Diagnostics>> = OnceLock::new();
        BUNDLED.get_or_init(|| Self::load(&sources(data::REGISTER))).as_ref().map_err(Clone::clone)
    }
}
