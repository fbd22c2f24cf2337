//! What it costs to change a fact: data of its own (`guiju-costs/1`), read against the vocabulary.
//!
//! A price stands on a fact, by its name; a price by type of fact stands in for those without one. Money is in whole fen.

mod read;

use super::fix::FixKind;
use crate::{
    Bilingual,
    quantity::Dimension,
    vocabulary::{FactId, FactKind},
};
use std::collections::BTreeMap;

/// The format that cost files declare.
pub const FORMAT: &str = "guiju-costs/1";

/// Prices of changes to the facts of one kind of subject.
#[derive(Clone, Debug, Default)]
pub struct Costs {
    /// What they are.
    pub title: Bilingual,
    /// How many years of yearly costs count.
    pub years: u32,
    by_fact: BTreeMap<Vec<FactId>, Entry>,
    by_type: BTreeMap<&'static str, Entry>,
}

/// What is said about changing a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// It can't be changed.
    Cannot,
    /// It has a price.
    Price(Pricing),
}

/// A price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pricing {
    /// For what.
    pub basis: Basis,
    /// How much.
    pub money: Money,
    /// The field whose terms tell the items of a list apart.
    pub by: Option<FactId>,
    /// How much for some terms instead.
    pub by_term: BTreeMap<u32, Money>,
    /// What kind of work it is.
    pub kind: Option<FixKind>,
}

/// What a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Basis {
    /// For so many grid steps, pro rata or for each that is begun.
    Per {
        /// How many steps.
        steps: i64,
        /// Whether one begun counts whole.
        begun: bool,
    },
    /// For each item or term.
    Each,
    /// However much is changed.
    Once,
}

/// An amount of money, in fen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Money {
    /// Once.
    pub once: i64,
    /// Each year.
    pub yearly: i64,
}

impl Money {
    pub fn plus(self, other: Self) -> Self {
        Self { once: self.once.saturating_add(other.once), yearly: self.yearly.saturating_add(other.yearly) }
    }

    pub fn times(self, number: i64) -> Self {
        Self { once: self.once.saturating_mul(number), yearly: self.yearly.saturating_mul(number) }
    }

    /// Over some years.
    pub fn over(self, years: u32) -> i64 {
        self.once.saturating_add(self.yearly.saturating_mul(years.into()))
    }

    fn share(self, amount: i64, of: i64) -> Self {
        // A part of a fen is a fen.
        let share = |money: i64| {
            let exact = i128::from(money) * i128::from(amount.max(0));
            i64::try_from((exact + i128::from(of.max(1)) - 1) / i128::from(of.max(1))).unwrap_or(i64::MAX)
        };
        Self { once: share(self.once), yearly: share(self.yearly) }
    }
}

impl Costs {
    /// What is said about a fact itself.
    pub(crate) fn of(&self, way: &[FactId]) -> Option<&Entry> {
        self.by_fact.get(way)
    }

    /// What is said about a fact, or else about its type.
    pub(crate) fn of_kind(&self, way: &[FactId], kind: FactKind) -> Option<&Entry> {
        self.of(way).or_else(|| self.by_type.get(type_name(kind)))
    }
}

impl Pricing {
    /// The price of changing a number by so many steps.
    pub fn amount(&self, steps: i64) -> Money {
        match self.basis {
            Basis::Per { steps: of, begun: false } => self.money.share(steps, of),
            Basis::Per { steps: of, begun: true } => {
                let whole = steps.max(0) / of.max(1);
                self.money.times(whole.saturating_add(i64::from(steps.max(0) % of.max(1) != 0)))
            }
            // Grid steps of a count are items.
            Basis::Each => self.money.times(steps.max(0)),
            Basis::Once => self.money,
        }
    }

    /// The price of one term, or of one item of such terms: the dearest of them.
    pub fn term(&self, terms: &[u32]) -> Money {
        let named = terms.iter().filter_map(|term| self.by_term.get(term));
        named.copied().max_by_key(|money| money.once).unwrap_or(self.money)
    }
}

/// The name of a type of fact, as in the vocabulary.
fn type_name(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Boolean => "boolean",
        FactKind::Judgement => "judgement",
        FactKind::Number(unit) => match unit.dimension() {
            Dimension::Count => "count",
            Dimension::Area => "area",
            Dimension::Length => "length",
            Dimension::Money => "money",
            Dimension::Duration => "duration",
            Dimension::Percent => "percent",
            _ => "",
        },
        FactKind::Date => "date",
        FactKind::Hours => "hours",
        FactKind::Text => "text",
        FactKind::Term(_) => "term",
        FactKind::Terms(_) => "terms",
        FactKind::Record(_) => "record",
        FactKind::List(_) => "list",
    }
}

#[cfg(test)]
mod tests;
