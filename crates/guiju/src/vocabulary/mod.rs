//! What can be known about a subject: fact names, types, units, ranges, terms, in two languages.
//!
//! YAML (or the JSON made from it) comes in; a [`Vocabulary`] goes out, to which standards and facts are linked. It is
//! the one source of every fact name.

mod load;
mod names;

pub use names::Names;

use crate::standard::Carrier;
use crate::{
    Bilingual,
    quantity::{Interval, Unit},
};
use std::collections::HashMap;

/// Index of a record kind in its vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId(pub u32);

/// Index of a term list in its vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TermListId(pub u32);

/// Index of a fact in its record kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FactId(pub u32);

/// All record kinds and term lists.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    records: Vec<RecordKind>,
    record_names: HashMap<String, RecordId>,
    term_lists: Vec<TermList>,
    term_list_names: HashMap<String, TermListId>,
    consistency: Vec<Consistency>,
    digest: String,
    carriers: Vec<Carrier>,
}

/// A kind of thing with facts: a subject, or a record inside one.
#[derive(Clone, Debug)]
pub struct RecordKind {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// Whether it can be checked by itself.
    pub subject: bool,
    /// Its facts, in the order of the vocabulary.
    pub facts: Vec<Fact>,
    names: Names,
}

/// One thing that can be known.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub id: String,
    /// What kind of value it has.
    pub kind: FactKind,
    /// Its title.
    pub title: Bilingual,
    /// One sentence of meaning.
    pub meaning: Bilingual,
    /// Further names met in practice.
    pub synonyms: Vec<String>,
    /// Allowed values on the grid; a missing number stands for all of them.
    pub range: Interval,
    /// How far an approximate number may be off, in parts per million.
    pub tolerance_ppm: u32,
}

/// What kind of value a fact has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FactKind {
    /// True or false.
    Boolean,
    /// True or false as judged by a named assessor.
    Judgement,
    /// A number with a unit, or a count.
    Number(Unit),
    /// A day.
    Date,
    /// Spans of a day, compared by their sum.
    Hours,
    /// Free text.
    Text,
    /// One term of a list.
    Term(TermListId),
    /// A set of terms of a list.
    Terms(TermListId),
    /// One record.
    Record(RecordId),
    /// Any number of records.
    List(RecordId),
}

/// A list of controlled terms.
#[derive(Clone, Debug)]
pub struct TermList {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// Its terms.
    pub terms: Vec<Term>,
    names: Names,
}

/// One controlled term.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// Further names met in practice.
    pub synonyms: Vec<String>,
}

/// Facts that can't all be true: a condition that real facts keep, and what to say when they don't.
#[derive(Clone, Debug)]
pub struct Consistency {
    /// Its name.
    pub id: String,
    /// The subject it is about.
    pub subject: RecordId,
    /// The condition that holds where nothing is wrong.
    pub expect: crate::tree::Node,
    /// What is wrong when it does not hold.
    pub text: Bilingual,
}

impl Vocabulary {
    /// A record kind by its name.
    #[must_use]
    pub fn record_named(&self, name: &str) -> Option<RecordId> {
        self.record_names.get(name).copied()
    }

    /// A term list by its name.
    #[must_use]
    pub fn term_list_named(&self, name: &str) -> Option<TermListId> {
        self.term_list_names.get(name).copied()
    }

    /// A record kind.
    #[must_use]
    pub fn record(&self, id: RecordId) -> Option<&RecordKind> {
        self.records.get(id.0 as usize)
    }

    /// A term list.
    #[must_use]
    pub fn term_list(&self, id: TermListId) -> Option<&TermList> {
        self.term_lists.get(id.0 as usize)
    }

    /// A fact of a record kind.
    #[must_use]
    pub fn fact(&self, record: RecordId, fact: FactId) -> Option<&Fact> {
        self.record(record)?.facts.get(fact.0 as usize)
    }

    /// Title of a fact by its path from a record, such as `rooms[2].area`; those of what it stands in come before it.
    #[must_use]
    pub fn path_title(&self, record: RecordId, path: &str) -> Option<Bilingual> {
        let mut owner = Some(record);
        let mut titles: Vec<&Bilingual> = Vec::new();
        for part in path.split('.') {
            let name = part.split_once('[').map_or(part, |(name, _)| name);
            let fact = self.record(owner?)?.facts.iter().find(|fact| fact.id == name)?;
            titles.push(&fact.title);
            owner = match fact.kind {
                FactKind::Record(inner) | FactKind::List(inner) => Some(inner),
                _ => None,
            };
        }
        let zh: Vec<&str> = titles.iter().map(|t| t.zh.as_str()).collect();
        let en: Vec<&str> = titles.iter().map(|t| t.en.as_str()).collect();
        Some(Bilingual::new(zh.join("·"), en.join(", ")))
    }

    /// All record kinds, subjects among them.
    pub fn records(&self) -> impl Iterator<Item = (RecordId, &RecordKind)> {
        self.records.iter().enumerate().map(|(n, r)| (RecordId(u32::try_from(n).unwrap_or(u32::MAX)), r))
    }

    /// All term lists.
    #[must_use]
    pub fn term_lists(&self) -> &[TermList] {
        &self.term_lists
    }

    /// Hash of what its files say, whatever their order.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// What in it carries clauses of the source register.
    #[must_use]
    pub fn carriers(&self) -> &[Carrier] {
        &self.carriers
    }

    /// The declared consistency rules.
    #[must_use]
    pub fn consistency(&self) -> &[Consistency] {
        &self.consistency
    }
}

impl RecordKind {
    /// A fact by its name, zh title or synonym.
    #[must_use]
    pub fn fact_named(&self, name: &str) -> Option<(FactId, &Fact)> {
        let id = FactId(self.names.find(name)?);
        self.facts.get(id.0 as usize).map(|fact| (id, fact))
    }

    /// The facts with their indices.
    pub fn facts(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        self.facts.iter().enumerate().map(|(n, f)| (FactId(u32::try_from(n).unwrap_or(u32::MAX)), f))
    }

    /// All names that [`RecordKind::fact_named`] knows.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.all()
    }
}

impl TermList {
    /// A term by its name, titles or synonym.
    #[must_use]
    pub fn term_named(&self, name: &str) -> Option<(u32, &Term)> {
        let at = self.names.find(name)?;
        self.terms.get(at as usize).map(|term| (at, term))
    }

    /// All names that [`TermList::term_named`] knows.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.all()
    }
}
