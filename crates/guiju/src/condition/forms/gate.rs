//! A rule as a step: what it requires, when it applies, what it excepts. `applies` false or `unless` true makes it not
//! applicable; where either is unknown, "may not apply" is added.

use super::super::{
    Explainer, NodeId, Outcomes,
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
        let require = d.condition(self.require);
        let mut text = require;
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

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        if outcomes == Outcomes::NOT_APPLICABLE {
            let scope = [(self.applies, Outcomes::FAIL), (self.unless, Outcomes::PASS)];
            for (part, ruling) in scope {
                if let Some(part) = part.filter(|part| e.outcomes(*part, row) == ruling) {
                    let reason = e.condition(part, row);
                    return Bilingual::new(format!("不适用：{}", reason.zh), format!("does not apply: {}", reason.en));
                }
            }
            let reason = e.condition(self.require, row);
            return Bilingual::new(format!("不适用：{}", reason.zh), format!("does not apply: {}", reason.en));
        }
        let mut sentence = e.condition(self.require, row);
        for part in [self.applies, self.unless].into_iter().flatten() {
            if !e.outcomes(part, row).is_decided() {
                let open = e.condition(part, row);
                sentence = Bilingual::new(
                    format!("是否适用尚不清楚（{}）；{}", open.zh, sentence.zh),
                    format!("whether it applies is not known ({}); {}", open.en, sentence.en),
                );
            }
        }
        sentence
    }
}
