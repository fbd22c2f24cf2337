//! Where each fact of a facts text goes. The kinds of records of a vocabulary and the slots of a program come in; out come
//! places: a kind of record at one spot of the subject, with the table of its fact names, and of each fact how it is read
//! and into which columns it is written. Made once for a standard.

use crate::{
    condition::{FrameId, Program, SlotKind},
    facts::RESERVED,
    lookup::Lookup,
    quantity::{Interval, Plain, Reading},
    vocabulary::{Fact, FactId, FactKind, RecordId, TermListId, Vocabulary},
};
use std::{collections::HashMap, ops::Range};

/// What a key of a record is: below these a fact's number, from here on a key that is no fact.
pub(super) const KEYS: u32 = 1 << 30;
/// The key of an envelope that holds the value.
pub(super) const VALUE: u32 = KEYS + 64;
/// The key of an envelope that holds the evidence.
pub(super) const EVIDENCE: u32 = KEYS + 65;

/// All places of a subject, and what is needed to read and write there.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    pub places: Vec<Place>,
    /// The columns that facts are written into, those of one fact side by side.
    pub targets: Vec<usize>,
    /// By frame.
    pub frames: Vec<FramePlan>,
    /// The columns that hold texts.
    pub texts: Vec<usize>,
    /// By term list.
    pub terms: Vec<Lookup>,
    /// By record kind: the names of its facts.
    pub names: Vec<Lookup>,
    /// Keys of all places, and one more of each: what came next is remembered for each.
    pub habits: usize,
}

/// A kind of record at one spot.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub record: RecordId,
    pub facts: Vec<FactPlan>,
    /// The first of its own among [`Plan::habits`].
    pub habits: usize,
}

/// How one fact is read.
#[derive(Clone, Debug)]
pub(super) struct FactPlan {
    pub kind: Kind,
    /// The columns to write, as a part of [`Plan::targets`].
    pub targets: Range<usize>,
    /// The values allowed.
    pub range: Interval,
    /// Its row in the frame is that of its place.
    pub frame: usize,
}

/// What kind of value is read, and how.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Boolean,
    Judgement,
    Number(Plain, Reading),
    Date,
    Hours,
    Text,
    Term(TermListId),
    Terms(TermListId),
    /// One record, at another place.
    Record(usize),
    /// Records at another place, and whose rows they are.
    List(usize, Option<usize>),
}

/// What belongs to one frame.
#[derive(Clone, Debug, Default)]
pub(super) struct FramePlan {
    /// Its columns, each with what stands there when nothing is known.
    pub columns: Vec<(usize, Unknown)>,
    /// The frames of the lists of its rows.
    pub children: Vec<usize>,
}

/// What a column holds while its fact is not known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Unknown {
    Number(Interval),
    Flag,
    Code,
    Terms,
    Given,
}

impl Plan {
    /// Of a program over one kind of subject.
    pub fn new(program: &Program, vocabulary: &Vocabulary, subject: RecordId) -> Self {
        let mut plan = Self {
            terms: (0u32..).zip(vocabulary.term_lists()).map(|(n, _)| terms(vocabulary, TermListId(n))).collect(),
            names: vocabulary.records().map(|(id, _)| names(vocabulary, id, id == subject)).collect(),
            ..Self::default()
        };
        let is_text = |(_, slot): &(usize, &crate::condition::Slot)| slot.kind == SlotKind::Text;
        plan.texts = program.slots().iter().enumerate().filter(is_text).map(|(n, _)| n).collect();
        for number in (0u32..).take(program.frames().len()) {
            let children = (0..).zip(program.frames()).filter(|(_, child)| child.parent == Some(FrameId(number)));
            let columns = program.slots().iter().enumerate().filter(|(_, slot)| slot.frame.0 == number);
            let unknown = |slot: &crate::condition::Slot| {
                let range = || slot.path.last().and_then(|id| vocabulary.fact(slot.owner, *id)).map(|fact| fact.range);
                match slot.kind {
                    SlotKind::Number => Unknown::Number(range().unwrap_or(Interval::ALL)),
                    SlotKind::Flag => Unknown::Flag,
                    SlotKind::Code | SlotKind::Text => Unknown::Code,
                    SlotKind::Terms => Unknown::Terms,
                    SlotKind::Given => Unknown::Given,
                }
            };
            plan.frames.push(FramePlan {
                columns: columns.map(|(n, slot)| (n, unknown(slot))).collect(),
                children: children.map(|(n, _)| n).collect(),
            });
        }
        let mut builder = Builder { program, vocabulary, plan: &mut plan, known: HashMap::new() };
        builder.place(subject, Some(Spot { frame: Program::ROOT, path: Vec::new() }));
        plan
    }

    /// The place of the subject itself.
    pub const ROOT: usize = 0;
}

/// The names of a record's facts. Names with a quote or a backslash never stand so in JSON.
fn names(vocabulary: &Vocabulary, id: RecordId, is_subject: bool) -> Lookup {
    let Some(kind) = vocabulary.record(id) else { return Lookup::default() };
    let reserved = RESERVED.iter().copied().zip(KEYS..).filter(|_| is_subject);
    let facts = kind.facts().flat_map(|(id, fact)| {
        let titles = [fact.id.as_str(), &fact.title.zh, &fact.title.en];
        titles.into_iter().chain(fact.synonyms.iter().map(String::as_str)).map(move |name| (name, id))
    });
    // Only names that the vocabulary itself takes for the fact.
    let facts = facts.filter(|(name, id)| kind.fact_named(name).is_some_and(|(found, _)| found == *id));
    let facts = facts.map(|(name, id)| (name, id.0));
    // `value` makes an envelope whatever else it may be.
    Lookup::new(reserved.chain([("value", VALUE)]).chain(facts).chain([("evidence", EVIDENCE)]))
}

/// The names of the terms of a list.
fn terms(vocabulary: &Vocabulary, id: TermListId) -> Lookup {
    let Some(list) = vocabulary.term_list(id) else { return Lookup::default() };
    let names = (0u32..).zip(&list.terms).flat_map(|(n, term)| {
        let titles = [term.id.as_str(), &term.title.zh, &term.title.en];
        titles.into_iter().chain(term.synonyms.iter().map(String::as_str)).map(move |name| (name, n))
    });
    Lookup::new(names.filter(|(name, n)| list.term_named(name).is_some_and(|(found, _)| found == *n)))
}

/// A spot that columns read from: the way from a frame's record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Spot {
    frame: FrameId,
    path: Vec<FactId>,
}

struct Builder<'a> {
    program: &'a Program,
    vocabulary: &'a Vocabulary,
    plan: &'a mut Plan,
    known: HashMap<(RecordId, Option<Spot>), usize>,
}

impl Builder<'_> {
    /// The place of a kind of record at a spot; at none where nothing below it is read.
    fn place(&mut self, record: RecordId, spot: Option<Spot>) -> usize {
        let key = (record, spot.clone());
        if let Some(place) = self.known.get(&key) {
            return *place;
        }
        let number = self.plan.places.len();
        self.plan.places.push(Place { record, facts: Vec::new(), habits: 0 });
        self.known.insert(key, number);
        let vocabulary = self.vocabulary;
        let facts: Vec<FactPlan> = vocabulary
            .record(record)
            .map(|kind| kind.facts().map(|(id, fact)| self.fact(id, fact, spot.as_ref())).collect())
            .unwrap_or_default();
        if let Some(place) = self.plan.places.get_mut(number) {
            place.habits = self.plan.habits;
            self.plan.habits += facts.len() + 1;
            place.facts = facts;
        }
        number
    }

    fn fact(&mut self, id: FactId, fact: &Fact, spot: Option<&Spot>) -> FactPlan {
        let at = spot.map(|spot| {
            let path = spot.path.iter().copied().chain([id]).collect();
            Spot { frame: spot.frame, path }
        });
        let start = self.plan.targets.len();
        if let Some(at) = &at {
            let reads = |slot: &crate::condition::Slot| slot.frame == at.frame && slot.path == at.path;
            let slots = self.program.slots().iter().enumerate().filter(|(_, slot)| reads(slot));
            self.plan.targets.extend(slots.map(|(n, _)| n));
        }
        let targets = start..self.plan.targets.len();
        let kind = match fact.kind {
            FactKind::Boolean => Kind::Boolean,
            FactKind::Judgement => Kind::Judgement,
            FactKind::Number(unit) => {
                let reading = Reading { unit, tolerance_ppm: fact.tolerance_ppm };
                Kind::Number(Plain::new(&reading), reading)
            }
            FactKind::Date => Kind::Date,
            FactKind::Hours => Kind::Hours,
            FactKind::Text => Kind::Text,
            FactKind::Term(list) => Kind::Term(list),
            FactKind::Terms(list) => Kind::Terms(list),
            FactKind::Record(record) => Kind::Record(self.place(record, at.filter(|at| self.is_read(at)))),
            FactKind::List(record) => {
                let items = at.and_then(|at| self.items(&at));
                let spot = items.map(|frame| Spot { frame, path: Vec::new() });
                Kind::List(self.place(record, spot), items.map(|frame| frame.0 as usize))
            }
        };
        let frame = spot.map_or(0, |spot| spot.frame.0 as usize);
        FactPlan { kind, targets, range: fact.range, frame }
    }

    /// Whether any column or list lies below a record.
    fn is_read(&self, at: &Spot) -> bool {
        let below = |path: &[FactId]| path.len() > at.path.len() && path.starts_with(&at.path);
        self.program.slots().iter().any(|slot| slot.frame == at.frame && below(&slot.path))
            || self.program.frames().iter().any(|frame| frame.parent == Some(at.frame) && below(&frame.path))
    }

    /// The frame of the items of a list.
    fn items(&self, at: &Spot) -> Option<FrameId> {
        let mut frames = (0u32..).zip(self.program.frames());
        let (number, _) = frames.find(|(_, frame)| frame.parent == Some(at.frame) && frame.path == at.path)?;
        Some(FrameId(number))
    }
}
