//! `count: {where: …, at_least: 10}`: the number of items. Items not listed make it an interval.

use super::super::{
    FrameId, NodeId,
    bits::part,
    explain::Describer,
    run::{Batch, Values},
};
use crate::{Bilingual, quantity::Interval};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Count {
    /// The items.
    pub items: FrameId,
    /// Which of them count; all where `None`.
    pub filter: Option<NodeId>,
}

impl Count {
    #[inline]
    pub(crate) fn run(&self, batch: &Batch<'_>, frame: FrameId, mut out: Values<'_>) {
        let filter = self.filter.map(|id| batch.bits(id));
        let mut lists = batch.items(frame, self.items);
        out.fill(|_| {
            let items = lists.next()?;
            let listed = items.end - items.start;
            let (certain, possible) = match filter {
                None => (listed, listed),
                Some(bits) => {
                    let words = part(bits, items.start, items.end).map(|(word, _)| word);
                    words.fold((0, 0), |(certain, possible), word| {
                        let number = |bits: u64| bits.count_ones() as usize;
                        (certain + number(word.certain()), possible + number(word.pass))
                    })
                }
            };
            let unlisted = if filter.is_none() { items.extra_lo } else { 0 };
            Some((whole(certain).saturating_add(unlisted), whole(possible).saturating_add(items.extra_hi), false))
        });
    }

    pub(crate) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let list = d.list(self.items);
        match self.filter {
            None => Bilingual::new(format!("{}的数量", list.zh), format!("number of {}", list.en)),
            Some(filter) => {
                let filter = d.condition(filter);
                Bilingual::new(
                    format!("{}（{}）的数量", list.zh, filter.zh),
                    format!("number of {} ({})", list.en, filter.en),
                )
            }
        }
    }
}

pub(crate) fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(Interval::POS)
}
