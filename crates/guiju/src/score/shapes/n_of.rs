//! `n_of: {number: 5, of: [C, …]}`: full marks when so many of several conditions hold, in proportion below.

use super::{
    super::{Extent, Mark, Marks, describe::conditions, evaluate::Evaluator, read::Reader},
    number_met::{met, say_met},
};
use crate::{
    Bilingual,
    condition::{Describer, NodeId},
    tree::Node,
};

/// The shape.
#[derive(Clone, Debug)]
pub struct NOf {
    /// How many earn full marks.
    pub number: u32,
    /// The conditions.
    pub of: Vec<NodeId>,
}

impl NOf {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "n_of")?;
        let number_node = fields.require(reader.decoder, "number");
        let number = number_node.and_then(|n| reader.whole(n, "number"));
        let of = fields.require(reader.decoder, "of").and_then(|n| reader.conditions(n, "of"));
        fields.finish(reader.decoder);
        let (number, of) = (number?, of?);
        if number == 0 || number as usize > of.len() {
            let message = Bilingual::new(
                format!("应在 1 到 {} 之间，却是 {number}", of.len()),
                format!("expected 1 to {}, found {number}", of.len()),
            );
            reader.decoder.error(number_node?.span, "number", "out-of-range", message, None);
            return None;
        }
        Some(Self { number, of })
    }

    pub(in crate::score) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (list, number, all) = (conditions(&self.of, d), self.number, self.of.len());
        Bilingual::new(
            format!("以下{all}条中满足{number}条得满分，不足的按比例得分：{}", list.zh),
            format!("full marks for {number} of these {all}, in proportion below: {}", list.en),
        )
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let (least, most) = met(&self.of, e);
        let share = |met: usize| {
            let counted = i64::try_from(met).unwrap_or(i64::MAX).min(self.number.into());
            points.times(Mark::new(counted.into(), self.number.into())?)
        };
        let extent = Extent { low: share(least), high: share(most) };
        say_met(&self.of, (least, most), e, extent);
        Marks::scored(points, extent)
    }
}
