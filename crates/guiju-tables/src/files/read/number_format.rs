//! A number of a sheet as the sheet shows it, so far as its format adds to its meaning.
//!
//! `0.85` with the format `0%` is 85%, and `21.5` with the format `0.0"亩"` is 21.5亩. Everything else in a format
//! (colours, digits shown, grouping) changes nothing. A format that scales or breaks up the number, as `0!.0,"万"` does,
//! shows something else than the value, so its words are left out: the bare number stands.

use crate::plan::hundredfold;

/// The text of a number under a format code.
pub(super) fn shown(number: f64, format: Option<&str>) -> String {
    let digits = digits(number);
    let section = format.and_then(|format| sections(format).into_iter().next()).filter(|_| number >= 0.0);
    match section.as_deref().and_then(words) {
        None => digits,
        Some(Words { before, percent: true, after }) => format!("{before}{}%{after}", hundredfold(&digits)),
        Some(Words { before, percent: false, after }) => format!("{before}{digits}{after}"),
    }
}

/// A number as a decimal of at most 15 digits: that is what a spreadsheet counts as the value of a cell.
fn digits(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

/// What a format writes around the digits.
#[derive(Debug, Default, PartialEq, Eq)]
struct Words {
    before: String,
    percent: bool,
    after: String,
}

/// One piece of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// A place for a digit, or the decimal point.
    Digit,
    /// A comma outside quotes.
    Comma,
    /// A percent sign outside quotes.
    Percent,
    /// A character that is shown as it is.
    Literal(char),
    /// A letter that means a date, an exponent or text.
    Other,
}

/// The sections of a format, which `;` separates, as pieces.
fn sections(format: &str) -> Vec<Vec<Piece>> {
    let mut sections = vec![Vec::new()];
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        let piece = match c {
            ';' => {
                sections.push(Vec::new());
                continue;
            }
            // Colours, conditions, currencies.
            '[' => {
                chars.by_ref().find(|c| *c == ']');
                continue;
            }
            // Blanks as wide as a character, and filling.
            '_' | '*' => {
                chars.next();
                continue;
            }
            '"' => {
                let quoted: Vec<Piece> = chars.by_ref().take_while(|c| *c != '"').map(Piece::Literal).collect();
                sections.last_mut().into_iter().for_each(|section| section.extend(&quoted));
                continue;
            }
            '\\' | '!' => match chars.next() {
                Some(c) => Piece::Literal(c),
                None => continue,
            },
            '0' | '#' | '?' | '.' => Piece::Digit,
            ',' => Piece::Comma,
            '%' => Piece::Percent,
            c if c.is_ascii_alphabetic() || matches!(c, '@' | '/') => Piece::Other,
            c => Piece::Literal(c),
        };
        sections.last_mut().into_iter().for_each(|section| section.push(piece));
    }
    sections
}

/// The words of a section whose digits are the number itself; none where they are not.
fn words(section: &[Piece]) -> Option<Words> {
    let first = section.iter().position(|piece| *piece == Piece::Digit)?;
    let last = section.iter().rposition(|piece| *piece == Piece::Digit)?;
    let (before, number, after) = (section.get(..first)?, section.get(first..=last)?, section.get(last + 1..)?);
    let unbroken = number.iter().all(|piece| matches!(piece, Piece::Digit | Piece::Comma));
    let percents = section.iter().filter(|piece| **piece == Piece::Percent).count();
    if !unbroken || percents > 1 || section.contains(&Piece::Other) || after.first() == Some(&Piece::Comma) {
        return None;
    }
    let text = |pieces: &[Piece]| -> String {
        let literal = |piece: &Piece| if let Piece::Literal(c) = piece { Some(*c) } else { None };
        pieces.iter().filter_map(literal).collect()
    };
    let (before, after) = (text(before), text(after).trim().to_owned());
    // Of what stands before, words count (`"约"0`), signs and currencies do not.
    let before = if before.chars().any(char::is_alphabetic) { before } else { String::new() };
    let after = if after.chars().any(|c| c.is_alphabetic() || is_unit_sign(c)) { after } else { String::new() };
    Some(Words { before, percent: percents == 1, after })
}

/// Whether a sign is a unit: `㎡`, `㎥` and their like, which Unicode counts among the symbols.
fn is_unit_sign(sign: char) -> bool {
    matches!(sign, '\u{3371}'..='\u{33df}' | '\u{2100}'..='\u{214f}' | '°' | '²' | '³')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_that_adds_to_the_meaning_is_shown() {
        let check = |number: f64, format: &str, expected: &str| assert_eq!(shown(number, Some(format)), expected);
        check(0.85, "0%", "85%");
        check(0.855, "0.00%", "85.5%");
        check(12.0, "0%", "1200%");
        check(0.0, "0%", "0%");
        check(0.001, "0%", "0.1%");
        check(21.5, "0.0\"亩\"", "21.5亩");
        check(400.0, "#,##0㎡", "400㎡");
        check(400.0, "0\" m2\"", "400m2");
        check(350.0, "\"约\"0\"㎡\"", "约350㎡");
        check(1200.0, "#,##0\"元\";[Red]-#,##0\"元\"", "1200元");
    }

    #[test]
    fn other_formats_leave_the_number_as_it_is() {
        let check = |number: f64, format: &str, expected: &str| assert_eq!(shown(number, Some(format)), expected);
        check(400.25, "General", "400.25");
        check(400.25, "0", "400.25");
        check(400.0, "¥#,##0.00", "400");
        check(400.0, "[$¥-804]#,##0.00_);(#,##0.00)", "400");
        check(1_234_567.0, "0!.0,\"万\"", "1234567");
        check(1_234_567.0, "0,\"千\"", "1234567");
        check(-3.0, "0\"分\"", "-3");
        check(0.5, "# ?/?", "0.5");
        check(5.0e20, "0.00E+00", "500000000000000000000");
        assert_eq!(shown(165.2 * 3.0, None), "495.6");
    }
}
