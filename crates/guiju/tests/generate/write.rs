//! Trees as block YAML, and the same tree with the keys of its mappings in another order.

use super::Choices;
use serde_json::Value;

/// A tree as block YAML.
pub fn yaml(value: &Value) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    out
}

fn block(value: &Value, depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth);
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, inner) in map {
                out.push_str(&format!("\n{pad}{}:", scalar(key)));
                block(inner, depth + 1, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for inner in items {
                out.push_str(&format!("\n{pad}-"));
                block(inner, depth + 1, out);
            }
        }
        Value::String(text) => out.push_str(&format!(" {}", scalar(text))),
        other => out.push_str(&format!(" {other}")),
    }
}

/// Plain where that is surely a text, else in quotes.
fn scalar(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_lowercase())
        && !["true", "false", "null"].contains(&text)
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
    if plain { text.to_owned() } else { Value::from(text).to_string() }
}

/// The same with the keys of all mappings in another order.
pub fn shuffled(value: &Value, choices: &mut Choices) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().map(|(k, v)| (k.clone(), shuffled(v, choices))).collect();
            choices.shuffle(&mut entries);
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(|v| shuffled(v, choices)).collect()),
        other => other.clone(),
    }
}
