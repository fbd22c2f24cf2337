//! `slope: {of: V, target: T, per: 1 %, steps: pro_rata, below: -0.2, above: 0.1}`: full marks at the target, more or
//! less for each unit above and below it.

use super::super::{
    Amount, Extent, Mark, Marks,
    describe::{join, more, points, step},
    evaluate::Evaluator,
    read::Reader,
};
use crate::{
    Bilingual,
    condition::Describer,
    quantity::{Dimension, Unit},
    tree::{Node, decode::Fields},
};

/// How a part of a step counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steps {
    /// In proportion.
    ProRata,
    /// Not at all.
    Full,
    /// As a whole one.
    Begun,
}

impl Steps {
    const NAMES: [(&'static str, Self); 3] =
        [("pro_rata", Self::ProRata), ("full", Self::Full), ("begun", Self::Begun)];

    /// How a part of a step counts, in words.
    pub(super) fn describe(self, per: Mark, unit: Unit) -> Option<Bilingual> {
        // What is counted one by one has no parts.
        if unit.dimension() == Dimension::Count && per == Mark::ONE {
            return None;
        }
        Some(match self {
            Self::ProRata => Bilingual::new("不足一步的按比例", "parts of a step in proportion"),
            Self::Full => Bilingual::new("不足一步的不计", "parts of a step not counted"),
            Self::Begun => Bilingual::new("不足一步的按一步计", "parts of a step counted as whole ones"),
        })
    }

    /// The number of steps that count, of a number that is not below nought.
    pub(crate) fn of(self, steps: Mark) -> Option<Mark> {
        Some(match self {
            Self::ProRata => steps,
            Self::Full => steps.floor(),
            Self::Begun => steps.ceil(),
        })
    }

    /// `per` and `steps`, out of a mapping that holds other things too. How a part of a step counts has to be said.
    pub(super) fn read<'n>(reader: &mut Reader<'_, '_>, fields: &mut Fields<'n>, unit: Unit) -> Option<(Mark, Self)> {
        let per = match fields.take("per") {
            None => Some(Mark::ONE),
            Some(node) => reader.amount(node, Some(unit)).and_then(|amount| {
                let exact = amount.known(|side| match side {
                    crate::condition::Side::Literal(interval) => Some((*interval, false)),
                    _ => None,
                });
                let size = exact.extent.and_then(|x| x.low.filter(|low| x.is_exact() && *low > Mark::ZERO));
                if size.is_none() {
                    reader.decoder.expected(node, "per", "大于零的一步，如 1 %", "a step above nought, such as 1 %");
                }
                size
            }),
        };
        let node = fields.require(reader.decoder, "steps")?;
        let steps = reader.decoder.choice(node, "steps", &Self::NAMES);
        Some((per?, steps?))
    }
}

/// The shape.
#[derive(Clone, Debug)]
pub struct Slope {
    /// The number.
    pub of: Amount,
    /// Where the item has full marks.
    pub target: Amount,
    /// The size of a step, in the number's unit.
    pub per: Mark,
    /// How a part of a step counts.
    pub steps: Steps,
    /// Points a step below the target; usually below nought.
    pub below: Mark,
    /// Points a step above it.
    pub above: Mark,
}

impl Slope {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "slope")?;
        let of = fields.require(reader.decoder, "of").and_then(|n| reader.amount(n, None));
        let unit = of.as_ref().map(Amount::unit);
        let target = fields.require(reader.decoder, "target").and_then(|n| reader.amount(n, unit));
        let (below, above) = (reader.mark_field(&mut fields, "below"), reader.mark_field(&mut fields, "above"));
        let step = unit.and_then(|unit| Steps::read(reader, &mut fields, unit));
        fields.finish(reader.decoder);
        let (per, steps) = step?;
        let nought = Mark::ZERO;
        Some(Self {
            of: of?,
            target: target?,
            per,
            steps,
            below: below.unwrap_or(nought),
            above: above.unwrap_or(nought),
        })
    }

    pub(in crate::score) fn describe(&self, full: Mark, d: &Describer<'_>) -> Bilingual {
        let (what, target, full) = (self.of.describe(d), self.target.describe(d), points(full));
        let step = step(self.per, self.of.unit());
        let mut parts = vec![Bilingual::new(
            format!("{}为{}时得{}", what.zh, target.zh, full.zh),
            format!("{} where {} is {}", full.en, what.en, target.en),
        )];
        for (mark, above, en) in [(self.below, false, "below"), (self.above, true, "above")] {
            let zh = more(above, &self.of);
            let (size, zh_sign, en_sign) =
                if mark.is_negative() { (mark.opposite(), "扣", "less") } else { (mark, "加", "more") };
            if !mark.is_zero() {
                let size = points(size);
                parts.push(Bilingual::new(
                    format!("每{zh}{}{zh_sign}{}", step.zh, size.zh),
                    format!("{} {en_sign} for each {} {en}", size.en, step.en),
                ));
            }
        }
        parts.extend(self.steps.describe(self.per, self.of.unit()));
        join(&parts, "，", ", ")
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let (of, target) = (e.measure(&self.of), e.measure(&self.target));
        let (Some(value), Some(line)) = (of.extent, target.extent) else { return Marks::none() };
        let extent = self.extent(value, line, points);
        let (full, distance) = (Extent::exact(points), value.plus(line.opposite()));
        // A number that may not be everything between its ends may jump over the target.
        let ends = distance.low.zip(distance.high).map(|(low, high)| self.at(low).hull(self.at(high)).plus(full));
        let tight = (e.is_whole(&self.of) && e.is_whole(&self.target)) || ends == Some(extent);
        e.say_distance(&self.of, &self.target, None, extent);
        let may_not_apply = of.may_be_undefined || target.may_be_undefined;
        Marks { may_not_apply, tight, ..Marks::scored(points, extent) }
    }

    /// The points for a number, against a target.
    pub(crate) fn extent(&self, value: Extent, line: Extent, points: Mark) -> Extent {
        let distance = value.plus(line.opposite());
        let mut extent: Option<Extent> = None;
        let mut or = |found: Extent| extent = Some(extent.map_or(found, |extent| extent.hull(found)));
        // Above and below are two lines that meet at the target; each is monotone.
        if distance.high.is_none_or(|high| high >= Mark::ZERO) {
            or(self.side(distance.at_least(Mark::ZERO), self.above));
        }
        if distance.low.is_none_or(|low| low <= Mark::ZERO) {
            or(self.side(distance.opposite().at_least(Mark::ZERO), self.below));
        }
        extent.unwrap_or(Extent::ZERO).plus(Extent::exact(points))
    }

    /// What one distance from the target brings or costs.
    fn at(&self, distance: Mark) -> Extent {
        if distance.is_negative() {
            self.side(Extent::exact(distance.opposite()), self.below)
        } else {
            self.side(Extent::exact(distance), self.above)
        }
    }

    fn side(&self, distance: Extent, points: Mark) -> Extent {
        distance.map(|d| self.steps.of(d.over(self.per)?)).times(points)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_step_counts_as_said() {
        let check = |steps: Steps, number: &str, expected: &str| {
            let found = Mark::parse(number).and_then(|n| steps.of(n)).map(Mark::decimal);
            assert_eq!(found.as_deref(), Some(expected), "{steps:?} {number}");
        };
        check(Steps::ProRata, "1.5", "1.5");
        check(Steps::Full, "1.5", "1");
        check(Steps::Begun, "1.5", "2");
        check(Steps::Begun, "2", "2");
    }
}
