//! Reads vocabulary files, and the further facts and terms of a standard.

use super::{Consistency, Fact, FactKind, Names, RecordId, RecordKind, Term, TermList, TermListId, Vocabulary};
use crate::{
    Bilingual,
    condition::OPERATORS,
    diagnostic::{Diagnostics, did_you_mean},
    facts::RESERVED,
    quantity::{Dimension, Interval, Reading, Unit, read_amount},
    standard::{canonical, hash, take_covers},
    tree::{
        self, Entry, Node, Source, Value,
        decode::{Decoder, Fields},
    },
};

/// The format that vocabulary files declare.
pub const FORMAT: &str = "guiju-vocabulary/1";

/// Tolerance of an approximate number where the vocabulary declares none: 10 %.
const DEFAULT_TOLERANCE_PPM: u32 = 100_000;

impl Vocabulary {
    /// Reads all files of a vocabulary together.
    ///
    /// # Errors
    /// Everything wrong in any of them.
    pub fn load(sources: &[Source]) -> Result<Self, Diagnostics> {
        let mut vocabulary = Self::default();
        let mut all = Diagnostics::default();
        let mut parts = Vec::new();
        for source in sources {
            match tree::parse(source) {
                Ok(root) => parts.push((source, root)),
                Err(found) => all.0.extend(found.0),
            }
        }
        // Names first, so that files may refer to each other in any order.
        for (source, root) in &parts {
            let mut decoder = Decoder::new(source);
            vocabulary.declare(root, &mut decoder);
            all.0.extend(decoder.finish().0);
        }
        for (source, root) in &parts {
            let mut decoder = Decoder::new(source);
            vocabulary.define(root, &mut decoder);
            all.0.extend(decoder.finish().0);
        }
        let mut texts: Vec<String> = parts.iter().map(|(_, root)| canonical(root)).collect();
        texts.sort();
        vocabulary.digest = hash(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        if all.has_errors() { Err(all.sorted()) } else { Ok(vocabulary) }
    }

    /// Adds the further terms and facts that a standard declares for its subject.
    pub(crate) fn extend(
        &mut self,
        subject: RecordId,
        facts: Option<&Node>,
        terms: Option<&Node>,
        decoder: &mut Decoder<'_>,
    ) {
        for entry in terms.and_then(|n| decoder.fields(n, "terms")).map(|f| f.all()).unwrap_or_default() {
            self.declare_terms(entry, decoder);
            self.define_terms(entry, decoder);
        }
        for entry in facts.and_then(|n| decoder.fields(n, "facts")).map(|f| f.all()).unwrap_or_default() {
            self.define_fact(subject, entry, decoder);
        }
    }

    fn declare(&mut self, root: &Node, decoder: &mut Decoder<'_>) {
        let Some(mut fields) = decoder.fields(root, "") else { return };
        for (key, subject) in [("subjects", true), ("records", false)] {
            for entry in entries(&mut fields, key, decoder) {
                self.declare_record(entry, subject);
            }
        }
        for entry in entries(&mut fields, "terms", decoder) {
            self.declare_terms(entry, decoder);
        }
    }

    fn declare_record(&mut self, entry: &Entry, subject: bool) {
        if self.record_names.contains_key(&entry.key) {
            return; // a second file adds facts to it
        }
        let id = RecordId(u32::try_from(self.records.len()).unwrap_or(u32::MAX));
        self.record_names.insert(entry.key.clone(), id);
        self.records.push(RecordKind {
            id: entry.key.clone(),
            title: Bilingual::default(),
            subject,
            facts: Vec::new(),
            names: Names::default(),
        });
    }

    fn declare_terms(&mut self, entry: &Entry, decoder: &mut Decoder<'_>) {
        let id = TermListId(u32::try_from(self.term_lists.len()).unwrap_or(u32::MAX));
        if self.term_list_names.insert(entry.key.clone(), id).is_some() {
            repeated(decoder, entry, "词表", "term list");
        }
        self.term_lists.push(TermList {
            id: entry.key.clone(),
            title: Bilingual::default(),
            terms: Vec::new(),
            names: Names::default(),
        });
    }

    fn define(&mut self, root: &Node, decoder: &mut Decoder<'_>) {
        let Value::Map(_) = root.value else { return };
        let Some(mut fields) = decoder.fields(root, "") else { return };
        if let Some(format) = fields.require(decoder, "format") {
            decoder.choice(format, "format", &[(FORMAT, ())]);
        }
        for key in ["subjects", "records"] {
            for entry in entries(&mut fields, key, decoder) {
                self.define_record(entry, decoder);
            }
        }
        for entry in entries(&mut fields, "terms", decoder) {
            self.define_terms(entry, decoder);
        }
        if let Some(list) = fields.take("consistency").and_then(|n| decoder.list(n, "consistency")) {
            for node in list {
                self.define_consistency(node, decoder);
            }
        }
        fields.finish(decoder);
    }

    fn define_record(&mut self, entry: &Entry, decoder: &mut Decoder<'_>) {
        let Some(id) = self.record_named(&entry.key) else { return };
        let Some(mut fields) = decoder.fields(&entry.node, &entry.key) else { return };
        if let Some(title) = fields.take("title").and_then(|n| decoder.bilingual(n, &entry.key))
            && let Some(record) = self.records.get_mut(id.0 as usize)
        {
            record.title = title;
        }
        if let Some(meaning) = fields.take("meaning") {
            decoder.bilingual(meaning, &entry.key);
        }
        for fact in entries(&mut fields, "facts", decoder) {
            self.define_fact(id, fact, decoder);
        }
        fields.finish(decoder);
    }

    fn define_terms(&mut self, entry: &Entry, decoder: &mut Decoder<'_>) {
        let Some(id) = self.term_list_named(&entry.key) else { return };
        let Some(mut fields) = decoder.fields(&entry.node, &entry.key) else { return };
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, &entry.key));
        take_covers(&mut self.carriers, "term list", &entry.key, &mut fields, decoder);
        let mut terms = Vec::new();
        let mut names = Names::default();
        for value in entries(&mut fields, "values", decoder) {
            let index = u32::try_from(terms.len()).unwrap_or(u32::MAX);
            let Some(mut parts) = decoder.fields(&value.node, &value.key) else { continue };
            let zh = parts.require(decoder, "zh").and_then(|n| decoder.text(n, &value.key));
            let en = parts.require(decoder, "en").and_then(|n| decoder.text(n, &value.key));
            let synonyms = parts.take("synonyms").map(|n| decoder.texts(n, &value.key)).unwrap_or_default();
            take_covers(&mut self.carriers, "term", &value.key, &mut parts, decoder);
            parts.finish(decoder);
            let (Some(zh), Some(en)) = (zh, en) else { continue };
            for name in [&value.key, &zh].into_iter().chain(synonyms.iter().map(|(text, _)| text)) {
                if !names.add(name, index) {
                    let message = Bilingual::new(
                        format!("`{name}` 在词表 `{}` 中已指另一个词", entry.key),
                        format!("`{name}` already stands for another term of `{}`", entry.key),
                    );
                    decoder.error(value.span, &value.key, "repeated-name", message, None);
                }
            }
            names.add(&en, index);
            let synonyms = synonyms.into_iter().map(|(text, _)| text).collect();
            terms.push(Term { id: value.key.clone(), title: Bilingual::new(zh, en), synonyms });
        }
        fields.finish(decoder);
        if let Some(list) = self.term_lists.get_mut(id.0 as usize) {
            list.title = title.unwrap_or_default();
            list.terms = terms;
            list.names = names;
        }
    }

    fn define_fact(&mut self, record: RecordId, entry: &Entry, decoder: &mut Decoder<'_>) {
        let path = entry.key.as_str();
        let Some(mut fields) = decoder.fields(&entry.node, path) else { return };
        let plain = path.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        let reserved = RESERVED.contains(&path) && self.record(record).is_some_and(|r| r.subject);
        if OPERATORS.contains(&path) || reserved || !plain || path.is_empty() {
            let message = Bilingual::new(
                format!("`{path}` 不能作事实名：只用小写字母、数字和下划线，且不与运算名相同"),
                format!(
                    "`{path}` can't name a fact: lower-case letters, digits and underscores, and no operator's name"
                ),
            );
            decoder.error(entry.span, path, "bad-name", message, None);
        }
        let kind = self.fact_kind(&mut fields, decoder);
        let range = fields.take("range");
        let tolerance_ppm =
            fields.take("tolerance").and_then(|n| tolerance(n, path, decoder)).unwrap_or(DEFAULT_TOLERANCE_PPM);
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, path));
        let meaning = fields.require(decoder, "meaning").and_then(|n| decoder.bilingual(n, path));
        let synonyms = fields.take("synonyms").map(|n| decoder.texts(n, path)).unwrap_or_default();
        take_covers(&mut self.carriers, "fact", path, &mut fields, decoder);
        fields.finish(decoder);
        let (Some(kind), Some(title), Some(meaning)) = (kind, title, meaning) else { return };
        let range = match (range, kind.unit()) {
            (Some(node), Some(unit)) => range_of(node, unit, path, decoder).unwrap_or(natural_range(kind)),
            (Some(node), None) => {
                decoder.expected(node, path, "没有范围（此类型无数值）", "no range: this type has no numbers");
                Interval::ALL
            }
            (None, _) => natural_range(kind),
        };
        let Some(owner) = self.records.get_mut(record.0 as usize) else { return };
        let index = u32::try_from(owner.facts.len()).unwrap_or(u32::MAX);
        if owner.facts.iter().any(|f| f.id == path) {
            repeated(decoder, entry, "事实", "fact");
            return;
        }
        for name in [path, &title.zh].into_iter().chain(synonyms.iter().map(|(text, _)| text.as_str())) {
            if !owner.names.add(name, index) {
                let message = Bilingual::new(
                    format!("`{name}` 在 `{}` 中已指另一个事实", owner.id),
                    format!("`{name}` already stands for another fact of `{}`", owner.id),
                );
                decoder.error(entry.span, path, "repeated-name", message, None);
            }
        }
        let synonyms = synonyms.into_iter().map(|(text, _)| text).collect();
        owner.facts.push(Fact { id: path.to_owned(), kind, title, meaning, synonyms, range, tolerance_ppm });
    }

    fn fact_kind(&self, fields: &mut Fields<'_>, decoder: &mut Decoder<'_>) -> Option<FactKind> {
        const TYPES: [&str; 17] = [
            "boolean",
            "judgement",
            "count",
            "area",
            "length",
            "money",
            "duration",
            "percent",
            "points",
            "date",
            "hours",
            "text",
            "term",
            "terms",
            "record",
            "list",
            "",
        ];
        let path = fields.path.clone();
        let unit = fields.take("unit");
        let of = fields.take("of");
        let node = fields.require(decoder, "type")?;
        let name = decoder.text(node, &path)?;
        let number = |dimension: Dimension, decoder: &mut Decoder<'_>| -> Option<FactKind> {
            let Some(unit_node) = unit else { return Some(FactKind::Number(Unit::base(dimension))) };
            let text = decoder.text(unit_node, &path)?;
            match Unit::named(&text) {
                Some(unit) if unit.dimension() == dimension => Some(FactKind::Number(unit)),
                _ => {
                    let message = Bilingual::new(
                        format!("`{text}` 不是{}的单位", dimension.title().zh),
                        format!("`{text}` is not a unit of {}", dimension.title().en),
                    );
                    decoder.error(unit_node.span, &path, "unknown-unit", message, None);
                    None
                }
            }
        };
        let kind = match name.as_str() {
            "boolean" => FactKind::Boolean,
            "judgement" => FactKind::Judgement,
            "count" => number(Dimension::Count, decoder)?,
            "area" => number(Dimension::Area, decoder)?,
            "length" => number(Dimension::Length, decoder)?,
            "money" => number(Dimension::Money, decoder)?,
            "duration" => number(Dimension::Duration, decoder)?,
            "percent" => number(Dimension::Percent, decoder)?,
            "points" => number(Dimension::Points, decoder)?,
            "date" => FactKind::Date,
            "hours" => FactKind::Hours,
            "text" => FactKind::Text,
            "term" | "terms" => {
                let list = self.named(
                    of,
                    fields,
                    decoder,
                    |v, n| v.term_list_named(n),
                    |v| v.term_list_names.keys().map(String::as_str).collect(),
                )?;
                if name == "term" { FactKind::Term(list) } else { FactKind::Terms(list) }
            }
            "record" | "list" => {
                let record = self.named(
                    of,
                    fields,
                    decoder,
                    |v, n| v.record_named(n),
                    |v| v.record_names.keys().map(String::as_str).collect(),
                )?;
                if name == "record" { FactKind::Record(record) } else { FactKind::List(record) }
            }
            _ => {
                let message = Bilingual::new(format!("不认识的类型 `{name}`"), format!("unknown type `{name}`"));
                decoder.error(node.span, &path, "unknown-type", message, did_you_mean(&name, TYPES));
                return None;
            }
        };
        Some(kind)
    }

    /// What `of` names, by a look-up and the names for a suggestion.
    fn named<T>(
        &self,
        of: Option<&Node>,
        fields: &Fields<'_>,
        decoder: &mut Decoder<'_>,
        find: impl Fn(&Self, &str) -> Option<T>,
        known: impl Fn(&Self) -> Vec<&str>,
    ) -> Option<T> {
        let Some(node) = of else {
            let message = Bilingual::new("缺少 `of`", "`of` is missing");
            decoder.error(fields.span, &fields.path, "missing-field", message, None);
            return None;
        };
        let name = decoder.text(node, &fields.path)?;
        let found = find(self, &name);
        if found.is_none() {
            let message =
                Bilingual::new(format!("没有名为 `{name}` 的词表或记录"), format!("nothing is called `{name}`"));
            decoder.error(node.span, &fields.path, "unknown-name", message, did_you_mean(&name, known(self)));
        }
        found
    }

    fn define_consistency(&mut self, node: &Node, decoder: &mut Decoder<'_>) {
        let Some(mut fields) = decoder.fields(node, "consistency") else { return };
        let id = fields.require(decoder, "id").and_then(|n| decoder.text(n, "id"));
        let expect = fields.require(decoder, "expect").cloned();
        let text = fields.require(decoder, "text").and_then(|n| decoder.bilingual(n, "text"));
        take_covers(&mut self.carriers, "consistency", id.as_deref().unwrap_or_default(), &mut fields, decoder);
        let subject_name = fields.take("subject").and_then(|n| decoder.text(n, "subject"));
        fields.finish(decoder);
        let subject = match subject_name {
            Some(name) => self.record_named(&name),
            None => self.records().find(|(_, r)| r.subject).map(|(id, _)| id),
        };
        if let (Some(id), Some(expect), Some(text), Some(subject)) = (id, expect, text, subject) {
            self.consistency.push(Consistency { id, subject, expect, text });
        }
    }
}

impl FactKind {
    /// The unit of numbers of this kind.
    #[must_use]
    pub fn unit(self) -> Option<Unit> {
        match self {
            Self::Number(unit) => Some(unit),
            Self::Hours => Some(Unit::base(Dimension::Duration)),
            Self::Date => Some(Unit::base(Dimension::Date)),
            _ => None,
        }
    }
}

fn entries<'n>(fields: &mut Fields<'n>, key: &'n str, decoder: &mut Decoder<'_>) -> &'n [Entry] {
    fields.take(key).and_then(|n| decoder.fields(n, key)).map(|f| f.all()).unwrap_or_default()
}

fn repeated(decoder: &mut Decoder<'_>, entry: &Entry, zh: &str, en: &str) {
    let key = &entry.key;
    let message = Bilingual::new(format!("{zh} `{key}` 声明了两次"), format!("the {en} `{key}` is declared twice"));
    decoder.error(entry.span, key, "repeated-name", message, None);
}

/// No amount is below zero by nature; a percentage ends at one hundred and a day's hours at twenty-four.
fn natural_range(kind: FactKind) -> Interval {
    let grid = |d: Dimension, n: i64| d.grid().saturating_mul(n);
    match kind {
        FactKind::Number(unit) if unit.dimension() == Dimension::Percent => {
            Interval::new(0, grid(Dimension::Percent, 100))
        }
        FactKind::Number(_) => Interval::new(0, Interval::POS),
        FactKind::Hours => Interval::new(0, grid(Dimension::Duration, 24)),
        _ => Interval::ALL,
    }
}

fn range_of(node: &Node, unit: Unit, path: &str, decoder: &mut Decoder<'_>) -> Option<Interval> {
    let Some([low, high]) = decoder.list(node, path) else {
        decoder.expected(node, path, "[下限, 上限]", "[lowest, highest]");
        return None;
    };
    let bound = |node: &Node, open: i64, decoder: &mut Decoder<'_>| match &node.value {
        Value::Null => Some(open),
        _ => {
            let text = decoder.text(node, path)?;
            let read = if unit.dimension() == Dimension::Date {
                crate::quantity::read_date(&text)
            } else {
                read_amount(&text, &Reading { unit, tolerance_ppm: 0 }).map(|a| a.interval)
            };
            match read {
                Ok(interval) => Some(interval.lo),
                Err(error) => {
                    decoder.error(node.span, path, "bad-amount", error.message(), error.help());
                    None
                }
            }
        }
    };
    let lo = bound(low, Interval::NEG, decoder)?;
    let hi = bound(high, Interval::POS, decoder)?;
    Some(Interval::new(lo, hi))
}

fn tolerance(node: &Node, path: &str, decoder: &mut Decoder<'_>) -> Option<u32> {
    let text = decoder.text(node, path)?;
    match read_amount(&text, &Reading { unit: Unit::base(Dimension::Percent), tolerance_ppm: 0 }) {
        // A percent is 10^4 parts per million.
        Ok(amount) => u32::try_from(amount.interval.lo / (Dimension::Percent.grid() / 10_000)).ok(),
        Err(error) => {
            decoder.error(node.span, path, "bad-amount", error.message(), error.help());
            None
        }
    }
}
