//! The native half of the Python package `guiju`: nothing is decided here.
//!
//! Texts and Arrow tables come in; what [`guiju::api`] and [`guiju_tables`] make of them goes out, byte for byte. The
//! Python half (`python/guiju`) turns dictionaries into texts and errors into exceptions. The interpreter lock is
//! released while the core works.

mod assessment;
mod capsule;
mod checks;
mod convert;
mod functions;
mod source;
mod standard;
mod table;
mod text;

use pyo3::prelude::*;

/// An assessment is made of many small texts, which this allocator hands out faster than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[pymodule(gil_used = false)]
mod _native {
    use super::{Bound, PyModule, PyModuleMethods, PyResult};
    #[pymodule_export]
    use super::{
        assessment::Assessment,
        checks::{Checks, check_table},
        functions::{bundled, columns, coverage, diff, lint, load, schema, standards},
        standard::Standard,
        table::Table,
        text::plain_json,
    };

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
