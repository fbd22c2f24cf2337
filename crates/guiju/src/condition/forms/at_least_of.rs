//! `at_least_of: {number: 2, of: […]}`: N of M. Parts that do not apply count neither for nor against.

use super::super::{
    Explainer, Linker, NodeId, OpenId, Outcomes, Step, View,
    bits::{Bitmaps, fill_rows, outcomes},
    explain::Describer,
    link::Scope,
    run::Batch,
};
use crate::{Bilingual, tree::Node};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AtLeastOf {
    /// How many have to hold.
    pub number: Number,
    /// The parts.
    pub parts: Vec<NodeId>,
}

/// How many have to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Number {
    /// So many.
    Known(u32),
    /// A parameter that the standard leaves open: from one to all.
    Open(OpenId),
}

impl Number {
    fn describe(self, d: &Describer<'_>) -> Bilingual {
        match self {
            Self::Known(number) => Bilingual::new(number.to_string(), number.to_string()),
            Self::Open(id) => d.open(id),
        }
    }
}

impl AtLeastOf {
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, scope: Scope) -> Option<NodeId> {
        let mut fields = linker.decoder.fields(node, "at_least_of")?;
        let number = fields.require(linker.decoder, "number").and_then(|n| linker.whole(n));
        let parts = fields.require(linker.decoder, "of").map(|n| linker.conditions(n, scope)).unwrap_or_default();
        fields.finish(linker.decoder);
        let number = number?;
        if let Number::Known(number) = number
            && (number as usize > parts.len() || number == 0)
        {
            let message = Bilingual::new(
                format!("共 {} 项，不能要求 {number} 项", parts.len()),
                format!("{number} of {} can't be asked for", parts.len()),
            );
            linker.decoder.error(node.span, "at_least_of", "bad-number", message, None);
            return None;
        }
        Some(linker.program.add(scope.frame, Step::AtLeastOf(Self { number, parts })))
    }

    /// May pass: so many may pass. May fail: so few hold for certain, and a part may apply. May not apply: all parts may not.
    pub(crate) fn run(&self, batch: &Batch<'_>, rows: usize, out: Bitmaps<'_>) {
        fill_rows(out, rows, |row| {
            let parts = self.parts.iter().map(|part| outcomes(batch.bits(*part), row));
            let may = parts.clone().filter(|part| part.pass).count();
            let must = parts.clone().filter(|part| *part == Outcomes::PASS).count();
            let may_fail = parts.clone().any(|part| part.fail);
            let all_na = { parts }.all(|part| part.not_applicable);
            let Number::Known(number) = self.number else {
                let applies = must > 0 || may > 0 || may_fail;
                return Outcomes { pass: applies, fail: applies, not_applicable: all_na };
            };
            let number = number as usize;
            // Too few hold, and one part applies: it holds, or may fail, or holds and does not make up the number.
            let applies = must > 0 || may_fail || (may > 0 && number > 1);
            Outcomes { pass: may >= number, fail: must < number && applies, not_applicable: all_na }
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let parts: Vec<&Bilingual> = self.parts.iter().map(|part| d.condition(*part)).collect();
        let list = super::combine::join(&parts, "；", "; ");
        let number = self.number.describe(d);
        Bilingual::new(
            format!("以下 {} 项中至少 {} 项：{}", self.parts.len(), number.zh, list.zh),
            format!("at least {} of these {}: {}", number.en, self.parts.len(), list.en),
        )
    }

    /// The parts that it could do with: none where enough of them hold.
    pub(crate) fn lacking(&self, view: View<'_>, id: NodeId, row: usize) -> impl Iterator<Item = NodeId> {
        let enough = view.outcomes(id, row) == Outcomes::PASS;
        self.parts.iter().copied().filter(move |part| !enough && view.outcomes(*part, row) != Outcomes::PASS)
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        let held = self.parts.iter().filter(|part| e.outcomes(**part, row) == Outcomes::PASS).count();
        let sentences: Vec<Bilingual> = self.lacking(e.view, id, row).map(|part| e.condition(part, row)).collect();
        let list = super::combine::join(&sentences, "；", "; ");
        if let (Number::Open(id), false) = (self.number, outcomes.is_decided()) {
            e.missing_open(id);
        }
        let number = self.number.describe(&e.describer);
        let head = Bilingual::new(
            format!("{} 项中已确认满足 {held} 项，应至少 {} 项", self.parts.len(), number.zh),
            format!("{held} of {} hold for certain, at least {} are required", self.parts.len(), number.en),
        );
        super::combine::join(&[head, list], "：", ": ")
    }
}
