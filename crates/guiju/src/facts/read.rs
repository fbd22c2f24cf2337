//! Reads a facts file. Every value given is checked against the vocabulary, whether or not a standard asks for it.

mod value;

#[cfg(feature = "typed")]
pub(crate) use value::truth_word;

use super::{Evidence, FactValue, Facts, Known, List, Record, waiver::waivers};
use crate::{
    Bilingual,
    diagnostic::{Diagnostics, Severity, did_you_mean},
    quantity::{Dimension, Interval, Reading, Unit, read_amount, read_date, show_date},
    tree::{
        self, Node, Source, Value,
        decode::{Decoder, Fields},
    },
    vocabulary::{Fact, FactKind, RecordId, Vocabulary},
};
use std::fmt::Write as _;

/// Keys of a facts file that are not facts.
pub const RESERVED: [&str; 6] = ["$schema", "format", "subject", "as_of", "source", "waivers"];

/// The ways evidence is gathered.
pub(crate) const METHODS: [&str; 6] = ["document", "site_visit", "interview", "survey", "measurement", "self_report"];

impl Facts {
    /// Reads the facts of one subject. `subject` is the kind expected; a file may name it too.
    ///
    /// # Errors
    /// Everything wrong in the file: unknown names with the nearest known one, wrong types and units, values out of range.
    pub fn read(source: &Source, vocabulary: &Vocabulary, subject: RecordId) -> Result<Self, Diagnostics> {
        let root = tree::parse(source)?;
        Self::from_tree(source, &root, vocabulary, subject)
    }

    /// Reads facts from a tree of the source.
    pub(crate) fn from_tree(
        source: &Source,
        root: &Node,
        vocabulary: &Vocabulary,
        subject: RecordId,
    ) -> Result<Self, Diagnostics> {
        let mut reader = Reader { vocabulary, decoder: Decoder::new(source) };
        let facts = reader.facts(root, subject);
        let found = reader.decoder.finish();
        match facts {
            Some(facts) if !found.has_errors() => {
                let warnings = found.0.into_iter().filter(|d| d.severity == Severity::Warning).collect();
                Ok(Self { warnings, ..facts })
            }
            _ => Err(found.sorted()),
        }
    }
}

/// Reads the value of one fact from a tree without a file: what a cell of a table holds. The checks and the findings are
/// those of a facts file. `None` is "not known": a null or a blank. `path` is how the findings name the place.
///
/// ```
/// use guiju::{Vocabulary, facts::{FactValue, read_value}, quantity::Interval, tree::{Node, Value}};
/// let vocabulary = Vocabulary::bundled()?;
/// let center = vocabulary.record_named("center").and_then(|id| vocabulary.record(id)).ok_or("no centers")?;
/// let (_, floors) = center.fact_named("floors").ok_or("no floors")?;
/// let node = Node { value: Value::Text("3层".into()), ..Node::default() };
/// let known = read_value(vocabulary, floors, &node, "floors")?.ok_or("not known")?;
/// assert_eq!(known.value, FactValue::Number(Interval::exact(3)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Everything wrong with the value.
pub fn read_value(vocabulary: &Vocabulary, fact: &Fact, node: &Node, path: &str) -> Result<Option<Known>, Diagnostics> {
    let source = Source::new("", "");
    let mut reader = Reader { vocabulary, decoder: Decoder::new(&source) };
    let known = reader.known(node, fact, &mut path.to_owned());
    let found = reader.decoder.finish();
    if found.has_errors() { Err(found) } else { Ok(known) }
}

struct Reader<'v, 's> {
    vocabulary: &'v Vocabulary,
    decoder: Decoder<'s>,
}

impl<'v> Reader<'v, '_> {
    fn facts(&mut self, root: &Node, subject: RecordId) -> Option<Facts> {
        let mut fields = self.decoder.fields(root, "")?;
        fields.take("$schema");
        fields.take("format");
        fields.take("source");
        if let Some(node) = fields.take("subject") {
            let expected = self.vocabulary.record(subject).map(|r| r.id.clone()).unwrap_or_default();
            let found = self.decoder.text(node, "subject").unwrap_or_default();
            if found != expected {
                let message = Bilingual::new(
                    format!("这里的对象是 `{found}`，标准评定的是 `{expected}`"),
                    format!("these are facts of `{found}`; the standard is about `{expected}`"),
                );
                self.decoder.error(
                    node.span,
                    "subject",
                    "wrong-subject",
                    message,
                    did_you_mean(&found, [expected.as_str()]),
                );
            }
        }
        let as_of = fields.take("as_of").and_then(|node| {
            let day = day(&mut self.decoder, node, "as_of")?;
            if !day.is_exact() {
                self.decoder.expected(node, "as_of", "一天（如 2022-06-01）", "a day, such as 2022-06-01");
                return None;
            }
            Some(day.lo)
        });
        let waivers = fields.take("waivers").map(|node| waivers(&mut self.decoder, node)).unwrap_or_default();
        let record = self.record(&fields, subject, &mut String::new());
        Some(Facts { subject, as_of, record, waivers, warnings: Vec::new() })
    }

    /// The facts of one record; the fields taken before are not facts. `path` is that of the record, before and after.
    fn record(&mut self, fields: &Fields<'_>, kind: RecordId, path: &mut String) -> Record {
        let mut record = Record::default();
        let vocabulary = self.vocabulary;
        let Some(kind) = vocabulary.record(kind) else { return record };
        let before = path.len();
        let mut first: Vec<Option<&str>> = vec![None; kind.facts.len()];
        for entry in fields.rest() {
            let Some((id, fact)) = kind.fact_named(&entry.key) else {
                let message =
                    Bilingual::new(format!("不认识的事实 `{}`", entry.key), format!("unknown fact `{}`", entry.key));
                let full = self.decoder.is_full(); // nearest names take long to find
                let help = if full { None } else { did_you_mean(&entry.key, kind.names()) };
                self.decoder.error(entry.span, &join(path, &entry.key), "unknown-fact", message, help);
                continue;
            };
            let given = first.get_mut(id.0 as usize).and_then(|first| first.replace(&entry.key));
            if let Some(given) = given {
                let message = Bilingual::new(
                    format!("`{given}` 与 `{}` 是同一事实，只能写一个", entry.key),
                    format!("`{given}` and `{}` are the same fact; give it once", entry.key),
                );
                self.decoder.error(entry.span, &join(path, &fact.id), "repeated-fact", message, None);
                continue;
            }
            if before > 0 {
                path.push('.');
            }
            path.push_str(&fact.id);
            if let Some(known) = self.known(&entry.node, fact, path) {
                record.set(id, known);
            }
            path.truncate(before);
        }
        record
    }

    fn known(&mut self, node: &Node, fact: &'v Fact, path: &mut String) -> Option<Known> {
        if node.value == Value::Null {
            return None;
        }
        if let Value::Text(text) = &node.value
            && text.trim().is_empty()
        {
            let message = Bilingual::new("空白按“不清楚”处理", "a blank is taken as not known");
            self.decoder.warning(node.span, path, "blank", message, None);
            return None;
        }
        let mut evidence = None;
        let mut inner = node;
        if let Value::Map(entries) = &node.value
            && entries.iter().any(|e| e.key == "value")
        {
            let mut fields = self.decoder.fields(node, path)?;
            inner = fields.require(&mut self.decoder, "value")?;
            evidence = fields.take("evidence").and_then(|n| self.evidence(n, path));
            fields.finish(&mut self.decoder);
        }
        if fact.kind == FactKind::Judgement && evidence.as_ref().is_none_or(|e| e.assessor.is_none()) {
            let message = Bilingual::new("评定项须写明由谁评定", "a judgement needs its assessor");
            let help = Bilingual::new(
                format!("写成 {}: {{value: true, evidence: {{assessor: …, date: …}}}}", fact.id),
                format!("write {}: {{value: true, evidence: {{assessor: …, date: …}}}}", fact.id),
            );
            self.decoder.error(node.span, path, "unattested", message, Some(help));
            return None;
        }
        let given = inner.scalar().map(|text| text.trim().to_owned()).unwrap_or_default();
        let value = self.value(inner, fact, path)?;
        Some(Known { value, given, evidence })
    }

    fn evidence(&mut self, node: &Node, path: &str) -> Option<Evidence> {
        let at = join(path, "evidence");
        let mut fields = self.decoder.fields(node, &at)?;
        let method = fields
            .take("method")
            .and_then(|n| self.decoder.choice(n, &at, &METHODS.map(|m| (m, m))))
            .map(str::to_owned);
        let assessor = fields.take("assessor").and_then(|n| self.decoder.text(n, &at));
        let date = fields.take("date").and_then(|n| day(&mut self.decoder, n, &at)).map(|day| day.lo);
        let end = fields.take("valid_until");
        let valid_until = end.and_then(|n| day(&mut self.decoder, n, &at)).map(|day| day.hi);
        fields.take("note");
        fields.finish(&mut self.decoder);
        if let (Some(node), Some(date), Some(until)) = (end, date, valid_until)
            && until < date
        {
            let (date, until) = (show_date(date), show_date(until));
            let message = Bilingual::new(
                format!("依据在 {until} 失效，却在 {date} 才作出"),
                format!("the evidence expires on {until}, before it was found on {date}"),
            );
            self.decoder.error(node.span, &at, "bad-period", message, None);
        }
        Some(Evidence { method, assessor, date, valid_until })
    }

    fn list(&mut self, node: &Node, kind: RecordId, path: &mut String) -> Option<FactValue> {
        let (items, complete, total) = match &node.value {
            Value::List(items) => (items.as_slice(), true, None),
            Value::Map(_) => {
                let mut fields = self.decoder.fields(node, path)?;
                let items = fields.take("items").and_then(|n| self.decoder.list(n, path)).unwrap_or_default();
                let complete = fields.take("complete").and_then(|n| self.decoder.boolean(n, path)).unwrap_or(false);
                let total = fields.take("total");
                fields.finish(&mut self.decoder);
                (items, complete, total)
            }
            _ => {
                let help = Bilingual::new("没有就写 []，不清楚就不写", "write [] for none, and nothing for not known");
                let kind = node.kind();
                let message = Bilingual::new(
                    format!("这里应是列表，却是{}", kind.zh),
                    format!("expected a list, found {}", kind.en),
                );
                self.decoder.error(node.span, path, "wrong-kind", message, Some(help));
                return None;
            }
        };
        let before = path.len();
        let mut records = Vec::with_capacity(items.len());
        for (number, item) in items.iter().enumerate() {
            let _ = write!(path, "[{number}]");
            if let Some(fields) = self.decoder.fields(item, path) {
                records.push(self.record(&fields, kind, path));
            }
            path.truncate(before);
        }
        let total_node = total;
        let total = total.and_then(|n| self.total(n, records.len(), path));
        if let (true, Some(node), Some(found)) = (complete, total_node, total)
            && found.lo > i64::try_from(records.len()).unwrap_or(i64::MAX)
        {
            let message = Bilingual::new(
                format!("列表写明已全（complete: true），却只有 {} 项", records.len()),
                format!("the list is said to be complete and has only {} items", records.len()),
            );
            self.decoder.error(node.span, path, "bad-total", message, None);
        }
        Some(FactValue::List(List { items: records, complete, total }))
    }

    fn total(&mut self, node: &Node, listed: usize, path: &str) -> Option<Interval> {
        let text = self.decoder.word(node, path)?;
        let interval = match read_amount(text, &Reading { unit: Unit::base(Dimension::Count), tolerance_ppm: 100_000 })
        {
            Ok(amount) => amount.interval,
            Err(error) => {
                self.decoder.error(node.span, path, "bad-amount", error.message(), error.help());
                return None;
            }
        };
        let listed = i64::try_from(listed).unwrap_or(i64::MAX);
        if interval.hi < listed {
            let message = Bilingual::new(
                format!("总数 {text} 少于列出的 {listed} 项"),
                format!("the total {text} is below the {listed} items listed"),
            );
            self.decoder.error(node.span, path, "bad-total", message, None);
            return None;
        }
        Some(Interval::new(interval.lo.max(listed), interval.hi))
    }
}

/// A day, or the days of a month or year.
pub(super) fn day(decoder: &mut Decoder<'_>, node: &Node, path: &str) -> Option<Interval> {
    let text = decoder.word(node, path)?;
    match read_date(text) {
        Ok(interval) => Some(interval),
        Err(error) => {
            decoder.error(node.span, path, "bad-date", error.message(), error.help());
            None
        }
    }
}

pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
