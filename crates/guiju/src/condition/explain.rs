//! Why a condition came out as it did: operands, gap, items, what is missing, and a sentence in both languages.
//!
//! Nothing is decided here. The steps were run over the one subject's columns; this walks from a rule's step to those it
//! refers to and reads the outcomes that the kernels left.

mod describe;
mod shown;

pub(crate) use describe::Describer;
pub use shown::{Gap, Shown};

use super::{
    FrameId, NodeId, OpenId, Outcomes, Program, Scratch, SlotId, Step, Table,
    forms::{operand::Operand as Side, text_lookup::TextLookup},
    run::Items,
};
use crate::{
    Bilingual,
    facts::{FactValue, Known, Record},
    quantity::{Dimension, Interval, Unit},
};
use serde::{Deserialize, Serialize};

/// Why a condition came out as it did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// What was compared with what.
    pub operands: Vec<Operand>,
    /// The items that decide.
    pub items: Vec<ItemFinding>,
    /// Paths of the facts that would decide it; `$name` for an open parameter.
    pub missing: Vec<String>,
    /// Paths of the facts that were looked at.
    pub used: Vec<String>,
    /// Whether a judgement decided it.
    pub attested: bool,
    /// In words.
    pub text: Bilingual,
}

/// One comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operand {
    /// Path of the fact, where it is one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub fact: Option<String>,
    /// What is compared.
    pub title: Bilingual,
    /// Name of the test.
    pub test: String,
    /// What there is; absent where nothing is known.
    pub actual: Option<Shown>,
    /// What is required.
    pub expected: Option<Shown>,
    /// How it came out.
    pub outcomes: Outcomes,
    /// How far it is from holding.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub gap: Option<Gap>,
}

/// An item of a list that decides a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemFinding {
    /// Path of the item, such as `rooms[2]`.
    pub path: String,
    /// Its name.
    pub title: Bilingual,
    /// How the condition came out for it.
    pub outcomes: Outcomes,
    /// In words.
    pub text: Bilingual,
}

/// What a form says of one comparison it made.
pub(crate) struct Comparison {
    test: String,
    actual: Option<Shown>,
    expected: Option<Shown>,
    outcomes: Outcomes,
    gap: Option<Gap>,
}

impl Comparison {
    pub fn new(test: &str, actual: Option<Shown>, expected: Option<Shown>, outcomes: Outcomes) -> Self {
        Self { test: test.to_owned(), actual, expected, outcomes, gap: None }
    }

    pub fn with_gap(self, gap: Option<Gap>) -> Self {
        Self { gap, ..self }
    }
}

/// Walks over the steps of one subject.
pub(crate) struct Explainer<'a> {
    pub describer: Describer<'a>,
    program: &'a Program,
    table: &'a Table,
    scratch: &'a Scratch,
    /// By frame: the record of each row, and its path.
    rows: Vec<Vec<(&'a Record, String)>>,
    as_of: i64,
    found: Explanation,
    quiet: bool,
}

impl<'a> Explainer<'a> {
    pub fn new(
        describer: Describer<'a>,
        program: &'a Program,
        table: &'a Table,
        scratch: &'a Scratch,
        subject: &'a Record,
        as_of: i64,
    ) -> Self {
        let mut rows: Vec<Vec<(&Record, String)>> = vec![vec![(subject, String::new())]];
        for frame in program.frames().iter().skip(1) {
            let mut items = Vec::new();
            let parents = frame.parent.and_then(|p| rows.get(p.0 as usize)).map(Vec::as_slice).unwrap_or_default();
            for (parent, path) in parents {
                if let Some(Known { value: FactValue::List(list), .. }) = parent.at(&frame.path, as_of) {
                    let name = describer.path(frame.parent.unwrap_or(Program::ROOT), &frame.path);
                    items.extend(
                        list.items.iter().enumerate().map(|(n, item)| (item, join_path(path, &format!("{name}[{n}]")))),
                    );
                }
            }
            rows.push(items);
        }
        Self { describer, program, table, scratch, rows, as_of, found: Explanation::default(), quiet: false }
    }

    /// Explains one step of the subject.
    pub fn explain(&mut self, id: NodeId) -> Explanation {
        self.found = Explanation::default();
        let text = self.condition(id, 0);
        let mut found = std::mem::take(&mut self.found);
        found.missing.sort();
        found.missing.dedup();
        found.text = if self.outcomes(id, 0).is_decided() { text } else { self.with_open(text, &found.missing) };
        found.used.sort();
        found.used.dedup();
        found
    }

    /// Says of the open parameters among what is missing who has to set them.
    fn with_open(&self, text: Bilingual, missing: &[String]) -> Bilingual {
        let names = missing.iter().filter_map(|path| path.strip_prefix('$'));
        let open: Vec<&Bilingual> = names
            .filter_map(|name| self.program.open_parameters().iter().find(|open| open.id == name))
            .map(|open| &open.title)
            .collect();
        if open.is_empty() {
            return text;
        }
        let zh: Vec<String> = open.iter().map(|title| format!("“{}”", title.zh)).collect();
        let en: Vec<String> = open.iter().map(|title| format!("\"{}\"", title.en)).collect();
        Bilingual::new(
            format!("{}；参数{}须由细则设定", text.zh, zh.join("、")),
            format!("{}; an overlay has to set {}", text.en, en.join(", ")),
        )
    }

    /// The sentence of a condition; collects what stands behind it.
    pub fn condition(&mut self, id: NodeId, row: usize) -> Bilingual {
        let program = self.program;
        match program.step(id) {
            Some(Step::Flag(form)) => form.explain(self, id, row),
            Some(Step::Compare(form)) => form.explain(self, id, row),
            Some(Step::Ratio(form)) => form.explain(self, id, row),
            Some(Step::Elapsed(form)) => form.explain(self, id, row),
            Some(Step::Member(form)) => form.explain(self, id, row),
            Some(Step::Contains(form)) => form.explain(self, id, row),
            Some(Step::Wording(form)) => form.explain(self, id, row),
            Some(Step::Known(form)) => form.explain(self, id, row),
            Some(Step::Combine(form)) => form.explain(self, id, row),
            Some(Step::Not(form)) => form.explain(self, id, row),
            Some(Step::AtLeastOf(form)) => form.explain(self, id, row),
            Some(Step::Quantify(form)) => form.explain(self, id, row),
            Some(Step::InOrder(form)) => form.explain(self, id, row),
            Some(Step::Verdict(form)) => form.explain(self, id, row),
            Some(Step::Gate(form)) => form.explain(self, id, row),
            _ => Bilingual::default(),
        }
    }

    /// Collects what stands behind a condition, without its sentence.
    pub fn evidence_only(&mut self, id: NodeId, row: usize) {
        let before = std::mem::replace(&mut self.quiet, true);
        self.condition(id, row);
        self.quiet = before;
    }

    pub fn outcomes(&self, id: NodeId, row: usize) -> Outcomes {
        self.scratch.outcomes(id, row)
    }

    pub fn items(&self, child: FrameId, row: usize) -> Items {
        let none = Items { start: 0, end: 0, extra_lo: 0, extra_hi: Interval::POS };
        let Some(rows) = self.table.frames.get(child.0 as usize) else { return none };
        let at = |n: usize| rows.offsets.get(n).map(|o| *o as usize);
        match (at(row), at(row + 1), rows.extra_lo.get(row), rows.extra_hi.get(row)) {
            (Some(start), Some(end), Some(lo), Some(hi)) => Items { start, end, extra_lo: *lo, extra_hi: *hi },
            _ => none,
        }
    }

    /// An item that decides: keeps it, and gives its name with what is the matter.
    pub fn item(&mut self, frame: FrameId, row: usize, condition: NodeId) -> Bilingual {
        let outcomes = self.outcomes(condition, row);
        let sentence = self.condition(condition, row);
        let (path, title) = self.item_name(frame, row);
        let text =
            Bilingual::new(format!("{}（{}）", title.zh, sentence.zh), format!("{} ({})", title.en, sentence.en));
        if !self.quiet {
            self.found.items.push(ItemFinding { path, title, outcomes, text: sentence });
        }
        text
    }

    pub fn item_name(&self, frame: FrameId, row: usize) -> (String, Bilingual) {
        let Some((record, path)) = self.rows.get(frame.0 as usize).and_then(|rows| rows.get(row)) else {
            return (String::new(), Bilingual::default());
        };
        let kind = self.program.frame(frame).map(|f| f.record);
        let title = kind
            .and_then(|kind| self.describer.record_name(kind, record))
            .unwrap_or_else(|| Bilingual::new(path.clone(), path.clone()));
        (path.clone(), title)
    }

    /// What is known of a slot at a row.
    pub fn known(&self, slot: SlotId, row: usize) -> Option<&'a Known> {
        let slot = self.program.slot(slot)?;
        let (record, _) = self.rows.get(slot.frame.0 as usize)?.get(row)?;
        record.at(&slot.path, self.as_of)
    }

    pub fn slot_path(&self, slot: SlotId, row: usize) -> String {
        let Some(found) = self.program.slot(slot) else { return String::new() };
        let name = self.describer.path(found.frame, &found.path);
        match self.rows.get(found.frame.0 as usize).and_then(|rows| rows.get(row)) {
            Some((_, path)) => join_path(path, &name),
            None => name,
        }
    }

    /// The bounds of one side; `None` where it is undefined.
    pub fn amount(&self, side: &Side, row: usize) -> Option<Interval> {
        match side {
            Side::Literal(interval) => Some(*interval),
            Side::Open(_) => Some(Interval::ALL),
            Side::Slot(slot) => match self.table.columns.get(slot.0 as usize) {
                Some(super::Column::Number { lo, hi }) => Some(Interval::new(*lo.get(row)?, *hi.get(row)?)),
                _ => None,
            },
            Side::Step(id) => self.scratch.value(*id, row).map(|(interval, _)| interval),
        }
    }

    /// One side as shown; `None` where nothing is known.
    pub fn shown_amount(&self, side: &Side, row: usize, unit: Unit) -> Option<Shown> {
        match side {
            Side::Slot(slot) => self.shown_slot(*slot, row),
            Side::Open(_) => None,
            _ => {
                self.amount(side, row).filter(|i| self.says_something(side, row, *i)).map(|i| Shown::interval(i, unit))
            }
        }
    }

    /// Whether a value's bounds are more than those that hold of any such value.
    fn says_something(&self, side: &Side, row: usize, interval: Interval) -> bool {
        let bounds = match side {
            Side::Step(id) => match self.program.step(*id) {
                Some(Step::Aggregate(sum)) => sum.range,
                // Only what is made from something known says something.
                Some(Step::Arithmetic(made)) => {
                    return made.values.iter().any(|value| match value {
                        Side::Literal(_) | Side::Open(_) => false,
                        Side::Slot(slot) => self.known(*slot, row).is_some(),
                        Side::Step(_) => self.amount(value, row).is_some_and(|i| self.says_something(value, row, i)),
                    });
                }
                _ => Interval::new(0, Interval::POS),
            },
            _ => return true,
        };
        !interval.contains(bounds)
    }

    /// A fact as shown; `None` where it is not known.
    pub fn shown_slot(&self, slot: SlotId, row: usize) -> Option<Shown> {
        let known = self.known(slot, row)?;
        let found = self.program.slot(slot)?;
        self.describer.value(found, known)
    }

    /// Terms among `wanted` that are not listed in a set.
    pub fn absent_terms(&self, slot: SlotId, row: usize, wanted: &[u32]) -> Vec<u32> {
        match self.known(slot, row).map(|k| &k.value) {
            Some(FactValue::Terms(set)) => wanted.iter().filter(|t| !set.terms.contains(t)).copied().collect(),
            _ => Vec::new(),
        }
    }

    pub fn missing_slot(&mut self, slot: SlotId, row: usize) {
        // A number given only within bounds is missing as much as one not given at all.
        let path = self.slot_path(slot, row);
        let decided = self.known(slot, row).is_some_and(|known| known.value.is_certain());
        if !decided && !path.is_empty() {
            self.found.missing.push(path);
        }
    }

    /// An open parameter, named as a standard names it: `$name`.
    pub fn missing_open(&mut self, id: OpenId) {
        self.found.missing.extend(self.program.open_parameter(id).map(|open| format!("${}", open.id)));
    }

    pub fn missing_list(&mut self, items: FrameId, row: usize) {
        let Some(frame) = self.program.frame(items) else { return };
        let parent = frame.parent.unwrap_or(Program::ROOT);
        let name = self.describer.path(parent, &frame.path);
        let at = self
            .rows
            .get(parent.0 as usize)
            .and_then(|rows| rows.get(row))
            .map(|(_, path)| path.clone())
            .unwrap_or_default();
        self.found.missing.push(join_path(&at, &name));
    }

    /// What one side is worked out from and does not know.
    pub fn missing_operand(&mut self, side: &Side, row: usize) {
        let program = self.program;
        match side {
            Side::Literal(_) => {}
            Side::Open(id) => self.missing_open(*id),
            Side::Slot(slot) => self.missing_slot(*slot, row),
            Side::Step(id) => match program.step(*id) {
                Some(Step::Count(count)) => self.missing_items(count.items, count.filter, None, row),
                Some(Step::Aggregate(sum)) => self.missing_items(sum.items, sum.filter, Some(&sum.field), row),
                Some(Step::SetSize(size)) => self.missing_slot(size.slot, row),
                Some(Step::Lookup(lookup)) => {
                    self.missing_slot(lookup.slot, row);
                    let term = match self.known(lookup.slot, row).map(|known| &known.value) {
                        Some(FactValue::Term(term)) => Some(*term),
                        _ => None,
                    };
                    for (_, value) in lookup.values.iter().filter(|(of, _)| term.is_none_or(|term| term == *of)) {
                        self.missing_operand(value, row);
                    }
                }
                Some(Step::TextLookup(lookup)) => {
                    self.missing_slot(lookup.slot, row);
                    let text = match self.known(lookup.slot, row).map(|known| &known.value) {
                        Some(FactValue::Text(text)) => Some(text),
                        _ => None,
                    };
                    let may_be = |of: &str| text.is_none_or(|text| TextLookup::same(of, text));
                    for (_, value) in lookup.values.iter().filter(|(of, _)| may_be(of)) {
                        self.missing_operand(value, row);
                    }
                }
                Some(Step::Arithmetic(sum)) => {
                    for value in &sum.values {
                        self.missing_operand(value, row);
                    }
                }
                _ => {}
            },
        }
    }

    /// Paths of the facts that a number of the subject waits for.
    pub fn missing_of(&mut self, side: &Side) -> Vec<String> {
        self.found = Explanation::default();
        self.missing_operand(side, 0);
        let mut missing = std::mem::take(&mut self.found).missing;
        missing.sort();
        missing.dedup();
        missing
    }

    fn missing_items(&mut self, items: FrameId, filter: Option<NodeId>, field: Option<&Side>, row: usize) {
        let found = self.items(items, row);
        if found.extra_hi > found.extra_lo || (filter.is_some() && found.extra_hi > 0) {
            self.missing_list(items, row);
        }
        for item in found.start..found.end {
            if let Some(filter) = filter.filter(|f| !self.outcomes(*f, item).is_decided()) {
                self.evidence_only(filter, item);
            }
            if let Some(field) = field {
                self.missing_operand(field, item);
            }
        }
    }

    /// Marks that a judgement decided it.
    pub fn attested(&mut self) {
        self.found.attested = true;
    }

    /// Keeps a comparison of a fact.
    pub fn fact_operand(&mut self, slot: SlotId, row: usize, comparison: Comparison) {
        self.operand(&Side::Slot(slot), row, comparison);
    }

    /// Keeps a comparison.
    pub fn operand(&mut self, side: &Side, row: usize, comparison: Comparison) {
        let fact = match side {
            Side::Slot(slot) => Some(self.slot_path(*slot, row)),
            _ => None,
        };
        self.found.used.extend(fact.clone());
        if self.quiet {
            return;
        }
        let title = self.describer.operand(side, Unit::base(Dimension::Count));
        let Comparison { test, actual, expected, outcomes, gap } = comparison;
        self.found.operands.push(Operand { fact, title, test, actual, expected, outcomes, gap });
    }

    /// "floor area is 364 m², at least 400 m² is required: 36 m² short".
    pub fn verdict_sentence(
        &self,
        outcomes: Outcomes,
        label: &Bilingual,
        actual: Option<&Bilingual>,
        test: &Bilingual,
        gap: Option<&Gap>,
    ) -> Bilingual {
        let Some(actual) = actual else {
            if outcomes == Outcomes::NOT_APPLICABLE {
                return Bilingual::new(format!("{}无从计算", label.zh), format!("{} is not defined", label.en));
            }
            return Bilingual::new(
                format!("{}尚不清楚（要求：{}）", label.zh, test.zh),
                format!("not known: {} (required: {})", label.en, test.en),
            );
        };
        let gap =
            gap.map(|g| Bilingual::new(format!("，{}", g.text.zh), format!(" ({})", g.text.en))).unwrap_or_default();
        match (outcomes.pass, outcomes.fail) {
            (true, false) => Bilingual::new(
                format!("{}：{}，符合（要求：{}）", label.zh, actual.zh, test.zh),
                format!("{}: {} (required: {})", label.en, actual.en, test.en),
            ),
            (false, true) => Bilingual::new(
                format!("{}：{}，要求：{}{}", label.zh, actual.zh, test.zh, gap.zh),
                format!("{}: {}, required: {}{}", label.en, actual.en, test.en, gap.en),
            ),
            _ => Bilingual::new(
                format!("{}：{}，尚不能确定是否符合（要求：{}）", label.zh, actual.zh, test.zh),
                format!("{}: {}, which does not decide it (required: {})", label.en, actual.en, test.en),
            ),
        }
    }

    /// The sentence of a yes-or-no fact.
    pub fn truth_sentence(
        &self,
        outcomes: Outcomes,
        label: &Bilingual,
        actual: Option<&Bilingual>,
        test: &Bilingual,
    ) -> Bilingual {
        match actual {
            None => Bilingual::new(format!("“{}”尚不清楚", label.zh), format!("not known: {}", label.en)),
            Some(actual) if outcomes.pass => {
                Bilingual::new(format!("“{}”：{}", label.zh, actual.zh), format!("{}: {}", label.en, actual.en))
            }
            Some(actual) => Bilingual::new(
                format!("“{}”：{}，{}", label.zh, actual.zh, test.zh),
                format!("{}: {}, required: {}", label.en, actual.en, test.en),
            ),
        }
    }

    /// A requirement and how it came out.
    pub fn plain_sentence(&self, outcomes: Outcomes, requirement: &Bilingual) -> Bilingual {
        let (zh, en) = match outcomes {
            Outcomes::PASS => ("符合", "met"),
            Outcomes::FAIL => ("不符合", "not met"),
            Outcomes::NOT_APPLICABLE => ("不适用", "does not apply"),
            _ => ("尚不清楚", "not known yet"),
        };
        Bilingual::new(format!("{zh}（要求：{}）", requirement.zh), format!("{en} (required: {})", requirement.en))
    }
}

fn join_path(before: &str, name: &str) -> String {
    if before.is_empty() { name.to_owned() } else { format!("{before}.{name}") }
}
