//! Runs a program over a table, some rows at a time, with registers that are reused.

use super::{
    Column, FrameId, NodeId, Outcomes, Program, SlotId, Step, Table,
    bits::{Bits, words},
    forms::operand::{Operand, Series},
};
use std::ops::Range;

/// Rows run together: few enough that the registers stay in the cache, and a multiple of 64.
const CHUNK: usize = 1024;

/// Where steps leave their results; keep one and use it for many runs.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    registers: Vec<Register>,
    ranges: Vec<Range<usize>>,
}

/// The result of one step. For a value `bits.pass` says that it may be defined and `bits.na` that it may not be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Register {
    pub bits: Bits,
    pub lo: Vec<i64>,
    pub hi: Vec<i64>,
}

impl Register {
    /// Sets a value for each row.
    pub fn fill_values(&mut self, rows: usize, mut of: impl FnMut(usize) -> Option<(i64, i64, bool)>) {
        self.lo.clear();
        self.hi.clear();
        let (lo, hi) = (&mut self.lo, &mut self.hi);
        self.bits.fill_outcomes(rows, |row| {
            let value = of(row);
            lo.push(value.map_or(0, |v| v.0));
            hi.push(value.map_or(0, |v| v.1));
            Outcomes { pass: value.is_some(), fail: false, not_applicable: value.is_none_or(|v| v.2) }
        });
    }
}

/// The outcomes of some conditions for all rows of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evaluation {
    /// Number of rows.
    pub rows: usize,
    /// By condition asked for: may pass, may fail, may not apply, one bit a row.
    pub outcomes: Vec<[Vec<u64>; 3]>,
}

impl Evaluation {
    /// The outcomes of the n-th condition asked for, at one row.
    #[must_use]
    pub fn at(&self, condition: usize, row: usize) -> Outcomes {
        self.outcomes.get(condition).map_or(Outcomes::default(), |[pass, fail, na]| Outcomes {
            pass: super::bits::bit(pass, row),
            fail: super::bits::bit(fail, row),
            not_applicable: super::bits::bit(na, row),
        })
    }
}

/// What counts in place of a rule's own outcomes wherever its verdict is referred to: in the overall verdict, in other
/// rules and in levels. The rule itself comes out as it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// These, whatever its own are.
    Outcomes(Outcomes),
    /// Its own, except that where it may fail it may not apply instead: what is waived holds nothing up, and what passes
    /// still passes.
    Waived,
    /// Its own, except that where it may fail it may pass instead: what is granted.
    Granted,
}

impl Instead {
    /// What counts in place of some outcomes.
    #[must_use]
    pub fn of(self, own: Outcomes) -> Outcomes {
        match self {
            Self::Outcomes(outcomes) => outcomes,
            Self::Waived => Outcomes { fail: false, not_applicable: own.not_applicable || own.fail, ..own },
            Self::Granted => Outcomes { fail: false, pass: own.pass || own.fail, ..own },
        }
    }
}

/// What a kernel sees: the columns, the rows to run, and the results of the steps before it.
pub(crate) struct Batch<'a> {
    pub table: &'a Table,
    pub as_of: i64,
    /// By the number of a rule: what counts in place of its outcomes.
    pub instead: &'a [(u32, Instead)],
    ranges: &'a [Range<usize>],
    before: &'a [Register],
}

impl<'a> Batch<'a> {
    /// The rows of a frame.
    pub fn range(&self, frame: FrameId) -> Range<usize> {
        self.ranges.get(frame.0 as usize).cloned().unwrap_or(0..0)
    }

    /// The bitmaps of an earlier step.
    pub fn bits(&self, id: NodeId) -> &'a Bits {
        static NONE: Bits = Bits { pass: Vec::new(), fail: Vec::new(), na: Vec::new() };
        self.before.get(id.0 as usize).map_or(&NONE, |r| &r.bits)
    }

    /// A column.
    pub fn column(&self, slot: SlotId) -> Option<&'a Column> {
        self.table.columns.get(slot.0 as usize)
    }

    /// A number column's rows of a frame.
    pub fn numbers(&self, slot: SlotId, frame: FrameId) -> (&'a [i64], &'a [i64]) {
        match self.column(slot) {
            Some(Column::Number { lo, hi }) => {
                let range = self.range(frame);
                (lo.get(range.clone()).unwrap_or_default(), hi.get(range).unwrap_or_default())
            }
            _ => (&[], &[]),
        }
    }

    /// The numbers of an operand, in a frame.
    pub fn series(&self, operand: &Operand, frame: FrameId) -> Series<'a> {
        match operand {
            Operand::Literal(interval) => Series::constant(*interval),
            Operand::Open(_) => Series::constant(crate::quantity::Interval::ALL),
            Operand::Slot(slot) => {
                let (lo, hi) = self.numbers(*slot, frame);
                Series::columns(lo, hi)
            }
            Operand::Step(id) => match self.before.get(id.0 as usize) {
                Some(register) => Series::register(register),
                None => Series::constant(crate::quantity::Interval::ALL),
            },
        }
    }

    /// For each row of a frame the items of one of its lists: their rows (counted from the first of the batch) and the
    /// bounds of how many more there are.
    pub fn items(&self, parent: FrameId, child: FrameId) -> impl Iterator<Item = Items> + 'a {
        let range = self.range(parent);
        let base = self.range(child).start;
        let rows = self.table.frames.get(child.0 as usize);
        let offsets =
            rows.map(|f| f.offsets.as_slice()).and_then(|o| o.get(range.start..=range.end)).unwrap_or_default();
        let lo = rows.and_then(|f| f.extra_lo.get(range.clone())).unwrap_or_default();
        let hi = rows.and_then(|f| f.extra_hi.get(range)).unwrap_or_default();
        offsets.iter().zip(offsets.iter().skip(1)).zip(lo.iter().zip(hi)).map(move |((start, end), (lo, hi))| Items {
            start: *start as usize - base,
            end: *end as usize - base,
            extra_lo: *lo,
            extra_hi: *hi,
        })
    }
}

/// The items of one row's list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Items {
    pub start: usize,
    pub end: usize,
    pub extra_lo: i64,
    pub extra_hi: i64,
}

impl Scratch {
    /// Runs a program over some rows of a table. The results stay here until the next run.
    pub fn run(&mut self, program: &Program, table: &Table, as_of: i64, rows: Range<usize>) {
        self.run_with(program, table, as_of, rows, &[]);
    }

    /// The same, with the verdicts of some rules (by their number in the standard) replaced wherever they are referred
    /// to. A rule is replaced, not a step: another rule that asks the same shares its step and keeps its own verdict.
    pub fn run_with(
        &mut self,
        program: &Program,
        table: &Table,
        as_of: i64,
        rows: Range<usize>,
        instead: &[(u32, Instead)],
    ) {
        self.registers.resize_with(program.steps().len(), Register::default);
        self.ranges.clear();
        for (at, frame) in program.frames().iter().enumerate() {
            let range = match frame.parent.and_then(|p| self.ranges.get(p.0 as usize)) {
                None => rows.clone(),
                Some(parent) => {
                    let offsets = table.frames.get(at).map(|f| f.offsets.as_slice()).unwrap_or_default();
                    let bound = |row: usize| offsets.get(row).copied().unwrap_or(0) as usize;
                    bound(parent.start)..bound(parent.end)
                }
            };
            self.ranges.push(range);
        }
        for (at, (frame, step)) in program.steps().iter().enumerate() {
            let Some((before, rest)) = self.registers.split_at_mut_checked(at) else { return };
            let Some(register) = rest.first_mut() else { return };
            let batch = Batch { table, as_of, instead, ranges: &self.ranges, before };
            let rows = batch.range(*frame).len();
            register.bits.reset(rows);
            step.run(&batch, *frame, rows, register);
        }
    }

    /// The outcomes of a step at one row, counted from the first row run.
    #[must_use]
    pub fn outcomes(&self, id: NodeId, row: usize) -> Outcomes {
        self.registers.get(id.0 as usize).map_or(Outcomes::default(), |r| r.bits.outcomes(row))
    }

    /// The items of a list of one subject, a row counted from the first that was run (`start`); their rows are counted
    /// from the first of the batch.
    pub(crate) fn items(&self, table: &Table, child: FrameId, start: usize, row: usize) -> Option<Items> {
        let rows = table.frames.get(child.0 as usize)?;
        let base = self.ranges.get(child.0 as usize)?.start;
        let at = start.checked_add(row)?;
        let offset = |n: usize| rows.offsets.get(n).map(|o| (*o as usize).saturating_sub(base));
        Some(Items {
            start: offset(at)?,
            end: offset(at.checked_add(1)?)?,
            extra_lo: *rows.extra_lo.get(at)?,
            extra_hi: *rows.extra_hi.get(at)?,
        })
    }

    pub(crate) fn register(&self, id: NodeId) -> Option<&Register> {
        self.registers.get(id.0 as usize)
    }
}

impl Program {
    /// Evaluates conditions for all rows of a table, chunk by chunk.
    #[must_use]
    pub fn evaluate(&self, table: &Table, as_of: i64, conditions: &[NodeId], scratch: &mut Scratch) -> Evaluation {
        let rows = table.frames.first().map_or(0, |f| f.rows);
        let mut evaluation = Evaluation { rows, outcomes: vec![Default::default(); conditions.len()] };
        for bits in evaluation.outcomes.iter_mut().flatten() {
            bits.reserve_exact(words(rows));
        }
        let mut start = 0;
        while start < rows {
            let end = (start + CHUNK).min(rows);
            scratch.run(self, table, as_of, start..end);
            for (id, [pass, fail, na]) in conditions.iter().zip(&mut evaluation.outcomes) {
                if let Some(register) = scratch.register(*id) {
                    pass.extend_from_slice(&register.bits.pass);
                    fail.extend_from_slice(&register.bits.fail);
                    na.extend_from_slice(&register.bits.na);
                }
            }
            start = end;
        }
        evaluation
    }
}

impl Step {
    fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: &mut Register) {
        match self {
            Self::Flag(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Compare(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Ratio(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Elapsed(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Member(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Contains(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Wording(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Known(form) => form.run(batch, frame, rows, &mut out.bits),
            Self::Combine(form) => form.run(batch, rows, &mut out.bits),
            Self::Not(form) => form.run(batch, &mut out.bits),
            Self::AtLeastOf(form) => form.run(batch, rows, &mut out.bits),
            Self::Quantify(form) => form.run(batch, frame, &mut out.bits),
            Self::InOrder(form) => form.run(batch, frame, &mut out.bits),
            Self::Verdict(form) => form.run(batch, rows, &mut out.bits),
            Self::Gate(form) => form.run(batch, rows, &mut out.bits),
            Self::Count(form) => form.run(batch, frame, out),
            Self::SetSize(form) => form.run(batch, frame, rows, out),
            Self::Aggregate(form) => form.run(batch, frame, out),
            Self::Arithmetic(form) => form.run(batch, frame, rows, out),
            Self::Lookup(form) => form.run(batch, frame, rows, out),
            Self::TextLookup(form) => form.run(batch, frame, rows, out),
        }
    }
}
