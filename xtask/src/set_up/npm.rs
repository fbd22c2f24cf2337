//! The npm packages of the tests, exactly as the lockfile says.

use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

const LEAST_NODE: u32 = 20;

/// Installs them into `bindings/wasm/node_modules`.
pub fn set_up(workspace: &Workspace) -> Outcome {
    let version = Run::new("node", &workspace.root).hint("install Node.js 20 or newer, with npm");
    let version = version.args(["--version"]).output()?;
    let major = version.trim().trim_start_matches('v').split('.').next();
    if major.and_then(|major| major.parse::<u32>().ok()).is_none_or(|major| major < LEAST_NODE) {
        return Err(format!("Node.js is {}, install {LEAST_NODE} or newer", version.trim()));
    }
    workspace.npm().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).run()
}
