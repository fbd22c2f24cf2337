//! An assessment as it came from the core; Python objects are made of it part by part, when they are asked for.

use crate::convert::{Answer, object};
use guiju::{Examination, Lang, Verdict, report};
use pyo3::{exceptions::PyKeyError, prelude::*};

/// What was found for one subject. It is never changed, so threads may share it.
#[pyclass(frozen, module = "guiju._native")]
pub struct Assessment {
    found: Found,
}

enum Found {
    /// By the core, which makes words of it when they are asked for.
    Examined(Box<Examination>),
    /// As it was written down.
    Read(Box<guiju::Assessment>),
}

impl From<Examination> for Assessment {
    fn from(found: Examination) -> Self {
        Self { found: Found::Examined(Box::new(found)) }
    }
}

impl Assessment {
    fn words(&self) -> &guiju::Assessment {
        match &self.found {
            Found::Examined(found) => found.assessment(),
            Found::Read(found) => found,
        }
    }

    fn said(&self, py: Python<'_>) -> &guiju::Assessment {
        py.detach(|| self.words())
    }
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Fail => "fail",
        Verdict::NotApplicable => "not_applicable",
        Verdict::Unknown => "unknown",
    }
}

#[pymethods]
impl Assessment {
    /// The assessment whose JSON this is, or why it is none.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn from_json(py: Python<'_>, text: &str) -> Answer<Self> {
        let found = py.detach(|| serde_json::from_str::<guiju::Assessment>(text));
        found.map(|found| Self { found: Found::Read(Box::new(found)) }).map_err(|error| error.to_string()).into()
    }

    /// The core's JSON.
    fn json(&self, py: Python<'_>) -> PyResult<String> {
        py.detach(|| serde_json::to_string(self.words()))
            .map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))
    }

    /// The text report.
    #[pyo3(signature = (lang, /))]
    fn report(&self, py: Python<'_>, lang: &str) -> String {
        let lang = if lang == "en" { Lang::En } else { Lang::Zh };
        py.detach(|| report::text(self.words(), lang))
    }

    /// The overall verdict.
    #[getter]
    fn verdict(&self) -> &'static str {
        word(match &self.found {
            Found::Examined(found) => found.verdict(),
            Found::Read(found) => found.verdict,
        })
    }

    /// The verdicts of the findings, in their order.
    #[getter]
    fn verdicts(&self) -> Vec<&'static str> {
        match &self.found {
            Found::Examined(found) => {
                let outcomes = (0..found.standard().rules.len()).map_while(|rule| found.rule_outcomes(rule));
                outcomes.map(|outcomes| word(outcomes.into())).collect()
            }
            Found::Read(found) => found.findings.iter().map(|finding| word(finding.verdict)).collect(),
        }
    }

    /// The position of a rule's finding.
    #[pyo3(signature = (rule, /))]
    fn position(&self, rule: &str) -> Option<usize> {
        self.words().findings.iter().position(|finding| finding.rule == rule)
    }

    /// One finding as a dictionary.
    #[pyo3(signature = (number, /))]
    fn finding<'py>(&self, py: Python<'py>, number: usize) -> PyResult<Bound<'py, PyAny>> {
        let finding = self.said(py).findings.get(number).ok_or_else(|| PyKeyError::new_err(number))?;
        object(py, finding)
    }

    /// One member of the JSON as Python objects; none where it is absent.
    #[pyo3(signature = (name, /))]
    fn member<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        let found = self.said(py);
        match name {
            "format" => object(py, &found.format),
            "engine" => object(py, &found.engine),
            "standard" => object(py, &found.standard),
            "subject" => object(py, &found.subject),
            "as_of" => object(py, &found.as_of),
            "verdict" => object(py, &found.verdict),
            "possible" => object(py, &found.possible),
            "open_parameters" => object(py, &found.open_parameters),
            "level" => object(py, &found.level),
            "scores" => object(py, &found.scores),
            "with_waivers" => object(py, &found.with_waivers),
            "counts" => object(py, &found.counts),
            "findings" => object(py, &found.findings),
            "warnings" => object(py, &found.warnings),
            _ => Err(PyKeyError::new_err(name.to_owned())),
        }
    }

    /// All of it as a dictionary: the JSON, read.
    fn dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object(py, self.said(py))
    }
}
