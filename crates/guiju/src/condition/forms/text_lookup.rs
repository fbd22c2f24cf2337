//! `lookup: {fact: name, in: {幸福村: 80 %, …}}`: a value by a text, such as the target of each village. Width and blanks of
//! the text don't matter. A text that has no value gives an undefined one ("not applicable").

use super::{
    super::{
        Column, FrameId, SlotId,
        explain::Describer,
        run::{Batch, Values},
    },
    operand::Operand,
    wording::folded,
};
use crate::{Bilingual, quantity::Unit};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TextLookup {
    /// The text.
    pub slot: SlotId,
    /// The values by text, each text once.
    pub values: Vec<(String, Operand)>,
    /// Unit of the values.
    pub unit: Unit,
}

impl TextLookup {
    /// Whether two texts are the same entry.
    pub(crate) fn same(a: &str, b: &str) -> bool {
        folded(a) == folded(b)
    }

    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, mut out: Values<'_>) {
        let Some(Column::Text { codes, texts }) = batch.column(self.slot) else { return out.fill(|_| None) };
        let codes = codes.get(batch.range(frame)).unwrap_or_default();
        let keys: Vec<String> = self.values.iter().map(|(text, _)| folded(text)).collect();
        // Each different text is looked up once.
        let entries: Vec<Option<usize>> =
            texts.iter().map(|text| keys.iter().position(|k| *k == folded(text))).collect();
        let series: Vec<_> = self.values.iter().map(|(_, value)| batch.series(value, frame)).collect();
        out.fill(|row| {
            if let Some(entry) = codes.get(row).and_then(|code| entries.get(*code as usize)) {
                let value = series.get((*entry)?)?;
                let at = value.at(row);
                return value.may_be(row).then_some((at.lo, at.hi, value.may_be_undefined(row)));
            }
            let possible: Vec<_> = series.iter().filter(|v| v.may_be(row)).map(|v| v.at(row)).collect();
            let lo = possible.iter().map(|i| i.lo).min()?;
            let hi = possible.iter().map(|i| i.hi).max()?;
            // It may be a text that has no value.
            Some((lo, hi, true))
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let parts: Vec<Bilingual> = self
            .values
            .iter()
            .map(|(text, value)| {
                let value = d.operand(value, self.unit);
                Bilingual::new(format!("“{text}”为{}", value.zh), format!("{} for \"{text}\"", value.en))
            })
            .collect();
        super::combine::join(&parts, "、", ", ")
    }
}
