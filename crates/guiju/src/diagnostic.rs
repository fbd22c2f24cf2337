//! What is wrong with an input, where it stands, and what would be right.
//!
//! Every stage that reads something collects [`Diagnostic`]s; none stops at the first. A diagnostic is data: the faces
//! of guiju draw it (with the line of the file), this module only says it.

use crate::{Bilingual, Lang, limits::MAX_DIAGNOSTICS};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; work goes on.
    Warning,
    /// The input can't be used as it is.
    Error,
}

/// A stretch of one line of a text: line and column count from 1, in characters. Line 0 is "no place known".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Line, from 1.
    pub line: u32,
    /// Column of the first character, from 1.
    pub column: u32,
    /// Number of characters, at least 1.
    pub length: u32,
    /// Which text, where a tree was made from several (a standard and its bases); 0 is the one that was read.
    #[serde(skip)]
    pub source: u16,
}

/// One finding about an input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Stable name of the kind of finding, such as `unknown-fact`.
    pub code: String,
    /// Error or warning.
    pub severity: Severity,
    /// What was expected and what was found.
    pub message: Bilingual,
    /// What to write instead, where that is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub help: Option<Bilingual>,
    /// Name of the file.
    pub file: String,
    /// Path of the field, such as `rooms[2].area`; empty where none applies.
    pub path: String,
    /// Place in the text.
    pub span: Span,
    /// The line of the text itself; empty where it is longer than [`crate::limits::MAX_LINE`].
    pub line_text: String,
}

impl Diagnostic {
    /// An error about no place in particular.
    #[must_use]
    pub fn error(code: &str, message: Bilingual) -> Self {
        Self {
            code: code.into(),
            severity: Severity::Error,
            message,
            help: None,
            file: String::new(),
            path: String::new(),
            span: Span::default(),
            line_text: String::new(),
        }
    }

    /// The same as a warning.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The same with advice.
    #[must_use]
    pub fn with_help(mut self, help: Option<Bilingual>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// One line: `file:line:column: message (help)`.
    #[must_use]
    pub fn line(&self, lang: Lang) -> String {
        let mut out = String::new();
        if !self.file.is_empty() {
            out.push_str(&self.file);
            out.push(':');
        }
        if self.span.line > 0 {
            out.push_str(&format!("{}:{}:", self.span.line, self.span.column));
        }
        if !out.is_empty() {
            out.push(' ');
        }
        if !self.path.is_empty() {
            out.push_str(&format!("`{}`: ", self.path));
        }
        out.push_str(self.message.get(lang));
        if let Some(help) = &self.help {
            out.push_str(&match lang {
                Lang::Zh => format!("（{}）", help.zh),
                Lang::En => format!(" ({})", help.en),
            });
        }
        out
    }
}

/// Everything found wrong with one input. As an error it prints one finding a line, in English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Whether any of them is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// The findings in the order of their places.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        if self.0.len() > MAX_DIAGNOSTICS {
            // No warning crowds out an error.
            self.0.sort_by_key(|d| std::cmp::Reverse(d.severity));
            self.0.truncate(MAX_DIAGNOSTICS);
        }
        self.0.sort_by(|a, b| (&a.file, a.span.line, a.span.column).cmp(&(&b.file, b.span.line, b.span.column)));
        self
    }

    /// All findings, one a line.
    #[must_use]
    pub fn lines(&self, lang: Lang) -> String {
        self.0.iter().map(|d| d.line(lang)).collect::<Vec<_>>().join("\n")
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines(Lang::En))
    }
}

impl std::error::Error for Diagnostics {}

impl From<Diagnostic> for Diagnostics {
    fn from(one: Diagnostic) -> Self {
        Self(vec![one])
    }
}

/// The name among `known` that is nearest to `found`, if one is near enough to be meant.
#[must_use]
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = found.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(&wanted, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, name)| name)
}

/// Advice that names the nearest known name.
#[must_use]
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Bilingual> {
    nearest(found, known).map(|n| Bilingual::new(format!("是否指 `{n}`？"), format!("did you mean `{n}`?")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found() {
        let known = ["building_area", "office_area", "rooms"];
        assert_eq!(nearest("bulding_area", known), Some("building_area"));
        assert_eq!(nearest("xyz", known), None);
    }
}
