//! A rule as a step: what it requires, when it applies, what it excepts. `applies` false or `unless` true makes it not
//! applicable; where either is unknown, "may not apply" is added.

use super::super::{
    Explainer, NodeId, Outcomes,
    bits::{Word, all_rows},
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
    pub(crate) fn run(&self, batch: &Batch<'_>, rows: usize, out: &mut [Word]) {
        let require = batch.bits(self.require);
        let applies = self.applies.map(|id| batch.bits(id));
        let unless = self.unless.map(|id| batch.bits(id));
        for (n, (out, ones)) in all_rows(out, rows).enumerate() {
            let word = |bits: &[Word]| bits.get(n).copied().unwrap_or_default();
            let applies = applies.map_or(Word { pass: ones, fail: 0, na: 0 }, word);
            let unless = unless.map_or(Word { pass: 0, fail: ones, na: 0 }, word);
            let require = word(require);
            // A condition that does not apply itself stands in nobody's way.
            let counts = applies.unbroken() & unless.opposite().unbroken();
            *out = Word {
                pass: require.pass & counts,
                fail: require.fail & counts,
                na: (require.na & counts) | applies.fail | unless.pass,
            };
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
