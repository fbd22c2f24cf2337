//! Showing amounts: to people, rounded but never across a threshold; to machines, exact.

use super::{Dimension, Interval, Unit, date::show_date};
use crate::Lang;

/// Decimals shown to people unless more are needed.
const DECIMALS: u32 = 2;
/// Most decimals ever written; grid steps need fewer.
const MOST_DECIMALS: u32 = 15;

/// An amount for people: at most two decimals, with its unit.
///
/// ```
/// use guiju::{Lang, quantity::{Dimension, Unit, show}};
/// let m2 = Unit::base(Dimension::Area);
/// assert_eq!(show(36 * m2.steps(), m2, Lang::Zh), "36 ㎡");
/// assert_eq!(show(2_000_000_000, m2, Lang::En), "666.67 m²");
/// ```
#[must_use]
pub fn show(value: i64, unit: Unit, lang: Lang) -> String {
    with_unit(&number(value, unit, DECIMALS, lang), unit, lang)
}

/// An amount beside its threshold: as many decimals as it takes for the rounded amount to stand on the same side.
#[must_use]
pub fn show_against(value: i64, threshold: i64, unit: Unit, lang: Lang) -> String {
    let wanted = value.cmp(&threshold);
    let decimals = (DECIMALS..MOST_DECIMALS)
        .find(|decimals| rounded(value, unit, *decimals).cmp(&rounded(threshold, unit, *decimals)) == wanted)
        .unwrap_or(MOST_DECIMALS);
    with_unit(&number(value, unit, decimals, lang), unit, lang)
}

/// Bounds for people.
#[must_use]
pub fn show_interval(interval: Interval, unit: Unit, lang: Lang) -> String {
    let Interval { lo, hi } = interval;
    if interval.is_exact() {
        return show(lo, unit, lang);
    }
    // A bound one step inside a rounder number is that number, excluded.
    let open_lo =
        lo != Interval::NEG && unit.dimension() != Dimension::Count && shorter(lo.saturating_sub(1), lo, unit);
    let open_hi =
        hi != Interval::POS && unit.dimension() != Dimension::Count && shorter(hi.saturating_add(1), hi, unit);
    let low = if open_lo { lo - 1 } else { lo };
    let high = if open_hi { hi + 1 } else { hi };
    let unbounded_below =
        lo == Interval::NEG || (lo == 0 && hi != Interval::POS && unit.dimension() != Dimension::Date);
    match (unbounded_below, hi == Interval::POS, lang) {
        (_, true, Lang::Zh) if lo == Interval::NEG => "不限".into(),
        (_, true, Lang::En) if lo == Interval::NEG => "any".into(),
        (_, true, Lang::Zh) => format!("{} {}", if open_lo { "超过" } else { "不少于" }, show(low, unit, lang)),
        (_, true, Lang::En) => format!("{} {}", if open_lo { "above" } else { "at least" }, show(low, unit, lang)),
        (true, _, Lang::Zh) => format!("{} {}", if open_hi { "低于" } else { "不超过" }, show(high, unit, lang)),
        (true, _, Lang::En) => format!("{} {}", if open_hi { "below" } else { "at most" }, show(high, unit, lang)),
        _ => {
            let range = format!("{}–{}", number(low, unit, DECIMALS, lang), number(high, unit, DECIMALS, lang));
            let range = with_unit(&range, unit, lang);
            match (open_lo, open_hi, lang) {
                (false, false, _) => range,
                (true, true, Lang::Zh) => format!("{range}之间，两端不含"),
                (true, true, Lang::En) => format!("between {range}, ends excluded"),
                (true, false, Lang::Zh) => format!("{range}，不含下端"),
                (true, false, Lang::En) => format!("{range}, lower end excluded"),
                (false, true, Lang::Zh) => format!("{range}，不含上端"),
                (false, true, Lang::En) => format!("{range}, upper end excluded"),
            }
        }
    }
}

/// An amount for machines: a decimal where it ends, else a fraction. Dates in ISO form.
///
/// ```
/// use guiju::quantity::{Dimension, Unit, exact_text, read_exact};
/// let m2 = Unit::base(Dimension::Area);
/// assert_eq!(exact_text(109_500_000, m2), "36.5");
/// assert_eq!(exact_text(2_000_000_000, m2), "2000/3");
/// assert_eq!(read_exact("2000/3", m2), Some(2_000_000_000));
/// ```
#[must_use]
pub fn exact_text(value: i64, unit: Unit) -> String {
    if unit.dimension() == Dimension::Date {
        return show_date(value);
    }
    match ending_decimals(value, unit) {
        Some(decimals) => decimal(rounded(value, unit, decimals), decimals),
        None => {
            let (top, bottom) = (i128::from(value), i128::from(unit.steps()));
            let common = gcd(top.unsigned_abs(), bottom.unsigned_abs());
            let common = i128::try_from(common).unwrap_or(1);
            format!("{}/{}", top / common, bottom / common)
        }
    }
}

/// The amount of a text that [`exact_text`] wrote.
#[must_use]
pub fn read_exact(text: &str, unit: Unit) -> Option<i64> {
    if unit.dimension() == Dimension::Date {
        return super::read_date(text).ok().filter(|i| i.is_exact()).map(|i| i.lo);
    }
    let steps = i128::from(unit.steps());
    if let Some((top, bottom)) = text.split_once('/') {
        let (top, bottom): (i128, i128) = (top.parse().ok()?, bottom.parse().ok()?);
        let total = top.checked_mul(steps)?;
        return (bottom > 0 && total % bottom == 0).then(|| i64::try_from(total / bottom).ok())?;
    }
    let number = rust_decimal::Decimal::from_str_exact(text).ok()?;
    let total = number.mantissa().checked_mul(steps)?;
    let divisor = 10i128.checked_pow(number.scale())?;
    (total % divisor == 0).then(|| i64::try_from(total / divisor).ok())?
}

fn with_unit(number: &str, unit: Unit, lang: Lang) -> String {
    match unit.label(lang) {
        "" => number.to_owned(),
        label @ ("%" | "‰") => format!("{number}{label}"),
        label => format!("{number} {label}"),
    }
}

fn number(value: i64, unit: Unit, decimals: u32, lang: Lang) -> String {
    match value {
        Interval::NEG | Interval::POS => match lang {
            Lang::Zh => "不限".into(),
            Lang::En => "no limit".into(),
        },
        _ if unit.dimension() == Dimension::Date => show_date(value),
        _ => decimal(rounded(value, unit, decimals), decimals),
    }
}

/// The value in units of 10^-decimals, rounded half away from nought.
fn rounded(value: i64, unit: Unit, decimals: u32) -> i128 {
    let steps = i128::from(unit.steps());
    let scaled = i128::from(value) * 10i128.pow(decimals.min(MOST_DECIMALS));
    let half = if scaled < 0 { -(steps / 2) } else { steps / 2 };
    (scaled + half) / steps
}

fn decimal(scaled: i128, decimals: u32) -> String {
    let sign = if scaled < 0 { "-" } else { "" };
    let digits = format!("{:0width$}", scaled.unsigned_abs(), width = decimals as usize + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// The decimals at which the number of units ends, if it does.
fn ending_decimals(value: i64, unit: Unit) -> Option<u32> {
    let steps = i128::from(unit.steps());
    (0..=MOST_DECIMALS).find(|decimals| (i128::from(value) * 10i128.pow(*decimals)) % steps == 0)
}

/// Whether one number takes fewer digits than another.
fn shorter(a: i64, b: i64, unit: Unit) -> bool {
    let places = |value: i64| ending_decimals(value, unit).unwrap_or(MOST_DECIMALS + 1);
    places(a) < places(b)
}

fn gcd(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_for_people() {
        let m2 = Unit::base(Dimension::Area);
        let g = m2.steps();
        let check = |interval: Interval, zh: &str, en: &str| {
            assert_eq!(
                (show_interval(interval, m2, Lang::Zh), show_interval(interval, m2, Lang::En)),
                (zh.into(), en.into())
            );
        };
        check(Interval::exact(36 * g), "36 ㎡", "36 m²");
        check(Interval::new(360 * g, 440 * g), "360–440 ㎡", "360–440 m²");
        check(Interval::new(350 * g + 1, 360 * g - 1), "350–360 ㎡之间，两端不含", "between 350–360 m², ends excluded");
        check(Interval::new(500 * g, Interval::POS), "不少于 500 ㎡", "at least 500 m²");
        check(Interval::new(500 * g + 1, Interval::POS), "超过 500 ㎡", "above 500 m²");
        check(Interval::new(0, 9 * g), "不超过 9 ㎡", "at most 9 m²");
        check(Interval::ALL, "不限", "any");
    }

    #[test]
    fn rounding_never_crosses_the_threshold() {
        let m2 = Unit::base(Dimension::Area);
        let g = m2.steps();
        assert_eq!(show(400 * g - 1, m2, Lang::En), "400 m²");
        assert_eq!(show_against(400 * g - 1, 400 * g, m2, Lang::En), "399.9999997 m²");
        assert_eq!(show_against(400 * g, 400 * g, m2, Lang::En), "400 m²");
    }

    proptest! {
        #[test]
        fn exact_text_is_read_back(value in any::<i32>(), at in 0usize..6) {
            let dimensions = [Dimension::Count, Dimension::Area, Dimension::Length, Dimension::Money, Dimension::Duration, Dimension::Percent];
            let unit = Unit::base(dimensions[at]);
            prop_assert_eq!(read_exact(&exact_text(i64::from(value), unit), unit), Some(i64::from(value)));
        }
    }
}
