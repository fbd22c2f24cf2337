//! `bands: {of: V, round: …, tiers: [{at_least: 90, marks: 10}, …]}`: by the band in which a number lies.
//!
//! The ends are as in conditions: `at_least` and `at_most` hold their bound, `more_than` and `less_than` don't. A number
//! in no band is a fault of the sheet that lint reports; it may then be given anything from nought to full marks.

use super::super::{
    Amount, Extent, Mark, Marks,
    describe::{join, number, points},
    evaluate::Evaluator,
    read::Reader,
};
use crate::{
    Bilingual,
    condition::{Describer, forms::compare::Relation},
    diagnostic::Span,
    quantity::Unit,
    tree::Node,
};

/// The shape.
#[derive(Clone, Debug)]
pub struct Bands {
    /// The number.
    pub of: Amount,
    /// How it is rounded first.
    pub round: Option<Round>,
    /// The bands; the first that holds the number counts.
    pub tiers: Vec<Tier>,
}

/// One band.
#[derive(Clone, Copy, Debug)]
pub struct Tier {
    /// Its lower end, and whether it belongs to it.
    pub low: Option<(Mark, bool)>,
    /// Its upper end, and whether it belongs to it.
    pub high: Option<(Mark, bool)>,
    /// The marks.
    pub marks: Mark,
    /// Where it stands.
    pub span: Span,
}

/// How a number is rounded before it is looked up.
#[derive(Clone, Copy, Debug)]
pub struct Round {
    /// To multiples of this.
    pub to: Mark,
    /// Which way.
    pub way: Way,
}

/// Which way to round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the nearest, halves up.
    HalfUp,
    /// Down.
    Down,
    /// Up.
    Up,
}

impl Round {
    fn describe(self, unit: Unit) -> Bilingual {
        let to = number(self.to, unit);
        let (zh, en) = match self.way {
            Way::HalfUp => ("四舍五入到", "rounded to"),
            Way::Down => ("向下取整到", "rounded down to"),
            Way::Up => ("向上取整到", "rounded up to"),
        };
        Bilingual::new(format!("（{zh}{}）", to.zh), format!(" ({en} {})", to.en))
    }

    pub(in crate::score) fn of(self, number: Mark) -> Option<Mark> {
        let steps = number.over(self.to)?;
        let whole = match self.way {
            Way::HalfUp => steps.round()?,
            Way::Down => steps.floor(),
            Way::Up => steps.ceil(),
        };
        whole.times(self.to)
    }
}

impl Tier {
    fn describe(&self, unit: Unit) -> Bilingual {
        let end = |end: Option<(Mark, bool)>, closed: Relation, open: Relation| {
            end.map(|(mark, belongs)| (if belongs { closed } else { open }).phrase(&number(mark, unit)))
        };
        let ends: Vec<Bilingual> = end(self.low, Relation::AtLeast, Relation::MoreThan)
            .into_iter()
            .chain(end(self.high, Relation::AtMost, Relation::LessThan))
            .collect();
        let (ends, points) = (join(&ends, "、", " and "), points(self.marks));
        if ends.zh.is_empty() {
            return Bilingual::new(format!("其余得{}", points.zh), format!("{} otherwise", points.en));
        }
        Bilingual::new(format!("{}得{}", ends.zh, points.zh), format!("{}: {}", ends.en, points.en))
    }

    /// Whether a number lies in it.
    #[must_use]
    pub fn holds(&self, number: Mark) -> bool {
        let above = self.low.is_none_or(|(end, closed)| number > end || (closed && number == end));
        let below = self.high.is_none_or(|(end, closed)| number < end || (closed && number == end));
        above && below
    }
}

impl Bands {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node, points: Option<Mark>) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "bands")?;
        let of = fields.require(reader.decoder, "of").and_then(|n| reader.amount(n, None));
        let unit = of.as_ref().map(Amount::unit)?;
        let round = match fields.take("round") {
            Some(node) => Some(round(reader, node, unit)?),
            None => None,
        };
        let nodes = fields.require(reader.decoder, "tiers").and_then(|n| reader.decoder.list(n, "tiers"));
        fields.finish(reader.decoder);
        let nodes = nodes?;
        let tiers: Vec<Tier> = nodes.iter().filter_map(|node| tier(reader, node, unit, points)).collect();
        (tiers.len() == nodes.len()).then_some(Self { of: of?, round, tiers })
    }

    pub(in crate::score) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (what, unit) = (self.of.describe(d), self.of.unit());
        let tiers: Vec<Bilingual> = self.tiers.iter().map(|tier| tier.describe(unit)).collect();
        let (tiers, round) =
            (join(&tiers, "；", "; "), self.round.map(|round| round.describe(unit)).unwrap_or_default());
        Bilingual::new(
            format!("按{}{}：{}", what.zh, round.zh, tiers.zh),
            format!("by {}{}: {}", what.en, round.en, tiers.en),
        )
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let known = e.measure(&self.of);
        let Some(numbers) = known.extent else { return Marks::none() };
        let numbers = self.round.map_or(numbers, |round| numbers.map(|n| round.of(n)));
        let step = self.step();
        let extent = self.over(numbers, step, points);
        // A number that may not be everything between its ends may jump over a band.
        let tight = e.is_whole(&self.of) || self.ends(numbers, points) == Some(extent);
        e.say_amount(&self.of, None, extent);
        Marks { may_not_apply: known.may_be_undefined, tight, ..Marks::scored(points, extent) }
    }

    /// The points for a number, rounded first.
    pub(crate) fn extent(&self, numbers: Extent, points: Mark) -> Extent {
        let numbers = self.round.map_or(numbers, |round| numbers.map(|n| round.of(n)));
        self.over(numbers, self.step(), points)
    }

    /// How far apart the numbers lie, where they lie apart.
    fn step(&self) -> Option<Mark> {
        let grid = match &self.of {
            Amount::Value(_, unit) => Mark::new(1, unit.steps().into()),
            Amount::Ratio(..) => None,
        };
        match (self.round.map(|round| round.to), grid) {
            (Some(to), Some(grid)) => Some(to.max(grid)),
            (to, grid) => to.or(grid),
        }
    }

    /// What one number is given.
    fn at(&self, number: Mark, points: Mark) -> Extent {
        let tier = self.tiers.iter().find(|tier| tier.holds(number));
        tier.map_or(Extent::new(Mark::ZERO, points), |tier| Extent::exact(tier.marks))
    }

    fn ends(&self, numbers: Extent, points: Mark) -> Option<Extent> {
        Some(self.at(numbers.low?, points).hull(self.at(numbers.high?, points)))
    }

    /// What any of some numbers may be given.
    fn over(&self, numbers: Extent, step: Option<Mark>, points: Mark) -> Extent {
        let anything = || {
            let marks = self.tiers.iter().map(|tier| Extent::exact(tier.marks));
            marks.fold(Extent::new(Mark::ZERO, points), Extent::hull)
        };
        let Some(samples) = self.samples(numbers, step) else { return anything() };
        samples.into_iter().map(|number| self.at(number, points)).reduce(Extent::hull).unwrap_or_else(anything)
    }

    /// One number of each stretch over which the marks are the same, within some bounds.
    fn samples(&self, numbers: Extent, step: Option<Mark>) -> Option<Vec<Mark>> {
        let bounds = self.tiers.iter().flat_map(|tier| [tier.low, tier.high]).flatten().map(|(end, _)| end);
        let mut ends: Vec<Mark> = bounds.chain(numbers.low).chain(numbers.high).collect();
        ends.sort();
        ends.dedup();
        let far = step.unwrap_or(Mark::ONE);
        let (first, last) = (ends.first().copied().unwrap_or(Mark::ZERO), ends.last().copied().unwrap_or(Mark::ZERO));
        let low = numbers.low.map_or_else(|| first.minus(far), Some)?;
        let high = numbers.high.map_or_else(|| last.plus(far), Some)?;
        let mut samples = vec![low, high];
        match step {
            Some(step) => {
                for end in ends {
                    let below = end.over(step)?.floor().times(step)?;
                    samples.extend([below.minus(step)?, below, below.plus(step)?]);
                }
            }
            None => {
                let mut ends: Vec<Mark> = ends.into_iter().chain([low, high]).collect();
                ends.sort();
                let half = Mark::new(1, 2)?;
                for (one, next) in ends.iter().zip(ends.iter().skip(1)) {
                    samples.extend([*one, one.plus(*next)?.times(half)?]);
                }
            }
        }
        samples.retain(|number| (low..=high).contains(number));
        Some(samples)
    }

    /// Whether every number lies in a band.
    #[must_use]
    pub fn covers(&self) -> bool {
        let mut open: Vec<&Tier> = self.tiers.iter().collect();
        open.sort_by_key(|tier| tier.low.map(|(end, closed)| (end, !closed)));
        let mut reached: Option<Option<(Mark, bool)>> = None;
        for tier in open {
            let joined = match (reached, tier.low) {
                (None, low) => low.is_none(),
                (Some(None), _) | (Some(_), None) => true,
                (Some(Some((end, closed))), Some((low, low_closed))) => {
                    low < end || (low == end && (closed || low_closed))
                }
            };
            if !joined {
                return false;
            }
            let further = match (reached, tier.high) {
                (Some(None), _) | (_, None) => None,
                (Some(Some(end)), Some(high)) => Some(end.max(high)),
                (None, high) => high,
            };
            reached = Some(further);
        }
        reached == Some(None)
    }
}

fn round(reader: &mut Reader<'_, '_>, node: &Node, unit: Unit) -> Option<Round> {
    let mut fields = reader.decoder.fields(node, "round")?;
    let to = fields.require(reader.decoder, "to").and_then(|n| bound(reader, n, unit));
    let ways = [("half_up", Way::HalfUp), ("down", Way::Down), ("up", Way::Up)];
    let way = fields.require(reader.decoder, "mode").and_then(|n| reader.decoder.choice(n, "round", &ways));
    fields.finish(reader.decoder);
    let to = to?;
    if to <= Mark::ZERO {
        reader.decoder.expected(node, "round", "大于零的数", "a number above nought");
        return None;
    }
    Some(Round { to, way: way? })
}

fn tier(reader: &mut Reader<'_, '_>, node: &Node, unit: Unit, points: Option<Mark>) -> Option<Tier> {
    let mut fields = reader.decoder.fields(node, "tiers")?;
    let mut end = |reader: &mut Reader<'_, '_>, closed: &'static str, open: &'static str| {
        let (closed, open) = (fields.take(closed), fields.take(open));
        if let (Some(_), Some(open)) = (closed, open) {
            reader.decoder.expected(open, "tiers", "一端只有一个界限", "one bound at each end");
        }
        let (node, belongs) = closed.map(|n| (n, true)).or(open.map(|n| (n, false)))?;
        Some(bound(reader, node, unit).map(|mark| (mark, belongs)))
    };
    let low = end(reader, "at_least", "more_than");
    let high = end(reader, "at_most", "less_than");
    let marks = fields.require(reader.decoder, "marks").and_then(|n| reader.mark_or_share(n, points, "marks"));
    fields.finish(reader.decoder);
    let read = |end: Option<Option<(Mark, bool)>>| match end {
        Some(None) => None,
        Some(end) => Some(end),
        None => Some(None),
    };
    Some(Tier { low: read(low)?, high: read(high)?, marks: marks?, span: node.span })
}

/// A literal number of a unit.
fn bound(reader: &mut Reader<'_, '_>, node: &Node, unit: Unit) -> Option<Mark> {
    let amount = reader.amount(node, Some(unit))?;
    let known = amount.known(|side| match side {
        crate::condition::Side::Literal(interval) => Some((*interval, false)),
        _ => None,
    });
    let exact = known.extent.filter(|x| x.is_exact()).and_then(|x| x.low);
    if exact.is_none() {
        reader.decoder.expected(node, "bands", "一个数", "a number");
    }
    exact
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tier(low: Option<(i64, bool)>, high: Option<(i64, bool)>, marks: i64) -> Tier {
        let end = |end: Option<(i64, bool)>| end.map(|(n, closed)| (Mark::whole(n), closed));
        Tier { low: end(low), high: end(high), marks: Mark::whole(marks), span: Span::default() }
    }

    #[test]
    fn the_ends_belong_where_they_are_said_to() {
        let tiers = [
            tier(Some((90, true)), None, 10),
            tier(Some((80, true)), Some((90, false)), 8),
            tier(None, Some((80, false)), 0),
        ];
        let check = |number: &str, expected: usize| {
            let number = Mark::parse(number).unwrap();
            assert_eq!(tiers.iter().position(|t| t.holds(number)), Some(expected), "{}", number.decimal());
        };
        check("79.999", 2);
        check("80", 1);
        check("89.999", 1);
        check("90", 0);
        check("100", 0);
    }

    #[test]
    fn numbers_between_bounds_get_what_their_bands_give() {
        let of = Amount::Value(
            crate::condition::OperandSide(crate::condition::Side::Literal(crate::quantity::Interval::ALL)),
            Unit::base(crate::quantity::Dimension::Count),
        );
        // Each band takes what those before it left.
        let tiers = vec![
            tier(Some((90, true)), None, 10),
            tier(Some((80, true)), None, 8),
            tier(Some((70, false)), Some((71, false)), 20),
            tier(None, None, 0),
        ];
        let bands = Bands { of, round: None, tiers };
        let check = |low: Option<i64>, high: Option<i64>, step: Option<i64>, expected: (i64, i64)| {
            let numbers = Extent { low: low.map(Mark::whole), high: high.map(Mark::whole) };
            let found = bands.over(numbers, step.map(Mark::whole), Mark::whole(10));
            assert_eq!(found, Extent::new(Mark::whole(expected.0), Mark::whole(expected.1)), "{low:?}..{high:?}");
        };
        check(Some(92), Some(95), Some(1), (10, 10));
        check(Some(85), Some(95), Some(1), (8, 10));
        check(Some(60), None, Some(1), (0, 10));
        check(None, Some(79), Some(1), (0, 0));
        // Between 70 and 71 there is a number only where numbers may be fractions.
        check(Some(60), Some(79), None, (0, 20));
    }

    #[test]
    fn rounding_comes_first() {
        let check = |number: &str, way: Way, expected: &str| {
            let round = Round { to: Mark::ONE, way };
            assert_eq!(Mark::parse(number).and_then(|n| round.of(n)).map(Mark::decimal).as_deref(), Some(expected));
        };
        check("79.5", Way::HalfUp, "80");
        check("79.4", Way::HalfUp, "79");
        check("79.9", Way::Down, "79");
        check("79.1", Way::Up, "80");
    }
}
