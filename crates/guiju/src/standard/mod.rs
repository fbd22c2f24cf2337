//! A published text as data: its rules, compiled once.
//!
//! The text of a standard and a vocabulary come in; a [`Standard`] goes out, or everything that is wrong with it, each
//! with its place. A standard knows its source: clause by clause, and by a hash of what it effectively says.

mod carrier;
mod draft;
mod effective;
mod hash;
mod in_force;
mod lint;
mod load;
mod overlay;
mod parts;
mod process;
mod register;
mod sign;

pub use crate::condition::Parameter;
pub use carrier::Carrier;
pub(crate) use carrier::take_covers;
pub use effective::{Effective, EffectiveValue};
pub(crate) use hash::{canonical, hash};
#[cfg(feature = "bundled")]
pub(crate) use in_force::choose;
pub use in_force::{Force, InForce};
pub(crate) use overlay::edit;
pub use overlay::{Bases, Change, Layer, Place, Provenance, Stricter, Tailoring, Traced};
pub use process::{Limit, Named, Process, ProcessStep, Recurrence, State, StepKind, TimeSpan};
pub use register::{Clause, Register};
pub use sign::{Mounting, Sign};

use crate::{
    Bilingual,
    condition::{Describer, NodeId, Outcomes, Program, forms::combine::join},
    diagnostic::{Diagnostics, Span, did_you_mean},
    facts::Facts,
    score::{LevelScore, Mark, Sheet, SheetExplanation, xccdf},
    tree::{Node, Source, decode::Decoder},
    vocabulary::{FactId, RecordId, Vocabulary},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, sync::Arc};

/// The format that standards declare.
pub const FORMAT: &str = "guiju-standard/1";

/// A compiled standard.
#[derive(Clone, Debug)]
pub struct Standard {
    /// Its name.
    pub id: String,
    /// Which edition of the text.
    pub edition: String,
    /// Where it stands.
    pub status: Status,
    /// Its title.
    pub title: Bilingual,
    /// Who issued it.
    pub issuer: Bilingual,
    /// From when until when it is in force.
    pub in_force: InForce,
    /// Hash of what it says, with the vocabulary.
    pub hash: String,
    /// Kind of its subject.
    pub subject: RecordId,
    /// Its rules, in the order of the text.
    pub rules: Vec<Rule>,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Its levels, lowest first.
    pub levels: Vec<Level>,
    /// Its score sheets.
    pub sheets: Vec<Sheet>,
    /// Its processes.
    pub processes: Vec<Process>,
    /// Its signs.
    pub signs: Vec<Sign>,
    /// What carries clauses of the source register.
    pub carriers: Vec<Carrier>,
    /// Its named numbers.
    pub parameters: Vec<Parameter>,
    /// Where every effective value comes from.
    pub provenance: Provenance,
    /// What is effectively asked, as a tree.
    pub(crate) effective: Arc<Node>,
    pub(crate) vocabulary: Arc<Vocabulary>,
    pub(crate) program: Arc<Program>,
    /// All must and prohibited rules together.
    pub(crate) overall: Option<NodeId>,
    /// Whether the subject is one that the standard is about.
    pub(crate) applies: Option<NodeId>,
    /// What real facts keep, as a program of its own; one step a consistency rule.
    pub(crate) checks: (Program, Vec<(usize, NodeId)>),
    pub(crate) titles: Vec<Bilingual>,
}

/// Where a standard stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Not in force yet.
    Draft,
    /// In force.
    InForce,
    /// A later one has taken its place.
    Superseded,
    /// Withdrawn.
    Withdrawn,
}

/// How strongly a rule is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// 应 须 必须: counts for the verdict.
    Must,
    /// 宜 原则上 一般: reported, changes nothing.
    Should,
    /// 可: never fails.
    May,
    /// 严禁 不准 不得: counts for the verdict; the condition is the compliant one.
    Prohibited,
}

impl Modality {
    /// Whether the rule counts for the verdict.
    #[must_use]
    pub fn binds(self) -> bool {
        matches!(self, Self::Must | Self::Prohibited)
    }
}

/// One rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// Its group, by number.
    pub group: Option<usize>,
    /// The clause of the text.
    pub clause: String,
    /// The clauses of the source register that it carries.
    pub covers: Vec<String>,
    /// Its title.
    pub title: Bilingual,
    /// How strongly it is meant.
    pub modality: Modality,
    /// The reading taken, where the text is open.
    pub note: Option<Bilingual>,
    /// How much it weighs in the models of XCCDF.
    pub weight: Mark,
    /// Whether each item of its `every` counts there for itself.
    pub multiple: bool,
    /// Where it stands.
    pub span: Span,
    /// Its step.
    pub(crate) node: NodeId,
    /// Its step without the standard's own `applies_to`, for describing it.
    pub(crate) own: NodeId,
}

/// Rules that belong together.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The clause of the text.
    pub clause: String,
    /// How much it weighs in the models of XCCDF.
    pub weight: Mark,
}

/// A level that a subject can reach.
#[derive(Clone, Debug)]
pub struct Level {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// Where it stands.
    pub span: Span,
    /// What it requires; none where it asks for scores only.
    pub(crate) node: Option<NodeId>,
    /// What it asks of scores.
    pub scores: Vec<LevelScore>,
}

impl Standard {
    /// The vocabulary it is linked to, with the facts of its own.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Reads facts for this standard's subject; `name` is the file's name in diagnostics.
    ///
    /// # Errors
    /// Everything wrong with the facts.
    pub fn read_facts(&self, name: &str, text: &str) -> Result<Facts, Diagnostics> {
        Facts::read(&Source::new(name, text), &self.vocabulary, self.subject)
    }

    /// The compiled conditions.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// A rule by its name, with its number.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<(usize, &Rule)> {
        self.rules.iter().enumerate().find(|(_, rule)| rule.id == id)
    }

    /// Where it stands on a day (a number of days from 1970-01-01).
    #[must_use]
    pub fn in_force(&self, as_of: i64) -> Force {
        self.in_force.on(as_of)
    }

    /// The parameters without a value: an overlay has to set them.
    pub fn open_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.value.is_none())
    }

    /// The steps of all rules, in their order.
    pub fn rule_nodes(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.rules.iter().map(|rule| rule.node)
    }

    /// The step of the overall verdict.
    #[must_use]
    pub fn overall(&self) -> Option<NodeId> {
        self.overall
    }

    /// Where a standard's own text touches a rule: where it declares it, changes it, or sets a parameter that it reads.
    /// `None` for a rule that an overlay takes over as it is.
    #[must_use]
    pub fn touched(&self, rule: &Rule) -> Option<Span> {
        if rule.span.source == 0 {
            return Some(rule.span);
        }
        overlay::touched(&self.effective, &self.provenance, &rule.id).map(|line| Span {
            line,
            column: 1,
            length: 1,
            source: 0,
        })
    }

    /// What a rule requires, in words.
    #[must_use]
    pub fn requirement(&self, rule: &Rule) -> Bilingual {
        self.describer().condition(rule.own).clone()
    }

    /// What a level requires, of conditions and of scores, in words.
    #[must_use]
    pub fn level_requirement(&self, level: &Level) -> Bilingual {
        let mut parts: Vec<Bilingual> =
            level.node.map(|node| self.describer().condition(node).clone()).into_iter().collect();
        parts.extend(level.scores.iter().map(|score| score.describe(&self.sheets)));
        join(&parts, "，且", " and ")
    }

    /// Its score sheets in words.
    #[must_use]
    pub fn explain_sheets(&self) -> Vec<SheetExplanation> {
        let describer = self.describer();
        self.sheets.iter().map(|sheet| sheet.explain(&describer)).collect()
    }

    /// The facts that a rule reads, each as its way from the subject; the standard's own scope left out.
    #[must_use]
    pub fn reads(&self, rule: &Rule) -> BTreeSet<Vec<FactId>> {
        self.program.reads(rule.own)
    }

    /// The facts that the standard's own scope and its levels read, each as its way from the subject.
    #[must_use]
    pub fn scope_reads(&self) -> BTreeSet<Vec<FactId>> {
        self.applies
            .into_iter()
            .chain(self.levels.iter().filter_map(|l| l.node))
            .flat_map(|id| self.program.reads(id))
            .collect()
    }

    /// The facts that the score sheets read, item by item beside its clause, each as its way from the subject.
    #[must_use]
    pub fn score_reads(&self) -> Vec<(String, BTreeSet<Vec<FactId>>)> {
        self.sheets.iter().flat_map(|sheet| sheet.reads(&self.program)).collect()
    }

    /// The rules with their weights, for the models of XCCDF; those that only permit count nowhere.
    pub(crate) fn weights(&self) -> xccdf::Tree {
        let mut tree = xccdf::Tree {
            rules: Vec::new(),
            groups: self.groups.iter().map(|group| (group.weight, Vec::new())).collect(),
        };
        for (number, rule) in self.rules.iter().enumerate().filter(|(_, rule)| rule.modality != Modality::May) {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let leaf = xccdf::Leaf { rule: number, node: rule.own, weight: rule.weight, multiple: rule.multiple };
            match rule.group.and_then(|group| tree.groups.get_mut(group)) {
                Some((_, rules)) => rules.push(leaf),
                None => tree.rules.push(leaf),
            }
        }
        tree
    }

    pub(crate) fn describer(&self) -> Describer<'_> {
        Describer { program: &self.program, vocabulary: &self.vocabulary, rules: &self.titles }
    }

    /// The verdict of a rule of this modality: a `may` never fails.
    pub(crate) fn soften(modality: Modality, outcomes: Outcomes) -> Outcomes {
        if modality == Modality::May && outcomes.fail {
            return Outcomes { pass: true, fail: false, ..outcomes };
        }
        outcomes
    }
}

/// Terms of a list of the vocabulary that the format refers to by name.
fn terms_named(node: &Node, path: &str, list: &str, vocabulary: &Vocabulary, decoder: &mut Decoder<'_>) -> Vec<u32> {
    let Some(terms) = vocabulary.term_list_named(list).and_then(|id| vocabulary.term_list(id)) else {
        let message =
            Bilingual::new(format!("词汇中没有词表 `{list}`"), format!("the vocabulary has no term list `{list}`"));
        decoder.error(node.span, path, "unknown-name", message, None);
        return Vec::new();
    };
    let mut found = Vec::new();
    for (name, span) in decoder.texts(node, path) {
        match terms.term_named(&name).filter(|(_, term)| term.id == name) {
            Some((index, _)) => found.push(index),
            None => {
                let message =
                    Bilingual::new(format!("词表 `{list}` 没有 `{name}`"), format!("`{list}` has no term `{name}`"));
                decoder.error(
                    span,
                    path,
                    "unknown-term",
                    message,
                    did_you_mean(&name, terms.terms.iter().map(|t| t.id.as_str())),
                );
            }
        }
    }
    found
}
