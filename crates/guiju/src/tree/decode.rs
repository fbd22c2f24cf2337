//! From trees to typed data, with every error collected.
//!
//! A [`Decoder`] holds the source and what was found wrong. Its readers return `None` after they have reported, so a
//! caller goes on with the next field.

use super::{Entry, Node, Source, Value};
use crate::{
    Bilingual,
    diagnostic::{Diagnostic, Diagnostics, Severity, Span, did_you_mean},
    limits::MAX_DIAGNOSTICS,
};

/// Collects what is wrong while a tree is read.
#[derive(Debug)]
pub struct Decoder<'s> {
    sources: &'s [Source],
    found: Vec<Diagnostic>,
}

impl<'s> Decoder<'s> {
    /// A decoder for trees of this source.
    #[must_use]
    pub fn new(source: &'s Source) -> Self {
        Self::of_several(std::slice::from_ref(source))
    }

    /// A decoder for a tree made from several sources: a span says which of them, by number.
    #[must_use]
    pub fn of_several(sources: &'s [Source]) -> Self {
        Self { sources, found: Vec::new() }
    }

    /// Reports an error at a place.
    pub fn error(&mut self, span: Span, path: &str, code: &str, message: Bilingual, help: Option<Bilingual>) {
        self.report(span, path, Diagnostic::error(code, message).with_help(help));
    }

    /// Whether so many errors are kept already that further ones are not.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.number(Severity::Error) >= MAX_DIAGNOSTICS
    }

    /// Whether anything was found that is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.number(Severity::Error) > 0
    }

    fn number(&self, severity: Severity) -> usize {
        self.found.iter().filter(|d| d.severity == severity).count()
    }

    /// Keeps what is found, up to so many errors and so many warnings.
    fn report(&mut self, span: Span, path: &str, diagnostic: Diagnostic) {
        if self.number(diagnostic.severity) < MAX_DIAGNOSTICS {
            let source = self.sources.get(usize::from(span.source)).or(self.sources.first());
            self.found.extend(source.map(|source| source.at(span, path, diagnostic)));
        }
    }

    /// Reports a warning at a place. What a base is warned of is said when the base is read, not again of each overlay.
    pub fn warning(&mut self, span: Span, path: &str, code: &str, message: Bilingual, help: Option<Bilingual>) {
        if span.source != 0 {
            return;
        }
        self.report(span, path, Diagnostic::error(code, message).with_help(help).as_warning());
    }

    /// Everything reported so far.
    #[must_use]
    pub fn finish(self) -> Diagnostics {
        Diagnostics(self.found)
    }

    /// Reports that something else was expected here.
    pub fn expected(&mut self, node: &Node, path: &str, zh: &str, en: &str) {
        let kind = node.kind();
        let message =
            Bilingual::new(format!("这里应是{zh}，却是{}", kind.zh), format!("expected {en}, found {}", kind.en));
        self.error(node.span, path, "wrong-kind", message, None);
    }

    /// A mapping, to be read field by field.
    pub fn fields<'n>(&mut self, node: &'n Node, path: &str) -> Option<Fields<'n>> {
        match &node.value {
            Value::Map(entries) => Some(Fields { entries, taken: Vec::new(), path: path.to_owned(), span: node.span }),
            _ => {
                self.expected(node, path, "键值表", "a mapping");
                None
            }
        }
    }

    /// A list.
    pub fn list<'n>(&mut self, node: &'n Node, path: &str) -> Option<&'n [Node]> {
        match &node.value {
            Value::List(items) => Some(items),
            _ => {
                self.expected(node, path, "列表", "a list");
                None
            }
        }
    }

    /// A text; a bare number or date is taken as it was written.
    pub fn text(&mut self, node: &Node, path: &str) -> Option<String> {
        self.word(node, path).map(str::to_owned)
    }

    /// The same, as it stands in the tree.
    pub fn word<'n>(&mut self, node: &'n Node, path: &str) -> Option<&'n str> {
        match node.scalar() {
            Some(text) if !text.trim().is_empty() => Some(text),
            _ => {
                self.expected(node, path, "文字", "a text");
                None
            }
        }
    }

    /// A list of texts; a single text is a list of one.
    pub fn texts(&mut self, node: &Node, path: &str) -> Vec<(String, Span)> {
        match &node.value {
            Value::List(items) => {
                items.iter().filter_map(|item| self.text(item, path).map(|text| (text, item.span))).collect()
            }
            _ => self.text(node, path).map(|text| (text, node.span)).into_iter().collect(),
        }
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, node: &Node, path: &str) -> Option<bool> {
        match &node.value {
            Value::Bool(b) => Some(*b),
            _ => {
                self.expected(node, path, "true 或 false", "true or false");
                None
            }
        }
    }

    /// A whole number that is not negative.
    pub fn whole(&mut self, node: &Node, path: &str) -> Option<u32> {
        match &node.value {
            Value::Number(digits) if digits.parse::<u32>().is_ok() => digits.parse().ok(),
            _ => {
                self.expected(node, path, "非负整数", "a whole number");
                None
            }
        }
    }

    /// A text in both languages.
    pub fn bilingual(&mut self, node: &Node, path: &str) -> Option<Bilingual> {
        let mut fields = self.fields(node, path)?;
        let zh = fields.require(self, "zh").and_then(|n| self.text(n, path));
        let en = fields.require(self, "en").and_then(|n| self.text(n, path));
        fields.finish(self);
        Some(Bilingual::new(zh?, en?))
    }

    /// One of the given names.
    pub fn choice<T: Copy>(&mut self, node: &Node, path: &str, choices: &[(&str, T)]) -> Option<T> {
        let text = self.text(node, path)?;
        if let Some((_, value)) = choices.iter().find(|(name, _)| *name == text) {
            return Some(*value);
        }
        let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
        let message = Bilingual::new(
            format!("`{text}` 不在可选值之内：{}", names.join("、")),
            format!("`{text}` is not one of: {}", names.join(", ")),
        );
        self.error(node.span, path, "unknown-choice", message, did_you_mean(&text, names));
        None
    }
}

/// The fields of one mapping; those nobody takes are reported as unknown.
#[derive(Debug)]
pub struct Fields<'n> {
    entries: &'n [Entry],
    taken: Vec<&'n str>,
    /// Path of the mapping.
    pub path: String,
    /// Place of the mapping.
    pub span: Span,
}

impl<'n> Fields<'n> {
    /// The field's value, if it is there. An explicit null counts as absent.
    pub fn take(&mut self, key: &'n str) -> Option<&'n Node> {
        self.taken.push(key);
        self.entries.iter().find(|e| e.key == key).map(|e| &e.node).filter(|n| n.value != Value::Null)
    }

    /// The field's value; reports when it is missing.
    pub fn require(&mut self, decoder: &mut Decoder<'_>, key: &'n str) -> Option<&'n Node> {
        let found = self.take(key);
        if found.is_none() {
            let message = Bilingual::new(format!("缺少 `{key}`"), format!("`{key}` is missing"));
            decoder.error(self.span, &self.path, "missing-field", message, None);
        }
        found
    }

    /// The entries that nobody has taken yet.
    pub fn rest(&self) -> impl Iterator<Item = &'n Entry> + use<'n, '_> {
        self.entries.iter().filter(|e| !self.taken.contains(&e.key.as_str()))
    }

    /// All entries.
    #[must_use]
    pub fn all(&self) -> &'n [Entry] {
        self.entries
    }

    /// Reports the fields that nobody took.
    pub fn finish(self, decoder: &mut Decoder<'_>) {
        for entry in self.rest() {
            if decoder.is_full() {
                return; // nearest names take long to find
            }
            let message = Bilingual::new(format!("不认识的键 `{}`", entry.key), format!("unknown key `{}`", entry.key));
            let help = did_you_mean(&entry.key, self.taken.iter().copied());
            decoder.error(entry.span, &self.path, "unknown-key", message, help);
        }
    }
}
