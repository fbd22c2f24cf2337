//! Names and requirements in words, without any facts: what `guiju explain` shows, and the labels of findings.

use super::{
    super::{
        FrameId, NodeId, OpenId, Program, Slot, SlotId, Step,
        forms::{combine::join, operand::Operand},
    },
    Shown,
};
use crate::{
    Bilingual, Lang,
    facts::{FactValue, Known, Record},
    quantity::{Dimension, Unit, show_date, show_interval},
    vocabulary::{FactId, FactKind, RecordId, TermListId, Vocabulary},
};

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
    pub fn condition(&self, id: NodeId) -> Bilingual {
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

    /// One side of a comparison.
    pub fn operand(&self, operand: &Operand, unit: Unit) -> Bilingual {
        match operand {
            Operand::Literal(interval) => Shown::interval(*interval, unit).text,
            Operand::Open(id) => self.open(*id),
            Operand::Slot(slot) => self.slot(*slot),
            Operand::Step(id) => self.condition(*id),
        }
    }

    /// An open parameter.
    pub fn open(&self, id: OpenId) -> Bilingual {
        let title = self.program.open_parameter(id).map(|open| open.title.clone()).unwrap_or_default();
        Bilingual::new(format!("待定参数“{}”", title.zh), format!("the open parameter \"{}\"", title.en))
    }

    /// Title of a fact, with the record it stands in.
    pub fn slot(&self, slot: SlotId) -> Bilingual {
        let Some(slot) = self.program.slot(slot) else { return Bilingual::default() };
        let Some(frame) = self.program.frame(slot.frame) else { return Bilingual::default() };
        self.titles(frame.record, &slot.path)
    }

    fn titles(&self, record: RecordId, path: &[FactId]) -> Bilingual {
        let mut owner = record;
        let mut titles: Vec<Bilingual> = Vec::new();
        for id in path {
            let Some(fact) = self.vocabulary.fact(owner, *id) else { break };
            titles.push(fact.title.clone());
            if let FactKind::Record(inner) | FactKind::List(inner) = fact.kind {
                owner = inner;
            }
        }
        let zh: Vec<&str> = titles.iter().map(|t| t.zh.as_str()).collect();
        let en: Vec<&str> = titles.iter().map(|t| t.en.as_str()).collect();
        Bilingual::new(zh.join("·"), en.join(", "))
    }

    /// Title of a list.
    pub fn list(&self, items: FrameId) -> Bilingual {
        let Some(frame) = self.program.frame(items) else { return Bilingual::default() };
        let Some(parent) = frame.parent.and_then(|p| self.program.frame(p)) else { return Bilingual::default() };
        self.titles(parent.record, &frame.path)
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
        self.program
            .slot(slot)
            .and_then(|s| self.vocabulary.fact(s.owner, *s.path.last()?))
            .is_some_and(|f| f.kind == FactKind::Judgement)
    }

    /// Titles of terms.
    pub fn terms(&self, list: TermListId, terms: &[u32]) -> Bilingual {
        let titles: Vec<Bilingual> = terms
            .iter()
            .filter_map(|term| self.vocabulary.term_list(list)?.terms.get(*term as usize).map(|t| t.title.clone()))
            .collect();
        join(&titles, "、", ", ")
    }

    /// Title of a rule.
    pub fn rule(&self, number: u32) -> Bilingual {
        self.rules.get(number as usize).cloned().unwrap_or_default()
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
