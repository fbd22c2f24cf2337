//! The vocabulary, the standards and the source register as the JSON that is embedded in the core.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use guiju::{
    Source,
    tree::{parse, to_json},
};

use super::Generated;

const FOLDER: &str = "crates/guiju/src/bundled";

pub fn files(root: &Path) -> Result<Vec<Generated>, String> {
    let rules = root.join("rules");
    let mut files = Vec::new();
    let mut index = String::from("//! Made by `cargo xtask generate` from `rules/`; not to be edited.\n");
    let standards: Vec<(String, PathBuf)> = entries(&rules.join("standards"))?
        .into_iter()
        .map(|folder| (name_of(&folder), folder.join("standard.yaml")))
        .filter(|(_, file)| file.is_file())
        .collect();
    let plain = |folder: &str| -> Result<Vec<(String, PathBuf)>, String> {
        Ok(entries(&rules.join(folder))?.into_iter().map(|file| (name_of(&file), file)).collect())
    };
    let parts = [
        ("VOCABULARY", "vocabulary", "The vocabulary", plain("vocabulary")?),
        ("STANDARDS", "standards", "The standards", standards),
        ("EDITIONS", "standards", "The older editions of the standards", editions(&rules.join("standards"))?),
        ("REGISTER", "register", "The source register", plain("sources")?),
    ];
    for (constant, folder, title, sources) in parts {
        let _ = writeln!(index, "\n/// {title}: file names and texts.");
        if constant == "REGISTER" {
            let _ = writeln!(index, "#[cfg(feature = \"authoring\")]");
        }
        if sources.is_empty() {
            let _ = writeln!(index, "pub(super) const {constant}: &[(&str, &str)] = &[];");
            continue;
        }
        let _ = writeln!(index, "pub(super) const {constant}: &[(&str, &str)] = &[");
        for (name, path) in sources {
            let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            let text = fs::read_to_string(&path).map_err(|error| format!("{shown}: {error}"))?;
            let tree = parse(&Source::new(shown, &text)).map_err(|found| found.to_string())?;
            let _ = writeln!(index, "    (\"{name}.json\", include_str!(\"{folder}/{name}.json\")),");
            files.push(Generated {
                path: Path::new(FOLDER).join(folder).join(format!("{name}.json")),
                text: to_json(&tree) + "\n",
            });
        }
        let _ = writeln!(index, "];");
    }
    files.push(Generated { path: Path::new(FOLDER).join("data.rs"), text: index });
    Ok(files)
}

/// The older editions: `<id>/editions/<edition>.yaml` as `<id>@<edition>`.
fn editions(standards: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let mut found = Vec::new();
    for folder in entries(standards)? {
        let editions = folder.join("editions");
        if editions.is_dir() {
            let id = name_of(&folder);
            let named = |file: PathBuf| (format!("{id}@{}", name_of(&file)), file);
            found.extend(entries(&editions)?.into_iter().map(named));
        }
    }
    Ok(found)
}

/// The entries of a folder, by name.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()
        .map_err(failed)?;
    found.retain(|path| path.is_dir() || path.extension().is_some_and(|e| e == "yaml"));
    found.sort();
    Ok(found)
}

fn name_of(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
