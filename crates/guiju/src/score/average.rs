//! A weighted average while it is not known which parts count.
//!
//! `Σ w·x / Σ w` over the parts that apply. A part that may not apply is counted at the highest average only if it lifts
//! it: taken from the best one down, each counts while it is above the average of those before. That is exact.

use super::{Extent, Mark};

/// A part of an average.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How much it weighs, above nought.
    pub weight: Mark,
    /// What it comes to, where it counts; none where it certainly does not.
    pub extent: Option<Extent>,
    /// Whether it may not count.
    pub may_not_apply: bool,
}

/// An average: its bounds where any part counts, and whether there may be none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Average {
    /// The bounds; none where no part counts.
    pub extent: Option<Extent>,
    /// Whether perhaps no part counts.
    pub may_not_apply: bool,
}

/// The average of some parts.
#[must_use]
pub fn average(parts: &[Part]) -> Average {
    let counted: Vec<&Part> = parts.iter().filter(|p| p.extent.is_some()).collect();
    let may_not_apply = parts.iter().all(|p| p.may_not_apply || p.extent.is_none());
    if counted.is_empty() {
        return Average { extent: None, may_not_apply };
    }
    let high = |p: &Part| p.extent.and_then(|e| e.high);
    let low = |p: &Part| p.extent.and_then(|e| e.low).map(Mark::opposite);
    let extent = Extent { low: highest(&counted, low).map(Mark::opposite), high: highest(&counted, high) };
    Average { extent: Some(extent), may_not_apply }
}

/// The highest average of one end of the parts; none where an end has no bound.
fn highest(parts: &[&Part], end: impl Fn(&Part) -> Option<Mark>) -> Option<Mark> {
    let (mut points, mut weight) = (Mark::ZERO, Mark::ZERO);
    for part in parts.iter().filter(|p| !p.may_not_apply) {
        points = points.plus(end(part)?.times(part.weight)?)?;
        weight = weight.plus(part.weight)?;
    }
    let mut optional: Vec<(Mark, Mark)> = Vec::new();
    for part in parts.iter().filter(|p| p.may_not_apply) {
        optional.push((end(part)?, part.weight));
    }
    optional.sort_by_key(|(value, _)| std::cmp::Reverse(*value));
    for (value, heavy) in optional {
        let lifts = weight.is_zero() || value > points.over(weight)?;
        if !lifts {
            break;
        }
        points = points.plus(value.times(heavy)?)?;
        weight = weight.plus(heavy)?;
    }
    points.over(weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_average_counts_only_what_lifts_it() {
        let part = |weight: i64, low: i64, high: i64, may_not_apply: bool| Part {
            weight: Mark::whole(weight),
            extent: Some(Extent::new(Mark::whole(low), Mark::whole(high))),
            may_not_apply,
        };
        let check = |parts: &[Part], expected: (i64, i64, i64), may_not_apply: bool| {
            let found = average(parts);
            let (low, high) =
                (Mark::new(expected.0.into(), expected.2.into()), Mark::new(expected.1.into(), expected.2.into()));
            assert_eq!(found, Average { extent: Some(Extent { low, high }), may_not_apply });
        };
        check(&[part(2, 25, 25, false), part(1, 100, 100, false)], (50, 50, 1), false);
        check(&[part(1, 0, 100, false), part(1, 50, 50, false)], (25, 75, 1), false);
        // 40 and perhaps 100: from 40 to 70.
        check(&[part(1, 40, 40, false), part(1, 100, 100, true)], (40, 70, 1), false);
        check(&[part(1, 40, 40, true), part(1, 100, 100, true)], (40, 100, 1), true);
        check(&[part(1, 0, 0, false), part(1, 100, 100, true), part(2, 10, 10, true)], (0, 50, 1), false);
        assert_eq!(average(&[]), Average { extent: None, may_not_apply: true });
    }
}
