//! What needs no standard, or several: text in, the core's answer out.

use crate::{convert::Answer, standard::Standard, table::Table};
use guiju::api;
use pyo3::prelude::*;
use std::sync::Arc;

/// Loads a bundled standard by its id: the standard, or the error as JSON.
#[pyfunction]
#[pyo3(signature = (id, /))]
pub fn bundled(py: Python<'_>, id: &str) -> Answer<Standard> {
    py.detach(|| api::bundled(id)).map(Standard::from).into()
}

/// Loads a standard from its text: the standard, or the error as JSON.
#[pyfunction]
#[pyo3(signature = (name, text, /))]
pub fn load(py: Python<'_>, name: &str, text: &str) -> Answer<Standard> {
    py.detach(|| api::load(name, text)).map(Standard::from).into()
}

/// The bundled standards, as a JSON array.
#[pyfunction]
pub fn standards(py: Python<'_>) -> String {
    py.detach(api::standards)
}

/// A table without rows, with the vocabulary's columns of a kind of subject; none of a name that is no kind.
#[pyfunction]
#[pyo3(signature = (subject, /))]
pub fn columns(subject: &str) -> Option<Table> {
    let vocabulary = guiju::Vocabulary::bundled().ok()?;
    let record =
        vocabulary.record_named(subject).filter(|id| vocabulary.record(*id).is_some_and(|kind| kind.subject))?;
    Some(Table::new(Arc::new(guiju_tables::schema(vocabulary, record)), Vec::new()))
}

/// What changed from one standard to another, and for whom.
#[pyfunction]
#[pyo3(signature = (old, new, facts, options, /))]
pub fn diff(py: Python<'_>, old: &Standard, new: &Standard, facts: &str, options: &str) -> String {
    let (old, new) = (&old.compiled, &new.compiled);
    py.detach(|| api::diff(old, new, facts, options))
}

/// The ledger of the source register, of one article or of all, as JSON.
#[pyfunction]
#[pyo3(signature = (article=None, /))]
pub fn coverage(py: Python<'_>, article: Option<&str>) -> String {
    py.detach(|| api::coverage(article))
}

/// Everything wrong with a standard's text, as JSON.
#[pyfunction]
#[pyo3(signature = (name, text, /))]
pub fn lint(py: Python<'_>, name: &str, text: &str) -> String {
    py.detach(|| api::lint(name, text))
}

/// The JSON Schema of a kind of file.
#[pyfunction]
#[pyo3(signature = (kind, /))]
pub fn schema(py: Python<'_>, kind: &str) -> String {
    py.detach(|| api::schema(kind))
}
