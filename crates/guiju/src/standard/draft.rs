//! The rules of a standard as read, before their conditions are linked, and the order in which they are linked.

use super::{Group, Modality, Rule, Tailoring, parts::weight};
use crate::{
    Bilingual,
    condition::NodeId,
    diagnostic::{Span, did_you_mean},
    score::Mark,
    tree::{Node, Value, decode::Decoder},
};
use std::collections::{BTreeMap, BTreeSet};

/// A rule as read, before its conditions are linked.
pub(super) struct Draft<'n> {
    pub id: String,
    pub group: Option<usize>,
    pub clause: String,
    pub covers: Vec<(String, Span)>,
    pub title: Bilingual,
    pub modality: Modality,
    pub note: Option<Bilingual>,
    pub applies: Option<&'n Node>,
    pub unless: Option<&'n Node>,
    pub require: Option<&'n Node>,
    pub weight: Mark,
    pub multiple: bool,
    pub span: Span,
}

pub(super) fn drafts<'n>(nodes: &'n [Node], groups: &[Group], decoder: &mut Decoder<'_>) -> Vec<Draft<'n>> {
    let modalities = [
        ("must", Modality::Must),
        ("should", Modality::Should),
        ("may", Modality::May),
        ("prohibited", Modality::Prohibited),
    ];
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut drafts = Vec::new();
    for node in nodes {
        let Some(mut fields) = decoder.fields(node, "rules") else { continue };
        let id_node = fields.require(decoder, "id");
        let id = id_node.and_then(|n| decoder.text(n, "id")).unwrap_or_default();
        let span = id_node.map_or(node.span, |n| n.span);
        fields.path.clone_from(&id);
        if let Some(first) = seen.insert(id.clone(), span.line).filter(|_| !id.is_empty()) {
            let message = Bilingual::new(
                format!("规则名 `{id}` 用了两次，第一次在第 {first} 行"),
                format!("the rule id `{id}` is used twice, first on line {first}"),
            );
            let help =
                Bilingual::new(format!("另取一名，如 `{id}-2`"), format!("give this one another id, such as `{id}-2`"));
            decoder.error(span, &id, "repeated-rule", message, Some(help));
        }
        let group = fields.take("group").and_then(|n| group(n, groups, &id, decoder));
        let clause = fields.require(decoder, "clause").and_then(|n| decoder.text(n, &id)).unwrap_or_default();
        let covers = fields.take("covers").map(|n| decoder.texts(n, &id)).unwrap_or_default();
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, &id)).unwrap_or_default();
        let modality =
            fields.take("modality").and_then(|n| decoder.choice(n, &id, &modalities)).unwrap_or(Modality::Must);
        let note = fields.take("note").and_then(|n| decoder.bilingual(n, &id));
        let (applies, unless) = (fields.take("applies"), fields.take("unless"));
        let require = fields.require(decoder, "require");
        let weight = fields.take("weight").and_then(|n| weight(n, &id, decoder)).unwrap_or(Mark::ONE);
        let multiple = fields.take("multiple").and_then(|n| decoder.boolean(n, &id)).unwrap_or(false);
        fields.take("tailoring").and_then(|n| decoder.choice(n, &id, &Tailoring::NAMES));
        fields.finish(decoder);
        drafts.push(Draft {
            id,
            group,
            clause,
            covers,
            title,
            modality,
            note,
            applies,
            unless,
            require,
            weight,
            multiple,
            span,
        });
    }
    drafts
}

fn group(node: &Node, groups: &[Group], path: &str, decoder: &mut Decoder<'_>) -> Option<usize> {
    let name = decoder.text(node, path)?;
    let found = groups.iter().position(|g| g.id == name);
    if found.is_none() {
        let message = Bilingual::new(format!("没有分组 `{name}`"), format!("there is no group `{name}`"));
        decoder.error(
            node.span,
            path,
            "unknown-group",
            message,
            did_you_mean(&name, groups.iter().map(|g| g.id.as_str())),
        );
    }
    found
}

pub(super) fn rule_of(draft: &Draft<'_>, node: NodeId, own: NodeId) -> Rule {
    Rule {
        id: draft.id.clone(),
        group: draft.group,
        clause: draft.clause.clone(),
        covers: draft.covers.iter().map(|(id, _)| id.clone()).collect(),
        title: draft.title.clone(),
        modality: draft.modality,
        note: draft.note.clone(),
        weight: draft.weight,
        multiple: draft.multiple,
        span: draft.span,
        node,
        own,
    }
}

/// The rules in an order in which each comes after those whose verdicts it refers to; reports those that go in a circle.
pub(super) fn linking_order(drafts: &[Draft<'_>], groups: &[Group], decoder: &mut Decoder<'_>) -> Vec<usize> {
    let needs: Vec<BTreeSet<usize>> = drafts
        .iter()
        .map(|draft| {
            let names: Vec<(&str, &str)> =
                [draft.applies, draft.unless, draft.require].into_iter().flatten().flat_map(verdict_names).collect();
            let refers = |other: &Draft<'_>| {
                let group = other.group.and_then(|g| groups.get(g)).filter(|_| other.modality.binds());
                names.contains(&("rules", other.id.as_str()))
                    || group.is_some_and(|g| names.contains(&("groups", g.id.as_str())))
            };
            (0..drafts.len()).filter(|n| drafts.get(*n).is_some_and(refers)).collect()
        })
        .collect();
    let mut order: Vec<usize> = Vec::new();
    let mut placed: BTreeSet<usize> = BTreeSet::new();
    while order.len() < drafts.len() {
        let ready: Vec<usize> = needs
            .iter()
            .enumerate()
            .filter(|(n, needs)| !placed.contains(n) && needs.is_subset(&placed))
            .map(|(n, _)| n)
            .collect();
        if ready.is_empty() {
            for (number, draft) in drafts.iter().enumerate().filter(|(n, _)| !placed.contains(n)) {
                let message = Bilingual::new(
                    format!("规则 `{}` 经 verdict 绕回自身", draft.id),
                    format!("the rule `{}` refers to itself through `verdict`", draft.id),
                );
                decoder.error(draft.span, &draft.id, "verdict-cycle", message, None);
                let _ = number;
            }
            break;
        }
        placed.extend(&ready);
        order.extend(ready);
    }
    order
}

/// The rules and groups whose verdicts a condition refers to, each with the key that it stands under.
fn verdict_names(node: &Node) -> Vec<(&str, &str)> {
    let mut names = Vec::new();
    // Besides each node: whether it is in a verdict, and the key that it stands under.
    let mut open: Vec<(&Node, bool, &str)> = vec![(node, false, "")];
    while let Some((node, inside, key)) = open.pop() {
        match &node.value {
            Value::Map(entries) => {
                open.extend(entries.iter().map(|e| (&e.node, inside || e.key == "verdict", e.key.as_str())));
            }
            Value::List(items) => open.extend(items.iter().map(|item| (item, inside, key))),
            Value::Text(text) if inside => names.push((key, text.as_str())),
            _ => {}
        }
    }
    names
}
