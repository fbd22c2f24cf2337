//! The scanner of numbers in Arabic and Chinese numerals.
//!
//! The scanner reads `1,234.5`, `489万`, `1亿2000万`, `三百五十` and stops at the first character
//! that is no part of a number. Colloquial `三百五` and `1万5` are refused: they do not mean the
//! sum of their parts.

use super::decimal::{Decimal, Fault};

/// A number at the beginning of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanned<'a> {
    pub value: Decimal,
    /// What a number such as `4万` was multiplied by; one for other numbers.
    pub factor: i128,
    pub rest: &'a str,
}

/// The digits at the beginning of a text, and the rest.
pub(super) fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

fn arabic(text: &str) -> Result<(Decimal, &str), Fault> {
    let (head, mut rest) = digits(text);
    let mut all = head.to_owned();
    let mut grouped = false;
    while let Some(after) = rest.strip_prefix(',') {
        let (group, next) = digits(after);
        if group.is_empty() {
            break;
        }
        if group.len() != 3 || !(1..=3).contains(&head.len()) {
            return Err(Fault::NotANumber);
        }
        grouped = true;
        all.push_str(group);
        rest = next;
    }
    if grouped && head.starts_with('0') {
        return Err(Fault::NotANumber);
    }
    let mut scale = 0;
    if let Some(after) = rest.strip_prefix('.') {
        let (part, next) = digits(after);
        if part.is_empty() || next.starts_with('.') {
            return Err(Fault::NotANumber);
        }
        all.push_str(part);
        scale = u32::try_from(part.len()).map_err(|_| Fault::TooLarge)?;
        rest = next;
    }
    let mantissa = all.parse().map_err(|_| Fault::TooLarge)?;
    Ok((Decimal { mantissa, scale }.trimmed(), rest))
}

fn chinese_digit(c: char) -> Option<i128> {
    Some(match c {
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

fn multiplier(c: char) -> Option<i128> {
    Some(match c {
        '十' | '拾' => 10,
        '百' | '佰' => 100,
        '千' | '仟' => 1_000,
        '万' | '萬' => 10_000,
        '亿' | '億' => 100_000_000,
        _ => return None,
    })
}

/// The multipliers at the beginning of a text, such as 万 in `余万元`.
pub(super) fn multipliers(text: &str) -> Result<(i128, &str), Fault> {
    let (mut factor, mut rest) = (1i128, text);
    while let Some((by, after)) = first(rest).and_then(|(c, after)| Some((multiplier(c)?, after))) {
        factor = factor.checked_mul(by).ok_or(Fault::TooLarge)?;
        rest = after;
    }
    Ok((factor, rest))
}

fn first(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    chars.next().map(|c| (c, chars.as_str()))
}

/// Scans the number at the beginning of a text.
pub(super) fn scan(text: &str) -> Result<Scanned<'_>, Fault> {
    let mut sum = Sum::default();
    let mut rest = text;
    while let Some((c, after)) = first(rest) {
        let fraction = c == '.' && first(after).is_some_and(|(d, _)| d.is_ascii_digit());
        if c.is_ascii_digit() || fraction {
            let (value, next) = arabic(rest)?;
            sum.number(value)?;
            rest = next;
            continue;
        }
        if let Some(digit) = chinese_digit(c) {
            sum.number(Decimal::whole(digit))?;
        } else if c == '零' || c == '〇' {
            sum.zero()?;
        } else if let Some(by) = multiplier(c) {
            sum.multiply(by)?;
        } else {
            break;
        }
        rest = after;
    }
    let (value, factor) = sum.end()?;
    Ok(Scanned { value: value.trimmed(), factor, rest })
}

/// The sum a numeral is, while it is being scanned.
struct Sum {
    total: Decimal,
    section: Decimal,
    current: Option<Decimal>,
    /// The last multiplier, unless a zero followed it.
    last: Option<i128>,
    /// The last multiplier inside the section.
    inner: i128,
    numbers: u32,
    zero: bool,
    /// The last of 万 and 亿, and whether there was an 亿.
    outer: i128,
    hundred_millions: bool,
    factor: i128,
}

impl Default for Sum {
    fn default() -> Self {
        let none = Decimal::ZERO;
        Self {
            total: none,
            section: none,
            current: None,
            last: None,
            inner: i128::MAX,
            numbers: 0,
            zero: false,
            outer: 0,
            hundred_millions: false,
            factor: 1,
        }
    }
}

impl Sum {
    fn number(&mut self, value: Decimal) -> Result<(), Fault> {
        if self.current.is_some() || (self.numbers == 0 && self.zero) {
            return Err(Fault::NotANumber);
        }
        self.numbers += 1;
        self.current = Some(value);
        Ok(())
    }

    fn zero(&mut self) -> Result<(), Fault> {
        if self.current.is_some() || self.zero && self.numbers == 0 {
            return Err(Fault::NotANumber);
        }
        self.zero = true;
        self.last = None;
        Ok(())
    }

    fn multiply(&mut self, by: i128) -> Result<(), Fault> {
        self.factor = self.factor.checked_mul(by).ok_or(Fault::TooLarge)?;
        let untouched = self.section == Decimal::ZERO && self.current.is_none();
        if untouched && self.total == Decimal::ZERO {
            // `十二` and `百余` leave the one out.
            self.numbers += 1;
            self.current = Some(Decimal::whole(1));
        }
        if by >= 10_000 {
            // 万亿 multiplies, but 万万 and 亿…亿 are slips of the pen.
            let again = if by == 10_000 { self.outer == by } else { self.hundred_millions };
            let nothing = by == 10_000 && untouched && self.current.is_none();
            if again || nothing {
                return Err(Fault::NotANumber);
            }
            self.outer = by;
            self.hundred_millions |= by > 10_000;
            let section = self.section.plus(self.current.take().unwrap_or(Decimal::ZERO))?;
            if by == 10_000 {
                self.total = self.total.plus(section.times(by)?)?;
            } else {
                self.total = self.total.plus(section)?.times(by)?;
            }
            self.section = Decimal::ZERO;
            self.inner = i128::MAX;
        } else {
            let value = self.current.take().ok_or(Fault::NotANumber)?;
            if by >= self.inner {
                return Err(Fault::NotANumber);
            }
            self.inner = by;
            self.section = self.section.plus(value.times(by)?)?;
        }
        self.last = Some(by);
        Ok(())
    }

    fn end(self) -> Result<(Decimal, i128), Fault> {
        if self.numbers == 0 && !self.zero {
            return Err(Fault::NotANumber);
        }
        let mut value = self.total.plus(self.section)?;
        if let Some(current) = self.current {
            if let Some(last) = self.last
                && !current.at_least(last / 10)?
            {
                return Err(Fault::NotANumber);
            }
            value = value.plus(current)?;
        }
        let single = self.numbers == 1 && self.current.is_none();
        Ok((value, if single { self.factor } else { 1 }))
    }
}
