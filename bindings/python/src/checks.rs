//! Tables checked by a standard: batches in, tables of results, findings and errors out, in the order of the input.

use crate::{convert::Answer, source::Source, standard::Standard, table::Table};
use guiju::{Diagnostics, api};
use guiju_tables::{Checked, Checker, Mapping, Options, arrow_array::RecordBatch, arrow_schema::SchemaRef, check_all};
use pyo3::{exceptions::PyRuntimeError, prelude::*};
use std::sync::{Arc, Mutex, PoisonError};

type Pieces = Box<dyn Iterator<Item = PyResult<Checked>> + Send>;

/// What comes of a table: results, findings where they were asked for, errors.
type Tables = (Table, Option<Table>, Table);

/// A table being checked, piece by piece; at most a few pieces are in memory at once.
#[pyclass(frozen, module = "guiju._native")]
pub struct Checks {
    checker: Arc<Checker>,
    findings: bool,
    pieces: Mutex<Pieces>,
}

/// How a table is checked, as Python gives it.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub struct Asked {
    as_of: String,
    keys: Vec<String>,
    rules: bool,
    findings: bool,
    /// The name and the text of a mapping file.
    mapping: Option<(String, String)>,
    assessor: Option<String>,
    only_needed: bool,
    threads: usize,
}

impl Asked {
    fn options(self) -> Result<Options, String> {
        let mapping = self.mapping.map(|(name, text)| Mapping::read(&guiju::Source::new(name, &text))).transpose();
        Ok(Options {
            as_of: api::day(&self.as_of).map_err(|found| api::failure("options", &found))?,
            keys: self.keys,
            rules: self.rules,
            findings: self.findings,
            mapping: mapping.map_err(|found| api::failure("options", &found))?.unwrap_or_default(),
            assessor: self.assessor,
            only_needed: self.only_needed,
        })
    }
}

/// Begins to check a table: anything with the Arrow PyCapsule interface, or an iterable of such; or the core's error as
/// JSON, where its columns can't be read.
#[pyfunction]
#[pyo3(signature = (standard, data, asked, /))]
pub fn check_table(standard: &Standard, data: &Bound<'_, PyAny>, asked: Asked) -> PyResult<Answer<Checks>> {
    let (threads, findings) = (asked.threads, asked.findings);
    let options = match asked.options() {
        Ok(options) => options,
        Err(error) => return Ok(Answer::Refused(error)),
    };
    let source = Source::of(data)?;
    let checker = match Checker::new(Arc::clone(&standard.compiled), source.schema(), options) {
        Ok(checker) => Arc::new(checker),
        Err(found) => return Ok(Answer::Refused(api::failure("facts", &found))),
    };
    let pieces =
        check_all(Arc::clone(&checker), source, threads).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    Ok(Answer::Found(Checks { checker, findings, pieces: Mutex::new(Box::new(pieces)) }))
}

impl Checks {
    fn tables(&self, checked: Vec<Checked>) -> Tables {
        let (mut results, mut findings, mut errors) = (Vec::new(), Vec::new(), Vec::new());
        for piece in checked {
            results.push(piece.results);
            findings.extend(piece.findings);
            errors.push(piece.errors);
        }
        let checker = &self.checker;
        let some = |schema: SchemaRef, batches: Vec<RecordBatch>| {
            Table::new(schema, batches.into_iter().filter(|batch| batch.num_rows() > 0).collect())
        };
        let findings = self.findings.then(|| some(checker.findings_schema(), findings));
        (some(checker.result_schema(), results), findings, some(checker.errors_schema(), errors))
    }
}

#[pymethods]
impl Checks {
    /// What is doubtful about the columns, as JSON.
    #[getter]
    fn warnings(&self) -> String {
        let warnings: &Diagnostics = self.checker.warnings();
        api::failure("facts", warnings)
    }

    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    /// The next piece.
    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Tables>> {
        let next = py.detach(|| self.pieces.lock().unwrap_or_else(PoisonError::into_inner).next());
        Ok(next.transpose()?.map(|checked| self.tables(vec![checked])))
    }

    /// All that is left, as one.
    fn rest(&self, py: Python<'_>) -> PyResult<Tables> {
        let rest = py.detach(|| {
            let mut pieces = self.pieces.lock().unwrap_or_else(PoisonError::into_inner);
            pieces.by_ref().collect::<PyResult<Vec<_>>>()
        });
        Ok(self.tables(rest?))
    }
}
