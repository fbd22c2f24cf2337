//! `known: true`: passes when the fact is given, and is otherwise unknown. It never fails, so that learning more never
//! turns a verdict round; for the same reason it can't stand under `not`.

use super::super::explain::{Comparison, Parts};
use super::super::{
    Column, Explainer, FrameId, Linker, NodeId, Side, SlotId, SlotKind, Step,
    bits::{self, Bitmaps},
    explain::Describer,
    run::Batch,
};
use crate::{Bilingual, condition::link::Resolved, tree::Node};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Known {
    /// Whether the fact is given.
    pub slot: SlotId,
}

impl Known {
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, of: &Resolved, frame: FrameId) -> Option<NodeId> {
        if linker.decoder.boolean(node, &of.name) == Some(false) {
            linker.decoder.expected(node, &of.name, "true", "`true`: a standard can't ask for a fact not to be known");
            return None;
        }
        if linker.negated {
            let message = Bilingual::new(
                "`known` 不能放在 `not` 或 `none` 之内",
                "`known` can't stand under `not`, `none` or `unless`",
            );
            linker.decoder.error(node.span, &of.name, "known-negated", message, None);
            return None;
        }
        let slot = linker.slot_as(of, frame, SlotKind::Given);
        Some(linker.program.add(frame, Step::Known(Self { slot })))
    }

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, out: Bitmaps<'_>) {
        let Some(Column::Given(given)) = batch.column(self.slot) else { return bits::clear(out) };
        let given = given.get(batch.range(frame)).unwrap_or_default();
        bits::fill(out, given, |given| 0b01 | u8::from(given == 0) << 1);
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let label = d.slot(self.slot);
        Bilingual::new(format!("{}已知", label.zh), format!("{} is known", label.en))
    }

    pub(crate) fn parts(&self, d: &Describer<'_>) -> Parts {
        let label = d.slot(self.slot).clone();
        Parts { title: label.clone(), label, test: Bilingual::new("应当查明", "has to be known"), expected: None }
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
        e.fact_operand(self.slot, row, parts, Comparison::new("known", actual, None, outcomes));
        sentence
    }
}
