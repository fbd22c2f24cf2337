//! What the solver is given: levers with options, and what has to hold.
//!
//! A lever is one thing that can be changed; exactly one of its options is taken, and option 0 is to leave it as it is.
//! Formulas and marks are over the options taken. There is no "not": a formula that must fail is written as the one that
//! must hold instead, see [`Formula::negated`].

use super::Mark;

/// Most options of one lever: a set of options is one word.
pub const MAX_OPTIONS: usize = 64;

/// A set of options of one lever, one bit each.
pub type Options = u64;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Problem {
    /// By lever and option: its price.
    pub levers: Vec<Vec<Price>>,
    /// What has to hold, all of it.
    pub goals: Vec<Formula>,
}

/// What an option costs: money first, then the number of things that nobody has put a price on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price {
    /// In the smallest unit of money.
    pub money: i64,
    /// How many things in it have no price.
    pub unpriced: u32,
}

/// Something that holds or does not, by the options taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Formula {
    /// Holds, or does not, whatever is done.
    Const(bool),
    /// One of these options of a lever is taken.
    Leaf {
        /// Which lever.
        lever: usize,
        /// The options that make it hold.
        options: Options,
    },
    /// Each part holds.
    All(Vec<Formula>),
    /// Some part holds.
    Any(Vec<Formula>),
    /// So many parts hold.
    AtLeast(usize, Vec<Formula>),
    /// The marks reach a line.
    Reaches(Box<Marks>, Mark),
    /// The marks stay below a line.
    Below(Box<Marks>, Mark),
}

/// A number of points, by the options taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Marks {
    /// Always the same.
    Const(Mark),
    /// By the option of a lever.
    ByOption {
        /// Which lever.
        lever: usize,
        /// By option.
        marks: Vec<Mark>,
    },
    /// One or another.
    If {
        /// What decides.
        holds: Formula,
        /// Where it holds.
        then: Box<Marks>,
        /// Where it does not.
        otherwise: Box<Marks>,
    },
    /// By the number of formulas that hold; the last stands for all higher numbers.
    ByNumber(Vec<Formula>, Vec<Mark>),
    /// Together.
    Sum(Vec<Marks>),
    /// The greatest.
    Max(Vec<Marks>),
    /// The least.
    Min(Vec<Marks>),
    /// No less than one and no more than the other.
    Clip(Box<Marks>, Option<Mark>, Option<Mark>),
    /// So many times as much.
    Scale(Box<Marks>, Mark),
}

impl Formula {
    /// What holds exactly where this does not.
    #[must_use]
    pub fn negated(&self) -> Self {
        let each = |parts: &[Self]| parts.iter().map(Self::negated).collect::<Vec<_>>();
        match self {
            Self::Const(holds) => Self::Const(!holds),
            Self::Leaf { lever, options } => Self::Leaf { lever: *lever, options: !options },
            Self::All(parts) => Self::Any(each(parts)),
            Self::Any(parts) => Self::All(each(parts)),
            Self::AtLeast(number, parts) => match parts.len().checked_sub(*number) {
                Some(spare) => Self::AtLeast(spare + 1, each(parts)),
                None => Self::Const(true),
            },
            Self::Reaches(marks, line) => Self::Below(marks.clone(), *line),
            Self::Below(marks, line) => Self::Reaches(marks.clone(), *line),
        }
    }

    /// Whether it holds where these options are taken; `None` where a number does not fit.
    #[must_use]
    pub fn holds(&self, taken: &[usize]) -> Option<bool> {
        Some(match self {
            Self::Const(holds) => *holds,
            Self::Leaf { lever, options } => options >> taken.get(*lever)? & 1 == 1,
            Self::All(parts) => holding(parts, taken)? == parts.len(),
            Self::Any(parts) => holding(parts, taken)? > 0,
            Self::AtLeast(number, parts) => holding(parts, taken)? >= *number,
            Self::Reaches(marks, line) => marks.value(taken)? >= *line,
            Self::Below(marks, line) => marks.value(taken)? < *line,
        })
    }
}

fn holding(parts: &[Formula], taken: &[usize]) -> Option<usize> {
    parts.iter().try_fold(0, |n, part| Some(n + usize::from(part.holds(taken)?)))
}

impl Marks {
    /// The points where these options are taken; `None` where a number does not fit.
    #[must_use]
    pub fn value(&self, taken: &[usize]) -> Option<Mark> {
        let of = |parts: &[Self], join: fn(Mark, Mark) -> Option<Mark>| -> Option<Mark> {
            let mut values = parts.iter().map(|part| part.value(taken));
            let first = values.next().unwrap_or(Some(Mark::ZERO))?;
            values.try_fold(first, |sum, value| join(sum, value?))
        };
        match self {
            Self::Const(mark) => Some(*mark),
            Self::ByOption { lever, marks } => marks.get(*taken.get(*lever)?).copied(),
            Self::If { holds, then, otherwise } => {
                if holds.holds(taken)? {
                    then.value(taken)
                } else {
                    otherwise.value(taken)
                }
            }
            Self::ByNumber(parts, marks) => by_number(marks, holding(parts, taken)?),
            Self::Sum(parts) => of(parts, Mark::plus),
            Self::Max(parts) => of(parts, |a, b| Some(a.max(b))),
            Self::Min(parts) => of(parts, |a, b| Some(a.min(b))),
            Self::Clip(marks, low, high) => Some(clip(marks.value(taken)?, *low, *high)),
            Self::Scale(marks, by) => marks.value(taken)?.times(*by),
        }
    }
}

/// The points for so many.
pub(super) fn by_number(marks: &[Mark], number: usize) -> Option<Mark> {
    marks.get(number).or(marks.last()).copied()
}

pub(super) fn clip(mark: Mark, low: Option<Mark>, high: Option<Mark>) -> Mark {
    let mark = low.map_or(mark, |low| mark.max(low));
    high.map_or(mark, |high| mark.min(high))
}
