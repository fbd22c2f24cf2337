//! One value, by the kind of its fact.

use super::{Reader, join};
use crate::{
    Bilingual,
    diagnostic::did_you_mean,
    facts::{FactValue, TermSet},
    quantity::{AmountError, Dimension, Interval, Reading, Unit, read_amount, read_date, read_hours, show_interval},
    tree::{Node, Value},
    vocabulary::{Fact, FactKind, TermListId},
};
use rust_decimal::Decimal;

/// What people write for yes and no.
const YES: [&str; 8] = ["是", "有", "yes", "true", "y", "√", "✓", "对"];
const NO: [&str; 8] = ["否", "无", "没有", "no", "false", "n", "×", "不是"];

/// What a word says to a yes-or-no question.
pub(crate) fn truth_word(text: &str) -> Option<bool> {
    let word = text.trim().to_lowercase();
    match (YES.contains(&word.as_str()), NO.contains(&word.as_str())) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

impl<'v> Reader<'v, '_> {
    pub(super) fn value(&mut self, node: &Node, fact: &'v Fact, path: &mut String) -> Option<FactValue> {
        match fact.kind {
            FactKind::Boolean => self.truth(node, path).map(FactValue::Boolean),
            FactKind::Judgement => self.truth(node, path).map(FactValue::Judgement),
            FactKind::Number(unit) => {
                let reading = Reading { unit, tolerance_ppm: fact.tolerance_ppm };
                let interval = self.bounds(node, path, |text| read_amount(text, &reading).map(|a| a.interval))?;
                self.in_range(interval, fact, unit, node, path).map(FactValue::Number)
            }
            FactKind::Date => {
                let interval = self.bounds(node, path, read_date)?;
                self.in_range(interval, fact, Unit::base(Dimension::Date), node, path).map(FactValue::Date)
            }
            FactKind::Hours => {
                let text = self.decoder.word(node, path)?;
                let hours = self.amount(node, path, read_hours(text))?;
                let total = self.in_range(hours.total, fact, Unit::base(Dimension::Duration), node, path)?;
                Some(FactValue::Hours(crate::quantity::Hours { total, ..hours }))
            }
            FactKind::Text => self.decoder.text(node, path).map(FactValue::Text),
            FactKind::Term(list) => {
                let text = self.decoder.word(node, path)?;
                self.term(text, node, list, path).map(FactValue::Term)
            }
            FactKind::Terms(list) => self.terms(node, list, path).map(FactValue::Terms),
            FactKind::Record(kind) => {
                let fields = self.decoder.fields(node, path)?;
                Some(FactValue::Record(self.record(&fields, kind, path)))
            }
            FactKind::List(kind) => self.list(node, kind, path),
        }
    }

    fn truth(&mut self, node: &Node, path: &str) -> Option<bool> {
        match &node.value {
            Value::Bool(value) => return Some(*value),
            Value::Text(text) => {
                if let Some(value) = truth_word(text) {
                    return Some(value);
                }
            }
            _ => {}
        }
        self.decoder.expected(node, path, "是或否", "yes or no (true or false)");
        None
    }

    fn amount<T>(&mut self, node: &Node, path: &str, read: Result<T, AmountError>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                self.decoder.error(node.span, path, "bad-amount", error.message(), error.help());
                None
            }
        }
    }

    /// A number or day: one text, or a mapping of its bounds.
    fn bounds(
        &mut self,
        node: &Node,
        path: &str,
        read: impl Fn(&str) -> Result<Interval, AmountError>,
    ) -> Option<Interval> {
        let Value::Map(_) = node.value else {
            let text = self.decoder.word(node, path)?;
            // JSON writers put very large and very small numbers as `1e-7`.
            let plain = match &node.value {
                Value::Number(digits) if digits.contains(['e', 'E']) => Decimal::from_scientific(digits).ok(),
                _ => None,
            };
            let plain = plain.map(|number| number.to_string());
            return self.amount(node, path, read(plain.as_deref().unwrap_or(text)));
        };
        let mut fields = self.decoder.fields(node, path)?;
        let mut interval = Interval::ALL;
        for key in ["at_least", "more_than", "at_most", "less_than"] {
            let Some(node) = fields.take(key) else { continue };
            let text = self.decoder.word(node, path)?;
            let bound = self.amount(node, path, read(text))?;
            match key {
                "at_least" => interval.lo = bound.lo,
                "more_than" => interval.lo = bound.hi.saturating_add(1),
                "at_most" => interval.hi = bound.hi,
                _ => interval.hi = bound.lo.saturating_sub(1),
            }
        }
        fields.finish(&mut self.decoder);
        if interval == Interval::ALL || interval.lo > interval.hi {
            let message = Bilingual::new("上下限无效", "these bounds leave nothing, or say nothing");
            self.decoder.error(node.span, path, "bad-bounds", message, None);
            return None;
        }
        Some(interval)
    }

    /// What of a number lies in the fact's range; none of it is an error.
    fn in_range(&mut self, interval: Interval, fact: &Fact, unit: Unit, node: &Node, path: &str) -> Option<Interval> {
        let found = interval.intersect(fact.range);
        if found.is_none() || (interval.is_exact() && !fact.range.contains(interval)) {
            let shown = |lang| show_interval(fact.range, unit, lang);
            let given = node.scalar().unwrap_or_default();
            let message = Bilingual::new(
                format!("{}应在 {} 之内，却是 `{given}`", fact.title.zh, shown(crate::Lang::Zh)),
                format!("{} has to be {}, found `{given}`", fact.title.en, shown(crate::Lang::En)),
            );
            self.decoder.error(node.span, path, "out-of-range", message, None);
            return None;
        }
        found
    }

    fn term(&mut self, text: &str, node: &Node, list: TermListId, path: &str) -> Option<u32> {
        let vocabulary = self.vocabulary;
        let terms = vocabulary.term_list(list)?;
        if let Some((index, _)) = terms.term_named(text) {
            return Some(index);
        }
        let message = Bilingual::new(
            format!("{}中没有“{text}”", terms.title.zh),
            format!("`{text}` is not a known {}", terms.title.en),
        );
        self.decoder.error(node.span, path, "unknown-term", message, did_you_mean(text, terms.names()));
        None
    }

    fn terms(&mut self, node: &Node, list: TermListId, path: &str) -> Option<TermSet> {
        let (items, complete) = match &node.value {
            Value::List(items) => (items.iter().collect::<Vec<_>>(), true),
            Value::Map(_) => {
                let mut fields = self.decoder.fields(node, path)?;
                let items = fields.take("items").and_then(|n| self.decoder.list(n, path)).unwrap_or_default();
                let complete = fields.take("complete").and_then(|n| self.decoder.boolean(n, path)).unwrap_or(false);
                fields.finish(&mut self.decoder);
                (items.iter().collect(), complete)
            }
            _ => (vec![node], true),
        };
        let mut terms = Vec::new();
        for item in items {
            let text = match item.scalar() {
                Some(text) if !text.trim().is_empty() => text,
                _ => self.decoder.word(item, &join(path, ""))?,
            };
            terms.push(self.term(text, item, list, path)?);
        }
        terms.sort_unstable();
        terms.dedup();
        Some(TermSet { terms, complete })
    }
}
