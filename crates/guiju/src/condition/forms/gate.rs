//! A rule as a step: what it requires, when it applies, what it excepts. `applies` false or `unless` true makes it not
//! applicable; where either is unknown, "may not apply" is added.

use super::super::{
    Explainer, NodeId, Outcomes, View,
    bits::{Bitmaps, Word, all_rows},
    explain::Describer,
    run::Batch,
};
use crate::Bilingual;

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Gate {
    /// When it applies; always where `None`.
    pub applies: Option<NodeId>,
    /// What it excepts.
    pub unless: Option<NodeId>,
    /// What it requires.
    pub require: NodeId,
}

impl Gate {
    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, rows: usize, out: Bitmaps<'_>) {
        for (n, (out, ones)) in all_rows(out, rows).enumerate() {
            let require = batch.word(self.require, n);
            let applies = self.applies.map_or(Word { pass: ones, fail: 0, na: 0 }, |id| batch.word(id, n));
            // A condition that does not apply itself stands in nobody's way.
            let (mut counts, mut ruled_out) = (applies.unbroken(), applies.fail);
            if let Some(unless) = self.unless.map(|id| batch.word(id, n)) {
                counts &= unless.opposite().unbroken();
                ruled_out |= unless.pass;
            }
            out.set(Word {
                pass: require.pass & counts,
                fail: require.fail & counts,
                na: (require.na & counts) | ruled_out,
            });
        }
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let mut text = d.condition(self.require).clone();
        if let Some(applies) = self.applies {
            let when = d.condition(applies);
            text = Bilingual::new(format!("当{}时：{}", when.zh, text.zh), format!("where {}: {}", when.en, text.en));
        }
        if let Some(unless) = self.unless {
            let except = d.condition(unless);
            text = Bilingual::new(
                format!("{}（{}的除外）", text.zh, except.zh),
                format!("{} (unless {})", text.en, except.en),
            );
        }
        text
    }

    /// The parts that say why: the one that rules it out, or what it requires and whatever leaves open that it applies.
    pub(crate) fn reasons(&self, view: View<'_>, id: NodeId, row: usize) -> impl Iterator<Item = NodeId> {
        let part = |part: Option<NodeId>, is: fn(Outcomes) -> bool| part.filter(|part| is(view.outcomes(*part, row)));
        let reasons = if view.outcomes(id, row) == Outcomes::NOT_APPLICABLE {
            let out = part(self.applies, |o| o == Outcomes::FAIL).or(part(self.unless, |o| o == Outcomes::PASS));
            [Some(out.unwrap_or(self.require)), None, None]
        } else {
            let open = |o: Outcomes| !o.is_decided();
            [Some(self.require), part(self.applies, open), part(self.unless, open)]
        };
        reasons.into_iter().flatten()
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let does_not_apply = e.outcomes(id, row) == Outcomes::NOT_APPLICABLE;
        let mut reasons = self.reasons(e.view, id, row).map(|part| e.condition(part, row));
        let mut sentence = reasons.next().unwrap_or_default();
        if does_not_apply {
            return Bilingual::new(format!("不适用：{}", sentence.zh), format!("does not apply: {}", sentence.en));
        }
        for open in reasons {
            sentence = Bilingual::new(
                format!("是否适用尚不清楚（{}）；{}", open.zh, sentence.zh),
                format!("whether it applies is not known ({}); {}", open.en, sentence.en),
            );
        }
        sentence
    }
}
