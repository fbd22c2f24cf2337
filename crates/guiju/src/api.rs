//! The one JSON-in, JSON-out layer that every binding is a skin over.

/// A compiled standard.
#[derive(Debug)]
pub struct Standard;

/// The bundled standards, as a JSON array of `{id, edition, title, status, subject}`.
#[must_use]
pub fn standards() -> String {
    "[]".into()
}
/// Loads a bundled standard by its id. The error is a JSON text `{"error": {"kind": "standard", "diagnostics": […]}}`.
pub fn bundled(_id: &str) -> Result<Standard, String> {
    Ok(Standard)
}
/// Loads a standard of one's own from its text (JSON; YAML too with the feature `yaml`). `name` is the file name shown in errors.
pub fn load(_name: &str, _text: &str) -> Result<Standard, String> {
    Ok(Standard)
}
/// Checks one subject. `facts` is the text of a facts file (JSON; YAML too with the feature `yaml`); `options` is JSON
/// `{"as_of": "2022-06-01", "name": "facts.json"}`, both optional (as_of must then stand in the facts).
/// The answer is `{"assessment": {…}}` or `{"error": {"kind": "facts" | "standard" | "options", "diagnostics": […]}}`.
#[must_use]
pub fn check(_standard: &Standard, _facts: &str, _options: &str) -> String {
    "{}".into()
}
/// The text report of the same: `options` has also `"lang": "zh" | "en"`. The answer is `{"report": "…"}` or an error.
#[must_use]
pub fn report(_standard: &Standard, _facts: &str, _options: &str) -> String {
    "{}".into()
}
/// What a standard, or one rule of it, asks for, as JSON.
#[must_use]
pub fn explain(_standard: &Standard, _rule: Option<&str>) -> String {
    "{}".into()
}
/// Everything wrong with a standard's text, as JSON `{"diagnostics": […]}`.
#[must_use]
pub fn lint(_name: &str, _text: &str) -> String {
    "{}".into()
}
/// JSON Schema of `facts` or `standard`.
#[must_use]
pub fn schema(_kind: &str) -> String {
    "{}".into()
}
