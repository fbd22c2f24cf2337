//! `lookup: {fact: level, in: {village: 600 m2, …}}`: a value by a term. A term that has no value gives an undefined one
//! ("not applicable").

use super::{
    super::{
        Column, FrameId, SlotId,
        explain::Describer,
        run::{Batch, Values},
    },
    operand::Operand,
};
use crate::{Bilingual, quantity::Unit, vocabulary::TermListId};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lookup {
    /// The term fact.
    pub slot: SlotId,
    /// Its list of terms.
    pub list: TermListId,
    /// The values by term, ascending.
    pub values: Vec<(u32, Operand)>,
    /// Number of terms in the list.
    pub terms: u32,
    /// Unit of the values.
    pub unit: Unit,
}

impl Lookup {
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, mut out: Values<'_>) {
        let Some(Column::Code(codes)) = batch.column(self.slot) else { return out.fill(|_| None) };
        let codes = codes.get(batch.range(frame)).unwrap_or_default();
        let series: Vec<_> = self.values.iter().map(|(term, value)| (*term, batch.series(value, frame))).collect();
        out.fill(|row| {
            let code = codes.get(row).copied().unwrap_or(super::super::table::UNKNOWN_CODE);
            if code != super::super::table::UNKNOWN_CODE {
                let (_, value) = series.iter().find(|(term, _)| *term == code)?;
                let at = value.at(row);
                return value.may_be(row).then_some((at.lo, at.hi, value.may_be_undefined(row)));
            }
            let possible: Vec<_> = series.iter().filter(|(_, v)| v.may_be(row)).map(|(_, v)| v.at(row)).collect();
            let lo = possible.iter().map(|i| i.lo).min()?;
            let hi = possible.iter().map(|i| i.hi).max()?;
            let partial = series.len() < self.terms as usize || series.iter().any(|(_, v)| v.may_be_undefined(row));
            Some((lo, hi, partial))
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        // Terms of one value are said together.
        let mut groups: Vec<(Vec<u32>, &Operand)> = Vec::new();
        for (term, value) in &self.values {
            match groups.iter_mut().find(|(_, known)| *known == value) {
                Some((terms, _)) => terms.push(*term),
                None => groups.push((vec![*term], value)),
            }
        }
        let parts: Vec<Bilingual> = groups
            .iter()
            .map(|(terms, value)| {
                let (term, value) = (d.terms(self.list, terms), d.operand(value, self.unit));
                Bilingual::new(format!("{}为{}", term.zh, value.zh), format!("{} for {}", value.en, term.en))
            })
            .collect();
        super::combine::join(&parts, "、", ", ")
    }
}
