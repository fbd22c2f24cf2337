//! `fact: true` or `fact: false`: a boolean fact, or a judgement that an attestation decides.

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
    vocabulary::FactKind,
};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flag {
    /// The fact.
    pub slot: SlotId,
    /// The value it has to have.
    pub expected: bool,
}

impl Flag {
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, of: &Resolved, frame: FrameId) -> Option<Vec<NodeId>> {
        let expected = match &node.value {
            Value::Bool(value) => Some(*value),
            Value::Map(_) => {
                let mut fields = linker.decoder.fields(node, &of.name)?;
                let value = fields.require(linker.decoder, "equals").and_then(|n| linker.decoder.boolean(n, &of.name));
                fields.finish(linker.decoder);
                value
            }
            _ => {
                linker.decoder.expected(node, &of.name, "true 或 false", "true or false");
                None
            }
        }?;
        if of.fact.kind == FactKind::Judgement && !expected {
            linker.decoder.expected(
                node,
                &of.name,
                "true（评定项只能要求为真）",
                "true: a judgement can only be required to hold",
            );
            return None;
        }
        let slot = linker.slot(of, frame);
        Some(vec![linker.program.add(frame, Step::Flag(Self { slot, expected }))])
    }

    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, out: Bitmaps<'_>) {
        let Some(Column::Flag(flags)) = batch.column(self.slot) else { return bits::clear(out) };
        let flags = flags.get(batch.range(frame)).unwrap_or_default();
        // A flag's bits are the outcome's bits of a test for true.
        bits::fill(out, flags, |flag| flag);
        if !self.expected {
            for word in out {
                word.set(word.get().opposite());
            }
        }
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let label = d.slot(self.slot);
        match (self.expected, d.is_judgement(self.slot)) {
            (true, true) => Bilingual::new(format!("经评定：{}", label.zh), format!("attested: {}", label.en)),
            (true, false) => label.clone(),
            (false, _) => Bilingual::new(format!("无“{}”的情形", label.zh), format!("not: {}", label.en)),
        }
    }

    pub(crate) fn parts(&self, d: &Describer<'_>) -> Parts {
        let label = d.slot(self.slot).clone();
        let test = match self.expected {
            true => Bilingual::new("应为“是”", "yes"),
            false => Bilingual::new("应为“否”", "no"),
        };
        Parts { title: label.clone(), label, test, expected: Some(Shown::truth(self.expected)) }
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        if !outcomes.is_decided() {
            e.missing_slot(self.slot, row);
        }
        let judgement = e.describer.is_judgement(self.slot);
        if judgement && outcomes.is_decided() {
            e.attested();
        }
        if e.is_quiet() {
            e.used(&Side::Slot(self.slot), row);
            return Bilingual::default();
        }
        let parts = e.describer.parts(id);
        let actual = outcomes.is_decided().then(|| Shown::truth(outcomes.pass == self.expected));
        let known = actual.as_ref().map(|shown| &shown.text);
        let mut sentence = e.truth_sentence(outcomes, &parts.label, known, &parts.test);
        if known.is_none() && judgement {
            sentence.zh.push_str("，须由具名的评定人评定");
            sentence.en.push_str("; a named assessor has to judge it");
        }
        e.fact_operand(self.slot, row, parts, Comparison::new("equals", actual, parts.expected.clone(), outcomes));
        sentence
    }
}
