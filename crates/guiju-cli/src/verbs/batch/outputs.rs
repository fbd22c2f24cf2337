//! The files that are written, side by side.

use super::Args;
use guiju::Diagnostics;
use guiju_tables::{
    Checked, Checker,
    files::{Output, commit},
};

/// Results, and findings and errors where they are asked for.
pub(super) struct Outputs {
    results: Output,
    findings: Option<Output>,
    errors: Option<Output>,
}

impl Outputs {
    /// Begins all of them.
    pub fn create(args: &Args, checker: &Checker) -> Result<Self, Diagnostics> {
        let begin =
            |path: Option<&std::path::PathBuf>, schema| path.map(|path| Output::create(path, &schema)).transpose();
        Ok(Self {
            results: Output::create(&args.out, &checker.result_schema())?,
            findings: begin(args.findings.as_ref(), checker.findings_schema())?,
            errors: begin(args.errors.as_ref(), checker.file_errors_schema())?,
        })
    }

    /// Appends what came of a batch.
    pub fn write(&mut self, checked: &Checked) -> Result<(), Diagnostics> {
        self.results.write(&checked.results)?;
        if let (Some(output), Some(findings)) = (&mut self.findings, &checked.findings) {
            output.write(findings)?;
        }
        self.errors.as_mut().map_or(Ok(()), |output| output.write(&checked.errors))
    }

    /// Puts all of them in their places. None is there before all are whole.
    pub fn commit(self) -> Result<(), Diagnostics> {
        let all = [Some(self.results), self.findings, self.errors];
        let finished: Result<Vec<_>, _> = all.into_iter().flatten().map(Output::finish).collect();
        commit(finished?)
    }
}
