//! A tree as YAML, for reading: what is short stands on one line.

use super::{Node, Value, resolve};

/// Characters of a line.
const WIDTH: usize = 120;

/// A tree as YAML. Depth is limited where trees are parsed.
#[must_use]
pub fn to_yaml(node: &Node) -> String {
    let mut out = String::new();
    block(node, 0, &mut out);
    out
}

/// A mapping or list over several lines, each indented; anything else on one.
fn block(node: &Node, indent: usize, out: &mut String) {
    let pad = " ".repeat(indent);
    match &node.value {
        Value::Map(entries) if !entries.is_empty() => {
            for entry in entries {
                out.push_str(&pad);
                out.push_str(&scalar(&entry.key, true));
                out.push(':');
                // Named things stand one a line, also where all of them would fit on it.
                nested(&entry.node, indent, entry.key.len() + 2, out);
            }
        }
        Value::List(items) if !items.is_empty() => {
            for item in items {
                out.push_str(&pad);
                out.push('-');
                let line = flow(item);
                if fits(item, &line, indent + 2) {
                    out.push(' ');
                    out.push_str(&line);
                    out.push('\n');
                    continue;
                }
                let mut inner = String::new();
                block(item, indent + 2, &mut inner);
                // The first line goes on behind the dash.
                out.push(' ');
                out.push_str(inner.trim_start());
            }
        }
        _ => {
            out.push_str(&pad);
            out.push_str(&flow(node));
            out.push('\n');
        }
    }
}

fn nested(node: &Node, indent: usize, taken: usize, out: &mut String) {
    let line = flow(node);
    let several =
        matches!(&node.value, Value::List(items) if items.iter().any(|item| matches!(item.value, Value::Map(_))));
    if fits(node, &line, indent + taken) && !(indent == 0 && several) {
        out.push(' ');
        out.push_str(&line);
        out.push('\n');
    } else {
        out.push('\n');
        block(node, indent + 2, out);
    }
}

fn fits(node: &Node, line: &str, before: usize) -> bool {
    match &node.value {
        Value::Map(entries) if !entries.is_empty() => before + line.chars().count() <= WIDTH,
        Value::List(items) if !items.is_empty() => before + line.chars().count() <= WIDTH,
        _ => true,
    }
}

fn flow(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(b) => b.to_string(),
        Value::Number(digits) => digits.clone(),
        Value::Text(text) => scalar(text, false),
        Value::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => {
            let parts: Vec<String> =
                entries.iter().map(|e| format!("{}: {}", scalar(&e.key, true), flow(&e.node))).collect();
            format!("{{{}}}", parts.join(", "))
        }
    }
}

/// A text, in quotes where it would be read as something else without.
fn scalar(text: &str, key: bool) -> String {
    let bad =
        |c: char| matches!(c, '{' | '}' | '[' | ']' | ',' | '#' | '&' | '*' | '!' | '|' | '>' | '\'' | '"' | '`' | ':');
    let first = text.chars().next();
    let plain = first.is_some_and(|c| c.is_alphanumeric() || c == '$' || (c as u32) > 0x2000)
        && !text.chars().any(|c| bad(c) || c.is_control())
        && !text.ends_with(char::is_whitespace)
        && (key || resolve::plain(text) == Value::Text(text.to_owned()));
    if plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(all(test, feature = "yaml", feature = "bundled"))]
mod tests {
    use crate::{Source, Standard, standard::canonical, tree};

    #[test]
    fn what_is_written_reads_back() {
        for id in Standard::bundled_ids() {
            let standard = Standard::bundled(id).unwrap_or_else(|found| panic!("{found}"));
            let text = super::to_yaml(&standard.effective);
            let root =
                tree::parse(&Source::new("s.yaml", &text)).unwrap_or_else(|found| panic!("{id}: {found}\n{text}"));
            assert_eq!(canonical(&root), canonical(&standard.effective), "{id}");
        }
    }
}
