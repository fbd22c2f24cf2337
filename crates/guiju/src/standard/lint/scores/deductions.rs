//! What is taken off: more than there is, without saying where it ends, or less than nothing.

use super::{Placed, Subject, figure};
use crate::{
    Bilingual,
    score::{
        Floor, Mark,
        shapes::{
            Shape,
            adjust::{Adjustment, Cause},
        },
    },
    standard::lint::{
        places::{at, list},
        reach::{adjustment, sloped},
    },
    tree::{Node, decode::Decoder},
};

pub(super) fn check(subject: &Subject<'_>, placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    let item = placed.item;
    let (lowest, key, single) = match &item.shape {
        Shape::Adjust(adjust) => {
            let nodes = |key: &str| placed.node.map(|node| list(node, key)).unwrap_or_default();
            let deduct = adjust.deduct.as_deref().unwrap_or_default();
            let single = each(placed, deduct, nodes("deduct"), true, decoder);
            each(placed, &adjust.add, nodes("add"), false, decoder);
            if adjust.deduct.is_none() {
                return;
            }
            let off = deduct.iter().try_fold(Mark::ZERO, |sum, one| sum.plus(adjustment(subject.ranges, one).high?));
            (off.and_then(|off| item.full().minus(off)), "deduct", single)
        }
        Shape::Slope(slope) => {
            let low = sloped(subject.ranges, slope).low;
            (low.and_then(|low| item.full().plus(low)), "slope", false)
        }
        _ => return,
    };
    let id = &item.id;
    match item.floor {
        Floor::Implied if !single && lowest.is_none_or(|lowest| lowest.is_negative()) => {
            let points = figure(item.full());
            let off = lowest.and_then(|lowest| item.full().minus(lowest));
            let (zh, en) = match off {
                Some(off) => (format!("最多扣 {} 分", figure(off)), format!("{} can be taken off", figure(off))),
                None => ("扣分没有限度".to_owned(), "there is no end to what can be taken off".to_owned()),
            };
            let message = Bilingual::new(
                format!("`{id}` 共 {points} 分，{zh}，却没有写明扣到何处为止；按扣完为止算，不低于零分"),
                format!(
                    "`{id}` has {points} points and {en}, but it does not say where that ends; it is read as ending \
                     at nought"
                ),
            );
            let help = Bilingual::new(
                "扣完为止写 `floor: 0`；可以倒扣其他项的分写 `floor: none`",
                "write `floor: 0` if it ends at nought (扣完为止), `floor: none` if it may take points from others",
            );
            decoder.warning(placed.at(key), id, "implied-floor", message, Some(help));
        }
        Floor::None if lowest.is_none() => {
            let message = Bilingual::new(
                format!("`{id}` 写着 `floor: none`，扣分又没有限度：得分没有下限"),
                format!("`{id}` has `floor: none` and no end to what is taken off: the score has no lower bound"),
            );
            let help = Bilingual::new(
                "给这一扣分写 `at_most`，给所依据的数写取值范围，或写 `floor`",
                "give the deduction an `at_most`, the number a range, or the item a `floor`",
            );
            decoder.warning(placed.at("floor"), id, "unbounded-deduction", message, Some(help));
        }
        _ => {}
    }
}

/// Deductions and additions one by one; whether one takes off more than the item has.
fn each(placed: Placed<'_>, list: &[Adjustment], nodes: &[Node], deducts: bool, decoder: &mut Decoder<'_>) -> bool {
    let mut larger = false;
    for (one, node) in list.iter().zip(nodes) {
        let points = match &one.cause {
            Cause::Once(points, ..) | Cause::Count(points, ..) | Cause::Occurrences(points, _) => *points,
            Cause::Off(off) => off.points,
            Cause::Chosen(_) => continue,
        };
        let (id, figure) = (&placed.item.id, figure(points));
        let span = at(node, "points").unwrap_or(one.span);
        if points <= Mark::ZERO {
            let (zh, en) = if deducts { ("扣分", "a deduction") } else { ("加分", "an addition") };
            let message = Bilingual::new(
                format!("{zh}应大于零，却是 {figure}"),
                format!("the points of {en} should be above nought, found {figure}"),
            );
            let help = Bilingual::new(
                "写扣或加多少分，不带正负号",
                "write how many points are taken off or added, without a sign",
            );
            let code = if points.is_zero() { "zero-points" } else { "negative-points" };
            decoder.warning(span, id, code, message, Some(help));
            continue;
        }
        let capped = one.at_most.is_some_and(|most| most <= placed.item.full());
        if deducts && points > placed.item.full() && placed.item.floor != Floor::None && !capped {
            larger = true;
            let all = super::figure(placed.item.full());
            let message = Bilingual::new(
                format!("一次扣 {figure} 分，`{id}` 却只有 {all} 分"),
                format!("{figure} points are taken off at a time, but `{id}` has only {all}"),
            );
            let help = Bilingual::new(
                format!("改正扣分；至多扣完就写 `points: {all}`，可以倒扣写 `floor: none`"),
                format!("correct it; write `points: {all}` if all is lost, `floor: none` if others lose too"),
            );
            decoder.warning(span, id, "deduction-above-points", message, Some(help));
        }
    }
    larger
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::items;

    const CODES: [&str; 5] =
        ["implied-floor", "unbounded-deduction", "deduction-above-points", "negative-points", "zero-points"];

    fn check(keys: &str, expected: &[(&str, &str)]) {
        let line = format!("      - {{id: a, title: {{zh: 甲, en: A}}, points: 10, {keys}}}");
        for code in CODES {
            let needles: Vec<&str> = expected.iter().filter(|(c, _)| *c == code).map(|(_, needle)| *needle).collect();
            items(&line, code, &needles);
        }
    }

    #[test]
    fn deductions_say_where_they_end() {
        check("deduct: [{points: 5, unless: {open: true}}, {points: 5, unless: {clean: true}}]", &[]);
        check(
            "deduct: [{points: 5, unless: {open: true}}, {points: 3, missing: [{clean: true}, {seats: {at_least: 3}}]}]",
            &[("implied-floor", "`a` has 10 points and 11 can be taken off")],
        );
        check("floor: 0, deduct: [{points: 3, per: days}]", &[]);
        check("floor: none, deduct: [{points: 3, per: seats}]", &[]);
        check("deduct: [{points: 3, per: days}]", &[("implied-floor", "there is no end to what")]);
        check("floor: none, deduct: [{points: 3, per: days}]", &[("unbounded-deduction", "no lower bound")]);
        check("floor: none, deduct: [{points: 3, per: days, at_most: 30}]", &[]);
        check("slope: {of: share, target: 90 %, steps: full, below: -0.1}", &[]);
        check(
            "slope: {of: share, target: 90 %, steps: full, below: -0.2}",
            &[("implied-floor", "18 can be taken off")],
        );
    }

    #[test]
    fn one_deduction_takes_no_more_than_there_is_and_no_less_than_nothing() {
        check(
            "deduct: [{points: 12, unless: {open: true}}]",
            &[("deduction-above-points", "12 points are taken off at a time, but `a` has only 10")],
        );
        check("floor: none, deduct: [{points: 12, unless: {open: true}}]", &[]);
        check(
            "deduct: [{points: -2, unless: {open: true}}]",
            &[("negative-points", "a deduction should be above nought, found -2")],
        );
        check("add: [{points: 0, when: {open: true}}]", &[("zero-points", "an addition")]);
    }
}
