//! Opening hours: spans of a day, or only their sum.

use super::{AmountError, Dimension, Interval, Reading, Unit, read_amount};
use unicode_normalization::UnicodeNormalization;

/// Hours of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Spans in minutes from midnight; empty where only the sum was given.
    pub spans: Vec<(u32, u32)>,
    /// Their sum.
    pub total: Interval,
}

/// Reads hours of a day.
///
/// ```
/// use guiju::quantity::{Dimension, Interval, read_hours};
/// let hours = read_hours("上午:8:30-11:30 ；下午:2:30-5:30")?;
/// assert_eq!(hours.spans, [(510, 690), (870, 1050)]);
/// assert_eq!(hours.total, Interval::exact(6 * Dimension::Duration.grid()));
/// assert!(read_hours("8:30-11:30, 2:30-5:30").is_err()); // is 2:30 in the afternoon?
/// # Ok::<(), guiju::quantity::AmountError>(())
/// ```
///
/// # Errors
/// When it is neither; when spans run backwards or into each other.
pub fn read_hours(text: &str) -> Result<Hours, AmountError> {
    let folded: String = text.nfkc().take(200).collect();
    let wrong = || AmountError::NotHours { found: text.trim().to_owned() };
    if !folded.contains(':') {
        let reading = Reading { unit: Unit::base(Dimension::Duration), tolerance_ppm: 100_000 };
        return read_amount(text, &reading).map(|amount| Hours { spans: Vec::new(), total: amount.interval });
    }
    let mut spans: Vec<(u32, u32)> = Vec::new();
    let mut afternoon = false;
    for piece in pieces(&folded) {
        let (start, end, pm) = span_of(&piece).ok_or_else(wrong)?;
        afternoon = pm.unwrap_or(afternoon && pm.is_none());
        let late = |minute: u32| if afternoon && minute < 12 * 60 { minute + 12 * 60 } else { minute };
        let (start, end) = (late(start), late(end));
        let before = spans.last().map_or(0, |(_, end)| *end);
        if start < before || end <= start || end > 24 * 60 {
            let shown = format!("{}–{}", clock(start), clock(end));
            let moved = start + 12 * 60 >= before && start < end && end + 12 * 60 <= 24 * 60;
            return Err(AmountError::HoursOutOfOrder {
                found: shown,
                before: clock(if start < before { before } else { start }),
                afternoon: moved.then(|| format!("{}–{}", clock(start + 12 * 60), clock(end + 12 * 60))),
            });
        }
        spans.push((start, end));
        afternoon = false;
    }
    let minutes: u32 = spans.iter().map(|(start, end)| end - start).sum();
    if spans.is_empty() {
        return Err(wrong());
    }
    Ok(Hours { spans, total: Interval::exact(i64::from(minutes) * (Dimension::Duration.grid() / 60)) })
}

/// The spans of a text: between commas and the like, or between blanks where each has its own dash.
fn pieces(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in text.split([',', ';', '、', '，', '；', '。', '\n']).map(str::trim).filter(|p| !p.is_empty()) {
        let words: Vec<&str> = part.split_whitespace().collect();
        if words.len() > 1 && words.iter().all(|w| w.matches(':').count() >= 2) {
            parts.extend(words.into_iter().map(str::to_owned));
        } else {
            parts.push(words.concat());
        }
    }
    parts
}

/// Start, end, and whether morning or afternoon is named.
fn span_of(piece: &str) -> Option<(u32, u32, Option<bool>)> {
    const NAMES: [(&str, Option<bool>); 8] = [
        ("上午", Some(false)),
        ("下午", Some(true)),
        ("晚上", Some(true)),
        ("am", Some(false)),
        ("pm", Some(true)),
        ("全天", None),
        ("每天", None),
        ("早", Some(false)),
    ];
    let mut rest = piece.to_lowercase();
    let mut half = None;
    for (name, meaning) in NAMES {
        if rest.contains(name) {
            rest = rest.replace(name, "");
            half = half.or(meaning);
        }
    }
    let rest = rest.trim_start_matches(':');
    let (start, end) = rest.split_once(['-', '–', '—', '~', '至', '到', '−'])?;
    Some((minutes(start)?, minutes(end)?, half))
}

fn minutes(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

fn clock(minute: u32) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_in_many_forms() {
        let check = |text: &str, spans: &[(u32, u32)], minutes: i64| {
            let read = read_hours(text).unwrap();
            assert_eq!((read.spans.as_slice(), read.total), (spans, Interval::exact(minutes * 60_000)), "{text}");
        };
        check("08:30-12:00, 14:00-17:30", &[(510, 720), (840, 1050)], 420);
        check("８：３０—１２：００；１４：００—１７：３０", &[(510, 720), (840, 1050)], 420);
        check("08:30-12:00 14:00-17:30", &[(510, 720), (840, 1050)], 420);
        check("07:30-19:30", &[(450, 1170)], 720);
        check("上午8:30至11:30、下午2:30至5:30", &[(510, 690), (870, 1050)], 360);
        check("8 h", &[], 480);
        check("24小时", &[], 1440);
        check("0:00-24:00", &[(0, 1440)], 1440);
    }

    #[test]
    fn hours_that_run_backwards_are_refused_with_advice() {
        let error = read_hours("8:30-11:30, 2:30-5:30").unwrap_err();
        assert_eq!(error.message().en, "2:30–5:30 comes before 11:30");
        assert_eq!(error.help().unwrap().en, "if it is the afternoon, write 14:30–17:30");
        for wrong in ["17:00-9:00", "9:00", "25:00-26:00", "a:b-c:d", ""] {
            assert!(read_hours(wrong).is_err(), "{wrong}");
        }
    }
}
