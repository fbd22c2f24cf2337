//! Calendar days, and spans of years, months and days.
//!
//! A day is the number of days since 1970-01-01. A month or a year stands for all of its days.

use jiff::Span;
use jiff::civil::Date;

use super::amount::{checked, normal};
use super::number::{self, digits};
use super::{AmountError, Dimension, Interval, mark};
use crate::Lang;

const EPOCH: Date = Date::constant(1970, 1, 1);

/// A length of time on the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CalendarSpan {
    /// Years.
    pub years: i32,
    /// Months.
    pub months: i32,
    /// Days.
    pub days: i32,
}

fn day_of(date: Date) -> Option<i64> {
    let span = date.since(EPOCH).ok()?;
    Some(i64::from(span.get_days()))
}

fn date_of(day: i64) -> Option<Date> {
    EPOCH.checked_add(Span::new().try_days(day).ok()?).ok()
}

/// Reads a date, or a month or a year as the span of its days.
///
/// # Errors
///
/// If the text is not a date, or the calendar has no such day.
pub fn read_date(text: &str) -> Result<Interval, AmountError> {
    super::day(text).map_or_else(|| general(text), Ok)
}

/// The same for every spelling, common or not.
pub(super) fn general(text: &str) -> Result<Interval, AmountError> {
    let found = checked(text, Dimension::Date)?;
    let text = normal(found);
    let Some((year, month, day)) = parts(&text) else {
        let found = found.to_owned();
        let lost = text.starts_with(|c: char| c.is_ascii_digit())
            && text.char_indices().any(|(i, _)| text.get(i..).is_some_and(mark::lost));
        return Err(if lost { AmountError::LostDigits { found } } else { AmountError::NotADate { found } });
    };
    days_of(year, month, day).ok_or_else(|| AmountError::NoSuchDay { found: found.to_owned() })
}

/// A day, or all days of a month or a year, if the calendar has it.
pub(super) fn days_of(year: i16, month: Option<i8>, day: Option<i8>) -> Option<Interval> {
    let first = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    let last = match (month, day) {
        (None, _) => first.last_of_year(),
        (_, None) => first.last_of_month(),
        _ => return day_of(first).map(Interval::exact),
    };
    Some(Interval { lo: day_of(first)?, hi: day_of(last)? })
}

/// Year, month and day as written.
fn parts(text: &str) -> Option<(i16, Option<i8>, Option<i8>)> {
    let (year, rest) = digits(text);
    let year = (year.len() == 4).then(|| year.parse().ok()).flatten()?;
    let mark = match rest.chars().next() {
        None => return Some((year, None, None)),
        Some(c @ ('年' | '-' | '/' | '.' | '–')) => c,
        Some(_) => return None,
    };
    let rest = rest.strip_prefix(mark)?;
    if rest.is_empty() && mark == '年' {
        return Some((year, None, None));
    }
    let (month, rest) = small(rest)?;
    if rest.is_empty() && mark != '年' || rest == "月" {
        return Some((year, Some(month), None));
    }
    let rest = rest.strip_prefix(if mark == '年' { '月' } else { mark })?;
    let (day, rest) = small(rest)?;
    let ends = if mark == '年' { rest.is_empty() || rest == "日" || rest == "号" } else { rest.is_empty() };
    ends.then_some((year, Some(month), Some(day)))
}

fn small(text: &str) -> Option<(i8, &str)> {
    let (number, rest) = digits(text);
    ((1..=2).contains(&number.len())).then(|| number.parse().ok()).flatten().map(|n| (n, rest))
}

/// Shows a day in ISO form; days beyond the calendar as `day` and their number.
#[must_use]
pub fn show_date(day: i64) -> String {
    date_of(day).map_or_else(|| format!("day {day}"), |date| date.to_string())
}

/// Reads what [`show_date`] wrote.
pub(super) fn exact_day(text: &str) -> Option<i64> {
    match text.strip_prefix("day ") {
        Some(number) => number.parse().ok(),
        None => day_of(text.parse().ok()?),
    }
}

/// Reads a span of years, months, weeks and days.
///
/// # Errors
///
/// If the text is not such a span.
pub fn read_span(text: &str) -> Result<CalendarSpan, AmountError> {
    let found = checked(text, Dimension::Duration)?;
    let wrong = || AmountError::NotASpan { found: found.to_owned() };
    let text = normal(found);
    let mut span = CalendarSpan { years: 0, months: 0, days: 0 };
    let mut rest = text.as_str();
    if rest == "半年" {
        return Ok(CalendarSpan { months: 6, ..span });
    }
    let mut finest = 0;
    while !rest.is_empty() {
        let scanned = number::scan(rest).map_err(|_| wrong())?;
        let whole = (scanned.value.scale == 0).then_some(scanned.value.mantissa);
        let count = whole.and_then(|n| i32::try_from(n).ok()).filter(|n| *n <= 1_000_000);
        let count = count.ok_or_else(wrong)?;
        let end = scanned.rest.find(|c: char| c.is_ascii_digit()).unwrap_or(scanned.rest.len());
        let (unit, after) = cut_unit(scanned.rest, end).ok_or_else(wrong)?;
        if unit <= finest {
            return Err(wrong());
        }
        finest = unit;
        match unit {
            1 => span.years = count,
            2 => span.months = count,
            3 => span.days = count * 7,
            _ => span.days += count,
        }
        rest = after.trim_start_matches([',', '零', '又', '和']);
    }
    Ok(span)
}

/// The unit at the beginning of a text, from years (1) to days (4).
fn cut_unit(text: &str, end: usize) -> Option<(u8, &str)> {
    const UNITS: [(u8, &str); 22] = [
        (1, "周年"),
        (1, "years"),
        (1, "year"),
        (1, "yrs"),
        (1, "yr"),
        (1, "整年"),
        (1, "年"),
        (1, "y"),
        (2, "个月"),
        (2, "months"),
        (2, "month"),
        (2, "月"),
        (2, "mo"),
        (3, "weeks"),
        (3, "week"),
        (3, "星期"),
        (3, "周"),
        (4, "days"),
        (4, "day"),
        (4, "天"),
        (4, "日"),
        (4, "d"),
    ];
    let head = text.get(..end)?;
    UNITS
        .iter()
        .find(|(_, word)| head.starts_with(word))
        .and_then(|(unit, word)| text.strip_prefix(word).map(|rest| (*unit, rest.strip_prefix("and").unwrap_or(rest))))
}

/// Shows a span.
#[must_use]
pub fn show_span(span: &CalendarSpan, lang: Lang) -> String {
    let parts = [(span.years, "年", "year"), (span.months, "个月", "month"), (span.days, "天", "day")];
    let shown = parts.iter().filter(|(n, ..)| *n != 0).map(|(n, zh, en)| match lang {
        Lang::Zh => format!("{n} {zh}"),
        Lang::En => format!("{n} {en}{}", if *n == 1 { "" } else { "s" }),
    });
    let shown: Vec<String> = shown.collect();
    match (shown.is_empty(), lang) {
        (true, Lang::Zh) => "0 天".to_owned(),
        (true, Lang::En) => "0 days".to_owned(),
        _ => shown.join(" "),
    }
}

/// The latest day from which a span has passed by `as_of`, if the calendar has it.
///
/// Adding a span stops at the end of a short month: a year from 2024-02-29 has passed on
/// 2025-02-28.
#[must_use]
pub fn latest_start(as_of: i64, span: &CalendarSpan) -> Option<i64> {
    let length = Span::new().try_years(span.years).ok()?;
    let length = length.try_months(span.months).ok()?.try_days(span.days).ok()?;
    let passed = |day: i64| {
        let end = date_of(day).and_then(|d| d.checked_add(length).ok()).and_then(day_of);
        end.is_some_and(|end| end <= as_of)
    };
    let guess = day_of(date_of(as_of)?.checked_sub(length).ok()?)?;
    // Both directions clamp to month ends, so the guess is off by a few days at most. A later start never passes earlier.
    let (mut passes, mut fails) = (guess.checked_sub(41)?, guess.checked_add(41)?);
    let first = passes;
    if date_of(first).is_none() {
        return (first..fails).rev().find(|day| passed(*day)); // where the calendar begins
    }
    while fails - passes > 1 {
        let middle = passes + (fails - passes) / 2;
        if passed(middle) {
            passes = middle;
        } else {
            fails = middle;
        }
    }
    (passes > first).then_some(passes)
}

/// The first day by which a span from a day has passed, if the calendar has it.
#[must_use]
pub fn earliest_end(start: i64, span: &CalendarSpan) -> Option<i64> {
    let length = Span::new().try_years(span.years).ok()?;
    let length = length.try_months(span.months).ok()?.try_days(span.days).ok()?;
    date_of(start)?.checked_add(length).ok().and_then(day_of)
}
