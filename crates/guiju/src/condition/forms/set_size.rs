//! `size: {at_least: 3}`: the number of terms in a set.

use super::super::{
    Column, FrameId, SlotId,
    explain::Describer,
    run::{Batch, Values},
};
use crate::Bilingual;

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SetSize {
    /// The set.
    pub slot: SlotId,
    /// Number of terms there are, the most that a set can hold.
    pub most: u32,
}

impl SetSize {
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, mut out: Values<'_>) {
        let Some(Column::Terms { words, bits, open }) = batch.column(self.slot) else { return out.fill(|_| None) };
        let range = batch.range(frame);
        let open = open.get(range.clone()).unwrap_or_default();
        let mut sets = bits.get(range.start * words..range.end * words).unwrap_or_default().chunks((*words).max(1));
        out.fill(|row| {
            let listed: u32 = sets.next().unwrap_or_default().iter().map(|w| w.count_ones()).sum();
            let most = if open.get(row).is_none_or(|o| *o == 1) { self.most } else { listed };
            Some((i64::from(listed), i64::from(most), false))
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let label = d.slot(self.slot);
        Bilingual::new(format!("{}的项数", label.zh), format!("number of {}", label.en))
    }
}
