//! `in_order: {by: field, terms: […]}`: the named items that are present stand in the given order; others may stand
//! between, and one that stands twice breaks it. Over an open list, or with a term not known, it is unknown.

use super::super::{
    Column, Explainer, FrameId, Linker, NodeId, Outcomes, SlotId, Step,
    bits::{Bitmaps, clear, fill_rows},
    explain::Describer,
    link::{Resolved, Scope},
    run::Batch,
    table::UNKNOWN_CODE,
};
use crate::{
    Bilingual,
    tree::Node,
    vocabulary::{FactKind, TermListId},
};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InOrder {
    /// The items.
    pub items: FrameId,
    /// The field that names them.
    pub slot: SlotId,
    /// Its list of terms.
    pub list: TermListId,
    /// The order.
    pub terms: Vec<u32>,
}

impl InOrder {
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, of: &Resolved, frame: FrameId) -> Option<NodeId> {
        let items = linker.items(of, frame)?;
        let mut fields = linker.decoder.fields(node, &of.name)?;
        let by = fields.require(linker.decoder, "by");
        let terms = fields.require(linker.decoder, "terms");
        fields.finish(linker.decoder);
        let field = linker.fact(by?, Scope { frame: items.frame, record: items.record })?;
        let FactKind::Term(list) = field.fact.kind else {
            linker.decoder.expected(by?, &of.name, "词类字段", "a field that holds a term");
            return None;
        };
        let terms = linker.terms(terms?, list, &of.name);
        let slot = linker.slot(&field, items.frame);
        (!terms.is_empty())
            .then(|| linker.program.add(frame, Step::InOrder(Self { items: items.frame, slot, list, terms })))
    }

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: Bitmaps<'_>) {
        let Some(Column::Code(codes)) = batch.column(self.slot) else { return clear(out) };
        let codes = codes.get(batch.range(self.items)).unwrap_or_default();
        let mut lists = batch.items(frame, self.items);
        fill_rows(out, rows, |_| {
            let Some(items) = lists.next() else { return Outcomes::UNKNOWN };
            let codes = codes.get(items.start..items.end).unwrap_or_default();
            let mut last: Option<usize> = None;
            for position in codes.iter().filter_map(|code| self.terms.iter().position(|term| term == code)) {
                if last.is_some_and(|last| last >= position) {
                    return Outcomes::FAIL; // no item that is still unknown can mend it
                }
                last = Some(position);
            }
            let open = items.extra_hi > 0 || codes.contains(&UNKNOWN_CODE);
            if open { Outcomes::UNKNOWN } else { Outcomes::PASS }
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (list, terms) = (d.list(self.items), d.terms(self.list, &self.terms));
        Bilingual::new(format!("{}的次序为：{}", list.zh, terms.zh), format!("{} in this order: {}", list.en, terms.en))
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        let items = e.items(self.items, row);
        if !outcomes.is_decided() {
            if items.extra_hi > 0 {
                e.missing_list(self.items, row);
            }
            for item in items.start..items.end {
                e.missing_slot(self.slot, item);
            }
        }
        e.plain_sentence(outcomes, e.describer.condition(id))
    }
}
