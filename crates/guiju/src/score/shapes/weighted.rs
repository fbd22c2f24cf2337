//! `weighted: [ITEM with weight, …]`: the sum of items by their weights. Where one does not apply, the weights of the
//! others are stretched to fill its place.

use super::{
    super::{
        Item, ItemScore, Mark, Marks,
        average::{Part, average},
        describe::join,
        evaluate::Evaluator,
        item::NotApplicable,
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
        let (mut all, mut out_of, mut tight) = (Some(Mark::ZERO), Some(Mark::ZERO), true);
        for item in &self.items {
            let (marks, score) = item.score(e, results);
            items.push(score);
            let weight = item.weight.unwrap_or(Mark::ONE);
            // One item out of different numbers of points can't be weighed exactly.
            tight &= marks.tight && marks.alternatives.len() <= 1;
            parts.push(Part { weight, extent: marks.extent(), may_not_apply: marks.may_not_apply });
            all = all.and_then(|sum| sum.plus(weight));
            out_of = out_of.and_then(|sum| sum.plus(item.full().times(weight)?));
        }
        let found = average(&parts);
        let (Some(extent), Some(all), Some(out_of)) = (found.extent, all, out_of) else { return Marks::none() };
        Marks { may_not_apply: found.may_not_apply, tight, ..Marks::scored(out_of, extent.times(all)) }
    }
}
