//! Names and requirements in words, without any facts: what `guiju explain` shows, and the labels of findings.

use super::{
    super::{
        FrameId, NodeId, OpenId, Program, Slot, SlotId, Step,
        forms::{combine::join, operand::Operand},
    },
    Name, Parts, Shown,
};
use crate::{
    Bilingual, Lang,
    facts::{FactValue, Known, Record},
    quantity::{Dimension, Unit, show_date, show_interval},
    vocabulary::{FactId, FactKind, RecordId, TermListId, Vocabulary},
};

static NO_WORDS: Bilingual = NO;
static NO_NAME: Name = Name { title: NO, path: String::new(), judgement: false };
static NO_PARTS: Parts = Parts { label: NO, title: NO, test: NO, expected: None };
const NO: Bilingual = Bilingual { zh: String::new(), en: String::new() };

/// Puts names and conditions in words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Describer<'a> {
    pub program: &'a Program,
    pub vocabulary: &'a Vocabulary,
    /// Titles of the rules, by number.
    pub rules: &'a [Bilingual],
}

impl<'a> Describer<'a> {
    /// A condition as a requirement.
    pub fn condition(&self, id: NodeId) -> &'a Bilingual {
        let Some(cell) = self.program.words().conditions.get(id.0 as usize) else { return &NO_WORDS };
        cell.get_or_init(|| self.requirement(id))
    }

    fn requirement(&self, id: NodeId) -> Bilingual {
        match self.program.step(id) {
            Some(Step::Flag(form)) => form.describe(self),
            Some(Step::Compare(form)) => form.describe(self),
            Some(Step::Ratio(form)) => form.describe(self),
            Some(Step::Elapsed(form)) => form.describe(self),
            Some(Step::Member(form)) => form.describe(self),
            Some(Step::Contains(form)) => form.describe(self),
            Some(Step::Wording(form)) => form.describe(self),
            Some(Step::Known(form)) => form.describe(self),
            Some(Step::Combine(form)) => form.describe(self),
            Some(Step::Not(form)) => form.describe(self),
            Some(Step::AtLeastOf(form)) => form.describe(self),
            Some(Step::Quantify(form)) => form.describe(self),
            Some(Step::InOrder(form)) => form.describe(self),
            Some(Step::Verdict(form)) => form.describe(self),
            Some(Step::Gate(form)) => form.describe(self),
            Some(Step::Count(form)) => form.describe(self),
            Some(Step::SetSize(form)) => form.describe(self),
            Some(Step::Aggregate(form)) => form.describe(self),
            Some(Step::Arithmetic(form)) => form.describe(self),
            Some(Step::Lookup(form)) => form.describe(self),
            Some(Step::TextLookup(form)) => form.describe(self),
            None => Bilingual::default(),
        }
    }

    /// The parts of a comparison's sentence.
    pub fn parts(&self, id: NodeId) -> &'a Parts {
        let Some(cell) = self.program.words().parts.get(id.0 as usize) else { return &NO_PARTS };
        cell.get_or_init(|| match self.program.step(id) {
            Some(Step::Flag(form)) => form.parts(self),
            Some(Step::Compare(form)) => form.parts(self),
            Some(Step::Ratio(form)) => form.parts(self),
            Some(Step::Elapsed(form)) => form.parts(self),
            Some(Step::Member(form)) => form.parts(self),
            Some(Step::Contains(form)) => form.parts(self),
            Some(Step::Wording(form)) => form.parts(self),
            Some(Step::Known(form)) => form.parts(self),
            _ => Parts::default(),
        })
    }

    /// One side of a comparison.
    pub fn operand(&self, operand: &Operand, unit: Unit) -> Bilingual {
        match operand {
            Operand::Literal(interval) => Shown::interval(*interval, unit).text,
            Operand::Open(id) => self.open(*id),
            Operand::Slot(slot) => self.slot(*slot).clone(),
            Operand::Step(id) => self.condition(*id).clone(),
        }
    }

    /// An open parameter.
    pub fn open(&self, id: OpenId) -> Bilingual {
        let title = self.program.open_parameter(id).map(|open| open.title.clone()).unwrap_or_default();
        Bilingual::new(format!("待定参数“{}”", title.zh), format!("the open parameter \"{}\"", title.en))
    }

    /// Title of a fact, with the record it stands in.
    pub fn slot(&self, slot: SlotId) -> &'a Bilingual {
        &self.slot_name(slot).title
    }

    /// What a fact is called.
    pub fn slot_name(&self, id: SlotId) -> &'a Name {
        let Some(cell) = self.program.words().slots.get(id.0 as usize) else { return &NO_NAME };
        cell.get_or_init(|| {
            let Some(slot) = self.program.slot(id) else { return Name::default() };
            let Some(frame) = self.program.frame(slot.frame) else { return Name::default() };
            let fact = slot.path.last().and_then(|id| self.vocabulary.fact(slot.owner, *id));
            Name {
                title: self.titles(frame.record, &slot.path),
                path: self.path(slot.frame, &slot.path),
                judgement: fact.is_some_and(|fact| fact.kind == FactKind::Judgement),
            }
        })
    }

    fn titles(&self, record: RecordId, path: &[FactId]) -> Bilingual {
        let mut owner = record;
        let mut titles: Vec<&Bilingual> = Vec::new();
        for id in path {
            let Some(fact) = self.vocabulary.fact(owner, *id) else { break };
            titles.push(&fact.title);
            if let FactKind::Record(inner) | FactKind::List(inner) = fact.kind {
                owner = inner;
            }
        }
        join(&titles, "·", ", ")
    }

    /// Title of a list.
    pub fn list(&self, items: FrameId) -> &'a Bilingual {
        &self.list_name(items).title
    }

    /// What a list is called.
    pub fn list_name(&self, items: FrameId) -> &'a Name {
        let Some(cell) = self.program.words().lists.get(items.0 as usize) else { return &NO_NAME };
        cell.get_or_init(|| {
            let Some(frame) = self.program.frame(items) else { return Name::default() };
            let Some(id) = frame.parent else { return Name::default() };
            let title = self.program.frame(id).map(|parent| self.titles(parent.record, &frame.path));
            Name { title: title.unwrap_or_default(), path: self.path(id, &frame.path), judgement: false }
        })
    }

    /// Name of a fact, such as `distance_education.administrators`.
    pub fn path(&self, frame: FrameId, path: &[FactId]) -> String {
        let mut names: Vec<&str> = Vec::new();
        let mut owner = self.program.frame(frame).map(|f| f.record);
        for id in path {
            let Some(fact) = owner.and_then(|owner| self.vocabulary.fact(owner, *id)) else { break };
            names.push(&fact.id);
            owner = match fact.kind {
                FactKind::Record(inner) | FactKind::List(inner) => Some(inner),
                _ => None,
            };
        }
        names.join(".")
    }

    /// Whether a fact is a judgement.
    pub fn is_judgement(&self, slot: SlotId) -> bool {
        self.slot_name(slot).judgement
    }

    /// Titles of terms.
    pub fn terms(&self, list: TermListId, terms: &[u32]) -> Bilingual {
        let Some(list) = self.vocabulary.term_list(list) else { return Bilingual::default() };
        if let [one] = terms {
            return list.terms.get(*one as usize).map(|term| term.title.clone()).unwrap_or_default();
        }
        let titles: Vec<&Bilingual> =
            terms.iter().filter_map(|term| list.terms.get(*term as usize).map(|t| &t.title)).collect();
        join(&titles, "、", ", ")
    }

    /// Title of a rule.
    pub fn rule(&self, number: u32) -> &'a Bilingual {
        self.rules.get(number as usize).unwrap_or(&NO_WORDS)
    }

    /// What an item is called: its name, or what kind it is.
    pub fn record_name(&self, kind: RecordId, record: &Record) -> Option<Bilingual> {
        let kind = self.vocabulary.record(kind)?;
        let mut by_term = None;
        for (id, fact) in kind.facts() {
            match (record.get(id).map(|known| &known.value), fact.kind) {
                (Some(FactValue::Text(name)), FactKind::Text) if fact.id == "name" => {
                    return Some(Bilingual::new(name, name));
                }
                (Some(FactValue::Term(term)), FactKind::Term(list)) if by_term.is_none() => {
                    by_term = Some(self.terms(list, &[*term]))
                }
                (Some(FactValue::Terms(set)), FactKind::Terms(list)) if by_term.is_none() => {
                    by_term = Some(self.terms(list, &set.terms))
                }
                _ => {}
            }
        }
        by_term.filter(|title| !title.zh.is_empty())
    }

    /// A fact's value as shown.
    pub fn value(&self, slot: &Slot, known: &Known) -> Option<Shown> {
        let fact = self.vocabulary.fact(slot.owner, *slot.path.last()?)?;
        let same = |text: String| Shown::text(Bilingual::new(text.clone(), text));
        Some(match (&known.value, fact.kind) {
            (FactValue::Boolean(value) | FactValue::Judgement(value), _) => Shown::truth(*value),
            (FactValue::Date(interval), _) => {
                let mut shown = Shown::interval(*interval, Unit::base(Dimension::Date));
                if interval.is_exact() {
                    shown.text = Bilingual::new(show_date(interval.lo), show_date(interval.lo));
                }
                shown
            }
            (value, kind) if value.interval().is_some() => {
                let (interval, unit) = (value.interval()?, kind.unit()?);
                let mut shown = Shown::interval(interval, unit);
                if !interval.is_exact() && !known.given.is_empty() {
                    // An inexact figure is shown as it was given, with what it was read as.
                    shown.text = Bilingual::new(
                        format!("{}，即{}", known.given, show_interval(interval, unit, Lang::Zh)),
                        format!("{}, read as {}", known.given, show_interval(interval, unit, Lang::En)),
                    );
                }
                shown
            }
            (FactValue::Text(text), _) => same(text.clone()),
            (FactValue::Term(term), FactKind::Term(list)) => Shown::text(self.terms(list, &[*term])),
            (FactValue::Terms(set), FactKind::Terms(list)) => {
                let terms = self.terms(list, &set.terms);
                let none = set.terms.is_empty();
                let (zh, en) = match (set.complete, none) {
                    (true, true) => ("无".to_owned(), "none".to_owned()),
                    (true, false) => (terms.zh, terms.en),
                    (false, true) => ("未列出".to_owned(), "none listed".to_owned()),
                    (false, false) => (format!("{}（可能还有）", terms.zh), format!("{} (perhaps more)", terms.en)),
                };
                Shown::text(Bilingual::new(zh, en))
            }
            (FactValue::List(list), _) => same(format!("{}", list.items.len())),
            _ => return None,
        })
    }
}
