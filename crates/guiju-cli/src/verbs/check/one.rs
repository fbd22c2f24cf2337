//! Checks one facts file.

use crate::{exit::Exit, input};
use guiju::{
    Assessment, Diagnostics, Standard, api,
    quantity::{read_date, show_date},
};
use serde_json::{Value, json};
use std::path::Path;

/// What came of one file.
pub struct Checked {
    /// The file's name, as given.
    pub file: String,
    /// The answer, or why there is none.
    pub result: Result<Assessment, Problem>,
}

/// Why a file has no assessment.
pub struct Problem {
    /// What is wrong, for people.
    pub found: Diagnostics,
    exit: Exit,
    /// The file's text where it could be read.
    text: Option<String>,
}

impl Checked {
    /// The outcome of this file alone.
    pub fn exit(&self) -> Exit {
        match &self.result {
            Ok(assessment) => assessment.verdict.into(),
            Err(problem) => problem.exit,
        }
    }
}

/// Checks files against one standard.
pub struct Checker<'s> {
    standard: &'s Standard,
    as_of: Option<i64>,
    today: i64,
}

impl<'s> Checker<'s> {
    /// As of the day asked for, else the facts' own, else today. This is the one place that reads the clock, once.
    pub fn new(standard: &'s Standard, as_of: Option<i64>) -> Self {
        let today = jiff::ZonedDateTime::now().date().to_string();
        let today = read_date(&today).map(|day| day.lo).unwrap_or_default();
        Self { standard, as_of, today }
    }

    /// Checks one file.
    pub fn check(&self, path: &Path) -> Checked {
        let file = path.display().to_string();
        let result = self.assess(&file, path);
        Checked { file, result }
    }

    fn assess(&self, file: &str, path: &Path) -> Result<Assessment, Problem> {
        let invalid = |found, text| Problem { found, exit: Exit::FactsInvalid, text };
        let bytes =
            input::bytes(path).map_err(|found| Problem { found: (*found).into(), exit: Exit::Usage, text: None })?;
        let text = input::text(file, bytes).map_err(|found| invalid(found, None))?;
        match self.standard.read_facts(file, &text) {
            Ok(facts) => Ok(self.standard.assess(&facts, self.as_of.or(facts.as_of).unwrap_or(self.today))),
            Err(found) => Err(invalid(found, Some(text))),
        }
    }

    /// A problem as the library's JSON layer says it.
    pub fn error(&self, problem: &Problem) -> Value {
        let name = problem.found.0.first().map(|one| one.file.clone()).unwrap_or_default();
        if let Some(text) = &problem.text {
            let options = json!({ "name": name, "as_of": show_date(self.today) }).to_string();
            let answer: Option<Value> = serde_json::from_str(&api::check(self.standard, text, &options)).ok();
            if let Some(error) = answer.as_ref().and_then(|answer| answer.get("error")) {
                return error.clone();
            }
        }
        let found: Vec<Value> = problem
            .found
            .0
            .iter()
            .map(|one| {
                json!({
                    "code": one.code, "severity": one.severity, "message": one.message.en, "text": one.message,
                    "help": one.help, "file": (!one.file.is_empty()).then_some(&one.file),
                })
            })
            .collect();
        json!({ "kind": "input", "diagnostics": found })
    }
}
