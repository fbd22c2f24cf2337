//! `equals at_least more_than at_most less_than between`: one amount against another.
//!
//! | left | test | right | may pass | may fail |
//! |---|---|---|---|---|
//! | `[a, b]` | at least | `[c, d]` | `b ≥ c` | `a < d` |
//! | `[a, b]` | more than | `[c, d]` | `b > c` | `a ≤ d` |
//! | `[a, b]` | equals | `[c, d]` | they meet | not both one and the same number |
//!
//! `at_most` and `less_than` are the mirror images. A side that may be undefined adds "may not apply".

use super::super::explain::{Comparison, Describer, Parts, Shown};
use super::{
    super::{
        Explainer, FrameId, Gap, Linker, NodeId, RowGap, Step, View,
        bits::{self, Bitmaps},
        run::Batch,
    },
    operand::Operand,
};
use crate::{
    Bilingual, Lang,
    condition::link::Resolved,
    quantity::{Dimension, Interval, Unit, show_against},
    tree::{Node, Value},
};

/// Which way two amounts are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same.
    Equals,
    /// Not below.
    AtLeast,
    /// Above.
    MoreThan,
    /// Not above.
    AtMost,
    /// Below.
    LessThan,
}

impl Relation {
    /// The tests' names in a standard.
    pub const NAMES: [(&'static str, Self); 5] = [
        ("equals", Self::Equals),
        ("at_least", Self::AtLeast),
        ("more_than", Self::MoreThan),
        ("at_most", Self::AtMost),
        ("less_than", Self::LessThan),
    ];

    /// The name in a standard.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, r)| *r == self).map_or("", |(name, _)| name)
    }

    /// `(may pass, may fail)` of two intervals.
    #[must_use]
    pub fn of(self, left: Interval, right: Interval) -> (bool, bool) {
        match self {
            Self::AtLeast => (left.hi >= right.lo, left.lo < right.hi),
            Self::MoreThan => (left.hi > right.lo, left.lo <= right.hi),
            Self::AtMost => (left.lo <= right.hi, left.hi > right.lo),
            Self::LessThan => (left.lo < right.hi, left.hi >= right.lo),
            Self::Equals => {
                let meet = left.hi >= right.lo && left.lo <= right.hi;
                (meet, !(meet && left.is_exact() && right.is_exact()))
            }
        }
    }

    /// How far the left side is from the right one, where the test certainly fails.
    pub(crate) fn gap(self, left: Interval, right: Interval, unit: Unit) -> Option<RowGap> {
        let short = match self {
            Self::AtLeast | Self::MoreThan => true,
            Self::AtMost | Self::LessThan => false,
            Self::Equals => left.hi < right.lo,
        };
        let (less, more) = if short { (left, right) } else { (right, left) };
        let low = more.lo.checked_sub(less.hi)?;
        let high = more.hi.checked_sub(less.lo)?;
        let infinite = [left, right].iter().any(|i| i.lo == Interval::NEG || i.hi == Interval::POS);
        (!infinite && unit.dimension() != Dimension::Date).then_some(RowGap { low, high, unit, short })
    }

    /// The common case: numbers against one that is the same in every row.
    pub(crate) fn run_column(self, lo: &[i64], hi: &[i64], threshold: Interval, out: Bitmaps<'_>) {
        let Interval { lo: least, hi: most } = threshold;
        match self {
            Self::AtLeast => bits::fill_tests(out, (hi, |x| x >= least), (lo, |x| x < most)),
            Self::MoreThan => bits::fill_tests(out, (hi, |x| x > least), (lo, |x| x <= most)),
            Self::AtMost => bits::fill_tests(out, (lo, |x| x <= most), (hi, |x| x > least)),
            Self::LessThan => bits::fill_tests(out, (lo, |x| x < most), (hi, |x| x >= least)),
            Self::Equals => bits::fill_pairs(out, lo, hi, |lo, hi| {
                let (pass, fail) = self.of(Interval { lo, hi }, threshold);
                u8::from(pass) | u8::from(fail) << 1
            }),
        }
    }

    /// The test in words, before a threshold.
    #[must_use]
    pub fn phrase(self, threshold: &Bilingual) -> Bilingual {
        let (zh, en) = match self {
            Self::Equals => ("为", "exactly"),
            Self::AtLeast => ("不少于", "at least"),
            Self::MoreThan => ("超过", "more than"),
            Self::AtMost => ("不超过", "at most"),
            Self::LessThan => ("低于", "less than"),
        };
        Bilingual::new(format!("{zh}{}", threshold.zh), format!("{en} {}", threshold.en))
    }

    /// Days are before or after each other, not more or less.
    #[must_use]
    pub fn date_phrase(self, day: &Bilingual) -> Bilingual {
        let (zh, en) = match self {
            Self::Equals => (format!("为{}", day.zh), format!("on {}", day.en)),
            Self::AtLeast => (format!("不早于{}", day.zh), format!("on or after {}", day.en)),
            Self::MoreThan => (format!("晚于{}", day.zh), format!("after {}", day.en)),
            Self::AtMost => (format!("不晚于{}", day.zh), format!("on or before {}", day.en)),
            Self::LessThan => (format!("早于{}", day.zh), format!("before {}", day.en)),
        };
        Bilingual::new(zh, en)
    }
}

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Compare {
    /// What is compared.
    pub left: Operand,
    /// How.
    pub relation: Relation,
    /// With what.
    pub right: Operand,
    /// Unit in which both are shown.
    pub unit: Unit,
}

impl Compare {
    /// Reads the tests of a numeric fact: a mapping of tests, all of which have to hold.
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, of: &Resolved, frame: FrameId) -> Option<Vec<NodeId>> {
        let left = Operand::Slot(linker.slot(of, frame));
        let unit = of.fact.kind.unit()?;
        let Value::Map(_) = node.value else {
            linker.decoder.expected(node, &of.name, "检验，如 {at_least: …}", "a test, such as {at_least: …}");
            return None;
        };
        let mut fields = linker.decoder.fields(node, &of.name)?;
        let tests = Self::read_tests(linker, &mut fields, left, unit, frame, Some(of));
        fields.finish(linker.decoder);
        tests
    }

    /// Reads tests out of a mapping that may hold other things too.
    pub(crate) fn read_tests<'n>(
        linker: &mut Linker<'_, '_>,
        fields: &mut crate::tree::decode::Fields<'n>,
        left: Operand,
        unit: Unit,
        frame: FrameId,
        of: Option<&Resolved>,
    ) -> Option<Vec<NodeId>> {
        let mut tests = Vec::new();
        let mut found = false;
        for (name, relation) in Relation::NAMES {
            let Some(node) = fields.take(name) else { continue };
            found = true;
            let Some(right) = linker.amount(node, unit, frame) else { continue };
            linker.refuse_decided(of, relation, right, node);
            tests.push(linker.program.add(frame, Step::Compare(Self { left, relation, right, unit })));
        }
        if let Some(node) = fields.take("between") {
            found = true;
            if let Some([low, high]) = linker.decoder.list(node, &fields.path) {
                for (node, relation) in [(low, Relation::AtLeast), (high, Relation::AtMost)] {
                    if let Some(right) = linker.amount(node, unit, frame) {
                        tests.push(linker.program.add(frame, Step::Compare(Self { left, relation, right, unit })));
                    }
                }
            } else {
                linker.decoder.expected(node, &fields.path, "[下限, 上限]", "[lowest, highest]");
            }
        }
        if !found {
            let message = Bilingual::new(
                "没有检验；可用 equals at_least more_than at_most less_than between",
                "no test; there are equals, at_least, more_than, at_most, less_than and between",
            );
            linker.decoder.error(fields.span, &fields.path, "no-test", message, None);
        }
        (!tests.is_empty()).then_some(tests)
    }

    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: Bitmaps<'_>) {
        // Nearly all are these; for one subject it would take longer to lay out both sides than to compare them.
        if let (Operand::Slot(slot), Operand::Literal(threshold)) = (&self.left, &self.right) {
            let (lo, hi) = batch.numbers(*slot, frame);
            return self.relation.run_column(lo, hi, *threshold, out);
        }
        let left = batch.series(&self.left, frame);
        let right = batch.series(&self.right, frame);
        if let (Some((lo, hi)), Some(threshold)) = (left.slices(), right.fixed()) {
            self.relation.run_column(lo, hi, threshold, out);
            left.limit(out);
            return;
        }
        bits::fill_rows(out, rows, |row| {
            let defined = left.may_be(row) && right.may_be(row);
            let (pass, fail) = self.relation.of(left.at(row), right.at(row));
            super::super::Outcomes {
                pass: defined && pass,
                fail: defined && fail,
                not_applicable: left.may_be_undefined(row) || right.may_be_undefined(row),
            }
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let label = d.operand(&self.left, self.unit);
        let test = self.test_phrase(d);
        Bilingual::new(format!("{}{}", label.zh, test.zh), format!("{} {}", label.en, test.en))
    }

    fn test_phrase(&self, d: &Describer<'_>) -> Bilingual {
        let threshold = d.operand(&self.right, self.unit);
        match self.unit.dimension() {
            Dimension::Date => self.relation.date_phrase(&threshold),
            _ => self.relation.phrase(&threshold),
        }
    }

    pub(crate) fn parts(&self, d: &Describer<'_>) -> Parts {
        Parts {
            label: d.operand(&self.left, self.unit),
            title: d.operand(&self.left, Unit::base(Dimension::Count)),
            test: self.test_phrase(d),
            expected: match self.right {
                Operand::Literal(interval) => Some(Shown::interval(interval, self.unit)),
                _ => None,
            },
        }
    }

    /// How far a failing comparison is from holding.
    pub(crate) fn gap(&self, view: &View<'_>, id: NodeId, row: usize) -> Option<RowGap> {
        let outcomes = view.outcomes(id, row);
        if outcomes.pass || !outcomes.fail {
            return None;
        }
        self.relation.gap(view.amount(&self.left, row)?, view.amount(&self.right, row)?, self.unit)
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        if !outcomes.is_decided() {
            e.missing_operand(&self.left, row);
            e.missing_operand(&self.right, row);
        }
        if e.is_quiet() {
            e.used(&self.left, row);
            return Bilingual::default();
        }
        let parts = e.describer.parts(id);
        let (left, right) = (e.amount(&self.left, row), e.amount(&self.right, row));
        let expected = match self.right {
            Operand::Literal(_) => parts.expected.clone(),
            _ => e.shown_amount(&self.right, row, self.unit),
        };
        let actual = match left.zip(right) {
            Some((left, right)) if left.is_exact() && right.is_exact() && self.unit.dimension() != Dimension::Date => {
                // Rounding must not carry what is shown across the threshold.
                let text = |lang| show_against(left.lo, right.lo, self.unit, lang);
                let bounds = e.bounds(&self.left, row, self.unit);
                bounds.map(|b| Shown { text: Bilingual::new(text(Lang::Zh), text(Lang::En)), ..b })
            }
            _ => e.shown_amount(&self.left, row, self.unit),
        };
        // A fact on the right is named and, where known, given with its number: both figures are seen.
        let both = match (&self.right, &expected) {
            (Operand::Literal(_), _) | (_, None) => None,
            (_, Some(shown)) => Some(Bilingual::join(
                &[&parts.test.zh, "（", &shown.text.zh, "）"],
                &[&parts.test.en, " (", &shown.text.en, ")"],
            )),
        };
        let test = both.as_ref().unwrap_or(&parts.test);
        let gap = self.gap(&e.view, id, row).zip(right).map(|(gap, right)| Gap::new(gap, right));
        let known = actual.as_ref().map(|shown| &shown.text);
        let sentence = e.verdict_sentence(outcomes, &parts.label, known, test, gap.as_ref());
        let comparison = Comparison::new(self.relation.name(), actual, expected, outcomes).with_gap(gap);
        e.operand(&self.left, row, parts, comparison);
        sentence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_compared_soundly() {
        let check = |left: (i64, i64), relation: Relation, right: i64, expected: (bool, bool)| {
            assert_eq!(
                relation.of(Interval::new(left.0, left.1), Interval::exact(right)),
                expected,
                "{left:?} {relation:?} {right}"
            );
        };
        check((400, 400), Relation::AtLeast, 400, (true, false));
        check((399, 399), Relation::AtLeast, 400, (false, true));
        check((360, 440), Relation::AtLeast, 400, (true, true));
        check((400, 400), Relation::MoreThan, 400, (false, true));
        check((400, 401), Relation::MoreThan, 400, (true, true));
        check((0, 0), Relation::Equals, 0, (true, false));
        check((0, 1), Relation::Equals, 0, (true, true));
        check((1, 5), Relation::Equals, 0, (false, true));
        check((2, 2), Relation::AtMost, 2, (true, false));
        check((2, 2), Relation::LessThan, 2, (false, true));
    }
}
