//! 一票否决: what takes the score, levels or the right to take part away, whatever else was scored.

use super::{
    evaluate::Evaluator,
    outcome::{Effect, VetoOutcome},
    read::Reader,
};
use crate::{Bilingual, condition::NodeId, diagnostic::Span, standard::take_covers, tree::Node};

/// A veto.
#[derive(Clone, Debug)]
pub struct Veto {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The clause of the text.
    pub clause: String,
    /// What must not be the case.
    pub condition: NodeId,
    /// What it takes away.
    pub effect: Effect,
    /// The levels it takes away; all, where none is named.
    pub levels: Vec<(String, Span)>,
    /// Where it stands.
    pub span: Span,
}

/// Reads the vetoes of a sheet.
pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Vec<Veto> {
    let nodes = reader.decoder.list(node, "veto").unwrap_or_default();
    nodes.iter().filter_map(|node| one(reader, node)).collect()
}

fn one(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Veto> {
    let effects = [("score", Effect::Score), ("level", Effect::Level), ("eligibility", Effect::Eligibility)];
    let mut fields = reader.decoder.fields(node, "veto")?;
    let id = fields.require(reader.decoder, "id").and_then(|n| reader.decoder.text(n, "veto"));
    let title = fields.require(reader.decoder, "title").and_then(|n| reader.decoder.bilingual(n, "veto"));
    take_covers(reader.carriers, "score", id.as_deref().unwrap_or_default(), &mut fields, reader.decoder);
    let clause = fields.take("clause").and_then(|n| reader.decoder.text(n, "veto")).unwrap_or_default();
    let condition = fields.require(reader.decoder, "when").and_then(|n| reader.condition(n));
    let effect = fields.require(reader.decoder, "effect").and_then(|n| reader.decoder.choice(n, "effect", &effects));
    let levels = fields.take("levels").map(|n| reader.decoder.texts(n, "levels")).unwrap_or_default();
    fields.finish(reader.decoder);
    Some(Veto { id: id?, title: title?, clause, condition: condition?, effect: effect?, levels, span: node.span })
}

impl Veto {
    /// Whether it is triggered. What does not apply triggers nothing.
    pub(super) fn outcome(&self, e: &mut Evaluator<'_, '_>) -> VetoOutcome {
        let mut triggered = e.decide(self.condition);
        triggered.fail |= triggered.not_applicable;
        triggered.not_applicable = false;
        let text = match &mut e.explainer {
            Some(explainer) => explainer.explain(self.condition).text,
            None => Bilingual::default(),
        };
        VetoOutcome {
            id: self.id.clone(),
            title: self.title.clone(),
            clause: self.clause.clone(),
            effect: self.effect,
            triggered,
            text,
        }
    }

    /// Whether it takes a level away.
    #[must_use]
    pub fn bars(&self, level: &str) -> bool {
        match self.effect {
            Effect::Score => false,
            Effect::Eligibility => true,
            Effect::Level => self.levels.is_empty() || self.levels.iter().any(|(id, _)| id == level),
        }
    }
}
