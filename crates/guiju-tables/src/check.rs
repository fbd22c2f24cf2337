//! Checks batches of a table by a standard: rows in, verdicts and errors out.

use crate::{
    Options, errors, findings,
    findings::Findings,
    link::{Link, link},
    memory::Memory,
    problem::{Place, Problem},
    read::{Reading, Rows},
    results,
};
use arrow_array::{Array, ArrayRef, RecordBatch, UInt64Array};
use arrow_schema::{Schema, SchemaRef};
use guiju::{Bilingual, Diagnostic, Diagnostics, RowFinding, Scratch, Standard, SummaryColumns, Table};
use std::sync::Arc;

/// Rows run together, as few as the core runs.
const CHUNK: usize = 1024;

/// Rows read together: few enough that their columns stay in the cache until they are run.
const STEP: usize = 4096;

/// A standard linked to the schema of a table.
///
/// The columns are found by the facts' names, titles and synonyms, with dots through nested records; a
/// [`Mapping`](crate::Mapping) says what others mean. Nulls are "not known". Integers, floats, decimals, texts with
/// units, days, structs of bounds or of a value with its evidence, lists and dictionaries of any of these are read as a
/// facts file is read, with the same findings.
///
/// ```
/// use guiju::{Standard, quantity::read_date};
/// use guiju_tables::{Checker, Options, Work, arrow_array::{Float64Array, RecordBatch, StringArray, cast::AsArray}};
/// use std::sync::Arc;
/// let areas = Float64Array::from(vec![Some(165.0), None]);
/// let levels = StringArray::from(vec!["村", "村"]);
/// let batch = RecordBatch::try_from_iter([("building_area", Arc::new(areas) as _), ("level", Arc::new(levels) as _)])?;
/// let options = Options { as_of: read_date("2022-06-01")?.lo, rules: true, ..Options::default() };
/// let standard = Arc::new(Standard::bundled("xuzhou-red-landmark")?);
/// let checker = Checker::new(standard, &batch.schema(), options)?;
/// let checked = checker.check(&batch, 0, &mut Work::default());
/// let verdicts = checked.results["building-area"].as_any_dictionary();
/// let names = verdicts.values().as_string::<i32>();
/// let found: Vec<&str> = verdicts.normalized_keys().into_iter().map(|key| names.value(key)).collect();
/// assert_eq!(found, ["fail", "unknown"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Checker {
    standard: Arc<Standard>,
    options: Options,
    input: SchemaRef,
    link: Link,
    columns: Vec<usize>,
    results: SchemaRef,
    findings: SchemaRef,
    errors: SchemaRef,
    /// Tells the work of one checker from that of another.
    identity: Arc<()>,
}

/// What is kept from batch to batch; one a thread.
#[derive(Debug, Default)]
pub struct Work {
    of: Option<Arc<()>>,
    table: Table,
    filled: Vec<bool>,
    memories: Vec<Memory>,
    scratch: Scratch,
    found: SummaryColumns,
    findings: Findings,
    of_row: Vec<RowFinding>,
}

/// What came of a batch.
#[derive(Clone, Debug)]
pub struct Checked {
    /// One row for each row of the batch, in its order.
    pub results: RecordBatch,
    /// One row for each rule that a row fails or leaves undecided, where findings were asked for.
    pub findings: Option<RecordBatch>,
    /// One row for each thing wrong with a cell.
    pub errors: RecordBatch,
}

impl Checker {
    /// Links a standard to the schema of a table.
    ///
    /// # Errors
    /// Everything wrong with the schema: columns near a known name, of a type that can't be read, two for one fact, keys
    /// that it doesn't have.
    pub fn new(standard: Arc<Standard>, schema: &Schema, options: Options) -> Result<Self, Diagnostics> {
        let link = link(&standard, schema, &options)?;
        let results = results::schema(&standard, schema, &link, options.rules);
        let errors = errors::schema(results::keys(schema, &link));
        let findings = findings::schema(results::keys(schema, &link));
        names_differ(&[&results, &findings, &errors])?;
        let mut columns: Vec<usize> = link.facts.iter().map(|(at, _)| *at).chain(link.keys.iter().copied()).collect();
        columns.sort_unstable();
        columns.dedup();
        Ok(Self {
            standard,
            options,
            input: Arc::new(schema.clone()),
            link,
            columns,
            results: Arc::new(results),
            findings: Arc::new(findings),
            errors: Arc::new(errors),
            identity: Arc::new(()),
        })
    }

    /// The columns of the input that are read, ascending, those that pass through among them.
    #[must_use]
    pub fn columns(&self) -> &[usize] {
        &self.columns
    }

    /// What is doubtful about the schema: columns that are no facts and pass through.
    #[must_use]
    pub fn warnings(&self) -> &Diagnostics {
        &self.link.warnings
    }

    /// What it was told.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// The schema of the table.
    #[must_use]
    pub fn input_schema(&self) -> SchemaRef {
        Arc::clone(&self.input)
    }

    /// The standard.
    #[must_use]
    pub fn standard(&self) -> &Arc<Standard> {
        &self.standard
    }

    /// The schema of the results.
    #[must_use]
    pub fn result_schema(&self) -> SchemaRef {
        Arc::clone(&self.results)
    }

    /// The schema of the findings.
    #[must_use]
    pub fn findings_schema(&self) -> SchemaRef {
        Arc::clone(&self.findings)
    }

    /// The schema of the errors.
    #[must_use]
    pub fn errors_schema(&self) -> SchemaRef {
        Arc::clone(&self.errors)
    }

    /// Checks a batch: of the whole schema, or of [`Checker::columns`] only. `first_row` is the number of rows before it.
    /// Where the batch lacks a column, or has it in another type than the schema, each row has an error that says so.
    #[must_use]
    pub fn check(&self, batch: &RecordBatch, first_row: u64, work: &mut Work) -> Checked {
        self.check_with(batch, first_row, Vec::new(), work).0
    }

    /// The same with what was found wrong before; all that is wrong goes out too, by rows.
    pub(crate) fn check_with(
        &self,
        batch: &RecordBatch,
        first_row: u64,
        mut problems: Vec<Problem>,
        work: &mut Work,
    ) -> (Checked, Vec<Problem>) {
        self.begin(work);
        let rows = batch.num_rows();
        let mut wrong = wrong(&problems, rows);
        let in_order = problems.is_empty();
        for start in (0..rows).step_by(STEP) {
            let part = batch.slice(start, STEP.min(rows - start));
            for mut problem in self.read(&part, work) {
                problem.row += start;
                if let Some(number) = wrong.get_mut(problem.row).filter(|_| problem.is_error()) {
                    *number += 1;
                }
                problems.push(problem);
            }
            self.judge(start, part.num_rows(), &wrong, self.options.as_of, work);
        }
        if !in_order {
            problems.sort_by_key(|problem| (problem.row, problem.column));
        }
        (self.conclude(batch, first_row, &problems, &wrong, work), problems)
    }

    /// Judges rows that are in a table of the program already, as of a day. The batch gives what passes through.
    #[cfg(feature = "files")]
    pub(crate) fn check_table(
        &self,
        batch: &RecordBatch,
        first_row: u64,
        (table, as_of): (Table, i64),
        problems: &[Problem],
        work: &mut Work,
    ) -> Checked {
        self.begin(work);
        work.table = table;
        let wrong = wrong(problems, batch.num_rows());
        self.judge(0, batch.num_rows(), &wrong, as_of, work);
        self.conclude(batch, first_row, problems, &wrong, work)
    }

    /// Makes the work this checker's own, with nothing found yet.
    fn begin(&self, work: &mut Work) {
        if work.of.as_ref().is_none_or(|of| !Arc::ptr_eq(of, &self.identity)) {
            *work = Work { of: Some(Arc::clone(&self.identity)), ..Work::default() };
        }
        work.found.clear();
        work.findings.clear();
    }

    /// What was found, as tables.
    fn conclude(
        &self,
        batch: &RecordBatch,
        first_row: u64,
        problems: &[Problem],
        wrong: &[u32],
        work: &mut Work,
    ) -> Checked {
        let keys = self.keys(batch);
        let taken = |rows: &UInt64Array| -> Vec<ArrayRef> {
            keys.iter().filter_map(|key| arrow_select::take::take(key, rows, None).ok()).collect()
        };
        let concerned = UInt64Array::from_iter_values(problems.iter().map(|problem| problem.row as u64));
        let errors = errors::errors(&self.errors, taken(&concerned), first_row, problems, |at| {
            self.input.fields().get(at).map(|field| field.name().clone()).unwrap_or_default()
        });
        let findings = self.options.findings.then(|| {
            let rows = UInt64Array::from_iter_values(work.findings.rows.iter().copied());
            work.findings.batch(&self.standard, &self.findings, taken(&rows), first_row)
        });
        let results = results::results(&self.standard, &self.results, keys, first_row, &work.found, wrong);
        Checked { results, findings, errors }
    }

    /// Runs the program over the rows that were read, chunk by chunk, and keeps how they came out; `before` is the number
    /// of rows of the batch before them. A row with something wrong has no findings.
    fn judge(&self, before: usize, rows: usize, wrong: &[u32], as_of: i64, work: &mut Work) {
        let rules = self.options.rules;
        for start in (0..rows).step_by(CHUNK) {
            let end = (start + CHUNK).min(rows);
            self.standard.summarize(&work.table, as_of, start..end, rules, &mut work.scratch, &mut work.found);
            if !self.options.findings {
                continue;
            }
            for row in (start..end).filter(|row| wrong.get(before + row) == Some(&0)) {
                self.standard.add_row_findings(&work.table, start, row - start, &work.scratch, &mut work.of_row);
                work.findings.add(before + row, work.of_row.drain(..));
            }
        }
    }

    /// Reads a batch into the table of the program; what is wrong with its cells goes out, row by row.
    fn read(&self, batch: &RecordBatch, work: &mut Work) -> Vec<Problem> {
        work.memories.resize_with(self.link.memories, Memory::default);
        let mut reading = Reading {
            vocabulary: self.standard.vocabulary(),
            program: self.standard.program(),
            as_of: self.options.as_of,
            table: &mut work.table,
            filled: &mut work.filled,
            memories: &mut work.memories,
            problems: Vec::new(),
            column: 0,
        };
        reading.begin(batch.num_rows());
        for (at, field) in &self.link.facts {
            reading.column = *at;
            match self.column(batch, *at) {
                Some(array) => reading.read(field, array, &Rows { live: None, place: Place::Subjects }),
                None => reading.problems.extend((0..batch.num_rows()).map(|row| self.not_there(*at, row))),
            }
        }
        reading.end();
        let mut problems = reading.problems;
        problems.sort_by_key(|problem| (problem.row, problem.column));
        problems
    }

    /// A column of a batch by its place in the schema, if it is there and of the type that was linked.
    fn column<'b>(&self, batch: &'b RecordBatch, at: usize) -> Option<&'b ArrayRef> {
        let whole = batch.num_columns() == self.input.fields().len();
        let place = if whole { at } else { self.columns.binary_search(&at).ok()? };
        let linked = self.input.fields().get(at)?.data_type();
        batch.columns().get(place).filter(|array| array.data_type().equals_datatype(linked))
    }

    fn keys(&self, batch: &RecordBatch) -> Vec<ArrayRef> {
        let column = |at: &usize| {
            let found = self.column(batch, *at).map(Arc::clone);
            let data_type = self.input.fields().get(*at).map(|field| field.data_type());
            found.or_else(|| data_type.map(|t| arrow_array::new_null_array(t, batch.num_rows())))
        };
        self.link.keys.iter().filter_map(column).collect()
    }

    fn not_there(&self, at: usize, row: usize) -> Problem {
        let expected = self.input.fields().get(at).map(|field| field.data_type().to_string()).unwrap_or_default();
        let message = Bilingual::new(
            format!("这一批数据没有这一列，或类型不是 {expected}"),
            format!("this batch lacks the column, or has it in another type than {expected}"),
        );
        Problem { row, column: at, diagnostic: Diagnostic::error("other-schema", message), found: String::new() }
    }
}

/// How many errors each row has.
fn wrong(problems: &[Problem], rows: usize) -> Vec<u32> {
    let mut wrong = vec![0u32; rows];
    for problem in problems.iter().filter(|problem| problem.is_error()) {
        if let Some(number) = wrong.get_mut(problem.row) {
            *number += 1;
        }
    }
    wrong
}

/// A column that passes through must not be called as one that is added.
fn names_differ(schemas: &[&Schema]) -> Result<(), Diagnostics> {
    let mut found = Diagnostics::default();
    for schema in schemas {
        for (n, field) in schema.fields().iter().enumerate() {
            let name = field.name();
            let twice = schema.fields().iter().take(n).any(|before| before.name() == name);
            if twice && !found.0.iter().any(|diagnostic| diagnostic.path == *name) {
                let message = Bilingual::new(
                    format!("列 `{name}` 与结果中的一列同名"),
                    format!("the column `{name}` is called like a column of the results"),
                );
                let help = Bilingual::new("请改名，或在映射里写 null", "rename it, or map it to null");
                let diagnostic = Diagnostic::error("taken-name", message).with_help(Some(help));
                found.0.push(Diagnostic { path: name.clone(), ..diagnostic });
            }
        }
    }
    if found.has_errors() { Err(found) } else { Ok(()) }
}
