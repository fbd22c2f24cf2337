//! What a condition claims of one fact or list, and which claims exclude each other.

use crate::{
    condition::{
        FrameId, NodeId, Program, Side, SlotId, Step,
        forms::{compare::Relation, contains::Extent, quantify::Quantifier},
    },
    quantity::Interval,
};

/// What a claim is about. Claims about different things never exclude each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum About {
    Fact(SlotId),
    Items(FrameId),
    Value(NodeId),
}

/// What has to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Claim<'p> {
    /// A boolean.
    Truth(bool),
    /// A number.
    Within(Interval),
    /// A term among these, or among none of these.
    Among(&'p [u32], bool),
    /// A set has all of these.
    HasAll(&'p [u32]),
    /// A set has one of these.
    HasAny(&'p [u32]),
    /// A set has no others.
    HasOnly(&'p [u32]),
    /// A set has none of these.
    Lacks(&'p [u32]),
    /// A set has not all of these.
    LacksOne(&'p [u32]),
    /// The size of a set.
    Size(Interval),
    /// The number of items, perhaps of those of a kind.
    Number(Option<NodeId>, Interval),
}

/// What a step claims.
pub(super) fn claim(program: &Program, id: NodeId) -> Option<(About, Claim<'_>)> {
    match program.step(id)? {
        Step::Not(not) => positive(program, not.part, true),
        _ => positive(program, id, false),
    }
}

fn positive(program: &Program, id: NodeId, negated: bool) -> Option<(About, Claim<'_>)> {
    Some(match program.step(id)? {
        Step::Flag(form) => (About::Fact(form.slot), Claim::Truth(form.expected != negated)),
        Step::Compare(form) => {
            let Side::Literal(number) = form.right else { return None };
            let allowed = if negated { outside(form.relation, number)? } else { inside(form.relation, number) };
            match form.left {
                Side::Literal(_) | Side::Open(_) => return None,
                Side::Slot(slot) => (About::Fact(slot), Claim::Within(allowed)),
                Side::Step(id) => match program.step(id)? {
                    Step::Count(count) => (About::Items(count.items), Claim::Number(count.filter, allowed)),
                    Step::SetSize(size) => (About::Fact(size.slot), Claim::Size(allowed)),
                    _ => (About::Value(id), Claim::Within(allowed)),
                },
            }
        }
        Step::Member(form) => (About::Fact(form.slot), Claim::Among(&form.terms, !negated)),
        Step::Contains(form) => {
            let claim = match (form.extent, negated) {
                (Extent::All, false) => Claim::HasAll(&form.terms),
                (Extent::Any, false) => Claim::HasAny(&form.terms),
                (Extent::Only, false) => Claim::HasOnly(&form.terms),
                (Extent::All, true) => Claim::LacksOne(&form.terms),
                (Extent::Any, true) => Claim::Lacks(&form.terms),
                (Extent::Only, true) => return None,
            };
            (About::Fact(form.slot), claim)
        }
        Step::Quantify(form) => {
            let some = match form.quantifier {
                Quantifier::Some => !negated,
                Quantifier::None => negated,
                Quantifier::Every => return None,
            };
            let number = if some { Interval::new(1, Interval::POS) } else { Interval::exact(0) };
            (About::Items(form.items), Claim::Number(Some(form.condition), number))
        }
        _ => return None,
    })
}

fn inside(relation: Relation, number: Interval) -> Interval {
    match relation {
        Relation::Equals => number,
        Relation::AtLeast => Interval::new(number.lo, Interval::POS),
        Relation::MoreThan => Interval::new(number.lo.saturating_add(1), Interval::POS),
        Relation::AtMost => Interval::new(Interval::NEG, number.hi),
        Relation::LessThan => Interval::new(Interval::NEG, number.hi.saturating_sub(1)),
    }
}

fn outside(relation: Relation, number: Interval) -> Option<Interval> {
    let opposite = match relation {
        Relation::Equals => return None,
        Relation::AtLeast => Relation::LessThan,
        Relation::MoreThan => Relation::AtMost,
        Relation::AtMost => Relation::MoreThan,
        Relation::LessThan => Relation::AtLeast,
    };
    Some(inside(opposite, number))
}

/// Whether two claims about one thing can't both hold.
pub(super) fn exclude(a: &Claim<'_>, b: &Claim<'_>) -> bool {
    one_way(a, b) || one_way(b, a)
}

fn one_way(a: &Claim<'_>, b: &Claim<'_>) -> bool {
    use Claim::{Among, HasAll, HasAny, HasOnly, Lacks, LacksOne, Number, Size, Truth, Within};
    let count = |terms: &[u32]| i64::try_from(terms.len()).unwrap_or(i64::MAX);
    let within = |a: &[u32], b: &[u32]| a.iter().all(|term| b.contains(term));
    let apart = |a: &[u32], b: &[u32]| !a.iter().any(|term| b.contains(term));
    match (a, b) {
        (Truth(a), Truth(b)) => a != b,
        (Within(a), Within(b)) | (Size(a), Size(b)) => a.intersect(*b).is_none(),
        (Among(a, true), Among(b, true)) => apart(a, b),
        (Among(a, true), Among(b, false)) => within(a, b),
        (HasAll(a), Lacks(b)) => !apart(a, b),
        (HasAll(a), LacksOne(b)) => within(b, a),
        (HasAny(a), Lacks(b)) => within(a, b),
        (HasAll(a), HasOnly(b)) => !within(a, b),
        (HasAny(a), HasOnly(b)) => apart(a, b),
        (HasAll(a), Size(size)) => size.hi < count(a),
        (HasAny(_), Size(size)) => size.hi < 1,
        (HasOnly(a), Size(size)) => size.lo > count(a),
        (Number(a, x), Number(b, y)) if a == b => x.intersect(*y).is_none(),
        // There are no more items of a kind than items.
        (Number(None, all), Number(Some(_), some)) => some.lo > all.hi,
        _ => false,
    }
}

/// Whether one of two claims about one thing holds always: a boolean true or false, a number on one side or the other.
pub(super) fn exhaust(a: &Claim<'_>, b: &Claim<'_>) -> bool {
    match (a, b) {
        (Claim::Truth(a), Claim::Truth(b)) => a != b,
        (Claim::Within(a), Claim::Within(b)) => {
            let joined = |low: &Interval, high: &Interval| {
                low.lo == Interval::NEG && high.hi == Interval::POS && low.hi >= high.lo.saturating_sub(1)
            };
            joined(a, b) || joined(b, a)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_exclude_each_other_both_ways_round() {
        use Claim::{Among, HasAll, HasAny, HasOnly, Lacks, LacksOne, Number, Size, Truth, Within};
        let i = |lo: i64, hi: i64| Interval::new(lo, hi);
        let check = |a: Claim<'_>, b: Claim<'_>, expected: bool| {
            assert_eq!(exclude(&a, &b), expected, "{a:?} {b:?}");
            assert_eq!(exclude(&b, &a), expected, "{b:?} {a:?}");
        };
        check(Truth(true), Truth(false), true);
        check(Truth(true), Truth(true), false);
        check(Within(i(4, 9)), Within(i(0, 3)), true);
        check(Within(i(4, 9)), Within(i(0, 4)), false);
        check(Among(&[1], true), Among(&[2, 3], true), true);
        check(Among(&[1], true), Among(&[1, 2], false), true);
        check(Among(&[1, 3], true), Among(&[1, 2], false), false);
        check(HasAll(&[1, 2]), Lacks(&[2, 3]), true);
        check(HasAll(&[1, 2]), LacksOne(&[2, 3]), false);
        check(HasAll(&[1, 2]), LacksOne(&[2]), true);
        check(HasAny(&[1, 2]), Lacks(&[2]), false);
        check(HasAny(&[1, 2]), HasOnly(&[3]), true);
        check(HasAll(&[1, 2]), HasOnly(&[1, 3]), true);
        check(HasAll(&[1, 2]), Size(i(0, 1)), true);
        check(HasOnly(&[1, 2]), Size(i(3, 9)), true);
        check(Number(None, i(0, 3)), Number(Some(NodeId(1)), i(5, 9)), true);
        check(Number(None, i(5, 9)), Number(Some(NodeId(1)), i(0, 3)), false);
        check(Number(Some(NodeId(2)), i(0, 0)), Number(Some(NodeId(1)), i(1, 9)), false);
    }

    #[test]
    fn one_of_two_claims_holds_always() {
        let within = |lo: i64, hi: i64| Claim::Within(Interval::new(lo, hi));
        assert!(exhaust(&Claim::Truth(true), &Claim::Truth(false)));
        assert!(exhaust(&within(5, Interval::POS), &within(Interval::NEG, 4)));
        assert!(!exhaust(&within(6, Interval::POS), &within(Interval::NEG, 4)));
    }
}
