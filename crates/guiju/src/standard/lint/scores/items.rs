//! What holds for items of every shape: points, floor and cap, weights and bonuses where they count.

use super::{Parent, Placed, figure};
use crate::{
    Bilingual,
    score::{
        Floor, Mark,
        shapes::{
            Shape,
            group::{BonusLimit, Group},
        },
    },
    standard::lint::places::at,
    tree::{Node, decode::Decoder},
};

pub(super) fn check(placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    points(placed, decoder);
    bounds(placed, decoder);
    misplaced(placed, decoder);
    bonus_limit(&placed.item.shape, &placed.item.id, placed.node, decoder);
}

fn points(placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    let (id, Some(points)) = (&placed.item.id, placed.item.points) else { return };
    if points.is_negative() {
        let message = Bilingual::new(
            format!("`{id}` 的分值应大于零，却是 {}", figure(points)),
            format!("the points of `{id}` should be above nought, found {}", figure(points)),
        );
        let help = Bilingual::new(
            "扣分写作 `deduct`，分值写满分",
            "write what is taken off as `deduct`, and as points what can be had",
        );
        decoder.warning(placed.at("points"), id, "negative-points", message, Some(help));
    } else if points.is_zero() {
        let message =
            Bilingual::new(format!("`{id}` 是 0 分，不影响得分"), format!("`{id}` has 0 points: it scores nothing"));
        let help = Bilingual::new("写它的分值，或删去它", "write its points, or delete it");
        decoder.warning(placed.at("points"), id, "zero-points", message, Some(help));
    }
}

fn bounds(placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    let item = placed.item;
    let id = &item.id;
    // What is wrong with the points themselves is said already.
    let Some(points) = item.points.filter(|points| *points > Mark::ZERO) else { return };
    let cap = item.cap.filter(|_| placed.states("cap"));
    if let Some(cap) = cap.filter(|cap| *cap < points) {
        let (cap, points) = (figure(cap), figure(points));
        let message = Bilingual::new(
            format!("`{id}` 满分 {points} 分，却最多给 {cap} 分：满分拿不到"),
            format!("`{id}` has {points} points, but the cap is {cap}: full marks can't be had"),
        );
        let help = Bilingual::new(
            format!("写 `cap: {points}` 或更多，或把分值改为 {cap}"),
            format!("write `cap: {points}` or more, or make the points {cap}"),
        );
        decoder.warning(placed.at("cap"), id, "cap-below-points", message, Some(help));
    }
    if let Floor::Stated(floor) = item.floor
        && floor > points
    {
        let (floor, points) = (figure(floor), figure(points));
        let message = Bilingual::new(
            format!("`{id}` 满分 {points} 分，却最低也给 {floor} 分"),
            format!("`{id}` has {points} points, but the floor is {floor}: everyone gets more than full marks"),
        );
        let help = Bilingual::new("扣完为止写 `floor: 0`", "write `floor: 0` where nothing below nought is taken off");
        decoder.warning(placed.at("floor"), id, "floor-above-points", message, Some(help));
    }
}

fn misplaced(placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    let item = placed.item;
    let id = &item.id;
    if item.weight.is_some() && placed.parent != Parent::Weighted {
        let message = Bilingual::new(
            format!("`{id}` 的权重不起作用：它不在 `weighted` 里"),
            format!("the weight of `{id}` does nothing: it doesn't stand in a `weighted`"),
        );
        let help = Bilingual::new(
            "把这些项放进 `weighted`，或删去 `weight`",
            "put the items in a `weighted`, or delete `weight`",
        );
        decoder.warning(placed.at("weight"), id, "ignored-weight", message, Some(help));
    }
    if item.bonus && placed.parent != Parent::Group {
        let key = if placed.parent == Parent::Weighted { "weighted" } else { "best_of" };
        let message = Bilingual::new(
            format!("`{id}` 标为加分项，却在 `{key}` 里：只有 `items` 的加分项加在基本分之上"),
            format!("`{id}` is a bonus inside a `{key}`: only those of `items` stand above the base"),
        );
        let help = Bilingual::new(
            format!("把它移到 `{key}` 之外，或删去 `bonus`"),
            format!("move it out of the `{key}`, or delete `bonus`"),
        );
        decoder.warning(placed.at("bonus"), id, "misplaced-bonus", message, Some(help));
    }
}

/// A limit on bonuses where there are none.
pub(super) fn bonus_limit(shape: &Shape, id: &str, node: Option<&Node>, decoder: &mut Decoder<'_>) {
    let Shape::Group(Group { items, bonus }) = shape else { return };
    let Some(span) = node.and_then(|node| at(node, "bonus_limit")) else { return };
    let none = !items.iter().any(|item| item.bonus);
    let negative = matches!(bonus, BonusLimit::Points(most) if *most <= Mark::ZERO);
    if !none && !negative {
        return;
    }
    let message = if none {
        Bilingual::new(
            format!("`{id}` 没有加分项，`bonus_limit` 不起作用"),
            format!("`{id}` has no bonus items: `bonus_limit` does nothing"),
        )
    } else {
        Bilingual::new(
            format!("`{id}` 的加分上限不大于零：加分项一分也加不上"),
            format!("the `bonus_limit` of `{id}` is not above nought: its bonus items bring nothing"),
        )
    };
    let help = Bilingual::new(
        "给加分项写 `bonus: true`，或删去 `bonus_limit`",
        "mark the bonus items with `bonus: true`, or delete `bonus_limit`",
    );
    let code = if none { "ignored-bonus-limit" } else { "zero-bonus-limit" };
    decoder.warning(span, id, code, message, Some(help));
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::{items, sheet};

    fn check(keys: &str, code: &str, expected: &[&str]) {
        let line = format!("      - {{id: a, title: {{zh: 甲, en: A}}, {keys}, when: {{open: true}}}}");
        items(&line, code, expected);
    }

    #[test]
    fn points_floor_and_cap_go_together() {
        check("points: 5", "zero-points", &[]);
        check("points: 0", "zero-points", &["`a` has 0 points"]);
        check("points: -2", "negative-points", &["found -2"]);
        check("points: 5, cap: 4", "cap-below-points", &["has 5 points, but the cap is 4"]);
        check("points: 5, cap: 6", "cap-below-points", &[]);
        check("points: 5, floor: 6", "floor-above-points", &["has 5 points, but the floor is 6"]);
        check("points: 5, floor: none", "floor-above-points", &[]);
    }

    #[test]
    fn weights_and_bonuses_stand_where_they_count() {
        check("points: 5, weight: 40 %", "ignored-weight", &["the weight of `a` does nothing"]);
        check("points: 5, bonus: true", "misplaced-bonus", &[]);
        let inner = "{id: b, title: {zh: 乙, en: B}, points: 5, bonus: true, when: {open: true}}";
        items(
            &format!("      - {{id: a, title: {{zh: 甲, en: A}}, best_of: [{inner}]}}"),
            "misplaced-bonus",
            &["`b` is a bonus inside a `best_of`"],
        );
        let limited = |item: &str| format!("    bonus_limit: 5\n    items: [{item}]");
        sheet(&limited(inner), "ignored-bonus-limit", &[]);
        sheet(&limited(&inner.replace("bonus: true, ", "")), "ignored-bonus-limit", &["`sheet` has no bonus items"]);
        sheet(&limited(inner).replace("limit: 5", "limit: 0"), "zero-bonus-limit", &["not above nought"]);
    }
}
