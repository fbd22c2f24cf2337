//! A rule as a step: what it requires, when it applies, what it excepts. `applies` false or `unless` true makes it not
//! applicable; where either is unknown, "may not apply" is added.

use super::super::{
    Explainer, NodeId, Outcomes, View,
    bits::{Bits, all_ones},
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
    pub(crate) fn run(&self, batch: &Batch<'_>, rows: usize, out: &mut Bits) {
        let require = batch.bits(self.require);
        let applies = self.applies.map(|id| batch.bits(id));
        let unless = self.unless.map(|id| batch.bits(id));
        let word = |bits: Option<&Vec<u64>>, n: usize, default: u64| {
            bits.map_or(default, |b| b.get(n).copied().unwrap_or(default))
        };
        for (n, ones) in all_ones(rows).enumerate() {
            // A condition that does not apply itself stands in nobody's way.
            let may_apply = word(applies.map(|b| &b.pass), n, ones) | word(applies.map(|b| &b.na), n, 0);
            let may_not = word(applies.map(|b| &b.fail), n, 0);
            let excepted = word(unless.map(|b| &b.pass), n, 0);
            let not_excepted = word(unless.map(|b| &b.fail), n, ones) | word(unless.map(|b| &b.na), n, 0);
            let counts = may_apply & not_excepted;
            let of = |bits: &[u64]| bits.get(n).copied().unwrap_or(0);
            if let (Some(pass), Some(fail), Some(na)) = (out.pass.get_mut(n), out.fail.get_mut(n), out.na.get_mut(n)) {
                *pass = of(&require.pass) & counts;
                *fail = of(&require.fail) & counts;
                *na = (of(&require.na) & counts) | may_not | excepted;
            }
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
