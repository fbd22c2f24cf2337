//! Processes of a standard: application and review as states, actors, steps, documents and time limits. This module
//! reads and checks them; cases are not run yet.

mod lint;
mod time;

pub use time::{Limit, Recurrence, TimeSpan};

use super::{
    Modality,
    carrier::{Carrier, take_covers},
};
use crate::{
    Bilingual,
    condition::NodeId,
    diagnostic::{Span, did_you_mean},
    tree::{
        Node,
        decode::{Decoder, Fields},
    },
    vocabulary::Vocabulary,
};

/// A process: who may do what, when, with which documents.
#[derive(Clone, Debug)]
pub struct Process {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// Who takes part.
    pub actors: Vec<Named>,
    /// Where a case can stand; it begins at the first.
    pub states: Vec<State>,
    /// What can be done.
    pub steps: Vec<ProcessStep>,
    /// Where it stands.
    pub span: Span,
}

/// Something with a name and a title.
#[derive(Clone, Debug)]
pub struct Named {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
}

/// Where a case can stand.
#[derive(Clone, Debug)]
pub struct State {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// Whether a case may end here.
    pub is_final: bool,
    /// Where it stands.
    pub span: Span,
}

/// What a step does to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Brings it on.
    Advance,
    /// Refuses it.
    Refuse,
    /// Takes back what was granted.
    Withdraw,
    /// Changes what was approved.
    Change,
    /// Reports on it.
    Report,
}

/// Something that can be done.
#[derive(Clone, Debug)]
pub struct ProcessStep {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// States, by number, in which it can be done.
    pub from: Vec<usize>,
    /// The state, by number, that it leads to.
    pub to: usize,
    /// Who does it, by number.
    pub actors: Vec<usize>,
    /// How strongly it is meant.
    pub modality: Modality,
    /// What it does.
    pub kind: StepKind,
    /// The clause of the text.
    pub clause: String,
    /// Documents, by number in the term list `document`.
    pub documents: Vec<u32>,
    /// Grounds, by number in the term list `ground`.
    pub grounds: Vec<u32>,
    /// The condition that has to hold.
    pub requires: Option<NodeId>,
    /// Until when it has to be done.
    pub limit: Option<Limit>,
    /// How long the state it leads to lasts.
    pub lasts: Option<TimeSpan>,
    /// A fixed day of the year until which it has to be done: month and day.
    pub by: Option<(u32, u32)>,
    /// How often it is repeated.
    pub every: Option<Recurrence>,
    /// The reading taken.
    pub note: Option<Bilingual>,
    /// Where it stands.
    pub span: Span,
}

const MODALITIES: [(&str, Modality); 3] =
    [("must", Modality::Must), ("should", Modality::Should), ("may", Modality::May)];
const KINDS: [(&str, StepKind); 5] = [
    ("advance", StepKind::Advance),
    ("refuse", StepKind::Refuse),
    ("withdraw", StepKind::Withdraw),
    ("change", StepKind::Change),
    ("report", StepKind::Report),
];

/// What reading a process needs from outside.
pub(super) struct ProcessReader<'a, 'd, 'l> {
    pub vocabulary: &'a Vocabulary,
    pub decoder: &'a mut Decoder<'d>,
    pub carriers: &'a mut Vec<Carrier>,
    pub link: &'l mut dyn FnMut(&Node, &mut Decoder<'_>) -> Option<NodeId>,
}

impl ProcessReader<'_, '_, '_> {
    /// Reads and checks all processes of a standard.
    pub fn processes(&mut self, node: &Node) -> Vec<Process> {
        let nodes = self.decoder.list(node, "processes").unwrap_or_default();
        let processes: Vec<Process> = nodes.iter().filter_map(|node| self.process(node)).collect();
        for process in &processes {
            lint::check(process, self.decoder);
        }
        processes
    }

    fn process(&mut self, node: &Node) -> Option<Process> {
        let mut fields = self.decoder.fields(node, "processes")?;
        let (id, title, span) = self.named(&mut fields, "process")?;
        fields.take("clause");
        let actors = self.list(&mut fields, "actors", |reader, node| {
            let mut fields = reader.decoder.fields(node, "actors")?;
            let (id, title, _) = reader.named(&mut fields, "actor")?;
            fields.finish(reader.decoder);
            Some(Named { id, title })
        });
        let states = self.list(&mut fields, "states", |reader, node| {
            let mut fields = reader.decoder.fields(node, "states")?;
            let (id, title, span) = reader.named(&mut fields, "state")?;
            let is_final = fields.take("final").and_then(|n| reader.decoder.boolean(n, &id)).unwrap_or(false);
            fields.take("clause");
            fields.take("note");
            fields.finish(reader.decoder);
            Some(State { id, title, is_final, span })
        });
        let steps_node =
            fields.require(self.decoder, "steps").and_then(|n| self.decoder.list(n, "steps")).unwrap_or_default();
        let note = fields.take("note").and_then(|n| self.decoder.bilingual(n, "note"));
        let _ = note;
        fields.finish(self.decoder);
        let mut process = Process { id, title, actors, states, steps: Vec::new(), span };
        let step_ids: Vec<String> = steps_node.iter().filter_map(step_id).collect();
        for node in steps_node {
            if let Some(step) = self.step(node, &process, &step_ids) {
                process.steps.push(step);
            }
        }
        Some(process)
    }

    /// Id, title and covers of something.
    fn named(&mut self, fields: &mut Fields<'_>, kind: &'static str) -> Option<(String, Bilingual, Span)> {
        let node = fields.require(self.decoder, "id");
        let id = node.and_then(|n| self.decoder.text(n, kind));
        let title = fields.require(self.decoder, "title").and_then(|n| self.decoder.bilingual(n, kind));
        take_covers(self.carriers, kind, id.as_deref().unwrap_or_default(), fields, self.decoder);
        Some((id?, title?, node?.span))
    }

    fn list<'n, T>(
        &mut self,
        fields: &mut Fields<'n>,
        key: &'n str,
        mut read: impl FnMut(&mut Self, &Node) -> Option<T>,
    ) -> Vec<T> {
        let nodes = fields.require(self.decoder, key).and_then(|n| self.decoder.list(n, key)).unwrap_or_default();
        nodes.iter().filter_map(|node| read(self, node)).collect()
    }

    fn step(&mut self, node: &Node, process: &Process, step_ids: &[String]) -> Option<ProcessStep> {
        let mut fields = self.decoder.fields(node, "steps")?;
        let (id, title, span) = self.named(&mut fields, "step")?;
        let states: Vec<&str> = process.states.iter().map(|s| s.id.as_str()).collect();
        let actors: Vec<&str> = process.actors.iter().map(|a| a.id.as_str()).collect();
        let from = fields
            .require(self.decoder, "from")
            .map(|n| self.numbers(n, &id, &states, ("状态", "state")))
            .unwrap_or_default();
        let to = fields
            .require(self.decoder, "to")
            .map(|n| self.numbers(n, &id, &states, ("状态", "state")))
            .unwrap_or_default();
        let actors = fields
            .require(self.decoder, "actor")
            .map(|n| self.numbers(n, &id, &actors, ("参与方", "actor")))
            .unwrap_or_default();
        let modality =
            fields.take("modality").and_then(|n| self.decoder.choice(n, &id, &MODALITIES)).unwrap_or(Modality::Must);
        let kind = fields.take("kind").and_then(|n| self.decoder.choice(n, &id, &KINDS)).unwrap_or(StepKind::Advance);
        let clause = fields.take("clause").and_then(|n| self.decoder.text(n, &id)).unwrap_or_default();
        let documents = self.terms(&mut fields, "documents", "document", &id);
        let grounds = self.terms(&mut fields, "grounds", "ground", &id);
        let requires = fields.take("requires").and_then(|n| (self.link)(n, self.decoder));
        let limit = fields.take("limit").and_then(|n| self.limit(n, &id, &states, step_ids));
        let lasts = fields.take("lasts").and_then(|n| self.lasts(n, &id));
        let by = fields.take("by").and_then(|n| time::day_of_year(n, &id, self.decoder));
        let every = fields.take("every").and_then(|n| time::recurrence(n, &id, self.decoder));
        let note = fields.take("note").and_then(|n| self.decoder.bilingual(n, &id));
        fields.finish(self.decoder);
        let to = *to.first()?;
        Some(ProcessStep {
            id,
            title,
            from,
            to,
            actors,
            modality,
            kind,
            clause,
            documents,
            grounds,
            requires,
            limit,
            lasts,
            by,
            every,
            note,
            span,
        })
    }

    fn limit(&mut self, node: &Node, id: &str, states: &[&str], steps: &[String]) -> Option<Limit> {
        let mut fields = self.decoder.fields(node, id)?;
        let time = fields.require(self.decoder, "time").and_then(|n| time::span(n, id, self.decoder));
        let after_node = fields.require(self.decoder, "after");
        let after = after_node.and_then(|n| self.decoder.text(n, id));
        take_covers(self.carriers, "limit", id, &mut fields, self.decoder);
        fields.finish(self.decoder);
        let (time, after, span) = (time?, after?, after_node?.span);
        let known: Vec<&str> = states.iter().copied().chain(steps.iter().map(String::as_str)).collect();
        if !known.contains(&after.as_str()) {
            let message =
                Bilingual::new(format!("没有状态或步骤 `{after}`"), format!("there is no state or step `{after}`"));
            self.decoder.error(span, id, "unknown-event", message, did_you_mean(&after, known));
            return None;
        }
        Some(Limit { time, after, span })
    }

    fn lasts(&mut self, node: &Node, id: &str) -> Option<TimeSpan> {
        let mut fields = self.decoder.fields(node, id)?;
        let span = fields.require(self.decoder, "time").and_then(|n| time::span(n, id, self.decoder));
        take_covers(self.carriers, "limit", id, &mut fields, self.decoder);
        fields.finish(self.decoder);
        span
    }

    /// The numbers of names in a list of known ones.
    fn numbers(&mut self, node: &Node, path: &str, known: &[&str], what: (&str, &str)) -> Vec<usize> {
        let mut found = Vec::new();
        for (name, span) in self.decoder.texts(node, path) {
            match known.iter().position(|k| *k == name) {
                Some(number) => found.push(number),
                None => {
                    let message =
                        Bilingual::new(format!("没有{} `{name}`", what.0), format!("there is no {} `{name}`", what.1));
                    self.decoder.error(span, path, "unknown-name", message, did_you_mean(&name, known.iter().copied()));
                }
            }
        }
        found
    }

    /// Terms of a fixed list of the vocabulary.
    fn terms<'n>(&mut self, fields: &mut Fields<'n>, key: &'n str, list: &str, path: &str) -> Vec<u32> {
        let Some(node) = fields.take(key) else { return Vec::new() };
        super::terms_named(node, path, list, self.vocabulary, self.decoder)
    }
}

fn step_id(node: &Node) -> Option<String> {
    match &node.value {
        crate::tree::Value::Map(entries) => {
            entries.iter().find(|e| e.key == "id").and_then(|e| e.node.scalar()).map(str::to_owned)
        }
        _ => None,
    }
}
