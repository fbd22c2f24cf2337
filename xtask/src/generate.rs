//! Files made from `rules/` and committed: written here, or compared with what they should be.

mod bundled;
mod python;
mod typed;

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::workspace::Workspace;

/// A generated file: its path from the root, and its text.
struct Generated {
    path: PathBuf,
    text: String,
}

/// Every generated file of the workspace.
fn generated_files(workspace: &Workspace) -> Result<Vec<Generated>, String> {
    let files = [bundled::files(&workspace.root)?, typed::files(workspace)?, python::files(workspace)?];
    Ok(files.into_iter().flatten().collect())
}

/// Writes all of them.
pub fn write(workspace: &Workspace) -> Outcome {
    for Generated { path, text } in all(workspace)? {
        let file = workspace.root.join(&path);
        if fs::read_to_string(&file).is_ok_and(|now| now == text) {
            continue;
        }
        println!("{}", path.display());
        let failed = |error| format!("{}: {error}", path.display());
        file.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
        fs::write(&file, text).map_err(failed)?;
    }
    Ok(())
}

/// Fails, with their names, if some are not what they should be.
pub fn check(workspace: &Workspace) -> Outcome {
    let files = all(workspace)?;
    let is_stale =
        |file: &&Generated| fs::read_to_string(workspace.root.join(&file.path)).ok().as_ref() != Some(&file.text);
    let stale: Vec<String> = files.iter().filter(is_stale).map(|file| file.path.display().to_string()).collect();
    println!("{} generated files, {} stale", files.len(), stale.len());
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("stale, run `cargo xtask generate`: {}", stale.join(", ")))
}

fn all(workspace: &Workspace) -> Result<Vec<Generated>, String> {
    let files = generated_files(workspace)?;
    if files.is_empty() { Err("no file is generated yet".into()) } else { Ok(files) }
}
