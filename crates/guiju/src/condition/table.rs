//! Facts as columns: what the steps run over. One subject is a table of one row.

use super::{
    FrameId, Program, SlotKind,
    program::{Frame, Slot},
};
use crate::{
    facts::{FactValue, Facts, Record},
    quantity::Interval,
    vocabulary::{Fact, FactId, FactKind, TermListId, Vocabulary},
};
use std::collections::HashMap;

/// The code of a term or text that is not known.
pub(crate) const UNKNOWN_CODE: u32 = u32::MAX;

/// Columns for the slots of one program.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// By frame.
    pub frames: Vec<FrameRows>,
    /// By slot.
    pub columns: Vec<Column>,
}

/// The rows of one frame.
#[derive(Clone, Debug, Default)]
pub struct FrameRows {
    /// Number of rows.
    pub rows: usize,
    /// For each row of the parent where its items begin, and one past the end of the last.
    pub offsets: Vec<u32>,
    /// For each row of the parent the least number of items that are not listed.
    pub extra_lo: Vec<i64>,
    /// For each row of the parent the greatest number of items that are not listed.
    pub extra_hi: Vec<i64>,
}

/// One column.
#[derive(Clone, Debug)]
pub enum Column {
    /// Closed intervals on the grid; a missing number stands for its range.
    Number {
        /// Lowest.
        lo: Vec<i64>,
        /// Highest.
        hi: Vec<i64>,
    },
    /// 1 may be true, 2 may be false, 3 either.
    Flag(Vec<u8>),
    /// Index of a term, or `u32::MAX`.
    Code(Vec<u32>),
    /// Bitsets of the terms known to be in the set, and whether more may be.
    Terms {
        /// Words a row.
        words: usize,
        /// Rows × words.
        bits: Vec<u64>,
        /// Whether terms not listed may be in the set.
        open: Vec<u8>,
    },
    /// Index into the texts, or `u32::MAX`.
    Text {
        /// By row.
        codes: Vec<u32>,
        /// The different texts.
        texts: Vec<String>,
    },
    /// Whether a value is given.
    Given(Vec<u8>),
}

impl Slot {
    /// An empty column for it.
    #[must_use]
    pub fn column(&self, vocabulary: &Vocabulary) -> Column {
        match self.kind {
            SlotKind::Number => Column::Number { lo: Vec::new(), hi: Vec::new() },
            SlotKind::Flag => Column::Flag(Vec::new()),
            SlotKind::Code => Column::Code(Vec::new()),
            SlotKind::Terms => {
                let words = match self.fact(vocabulary).map(|fact| fact.kind) {
                    Some(FactKind::Terms(list)) => term_words(vocabulary, list),
                    _ => 1,
                };
                Column::Terms { words, bits: Vec::new(), open: Vec::new() }
            }
            SlotKind::Text => Column::Text { codes: Vec::new(), texts: Vec::new() },
            SlotKind::Given => Column::Given(Vec::new()),
        }
    }

    /// The fact it holds.
    #[must_use]
    pub fn fact<'v>(&self, vocabulary: &'v Vocabulary) -> Option<&'v Fact> {
        vocabulary.fact(self.owner, *self.path.last()?)
    }

    /// What a number that is not known stands for.
    #[must_use]
    pub fn range(&self, vocabulary: &Vocabulary) -> Interval {
        self.fact(vocabulary).map_or(Interval::ALL, |fact| fact.range)
    }
}

impl Table {
    /// The columns of a program for some subjects, as of a day. Evidence that has expired by then makes its fact not
    /// known.
    #[must_use]
    pub fn from_facts(subjects: &[&Facts], program: &Program, vocabulary: &Vocabulary, as_of: i64) -> Self {
        let frame = FrameRows { rows: subjects.len(), ..FrameRows::default() };
        let mut table = Self {
            frames: vec![frame; 1],
            columns: program.slots().iter().map(|slot| slot.column(vocabulary)).collect(),
        };
        table.frames.resize_with(program.frames().len(), FrameRows::default);
        let rows: Vec<Option<&Record>> = subjects.iter().map(|f| Some(&f.record)).collect();
        table.fill(program, Program::ROOT, &[], &rows, vocabulary, as_of);
        table
    }

    /// Sets what is known of the rows of one frame, and of all frames inside it, from records: all of it, or only the
    /// facts and lists whose way from the row begins with `below`. A row without a record is one of which none of them is
    /// known. The frames and columns of the program have to be there.
    pub fn fill(
        &mut self,
        program: &Program,
        frame: FrameId,
        below: &[FactId],
        rows: &[Option<&Record>],
        vocabulary: &Vocabulary,
        as_of: i64,
    ) {
        let concerned = |at: FrameId, path: &[FactId]| at != frame || path.starts_with(below);
        let mut records: Vec<Option<Vec<Option<&Record>>>> = vec![None; program.frames().len()];
        if let Some(own) = records.get_mut(frame.0 as usize) {
            *own = Some(rows.to_vec());
        }
        for (at, inner) in program.frames().iter().enumerate() {
            let Some(parent) = inner.parent.filter(|parent| concerned(*parent, &inner.path)) else { continue };
            let Some(parents) = records.get(parent.0 as usize).and_then(Option::as_ref) else { continue };
            let (frame_rows, items) = items_of(inner, parents, as_of);
            if let (Some(place), Some(own)) = (self.frames.get_mut(at), records.get_mut(at)) {
                *place = frame_rows;
                *own = Some(items);
            }
        }
        for (slot, column) in program.slots().iter().zip(&mut self.columns) {
            if concerned(slot.frame, &slot.path)
                && let Some(Some(rows)) = records.get(slot.frame.0 as usize)
            {
                *column = column_of(slot, rows, vocabulary, as_of);
            }
        }
    }
}

fn items_of<'f>(frame: &Frame, parents: &[Option<&'f Record>], as_of: i64) -> (FrameRows, Vec<Option<&'f Record>>) {
    let mut rows = FrameRows { offsets: vec![0], ..FrameRows::default() };
    let mut items: Vec<Option<&Record>> = Vec::new();
    for parent in parents {
        let list = parent.and_then(|record| record.at(&frame.path, as_of)).and_then(|known| match &known.value {
            FactValue::List(list) => Some(list),
            _ => None,
        });
        let extra = list.map_or(Interval::new(0, Interval::POS), super::super::facts::List::unlisted);
        items.extend(list.iter().flat_map(|list| &list.items).map(Some));
        rows.offsets.push(u32::try_from(items.len()).unwrap_or(u32::MAX));
        rows.extra_lo.push(extra.lo);
        rows.extra_hi.push(extra.hi);
    }
    rows.rows = items.len();
    (rows, items)
}

fn column_of(slot: &Slot, rows: &[Option<&Record>], vocabulary: &Vocabulary, as_of: i64) -> Column {
    let range = slot.range(vocabulary);
    let mut column = slot.column(vocabulary);
    let mut seen: HashMap<String, u32> = HashMap::new();
    for record in rows {
        let known = record.and_then(|record| record.at(&slot.path, as_of));
        column.push(known.map(|k| &k.value), range, &mut seen);
    }
    column
}

/// Words of a bitset that holds a term list.
pub(crate) fn term_words(vocabulary: &Vocabulary, list: TermListId) -> usize {
    vocabulary.term_list(list).map_or(1, |list| super::bits::words(list.terms.len()).max(1))
}

impl Column {
    /// The code of a term or text that is not known.
    pub const UNKNOWN: u32 = UNKNOWN_CODE;

    /// Removes all rows and keeps the memory.
    pub fn clear(&mut self) {
        match self {
            Self::Number { lo, hi } => (lo.clear(), hi.clear()).1,
            Self::Flag(bytes) | Self::Given(bytes) => bytes.clear(),
            Self::Code(codes) => codes.clear(),
            Self::Terms { bits, open, .. } => (bits.clear(), open.clear()).1,
            Self::Text { codes, texts } => (codes.clear(), texts.clear()).1,
        }
    }

    /// Appends rows of which the fact is not known; `range` is that of the slot.
    pub fn extend_unknown(&mut self, rows: usize, range: Interval) {
        match self {
            Self::Number { lo, hi } => {
                lo.resize(lo.len() + rows, range.lo);
                hi.resize(hi.len() + rows, range.hi);
            }
            Self::Flag(flags) => flags.resize(flags.len() + rows, 3),
            Self::Code(codes) | Self::Text { codes, .. } => codes.resize(codes.len() + rows, UNKNOWN_CODE),
            Self::Terms { words, bits, open } => {
                bits.resize(bits.len() + rows * *words, 0);
                open.resize(open.len() + rows, 1);
            }
            Self::Given(given) => given.resize(given.len() + rows, 0),
        }
    }

    /// Appends one row; a value that is not given, or not of the column's kind, is not known.
    fn push(&mut self, value: Option<&FactValue>, range: Interval, seen: &mut HashMap<String, u32>) {
        match self {
            Self::Number { lo, hi } => {
                let interval = value.and_then(FactValue::interval).unwrap_or(range);
                lo.push(interval.lo);
                hi.push(interval.hi);
            }
            Self::Flag(flags) => flags.push(match value {
                Some(FactValue::Boolean(true) | FactValue::Judgement(true)) => 1,
                Some(FactValue::Boolean(false) | FactValue::Judgement(false)) => 2,
                _ => 3,
            }),
            Self::Code(codes) => codes.push(match value {
                Some(FactValue::Term(term)) => *term,
                _ => UNKNOWN_CODE,
            }),
            Self::Terms { words, bits, open } => {
                let start = bits.len();
                bits.resize(start + *words, 0);
                let Some(FactValue::Terms(set)) = value else {
                    open.push(1);
                    return;
                };
                for term in &set.terms {
                    if let Some(word) = bits.get_mut(start + *term as usize / 64) {
                        *word |= 1 << (term % 64);
                    }
                }
                open.push(u8::from(!set.complete));
            }
            Self::Text { codes, texts } => codes.push(match value {
                Some(FactValue::Text(text)) => *seen.entry(text.clone()).or_insert_with(|| {
                    texts.push(text.clone());
                    u32::try_from(texts.len() - 1).unwrap_or(UNKNOWN_CODE)
                }),
                _ => UNKNOWN_CODE,
            }),
            Self::Given(given) => given.push(u8::from(value.is_some())),
        }
    }
}
