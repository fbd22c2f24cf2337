//! NDJSON: one object a row, every column in it, what is not there as null.

use super::{Sink, Writer};
use arrow_array::RecordBatch;
use arrow_json::{WriterBuilder, writer::LineDelimited};

/// Writes NDJSON.
pub(super) struct NdJsonWriter {
    writer: arrow_json::Writer<Sink, LineDelimited>,
}

impl NdJsonWriter {
    pub fn new(sink: Sink) -> Self {
        Self { writer: WriterBuilder::new().with_explicit_nulls(true).build(sink) }
    }
}

impl Writer for NdJsonWriter {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), String> {
        self.writer.write(batch).map_err(|error| error.to_string())
    }

    fn finish(mut self: Box<Self>) -> Result<Sink, String> {
        self.writer.finish().map_err(|error| error.to_string())?;
        Ok(self.writer.into_inner())
    }
}
