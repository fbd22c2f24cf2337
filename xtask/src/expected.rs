//! Writes the answers that every language must give to the cases of `tests/cases`.

use crate::Outcome;
use crate::workspace::Workspace;

/// Writes `tests/expected` anew, from the Rust core. What changed is for a human to look at.
pub fn write(workspace: &Workspace) -> Outcome {
    let run = workspace.cargo().args(["test", "--locked", "-p", "guiju", "--test", "cases"]);
    run.env("GUIJU_EXPECTED", "write").run()
}
