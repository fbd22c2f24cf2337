//! Areas written as the product of two lengths, `5米×60厘米`.

use super::term::{Context, End, Term, written};
use super::{AmountError, Dimension, Unit};

/// The two sides of a product. A sign that may also be a lost digit needs a unit before it.
pub(super) fn factors(text: &str) -> Option<(&str, &str)> {
    let (at, sign) = text.char_indices().find(|(_, c)| matches!(c, '×' | 'x' | '*' | '乘'))?;
    let (left, right) = text.split_at_checked(at)?;
    let right = right.strip_prefix(sign)?;
    let right = if sign == '乘' { right.strip_prefix('以').unwrap_or(right) } else { right };
    let begins = right.starts_with(|c: char| c.is_ascii_digit());
    let unit_before = !left.ends_with(|c: char| c.is_ascii_digit()) && !left.is_empty();
    let signs = sign == '乘' || (sign == '×' && !right.contains(['×', '?', '□']));
    (begins && (unit_before || signs && !left.is_empty())).then_some((left, right))
}

/// Reads the product of two lengths as an area.
pub(super) fn read(left: &str, right: &str, at: &Context<'_>) -> Result<Term, AmountError> {
    let not_lengths = || AmountError::NotLengths { found: at.found.to_owned() };
    let length = Context { found: at.found, unit: Unit::base(Dimension::Length) };
    let side = |text: &str, other: Option<Unit>| {
        let side = written(text, &length)?;
        let unit = if side.unit.is_empty() { other } else { Unit::named(side.unit) };
        let unit = unit.filter(|u| u.dimension() == Dimension::Length).ok_or_else(not_lengths)?;
        side.term(Some(unit), &length).map(|term| (unit, term))
    };
    let (unit, second) = side(right, None)?;
    let (_, first) = side(left, Some(unit))?;
    let metre = i128::from(Dimension::Length.grid());
    let times = |a: End, b: End| {
        let num = a.num.checked_mul(b.num).ok_or_else(|| at.too_large())?;
        let den = a.den.checked_mul(b.den).and_then(|d| d.checked_mul(metre));
        let den = den.ok_or_else(|| at.too_large())?;
        Ok::<_, AmountError>(End { num, den, open: a.open || b.open })
    };
    let (low, high) = (times(first.low, second.low)?, times(first.high, second.high)?);
    Ok(Term { low, high, unit_given: true })
}
