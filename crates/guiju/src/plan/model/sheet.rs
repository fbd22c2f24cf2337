//! Score sheets as marks over options. What is reckoned is what is certain afterwards: of a number that is not known the
//! end that brings the fewest points.
//!
//! Whether an item applies is taken as it is now; where that is not known, it counts for no more than either way.

use super::{Demand, Goal, Key, Model, Place, Raw, Want, options::brought};
use crate::{
    Bilingual,
    condition::{NodeId, Outcomes, Side, Step, forms::compare::Relation},
    plan::{self, solve::Marks},
    quantity::Interval,
    score::{
        Amount, Effect, Extent, Item, LevelScore, Mark, Model as SheetModel, NotApplicable, Sheet, Target,
        shapes::{
            Shape,
            adjust::{Adjustment, Cause, Off},
            bands::Bands,
            group::BonusLimit,
            slope::{Slope, Steps},
        },
    },
    standard::{Level, Standard},
};

/// Most steps of a slope that are options of their own.
const MOST_STEPS: i64 = 24;

/// Marks whose leaves are demands.
#[derive(Clone, Debug)]
pub(in super::super) enum RawMarks {
    Const(Mark),
    If(Raw, Box<RawMarks>, Box<RawMarks>),
    ByNumber(Vec<Raw>, Vec<Mark>),
    Number(usize, Box<Number>),
    Sum(Vec<RawMarks>),
    Max(Vec<RawMarks>),
    Min(Vec<RawMarks>),
    Clip(Box<RawMarks>, Option<Mark>, Option<Mark>),
    Scale(Box<RawMarks>, Mark),
}

/// Marks by a number that a lever moves.
#[derive(Clone, Debug)]
pub(in super::super) struct Number {
    amount: Amount,
    side: Side,
    by: By,
    /// Whether the points are taken off.
    deducts: bool,
}

#[derive(Clone, Debug)]
enum By {
    Bands(Bands, Mark),
    Slope(Slope, Mark),
    Off(Off),
    Times(Mark),
}

/// An item: what it comes to and what it is out of; `None` where it certainly does not apply.
struct Reckoned {
    marks: RawMarks,
    out_of: Mark,
    /// Points that the other items make up for.
    rescaled: Mark,
    counts: bool,
}

impl Model<'_> {
    /// Marks of the solver, after the levers know their options.
    pub fn marks(&self, raw: &RawMarks) -> Marks {
        let each = |parts: &[RawMarks]| parts.iter().map(|part| self.marks(part)).collect::<Vec<_>>();
        match raw {
            RawMarks::Const(mark) => Marks::Const(*mark),
            RawMarks::If(holds, then, otherwise) => Marks::If {
                holds: self.formula(holds),
                then: Box::new(self.marks(then)),
                otherwise: Box::new(self.marks(otherwise)),
            },
            RawMarks::ByNumber(parts, marks) => {
                Marks::ByNumber(parts.iter().map(|part| self.formula(part)).collect(), marks.clone())
            }
            RawMarks::Number(lever, number) => {
                let Some(found) = self.levers.get(*lever) else { return Marks::Const(Mark::ZERO) };
                let now = self.now(&found.key).unwrap_or(Interval::ALL);
                let value = |interval| self.value(number, interval);
                let marks = found.choices.iter().map(|choice| value(brought(now, &choice.action))).collect();
                Marks::ByOption { lever: *lever, marks }
            }
            RawMarks::Sum(parts) => Marks::Sum(each(parts)),
            RawMarks::Max(parts) => Marks::Max(each(parts)),
            RawMarks::Min(parts) => Marks::Min(each(parts)),
            RawMarks::Clip(marks, low, high) => Marks::Clip(Box::new(self.marks(marks)), *low, *high),
            RawMarks::Scale(marks, by) => Marks::Scale(Box::new(self.marks(marks)), *by),
        }
    }

    /// The points that a number certainly brings.
    fn value(&self, number: &Number, interval: Interval) -> Mark {
        let known = number.amount.known(|side| {
            if *side == number.side { Some((interval, false)) } else { side.at(self.table, self.scratch, 0, 0) }
        });
        let value = known.extent.unwrap_or(Extent::ZERO);
        let target = |amount: &Amount| {
            let known = amount.known(|side| side.at(self.table, self.scratch, 0, 0));
            known.extent.unwrap_or(Extent::ANY)
        };
        let extent = match &number.by {
            By::Bands(bands, points) => bands.extent(value, *points),
            By::Slope(slope, points) => slope.extent(value, target(&slope.target), *points),
            By::Off(off) => off.points_off(value, target(&off.target)),
            By::Times(points) => value.at_least(Mark::ZERO).times(*points),
        };
        // A bound that there is not is one that no line is reached with.
        let endless = Mark::new(-1_000_000_000, 1).unwrap_or(Mark::ZERO);
        if number.deducts { extent.high.map_or(endless, Mark::opposite) } else { extent.low.unwrap_or(endless) }
    }

    /// What a target asks of scores.
    pub fn score_goals(&mut self, target: &plan::Target) -> Vec<Goal> {
        let standard: &Standard = self.standard;
        let raw: Vec<(Bilingual, Raw)> = match target {
            plan::Target::Conforms => Vec::new(),
            plan::Target::Level(id) => match standard.levels.iter().find(|level| level.id == *id) {
                Some(level) => self.level_scores(level),
                None => Vec::new(),
            },
            plan::Target::Score { sheet, at_least } => match self.named(sheet) {
                Some((marks, _)) => {
                    let line = at_least.decimal();
                    let about = Bilingual::new(format!("得分达到 {line}"), format!("a score of {line}"));
                    vec![(about, Raw::Reaches { marks: Box::new(marks), line: *at_least, above: false })]
                }
                None => vec![(Bilingual::default(), Raw::Const(false))],
            },
        };
        raw.into_iter().map(|(about, raw)| Goal { rule: None, about, raw }).collect()
    }

    /// All that a level asks, with nothing moved for its sake.
    pub fn watch_level(&mut self, level: &Level) -> Raw {
        let (before, curtailed) = (std::mem::replace(&mut self.passive, true), self.curtailed);
        let mut parts: Vec<Raw> = self.level_scores(level).into_iter().map(|(_, raw)| raw).collect();
        parts.extend(level.node.map(|node| self.condition(node, Place::Root, Want::Pass)));
        (self.passive, self.curtailed) = (before, curtailed);
        Raw::all(parts)
    }

    /// The sheets' marks, with nothing moved for their sake.
    pub fn watched_sheets(&mut self) -> Vec<RawMarks> {
        let standard: &Standard = self.standard;
        let (before, curtailed) = (std::mem::replace(&mut self.passive, true), self.curtailed);
        let marks = standard.sheets.iter().map(|sheet| self.sheet(sheet).0).collect();
        (self.passive, self.curtailed) = (before, curtailed);
        marks
    }

    /// What a level asks of scores.
    fn level_scores(&mut self, level: &Level) -> Vec<(Bilingual, Raw)> {
        let standard: &Standard = self.standard;
        let mut goals: Vec<(Bilingual, Raw)> =
            level.scores.iter().map(|asked| (asked.describe(&standard.sheets), self.asked(asked))).collect();
        for veto in standard.sheets.iter().flat_map(|sheet| &sheet.vetoes).filter(|veto| veto.bars(&level.id)) {
            let about = Bilingual::new(format!("一票否决：{}", veto.title.zh), format!("veto: {}", veto.title.en));
            goals.push((about, self.condition(veto.condition, Place::Root, Want::Break)));
        }
        goals
    }

    fn asked(&mut self, asked: &LevelScore) -> Raw {
        let standard: &Standard = self.standard;
        let (up, above) = match asked.relation {
            Relation::AtLeast => (true, false),
            Relation::MoreThan => (true, true),
            _ => (false, false),
        };
        if !up {
            // Nobody plans for fewer points.
            self.curtailed = true;
            return Raw::Const(false);
        }
        match &asked.target {
            Target::Named(id) => {
                let Some((marks, out_of)) = self.named(id) else { return Raw::Const(false) };
                let line = if asked.share { asked.line.times(out_of).unwrap_or(asked.line) } else { asked.line };
                Raw::Reaches { marks: Box::new(marks), line, above }
            }
            Target::SheetsPassed => {
                let sheets: Vec<Raw> = standard
                    .sheets
                    .iter()
                    .filter_map(|sheet| {
                        let (line, (marks, _)) = (sheet.pass_mark?, self.sheet(sheet));
                        Some(Raw::Reaches { marks: Box::new(marks), line, above: false })
                    })
                    .collect();
                let (line, _) = asked.line.ceil().parts();
                let line = usize::try_from(line).unwrap_or(usize::MAX);
                Raw::AtLeast(line.saturating_add(usize::from(above && asked.line == asked.line.floor())), sheets)
            }
        }
    }

    /// A sheet or an item by its name, and what it is out of.
    pub fn named(&mut self, id: &str) -> Option<(RawMarks, Mark)> {
        let standard: &Standard = self.standard;
        if let Some(sheet) = standard.sheets.iter().find(|sheet| sheet.id == id) {
            return Some(self.sheet(sheet));
        }
        let mut open: Vec<&Item> = standard.sheets.iter().flat_map(Sheet::items).collect();
        while let Some(item) = open.pop() {
            if item.id == id {
                let found = self.item(item);
                return found.counts.then_some((found.marks, found.out_of));
            }
            open.extend(item.shape.items());
        }
        None
    }

    fn sheet(&mut self, sheet: &Sheet) -> (RawMarks, Mark) {
        let SheetModel::Items(root) = &sheet.model else {
            // The models of XCCDF are averages of verdicts; a way up is not looked for there.
            self.curtailed = true;
            return (RawMarks::Const(Mark::ZERO), Mark::ZERO);
        };
        let found = self.item(root);
        let mut marks = found.marks;
        for veto in sheet.vetoes.iter().filter(|veto| veto.effect == Effect::Score) {
            let clear = self.condition(veto.condition, Place::Root, Want::Break);
            let least = RawMarks::Min(vec![marks.clone(), RawMarks::Const(Mark::ZERO)]);
            marks = RawMarks::If(clear, Box::new(marks), Box::new(least));
        }
        (marks, found.out_of)
    }

    fn item(&mut self, item: &Item) -> Reckoned {
        let points = item.full();
        let applies = item.applies.map(|node| self.outcomes(node, Place::Root));
        let (may, may_not) = applies.map_or((true, false), |o| (o.pass, o.fail || o.not_applicable));
        let found = if may { self.shape(item) } else { None };
        let found = found.map(|(marks, out_of)| match item.full_marks_if {
            Some(node) => {
                let certificate = self.condition(node, Place::Root, Want::Pass);
                (RawMarks::If(certificate, Box::new(RawMarks::Const(points)), Box::new(marks)), out_of)
            }
            None => (marks, out_of),
        });
        let granted = RawMarks::Const(points);
        let Some((marks, out_of)) = found else {
            return match item.not_applicable {
                NotApplicable::Grant => Reckoned { marks: granted, out_of: points, rescaled: Mark::ZERO, counts: true },
                NotApplicable::Rescale => {
                    Reckoned { marks: RawMarks::Const(Mark::ZERO), out_of: Mark::ZERO, rescaled: points, counts: false }
                }
                NotApplicable::Drop => {
                    let marks = RawMarks::Const(Mark::ZERO);
                    Reckoned { marks, out_of: Mark::ZERO, rescaled: Mark::ZERO, counts: false }
                }
            };
        };
        let mut marks = match (item.least(), item.cap) {
            (None, None) => marks,
            (low, high) => RawMarks::Clip(Box::new(marks), low, high),
        };
        if let (Some(node), true) = (item.applies, may_not) {
            let other = if item.not_applicable == NotApplicable::Grant { points } else { Mark::ZERO };
            let least = RawMarks::Min(vec![marks.clone(), RawMarks::Const(other)]);
            let way = self.first_read(node);
            let scope = self.demand(Key::Scope(Place::Root, node), way, node, Demand::Options(0b10), true);
            marks = RawMarks::If(scope, Box::new(marks), Box::new(least));
        }
        let out_of = if item.bonus { Mark::ZERO } else { out_of };
        Reckoned { marks, out_of, rescaled: Mark::ZERO, counts: true }
    }

    /// What a shape comes to; `None` where nothing is scored.
    fn shape(&mut self, item: &Item) -> Option<(RawMarks, Mark)> {
        let points = item.full();
        match &item.shape {
            Shape::When(form) => {
                self.applies(form.condition)?;
                Some((self.earned(form.condition, points), points))
            }
            Shape::Each(form) => {
                let (mut parts, mut out_of, mut rescaled) = (Vec::new(), Mark::ZERO, Mark::ZERO);
                for part in &form.parts {
                    if self.applies(part.condition).is_some() {
                        parts.push(self.earned(part.condition, part.points));
                        out_of = out_of.plus(part.points)?;
                    } else if item.not_applicable == NotApplicable::Grant {
                        parts.push(RawMarks::Const(part.points));
                        out_of = out_of.plus(part.points)?;
                    } else if item.not_applicable == NotApplicable::Rescale {
                        rescaled = rescaled.plus(part.points)?;
                    }
                }
                if parts.is_empty() {
                    return None;
                }
                rescale(RawMarks::Sum(parts), out_of, rescaled)
            }
            Shape::Adjust(form) => {
                let full = if form.deduct.is_some() { points } else { Mark::ZERO };
                let mut parts = vec![RawMarks::Const(full)];
                for one in form.deduct.iter().flatten() {
                    parts.push(self.adjustment(one, true));
                }
                for one in &form.add {
                    parts.push(self.adjustment(one, false));
                }
                Some((RawMarks::Sum(parts), points))
            }
            Shape::Bands(form) => {
                let demands: Vec<(Relation, Mark)> = form
                    .tiers
                    .iter()
                    .flat_map(|tier| {
                        let low = tier
                            .low
                            .map(|(end, shut)| (if shut { Relation::AtLeast } else { Relation::MoreThan }, end));
                        let high = tier
                            .high
                            .map(|(end, shut)| (if shut { Relation::AtMost } else { Relation::LessThan }, end));
                        low.into_iter().chain(high)
                    })
                    .collect();
                Some((self.by_number(&form.of, By::Bands(form.clone(), points), false, &demands)?, points))
            }
            Shape::NumberMet(form) => Some((RawMarks::ByNumber(self.met_all(&form.of), form.marks.clone()), points)),
            Shape::NOf(form) => {
                let share = |met: u32| points.times(Mark::new(met.into(), form.number.into())?);
                let marks = (0..=form.number).map(share).collect::<Option<Vec<_>>>()?;
                Some((RawMarks::ByNumber(self.met_all(&form.of), marks), points))
            }
            Shape::Grade(form) => Some((self.grade(&form.share, points, NodeId(u32::MAX))?, points)),
            Shape::Slope(form) => {
                let target = form.target.known(|side| side.at(self.table, self.scratch, 0, 0)).extent?;
                let mut demands = Vec::new();
                if form.below.is_negative() {
                    demands.extend(self.steps(target.high, form.per.opposite(), Relation::AtLeast));
                }
                if !form.above.is_negative() && !form.above.is_zero() {
                    demands.extend(self.steps(target.high, form.per, Relation::AtLeast));
                }
                if form.above.is_negative() {
                    demands.extend(self.steps(target.low, form.per, Relation::AtMost));
                }
                self.curtailed |= form.steps == Steps::ProRata;
                Some((self.by_number(&form.of, By::Slope(form.clone(), points), false, &demands)?, points))
            }
            Shape::Entered(form) => {
                let demands = [(Relation::AtLeast, points)];
                Some((self.by_number(&form.marks, By::Times(Mark::ONE), false, &demands)?, points))
            }
            Shape::Group(form) => {
                let (mut base, mut bonus) = (Vec::new(), Vec::new());
                let (mut out_of, mut rescaled) = (Mark::ZERO, Mark::ZERO);
                for inner in &form.items {
                    let found = self.item(inner);
                    rescaled = rescaled.plus(found.rescaled)?;
                    if found.counts {
                        out_of = out_of.plus(found.out_of)?;
                        if inner.bonus { bonus.push(found.marks) } else { base.push(found.marks) }
                    }
                }
                if base.is_empty() {
                    return None;
                }
                let (base, out_of) = rescale(RawMarks::Sum(base), out_of, rescaled)?;
                if bonus.is_empty() {
                    return Some((base, out_of));
                }
                let extra = RawMarks::Sum(bonus);
                let extra = match form.bonus {
                    BonusLimit::Points(most) => RawMarks::Clip(Box::new(extra), None, Some(most)),
                    _ => extra,
                };
                let sum = RawMarks::Sum(vec![base.clone(), extra]);
                let sum = match form.bonus {
                    BonusLimit::ToBase => {
                        let limited = RawMarks::Clip(Box::new(sum), None, Some(out_of));
                        RawMarks::Max(vec![limited, base])
                    }
                    _ => sum,
                };
                Some((sum, out_of))
            }
            Shape::Weighted(form) => {
                let (mut parts, mut counted, mut all, mut out_of) = (Vec::new(), Mark::ZERO, Mark::ZERO, Mark::ZERO);
                for inner in &form.items {
                    let (found, weight) = (self.item(inner), inner.weight.unwrap_or(Mark::ONE));
                    all = all.plus(weight)?;
                    out_of = out_of.plus(inner.full().times(weight)?)?;
                    if found.counts {
                        counted = counted.plus(weight)?;
                        parts.push(RawMarks::Scale(Box::new(found.marks), weight));
                    }
                }
                let by = all.over(counted)?;
                Some((RawMarks::Scale(Box::new(RawMarks::Sum(parts)), by), out_of))
            }
            Shape::BestOf(form) => {
                let found: Vec<RawMarks> =
                    form.items.iter().map(|i| self.item(i)).filter(|f| f.counts).map(|f| f.marks).collect();
                if found.is_empty() {
                    return None;
                }
                Some((RawMarks::Max(found), points))
            }
        }
    }

    /// Nothing where a condition certainly does not apply.
    fn applies(&self, node: NodeId) -> Option<()> {
        (self.outcomes(node, Place::Root) != Outcomes::NOT_APPLICABLE).then_some(())
    }

    fn earned(&mut self, node: NodeId, points: Mark) -> RawMarks {
        let holds = self.condition(node, Place::Root, Want::Pass);
        RawMarks::If(holds, Box::new(RawMarks::Const(points)), Box::new(RawMarks::Const(Mark::ZERO)))
    }

    fn met_all(&mut self, nodes: &[NodeId]) -> Vec<Raw> {
        nodes.iter().map(|node| self.condition(*node, Place::Root, Want::Pass)).collect()
    }

    /// Points taken off or added, at worst.
    fn adjustment(&mut self, one: &Adjustment, deducts: bool) -> RawMarks {
        let once = |model: &mut Self, node: NodeId, when: bool, points: Mark| {
            // Taken off unless it is certainly not due; added where it certainly is.
            let want = match (deducts, when) {
                (true, true) => Want::Break,
                (true, false) => Want::Hold,
                (false, true) => Want::Pass,
                (false, false) => Want::Fail,
            };
            let holds = model.condition(node, Place::Root, want);
            let (then, otherwise) = if deducts { (Mark::ZERO, points.opposite()) } else { (points, Mark::ZERO) };
            RawMarks::If(holds, Box::new(RawMarks::Const(then)), Box::new(RawMarks::Const(otherwise)))
        };
        let marks = match &one.cause {
            Cause::Once(points, node, when) => once(self, *node, *when, *points),
            Cause::Count(points, nodes, when) => {
                RawMarks::Sum(nodes.iter().map(|node| once(self, *node, *when, *points)).collect())
            }
            Cause::Occurrences(points, amount) => {
                let relation = if deducts { Relation::AtMost } else { Relation::AtLeast };
                let demands = self.steps(Some(Mark::ZERO), Mark::ONE, relation);
                self.by_number(amount, By::Times(*points), deducts, &demands).unwrap_or(RawMarks::Const(Mark::ZERO))
            }
            Cause::Chosen(amount) => {
                let demands = [(
                    if deducts { Relation::AtMost } else { Relation::AtLeast },
                    one.at_most.filter(|_| !deducts).unwrap_or(Mark::ZERO),
                )];
                self.by_number(amount, By::Times(Mark::ONE), deducts, &demands).unwrap_or(RawMarks::Const(Mark::ZERO))
            }
            Cause::Off(off) => {
                let target = off.target.known(|side| side.at(self.table, self.scratch, 0, 0)).extent;
                let demands = match (target, off.above) {
                    (Some(target), true) => self.steps(target.low, off.per, Relation::AtMost),
                    (Some(target), false) => self.steps(target.high, off.per.opposite(), Relation::AtLeast),
                    (None, _) => Vec::new(),
                };
                self.curtailed |= off.steps == Steps::ProRata;
                self.by_number(&off.of, By::Off(off.clone()), deducts, &demands).unwrap_or(RawMarks::Const(Mark::ZERO))
            }
        };
        match (one.at_most, deducts) {
            (Some(most), true) => RawMarks::Clip(Box::new(marks), Some(most.opposite()), None),
            (Some(most), false) => RawMarks::Clip(Box::new(marks), None, Some(most)),
            (None, _) => marks,
        }
    }

    /// Whole steps from a target outwards.
    fn steps(&self, target: Option<Mark>, per: Mark, relation: Relation) -> Vec<(Relation, Mark)> {
        let mut found = Vec::new();
        let mut at = target;
        for _ in 0..MOST_STEPS {
            let Some(mark) = at else { break };
            found.push((relation, mark));
            at = mark.plus(per);
        }
        found
    }

    /// Marks by a number: those of the lever that moves it, else those it certainly brings now.
    fn by_number(&mut self, amount: &Amount, by: By, deducts: bool, demands: &[(Relation, Mark)]) -> Option<RawMarks> {
        let current = |model: &Self, side: &Side| side.at(model.table, model.scratch, 0, 0);
        amount.known(|side| current(self, side)).extent?;
        let side = match amount {
            Amount::Value(side, _) => side.0,
            Amount::Ratio(of, to, _) => {
                let whole = current(self, &to.0).filter(|(to, _)| to.is_exact() && to.lo > 0);
                if whole.is_some() { of.0 } else { Side::Literal(Interval::ALL) }
            }
        };
        let number = Number { amount: amount.clone(), side, by, deducts };
        let (key, way) = match side {
            Side::Slot(slot) => (Key::Number(Place::Root, slot), self.way(slot)),
            Side::Step(step) if !current(self, &side).is_some_and(|(_, undefined)| undefined) => {
                (Key::Derived(step), self.parts_read(step))
            }
            _ => {
                let now = current(self, &side).map_or(Interval::ALL, |(interval, _)| interval);
                return Some(RawMarks::Const(self.value(&number, now)));
            }
        };
        let node = NodeId(u32::MAX);
        let mut lever = None;
        for (relation, mark) in demands {
            let Some(threshold) = self.grid(amount, *relation, *mark) else { continue };
            let demand = Demand::Test(*relation, Interval::exact(threshold), true);
            if let Raw::Leaf(at, _) = self.demand(key, way.clone(), node, demand, true) {
                lever = Some(at);
            }
        }
        let Some(lever) = lever else {
            let now = self.now(&key).unwrap_or(Interval::ALL);
            return Some(RawMarks::Const(self.value(&number, now)));
        };
        Some(RawMarks::Number(lever, Box::new(number)))
    }

    /// A threshold of an amount as grid steps of the number that is moved.
    fn grid(&self, amount: &Amount, relation: Relation, mark: Mark) -> Option<i64> {
        let exact = match amount {
            Amount::Value(_, unit) => mark.times(Mark::whole(unit.steps()))?,
            Amount::Ratio(_, to, _) => {
                let (to, _) = to.0.at(self.table, self.scratch, 0, 0)?;
                mark.over(Mark::HUNDRED)?.times(Mark::whole(to.lo))?
            }
        };
        let whole = match relation {
            Relation::AtLeast | Relation::LessThan => exact.ceil(),
            _ => exact.floor(),
        };
        i64::try_from(whole.parts().0).ok()
    }

    /// Points by a grade: those of the grade that it is.
    fn grade(&mut self, share: &Amount, points: Mark, node: NodeId) -> Option<RawMarks> {
        let standard: &Standard = self.standard;
        let Amount::Value(side, unit) = share else { return None };
        let Side::Step(step) = side.0 else { return None };
        let Some(Step::Lookup(form)) = standard.program().step(step) else { return None };
        let mut parts = Vec::new();
        for (term, value) in &form.values {
            let Side::Literal(value) = value else { continue };
            let share = Mark::new(value.lo.into(), unit.steps().into())?.over(Mark::HUNDRED)?;
            let demand = Demand::OneOf(vec![*term], true);
            let is = self.demand(Key::Code(Place::Root, form.slot), self.way(form.slot), node, demand, true);
            let marks = RawMarks::Const(share.times(points)?);
            parts.push(RawMarks::If(is, Box::new(marks), Box::new(RawMarks::Const(Mark::ZERO))));
        }
        Some(RawMarks::Sum(parts))
    }
}

/// The sum scaled up for the points that fell out.
fn rescale(marks: RawMarks, out_of: Mark, rescaled: Mark) -> Option<(RawMarks, Mark)> {
    if rescaled.is_zero() || out_of.is_zero() {
        return Some((marks, out_of));
    }
    let full = out_of.plus(rescaled)?;
    Some((RawMarks::Scale(Box::new(marks), full.over(out_of)?), full))
}
