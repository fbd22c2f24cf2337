//! `items: [ITEM, …]`: the sum of items, those above the base apart. `bonus_limit` is the most that these bring: so many
//! points, `to_base` (no further than what the group is out of), or `none`.

use super::super::{
    Extent, Item, ItemScore, Mark, Marks, Total, describe::join, evaluate::Evaluator, item::NotApplicable,
    marks::Alternative, read::Reader, sheet::Results,
};
use crate::Bilingual;
use crate::tree::{Node, decode::Fields};

/// The shape.
#[derive(Clone, Debug)]
pub struct Group {
    /// The items.
    pub items: Vec<Item>,
    /// The most that the items above the base bring.
    pub bonus: BonusLimit,
}

/// The most that items above the base bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BonusLimit {
    /// So many points.
    Points(Mark),
    /// As many as bring the group to what it is out of.
    ToBase,
    /// No limit.
    None,
}

impl Group {
    pub(in crate::score) fn read<'n>(
        reader: &mut Reader<'_, '_>,
        fields: &mut Fields<'n>,
        node: &Node,
        inherited: NotApplicable,
    ) -> Option<Self> {
        let bonus = match fields.take("bonus_limit") {
            None => BonusLimit::None,
            Some(node) => match node.scalar() {
                Some("to_base") => BonusLimit::ToBase,
                Some("none") => BonusLimit::None,
                _ => BonusLimit::Points(reader.mark(node, "bonus_limit")?),
            },
        };
        Some(Self { items: items(reader, node, "items", inherited)?, bonus })
    }

    pub(in crate::score) fn describe(&self) -> Bilingual {
        let sum = Bilingual::new("各项得分之和", "the sum of its items");
        let parts: Vec<Bilingual> = std::iter::once(sum).chain(self.bonus.describe()).collect();
        join(&parts, "；", "; ")
    }

    pub(super) fn marks(&self, e: &mut Evaluator<'_, '_>, results: &mut Results, items: &mut Vec<ItemScore>) -> Marks {
        let (mut base, mut bonus) = (Total::new(), Total::new());
        for item in &self.items {
            let (marks, score) = item.score(e, results);
            items.push(score);
            let rescaled = if item.not_applicable == NotApplicable::Rescale { item.full() } else { Mark::ZERO };
            if item.bonus {
                bonus.add(&marks, Mark::ZERO);
            } else {
                base.add(&marks, rescaled);
            }
        }
        let (mut base, bonus) = (base.finish(), bonus.finish());
        let Some(mut extra) = bonus.extent() else { return base };
        let tight = base.tight && bonus.tight;
        if self.items.iter().all(|item| item.bonus) {
            // Nothing but extra points: they count, out of nothing.
            base = Marks { may_not_apply: bonus.may_not_apply, ..Marks::scored(Mark::ZERO, Extent::ZERO) };
        } else if bonus.may_not_apply {
            extra = extra.hull(Extent::ZERO);
        }
        let extra = match self.bonus {
            BonusLimit::Points(most) => extra.at_most(most),
            _ => extra,
        };
        let marks = base.map(|a| {
            let sum = a.extent.plus(extra);
            let extent = match self.bonus {
                // No end falls as the base or the extra points rise, so each comes of its own.
                BonusLimit::ToBase => Extent {
                    low: a.extent.low.zip(sum.low).map(|(base, sum)| sum.min(a.out_of.max(base))),
                    high: a.extent.high.map(|base| {
                        let most = a.out_of.max(base);
                        sum.high.map_or(most, |sum| sum.min(most))
                    }),
                },
                _ => sum,
            };
            Alternative { extent, ..a }
        });
        Marks { tight, ..marks }
    }
}

/// A list of items; none if one of them is wrong.
pub(super) fn items(
    reader: &mut Reader<'_, '_>,
    node: &Node,
    path: &str,
    inherited: NotApplicable,
) -> Option<Vec<Item>> {
    let nodes = reader.decoder.list(node, path)?;
    if nodes.is_empty() {
        reader.decoder.expected(node, path, "至少一个评分项", "at least one item");
        return None;
    }
    let found: Vec<Item> = nodes.iter().filter_map(|node| Item::read(reader, node, inherited)).collect();
    (found.len() == nodes.len()).then_some(found)
}
