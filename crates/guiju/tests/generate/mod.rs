//! Random standards and random partial facts over a small vocabulary.

mod choices;
pub mod facts;
pub mod standards;
pub mod write;

pub use choices::Choices;
use guiju::{Source, Vocabulary, vocabulary::RecordId};
use std::{fmt::Write, sync::LazyLock};

/// The as-of dates of the tests: ends of months, where calendar arithmetic is hardest.
pub const DAYS: [&str; 4] = ["2024-02-29", "2024-03-31", "2025-02-28", "2023-03-01"];

const VOCABULARY: &str = "
format: guiju-vocabulary/1
subjects:
  thing:
    title: {zh: 物, en: thing}
    facts:
      open: {type: boolean, title: {zh: 开放, en: open}, meaning: {zh: m, en: m}}
      ready: {type: boolean, title: {zh: 就绪, en: ready}, meaning: {zh: m, en: m}}
      strong: {type: judgement, title: {zh: 有力, en: strong}, meaning: {zh: m, en: m}}
      seats: {type: count, range: [0, 6], title: {zh: 座席, en: seats}, meaning: {zh: m, en: m}}
      staff: {type: count, title: {zh: 人员, en: staff}, meaning: {zh: m, en: m}}
      area: {type: area, range: [0 m2, 6 m2], title: {zh: 面积, en: area}, meaning: {zh: m, en: m}}
      hall: {type: area, range: [1 m2, 6 m2], title: {zh: 厅, en: hall}, meaning: {zh: m, en: m}}
      share: {type: percent, title: {zh: 份额, en: share}, meaning: {zh: m, en: m}}
      fund: {type: money, unit: 万元, title: {zh: 经费, en: fund}, meaning: {zh: m, en: m}}
      founded: {type: date, title: {zh: 成立, en: founded}, meaning: {zh: m, en: m}}
      renewed: {type: date, range: [2020-01-01, 2024-12-31], title: {zh: 换届, en: renewed}, meaning: {zh: m, en: m}}
      hours: {type: hours, title: {zh: 时间, en: hours}, meaning: {zh: m, en: m}}
      name: {type: text, title: {zh: 名称, en: name}, meaning: {zh: m, en: m}}
      level: {type: term, of: level, title: {zh: 层级, en: level}, meaning: {zh: m, en: m}}
      kinds: {type: terms, of: kind, title: {zh: 种类, en: kinds}, meaning: {zh: m, en: m}}
      signs: {type: terms, of: sign, title: {zh: 标识, en: signs}, meaning: {zh: m, en: m}}
      office: {type: record, of: office, title: {zh: 办公室, en: office}, meaning: {zh: m, en: m}}
      rooms: {type: list, of: room, title: {zh: 房间, en: rooms}, meaning: {zh: m, en: m}}
records:
  office:
    title: {zh: 办公室, en: office}
    facts:
      desks: {type: count, range: [0, 6], title: {zh: 桌, en: desks}, meaning: {zh: m, en: m}}
      open: {type: boolean, title: {zh: 开放, en: open}, meaning: {zh: m, en: m}}
      kind: {type: term, of: kind, title: {zh: 种类, en: kind}, meaning: {zh: m, en: m}}
      parts: {type: list, of: part, title: {zh: 部件, en: parts}, meaning: {zh: m, en: m}}
  room:
    title: {zh: 房间, en: room}
    facts:
      kind: {type: term, of: kind, title: {zh: 种类, en: kind}, meaning: {zh: m, en: m}}
      kinds: {type: terms, of: kind, title: {zh: 各种类, en: kinds}, meaning: {zh: m, en: m}}
      seats: {type: count, range: [1, 4], title: {zh: 座席, en: seats}, meaning: {zh: m, en: m}}
      area: {type: area, range: [0 m2, 4 m2], title: {zh: 面积, en: area}, meaning: {zh: m, en: m}}
      hall: {type: area, range: [0 m2, 4 m2], title: {zh: 厅, en: hall}, meaning: {zh: m, en: m}}
      open: {type: boolean, title: {zh: 开放, en: open}, meaning: {zh: m, en: m}}
      label: {type: text, title: {zh: 标签, en: label}, meaning: {zh: m, en: m}}
      parts: {type: list, of: part, title: {zh: 部件, en: parts}, meaning: {zh: m, en: m}}
  part:
    title: {zh: 部件, en: part}
    facts:
      number: {type: count, range: [0, 3], title: {zh: 数, en: number}, meaning: {zh: m, en: m}}
      good: {type: boolean, title: {zh: 好, en: good}, meaning: {zh: m, en: m}}
      kind: {type: term, of: kind, title: {zh: 种类, en: kind}, meaning: {zh: m, en: m}}
terms:
  level: {title: {zh: 层级, en: level}, values: {low: {zh: 低, en: Low}, mid: {zh: 中, en: Mid}, high: {zh: 高, en: High}}}
  kind: {title: {zh: 种类, en: kind}, values: {ka: {zh: 甲, en: A}, kb: {zh: 乙, en: B}, kc: {zh: 丙, en: C}, kd: {zh: 丁, en: D}}}
  sign:
    title: {zh: 标识, en: sign}
    values:
";

/// The small vocabulary: every type of fact, records and lists in each other, and a list of more than 64 terms.
pub fn vocabulary_text() -> String {
    let mut text = VOCABULARY.trim_start().to_owned();
    for n in 0..70 {
        writeln!(text, "      s{n}: {{zh: 标{n}, en: sign {n}}}").unwrap();
    }
    text
}

/// The same, loaded once.
pub fn vocabulary() -> &'static Vocabulary {
    static LOADED: LazyLock<Vocabulary> =
        LazyLock::new(|| Vocabulary::load(&[Source::new("small.yaml", &vocabulary_text())]).unwrap());
    &LOADED
}

/// The subject of the small vocabulary.
pub fn thing() -> RecordId {
    vocabulary().record_named("thing").unwrap()
}

/// The days before which, and on which, something happened, in relation to an as-of date.
pub fn days_near(as_of: i64) -> Vec<i64> {
    let distances = [0, 1, 27, 28, 29, 30, 31, 32, 58, 59, 60, 61, 62, 365, 366, 367, 730, 731, 732];
    distances.iter().map(|n| as_of - n).chain([as_of + 1, as_of + 30]).collect()
}
