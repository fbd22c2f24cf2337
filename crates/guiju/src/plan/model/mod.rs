//! From a standard's conditions and what is known of a center to a problem for the solver.
//!
//! Every fact (or term in a set, or item of a list) that a condition reads is a lever; a condition becomes a formula over
//! the options that make it hold. The conditions are walked first, each test leaving a demand at its lever; only then
//! does a lever know its options: as it is, or changed so that some of the demands are met.
//!
//! A formula is about what is certain afterwards. What is not known counts as not there, so a fix may turn out not to be
//! needed: it is marked "to be measured first". Facts that only say when a rule applies are never changed for their own
//! sake, but where they change for another reason, the rule is looked at anew.

mod leaves;
mod lists;
mod options;
mod sheet;
mod walk;

pub(super) use options::{Action, Choice};
pub(super) use sheet::RawMarks;
pub(super) use walk::Goal;

use super::{
    costs::Costs,
    solve::{Formula, Marks},
};
use crate::{
    Standard,
    condition::{Explainer, FrameId, NodeId, Outcomes, Scratch, SlotId, Table, forms::compare::Relation},
    quantity::Interval,
    score::Mark,
    vocabulary::FactId,
};
use std::collections::{BTreeMap, HashMap};

/// Most parts of formulas that are built.
const MOST_PARTS: usize = 400_000;

/// Where a condition is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Place {
    /// Of the subject.
    Root,
    /// Of an item that is listed.
    Item(FrameId, usize),
    /// Of an item that would be added.
    New(FrameId, usize),
}

/// What is wanted of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Want {
    /// That it passes.
    Pass,
    /// That it passes or does not apply.
    Hold,
    /// That it fails.
    Fail,
    /// That it fails or does not apply.
    Break,
}

impl Want {
    fn swapped(self) -> Self {
        match self {
            Self::Pass => Self::Fail,
            Self::Hold => Self::Break,
            Self::Fail => Self::Pass,
            Self::Break => Self::Hold,
        }
    }

    /// Whether it is wanted to be fulfilled rather than not.
    fn positive(self) -> bool {
        matches!(self, Self::Pass | Self::Hold)
    }

    /// Whether "does not apply" is as good.
    fn or_not_applicable(self) -> bool {
        matches!(self, Self::Hold | Self::Break)
    }

    /// Whether the outcomes still possible are all as wanted.
    fn satisfied(self, outcomes: Outcomes) -> bool {
        match self {
            Self::Pass => outcomes == Outcomes::PASS,
            Self::Hold => !outcomes.fail,
            Self::Fail => outcomes == Outcomes::FAIL,
            Self::Break => !outcomes.pass,
        }
    }
}

/// What a lever changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Key {
    /// A number or a day.
    Number(Place, SlotId),
    /// A number worked out from facts.
    Derived(NodeId),
    /// A yes-or-no fact.
    Flag(Place, SlotId),
    /// A term fact.
    Code(Place, SlotId),
    /// One term of a set.
    Term(Place, SlotId, u32),
    /// An item that is not there yet, by the number of its kind.
    Added(FrameId, usize),
    /// Further items for a count.
    Copies(NodeId),
    /// An item that is there.
    Removed(FrameId, usize),
    /// Whether a list has no other items.
    Complete(FrameId),
    /// A condition taken as a whole.
    Whole(Place, NodeId),
    /// Whether a condition of scope holds, to be found out.
    Scope(Place, NodeId),
}

/// What a test asks of its lever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Demand {
    /// A comparison, and whether it has to pass or to fail.
    Test(Relation, Interval, bool),
    /// Yes or no.
    Is(bool),
    /// One of these terms, or none of them.
    OneOf(Vec<u32>, bool),
    /// A term in the set, or not.
    In(bool),
    /// One of these options.
    Options(u64),
}

/// One lever while demands are gathered.
#[derive(Clone, Debug)]
pub(super) struct Lever {
    pub key: Key,
    /// Way to the fact that a price would stand on.
    pub way: Vec<FactId>,
    /// The condition that first asked.
    pub node: NodeId,
    /// Demands, and whether the lever may be moved for their sake.
    pub demands: Vec<(Demand, bool)>,
    /// How many options a lever of numbered options has.
    pub number: usize,
    pub choices: Vec<Choice>,
}

/// A formula whose leaves are demands.
#[derive(Clone, Debug)]
pub(super) enum Raw {
    Const(bool),
    Leaf(usize, usize),
    All(Vec<Raw>),
    Any(Vec<Raw>),
    AtLeast(usize, Vec<Raw>),
    /// Marks reach a line; where `above`, they are above it.
    Reaches {
        marks: Box<RawMarks>,
        line: Mark,
        above: bool,
    },
}

impl Raw {
    fn all(parts: Vec<Self>) -> Self {
        if parts.iter().any(|part| matches!(part, Self::Const(false))) {
            return Self::Const(false);
        }
        Self::All(parts.into_iter().filter(|part| !matches!(part, Self::Const(true))).collect())
    }

    fn any(parts: Vec<Self>) -> Self {
        if parts.iter().any(|part| matches!(part, Self::Const(true))) {
            return Self::Const(true);
        }
        Self::Any(parts.into_iter().filter(|part| !matches!(part, Self::Const(false))).collect())
    }
}

/// Items of one list that could be added.
#[derive(Clone, Debug, Default)]
pub(super) struct ListModel {
    /// The field that tells kinds of items apart, where one does.
    pub identity: Option<SlotId>,
    /// The sets of terms that conditions ask for together.
    pub classes: Vec<Vec<u32>>,
    /// The kinds of items that could be added, each by its terms; none for an item of any other kind.
    pub kinds: Vec<Vec<u32>>,
    /// Whether taking items away may be asked for.
    pub shrinks: bool,
}

/// The problem while it is built.
pub(super) struct Model<'a> {
    pub standard: &'a Standard,
    pub explainer: Explainer<'a>,
    pub table: &'a Table,
    pub scratch: &'a Scratch,
    pub costs: Option<&'a Costs>,
    pub as_of: i64,
    pub levers: Vec<Lever>,
    pub lists: BTreeMap<FrameId, ListModel>,
    /// Whether something had to be left out, so that an optimum is none of the whole problem.
    pub curtailed: bool,
    index: HashMap<Key, usize>,
    passive: bool,
    parts: usize,
}

impl<'a> Model<'a> {
    pub fn new(
        standard: &'a Standard,
        explainer: Explainer<'a>,
        table: &'a Table,
        scratch: &'a Scratch,
        costs: Option<&'a Costs>,
        as_of: i64,
    ) -> Self {
        let mut model = Self {
            standard,
            explainer,
            table,
            scratch,
            costs,
            as_of,
            levers: Vec::new(),
            lists: BTreeMap::new(),
            curtailed: false,
            index: HashMap::new(),
            passive: false,
            parts: 0,
        };
        model.lists = model.list_models();
        model
    }

    /// What has to be the case for a condition to come out as wanted, with nothing moved for its sake.
    pub fn watch(&mut self, node: NodeId, place: Place, want: Want) -> Raw {
        let before = std::mem::replace(&mut self.passive, true);
        let raw = self.condition(node, place, want);
        self.passive = before;
        raw
    }

    /// Leaves a demand at a lever.
    fn demand(&mut self, key: Key, way: Vec<FactId>, node: NodeId, demand: Demand, active: bool) -> Raw {
        let next = self.levers.len();
        let lever = *self.index.entry(key).or_insert(next);
        if lever == next {
            self.levers.push(Lever { key, way, node, demands: Vec::new(), number: 2, choices: Vec::new() });
        }
        let Some(found) = self.levers.get_mut(lever) else { return Raw::Const(false) };
        let active = active && !self.passive;
        let at = match found.demands.iter().position(|(d, _)| *d == demand) {
            Some(at) => at,
            None => {
                found.demands.push((demand, false));
                found.demands.len() - 1
            }
        };
        if let Some((_, moved)) = found.demands.get_mut(at) {
            *moved |= active;
        }
        Raw::Leaf(lever, at)
    }

    /// A formula of the solver, after the levers know their options.
    pub fn formula(&self, raw: &Raw) -> Formula {
        let each = |parts: &[Raw]| parts.iter().map(|part| self.formula(part)).collect::<Vec<_>>();
        match raw {
            Raw::Const(holds) => Formula::Const(*holds),
            Raw::Leaf(lever, demand) => Formula::Leaf { lever: *lever, options: self.met(*lever, *demand) },
            Raw::All(parts) => Formula::All(each(parts)),
            Raw::Any(parts) => Formula::Any(each(parts)),
            Raw::AtLeast(number, parts) => Formula::AtLeast(*number, each(parts)),
            Raw::Reaches { marks, line, above: false } => Formula::Reaches(Box::new(self.marks(marks)), *line),
            Raw::Reaches { marks, line, above: true } => {
                let opposite = Marks::Scale(Box::new(self.marks(marks)), Mark::ONE.opposite());
                Formula::Below(Box::new(opposite), line.opposite())
            }
        }
    }
}
