//! The words round a number that loosen it or bound it: 约, 近, 不少于, 以上.
//!
//! Texts come here normalized, in lower case and without blanks.

/// What a word round a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    About,
    Near,
    AtLeast,
    Above,
    AtMost,
    Below,
    Nothing,
}

const BEFORE: &[(Mark, &[&str])] = &[
    (
        Mark::About,
        &[
            "约",
            "大约",
            "约为",
            "大概",
            "大致",
            "大体",
            "~",
            "≈",
            "about",
            "approx.",
            "approx",
            "approximately",
            "around",
            "circa",
            "ca.",
        ],
    ),
    (Mark::Near, &["近", "将近", "接近", "nearly", "almost"]),
    (
        Mark::AtLeast,
        &[
            "达到",
            "达",
            "不少于",
            "不低于",
            "不小于",
            "不得少于",
            "不得低于",
            "不得小于",
            "至少",
            "最少",
            "≥",
            ">=",
            "≧",
            "⩾",
            "atleast",
            "nolessthan",
            "notlessthan",
            "nofewerthan",
        ],
    ),
    (Mark::Above, &["超过", "大于", "多于", "高于", "超", ">", "over", "morethan", "above", "greaterthan"]),
    (
        Mark::AtMost,
        &[
            "不超过",
            "不大于",
            "不多于",
            "不高于",
            "不得超过",
            "不得大于",
            "不得多于",
            "至多",
            "最多",
            "≤",
            "<=",
            "≦",
            "⩽",
            "atmost",
            "upto",
            "nomorethan",
            "notmorethan",
        ],
    ),
    (
        Mark::Below,
        &["低于", "少于", "小于", "不满", "不足", "未满", "不到", "<", "below", "lessthan", "fewerthan", "under"],
    ),
    (Mark::Nothing, &["共", "共计", "合计", "总计", "共有", "人民币"]),
];

const AFTER: &[(Mark, &[&str])] = &[
    (Mark::About, &["左右", "上下"]),
    (Mark::AtLeast, &["以上", "及以上", "(含)以上", "(含)及以上", "+", "ormore"]),
    (Mark::AtMost, &["以下", "及以下", "(含)以下", "(含)及以下", "以内", "之内", "orless"]),
];

/// A text without the marks round it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marked<'a> {
    pub about: bool,
    pub near: bool,
    pub bound: Option<Mark>,
    pub body: &'a str,
}

fn longest<'a>(table: &[(Mark, &[&str])], strip: impl Fn(&str) -> Option<&'a str>) -> Option<(Mark, &'a str)> {
    let all = table.iter().flat_map(|(mark, words)| words.iter().map(|w| (*mark, *w)));
    all.filter_map(|(mark, word)| strip(word).map(|rest| (mark, rest))).min_by_key(|(_, rest)| rest.len())
}

/// Takes the marks off both ends of a text; nothing if two of them contradict each other.
pub(super) fn peel(text: &str) -> Option<Marked<'_>> {
    let mut marked = Marked { about: false, near: false, bound: None, body: text };
    while let Some((mark, rest)) = longest(BEFORE, |w| marked.body.strip_prefix(w)) {
        marked.add(mark, rest)?;
    }
    while let Some((mark, rest)) = longest(AFTER, |w| marked.body.strip_suffix(w)) {
        marked.add(mark, rest)?;
    }
    (!(marked.near && (marked.about || marked.bound.is_some()))).then_some(marked)
}

impl<'a> Marked<'a> {
    fn add(&mut self, mark: Mark, rest: &'a str) -> Option<()> {
        self.body = rest;
        match mark {
            Mark::Nothing => {}
            Mark::About => self.about = true,
            Mark::Near => self.near = true,
            bound if self.bound.is_none_or(|b| b == bound) => self.bound = Some(bound),
            _ => return None,
        }
        Some(())
    }
}

/// Takes 余, 多 or 几 off the beginning of what follows a number.
pub(super) fn and_more(text: &str) -> Option<&str> {
    ["余", "多", "几"].iter().find_map(|w| text.strip_prefix(w))
}

/// Splits what follows a number at the first dash or word between the ends of a range.
pub(super) fn split_range(text: &str) -> Option<(&str, &str)> {
    const DASHES: [&str; 11] = ["-", "–", "—", "~", "〜", "−", "‐", "‑", "至", "到", "to"];
    let cut = |dash: &&str| text.split_once(*dash);
    let (unit, mut rest) = DASHES.iter().filter_map(cut).min_by_key(|(unit, _)| unit.len())?;
    while let Some(after) = DASHES.iter().find_map(|d| rest.strip_prefix(d)) {
        rest = after;
    }
    Some((unit, rest))
}

/// Whether a text begins with a character that stands in for a digit that is missing.
pub(super) fn lost(text: &str) -> bool {
    text.starts_with(['*', 'x', '?', '□', '■', '▢', '○', '●', '_', '×', '\u{fffd}'])
}
