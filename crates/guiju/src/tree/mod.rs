//! A text as a tree of values that know their place.
//!
//! YAML and JSON come in; a [`Node`] goes out, or a diagnostic with its line. Nothing is lost on the way: numbers keep
//! their digits as text, a repeated key is an error. [`decode`] turns trees into typed data and collects all errors.

pub mod decode;
mod json;
pub use json::write as to_json;
mod resolve;
mod write;
pub use write::to_yaml;
#[cfg(feature = "yaml")]
mod yaml;

use crate::{
    Bilingual,
    diagnostic::{Diagnostic, Diagnostics, Span},
    limits,
};

/// A named text that trees are read from and diagnostics point into.
#[derive(Clone, Debug)]
pub struct Source {
    /// File name, as shown to readers.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// A source from its name and text. A byte order mark is dropped.
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        Self { name: name.into(), text: text.strip_prefix('\u{feff}').unwrap_or(text).to_owned() }
    }

    /// One line of the text, counted from 1.
    #[must_use]
    pub fn line(&self, line: u32) -> &str {
        (line as usize).checked_sub(1).and_then(|n| self.text.lines().nth(n)).unwrap_or_default()
    }

    /// Puts file, place and line on a diagnostic.
    #[must_use]
    pub fn at(&self, span: Span, path: &str, mut diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.file.clone_from(&self.name);
        diagnostic.path = path.to_owned();
        let line = self.line(span.line);
        // A whole file on one line would be kept once for each of its errors.
        diagnostic.line_text = if line.len() > limits::MAX_LINE { String::new() } else { line.to_owned() };
        // The file is named, so its number says nothing more.
        diagnostic.span = Span { source: 0, ..span };
        diagnostic
    }
}

/// A value and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// What a node is. Numbers are kept as they were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing: `null`, `~` or an empty YAML value.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, in its own digits.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in its own order.
    Map(Vec<Entry>),
}

/// One entry of a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// The value.
    pub node: Node,
}

impl Node {
    /// What kind of thing it is, for messages.
    #[must_use]
    pub fn kind(&self) -> Bilingual {
        match &self.value {
            Value::Null => Bilingual::new("空值", "nothing"),
            Value::Bool(b) => Bilingual::new(format!("`{b}`"), format!("`{b}`")),
            Value::Number(n) => Bilingual::new(format!("数字 `{n}`"), format!("the number `{n}`")),
            Value::Text(t) => {
                let short: String = t.chars().take(40).collect();
                Bilingual::new(format!("文字“{short}”"), format!("the text \"{short}\""))
            }
            Value::List(_) => Bilingual::new("列表", "a list"),
            Value::Map(_) => Bilingual::new("键值表", "a mapping"),
        }
    }

    /// A text or number as it was written.
    #[must_use]
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Text(t) | Value::Number(t) => Some(t),
            _ => None,
        }
    }
}

/// Reads a source: JSON if it begins like JSON, else YAML.
///
/// # Errors
/// Syntax errors, repeated keys and crossed limits, each with its place. Without the feature `yaml`, YAML is refused.
pub fn parse(source: &Source) -> Result<Node, Diagnostics> {
    if source.text.len() > limits::MAX_BYTES {
        let found = source.text.len();
        let message = Bilingual::new(
            format!("文件有 {found} 字节，最多 {} 字节", limits::MAX_BYTES),
            format!("the file has {found} bytes; at most {} are read", limits::MAX_BYTES),
        );
        return Err(source.at(Span::default(), "", Diagnostic::error("too-large", message)).into());
    }
    let json_like = source.text.trim_start().starts_with(['{', '[']) && json_by_name(&source.name);
    if json_like {
        return json::parse(source);
    }
    #[cfg(feature = "yaml")]
    return yaml::parse(source);
    #[cfg(not(feature = "yaml"))]
    json::parse(source)
}

/// A YAML flow mapping also begins with a brace; the file's name decides unless it says nothing.
fn json_by_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    !(lower.ends_with(".yaml") || lower.ends_with(".yml"))
}

/// Counts nodes and depth while a tree is built.
#[derive(Default)]
struct Budget {
    nodes: usize,
}

impl Budget {
    fn node(&mut self) -> Result<(), Box<Diagnostic>> {
        self.nodes += 1;
        if self.nodes > limits::MAX_NODES {
            let message = Bilingual::new(
                format!("内容超过 {} 项", limits::MAX_NODES),
                format!("more than {} values in one file", limits::MAX_NODES),
            );
            return Err(Diagnostic::error("too-many-values", message).into());
        }
        Ok(())
    }

    fn depth(depth: usize) -> Result<(), Box<Diagnostic>> {
        if depth > limits::MAX_DEPTH {
            let message = Bilingual::new(
                format!("嵌套超过 {} 层", limits::MAX_DEPTH),
                format!("nested more than {} levels deep", limits::MAX_DEPTH),
            );
            return Err(Diagnostic::error("too-deep", message).into());
        }
        Ok(())
    }
}

fn repeated_key(key: &str, first: Span) -> Diagnostic {
    Diagnostic::error(
        "repeated-key",
        Bilingual::new(
            format!("`{key}` 写了两次，第一次在第 {} 行", first.line),
            format!("`{key}` is given twice, first on line {}", first.line),
        ),
    )
}
