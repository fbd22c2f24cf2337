//! Reading an amount: number, unit, and the words that make it more or less than exact.

use super::{AmountError, Dimension, Interval, Unit};
use rust_decimal::Decimal;
use unicode_normalization::UnicodeNormalization;

/// An amount read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Its bounds on the grid.
    pub interval: Interval,
    /// How well it is known.
    pub exactness: Exactness,
    /// Whether a unit was written with it.
    pub unit_given: bool,
}

/// How well a number is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// Exactly.
    Exact,
    /// Between bounds that were stated.
    Bounded,
    /// About.
    Approximate,
}

/// How a text is to be read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Unit of a bare number; its dimension is the one expected.
    pub unit: Unit,
    /// How far 约, 左右 and 近 may be off, in parts per million.
    pub tolerance_ppm: u32,
}

/// The form of a text in which width, case and blanks don't matter.
pub(super) fn folded(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

const LONGEST: usize = 200;

/// Reads an amount.
///
/// ```
/// use guiju::quantity::{Dimension, Interval, Reading, Unit, read_amount};
/// let area = Reading { unit: Unit::base(Dimension::Area), tolerance_ppm: 100_000 };
/// let grid = Dimension::Area.grid();
/// assert_eq!(read_amount("４００㎡", &area)?.interval, Interval::exact(400 * grid));
/// assert_eq!(read_amount("约400平方米", &area)?.interval, Interval::new(360 * grid, 440 * grid));
/// assert_eq!(read_amount("1.2亩", &area)?.interval, Interval::exact(800 * grid));
/// assert!(read_amount("400 米", &area).is_err());
/// # Ok::<(), guiju::quantity::AmountError>(())
/// ```
///
/// # Errors
/// When it is not an amount of the expected dimension; the error says what was found.
pub fn read_amount(text: &str, reading: &Reading) -> Result<Amount, AmountError> {
    if text.len() > LONGEST {
        return Err(AmountError::TooLong);
    }
    let found = text.trim().to_owned();
    let folded = folded(&digits_apart(text));
    if folded.is_empty() {
        return Err(AmountError::Empty);
    }
    if folded.contains(['□', '?', '■']) || (folded.contains('*') && !is_product(&folded)) || lost_x(&folded) {
        return Err(AmountError::LostDigits { found });
    }
    let reader = Reader { found: &found, reading };
    let (bound, rest) = strip_prefix(&folded);
    if let Some((left, right)) = split_range(rest) {
        return reader.range(left, right);
    }
    reader.single(bound, rest)
}

/// `5 10k-yuan` with its unit in words: without the blank its digits would run into the number.
fn digits_apart(text: &str) -> String {
    let text = text.trim();
    let apart = [("10k-yuan", "万元"), ("100m-yuan", "亿元")].into_iter().find_map(|(symbol, words)| {
        let number = text.strip_suffix(symbol).filter(|number| number.ends_with(char::is_whitespace))?;
        Some(format!("{number}{words}"))
    });
    apart.unwrap_or_else(|| text.to_owned())
}

/// What a word before or after a number does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    None,
    About,
    Nearly,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}

/// Words before a number; longer ones first where one begins another.
const PREFIXES: [(&str, Bound); 38] = [
    ("大约为", Bound::About),
    ("大约", Bound::About),
    ("大概", Bound::About),
    ("约为", Bound::About),
    ("约", Bound::About),
    ("about", Bound::About),
    ("approx.", Bound::About),
    ("~", Bound::About),
    ("≈", Bound::About),
    ("接近", Bound::Nearly),
    ("将近", Bound::Nearly),
    ("近", Bound::Nearly),
    ("nearly", Bound::Nearly),
    ("不少于", Bound::AtLeast),
    ("不小于", Bound::AtLeast),
    ("不低于", Bound::AtLeast),
    ("至少", Bound::AtLeast),
    ("达到", Bound::AtLeast),
    ("达", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    (">=", Bound::AtLeast),
    ("atleast", Bound::AtLeast),
    ("不超过", Bound::AtMost),
    ("不大于", Bound::AtMost),
    ("不多于", Bound::AtMost),
    ("不高于", Bound::AtMost),
    ("至多", Bound::AtMost),
    ("最多", Bound::AtMost),
    ("≤", Bound::AtMost),
    ("<=", Bound::AtMost),
    ("atmost", Bound::AtMost),
    ("超过", Bound::MoreThan),
    ("大于", Bound::MoreThan),
    (">", Bound::MoreThan),
    ("低于", Bound::LessThan),
    ("少于", Bound::LessThan),
    ("不足", Bound::LessThan),
    ("<", Bound::LessThan),
];

const FURTHER_PREFIXES: [(&str, Bound); 6] = [
    ("不满", Bound::LessThan),
    ("小于", Bound::LessThan),
    ("morethan", Bound::MoreThan),
    ("above", Bound::MoreThan),
    ("lessthan", Bound::LessThan),
    ("below", Bound::LessThan),
];

const SUFFIXES: [(&str, Bound); 11] = [
    ("左右", Bound::About),
    ("上下", Bound::About),
    ("以上", Bound::AtLeast),
    ("及以上", Bound::AtLeast),
    ("以下", Bound::AtMost),
    ("及以下", Bound::AtMost),
    ("以内", Bound::AtMost),
    ("之内", Bound::AtMost),
    ("ormore", Bound::AtLeast),
    ("orless", Bound::AtMost),
    ("orso", Bound::About),
];

fn strip_prefix(text: &str) -> (Bound, &str) {
    for (word, bound) in PREFIXES.iter().chain(&FURTHER_PREFIXES) {
        if let Some(rest) = text.strip_prefix(word) {
            return (*bound, rest);
        }
    }
    (Bound::None, text)
}

/// `5米*60厘米` is a product; `3*0` is a page with a hole in it.
fn is_product(text: &str) -> bool {
    text.split_once('*').is_some_and(|(left, right)| {
        left.ends_with(|c: char| !c.is_ascii_digit()) && right.starts_with(|c: char| c.is_ascii_digit())
    })
}

fn lost_x(text: &str) -> bool {
    let digit_or_x = |c: char| c.is_ascii_digit() || c == 'x';
    text.contains('x') && text.starts_with(digit_or_x) && !is_product(&text.replace('x', "*"))
}

/// Splits `300-400㎡`: a dash or 至/到 between two numbers.
fn split_range(text: &str) -> Option<(&str, &str)> {
    text.char_indices().skip(1).find_map(|(at, c)| {
        let dash = matches!(c, '-' | '–' | '—' | '~' | '～' | '至' | '到' | '−');
        let left = text.get(..at)?;
        let right = text.get(at + c.len_utf8()..)?;
        let starts = right.starts_with(|c: char| c.is_ascii_digit());
        let ends = left.starts_with(|c: char| c.is_ascii_digit()) && !left.ends_with('e');
        (dash && starts && ends).then_some((left, right))
    })
}

/// A number with what follows it.
struct Parsed {
    number: Decimal,
    /// A power of ten from 万, 亿, 千, 百.
    multiplier: i64,
    /// What a fraction such as `2000/3` is divided by.
    divisor: i64,
    /// Whether 余 or 多 stands with it.
    more: bool,
    unit: Option<Unit>,
    suffix: Bound,
}

struct Reader<'a> {
    found: &'a str,
    reading: &'a Reading,
}

impl Reader<'_> {
    fn dimension(&self) -> Dimension {
        self.reading.unit.dimension()
    }

    fn single(&self, prefix: Bound, text: &str) -> Result<Amount, AmountError> {
        if let Some(area) = self.product(text) {
            return area;
        }
        let parsed = self.parse(text, None)?;
        let unit = parsed.unit.unwrap_or(self.reading.unit);
        if self.dimension() == Dimension::Percent
            && parsed.unit.is_none()
            && parsed.number > Decimal::ZERO
            && parsed.number <= Decimal::ONE
        {
            return Err(AmountError::FractionForPercent { found: self.found.to_owned() });
        }
        let bound = if prefix == Bound::None { parsed.suffix } else { prefix };
        let exact = self.on_grid(&parsed, parsed.number, unit)?;
        let (interval, exactness) = if parsed.more {
            let next = self.on_grid(&parsed, parsed.number + last_place(parsed.number), unit)?;
            (self.inside(exact.lo, next.lo)?, Exactness::Bounded)
        } else {
            match bound {
                Bound::None => (exact, if exact.is_exact() { Exactness::Exact } else { Exactness::Bounded }),
                Bound::About => (self.about(exact)?, Exactness::Approximate),
                Bound::Nearly => (Interval::new(self.about(exact)?.lo, exact.lo - 1), Exactness::Approximate),
                Bound::AtLeast => (Interval::new(exact.lo, Interval::POS), Exactness::Bounded),
                Bound::MoreThan => (Interval::new(exact.hi.saturating_add(1), Interval::POS), Exactness::Bounded),
                Bound::AtMost => (Interval::new(0.min(exact.hi), exact.hi), Exactness::Bounded),
                Bound::LessThan => (Interval::new(0.min(exact.lo - 1), exact.lo - 1), Exactness::Bounded),
            }
        };
        Ok(Amount { interval, exactness, unit_given: parsed.unit.is_some() })
    }

    fn range(&self, left: &str, right: &str) -> Result<Amount, AmountError> {
        let high = self.parse(right, None)?;
        let low = self.parse(left, Some(&high))?;
        let unit = high.unit.unwrap_or(self.reading.unit);
        let lo = self.on_grid(&low, low.number, low.unit.unwrap_or(unit))?;
        let hi = self.on_grid(&high, high.number, unit)?;
        if lo.lo > hi.hi {
            return Err(AmountError::Reversed { found: self.found.to_owned() });
        }
        Ok(Amount {
            interval: Interval::new(lo.lo, hi.hi),
            exactness: Exactness::Bounded,
            unit_given: high.unit.is_some(),
        })
    }

    /// `5米×60厘米` where an area is expected.
    fn product(&self, text: &str) -> Option<Result<Amount, AmountError>> {
        if self.dimension() != Dimension::Area {
            return None;
        }
        let (left, right) = text.split_once(['×', 'x', '*'])?;
        let reading = Reading { unit: Unit::base(Dimension::Length), tolerance_ppm: 0 };
        let side = Reader { found: self.found, reading: &reading };
        let steps = |text: &str| side.single(Bound::None, text).map(|a| i128::from(a.interval.lo));
        Some(steps(left).and_then(|a| {
            let product = a.saturating_mul(steps(right)?);
            let per = i128::from(Dimension::Length.grid()) * i128::from(Dimension::Length.grid())
                / i128::from(Dimension::Area.grid());
            let bound = |n: i128| i64::try_from(n).map_err(|_| AmountError::TooLarge { found: self.found.to_owned() });
            let interval = Interval::new(bound(product.div_euclid(per))?, bound(-(-product).div_euclid(per))?);
            Ok(Amount { interval, exactness: Exactness::Exact, unit_given: true })
        }))
    }

    /// Number, multiplier, 余/多, unit and suffix. A unit or multiplier that is missing is taken from `like`.
    fn parse(&self, text: &str, like: Option<&Parsed>) -> Result<Parsed, AmountError> {
        let end =
            text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'))).unwrap_or(text.len());
        // `1e3` is a number; in `10k-yuan` the letters belong to the unit.
        let exponent = text.get(end..).filter(|t| t.starts_with('e')).and_then(|t| {
            let digits = t.get(1..)?.trim_start_matches(['-', '+']);
            let count = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
            (count > 0).then(|| end + t.len() - digits.len() + count)
        });
        let (head, mut rest) = text.split_at(exponent.unwrap_or(end));
        let number = self.number(head, &mut rest)?;
        let mut parsed = Parsed { number, multiplier: 1, divisor: 1, more: false, unit: None, suffix: Bound::None };
        if let Some(below) = rest.strip_prefix('/').filter(|r| r.starts_with(|c: char| c.is_ascii_digit())) {
            let end = below.find(|c: char| !c.is_ascii_digit()).unwrap_or(below.len());
            let (digits, after) = below.split_at(end);
            parsed.divisor = digits
                .parse()
                .ok()
                .filter(|n| *n > 0)
                .ok_or_else(|| AmountError::TooLarge { found: self.found.to_owned() })?;
            rest = after;
        }
        for (word, bound) in SUFFIXES.iter().rev() {
            if let Some(shorter) = rest.strip_suffix(word) {
                rest = shorter;
                parsed.suffix = *bound;
                break;
            }
        }
        loop {
            let Some(c) = rest.chars().next() else { break };
            let factor = match c {
                '百' => 100,
                '千' if !rest.starts_with("千米") => 1_000,
                '万' | '萬' => 10_000,
                '亿' | '億' => 100_000_000,
                '余' | '多' | '餘' | '几' => {
                    parsed.more = true;
                    1
                }
                _ => break,
            };
            parsed.multiplier = parsed.multiplier.saturating_mul(factor);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
        for word in ["余", "多", "餘"] {
            if let Some(shorter) = rest.strip_suffix(word).filter(|s| !s.is_empty()) {
                parsed.more = true;
                rest = shorter;
            }
        }
        if rest.is_empty() {
            if let Some(like) = like {
                parsed.unit = like.unit;
                parsed.multiplier = if parsed.multiplier == 1 { like.multiplier } else { parsed.multiplier };
            }
            return Ok(parsed);
        }
        parsed.unit = Some(self.unit(rest)?);
        Ok(parsed)
    }

    fn unit(&self, text: &str) -> Result<Unit, AmountError> {
        let expected = self.dimension();
        match Unit::named(text) {
            Some(unit) if unit.dimension() == expected => Ok(unit),
            Some(unit) => {
                Err(AmountError::WrongDimension { found: self.found.to_owned(), measures: unit.dimension(), expected })
            }
            None => Err(AmountError::UnknownUnit { found: text.to_owned(), nearest: Unit::nearest(text), expected }),
        }
    }

    fn number(&self, head: &str, rest: &mut &str) -> Result<Decimal, AmountError> {
        let none = || AmountError::NotANumber { found: self.found.to_owned(), expected: self.dimension() };
        if head.is_empty() {
            let (number, length) = chinese_numeral(rest).ok_or_else(none)?;
            *rest = rest.get(length..).unwrap_or_default();
            return Ok(Decimal::from(number));
        }
        let digits: String = head.chars().filter(|c| *c != ',').collect();
        let too_large = || AmountError::TooLarge { found: self.found.to_owned() };
        if digits.contains('e') {
            return Decimal::from_scientific(&digits).map_err(|_| too_large());
        }
        match Decimal::from_str_exact(&digits) {
            Ok(number) => Ok(number),
            Err(rust_decimal::Error::ExceedsMaximumPossibleValue | rust_decimal::Error::Underflow) => Err(too_large()),
            Err(_) => Err(none()),
        }
    }

    /// The grid steps of a number; a number finer than the grid lies between two of them.
    fn on_grid(&self, parsed: &Parsed, number: Decimal, unit: Unit) -> Result<Interval, AmountError> {
        let too_large = || AmountError::TooLarge { found: self.found.to_owned() };
        let divisor = 10i128
            .checked_pow(number.scale())
            .and_then(|d| d.checked_mul(i128::from(parsed.divisor)))
            .ok_or_else(too_large)?;
        let steps = i128::from(unit.steps()) * i128::from(parsed.multiplier);
        let total = number.mantissa().checked_mul(steps).ok_or_else(too_large)?;
        let (lo, hi) = (total.div_euclid(divisor), -(-total).div_euclid(divisor));
        if self.dimension() == Dimension::Count && lo != hi {
            return Err(AmountError::Fraction { found: self.found.to_owned() });
        }
        let bound = |n: i128| {
            i64::try_from(n).ok().filter(|n| *n > Interval::NEG / 4 && *n < Interval::POS / 4).ok_or_else(too_large)
        };
        Ok(Interval::new(bound(lo)?, bound(hi)?))
    }

    /// Strictly between two numbers.
    fn inside(&self, low: i64, high: i64) -> Result<Interval, AmountError> {
        if high - low < 2 {
            return Ok(Interval::new(low, high));
        }
        Ok(Interval::new(low + 1, high - 1))
    }

    fn about(&self, exact: Interval) -> Result<Interval, AmountError> {
        let off = |n: i64| i128::from(n).abs() * i128::from(self.reading.tolerance_ppm);
        let million = 1_000_000;
        // Inward, so that a whole number stays within the stated tolerance.
        let lo = i128::from(exact.lo) - off(exact.lo).div_euclid(million);
        let hi = i128::from(exact.hi) + off(exact.hi).div_euclid(million);
        match (i64::try_from(lo), i64::try_from(hi)) {
            (Ok(lo), Ok(hi)) => Ok(Interval::new(lo, hi)),
            _ => Err(AmountError::TooLarge { found: self.found.to_owned() }),
        }
    }
}

/// One in the place of a number's last digit that is not nought: ten for 350, one for 489.
fn last_place(number: Decimal) -> Decimal {
    let number = number.normalize();
    if number.scale() > 0 {
        return Decimal::new(1, number.scale());
    }
    let mut place = Decimal::ONE;
    let ten = Decimal::from(10);
    while !number.is_zero() && (number % (place * ten)).is_zero() {
        place *= ten;
    }
    place
}

/// A simple Chinese numeral at the start of a text, up to 99, and its length in bytes.
fn chinese_numeral(text: &str) -> Option<(i64, usize)> {
    let digit = |c: char| "零一二三四五六七八九".chars().position(|d| d == c).or((c == '两').then_some(2));
    let mut value = 0i64;
    let mut length = 0;
    let mut pending: Option<i64> = None;
    for c in text.chars() {
        if let Some(d) = digit(c) {
            pending = Some(i64::try_from(d).ok()?);
        } else if c == '十' {
            value += pending.take().unwrap_or(1) * 10;
        } else {
            break;
        }
        length += c.len_utf8();
    }
    (length > 0).then(|| (value + pending.unwrap_or(0), length))
}

#[cfg(test)]
#[path = "amount_tests.rs"]
mod tests;
