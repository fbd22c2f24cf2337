//! Reads opening hours, either as spans of the day or as a number of hours.
//!
//! 下午 (or PM) before a span counts for that span only. A span that would go backwards or begin
//! before the one before it ended is refused, since guessing the afternoon would invent hours.

use unicode_normalization::UnicodeNormalization;

use super::amount::checked;
use super::clock::{self, Half, Word};
use super::{AmountError, Dimension, Interval, Reading, Unit, read_amount};

/// The hours of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The spans in minutes of the day, in order; empty where only a number of hours is given.
    pub spans: Vec<(u32, u32)>,
    /// How long they are together, on the grid of durations.
    pub total: Interval,
}

/// What "about" means for hours a day.
const TOLERANCE_PPM: u32 = 100_000;
const DAY: u32 = 24 * 60;

/// Reads opening hours.
///
/// # Errors
///
/// If the text is not a statement of hours, or its spans go backwards or overlap.
pub fn read_hours(text: &str) -> Result<Hours, AmountError> {
    let found = checked(text, Dimension::Duration)?;
    let folded: String = found.nfkc().flat_map(char::to_lowercase).collect();
    let mut folded = folded.trim();
    while let Some(rest) = ["每天", "每日", "全天"].iter().find_map(|w| folded.strip_prefix(w)) {
        if rest.is_empty() {
            return Ok(whole_day());
        }
        folded = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ':');
    }
    if clock::is_clock(folded) {
        return read_spans(folded, found);
    }
    let reading = Reading { unit: Unit::base(Dimension::Duration), tolerance_ppm: TOLERANCE_PPM };
    let amount = read_amount(folded, &reading)?;
    if !amount.unit_given && !amount.interval.is_exact() {
        // `9-17` may be times or a range of hours.
        return Err(AmountError::NotHours { found: found.to_owned() });
    }
    let day = steps(DAY);
    if amount.interval == Interval::exact(day) {
        return Ok(whole_day());
    }
    let total = amount.interval.intersect(Interval::new(0, day));
    match total {
        Some(total) => Ok(Hours { spans: Vec::new(), total }),
        None => Err(AmountError::LongDay { found: found.to_owned() }),
    }
}

fn steps(minutes: u32) -> i64 {
    i64::from(minutes) * (Dimension::Duration.grid() / 60)
}

fn whole_day() -> Hours {
    Hours { spans: vec![(0, DAY)], total: Interval::exact(steps(DAY)) }
}

/// A time as written, with the part of the day that goes with it.
#[derive(Clone, Copy)]
struct Time {
    hour: u32,
    minute: u32,
    half: Option<Half>,
    /// Whether the part of the day is written before the time, and so goes for the end too.
    before: bool,
}

impl Time {
    fn of_day(self, is_end: bool) -> u32 {
        clock::minute_of_day(self.hour, self.minute, self.half, is_end)
    }

    fn later(self) -> Self {
        Self { half: Some(Half::Pm), ..self }
    }

    fn text(self) -> String {
        format!("{}:{:02}", self.hour, self.minute)
    }
}

fn read_spans(folded: &str, found: &str) -> Result<Hours, AmountError> {
    let wrong = || AmountError::NotHours { found: found.to_owned() };
    let words = clock::words(folded).ok_or_else(wrong)?;
    let mut rest = words.as_slice();
    let mut spans: Vec<(u32, u32)> = Vec::new();
    loop {
        while let [Word::Stop, after @ ..] = rest {
            rest = after;
        }
        if rest.is_empty() {
            break;
        }
        let (start, after) = take_time(rest, None).ok_or_else(wrong)?;
        let [Word::Dash, after @ ..] = after else {
            return Err(wrong());
        };
        let carried = start.half.filter(|_| start.before);
        let (end, after) = take_time(after, carried).ok_or_else(wrong)?;
        rest = after;
        spans.push(span(start, end, spans.last().copied())?);
    }
    if spans.is_empty() {
        return Err(wrong());
    }
    let minutes = spans.iter().map(|(from, to)| to.saturating_sub(*from)).sum();
    Ok(Hours { spans, total: Interval::exact(steps(minutes)) })
}

/// The time at the beginning of some words. `AM` and `PM` may stand before or after it.
fn take_time(words: &[Word], carried: Option<Half>) -> Option<(Time, &[Word])> {
    let (before, words) = match words {
        [Word::Half(half), after @ ..] => (Some(*half), after),
        _ => (carried, words),
    };
    let [Word::Time { hour, minute }, rest @ ..] = words else {
        return None;
    };
    match rest {
        // `8:30 am - 5 pm`: the mark belongs to the time before it unless a time follows.
        [Word::Half(half @ (Half::Am | Half::Pm)), after @ ..] if !matches!(after, [Word::Time { .. }, ..]) => {
            Some((Time { hour: *hour, minute: *minute, half: Some(*half), before: false }, after))
        }
        _ => Some((Time { hour: *hour, minute: *minute, half: before, before: before.is_some() }, rest)),
    }
}

fn span(start: Time, end: Time, before: Option<(u32, u32)>) -> Result<(u32, u32), AmountError> {
    let found = format!("{}–{}", start.text(), end.text());
    let mut from = start.of_day(false);
    let to = end.of_day(true);
    if start.half.is_none() && end.half == Some(Half::Pm) && start.later().of_day(false) < to {
        // `2:30-5:30 pm`
        from = start.later().of_day(false);
    }
    let ended = before.map_or(0, |(_, ended)| ended);
    if from < ended {
        let (later, until) = (start.later().of_day(false), end.later().of_day(true));
        let fits = later >= ended && until > later;
        return Err(AmountError::OverlappingHours {
            found,
            ended: clock_text(ended),
            instead: fits.then(|| format!("{}–{}", clock_text(later), clock_text(until))),
        });
    }
    if to <= from {
        let until = end.later().of_day(true);
        let instead = (until > from).then(|| format!("{}–{}", clock_text(from), clock_text(until)));
        return Err(AmountError::BackwardHours { found, instead });
    }
    Ok((from, to))
}

fn clock_text(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
