//! Batches from whatever holds a table: anything with the Arrow PyCapsule interface, or an iterable of such.

use crate::capsule;
use arrow_array::{RecordBatch, RecordBatchReader, ffi_stream::RecordBatchStreamReader};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::{
    exceptions::{PyTypeError, PyValueError},
    prelude::*,
    types::PyIterator,
};

/// Batches, one after another, all of one schema.
pub struct Source {
    schema: SchemaRef,
    /// Those of the object at hand.
    at_hand: Batches,
    /// The objects that come after it.
    further: Option<Py<PyIterator>>,
}

enum Batches {
    Stream(RecordBatchStreamReader),
    One(Option<RecordBatch>),
}

impl Batches {
    fn of(object: &Bound<'_, PyAny>) -> PyResult<Option<(SchemaRef, Self)>> {
        if let Some(stream) = capsule::read_stream(object)? {
            return Ok(Some((stream.schema(), Self::Stream(stream))));
        }
        Ok(capsule::read_array(object)?.map(|batch| (batch.schema(), Self::One(Some(batch)))))
    }

    fn next(&mut self) -> Option<Result<RecordBatch, ArrowError>> {
        match self {
            Self::Stream(stream) => stream.next(),
            Self::One(batch) => batch.take().map(Ok),
        }
    }
}

fn no_table(object: &Bound<'_, PyAny>) -> PyErr {
    let kind = object.get_type().qualname().map_or_else(|_| "this".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!(
        "a table is anything with `__arrow_c_stream__` or `__arrow_c_array__` (pandas 2.2, polars, pyarrow, duckdb), or an \
         iterable of such, not a {kind}"
    ))
}

impl Source {
    /// The batches of a Python object.
    pub fn of(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Some((schema, at_hand)) = Batches::of(object)? {
            return Ok(Self { schema, at_hand, further: None });
        }
        let mut further = object.try_iter().map_err(|_| no_table(object))?;
        let first = further.next().ok_or_else(|| {
            PyValueError::new_err("an iterable without a batch has no schema: give a table without rows instead")
        })??;
        let (schema, at_hand) = Batches::of(&first)?.ok_or_else(|| no_table(&first))?;
        Ok(Self { schema, at_hand, further: Some(further.unbind()) })
    }

    /// The schema of all of them.
    pub fn schema(&self) -> &SchemaRef {
        &self.schema
    }

    fn advance(&mut self) -> PyResult<bool> {
        let Some(further) = &self.further else { return Ok(false) };
        Python::attach(|py| {
            let Some(object) = further.bind(py).clone().next() else { return Ok(false) };
            let object = object?;
            let (schema, batches) = Batches::of(&object)?.ok_or_else(|| no_table(&object))?;
            if schema.fields() != self.schema.fields() {
                return Err(PyValueError::new_err("the batches are not all of one schema"));
            }
            self.at_hand = batches;
            Ok(true)
        })
    }
}

impl Iterator for Source {
    type Item = PyResult<RecordBatch>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(batch) = self.at_hand.next() {
                return Some(batch.map_err(|error| capsule::refused(&error)));
            }
            match self.advance() {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
