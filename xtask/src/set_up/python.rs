//! A virtual environment with what the Python tests need, pinned in `bindings/python/requirements.txt`.

use std::env;

use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

/// Makes it with the Python named by `PYTHON`, else `python3`.
pub fn set_up(workspace: &Workspace) -> Outcome {
    if !workspace.python().args(["-m", "pip", "--version"]).succeeds() {
        let python = env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        let run = Run::new(python, &workspace.root).hint("install Python 3.11 or newer, with venv");
        run.args(["-m", "venv", "--clear"]).args([workspace.venv()]).run()?;
    }
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    workspace.python().args(install).args(["--requirement", "requirements.txt"]).run()
}
