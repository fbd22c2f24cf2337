//! `value: {ratio: {of: V, to: V}}` against a percentage, by cross multiplication: `of / to ≥ t` is `of ≥ t · to`.
//!
//! Both sides are amounts of one kind. 0/0 is undefined ("not applicable"), and so is a ratio to
//! nought; where only the divisor may be nought, "may not apply" is added.

use super::super::explain::{Comparison, Parts};
use super::{
    super::{
        Explainer, FrameId, Gap, NodeId, Outcomes, RowGap, View,
        bits::{Bitmaps, fill_rows},
        explain::{Describer, Shown},
        run::Batch,
    },
    compare::Relation,
    operand::Operand,
};
use crate::{
    Bilingual,
    quantity::{Dimension, Interval, Unit},
};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    /// The part.
    pub of: Operand,
    /// The whole.
    pub to: Operand,
    /// Unit of both.
    pub unit: Unit,
    /// How it is compared.
    pub relation: Relation,
    /// With which percentage; never a fact or a step.
    pub threshold: Operand,
}

/// Grid steps of a percentage in the ratio 1.
const ONE: i128 = Dimension::Percent.grid() as i128 * 100;

impl Ratio {
    fn outcomes(&self, of: Interval, to: Interval) -> Outcomes {
        let na = to.lo <= 0;
        if to.hi <= 0 {
            return Outcomes::NOT_APPLICABLE;
        }
        let Operand::Literal(threshold) = self.threshold else {
            return Outcomes { pass: true, fail: true, not_applicable: na };
        };
        let to = Interval::new(to.lo.max(1), to.hi);
        // The sign of of/to − t. A share of an endless whole comes near to nought and never reaches it.
        let sign = |of: i64, to: i64, t: i64| -> std::cmp::Ordering {
            match (of, to) {
                (Interval::POS, _) => std::cmp::Ordering::Greater,
                (Interval::NEG, _) => std::cmp::Ordering::Less,
                (_, Interval::POS) => 0.cmp(&t).then(of.cmp(&0)),
                _ => (i128::from(of) * ONE).cmp(&(i128::from(t) * i128::from(to))),
            }
        };
        // It grows with `of`, and with `to` away from the greater share towards nought.
        let greatest = |t: i64| sign(of.hi, if of.hi < 0 { to.hi } else { to.lo }, t);
        let least = |t: i64| sign(of.lo, if of.lo < 0 { to.lo } else { to.hi }, t);
        let (t_lo, t_hi) = (threshold.lo, threshold.hi);
        let (pass, fail) = match self.relation {
            Relation::AtLeast => (greatest(t_lo).is_ge(), least(t_hi).is_lt()),
            Relation::MoreThan => (greatest(t_lo).is_gt(), least(t_hi).is_le()),
            Relation::AtMost => (least(t_hi).is_le(), greatest(t_lo).is_gt()),
            Relation::LessThan => (least(t_hi).is_lt(), greatest(t_lo).is_ge()),
            Relation::Equals => {
                (greatest(t_lo).is_ge() && least(t_hi).is_le(), least(t_hi).is_lt() || greatest(t_lo).is_gt())
            }
        };
        Outcomes { pass, fail, not_applicable: na }
    }

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: Bitmaps<'_>) {
        let (of, to) = (batch.series(&self.of, frame), batch.series(&self.to, frame));
        fill_rows(out, rows, |row| {
            if !(of.may_be(row) && to.may_be(row)) {
                return Outcomes::NOT_APPLICABLE;
            }
            let mut outcomes = self.outcomes(of.at(row), to.at(row));
            outcomes.not_applicable |= of.may_be_undefined(row) || to.may_be_undefined(row);
            outcomes
        });
    }

    fn label(&self, d: &Describer<'_>) -> Bilingual {
        let (of, to) = (d.operand(&self.of, self.unit), d.operand(&self.to, self.unit));
        Bilingual::new(format!("{}占{}的比例", of.zh, to.zh), format!("{} as a share of {}", of.en, to.en))
    }

    fn threshold(&self, d: &Describer<'_>) -> Bilingual {
        d.operand(&self.threshold, Unit::base(Dimension::Percent))
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (label, test) = (self.label(d), self.relation.phrase(&self.threshold(d)));
        Bilingual::new(format!("{}{}", label.zh, test.zh), format!("{} {}", label.en, test.en))
    }

    pub(crate) fn parts(&self, d: &Describer<'_>) -> Parts {
        Parts {
            label: self.label(d),
            title: d.operand(&self.of, Unit::base(Dimension::Count)),
            test: self.relation.phrase(&self.threshold(d)),
            expected: match self.threshold {
                Operand::Literal(interval) => Some(Shown::interval(interval, Unit::base(Dimension::Percent))),
                _ => None,
            },
        }
    }

    /// The share where both amounts are known, on the grid or between two of its steps.
    fn share(&self, view: &View<'_>, row: usize) -> Option<Interval> {
        let (of, to) = (view.amount(&self.of, row)?, view.amount(&self.to, row)?);
        if !of.is_exact() || !to.is_exact() || to.lo <= 0 {
            return None;
        }
        let exact = i128::from(of.lo) * ONE;
        let (low, rest) = (exact / i128::from(to.lo), exact % i128::from(to.lo));
        i64::try_from(low).ok().map(|low| Interval::new(low, low.saturating_add(i64::from(rest != 0))))
    }

    /// How far a failing share is from the threshold.
    pub(crate) fn gap(&self, view: &View<'_>, id: NodeId, row: usize) -> Option<RowGap> {
        if view.outcomes(id, row) != Outcomes::FAIL {
            return None;
        }
        let threshold = view.amount(&self.threshold, row)?;
        self.relation.gap(self.share(view, row)?, threshold, Unit::base(Dimension::Percent))
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        if !outcomes.is_decided() {
            e.missing_operand(&self.of, row);
            e.missing_operand(&self.to, row);
            e.missing_operand(&self.threshold, row);
        }
        if e.is_quiet() {
            e.used(&self.of, row);
            return Bilingual::default();
        }
        let parts = e.describer.parts(id);
        let percent = Unit::base(Dimension::Percent);
        let (of, to) = (e.shown_amount(&self.of, row, self.unit), e.shown_amount(&self.to, row, self.unit));
        let share = self.share(&e.view, row);
        let actual = match (&of, &to) {
            (Some(of), Some(to)) => {
                let mut shown = share.map_or_else(
                    || Shown::text(Bilingual::default()),
                    |i| Shown::interval(Interval::exact(i.lo), percent),
                );
                let ratio =
                    Bilingual::new(format!("{}/{}", of.text.zh, to.text.zh), format!("{}/{}", of.text.en, to.text.en));
                shown.text = if share.is_some() {
                    Bilingual::new(
                        format!("{}（{}）", shown.text.zh, ratio.zh),
                        format!("{} ({})", shown.text.en, ratio.en),
                    )
                } else {
                    ratio
                };
                Some(shown)
            }
            _ => None,
        };
        let gap = self.gap(&e.view, id, row).zip(e.amount(&self.threshold, row));
        let gap = gap.map(|(gap, threshold)| Gap::new(gap, threshold));
        let expected = match self.threshold {
            Operand::Literal(_) => parts.expected.clone(),
            _ => e.shown_amount(&self.threshold, row, percent),
        };
        let known = actual.as_ref().map(|shown| &shown.text);
        let sentence = e.verdict_sentence(outcomes, &parts.label, known, &parts.test, gap.as_ref());
        let comparison = Comparison::new(self.relation.name(), actual, expected, outcomes).with_gap(gap);
        e.operand(&self.of, row, parts, comparison);
        sentence
    }
}
