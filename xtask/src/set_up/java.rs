//! The Java that Spark needs: the one on the path, else Debian's package.

use super::apt;
use crate::Outcome;
use crate::command::Run;
use crate::workspace::Workspace;

const PACKAGE: &str = "openjdk-17-jre-headless";

/// Installs it if it is missing.
pub fn set_up(workspace: &Workspace) -> Outcome {
    let is_there = || Run::new("java", &workspace.root).args(["-version"]).succeeds();
    if !is_there() {
        apt::update(&workspace.root);
        apt::get(&workspace.root)
            .args(["install", "--no-install-recommends", PACKAGE])
            .run()
            .map_err(|error| format!("{error}; install Java 17 or newer and put it on the path"))?;
    }
    if is_there() { Ok(()) } else { Err("`java` is missing: install Java 17 or newer and put it on the path".into()) }
}
