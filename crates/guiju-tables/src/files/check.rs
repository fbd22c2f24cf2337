//! Checks rows as they come from a file: with the reader's faults among the errors, the places beside them, and facts
//! objects (NDJSON) read as facts files are.

use super::{Fault, Rows};
use crate::{Checked, Checker, Work, problem::Problem};
use arrow_array::{ArrayRef, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use arrow_select::concat::concat_batches;
use guiju::{Diagnostics, Facts, Table};
use std::sync::Arc;

/// Name of the column of places.
const AT: &str = "at";
/// A problem of a row as a whole is in no column.
const NO_COLUMN: usize = usize::MAX;
/// Name of a facts object as a file; JSON by its ending.
const NAME: &str = "row.json";

impl Checker {
    /// The schema of the errors of [`Checker::check_rows`]: that of [`Checker::errors_schema`] with the column `at` behind
    /// `row`, the place as a person finds it (`12`, a line; `Sheet1!C12`); null where a file has no such places.
    #[must_use]
    pub fn file_errors_schema(&self) -> SchemaRef {
        with_places(&self.errors_schema())
    }

    /// Checks rows of a file. The facts of an NDJSON are as of their own day where they name one and `own_days` is true.
    ///
    /// ```
    /// use guiju::Standard;
    /// use guiju_tables::{Checker, Options, Work, files::{ReadOptions, Table}, arrow_array::cast::AsArray};
    /// use std::sync::Arc;
    /// let folder = tempfile::tempdir()?;
    /// let path = folder.path().join("villages.csv");
    /// std::fs::write(&path, "名称,层级,建筑面积\n景山村,村,165㎡\n河东村,村,#N/A\n")?;
    /// let table = Table::open(&path, &ReadOptions::default())?;
    /// let standard = Arc::new(Standard::bundled("xuzhou-red-landmark")?);
    /// let checker = Checker::new(standard, &table.schema(), Options::default())?;
    /// for rows in table.read(Some(checker.columns()), 1).flatten() {
    ///     let checked = checker.check_rows(&rows?, true, &mut Work::default());
    ///     assert_eq!(checked.errors["at"].as_string::<i32>().value(0), "3");
    ///     assert_eq!(checked.errors["code"].as_string::<i32>().value(0), "cell-error");
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn check_rows(&self, rows: &Rows, own_days: bool, work: &mut Work) -> Checked {
        let before = rows.first_row - 1;
        if rows.texts.is_empty() {
            let faults = rows.faults.iter().map(|fault| self.problem(fault)).collect();
            let (checked, problems) = self.check_with(&rows.batch, before, faults, work);
            return self.located(checked, rows, 0, &problems);
        }
        let (facts, problems) = self.facts(rows);
        let day = |facts: &Facts| facts.as_of.filter(|_| own_days).unwrap_or(self.options().as_of);
        let mut checked: Vec<Checked> = Vec::new();
        let mut start = 0;
        while let Some(first) = facts.get(start) {
            let as_of = day(first);
            let same = facts.get(start..).unwrap_or_default().iter().take_while(|facts| day(facts) == as_of).count();
            let range = start..start + same;
            let subjects: Vec<&Facts> = facts.get(range.clone()).unwrap_or_default().iter().collect();
            let standard = self.standard();
            let table = Table::from_facts(&subjects, standard.program(), standard.vocabulary(), as_of);
            let here = |problem: &&Problem| range.contains(&problem.row);
            let problems = problems.iter().filter(here).map(|p| Problem { row: p.row - start, ..p.clone() });
            let problems: Vec<Problem> = problems.collect();
            let batch = rows.batch.slice(start, same);
            let found = self.check_table(&batch, before + start as u64, (table, as_of), &problems, work);
            checked.push(self.located(found, rows, start, &problems));
            start = range.end;
        }
        self.together(checked)
    }

    /// The facts of each row, and what is wrong with them; of a row that can't be read nothing is known.
    fn facts(&self, rows: &Rows) -> (Vec<Facts>, Vec<Problem>) {
        let mut problems: Vec<Problem> = rows.faults.iter().map(|fault| self.problem(fault)).collect();
        let mut faulty = vec![false; rows.texts.len()];
        for problem in &problems {
            if let Some(faulty) = faulty.get_mut(problem.row) {
                *faulty = true;
            }
        }
        let mut all = Vec::with_capacity(rows.texts.len());
        for (row, (text, faulty)) in rows.texts.iter().zip(faulty).enumerate() {
            let read = if faulty { Err(Diagnostics::default()) } else { self.standard().read_facts(NAME, text) };
            let (facts, found) = match read {
                Ok(mut facts) => {
                    let warnings = std::mem::take(&mut facts.warnings);
                    (facts, warnings)
                }
                Err(found) => (self.nothing_known(), found.0),
            };
            let found = found.into_iter().map(|diagnostic| {
                let found = given(text, &diagnostic);
                Problem { row, column: NO_COLUMN, diagnostic, found }
            });
            problems.extend(found);
            all.push(facts);
        }
        problems.sort_by_key(|problem| problem.row);
        (all, problems)
    }

    fn nothing_known(&self) -> Facts {
        Facts {
            subject: self.standard().subject,
            as_of: None,
            record: guiju::facts::Record::default(),
            waivers: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// A fault of the reader as a problem of its column.
    fn problem(&self, fault: &Fault) -> Problem {
        let input = self.input_schema();
        let column = input.fields().iter().position(|field| *field.name() == fault.column).unwrap_or(NO_COLUMN);
        Problem { row: fault.row, column, diagnostic: fault.problem.clone(), found: fault.found.clone() }
    }

    /// Puts the places beside the errors of rows of which the first is `start` of the batch.
    fn located(&self, mut checked: Checked, rows: &Rows, start: usize, problems: &[Problem]) -> Checked {
        let input = self.input_schema();
        let name = |column: usize| input.fields().get(column).map(|field| field.name().as_str()).unwrap_or_default();
        let places: StringArray = problems
            .iter()
            .map(|problem| rows.places.cell(start + problem.row, name(problem.column)))
            .map(|place| Some(place).filter(|place| !place.is_empty()))
            .collect();
        let mut columns = checked.errors.columns().to_vec();
        columns.insert(1, Arc::new(places) as ArrayRef);
        checked.errors = crate::results::made(&self.file_errors_schema(), columns, problems.len());
        checked
    }

    /// What came of several stretches of rows as one.
    fn together(&self, mut checked: Vec<Checked>) -> Checked {
        if checked.len() == 1
            && let Some(only) = checked.pop()
        {
            return only;
        }
        #[expect(clippy::expect_used, reason = "they are of one schema; rows must not be lost to a slip here")]
        let of = |schema: &SchemaRef, part: &dyn Fn(&Checked) -> Option<RecordBatch>| {
            let parts: Vec<RecordBatch> = checked.iter().filter_map(part).collect();
            concat_batches(schema, &parts).expect("batches of one schema")
        };
        let findings = || of(&self.findings_schema(), &|checked| checked.findings.clone());
        Checked {
            results: of(&self.result_schema(), &|checked| Some(checked.results.clone())),
            findings: self.options().findings.then(findings),
            errors: of(&self.file_errors_schema(), &|checked| Some(checked.errors.clone())),
        }
    }
}

fn with_places(errors: &Schema) -> SchemaRef {
    let mut fields: Vec<Arc<Field>> = errors.fields().iter().cloned().collect();
    fields.insert(1.min(fields.len()), Arc::new(Field::new(AT, DataType::Utf8, true)));
    Arc::new(Schema::new(fields))
}

/// What a finding is about, out of the one line of a facts object.
fn given(text: &str, found: &guiju::Diagnostic) -> String {
    let start = (found.span.column as usize).saturating_sub(1);
    text.chars().skip(start).take(found.span.length as usize).take(200).collect()
}
