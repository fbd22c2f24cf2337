//! A score against a line.

use super::{Extent, Mark, Marks};
use crate::condition::{Outcomes, forms::compare::Relation};

/// How a score stands to a line: what it may come to on both sides of it.
#[must_use]
pub(crate) fn against(extent: Extent, relation: Relation, line: Mark) -> (bool, bool) {
    let Extent { low, high } = extent;
    let may_reach = |end: Option<Mark>, holds: fn(&Mark, &Mark) -> bool| end.is_none_or(|end| holds(&end, &line));
    match relation {
        Relation::AtLeast => (may_reach(high, Mark::ge), may_reach(low, Mark::lt)),
        Relation::MoreThan => (may_reach(high, Mark::gt), may_reach(low, Mark::le)),
        Relation::AtMost => (may_reach(low, Mark::le), may_reach(high, Mark::gt)),
        Relation::LessThan => (may_reach(low, Mark::lt), may_reach(high, Mark::ge)),
        Relation::Equals => (extent.contains(line), !extent.is_exact() || !extent.contains(line)),
    }
}

/// The same of all the ways a score may come out; the line may be a share of what it is out of.
#[must_use]
pub(super) fn outcomes(marks: &Marks, relation: Relation, line: Mark, share: bool) -> Outcomes {
    let mut found = Outcomes { pass: false, fail: false, not_applicable: marks.may_not_apply };
    for alternative in &marks.alternatives {
        let line = if share { alternative.out_of.times(line) } else { Some(line) };
        let (pass, fail) = line.map_or((true, true), |line| against(alternative.extent, relation, line));
        found.pass |= pass;
        found.fail |= fail;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_met_from_both_sides() {
        let check = |low: i64, high: i64, relation: Relation, expected: (bool, bool)| {
            let extent = Extent::new(Mark::whole(low), Mark::whole(high));
            assert_eq!(against(extent, relation, Mark::whole(80)), expected, "{low}..{high} {relation:?} 80");
        };
        check(80, 80, Relation::AtLeast, (true, false));
        check(79, 79, Relation::AtLeast, (false, true));
        check(79, 80, Relation::AtLeast, (true, true));
        check(80, 80, Relation::MoreThan, (false, true));
        check(80, 80, Relation::LessThan, (false, true));
        check(80, 80, Relation::Equals, (true, false));
        check(70, 90, Relation::Equals, (true, true));
    }
}
