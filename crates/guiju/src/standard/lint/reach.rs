//! Between which bounds a score lies whatever the facts: sound, and as narrow as can be told without them.

use super::{Subject, ranges::Ranges};
use crate::{
    score::{
        Amount, Effect, Extent, Floor, Item, Mark, Model, NotApplicable, Sheet,
        shapes::{
            Shape,
            adjust::{Adjust, Adjustment, Cause, Off},
            group::{BonusLimit, Group},
            slope::{Slope, Steps},
        },
        xccdf,
    },
    standard::Modality,
};

/// What something may come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    /// The points.
    pub extent: Extent,
    /// The highest share of what it is out of; none where there is no bound.
    pub share: Option<Mark>,
    /// Whether it may not be scored.
    absent: bool,
}

/// What an item may come to.
pub(super) fn item(ranges: Ranges<'_>, item: &Item) -> Reach {
    let mut reach = shape(ranges, item);
    let full = item.full();
    reach.absent |= item.applies.is_some();
    let granted = reach.absent && item.not_applicable == NotApplicable::Grant;
    if item.full_marks_if.is_some() {
        reach.extent = reach.extent.hull(Extent::exact(full));
    }
    let floor = match item.floor {
        Floor::Stated(floor) => Some(floor),
        Floor::Implied => item.shape.is_leaf().then_some(Mark::ZERO),
        Floor::None => None,
    };
    reach.extent = floor.map_or(reach.extent, |floor| reach.extent.at_least(floor));
    reach.extent = item.cap.map_or(reach.extent, |cap| reach.extent.at_most(cap));
    if item.shape.is_leaf() {
        reach.share = reach.extent.high.and_then(|high| high.over(full));
    }
    if granted {
        // What is granted is granted in full, whatever the cap.
        reach.extent = reach.extent.hull(Extent::exact(full));
        reach.absent = false;
        reach.share = reach.share.map(|share| share.max(Mark::ONE));
    }
    if item.bonus {
        reach.share = None;
    }
    reach
}

/// What a sheet may come to, and what it is out of where everything applies.
pub(super) fn sheet(subject: &Subject<'_>, sheet: &Sheet) -> Reach {
    let mut reach = match &sheet.model {
        Model::Items(root) => item(subject.ranges, root),
        Model::Xccdf(model) => {
            let counted = || subject.linked.rules.iter().filter(|rule| rule.modality != Modality::May);
            let high = match model {
                xccdf::Model::Default => Some(Mark::HUNDRED),
                xccdf::Model::Flat => counted().try_fold(Mark::ZERO, |sum, rule| sum.plus(rule.weight)),
                xccdf::Model::FlatUnweighted => i64::try_from(counted().count()).ok().map(Mark::whole),
                xccdf::Model::Absolute => Some(Mark::ONE),
            };
            Reach { extent: Extent { low: Some(Mark::ZERO), high }, share: Some(Mark::ONE), absent: true }
        }
    };
    if sheet.vetoes.iter().any(|veto| veto.effect == Effect::Score) {
        reach.extent = reach.extent.hull(Extent::ZERO);
    }
    reach
}

/// What a sheet or an item of one may come to, by its name.
pub(super) fn named(subject: &Subject<'_>, id: &str) -> Option<Reach> {
    if let Some(found) = subject.linked.sheets.iter().find(|sheet| sheet.id == id) {
        return Some(sheet(subject, found));
    }
    let mut open: Vec<&Item> = subject.linked.sheets.iter().flat_map(Sheet::items).collect();
    while let Some(one) = open.pop() {
        if one.id == id {
            return Some(item(subject.ranges, one));
        }
        open.extend(one.shape.items());
    }
    None
}

fn shape(ranges: Ranges<'_>, item: &Item) -> Reach {
    let points = item.full();
    let leaf = |extent: Extent, absent: bool| Reach { extent, share: None, absent };
    match &item.shape {
        Shape::When(_) => leaf(Extent::new(Mark::ZERO, points), true),
        Shape::NOf(_) => leaf(Extent::new(Mark::ZERO, points), false),
        Shape::Each(each) => {
            let sum =
                each.parts.iter().fold(Extent::ZERO, |sum, p| sum.plus(Extent::ZERO.hull(Extent::exact(p.points))));
            leaf(sum, true)
        }
        Shape::Adjust(adjust) => leaf(adjusted(ranges, adjust, points), false),
        Shape::Bands(bands) => {
            let marks = bands.tiers.iter().map(|tier| Extent::exact(tier.marks)).reduce(Extent::hull);
            leaf(marks.unwrap_or(Extent::ZERO).hull(Extent::ZERO), true)
        }
        Shape::NumberMet(met) => {
            let marks = met.marks.iter().map(|mark| Extent::exact(*mark)).reduce(Extent::hull);
            leaf(marks.unwrap_or(Extent::ZERO), false)
        }
        Shape::Grade(grade) => {
            let share = ranges.amount(&grade.share);
            leaf(share.map(|share| share.over(Mark::HUNDRED)?.times(points)), true)
        }
        Shape::Slope(slope) => leaf(sloped(ranges, slope).plus(Extent::exact(points)), true),
        Shape::Entered(entered) => leaf(ranges.amount(&entered.marks), true),
        Shape::Group(group) => sum(ranges, group),
        Shape::Weighted(weighted) => {
            let parts: Vec<(Reach, Mark)> =
                weighted.items.iter().map(|i| (self::item(ranges, i), i.weight.unwrap_or(Mark::ONE))).collect();
            let all = parts.iter().try_fold(Mark::ZERO, |sum, (_, weight)| sum.plus(*weight));
            let extent = if parts.iter().any(|(part, _)| part.absent) {
                // Where some fall out the others are stretched, the best of them at the most.
                let widest = parts.iter().map(|(part, _)| part.extent).reduce(Extent::hull).unwrap_or(Extent::ZERO);
                all.map_or(Extent::ANY, |all| widest.times(all))
            } else {
                parts.iter().fold(Extent::ZERO, |sum, (part, weight)| sum.plus(part.extent.times(*weight)))
            };
            let absent = parts.iter().all(|(part, _)| part.absent);
            Reach { extent, share: shares(parts.iter().map(|(part, _)| part)), absent }
        }
        Shape::BestOf(best) => {
            let parts: Vec<Reach> = best.items.iter().map(|i| self::item(ranges, i)).collect();
            let extent = parts.iter().map(|part| part.extent).reduce(Extent::hull).unwrap_or(Extent::ZERO);
            let share = extent.high.and_then(|high| high.over(points));
            Reach { extent, share, absent: parts.iter().all(|part| part.absent) }
        }
    }
}

/// The highest share of several parts together: no higher than that of the best.
fn shares<'r>(parts: impl Iterator<Item = &'r Reach>) -> Option<Mark> {
    parts.map(|part| part.share).collect::<Option<Vec<_>>>()?.into_iter().max()
}

fn sum(ranges: Ranges<'_>, group: &Group) -> Reach {
    let parts: Vec<(&Item, Reach)> = group.items.iter().map(|one| (one, item(ranges, one))).collect();
    let part = |bonus: bool| parts.iter().filter(move |(one, _)| one.bonus == bonus);
    // What may fall out comes to nothing then.
    let add = |sum: Extent, reach: &Reach| {
        sum.plus(if reach.absent { reach.extent.hull(Extent::ZERO) } else { reach.extent })
    };
    let mut base = part(false).fold(Extent::ZERO, |sum, (_, reach)| add(sum, reach));
    let full = part(false).try_fold(Mark::ZERO, |sum, (one, _)| sum.plus(one.full()));
    let share = shares(part(false).map(|(_, reach)| reach));
    let stretched = |(one, reach): &&(&Item, Reach)| reach.absent && one.not_applicable == NotApplicable::Rescale;
    if part(false).any(|part| stretched(&part)) {
        let high = share.zip(full).and_then(|(share, full)| share.times(full));
        base.high = base.high.zip(high).map(|(sum, stretched)| sum.max(stretched));
        base.low = base.low.filter(|low| *low >= Mark::ZERO);
    }
    let absent = parts.iter().all(|(_, reach)| reach.absent);
    if part(true).next().is_none() {
        return Reach { extent: base, share, absent };
    }
    let extra = part(true).fold(Extent::ZERO, |sum, (_, reach)| add(sum, reach));
    let extra = match group.bonus {
        BonusLimit::Points(most) => extra.at_most(most),
        _ => extra,
    };
    let total = base.plus(extra);
    let extent = match (group.bonus, base.high, full) {
        (BonusLimit::ToBase, Some(high), Some(full)) => total.at_most(high.max(full)),
        _ => total,
    };
    Reach { extent, share: None, absent }
}

fn adjusted(ranges: Ranges<'_>, adjust: &Adjust, points: Mark) -> Extent {
    let mut sum = if adjust.deduct.is_some() { Extent::exact(points) } else { Extent::ZERO };
    for one in adjust.deduct.iter().flatten() {
        sum = sum.plus(adjustment(ranges, one).opposite());
    }
    adjust.add.iter().fold(sum, |sum, one| sum.plus(adjustment(ranges, one)))
}

/// What is taken off or added in all.
pub(super) fn adjustment(ranges: Ranges<'_>, one: &Adjustment) -> Extent {
    let extent = match &one.cause {
        Cause::Once(points, ..) => Extent::ZERO.hull(Extent::exact(*points)),
        Cause::Count(points, conditions, _) => {
            let most = i64::try_from(conditions.len()).ok().and_then(|number| points.times(Mark::whole(number)));
            most.map_or(Extent::ANY, |most| Extent::ZERO.hull(Extent::exact(most)))
        }
        Cause::Occurrences(points, number) => ranges.amount(number).at_least(Mark::ZERO).times(*points),
        Cause::Off(off) => missed(ranges, off).times(off.points),
        Cause::Chosen(number) => ranges.amount(number).at_least(Mark::ZERO),
    };
    let extent = extent.hull(Extent::ZERO);
    one.at_most.map_or(extent, |most| extent.at_most(most))
}

/// By how many steps a target may be missed.
fn missed(ranges: Ranges<'_>, off: &Off) -> Extent {
    let distance = ranges.amount(&off.of).plus(ranges.amount(&off.target).opposite());
    let distance = if off.above { distance } else { distance.opposite() };
    steps(distance, off.steps, off.per)
}

fn steps(distance: Extent, steps: Steps, per: Mark) -> Extent {
    distance.at_least(Mark::ZERO).map(|distance| steps.of(distance.over(per)?))
}

/// What a slope adds to full marks.
pub(super) fn sloped(ranges: Ranges<'_>, slope: &Slope) -> Extent {
    let distance = ranges.amount(&slope.of).plus(ranges.amount(&slope.target).opposite());
    let above = steps(distance, slope.steps, slope.per).times(slope.above);
    let below = steps(distance.opposite(), slope.steps, slope.per).times(slope.below);
    above.hull(below).hull(Extent::ZERO)
}

/// The bounds of a number, where it has both.
pub(super) fn bounded(ranges: Ranges<'_>, amount: &Amount) -> Option<(Mark, Mark)> {
    let extent = ranges.amount(amount);
    extent.low.zip(extent.high)
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::testing::sheet;

    const A: &str = "{id: a, title: {zh: 甲, en: A}, points: 10, KEYS when: {open: true}}";
    const B: &str = "{id: b, title: {zh: 乙, en: B}, points: 6, KEYS when: {clean: true}}";

    /// The highest that a sheet of these items comes to: a pass mark of just that is in order, one above it is told.
    fn check(items: &[String], extra: &str, highest: &str, above: &str) {
        let with = |line: &str, expected: &[&str]| {
            let rest = format!("    pass_mark: {line}\n    {extra}\n    items: [{}]", items.join(", "));
            sheet(&rest, "unreachable-pass-mark", expected);
        };
        with(highest, &[]);
        with(above, &[&format!("comes to {highest} at the most, but its pass mark is {above}")]);
    }

    #[test]
    fn the_highest_score_is_known_beforehand() {
        let item = |text: &str, keys: &str| text.replace("KEYS", keys);
        let (a, b) = (item(A, ""), item(B, ""));
        let base = "not_applicable: drop";
        check(&[a.clone(), b.clone()], base, "16", "16.5");
        check(&[item(A, "cap: 8,"), b.clone()], base, "14", "15");
        check(&[a.clone(), item(B, "bonus: true,")], base, "16", "17");
        check(&[a.clone(), item(B, "bonus: true,")], "bonus_limit: 4", "14", "15");
        check(&[a.clone(), item(B, "bonus: true,")], "bonus_limit: to_base", "10", "11");
        // What falls out is made up for by the others, at the share that the best of them may have.
        check(&[item(A, "cap: 5, not_applicable: rescale, applies: {open: true},"), b.clone()], base, "16", "17");
        check(&[item(A, "cap: 5,"), b.clone()], base, "11", "12");
        check(&[item(A, "cap: 5, not_applicable: grant, applies: {open: true},"), b.clone()], base, "16", "17");
        let nested = |key: &str, items: &str| vec![format!("{{id: g, title: {{zh: 组, en: G}}, {key}: [{items}]}}")];
        check(&nested("best_of", &format!("{a}, {b}")), base, "10", "11");
        check(&nested("items", &format!("{a}, {b}")), base, "16", "17");
        let met = "{id: c, title: {zh: 丙, en: C}, weight: 60 %, number_met: {of: [{open: true}], marks: [0, 10]}}";
        let other = met.replace("id: c", "id: d").replace("60 %", "40 %").replace("[0, 10]", "[0, 5]");
        check(&nested("weighted", &format!("{met}, {other}")), base, "8", "9");
    }

    #[test]
    fn so_is_that_of_the_shapes() {
        let shape = |text: &str, highest: &str, above: &str| {
            let item = format!("{{id: a, title: {{zh: 甲, en: A}}, points: 10, cap: none, {text}}}");
            check(&[item], "not_applicable: drop", highest, above);
        };
        shape("deduct: [{points: 2, unless: {open: true}}], add: [{points: 3, when: {clean: true}}]", "13", "14");
        shape("add: [{points: 2, per: seats, at_most: 7}]", "7", "8");
        shape("add: [{points: 0.01, per: seats}]", "10", "11");
        shape("add: [{chosen: given}]", "5", "6");
        shape("add: [{points: 0.5, of: share, above: 90 %, steps: full}]", "5", "6");
        shape("slope: {of: share, target: 90 %, steps: full, below: -1, above: 0.1}", "11", "12");
        shape("grade: {fact: grade, shares: {a: 90 %, b: 50 %}}", "9", "10");
        shape("bands: {of: share, tiers: [{at_least: 50 %, marks: 90 %}, {less_than: 50 %, marks: 0}]}", "9", "10");
        shape("entered: given", "5", "6");
        shape("full_marks_if: {clean: true}, entered: given", "10", "11");
        shape("n_of: {number: 1, of: [{open: true}, {clean: true}]}", "10", "11");
        shape("each: [{when: {open: true}, points: 6}, {when: {clean: true}, points: 5}]", "11", "12");
    }
}
