//! The native half of the Python package `guiju`: text in, text out, nothing decided here.
//!
//! What comes in and goes out is the JSON of [`guiju::api`], byte for byte. The Python half
//! (`python/guiju/__init__.py`) turns dictionaries into that JSON and back, and errors into
//! exceptions. The interpreter lock is released while the core works.

use guiju::api;
use pyo3::prelude::*;

/// A compiled standard. It is never changed, so threads may share it.
#[pyclass(frozen, module = "guiju._native")]
struct Standard {
    compiled: api::Standard,
}

#[pymethods]
impl Standard {
    /// Checks one subject: facts text and options text in, the core's answer out.
    #[pyo3(signature = (facts, options, /))]
    fn check(&self, py: Python<'_>, facts: &str, options: &str) -> String {
        py.detach(|| api::check(&self.compiled, facts, options))
    }

    /// The text report of the same check, inside the core's JSON answer.
    #[pyo3(signature = (facts, options, /))]
    fn report(&self, py: Python<'_>, facts: &str, options: &str) -> String {
        py.detach(|| api::report(&self.compiled, facts, options))
    }

    /// What the standard, or one rule of it, asks for.
    #[pyo3(signature = (rule=None, /))]
    fn explain(&self, py: Python<'_>, rule: Option<&str>) -> String {
        py.detach(|| api::explain(&self.compiled, rule))
    }
}

/// One of a pair: the compiled standard, or the core's error as JSON.
type Loaded = (Option<Standard>, Option<String>);

fn loaded(result: Result<api::Standard, String>) -> Loaded {
    match result {
        Ok(compiled) => (Some(Standard { compiled }), None),
        Err(error) => (None, Some(error)),
    }
}

/// Loads a bundled standard by its id: the standard, or the error as JSON.
#[pyfunction]
#[pyo3(signature = (id, /))]
fn bundled(py: Python<'_>, id: &str) -> Loaded {
    loaded(py.detach(|| api::bundled(id)))
}

/// Loads a standard from its text: the standard, or the error as JSON.
#[pyfunction]
#[pyo3(signature = (name, text, /))]
fn load(py: Python<'_>, name: &str, text: &str) -> Loaded {
    loaded(py.detach(|| api::load(name, text)))
}

/// The bundled standards, as a JSON array.
#[pyfunction]
fn standards(py: Python<'_>) -> String {
    py.detach(api::standards)
}

/// Everything wrong with a standard's text, as JSON.
#[pyfunction]
#[pyo3(signature = (name, text, /))]
fn lint(py: Python<'_>, name: &str, text: &str) -> String {
    py.detach(|| api::lint(name, text))
}

/// The JSON Schema of a kind of file.
#[pyfunction]
#[pyo3(signature = (kind, /))]
fn schema(py: Python<'_>, kind: &str) -> String {
    py.detach(|| api::schema(kind))
}

#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<Standard>()?;
    module.add_function(wrap_pyfunction!(bundled, module)?)?;
    module.add_function(wrap_pyfunction!(load, module)?)?;
    module.add_function(wrap_pyfunction!(standards, module)?)?;
    module.add_function(wrap_pyfunction!(lint, module)?)?;
    module.add_function(wrap_pyfunction!(schema, module)?)?;
    Ok(())
}
