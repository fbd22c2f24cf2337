//! `deduct: [D, …]` and `add: [D, …]`: full marks less what is taken off, or nought plus what is added.
//!
//! | D | |
//! |---|---|
//! | `{points: 2, unless: C}` | once, if the condition does not hold |
//! | `{points: 2, when: C}` | once, if it does |
//! | `{points: 1, missing: [C, …]}` | for each condition that does not hold |
//! | `{points: 1, present: [C, …]}` | for each that does |
//! | `{points: 3, per: V}` | for each occurrence: V is a count |
//! | `{points: 0.2, of: V, below: T, per: 1 %, steps: pro_rata}` | for each unit below (or `above`) a target |
//! | `{chosen: V}` | as many points as an assessor gave, V being a number of points |
//!
//! Each may have `at_most`. What does not apply takes nothing off and adds nothing.

use super::super::{
    Amount, Extent, Mark, Marks,
    describe::{conditions, join, more, points, step},
    evaluate::Evaluator,
    read::Reader,
};
use super::slope::Steps;
use crate::{
    Bilingual,
    condition::{Describer, NodeId},
    diagnostic::Span,
    quantity::{Dimension, Unit},
    tree::{Node, decode::Fields},
};

/// The shape.
#[derive(Clone, Debug)]
pub struct Adjust {
    /// What is taken off full marks; where there is anything, the item begins full.
    pub deduct: Option<Vec<Adjustment>>,
    /// What is added.
    pub add: Vec<Adjustment>,
}

/// Points taken off or added.
#[derive(Clone, Debug)]
pub struct Adjustment {
    /// Its title, where the condition's own words won't do.
    pub title: Option<Bilingual>,
    /// For what.
    pub cause: Cause,
    /// The most in all.
    pub at_most: Option<Mark>,
    /// Where it stands.
    pub span: Span,
}

/// For what points are taken off or added.
#[derive(Clone, Debug)]
pub enum Cause {
    /// Once, if the condition holds (`true`) or does not.
    Once(Mark, NodeId, bool),
    /// For each condition that holds (`true`) or does not.
    Count(Mark, Vec<NodeId>, bool),
    /// For each occurrence.
    Occurrences(Mark, Amount),
    /// For each unit by which a number misses a target.
    Off(Off),
    /// As many as an assessor gave.
    Chosen(Amount),
}

/// So many points for each unit above or below a target.
#[derive(Clone, Debug)]
pub struct Off {
    /// The points a step.
    pub points: Mark,
    /// The number.
    pub of: Amount,
    /// The target.
    pub target: Amount,
    /// Whether what is above it counts; else what is below.
    pub above: bool,
    /// The size of a step, in the number's unit.
    pub per: Mark,
    /// How a part of a step counts.
    pub steps: Steps,
}

impl Adjust {
    pub(super) fn read(reader: &mut Reader<'_, '_>, deduct: Option<&Node>, add: Option<&Node>) -> Option<Self> {
        let deduct = match deduct {
            Some(node) => Some(adjustments(reader, node, "deduct")?),
            None => None,
        };
        let add = match add {
            Some(node) => adjustments(reader, node, "add")?,
            None => Vec::new(),
        };
        Some(Self { deduct, add })
    }

    /// All that is taken off or added.
    pub fn all(&self) -> impl Iterator<Item = &Adjustment> {
        self.deduct.iter().flatten().chain(&self.add)
    }

    pub(in crate::score) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        let (off, on) = (("扣", "off"), ("加", "more"));
        let deductions = self.deduct.iter().flatten().map(|one| one.describe(off, d));
        let parts: Vec<Bilingual> = deductions.chain(self.add.iter().map(|one| one.describe(on, d))).collect();
        join(&parts, "；", "; ")
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let mut sum = if self.deduct.is_some() { Extent::exact(points) } else { Extent::ZERO };
        for one in self.deduct.iter().flatten() {
            sum = sum.plus(one.run(e, true));
        }
        for one in &self.add {
            sum = sum.plus(one.run(e, false));
        }
        Marks::scored(points, sum)
    }
}

impl Adjustment {
    /// In words; `sign` is what is done with the points.
    fn describe(&self, sign: (&str, &str), d: &Describer<'_>) -> Bilingual {
        let (zh, en) = sign;
        let title = |what: Bilingual| self.title.clone().unwrap_or(what);
        let text = match &self.cause {
            Cause::Once(mark, id, when) => {
                let (what, mark) = (d.condition(*id), points(*mark));
                match when {
                    true => Bilingual::new(
                        format!("{}，{zh}{}", what.zh, mark.zh),
                        format!("{} {en} if {}", mark.en, what.en),
                    ),
                    false => Bilingual::new(
                        format!("没有做到“{}”，{zh}{}", what.zh, mark.zh),
                        format!("{} {en} unless {}", mark.en, what.en),
                    ),
                }
            }
            Cause::Count(mark, ids, when) => {
                let (list, mark) = (conditions(ids, d), points(*mark));
                let (has, holds) = if *when { ("有", "holds") } else { ("缺", "does not hold") };
                Bilingual::new(
                    format!("以下每{has}一项{zh}{}：{}", mark.zh, list.zh),
                    format!("{} {en} for each that {holds}: {}", mark.en, list.en),
                )
            }
            Cause::Occurrences(mark, number) => {
                let (what, mark) = (title(number.describe(d)), points(*mark));
                Bilingual::new(
                    format!("按{}，每一个{zh}{}", what.zh, mark.zh),
                    format!("{} {en} for each of: {}", mark.en, what.en),
                )
            }
            Cause::Off(off) => off.describe(&title(off.of.describe(d)), sign, d),
            Cause::Chosen(number) => {
                let what = title(number.describe(d));
                Bilingual::new(
                    format!("由评分人酌情{zh}分（{}）", what.zh),
                    format!("as many points {en} as the assessor decides ({})", what.en),
                )
            }
        };
        match self.at_most.map(points) {
            Some(most) => {
                Bilingual::new(format!("{}，最多{zh}{}", text.zh, most.zh), format!("{}, at most {}", text.en, most.en))
            }
            None => text,
        }
    }

    /// What it comes to, below nought for a deduction; said as a line unless it certainly comes to nothing.
    fn run(&self, e: &mut Evaluator<'_, '_>, deducts: bool) -> Extent {
        let extent = self.extent(e);
        let extent = self.at_most.map_or(extent, |most| extent.at_most(most));
        let extent = if deducts { extent.opposite() } else { extent };
        if extent != Extent::ZERO {
            self.say(e, extent);
        }
        extent
    }

    fn extent(&self, e: &mut Evaluator<'_, '_>) -> Extent {
        match &self.cause {
            Cause::Once(points, condition, when) => {
                let outcomes = e.decide(*condition);
                let (due, not) = if *when { (outcomes.pass, outcomes.fail) } else { (outcomes.fail, outcomes.pass) };
                either(due, not || outcomes.not_applicable, *points)
            }
            Cause::Count(points, conditions, when) => conditions.iter().fold(Extent::ZERO, |sum, id| {
                let outcomes = e.decide(*id);
                let (due, not) = if *when { (outcomes.pass, outcomes.fail) } else { (outcomes.fail, outcomes.pass) };
                sum.plus(either(due, not || outcomes.not_applicable, *points))
            }),
            Cause::Occurrences(points, number) => {
                let known = e.measure(number);
                let extent = known.extent.unwrap_or(Extent::ZERO).at_least(Mark::ZERO).times(*points);
                if known.may_be_undefined { extent.hull(Extent::ZERO) } else { extent }
            }
            Cause::Off(off) => off.extent(e),
            Cause::Chosen(number) => {
                let known = e.measure(number);
                let extent = known.extent.unwrap_or(Extent::ZERO).at_least(Mark::ZERO);
                if known.may_be_undefined { extent.hull(Extent::ZERO) } else { extent }
            }
        }
    }

    fn say(&self, e: &mut Evaluator<'_, '_>, extent: Extent) {
        let title = self.title.as_ref();
        match &self.cause {
            Cause::Once(_, condition, _) => e.say(*condition, title, extent),
            Cause::Count(points, conditions, when) => {
                for id in conditions {
                    let outcomes = e.outcomes(*id);
                    let (due, not) =
                        if *when { (outcomes.pass, outcomes.fail) } else { (outcomes.fail, outcomes.pass) };
                    if due {
                        let one = either(due, not || outcomes.not_applicable, *points);
                        let deducts = extent.high.is_none_or(|high| high <= Mark::ZERO);
                        e.say(*id, title, if deducts { one.opposite() } else { one });
                    }
                }
            }
            Cause::Occurrences(_, number) | Cause::Chosen(number) => e.say_amount(number, title, extent),
            Cause::Off(off) => e.say_distance(&off.of, &off.target, title, extent),
        }
    }
}

impl Off {
    fn describe(&self, what: &Bilingual, sign: (&str, &str), d: &Describer<'_>) -> Bilingual {
        let (target, mark) = (self.target.describe(d), points(self.points));
        let (step, below) = (step(self.per, self.of.unit()), if self.above { "above" } else { "below" });
        let text = Bilingual::new(
            format!(
                "{}（基准：{}）每{}{}{}{}",
                what.zh,
                target.zh,
                more(self.above, &self.of),
                step.zh,
                sign.0,
                mark.zh
            ),
            format!("{} {} for each {} that {} is {below} {}", mark.en, sign.1, step.en, what.en, target.en),
        );
        let parts: Vec<Bilingual> =
            std::iter::once(text).chain(self.steps.describe(self.per, self.of.unit())).collect();
        join(&parts, "，", ", ")
    }

    /// The points for the distance from the target.
    fn extent(&self, e: &mut Evaluator<'_, '_>) -> Extent {
        let (of, target) = (e.measure(&self.of), e.measure(&self.target));
        let (Some(value), Some(line)) = (of.extent, target.extent) else { return Extent::ZERO };
        let extent = self.points_off(value, line);
        if of.may_be_undefined || target.may_be_undefined { extent.hull(Extent::ZERO) } else { extent }
    }
}

impl Off {
    /// The points for a number, against a target.
    pub(crate) fn points_off(&self, value: Extent, line: Extent) -> Extent {
        let distance = if self.above { value.plus(line.opposite()) } else { line.plus(value.opposite()) };
        let steps = distance.at_least(Mark::ZERO).map(|d| self.steps.of(d.over(self.per)?));
        steps.times(self.points)
    }
}

/// The points if it may be due, nought if it may not.
fn either(due: bool, not: bool, points: Mark) -> Extent {
    match (due, not) {
        (true, false) => Extent::exact(points),
        (true, true) => Extent::ZERO.hull(Extent::exact(points)),
        _ => Extent::ZERO,
    }
}

fn adjustments(reader: &mut Reader<'_, '_>, node: &Node, path: &str) -> Option<Vec<Adjustment>> {
    let nodes = reader.decoder.list(node, path)?;
    let found: Vec<Adjustment> = nodes.iter().filter_map(|node| adjustment(reader, node, path)).collect();
    (found.len() == nodes.len()).then_some(found)
}

fn adjustment(reader: &mut Reader<'_, '_>, node: &Node, path: &str) -> Option<Adjustment> {
    let mut fields = reader.decoder.fields(node, path)?;
    let title = reader.title(&mut fields, "title");
    let at_most = reader.mark_field(&mut fields, "at_most");
    let points = fields.take("points");
    let cause = cause(reader, &mut fields, node, points);
    fields.finish(reader.decoder);
    Some(Adjustment { title, cause: cause?, at_most, span: node.span })
}

fn cause<'n>(
    reader: &mut Reader<'_, '_>,
    fields: &mut Fields<'n>,
    node: &Node,
    points: Option<&'n Node>,
) -> Option<Cause> {
    if let Some(number) = fields.take("chosen") {
        let unit = Unit::base(Dimension::Points);
        return reader.amount(number, Some(unit)).map(Cause::Chosen);
    }
    let Some(points) = points else {
        reader.decoder.expected(node, "points", "`points`（每次多少分）", "`points` (how many)");
        return None;
    };
    let points = reader.mark(points, "points");
    let of = fields.take("of");
    let (below, above) = (fields.take("below"), fields.take("above"));
    if let Some(of) = of {
        let of = reader.amount(of, None);
        return Off::read(reader, fields, node, points?, of?, below, above).map(Cause::Off);
    }
    for (key, when) in [("when", true), ("unless", false)] {
        if let Some(condition) = fields.take(key) {
            return Some(Cause::Once(points?, reader.condition(condition)?, when));
        }
    }
    for (key, when) in [("present", true), ("missing", false)] {
        if let Some(conditions) = fields.take(key) {
            return Some(Cause::Count(points?, reader.conditions(conditions, key)?, when));
        }
    }
    if let Some(number) = fields.take("per") {
        return Some(Cause::Occurrences(points?, reader.amount(number, Some(Unit::base(Dimension::Count)))?));
    }
    reader.decoder.expected(
        node,
        "points",
        "为何扣加分：unless、when、missing、present、per、of 或 chosen",
        "what for: unless, when, missing, present, per, of or chosen",
    );
    None
}

impl Off {
    fn read<'n>(
        reader: &mut Reader<'_, '_>,
        fields: &mut Fields<'n>,
        node: &Node,
        points: Mark,
        of: Amount,
        below: Option<&'n Node>,
        above: Option<&'n Node>,
    ) -> Option<Self> {
        let (target, above) = match (below, above) {
            (Some(target), None) => (target, false),
            (None, Some(target)) => (target, true),
            _ => {
                reader.decoder.expected(node, "of", "`below` 或 `above` 之一", "one of `below` and `above`");
                return None;
            }
        };
        let unit = of.unit();
        let target = reader.amount(target, Some(unit));
        let (per, steps) = Steps::read(reader, fields, unit)?;
        Some(Self { points, of, target: target?, above, per, steps })
    }
}
