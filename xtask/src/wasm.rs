//! Builds the npm package: cargo, wasm-bindgen, wasm-opt.

use std::fs;

use crate::Outcome;
use crate::set_up::wasm::{TARGET, Toolchain};
use crate::workspace::Workspace;

/// Builds `bindings/wasm/pkg`.
pub fn build(workspace: &Workspace) -> Outcome {
    let toolchain = Toolchain::find(workspace)?;
    let profile = ["build", "--locked", "-p", "guiju-wasm", "--profile", "wasm", "--target", TARGET];
    toolchain.cargo(workspace).args(profile).run()?;
    let wasm = toolchain.target(workspace).join(TARGET).join("wasm/guiju_wasm.wasm");
    let package = workspace.npm_package().join("pkg");
    if package.exists() {
        fs::remove_dir_all(&package).map_err(|error| format!("{}: {error}", package.display()))?;
    }
    let bindgen = ["run", "--locked", "--quiet", "-p", "xtask-bindgen", "--"];
    let files = [wasm.as_os_str(), package.as_os_str(), "guiju".as_ref()];
    workspace.cargo().args(bindgen).args(files).run()?;
    workspace.npm().args(["run", "--silent", "optimize"]).run()
}
