//! Where things are: the root of the workspace, its build directory, and the tools in it.

use std::env;
use std::path::{Path, PathBuf};

use crate::command::Run;

/// The workspace this task runs in.
pub struct Workspace {
    /// The folder of the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target directory, wherever it was set.
    pub target: PathBuf,
}

impl Workspace {
    /// Asks cargo.
    pub fn find() -> Result<Self, String> {
        let metadata = Run::cargo(Path::new(".")).args(["metadata", "--no-deps", "--format-version=1"]).output()?;
        let metadata: serde_json::Value =
            serde_json::from_str(&metadata).map_err(|error| format!("`cargo metadata`: {error}"))?;
        let path = |key: &str| {
            let path = metadata.get(key).and_then(serde_json::Value::as_str);
            path.map(PathBuf::from).ok_or_else(|| format!("`cargo metadata` gives no `{key}`"))
        };
        Ok(Self { root: path("workspace_root")?, target: path("target_directory")? })
    }

    /// Cargo, in the root.
    pub fn cargo(&self) -> Run {
        Run::cargo(&self.root)
    }

    /// The Python of the tests' own environment, in the folder of the Python package. The programs
    /// of that environment come first on its path.
    pub fn python(&self) -> Run {
        let bin = self.venv().join("bin");
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = [bin.clone()].into_iter().chain(env::split_paths(&path));
        let run = Run::new(bin.join("python"), &self.root.join("bindings/python"));
        // A folder whose name no path can hold leaves the path as it is.
        run.env("PATH", env::join_paths(folders).unwrap_or(path)).hint("run `cargo xtask setup`")
    }

    /// The virtual environment of the tests.
    pub fn venv(&self) -> PathBuf {
        self.target.join("venv")
    }

    /// npm, in the folder of the npm package.
    pub fn npm(&self) -> Run {
        Run::new("npm", &self.npm_package()).hint("install Node.js 20 or newer, with npm")
    }

    /// The folder of the npm package.
    pub fn npm_package(&self) -> PathBuf {
        self.root.join("bindings/wasm")
    }
}
