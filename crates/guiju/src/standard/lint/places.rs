//! Where the parts of a standard stand in its tree: linked data keeps few places, the tree has them all.

use crate::{
    diagnostic::Span,
    tree::{Node, Value},
};
use std::collections::HashMap;

/// The mappings of a standard by their `id`, section by section.
pub(super) struct Places<'n> {
    root: &'n Node,
    named: HashMap<(Section, &'n str), &'n Node>,
}

/// Where a name is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Section {
    Rule,
    Group,
    Level,
    /// A sheet, or an item of one.
    Score,
}

/// The keys under which the items of sheets stand.
const NESTS: [&str; 3] = ["items", "weighted", "best_of"];

impl<'n> Places<'n> {
    pub fn of(root: &'n Node) -> Self {
        let mut places = Self { root, named: HashMap::new() };
        let sections = [("rules", Section::Rule), ("groups", Section::Group), ("levels", Section::Level)];
        for (key, section) in sections {
            for node in list(root, key) {
                places.add(section, node);
            }
        }
        let mut open: Vec<&Node> = list(root, "scores").iter().collect();
        while let Some(node) = open.pop() {
            places.add(Section::Score, node);
            open.extend(NESTS.iter().flat_map(|key| list(node, key)));
        }
        places
    }

    fn add(&mut self, section: Section, node: &'n Node) {
        if let Some(id) = field(node, "id").and_then(Node::scalar) {
            self.named.entry((section, id)).or_insert(node);
        }
    }

    /// A part of the standard's own mapping.
    pub fn top(&self, key: &str) -> Option<&'n Node> {
        field(self.root, key)
    }

    /// The mapping of something that has an id.
    pub fn named(&self, section: Section, id: &str) -> Option<&'n Node> {
        self.named.get(&(section, id)).copied()
    }

    /// Where a field of it is best pointed at.
    pub fn at(&self, section: Section, id: &str, key: &str) -> Option<Span> {
        at(self.named(section, id)?, key)
    }
}

/// A field of a mapping; an explicit null is none.
pub(super) fn field<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|entry| entry.key == key).map(|entry| &entry.node).filter(|node| node.value != Value::Null)
}

/// A field that is a list; nothing where it is not.
pub(super) fn list<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    match field(node, key).map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// Where a field is best pointed at: a single value itself, the key of a list or mapping.
pub(super) fn at(node: &Node, key: &str) -> Option<Span> {
    let Value::Map(entries) = &node.value else { return None };
    let entry = entries.iter().find(|entry| entry.key == key)?;
    match entry.node.value {
        Value::List(_) | Value::Map(_) => Some(entry.span),
        _ => Some(entry.node.span),
    }
}
