//! One row being written into the columns. At its beginning everything is unknown; what is read then takes its place.

use super::plan::{FactPlan, Plan, Unknown};
use crate::{
    condition::{Column, Table, Texts, UNKNOWN_CODE, text_code},
    quantity::Interval,
};

/// The columns, and where a row begins and ends in them.
pub(super) struct Writer<'a> {
    pub plan: &'a Plan,
    pub table: &'a mut Table,
    pub texts: &'a mut Texts,
}

impl Writer<'_> {
    /// The row of a frame that is being written.
    fn row(&self, frame: usize) -> usize {
        self.table.frames.get(frame).map_or(0, |frame| frame.rows)
    }

    /// Begins a row of a frame: nothing is known of it.
    pub fn begin(&mut self, frame: usize) {
        let Some(plan) = self.plan.frames.get(frame) else { return };
        for (column, unknown) in &plan.columns {
            match (self.table.columns.get_mut(*column), unknown) {
                (Some(Column::Number { lo, hi }), Unknown::Number(range)) => {
                    lo.push(range.lo);
                    hi.push(range.hi);
                }
                (Some(Column::Flag(flags)), _) => flags.push(3),
                (Some(Column::Code(codes) | Column::Text { codes, .. }), _) => codes.push(UNKNOWN_CODE),
                (Some(Column::Terms { words, bits, open }), _) => {
                    if *words == 1 {
                        bits.push(0);
                    } else {
                        bits.resize(bits.len() + *words, 0);
                    }
                    open.push(1);
                }
                (Some(Column::Given(given)), _) => given.push(0),
                _ => {}
            }
        }
        for child in &plan.children {
            if let Some(child) = self.table.frames.get_mut(*child) {
                child.extra_lo.push(0);
                child.extra_hi.push(Interval::POS);
            }
        }
    }

    /// Ends the row of a frame: the items of its lists end here too.
    pub fn end(&mut self, frame: usize) {
        let Some(plan) = self.plan.frames.get(frame) else { return };
        for child in &plan.children {
            if let Some(child) = self.table.frames.get_mut(*child) {
                child.offsets.push(u32::try_from(child.rows).unwrap_or(u32::MAX));
            }
        }
        if let Some(frame) = self.table.frames.get_mut(frame) {
            frame.rows += 1;
        }
    }

    /// Writes a fact into each of its columns, and "given" where that is asked.
    fn each(&mut self, fact: &FactPlan, mut write: impl FnMut(&mut Column, usize)) {
        if fact.targets.is_empty() {
            return;
        }
        let row = self.row(fact.frame);
        for target in self.plan.targets.get(fact.targets.clone()).unwrap_or_default() {
            match self.table.columns.get_mut(*target) {
                Some(Column::Given(given)) => set(given, row, 1),
                Some(column) => write(column, row),
                None => {}
            }
        }
    }

    /// A number, day or sum of hours.
    pub fn number(&mut self, fact: &FactPlan, interval: Interval) {
        self.each(fact, |column, row| {
            if let Column::Number { lo, hi } = column {
                set(lo, row, interval.lo);
                set(hi, row, interval.hi);
            }
        });
    }

    /// A truth.
    pub fn truth(&mut self, fact: &FactPlan, truth: bool) {
        self.each(fact, |column, row| {
            if let Column::Flag(flags) = column {
                set(flags, row, if truth { 1 } else { 2 });
            }
        });
    }

    /// A term.
    pub fn term(&mut self, fact: &FactPlan, term: u32) {
        self.each(fact, |column, row| {
            if let Column::Code(codes) = column {
                set(codes, row, term);
            }
        });
    }

    /// One more term of a set.
    pub fn add_term(&mut self, fact: &FactPlan, term: u32) {
        self.each(fact, |column, row| {
            if let Column::Terms { words, bits, .. } = column
                && let Some(word) = bits.get_mut(row * *words + term as usize / 64)
            {
                *word |= 1 << (term % 64);
            }
        });
    }

    /// A set of the terms added before, perhaps with others.
    pub fn terms(&mut self, fact: &FactPlan, is_open: bool) {
        self.each(fact, |column, row| {
            if let Column::Terms { open, .. } = column {
                set(open, row, u8::from(is_open));
            }
        });
    }

    /// A text.
    pub fn text(&mut self, fact: &FactPlan, text: &str) {
        if fact.targets.is_empty() {
            return;
        }
        let row = self.row(fact.frame);
        for target in self.plan.targets.get(fact.targets.clone()).unwrap_or_default() {
            match (self.table.columns.get_mut(*target), self.texts.of_column(*target)) {
                (Some(Column::Text { codes, texts }), Some(seen)) => set(codes, row, text_code(text, texts, seen)),
                (Some(Column::Given(given)), _) => set(given, row, 1),
                _ => {}
            }
        }
    }

    /// A record or list, of which only "given" is written.
    pub fn given(&mut self, fact: &FactPlan) {
        self.each(fact, |_, _| {});
    }

    /// How many items of a list are not listed. The row is that of the list's owner.
    pub fn unlisted(&mut self, fact: &FactPlan, items: Option<usize>, unlisted: Interval) {
        let row = self.row(fact.frame);
        if let Some(items) = items.and_then(|items| self.table.frames.get_mut(items)) {
            set(&mut items.extra_lo, row, unlisted.lo);
            set(&mut items.extra_hi, row, unlisted.hi);
        }
    }

    /// Takes a fact back: it is not known after all.
    pub fn forget(&mut self, fact: &FactPlan) {
        let row = self.row(fact.frame);
        for target in self.plan.targets.get(fact.targets.clone()).unwrap_or_default() {
            match self.table.columns.get_mut(*target) {
                Some(Column::Number { lo, hi }) => {
                    set(lo, row, fact.range.lo);
                    set(hi, row, fact.range.hi);
                }
                Some(Column::Flag(flags)) => set(flags, row, 3),
                Some(Column::Code(codes) | Column::Text { codes, .. }) => set(codes, row, UNKNOWN_CODE),
                Some(Column::Terms { words, bits, open }) => {
                    let start = row * *words;
                    bits.get_mut(start..start + *words).unwrap_or_default().fill(0);
                    set(open, row, 1);
                }
                Some(Column::Given(given)) => set(given, row, 0),
                None => {}
            }
        }
    }
}

fn set<T>(values: &mut [T], row: usize, value: T) {
    if let Some(at) = values.get_mut(row) {
        *at = value;
    }
}

/// How long everything in a table is, to go back to.
#[derive(Clone, Debug, Default)]
pub(super) struct Mark {
    rows: Vec<usize>,
    texts: Vec<usize>,
}

impl Mark {
    /// Remembers where a table ends.
    pub fn set(&mut self, plan: &Plan, table: &Table) {
        self.rows.clear();
        self.rows.extend(table.frames.iter().map(|frame| frame.rows));
        self.texts.clear();
        self.texts.extend(plan.texts.iter().map(|column| match table.columns.get(*column) {
            Some(Column::Text { texts, .. }) => texts.len(),
            _ => 0,
        }));
    }

    /// Remembers the beginning, where nothing is.
    pub fn begin(&mut self, table: &Table) {
        self.rows.clear();
        self.rows.resize(table.frames.len(), 0);
        self.texts.clear();
    }

    /// Cuts off what came after.
    pub fn restore(&self, plan: &Plan, table: &mut Table, texts_met: &mut Texts) {
        for (number, column) in plan.texts.iter().enumerate() {
            let before = self.texts.get(number).copied().unwrap_or(0);
            if let (Some(Column::Text { texts, .. }), Some(seen)) =
                (table.columns.get_mut(*column), texts_met.of_column(*column))
            {
                for text in texts.drain(before.min(texts.len())..) {
                    seen.remove(&text);
                }
            }
        }
        for ((frame_plan, frame), rows) in plan.frames.iter().zip(0..).zip(&self.rows) {
            for (number, _) in &frame_plan.columns {
                match table.columns.get_mut(*number) {
                    Some(Column::Number { lo, hi }) => {
                        lo.truncate(*rows);
                        hi.truncate(*rows);
                    }
                    Some(Column::Flag(bytes) | Column::Given(bytes)) => bytes.truncate(*rows),
                    Some(Column::Code(codes) | Column::Text { codes, .. }) => codes.truncate(*rows),
                    Some(Column::Terms { words, bits, open }) => {
                        bits.truncate(rows * *words);
                        open.truncate(*rows);
                    }
                    None => {}
                }
            }
            for child in &frame_plan.children {
                if let Some(child) = table.frames.get_mut(*child) {
                    child.offsets.truncate(rows + 1);
                    child.extra_lo.truncate(*rows);
                    child.extra_hi.truncate(*rows);
                }
            }
            if let Some(frame) = table.frames.get_mut(frame) {
                frame.rows = *rows;
            }
        }
    }
}
