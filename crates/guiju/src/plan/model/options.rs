//! What can be done at each lever: its options, what each costs, and which demands it meets.

use super::{Demand, Key, Lever, Model, Place};
use crate::{
    condition::{
        Column, Outcomes, SlotId, Step,
        forms::{compare::Relation, elapsed::TimeSpan, operand::Operand},
    },
    plan::{
        costs::{Basis, Costs, Entry, Money, Pricing},
        fix::FixKind,
        solve::{MAX_OPTIONS, Options, Price},
    },
    quantity::{Dimension, Interval, earliest_end},
    standard::Standard,
    vocabulary::FactKind,
};

/// A term that no condition names.
const OTHER: u32 = u32::MAX - 1;

/// What an option does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    Stay,
    /// Brings a number to at least the one and at most the other; by how much, where that is known.
    Bring {
        /// To at least.
        low: Option<i64>,
        /// To at most.
        high: Option<i64>,
        /// By how much at worst.
        by: Option<i64>,
    },
    /// Makes a fact true or false.
    Set(bool),
    /// Makes a fact this term; none: any other than those asked about.
    Become(Option<u32>),
    /// Puts a term into a set.
    Put,
    /// Takes a term out of a set.
    TakeOut,
    /// Adds so many items.
    Add(usize),
    /// Takes an item away.
    Remove,
    /// Finds out that a list has no other items, or that a condition of scope holds.
    FindOut,
    /// Waits for a day.
    Wait(i64),
    /// Makes a condition hold, or fail.
    Make(bool),
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it does.
    pub action: Action,
    /// What kind of work it is.
    pub kind: FixKind,
    /// What it costs.
    pub money: Money,
    /// Whether nobody has put a price on it.
    pub unpriced: bool,
    /// Whether it may turn out not to be needed.
    pub measure_first: bool,
}

/// What is said of the price of a change.
enum Said<'c> {
    /// It can't be made.
    Cannot,
    /// It is part of something else.
    Included,
    /// Nothing.
    Nothing,
    Price(&'c Pricing),
}

impl Model<'_> {
    /// Gives every lever its options.
    pub fn settle(&mut self) {
        for at in 0..self.levers.len() {
            let Some(lever) = self.levers.get(at).cloned() else { continue };
            let mut choices = vec![stay()];
            choices.extend(self.choices(&lever));
            if choices.len() > MAX_OPTIONS {
                self.curtailed = true;
                choices.truncate(MAX_OPTIONS);
            }
            if let Some(lever) = self.levers.get_mut(at) {
                lever.choices = choices;
            }
        }
    }

    /// The prices of every lever's options, as the solver compares them.
    pub fn prices(&self) -> Vec<Vec<Price>> {
        let years = self.costs.map_or(1, |costs| costs.years);
        let price = |c: &Choice| Price { money: c.money.over(years), unpriced: c.unpriced.into() };
        self.levers.iter().map(|lever| lever.choices.iter().map(price).collect()).collect()
    }

    /// The options of a lever that meet one of its demands.
    pub(super) fn met(&self, lever: usize, demand: usize) -> Options {
        let Some(lever) = self.levers.get(lever) else { return 0 };
        let Some((demand, _)) = lever.demands.get(demand) else { return 0 };
        let met = lever.choices.iter().enumerate().filter(|(at, choice)| self.meets(lever, *at, choice, demand));
        met.fold(0, |options, (at, _)| options | 1 << at)
    }

    fn meets(&self, lever: &Lever, at: usize, choice: &Choice, demand: &Demand) -> bool {
        match demand {
            // A place held open by an option that there is not meets nothing.
            Demand::Options(options) => options >> at & 1 == 1 && (at == 0 || choice.action != Action::Stay),
            Demand::Test(relation, right, pass) => {
                let Some(now) = self.now(&lever.key) else { return false };
                let value = brought(now, &choice.action);
                let (may_pass, may_fail) = relation.of(value, *right);
                if *pass { !may_fail } else { !may_pass }
            }
            Demand::Is(wanted) => match (&choice.action, self.outcome(lever)) {
                (Action::Set(value), _) => value == wanted,
                (_, Some(value)) => value == *wanted,
                _ => false,
            },
            Demand::OneOf(terms, inside) => match (&choice.action, self.code(&lever.key)) {
                (Action::Become(term), _) => terms.contains(&term.unwrap_or(OTHER)) == *inside,
                (_, Some(term)) => terms.contains(&term) == *inside,
                _ => false,
            },
            Demand::In(inside) => match (&choice.action, self.inside(&lever.key)) {
                (Action::Put, _) => *inside,
                (Action::TakeOut, _) => !*inside,
                (_, Some(now)) => now == *inside,
                _ => false,
            },
        }
    }

    /// What a number may be now.
    pub(super) fn now(&self, key: &Key) -> Option<Interval> {
        match key {
            Key::Number(place, slot) => self.number(&Operand::Slot(*slot), *place),
            Key::Derived(step) => self.number(&Operand::Step(*step), Place::Root),
            _ => None,
        }
    }

    /// What a yes-or-no fact is known to be.
    fn outcome(&self, lever: &Lever) -> Option<bool> {
        let Key::Flag(place, slot) = lever.key else { return None };
        let row = row_of(place)?;
        match self.table.columns.get(slot.0 as usize) {
            Some(Column::Flag(flags)) => match flags.get(row) {
                Some(1) => Some(true),
                Some(2) => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// What term a fact is known to be.
    fn code(&self, key: &Key) -> Option<u32> {
        let Key::Code(place, slot) = *key else { return None };
        if let Place::New(frame, kind) = place {
            if !self.is_identity(frame, slot) {
                return None;
            }
            return Some(self.kind(frame, kind).first().copied().unwrap_or(OTHER));
        }
        match self.table.columns.get(slot.0 as usize) {
            Some(Column::Code(codes)) => {
                row_of(place).and_then(|row| codes.get(row)).copied().filter(|c| *c != u32::MAX)
            }
            _ => None,
        }
    }

    fn inside(&self, key: &Key) -> Option<bool> {
        let Key::Term(place, slot, term) = *key else { return None };
        self.has_term(slot, place, term)
    }

    /// What can be done at a lever, besides leaving it as it is.
    fn choices(&self, lever: &Lever) -> Vec<Choice> {
        let active: Vec<&Demand> = lever.demands.iter().filter(|(_, active)| *active).map(|(d, _)| d).collect();
        if active.is_empty() {
            return Vec::new();
        }
        let nothing = stay();
        if active.iter().all(|demand| self.meets(lever, 0, &nothing, demand)) {
            return Vec::new();
        }
        match lever.key {
            Key::Number(place, slot) => {
                let Some(fact) = self.fact(slot) else { return Vec::new() };
                let said = self.said(lever, place, fact.kind);
                self.bring(lever, &active, fact.range, &said, kind_of(fact.kind))
            }
            Key::Derived(_) => {
                let said = self.said_of(lever);
                self.bring(lever, &active, Interval::ALL, &said, FixKind::Organize)
            }
            Key::Flag(place, slot) => {
                let Some(fact) = self.fact(slot) else { return Vec::new() };
                let known = self.outcome(lever);
                let judged = fact.kind == FactKind::Judgement;
                let said = self.said(lever, place, fact.kind);
                [true, false]
                    .into_iter()
                    .filter(|value| known != Some(*value) && active.contains(&&Demand::Is(*value)))
                    .filter_map(|value| {
                        let base = if judged { FixKind::Attest } else { FixKind::Organize };
                        let mut choice = self.once(Action::Set(value), &said, base, known.is_none())?;
                        choice.unpriced &= !judged;
                        Some(choice)
                    })
                    .collect()
            }
            Key::Code(place, slot) => self.become_one(lever, &active, place, slot),
            Key::Term(place, _, term) => {
                let said = self.said(lever, place, FactKind::Terms(crate::vocabulary::TermListId(u32::MAX)));
                let known = self.inside(&lever.key);
                let ways = [(true, Action::Put), (false, Action::TakeOut)];
                let wanted = |inside: bool| known != Some(inside) && active.contains(&&Demand::In(inside));
                ways.into_iter()
                    .filter(|(inside, _)| wanted(*inside))
                    .filter_map(|(inside, action)| {
                        let mut choice = self.once(action, &said, FixKind::Equip, known.is_none())?;
                        if let (Said::Price(price), true) = (&said, inside) {
                            choice.money = price.term(&[term]);
                        } else if !inside {
                            // What is not known to be there has only to be looked at.
                            (choice.money, choice.unpriced) = (Money::default(), known.is_some());
                            choice.kind = if known.is_some() { FixKind::Organize } else { FixKind::Confirm };
                        }
                        Some(choice)
                    })
                    .collect()
            }
            Key::Added(frame, kind) => {
                let open = self.explainer.items(frame, 0).extra_hi > 0;
                self.added(lever, 1, self.kind(frame, kind), open).into_iter().collect()
            }
            Key::Copies(node) => {
                let open = !self.scratch.outcomes(node, 0).is_decided();
                (1..lever.number).filter_map(|number| self.added(lever, number, &[], open)).collect()
            }
            Key::Removed(..) => {
                vec![Choice { action: Action::Remove, kind: FixKind::Organize, unpriced: true, ..stay() }]
            }
            Key::Complete(_) | Key::Scope(..) => {
                vec![Choice { action: Action::FindOut, kind: FixKind::Confirm, measure_first: true, ..stay() }]
            }
            Key::Whole(place, node) => self.make(lever, place, self.outcomes(node, place)),
        }
    }

    /// A condition made to hold, and made to fail.
    fn make(&self, lever: &Lever, place: Place, now: Outcomes) -> Vec<Choice> {
        let standard: &Standard = self.standard;
        let wait = match standard.program().step(lever.node) {
            Some(Step::Elapsed(form)) => {
                let long = matches!(form.relation, Relation::AtLeast | Relation::MoreThan | Relation::Equals);
                let since = self.number(&Operand::Slot(form.slot), place).filter(|day| day.is_exact());
                let since = since.map_or(self.as_of, |day| day.lo);
                let over = match &form.span {
                    TimeSpan::Known(span) => earliest_end(since, span).filter(|_| long),
                    TimeSpan::Open(_) => None,
                };
                let day = over.map(|day| day.saturating_add(i64::from(form.relation == Relation::MoreThan)));
                day.filter(|day| *day > self.as_of)
            }
            _ => None,
        };
        let timed = matches!(standard.program().step(lever.node), Some(Step::Elapsed(_)));
        let fixed = matches!(standard.program().step(lever.node), Some(Step::Wording(_))) && place == Place::Root;
        let found_out = matches!(standard.program().step(lever.node), Some(Step::Known(_)));
        let undecided = !now.is_decided() && !matches!(place, Place::New(..));
        let said = if matches!(place, Place::New(..)) { Said::Included } else { self.said_of(lever) };
        let option = |holds: bool| -> Choice {
            let choice = match (wait, holds) {
                (Some(day), true) => {
                    Some(Choice { action: Action::Wait(day), kind: FixKind::Wait, measure_first: undecided, ..stay() })
                }
                _ if found_out => {
                    Some(Choice { action: Action::FindOut, kind: FixKind::Confirm, measure_first: true, ..stay() })
                }
                _ if timed || (fixed && !matches!(said, Said::Price(_))) => undecided.then(|| Choice {
                    action: Action::Make(holds),
                    kind: FixKind::Confirm,
                    measure_first: true,
                    ..stay()
                }),
                _ => self.once(Action::Make(holds), &said, FixKind::Organize, undecided),
            };
            // What can't be done leaves its place empty: it costs nothing and changes nothing.
            choice.unwrap_or_else(stay)
        };
        vec![option(true), option(false)]
    }

    /// A number brought to where demands are met.
    fn bring(&self, lever: &Lever, active: &[&Demand], range: Interval, said: &Said<'_>, kind: FixKind) -> Vec<Choice> {
        let Some(now) = self.now(&lever.key) else { return Vec::new() };
        let (mut lows, mut highs) = (vec![None], vec![None]);
        for demand in active {
            let Demand::Test(relation, right, pass) = demand else { continue };
            let (low, high) = bounds(*relation, *right, *pass);
            lows.extend(low.map(Some));
            highs.extend(high.map(Some));
        }
        for bounds in [&mut lows, &mut highs] {
            bounds.sort_unstable();
            bounds.dedup();
        }
        let new = matches!(lever.key, Key::Number(Place::New(..), _));
        let known = now.is_exact() || new;
        let nothing = match lever.key {
            Key::Number(place, slot) => row_of(place).is_none_or(|row| self.explainer.known(slot, row).is_none()),
            _ => !known,
        };
        let date =
            matches!(lever.key, Key::Number(_, slot) if self.fact(slot).is_some_and(|f| f.kind == FactKind::Date));
        let mut choices = Vec::new();
        for (low, high) in lows.iter().flat_map(|low| highs.iter().map(move |high| (*low, *high))) {
            if (low.is_none() && high.is_none())
                || low.zip(high).is_some_and(|(low, high)| low > high)
                || low.is_some_and(|low| low > range.hi)
                || high.is_some_and(|high| high < range.lo)
            {
                continue;
            }
            let up = low.filter(|low| *low > now.lo).map(|low| far(now.lo, low));
            // Of what is not known at all there is nothing to take away yet.
            let down = high.filter(|high| *high < now.hi).map(|high| if nothing { None } else { far(high, now.hi) });
            let by = match (up, down) {
                (None, None) => continue,
                (Some(up), _) if nothing => up,
                (up, down) => up.unwrap_or(Some(0)).zip(down.unwrap_or(Some(0))).map(|(a, b)| a.max(b)),
            };
            let fits = low.is_none_or(|low| now.hi >= low) && high.is_none_or(|high| now.lo <= high);
            let action = Action::Bring { low, high, by };
            let choice = match said {
                _ if date && !matches!(said, Said::Price(_)) => {
                    (!known && fits).then(|| Choice { action, kind: FixKind::Confirm, measure_first: true, ..stay() })
                }
                Said::Cannot => {
                    (!known && fits).then(|| Choice { action, kind: FixKind::Confirm, measure_first: true, ..stay() })
                }
                Said::Price(price) => {
                    let kind = price.kind.unwrap_or(kind);
                    let (money, unpriced) = match (by, price.basis) {
                        (Some(by), _) => (price.amount(by), false),
                        (None, Basis::Per { .. }) => (Money::default(), true),
                        (None, _) => (price.money, false),
                    };
                    Some(Choice { action, kind, money, unpriced, measure_first: !known && fits })
                }
                Said::Included => Some(Choice { action, kind, ..stay() }),
                Said::Nothing => Some(Choice { action, kind, unpriced: true, measure_first: !known && fits, ..stay() }),
            };
            choices.extend(choice);
        }
        choices
    }

    fn become_one(&self, lever: &Lever, active: &[&Demand], place: Place, slot: SlotId) -> Vec<Choice> {
        let Some(fact) = self.fact(slot) else { return Vec::new() };
        let said = self.said(lever, place, fact.kind);
        let known = self.code(&lever.key);
        let mut terms: Vec<Option<u32>> = Vec::new();
        for demand in active {
            match demand {
                Demand::OneOf(wanted, true) => terms.extend(wanted.iter().copied().map(Some)),
                Demand::OneOf(_, false) => terms.push(None),
                _ => {}
            }
        }
        terms.sort_unstable();
        terms.dedup();
        terms
            .into_iter()
            .filter(|term| term.is_none() || *term != known)
            .filter_map(|term| {
                let mut choice = self.once(Action::Become(term), &said, FixKind::Organize, known.is_none())?;
                if let Said::Price(price) = &said {
                    choice.money = price.term(&Vec::from_iter(term));
                }
                Some(choice)
            })
            .collect()
    }

    fn added(&self, lever: &Lever, number: usize, terms: &[u32], open: bool) -> Option<Choice> {
        let action = Action::Add(number);
        let said = self.said_of(lever);
        let mut choice = self.once(action, &said, FixKind::Equip, open)?;
        if let Said::Price(price) = said {
            choice.money = price.term(terms).times(i64::try_from(number).unwrap_or(i64::MAX));
        }
        Some(choice)
    }

    /// A change that is made or not.
    fn once(&self, action: Action, said: &Said<'_>, kind: FixKind, measure_first: bool) -> Option<Choice> {
        match said {
            Said::Cannot => measure_first.then(|| Choice { action, kind: FixKind::Confirm, measure_first, ..stay() }),
            Said::Included => Some(Choice { action, kind, ..stay() }),
            Said::Nothing => Some(Choice { action, kind, unpriced: true, measure_first, ..stay() }),
            Said::Price(price) => {
                let (kind, money) = (price.kind.unwrap_or(kind), price.money);
                Some(Choice { action, kind, money, measure_first, ..stay() })
            }
        }
    }

    /// The price of a change of the fact that a lever stands for; fields of a new item come with it.
    fn said(&self, lever: &Lever, place: Place, kind: FactKind) -> Said<'_> {
        let costs: Option<&Costs> = self.costs;
        let new = matches!(place, Place::New(..));
        let entry = match (costs, new) {
            (Some(costs), true) => costs.of(&lever.way),
            (Some(costs), false) => costs.of_kind(&lever.way, kind),
            (None, _) => None,
        };
        match entry {
            _ if new
                && matches!(place, Place::New(frame, _) if self.identity_way(frame).as_ref() == Some(&lever.way)) =>
            {
                Said::Included
            }
            Some(Entry::Cannot) => Said::Cannot,
            Some(Entry::Price(price)) => Said::Price(price),
            None if new => Said::Included,
            None => Said::Nothing,
        }
    }

    fn identity_way(&self, frame: crate::condition::FrameId) -> Option<Vec<crate::vocabulary::FactId>> {
        self.lists.get(&frame).and_then(|list| list.identity).map(|slot| self.way(slot))
    }

    fn said_of(&self, lever: &Lever) -> Said<'_> {
        let kind = self.kind_at(&lever.way);
        match (self.costs, kind) {
            (Some(costs), Some(kind)) => match costs.of_kind(&lever.way, kind) {
                Some(Entry::Cannot) => Said::Cannot,
                Some(Entry::Price(price)) => Said::Price(price),
                None => Said::Nothing,
            },
            _ => Said::Nothing,
        }
    }

    /// The kind of fact at the end of a way from the subject.
    pub fn kind_at(&self, way: &[crate::vocabulary::FactId]) -> Option<FactKind> {
        let vocabulary = self.standard.vocabulary();
        let (mut owner, mut kind) = (Some(self.standard.subject), None);
        for id in way {
            let fact = vocabulary.fact(owner?, *id)?;
            kind = Some(fact.kind);
            owner = match fact.kind {
                FactKind::Record(inner) | FactKind::List(inner) => Some(inner),
                _ => None,
            };
        }
        kind
    }
}

/// What a number is after an option.
pub(super) fn brought(now: Interval, action: &Action) -> Interval {
    match action {
        Action::Bring { low, high, .. } => {
            let raised = low.map_or(now, |low| Interval::new(now.lo.max(low), now.hi.max(low)));
            high.map_or(raised, |high| Interval::new(raised.lo.min(high), raised.hi.min(high)))
        }
        _ => now,
    }
}

fn stay() -> Choice {
    let (action, kind) = (Action::Stay, FixKind::Confirm);
    Choice { action, kind, money: Money::default(), unpriced: false, measure_first: false }
}

/// The row of what is listed.
fn row_of(place: Place) -> Option<usize> {
    match place {
        Place::Root => Some(0),
        Place::Item(_, row) => Some(row),
        Place::New(..) => None,
    }
}

/// The kind of work that changing a number usually is.
fn kind_of(kind: FactKind) -> FixKind {
    match kind {
        FactKind::Number(unit) => match unit.dimension() {
            Dimension::Area | Dimension::Length => FixKind::Build,
            Dimension::Points => FixKind::Attest,
            _ => FixKind::Organize,
        },
        _ => FixKind::Organize,
    }
}

/// From where and up to where a comparison comes out as wanted.
fn bounds(relation: Relation, right: Interval, pass: bool) -> (Option<i64>, Option<i64>) {
    let (below, above) = (right.lo.saturating_sub(1), right.hi.saturating_add(1));
    match (relation, pass) {
        (Relation::AtLeast, true) | (Relation::LessThan, false) => (Some(right.hi), None),
        (Relation::MoreThan, true) | (Relation::AtMost, false) => (Some(above), None),
        (Relation::AtMost, true) | (Relation::MoreThan, false) => (None, Some(right.lo)),
        (Relation::LessThan, true) | (Relation::AtLeast, false) => (None, Some(below)),
        (Relation::Equals, true) => (Some(right.hi), Some(right.lo)),
        (Relation::Equals, false) => (Some(above), Some(below)),
    }
}

/// How far it is from one number up to another; `None` where it has no end.
fn far(from: i64, to: i64) -> Option<i64> {
    let endless = from == Interval::NEG || to == Interval::POS;
    to.checked_sub(from).filter(|_| !endless)
}
