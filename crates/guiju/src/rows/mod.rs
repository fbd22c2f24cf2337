//! From the JSON text of facts straight to rows of a table, and to verdicts.
//!
//! A [`RowReader`] is made once for a standard. It reads the text of one subject into the columns of the standard's
//! program, with nothing between: no tree, no [`Facts`]. It reads what nearly all texts are made of, and it is right when
//! it accepts; whatever it does not know, and every error, goes to [`Facts::read`], which decides and says what is wrong.
//! So a text is accepted, and its columns are, exactly as [`Facts::read`] and [`Table::from_facts`] have it.

mod plan;
mod read;
mod scan;
mod small;
mod write;

use crate::{
    condition::{NodeId, Outcomes, Program, Scratch, Table, Texts},
    diagnostic::Diagnostics,
    facts::Facts,
    limits::MAX_NODES,
    standard::{Modality, Standard},
    tree::Source,
    vocabulary::{RecordId, Vocabulary},
};
use plan::Plan;
use std::sync::Arc;

/// Reads facts texts into rows of a standard's table. Many threads may use one.
#[derive(Clone, Debug)]
pub struct RowReader {
    plan: Plan,
    program: Arc<Program>,
    vocabulary: Arc<Vocabulary>,
    subject: RecordId,
}

/// Rows read so far, as a table; reused from batch to batch.
#[derive(Clone, Debug)]
pub struct Rows {
    table: Table,
    texts: Texts,
    as_of: i64,
    mark: write::Mark,
    habits: read::Habits,
}

impl RowReader {
    /// A reader for the facts that a standard asks for.
    #[must_use]
    pub fn new(standard: &Standard) -> Self {
        Self {
            plan: Plan::new(&standard.program, &standard.vocabulary, standard.subject),
            program: Arc::clone(&standard.program),
            vocabulary: Arc::clone(&standard.vocabulary),
            subject: standard.subject,
        }
    }

    /// No rows yet. `as_of` is the day (days from 1970-01-01) on which evidence has to count.
    #[must_use]
    pub fn rows(&self, as_of: i64) -> Rows {
        Rows {
            table: Table::empty(&self.program, &self.vocabulary),
            texts: Texts::of(&self.program),
            as_of,
            mark: write::Mark::default(),
            habits: read::Habits::of(&self.plan),
        }
    }

    /// Appends the facts of one subject as a row; `name` stands for the text in diagnostics.
    ///
    /// ```
    /// use guiju::{RowReader, Standard, quantity::read_date};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let reader = RowReader::new(&standard);
    /// let mut rows = reader.rows(read_date("2022-06-01")?.lo);
    /// reader.read("a.json", r#"{"level": "village", "building_area": "364 m2"}"#, &mut rows)?;
    /// assert!(reader.read("b.json", r#"{"building_area": "364 kg"}"#, &mut rows).is_err());
    /// assert_eq!(rows.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Everything wrong in the text, as [`Facts::read`] finds it; then no row is appended.
    pub fn read(&self, name: &str, text: &str, rows: &mut Rows) -> Result<(), Diagnostics> {
        if self.read_plain(text, rows) {
            return Ok(());
        }
        let facts = Facts::read(&Source::new(name, text), &self.vocabulary, self.subject)?;
        self.push(&facts, rows);
        Ok(())
    }

    /// The same, but only for a text that is read without a tree: false for others, right or wrong, and then no row is
    /// appended.
    #[must_use]
    pub fn read_plain(&self, text: &str, rows: &mut Rows) -> bool {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // A value takes a byte at least, so that a short text can't hold too many.
        if text.len() > MAX_NODES {
            return false;
        }
        self.read_unescaped(text, rows) || scan::unescaped(text).is_some_and(|text| self.read_unescaped(&text, rows))
    }

    /// The same for a text without escapes; for others false.
    fn read_unescaped(&self, text: &str, rows: &mut Rows) -> bool {
        let Rows { table, texts, as_of, mark, habits } = rows;
        mark.set(&self.plan, table);
        let mut run = read::Run {
            scan: scan::Scan::new(text),
            vocabulary: &self.vocabulary,
            subject: self.subject,
            as_of: *as_of,
            writer: write::Writer { plan: &self.plan, table, texts },
            habits,
            nested: 0,
        };
        let accepted = run.subject().is_some();
        if !accepted {
            mark.restore(&self.plan, table, texts);
        }
        accepted
    }

    /// Appends facts that were read already.
    pub fn push(&self, facts: &Facts, rows: &mut Rows) {
        rows.table.append(&[facts], &self.program, &self.vocabulary, rows.as_of, &mut rows.texts);
    }
}

impl Rows {
    /// The rows as a table for [`Program::evaluate`] and [`Standard::summaries`].
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.table.frames.first().map_or(0, |frame| frame.rows)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Drops all rows and keeps the memory.
    pub fn clear(&mut self, reader: &RowReader) {
        self.mark.begin(&self.table);
        self.mark.restore(&reader.plan, &mut self.table, &mut self.texts);
    }
}

/// Verdicts of one subject after another, straight from JSON texts; keeps its memory between them.
///
/// ```
/// use guiju::{Outcomes, Standard, Verdicts, quantity::read_date};
/// let standard = Standard::bundled("xuzhou-red-landmark")?;
/// let mut verdicts = Verdicts::new(&standard, read_date("2022-06-01")?.lo);
/// verdicts.read("facts.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
/// let (number, _) = standard.rule("building-area").ok_or("no such rule")?;
/// assert_eq!(verdicts.rule(number), Outcomes::FAIL);
/// assert_eq!(verdicts.overall(), Outcomes::FAIL);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Verdicts {
    reader: RowReader,
    rows: Rows,
    scratch: Scratch,
    /// By rule.
    rules: Vec<(NodeId, Modality)>,
    overall: Option<NodeId>,
}

impl Verdicts {
    /// By the rules of a standard, as of a day (days from 1970-01-01).
    #[must_use]
    pub fn new(standard: &Standard, as_of: i64) -> Self {
        let reader = RowReader::new(standard);
        Self {
            rows: reader.rows(as_of),
            reader,
            scratch: Scratch::default(),
            rules: standard.rules.iter().map(|rule| (rule.node, rule.modality)).collect(),
            overall: standard.overall,
        }
    }

    /// Reads and judges the facts of one subject; `name` stands for the text in diagnostics.
    ///
    /// # Errors
    /// Everything wrong in the text; then there are no verdicts: no outcome is possible.
    pub fn read(&mut self, name: &str, text: &str) -> Result<(), Diagnostics> {
        self.rows.clear(&self.reader);
        let read = self.reader.read(name, text, &mut self.rows);
        self.scratch.run(&self.reader.program, &self.rows.table, self.rows.as_of, 0..self.rows.len());
        read
    }

    /// The outcomes still possible for a rule, by its number in the standard; a rule that only permits never fails.
    #[must_use]
    pub fn rule(&self, number: usize) -> Outcomes {
        self.rules.get(number).map_or(Outcomes::default(), |(node, modality)| {
            Standard::soften(*modality, self.scratch.outcomes(*node, 0))
        })
    }

    /// The outcomes still possible for the standard as a whole.
    #[must_use]
    pub fn overall(&self) -> Outcomes {
        self.overall.map_or(Outcomes::NOT_APPLICABLE, |node| self.scratch.outcomes(node, 0))
    }
}
