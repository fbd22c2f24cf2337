//! Writes values: for readers in their language, and exactly for machines.
//!
//! Readers see at most two decimals, except where rounding would put a value on the wrong side of
//! the threshold it is compared with. English readers see 万元 and 亿元 in yuan.

use std::cmp::Ordering;

use super::decimal::{Decimal, power};
use super::{Dimension, Interval, Unit, date, number};
use crate::Lang;

const DECIMALS: u32 = 2;
const MOST_DECIMALS: u32 = 18;

/// Shows a value in a unit.
#[must_use]
pub fn show(value: i64, unit: Unit, lang: Lang) -> String {
    let unit = shown_unit(unit, lang);
    if let Some(units) = whole(value, unit) {
        return with_unit(&units.to_string(), unit, lang);
    }
    match number(value, unit, DECIMALS) {
        Some(number) => with_unit(&number.to_string(), unit, lang),
        None => special(value, lang),
    }
}

/// Shows a value beside the threshold it was compared with: with as many decimals as it takes to
/// see which side of the threshold it is on.
#[must_use]
pub fn show_against(value: i64, threshold: i64, unit: Unit, lang: Lang) -> String {
    let shown = shown_unit(unit, lang);
    if whole(value, shown).is_some() && whole(threshold, shown).is_some() {
        return show(value, unit, lang); // nothing is rounded
    }
    let side = value.cmp(&threshold);
    let limit = number(threshold, shown, DECIMALS);
    if side == Ordering::Equal || limit.is_none() {
        return show(value, unit, lang);
    }
    let on_side = |n: &Decimal| compare(*n, threshold, shown) == Some(side);
    let candidates = || {
        let rounded = (DECIMALS..=MOST_DECIMALS).filter_map(|d| number(value, shown, d));
        rounded.filter(on_side)
    };
    // A tidy value beside an untidy threshold may look like the rounded threshold at any length.
    let rounded = candidates().find(|n| Some(*n) != limit).or_else(|| candidates().next());
    rounded.map_or_else(|| show(value, unit, lang), |n| with_unit(&n.to_string(), shown, lang))
}

/// Shows an interval in a unit.
#[must_use]
pub fn show_interval(i: Interval, unit: Unit, lang: Lang) -> String {
    let zh = lang == Lang::Zh;
    let low = i.lo != Interval::NEG && !(i.lo == 0 && i.hi != Interval::POS);
    let high = i.hi != Interval::POS;
    if i.is_exact() {
        return show(i.lo, unit, lang);
    }
    if unit.dimension() == Dimension::Date {
        return show_days(i, lang);
    }
    let open_low = low.then(|| i.lo.checked_sub(1)).flatten().filter(|v| shorter(*v, i.lo, unit));
    let open_high = high.then(|| i.hi.checked_add(1)).flatten().filter(|v| shorter(*v, i.hi, unit));
    let text = |v: i64| show(v, unit, lang);
    let from = match open_low {
        Some(v) if zh => format!("超过 {}", text(v)),
        Some(v) => format!("above {}", text(v)),
        None if zh => format!("不少于 {}", text(i.lo)),
        None => format!("at least {}", text(i.lo)),
    };
    let to = match open_high {
        Some(v) if zh => format!("低于 {}", text(v)),
        Some(v) => format!("below {}", text(v)),
        None if zh => format!("不超过 {}", text(i.hi)),
        None => format!("at most {}", text(i.hi)),
    };
    match (low, high) {
        (false, false) => if zh { "不限" } else { "any" }.to_owned(),
        (true, false) => from,
        (false, true) => to,
        (true, true) => match (open_low, open_high) {
            (None, None) => pair(i.lo, i.hi, "–", unit, lang),
            (Some(a), Some(b)) if zh => format!("{}之间（不含）", pair(a, b, "–", unit, lang)),
            (Some(a), Some(b)) => {
                format!("between {} (exclusive)", pair(a, b, " and ", unit, lang))
            }
            _ if zh => format!("{from}、{to}"),
            _ => format!("{from} and {to}"),
        },
    }
}

/// Writes a value exactly, without its unit: as a decimal, or as a fraction where the decimal
/// does not end. [`read_exact`] reads it back.
#[must_use]
pub fn exact_text(value: i64, unit: Unit) -> String {
    match value {
        Interval::NEG => return "-inf".to_owned(),
        Interval::POS => return "inf".to_owned(),
        _ if unit.dimension() == Dimension::Date => return date::show_date(value),
        _ => {}
    }
    if let Some(units) = whole(value, unit) {
        return units.to_string();
    }
    let (num, den) = reduced(value, unit);
    match decimals(den) {
        Some(scale) => match power(scale).ok().and_then(|p| num.checked_mul(p / den)) {
            Some(mantissa) => Decimal { mantissa, scale }.to_string(),
            None => format!("{num}/{den}"),
        },
        None => format!("{num}/{den}"),
    }
}

/// Reads a value written by [`exact_text`], or any decimal or fraction that lies on the grid.
#[must_use]
pub fn read_exact(text: &str, unit: Unit) -> Option<i64> {
    let text = text.trim();
    match text {
        "-inf" => return Some(Interval::NEG),
        "inf" => return Some(Interval::POS),
        _ if unit.dimension() == Dimension::Date => return date::exact_day(text),
        _ => {}
    }
    let (num, den) = match text.split_once('/') {
        Some((num, den)) => (decimal(num)?, decimal(den)?),
        None => (decimal(text)?, Decimal::whole(1)),
    };
    let (a, b) = num.steps(unit.steps()).ok()?;
    let (c, d) = den.steps(1).ok()?;
    let (top, bottom) = (a.checked_mul(d)?, b.checked_mul(c)?);
    if top.checked_rem(bottom)? != 0 {
        return None;
    }
    let value = i64::try_from(top.checked_div(bottom)?).ok()?;
    (value != Interval::NEG && value != Interval::POS).then_some(value)
}

fn decimal(text: &str) -> Option<Decimal> {
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let ascii = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let scanned = number::scan(text).ok().filter(|s| ascii && s.rest.is_empty())?;
    scanned.value.times(sign).ok()
}

fn shown_unit(unit: Unit, lang: Lang) -> Unit {
    match lang {
        Lang::En if unit.dimension() == Dimension::Money => Unit::base(Dimension::Money),
        _ => unit,
    }
}

/// The number of units, if it is finite and whole.
fn whole(value: i64, unit: Unit) -> Option<i64> {
    let finite = value != Interval::NEG && value != Interval::POS && unit.dimension() != Dimension::Date;
    (finite && value % unit.steps() == 0).then(|| value / unit.steps())
}

/// The value rounded to some decimals, if it is a finite number.
fn number(value: i64, unit: Unit, decimals: u32) -> Option<Decimal> {
    let finite = value != Interval::NEG && value != Interval::POS;
    if !finite || unit.dimension() == Dimension::Date {
        return None;
    }
    let steps = i128::from(unit.steps());
    let scaled = i128::from(value).checked_mul(power(decimals).ok()?)?;
    let half = if value < 0 { -steps / 2 } else { steps / 2 };
    Some(Decimal { mantissa: scaled.checked_add(half)? / steps, scale: decimals }.trimmed())
}

fn compare(number: Decimal, threshold: i64, unit: Unit) -> Option<Ordering> {
    let (num, den) = number.steps(unit.steps()).ok()?;
    Some(num.cmp(&den.checked_mul(i128::from(threshold))?))
}

fn special(value: i64, lang: Lang) -> String {
    match value {
        Interval::NEG | Interval::POS => match lang {
            Lang::Zh => "不限".to_owned(),
            Lang::En => "no limit".to_owned(),
        },
        day => date::show_date(day),
    }
}

fn with_unit(number: &str, unit: Unit, lang: Lang) -> String {
    match unit.label(lang) {
        "" => number.to_owned(),
        "%" => [number, "%"].concat(),
        "day" if number != "1" => [number, " days"].concat(),
        label => [number, " ", label].concat(),
    }
}

/// Two values with one unit; one of them where both look the same.
fn pair(lo: i64, hi: i64, between: &str, unit: Unit, lang: Lang) -> String {
    let shown = shown_unit(unit, lang);
    match (number(lo, shown, DECIMALS), number(hi, shown, DECIMALS)) {
        (Some(a), Some(b)) if a == b => with_unit(&a.to_string(), shown, lang),
        (Some(a), Some(b)) => with_unit(&format!("{a}{between}{b}"), shown, lang),
        _ => format!("{}{between}{}", show(lo, unit, lang), show(hi, unit, lang)),
    }
}

fn show_days(i: Interval, lang: Lang) -> String {
    let (from, to) = (date::show_date(i.lo), date::show_date(i.hi));
    let zh = lang == Lang::Zh;
    match (i.lo == Interval::NEG, i.hi == Interval::POS) {
        (true, true) => if zh { "不限" } else { "any" }.to_owned(),
        (false, true) if zh => format!("不早于 {from}"),
        (false, true) => format!("not before {from}"),
        (true, false) if zh => format!("不晚于 {to}"),
        (true, false) => format!("not after {to}"),
        _ if zh => format!("{from} 至 {to}"),
        _ => format!("{from} to {to}"),
    }
}

/// Whether one value is a shorter decimal than another.
fn shorter(a: i64, b: i64, unit: Unit) -> bool {
    let length = |v: i64| decimals(reduced(v, unit).1).unwrap_or(u32::MAX);
    length(a) < length(b)
}

fn reduced(value: i64, unit: Unit) -> (i128, i128) {
    let (num, den) = (i128::from(value), i128::from(unit.steps()));
    let (mut a, mut b) = (num.abs(), den);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    let divisor = a.max(1);
    (num / divisor, den / divisor)
}

/// How many decimals a fraction with a denominator in lowest terms has, if they end.
fn decimals(mut den: i128) -> Option<u32> {
    let mut strip = |by: i128| {
        let mut times = 0;
        while den % by == 0 {
            den /= by;
            times += 1;
        }
        (times, den)
    };
    let (twos, _) = strip(2);
    let (fives, left) = strip(5);
    (left == 1).then_some(twos.max(fives))
}
