//! A JSON text from its front to its end, as far as it is plain: strings without escapes, numbers as digits without sign
//! or exponent. What comes out are pieces of the text itself. Everything else, and all that is not JSON, gives `None`:
//! the reader gives up then, and the one with the tree decides.

use crate::lookup::same;

/// What a value begins with, or all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Text(&'a str),
    /// A number in its own digits.
    Digits(&'a str),
    Truth(bool),
    Null,
    /// A list is open: its items are next.
    List,
    /// An object is open: its members are next.
    Map,
}

/// The text, and how far it has been read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan<'a> {
    text: &'a str,
    at: usize,
}

/// In each byte its lowest bit, and its highest.
const ONES: u64 = u64::from_le_bytes([1; 8]);
const TOPS: u64 = ONES << 7;

/// Of eight bytes those that end a piece of a string: a quote, a backslash or a control character; each such byte has its
/// highest bit set, and the first one surely is one.
#[inline]
const fn ends(word: u64) -> u64 {
    // A byte less one borrows where the byte was zero.
    const fn zeros(word: u64) -> u64 {
        word.wrapping_sub(ONES) & !word
    }
    let quotes = zeros(word ^ (ONES * b'"' as u64));
    let backslashes = zeros(word ^ (ONES * b'\\' as u64));
    let controls = word.wrapping_sub(ONES * 0x20) & !word;
    (quotes | backslashes | controls) & TOPS
}

impl<'a> Scan<'a> {
    /// At the front of a text.
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The next byte that is not blank; it stays where it is.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(next) if *next > b' ' => return Some(*next),
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                next => return next.copied(),
            }
        }
    }

    #[inline]
    fn skip(&mut self, byte: u8) -> Option<()> {
        (self.next()? == byte).then(|| self.at += 1)
    }

    /// What is left has to be blank.
    pub fn end(&mut self) -> Option<()> {
        self.next().is_none().then_some(())
    }

    /// Whether an open list or object, which ends with `close`, has one more member.
    #[inline]
    fn goes_on(&mut self, close: u8, is_first: bool) -> Option<bool> {
        let next = self.next()?;
        let goes_on = next != close;
        if !goes_on || !is_first {
            self.at += 1;
        }
        (!goes_on || is_first || next == b',').then_some(goes_on)
    }

    /// Whether the open list has one more item.
    #[inline]
    pub fn item(&mut self, is_first: bool) -> Option<bool> {
        self.goes_on(b']', is_first)
    }

    /// Whether the open object has one more member; its key is next.
    #[inline]
    pub fn member(&mut self, is_first: bool) -> Option<bool> {
        self.goes_on(b'}', is_first)
    }

    /// The key that is next.
    #[inline]
    pub fn key(&mut self) -> Option<&'a str> {
        self.skip(b'"')?;
        let key = self.string()?;
        self.skip(b':')?;
        Some(key)
    }

    /// Goes behind the key that is next if it is this one, which is written as a key is: in quotes, with the colon.
    #[inline]
    pub fn skip_key(&mut self, key: &[u8]) -> bool {
        let is_it = self.rest().get(..key.len()).is_some_and(|next| same(next, key));
        if is_it {
            self.at += key.len();
        }
        is_it
    }

    /// The value that is next.
    #[inline(always)]
    pub fn value(&mut self) -> Option<Token<'a>> {
        let next = self.next()?;
        if next.is_ascii_digit() {
            return self.digits().map(Token::Digits);
        }
        self.at += 1;
        match next {
            b'"' => self.string().map(Token::Text),
            b'[' => Some(Token::List),
            b'{' => Some(Token::Map),
            b't' => self.word(b"rue", Token::Truth(true)),
            b'f' => self.word(b"alse", Token::Truth(false)),
            b'n' => self.word(b"ull", Token::Null),
            _ => None,
        }
    }

    /// A value of which nothing is kept, and that holds no others.
    pub fn scalar(&mut self) -> Option<()> {
        (!matches!(self.value()?, Token::List | Token::Map)).then_some(())
    }

    #[inline]
    fn word(&mut self, rest: &[u8], token: Token<'a>) -> Option<Token<'a>> {
        let found = self.rest().starts_with(rest);
        self.at += rest.len();
        found.then_some(token)
    }

    /// A string, whose first quote is read.
    #[inline(always)]
    fn string(&mut self) -> Option<&'a str> {
        let (start, rest) = (self.at, self.rest());
        let (eights, last) = rest.as_chunks::<8>();
        let mut eights = eights.iter().zip((0..).step_by(8));
        let found = eights.find_map(|(eight, before)| match ends(u64::from_le_bytes(*eight)) {
            0 => None,
            ends => Some(before + ends.trailing_zeros() as usize / 8),
        });
        let length = match found {
            Some(length) => length,
            None => rest.len() - last.len() + last.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20))?,
        };
        self.at = start + length + 1;
        (rest.get(length) == Some(&b'"')).then(|| self.text.get(start..start + length)).flatten()
    }

    /// A number. It may not begin with a zero that says nothing.
    #[inline]
    fn digits(&mut self) -> Option<&'a str> {
        let (start, rest) = (self.at, self.rest());
        let run = |from: usize| {
            let rest = rest.get(from..).unwrap_or_default();
            rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len())
        };
        let mut length = run(0);
        if rest.first() == Some(&b'0') && length > 1 {
            return None;
        }
        if rest.get(length) == Some(&b'.') {
            let fraction = run(length + 1);
            if fraction == 0 {
                return None;
            }
            length += 1 + fraction;
        }
        self.at = start + length;
        let is_whole = !matches!(rest.get(length), Some(b'e' | b'E'));
        is_whole.then(|| self.text.get(start..self.at)).flatten()
    }
}

/// A text with the escapes of characters beyond ASCII replaced by the characters, as programs write them that keep to
/// ASCII; `None` where there are none. Outside of strings JSON has neither, so that what was not JSON is not JSON after it.
pub(super) fn unescaped(text: &str) -> Option<String> {
    let unit = |rest: &str| {
        let digits =
            rest.strip_prefix("\\u")?.get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        u16::from_str_radix(digits, 16).ok()
    };
    let (mut plain, mut rest, mut found) = (String::new(), text, false);
    while let Some((before, _)) = rest.split_once('\\') {
        plain.push_str(before);
        rest = rest.get(before.len()..)?;
        let units = [unit(rest), rest.get(6..).and_then(unit)];
        let character = char::decode_utf16(units.into_iter().map_while(|unit| unit)).next().and_then(Result::ok);
        let length = match character.filter(|c| !c.is_ascii()) {
            Some(c) => {
                found = true;
                plain.push(c);
                6 * c.len_utf16()
            }
            None => {
                // The escape of another character: as it stands.
                let length = 1 + rest.get(1..)?.chars().next()?.len_utf8();
                plain.push_str(rest.get(..length)?);
                length
            }
        };
        rest = rest.get(length..)?;
    }
    plain.push_str(rest);
    found.then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    /// Reads a value with all that is in it.
    fn value(scan: &mut Scan<'_>) -> Option<Value> {
        Some(match scan.value()? {
            Token::Text(text) => text.into(),
            Token::Digits(digits) => serde_json::from_str(digits).ok()?,
            Token::Truth(truth) => truth.into(),
            Token::Null => Value::Null,
            Token::List => {
                let mut items = Vec::new();
                while scan.item(items.is_empty())? {
                    items.push(value(scan)?);
                }
                Value::Array(items)
            }
            Token::Map => {
                let mut members = serde_json::Map::new();
                while scan.member(members.is_empty())? {
                    let before = *scan;
                    let key = scan.key()?;
                    let mut again = before;
                    if again.skip_key(format!("\"{key}\":").as_bytes()) {
                        assert_eq!(again.at, scan.at);
                    }
                    assert!(!{ before }.skip_key(format!("\"{key}x\":").as_bytes()));
                    members.insert(key.to_owned(), value(scan)?);
                }
                Value::Object(members)
            }
        })
    }

    /// Whatever is read, `serde_json` reads too, and the same; whether it was read.
    fn check(text: &str) -> bool {
        let mut scan = Scan::new(text);
        let found = value(&mut scan).filter(|_| scan.end().is_some());
        if let Some(found) = &found {
            let expected = serde_json::from_str::<Value>(text);
            assert_eq!(expected.ok().as_ref(), Some(found), "{text:?}");
        }
        found.is_some()
    }

    #[test]
    fn plain_json_is_read() {
        for text in [
            "0",
            " 10.50 ",
            "null",
            r#"[true, false , null,"",[],{}]"#,
            "{\"a\":1,\r\n\t\"建筑面积\" : \"约350㎡，两层，有院子\"}",
            r#""seven b""#,
            r#""eight by""#,
            r#""nine byte""#,
        ] {
            assert!(check(text), "{text}");
        }
    }

    #[test]
    fn nothing_else_is() {
        for text in [
            "",
            "-1",
            "1e3",
            "1.",
            ".5",
            "01",
            "+1",
            "1.5.2",
            "tru",
            "truex",
            "nul",
            "\"",
            "\"a",
            "[",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1}",
            "{",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":1,}",
            "{a:1}",
            "{1:1}",
            "{\"a\" 1}",
            "1 1",
            "{}]",
            "\"a\u{1}b\"",
            "\"line\nline\"",
            r#""\n""#,
            r#"{"\u0061":1}"#,
            "NaN",
            "'a'",
            "\u{a0}1",
        ] {
            assert!(!check(text), "{text}");
        }
    }

    #[test]
    fn escapes_beyond_ascii_are_resolved() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(unescaped(text).as_deref(), expected, "{text}");
        check(r#"{"\u5efa\u7b51": "a"}"#, Some(r#"{"建筑": "a"}"#));
        check(r#""\ud83c\udfe0\u5efa\u0041\n""#, Some(r#""🏠建\u0041\n""#));
        check(r#""\ud83c" "\u5efa""#, Some(r#""\ud83c" "建""#));
        check(r#""\\u5efa""#, None);
        check(r#""\u0041\"""#, None);
        check("plain", None);
        check("\\", None);
        check("\\u5ef", None);
        check("\\u+123\\建", None);
    }

    fn json() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            Just("null".to_owned()),
            any::<bool>().prop_map(|truth| truth.to_string()),
            any::<u32>().prop_map(|n| n.to_string()),
            (0..10_000u32, 1..1000u32).prop_map(|(a, b)| format!("{a}.{b}")),
            "\"[a-z 㐀-䶵A-Z,:{}]{0,20}\"",
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            let blank = prop_oneof![4 => Just(""), 1 => Just(" "), 1 => Just("\n\t")];
            prop_oneof![
                (prop::collection::vec(inner.clone(), 0..6), blank.clone())
                    .prop_map(|(items, blank)| format!("[{blank}{}{blank}]", items.join(&format!("{blank},{blank}")))),
                (prop::collection::vec(("[a-z_面积]{1,12}", inner), 0..6), blank).prop_map(|(members, blank)| {
                    let mut members: Vec<String> =
                        members.iter().map(|(key, value)| format!("\"{key}\"{blank}:{value}")).collect();
                    members.sort_by(|a, b| a.split(':').next().cmp(&b.split(':').next()));
                    members.dedup_by(|a, b| a.split(':').next() == b.split(':').next());
                    format!("{{{}}}", members.join(","))
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_read_is_json(text in json()) {
            prop_assert!(check(&text), "{}", text);
        }

        #[test]
        fn no_other_text_is_read(text in json(), at in any::<prop::sample::Index>(), odd in r#"[ \-\\"\]\[{}:,.0-9eE+a\x00-\x1f]?"#) {
            let mut chars: Vec<char> = text.chars().collect();
            let at = at.index(chars.len());
            chars.splice(at..=at, odd.chars());
            check(&chars.into_iter().collect::<String>());
        }
    }
}
