//! `each: [{when: C, points: 2}, …]`: points for each of several conditions, on their own.

use super::{
    super::{
        Extent, Mark, Marks, Total,
        describe::{join, points},
        evaluate::Evaluator,
        item::NotApplicable,
        marks::Alternative,
        read::Reader,
    },
    when::all_or_nothing,
};
use crate::{
    Bilingual,
    condition::{Describer, NodeId},
    tree::Node,
};

/// The shape.
#[derive(Clone, Debug)]
pub struct Each {
    /// The conditions with their points.
    pub parts: Vec<Part>,
}

/// One condition with its points.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its title, where the condition's own words won't do.
    pub title: Option<Bilingual>,
    /// What earns the points.
    pub condition: NodeId,
    /// The points.
    pub points: Mark,
}

impl Each {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Self> {
        let nodes = reader.decoder.list(node, "each")?;
        let parts: Vec<Part> = nodes.iter().filter_map(|node| part(reader, node)).collect();
        if nodes.is_empty() {
            reader.decoder.expected(node, "each", "至少一项", "at least one part");
        }
        (parts.len() == nodes.len() && !parts.is_empty()).then_some(Self { parts })
    }

    pub(in crate::score) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let part = |part: &Part| {
            let (what, points) =
                (part.title.clone().unwrap_or_else(|| d.condition(part.condition).clone()), points(part.points));
            Bilingual::new(format!("{}，得{}", what.zh, points.zh), format!("{} for: {}", points.en, what.en))
        };
        join(&self.parts.iter().map(part).collect::<Vec<_>>(), "；", "; ")
    }

    pub(super) fn marks(&self, policy: NotApplicable, e: &mut Evaluator<'_, '_>) -> Marks {
        let mut total = Total::new();
        for part in &self.parts {
            let outcomes = e.decide(part.condition);
            let mut marks = all_or_nothing(outcomes, part.points);
            e.say(part.condition, part.title.as_ref(), marks.extent().unwrap_or(Extent::ZERO));
            if marks.may_not_apply && policy == NotApplicable::Grant {
                marks.may_not_apply = false;
                marks.or(Alternative { out_of: part.points, extent: Extent::exact(part.points) });
            }
            let rescaled = if policy == NotApplicable::Rescale { part.points } else { Mark::ZERO };
            total.add(&marks, rescaled);
        }
        total.finish()
    }
}

fn part(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Part> {
    let mut fields = reader.decoder.fields(node, "each")?;
    let title = reader.title(&mut fields, "title");
    let condition = fields.require(reader.decoder, "when").and_then(|n| reader.condition(n));
    let points = fields.require(reader.decoder, "points").and_then(|n| reader.mark(n, "points"));
    fields.finish(reader.decoder);
    Some(Part { title, condition: condition?, points: points? })
}
