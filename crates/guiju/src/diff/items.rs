//! What changed in the head and in each section of a standard's text.

use super::{ChangeKind, FieldChange, ItemChange};
use crate::{
    Bilingual, Standard,
    standard::{canonical, edit},
    tree::{self, Node},
};
use std::collections::BTreeSet;

/// Keys of the head that say what is asked, and of whom.
const HEAD: [&str; 7] = ["id", "edition", "status", "title", "issuer", "subject", "in_force"];

/// Keys of a rule or level that its sentence tells together.
const CONDITIONS: [&str; 3] = ["applies", "unless", "require"];

/// What changed in the head.
pub(super) fn head(old: &Standard, new: &Standard) -> Vec<FieldChange> {
    let (before, after) = (&*old.effective, &*new.effective);
    let mut found: Vec<FieldChange> =
        HEAD.into_iter().filter_map(|key| field(key, edit::get(before, key), edit::get(after, key))).collect();
    let scope = |standard: &Standard| standard.applies.map(|node| standard.describer().condition(node).clone());
    found.extend(changed("applies_to", scope(old), scope(new)));
    let order = |of: &Standard, other: &Standard| {
        let both = of.levels.iter().filter(|level| other.levels.iter().any(|known| known.id == level.id));
        same(&both.map(|level| level.id.as_str()).collect::<Vec<_>>().join(" < "))
    };
    found.extend(changed("order of levels", Some(order(old, new)), Some(order(new, old))));
    found
}

/// What changed in one section, in the order of the new text; what is gone after it.
pub(super) fn changes(old: &Standard, new: &Standard, section: &str, kind: &str) -> Vec<ItemChange> {
    let (before, after) = (&*old.effective, &*new.effective);
    let mut found = Vec::new();
    for (id, _, node) in edit::names(after, section) {
        let known = edit::named(before, section, id);
        let change = if known.is_some() { ChangeKind::Changed } else { ChangeKind::Added };
        let fields = fields((old, known), (new, Some(node)), kind, id);
        if known.is_none() || !fields.is_empty() {
            found.push(item(kind, id, change, node, fields));
        }
    }
    for (id, _, node) in edit::names(before, section) {
        if edit::named(after, section, id).is_none() {
            let fields = fields((old, Some(node)), (new, None), kind, id);
            found.push(item(kind, id, ChangeKind::Removed, node, fields));
        }
    }
    found
}

fn item(kind: &str, id: &str, change: ChangeKind, node: &Node, fields: Vec<FieldChange>) -> ItemChange {
    ItemChange {
        kind: kind.to_owned(),
        id: id.to_owned(),
        change,
        title: edit::get(node, "title").and_then(bilingual),
        clause: edit::text(node, "clause").map(str::to_owned),
        fields,
    }
}

/// What differs between two nodes of one name; of one that stands alone, what it asks.
fn fields(old: (&Standard, Option<&Node>), new: (&Standard, Option<&Node>), kind: &str, id: &str) -> Vec<FieldChange> {
    let sentence = |(standard, node): (&Standard, Option<&Node>)| node.and_then(|_| requirement(standard, kind, id));
    let mut found: Vec<FieldChange> = changed("requirement", sentence(old), sentence(new)).into_iter().collect();
    let told = !found.is_empty();
    let (before, after) = match (old.1, new.1) {
        (Some(before), Some(after)) => (before, after),
        (one, other) => {
            if kind == "parameter" {
                found.extend(changed("value", one.map(value), other.map(value)));
            }
            return found;
        }
    };
    let keys: Vec<&str> = edit::entries(after).iter().map(|e| e.key.as_str()).collect();
    let gone = edit::entries(before).iter().map(|e| e.key.as_str()).filter(|key| !keys.contains(key));
    for key in keys.iter().copied().chain(gone) {
        if ["rule", "level"].contains(&kind) && CONDITIONS.contains(&key) && told {
            continue;
        }
        match (kind, key) {
            ("parameter", "value") => found.extend(changed(key, Some(value(before)), Some(value(after)))),
            ("rule", "modality") => found.extend(changed(key, Some(modality(before)), Some(modality(after)))),
            _ => found.extend(field(key, edit::get(before, key), edit::get(after, key))),
        }
    }
    // A term list, say, is no mapping of fields that are told one by one.
    if found.is_empty() && canonical(before) != canonical(after) {
        found.extend(changed(kind, Some(shown(before)), Some(shown(after))));
    }
    found
}

/// A parameter's value.
fn value(node: &Node) -> Bilingual {
    edit::get(node, "value").map_or_else(|| Bilingual::new("未定", "open"), shown)
}

/// A rule's strength; where nothing is said it is `must`.
fn modality(node: &Node) -> Bilingual {
    same(edit::text(node, "modality").unwrap_or("must"))
}

/// What a rule or level asks, in words.
fn requirement(standard: &Standard, kind: &str, id: &str) -> Option<Bilingual> {
    match kind {
        "rule" => standard.rule(id).map(|(_, rule)| standard.requirement(rule)),
        "level" => {
            let level = standard.levels.iter().find(|level| level.id == id)?;
            Some(standard.level_requirement(level))
        }
        _ => None,
    }
}

fn field(key: &str, old: Option<&Node>, new: Option<&Node>) -> Option<FieldChange> {
    if old.map(canonical) == new.map(canonical) {
        return None;
    }
    let change = FieldChange { field: key.to_owned(), old: old.map(shown), new: new.map(shown) };
    Some(change)
}

fn changed(key: &str, old: Option<Bilingual>, new: Option<Bilingual>) -> Option<FieldChange> {
    (old != new).then(|| FieldChange { field: key.to_owned(), old, new })
}

fn same(text: &str) -> Bilingual {
    Bilingual::new(text, text)
}

/// A value for reading: a text in both languages, a scalar as it is, anything else as JSON.
fn shown(node: &Node) -> Bilingual {
    bilingual(node).unwrap_or_else(|| match node.scalar() {
        Some(text) => same(text),
        None => same(&tree::to_json(node)),
    })
}

fn bilingual(node: &Node) -> Option<Bilingual> {
    let keys: BTreeSet<&str> = edit::entries(node).iter().map(|e| e.key.as_str()).collect();
    (keys == BTreeSet::from(["zh", "en"])).then_some(())?;
    Some(Bilingual::new(edit::text(node, "zh")?, edit::text(node, "en")?))
}
