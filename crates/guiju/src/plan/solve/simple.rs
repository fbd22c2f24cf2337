//! What is left of a formula when some options are out of the question: decided parts are dropped, and what has to hold
//! takes options away until nothing more follows.

use super::{
    Formula, Mark, Marks,
    problem::{Options, by_number, clip},
};
use std::collections::BTreeSet;

/// By lever: the options still open.
pub(super) type Domains = Vec<Options>;

/// Takes from the domains what these formulas, all of which have to hold, leave no choice about; gives what is left of
/// them. `None` where they can't all hold.
pub(super) fn propagate(goals: Vec<Formula>, domains: &mut Domains) -> Option<Vec<Formula>> {
    let mut goals = goals;
    loop {
        let mut changed = false;
        let mut left: Vec<Formula> = Vec::new();
        let mut open = goals;
        open.reverse();
        while let Some(goal) = open.pop() {
            match simple(&goal, domains) {
                Formula::Const(true) => {}
                Formula::Const(false) => return None,
                Formula::All(parts) => open.extend(parts.into_iter().rev()),
                Formula::Leaf { lever, options } => {
                    let domain = domains.get_mut(lever)?;
                    *domain &= options;
                    changed = true;
                    if *domain == 0 {
                        return None;
                    }
                }
                other => left.push(other),
            }
        }
        if !changed {
            return Some(left);
        }
        goals = left;
    }
}

/// A formula without its decided parts.
pub(super) fn simple(formula: &Formula, domains: &Domains) -> Formula {
    let parts_of = |parts: &[Formula]| parts.iter().map(|part| simple(part, domains)).collect::<Vec<_>>();
    match formula {
        Formula::Const(_) => formula.clone(),
        Formula::Leaf { lever, options } => {
            let domain = domains.get(*lever).copied().unwrap_or(0);
            match domain & options {
                0 => Formula::Const(false),
                open if open == domain => Formula::Const(true),
                open => Formula::Leaf { lever: *lever, options: open },
            }
        }
        Formula::All(parts) => at_least(parts.len(), parts_of(parts)),
        Formula::Any(parts) => at_least(1, parts_of(parts)),
        Formula::AtLeast(number, parts) => at_least(*number, parts_of(parts)),
        Formula::Reaches(marks, line) => {
            let marks = simple_marks(marks, domains);
            match bounds(&marks, domains) {
                Some((low, _)) if low >= *line => Formula::Const(true),
                Some((_, high)) if high < *line => Formula::Const(false),
                _ => Formula::Reaches(Box::new(marks), *line),
            }
        }
        Formula::Below(marks, line) => simple(&Formula::Reaches(marks.clone(), *line), domains).negated(),
    }
}

fn at_least(number: usize, parts: Vec<Formula>) -> Formula {
    let held = parts.iter().filter(|part| **part == Formula::Const(true)).count();
    let mut open: Vec<Formula> = parts.into_iter().filter(|part| !matches!(part, Formula::Const(_))).collect();
    let Some(number) = number.checked_sub(held).filter(|n| *n > 0) else { return Formula::Const(true) };
    match number.cmp(&open.len()) {
        std::cmp::Ordering::Greater => Formula::Const(false),
        std::cmp::Ordering::Equal if open.len() == 1 => open.pop().unwrap_or(Formula::Const(false)),
        std::cmp::Ordering::Equal => Formula::All(
            open.into_iter()
                .flat_map(|part| match part {
                    Formula::All(parts) => parts,
                    other => vec![other],
                })
                .collect(),
        ),
        std::cmp::Ordering::Less if number == 1 => Formula::Any(
            open.into_iter()
                .flat_map(|part| match part {
                    Formula::Any(parts) => parts,
                    other => vec![other],
                })
                .collect(),
        ),
        std::cmp::Ordering::Less => Formula::AtLeast(number, open),
    }
}

pub(super) fn simple_marks(marks: &Marks, domains: &Domains) -> Marks {
    let parts_of = |parts: &[Marks]| parts.iter().map(|part| simple_marks(part, domains)).collect::<Vec<_>>();
    let decided = |marks: Marks| match bounds(&marks, domains) {
        Some((low, high)) if low == high => Marks::Const(low),
        _ => marks,
    };
    match marks {
        Marks::Const(_) => marks.clone(),
        Marks::ByOption { .. } => decided(marks.clone()),
        Marks::If { holds, then, otherwise } => match simple(holds, domains) {
            Formula::Const(true) => simple_marks(then, domains),
            Formula::Const(false) => simple_marks(otherwise, domains),
            holds => decided(Marks::If {
                holds,
                then: Box::new(simple_marks(then, domains)),
                otherwise: Box::new(simple_marks(otherwise, domains)),
            }),
        },
        Marks::ByNumber(parts, marks) => {
            let parts = parts_of_formulas(parts, domains);
            let held = parts.iter().filter(|part| **part == Formula::Const(true)).count();
            let open: Vec<Formula> = parts.into_iter().filter(|p| !matches!(p, Formula::Const(_))).collect();
            let marks: Vec<Mark> = (held..=held + open.len()).filter_map(|n| by_number(marks, n)).collect();
            decided(Marks::ByNumber(open, marks))
        }
        Marks::Sum(parts) => decided(Marks::Sum(parts_of(parts))),
        Marks::Max(parts) => decided(Marks::Max(parts_of(parts))),
        Marks::Min(parts) => decided(Marks::Min(parts_of(parts))),
        Marks::Clip(marks, low, high) => decided(Marks::Clip(Box::new(simple_marks(marks, domains)), *low, *high)),
        Marks::Scale(marks, by) => decided(Marks::Scale(Box::new(simple_marks(marks, domains)), *by)),
    }
}

fn parts_of_formulas(parts: &[Formula], domains: &Domains) -> Vec<Formula> {
    parts.iter().map(|part| simple(part, domains)).collect()
}

/// The least and the most that marks can come to, each part taken for itself; `None` where a number does not fit.
fn bounds(marks: &Marks, domains: &Domains) -> Option<(Mark, Mark)> {
    let each = |parts: &[Marks], join: fn(Mark, Mark) -> Option<Mark>| -> Option<(Mark, Mark)> {
        let mut all = parts.iter().map(|part| bounds(part, domains));
        let first = all.next().unwrap_or(Some((Mark::ZERO, Mark::ZERO)))?;
        all.try_fold(first, |(low, high), next| {
            let (a, b) = next?;
            Some((join(low, a)?, join(high, b)?))
        })
    };
    let span = |values: &mut dyn Iterator<Item = Mark>| -> Option<(Mark, Mark)> {
        values.fold(None, |found: Option<(Mark, Mark)>, m| {
            Some(found.map_or((m, m), |(low, high)| (low.min(m), high.max(m))))
        })
    };
    match marks {
        Marks::Const(mark) => Some((*mark, *mark)),
        Marks::ByOption { lever, marks } => {
            let domain = domains.get(*lever).copied().unwrap_or(0);
            span(&mut marks.iter().enumerate().filter(|(n, _)| domain >> n & 1 == 1).map(|(_, mark)| *mark))
        }
        Marks::If { holds, then, otherwise } => match holds {
            Formula::Const(true) => bounds(then, domains),
            Formula::Const(false) => bounds(otherwise, domains),
            _ => {
                let ((a, b), (c, d)) = (bounds(then, domains)?, bounds(otherwise, domains)?);
                Some((a.min(c), b.max(d)))
            }
        },
        Marks::ByNumber(parts, marks) => {
            let held = parts.iter().filter(|p| **p == Formula::Const(true)).count();
            let most = parts.iter().filter(|p| **p != Formula::Const(false)).count();
            span(&mut (held..=most).filter_map(|n| by_number(marks, n)))
        }
        Marks::Sum(parts) => each(parts, Mark::plus),
        Marks::Max(parts) => each(parts, |a, b| Some(a.max(b))),
        Marks::Min(parts) => each(parts, |a, b| Some(a.min(b))),
        Marks::Clip(marks, low, high) => {
            bounds(marks, domains).map(|(a, b)| (clip(a, *low, *high), clip(b, *low, *high)))
        }
        Marks::Scale(marks, by) => {
            let (low, high) = bounds(marks, domains)?;
            let (a, b) = (low.times(*by)?, high.times(*by)?);
            Some((a.min(b), a.max(b)))
        }
    }
}

/// Where levers occur: each occurrence once.
pub(super) fn occurrences(goals: &[Formula]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut open: Vec<Part<'_>> = goals.iter().map(Part::Formula).collect();
    while let Some(part) = open.pop() {
        if let Some(lever) = part.lever() {
            found.push(lever);
        }
        part.inner(&mut open);
    }
    found
}

/// The levers of some formulas.
pub(super) fn levers(goals: &[Formula]) -> BTreeSet<usize> {
    occurrences(goals).into_iter().collect()
}

/// The levers of marks.
pub(super) fn levers_of(marks: &Marks) -> Vec<usize> {
    let mut found = Vec::new();
    let mut open = vec![Part::Marks(marks)];
    while let Some(part) = open.pop() {
        found.extend(part.lever());
        part.inner(&mut open);
    }
    found
}

enum Part<'a> {
    Formula(&'a Formula),
    Marks(&'a Marks),
}

impl<'a> Part<'a> {
    fn lever(&self) -> Option<usize> {
        match self {
            Self::Formula(Formula::Leaf { lever, .. }) | Self::Marks(Marks::ByOption { lever, .. }) => Some(*lever),
            _ => None,
        }
    }

    fn inner(&self, open: &mut Vec<Part<'a>>) {
        match self {
            Self::Formula(formula) => match formula {
                Formula::Const(_) | Formula::Leaf { .. } => {}
                Formula::All(parts) | Formula::Any(parts) | Formula::AtLeast(_, parts) => {
                    open.extend(parts.iter().map(Part::Formula));
                }
                Formula::Reaches(marks, _) | Formula::Below(marks, _) => open.push(Part::Marks(marks)),
            },
            Self::Marks(marks) => match marks {
                Marks::Const(_) | Marks::ByOption { .. } => {}
                Marks::If { holds, then, otherwise } => {
                    open.push(Part::Formula(holds));
                    open.push(Part::Marks(then));
                    open.push(Part::Marks(otherwise));
                }
                Marks::ByNumber(parts, _) => open.extend(parts.iter().map(Part::Formula)),
                Marks::Sum(parts) | Marks::Max(parts) | Marks::Min(parts) => {
                    open.extend(parts.iter().map(Part::Marks));
                }
                Marks::Clip(marks, ..) | Marks::Scale(marks, _) => open.push(Part::Marks(marks)),
            },
        }
    }
}
