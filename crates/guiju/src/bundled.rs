//! The vocabulary and the standards of the project, as they are embedded in the crate.
//!
//! `rules/` is the source; `cargo xtask generate` turns its YAML into the JSON that stands beside this file, so that a
//! build without YAML has the same standards with the same hashes.

mod data;

use crate::{
    Bilingual, Standard,
    diagnostic::{Diagnostic, Diagnostics, did_you_mean},
    standard::{InForce, choose},
    tree::{self, Source, Value},
    vocabulary::Vocabulary,
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, OnceLock, PoisonError},
};

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

    /// The newest edition of a standard of the project.
    ///
    /// # Errors
    /// When there is none of this name; the nearest one is named.
    pub fn bundled(id: &str) -> Result<Self, Diagnostics> {
        Self::compiled(newest(id).ok_or_else(|| unknown(id))?)
    }

    /// One edition of a standard of the project.
    ///
    /// # Errors
    /// When there is none of this name, or no such edition of it.
    pub fn bundled_edition(id: &str, edition: &str) -> Result<Self, Diagnostics> {
        match Self::bundled_source(id, Some(edition)) {
            Some(source) => Self::load_with_bases(&source, &Self::bundled_source, Vocabulary::bundled()?),
            None => {
                let known: Vec<String> = Self::bundled_editions(id)?.into_iter().map(|found| found.edition).collect();
                let message = Bilingual::new(
                    format!("`{id}` 没有版本 `{edition}`"),
                    format!("there is no edition `{edition}` of `{id}`"),
                );
                let help =
                    Bilingual::new(format!("有：{}", known.join("、")), format!("there are: {}", known.join(", ")));
                Err(Diagnostic::error("unknown-edition", message).with_help(Some(help)).into())
            }
        }
    }

    /// All editions of a standard of the project, the newest first.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn bundled_editions(id: &str) -> Result<Vec<Self>, Diagnostics> {
        let newest = newest(id).ok_or_else(|| unknown(id))?;
        std::iter::once(newest).chain(older(id)).map(Self::compiled).collect()
    }

    /// The edition of a standard of the project that is in force on a day (a number of days from 1970-01-01), and the
    /// editions that are still accepted beside it.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn bundled_as_of(id: &str, day: i64) -> Result<(Self, Vec<String>), Diagnostics> {
        let mut editions = Self::bundled_editions(id)?;
        let dates: Vec<InForce> = editions.iter().map(|edition| edition.in_force).collect();
        let (chosen, accepted) = choose(&dates, day).unwrap_or_default();
        let names = accepted.iter().filter_map(|n| editions.get(*n)).map(|found| found.edition.clone()).collect();
        if chosen >= editions.len() {
            return Err(unknown(id));
        }
        Ok((editions.swap_remove(chosen), names))
    }

    /// A file of the project, compiled once and kept: a face that is asked for the same standard again and again
    /// compiles it once.
    fn compiled((name, text): (&'static str, &'static str)) -> Result<Self, Diagnostics> {
        static COMPILED: Mutex<BTreeMap<&'static str, Standard>> = Mutex::new(BTreeMap::new());
        // Whoever panicked while holding it left it whole: an entry is put in at once.
        let kept = || COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = kept().get(name) {
            return Ok(found.clone());
        }
        let standard = Self::load_with_bases(&Source::new(name, text), &Self::bundled_source, Vocabulary::bundled()?)?;
        kept().insert(name, standard.clone());
        Ok(standard)
    }

    /// The text of a standard of the project by its id and, where one is asked for, its edition: what overlays extend.
    #[must_use]
    pub fn bundled_source(id: &str, edition: Option<&str>) -> Option<Source> {
        let of = |(name, text): (&str, &str)| Source::new(name, text);
        let Some(edition) = edition else { return newest(id).map(of) };
        std::iter::once(newest(id)?).chain(older(id)).map(of).find(|source| {
            let root = tree::parse(source).ok();
            let declared = root.as_ref().and_then(|root| match &root.value {
                Value::Map(entries) => entries.iter().find(|entry| entry.key == "edition")?.node.scalar(),
                _ => None,
            });
            declared == Some(edition)
        })
    }
}

/// The file of a standard's newest edition.
fn newest(id: &str) -> Option<(&'static str, &'static str)> {
    data::STANDARDS.iter().find(|(name, _)| name.trim_end_matches(".json") == id).copied()
}

/// The files of its older editions, `id@edition.json`, the later first.
fn older(id: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    data::EDITIONS.iter().rev().filter(move |(name, _)| name.split('@').next() == Some(id)).copied()
}

fn unknown(id: &str) -> Diagnostics {
    let message = Bilingual::new(format!("没有内置标准 `{id}`"), format!("there is no bundled standard `{id}`"));
    let known: Vec<&str> = Standard::bundled_ids().collect();
    let list = Bilingual::new(format!("有：{}", known.join("、")), format!("there are: {}", known.join(", ")));
    let help = did_you_mean(id, known.iter().copied()).unwrap_or(list);
    Diagnostic::error("unknown-standard", message).with_help(Some(help)).into()
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
