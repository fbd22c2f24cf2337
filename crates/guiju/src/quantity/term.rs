//! One number with its unit, and the texts made of them: ranges.
//!
//! A term has a low and a high end in grid steps, as exact fractions; both are the same unless
//! the number is followed by 余 or 多, or the term is a range or a product.

use super::decimal::{Decimal, Fault};
use super::{AmountError, Dimension, Unit};
use super::{mark, number, product};

/// One end of a term: `num` / `den` grid steps, itself excluded if `open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    pub num: i128,
    pub den: i128,
    pub open: bool,
}

/// What is written between the marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    pub low: End,
    pub high: End,
    pub unit_given: bool,
}

/// The whole text, for messages, and what it should be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub found: &'a str,
    pub unit: Unit,
}

impl Context<'_> {
    pub(super) fn not_a_number(&self) -> AmountError {
        AmountError::NotANumber { found: self.found.to_owned(), expected: self.unit.dimension() }
    }

    pub(super) fn too_large(&self) -> AmountError {
        AmountError::TooLarge { found: self.found.to_owned() }
    }

    fn fault(&self, fault: Fault) -> AmountError {
        match fault {
            Fault::NotANumber => self.not_a_number(),
            Fault::TooLarge => self.too_large(),
        }
    }
}

/// A number as written, before its unit is known.
pub(super) struct Written<'a> {
    pub value: Decimal,
    more: bool,
    factor: i128,
    /// What an exact fraction such as `2000/3` is divided by.
    divisor: i128,
    pub unit: &'a str,
}

pub(super) fn written<'a>(text: &'a str, at: &Context<'_>) -> Result<Written<'a>, AmountError> {
    let lost = || AmountError::LostDigits { found: at.found.to_owned() };
    if mark::lost(text) {
        return Err(lost());
    }
    if let Some(after) = text.strip_prefix(['-', '−']).filter(|after| after.starts_with(|c: char| c.is_ascii_digit()))
    {
        // Whether less than nothing makes sense is for the range of the fact to say.
        let below = written(after, at)?;
        return match below.more {
            true => Err(at.not_a_number()),
            false => Ok(Written { value: below.value.times(-1).map_err(|f| at.fault(f))?, ..below }),
        };
    }
    let mut scanned = number::scan(text).map_err(|f| at.fault(f))?;
    let mut divisor = 1;
    if let Some((below, rest)) =
        scanned.rest.strip_prefix('/').map(number::digits).filter(|(below, _)| !below.is_empty())
    {
        divisor = below.parse().ok().filter(|n| *n > 0).ok_or_else(|| at.not_a_number())?;
        scanned.rest = rest;
    }
    if mark::lost(scanned.rest) {
        return Err(lost());
    }
    let mut out = Written { value: scanned.value, more: false, factor: scanned.factor, divisor, unit: scanned.rest };
    if let Some(rest) = mark::and_more(scanned.rest) {
        let (factor, rest) = number::multipliers(rest).map_err(|f| at.fault(f))?;
        out.more = true;
        out.value = out.value.times(factor).map_err(|f| at.fault(f))?;
        out.factor = out.factor.checked_mul(factor).ok_or_else(|| at.too_large())?;
        out.unit = rest;
    }
    let bare = text.starts_with(['百', '千', '万', '亿']);
    if bare && !out.more { Err(at.not_a_number()) } else { Ok(out) }
}

fn unit_of(text: &str, at: &Context<'_>) -> Result<Option<Unit>, AmountError> {
    let expected = at.unit.dimension();
    if text.is_empty() {
        return Ok(None);
    }
    if text.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(at.not_a_number());
    }
    if expected == Dimension::Money && text == "块" {
        return Ok(Some(Unit::base(Dimension::Money)));
    }
    let Some(unit) = Unit::named(text) else {
        let nearest = Unit::nearest(text);
        return Err(AmountError::UnknownUnit { found: text.to_owned(), expected, nearest });
    };
    if unit.dimension() == expected {
        return Ok(Some(unit));
    }
    let found = at.found.to_owned();
    Err(AmountError::WrongDimension { found, measures: unit.dimension(), expected })
}

impl Written<'_> {
    pub(super) fn term(&self, unit: Option<Unit>, at: &Context<'_>) -> Result<Term, AmountError> {
        let found = || at.found.to_owned();
        let dimension = at.unit.dimension();
        let bare = match dimension {
            // `100万` of a sum that is kept in 万元 is not 100万万元.
            Dimension::Money if self.factor >= 10_000 => Unit::base(dimension),
            _ => at.unit,
        };
        let end = |value: Decimal| {
            let steps = unit.unwrap_or(bare).steps();
            let (num, den) = value.steps(steps).map_err(|f| at.fault(f))?;
            let den = den.checked_mul(self.divisor).ok_or_else(|| at.too_large())?;
            Ok::<_, AmountError>(End { num, den, open: self.more })
        };
        let low = end(self.value)?;
        if dimension == Dimension::Count && low.num % low.den != 0 {
            return Err(AmountError::FractionalCount { found: found() });
        }
        if dimension == Dimension::Percent
            && unit.is_none()
            && low.num > 0
            && self.value.steps(1).is_ok_and(|(num, den)| num <= den)
        {
            let percent = self.value.times(100).map_err(|f| at.fault(f))?.to_string();
            return Err(AmountError::FractionForPercent { found: self.value.to_string(), percent });
        }
        let high =
            if self.more { end(self.value.raised().ok_or(AmountError::NoValue { found: found() })?)? } else { low };
        Ok(Term { low, high, unit_given: unit.is_some() })
    }
}

/// Reads a number with its unit, a range of two, or the product of two lengths.
pub(super) fn read(text: &str, at: &Context<'_>) -> Result<Term, AmountError> {
    let prefixes = [("¥", "元"), ("rmb", "元"), ("cny", "元"), ("百分之", "%")];
    for (prefix, unit) in prefixes {
        if let Some(rest) = text.strip_prefix(prefix) {
            let whole = if rest.ends_with(unit) { rest.to_owned() } else { format!("{rest}{unit}") };
            return read_plain(&whole, at);
        }
    }
    if at.unit.dimension() == Dimension::Area
        && let Some((left, right)) = product::factors(text)
    {
        return product::read(left, right, at);
    }
    read_plain(text, at)
}

fn read_plain(text: &str, at: &Context<'_>) -> Result<Term, AmountError> {
    let first = written(text, at)?;
    let Some((unit, second)) = mark::split_range(first.unit) else {
        return first.term(unit_of(first.unit, at)?, at);
    };
    let second = written(second.strip_prefix('约').unwrap_or(second), at)?;
    if mark::split_range(second.unit).is_some() {
        return Err(at.not_a_number());
    }
    let (of_first, of_second) = (unit_of(unit, at)?, unit_of(second.unit, at)?);
    let high = second.term(of_second.or(of_first), at)?;
    let mut low = None;
    if unit.is_empty() && first.factor == 1 && second.factor > 1 {
        // `1.2-1.5万` leaves the first 万 out, but `8000-1万` does not.
        let value = first.value.times(second.factor).map_err(|f| at.fault(f))?;
        let fuller = Written { value, factor: second.factor, ..first };
        low = Some(fuller.term(of_second, at)?).filter(|low| low.low.below(&high.high));
    }
    let low = match low {
        Some(low) => low,
        None => first.term(of_first.or(of_second), at)?,
    };
    if !low.low.below(&high.high) {
        return Err(AmountError::BackwardRange { found: at.found.to_owned() });
    }
    Ok(Term { low: low.low, high: high.high, unit_given: low.unit_given || high.unit_given })
}

impl End {
    /// Whether this end is not above another. Ends too large to compare are below nothing.
    fn below(&self, other: &Self) -> bool {
        match (self.num.checked_mul(other.den), other.num.checked_mul(self.den)) {
            (Some(a), Some(b)) => a <= b,
            _ => false,
        }
    }
}
