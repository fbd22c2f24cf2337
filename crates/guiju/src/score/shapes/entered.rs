//! `entered: V`: as many points as somebody gave, V being a number of points among the facts.

use super::super::{Amount, Mark, Marks, evaluate::Evaluator, read::Reader};
use crate::{
    Bilingual,
    condition::Describer,
    quantity::{Dimension, Unit},
    tree::Node,
};

/// The shape.
#[derive(Clone, Debug)]
pub struct Entered {
    /// Where the points are.
    pub marks: Amount,
}

impl Entered {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Self> {
        Some(Self { marks: reader.amount(node, Some(Unit::base(Dimension::Points)))? })
    }

    pub(in crate::score) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let what = self.marks.describe(d);
        Bilingual::new(format!("按“{}”所填的分数", what.zh), format!("as many points as were given: {}", what.en))
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let known = e.measure(&self.marks);
        let Some(extent) = known.extent else { return Marks::none() };
        e.say_amount(&self.marks, None, extent);
        Marks { may_not_apply: known.may_be_undefined, ..Marks::scored(points, extent) }
    }
}
