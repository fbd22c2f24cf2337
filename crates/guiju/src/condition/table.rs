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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// By frame.
    pub frames: Vec<FrameRows>,
    /// By slot.
    pub columns: Vec<Column>,
}

/// The rows of one frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The columns of a program without a row.
    #[must_use]
    pub fn empty(program: &Program, vocabulary: &Vocabulary) -> Self {
        let frame = |frame: &Frame| match frame.parent {
            None => FrameRows::default(),
            Some(_) => FrameRows { offsets: vec![0], ..FrameRows::default() },
        };
        Self {
            frames: program.frames().iter().map(frame).collect(),
            columns: program.slots().iter().map(|slot| slot.column(vocabulary)).collect(),
        }
    }

    /// The columns of a program for some subjects, as of a day. Evidence that has expired by then makes its fact not
    /// known.
    #[must_use]
    pub fn from_facts(subjects: &[&Facts], program: &Program, vocabulary: &Vocabulary, as_of: i64) -> Self {
        let mut table = Self::empty(program, vocabulary);
        table.append(subjects, program, vocabulary, as_of, &mut Texts::of(program));
        table
    }

    /// Appends subjects as rows. `texts` are those met in the rows before.
    pub(crate) fn append(
        &mut self,
        subjects: &[&Facts],
        program: &Program,
        vocabulary: &Vocabulary,
        as_of: i64,
        texts: &mut Texts,
    ) {
        let mut rows: Vec<Vec<Option<&Record>>> = vec![subjects.iter().map(|f| Some(&f.record)).collect()];
        if let Some(root) = self.frames.first_mut() {
            root.rows += subjects.len();
        }
        for (frame, own) in program.frames().iter().zip(&mut self.frames).skip(1) {
            let parents = frame.parent.and_then(|p| rows.get(p.0 as usize)).map(Vec::as_slice).unwrap_or_default();
            rows.push(own.append(frame, parents, as_of));
        }
        for ((slot, column), seen) in program.slots().iter().zip(&mut self.columns).zip(&mut texts.0) {
            let range = slot.range(vocabulary);
            for record in rows.get(slot.frame.0 as usize).map(Vec::as_slice).unwrap_or_default() {
                let known = record.and_then(|record| record.at(&slot.path, as_of));
                column.push(known.map(|k| &k.value), range, seen);
            }
        }
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
            let mut frame_rows = FrameRows { offsets: vec![0], ..FrameRows::default() };
            let items = frame_rows.append(inner, parents, as_of);
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

/// The codes of the texts met in each column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts(Vec<HashMap<String, u32>>);

impl Texts {
    /// Of columns without a row.
    pub fn of(program: &Program) -> Self {
        Self(program.slots().iter().map(|_| HashMap::new()).collect())
    }

    /// Of one column.
    pub fn of_column(&mut self, column: usize) -> Option<&mut HashMap<String, u32>> {
        self.0.get_mut(column)
    }
}

impl FrameRows {
    /// Appends the items of some rows of the parent, and says which they are.
    fn append<'f>(&mut self, frame: &Frame, parents: &[Option<&'f Record>], as_of: i64) -> Vec<Option<&'f Record>> {
        let mut items: Vec<Option<&Record>> = Vec::new();
        for parent in parents {
            let list = parent.and_then(|record| record.at(&frame.path, as_of)).and_then(|known| match &known.value {
                FactValue::List(list) => Some(list),
                _ => None,
            });
            let extra = list.map_or(Interval::new(0, Interval::POS), super::super::facts::List::unlisted);
            items.extend(list.iter().flat_map(|list| &list.items).map(Some));
            self.offsets.push(u32::try_from(self.rows + items.len()).unwrap_or(u32::MAX));
            self.extra_lo.push(extra.lo);
            self.extra_hi.push(extra.hi);
        }
        self.rows += items.len();
        items
    }
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
                Some(FactValue::Text(text)) => text_code(text, texts, seen),
                _ => UNKNOWN_CODE,
            }),
            Self::Given(given) => given.push(u8::from(value.is_some())),
        }
    }
}

/// The code of a text, a new one where it has not been met yet.
pub(crate) fn text_code(text: &str, texts: &mut Vec<String>, seen: &mut HashMap<String, u32>) -> u32 {
    if let Some(code) = seen.get(text) {
        return *code;
    }
    let code = u32::try_from(texts.len()).unwrap_or(UNKNOWN_CODE);
    texts.push(text.to_owned());
    seen.insert(text.to_owned(), code);
    code
}
