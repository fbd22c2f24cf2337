//! Days, and spans of calendar time up to a day. The calendar is `jiff`'s.

use super::{AmountError, Interval};
use crate::Lang;
use jiff::{
    Span,
    civil::{Date, date},
};
use unicode_normalization::UnicodeNormalization;

const EPOCH: Date = date(1970, 1, 1);

/// Reads a day as a number of days from 1970-01-01; a bare month or year is the span of its days.
///
/// ```
/// use guiju::quantity::{read_date, show_date};
/// assert_eq!(show_date(read_date("2022年5月1日")?.lo), "2022-05-01");
/// let year = read_date("2021")?;
/// assert_eq!((show_date(year.lo), show_date(year.hi)), ("2021-01-01".into(), "2021-12-31".into()));
/// # Ok::<(), guiju::quantity::AmountError>(())
/// ```
///
/// # Errors
/// When it is no day, month or year of the calendar.
pub fn read_date(text: &str) -> Result<Interval, AmountError> {
    let wrong = || AmountError::NotADate { found: text.trim().to_owned() };
    let folded: String = text.nfkc().filter(|c| !c.is_whitespace()).take(40).collect();
    let folded = folded.trim_end_matches(['日', '号', '月', '年']);
    let parts: Vec<&str> = folded.split(['-', '/', '.', '年', '月']).collect();
    let number = |part: &str| part.parse::<i16>().ok().filter(|_| part.chars().all(|c| c.is_ascii_digit()));
    let whole = |y: i16, m: i8, d: i8| Date::new(y, m, d).map_err(|_| wrong());
    let (first, last) = match parts.as_slice() {
        [year] if year.len() == 4 => {
            let year = number(year).ok_or_else(wrong)?;
            (whole(year, 1, 1)?, whole(year, 12, 31)?)
        }
        [year, month] if year.len() == 4 => {
            let (year, month) = (number(year).ok_or_else(wrong)?, number(month).ok_or_else(wrong)?);
            let first = whole(year, i8::try_from(month).map_err(|_| wrong())?, 1)?;
            (first, first.last_of_month())
        }
        [year, month, day] if year.len() == 4 => {
            let small = |part: &str| number(part).and_then(|n| i8::try_from(n).ok()).ok_or_else(wrong);
            let day = whole(number(year).ok_or_else(wrong)?, small(month)?, small(day)?)?;
            (day, day)
        }
        _ => return Err(wrong()),
    };
    Ok(Interval::new(day_number(first), day_number(last)))
}

/// A day in ISO form.
#[must_use]
pub fn show_date(day: i64) -> String {
    day_of(day).map_or_else(|| "∞".to_owned(), |date| date.to_string())
}

/// A length of calendar time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct CalendarSpan {
    /// Years.
    pub years: i32,
    /// Months.
    pub months: i32,
    /// Days.
    pub days: i32,
}

/// Reads a length of calendar time: `1 year`, `6个月`, `30 days`.
///
/// # Errors
/// When it is not a number of years, months, weeks or days.
pub fn read_span(text: &str) -> Result<CalendarSpan, AmountError> {
    let wrong = || AmountError::NotASpan { found: text.trim().to_owned() };
    let folded: String = text.nfkc().filter(|c| !c.is_whitespace()).take(40).collect();
    let end = folded.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
    let (digits, unit) = folded.split_at(end);
    let number: i32 = digits.parse().ok().filter(|n| *n <= 10_000).ok_or_else(wrong)?;
    let none = CalendarSpan::default();
    match unit.to_lowercase().as_str() {
        "year" | "years" | "年" | "周年" => Ok(CalendarSpan { years: number, ..none }),
        "month" | "months" | "个月" | "月" => Ok(CalendarSpan { months: number, ..none }),
        "week" | "weeks" | "周" | "个星期" | "星期" => {
            Ok(CalendarSpan { days: number.saturating_mul(7), ..none })
        }
        "day" | "days" | "天" | "日" => Ok(CalendarSpan { days: number, ..none }),
        _ => Err(wrong()),
    }
}

/// A length of calendar time in words.
#[must_use]
pub fn show_span(span: &CalendarSpan, lang: Lang) -> String {
    let parts = [(span.years, "年", "year"), (span.months, "个月", "month"), (span.days, "天", "day")];
    let shown: Vec<String> = parts
        .iter()
        .filter(|(n, _, _)| *n != 0)
        .map(|(n, zh, en)| match lang {
            Lang::Zh => format!("{n} {zh}"),
            Lang::En => format!("{n} {en}{}", if *n == 1 { "" } else { "s" }),
        })
        .collect();
    if shown.is_empty() { if lang == Lang::Zh { "0 天".into() } else { "0 days".into() } } else { shown.join(" ") }
}

/// The latest day from which a span is over by `as_of`. Adding months ends at the month's last day, so that a year from
/// 2024-02-29 is over on 2025-02-28.
#[must_use]
pub fn latest_start(as_of: i64, span: &CalendarSpan) -> Option<i64> {
    let end = day_of(as_of)?;
    let length = Span::new().try_years(span.years).ok()?.try_months(span.months).ok()?.try_days(span.days).ok()?;
    let over = |start: Date| start.checked_add(length).is_ok_and(|over| over <= end);
    let mut start = end.checked_sub(length).ok()?;
    // Month ends make the inverse of adding a matter of a few days.
    while let Some(next) = start.tomorrow().ok().filter(|next| over(*next)) {
        start = next;
    }
    while !over(start) {
        start = start.yesterday().ok()?;
    }
    Some(day_number(start))
}

fn day_number(day: Date) -> i64 {
    EPOCH.until(day).map_or(0, |span| i64::from(span.get_days()))
}

fn day_of(number: i64) -> Option<Date> {
    EPOCH.checked_add(Span::new().try_days(number).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_many_forms() {
        let check = |text: &str, first: &str, last: &str| {
            let read = read_date(text).unwrap();
            assert_eq!((show_date(read.lo).as_str(), show_date(read.hi).as_str()), (first, last), "{text}");
        };
        check("2022-05-01", "2022-05-01", "2022-05-01");
        check("2022/5/1", "2022-05-01", "2022-05-01");
        check("2022.5.1", "2022-05-01", "2022-05-01");
        check("２０２２年５月１日", "2022-05-01", "2022-05-01");
        check("2022年5月", "2022-05-01", "2022-05-31");
        check("2024-02", "2024-02-01", "2024-02-29");
        check("2022年", "2022-01-01", "2022-12-31");
        for wrong in ["2022-13-01", "2023-02-29", "yesterday", "", "22-05-01"] {
            assert!(read_date(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_span_is_over_on_the_day() {
        let check = |as_of: &str, span: &str, latest: &str| {
            let start = latest_start(read_date(as_of).unwrap().lo, &read_span(span).unwrap()).unwrap();
            assert_eq!(show_date(start), latest, "{as_of} {span}");
        };
        check("2022-06-01", "1 year", "2021-06-01");
        check("2025-02-28", "1年", "2024-02-29");
        check("2024-02-29", "1 year", "2023-02-28");
        check("2022-03-31", "1个月", "2022-02-28");
        check("2022-06-01", "30 days", "2022-05-02");
    }
}
