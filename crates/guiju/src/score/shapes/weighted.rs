//! `weighted: [ITEM with weight, …]`: the sum of items by their weights, each by its share of what it is out of. Where one
//! does not apply, the weights of the others are stretched to fill its place.

use super::{
    super::{
        Extent, Item, ItemScore, Mark, Marks,
        average::{Part, average},
        describe::join,
        evaluate::Evaluator,
        item::NotApplicable,
        marks::Alternative,
        read::Reader,
        sheet::Results,
    },
    group,
};
use crate::{Bilingual, tree::Node};

/// The shape.
#[derive(Clone, Debug)]
pub struct Weighted {
    /// The items, each with its weight.
    pub items: Vec<Item>,
}

impl Weighted {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node, inherited: NotApplicable) -> Option<Self> {
        let items = group::items(reader, node, "weighted", inherited)?;
        let mut complete = true;
        for item in &items {
            if item.weight.is_none_or(|weight| weight <= Mark::ZERO) {
                let id = &item.id;
                let message = Bilingual::new(
                    format!("加权项 `{id}` 应有大于零的权重"),
                    format!("the weighted item `{id}` needs a weight above nought"),
                );
                let help = Bilingual::new("写 `weight: 40 %`", "write `weight: 40 %`");
                reader.decoder.error(item.span, id, "missing-field", message, Some(help));
                complete = false;
            }
            if item.bonus || item.full() <= Mark::ZERO {
                let id = &item.id;
                let message = Bilingual::new(
                    format!("加权项 `{id}` 应有分值，且不能是加分项"),
                    format!("the weighted item `{id}` needs points of its own, and can't stand above the base"),
                );
                reader.decoder.error(item.span, id, "weighted-without-points", message, None);
                complete = false;
            }
        }
        complete.then_some(Self { items })
    }

    pub(in crate::score) fn describe(&self) -> Bilingual {
        let part = |item: &Item| {
            let share = item.weight.and_then(|w| w.times(Mark::HUNDRED)).map(Mark::shown).unwrap_or_default();
            Bilingual::new(format!("{}{share}%", item.title.zh), format!("{} {share}%", item.title.en))
        };
        let parts = join(&self.items.iter().map(part).collect::<Vec<_>>(), "、", ", ");
        Bilingual::new(format!("按权重合计：{}", parts.zh), format!("put together by weight: {}", parts.en))
    }

    pub(super) fn marks(&self, e: &mut Evaluator<'_, '_>, results: &mut Results, items: &mut Vec<ItemScore>) -> Marks {
        let mut parts: Vec<Part> = Vec::new();
        let (mut out_of, mut tight) = (Some(Mark::ZERO), true);
        for item in &self.items {
            let (marks, score) = item.score(e, results);
            items.push(score);
            tight &= marks.tight;
            let Some(weight) = item.weight.and_then(|weight| weight.times(item.full())) else {
                return Marks { tight: false, ..Marks::scored(item.full(), Extent::ANY) };
            };
            // Each counts by its share of what it is out of, so that what does not apply in it changes no weight.
            let share = |a: &Alternative| {
                let part = |mark: Mark| mark.over(a.out_of);
                Extent { low: a.extent.low.and_then(part), high: a.extent.high.and_then(part) }
            };
            let extent = marks.alternatives.iter().map(share).reduce(Extent::hull);
            parts.push(Part { weight, extent, may_not_apply: marks.may_not_apply });
            out_of = out_of.and_then(|sum| sum.plus(weight));
        }
        let found = average(&parts);
        let (Some(extent), Some(out_of)) = (found.extent, out_of) else { return Marks::none() };
        Marks { may_not_apply: found.may_not_apply, tight, ..Marks::scored(out_of, extent.times(out_of)) }
    }
}
