//! `contains contains_all contains_any contains_only`: terms in a set. A set may be open: then a term that is not listed
//! may still be in it.

use super::super::explain::{Comparison, Parts};
use super::super::{
    Column, Explainer, FrameId, Linker, NodeId, Outcomes, Side, SlotId, Step,
    bits::{self, Bitmaps},
    explain::{Describer, Shown},
    run::Batch,
};
use crate::{Bilingual, condition::link::Resolved, tree::decode::Fields, vocabulary::TermListId};

/// Which of the terms have to be in the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// Each of them.
    All,
    /// One of them.
    Any,
    /// No others.
    Only,
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Contains {
    /// The set.
    pub slot: SlotId,
    /// Its list of terms.
    pub list: TermListId,
    /// How much of the terms.
    pub extent: Extent,
    /// The terms, ascending.
    pub terms: Vec<u32>,
}

impl Contains {
    /// The tests' names in a standard.
    const NAMES: [(&'static str, Extent); 4] = [
        ("contains", Extent::All),
        ("contains_all", Extent::All),
        ("contains_any", Extent::Any),
        ("contains_only", Extent::Only),
    ];

    pub(crate) fn read_tests<'n>(
        linker: &mut Linker<'_, '_>,
        fields: &mut Fields<'n>,
        of: &Resolved,
        list: TermListId,
        frame: FrameId,
    ) -> Vec<NodeId> {
        let slot = linker.slot(of, frame);
        let mut tests = Vec::new();
        for (name, extent) in Self::NAMES {
            let Some(node) = fields.take(name) else { continue };
            let mut terms = linker.terms(node, list, &of.name);
            terms.sort_unstable();
            terms.dedup();
            if !terms.is_empty() {
                tests.push(linker.program.add(frame, Step::Contains(Self { slot, list, extent, terms })));
            }
        }
        tests
    }

    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: Bitmaps<'_>) {
        let Some(Column::Terms { words, bits: sets, open }) = batch.column(self.slot) else {
            return bits::clear(out);
        };
        let words = *words;
        let range = batch.range(frame);
        let open = open.get(range.clone()).unwrap_or_default();
        let sets = sets.get(range.start * words..range.end * words).unwrap_or_default();
        if words == 1 {
            return self.run_words(sets, open, out);
        }
        let mut sets = sets.chunks(words.max(1));
        bits::fill_rows(out, rows, |row| {
            let set = sets.next().unwrap_or_default();
            let open = open.get(row).is_none_or(|o| *o == 1);
            let each = |test: fn(u64, u64) -> bool| set.iter().enumerate().all(|(n, set)| test(*set, self.mask(n)));
            let (pass, fail) = match self.extent {
                Extent::All => {
                    let holds = each(|set, mask| set & mask == mask);
                    (holds || open, !holds)
                }
                Extent::Any => {
                    let holds = !each(|set, mask| set & mask == 0);
                    (holds || open, !holds)
                }
                Extent::Only => {
                    let holds = each(|set, mask| set & !mask == 0);
                    (holds, !holds || open)
                }
            };
            Outcomes { pass, fail, not_applicable: false }
        });
    }

    /// The common case: a list of at most 64 terms.
    fn run_words(&self, sets: &[u64], open: &[u8], out: Bitmaps<'_>) {
        /// `unless_open` is the bit of the outcome that an open set leaves possible.
        fn fill(sets: &[u64], open: &[u8], out: Bitmaps<'_>, unless_open: u8, holds: impl Fn(u64) -> bool) {
            bits::fill_pairs(out, sets, open, |set, open| {
                let decided = if holds(set) { 0b01 } else { 0b10 };
                decided | if open == 1 { unless_open } else { 0 }
            });
        }
        let mask = self.mask(0);
        match self.extent {
            Extent::All => fill(sets, open, out, 0b01, |set| set & mask == mask),
            Extent::Any => fill(sets, open, out, 0b01, |set| set & mask != 0),
            Extent::Only => fill(sets, open, out, 0b10, |set| set & !mask == 0),
        }
    }

    /// One word of the terms as a bitset.
    fn mask(&self, word: usize) -> u64 {
        let inside = self.terms.iter().filter(|term| **term as usize / 64 == word);
        inside.fold(0, |mask, term| mask | 1 << (term % 64))
    }

    fn test(&self, d: &Describer<'_>) -> Bilingual {
        let terms = d.terms(self.list, &self.terms);
        let (zh, en) = match self.extent {
            Extent::All => ("包括", "includes"),
            Extent::Any => ("至少包括其一：", "includes one of"),
            Extent::Only => ("只包括", "includes only"),
        };
        Bilingual::new(format!("{zh}{}", terms.zh), format!("{en} {}", terms.en))
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (label, test) = (d.slot(self.slot), self.test(d));
        Bilingual::new(format!("{}{}", label.zh, test.zh), format!("{} {}", label.en, test.en))
    }

    pub(crate) fn parts(&self, d: &Describer<'_>) -> Parts {
        let label = d.slot(self.slot).clone();
        Parts {
            title: label.clone(),
            label,
            test: self.test(d),
            expected: Some(Shown::text(d.terms(self.list, &self.terms))),
        }
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        if !outcomes.is_decided() {
            e.missing_slot(self.slot, row);
        }
        if e.is_quiet() {
            e.used(&Side::Slot(self.slot), row);
            return Bilingual::default();
        }
        let parts = e.describer.parts(id);
        let actual = e.shown_slot(self.slot, row);
        let name = match self.extent {
            Extent::All => "contains_all",
            Extent::Any => "contains_any",
            Extent::Only => "contains_only",
        };
        let known = actual.as_ref().map(|shown| &shown.text);
        let mut sentence = e.verdict_sentence(outcomes, &parts.label, known, &parts.test, None);
        e.fact_operand(self.slot, row, parts, Comparison::new(name, actual, parts.expected.clone(), outcomes));
        let absent = e.absent_terms(self.slot, row, &self.terms);
        if self.extent == Extent::All && !outcomes.pass && !absent.is_empty() {
            let absent = e.describer.terms(self.list, &absent);
            sentence.zh.extend(["，缺", &absent.zh]);
            sentence.en.extend(["; missing: ", &absent.en]);
        }
        sentence
    }
}
