//! Draws a diagnostic: the message, the place, the line itself with a caret under what is wrong, and the advice.

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use guiju::{Diagnostic, Lang, Severity, Span};
use std::{borrow::Cow, ops::Range};

/// Bytes of a line that are drawn whole.
const LONGEST: usize = 240;

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
fn place(found: &Diagnostic) -> Vec<Element<'_>> {
    let Span { line, column, .. } = found.span;
    let file = found.file.as_str();
    if line == 0 {
        return if file.is_empty() { Vec::new() } else { vec![Origin::path(file).into()] };
    }
    let (text, marked) = shorten(&found.line_text, bytes(&found.line_text, found.span));
    // The path tells which field of which item it is; no need where just that is underlined.
    let told = found.path.is_empty() || text.get(marked.clone()) == Some(found.path.as_str());
    let mark = AnnotationKind::Primary.span(marked);
    let mark = if told { mark } else { mark.label(found.path.as_str()) };
    let number = line as usize;
    let shortened = matches!(text, Cow::Owned(_));
    let snippet = Snippet::source(text).line_start(number).annotation(mark);
    match file {
        "" => vec![snippet.into()],
        // Of a shortened line only a part is drawn, where the column would be counted anew.
        _ if shortened => vec![Origin::path(file).line(number).char_column(column as usize).into(), snippet.into()],
        _ => vec![snippet.path(file).into()],
    }
}

/// The part of a line around what is marked in it: JSON is often one line, of which a terminal shows nothing.
fn shorten(line: &str, marked: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    if line.len() <= LONGEST {
        return (Cow::Borrowed(line), marked);
    }
    let mut first = marked.start.saturating_sub(LONGEST / 3);
    while !line.is_char_boundary(first) {
        first += 1;
    }
    let mut last = marked.start.saturating_add(LONGEST).min(line.len());
    while !line.is_char_boundary(last) {
        last -= 1;
    }
    let (before, after) = (if first > 0 { "…" } else { "" }, if last < line.len() { "…" } else { "" });
    let part = line.get(first..last).unwrap_or_default();
    let at = |byte: usize| byte.clamp(first, last) - first + before.len();
    (Cow::Owned(format!("{before}{part}{after}")), at(marked.start)..at(marked.end))
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
        let span = Span { line: 1, column, length, source: 0 };
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
    fn of_a_long_line_a_part_is_drawn() {
        let line = format!("{}area: 400 米{}", "长".repeat(1000), "长".repeat(1000));
        let span = Span { line: 1, column: 1001, length: 11, source: 0 };
        let (part, marked) = shorten(&line, bytes(&line, span));
        assert!(part.len() < 2 * LONGEST && part.starts_with('…') && part.ends_with('…'), "{part}");
        assert_eq!(part.get(marked), Some("area: 400 米"));
        let problem = Diagnostic::error("bad-amount", Bilingual::new("应是面积", "expected an area"));
        let drawn = diagnostic(&Source::new("facts.json", &line).at(span, "", problem), Lang::En, false);
        assert!(drawn.contains("facts.json:1:1001") && drawn.contains("area: 400 米"), "{drawn}");
    }

    #[test]
    fn a_diagnostic_shows_place_line_caret_and_advice() {
        let source = Source::new("facts.yaml", "level: village\n建筑面积: 400 米\n");
        let problem = Diagnostic::error("bad-amount", Bilingual::new("应是面积", "expected an area"))
            .with_help(Some(Bilingual::new("写 400 ㎡", "write 400 m2")));
        let problem = source.at(Span { line: 2, column: 7, length: 5, source: 0 }, "building_area", problem);
        let drawn = diagnostic(&problem, Lang::En, false);
        for part in ["error: expected an area", "facts.yaml:2:7", "建筑面积: 400 米", "^", "help: write 400 m2"] {
            assert!(drawn.contains(part), "{part:?} is not in:\n{drawn}");
        }
        assert!(diagnostic(&problem, Lang::Zh, false).contains("错误: 应是面积"));
    }
}
