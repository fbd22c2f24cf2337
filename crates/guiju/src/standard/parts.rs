//! What stands in a standard's head beside its rules: parameters, groups, levels.

use super::{Carrier, Group, Level, Stricter, Tailoring, take_covers};
use crate::{
    Bilingual,
    condition::Parameter,
    diagnostic::Span,
    quantity::Unit,
    score::{Mark, Reader, read_level_scores},
    tree::{Node, decode::Decoder},
};

pub(super) fn parameters(node: &Node, carriers: &mut Vec<Carrier>, decoder: &mut Decoder<'_>) -> Vec<Parameter> {
    let entries = decoder.fields(node, "parameters").map(|f| f.all()).unwrap_or_default();
    let mut parameters = Vec::new();
    for entry in entries {
        let Some(mut fields) = decoder.fields(&entry.node, &entry.key) else { continue };
        take_covers(carriers, "parameter", &entry.key, &mut fields, decoder);
        let value_node = fields.take("value");
        let value = value_node.and_then(|n| decoder.text(n, &entry.key));
        let value_span = value_node.map_or(entry.span, |n| n.span);
        let tailoring = fields.take("tailoring").and_then(|n| decoder.choice(n, &entry.key, &Tailoring::NAMES));
        let stricter = fields.take("stricter").and_then(|n| decoder.choice(n, &entry.key, &Stricter::NAMES));
        let unit = fields.take("unit").and_then(|n| unit(n, &entry.key, decoder));
        let clause = fields.take("clause").and_then(|n| decoder.text(n, &entry.key));
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, &entry.key)).unwrap_or_default();
        fields.finish(decoder);
        let (id, span) = (entry.key.clone(), entry.span);
        parameters.push(Parameter {
            id,
            value,
            unit,
            tailoring,
            stricter,
            clause,
            title,
            span,
            value_span,
            used: false,
        });
    }
    parameters
}

/// The unit of a parameter: needed only by an open one whose place does not tell what it measures.
fn unit(node: &Node, path: &str, decoder: &mut Decoder<'_>) -> Option<Unit> {
    let text = decoder.text(node, path)?;
    let found = Unit::named(&text);
    if found.is_none() {
        let message = Bilingual::new(format!("没有单位 `{text}`"), format!("there is no unit `{text}`"));
        let help = Unit::nearest(&text)
            .map(|near| Bilingual::new(format!("是否指 `{near}`？"), format!("did you mean `{near}`?")));
        decoder.error(node.span, path, "unknown-unit", message, help);
    }
    found
}

pub(super) fn groups(node: &Node, carriers: &mut Vec<Carrier>, decoder: &mut Decoder<'_>) -> Vec<Group> {
    let nodes = decoder.list(node, "groups").unwrap_or_default();
    let mut groups: Vec<Group> = Vec::new();
    for node in nodes {
        let Some(mut fields) = decoder.fields(node, "groups") else { continue };
        let id = fields.require(decoder, "id").and_then(|n| decoder.text(n, "groups"));
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, "groups"));
        let clause = fields.take("clause").and_then(|n| decoder.text(n, "groups")).unwrap_or_default();
        take_covers(carriers, "group", id.as_deref().unwrap_or_default(), &mut fields, decoder);
        let weight = fields.take("weight").and_then(|n| weight(n, "groups", decoder));
        fields.finish(decoder);
        let (Some(id), Some(title)) = (id, title) else { continue };
        if groups.iter().any(|g| g.id == id) {
            repeated(decoder, node.span, &id, "分组", "group");
        }
        groups.push(Group { id, title, clause, weight: weight.unwrap_or(Mark::ONE) });
    }
    groups
}

/// Levels, lowest first. What one asks of scores is read after the sheets.
pub(super) fn levels(nodes: &[Node], reader: &mut Reader<'_, '_>) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::new();
    for node in nodes {
        let Some(mut fields) = reader.decoder.fields(node, "levels") else { continue };
        let id_node = fields.require(reader.decoder, "id");
        let id = id_node.and_then(|n| reader.decoder.text(n, "levels"));
        let title = fields.require(reader.decoder, "title").and_then(|n| reader.decoder.bilingual(n, "levels"));
        let require = fields.take("require");
        let linked = require.map(|n| reader.condition(n));
        let scores = read_level_scores(reader, &mut fields);
        take_covers(reader.carriers, "level", id.as_deref().unwrap_or_default(), &mut fields, reader.decoder);
        if require.is_none() && scores.as_ref().is_some_and(Vec::is_empty) {
            reader.decoder.expected(
                node,
                id.as_deref().unwrap_or_default(),
                "`require`、`score` 或 `sheets_passed`",
                "`require`, `score` or `sheets_passed`",
            );
        }
        fields.finish(reader.decoder);
        let (Some(id), Some(title), Some(scores)) = (id, title, scores) else { continue };
        if linked == Some(None) {
            continue;
        }
        let span = id_node.map_or(node.span, |n| n.span);
        if levels.iter().any(|l| l.id == id) {
            repeated(reader.decoder, span, &id, "等级", "level");
        }
        levels.push(Level { id, title, span, node: linked.flatten(), scores });
    }
    levels
}

/// A weight: a number above nought.
pub(super) fn weight(node: &Node, path: &str, decoder: &mut Decoder<'_>) -> Option<Mark> {
    let found = node.scalar().and_then(Mark::parse).filter(|weight| *weight > Mark::ZERO);
    if found.is_none() {
        decoder.expected(node, path, "大于零的权重", "a weight above nought");
    }
    found
}

fn repeated(decoder: &mut Decoder<'_>, span: Span, id: &str, zh: &str, en: &str) {
    let message = Bilingual::new(format!("{zh} `{id}` 声明了两次"), format!("the {en} `{id}` is declared twice"));
    decoder.error(span, id, "repeated-name", message, None);
}
