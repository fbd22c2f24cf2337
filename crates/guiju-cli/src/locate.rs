//! Finds the standard that an argument names: a bundled one by its id, or one's own by its path.

use crate::{failure::Failure, input};
use guiju::{Bilingual, Source, Standard, Vocabulary};
use std::path::{Path, PathBuf};

/// File names of a standard in its folder.
pub const STANDARD_FILES: [&str; 2] = ["standard.yaml", "standard.json"];

/// The standard of this id or path. An id comes first: a folder of the same name is reached as `./name`.
pub fn standard(name: &str) -> Result<Standard, Failure> {
    if Standard::bundled_ids().any(|id| id == name) {
        return Standard::bundled(name).map_err(Failure::Standard);
    }
    let path = Path::new(name);
    if path.exists() || looks_like_path(name) {
        return load(&source(&file_of(path)?)?);
    }
    match Standard::bundled(name) {
        Ok(standard) => Ok(standard),
        // The library names the nearest id.
        Err(mut found) if found.0.len() == 1 => Err(match found.0.pop() {
            Some(one) => Failure::Usage(Box::new(one)),
            None => Failure::Standard(found),
        }),
        Err(found) => Err(Failure::Standard(found)),
    }
}

/// Compiles a standard of one's own against the vocabulary of the project.
pub fn load(source: &Source) -> Result<Standard, Failure> {
    let vocabulary = Vocabulary::bundled().map_err(Failure::Standard)?;
    Standard::load(source, vocabulary).map_err(Failure::Standard)
}

/// The standard's file: the path itself, or the one in this folder.
pub fn file_of(path: &Path) -> Result<PathBuf, Failure> {
    if !path.is_dir() {
        return Ok(path.to_owned());
    }
    in_folder(path).ok_or_else(|| {
        let name = path.display();
        let message = Bilingual::new(
            format!("文件夹 `{name}` 里没有 standard.yaml"),
            format!("there is no standard.yaml in the folder `{name}`"),
        );
        Failure::usage(message, None)
    })
}

/// The standard's file in a folder, if there is one.
pub fn in_folder(folder: &Path) -> Option<PathBuf> {
    STANDARD_FILES.into_iter().map(|name| folder.join(name)).find(|file| file.is_file())
}

/// A file of a standard, read.
pub fn source(path: &Path) -> Result<Source, Failure> {
    let name = path.display().to_string();
    let text = input::text(&name, input::bytes(path).map_err(Failure::Usage)?).map_err(Failure::Standard)?;
    Ok(Source::new(name, &text))
}

/// Ids have no separators and no file ending, so that a mistyped path is told as a path.
pub fn looks_like_path(name: &str) -> bool {
    name.contains(['/', '\\', '.'])
}
