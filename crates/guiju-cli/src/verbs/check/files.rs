//! The facts files that the arguments stand for.

use crate::{failure::Failure, input};
use guiju::Bilingual;
use std::path::{Path, PathBuf};

/// Endings of facts files.
const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// All files, in the order of the arguments; those of a folder, at any depth, sorted by path. Whatever is not there is
/// told before anything is checked.
pub fn all(arguments: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in arguments {
        let about = std::fs::metadata(path).map_err(|error| Failure::Usage(input::unreadable(path, &error)))?;
        if about.is_dir() {
            files.extend(in_folder(path)?);
        } else {
            files.push(path.clone());
        }
    }
    Ok(files)
}

fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let (mut files, mut open) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        for path in input::entries(&folder)? {
            // A link to a folder is not followed: it may lead back.
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            } else if path.extension().is_some_and(is_facts) && path.is_file() {
                files.push(path);
            }
        }
    }
    if files.is_empty() {
        let name = folder.display();
        let message = Bilingual::new(
            format!("文件夹 `{name}` 里没有 .json、.yaml、.yml 文件"),
            format!("there are no .json, .yaml or .yml files in the folder `{name}`"),
        );
        return Err(Failure::usage(message, None));
    }
    files.sort();
    Ok(files)
}

fn is_facts(ending: &std::ffi::OsStr) -> bool {
    ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
}
