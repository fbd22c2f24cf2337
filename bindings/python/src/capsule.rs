//! The Arrow PyCapsule interface: record batches in and out of other libraries, nothing copied.
//!
//! A Python object with `__arrow_c_stream__` or `__arrow_c_array__` comes in, a schema and batches go out; and the other
//! way round. All `unsafe` code of the package stands here.
#![expect(unsafe_code, reason = "the Arrow C interface is one of raw pointers; each use says why it is sound")]

use arrow_array::{
    Array, RecordBatch, RecordBatchReader, StructArray,
    ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi},
    ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader},
};
use arrow_schema::{ArrowError, Schema};
use pyo3::{exceptions::PyValueError, prelude::*, types::PyCapsule};
use std::ffi::CStr;

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// An error of Arrow as a `ValueError`.
pub fn refused(error: &ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A stream of batches as a capsule, for `__arrow_c_stream__`.
pub fn stream(py: Python<'_>, batches: Box<dyn RecordBatchReader + Send>) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(batches), STREAM)
}

/// A schema as a capsule, for `__arrow_c_schema__`.
pub fn schema<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(|error| refused(&error))?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}

/// The batches of an object with `__arrow_c_stream__`; none of an object without.
pub fn read_stream(object: &Bound<'_, PyAny>) -> PyResult<Option<RecordBatchStreamReader>> {
    if !object.hasattr("__arrow_c_stream__")? {
        return Ok(None);
    }
    let capsule = object.call_method0("__arrow_c_stream__")?.cast_into::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of that name holds a stream (checked above, by the interface's contract). It is moved out, and an
    // empty one left in its place, which the capsule's destructor leaves alone.
    let reader = unsafe { RecordBatchStreamReader::from_raw(pointer.as_ptr()) };
    reader.map(Some).map_err(|error| refused(&error))
}

/// The one batch of an object with `__arrow_c_array__`; none of an object without.
pub fn read_array(object: &Bound<'_, PyAny>) -> PyResult<Option<RecordBatch>> {
    if !object.hasattr("__arrow_c_array__")? {
        return Ok(None);
    }
    let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) =
        object.call_method0("__arrow_c_array__")?.extract()?;
    let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: capsules of these names hold a schema and an array of that schema (the interface's contract). The array is
    // moved out, and an empty one left in its place; the schema is only looked at while its capsule lives.
    let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
    let mut data = data.map_err(|error| refused(&error))?;
    data.align_buffers();
    // SAFETY: as above.
    let schema = Schema::try_from(unsafe { schema.as_ref() }).map_err(|error| refused(&error))?;
    if !matches!(data.data_type(), arrow_schema::DataType::Struct(_)) {
        return Err(PyValueError::new_err("an Arrow array is a table only where it is a struct"));
    }
    let rows = StructArray::from(data);
    if rows.null_count() > 0 {
        return Err(PyValueError::new_err("some rows of the Arrow array are null"));
    }
    let batch = RecordBatch::try_new_with_options(
        std::sync::Arc::new(schema),
        rows.columns().to_vec(),
        &arrow_array::RecordBatchOptions::new().with_row_count(Some(rows.len())),
    );
    batch.map(Some).map_err(|error| refused(&error))
}
