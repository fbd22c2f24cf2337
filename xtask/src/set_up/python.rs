//! A virtual environment with what the Python tests need, pinned in `bindings/python/requirements.txt`; and what they need
//! of the system: Java for Spark, and a font with Chinese letters for the picture.

use std::env;
use std::path::Path;

use super::apt;
use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

/// Debian's package of a font with Chinese letters, and where it is.
const FONT: (&str, &str) = ("fonts-wqy-microhei", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");

/// Makes it with the Python named by `PYTHON`, else `python3`.
pub fn set_up(workspace: &Workspace) -> Outcome {
    if !workspace.python().args(["-m", "pip", "--version"]).succeeds() {
        let python = env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        let run = Run::new(python, &workspace.root).hint("install Python 3.11 or newer, with venv");
        run.args(["-m", "venv", "--clear"]).args([workspace.venv()]).run()?;
    }
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    workspace.python().args(install).args(["--requirement", "requirements.txt"]).run()?;
    system(workspace)
}

/// Installs what is missing of the system, by apt-get.
fn system(workspace: &Workspace) -> Outcome {
    let mut missing = Vec::new();
    if !Run::new("java", &workspace.root).args(["-version"]).succeeds() {
        missing.push("default-jre-headless");
    }
    if !Path::new(FONT.1).exists() {
        missing.push(FONT.0);
    }
    if missing.is_empty() {
        return Ok(());
    }
    apt::update(&workspace.root);
    let install = apt::get(&workspace.root).args(["install"]).args(&missing).run();
    install.map_err(|error| format!("{error}; install Java 17 or newer, and a font with Chinese letters"))
}
