//! Numbers that points depend on: marks that somebody enters, targets and steps, each against what the vocabulary
//! allows.

use super::{Placed, Subject, amount, figure};
use crate::{
    Bilingual,
    diagnostic::Span,
    score::{
        Amount, Mark,
        shapes::{
            Shape,
            adjust::{Cause, Off},
        },
    },
    standard::lint::{
        places::{at, field, list},
        reach::bounded,
    },
    tree::{Node, decode::Decoder},
};

pub(super) fn check(subject: &Subject<'_>, placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    match &placed.item.shape {
        Shape::Entered(shape) => entered(subject, placed, &shape.marks, None, placed.at("entered"), decoder),
        Shape::Slope(shape) => {
            let node = placed.node.and_then(|node| field(node, "slope"));
            target(subject, placed, (&shape.of, &shape.target, shape.per), node, "target", decoder);
        }
        Shape::Adjust(shape) => {
            let nodes = |key: &str| placed.node.map(|node| list(node, key)).unwrap_or_default();
            for (one, node) in shape.all().zip(nodes("deduct").iter().chain(nodes("add"))) {
                match &one.cause {
                    Cause::Chosen(marks) => {
                        let span = at(node, "chosen").unwrap_or(one.span);
                        entered(subject, placed, marks, one.at_most, span, decoder);
                    }
                    Cause::Off(Off { of, target: aim, per, above, .. }) => {
                        let key = if *above { "above" } else { "below" };
                        target(subject, placed, (of, aim, *per), Some(node), key, decoder);
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Marks that somebody gives: no more of them than there are.
fn entered(
    subject: &Subject<'_>,
    placed: Placed<'_>,
    marks: &Amount,
    at_most: Option<Mark>,
    span: Span,
    decoder: &mut Decoder<'_>,
) {
    let item = placed.item;
    let most = match (item.cap, item.points) {
        (Some(cap), Some(points)) => cap.max(points),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return,
    };
    if item.cap.is_none() || at_most.is_some_and(|at_most| at_most <= most) {
        return;
    }
    let high = subject.ranges.amount(marks).high;
    if high.is_some_and(|high| high <= most) {
        return;
    }
    let (id, points) = (&item.id, figure(most));
    let (message, code) = match high {
        None => (
            Bilingual::new(
                format!("可以填任意多的分，`{id}` 却最多 {points} 分：填多了也不会被发现"),
                format!("any number of points may be entered here, but `{id}` has {points}: a slip is not noticed"),
            ),
            "unbounded-entry",
        ),
        Some(high) => (
            Bilingual::new(
                format!("这里最多可填 {} 分，`{id}` 却最多 {points} 分", figure(high)),
                format!("up to {} points may be entered here, but `{id}` has {points}", figure(high)),
            ),
            "entry-above-points",
        ),
    };
    let help =
        Bilingual::new(format!("给这一事实写 `range: [0, {points}]`"), format!("give the fact `range: [0, {points}]`"));
    decoder.warning(span, id, code, message, Some(help));
}

/// A target inside the range of its number, and a step that fits into it.
fn target(
    subject: &Subject<'_>,
    placed: Placed<'_>,
    (of, aim, per): (&Amount, &Amount, Mark),
    node: Option<&Node>,
    key: &str,
    decoder: &mut Decoder<'_>,
) {
    let (id, unit) = (&placed.item.id, of.unit());
    let span = |key: &str| node.and_then(|node| at(node, key)).unwrap_or(placed.item.span);
    let (range, wanted) = (subject.ranges.amount(of), subject.ranges.amount(aim));
    let above = wanted.low.zip(range.high).filter(|(line, most)| line > most).map(|(line, most)| (line, most, true));
    let below = wanted.high.zip(range.low).filter(|(line, least)| line < least).map(|(line, end)| (line, end, false));
    if let Some((line, end, above)) = above.or(below) {
        let (line, end) = (amount(line, unit), amount(end, unit));
        let (zh, en) = if above { ("不超过", "at most") } else { ("不少于", "at least") };
        let message = Bilingual::new(
            format!("目标 {} 在取值范围之外：这个数{zh} {}", line.zh, end.zh),
            format!("the target {} lies outside the allowed range: the number is {en} {}", line.en, end.en),
        );
        let help = Bilingual::new("改正目标，或改事实的 `range`", "correct the target, or the `range` of the fact");
        decoder.warning(span(key), id, "target-out-of-range", message, Some(help));
    } else if let Some((low, high)) = bounded(subject.ranges, of)
        && high.minus(low).is_some_and(|width| per > width)
    {
        let (step, low, high) = (amount(per, unit), amount(low, unit), amount(high, unit));
        let message = Bilingual::new(
            format!("每步 {} 比整个取值范围（{} 到 {}）还大", step.zh, low.zh, high.zh),
            format!("a step of {} is larger than the whole range, {} to {}", step.en, low.en, high.en),
        );
        let help = Bilingual::new("改正 `per`", "correct `per`");
        decoder.warning(span("per"), id, "step-above-range", message, Some(help));
    }
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::items;

    fn check(keys: &str, code: &str, expected: &[&str]) {
        items(&format!("      - {{id: a, title: {{zh: 甲, en: A}}, {keys}}}"), code, expected);
    }

    #[test]
    fn no_more_is_entered_than_there_is() {
        check("points: 5, entered: given", "entry-above-points", &[]);
        check(
            "points: 4, entered: given",
            "entry-above-points",
            &["up to 5 points may be entered here, but `a` has 4"],
        );
        check("points: 4, entered: free", "unbounded-entry", &["any number of points"]);
        check("points: 4, floor: 0, deduct: [{chosen: given}]", "entry-above-points", &["up to 5"]);
        check("points: 4, floor: 0, deduct: [{chosen: given, at_most: 2}]", "entry-above-points", &[]);
    }

    #[test]
    fn targets_and_steps_fit_the_number() {
        let slope = |target: &str, per: &str| {
            format!("points: 9, floor: 0, slope: {{of: seats, target: {target}, per: {per}, steps: full, below: -1}}")
        };
        check(&slope("1000", "10"), "target-out-of-range", &[]);
        check(
            &slope("1001", "10"),
            "target-out-of-range",
            &["the target 1001 lies outside the allowed range: the number is at most 1000"],
        );
        check(&slope("900", "1000"), "step-above-range", &[]);
        check(&slope("900", "1001"), "step-above-range", &["a step of 1001 is larger than the whole range, 0 to 1000"]);
        let off = "points: 9, floor: 0, deduct: [{points: 1, of: share, below: 120 %, steps: full}]";
        check(off, "target-out-of-range", &["the target 120 % lies outside"]);
    }
}
