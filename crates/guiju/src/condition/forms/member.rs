//! `equals: term`, `in: [term, …]`: a term fact among terms.

use super::super::explain::{Comparison, Parts};
use super::super::{
    Column, Explainer, FrameId, Linker, NodeId, Side, SlotId, Step,
    bits::{self, Bitmaps},
    explain::{Describer, Shown},
    run::Batch,
};
use crate::{
    Bilingual,
    condition::link::Resolved,
    tree::{Node, Value},
    vocabulary::TermListId,
};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Member {
    /// The fact.
    pub slot: SlotId,
    /// Its list of terms.
    pub list: TermListId,
    /// The terms allowed, ascending.
    pub terms: Vec<u32>,
}

impl Member {
    pub(crate) fn read(
        linker: &mut Linker<'_, '_>,
        node: &Node,
        of: &Resolved,
        list: TermListId,
        frame: FrameId,
    ) -> Option<Vec<NodeId>> {
        let slot = linker.slot(of, frame);
        let mut terms = match &node.value {
            Value::Map(_) => {
                let mut fields = linker.decoder.fields(node, &of.name)?;
                let allowed = fields.take("in").or_else(|| fields.take("equals"));
                if allowed.is_none() {
                    linker.decoder.expected(node, &of.name, "equals 或 in", "`equals` or `in`");
                }
                let terms = allowed.map(|n| linker.terms(n, list, &of.name)).unwrap_or_default();
                fields.finish(linker.decoder);
                terms
            }
            _ => linker.terms(node, list, &of.name),
        };
        terms.sort_unstable();
        terms.dedup();
        (!terms.is_empty()).then(|| vec![linker.program.add(frame, Step::Member(Self { slot, list, terms }))])
    }

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, out: Bitmaps<'_>) {
        let Some(Column::Code(codes)) = batch.column(self.slot) else { return bits::clear(out) };
        let codes = codes.get(batch.range(frame)).unwrap_or_default();
        bits::fill(out, codes, |code| {
            let unknown = code == super::super::table::UNKNOWN_CODE;
            let member = self.terms.contains(&code);
            u8::from(member || unknown) | u8::from(!member || unknown) << 1
        });
    }

    fn test(&self, d: &Describer<'_>) -> Bilingual {
        let terms = d.terms(self.list, &self.terms);
        match self.terms.len() {
            1 => Bilingual::new(format!("为{}", terms.zh), format!("is {}", terms.en)),
            _ => Bilingual::new(format!("为{}之一", terms.zh), format!("is one of {}", terms.en)),
        }
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
        let known = actual.as_ref().map(|shown| &shown.text);
        let sentence = e.verdict_sentence(outcomes, &parts.label, known, &parts.test, None);
        e.fact_operand(self.slot, row, parts, Comparison::new("in", actual, parts.expected.clone(), outcomes));
        sentence
    }
}
