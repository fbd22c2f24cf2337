//! The same with guiju: the standard compiled once, and facts turned into verdict bits.

use crate::{
    center::Center,
    generate::{self, Generated},
    plain::Rows,
};
use guiju::{Assessment, Column, Evaluation, Facts, FrameRows, NodeId, RowReader, Scratch, Standard, Table, Verdicts};

/// The standard of the benches.
pub const STANDARD: &str = "xuzhou-red-landmark";

/// Rows that are read and turned into columns together.
const BATCH: usize = 1000;

/// The compiled standard, and the steps asked for: all rules in their order, and last the standard itself.
#[derive(Debug)]
pub struct Ours {
    /// The standard.
    pub standard: Standard,
    /// The steps.
    pub nodes: Vec<NodeId>,
    reader: RowReader,
}

impl Default for Ours {
    fn default() -> Self {
        Self::new()
    }
}

impl Ours {
    /// Compiles the standard.
    #[must_use]
    pub fn new() -> Self {
        let standard = Standard::bundled(STANDARD).expect("the standard is bundled");
        let nodes = standard.rule_nodes().chain(standard.overall()).collect();
        let reader = RowReader::new(&standard);
        Self { standard, nodes, reader }
    }

    /// Reads one facts file.
    #[must_use]
    pub fn read(&self, text: &str) -> Facts {
        self.standard.read_facts("facts.json", text).unwrap_or_else(|found| panic!("{found:?}\n{text}"))
    }

    /// Verdict bits of one subject, in the order of [`Self::nodes`].
    pub fn verdicts(&self, facts: &Facts, as_of: i64, scratch: &mut Scratch, out: &mut Vec<u8>) {
        let program = self.standard.program();
        let table = Table::from_facts(&[facts], program, self.standard.vocabulary(), as_of);
        self.run_one(&table, as_of, scratch, out);
    }

    /// Verdict bits of a table of one row.
    pub fn run_one(&self, table: &Table, as_of: i64, scratch: &mut Scratch, out: &mut Vec<u8>) {
        scratch.run(self.standard.program(), table, as_of, 0..1);
        out.clear();
        out.extend(self.nodes.iter().map(|node| byte(scratch.outcomes(*node, 0))));
    }

    /// The full assessment of one facts file.
    #[must_use]
    pub fn assess(&self, text: &str, as_of: i64) -> Assessment {
        self.standard.assess(&self.read(text), as_of)
    }

    /// Reads facts files into one table.
    #[must_use]
    pub fn table(&self, centers: &[Generated], as_of: i64) -> Table {
        let mut rows = self.reader.rows(as_of);
        for Generated { text, .. } in centers {
            self.reader.read("facts.json", text, &mut rows).unwrap_or_else(|found| panic!("{found:?}\n{text}"));
        }
        rows.table().clone()
    }

    /// What takes texts of facts files to verdicts, one by one.
    #[must_use]
    pub fn texts(&self, as_of: i64) -> Texts<'_> {
        Texts { ours: self, verdicts: Verdicts::new(&self.standard, as_of) }
    }

    /// Many centers, as guiju's table and as the opponent's structs. Made some at a time, so that neither their texts nor
    /// their facts stay in memory.
    #[must_use]
    pub fn many(&self, seed: u64, rows: usize, as_of: i64) -> (Table, Vec<Center>) {
        let batch = |start: usize| generate::centers(seed + start as u64, BATCH.min(rows - start));
        self.collect((0..rows).step_by(BATCH).map(batch), as_of)
    }

    /// Guiju's table of the next clean rows.
    #[must_use]
    pub fn table_of_rows(&self, from: &mut Rows, rows: usize, as_of: i64) -> Table {
        let batch = |start: usize| from.take(BATCH.min(rows - start)).map(|row| row.generated()).collect();
        self.collect((0..rows).step_by(BATCH).map(batch), as_of).0
    }

    fn collect(&self, batches: impl Iterator<Item = Vec<Generated>>, as_of: i64) -> (Table, Vec<Center>) {
        let (mut table, mut structs) = (None, Vec::new());
        for batch in batches {
            let part = self.table(&batch, as_of);
            match &mut table {
                None => table = Some(part),
                Some(table) => append(table, part),
            }
            structs.extend(batch.into_iter().map(|generated| generated.center));
        }
        (table.unwrap_or_default(), structs)
    }

    /// Evaluates all rules over a table.
    #[must_use]
    pub fn evaluate(&self, table: &Table, as_of: i64, scratch: &mut Scratch) -> Evaluation {
        self.standard.program().evaluate(table, as_of, &self.nodes, scratch)
    }
}

/// From texts of facts files to verdicts.
#[derive(Debug)]
pub struct Texts<'o> {
    ours: &'o Ours,
    verdicts: Verdicts,
}

impl Texts<'_> {
    /// Verdict bits of one facts file, in the order of [`Ours::nodes`].
    pub fn verdicts(&mut self, text: &str, out: &mut Vec<u8>) {
        self.verdicts.read("facts.json", text).unwrap_or_else(|found| panic!("{found:?}\n{text}"));
        out.clear();
        out.extend((0..self.ours.standard.rules.len()).map(|rule| byte(self.verdicts.rule(rule))));
        out.push(byte(self.verdicts.overall()));
    }
}

/// Outcomes as [`crate::outcome`] has them.
#[must_use]
pub fn byte(outcomes: guiju::Outcomes) -> u8 {
    u8::from(outcomes.pass) | u8::from(outcomes.fail) << 1 | u8::from(outcomes.not_applicable) << 2
}

fn append(whole: &mut Table, part: Table) {
    for (frame, more) in whole.frames.iter_mut().zip(part.frames) {
        let FrameRows { rows, offsets, extra_lo, extra_hi } = more;
        let base = u32::try_from(frame.rows).expect("a table of a bench is small");
        frame.offsets.extend(offsets.iter().skip(1).map(|offset| offset + base));
        frame.rows += rows;
        frame.extra_lo.extend(extra_lo);
        frame.extra_hi.extend(extra_hi);
    }
    for (column, more) in whole.columns.iter_mut().zip(part.columns) {
        match (column, more) {
            (Column::Number { lo, hi }, Column::Number { lo: more_lo, hi: more_hi }) => {
                lo.extend(more_lo);
                hi.extend(more_hi);
            }
            (Column::Flag(bytes), Column::Flag(more)) | (Column::Given(bytes), Column::Given(more)) => {
                bytes.extend(more);
            }
            (Column::Code(codes), Column::Code(more)) => codes.extend(more),
            (Column::Terms { bits, open, .. }, Column::Terms { bits: more_bits, open: more_open, .. }) => {
                bits.extend(more_bits);
                open.extend(more_open);
            }
            (column, _) => panic!("a column that the standard did not have before: {column:?}"),
        }
    }
}
