//! Parquet: only the columns asked for, row group by row group, texts as the dictionary codes that they are stored as.

use super::{Batch, Part, Parts, Size, careful, one_by_one};
use crate::files::{BATCH_ROWS, Places, Rows, about, unreadable};
use ::parquet::{
    arrow::{
        ProjectionMask,
        arrow_reader::{
            ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder,
        },
    },
    basic::{Encoding, PageType},
    file::metadata::{ColumnChunkMetaData, ParquetMetaData, ParquetStatisticsPolicy},
};
use arrow_array::RecordBatch;
use arrow_schema::{DataType, Field, FieldRef, Schema, SchemaRef};
use guiju::{Bilingual, Diagnostics};
use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A Parquet file whose footer has been read.
#[derive(Debug)]
pub(super) struct ParquetTable {
    path: PathBuf,
    metadata: ArrowReaderMetadata,
}

impl ParquetTable {
    pub fn open(path: &Path, file: File) -> Result<Self, Diagnostics> {
        let not_parquet = |error: String| {
            let message = Bilingual::new(
                format!("不是完整的 Parquet 文件：{error}"),
                format!("not a whole Parquet file: {error}"),
            );
            about(path, "not-parquet", message, None)
        };
        // A long file has much to say of its columns that nobody asks here.
        let options = ArrowReaderOptions::new()
            .with_column_stats_policy(ParquetStatisticsPolicy::SkipAll)
            .with_size_stats_policy(ParquetStatisticsPolicy::SkipAll);
        let stored = careful(|| ArrowReaderMetadata::load(&file, options)).map_err(not_parquet)?;
        let coded = ArrowReaderOptions::new().with_schema(coded_schema(stored.schema(), stored.metadata()));
        // What can't be had as codes is read as it is.
        let metadata = careful(|| ArrowReaderMetadata::try_new(stored.metadata().clone(), coded)).unwrap_or(stored);
        Ok(Self { path: path.to_owned(), metadata })
    }

    pub fn schema(&self) -> SchemaRef {
        self.metadata.schema().clone()
    }

    pub fn size(&self) -> Size {
        Size::Rows(u64::try_from(self.metadata.metadata().file_metadata().num_rows()).unwrap_or_default())
    }

    /// The rows: each row group a part where there are enough of them for all threads, else batch by batch.
    pub fn read(self, columns: Option<&[usize]>, threads: usize) -> Parts {
        let mut first_rows = Vec::new();
        let mut next = 1;
        for group in self.metadata.metadata().row_groups() {
            first_rows.push(next);
            next += u64::try_from(group.num_rows()).unwrap_or_default();
        }
        let mask = match columns {
            None => ProjectionMask::all(),
            Some(columns) => ProjectionMask::roots(self.metadata.parquet_schema(), columns.iter().copied()),
        };
        let order = columns.map(positions);
        let split = threads > 1 && first_rows.len() >= threads.saturating_mul(2);
        let parts =
            first_rows.into_iter().enumerate().map(move |(group, first_row)| match self.reader(mask.clone(), group) {
                Ok(reader) => {
                    Box::new(Batches { path: self.path.clone(), reader: Some(reader), order: order.clone(), first_row })
                        as Part
                }
                Err(found) => Box::new(std::iter::once(Err(found))),
            });
        if split {
            return Box::new(parts);
        }
        // Also then each group by itself, so that the batches are the same however many threads there are.
        one_by_one(parts.flatten())
    }

    /// A reader of a row group. Each has the file open for itself: a shared one would have one position for all.
    fn reader(&self, mask: ProjectionMask, group: usize) -> Result<ParquetRecordBatchReader, Diagnostics> {
        let file = File::open(&self.path).map_err(|error| unreadable(&self.path, &error))?;
        careful(|| {
            ParquetRecordBatchReaderBuilder::new_with_metadata(file, self.metadata.clone())
                .with_projection(mask)
                .with_batch_size(BATCH_ROWS)
                .with_row_groups(vec![group])
                .build()
        })
        .map_err(|error| unreadable(&self.path, &error))
    }
}

/// The batches of a row group.
struct Batches {
    path: PathBuf,
    reader: Option<ParquetRecordBatchReader>,
    order: Option<Vec<usize>>,
    first_row: u64,
}

impl Iterator for Batches {
    type Item = Batch;

    fn next(&mut self) -> Option<Batch> {
        let reader = self.reader.as_mut()?;
        let order = self.order.as_deref();
        let next = careful(|| -> Result<Option<RecordBatch>, arrow_schema::ArrowError> {
            let Some(batch) = reader.next().transpose()? else { return Ok(None) };
            order.map_or(Ok(batch.clone()), |order| batch.project(order)).map(Some)
        });
        match next {
            Ok(batch) => {
                let batch = batch?;
                let first_row = self.first_row;
                let rows = batch.num_rows() as u64;
                self.first_row += rows;
                let (texts, faults) = (Vec::new(), Vec::new());
                Some(Ok(Rows { batch, texts, first_row, places: Places::default(), faults, done: rows }))
            }
            Err(error) => {
                self.reader = None;
                Some(Err(unreadable(&self.path, &error)))
            }
        }
    }
}

/// For each of the columns asked for its position among them in the file's order, in which they are read.
fn positions(columns: &[usize]) -> Vec<usize> {
    let mut sorted = columns.to_owned();
    sorted.sort_unstable();
    sorted.dedup();
    columns.iter().filter_map(|column| sorted.binary_search(column).ok()).collect()
}

/// The schema with texts as dictionaries where all their pages are stored so.
fn coded_schema(schema: &Schema, metadata: &ParquetMetaData) -> SchemaRef {
    let mut leaf = 0;
    let fields: Vec<FieldRef> = schema.fields().iter().map(|field| coded(field, metadata, &mut leaf)).collect();
    Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone()))
}

/// A field likewise; `leaf` counts the file's columns, which are the leaves of the fields in order.
fn coded(field: &FieldRef, metadata: &ParquetMetaData, leaf: &mut usize) -> FieldRef {
    let mut inner = |field: &FieldRef| coded(field, metadata, leaf);
    let of = |data_type: DataType| Arc::new(Field::clone(field).with_data_type(data_type));
    match field.data_type() {
        DataType::Struct(fields) => of(DataType::Struct(fields.iter().map(inner).collect())),
        DataType::List(item) => of(DataType::List(inner(item))),
        DataType::LargeList(item) => of(DataType::LargeList(inner(item))),
        DataType::ListView(item) => of(DataType::ListView(inner(item))),
        DataType::LargeListView(item) => of(DataType::LargeListView(inner(item))),
        DataType::FixedSizeList(item, size) => of(DataType::FixedSizeList(inner(item), *size)),
        DataType::Map(entries, sorted) => of(DataType::Map(inner(entries), *sorted)),
        data_type => {
            let column = *leaf;
            *leaf += 1;
            let text = matches!(data_type, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View);
            let mut chunks = metadata.row_groups().iter().filter_map(|group| group.columns().get(column));
            if text && chunks.all(is_coded) {
                return of(DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8)));
            }
            field.clone()
        }
    }
}

/// Whether a stretch of a column holds codes only. A writer whose dictionary grew too large goes on with plain texts.
fn is_coded(chunk: &ColumnChunkMetaData) -> bool {
    let code = |encoding: Encoding| matches!(encoding, Encoding::RLE_DICTIONARY | Encoding::PLAIN_DICTIONARY);
    if let Some(stats) = chunk.page_encoding_stats() {
        return stats.iter().all(|page| page.page_type == PageType::DICTIONARY_PAGE || code(page.encoding));
    }
    if let Some(mask) = chunk.page_encoding_stats_mask() {
        return mask.is_only(Encoding::RLE_DICTIONARY) || mask.is_only(Encoding::PLAIN_DICTIONARY);
    }
    chunk.dictionary_page_offset().is_some()
}

#[cfg(test)]
#[path = "parquet_tests.rs"]
mod tests;
