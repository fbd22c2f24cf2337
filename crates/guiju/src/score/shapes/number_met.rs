//! `number_met: {of: [C, …], marks: [0, 1, 2, 3]}`: by how many criteria are met.

use super::super::{
    Extent, Mark, Marks,
    describe::{conditions, join, points},
    evaluate::Evaluator,
    read::Reader,
};
use crate::{
    Bilingual,
    condition::{Describer, NodeId},
    tree::Node,
};

/// The shape.
#[derive(Clone, Debug)]
pub struct NumberMet {
    /// The criteria.
    pub of: Vec<NodeId>,
    /// The marks for none met, one, two … all.
    pub marks: Vec<Mark>,
}

impl NumberMet {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node, points: Option<Mark>) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "number_met")?;
        let of = fields.require(reader.decoder, "of").and_then(|n| reader.conditions(n, "of"));
        let list = fields.require(reader.decoder, "marks");
        fields.finish(reader.decoder);
        let (of, list) = (of?, list?);
        let nodes = reader.decoder.list(list, "marks")?;
        let marks: Vec<Mark> = nodes.iter().filter_map(|n| reader.mark_or_share(n, points, "marks")).collect();
        if marks.len() == nodes.len() && marks.len() != of.len() + 1 {
            let (wanted, found) = (of.len() + 1, marks.len());
            let message = Bilingual::new(
                format!("{} 条标准应有 {wanted} 个分值（满足 0 条到 {} 条），却有 {found} 个", of.len(), of.len()),
                format!("{} criteria need {wanted} marks (for none to all of them), found {found}", of.len()),
            );
            reader.decoder.error(list.span, "marks", "marks-by-number", message, None);
            return None;
        }
        (marks.len() == nodes.len()).then_some(Self { of, marks })
    }

    pub(in crate::score) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (list, all) = (conditions(&self.of, d), self.of.len());
        let mark = |(met, mark): (usize, &Mark)| {
            let points = points(*mark);
            Bilingual::new(format!("{met}条得{}", points.zh), format!("{} for {met}", points.en))
        };
        let marks = join(&self.marks.iter().enumerate().map(mark).collect::<Vec<_>>(), "，", ", ");
        Bilingual::new(
            format!("以下{all}条中满足{}：{}", marks.zh, list.zh),
            format!("by how many of these {all} are met, {}: {}", marks.en, list.en),
        )
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let (least, most) = met(&self.of, e);
        let reached = self.marks.get(least..=most).unwrap_or_default();
        let extent = reached.iter().map(|mark| Extent::exact(*mark)).reduce(Extent::hull).unwrap_or(Extent::ZERO);
        say_met(&self.of, (least, most), e, extent);
        Marks::scored(points, extent)
    }
}

/// How many conditions certainly hold, and how many may. One that does not apply is not met.
pub(super) fn met(conditions: &[NodeId], e: &mut Evaluator<'_, '_>) -> (usize, usize) {
    let mut bounds = (0, 0);
    for id in conditions {
        let outcomes = e.decide(*id);
        bounds.0 += usize::from(outcomes.pass && outcomes.is_decided());
        bounds.1 += usize::from(outcomes.pass);
    }
    bounds
}

/// Says how many criteria are met, and what is the matter with the others.
pub(super) fn say_met(conditions: &[NodeId], (least, most): (usize, usize), e: &mut Evaluator<'_, '_>, extent: Extent) {
    let of = conditions.len();
    if least == most {
        e.note(format!("{of} 条中满足 {least} 条"), format!("{least} of {of} criteria met"), extent);
    } else {
        e.note(
            format!("{of} 条中满足 {least} 条，最多可能 {most} 条"),
            format!("{least} of {of} criteria met, {most} at most"),
            extent,
        );
    }
    for id in conditions {
        let outcomes = e.outcomes(*id);
        if !(outcomes.pass && outcomes.is_decided()) {
            e.say(*id, None, Extent::ZERO);
        }
    }
}
