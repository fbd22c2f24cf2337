//! A table that came out of a check: batches that other libraries read without copying.

use crate::capsule::{refused, schema, stream};
use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use arrow_schema::SchemaRef;
use pyo3::{prelude::*, types::PyCapsule};

/// Batches of one schema. They are never changed, so threads may share them.
#[pyclass(frozen, module = "guiju._native")]
pub struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Table {
    /// A table of some batches.
    pub fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        Self { schema, batches }
    }
}

#[pymethods]
impl Table {
    /// The table of anything with the Arrow PyCapsule interface.
    #[staticmethod]
    #[pyo3(signature = (data, /))]
    fn of(py: Python<'_>, data: &Bound<'_, PyAny>) -> PyResult<Self> {
        let source = crate::source::Source::of(data)?;
        let schema = source.schema().clone();
        let batches = py.detach(|| source.collect::<PyResult<Vec<_>>>())?;
        Ok(Self { schema, batches })
    }

    /// The Arrow stream of its batches; a `requested_schema` is not regarded, as the interface allows.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        drop(requested_schema);
        let batches = self.batches.clone().into_iter().map(Ok);
        stream(py, Box::new(RecordBatchIterator::new(batches, self.schema.clone())))
    }

    /// The Arrow schema.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema(py, &self.schema)
    }

    /// The number of rows.
    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// The types of the columns, in Arrow's words.
    #[getter]
    fn column_types(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.data_type().to_string()).collect()
    }

    /// Some columns of some rows as texts, row by row; nulls are `None`.
    #[pyo3(signature = (columns, start, rows, /))]
    fn texts(
        &self,
        py: Python<'_>,
        columns: Vec<usize>,
        start: usize,
        rows: usize,
    ) -> PyResult<Vec<Vec<Option<String>>>> {
        py.detach(|| self.shown(&columns, start, rows)).map_err(|error| refused(&error))
    }
}

impl Table {
    fn shown(
        &self,
        columns: &[usize],
        start: usize,
        rows: usize,
    ) -> Result<Vec<Vec<Option<String>>>, arrow_schema::ArrowError> {
        let options = FormatOptions::new().with_display_error(true);
        let (mut skipped, mut shown) = (start, Vec::new());
        for batch in &self.batches {
            let from = skipped.min(batch.num_rows());
            skipped -= from;
            let until = batch.num_rows().min(from + rows.saturating_sub(shown.len()));
            let batch = batch.project(columns)?;
            let formatters = batch.columns().iter().map(|column| ArrayFormatter::try_new(column, &options));
            let formatters = formatters.collect::<Result<Vec<_>, _>>()?;
            shown.extend((from..until).map(|row| {
                let cells = batch.columns().iter().zip(&formatters);
                cells.map(|(column, shown)| (!column.is_null(row)).then(|| shown.value(row).to_string())).collect()
            }));
        }
        Ok(shown)
    }
}
