//! The spellings that nearly all values have, read without making anything: `364`, `364.5 m2`, `约350㎡`, `12个`, days as
//! `2022-06-01`, hours as `08:30-12:00, 14:00-17:30`. What comes out is what the general readers say; for everything else
//! nothing comes out, and they are asked.

use super::{Amount, Dimension, Exactness, Interval, Reading, date, unit};

/// A [`Reading`] made ready.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain {
    dimension: Dimension,
    steps: i64,
    tolerance_ppm: u32,
}

/// Digits that always fit into 64 bits.
const MOST_DIGITS: usize = 18;
const MILLION: i128 = 1_000_000;

impl Plain {
    pub fn new(reading: &Reading) -> Self {
        let Reading { unit, tolerance_ppm } = *reading;
        Self { dimension: unit.dimension(), steps: unit.steps(), tolerance_ppm: tolerance_ppm.min(1_000_000) }
    }

    /// An amount.
    pub fn read(&self, text: &str) -> Option<Amount> {
        let (about, text) = match text.as_bytes() {
            [b'0'..=b'9', ..] => (false, text),
            _ => (true, text.strip_prefix('约')?),
        };
        let (mantissa, scale, rest) = number(text)?;
        let (steps, unit_given) = match rest {
            "" => (self.steps, false),
            rest => (unit::spelled(rest.strip_prefix(' ').unwrap_or(rest), self.dimension)?.steps(), true),
        };
        let divisor = 10i64.checked_pow(scale)?;
        if !self.is_clear(mantissa, divisor, unit_given) {
            return None;
        }
        if about {
            let interval = self.about(i128::from(mantissa).checked_mul(i128::from(steps))?, i128::from(divisor))?;
            return Some(Amount { interval, exactness: Exactness::Approximate, unit_given });
        }
        let interval = exact(mantissa.checked_mul(steps)?, divisor)?;
        Some(Amount { interval, exactness: Exactness::Exact, unit_given })
    }

    /// A number in nothing but digits and a point, as it stands in JSON.
    #[inline]
    pub fn digits(&self, text: &str) -> Option<Interval> {
        let (mantissa, scale, _) = number(text).filter(|(_, _, rest)| rest.is_empty())?;
        let divisor = if scale == 0 { 1 } else { 10i64.checked_pow(scale)? };
        let is_clear = self.is_clear(mantissa, divisor, false);
        if is_clear { exact(mantissa.checked_mul(self.steps)?, divisor) } else { None }
    }

    /// Whether a number leaves no doubt of what it counts: it may be a fraction for a percentage, or a part of a whole.
    #[inline]
    fn is_clear(&self, mantissa: i64, divisor: i64, unit_given: bool) -> bool {
        match self.dimension {
            Dimension::Date => false,
            Dimension::Percent => unit_given || mantissa == 0 || mantissa > divisor,
            Dimension::Count => divisor == 1 || mantissa % divisor == 0,
            _ => true,
        }
    }

    /// What lies within the tolerance of a number of grid steps: counts stay inside it, measures go round it.
    fn about(&self, steps: i128, divisor: i128) -> Option<Interval> {
        let tolerance = i128::from(self.tolerance_ppm);
        let divisor = divisor.checked_mul(MILLION)?;
        let (low, high) = (steps.checked_mul(MILLION - tolerance)?, steps.checked_mul(MILLION + tolerance)?);
        let ceiling = |n: i128| n / divisor + i128::from(n % divisor != 0);
        let count = self.dimension == Dimension::Count;
        let (lo, hi) = if count { (ceiling(low), high / divisor) } else { (low / divisor, ceiling(high)) };
        let (lo, hi) = (i64::try_from(lo).ok()?, i64::try_from(hi).ok()?);
        (lo <= hi && hi < Interval::POS).then_some(Interval { lo, hi })
    }
}

/// So many grid steps divided, where that comes out even.
#[inline]
fn exact(grid: i64, divisor: i64) -> Option<Interval> {
    let grid = match divisor {
        1 => grid,
        _ if grid % divisor == 0 => grid / divisor,
        _ => return None,
    };
    (grid < Interval::POS).then_some(Interval::exact(grid))
}

/// The digits at the beginning of a text as a number and how many of them stand behind the point, and the rest.
#[inline]
fn number(text: &str) -> Option<(i64, u32, &str)> {
    let bytes = text.as_bytes();
    let digits_from = |from: usize, mut mantissa: i64| {
        let mut end = from;
        while let Some(digit @ b'0'..=b'9') = bytes.get(end) {
            // Digits beyond those that fit are counted all the same, and refused below.
            mantissa = mantissa.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
            end += 1;
        }
        (end, mantissa)
    };
    let (whole, mut mantissa) = digits_from(0, 0);
    let (mut end, mut scale) = (whole, 0);
    if bytes.get(whole) == Some(&b'.') {
        (end, mantissa) = digits_from(whole + 1, mantissa);
        scale = end - whole - 1;
        if scale == 0 {
            return None;
        }
    }
    if whole == 0 || whole + scale > MOST_DIGITS || matches!(bytes.get(end), Some(b'.' | b',')) {
        return None;
    }
    Some((mantissa, u32::try_from(scale).ok()?, text.get(end..)?))
}

/// Two digits as a number.
fn two(bytes: &[u8]) -> Option<u32> {
    match bytes {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => Some(u32::from(tens - b'0') * 10 + u32::from(ones - b'0')),
        _ => None,
    }
}

/// A day, a month or a year in digits and dashes: `2022-06-01`, `2022-06`, `2022`.
pub(crate) fn day(text: &str) -> Option<Interval> {
    let (year, rest) = text.as_bytes().split_at_checked(4)?;
    let (century, rest_of_year) = year.split_at_checked(2)?;
    let year = i16::try_from(two(century)? * 100 + two(rest_of_year)?).ok()?;
    let part = |bytes: &[u8]| two(bytes).and_then(|n| i8::try_from(n).ok());
    let (month, day) = match rest {
        [] => (None, None),
        [b'-', month @ ..] if month.len() == 2 => (Some(part(month)?), None),
        [b'-', a, b, b'-', day @ ..] => (Some(part(&[*a, *b])?), Some(part(day)?)),
        _ => return None,
    };
    date::days_of(year, month, day)
}

/// The length of the spans of a day, in digits: `08:30-12:00, 14:00-17:30`. One begins when the one before it is over.
pub(crate) fn spans(text: &str) -> Option<Interval> {
    let (mut rest, mut ended, mut minutes) = (text.as_bytes(), 0, 0);
    let time = |bytes: &[u8; 5]| match bytes {
        [a, b, b':', c, d] => {
            let (hour, minute) = (two(&[*a, *b])?, two(&[*c, *d])?);
            (hour < 24 && minute < 60).then_some(hour * 60 + minute)
        }
        _ => None,
    };
    loop {
        let (from, after) = rest.split_first_chunk::<5>()?;
        let (to, after) = after.strip_prefix(b"-")?.split_first_chunk::<5>()?;
        let (from, to) = (time(from)?, time(to)?);
        if from < ended || to <= from {
            return None;
        }
        (ended, minutes) = (to, minutes + (to - from));
        rest = match after {
            [] => return Some(Interval::exact(i64::from(minutes) * (Dimension::Duration.grid() / 60))),
            [b',', after @ ..] => after.strip_prefix(b" ").unwrap_or(after),
            _ => return None,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AmountError, Unit, amount, read_date, read_hours};
    use super::*;
    use proptest::prelude::*;

    fn reading(dimension: Dimension, tolerance_ppm: u32) -> Reading {
        Reading { unit: Unit::base(dimension), tolerance_ppm }
    }

    const DIMENSIONS: [Dimension; 8] = [
        Dimension::Count,
        Dimension::Area,
        Dimension::Length,
        Dimension::Money,
        Dimension::Duration,
        Dimension::Percent,
        Dimension::Date,
        Dimension::Points,
    ];

    /// What the plain reader says the general one says too; whether it said anything.
    fn check(text: &str, reading: &Reading) -> bool {
        let plain = Plain::new(reading).read(text);
        if let Some(interval) = Plain::new(reading).digits(text) {
            assert_eq!(plain.as_ref().map(|amount| amount.interval), Some(interval), "{text} as {reading:?}");
        }
        if let Some(plain) = &plain {
            let general: Result<Amount, AmountError> = amount::general(text, reading);
            assert_eq!(general.as_ref(), Ok(plain), "{text} as {reading:?}");
        }
        plain.is_some()
    }

    #[test]
    fn common_spellings_are_plain() {
        for (text, dimension) in [
            ("364", Dimension::Area),
            ("364.5 m2", Dimension::Area),
            ("约350㎡", Dimension::Area),
            ("1.2亩", Dimension::Area),
            ("12个", Dimension::Count),
            ("30人", Dimension::Count),
            ("98.5 %", Dimension::Percent),
            ("40小时", Dimension::Duration),
            ("100万元", Dimension::Money),
            ("1.6 米", Dimension::Length),
        ] {
            assert!(check(text, &reading(dimension, 100_000)), "{text}");
        }
        for (text, dimension) in [
            ("0.5", Dimension::Percent),
            ("1.5个", Dimension::Count),
            ("12 3", Dimension::Count),
            ("364 h", Dimension::Area),
            ("1,200", Dimension::Count),
            ("", Dimension::Count),
            ("1.", Dimension::Area),
            ("0.1234567", Dimension::Area),
            ("9999999999999999999", Dimension::Count),
            ("2022", Dimension::Date),
        ] {
            assert!(!check(text, &reading(dimension, 100_000)), "{text}");
        }
    }

    #[test]
    fn every_spelling_of_a_unit_is_read_as_the_general_reader_does() {
        let mut plain = 0;
        for spelling in unit::spellings() {
            for dimension in DIMENSIONS {
                for number in ["2", "0", "12.5", "1", "0.25", "约30", "约7.5"] {
                    for blank in ["", " "] {
                        plain += usize::from(check(&format!("{number}{blank}{spelling}"), &reading(dimension, 50_000)));
                    }
                }
            }
        }
        assert!(plain > 500, "{plain}");
    }

    fn spelling() -> impl Strategy<Value = String> {
        let unit = proptest::sample::select(unit::spellings().map(str::to_owned).collect::<Vec<_>>());
        let number = prop_oneof!["[0-9]{1,4}", "[0-9]{1,20}", r"[0-9]{1,6}\.[0-9]{1,9}", r"[0-9.,约 ]{1,6}"];
        (
            prop_oneof![Just(""), Just("约")],
            number,
            prop_oneof![Just(""), Just(" ")],
            prop_oneof![Just(String::new()), unit],
        )
            .prop_map(|(about, number, blank, unit)| format!("{about}{number}{blank}{unit}"))
    }

    proptest! {
        #[test]
        fn plain_amounts_are_what_the_general_reader_says(
            text in spelling(), dimension in 0..8usize, tolerance in 0..2_000_000u32, unit in 0..18usize,
        ) {
            check(&text, &reading(DIMENSIONS[dimension], tolerance));
            let other = Unit::all().nth(unit).unwrap_or(Unit::base(Dimension::Count));
            check(&text, &Reading { unit: other, tolerance_ppm: tolerance });
        }

        #[test]
        fn plain_days_and_hours_are_what_the_general_readers_say(
            text in prop_oneof![
                "[0-9]{4}", "(19|20)[0-9]{2}-[0-1][0-9]", "(19|20)[0-9]{2}-[0-1][0-9]-[0-3][0-9]", "[0-9-]{4,10}",
                "[0-2][0-9]:[0-6][0-9]-[0-2][0-9]:[0-6][0-9]",
                "0[0-9]:[0-5][0-9]-1[0-3]:[0-5][0-9], ?1[2-9]:[0-5][0-9]-2[0-4]:[0-5][0-9]",
            ],
        ) {
            if let Some(days) = day(&text) {
                prop_assert_eq!(date::general(&text), Ok(days));
            }
            if let Some(total) = spans(&text) {
                prop_assert_eq!(read_hours(&text).map(|hours| hours.total), Ok(total));
            }
        }
    }

    #[test]
    fn common_days_and_hours_are_plain() {
        assert_eq!(day("2022-06-01"), read_date("2022-06-01").ok());
        assert_eq!(day("2022-02"), read_date("2022年2月").ok());
        assert_eq!(day("2022-02-30"), None);
        assert_eq!(spans("08:30-12:00, 14:00-17:30"), read_hours("7 h").ok().map(|hours| hours.total));
        assert_eq!(spans("14:00-12:00"), None);
    }
}
