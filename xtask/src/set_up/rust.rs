//! rustfmt and clippy, which a minimal toolchain leaves out.

use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

/// Installs them by rustup if they are missing.
pub fn set_up(workspace: &Workspace) -> Outcome {
    let there = |tool: &str| workspace.cargo().args([tool, "--version"]).succeeds();
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    let rustup = Run::new("rustup", &workspace.root).hint("install rustfmt and clippy");
    rustup.limit(120).args(["component", "add", "rustfmt", "clippy"]).run()
}
