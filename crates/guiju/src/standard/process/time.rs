//! Time in processes: limits in days or working days, fixed days of the year, recurrence.

use crate::{
    Bilingual,
    diagnostic::Span,
    quantity::{CalendarSpan, read_span},
    tree::{Node, decode::Decoder},
};

/// A length of time: calendar time, or working days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeSpan {
    /// Years, months and days of the calendar.
    Calendar(CalendarSpan),
    /// Working days.
    WorkingDays(u32),
}

/// A time limit, counted from a state or step.
#[derive(Clone, Debug)]
pub struct Limit {
    /// How long.
    pub time: TimeSpan,
    /// The state or step after which it is counted.
    pub after: String,
    /// Where it stands.
    pub span: Span,
}

/// How often something is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// On a day of each month (its last day where it has no such day).
    DayOfMonth(u32),
    /// After a length of time.
    After(TimeSpan),
}

/// `30 days`, `1 year` or `7 working days`.
pub(super) fn span(node: &Node, path: &str, decoder: &mut Decoder<'_>) -> Option<TimeSpan> {
    let text = decoder.text(node, path)?;
    let working =
        ["working days", "working day", "个工作日", "工作日"].iter().find_map(|unit| text.trim().strip_suffix(unit));
    if let Some(number) = working {
        let days = number.trim().parse().ok();
        if days.is_none() {
            decoder.expected(node, path, "若干工作日", "a number of working days");
        }
        return days.map(TimeSpan::WorkingDays);
    }
    match read_span(&text) {
        Ok(span) => Some(TimeSpan::Calendar(span)),
        Err(error) => {
            decoder.error(node.span, path, "bad-span", error.message(), error.help());
            None
        }
    }
}

/// `{month: 7, day: 30}`.
pub(super) fn day_of_year(node: &Node, path: &str, decoder: &mut Decoder<'_>) -> Option<(u32, u32)> {
    let mut fields = decoder.fields(node, path)?;
    let month = fields.require(decoder, "month").and_then(|n| decoder.whole(n, path));
    let day = fields.require(decoder, "day").and_then(|n| decoder.whole(n, path));
    fields.finish(decoder);
    let (month, day) = (month?, day?);
    // A leap year has every day that a year can have.
    let exists = crate::quantity::read_date(&format!("2024-{month}-{day}")).is_ok();
    if !exists {
        let message =
            Bilingual::new(format!("没有 {month} 月 {day} 日"), format!("there is no day {day} in month {month}"));
        decoder.error(node.span, path, "bad-date", message, None);
    }
    exists.then_some((month, day))
}

/// `{month_day: 30}` or `{time: 1 year}`.
pub(super) fn recurrence(node: &Node, path: &str, decoder: &mut Decoder<'_>) -> Option<Recurrence> {
    let mut fields = decoder.fields(node, path)?;
    let day = fields.take("month_day").and_then(|n| decoder.whole(n, path)).map(Recurrence::DayOfMonth);
    let time = fields.take("time").and_then(|n| span(n, path, decoder)).map(Recurrence::After);
    fields.finish(decoder);
    let found = day.or(time);
    if found.is_none() {
        decoder.expected(node, path, "{month_day: …} 或 {time: …}", "{month_day: …} or {time: …}");
    }
    found
}
