//! Parquet: compressed with zstd, texts as dictionaries; the same rows always give the same bytes.

use super::{Sink, Writer};
use ::parquet::{
    arrow::ArrowWriter,
    basic::{Compression, ZstdLevel},
    file::properties::WriterProperties,
};
use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;

/// Rows of a row group: so many are held before they are written.
const GROUP_ROWS: usize = 256 * 1024;

/// Writes Parquet.
pub(super) struct ParquetWriter {
    writer: ArrowWriter<Sink>,
}

impl ParquetWriter {
    pub fn new(sink: Sink, schema: &SchemaRef) -> Result<Self, String> {
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_row_count(Some(GROUP_ROWS))
            .build();
        let writer = ArrowWriter::try_new(sink, schema.clone(), Some(properties)).map_err(|error| error.to_string())?;
        Ok(Self { writer })
    }
}

impl Writer for ParquetWriter {
    fn write(&mut self, batch: &RecordBatch) -> Result<(), String> {
        self.writer.write(batch).map_err(|error| error.to_string())
    }

    fn finish(self: Box<Self>) -> Result<Sink, String> {
        self.writer.into_inner().map_err(|error| error.to_string())
    }
}
