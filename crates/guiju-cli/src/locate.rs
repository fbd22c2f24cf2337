//! Finds the standard that an argument names: a bundled one by its id, or one's own by its path.

use crate::{failure::Failure, input};
use guiju::{Bilingual, Diagnostics, Source, Standard, Vocabulary, tree};
use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// File names of a standard in its folder.
pub const STANDARD_FILES: [&str; 2] = ["standard.yaml", "standard.json"];

/// The standard of this id or path, an id with its edition as `id@edition`. An id comes first: a folder of the same name
/// is reached as `./name`.
pub fn standard(name: &str) -> Result<Standard, Failure> {
    let (id, edition) = match name.split_once('@') {
        Some((id, edition)) => (id, Some(edition)),
        None => (name, None),
    };
    if Standard::bundled_ids().any(|known| known == id) {
        return match edition {
            None => Standard::bundled(id).map_err(Failure::Standard),
            Some(edition) => Standard::bundled_edition(id, edition).map_err(unknown),
        };
    }
    let path = Path::new(name);
    if path.exists() || looks_like_path(name) {
        return load(&source(&file_of(path)?)?);
    }
    Standard::bundled(id).map_err(unknown)
}

/// The same as of a day, where one is given: of a bundled standard the edition in force then, and the editions that are
/// still accepted beside it.
pub fn standard_on(name: &str, day: Option<i64>) -> Result<(Standard, Vec<String>), Failure> {
    match day {
        Some(day) if Standard::bundled_ids().any(|id| id == name) => {
            Standard::bundled_as_of(name, day).map_err(Failure::Standard)
        }
        _ => Ok((standard(name)?, Vec::new())),
    }
}

/// There is none of this name; the library names the nearest.
fn unknown(mut found: Diagnostics) -> Failure {
    match found.0.pop() {
        Some(one) if found.0.is_empty() => Failure::Usage(Box::new(one)),
        Some(one) => {
            found.0.push(one);
            Failure::Standard(found)
        }
        None => Failure::Standard(found),
    }
}

/// Compiles a standard of one's own against the vocabulary of the project.
pub fn load(source: &Source) -> Result<Standard, Failure> {
    let vocabulary = Vocabulary::bundled().map_err(Failure::Standard)?;
    load_with(source, vocabulary)
}

/// The same against any vocabulary. What it extends is looked for beside it, then among the bundled standards.
pub fn load_with(source: &Source, vocabulary: &Vocabulary) -> Result<Standard, Failure> {
    Standard::load_with_bases(source, &bases(source), vocabulary).map_err(Failure::Standard)
}

/// Where the bases of a standard's file are found: those given with `--base`, those in folders beside its own
/// (`../<id>/standard.yaml`, `../<id>/editions/<edition>.yaml`), those in its own folder, the bundled ones.
pub fn bases(source: &Source) -> impl Fn(&str, Option<&str>) -> Option<Source> + use<> {
    let folder = Path::new(&source.name).parent().map(Path::to_owned).unwrap_or_default();
    move |id, edition| {
        let given = GIVEN.get().map(Vec::as_slice).unwrap_or_default();
        let files = given.iter().filter_map(|path| file_of(path).ok()).chain(beside(&folder, id, edition));
        let is_it =
            |found: &Source| names(found).is_some_and(|(its, own)| its == id && edition.is_none_or(|e| e == own));
        files
            .filter(|file| file.is_file())
            .filter_map(|file| self::source(&file).ok())
            .find(is_it)
            .or_else(|| Standard::bundled_source(id, edition))
    }
}

/// The files given with `--base`.
static GIVEN: OnceLock<Vec<PathBuf>> = OnceLock::new();

/// Keeps what was given with `--base`.
pub fn give_bases(paths: &[PathBuf]) {
    let _ = GIVEN.set(paths.to_owned());
}

/// Where a standard may stand, seen from the folder of another.
fn beside(folder: &Path, id: &str, edition: Option<&str>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let up = |folder: &Path| match folder.parent() {
        Some(parent) if folder.file_name().is_some() => parent.to_owned(),
        _ => folder.join(".."),
    };
    for home in [up(folder), up(&up(folder)), folder.to_owned()] {
        files.extend(STANDARD_FILES.map(|name| home.join(id).join(name)));
        files.extend(edition.map(|edition| home.join(id).join("editions").join(format!("{edition}.yaml"))));
    }
    files.extend(["yaml", "json"].map(|ending| folder.join(format!("{id}.{ending}"))));
    files
}

/// The id and edition that a standard's text declares.
fn names(source: &Source) -> Option<(String, String)> {
    let root = tree::parse(source).ok()?;
    let tree::Value::Map(entries) = root.value else { return None };
    let text = |key: &str| {
        entries.iter().find(|entry| entry.key == key).and_then(|entry| entry.node.scalar()).map(str::to_owned)
    };
    Some((text("id")?, text("edition").unwrap_or_default()))
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
