//! The compiled form: frames, slots and steps.

use super::forms::{
    aggregate::Aggregate, arithmetic::Arithmetic, at_least_of::AtLeastOf, combine::Combine, compare::Compare,
    contains::Contains, count::Count, elapsed::Elapsed, flag::Flag, gate::Gate, in_order::InOrder, known::Known,
    lookup::Lookup, member::Member, negate::Not, quantify::Quantify, ratio::Ratio, set_size::SetSize,
    text_lookup::TextLookup, verdict::Verdict, wording::Wording,
};
use super::{explain::Words, layout::Shapes};
use crate::{
    Bilingual,
    vocabulary::{FactId, FactKind, RecordId},
};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

/// Index of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FrameId(pub u32);

/// Index of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SlotId(pub u32);

/// Index of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// Index of an open parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OpenId(pub u32);

/// A parameter that the standard leaves open, as the program refers to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpenParameter {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
}

/// A level of rows: frame 0 has the subjects, each other frame the items of one list of its parent's rows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Frame of the rows that own the list; `None` for frame 0.
    pub parent: Option<FrameId>,
    /// Way from the parent's record to the list.
    pub path: Vec<FactId>,
    /// Kind of the rows.
    pub record: RecordId,
}

/// A fact that the program reads, as one column of its frame.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slot {
    /// Frame whose rows carry it.
    pub frame: FrameId,
    /// Way from the frame's record to the fact.
    pub path: Vec<FactId>,
    /// Record kind that holds the fact itself.
    pub owner: RecordId,
    /// How the column is stored.
    pub kind: SlotKind,
}

/// How a column is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SlotKind {
    /// Two slices of grid numbers: lowest and highest.
    Number,
    /// A byte a row: 1 may be true, 2 may be false, 3 either.
    Flag,
    /// A term's index a row.
    Code,
    /// A bitset of terms a row.
    Terms,
    /// An index into the table's texts a row.
    Text,
    /// A byte a row: whether anything is given.
    Given,
}

impl SlotKind {
    /// How facts of a kind are stored; records and lists only as given or not.
    #[must_use]
    pub fn of(kind: FactKind) -> Self {
        match kind {
            FactKind::Boolean | FactKind::Judgement => Self::Flag,
            FactKind::Number(_) | FactKind::Date | FactKind::Hours => Self::Number,
            FactKind::Term(_) => Self::Code,
            FactKind::Terms(_) => Self::Terms,
            FactKind::Text => Self::Text,
            FactKind::Record(_) | FactKind::List(_) => Self::Given,
        }
    }
}

/// One step of the program. Steps refer only to earlier ones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A boolean fact.
    Flag(Flag),
    /// Two amounts.
    Compare(Compare),
    /// A ratio against an amount.
    Ratio(Ratio),
    /// Time up to the as-of date.
    Elapsed(Elapsed),
    /// A term among terms.
    Member(Member),
    /// Terms in a set.
    Contains(Contains),
    /// A text.
    Wording(Wording),
    /// Whether a fact is given.
    Known(Known),
    /// All or any of several.
    Combine(Combine),
    /// The opposite.
    Not(Not),
    /// N of M.
    AtLeastOf(AtLeastOf),
    /// Some, none or every item of a list.
    Quantify(Quantify),
    /// The order of items.
    InOrder(InOrder),
    /// Verdicts of rules.
    Verdict(Verdict),
    /// A rule: what it requires, when it applies, what it excepts.
    Gate(Gate),
    /// Number of items (a value).
    Count(Count),
    /// Number of terms in a set (a value).
    SetSize(SetSize),
    /// Sum, greatest or least of a field of items (a value).
    Aggregate(Aggregate),
    /// Sum, difference, product, greatest or least of values (a value).
    Arithmetic(Arithmetic),
    /// A value by a term (a value).
    Lookup(Lookup),
    /// A value by a text (a value).
    TextLookup(TextLookup),
}

/// A compiled set of conditions.
#[derive(Clone, Debug)]
pub struct Program {
    frames: Vec<Frame>,
    slots: Vec<Slot>,
    steps: Vec<(FrameId, Step)>,
    /// For laying out the results of its steps.
    shapes: Arc<Shapes>,
    /// The steps that ask how long ago a day is.
    elapsed: Vec<NodeId>,
    open: Vec<OpenParameter>,
    shared_frames: HashMap<Frame, FrameId>,
    shared_slots: HashMap<Slot, SlotId>,
    shared_steps: HashMap<(FrameId, Step), NodeId>,
    words: OnceLock<Words>,
}

impl Program {
    /// The frame of the subjects.
    pub const ROOT: FrameId = FrameId(0);

    /// An empty program over one kind of subject.
    #[must_use]
    pub fn new(subject: RecordId) -> Self {
        let root = Frame { parent: None, path: Vec::new(), record: subject };
        Self {
            frames: vec![root],
            slots: Vec::new(),
            steps: Vec::new(),
            shapes: Arc::default(),
            elapsed: Vec::new(),
            open: Vec::new(),
            shared_frames: HashMap::new(),
            shared_slots: HashMap::new(),
            shared_steps: HashMap::new(),
            words: OnceLock::new(),
        }
    }

    /// What its parts are called. All that describe it do so in the words of one vocabulary and one standard.
    pub(super) fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::of(self))
    }

    /// The frames, parents before children.
    #[must_use]
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }

    /// The slots.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// The steps with their frames, each after those it refers to.
    #[must_use]
    pub fn steps(&self) -> &[(FrameId, Step)] {
        &self.steps
    }

    /// What its steps are, for laying out their results.
    pub(super) fn shapes(&self) -> &Arc<Shapes> {
        &self.shapes
    }

    /// The steps that ask how long ago a day is.
    pub(super) fn elapsed(&self) -> impl Iterator<Item = &Elapsed> {
        self.elapsed.iter().filter_map(|id| match self.step(*id) {
            Some(Step::Elapsed(form)) => Some(form),
            _ => None,
        })
    }

    /// The open parameters that steps refer to.
    #[must_use]
    pub fn open_parameters(&self) -> &[OpenParameter] {
        &self.open
    }

    /// One open parameter.
    #[must_use]
    pub fn open_parameter(&self, id: OpenId) -> Option<&OpenParameter> {
        self.open.get(id.0 as usize)
    }

    /// One frame.
    #[must_use]
    pub fn frame(&self, id: FrameId) -> Option<&Frame> {
        self.frames.get(id.0 as usize)
    }

    /// One slot.
    #[must_use]
    pub fn slot(&self, id: SlotId) -> Option<&Slot> {
        self.slots.get(id.0 as usize)
    }

    /// One step.
    #[must_use]
    pub fn step(&self, id: NodeId) -> Option<&Step> {
        self.steps.get(id.0 as usize).map(|(_, step)| step)
    }

    /// The frame of a step.
    #[must_use]
    pub fn frame_of(&self, id: NodeId) -> FrameId {
        self.steps.get(id.0 as usize).map_or(Self::ROOT, |(frame, _)| *frame)
    }

    pub(super) fn add_frame(&mut self, frame: Frame) -> FrameId {
        if let Some(id) = self.shared_frames.get(&frame) {
            return *id;
        }
        let id = FrameId(index(self.frames.len()));
        self.frames.push(frame.clone());
        self.shared_frames.insert(frame, id);
        id
    }

    pub(super) fn add_slot(&mut self, slot: Slot) -> SlotId {
        if let Some(id) = self.shared_slots.get(&slot) {
            return *id;
        }
        let id = SlotId(index(self.slots.len()));
        self.slots.push(slot.clone());
        self.shared_slots.insert(slot, id);
        id
    }

    /// Adds an open parameter, or finds the one of this name.
    pub(crate) fn add_open(&mut self, id: &str, title: &Bilingual) -> OpenId {
        if let Some(at) = self.open.iter().position(|open| open.id == id) {
            return OpenId(index(at));
        }
        self.open.push(OpenParameter { id: id.to_owned(), title: title.clone() });
        OpenId(index(self.open.len() - 1))
    }

    /// Adds a step, or finds the equal one that is there.
    pub(crate) fn add(&mut self, frame: FrameId, step: Step) -> NodeId {
        let key = (frame, step);
        if let Some(id) = self.shared_steps.get(&key) {
            return *id;
        }
        let id = NodeId(index(self.steps.len()));
        Arc::make_mut(&mut self.shapes).add(frame, key.1.is_value());
        if matches!(key.1, Step::Elapsed(_)) {
            self.elapsed.push(id);
        }
        self.steps.push(key.clone());
        self.words.take();
        self.shared_steps.insert(key, id);
        id
    }
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
