//! Lines that nobody can reach and lines that everybody does: pass marks, what levels ask of scores, how many sheets
//! have to be passed.

use super::{Section, Subject, figure, percent};
use crate::{
    Bilingual,
    condition::forms::compare::Relation,
    diagnostic::Span,
    score::{Extent, LevelScore, Mark, Target, against},
    standard::{
        Level,
        lint::reach::{self, Reach},
    },
    tree::decode::Decoder,
};
use std::collections::HashMap;

pub(super) fn check(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    for sheet in subject.linked.sheets {
        let Some(line) = sheet.pass_mark else { continue };
        let span = subject.places.at(Section::Score, &sheet.id, "pass_mark").unwrap_or(sheet.span);
        let found = reach::sheet(subject, sheet).extent;
        let id = &sheet.id;
        if found.high.is_some_and(|high| high < line) {
            let high = found.high.map(figure).unwrap_or_default();
            let message = Bilingual::new(
                format!("评分表 `{id}` 最高只有 {high} 分，合格线却是 {} 分", figure(line)),
                format!("the sheet `{id}` comes to {high} at the most, but its pass mark is {}", figure(line)),
            );
            let help = Bilingual::new("降低合格线，或核对各项分值", "lower the pass mark, or check the items");
            decoder.warning(span, id, "unreachable-pass-mark", message, Some(help));
        } else if found.low.is_some_and(|low| low >= line) {
            always(span, id, &figure(line), found.low, decoder);
        }
    }
    let mut reached: HashMap<&str, Option<Reach>> = HashMap::new();
    for level in subject.linked.levels {
        for asked in &level.scores {
            match &asked.target {
                Target::Named(id) => {
                    let reach = *reached.entry(id).or_insert_with(|| reach::named(subject, id));
                    named(level, asked, id, reach, decoder);
                }
                Target::SheetsPassed => passed(subject, level, asked, decoder),
            }
        }
    }
}

fn always(span: Span, id: &str, line: &str, low: Option<Mark>, decoder: &mut Decoder<'_>) {
    let low = low.map(figure).unwrap_or_default();
    let message = Bilingual::new(
        format!("人人都达到 {line}：最低也有 {low} 分"),
        format!("everyone reaches {line}: the lowest possible is {low}"),
    );
    let help = Bilingual::new("提高这条线，或删去它", "raise the line, or delete it");
    decoder.warning(span, id, "line-always-reached", message, Some(help));
}

fn unreachable(level: &Level, span: Span, why: (String, String), help: Bilingual, decoder: &mut Decoder<'_>) {
    let id = &level.id;
    let message = Bilingual::new(
        format!("等级 `{id}` 不可能达到：{}", why.0),
        format!("the level `{id}` can't be reached: {}", why.1),
    );
    decoder.warning(span, id, "unreachable-level", message, Some(help));
}

/// A line of a sheet or an item.
fn named(level: &Level, asked: &LevelScore, of: &str, reach: Option<Reach>, decoder: &mut Decoder<'_>) {
    let Some(reach) = reach else { return };
    // Of shares only the highest is told; the lowest is nought as the lowest score is.
    let extent = if asked.share {
        let low = reach.extent.low.filter(|low| *low >= Mark::ZERO).map(|_| Mark::ZERO);
        Extent { low, high: reach.share }
    } else {
        reach.extent
    };
    let show = |mark: Mark| if asked.share { percent(mark) } else { figure(mark) };
    let line = show(asked.line);
    let test = asked.relation.phrase(&Bilingual::new(line.clone(), line.clone()));
    match against(extent, asked.relation, asked.line) {
        (false, _) => {
            let end = |mark: Option<Mark>| mark.map_or_else(|| "∞".to_owned(), show);
            let upward = matches!(asked.relation, Relation::AtLeast | Relation::MoreThan)
                || extent.high.is_some_and(|high| asked.line > high);
            let (zh, en, end) = if upward {
                ("最高", "at the most", end(extent.high))
            } else {
                ("最低", "at the least", end(extent.low))
            };
            let why = (
                format!("要求 `{of}` 的得分{}，而它{zh}是 {end}", test.zh),
                format!("it asks for a score of `{of}` of {}, and that comes to {end} {en}", test.en),
            );
            let help = Bilingual::new("降低这条线，或核对各项分值", "lower the line, or check the points");
            unreachable(level, asked.span, why, help, decoder);
        }
        (true, false) => {
            let text = Bilingual::new(format!("`{of}` 得分{}", test.zh), format!("a score of `{of}` of {}", test.en));
            let low = extent.low.map(show).unwrap_or_default();
            let message = Bilingual::new(
                format!("等级 `{}` 的这一要求人人都达到：{}，而最低也有 {low}", level.id, text.zh),
                format!("everyone meets this of the level `{}`: {}; the lowest possible is {low}", level.id, text.en),
            );
            let help = Bilingual::new("提高这条线，或删去它", "raise the line, or delete it");
            decoder.warning(asked.span, &level.id, "line-always-reached", message, Some(help));
        }
        _ => {}
    }
}

/// A number of sheets.
fn passed(subject: &Subject<'_>, level: &Level, asked: &LevelScore, decoder: &mut Decoder<'_>) {
    let sheets = subject.linked.sheets.iter().filter(|sheet| sheet.pass_mark.is_some()).count();
    let number = i64::try_from(sheets).map_or(Mark::ZERO, Mark::whole);
    let line = figure(asked.line);
    let test = asked.relation.phrase(&Bilingual::new(line.clone(), line));
    match against(Extent::new(Mark::ZERO, number), asked.relation, asked.line) {
        (false, _) => {
            let (zh, en) = match sheets {
                0 => ("没有一张评分表写了合格线".to_owned(), "no sheet has a pass mark".to_owned()),
                1 => ("只有 1 张评分表写了合格线".to_owned(), "only 1 sheet has a pass mark".to_owned()),
                n => (format!("只有 {n} 张评分表写了合格线"), format!("only {n} sheets have a pass mark")),
            };
            let why = (
                format!("要求合格的评分表{}，而{zh}", test.zh),
                format!("it asks for {} sheets passed, and {en}", test.en),
            );
            let help = Bilingual::new(
                "给评分表写 `pass_mark`，或改正这个数",
                "give the sheets a `pass_mark`, or correct the number",
            );
            unreachable(level, asked.span, why, help, decoder);
        }
        (true, false) => {
            always(asked.span, &level.id, &format!("sheets_passed {}", test.en), Some(Mark::ZERO), decoder)
        }
        _ => {}
    }
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::standard;

    fn check(pass: &str, levels: &str, code: &str, expected: &[&str]) {
        let text = format!(
            "rules: []
scores:
  - id: sheet
    title: {{zh: 表, en: Sheet}}
    {pass}
    bonus_limit: 5
    items:
      - {{id: a, title: {{zh: 甲, en: A}}, points: 60, number_met: {{of: [{{open: true}}], marks: [10, 60]}}}}
      - {{id: b, title: {{zh: 乙, en: B}}, points: 40, when: {{clean: true}}}}
      - {{id: c, title: {{zh: 丙, en: C}}, points: 20, bonus: true, when: {{seats: {{at_least: 9}}}}}}
levels:
{levels}"
        );
        standard(&text, code, expected);
    }

    #[test]
    fn pass_marks_can_be_reached_and_missed() {
        let level = "  - {id: good, title: {zh: 好, en: Good}, score: {sheet: {at_least: 90}}}";
        check("pass_mark: 105", level, "unreachable-pass-mark", &[]);
        check(
            "pass_mark: 106",
            level,
            "unreachable-pass-mark",
            &["comes to 105 at the most, but its pass mark is 106"],
        );
        check("pass_mark: 10", level, "line-always-reached", &["everyone reaches 10"]);
        check("pass_mark: 11", level, "line-always-reached", &[]);
    }

    #[test]
    fn so_can_the_lines_of_levels() {
        let with = |asked: &str, code: &str, expected: &[&str]| {
            check("pass_mark: 80", &format!("  - {{id: good, title: {{zh: 好, en: Good}}, {asked}}}"), code, expected);
        };
        let (level, always) = ("unreachable-level", "line-always-reached");
        with("score: {sheet: {at_least: 105}}", level, &[]);
        with("score: {sheet: {at_least: 110}}", level, &["a score of `sheet` of at least 110, and that comes to 105"]);
        with("score: {a: {more_than: 60}}", level, &["comes to 60 at the most"]);
        with("score: {a: {less_than: 10}}", level, &["comes to 10 at the least"]);
        with("score: {a: {at_least: 110 %}}", level, &["at least 110 %, and that comes to 100 % at the most"]);
        with("score: {a: {at_least: 10}}", always, &["the lowest possible is 10"]);
        with("score: {a: {at_least: 0 %}}", always, &["at least 0 %"]);
        with("score: {a: {at_least: 60 %}}", always, &[]);
        with("sheets_passed: {at_least: 1}", level, &[]);
        with("sheets_passed: {at_least: 2}", level, &["at least 2 sheets passed, and only 1 sheet has a pass mark"]);
        check(
            "out_of: 100",
            "  - {id: g, title: {zh: 好, en: G}, sheets_passed: {at_least: 1}}",
            level,
            &["no sheet has"],
        );
    }
}
