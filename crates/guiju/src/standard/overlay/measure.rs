//! Which of two values of a parameter is the greater.

use crate::{
    condition::unit_of,
    quantity::{Dimension, Reading, Unit, read_amount, read_date, read_span},
};
use std::cmp::Ordering;

/// A value as something that has an order.
#[derive(Debug, PartialEq, Eq)]
enum Measure {
    /// Grid steps of a dimension.
    Amount(Dimension, i64),
    /// Months, or days: the two don't compare.
    Months(i64),
    Days(i64),
}

/// How the new value stands to the old one; `None` where they are not of one kind.
pub(super) fn compare(old: &str, new: &str) -> Option<Ordering> {
    match (measure(old)?, measure(new)?) {
        (Measure::Amount(of, a), Measure::Amount(other, b)) if of == other => Some(b.cmp(&a)),
        (Measure::Months(a), Measure::Months(b)) | (Measure::Days(a), Measure::Days(b)) => Some(b.cmp(&a)),
        _ => None,
    }
}

fn measure(text: &str) -> Option<Measure> {
    if is_day(text) {
        let day = read_date(text).ok().filter(|day| day.is_exact())?;
        return Some(Measure::Amount(Dimension::Date, day.lo));
    }
    let unit = unit_of(text).unwrap_or(Unit::base(Dimension::Count));
    if let Ok(amount) = read_amount(text, &Reading { unit, tolerance_ppm: 0 })
        && amount.interval.is_exact()
    {
        return Some(Measure::Amount(unit.dimension(), amount.interval.lo));
    }
    let span = read_span(text).ok()?;
    let months = i64::from(span.years) * 12 + i64::from(span.months);
    match (months, i64::from(span.days)) {
        (months, 0) => Some(Measure::Months(months)),
        (0, days) => Some(Measure::Days(days)),
        _ => None,
    }
}

/// `2022-06-01`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split('-').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_one_kind_compare() {
        let check =
            |old: &str, new: &str, expected: Option<Ordering>| assert_eq!(compare(old, new), expected, "{old} {new}");
        check("400 m2", "0.9 亩", Some(Ordering::Greater));
        check("10", "9", Some(Ordering::Less));
        check("80 %", "80%", Some(Ordering::Equal));
        check("2022-06-01", "2022-05-31", Some(Ordering::Less));
        check("1 year", "18 months", Some(Ordering::Greater));
        check("400 m2", "400 yuan", None);
        check("1 year", "400 days", None);
        check("党群服务中心", "10", None);
    }
}
