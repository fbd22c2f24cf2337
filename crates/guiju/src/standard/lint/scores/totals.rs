//! Items that don't add up to what their sheet or group says, parts that don't add up to their item, weights that are
//! not one whole.

use super::{Placed, Section, Subject, figure, percent, sum};
use crate::{
    Bilingual,
    score::{Item, Mark, Model, Sheet, shapes::Shape},
    tree::decode::Decoder,
};

/// The stated total of a sheet.
pub(super) fn sheet(subject: &Subject<'_>, sheet: &Sheet, decoder: &mut Decoder<'_>) {
    let (Some(stated), Model::Items(root)) = (sheet.out_of, &sheet.model) else { return };
    let Some(found) = root.points.filter(|found| *found != stated) else { return };
    let (id, span) = (&sheet.id, subject.places.at(Section::Score, &sheet.id, "out_of").unwrap_or(sheet.span));
    let (wanted, found, list) = (figure(stated), figure(found), written_out(&root.shape));
    let message = Bilingual::new(
        format!("评分表 `{id}` 满分写作 {wanted} 分，各项相加却是 {found} 分（{list}）"),
        format!("the sheet `{id}` is out of {wanted}, but its items add up to {found} ({list})"),
    );
    let help = Bilingual::new(
        format!("改正某一项的 `points`，或写 `out_of: {found}`"),
        format!("correct the `points` of an item, or write `out_of: {found}`"),
    );
    decoder.warning(span, id, "total-mismatch", message, Some(help));
}

/// The stated points of an item that has items or parts in it, and weights.
pub(super) fn item(placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    if let Shape::Weighted(weighted) = &placed.item.shape
        && !whole(placed, &weighted.items, decoder)
    {
        return;
    }
    let item = placed.item;
    let (Some(stated), Some(found)) = (item.points.filter(|_| placed.states("points")), added_up(&item.shape)) else {
        return;
    };
    // Alternatives beside each other may come to more; the cap that is stated says that this is meant.
    let capped = matches!(item.shape, Shape::Each(_) | Shape::Group(_)) && found > stated && placed.states("cap");
    if found == stated || capped {
        return;
    }
    let (id, wanted, found, list) = (&item.id, figure(stated), figure(found), written_out(&item.shape));
    let (what, code) = match item.shape {
        Shape::Each(_) => (("各部分相加", "its parts add up to"), "parts-mismatch"),
        Shape::BestOf(_) => (("其中最高的一项", "the highest of its items has"), "total-mismatch"),
        _ => (("各项相加", "its items add up to"), "total-mismatch"),
    };
    let message = Bilingual::new(
        format!("`{id}` 写作 {wanted} 分，{}却是 {found} 分（{list}）", what.0),
        format!("`{id}` has {wanted} points, but {} {found} ({list})", what.1),
    );
    let help = Bilingual::new(
        format!("改正其中的分值，或写 `points: {found}`"),
        format!("correct the points in it, or write `points: {found}`"),
    );
    decoder.warning(placed.at("points"), id, code, message, Some(help));
}

/// What the parts of a shape come to together.
fn added_up(shape: &Shape) -> Option<Mark> {
    match shape {
        Shape::Each(each) => each.parts.iter().try_fold(Mark::ZERO, |sum, part| sum.plus(part.points)),
        Shape::Group(group) => {
            group.items.iter().filter(|item| !item.bonus).try_fold(Mark::ZERO, |sum, item| sum.plus(item.full()))
        }
        Shape::Weighted(weighted) => weighted
            .items
            .iter()
            .try_fold(Mark::ZERO, |sum, item| sum.plus(item.full().times(item.weight.unwrap_or(Mark::ONE))?)),
        Shape::BestOf(best) => best.items.iter().map(Item::full).max(),
        _ => None,
    }
}

fn written_out(shape: &Shape) -> String {
    match shape {
        Shape::Each(each) => sum(each.parts.iter().map(|part| ("", figure(part.points)))),
        Shape::Weighted(weighted) => sum(weighted.items.iter().map(|item| {
            let weight = percent(item.weight.unwrap_or(Mark::ONE));
            (item.id.as_str(), format!("{} × {weight}", figure(item.full())))
        })),
        Shape::BestOf(best) => {
            best.items.iter().map(|item| format!("{} {}", item.id, figure(item.full()))).collect::<Vec<_>>().join(", ")
        }
        shape => {
            let base = shape.items().iter().filter(|item| !item.bonus);
            sum(base.map(|item| (item.id.as_str(), figure(item.full()))))
        }
    }
}

/// Whether the weights of some items are one whole; says so where they are not.
fn whole(placed: Placed<'_>, items: &[Item], decoder: &mut Decoder<'_>) -> bool {
    let weights = || items.iter().map(|item| (item, item.weight.unwrap_or(Mark::ONE)));
    let all = weights().try_fold(Mark::ZERO, |sum, (_, weight)| sum.plus(weight));
    let Some(all) = all.filter(|all| *all != Mark::ONE) else { return true };
    let (id, found) = (&placed.item.id, percent(all));
    let list = sum(weights().map(|(item, weight)| (item.id.as_str(), percent(weight))));
    let message = Bilingual::new(
        format!("`{id}` 的权重应合计 100 %，却是 {found}（{list}）"),
        format!("the weights of `{id}` should be 100 % together, found {found} ({list})"),
    );
    let help = Bilingual::new("改正其中一个 `weight`", "correct one `weight`");
    decoder.warning(placed.at("weighted"), id, "weights-not-whole", message, Some(help));
    false
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::{items, sheet};

    const A: &str = "{id: a, title: {zh: 甲, en: A}, points: 6, when: {open: true}}";
    const B: &str = "{id: b, title: {zh: 乙, en: B}, points: 3, when: {clean: true}}";
    const C: &str = "{id: c, title: {zh: 丙, en: C}, points: 3, bonus: true, when: {seats: {at_least: 3}}}";

    #[test]
    fn a_sheet_is_out_of_what_its_items_add_up_to() {
        let check = |out_of: &str, expected: &[&str]| {
            sheet(&format!("    out_of: {out_of}\n    items: [{A}, {B}, {C}]"), "total-mismatch", expected);
        };
        check("9", &[]);
        check("10", &["is out of 10, but its items add up to 9 (a 6 + b 3)"]);
        check("28/3", &["is out of 28/3, but"]);
    }

    #[test]
    fn an_item_has_the_points_of_what_is_in_it() {
        let check = |points: &str, shape: &str, code: &str, expected: &[&str]| {
            let line = format!("      - {{id: g, title: {{zh: 组, en: G}}, points: {points}, {shape}}}");
            items(&line, code, expected);
        };
        let total = "total-mismatch";
        check("9", &format!("items: [{A}, {B}]"), total, &[]);
        check("8", &format!("items: [{A}, {B}]"), total, &["`g` has 8 points, but its items add up to 9 (a 6 + b 3)"]);
        check("6", &format!("best_of: [{A}, {B}]"), total, &[]);
        check("7", &format!("best_of: [{A}, {B}]"), total, &["the highest of its items has 6"]);
        let each = "each: [{when: {open: true}, points: 2}, {when: {clean: true}, points: 1.5}]";
        check("3.5", each, "parts-mismatch", &[]);
        check("3", &format!("cap: 3, bonus: true, {each}"), "parts-mismatch", &[]);
        // A stated cap says that more is offered than can be had.
        check("3", &format!("cap: 3, {each}"), "parts-mismatch", &[]);
        check("8", &format!("cap: 8, bonus: true, items: [{A}, {B}]"), total, &[]);
        check("8", &format!("cap: 8, items: [{A}, {B}]"), total, &[]);
        check("3", each, "parts-mismatch", &["`g` has 3 points, but its parts add up to 3.5 (2 + 1.5)"]);
        let weighted = |a: &str, b: &str| {
            let with = |item: &str, weight: &str| item.replace("points", &format!("weight: {weight} %, points"));
            format!("weighted: [{}, {}]", with(A, a), with(B, b))
        };
        check("5", &weighted("60", "40"), total, &["add up to 4.8 (a 6 × 60 % + b 3 × 40 %)"]);
        check("4.8", &weighted("60", "40"), total, &[]);
        check("4.8", &weighted("60", "40"), "weights-not-whole", &[]);
        check("4.8", &weighted("60", "50"), "weights-not-whole", &["found 110 % (a 60 % + b 50 %)"]);
        check("4.8", &weighted("60", "50"), total, &[]);
    }
}
