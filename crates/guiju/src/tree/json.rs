//! JSON to a tree. Each level is cut by `serde_json` into raw slices of the text; a slice's offset is its place, and its
//! digits are kept as they stand. A repeated key is an error, not the last one wins.

use super::{Budget, Entry, Node, Source, Value, repeated_key, resolve};
use crate::{
    Bilingual,
    diagnostic::{Diagnostic, Diagnostics, Span},
};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::{collections::HashMap, fmt};

pub(super) fn parse(source: &Source) -> Result<Node, Diagnostics> {
    let whole: &RawValue = serde_json::from_str(&source.text).map_err(|error| {
        let span = Span { line: small(error.line()), column: small(error.column().max(1)), length: 1, source: 0 };
        let message = Bilingual::new(format!("不是有效的 JSON：{error}"), format!("not valid JSON: {error}"));
        Diagnostics::from(source.at(span, "", Diagnostic::error("json-syntax", message)))
    })?;
    let starts: Vec<usize> = std::iter::once(0).chain(source.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut reader = Reader { text: &source.text, starts, last: (0, 0), budget: Budget::default() };
    reader.node(whole, 0).map_err(|found| Diagnostics::from(source.at(found.0, "", found.1)))
}

struct Reader<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// Offset and column of the last place looked up, so that a long line is counted once.
    last: (usize, usize),
    budget: Budget,
}

impl<'a> Reader<'a> {
    /// Depth is limited by [`crate::limits::MAX_DEPTH`], so the recursion is too.
    fn node(&mut self, raw: &'a RawValue, depth: usize) -> Result<Node, Box<(Span, Diagnostic)>> {
        let slice = raw.get();
        let span = self.span(slice);
        let fail = |d: Diagnostic| Box::new((span, d));
        let broken = |error: serde_json::Error| {
            let message = Bilingual::new(format!("不是有效的 JSON：{error}"), format!("not valid JSON: {error}"));
            fail(Diagnostic::error("json-syntax", message))
        };
        self.budget.node().map_err(|d| fail(*d))?;
        Budget::depth(depth).map_err(|d| fail(*d))?;
        let value = match slice.bytes().next() {
            Some(b'{') => {
                let Members(members) = serde_json::from_str(slice).map_err(broken)?;
                let mut seen: HashMap<String, Span> = HashMap::with_capacity(members.len());
                let mut entries = Vec::with_capacity(members.len());
                for (key, raw) in members {
                    let span = self.key_before(raw.get()).map(|key| self.span(key)).unwrap_or(span);
                    let node = self.node(raw, depth + 1)?;
                    if let Some(first) = seen.insert(key.clone(), span) {
                        return Err(Box::new((span, repeated_key(&key, first))));
                    }
                    entries.push(Entry { key, span, node });
                }
                Value::Map(entries)
            }
            Some(b'[') => {
                let items: Vec<&'a RawValue> = serde_json::from_str(slice).map_err(broken)?;
                Value::List(items.into_iter().map(|raw| self.node(raw, depth + 1)).collect::<Result<_, _>>()?)
            }
            Some(b'"') => Value::Text(serde_json::from_str(slice).map_err(broken)?),
            _ => match resolve_bare(slice) {
                Some(value) => value,
                None => {
                    return Err(fail(Diagnostic::error(
                        "json-syntax",
                        Bilingual::new("不是有效的 JSON", "not valid JSON"),
                    )));
                }
            },
        };
        Ok(Node { value, span })
    }

    fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// The key, in its quotes, that stands before a value: back over the colon to a quote that is not escaped.
    fn key_before(&self, value: &str) -> Option<&'a str> {
        let before = self.text.get(..self.offset(value))?.trim_end().strip_suffix(':')?.trim_end();
        let inside = before.strip_suffix('"')?;
        let escaped = |at: &usize| {
            inside.get(..*at).is_some_and(|head| (head.len() - head.trim_end_matches('\\').len()) % 2 == 1)
        };
        let start = inside.rmatch_indices('"').map(|(at, _)| at).find(|at| !escaped(at))?;
        before.get(start..)
    }

    fn span(&mut self, slice: &str) -> Span {
        let offset = self.offset(slice);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let (from, before) = if (start..=offset).contains(&self.last.0) { self.last } else { (start, 0) };
        let column = before + self.text.get(from..offset).map_or(0, |between| between.chars().count());
        self.last = (offset, column);
        let length = slice.lines().next().map_or(1, |first| first.chars().count().max(1));
        Span { line: small(line), column: small(column + 1), length: small(length), source: 0 }
    }
}

fn resolve_bare(slice: &str) -> Option<Value> {
    match slice {
        "null" => Some(Value::Null),
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ => resolve::is_number(slice).then(|| Value::Number(slice.to_owned())),
    }
}

/// The members of one object, repeated ones included.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;
        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Vec<(String, &'de RawValue)>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry::<String, &'de RawValue>()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(MembersVisitor).map(Members)
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A tree as compact JSON, keys in their own order. Depth is limited where trees are parsed.
#[must_use]
pub fn write(node: &Node) -> String {
    let mut out = String::new();
    write_to(node, &mut out);
    out
}

fn write_to(node: &Node, out: &mut String) {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        Value::Number(digits) => out.push_str(digits),
        Value::Text(text) => out.push_str(&quoted(text)),
        Value::List(items) => {
            out.push('[');
            for (n, item) in items.iter().enumerate() {
                out.push_str(if n > 0 { "," } else { "" });
                write_to(item, out);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (n, entry) in entries.iter().enumerate() {
                out.push_str(if n > 0 { "," } else { "" });
                out.push_str(&quoted(&entry.key));
                out.push(':');
                write_to(&entry.node, out);
            }
            out.push('}');
        }
    }
}
