//! Draws a diagnostic: the message, the place, the line itself with a caret under what is wrong, and the advice.

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use guiju::{Diagnostic, Lang, Severity, Span};
use std::ops::Range;

/// One diagnostic as lines of text, without a line break at the end.
pub fn diagnostic(found: &Diagnostic, lang: Lang, styled: bool) -> String {
    let (level, name) = match (found.severity, lang) {
        (Severity::Error, Lang::En) => (Level::ERROR, "error"),
        (Severity::Error, Lang::Zh) => (Level::ERROR, "错误"),
        (Severity::Warning, Lang::En) => (Level::WARNING, "warning"),
        (Severity::Warning, Lang::Zh) => (Level::WARNING, "警告"),
    };
    let mut group = level.with_name(name).primary_title(found.message.get(lang)).elements(place(found));
    if let Some(help) = &found.help {
        let name = if lang == Lang::Zh { "建议" } else { "help" };
        group = group.element(Level::HELP.with_name(name).message(help.get(lang)));
    }
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The line with its caret where the line is known, else the file where that is known.
fn place(found: &Diagnostic) -> Option<Element<'_>> {
    if found.span.line == 0 {
        return (!found.file.is_empty()).then(|| Origin::path(found.file.as_str()).into());
    }
    let marked = bytes(&found.line_text, found.span);
    // The path tells which field of which item it is; no need where just that is underlined.
    let told = found.path.is_empty() || found.line_text.get(marked.clone()) == Some(found.path.as_str());
    let mark = AnnotationKind::Primary.span(marked);
    let mark = if told { mark } else { mark.label(found.path.as_str()) };
    let snippet = Snippet::source(found.line_text.as_str()).line_start(found.span.line as usize).annotation(mark);
    Some(if found.file.is_empty() { snippet } else { snippet.path(found.file.as_str()) }.into())
}

/// The bytes of a line that a span of characters covers; a span beyond the end of the line is cut there.
fn bytes(line: &str, span: Span) -> Range<usize> {
    let at = |count: usize| line.char_indices().nth(count).map_or(line.len(), |(at, _)| at);
    let first = (span.column as usize).saturating_sub(1);
    at(first)..at(first.saturating_add(span.length.max(1) as usize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use guiju::{Bilingual, Source};

    fn check(line: &str, column: u32, length: u32, expected: &str) {
        let span = Span { line: 1, column, length };
        assert_eq!(line.get(bytes(line, span)), Some(expected));
    }

    #[test]
    fn spans_count_characters_and_stay_on_the_line() {
        check("area: 400", 7, 3, "400");
        check("建筑面积: 400 米", 7, 5, "400 米");
        check("面积", 2, 9, "积");
        check("", 5, 5, "");
    }

    #[test]
    fn a_diagnostic_shows_place_line_caret_and_advice() {
        let source = Source::new("facts.yaml", "level: village\n建筑面积: 400 米\n");
        let problem = Diagnostic::error("bad-amount", Bilingual::new("应是面积", "expected an area"))
            .with_help(Some(Bilingual::new("写 400 ㎡", "write 400 m2")));
        let problem = source.at(Span { line: 2, column: 7, length: 5 }, "building_area", problem);
        let drawn = diagnostic(&problem, Lang::En, false);
        for part in ["error: expected an area", "facts.yaml:2:7", "建筑面积: 400 米", "^", "help: write 400 m2"] {
            assert!(drawn.contains(part), "{part:?} is not in:\n{drawn}");
        }
        assert!(diagnostic(&problem, Lang::Zh, false).contains("错误: 应是面积"));
    }
}
