//! What texts of a table stand for: lists as JSON, and sets of terms with signs between them.
//!
//! A cell as a tree comes in; it goes out as a facts file would have it.

use guiju::{
    Bilingual, Diagnostic, Diagnostics, Source, Vocabulary,
    tree::{self, Node, Value},
    vocabulary::{FactKind, RecordId},
};

/// The signs between the terms of a set.
const SIGNS: [char; 7] = ['、', '，', ',', '；', ';', '|', '\n'];

/// The value of a fact, every text in it that stands for a list or a record put as one. `at` is its path.
///
/// # Errors
/// Broken JSON.
pub(crate) fn put(vocabulary: &Vocabulary, kind: FactKind, mut node: Node, at: &str) -> Result<Node, Diagnostics> {
    match (&mut node.value, kind) {
        (Value::Map(entries), _) if entries.iter().any(|entry| entry.key == "value") => {
            for entry in entries.iter_mut().filter(|entry| entry.key == "value") {
                entry.node = put(vocabulary, kind, std::mem::take(&mut entry.node), at)?;
            }
        }
        (Value::Map(entries), FactKind::Record(record)) => record_of(vocabulary, record, entries, at)?,
        (Value::Map(entries), FactKind::List(_)) => {
            for entry in entries.iter_mut().filter(|entry| entry.key == "items") {
                entry.node = put(vocabulary, kind, std::mem::take(&mut entry.node), at)?;
            }
        }
        (Value::List(items), FactKind::List(record)) => {
            for item in items {
                if let Value::Map(entries) = &mut item.value {
                    record_of(vocabulary, record, entries, at)?;
                }
            }
        }
        (Value::Text(text), FactKind::Terms(list)) => {
            let trimmed = text.trim();
            if trimmed.starts_with(['[', '{']) {
                return json(trimmed, at);
            }
            // A term may itself have such a sign.
            let whole = vocabulary.term_list(list).is_some_and(|terms| terms.term_named(trimmed).is_some());
            if !whole && trimmed.contains(SIGNS) {
                let items = trimmed.split(SIGNS).map(str::trim).filter(|item| !item.is_empty());
                let item = |text: &str| Node { value: Value::Text(text.to_owned()), ..Node::default() };
                node.value = Value::List(items.map(item).collect());
            }
        }
        (Value::Text(text), FactKind::List(_) | FactKind::Record(_)) if text.trim().starts_with(['[', '{']) => {
            return json(text.trim(), at);
        }
        _ => {}
    }
    Ok(node)
}

fn record_of(
    vocabulary: &Vocabulary,
    record: RecordId,
    entries: &mut [tree::Entry],
    at: &str,
) -> Result<(), Diagnostics> {
    let Some(record) = vocabulary.record(record) else { return Ok(()) };
    for entry in entries {
        if let Some((_, fact)) = record.fact_named(&entry.key) {
            entry.node = put(vocabulary, fact.kind, std::mem::take(&mut entry.node), at)?;
        }
    }
    Ok(())
}

fn json(text: &str, at: &str) -> Result<Node, Diagnostics> {
    tree::parse(&Source::new("", text)).map_err(|found| {
        let named = |diagnostic: Diagnostic| {
            let message = Bilingual::new(
                format!("这里的 JSON 有误：{}", diagnostic.message.zh),
                format!("the JSON here is broken: {}", diagnostic.message.en),
            );
            Diagnostic { path: at.to_owned(), message, ..diagnostic }
        };
        Diagnostics(found.0.into_iter().map(named).collect())
    })
}
