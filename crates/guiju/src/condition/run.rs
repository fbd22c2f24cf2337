//! Runs a program over a table, some rows at a time, with registers that are reused.

use super::{
    Column, FrameId, NodeId, Outcomes, Program, SlotId, Step, Table,
    bits::{self, Bitmaps, Word},
    forms::operand::{Operand, Series},
    layout::Layout,
};
use crate::quantity::{CalendarSpan, Interval, latest_start};
use std::{cell::Cell, ops::Range};

/// Rows run together: few enough that the registers stay in the cache, and a multiple of 64.
const CHUNK: usize = 1024;

/// Where steps leave their results; keep one and use it for many runs. Those of a step are words of outcomes, and of a
/// value the lowest and then the highest numbers of all rows.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    words: Vec<Word>,
    numbers: Vec<i64>,
    layout: Layout,
    ranges: Vec<Range<usize>>,
    starts: Starts,
}

/// The latest days from which a time of the standard had passed by a day. The calendar is asked once for each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Starts(Vec<(i64, CalendarSpan, Option<i64>)>);

impl Starts {
    /// Most that are kept.
    const MOST: usize = 256;

    fn add(&mut self, over_by: i64, span: CalendarSpan) {
        if self.find(over_by, &span).is_none() {
            if self.0.len() >= Self::MOST {
                self.0.clear();
            }
            self.0.push((over_by, span, latest_start(over_by, &span)));
        }
    }

    fn find(&self, over_by: i64, span: &CalendarSpan) -> Option<Option<i64>> {
        self.0.iter().find(|(day, known, _)| *day == over_by && known == span).map(|(_, _, start)| *start)
    }

    /// The latest day from which a span has passed by a day, if the calendar has it.
    pub fn latest(&self, over_by: i64, span: &CalendarSpan) -> Option<i64> {
        self.find(over_by, span).unwrap_or_else(|| latest_start(over_by, span))
    }
}

/// Where a step leaves a value: whether it is defined, and its bounds.
pub(crate) struct Values<'a> {
    pub words: Bitmaps<'a>,
    lo: &'a mut [i64],
    hi: &'a mut [i64],
}

impl Values<'_> {
    /// Sets a value for each row: lowest, highest, and whether it may be undefined; `None` where it certainly is.
    pub fn fill(&mut self, mut of: impl FnMut(usize) -> Option<(i64, i64, bool)>) {
        let rows = self.lo.len();
        let (lo, hi) = (&mut *self.lo, &mut *self.hi);
        let mut bounds = lo.iter_mut().zip(hi);
        bits::fill_rows(self.words, rows, |row| {
            let value = of(row);
            if let Some((lo, hi)) = bounds.next() {
                (*lo, *hi) = value.map_or((0, 0), |v| (v.0, v.1));
            }
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
            pass: bits::bit(pass, row),
            fail: bits::bit(fail, row),
            not_applicable: bits::bit(na, row),
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

    /// The same for the rows of a word.
    pub(crate) fn of_word(self, own: Word) -> Word {
        match self {
            Self::Outcomes(outcomes) => {
                // Every row has an outcome, so that these are the rows there are.
                let rows = own.pass | own.fail | own.na;
                let where_it = |may: bool| if may { rows } else { 0 };
                Word {
                    pass: where_it(outcomes.pass),
                    fail: where_it(outcomes.fail),
                    na: where_it(outcomes.not_applicable),
                }
            }
            Self::Waived => Word { fail: 0, na: own.na | own.fail, ..own },
            Self::Granted => Word { fail: 0, pass: own.pass | own.fail, ..own },
        }
    }
}

/// What all kernels of a run see.
pub(crate) struct Shared<'a> {
    pub table: &'a Table,
    pub as_of: i64,
    /// By the number of a rule: what counts in place of its outcomes.
    pub instead: &'a [(u32, Instead)],
    pub starts: &'a Starts,
    ranges: &'a [Range<usize>],
    layout: &'a Layout,
    /// Of all steps.
    words: Bitmaps<'a>,
}

/// What a kernel sees: the columns, the rows to run, and the results of the steps before it.
pub(crate) struct Batch<'a> {
    pub shared: &'a Shared<'a>,
    /// Of the values before.
    numbers: &'a [i64],
}

impl<'a> Batch<'a> {
    /// The rows of a frame.
    #[inline]
    pub fn range(&self, frame: FrameId) -> Range<usize> {
        self.shared.ranges.get(frame.0 as usize).cloned().unwrap_or(0..0)
    }

    /// The bitmaps of an earlier step.
    #[inline]
    pub fn bits(&self, id: NodeId) -> Bitmaps<'a> {
        self.shared.layout.words(id, self.shared.words)
    }

    /// One word of the bitmaps of an earlier step.
    #[inline]
    pub fn word(&self, id: NodeId, word: usize) -> Word {
        self.bits(id).get(word).map(Cell::get).unwrap_or_default()
    }

    /// A column.
    #[inline]
    pub fn column(&self, slot: SlotId) -> Option<&'a Column> {
        self.shared.table.columns.get(slot.0 as usize)
    }

    /// A number column's rows of a frame.
    #[inline]
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
    #[inline]
    pub fn series(&self, operand: &Operand, frame: FrameId) -> Series<'a> {
        match operand {
            Operand::Literal(interval) => Series::constant(*interval),
            Operand::Open(_) => Series::constant(Interval::ALL),
            Operand::Slot(slot) => {
                let (lo, hi) = self.numbers(*slot, frame);
                Series::columns(lo, hi)
            }
            Operand::Step(id) => {
                let (lo, hi) = bounds(self.shared.layout, self.numbers, *id);
                Series::value(lo, hi, self.bits(*id))
            }
        }
    }

    /// For each row of a frame the items of one of its lists: their rows (counted from the first of the batch) and the
    /// bounds of how many more there are.
    #[inline]
    pub fn items(&self, parent: FrameId, child: FrameId) -> impl Iterator<Item = Items> + 'a {
        let range = self.range(parent);
        let base = self.range(child).start;
        let rows = self.shared.table.frames.get(child.0 as usize);
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
        self.make_room(program, as_of);
        let Self { words, numbers, layout, ranges, starts } = self;
        let words = Cell::from_mut(words.as_mut_slice()).as_slice_of_cells();
        let shared = &Shared { table, as_of, instead, starts, ranges, layout, words };
        for (id, (frame, step)) in (0..).map(NodeId).zip(program.steps()) {
            let rows = ranges.get(frame.0 as usize).map_or(0, Range::len);
            let out = layout.words(id, words);
            if !step.is_value() {
                step.run(&Batch { shared, numbers }, *frame, rows, out);
                continue;
            }
            let Some((start, rows)) = layout.numbers(id) else { return };
            let Some((before, rest)) = numbers.split_at_mut_checked(start) else { return };
            let Some((lo, rest)) = rest.split_at_mut_checked(rows) else { return };
            let Some((hi, _)) = rest.split_at_mut_checked(rows) else { return };
            step.run_value(&Batch { shared, numbers: before }, *frame, Values { words: out, lo, hi });
        }
    }

    /// Makes room for the results of all steps.
    fn make_room(&mut self, program: &Program, as_of: i64) {
        let Self { words, numbers, layout, ranges, starts } = self;
        layout.set(program.shapes(), ranges);
        for form in program.elapsed() {
            if let Some((over_by, span)) = form.over_by(as_of) {
                starts.add(over_by, span);
            }
        }
        let (words_needed, numbers_needed) = layout.size();
        if words.len() < words_needed {
            words.resize(words_needed, Word::default());
        }
        if numbers.len() < numbers_needed {
            numbers.resize(numbers_needed, 0);
        }
    }

    /// All words of a step.
    fn words(&self, id: NodeId) -> &[Word] {
        self.layout.words(id, &self.words)
    }

    /// The outcomes of a step at one row, counted from the first row run.
    #[must_use]
    pub fn outcomes(&self, id: NodeId, row: usize) -> Outcomes {
        self.word(id, row / 64).at(row % 64)
    }

    /// One word of the outcomes of a step: 64 rows, counted from the first row run. Nothing beyond the last.
    pub(crate) fn word(&self, id: NodeId, word: usize) -> Word {
        self.words(id).get(word).copied().unwrap_or_default()
    }

    /// A value at one row, and whether it may be undefined there; `None` where it certainly is, or is no value.
    pub(crate) fn value(&self, id: NodeId, row: usize) -> Option<(Interval, bool)> {
        let outcomes = self.outcomes(id, row);
        let (lo, hi) = bounds(&self.layout, &self.numbers, id);
        let interval = Interval::new(*lo.get(row)?, *hi.get(row)?);
        outcomes.pass.then_some((interval, outcomes.not_applicable))
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
}

impl Program {
    /// Evaluates conditions for all rows of a table, chunk by chunk.
    #[must_use]
    pub fn evaluate(&self, table: &Table, as_of: i64, conditions: &[NodeId], scratch: &mut Scratch) -> Evaluation {
        let rows = table.frames.first().map_or(0, |f| f.rows);
        let mut evaluation = Evaluation { rows, outcomes: vec![Default::default(); conditions.len()] };
        for bitmap in evaluation.outcomes.iter_mut().flatten() {
            bitmap.reserve_exact(bits::words(rows));
        }
        let mut start = 0;
        while start < rows {
            let end = (start + CHUNK).min(rows);
            scratch.run(self, table, as_of, start..end);
            for (id, [pass, fail, na]) in conditions.iter().zip(&mut evaluation.outcomes) {
                let words = scratch.words(*id);
                pass.extend(words.iter().map(|word| word.pass));
                fail.extend(words.iter().map(|word| word.fail));
                na.extend(words.iter().map(|word| word.na));
            }
            start = end;
        }
        evaluation
    }
}

impl Step {
    /// Runs a condition: every word of `out` is overwritten.
    #[inline(always)]
    fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: Bitmaps<'_>) {
        match self {
            Self::Flag(form) => form.run(batch, frame, out),
            Self::Compare(form) => form.run(batch, frame, rows, out),
            Self::Ratio(form) => form.run(batch, frame, rows, out),
            Self::Elapsed(form) => form.run(batch, frame, rows, out),
            Self::Member(form) => form.run(batch, frame, out),
            Self::Contains(form) => form.run(batch, frame, rows, out),
            Self::Wording(form) => form.run(batch, frame, out),
            Self::Known(form) => form.run(batch, frame, out),
            Self::Combine(form) => form.run(batch, rows, out),
            Self::Not(form) => form.run(batch, out),
            Self::AtLeastOf(form) => form.run(batch, rows, out),
            Self::Quantify(form) => form.run(batch, frame, rows, out),
            Self::InOrder(form) => form.run(batch, frame, rows, out),
            Self::Verdict(form) => form.run(batch, rows, out),
            Self::Gate(form) => form.run(batch, rows, out),
            // Values, over no rows.
            Self::Count(_)
            | Self::SetSize(_)
            | Self::Aggregate(_)
            | Self::Arithmetic(_)
            | Self::Lookup(_)
            | Self::TextLookup(_) => {}
        }
    }

    /// Runs a step that comes to a number.
    #[inline]
    fn run_value(&self, batch: &Batch<'_>, frame: FrameId, out: Values<'_>) {
        match self {
            Self::Count(form) => form.run(batch, frame, out),
            Self::SetSize(form) => form.run(batch, frame, out),
            Self::Aggregate(form) => form.run(batch, frame, out),
            Self::Arithmetic(form) => form.run(batch, frame, out),
            Self::Lookup(form) => form.run(batch, frame, out),
            Self::TextLookup(form) => form.run(batch, frame, out),
            _ => {}
        }
    }
}

/// Lowest and highest numbers of a value.
#[inline]
fn bounds<'a>(layout: &Layout, numbers: &'a [i64], id: NodeId) -> (&'a [i64], &'a [i64]) {
    let Some((start, rows)) = layout.numbers(id) else { return (&[], &[]) };
    numbers.get(start..start + 2 * rows).and_then(|both| both.split_at_checked(rows)).unwrap_or_default()
}
