//! A compiled standard, asked by text.

use crate::{assessment::Assessment, convert::Answer};
use guiju::api;
use pyo3::prelude::*;
use std::sync::Arc;

/// A compiled standard. It is never changed, so threads may share it.
#[pyclass(frozen, module = "guiju._native")]
pub struct Standard {
    /// Shared with the tables that are being checked.
    pub compiled: Arc<api::Standard>,
}

impl From<api::Standard> for Standard {
    fn from(compiled: api::Standard) -> Self {
        Self { compiled: Arc::new(compiled) }
    }
}

#[pymethods]
impl Standard {
    /// Checks one subject: facts text and options text in, the core's answer out.
    #[pyo3(signature = (facts, options, /))]
    fn check(&self, py: Python<'_>, facts: &str, options: &str) -> String {
        py.detach(|| api::check(&self.compiled, facts, options))
    }

    /// The same as an assessment, or the core's error as JSON.
    #[pyo3(signature = (facts, options, /))]
    fn assess(&self, py: Python<'_>, facts: &str, options: &str) -> Answer<Assessment> {
        py.detach(|| api::examine(&self.compiled, facts, options).map(Assessment::from)).into()
    }

    /// What to find out and what to do to reach a target, inside the core's JSON answer.
    #[pyo3(signature = (facts, target, costs, options, /))]
    fn plan(&self, py: Python<'_>, facts: &str, target: &str, costs: &str, options: &str) -> String {
        py.detach(|| api::plan(&self.compiled, facts, target, costs, options))
    }

    /// What the standard, or one rule of it, asks for.
    #[pyo3(signature = (rule=None, /))]
    fn explain(&self, py: Python<'_>, rule: Option<&str>) -> String {
        py.detach(|| api::explain(&self.compiled, rule))
    }

    /// What it effectively asks, value by value, and where each comes from.
    fn effective(&self, py: Python<'_>) -> String {
        py.detach(|| api::effective(&self.compiled))
    }

    /// Its id, edition, hash and subject.
    #[getter]
    fn head(&self) -> (&str, &str, &str, &str) {
        let standard = &self.compiled;
        let subject = standard.vocabulary().record(standard.subject).map_or("", |record| record.id.as_str());
        (&standard.id, &standard.edition, &standard.hash, subject)
    }
}
