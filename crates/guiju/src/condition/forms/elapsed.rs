//! `elapsed: {at_least: 1 year}`: time from a date up to the as-of date, in calendar years, months and days.
//!
//! "At least a year" holds when the date plus a year is not after the as-of date; the 29th of February plus a year is the
//! 28th. So each test is one comparison of the date with the latest day that is long enough ago.

use super::super::explain::{Comparison, Parts};
use super::{
    super::{
        Explainer, FrameId, Linker, NodeId, OpenId, Outcomes, Side, SlotId, Step,
        bits::{Bitmaps, fill_rows},
        explain::{Describer, Shown},
        run::Batch,
    },
    compare::Relation,
};
use crate::{
    Bilingual, Lang,
    condition::link::{Literal, Resolved},
    quantity::{CalendarSpan, Interval, read_span, show_span},
    tree::Node,
};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Elapsed {
    /// The date.
    pub slot: SlotId,
    /// How the time is compared.
    pub relation: Relation,
    /// With how long a time; an open one is any.
    pub span: TimeSpan,
}

/// A time of the standard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TimeSpan {
    /// So long.
    Known(CalendarSpan),
    /// A parameter that the standard leaves open.
    Open(OpenId),
}

impl Elapsed {
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, of: &Resolved, frame: FrameId) -> Option<Vec<NodeId>> {
        let slot = linker.slot(of, frame);
        let mut fields = linker.decoder.fields(node, &of.name)?;
        let mut tests = Vec::new();
        for (name, relation) in Relation::NAMES.into_iter().filter(|(_, r)| *r != Relation::Equals) {
            let Some(node) = fields.take(name) else { continue };
            let span = match linker.literal(node) {
                None => continue,
                Some(Literal::Open { id, .. }) => TimeSpan::Open(id),
                Some(Literal::Written(text, span)) => match read_span(&text) {
                    Ok(span) => TimeSpan::Known(span),
                    Err(error) => {
                        linker.decoder.error(span, &of.name, "bad-span", error.message(), error.help());
                        continue;
                    }
                },
            };
            tests.push(linker.program.add(frame, Step::Elapsed(Self { slot, relation, span })));
        }
        fields.finish(linker.decoder);
        if tests.is_empty() {
            linker.decoder.expected(
                node,
                &of.name,
                "检验，如 {at_least: 1 year}",
                "a test, such as {at_least: 1 year}",
            );
        }
        (!tests.is_empty()).then_some(tests)
    }

    /// By which day the time has to have passed, and how long it is; none where that is open.
    pub(crate) fn over_by(&self, as_of: i64) -> Option<(i64, CalendarSpan)> {
        let TimeSpan::Known(span) = self.span else { return None };
        let over_by = match self.relation {
            Relation::AtLeast | Relation::Equals | Relation::LessThan => as_of,
            Relation::MoreThan | Relation::AtMost => as_of.saturating_sub(1),
        };
        Some((over_by, span))
    }

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: Bitmaps<'_>) {
        let (lo, hi) = batch.numbers(self.slot, frame);
        // The same test on the date itself: long enough ago is a date not after the latest start. "More than" holds when
        // the span was over the day before: several days may end on one, as 29 to 31 January and a month all end on
        // 29 February.
        let on_date = match self.relation {
            Relation::AtLeast | Relation::Equals | Relation::MoreThan => Relation::AtMost,
            Relation::LessThan | Relation::AtMost => Relation::MoreThan,
        };
        let latest =
            self.over_by(batch.shared.as_of).and_then(|(over_by, span)| batch.shared.starts.latest(over_by, &span));
        match latest {
            Some(latest) => on_date.run_column(lo, hi, Interval::exact(latest), out),
            None => fill_rows(out, rows, |_| Outcomes::UNKNOWN),
        }
    }

    fn span(&self, d: &Describer<'_>) -> Bilingual {
        match &self.span {
            TimeSpan::Known(span) => Bilingual::new(show_span(span, Lang::Zh), show_span(span, Lang::En)),
            TimeSpan::Open(id) => d.open(*id),
        }
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (label, test) = (d.slot(self.slot), self.relation.phrase(&self.span(d)));
        Bilingual::new(format!("{}至今{}", label.zh, test.zh), format!("{} {} ago", label.en, test.en))
    }

    pub(crate) fn parts(&self, d: &Describer<'_>) -> Parts {
        let label = d.slot(self.slot).clone();
        let phrase = self.relation.phrase(&self.span(d));
        let test = Bilingual::new(format!("至今{}", phrase.zh), format!("{} ago", phrase.en));
        let expected = match self.span {
            TimeSpan::Known(_) => Some(Shown::text(self.span(d))),
            TimeSpan::Open(_) => None,
        };
        Parts { title: label.clone(), label, test, expected }
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let outcomes = e.outcomes(id, row);
        if !outcomes.is_decided() {
            e.missing_slot(self.slot, row);
            if let TimeSpan::Open(id) = self.span {
                e.missing_open(id);
            }
        }
        if e.is_quiet() {
            e.used(&Side::Slot(self.slot), row);
            return Bilingual::default();
        }
        let parts = e.describer.parts(id);
        let actual = e.shown_slot(self.slot, row);
        let known = actual.as_ref().map(|shown| &shown.text);
        let sentence = e.verdict_sentence(outcomes, &parts.label, known, &parts.test, None);
        e.fact_operand(self.slot, row, parts, Comparison::new("elapsed", actual, parts.expected.clone(), outcomes));
        sentence
    }
}
