//! Builds the Python package as `pip install .` does, and installs it: where the tests run, and by itself in fresh
//! environments, once from the wheel and once from the source distribution.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

/// Builds the wheel with the pinned maturin and installs it in the tests' environment.
pub fn build_and_install(workspace: &Workspace) -> Outcome {
    let folder = workspace.target.join("wheels");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let build = ["-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir"];
    let build = workspace.python().args(build).args([folder.as_os_str(), ".".as_ref()]);
    // Said here and not in `pyproject.toml`: the lock file of a source distribution has to lose the other crates first.
    build.env("MATURIN_PEP517_ARGS", "--locked").run()?;
    let install = ["-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall"];
    workspace.python().args(install).args([wheel(workspace)?]).run()
}

/// The wheel that was built.
pub fn wheel(workspace: &Workspace) -> Result<PathBuf, String> {
    built(workspace, "whl", "wheel")
}

fn built(workspace: &Workspace, extension: &str, what: &str) -> Result<PathBuf, String> {
    let files = fs::read_dir(workspace.target.join("wheels")).into_iter().flatten().flatten();
    let mut found = files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == extension));
    found.next().ok_or_else(|| format!("no {what} was built"))
}

/// Installs the wheel, and nothing else, in an environment of its own, and uses it there.
pub fn try_wheel(workspace: &Workspace) -> Outcome {
    let python = fresh(workspace, "venv-wheel")?;
    install_and_use(workspace, &python, &["--no-index"], &wheel(workspace)?)
}

/// Builds the source distribution, installs it in an environment of its own, where only pip and Rust are, and uses it.
pub fn try_source(workspace: &Workspace) -> Outcome {
    let folder = workspace.target.join("wheels");
    workspace.python().args(["-m", "maturin", "sdist", "--out"]).args([&folder]).run()?;
    let python = fresh(workspace, "venv-source")?;
    install_and_use(workspace, &python, &[], &built(workspace, "gz", "source distribution")?)
}

/// The Python of a new virtual environment.
fn fresh(workspace: &Workspace, name: &str) -> Result<PathBuf, String> {
    let folder = workspace.target.join(name);
    workspace.python().args(["-m", "venv", "--clear"]).args([&folder]).run()?;
    Ok(folder.join("bin/python"))
}

fn install_and_use(workspace: &Workspace, python: &Path, options: &[&str], package: &Path) -> Outcome {
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    let run = Run::new(python, &workspace.target).args(install).args(options).args([package]);
    // Whether all is there shows without the long optimization too.
    let run = run.env("CARGO_TARGET_DIR", &workspace.target);
    run.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").run()?;
    let script = workspace.root.join("bindings/python/tests/fresh.py");
    Run::new(python, &workspace.target).args(["-W", "error", "-I"]).args([script]).run()
}
