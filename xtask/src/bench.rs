//! Runs every benchmark of the workspace, and last the table of ratios (`benches/RESULTS.md`).

use crate::Outcome;
use crate::workspace::Workspace;

/// Runs them; `arguments` go to the benchmarks. The ratios are timed in a run of their own, all candidates by turns.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Outcome {
    let run = workspace.cargo().args(["bench", "--locked", "--workspace", "--bench", "*", "--"]);
    run.args(arguments).run()?;
    workspace.cargo().args(["run", "--locked", "--release", "-p", "guiju-bench", "--bin", "ratios"]).run()
}
