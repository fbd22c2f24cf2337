//! Builds the wheel as `pip install .` does, and installs it where the tests run.

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::workspace::Workspace;

/// Builds the wheel with the pinned maturin and installs it in the tests' environment.
pub fn build_and_install(workspace: &Workspace) -> Outcome {
    let folder = workspace.target.join("wheels");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let build = ["-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir"];
    workspace.python().args(build).args([folder.as_os_str(), ".".as_ref()]).run()?;
    let install = ["-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall"];
    workspace.python().args(install).args([wheel(workspace)?]).run()
}

/// The wheel that was built.
pub fn wheel(workspace: &Workspace) -> Result<PathBuf, String> {
    let files = fs::read_dir(workspace.target.join("wheels")).into_iter().flatten().flatten();
    let mut wheels =
        files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|extension| extension == "whl"));
    wheels.next().ok_or_else(|| "no wheel was built".into())
}
