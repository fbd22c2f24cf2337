//! `elapsed: {at_least: 1 year}`: time from a date up to the as-of date, in calendar years, months and days.
//!
//! "At least a year" holds when the date plus a year is not after the as-of date; the 29th of February plus a year is the
//! 28th. So each test is one comparison of the date with the latest day that is long enough ago.

use super::{
    super::{
        Explainer, FrameId, Linker, NodeId, SlotId, Step,
        bits::Bits,
        explain::{Describer, Shown},
        run::Batch,
    },
    compare::Relation,
};
use crate::{
    Bilingual, Lang,
    condition::link::Resolved,
    quantity::{CalendarSpan, Interval, latest_start, read_span, show_span},
    tree::Node,
};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Elapsed {
    /// The date.
    pub slot: SlotId,
    /// How the time is compared.
    pub relation: Relation,
    /// With how long a time.
    pub span: CalendarSpan,
}

impl Elapsed {
    pub(crate) fn read(linker: &mut Linker<'_, '_>, node: &Node, of: &Resolved, frame: FrameId) -> Option<Vec<NodeId>> {
        let slot = linker.slot(of, frame);
        let mut fields = linker.decoder.fields(node, &of.name)?;
        let mut tests = Vec::new();
        for (name, relation) in Relation::NAMES.into_iter().filter(|(_, r)| *r != Relation::Equals) {
            let Some(node) = fields.take(name) else { continue };
            let Some(text) = linker.literal(node) else { continue };
            match read_span(&text) {
                Ok(span) => tests.push(linker.program.add(frame, Step::Elapsed(Self { slot, relation, span }))),
                Err(error) => linker.decoder.error(node.span, &of.name, "bad-span", error.message(), error.help()),
            }
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

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, rows: usize, out: &mut Bits) {
        let (lo, hi) = batch.numbers(self.slot, frame);
        let Some(latest) = latest_start(batch.as_of, &self.span) else {
            out.fill(rows, |_| (true, true));
            return;
        };
        // The same test on the date itself: long enough ago is a date not after `latest`.
        let on_date = match self.relation {
            Relation::AtLeast => Relation::AtMost,
            Relation::MoreThan => Relation::LessThan,
            Relation::LessThan => Relation::MoreThan,
            Relation::AtMost | Relation::Equals => Relation::AtLeast,
        };
        on_date.run_column(lo, hi, Interval::exact(latest), out);
    }

    fn span(&self) -> Bilingual {
        Bilingual::new(show_span(&self.span, Lang::Zh), show_span(&self.span, Lang::En))
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (label, test) = (d.slot(self.slot), self.relation.phrase(&self.span()));
        Bilingual::new(format!("{}至今{}", label.zh, test.zh), format!("{} {} ago", label.en, test.en))
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let frame = e.frame_of(id);
        let outcomes = e.outcomes(id, row);
        if !outcomes.is_decided() {
            e.missing_slot(self.slot, frame, row);
        }
        let actual = e.shown_slot(self.slot, frame, row);
        let expected = Some(Shown::text(self.span()));
        e.fact_operand(self.slot, frame, row, "elapsed", actual.clone(), expected, outcomes);
        let label = e.describer.slot(self.slot);
        let span = self.relation.phrase(&self.span());
        let test = Bilingual::new(format!("至今{}", span.zh), format!("{} ago", span.en));
        let known = actual.map(|shown| shown.text);
        e.verdict_sentence(outcomes, &label, known.as_ref(), &test, None)
    }
}
