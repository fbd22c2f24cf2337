//! The encoding of a text: UTF-8 or GB18030 (which holds GBK and GB2312), told from the text itself.
//!
//! Cells are cut out of the bytes before they are decoded: in both encodings the separators, quotes and line breaks are
//! single bytes that are never part of another character. So a wrong byte spoils its own cell only.

use encoding_rs::GB18030;
use std::borrow::Cow;

/// An encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// GB18030, and with it GBK and GB2312.
    Gb18030,
}

impl Encoding {
    /// The name of the encoding.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Gb18030 => "GB18030",
        }
    }

    /// The encoding in which fewer things are wrong with these bytes; UTF-8 where none is, or equally many. The bytes may
    /// end within a character.
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Self {
        let valid = match std::str::from_utf8(bytes) {
            Ok(_) => true,
            Err(error) => error.error_len().is_none() && bytes.len() - error.valid_up_to() < 4,
        };
        if valid {
            return Self::Utf8;
        }
        let (text, _, _) = GB18030.decode(bytes);
        let wrong_as_gb = text.matches('\u{fffd}').count();
        let wrong_as_utf8 = bytes.utf8_chunks().filter(|chunk| !chunk.invalid().is_empty()).count();
        if wrong_as_utf8 <= wrong_as_gb { Self::Utf8 } else { Self::Gb18030 }
    }

    /// The text, if the bytes are one in this encoding.
    #[must_use]
    pub fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Self::Gb18030 => GB18030.decode_without_bom_handling_and_without_replacement(bytes),
        }
    }

    /// The text with what is wrong in it replaced by `�`, for showing it.
    #[must_use]
    pub fn shown(self, bytes: &[u8]) -> String {
        match self {
            Self::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Self::Gb18030 => GB18030.decode_without_bom_handling(bytes).0.into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_tells_its_encoding() {
        let gb = |text: &str| GB18030.encode(text).0.into_owned();
        let check = |bytes: &[u8], expected: Encoding| assert_eq!(Encoding::detect(bytes), expected, "{bytes:?}");
        check(b"name,area\n", Encoding::Utf8);
        check("名称,建筑面积\n幸福村,约350㎡\n".as_bytes(), Encoding::Utf8);
        check(&gb("名称,建筑面积\n幸福村,约350㎡\n"), Encoding::Gb18030);
        // Cut off within a character.
        check(&"名称,建筑面积".as_bytes()[..17], Encoding::Utf8);
        check(&gb("名称,建筑面积")[..12], Encoding::Gb18030);
        // One wrong byte does not turn a text round.
        let mut broken = "名称,建筑面积\n幸福村,约350㎡\n新民村,400\n".as_bytes().to_owned();
        broken[24] = 0xff;
        check(&broken, Encoding::Utf8);
    }

    #[test]
    fn characters_of_four_bytes_are_read_and_wrong_bytes_are_not() {
        let text = "𠮷㐂村";
        let bytes = GB18030.encode(text).0.into_owned();
        assert_eq!(Encoding::Gb18030.decode(&bytes).as_deref(), Some(text));
        assert_eq!(Encoding::Gb18030.decode(&[0xb4, 0xe5, 0xff]), None);
        assert_eq!(Encoding::Gb18030.shown(&[0xb4, 0xe5, 0xff]), "村\u{fffd}");
        assert_eq!(Encoding::Utf8.decode(&[0xb4, 0xe5]), None);
    }
}
