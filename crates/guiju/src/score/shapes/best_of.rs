//! `best_of: [ITEM, …]`: the highest of alternatives.

use super::{
    super::{
        Extent, Item, ItemScore, Mark, Marks, evaluate::Evaluator, item::NotApplicable, read::Reader, sheet::Results,
    },
    group,
};
use crate::Bilingual;
use crate::tree::Node;

/// The shape.
#[derive(Clone, Debug)]
pub struct BestOf {
    /// The alternatives.
    pub items: Vec<Item>,
}

impl BestOf {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node, inherited: NotApplicable) -> Option<Self> {
        Some(Self { items: group::items(reader, node, "best_of", inherited)? })
    }

    pub(in crate::score) fn describe(&self) -> Bilingual {
        Bilingual::new("各项中取最高分", "the best of its items")
    }

    pub(super) fn marks(
        &self,
        points: Mark,
        e: &mut Evaluator<'_, '_>,
        results: &mut Results,
        items: &mut Vec<ItemScore>,
    ) -> Marks {
        let mut tight = true;
        let (mut certain, mut perhaps): (Option<Extent>, Option<Extent>) = (None, None);
        for item in &self.items {
            let (marks, score) = item.score(e, results);
            items.push(score);
            tight &= marks.tight;
            let Some(extent) = marks.extent() else { continue };
            let best = if marks.may_not_apply { &mut perhaps } else { &mut certain };
            *best = Some(match *best {
                None => extent,
                // Of those that may not apply only one may be there, so the lowest stays.
                Some(found) if marks.may_not_apply => Extent { high: found.higher(extent).high, ..found.hull(extent) },
                Some(found) => found.higher(extent),
            });
        }
        let (extent, may_not_apply) = match (certain, perhaps) {
            (None, None) => return Marks::none(),
            (Some(certain), None) => (certain, false),
            (None, Some(perhaps)) => (perhaps, true),
            (Some(certain), Some(perhaps)) => (Extent { low: certain.low, ..certain.higher(perhaps) }, false),
        };
        Marks { may_not_apply, tight, ..Marks::scored(points, extent) }
    }
}
