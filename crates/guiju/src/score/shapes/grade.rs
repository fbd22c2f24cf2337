//! `grade: {fact: review_grade, shares: {a: 100 %, b: 80 %, c: 60 %}}`: a share of the points by a grade. A grade that
//! the sheet does not name is not scored.

use super::super::{Amount, Mark, Marks, evaluate::Evaluator, read::Reader};
use crate::{
    Bilingual,
    condition::Describer,
    quantity::{Dimension, Unit},
    tree::{Entry, Node, Value},
};

/// The shape.
#[derive(Clone, Debug)]
pub struct Grade {
    /// The share, in percent, by the grade.
    pub share: Amount,
}

impl Grade {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "grade")?;
        let fact = fields.require(reader.decoder, "fact");
        let shares = fields.require(reader.decoder, "shares");
        fields.finish(reader.decoder);
        // A grade is a lookup of a percentage: the form that conditions have.
        let entry = |key: &str, node: &Node| Entry { key: key.to_owned(), span: node.span, node: node.clone() };
        let lookup = Value::Map(vec![entry("fact", fact?), entry("in", shares?)]);
        let lookup = Entry { key: "lookup".to_owned(), span: node.span, node: Node { value: lookup, span: node.span } };
        let value = Node { value: Value::Map(vec![lookup]), span: node.span };
        Some(Self { share: reader.amount(&value, Some(Unit::base(Dimension::Percent)))? })
    }

    pub(in crate::score) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let shares = self.share.describe(d);
        let fact = self.share.lookup(d.program).map(|lookup| d.slot(lookup.slot).clone()).unwrap_or_default();
        Bilingual::new(
            format!("按{}得分值的一部分：{}", fact.zh, shares.zh),
            format!("a share of the points by {}: {}", fact.en, shares.en),
        )
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let known = e.measure(&self.share);
        let Some(share) = known.extent else { return Marks::none() };
        let extent = share.map(|share| share.over(Mark::HUNDRED)?.times(points));
        e.say_term(&self.share, extent);
        Marks { may_not_apply: known.may_be_undefined, ..Marks::scored(points, extent) }
    }
}
