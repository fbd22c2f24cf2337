//! Reads the parts of score sheets: conditions, numbers, marks, shares.

use super::{Amount, Mark};
use crate::{
    Bilingual,
    condition::{Linker, Literal, NodeId, OperandSide, Parameter, Program, Scope, VerdictTargets},
    diagnostic::Span,
    quantity::{Dimension, Unit},
    standard::Carrier,
    tree::{
        Node, Value,
        decode::{Decoder, Fields},
    },
    vocabulary::{RecordId, Vocabulary},
};

/// What reading a score needs from outside, and what it keeps.
pub(crate) struct Reader<'a, 'd> {
    pub vocabulary: &'a Vocabulary,
    pub program: &'a mut Program,
    pub parameters: &'a mut [Parameter],
    pub targets: &'a VerdictTargets,
    pub decoder: &'a mut Decoder<'d>,
    pub carriers: &'a mut Vec<Carrier>,
    pub subject: RecordId,
    /// Names of sheets and items so far.
    pub names: Vec<String>,
}

impl<'d> Reader<'_, 'd> {
    fn scope(&self) -> Scope {
        Scope { frame: Program::ROOT, record: self.subject }
    }

    pub fn linker(&mut self) -> Linker<'_, 'd> {
        Linker {
            vocabulary: self.vocabulary,
            program: self.program,
            parameters: self.parameters,
            targets: self.targets,
            decoder: self.decoder,
            negated: false,
        }
    }

    /// A condition of the subject.
    pub fn condition(&mut self, node: &Node) -> Option<NodeId> {
        let scope = self.scope();
        self.linker().condition(node, scope)
    }

    /// Several conditions; none if one of them is wrong.
    pub fn conditions(&mut self, node: &Node, path: &str) -> Option<Vec<NodeId>> {
        let nodes = self.decoder.list(node, path)?;
        let found: Vec<NodeId> = nodes.iter().filter_map(|node| self.condition(node)).collect();
        (found.len() == nodes.len() && !found.is_empty()).then_some(found)
    }

    /// A number of the subject: a fact, a value, or a ratio of two.
    pub fn amount(&mut self, node: &Node, expected: Option<Unit>) -> Option<Amount> {
        let scope = self.scope();
        if let Value::Map(entries) = &node.value
            && let [entry] = entries.as_slice()
            && entry.key == "ratio"
        {
            let mut fields = self.decoder.fields(&entry.node, "ratio")?;
            let of = fields.require(self.decoder, "of");
            let to = fields.require(self.decoder, "to");
            fields.finish(self.decoder);
            let (of, unit) = self.linker().value(of?, scope, None)?;
            let (to, other) = self.linker().value(to?, scope, None)?;
            if unit.dimension() != other.dimension() {
                self.wrong_dimension(node.span, other, unit);
                return None;
            }
            let percent = Unit::base(Dimension::Percent);
            if let Some(expected) = expected.filter(|e| e.dimension() != Dimension::Percent) {
                self.wrong_dimension(node.span, percent, expected);
                return None;
            }
            return Some(Amount::Ratio(OperandSide(of), OperandSide(to), unit));
        }
        let (side, unit) = self.linker().value(node, scope, expected)?;
        if let Some(expected) = expected.filter(|e| e.dimension() != unit.dimension()) {
            self.wrong_dimension(node.span, unit, expected);
            return None;
        }
        // The numbers lie on one grid whatever their unit; all of an item are reckoned in the same.
        Some(Amount::Value(OperandSide(side), expected.unwrap_or(unit)))
    }

    fn wrong_dimension(&mut self, span: Span, found: Unit, expected: Unit) {
        let (found, expected) = (found.dimension().title(), expected.dimension().title());
        let message = Bilingual::new(
            format!("这里应是{}，却是{}", expected.zh, found.zh),
            format!("expected {}, found {}", expected.en, found.en),
        );
        self.decoder.error(span, "", "wrong-dimension", message, None);
    }

    /// A literal as it was written. Points, shares and numbers of conditions can't be left open.
    fn written(&mut self, node: &Node) -> Option<String> {
        match self.linker().literal(node)? {
            Literal::Written(text, _) => Some(text),
            Literal::Open { .. } => {
                let message =
                    Bilingual::new("分数和权重不能用尚未定值的参数", "points and weights can't be an open parameter");
                self.decoder.error(node.span, "", "open-parameter", message, None);
                None
            }
        }
    }

    /// A whole number.
    pub fn whole(&mut self, node: &Node, path: &str) -> Option<u32> {
        let found = self.written(node)?.parse().ok();
        if found.is_none() {
            self.decoder.expected(node, path, "整数", "a whole number");
        }
        found
    }

    /// A number of points, or a parameter that is one.
    pub fn mark(&mut self, node: &Node, path: &str) -> Option<Mark> {
        let text = self.written(node)?;
        let found = Mark::parse(&text);
        if found.is_none() {
            self.decoder.expected(node, path, "分数，如 2、1.5 或 1/3", "a number of points, such as 2, 1.5 or 1/3");
        }
        found
    }

    /// A share (`40 %`) as a part of one.
    pub fn share(&mut self, node: &Node, path: &str) -> Option<Mark> {
        let text = self.written(node)?;
        let found = share(&text);
        if found.is_none() {
            self.decoder.expected(node, path, "百分比，如 40 %", "a percentage, such as 40 %");
        }
        found
    }

    /// A number of points, or a share of the item's points.
    pub fn mark_or_share(&mut self, node: &Node, points: Option<Mark>, path: &str) -> Option<Mark> {
        let text = self.written(node)?;
        match (share(&text), points) {
            (Some(share), Some(points)) => points.times(share),
            _ => self.mark(node, path),
        }
    }

    /// A field that is a number of points.
    pub fn mark_field<'n>(&mut self, fields: &mut Fields<'n>, key: &'n str) -> Option<Mark> {
        let path = fields.path.clone();
        fields.take(key).and_then(|node| self.mark(node, &path))
    }

    /// A field that is a title, where there is one.
    pub fn title<'n>(&mut self, fields: &mut Fields<'n>, key: &'n str) -> Option<Bilingual> {
        let path = fields.path.clone();
        fields.take(key).and_then(|node| self.decoder.bilingual(node, &path))
    }
}

fn share(text: &str) -> Option<Mark> {
    Mark::parse(text.trim().strip_suffix(['%', '％'])?)?.over(Mark::HUNDRED)
}
