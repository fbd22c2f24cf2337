//! The words of opening hours: times, dashes, separators and the parts of the day.
//!
//! A bare number is a time too (`9-17:30`), so this is used only for texts that
//! hold a colon, 点 or a part of the day somewhere.

use super::number::digits;

/// A part of the day that says which twelve hours a time belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Noon,
    Afternoon,
    Night,
    Am,
    Pm,
}

/// One word of opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Time { hour: u32, minute: u32 },
    Half(Half),
    Dash,
    Stop,
}

const HALVES: [(&str, Half); 15] = [
    ("上午", Half::Morning),
    ("早上", Half::Morning),
    ("早晨", Half::Morning),
    ("中午", Half::Noon),
    ("下午", Half::Afternoon),
    ("午后", Half::Afternoon),
    ("傍晚", Half::Afternoon),
    ("晚上", Half::Night),
    ("夜间", Half::Night),
    ("晚间", Half::Night),
    ("晚", Half::Night),
    ("a.m.", Half::Am),
    ("p.m.", Half::Pm),
    ("am", Half::Am),
    ("pm", Half::Pm),
];

/// Whether a text speaks of times of the day rather than of a number of hours.
pub(super) fn is_clock(text: &str) -> bool {
    let hours = text.replace("小时", "");
    hours.contains([':', '点', '时']) || HALVES.iter().any(|(word, _)| text.contains(word))
}

/// The words of a text, or nothing if it holds anything else.
pub(super) fn words(text: &str) -> Option<Vec<Word>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = rest.strip_prefix(c)?;
        if c.is_ascii_digit() {
            let (word, next) = time(rest)?;
            out.push(word);
            rest = next;
        } else if let Some((word, half)) = HALVES.iter().find(|(word, _)| rest.starts_with(word)) {
            out.push(Word::Half(*half));
            rest = rest.strip_prefix(word)?;
            rest = rest.trim_start().strip_prefix(':').unwrap_or(rest);
        } else {
            rest = match c {
                ',' | ';' | '、' | '和' | '及' | '|' | '。' | '/' | '\n' => {
                    out.push(Word::Stop);
                    after
                }
                '-' | '–' | '—' | '~' | '〜' | '−' | '至' | '到' => {
                    if out.last() != Some(&Word::Dash) {
                        out.push(Word::Dash);
                    }
                    after
                }
                _ if c.is_whitespace() => after,
                _ => return None,
            };
        }
    }
    Some(out)
}

/// `8:30`, `8点30分`, `8点半`, `8时`, or `8`.
fn time(text: &str) -> Option<(Word, &str)> {
    let (hour, rest) = digits(text);
    let hour: u32 = (hour.len() <= 2).then(|| hour.parse().ok()).flatten()?;
    let (minute, rest) = if let Some(after) = rest.strip_prefix(':') {
        let (minute, rest) = digits(after);
        let minute = (minute.len() == 2).then(|| minute.parse().ok()).flatten()?;
        (minute, rest.strip_prefix(":00").unwrap_or(rest))
    } else if let Some(after) = rest.strip_prefix(['点', '时']) {
        let after = after.strip_prefix('整').or(after.strip_prefix('钟')).unwrap_or(after);
        match after.strip_prefix('半') {
            Some(rest) => (30, rest),
            None => {
                let (minute, rest) = digits(after);
                let minute = if minute.is_empty() { 0 } else { minute.parse().ok()? };
                (minute, rest.strip_prefix('分').unwrap_or(rest))
            }
        }
    } else {
        (0, rest)
    };
    let fits = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
    fits.then_some((Word::Time { hour, minute }, rest))
}

/// The minute of the day a time stands for in a part of the day.
pub(super) fn minute_of_day(hour: u32, minute: u32, half: Option<Half>, is_end: bool) -> u32 {
    let hour = match half {
        Some(Half::Afternoon | Half::Pm | Half::Night) if hour < 12 => hour + 12,
        Some(Half::Noon) if hour < 6 => hour + 12,
        Some(Half::Night) if hour == 12 && is_end => 24,
        Some(Half::Am) if hour == 12 => {
            if is_end {
                24
            } else {
                0
            }
        }
        _ => hour,
    };
    hour * 60 + minute
}
