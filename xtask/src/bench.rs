//! Runs every benchmark of the workspace.

use crate::Outcome;
use crate::workspace::Workspace;

/// Runs them; `arguments` go to the benchmarks.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    let run = workspace.cargo().args(["bench", "--locked", "--workspace", "--bench", "*", "--"]);
    run.args(arguments).run()
}
