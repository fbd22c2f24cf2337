//! Derived numbers: `value: V` with tests beside it, and the values themselves.

use super::super::{
    FrameId, NodeId, Step,
    forms::{
        aggregate::{Aggregate, Summary},
        arithmetic::{Arithmetic, Operation},
        combine::Combine,
        compare::{Compare, Relation},
        count::Count,
        lookup::Lookup,
        operand::Operand,
        ratio::Ratio,
        text_lookup::TextLookup,
    },
};
use super::{Linker, Literal, Resolved, Scope};
use crate::{
    Bilingual,
    diagnostic::did_you_mean,
    quantity::{Dimension, Unit},
    tree::{Node, Value, decode::Fields},
    vocabulary::FactKind,
};

/// Names of values.
const VALUES: [&str; 9] = ["fact", "count", "sum", "max", "min", "difference", "product", "ratio", "lookup"];

impl<'a> Linker<'a, '_> {
    /// A mapping with `value` and tests beside it.
    pub(super) fn value_condition(&mut self, node: &Node, scope: Scope) -> Option<NodeId> {
        let mut fields = self.decoder.fields(node, "value")?;
        let value = fields.require(self.decoder, "value")?;
        let ratio = match &value.value {
            Value::Map(entries) => entries.iter().find(|e| e.key == "ratio"),
            _ => None,
        };
        let tests = match ratio {
            Some(entry) => self.ratio_tests(&entry.node, &mut fields, scope),
            None => {
                let (left, unit) = self.value(value, scope, None)?;
                Compare::read_tests(self, &mut fields, left, unit, scope.frame, None)
            }
        };
        fields.finish(self.decoder);
        Combine::join(self.program, scope.frame, true, tests?)
    }

    fn ratio_tests<'n>(&mut self, node: &'n Node, tests: &mut Fields<'n>, scope: Scope) -> Option<Vec<NodeId>> {
        let mut fields = self.decoder.fields(node, "ratio")?;
        let of = fields.require(self.decoder, "of").and_then(|n| self.value(n, scope, None));
        let to = fields.require(self.decoder, "to").and_then(|n| self.value(n, scope, None));
        fields.finish(self.decoder);
        let ((of, unit), (to, to_unit)) = (of?, to?);
        if unit.dimension() != to_unit.dimension() {
            self.wrong_dimension(node.span, to_unit, unit);
            return None;
        }
        let mut steps = Vec::new();
        let mut add = |linker: &mut Self, relation: Relation, node: &Node| match linker.amount(
            node,
            Unit::base(Dimension::Percent),
            scope.frame,
        ) {
            Some(threshold @ (Operand::Literal(_) | Operand::Open(_))) => {
                steps.push(linker.program.add(scope.frame, Step::Ratio(Ratio { of, to, unit, relation, threshold })))
            }
            Some(_) => linker.decoder.expected(
                node,
                "ratio",
                "确定的百分比，如 30 %",
                "a percentage of the standard, such as 30 %",
            ),
            None => {}
        };
        for (name, relation) in Relation::NAMES {
            if let Some(node) = tests.take(name) {
                add(self, relation, node);
            }
        }
        if let Some(node) = tests.take("between") {
            if let Some([low, high]) = self.decoder.list(node, "between") {
                add(self, Relation::AtLeast, low);
                add(self, Relation::AtMost, high);
            } else {
                self.decoder.expected(node, "between", "[下限, 上限]", "[lowest, highest]");
            }
        }
        if steps.is_empty() {
            self.decoder.expected(
                node,
                "ratio",
                "旁边的检验，如 at_most: 30 %",
                "a test beside it, such as at_most: 30 %",
            );
        }
        (!steps.is_empty()).then_some(steps)
    }

    /// `count`, `sum`, `max` or `min` as a test of a list.
    pub(super) fn items_test(
        &mut self,
        name: &str,
        node: &Node,
        of: &Resolved<'a>,
        frame: FrameId,
    ) -> Option<Vec<NodeId>> {
        let mut fields = self.decoder.fields(node, &of.name)?;
        let (left, unit) = self.summary(name, &mut fields, of, frame)?;
        let tests = Compare::read_tests(self, &mut fields, left, unit, frame, None);
        fields.finish(self.decoder);
        tests
    }

    /// `count` of the items, or the `sum`, `max`, `min` of a field of them; `where` chooses among them.
    fn summary<'n>(
        &mut self,
        name: &str,
        fields: &mut Fields<'n>,
        of: &Resolved<'a>,
        frame: FrameId,
    ) -> Option<(Operand, Unit)> {
        let items = self.items(of, frame)?;
        let filter = match fields.take("where") {
            Some(node) => Some(self.condition(node, items)?),
            None => None,
        };
        if name == "count" {
            let id = self.program.add(frame, Step::Count(Count { items: items.frame, filter }));
            return Some((Operand::Step(id), Unit::base(Dimension::Count)));
        }
        let node = fields.take("field").or_else(|| fields.take("of"));
        let Some(node) = node else {
            let message = Bilingual::new("缺少 `of`（哪个字段）", "`of` (which field) is missing");
            self.decoder.error(fields.span, &fields.path, "missing-field", message, None);
            return None;
        };
        let field = self.fact(node, items)?;
        let (Some(unit), summary) = (
            field.fact.kind.unit(),
            if name == "sum" {
                Summary::Sum
            } else if name == "max" {
                Summary::Max
            } else {
                Summary::Min
            },
        ) else {
            self.decoder.expected(node, &of.name, "数值字段", "a field that holds a number");
            return None;
        };
        let slot = self.slot(&field, items.frame);
        let step = Aggregate {
            items: items.frame,
            summary,
            field: Operand::Slot(slot),
            range: field.fact.range,
            filter,
            unit,
        };
        Some((Operand::Step(self.program.add(frame, Step::Aggregate(step))), unit))
    }

    /// A value and its unit. `expected` is the unit of a literal.
    pub fn value(&mut self, node: &Node, scope: Scope, expected: Option<Unit>) -> Option<(Operand, Unit)> {
        let Value::Map(entries) = &node.value else { return self.plain_value(node, scope, expected) };
        let [entry] = entries.as_slice() else {
            self.decoder.expected(node, "value", "一个值", "one value");
            return None;
        };
        let inner = &entry.node;
        match (entry.key.as_str(), &inner.value) {
            ("fact", _) => {
                let of = self.fact(inner, scope)?;
                self.fact_value(&of, inner, scope)
            }
            (name @ ("count" | "sum" | "max" | "min"), Value::Map(_)) => {
                let mut fields = self.decoder.fields(inner, name)?;
                let list = fields.require(self.decoder, "of").and_then(|n| self.fact(n, scope))?;
                if !matches!(list.fact.kind, FactKind::List(_)) {
                    self.decoder.expected(inner, &list.name, "列表", "a list");
                    return None;
                }
                let found = self.summary(name, &mut fields, &list, scope.frame);
                fields.finish(self.decoder);
                found
            }
            (name @ ("sum" | "max" | "min" | "difference" | "product"), Value::List(items)) => {
                let operation = Operation::NAMES.iter().find(|(n, _)| *n == name).map(|(_, o)| *o)?;
                self.arithmetic(operation, items, inner, scope, expected)
            }
            ("lookup", _) => self.lookup(inner, scope, expected),
            ("ratio", _) => {
                let message =
                    Bilingual::new("`ratio` 只能直接放在 `value` 之下", "a `ratio` stands only directly under `value`");
                self.decoder.error(entry.span, "value", "misplaced-ratio", message, None);
                None
            }
            (other, _) => {
                let message = Bilingual::new(
                    format!("没有值形式 `{other}`"),
                    format!("there is no value `{other}` of this shape"),
                );
                self.decoder.error(entry.span, "value", "unknown-value", message, did_you_mean(other, VALUES));
                None
            }
        }
    }

    fn plain_value(&mut self, node: &Node, scope: Scope, expected: Option<Unit>) -> Option<(Operand, Unit)> {
        let text = self.decoder.text(node, "value")?;
        let is_name = text.chars().next().is_some_and(|c| c.is_ascii_lowercase());
        if is_name {
            let of = self.resolve(&text, node.span, scope)?;
            return self.fact_value(&of, node, scope);
        }
        let (text, span) = match self.literal(node)? {
            Literal::Written(text, span) => (text, span),
            Literal::Open { id, unit } => {
                return Some((Operand::Open(id), unit.or(expected).unwrap_or(Unit::base(Dimension::Count))));
            }
        };
        let unit = expected.or_else(|| unit_of(&text)).unwrap_or(Unit::base(Dimension::Count));
        self.read_literal(&text, span, unit).map(|operand| (operand, unit))
    }

    fn fact_value(&mut self, of: &Resolved<'a>, node: &Node, scope: Scope) -> Option<(Operand, Unit)> {
        let Some(unit) = of.fact.kind.unit() else {
            self.decoder.expected(node, &of.name, "数值事实", "a fact that holds a number");
            return None;
        };
        Some((Operand::Slot(self.slot(of, scope.frame)), unit))
    }

    fn arithmetic(
        &mut self,
        operation: Operation,
        items: &[Node],
        node: &Node,
        scope: Scope,
        expected: Option<Unit>,
    ) -> Option<(Operand, Unit)> {
        let mut values = Vec::new();
        let mut units: Vec<Unit> = Vec::new();
        for item in items {
            let like = if operation == Operation::Product { None } else { units.first().copied().or(expected) };
            let (value, unit) = self.value(item, scope, like)?;
            values.push(value);
            units.push(unit);
        }
        let pair = matches!(operation, Operation::Difference | Operation::Product);
        if values.len() < 2 || (pair && values.len() != 2) {
            self.decoder.expected(node, "value", "两个值", "two values");
            return None;
        }
        let count = |unit: &Unit| unit.dimension() == Dimension::Count;
        let unit = if operation == Operation::Product {
            // An amount times a count is an amount; two amounts would need a dimension of their own.
            units.iter().find(|u| !count(u)).or(units.first()).copied()?
        } else {
            units.first().copied()?
        };
        let odd = units.iter().find(|u| match operation {
            Operation::Product => false,
            _ => u.dimension() != unit.dimension(),
        });
        if let Some(odd) = odd {
            self.wrong_dimension(node.span, *odd, unit);
            return None;
        }
        if operation == Operation::Product && units.iter().filter(|u| !count(u)).count() > 1 {
            self.decoder.expected(node, "value", "一个量乘以一个计数", "an amount times a count");
            return None;
        }
        let id = self.program.add(scope.frame, Step::Arithmetic(Arithmetic { operation, values, units }));
        Some((Operand::Step(id), unit))
    }

    fn lookup(&mut self, node: &Node, scope: Scope, expected: Option<Unit>) -> Option<(Operand, Unit)> {
        let mut fields = self.decoder.fields(node, "lookup")?;
        let of = fields.require(self.decoder, "fact").and_then(|n| self.fact(n, scope));
        let table = fields.require(self.decoder, "in");
        fields.finish(self.decoder);
        let (of, table) = (of?, table?);
        let list = match of.fact.kind {
            FactKind::Term(list) => Some(list),
            FactKind::Text => None,
            _ => {
                self.decoder.expected(node, &of.name, "词类或文字事实", "a fact that holds a term or a text");
                return None;
            }
        };
        let entries = self.decoder.fields(table, &of.name)?.all();
        let mut terms: Vec<(u32, Operand)> = Vec::new();
        let mut texts: Vec<(String, Operand)> = Vec::new();
        let mut unit = expected;
        for entry in entries {
            let term = list.map(|list| {
                let key = Node { value: Value::Text(entry.key.clone()), span: entry.span };
                self.terms(&key, list, &of.name).first().copied()
            });
            let (value, found) = self.value(&entry.node, scope, unit)?;
            if let Some(unit) = unit.filter(|u| u.dimension() != found.dimension()) {
                self.wrong_dimension(entry.node.span, found, unit);
                return None;
            }
            unit = Some(found);
            match term {
                Some(term) => terms.push((term?, value)),
                None => {
                    if texts.iter().any(|(text, _)| TextLookup::same(text, &entry.key)) {
                        let key = &entry.key;
                        let message = Bilingual::new(format!("`{key}` 写了两次"), format!("`{key}` stands here twice"));
                        self.decoder.error(entry.span, &of.name, "repeated-name", message, None);
                    }
                    texts.push((entry.key.clone(), value));
                }
            }
        }
        let slot = self.slot(&of, scope.frame);
        let unit = unit?;
        let step = match list {
            Some(list) => {
                terms.sort_unstable_by_key(|(term, _)| *term);
                let number = self.vocabulary.term_list(list).map_or(0, |l| l.terms.len());
                let number = u32::try_from(number).unwrap_or(u32::MAX);
                Step::Lookup(Lookup { slot, list, values: terms, terms: number, unit })
            }
            None => {
                texts.sort_by(|(a, _), (b, _)| a.cmp(b));
                Step::TextLookup(TextLookup { slot, values: texts, unit })
            }
        };
        Some((Operand::Step(self.program.add(scope.frame, step)), unit))
    }
}

/// The unit that ends a literal such as `400 m2`.
pub(crate) fn unit_of(text: &str) -> Option<Unit> {
    let at = text.rfind(|c: char| c.is_ascii_digit())?;
    let tail = text.get(at + 1..)?.trim();
    // "m2" ends in a digit itself.
    let tail = if tail.is_empty() {
        text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-'))
    } else {
        tail
    };
    if tail.is_empty() { None } else { Unit::named(tail) }
}
