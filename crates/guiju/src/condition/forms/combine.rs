//! `all` and `any`, and the joint holding of a mapping's entries.
//!
//! | | may fail | may not apply | may pass |
//! |---|---|---|---|
//! | `all` | any may fail | all may not apply | each may pass or not apply, and one may pass |
//!
//! `any` is the same with pass and fail exchanged. "Not applicable" is the identity of both.

use super::super::{
    Explainer, FrameId, NodeId, Outcomes, Program, Step, View,
    bits::{Bitmaps, Word, all_rows},
    explain::Describer,
    run::Batch,
};
use crate::Bilingual;
use std::borrow::Borrow;

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Combine {
    /// `all` when true, `any` when false.
    pub all: bool,
    /// The parts.
    pub parts: Vec<NodeId>,
}

impl Combine {
    /// Joins parts; one part is itself.
    pub(crate) fn join(program: &mut Program, frame: FrameId, all: bool, mut parts: Vec<NodeId>) -> Option<NodeId> {
        // Order has no meaning here, so that equal conditions written in another order are shared.
        parts.sort_unstable();
        parts.dedup();
        match parts.as_slice() {
            [] => None,
            [one] => Some(*one),
            _ => Some(program.add(frame, Step::Combine(Self { all, parts }))),
        }
    }

    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, rows: usize, out: Bitmaps<'_>) {
        conjunction(self.all, self.parts.iter(), |part, n| batch.word(*part, n), rows, out);
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let parts: Vec<&Bilingual> = self.parts.iter().map(|part| d.condition(*part)).collect();
        if self.all { join(&parts, "，且", " and ") } else { join(&parts, "，或", " or ") }
    }

    /// What decided it: the failing parts of a failed `all`, the passing ones of a passed `any`, else all alike.
    pub(crate) fn decisive(&self, view: View<'_>, id: NodeId, row: usize) -> impl Iterator<Item = NodeId> {
        let outcomes = view.outcomes(id, row);
        let decides = move |part: &NodeId| match (outcomes, view.outcomes(*part, row)) {
            (Outcomes::PASS | Outcomes::FAIL, part) => part == outcomes,
            (_, part) => !part.is_decided(),
        };
        let some = self.parts.iter().any(decides);
        self.parts.iter().copied().filter(move |part| !some || decides(part))
    }

    pub(crate) fn explain(&self, e: &mut Explainer<'_>, id: NodeId, row: usize) -> Bilingual {
        let mut sentences: Vec<Bilingual> = self.decisive(e.view, id, row).map(|part| e.condition(part, row)).collect();
        if sentences.len() == 1 {
            return sentences.pop().unwrap_or_default();
        }
        join(&sentences, "；", "; ")
    }
}

/// Joins texts.
pub(crate) fn join<T: Borrow<Bilingual>>(parts: &[T], zh: &str, en: &str) -> Bilingual {
    let of = |get: fn(&Bilingual) -> &str, by: &str| {
        let mut texts = parts.iter().map(|part| get(part.borrow())).filter(|text| !text.is_empty());
        let mut joined = texts.next().unwrap_or_default().to_owned();
        for text in texts {
            joined.push_str(by);
            joined.push_str(text);
        }
        joined
    };
    Bilingual::new(of(|b| &b.zh, zh), of(|b| &b.en, en))
}

/// `all` (or, with pass and fail exchanged, `any`) over parts; `word` gives a word of one part's bitmaps.
#[inline]
pub(crate) fn conjunction<P>(
    all: bool,
    parts: impl Iterator<Item = P> + Clone,
    word: impl Fn(P, usize) -> Word,
    rows: usize,
    out: Bitmaps<'_>,
) {
    for (n, (out, ones)) in all_rows(out, rows).enumerate() {
        // `each`: each part so far may pass or not apply. `some`: one of them may pass.
        let (mut each, mut some, mut may_fail, mut may_na) = (ones, 0, 0, ones);
        for part in parts.clone() {
            let part = word(part, n);
            let part = if all { part } else { part.opposite() };
            each &= part.unbroken();
            some |= part.pass;
            may_fail |= part.fail;
            may_na &= part.na;
        }
        let together = Word { pass: each & some, fail: may_fail, na: may_na };
        out.set(if all { together } else { together.opposite() });
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::super::bits::{fill_rows, outcomes},
        *,
    };
    use std::cell::Cell;
    const P: Outcomes = Outcomes::PASS;
    const F: Outcomes = Outcomes::FAIL;
    const N: Outcomes = Outcomes::NOT_APPLICABLE;
    const U: Outcomes = Outcomes::UNKNOWN;

    fn bits(outcomes: Outcomes) -> [Cell<Word>; 1] {
        let bits = [Cell::new(Word::default())];
        fill_rows(&bits, 1, |_| outcomes);
        bits
    }

    #[test]
    fn truth_table() {
        let check = |all: bool, parts: &[Outcomes], expected: Outcomes| {
            let parts: Vec<[Cell<Word>; 1]> = parts.iter().map(|o| bits(*o)).collect();
            let out = [Cell::new(Word::default())];
            conjunction(all, parts.iter().flatten(), |part, _| part.get(), 1, &out);
            assert_eq!(outcomes(&out, 0), expected);
        };
        check(true, &[P, P], P);
        check(true, &[P, F], F);
        check(true, &[P, U], U);
        check(true, &[F, U], F);
        check(true, &[N, P], P);
        check(true, &[N, F], F);
        check(true, &[N, N], N);
        check(true, &[N, U], U);
        check(true, &[Outcomes { pass: true, fail: false, not_applicable: true }, P], P);
        check(false, &[P, F], P);
        check(false, &[F, F], F);
        check(false, &[F, U], U);
        check(false, &[P, U], P);
        check(false, &[N, F], F);
        check(false, &[N, N], N);
    }
}
