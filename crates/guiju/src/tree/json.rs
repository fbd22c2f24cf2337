//! JSON to a tree. `serde_json` says whether the text is JSON; then one walk over it cuts out the values, so that each
//! knows its place and numbers keep their digits as they stand. A repeated key is an error, not the last one wins.

use super::{Budget, Entry, Node, Source, Value, repeated_key, resolve};
use crate::{
    Bilingual,
    diagnostic::{Diagnostic, Diagnostics, Span},
};
use serde_json::value::RawValue;
use std::collections::HashMap;

/// Up to so many keys are compared one by one.
const FEW: usize = 24;

/// What is wrong, and where; boxed, as it is rare.
type Wrong = Box<(Span, Diagnostic)>;

pub(super) fn parse(source: &Source) -> Result<Node, Diagnostics> {
    let _: &RawValue = serde_json::from_str(&source.text).map_err(|error| {
        let span = Span { line: small(error.line()), column: small(error.column().max(1)), length: 1, source: 0 };
        Diagnostics::from(source.at(span, "", broken(&error)))
    })?;
    let text = source.text.as_str();
    let mut reader = Reader { text, at: 0, line: 1, counted: (0, 1), budget: Budget::default() };
    reader.node(0).map_err(|found| Diagnostics::from(source.at(found.0, "", found.1)))
}

fn broken(error: &serde_json::Error) -> Diagnostic {
    let message = Bilingual::new(format!("不是有效的 JSON：{error}"), format!("not valid JSON: {error}"));
    Diagnostic::error("json-syntax", message)
}

/// Walks over a text that is JSON.
struct Reader<'a> {
    text: &'a str,
    /// The byte that is next.
    at: usize,
    /// The line it is on, from 1.
    line: usize,
    /// A byte of that line and its column, so that each character is counted once.
    counted: (usize, usize),
    budget: Budget,
}

/// Where a value begins.
#[derive(Clone, Copy)]
struct Start {
    at: usize,
    line: usize,
    column: usize,
}

impl<'a> Reader<'a> {
    /// Depth is limited by [`crate::limits::MAX_DEPTH`], so the recursion is too.
    fn node(&mut self, depth: usize) -> Result<Node, Wrong> {
        self.blanks();
        let start = self.start();
        self.budget.node().and_then(|()| Budget::depth(depth)).map_err(|d| self.wrong(start, *d))?;
        let value = match self.next() {
            Some(b'{') => Value::Map(self.entries(start, depth)?),
            Some(b'[') => {
                self.at += 1;
                let mut items = Vec::new();
                while self.goes_on(b']') {
                    items.push(self.node(depth + 1)?);
                }
                Value::List(items)
            }
            Some(b'"') => Value::Text(self.string().map_err(|d| self.wrong(start, *d))?),
            _ => self.bare().map_err(|d| self.wrong(start, *d))?,
        };
        Ok(Node { value, span: self.span(start) })
    }

    fn entries(&mut self, object: Start, depth: usize) -> Result<Vec<Entry>, Wrong> {
        self.at += 1;
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen: Option<HashMap<String, Span>> = None;
        while self.goes_on(b'}') {
            let start = self.start();
            let key = self.string().map_err(|d| self.wrong(object, *d))?;
            let span = self.span(start);
            self.blanks();
            self.at += 1; // the colon
            let node = self.node(depth + 1)?;
            let first = match entries.len() {
                0..FEW => entries.iter().find(|entry| entry.key == key).map(|entry| entry.span),
                _ => {
                    let before = || entries.iter().map(|entry| (entry.key.clone(), entry.span)).collect();
                    seen.get_or_insert_with(before).insert(key.clone(), span)
                }
            };
            if let Some(first) = first {
                return Err(Box::new((span, repeated_key(&key, first))));
            }
            entries.push(Entry { key, span, node });
        }
        Ok(entries)
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while let Some(blank @ (b' ' | b'\t' | b'\r' | b'\n')) = self.next() {
            self.at += 1;
            if blank == b'\n' {
                self.line += 1;
                self.counted = (self.at, 1);
            }
        }
    }

    /// Whether a list or an object has one more member, which is then next.
    fn goes_on(&mut self, end: u8) -> bool {
        loop {
            self.blanks();
            match self.next() {
                Some(b',') => self.at += 1,
                Some(byte) if byte != end => return true,
                _ => {
                    self.at += 1;
                    return false;
                }
            }
        }
    }

    /// A string, whose quote is next.
    fn string(&mut self) -> Result<String, Box<Diagnostic>> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        self.at += 1;
        loop {
            let rest = bytes.get(self.at..).unwrap_or_default();
            self.at += rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len());
            if self.next() != Some(b'\\') {
                break;
            }
            escaped = true;
            self.at += 2;
        }
        self.at = (self.at + 1).min(bytes.len());
        if escaped {
            let whole = self.text.get(start..self.at).unwrap_or_default();
            return serde_json::from_str(whole).map_err(|error| Box::new(broken(&error)));
        }
        Ok(self.text.get(start + 1..self.at - 1).unwrap_or_default().to_owned())
    }

    /// A number, a truth value or null.
    fn bare(&mut self) -> Result<Value, Box<Diagnostic>> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let slice = rest.split([',', ']', '}', ' ', '\t', '\r', '\n']).next().unwrap_or_default();
        self.at += slice.len();
        match slice {
            "null" => Ok(Value::Null),
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ if resolve::is_number(slice) => Ok(Value::Number(slice.to_owned())),
            _ => Err(Box::new(Diagnostic::error("json-syntax", Bilingual::new("不是有效的 JSON", "not valid JSON")))),
        }
    }

    fn start(&mut self) -> Start {
        Start { at: self.at, line: self.line, column: self.column() }
    }

    /// The column of the byte that is next.
    fn column(&mut self) -> usize {
        let (from, before) = self.counted;
        let column = before + self.text.get(from..self.at).map_or(0, |between| between.chars().count());
        self.counted = (self.at, column);
        column
    }

    /// The place of the value that began at `start` and ends here; of several lines the first.
    fn span(&mut self, start: Start) -> Span {
        let length = if self.line == start.line {
            self.column() - start.column
        } else {
            first_line(self.text.get(start.at..self.at).unwrap_or_default())
        };
        start.span(length)
    }

    /// What is wrong with a value, before its end is known.
    fn wrong(&self, start: Start, diagnostic: Diagnostic) -> Wrong {
        let rest = self.text.get(start.at..).unwrap_or_default();
        let value = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>().next();
        let length = value.and_then(Result::ok).map_or(1, |value| first_line(value.get()));
        Box::new((start.span(length), diagnostic))
    }
}

impl Start {
    fn span(self, length: usize) -> Span {
        Span { line: small(self.line), column: small(self.column), length: small(length.max(1)), source: 0 }
    }
}

fn first_line(text: &str) -> usize {
    text.lines().next().map_or(1, |line| line.chars().count())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_know_their_places() {
        let check = |text: &str, way: &[usize], expected: (u32, u32, u32)| {
            let source = Source::new("a.json", text);
            let tree = parse(&source).map_err(|found| found.to_string());
            let mut node = tree.as_ref().ok();
            for number in way {
                node = node.and_then(|node| match &node.value {
                    Value::Map(entries) => entries.get(*number).map(|entry| &entry.node),
                    Value::List(items) => items.get(*number),
                    _ => None,
                });
            }
            let place = node.map(|node| (node.span.line, node.span.column, node.span.length));
            assert_eq!(place, Some(expected), "{text}");
        };
        check(r#" {"a": 1.50}"#, &[], (1, 2, 11));
        check(r#" {"a": 1.50}"#, &[0], (1, 8, 4));
        check(r#"{"面积": "约“四百”", "b":true}"#, &[0], (1, 8, 7));
        check(r#"{"面积": "约“四百”", "b":true}"#, &[1], (1, 21, 4));
        check("{\r\n  \"a\": [1,\r\n  {\"b\" : null}]}", &[], (1, 1, 1));
        check("{\r\n  \"a\": [1,\r\n  {\"b\" : null}]}", &[0], (2, 8, 3));
        check("{\r\n  \"a\": [1,\r\n  {\"b\" : null}]}", &[0, 1, 0], (3, 10, 4));
        check(r#"["\\\"", "\u00e9\\"]"#, &[1], (1, 10, 10));
    }

    #[test]
    fn a_repeated_key_is_found_among_few_and_many() {
        for others in [0, 3, 30, 300] {
            let keys: String = (0..others).map(|n| format!("\"k{n}\": 0,\n")).collect();
            let source = Source::new("a.json", &format!("{{\"a\": 1,\n{keys}\"\\u0061\": 2, \"a\": 3}}"));
            let found = parse(&source).map_err(|found| found.0.into_iter().map(|d| (d.code, d.span)).collect());
            let span = Span { line: others + 2, column: 1, length: 8, source: 0 };
            assert_eq!(found, Err(vec![("repeated-key".to_owned(), span)]), "after {others} others");
        }
    }
}
