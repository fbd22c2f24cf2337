//! Marks by number, band, grade or slope against the item's points: full marks that nobody can have, and marks that the
//! cap takes away again.

use super::{Placed, Subject, figure};
use crate::{
    Bilingual,
    score::{
        Mark,
        shapes::{Shape, bands::Bands},
    },
    standard::lint::reach::sloped,
    tree::decode::Decoder,
};

pub(super) fn check(subject: &Subject<'_>, placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    let item = placed.item;
    let Some(points) = item.points.filter(|points| *points > Mark::ZERO) else { return };
    let (key, best) = match &item.shape {
        Shape::NumberMet(met) => ("number_met", met.marks.iter().copied().max()),
        Shape::Bands(bands) => ("bands", best(bands)),
        Shape::Grade(grade) => {
            let share = subject.ranges.amount(&grade.share).high;
            ("grade", share.and_then(|share| share.over(Mark::HUNDRED)?.times(points)))
        }
        Shape::Slope(slope) => ("slope", sloped(subject.ranges, slope).high.and_then(|more| more.plus(points))),
        _ => return,
    };
    let endless = matches!(item.shape, Shape::Slope(_)) && best.is_none();
    let id = &item.id;
    if let Some(best) = best.filter(|best| *best < points && item.full_marks_if.is_none()) {
        let (best, points) = (figure(best), figure(points));
        let message = Bilingual::new(
            format!("`{id}` 满分 {points} 分，`{key}` 最高只给 {best} 分：满分拿不到"),
            format!("`{id}` has {points} points, but `{key}` gives {best} at the most: full marks can't be had"),
        );
        let help = Bilingual::new(
            format!("最高一档写 {points} 分，或写 `points: {best}`"),
            format!("give {points} for the best, or write `points: {best}`"),
        );
        decoder.warning(placed.at(key), id, "marks-below-points", message, Some(help));
    }
    let over = |cap: Mark| endless || best.is_some_and(|best| best > cap);
    if let Some(cap) = item.cap.filter(|cap| *cap >= points && over(*cap)) {
        let (found, cap) = (best.map_or_else(|| "∞".to_owned(), figure), figure(cap));
        let message = Bilingual::new(
            format!("`{key}` 给到 {found} 分，超出的部分不算：`{id}` 最多 {cap} 分"),
            format!("`{key}` gives up to {found}, and what is above {cap} is cut off: `{id}` can't come to more"),
        );
        let help = Bilingual::new(
            "改正其中的分值；确要超过满分，写 `cap: none` 或更高的 `cap`",
            "correct the marks; where more than full marks are meant, write `cap: none` or a higher `cap`",
        );
        decoder.warning(placed.at(key), id, "marks-above-points", message, Some(help));
    }
}

fn best(bands: &Bands) -> Option<Mark> {
    bands.tiers.iter().map(|tier| tier.marks).max()
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::items;

    #[test]
    fn the_best_marks_are_full_marks() {
        let check = |shape: &str, below: &[&str], above: &[&str]| {
            let line = format!("      - {{id: a, title: {{zh: 甲, en: A}}, points: 10, {shape}}}");
            items(&line, "marks-below-points", below);
            items(&line, "marks-above-points", above);
        };
        let met = "number_met: {of: [{open: true}, {clean: true}], marks: [0, 4, MOST]}";
        check(&met.replace("MOST", "10"), &[], &[]);
        check(&met.replace("MOST", "8"), &["has 10 points, but `number_met` gives 8 at the most"], &[]);
        check(&met.replace("MOST", "12"), &[], &["gives up to 12, and what is above 10 is cut off"]);
        check(&format!("cap: 12, {}", met.replace("MOST", "12")), &[], &[]);
        let bands = "bands: {of: share, tiers: [{at_least: 90 %, marks: MOST}, {less_than: 90 %, marks: 0}]}";
        check(&bands.replace("MOST", "100 %"), &[], &[]);
        check(&bands.replace("MOST", "90 %"), &["gives 9 at the most"], &[]);
        check("grade: {fact: grade, shares: {a: 90 %, b: 60 %}}", &["`grade` gives 9"], &[]);
        check("grade: {fact: grade, shares: {a: 110 %, b: 60 %}}", &[], &["up to 11"]);
        let slope = "slope: {of: share, target: 90 %, steps: full, below: -0.2, above: MOST}";
        check(&slope.replace("MOST", "0.1"), &[], &["up to 11"]);
        check(&slope.replace("MOST", "0"), &[], &[]);
        check("slope: {of: days, target: 9, steps: full, above: 1}", &[], &["up to ∞"]);
    }
}
