//! From the condition trees of a standard to steps: names resolved, types and units checked, equal steps shared.

mod value;

pub(crate) use value::unit_of;

use super::{
    Frame, FrameId, NodeId, OpenId, Program, Slot, SlotId, SlotKind, Step,
    forms::{
        at_least_of::{AtLeastOf, Number},
        combine::Combine,
        compare::{Compare, Relation},
        contains::Contains,
        elapsed::Elapsed,
        flag::Flag,
        gate::Gate,
        in_order::InOrder,
        known::Known,
        member::Member,
        negate::Not,
        operand::Operand,
        quantify::Quantify,
        set_size::SetSize,
        verdict::Verdict,
        wording::Wording,
    },
};
use crate::{
    Bilingual,
    diagnostic::{Span, did_you_mean},
    quantity::{Dimension, Reading, Unit, read_amount, read_date},
    standard::{Stricter, Tailoring},
    tree::{Entry, Node, Value, decode::Decoder},
    vocabulary::{Fact, FactId, FactKind, RecordId, TermListId, Vocabulary},
};
use std::collections::BTreeMap;

/// A named number of a standard.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name.
    pub id: String,
    /// Its value as written; `None` while it is open: an overlay has to set it.
    pub value: Option<String>,
    /// Its unit, where it is declared.
    pub unit: Option<Unit>,
    /// What an overlay may do with it, where that is declared.
    pub tailoring: Option<Tailoring>,
    /// Which way it is stricter, where that is declared.
    pub stricter: Option<Stricter>,
    /// Its clause.
    pub clause: Option<String>,
    /// Its title.
    pub title: Bilingual,
    /// Where it stands.
    pub span: Span,
    /// Where its value stands, or it itself.
    pub(crate) value_span: Span,
    /// Whether a condition uses it.
    pub(crate) used: bool,
}

/// A number, day, time or text of the standard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Literal {
    /// As it was written, itself or as a parameter's value, and where what is wrong with it is to be told.
    Written(String, Span),
    /// A parameter that the standard leaves open.
    Open {
        /// Which.
        id: OpenId,
        /// Its unit, where it is declared.
        unit: Option<Unit>,
    },
}

/// The rules that `verdict` may name: those linked before.
#[derive(Clone, Debug, Default)]
pub(crate) struct VerdictTargets {
    /// By rule.
    pub rules: BTreeMap<String, (u32, NodeId)>,
    /// By group: its must and prohibited rules.
    pub groups: BTreeMap<String, Vec<(u32, NodeId)>>,
}

impl VerdictTargets {
    pub fn rule(&self, name: &str) -> Option<Vec<(u32, NodeId)>> {
        self.rules.get(name).map(|target| vec![*target])
    }

    pub fn group(&self, name: &str) -> Option<Vec<(u32, NodeId)>> {
        self.groups.get(name).cloned()
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.rules.keys().chain(self.groups.keys()).map(String::as_str)
    }
}

/// Where names are looked up: the rows of a frame and their record kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    pub frame: FrameId,
    pub record: RecordId,
}

/// A fact that a name stands for.
#[derive(Clone, Debug)]
pub(crate) struct Resolved<'v> {
    /// The name as written.
    pub name: String,
    /// Way to the fact from the scope's record.
    pub path: Vec<FactId>,
    /// Record kind that holds it.
    pub owner: RecordId,
    /// The fact.
    pub fact: &'v Fact,
}

/// Turns condition trees into steps of a program.
pub(crate) struct Linker<'a, 'd> {
    pub vocabulary: &'a Vocabulary,
    pub program: &'a mut Program,
    pub parameters: &'a mut [Parameter],
    pub targets: &'a VerdictTargets,
    pub decoder: &'a mut Decoder<'d>,
    /// Whether pass and fail are exchanged further out.
    pub negated: bool,
}

impl<'a> Linker<'a, '_> {
    /// A condition: a mapping whose entries all have to hold. `None` after something was reported.
    pub fn condition(&mut self, node: &Node, scope: Scope) -> Option<NodeId> {
        let Value::Map(entries) = &node.value else {
            self.decoder.expected(node, "", "条件（键值表）", "a condition (a mapping)");
            return None;
        };
        if entries.iter().any(|e| e.key == "value") {
            return self.value_condition(node, scope);
        }
        if entries.is_empty() {
            self.decoder.expected(node, "", "至少一个条件", "at least one condition");
            return None;
        }
        // Every entry is read, so that all errors are found, before any failure counts.
        let parts: Vec<Option<Vec<NodeId>>> = entries.iter().map(|entry| self.entry(entry, scope)).collect();
        let parts: Vec<NodeId> = parts.into_iter().collect::<Option<Vec<_>>>()?.into_iter().flatten().collect();
        Combine::join(self.program, scope.frame, true, parts)
    }

    /// A list of conditions.
    pub fn conditions(&mut self, node: &Node, scope: Scope) -> Vec<NodeId> {
        let items = self.decoder.list(node, "").unwrap_or_default();
        items.iter().filter_map(|item| self.condition(item, scope)).collect()
    }

    fn entry(&mut self, entry: &Entry, scope: Scope) -> Option<Vec<NodeId>> {
        let node = &entry.node;
        match entry.key.as_str() {
            "all" | "any" => {
                let wanted = match &node.value {
                    Value::List(items) => items.len(),
                    _ => 0,
                };
                let parts = self.conditions(node, scope);
                if parts.len() != wanted {
                    return None;
                }
                Combine::join(self.program, scope.frame, entry.key == "all", parts).map(|id| vec![id])
            }
            "not" => {
                let part = self.negate_within(|linker| linker.condition(node, scope))?;
                Some(vec![self.program.add(scope.frame, Step::Not(Not { part }))])
            }
            "at_least_of" => AtLeastOf::read(self, node, scope).map(|id| vec![id]),
            "verdict" => Verdict::read(self, node, scope).map(|id| vec![id]),
            _ => {
                let of = self.resolve(&entry.key, entry.span, scope)?;
                self.test(node, &of, scope.frame)
            }
        }
    }

    /// Reads something whose pass and fail are exchanged outside.
    pub fn negate_within<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.negated, true);
        let result = read(self);
        self.negated = before;
        result
    }

    fn test(&mut self, node: &Node, of: &Resolved<'a>, frame: FrameId) -> Option<Vec<NodeId>> {
        if let Value::Map(entries) = &node.value
            && let Some(known) = entries.iter().find(|e| e.key == "known")
            && entries.len() == 1
        {
            return Known::read(self, &known.node, of, frame).map(|id| vec![id]);
        }
        match of.fact.kind {
            FactKind::Boolean | FactKind::Judgement => Flag::read(self, node, of, frame),
            FactKind::Date => match &node.value {
                Value::Map(entries) if entries.len() == 1 && entries.iter().any(|e| e.key == "elapsed") => {
                    entries.first().and_then(|e| Elapsed::read(self, &e.node, of, frame))
                }
                _ => Compare::read(self, node, of, frame),
            },
            FactKind::Number(_) | FactKind::Hours => Compare::read(self, node, of, frame),
            FactKind::Text => Wording::read(self, node, of, frame),
            FactKind::Term(list) => Member::read(self, node, of, list, frame),
            FactKind::Terms(list) => self.set_test(node, of, list, frame),
            FactKind::List(_) => self.list_test(node, of, frame),
            FactKind::Record(record) => {
                let names: Vec<&str> = self.vocabulary.record(record).map(|r| r.names().collect()).unwrap_or_default();
                let example = names.first().copied().unwrap_or("…");
                let message = Bilingual::new(
                    format!("`{}` 是一组事实，请写到其中一项，如 `{}.{example}`", of.name, of.name),
                    format!("`{}` is a record; name a fact in it, such as `{}.{example}`", of.name, of.name),
                );
                self.decoder.error(node.span, &of.name, "record-tested", message, None);
                None
            }
        }
    }

    fn set_test(&mut self, node: &Node, of: &Resolved<'a>, list: TermListId, frame: FrameId) -> Option<Vec<NodeId>> {
        let mut fields = self.decoder.fields(node, &of.name)?;
        let mut tests = Contains::read_tests(self, &mut fields, of, list, frame);
        if let Some(size) = fields.take("size") {
            let slot = self.slot(of, frame);
            let most = self.vocabulary.term_list(list).map_or(0, |l| l.terms.len());
            let count =
                self.program.add(frame, Step::SetSize(SetSize { slot, most: u32::try_from(most).unwrap_or(u32::MAX) }));
            if let Some(mut parts) = self.decoder.fields(size, &of.name) {
                let unit = Unit::base(Dimension::Count);
                tests.extend(
                    Compare::read_tests(self, &mut parts, Operand::Step(count), unit, frame, None).unwrap_or_default(),
                );
                parts.finish(self.decoder);
            }
        }
        fields.finish(self.decoder);
        if tests.is_empty() {
            self.decoder.expected(
                node,
                &of.name,
                "集合检验，如 {contains_all: […]}",
                "a test of a set, such as {contains_all: […]}",
            );
        }
        (!tests.is_empty()).then_some(tests)
    }

    fn list_test(&mut self, node: &Node, of: &Resolved<'a>, frame: FrameId) -> Option<Vec<NodeId>> {
        let fields = self.decoder.fields(node, &of.name)?;
        let mut tests = Vec::new();
        for entry in fields.all() {
            let found = match entry.key.as_str() {
                "some" | "none" | "every" => {
                    Quantify::read(self, &entry.key, &entry.node, of, frame).map(|id| vec![id])
                }
                "in_order" => InOrder::read(self, &entry.node, of, frame).map(|id| vec![id]),
                "count" | "sum" | "max" | "min" => self.items_test(&entry.key, &entry.node, of, frame),
                other => {
                    let message =
                        Bilingual::new(format!("列表没有检验 `{other}`"), format!("a list has no test `{other}`"));
                    let known = ["some", "none", "every", "in_order", "count", "sum", "max", "min", "known"];
                    self.decoder.error(entry.span, &of.name, "unknown-test", message, did_you_mean(other, known));
                    None
                }
            };
            tests.extend(found?);
        }
        if tests.is_empty() {
            self.decoder.expected(
                node,
                &of.name,
                "列表检验，如 {count: {at_least: 3}}",
                "a test of a list, such as {count: {at_least: 3}}",
            );
        }
        (!tests.is_empty()).then_some(tests)
    }

    /// The fact that a name stands for; reports an unknown one with the nearest.
    pub fn resolve(&mut self, name: &str, span: Span, scope: Scope) -> Option<Resolved<'a>> {
        let vocabulary = self.vocabulary;
        let mut path = Vec::new();
        let mut owner = scope.record;
        let mut segments = name.split('.').peekable();
        while let Some(segment) = segments.next() {
            let kind = vocabulary.record(owner)?;
            let Some((id, fact)) = kind.fact_named(segment).filter(|(_, fact)| fact.id == segment) else {
                let message = Bilingual::new(
                    format!("`{}` 没有事实 `{segment}`", kind.id),
                    format!("`{}` has no fact `{segment}`", kind.id),
                );
                let known = kind.facts.iter().map(|f| f.id.as_str()).chain(super::OPERATORS);
                let by_synonym = kind
                    .fact_named(segment)
                    .map(|(_, f)| Bilingual::new(format!("事实名是 `{}`", f.id), format!("its name is `{}`", f.id)));
                self.decoder.error(
                    span,
                    name,
                    "unknown-fact",
                    message,
                    by_synonym.or_else(|| did_you_mean(segment, known)),
                );
                return None;
            };
            path.push(id);
            match (segments.peek(), fact.kind) {
                (None, _) => return Some(Resolved { name: name.to_owned(), path, owner, fact }),
                (Some(_), FactKind::Record(record)) => owner = record,
                (Some(_), _) => {
                    let message = Bilingual::new(
                        format!("`{segment}` 之内没有别的事实"),
                        format!("`{segment}` has no facts inside it"),
                    );
                    self.decoder.error(span, name, "unknown-fact", message, None);
                    return None;
                }
            }
        }
        None
    }

    /// The fact that a text names.
    pub fn fact(&mut self, node: &Node, scope: Scope) -> Option<Resolved<'a>> {
        let name = self.decoder.text(node, "")?;
        self.resolve(&name, node.span, scope)
    }

    /// The slot of a fact.
    pub fn slot(&mut self, of: &Resolved<'_>, frame: FrameId) -> SlotId {
        self.slot_as(of, frame, SlotKind::of(of.fact.kind))
    }

    /// The slot of a fact, stored in a certain way.
    pub fn slot_as(&mut self, of: &Resolved<'_>, frame: FrameId, kind: SlotKind) -> SlotId {
        self.program.add_slot(Slot { frame, path: of.path.clone(), owner: of.owner, kind })
    }

    /// The frame of a list's items.
    pub fn items(&mut self, of: &Resolved<'_>, frame: FrameId) -> Option<Scope> {
        let FactKind::List(record) = of.fact.kind else { return None };
        let frame = self.program.add_frame(Frame { parent: Some(frame), path: of.path.clone(), record });
        Some(Scope { frame, record })
    }

    /// A rule's gate; a bare condition where nothing guards it.
    pub fn gate(&mut self, frame: FrameId, applies: Option<NodeId>, unless: Option<NodeId>, require: NodeId) -> NodeId {
        if applies.is_none() && unless.is_none() {
            return require;
        }
        self.program.add(frame, Step::Gate(Gate { applies, unless, require }))
    }

    /// A literal or parameter as it was written.
    pub fn literal(&mut self, node: &Node) -> Option<Literal> {
        let text = self.decoder.text(node, "")?;
        let Some(name) = text.strip_prefix('$') else { return Some(Literal::Written(text, node.span)) };
        let Some(parameter) = self.parameters.iter_mut().find(|p| p.id == name) else {
            let message = Bilingual::new(format!("没有参数 `{name}`"), format!("there is no parameter `{name}`"));
            let known = self.parameters.iter().map(|p| p.id.as_str());
            self.decoder.error(node.span, "", "unknown-parameter", message, did_you_mean(name, known));
            return None;
        };
        parameter.used = true;
        Some(match &parameter.value {
            Some(value) => {
                // A value that an overlay has set is wrong in the overlay, not where the base uses it.
                let own = parameter.value_span.source == node.span.source;
                Literal::Written(value.clone(), if own { node.span } else { parameter.value_span })
            }
            None => Literal::Open { id: self.program.add_open(&parameter.id, &parameter.title), unit: parameter.unit },
        })
    }

    /// A text, literal or parameter. It can't be left open: a test of a text has no "any text".
    pub fn wording(&mut self, node: &Node) -> Option<String> {
        match self.literal(node)? {
            Literal::Written(text, _) => Some(text),
            Literal::Open { .. } => {
                let message = Bilingual::new(
                    "文字不能用尚未定值的参数",
                    "a text can't be an open parameter: only numbers, days and times can",
                );
                self.decoder.error(node.span, "", "open-parameter", message, None);
                None
            }
        }
    }

    /// A whole number, literal or parameter.
    pub fn whole(&mut self, node: &Node) -> Option<Number> {
        let text = match self.literal(node)? {
            Literal::Open { id, .. } => return Some(Number::Open(id)),
            Literal::Written(text, _) => text,
        };
        let number = text.parse().ok().map(Number::Known);
        if number.is_none() {
            self.decoder.expected(node, "", "整数", "a whole number");
        }
        number
    }

    /// Terms of a list.
    pub fn terms(&mut self, node: &Node, list: TermListId, path: &str) -> Vec<u32> {
        let Some(terms) = self.vocabulary.term_list(list) else { return Vec::new() };
        let mut found = Vec::new();
        for (name, span) in self.decoder.texts(node, path) {
            match terms.term_named(&name).filter(|(_, term)| term.id == name) {
                Some((index, _)) => found.push(index),
                None => {
                    let message = Bilingual::new(
                        format!("词表 `{}` 没有 `{name}`", terms.id),
                        format!("`{}` has no term `{name}`", terms.id),
                    );
                    let by_synonym = terms
                        .term_named(&name)
                        .map(|(_, t)| Bilingual::new(format!("词名是 `{}`", t.id), format!("its name is `{}`", t.id)));
                    let nearest = did_you_mean(&name, terms.terms.iter().map(|t| t.id.as_str()));
                    self.decoder.error(span, path, "unknown-term", message, by_synonym.or(nearest));
                }
            }
        }
        found
    }

    /// The right side of a test: a literal with its unit, a parameter, or a value.
    pub fn amount(&mut self, node: &Node, unit: Unit, frame: FrameId) -> Option<Operand> {
        if matches!(node.value, Value::Map(_)) {
            let record = self.program.frame(frame)?.record;
            let (operand, found) = self.value(node, Scope { frame, record }, Some(unit))?;
            if found.dimension() != unit.dimension() {
                self.wrong_dimension(node.span, found, unit);
                return None;
            }
            return Some(operand);
        }
        match self.literal(node)? {
            Literal::Written(text, span) => self.read_literal(&text, span, unit),
            Literal::Open { unit: Some(own), .. } if own.dimension() != unit.dimension() => {
                self.wrong_dimension(node.span, own, unit);
                None
            }
            Literal::Open { id, .. } => Some(Operand::Open(id)),
        }
    }

    fn read_literal(&mut self, text: &str, span: Span, unit: Unit) -> Option<Operand> {
        let interval = if unit.dimension() == Dimension::Date {
            read_date(text)
        } else {
            read_amount(text, &Reading { unit, tolerance_ppm: 0 }).map(|amount| amount.interval)
        };
        let interval = match interval {
            Ok(interval) => interval,
            Err(error) => {
                self.decoder.error(span, "", "bad-amount", error.message(), error.help());
                return None;
            }
        };
        let bare = text.trim().chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-'));
        if bare && !matches!(unit.dimension(), Dimension::Count | Dimension::Date | Dimension::Points) {
            let message = Bilingual::new(format!("`{text}` 没有单位"), format!("`{text}` has no unit"));
            let help = Bilingual::new(
                format!("例如 `{text} {}`", unit.symbol()),
                format!("such as `{text} {}`", unit.symbol()),
            );
            self.decoder.error(span, "", "missing-unit", message, Some(help));
            return None;
        }
        if !interval.is_exact() {
            let message = Bilingual::new(
                format!("标准中的数应是确定的，却是 `{text}`"),
                format!("a standard's number has to be exact, found `{text}`"),
            );
            self.decoder.error(span, "", "inexact", message, None);
            return None;
        }
        Some(Operand::Literal(interval))
    }

    fn wrong_dimension(&mut self, span: Span, found: Unit, expected: Unit) {
        let (found, expected) = (found.dimension().title(), expected.dimension().title());
        let message = Bilingual::new(
            format!("这里应是{}，却是{}", expected.zh, found.zh),
            format!("expected {}, found {}", expected.en, found.en),
        );
        self.decoder.error(span, "", "wrong-dimension", message, None);
    }

    /// A test that the allowed range of a fact alone decides says nothing about the fact.
    pub fn refuse_decided(&mut self, of: Option<&Resolved<'_>>, relation: Relation, right: Operand, node: &Node) {
        let (Some(of), Operand::Literal(threshold)) = (of, right) else { return };
        let (pass, fail) = relation.of(of.fact.range, threshold);
        if pass == fail {
            return;
        }
        let always = if pass { ("总是成立", "always holds") } else { ("不可能成立", "can never hold") };
        let message = Bilingual::new(
            format!("就 `{}` 的取值范围而言，这一检验{}", of.name, always.0),
            format!("over the allowed range of `{}` this test {}", of.name, always.1),
        );
        self.decoder.error(node.span, &of.name, "decided-by-range", message, None);
    }
}
