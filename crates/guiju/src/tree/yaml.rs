//! YAML to a tree, from the events of `saphyr-parser`, with an explicit stack. Aliases and tags are refused: a reader
//! of a standard should see each value where it counts.

use super::{Budget, Entry, Node, Source, Value, repeated_key, resolve};
use crate::{
    Bilingual,
    diagnostic::{Diagnostic, Diagnostics, Span},
};
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::collections::HashMap;

/// A list or mapping that is still open.
enum Open {
    List(Vec<Node>, Span),
    Map { entries: Vec<Entry>, seen: HashMap<String, Span>, key: Option<(String, Span)>, span: Span },
}

pub(super) fn parse(source: &Source) -> Result<Node, Diagnostics> {
    let mut stack: Vec<Open> = Vec::new();
    let mut root: Option<Node> = None;
    let mut budget = Budget::default();
    let fail = |span: Span, d: Diagnostic| Diagnostics::from(source.at(span, "", d));
    for event in Parser::new_from_str(&source.text) {
        let (event, place) = event.map_err(|error| {
            let marker = error.marker();
            let span = Span { line: small(marker.line()), column: small(marker.col() + 1), length: 1, source: 0 };
            // The parser looks ahead, and meets nesting that is much too deep before it gives us the first of it.
            if error.info().contains("recursion limit")
                && let Err(deep) = Budget::depth(usize::MAX)
            {
                return fail(span, *deep);
            }
            let message = Bilingual::new(
                format!("不是有效的 YAML：{}", error.info()),
                format!("not valid YAML: {}", error.info()),
            );
            fail(span, Diagnostic::error("yaml-syntax", message))
        })?;
        let span = span_of(&place);
        let done = match event {
            Event::Scalar(text, style, _, tag) => {
                if tag.is_some() {
                    return Err(fail(span, refused("标签", "tags")));
                }
                let value =
                    if style == ScalarStyle::Plain { resolve::plain(&text) } else { Value::Text(text.into_owned()) };
                budget.node().map_err(|d| fail(span, *d))?;
                Node { value, span }
            }
            Event::SequenceStart(..) => {
                budget.node().map_err(|d| fail(span, *d))?;
                stack.push(Open::List(Vec::new(), span));
                Budget::depth(stack.len()).map_err(|d| fail(span, *d))?;
                continue;
            }
            Event::MappingStart(..) => {
                budget.node().map_err(|d| fail(span, *d))?;
                stack.push(Open::Map { entries: Vec::new(), seen: HashMap::new(), key: None, span });
                Budget::depth(stack.len()).map_err(|d| fail(span, *d))?;
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match stack.pop() {
                Some(Open::List(items, span)) => Node { value: Value::List(items), span },
                Some(Open::Map { entries, span, .. }) => Node { value: Value::Map(entries), span },
                None => continue,
            },
            Event::Alias(_) => return Err(fail(span, refused("别名（*）", "aliases (*)"))),
            Event::DocumentStart(_) if root.is_some() => {
                let message =
                    Bilingual::new("一个文件里只能有一份内容", "one document a file; a second one begins here");
                return Err(fail(span, Diagnostic::error("second-document", message)));
            }
            _ => continue,
        };
        match stack.last_mut() {
            None => root = Some(done),
            Some(Open::List(items, _)) => items.push(done),
            Some(Open::Map { entries, seen, key, .. }) => match key.take() {
                Some((key, key_span)) => entries.push(Entry { key, span: key_span, node: done }),
                None => {
                    let text = key_text(&done).ok_or_else(|| {
                        let message = Bilingual::new("键必须是文字", "a key must be a text");
                        fail(done.span, Diagnostic::error("bad-key", message))
                    })?;
                    if let Some(first) = seen.insert(text.clone(), done.span) {
                        return Err(fail(done.span, repeated_key(&text, first)));
                    }
                    *key = Some((text, done.span));
                }
            },
        }
    }
    Ok(root.unwrap_or(Node { value: Value::Null, span: Span { line: 1, column: 1, length: 1, source: 0 } }))
}

fn key_text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) | Value::Number(text) => Some(text.clone()),
        Value::Bool(b) => Some(b.to_string()),
        Value::Null => Some("null".to_owned()),
        _ => None,
    }
}

fn refused(zh: &str, en: &str) -> Diagnostic {
    Diagnostic::error(
        "yaml-feature",
        Bilingual::new(format!("不支持 YAML 的{zh}"), format!("YAML {en} are not supported")),
    )
}

fn span_of(place: &saphyr_parser::Span) -> Span {
    let same_line = place.end.line() == place.start.line();
    let length = if same_line { place.end.col().saturating_sub(place.start.col()).max(1) } else { 1 };
    Span { line: small(place.start.line()), column: small(place.start.col() + 1), length: small(length), source: 0 }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
