//! Reads an amount as a person writes it into an interval.
//!
//! Amounts are never below zero, so an amount with an upper bound only begins at zero. Where the
//! text is finer than the grid the interval is widened to the grid; where it speaks of "about" or
//! "nearly" the tolerance of the [`Reading`] says how wide it is.

use unicode_normalization::UnicodeNormalization;

use super::mark::{self, Mark, Marked};
use super::term::{self, Context, End, Term};
use super::{AmountError, Dimension, Interval, Unit, date};

/// What a text says about an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The values the text allows, on the grid of its dimension.
    pub interval: Interval,
    /// How far the text fixes the value.
    pub exactness: Exactness,
    /// Whether the text has a unit.
    pub unit_given: bool,
}

/// How far a text fixes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// It gives one value.
    Exact,
    /// It gives bounds: a range, "at least", 余, or more decimals than the grid has.
    Bounded,
    /// It says "about" or "nearly", and the bounds come from the tolerance.
    Approximate,
}

/// How a text is to be read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The unit of a bare number, and the dimension expected.
    pub unit: Unit,
    /// How far "about" reaches on either side, in millionths.
    pub tolerance_ppm: u32,
}

const LONGEST: usize = 200;

/// Reads an amount.
///
/// ```
/// use guiju::quantity::{Dimension, Interval, Reading, Unit, read_amount};
/// let reading = Reading { unit: Unit::base(Dimension::Count), tolerance_ppm: 100_000 };
/// let amount = read_amount("350余人", &reading).map(|a| a.interval);
/// assert_eq!(amount, Ok(Interval::new(351, 359)));
/// ```
///
/// # Errors
///
/// If the text is not an amount of the dimension expected.
pub fn read_amount(text: &str, reading: &Reading) -> Result<Amount, AmountError> {
    let expected = reading.unit.dimension();
    let found = checked(text, expected)?;
    if expected == Dimension::Date {
        let interval = date::read_date(found)?;
        let exactness = if interval.is_exact() { Exactness::Exact } else { Exactness::Bounded };
        return Ok(Amount { interval, exactness, unit_given: false });
    }
    if let Some(amount) = plain(found, reading.unit) {
        return Ok(amount);
    }
    let at = Context { found, unit: reading.unit };
    if raised_digit(found) {
        return Err(at.not_a_number());
    }
    let text = normal(found);
    let marked = mark::peel(&text).ok_or_else(|| at.not_a_number())?;
    let term = term::read(marked.body, &at)?;
    let interval = interval(&term, &marked, reading, &at)?;
    let exactness = match marked {
        Marked { about: true, .. } | Marked { near: true, .. } => Exactness::Approximate,
        _ if interval.is_exact() => Exactness::Exact,
        _ => Exactness::Bounded,
    };
    Ok(Amount { interval, exactness, unit_given: term.unit_given })
}

/// What most amounts look like, without a look at all that they could: digits, perhaps with a point, and the very unit
/// expected or none. Whatever else there is to be said of a text is left to the long way.
fn plain(text: &str, unit: Unit) -> Option<Amount> {
    let number = match text.strip_suffix(unit.symbol()) {
        Some(number) if !unit.symbol().contains('-') => number.strip_suffix(' ').unwrap_or(number),
        _ => text,
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let tidy = digits(whole, 9) && digits(fraction, 4) && (whole.len() == 1 || !whole.starts_with('0'));
    if !tidy {
        return None;
    }
    let scale = 10i128.pow(u32::try_from(fraction.len()).ok()?);
    let value = whole.parse::<i128>().ok()? * scale + fraction.parse::<i128>().ok()?;
    let unit_given = number.len() < text.len();
    // A bare share of at most one may be meant as a hundredth.
    let doubtful = unit.dimension() == Dimension::Percent && !unit_given && value <= scale;
    let steps = value * i128::from(unit.steps());
    if doubtful || steps % scale != 0 {
        return None;
    }
    let steps = i64::try_from(steps / scale).ok().filter(|steps| *steps < Interval::POS)?;
    Some(Amount { interval: Interval::exact(steps), exactness: Exactness::Exact, unit_given })
}

/// The text without the blanks round it, if it is neither empty nor too long.
pub(super) fn checked(text: &str, expected: Dimension) -> Result<&str, AmountError> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(AmountError::Empty { expected }),
        length if length > LONGEST => Err(AmountError::TooLong { length }),
        _ => Ok(text),
    }
}

/// The text in compatibility form and lower case, blanks only where they part two digits.
pub(super) fn normal(text: &str) -> String {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let folded = folded.replace(" 10k-yuan", "万元").replace(" 100m-yuan", "亿元");
    let mut out = String::with_capacity(folded.len());
    let mut blank = false;
    for c in folded.chars() {
        if c.is_whitespace() {
            blank = true;
            continue;
        }
        if blank && c.is_ascii_digit() && out.ends_with(|d: char| d.is_ascii_digit()) {
            out.push(' ');
        }
        blank = false;
        out.push(c);
    }
    out
}

/// Whether normalization would turn a power or a circled digit into a digit of the number.
fn raised_digit(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
    let hidden = |c: char| !plain(c) && std::iter::once(c).nfkc().any(|d| d.is_ascii_digit());
    let next = text.chars().skip(1);
    text.chars().zip(next).any(|(a, b)| {
        let unit = matches!(b, '㎡' | '㎠' | '㎢' | '㎟' | '㎥');
        (plain(a) && hidden(b) && !unit) || (hidden(a) && plain(b))
    })
}

fn interval(term: &Term, marked: &Marked<'_>, reading: &Reading, at: &Context<'_>) -> Result<Interval, AmountError> {
    let count = reading.unit.dimension() == Dimension::Count;
    let tolerance = i128::from(reading.tolerance_ppm.min(MILLION_PPM));
    let (mut low, mut high) = (Some(term.low), Some(term.high));
    if marked.near && term.low != term.high {
        return Err(at.not_a_number());
    }
    if marked.about || marked.near {
        low = Some(term.low.scaled(-tolerance, at)?);
        high = Some(if marked.near { End { open: true, ..term.high } } else { term.high.scaled(tolerance, at)? });
    }
    match marked.bound {
        Some(Mark::AtLeast) => high = None,
        Some(Mark::Above) => (low, high) = (low.map(End::opened), None),
        Some(Mark::AtMost) => low = None,
        Some(Mark::Below) => (low, high) = (None, high.map(End::opened)),
        _ => {}
    }
    let hi = high.map_or(Ok(Interval::POS), |end| end.highest(count, at))?;
    // With an upper bound alone, amounts begin at nought.
    let mut lo = low.map_or(Ok(hi.min(0)), |end| end.lowest(count, at))?;
    if marked.near {
        // 近5人 is below 5 however small the tolerance is.
        lo = lo.min(hi);
    }
    if lo > hi || (low.is_none() && hi < 0 && term.high.num >= 0) {
        return Err(AmountError::NoValue { found: at.found.to_owned() });
    }
    Ok(Interval { lo, hi })
}

const MILLION_PPM: u32 = 1_000_000;

impl End {
    fn opened(self) -> Self {
        Self { open: true, ..self }
    }

    /// The end moved by some millionths of itself.
    fn scaled(self, ppm: i128, at: &Context<'_>) -> Result<Self, AmountError> {
        let million = i128::from(MILLION_PPM);
        let num = million.checked_add(ppm).and_then(|factor| self.num.checked_mul(factor));
        let den = self.den.checked_mul(million);
        match (num, den) {
            (Some(num), Some(den)) => Ok(Self { num, den, open: false }),
            _ => Err(at.too_large()),
        }
    }

    /// The lowest step from this end up. Counts stay inside the end, measures go round it.
    fn lowest(self, count: bool, at: &Context<'_>) -> Result<i64, AmountError> {
        let (floor, whole) = (self.num.div_euclid(self.den), self.num.rem_euclid(self.den) == 0);
        let up = if whole { self.open } else { count };
        on_grid(floor.checked_add(i128::from(up)), at)
    }

    /// The highest step from this end down.
    fn highest(self, count: bool, at: &Context<'_>) -> Result<i64, AmountError> {
        let (floor, whole) = (self.num.div_euclid(self.den), self.num.rem_euclid(self.den) == 0);
        let move_by = if whole { -i128::from(self.open) } else { i128::from(!count) };
        on_grid(floor.checked_add(move_by), at)
    }
}

fn on_grid(steps: Option<i128>, at: &Context<'_>) -> Result<i64, AmountError> {
    steps
        .and_then(|s| i64::try_from(s).ok())
        .filter(|s| *s < Interval::POS && *s > Interval::NEG)
        .ok_or_else(|| at.too_large())
}
