//! Why a condition came out as it did: operands, gap, items, what is missing, and a sentence in both languages.
//!
//! Nothing is decided here. The steps were run over the one subject's columns; this walks from a rule's step to those it
//! refers to and reads the outcomes that the kernels left.

mod describe;
mod shown;
mod view;
mod words;

pub(crate) use describe::Describer;
pub use shown::{Gap, Shown};
pub use view::RowGap;
pub(crate) use view::View;
pub(crate) use words::{Name, Parts, Words};

use super::{
    FrameId, NodeId, OpenId, Outcomes, Program, Scratch, SlotId, Step, Table,
    forms::{operand::Operand as Side, text_lookup::TextLookup},
    run::Items,
};
use crate::{
    Bilingual,
    facts::{FactValue, Known, Record},
    quantity::{Interval, Unit},
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
    test: &'static str,
    actual: Option<Shown>,
    expected: Option<Shown>,
    outcomes: Outcomes,
    gap: Option<Gap>,
}

impl Comparison {
    pub fn new(test: &'static str, actual: Option<Shown>, expected: Option<Shown>, outcomes: Outcomes) -> Self {
        Self { test, actual, expected, outcomes, gap: None }
    }

    pub fn with_gap(self, gap: Option<Gap>) -> Self {
        Self { gap, ..self }
    }
}

/// A row of a frame: the record, the row of the parent that owns it, and its number in the list.
struct Item<'a> {
    record: &'a Record,
    owner: usize,
    number: usize,
}

/// Walks over the steps of one subject.
pub(crate) struct Explainer<'a> {
    pub describer: Describer<'a>,
    pub view: View<'a>,
    program: &'a Program,
    /// By frame: its rows.
    rows: Vec<Vec<Item<'a>>>,
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
        let mut rows = vec![vec![Item { record: subject, owner: 0, number: 0 }]];
        for frame in program.frames().iter().skip(1) {
            let mut items = Vec::new();
            let parents = frame.parent.and_then(|p| rows.get(p.0 as usize)).map(Vec::as_slice).unwrap_or_default();
            for (owner, parent) in parents.iter().enumerate() {
                if let Some(Known { value: FactValue::List(list), .. }) = parent.record.at(&frame.path, as_of) {
                    items.extend(list.items.iter().enumerate().map(|(number, record)| Item { record, owner, number }));
                }
            }
            rows.push(items);
        }
        let view = View::new(program, table, scratch, 0);
        Self { describer, view, program, rows, as_of, found: Explanation::default(), quiet: false }
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
        self.view.outcomes(id, row)
    }

    pub fn items(&self, child: FrameId, row: usize) -> Items {
        self.view.items(child, row)
    }

    /// An item that decides: keeps it, and gives its name with what is the matter.
    pub fn item(&mut self, frame: FrameId, row: usize, condition: NodeId) -> Bilingual {
        let outcomes = self.outcomes(condition, row);
        let sentence = self.condition(condition, row);
        if self.quiet {
            return Bilingual::default();
        }
        let (path, title) = self.item_name(frame, row);
        let text = Bilingual::join(&[&title.zh, "（", &sentence.zh, "）"], &[&title.en, " (", &sentence.en, ")"]);
        self.found.items.push(ItemFinding { path, title, outcomes, text: sentence });
        text
    }

    pub fn item_name(&self, frame: FrameId, row: usize) -> (String, Bilingual) {
        let Some(item) = self.row(frame, row) else { return Default::default() };
        let path = self.row_path(frame, row);
        let kind = self.program.frame(frame).map(|f| f.record);
        let title = kind
            .and_then(|kind| self.describer.record_name(kind, item.record))
            .unwrap_or_else(|| Bilingual::new(path.clone(), path.clone()));
        (path, title)
    }

    fn row(&self, frame: FrameId, row: usize) -> Option<&Item<'a>> {
        self.rows.get(frame.0 as usize)?.get(row)
    }

    /// Path of a row's record, such as `rooms[2]`; empty for the subject. As deep as lists are nested.
    fn row_path(&self, frame: FrameId, row: usize) -> String {
        let parent = self.program.frame(frame).and_then(|frame| frame.parent);
        let (Some(parent), Some(item)) = (parent, self.row(frame, row)) else { return String::new() };
        let name = &self.describer.list_name(frame).path;
        format!("{}[{}]", join_path(self.row_path(parent, item.owner), name), item.number)
    }

    /// What is known of a slot at a row.
    pub fn known(&self, slot: SlotId, row: usize) -> Option<&'a Known> {
        let slot = self.program.slot(slot)?;
        self.row(slot.frame, row)?.record.at(&slot.path, self.as_of)
    }

    pub fn slot_path(&self, slot: SlotId, row: usize) -> String {
        let Some(found) = self.program.slot(slot) else { return String::new() };
        join_path(self.row_path(found.frame, row), &self.describer.slot_name(slot).path)
    }

    /// The bounds of one side; `None` where it is undefined.
    pub fn amount(&self, side: &Side, row: usize) -> Option<Interval> {
        self.view.amount(side, row)
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

    /// The bounds of one side, without words; `None` where nothing is known.
    pub fn bounds(&self, side: &Side, row: usize, unit: Unit) -> Option<Shown> {
        match side {
            Side::Slot(id) => {
                let slot = self.program.slot(*id)?;
                let fact = self.describer.vocabulary.fact(slot.owner, *slot.path.last()?)?;
                Some(Shown::bounds(self.known(*id, row)?.value.interval()?, fact.kind.unit()?))
            }
            Side::Open(_) => None,
            _ => self.amount(side, row).filter(|i| self.says_something(side, row, *i)).map(|i| Shown::bounds(i, unit)),
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
        if self.known(slot, row).is_some_and(|known| known.value.is_certain()) {
            return;
        }
        let path = self.slot_path(slot, row);
        if !path.is_empty() {
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
        self.found.missing.push(join_path(self.row_path(parent, row), &self.describer.list_name(items).path));
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

    /// Whether only what stands behind a condition is asked for: no operands, no items, no sentence.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Marks that a fact was looked at.
    pub fn used(&mut self, side: &Side, row: usize) {
        if let Side::Slot(slot) = side {
            let path = self.slot_path(*slot, row);
            self.found.used.push(path);
        }
    }

    /// Keeps a comparison of a fact.
    pub fn fact_operand(&mut self, slot: SlotId, row: usize, parts: &Parts, comparison: Comparison) {
        self.operand(&Side::Slot(slot), row, parts, comparison);
    }

    /// Keeps a comparison.
    pub fn operand(&mut self, side: &Side, row: usize, parts: &Parts, comparison: Comparison) {
        self.used(side, row);
        let fact = match side {
            Side::Slot(_) => self.found.used.last().cloned(),
            _ => None,
        };
        let Comparison { test, actual, expected, outcomes, gap } = comparison;
        let (title, test) = (parts.title.clone(), test.to_owned());
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
                return Bilingual::join(&[&label.zh, "无从计算"], &[&label.en, " is not defined"]);
            }
            return Bilingual::join(
                &[&label.zh, "尚不清楚（要求：", &test.zh, "）"],
                &["not known: ", &label.en, " (required: ", &test.en, ")"],
            );
        };
        let gap = gap.map(|gap| (gap.text.zh.as_str(), gap.text.en.as_str()));
        match (outcomes.pass, outcomes.fail, gap) {
            (true, false, _) => Bilingual::join(
                &[&label.zh, "：", &actual.zh, "，符合（要求：", &test.zh, "）"],
                &[&label.en, ": ", &actual.en, " (required: ", &test.en, ")"],
            ),
            (false, true, Some((zh, en))) => Bilingual::join(
                &[&label.zh, "：", &actual.zh, "，要求：", &test.zh, "，", zh],
                &[&label.en, ": ", &actual.en, ", required: ", &test.en, " (", en, ")"],
            ),
            (false, true, None) => Bilingual::join(
                &[&label.zh, "：", &actual.zh, "，要求：", &test.zh],
                &[&label.en, ": ", &actual.en, ", required: ", &test.en],
            ),
            _ => Bilingual::join(
                &[&label.zh, "：", &actual.zh, "，尚不能确定是否符合（要求：", &test.zh, "）"],
                &[&label.en, ": ", &actual.en, ", which does not decide it (required: ", &test.en, ")"],
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
            None => Bilingual::join(&["“", &label.zh, "”尚不清楚"], &["not known: ", &label.en]),
            Some(actual) if outcomes.pass => {
                Bilingual::join(&["“", &label.zh, "”：", &actual.zh], &[&label.en, ": ", &actual.en])
            }
            Some(actual) => Bilingual::join(
                &["“", &label.zh, "”：", &actual.zh, "，", &test.zh],
                &[&label.en, ": ", &actual.en, ", required: ", &test.en],
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
        Bilingual::join(&[zh, "（要求：", &requirement.zh, "）"], &[en, " (required: ", &requirement.en, ")"])
    }
}

fn join_path(before: String, name: &str) -> String {
    if before.is_empty() { name.to_owned() } else { [&before, ".", name].concat() }
}
