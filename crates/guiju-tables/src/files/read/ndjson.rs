//! NDJSON: one facts object a line, as in a facts file.
//!
//! Lines go out as they are ([`Rows::texts`]); the facts in them are read by those who know the standard. Keys that were
//! asked for go out as columns beside them; those that are no facts are taken out of the line. Blank lines are no rows.

use super::{Batch, Encoding, ReadOptions, Size, csv::bad_bytes};
use crate::files::{BATCH_BYTES, BATCH_ROWS, Fault, Places, Rows, unreadable};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions, builder::StringBuilder};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use guiju::{Bilingual, Diagnostic, Diagnostics, Standard, facts::RESERVED, limits::MAX_BYTES};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;
use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

/// A key whose values pass through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub name: String,
    /// Whether it belongs to the facts file too, so that it stays in the line.
    pub is_fact: bool,
}

impl Key {
    /// A key of the objects that a standard is checked on.
    #[must_use]
    pub fn of(name: &str, standard: &Standard) -> Self {
        let subject = standard.vocabulary().record(standard.subject);
        let fact = subject.is_some_and(|subject| subject.fact_named(name).is_some());
        Self { name: name.to_owned(), is_fact: fact || RESERVED.contains(&name) }
    }
}

/// A file of lines.
#[derive(Debug)]
pub(super) struct NdJsonTable {
    path: PathBuf,
    reader: BufReader<File>,
    keys: Vec<Key>,
    bytes: u64,
}

impl NdJsonTable {
    pub fn open(path: &Path, file: File, options: &ReadOptions) -> Result<Self, Diagnostics> {
        let bytes = file.metadata().map_err(|error| unreadable(path, &error))?.len();
        Ok(Self { path: path.to_owned(), reader: BufReader::new(file), keys: options.keys.clone(), bytes })
    }

    pub fn schema(&self) -> SchemaRef {
        let fields: Vec<Field> = self.keys.iter().map(|key| Field::new(&key.name, DataType::Utf8, true)).collect();
        Arc::new(Schema::new(fields))
    }

    pub fn size(&self) -> Size {
        Size::Bytes(self.bytes)
    }

    pub fn read(self) -> NdJsonBatches {
        let schema = self.schema();
        NdJsonBatches { table: self, schema, line: 0, first_row: 1, done: 0, failed: None, ended: false }
    }
}

/// The batches of a file of lines.
pub(super) struct NdJsonBatches {
    table: NdJsonTable,
    schema: SchemaRef,
    line: u64,
    first_row: u64,
    done: u64,
    failed: Option<Diagnostics>,
    ended: bool,
}

/// What is being collected.
#[derive(Default)]
struct Collected {
    texts: Vec<String>,
    numbers: Vec<u64>,
    faults: Vec<Fault>,
    keys: Vec<StringBuilder>,
    bytes: usize,
}

impl Iterator for NdJsonBatches {
    type Item = Batch;

    fn next(&mut self) -> Option<Batch> {
        let keys = self.table.keys.iter().map(|_| StringBuilder::new()).collect();
        let mut collected = Collected { keys, ..Collected::default() };
        while !self.ended && collected.texts.len() < BATCH_ROWS && collected.bytes < BATCH_BYTES {
            match self.line() {
                Ok(Some(line)) => self.push(&line, &mut collected),
                Ok(None) => self.ended = true,
                Err(error) => (self.ended, self.failed) = (true, Some(unreadable(&self.table.path, &error))),
            }
        }
        if collected.texts.is_empty() {
            return self.failed.take().map(Err);
        }
        Some(self.finish(collected))
    }
}

impl NdJsonBatches {
    /// The next line, but not more of it than a facts file may have, and one byte.
    fn line(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let limit = MAX_BYTES as u64 + 1;
        let read = (&mut self.table.reader).take(limit).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(None);
        }
        self.line += 1;
        self.done += read as u64;
        if read as u64 == limit && line.last() != Some(&b'\n') {
            self.done += skip_line(&mut self.table.reader)?;
        }
        if self.line == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        Ok(Some(line))
    }

    fn push(&self, line: &[u8], collected: &mut Collected) {
        if line.trim_ascii().is_empty() {
            return;
        }
        let row = collected.texts.len();
        let mut fault = |problem, found| collected.faults.push(Fault { row, column: String::new(), problem, found });
        let mut values = Vec::new();
        let text = if line.len() > MAX_BYTES {
            fault(too_long(), String::new());
            String::new()
        } else {
            match std::str::from_utf8(line).map(str::trim) {
                Ok(text) if text.starts_with('{') => with_keys(text, &self.table.keys, &mut values),
                Ok(text) => {
                    fault(no_object(), text.chars().take(80).collect());
                    String::new()
                }
                Err(_) => {
                    fault(bad_bytes(Encoding::Utf8), String::new());
                    String::new()
                }
            }
        };
        collected.bytes += line.len();
        for (index, builder) in collected.keys.iter_mut().enumerate() {
            builder.append_option(values.get_mut(index).and_then(Option::take));
        }
        collected.texts.push(text);
        collected.numbers.push(self.line);
    }

    fn finish(&mut self, mut collected: Collected) -> Batch {
        let rows = collected.texts.len();
        let arrays: Vec<ArrayRef> =
            collected.keys.iter_mut().map(|builder| Arc::new(builder.finish()) as ArrayRef).collect();
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        let batch = RecordBatch::try_new_with_options(self.schema.clone(), arrays, &options)
            .map_err(|error| unreadable(&self.table.path, &error))?;
        let first_row = self.first_row;
        self.first_row += rows as u64;
        let places = Places { numbers: collected.numbers, sheet: None };
        Ok(Rows {
            batch,
            texts: collected.texts,
            first_row,
            places,
            faults: collected.faults,
            done: std::mem::take(&mut self.done),
        })
    }
}

/// Reads past the end of a line; gives the number of bytes.
fn skip_line(reader: &mut impl BufRead) -> std::io::Result<u64> {
    let mut skipped = 0;
    loop {
        let buffer = reader.fill_buf()?;
        let (used, ends) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        reader.consume(used);
        skipped += used as u64;
        if ends {
            return Ok(skipped);
        }
    }
}

/// The entries of an object, unread and in order.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;
            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

/// The values of the keys; the text goes out without the keys that are no facts. A text that is no JSON, or gives a key
/// twice, goes out as it is: what is wrong with it is told by those who read its facts.
fn with_keys(text: &str, keys: &[Key], values: &mut Vec<Option<String>>) -> String {
    if keys.is_empty() {
        return text.to_owned();
    }
    let Ok(Entries(entries)) = serde_json::from_str(text) else { return text.to_owned() };
    let first = |key: &Key| entries.iter().find(|(name, _)| *name == key.name);
    values.extend(keys.iter().map(|key| first(key).and_then(|(_, value)| scalar(value))));
    let once = |key: &Key| entries.iter().filter(|(name, _)| *name == key.name).count() == 1;
    let taken = |name: &str| keys.iter().any(|key| !key.is_fact && key.name == name && once(key));
    if !entries.iter().any(|(name, _)| taken(name)) {
        return text.to_owned();
    }
    let rest = entries.iter().filter(|(name, _)| !taken(name));
    let parts: Vec<String> =
        rest.map(|(name, value)| format!("{}:{}", serde_json::Value::from(name.as_str()), value.get())).collect();
    format!("{{{}}}", parts.join(","))
}

/// A value as a cell.
fn scalar(value: &RawValue) -> Option<String> {
    let text = value.get();
    match text.as_bytes().first() {
        Some(b'"') => serde_json::from_str(text).ok(),
        _ if text == "null" => None,
        _ => Some(text.to_owned()),
    }
}

fn no_object() -> Diagnostic {
    let message = Bilingual::new("每行应是一个 JSON 对象", "each line has to be one JSON object");
    let help = Bilingual::new("一个对象写在一行里，以 { 开头", "write each object on one line, beginning with {");
    Diagnostic::error("not-an-object", message).with_help(Some(help))
}

fn too_long() -> Diagnostic {
    let message =
        Bilingual::new(format!("这一行超过 {MAX_BYTES} 字节"), format!("the line has more than {MAX_BYTES} bytes"));
    Diagnostic::error("too-large", message)
}

#[cfg(test)]
mod tests {
    use super::super::Table;
    use super::*;
    use arrow_array::{Array, cast::AsArray};
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &[u8], expected: &[&str]) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ndjson");
        std::fs::write(&path, text).unwrap();
        let key = |name: &str, is_fact| Key { name: name.to_owned(), is_fact };
        let options = ReadOptions { keys: vec![key("code", false), key("name", true)], ..ReadOptions::default() };
        let table = Table::open(&path, &options).unwrap();
        let mut found = Vec::new();
        for rows in table.read(None, 1).flatten().map(Result::unwrap) {
            for row in 0..rows.batch.num_rows() {
                let key = |index: usize| {
                    let column = rows.batch.column(index).as_string::<i32>();
                    if column.is_null(row) { "-" } else { column.value(row) }
                };
                let faults: Vec<&str> =
                    rows.faults.iter().filter(|f| f.row == row).map(|f| f.problem.code.as_str()).collect();
                let (place, text) = (rows.places.cell(row, ""), &rows.texts[row]);
                found.push(format!("{place} {} {} {text}{}", key(0), key(1), faults.concat()));
            }
        }
        assert_eq!(found, expected);
    }

    #[test]
    fn keys_that_are_no_facts_are_taken_out_of_the_line() {
        check(
            "\u{feff}{\"code\": 320301, \"name\": \"甲\", \"level\": \"village\"}\r\n\n{\"name\": null}\n".as_bytes(),
            &[r#"1 320301 甲 {"name":"甲","level":"village"}"#, r#"3 - - {"name": null}"#],
        );
    }

    #[test]
    fn a_line_that_is_no_object_is_a_fault_of_its_own() {
        check(
            b"[1]\nlevel: village\n{\"code\n\xff\n{}",
            &["1 - - not-an-object", "2 - - not-an-object", "3 - - {\"code", "4 - - bad-encoding", "5 - - {}"],
        );
        let long = [b"{\"name\":\"".to_vec(), vec![b'x'; MAX_BYTES], b"\"}\n{}\n".to_vec()].concat();
        check(&long, &["1 - - too-large", "2 - - {}"]);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>()) {
            let line = br#"{"code": 1, "name": "x", "rooms": [{"area": 3}]}"#;
            let mut mixed = line.to_vec();
            mixed.splice(at.index(line.len()).., bytes);
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.ndjson");
            std::fs::write(&path, mixed).unwrap();
            let key = Key { name: "code".to_owned(), is_fact: false };
            let options = ReadOptions { keys: vec![key], ..ReadOptions::default() };
            for rows in Table::open(&path, &options).unwrap().read(None, 1).flatten() {
                let rows = rows.unwrap();
                prop_assert_eq!(rows.batch.num_rows(), rows.texts.len());
            }
        }
    }

    #[test]
    fn a_key_given_twice_stays_for_the_reader_of_facts_to_refuse() {
        let line = r#"{"code": 1, "code": 2}"#;
        check(line.as_bytes(), &[&format!("1 1 - {line}")]);
    }
}
