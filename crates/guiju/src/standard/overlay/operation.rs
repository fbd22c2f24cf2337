//! The operations of an overlay, as they are written: one key each, with `clause` and `note` beside it.

use super::super::Modality;
use crate::{
    Bilingual,
    diagnostic::Span,
    tree::{
        Node,
        decode::{Decoder, Fields},
    },
};

/// The names of the operations.
pub(super) const NAMES: [&str; 6] = ["set", "deselect", "add", "tighten", "relax", "rename"];

/// One operation on one thing.
pub(super) struct Operation<'n> {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub act: Act<'n>,
    /// Where its key stands.
    pub span: Span,
    /// The clause of the overlay's own text.
    pub clause: Option<String>,
    /// Why.
    pub note: Option<Bilingual>,
}

/// A name that an operation refers to, and where.
pub(super) type Target = (String, Span);

/// What an operation does.
pub(super) enum Act<'n> {
    /// Gives a parameter a value.
    Set { parameter: Target, value: &'n Node },
    /// Takes a rule out.
    Deselect { rule: Target },
    /// Adds what the mapping holds, section by section.
    Add { sections: &'n Node },
    /// A condition that has to hold too, or that is enough.
    Require { rule: Target, condition: &'n Node },
    /// A further exception.
    Unless { rule: Target, condition: &'n Node },
    /// Another strength.
    Strength { rule: Target, modality: Modality, node: &'n Node },
    /// Another title; the kind of thing, and its section.
    Rename { kind: &'static str, section: &'static str, target: Target, title: &'n Node },
}

/// What can be renamed, and where it stands.
const RENAMED: [(&str, &str); 4] =
    [("rule", "rules"), ("group", "groups"), ("level", "levels"), ("parameter", "parameters")];

pub(super) const MODALITIES: [(&str, Modality); 4] = [
    ("may", Modality::May),
    ("should", Modality::Should),
    ("must", Modality::Must),
    ("prohibited", Modality::Prohibited),
];

/// Reads `tailor`.
pub(super) fn operations<'n>(node: &'n Node, decoder: &mut Decoder<'_>) -> Vec<Operation<'n>> {
    let mut found = Vec::new();
    for item in decoder.list(node, "tailor").unwrap_or_default() {
        let Some(mut fields) = decoder.fields(item, "tailor") else { continue };
        let clause = fields.take("clause").and_then(|n| decoder.text(n, "tailor"));
        let note = fields.take("note").and_then(|n| decoder.bilingual(n, "tailor"));
        let mut keys = NAMES.into_iter().filter_map(|name| fields.take(name).map(|node| (name, node)));
        let (first, second) = (keys.next(), keys.next());
        let span = fields.all().first().map_or(item.span, |entry| entry.span);
        match (first, second) {
            (Some((name, node)), None) => {
                let span = fields.all().iter().find(|entry| entry.key == name).map_or(span, |entry| entry.span);
                found.extend(acts(name, node, decoder).into_iter().map(|act| Operation {
                    name,
                    act,
                    span,
                    clause: clause.clone(),
                    note: note.clone(),
                }));
                fields.finish(decoder);
            }
            (None, _) if fields.rest().next().is_some() => fields.finish(decoder),
            _ => {
                let message = Bilingual::new(
                    format!("一项调整应有且只有一个操作：{}", NAMES.join("、")),
                    format!("one operation each, of: {}", NAMES.join(", ")),
                );
                decoder.error(span, "tailor", "no-operation", message, None);
            }
        }
    }
    found
}

fn acts<'n>(name: &'static str, node: &'n Node, decoder: &mut Decoder<'_>) -> Vec<Act<'n>> {
    let Some(mut fields) = decoder.fields(node, name) else { return Vec::new() };
    let acts = match name {
        "set" => {
            let parameter = target(&mut fields, "parameter", decoder);
            let value = fields.require(decoder, "value").filter(|n| decoder.text(n, "value").is_some());
            parameter.zip(value).map(|(parameter, value)| Act::Set { parameter, value }).into_iter().collect()
        }
        "deselect" => {
            let rules = fields.require(decoder, "rules").map(|n| decoder.texts(n, "deselect")).unwrap_or_default();
            rules.into_iter().map(|rule| Act::Deselect { rule }).collect()
        }
        "add" => return vec![Act::Add { sections: node }],
        "rename" => rename(&mut fields, decoder).into_iter().collect(),
        _ => changes(&mut fields, name, decoder),
    };
    fields.finish(decoder);
    acts
}

/// `tighten` and `relax`: one or more things of one rule.
fn changes<'n>(fields: &mut Fields<'n>, name: &str, decoder: &mut Decoder<'_>) -> Vec<Act<'n>> {
    let rule = target(fields, "rule", decoder);
    let require = fields.take("require");
    let unless = if name == "relax" { fields.take("unless") } else { None };
    let modality =
        fields.take("modality").and_then(|n| decoder.choice(n, "modality", &MODALITIES).map(|modality| (modality, n)));
    let Some(rule) = rule else { return Vec::new() };
    let acts: Vec<Act<'n>> = [
        require.map(|condition| Act::Require { rule: rule.clone(), condition }),
        unless.map(|condition| Act::Unless { rule: rule.clone(), condition }),
        modality.map(|(modality, node)| Act::Strength { rule: rule.clone(), modality, node }),
    ]
    .into_iter()
    .flatten()
    .collect();
    if acts.is_empty() && fields.rest().next().is_none() {
        let (zh, en) = if name == "relax" {
            ("require、unless 或 modality", "require, unless or modality")
        } else {
            ("require 或 modality", "require or modality")
        };
        let message = Bilingual::new(format!("没有写明改什么：{zh}"), format!("it doesn't say what to change: {en}"));
        decoder.error(rule.1, name, "no-change", message, None);
    }
    acts
}

fn rename<'n>(fields: &mut Fields<'n>, decoder: &mut Decoder<'_>) -> Option<Act<'n>> {
    let title = fields.require(decoder, "title").filter(|n| decoder.bilingual(n, "title").is_some());
    for (kind, section) in RENAMED {
        let Some(node) = fields.take(kind) else { continue };
        let target = (decoder.text(node, kind)?, node.span);
        return Some(Act::Rename { kind, section, target, title: title? });
    }
    let message = Bilingual::new(
        "没有写明改谁的标题：rule、group、level 或 parameter",
        "it doesn't say whose title: that of a rule, group, level or parameter",
    );
    decoder.error(fields.span, "rename", "missing-field", message, None);
    None
}

fn target<'n>(fields: &mut Fields<'n>, key: &'n str, decoder: &mut Decoder<'_>) -> Option<Target> {
    let node = fields.require(decoder, key)?;
    Some((decoder.text(node, key)?, node.span))
}
