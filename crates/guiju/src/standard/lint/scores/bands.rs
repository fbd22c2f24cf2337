//! Bands of numbers: ends the wrong way round, numbers in two bands or in none, bands that no number reaches, marks that
//! fall and rise again.
//!
//! The first band that holds a number counts, so that `at_least: 90`, `at_least: 80` … one under another are in order:
//! a later band that holds all of an earlier one is what remains of it. Only bands that overlap by a part are told.

use super::{Placed, Subject, amount};
use crate::{
    Bilingual,
    quantity::{Dimension, Unit},
    score::{
        Mark,
        shapes::{
            Shape,
            bands::{Bands, Tier},
        },
    },
    standard::lint::places::{at, field},
    tree::decode::Decoder,
};

/// Most bands of one item that are compared with each other.
const MOST: usize = 300;

/// A place between numbers: before all, just before a number (`false`) or just after it, after all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cut {
    Before,
    At(Mark, bool),
    After,
}

/// The numbers between two cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    from: Cut,
    to: Cut,
}

impl Stretch {
    fn meet(self, other: Self) -> Option<Self> {
        let (from, to) = (self.from.max(other.from), self.to.min(other.to));
        (from < to).then_some(Self { from, to })
    }

    fn holds(self, other: Self) -> bool {
        self.from <= other.from && other.to <= self.to
    }
}

/// What the numbers of some bands are.
#[derive(Clone, Copy)]
struct Numbers {
    unit: Unit,
    /// The distance of one number from the next, where they don't lie dense.
    grain: Option<Mark>,
}

impl Numbers {
    fn of(bands: &Bands) -> Self {
        let unit = bands.of.unit();
        let whole = matches!(unit.dimension(), Dimension::Count | Dimension::Date) && !bands.of.is_ratio();
        Self { unit, grain: bands.round.map(|round| round.to).or(whole.then_some(Mark::ONE)) }
    }

    /// The cut below a lower end, or above an upper one; whole numbers have theirs where the next begins.
    fn cut(self, end: Option<(Mark, bool)>, upper: bool) -> Cut {
        let Some((number, closed)) = end else { return if upper { Cut::After } else { Cut::Before } };
        let after = if upper { closed } else { !closed };
        match self.grain.and_then(|grain| Some((grain, number.over(grain)?))) {
            None => Cut::At(number, after),
            // Just before the first number that lies beyond.
            Some((grain, steps)) => {
                let next = if after { steps.floor().plus(Mark::ONE) } else { Some(steps.ceil()) };
                next.and_then(|next| next.times(grain)).map_or(Cut::At(number, after), |next| Cut::At(next, false))
            }
        }
    }

    fn stretch(self, tier: &Tier) -> Stretch {
        Stretch { from: self.cut(tier.low, false), to: self.cut(tier.high, true) }
    }

    /// Numbers in words: `from 60 % to below 70 %`.
    fn shown(self, stretch: Stretch) -> Bilingual {
        let (mut from, mut to) = (stretch.from, stretch.to);
        if let (Some(grain), Cut::At(end, false)) = (self.grain, to) {
            // Up to the last one that is in it.
            to = end.minus(grain).map_or(to, |last| Cut::At(last, true));
        }
        if let (Cut::At(a, _), Cut::At(b, _)) = (from, to)
            && a == b
        {
            return amount(a, self.unit);
        }
        if let (Some(grain), Cut::At(end, true)) = (self.grain, from) {
            from = end.plus(grain).map_or(from, |first| Cut::At(first, false));
        }
        let of = |mark: Mark| amount(mark, self.unit);
        let text = |zh: String, en: String| Bilingual::new(zh, en);
        match (from, to) {
            (Cut::At(a, false), Cut::At(b, true)) => {
                text(format!("{} 到 {}", of(a).zh, of(b).zh), format!("from {} to {}", of(a).en, of(b).en))
            }
            (Cut::At(a, false), Cut::At(b, false)) => {
                text(format!("{} 起、不到 {}", of(a).zh, of(b).zh), format!("from {} to below {}", of(a).en, of(b).en))
            }
            (Cut::At(a, true), Cut::At(b, true)) => {
                text(format!("超过 {}、到 {}", of(a).zh, of(b).zh), format!("above {} up to {}", of(a).en, of(b).en))
            }
            (Cut::At(a, true), Cut::At(b, false)) => text(
                format!("超过 {}、不到 {}", of(a).zh, of(b).zh),
                format!("above {} and below {}", of(a).en, of(b).en),
            ),
            (Cut::At(a, false), _) => text(format!("{} 及以上", of(a).zh), format!("{} and more", of(a).en)),
            (Cut::At(a, true), _) => text(format!("超过 {}", of(a).zh), format!("above {}", of(a).en)),
            (_, Cut::At(b, true)) => text(format!("{} 及以下", of(b).zh), format!("{} and less", of(b).en)),
            (_, Cut::At(b, false)) => text(format!("不到 {}", of(b).zh), format!("below {}", of(b).en)),
            _ => text("任何数".to_owned(), "any number".to_owned()),
        }
    }
}

pub(super) fn check(subject: &Subject<'_>, placed: Placed<'_>, decoder: &mut Decoder<'_>) {
    let Shape::Bands(bands) = &placed.item.shape else { return };
    if bands.tiers.len() > MOST {
        return;
    }
    let numbers = Numbers::of(bands);
    let range = subject.ranges.amount(&bands.of);
    let closed = |end: Option<Mark>| end.map(|mark| (mark, true));
    let range = Stretch { from: numbers.cut(closed(range.low), false), to: numbers.cut(closed(range.high), true) };
    let check = Check { placed, numbers, range };
    let sound: Vec<(&Tier, Stretch)> =
        bands.tiers.iter().map(|tier| (tier, numbers.stretch(tier))).filter(|one| check.tier(*one, decoder)).collect();
    check.between(&sound, decoder);
    let segments = check.segments(&sound);
    check.gaps(&sound, &segments, decoder);
    check.marks(&segments, decoder);
}

struct Check<'a> {
    placed: Placed<'a>,
    numbers: Numbers,
    range: Stretch,
}

impl<'a> Check<'a> {
    fn warn(&self, tier: &Tier, code: &str, message: Bilingual, help: Bilingual, decoder: &mut Decoder<'_>) {
        decoder.warning(tier.span, &self.placed.item.id, code, message, Some(help));
    }

    /// Whether a band holds any number that there can be.
    fn tier(&self, (tier, stretch): (&Tier, Stretch), decoder: &mut Decoder<'_>) -> bool {
        if stretch.from >= stretch.to {
            let shown = |end: Option<(Mark, bool)>| end.map(|(m, _)| amount(m, self.numbers.unit)).unwrap_or_default();
            let (low, high) = (shown(tier.low), shown(tier.high));
            let message = Bilingual::new(
                format!("这一档没有一个数：下限 {}，上限 {}", low.zh, high.zh),
                format!("no number lies in this band: its lower end is {}, its upper end {}", low.en, high.en),
            );
            let help = Bilingual::new("两端是否写反了？", "are the two ends the wrong way round?");
            self.warn(tier, "reversed-band", message, help, decoder);
            return false;
        }
        if stretch.meet(self.range).is_none() {
            let (own, range) = (self.numbers.shown(stretch), self.numbers.shown(self.range));
            let message = Bilingual::new(
                format!("这一档（{}）在取值范围（{}）之外，永远用不上", own.zh, range.zh),
                format!("this band ({}) lies outside the allowed range ({}): nobody is in it", own.en, range.en),
            );
            let help = Bilingual::new("改正界限，或删去这一档", "correct its ends, or delete it");
            self.warn(tier, "band-out-of-range", message, help, decoder);
            return false;
        }
        true
    }

    /// Bands that those before them leave nothing to, or that overlap by a part.
    fn between(&self, sound: &[(&Tier, Stretch)], decoder: &mut Decoder<'_>) {
        for (number, (tier, own)) in sound.iter().enumerate() {
            let before = sound.get(..number).unwrap_or_default();
            let Some(own) = own.meet(self.range) else { continue };
            let earlier: Vec<Stretch> = before.iter().map(|(_, stretch)| *stretch).collect();
            if covered(own, &earlier) {
                let by = before.iter().filter(|(_, stretch)| stretch.meet(own).is_some());
                let lines: Vec<String> = by.map(|(tier, _)| tier.span.line.to_string()).collect();
                let message = Bilingual::new(
                    format!("这一档永远用不上：它的数都已在第 {} 行的档里，先到的算数", lines.join("、")),
                    format!(
                        "nobody is ever in this band: the first that holds a number counts, and line {} has all of \
                         these",
                        lines.join(" and ")
                    ),
                );
                let help = Bilingual::new(
                    "各档从窄到宽、从好到差排列，或改正界限",
                    "put the narrower band first, or correct the ends",
                );
                self.warn(tier, "masked-band", message, help, decoder);
                continue;
            }
            let partly = before.iter().find_map(|(other, stretch)| {
                let shared = stretch.meet(own)?;
                (!own.holds(stretch.meet(self.range)?) && !stretch.holds(own)).then_some((other, shared))
            });
            if let Some((other, shared)) = partly {
                let (shared, line) = (self.numbers.shown(shared), other.span.line);
                let message = Bilingual::new(
                    format!("这一档与第 {line} 行的档重叠：{} 在两档里都有，按先到的算", shared.zh),
                    format!(
                        "this band overlaps the one on line {line}: {} lies in both, and that one counts",
                        shared.en
                    ),
                );
                let help = Bilingual::new(
                    "相邻两档的界限只归一档：一边写 `at_least`，另一边写 `less_than`",
                    "let an end belong to one band only: `at_least` in one, `less_than` in the other",
                );
                self.warn(tier, "overlapping-bands", message, help, decoder);
            }
        }
    }

    /// The stretches between all ends, each with the band that counts there.
    fn segments(&self, sound: &[(&'a Tier, Stretch)]) -> Vec<(Stretch, Option<&'a Tier>)> {
        let mut cuts: Vec<Cut> = vec![self.range.from, self.range.to];
        cuts.extend(sound.iter().flat_map(|(_, stretch)| [stretch.from, stretch.to]));
        cuts.sort_unstable();
        cuts.dedup();
        let pairs = cuts.iter().zip(cuts.iter().skip(1)).map(|(from, to)| Stretch { from: *from, to: *to });
        pairs
            .filter(|segment| self.range.holds(*segment))
            .map(|segment| {
                let tier = sound.iter().find(|(_, stretch)| stretch.holds(segment)).map(|(tier, _)| *tier);
                (segment, tier)
            })
            .collect()
    }

    fn gaps(&self, sound: &[(&Tier, Stretch)], segments: &[(Stretch, Option<&Tier>)], decoder: &mut Decoder<'_>) {
        for (gap, _) in segments.iter().filter(|(_, tier)| tier.is_none()) {
            let text = self.numbers.shown(*gap);
            let message = Bilingual::new(
                format!("没有一档包含这些数：{}", text.zh),
                format!("no band holds these numbers: {}", text.en),
            );
            let help = Bilingual::new(
                "移动相邻一档的界限，或为它们加一档",
                "move the end of a band beside them, or give them a band of their own",
            );
            // At the band that the gap touches.
            let beside = sound.iter().find(|(_, s)| s.to == gap.from).or(sound.iter().find(|(_, s)| s.from == gap.to));
            let list = || at(field(self.placed.node?, "bands")?, "tiers");
            let span = beside.map(|(tier, _)| tier.span).or_else(list).unwrap_or(self.placed.item.span);
            decoder.warning(span, &self.placed.item.id, "gap-between-bands", message, Some(help));
        }
    }

    /// Marks that fall while the number rises, and rise again.
    fn marks(&self, segments: &[(Stretch, Option<&Tier>)], decoder: &mut Decoder<'_>) {
        let tiers: Vec<&Tier> = segments.iter().filter_map(|(_, tier)| *tier).collect();
        let mut fallen: Option<&Tier> = None;
        for (before, after) in tiers.iter().zip(tiers.iter().skip(1)) {
            if after.marks < before.marks {
                fallen = Some(after);
            }
            let Some(low) = fallen.filter(|_| after.marks > before.marks) else { continue };
            let figures = [low.marks, after.marks].map(super::figure);
            let line = low.span.line;
            let [low, high] = figures;
            let message = Bilingual::new(
                format!("随着数增大，得分先降到 {low} 分（第 {line} 行）又升到 {high} 分"),
                format!("while the number rises the marks fall to {low} (line {line}) and rise again to {high}"),
            );
            let help = Bilingual::new("核对这两档的分值", "check the marks of the two bands");
            self.warn(after, "marks-fall-and-rise", message, help, decoder);
            return;
        }
    }
}

/// Whether some stretches hold all of another together.
fn covered(all: Stretch, by: &[Stretch]) -> bool {
    let mut parts: Vec<Stretch> = by.iter().filter_map(|part| part.meet(all)).collect();
    parts.sort_unstable_by_key(|part| part.from);
    let mut reached = all.from;
    for part in parts {
        if part.from > reached {
            return false;
        }
        reached = reached.max(part.to);
    }
    reached >= all.to
}

#[cfg(all(test, feature = "yaml"))]
mod tests {
    use super::super::super::testing::items;

    const CODES: [&str; 6] = [
        "reversed-band",
        "band-out-of-range",
        "masked-band",
        "overlapping-bands",
        "gap-between-bands",
        "marks-fall-and-rise",
    ];

    /// What is found in some bands of a fact, in the order of codes above.
    fn check(of: &str, tiers: &[&str], expected: &[(&str, &str)]) {
        let tiers = tiers.join("}, {");
        let line = format!(
            "      - {{id: a, title: {{zh: 甲, en: A}}, points: 10, bands: {{of: {of}, tiers: [{{{tiers}}}]}}}}"
        );
        for code in CODES {
            let needles: Vec<&str> = expected.iter().filter(|(c, _)| *c == code).map(|(_, needle)| *needle).collect();
            items(&line, code, &needles);
        }
    }

    #[test]
    fn bands_lie_side_by_side_or_in_each_other() {
        check(
            "share",
            &["at_least: 90 %, marks: 10", "at_least: 80 %, less_than: 90 %, marks: 8", "less_than: 80 %, marks: 0"],
            &[],
        );
        check("share", &["at_least: 90 %, marks: 10", "at_least: 80 %, marks: 8", "at_least: 0 %, marks: 0"], &[]);
        // Whole numbers leave no room between 2 and 3; nor do rounded ones.
        check("seats", &["at_least: 3, marks: 10", "at_most: 2, marks: 0"], &[]);
        check("share, round: {to: 1 %, mode: down}", &["at_least: 80 %, marks: 10", "at_most: 79 %, marks: 0"], &[]);
    }

    #[test]
    fn what_is_wrong_is_told_with_the_numbers() {
        let both = "overlaps the one on line 13: 90 % lies in both";
        check(
            "share",
            &["at_least: 90 %, marks: 10", "at_least: 80 %, at_most: 90 %, marks: 8", "less_than: 80 %, marks: 0"],
            &[("overlapping-bands", both)],
        );
        let gap = "no band holds these numbers: from 70 % to below 80 %";
        check("share", &["at_least: 80 %, marks: 10", "less_than: 70 %, marks: 0"], &[("gap-between-bands", gap)]);
        let gap = "no band holds these numbers: above 70 % and below 80 %";
        check("share", &["at_least: 80 %, marks: 10", "at_most: 70 %, marks: 0"], &[("gap-between-bands", gap)]);
        let gap = "no band holds these numbers: from 3 to 4";
        check("seats", &["at_least: 5, marks: 10", "less_than: 3, marks: 0"], &[("gap-between-bands", gap)]);
        check("seats", &["at_least: 5, marks: 10", "at_most: 3, marks: 0"], &[("gap-between-bands", "numbers: 4")]);
        check(
            "share",
            &["at_least: 80 %, marks: 8", "at_least: 90 %, marks: 10", "less_than: 80 %, marks: 0"],
            &[("masked-band", "line 13 has all")],
        );
        check(
            "share",
            &["at_least: 90 %, at_most: 80 %, marks: 8", "at_least: 0 %, marks: 10"],
            &[("reversed-band", "lower end is 90 %, its upper end 80 %")],
        );
        check(
            "share",
            &["at_least: 0 %, marks: 10", "less_than: 0 %, marks: 0"],
            &[("band-out-of-range", "below 0 %")],
        );
        check(
            "seats",
            &["at_least: 20, marks: 10", "at_least: 10, marks: 2", "at_least: 0, marks: 5"],
            &[("marks-fall-and-rise", "fall to 2 (line 13) and rise again to 10")],
        );
    }
}
