//! Small changes of trees: entries of mappings, and things in lists that have an `id`.

use crate::{
    diagnostic::Span,
    tree::{Entry, Node, Value},
};

/// The value under a key; an explicit null counts as absent.
pub(crate) fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Map(entries) => {
            entries.iter().find(|e| e.key == key).map(|e| &e.node).filter(|n| n.value != Value::Null)
        }
        _ => None,
    }
}

/// The text under a key.
pub(crate) fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    get(node, key).and_then(Node::scalar)
}

/// The entries of a mapping; none of anything else.
pub(crate) fn entries(node: &Node) -> &[Entry] {
    match &node.value {
        Value::Map(entries) => entries,
        _ => &[],
    }
}

/// The items of a list; none of anything else.
pub(crate) fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::List(items) => items,
        _ => &[],
    }
}

/// Puts a value under a key, in the place of the one that is there; gives that one back.
pub(super) fn set(node: &mut Node, key: &str, value: Node) -> Option<Node> {
    let Value::Map(entries) = &mut node.value else { return None };
    match entries.iter_mut().find(|e| e.key == key) {
        Some(entry) => Some(std::mem::replace(&mut entry.node, value)),
        None => {
            entries.push(Entry { key: key.to_owned(), span: value.span, node: value });
            None
        }
    }
}

/// The part of a standard that has a name: an entry of a mapping section, or the item of a list section with this `id`.
pub(super) fn named_mut<'n>(root: &'n mut Node, section: &str, id: &str) -> Option<&'n mut Node> {
    let Value::Map(sections) = &mut root.value else { return None };
    match &mut sections.iter_mut().find(|e| e.key == section)?.node.value {
        Value::Map(entries) => entries.iter_mut().find(|e| e.key == id).map(|e| &mut e.node),
        Value::List(items) => items.iter_mut().find(|item| text(item, "id") == Some(id)),
        _ => None,
    }
}

/// The same, to look at.
pub(crate) fn named<'n>(root: &'n Node, section: &str, id: &str) -> Option<&'n Node> {
    names(root, section).find(|(name, _, _)| *name == id).map(|(_, _, node)| node)
}

/// What a section names: the name, where it stands, and what it is.
pub(crate) fn names<'n>(root: &'n Node, section: &str) -> impl Iterator<Item = (&'n str, Span, &'n Node)> {
    let section = get(root, section);
    let mapped = section.map(entries).unwrap_or_default().iter().map(|e| (e.key.as_str(), e.span, &e.node));
    let listed = section.map(items).unwrap_or_default().iter().filter_map(|item| {
        let id = get(item, "id")?;
        Some((id.scalar()?, id.span, item))
    });
    mapped.chain(listed)
}

/// A condition of several: `{all: […]}` or `{any: […]}`.
pub(super) fn combined(key: &str, parts: [Node; 2]) -> Node {
    let span = parts.last().map(|part| part.span).unwrap_or_default();
    let list = Node { value: Value::List(parts.into()), span };
    Node { value: Value::Map(vec![Entry { key: key.to_owned(), span, node: list }]), span }
}

/// Marks a whole tree as read from a source. Its depth is limited where it is parsed.
pub(super) fn renumber(node: &mut Node, source: u16) {
    node.span.source = source;
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| renumber(item, source)),
        Value::Map(entries) => {
            for entry in entries {
                entry.span.source = source;
                renumber(&mut entry.node, source);
            }
        }
        _ => {}
    }
}

/// Takes names out of every `verdict` in a tree: those of `rules`, those of `groups`. Says whether one was left with no
/// name at all.
pub(super) fn without(node: &mut Node, gone: &dyn Fn(&str, &str) -> bool) -> bool {
    // Every part is gone through, also after one was found empty.
    let mut empty = false;
    match &mut node.value {
        Value::List(items) => {
            for item in items {
                empty |= without(item, gone);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                let node = &mut entry.node;
                empty |= if entry.key == "verdict" { strip(node, gone) } else { without(node, gone) };
            }
        }
        _ => {}
    }
    empty
}

fn strip(verdict: &mut Node, gone: &dyn Fn(&str, &str) -> bool) -> bool {
    let Value::Map(entries) = &mut verdict.value else { return false };
    let mut any = false;
    for entry in entries.iter_mut() {
        let (key, span) = (&entry.key, entry.node.span);
        let keep = |node: &Node| node.scalar().is_none_or(|name| !gone(key, name));
        match &mut entry.node.value {
            Value::List(items) => {
                let before = items.len();
                items.retain(keep);
                any |= items.len() < before;
            }
            Value::Text(name) if gone(key, name) => {
                entry.node = Node { value: Value::List(Vec::new()), span };
                any = true;
            }
            _ => {}
        }
    }
    entries.retain(|entry| !matches!(&entry.node.value, Value::List(items) if items.is_empty()));
    any && entries.is_empty()
}
