//! `not`: exchanges pass and fail and keeps "not applicable".

use super::super::{Explainer, NodeId, bits::Bitmaps, explain::Describer, run::Batch};
use crate::Bilingual;

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Not {
    /// What must not hold.
    pub part: NodeId,
}

impl Not {
    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, out: Bitmaps<'_>) {
        for (out, part) in out.iter().zip(batch.bits(self.part)) {
            out.set(part.get().opposite());
        }
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let part = d.condition(self.part);
        Bilingual::new(format!("不是：{}", part.zh), format!("not: {}", part.en))
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        e.evidence_only(self.part, row);
        if e.is_quiet() {
            return Bilingual::default();
        }
        e.plain_sentence(outcomes, e.describer.condition(id))
    }
}
