//! Reads a costs file. Facts, terms and units are checked against the vocabulary.

use super::{Basis, Costs, Entry, FORMAT, FixKind, Money, Pricing, type_name};
use crate::{
    Bilingual,
    diagnostic::{Diagnostics, Span, did_you_mean},
    quantity::{Dimension, Interval, Reading, Unit, read_amount},
    tree::{
        self, Node, Source, Value,
        decode::{Decoder, Fields},
    },
    vocabulary::{FactId, FactKind, RecordId, TermListId, Vocabulary},
};
use std::collections::BTreeMap;

/// The types that a default price can be given for.
const TYPES: [&str; 14] = [
    "boolean",
    "judgement",
    "count",
    "area",
    "length",
    "money",
    "duration",
    "percent",
    "date",
    "hours",
    "text",
    "term",
    "terms",
    "list",
];

/// Grid steps of money in one fen.
const FEN: i64 = Dimension::Money.grid() / 100;

impl Costs {
    /// Reads prices of changes to the facts of a kind of subject.
    ///
    /// # Errors
    /// Everything wrong in the file, with its place: unknown facts and terms, a unit of another kind, a price for nothing.
    pub fn read(source: &Source, vocabulary: &Vocabulary, subject: RecordId) -> Result<Self, Diagnostics> {
        let root = tree::parse(source)?;
        let mut reader = Reader { vocabulary, decoder: Decoder::new(source) };
        let costs = reader.costs(&root, subject);
        let found = reader.decoder.finish();
        costs.filter(|_| !found.has_errors()).ok_or_else(|| found.sorted())
    }
}

struct Reader<'v, 's> {
    vocabulary: &'v Vocabulary,
    decoder: Decoder<'s>,
}

/// The fact that a price is for.
struct Target {
    way: Vec<FactId>,
    kind: FactKind,
}

impl Reader<'_, '_> {
    fn costs(&mut self, root: &Node, subject: RecordId) -> Option<Costs> {
        let mut fields = self.decoder.fields(root, "")?;
        if let Some(node) = fields.require(&mut self.decoder, "format") {
            self.decoder.choice(node, "format", &[(FORMAT, ())]);
        }
        let title = fields.require(&mut self.decoder, "title").and_then(|n| self.decoder.bilingual(n, "title"));
        if let Some(node) = fields.take("note") {
            self.decoder.bilingual(node, "note");
        }
        let years = fields.take("years").map_or(Some(1), |n| self.decoder.whole(n, "years"));
        let mut costs = Costs { title: title.unwrap_or_default(), years: years.unwrap_or(1), ..Costs::default() };
        let prices = fields.require(&mut self.decoder, "costs").and_then(|n| self.decoder.fields(n, "costs"));
        let mut first: BTreeMap<Vec<FactId>, Span> = BTreeMap::new();
        for entry in prices.map(|f| f.all()).unwrap_or_default() {
            let Some(target) = self.target(&entry.key, entry.span, subject) else { continue };
            if let Some(before) = first.insert(target.way.clone(), entry.span) {
                let message = Bilingual::new(
                    format!("`{}` 已在第 {} 行有价", entry.key, before.line),
                    format!("`{}` has a price already, on line {}", entry.key, before.line),
                );
                self.decoder.error(entry.span, &entry.key, "repeated-price", message, None);
            }
            if let Some(price) = self.entry(&entry.node, &entry.key, Some(target.kind)) {
                costs.by_fact.insert(target.way, price);
            }
        }
        let defaults = fields.take("defaults").and_then(|n| self.decoder.fields(n, "defaults"));
        for entry in defaults.map(|f| f.all()).unwrap_or_default() {
            let Some(name) = TYPES.into_iter().find(|name| *name == entry.key) else {
                let message =
                    Bilingual::new(format!("没有类型 `{}`", entry.key), format!("there is no type `{}`", entry.key));
                let help = did_you_mean(&entry.key, TYPES);
                self.decoder.error(entry.span, &entry.key, "unknown-type", message, help);
                continue;
            };
            if let Some(price) = self.entry(&entry.node, name, kind_of(name)) {
                costs.by_type.insert(name, price);
            }
        }
        fields.finish(&mut self.decoder);
        Some(costs)
    }

    /// The fact of a dotted name, through records and lists.
    fn target(&mut self, name: &str, span: Span, subject: RecordId) -> Option<Target> {
        let (mut owner, mut way, mut kind) = (Some(subject), Vec::new(), None);
        for part in name.split('.') {
            let record = owner.and_then(|id| self.vocabulary.record(id));
            let Some((id, fact)) = record.and_then(|record| record.fact_named(part)) else {
                let message = Bilingual::new(format!("不认识的事实 `{name}`"), format!("unknown fact `{name}`"));
                let help = record.and_then(|record| did_you_mean(part, record.names()));
                self.decoder.error(span, name, "unknown-fact", message, help);
                return None;
            };
            way.push(id);
            kind = Some(fact.kind);
            owner = match fact.kind {
                FactKind::Record(inner) | FactKind::List(inner) => Some(inner),
                _ => None,
            };
        }
        if let Some(FactKind::Record(_)) = kind {
            let message = Bilingual::new(
                format!("`{name}` 是一组事实，请给其中某一项定价"),
                format!("`{name}` is a record: price one of its facts, such as `{name}.…`"),
            );
            self.decoder.error(span, name, "price-of-record", message, None);
            return None;
        }
        Some(Target { way, kind: kind? })
    }

    fn entry(&mut self, node: &Node, path: &str, kind: Option<FactKind>) -> Option<Entry> {
        if node.scalar() == Some("cannot") {
            return Some(Entry::Cannot);
        }
        if !matches!(node.value, Value::Map(_)) {
            self.decoder.expected(
                node,
                path,
                "`cannot` 或价格，如 {per: 1 m2, cost: 2000 yuan}",
                "`cannot` or a price, such as {per: 1 m2, cost: 2000 yuan}",
            );
            return None;
        }
        let mut fields = self.decoder.fields(node, path)?;
        let (per, each, once) = (fields.take("per"), fields.take("each"), fields.take("once"));
        let (cost, yearly) = (fields.take("cost"), fields.take("yearly"));
        let begun = fields.take("begun").and_then(|n| self.decoder.boolean(n, path)).unwrap_or(false);
        let (by, of) = (fields.take("by"), fields.take("of"));
        let kinds = FixKind::NAMES.map(|(name, kind)| (name, Some(kind)));
        let work = fields.take("kind").and_then(|n| self.decoder.choice(n, path, &kinds)).flatten();
        if [per, each, once].iter().flatten().count() > 1 || [per, each, once, yearly].iter().flatten().count() == 0 {
            let message = Bilingual::new(
                "价格应说明按什么计：per（按数量）、each（按件）或 once（一次）之一",
                "a price is for one of `per` (an amount), `each` (an item) or `once`",
            );
            self.decoder.error(fields.span, path, "no-basis", message, None);
        }
        let basis = match (per, each) {
            (Some(node), _) => self.per(node, path, kind).map(|steps| Basis::Per { steps, begun }),
            (None, Some(node)) => self.countable(node, path, kind).then_some(Basis::Each),
            (None, None) => Some(Basis::Once),
        };
        let price = match (per, cost) {
            (Some(_), cost) => cost,
            (None, Some(node)) => {
                self.decoder.expected(node, path, "与 per 同用的 cost", "`cost` only beside `per`");
                None
            }
            (None, None) => each.or(once),
        };
        let money = Money {
            once: price.and_then(|n| self.fen(n, path)).unwrap_or(0),
            yearly: yearly.and_then(|n| self.fen(n, path)).unwrap_or(0),
        };
        if per.is_some() && cost.is_none() && yearly.is_none() {
            let message = Bilingual::new("缺少 `cost` 或 `yearly`", "`cost` or `yearly` is missing");
            self.decoder.error(fields.span, path, "missing-field", message, None);
        }
        let (by, list) = self.terms_of(by, path, kind).unzip();
        let by_term = match (of, list) {
            (Some(node), Some(list)) => self.by_term(node, path, list),
            (Some(node), None) => {
                self.decoder.expected(
                    node,
                    path,
                    "词类事实，或带 `by: 字段` 的列表",
                    "`of` on a fact that holds terms, or on a list with `by: FIELD`",
                );
                BTreeMap::new()
            }
            (None, _) => BTreeMap::new(),
        };
        fields.finish(&mut self.decoder);
        Some(Entry::Price(Pricing { basis: basis?, money, by: by.flatten(), by_term, kind: work }))
    }

    fn per(&mut self, node: &Node, path: &str, kind: Option<FactKind>) -> Option<i64> {
        let Some(unit) = kind.and_then(FactKind::unit).filter(|unit| unit.dimension() != Dimension::Date) else {
            self.decoder.expected(
                node,
                path,
                "`each` 或 `once`（此处没有数量）",
                "`each` or `once`: this is no number",
            );
            return None;
        };
        self.amount(node, path, unit).filter(|steps| {
            if *steps <= 0 {
                self.decoder.expected(node, path, "大于零的数量", "an amount above nought");
            }
            *steps > 0
        })
    }

    /// Whether single items can be added to it.
    fn countable(&mut self, node: &Node, path: &str, kind: Option<FactKind>) -> bool {
        let countable = matches!(kind, Some(FactKind::List(_) | FactKind::Terms(_) | FactKind::Term(_)));
        if !countable {
            self.decoder.expected(
                node,
                path,
                "`per` 或 `once`（`each` 只用于列表和词类）",
                "`per` or `once`: `each` is for lists and terms",
            );
        }
        countable
    }

    fn amount(&mut self, node: &Node, path: &str, unit: Unit) -> Option<i64> {
        let text = self.decoder.text(node, path)?;
        match read_amount(&text, &Reading { unit, tolerance_ppm: 0 }) {
            Ok(amount) if amount.interval.is_exact() && amount.interval != Interval::exact(Interval::POS) => {
                Some(amount.interval.lo)
            }
            Ok(_) => {
                self.decoder.expected(node, path, "确定的数", "an exact amount");
                None
            }
            Err(error) => {
                self.decoder.error(node.span, path, "bad-amount", error.message(), error.help());
                None
            }
        }
    }

    fn fen(&mut self, node: &Node, path: &str) -> Option<i64> {
        let steps = self.amount(node, path, Unit::base(Dimension::Money))?;
        if steps < 0 || steps % FEN != 0 {
            self.decoder.expected(node, path, "整分的金额", "an amount of whole fen");
            return None;
        }
        Some(steps / FEN)
    }

    /// The terms that prices can differ by: those of the fact, or of a field of a list's items.
    fn terms_of(
        &mut self,
        by: Option<&Node>,
        path: &str,
        kind: Option<FactKind>,
    ) -> Option<(Option<FactId>, TermListId)> {
        let of = |kind: FactKind| match kind {
            FactKind::Term(list) | FactKind::Terms(list) => Some(list),
            _ => None,
        };
        let Some(node) = by else { return Some((None, kind.and_then(of)?)) };
        let name = self.decoder.text(node, path)?;
        let record = match kind {
            Some(FactKind::List(record)) => self.vocabulary.record(record),
            _ => None,
        };
        let found = record.and_then(|r| r.fact_named(&name)).and_then(|(id, fact)| Some((Some(id), of(fact.kind)?)));
        if found.is_none() {
            let message =
                Bilingual::new(format!("没有词类字段 `{name}`"), format!("there is no field of terms `{name}`"));
            let fields = record.into_iter().flat_map(|r| r.facts.iter().filter(|f| of(f.kind).is_some()));
            let help = did_you_mean(&name, fields.map(|f| f.id.as_str()));
            self.decoder.error(node.span, path, "unknown-fact", message, help);
        }
        found
    }

    fn by_term(&mut self, node: &Node, path: &str, list: TermListId) -> BTreeMap<u32, Money> {
        let mut prices = BTreeMap::new();
        let fields = self.decoder.fields(node, path);
        let Some(terms) = self.vocabulary.term_list(list) else { return prices };
        for entry in fields.map(|f| f.all()).unwrap_or_default() {
            let Some((term, _)) = terms.term_named(&entry.key) else {
                let message = Bilingual::new(
                    format!("词表 `{}` 没有 `{}`", terms.id, entry.key),
                    format!("`{}` has no term `{}`", terms.id, entry.key),
                );
                self.decoder.error(entry.span, path, "unknown-term", message, did_you_mean(&entry.key, terms.names()));
                continue;
            };
            if let Some(money) = self.money(&entry.node, &entry.key) {
                prices.insert(term, money);
            }
        }
        prices
    }

    /// `300 yuan`, or `{once: 300 yuan, yearly: 50 yuan}`.
    fn money(&mut self, node: &Node, path: &str) -> Option<Money> {
        if !matches!(node.value, Value::Map(_)) {
            return self.fen(node, path).map(|once| Money { once, yearly: 0 });
        }
        let mut fields: Fields<'_> = self.decoder.fields(node, path)?;
        let (once, yearly) = (fields.take("once"), fields.take("yearly"));
        fields.finish(&mut self.decoder);
        let fen = |reader: &mut Self, node: Option<&Node>| node.map_or(Some(0), |n| reader.fen(n, path));
        Some(Money { once: fen(self, once)?, yearly: fen(self, yearly)? })
    }
}

/// A type as a kind of fact, as far as prices tell them apart.
fn kind_of(name: &str) -> Option<FactKind> {
    let dimensions = [
        Dimension::Count,
        Dimension::Area,
        Dimension::Length,
        Dimension::Money,
        Dimension::Duration,
        Dimension::Percent,
    ];
    let numbers = dimensions.into_iter().map(|d| FactKind::Number(Unit::base(d)));
    let none = (TermListId(u32::MAX), RecordId(u32::MAX));
    let others = [
        FactKind::Boolean,
        FactKind::Judgement,
        FactKind::Date,
        FactKind::Hours,
        FactKind::Text,
        FactKind::Term(none.0),
        FactKind::Terms(none.0),
        FactKind::List(none.1),
    ];
    numbers.chain(others).find(|kind| type_name(*kind) == name)
}
