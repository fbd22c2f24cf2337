//! The hash of a standard: over what it says, not over the bytes of its file.

use crate::tree::{Node, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// A tree in one canonical text: keys sorted, no blanks, `null` entries left out.
pub(crate) fn canonical(node: &Node) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

/// The hash of some canonical texts, as `sha256:…`.
pub(crate) fn hash(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        // The length goes first, so that no two lists of parts run together.
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    let mut text = "sha256:".to_owned();
    for byte in hasher.finalize() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Depth is limited where the tree is parsed.
fn write(node: &Node, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
        // A number and the text of the same digits say the same in a standard.
        Value::Number(text) | Value::Text(text) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
        Value::List(items) => {
            out.push('[');
            for item in items {
                write(item, out);
                out.push(',');
            }
            out.push(']');
        }
        Value::Map(entries) => {
            let mut sorted: Vec<_> = entries.iter().filter(|e| e.node.value != Value::Null).collect();
            sorted.sort_by(|a, b| a.key.cmp(&b.key));
            out.push('{');
            for entry in sorted {
                out.push_str(&serde_json::Value::from(entry.key.as_str()).to_string());
                out.push(':');
                write(&entry.node, out);
                out.push(',');
            }
            out.push('}');
        }
    }
}
