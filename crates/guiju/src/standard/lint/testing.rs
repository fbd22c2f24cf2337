//! A small vocabulary and the beginnings of standards, for the tests of the checks.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

use crate::{Lang, Register, Source, Standard, Vocabulary};

const VOCABULARY: &str = "
format: guiju-vocabulary/1
subjects:
  center:
    title: {zh: 中心, en: center}
    meaning: {zh: 中心, en: center}
    facts:
      open: {type: boolean, title: {zh: 开放, en: open}, meaning: {zh: 开放, en: open}}
      clean: {type: boolean, title: {zh: 整洁, en: clean}, meaning: {zh: 整洁, en: clean}}
      seats: {type: count, range: [0, 1000], title: {zh: 座位, en: seats}, meaning: {zh: 座位, en: seats}}
      days: {type: count, title: {zh: 天数, en: days}, meaning: {zh: 天数, en: days}}
      share: {type: percent, title: {zh: 比例, en: share}, meaning: {zh: 比例, en: share}}
      given: {type: points, range: [0, 5], title: {zh: 评分, en: marks given}, meaning: {zh: 评分, en: marks given}}
      free: {type: points, title: {zh: 任意分, en: marks of any size}, meaning: {zh: 任意分, en: any}}
      grade: {type: term, of: grade, title: {zh: 等次, en: grade}, meaning: {zh: 等次, en: grade}}
      boards: {type: terms, of: colour, title: {zh: 牌子, en: boards}, meaning: {zh: 牌子, en: boards}}
      rooms: {type: list, of: room, title: {zh: 房间, en: rooms}, meaning: {zh: 房间, en: rooms}}
records:
  room:
    title: {zh: 房间, en: room}
    facts:
      heated: {type: boolean, title: {zh: 供暖, en: heated}, meaning: {zh: 供暖, en: heated}}
terms:
  grade: {title: {zh: 等次, en: grade}, values: {a: {zh: 甲等, en: A}, b: {zh: 乙等, en: B}, c: {zh: 丙等, en: C}}}
  colour: {title: {zh: 颜色, en: colour}, values: {red: {zh: 红, en: red}, blue: {zh: 蓝, en: blue}, green: {zh: 绿, en: green}}}
";

const HEAD: &str = "format: guiju-standard/1
id: s
edition: test
status: draft
title: {zh: 标准, en: Standard}
issuer: {zh: 测试, en: a test}
subject: center
";

/// Checks what is found under a code in a standard that goes on so after its head; each needle has to be in the
/// finding of its place, and nothing else may be found under that code.
pub(super) fn standard(rest: &str, code: &str, expected: &[&str]) {
    let vocabulary = Vocabulary::load(&[Source::new("v.yaml", VOCABULARY)]).unwrap();
    let source = Source::new("s.yaml", &format!("{HEAD}{rest}\n"));
    let found = Standard::lint(&source, &vocabulary, &Register::default());
    let told: Vec<String> = found.0.iter().filter(|d| d.code == code).map(|d| d.line(Lang::En)).collect();
    assert_eq!(told.len(), expected.len(), "{code} in\n{rest}\n{found}");
    for (told, needle) in told.iter().zip(expected) {
        assert!(told.contains(needle), "{needle:?} is not in {told:?}");
    }
    for d in found.0.iter().filter(|d| d.code == code) {
        assert!(d.span.line > 0 && !d.message.zh.is_empty() && d.help.is_some(), "{d:?}");
    }
    assert!(code == "unknown-level" || !found.has_errors(), "{found}");
}

/// The same of a standard with these rules.
pub(super) fn rules(lines: &str, code: &str, expected: &[&str]) {
    standard(&format!("rules:\n{lines}"), code, expected);
}

/// The same of a standard with one sheet of these items.
pub(super) fn items(lines: &str, code: &str, expected: &[&str]) {
    sheet(&format!("    items:\n{lines}"), code, expected);
}

/// The same of a standard with one sheet that goes on so after its title.
pub(super) fn sheet(rest: &str, code: &str, expected: &[&str]) {
    standard(
        &format!("rules: []\nscores:\n  - id: sheet\n    title: {{zh: 评分表, en: Sheet}}\n{rest}"),
        code,
        expected,
    );
}
