//! Chromium: the one at `GUIJU_CHROMIUM` or `/usr/bin/chromium`, else Debian's package.

use std::env;
use std::path::Path;

use super::apt;
use crate::Outcome;
use crate::workspace::Workspace;

const DEBIAN: &str = "/usr/bin/chromium";

/// Installs it if it is missing.
pub fn set_up(workspace: &Workspace) -> Outcome {
    if let Some(path) = env::var_os("GUIJU_CHROMIUM") {
        let found = Path::new(&path).exists();
        return if found { Ok(()) } else { Err("`GUIJU_CHROMIUM` names no file".into()) };
    }
    if !Path::new(DEBIAN).exists() {
        apt::update(&workspace.root);
        let install = ["install", "chromium"];
        apt::get(&workspace.root)
            .args(install)
            .run()
            .map_err(|error| format!("{error}; install Chromium and set `GUIJU_CHROMIUM` to its path"))?;
    }
    if Path::new(DEBIAN).exists() { Ok(()) } else { Err(format!("{DEBIAN} is missing")) }
}
