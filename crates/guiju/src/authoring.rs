//! The authors' tests: for each rule facts with which it passes, fails and is not known, for each item of a score sheet
//! facts with which it has full marks, less, and is not decided; and whole subjects.
//!
//! A [`Standard`] and the text of its `tests.yaml` come in; a [`TestReport`] goes out, which is green only if every
//! case came out as written and every rule has a case of each kind that it can have.

mod cases;
mod lacking;
mod ledger;
mod scores;

pub use ledger::{Carriers, Ledger, LedgerEntry, ledger};

use crate::{
    Bilingual, Standard,
    diagnostic::{Diagnostics, Span},
    standard::Carrier,
    tree::{self, Source, decode::Decoder},
};

/// The format that test files declare.
pub const FORMAT: &str = "guiju-tests/1";

/// What came of a standard's tests.
#[derive(Clone, Debug, Default)]
pub struct TestReport {
    /// Case by case, in the order of the file.
    pub cases: Vec<CaseResult>,
    /// Rules, sheets and items without a case of each kind.
    pub uncovered: Vec<Uncovered>,
    /// Cases that carry clauses of the source register, as worked input.
    pub carriers: Vec<Carrier>,
    /// What is wrong with the test file itself.
    pub diagnostics: Diagnostics,
}

/// What came of one case.
#[derive(Clone, Debug)]
pub struct CaseResult {
    /// The rule, sheet or item it is about; `None` for a whole subject.
    pub rule: Option<String>,
    /// What it is called, or what it expects.
    pub name: String,
    /// Where it stands in the test file.
    pub span: Span,
    /// What was expected and what was found; `None` where it passed.
    pub problem: Option<Bilingual>,
}

/// A rule, sheet or item that lacks cases.
#[derive(Clone, Debug)]
pub struct Uncovered {
    /// What it is.
    pub kind: Tested,
    /// Its name.
    pub rule: String,
    /// The kinds of case it lacks: `pass`, `fail`, `unknown` of a rule; `full`, `less`, `undecided` of an item.
    pub lacks: Vec<String>,
    /// Where it stands in the standard.
    pub span: Span,
}

/// What has to have cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tested {
    /// A rule.
    Rule,
    /// A score sheet or an item of one.
    Score,
}

impl TestReport {
    /// Number of cases that came out as written.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.cases.iter().filter(|case| case.problem.is_none()).count()
    }

    /// Whether nothing is wrong and nothing is lacking.
    #[must_use]
    pub fn is_green(&self) -> bool {
        self.passed() == self.cases.len() && self.uncovered.is_empty() && !self.diagnostics.has_errors()
    }
}

/// Runs the tests of a standard.
#[must_use]
pub fn run(standard: &Standard, tests: &Source) -> TestReport {
    let root = match tree::parse(tests) {
        Ok(root) => root,
        Err(diagnostics) => return TestReport { diagnostics, ..TestReport::default() },
    };
    let mut decoder = Decoder::new(tests);
    let mut carriers = Vec::new();
    let cases = cases::run(standard, tests, &root, &mut carriers, &mut decoder);
    let uncovered = lacking::lacking(standard, &cases);
    TestReport {
        cases: cases.into_iter().map(|case| case.result).collect(),
        uncovered,
        carriers,
        diagnostics: decoder.finish().sorted(),
    }
}
