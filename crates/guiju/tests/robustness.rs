//! No text makes a reader panic: random texts, random bytes, and the project's own files with changes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

use guiju::{
    Facts, Lang, Register, Source, Standard, Vocabulary,
    quantity::{
        Dimension, Reading, Unit, exact_text, read_amount, read_date, read_exact, read_hours, read_span, show,
        show_interval,
    },
    report,
};
use proptest::prelude::*;
use std::{fs, path::Path, sync::LazyLock};

/// The project's own files of facts, standards and vocabulary.
static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut open = vec![root.join("tests/cases"), root.join("rules")];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                files.push((path.extension().unwrap_or_default().to_string_lossy().into_owned(), text));
            }
        }
    }
    files.sort();
    assert!(files.len() > 10, "the project's files are there");
    files
});

/// What stands in values and may trip a reader.
const PIECES: [&str; 40] = [
    "约",
    "余",
    "近",
    "-",
    "–",
    "~",
    "1e999",
    "1e-999",
    "99999999999999999999999999999",
    "0/0",
    "1/0",
    "余余",
    "万亿",
    "□",
    "NaN",
    "inf",
    "\u{0}",
    "\u{feff}",
    "\u{200d}",
    "\u{1F468}",
    "ﬁ",
    "㎡",
    "e",
    "1e3",
    "-1",
    "null",
    "true",
    "[",
    "]",
    "{",
    "}",
    ": ",
    "- ",
    "\n",
    "\"",
    "'",
    "|",
    "&a",
    "*a",
    "!!t",
];

/// Every reader, on one text.
fn read_all(name: &str, text: &str) {
    let vocabulary = Vocabulary::bundled().unwrap();
    let source = Source::new(name, text);
    let center = vocabulary.record_named("center").unwrap();
    if let Ok(facts) = Facts::read(&source, vocabulary, center) {
        let written = facts.to_json(vocabulary);
        let again = Facts::read(&Source::new("again.json", &written), vocabulary, center);
        let again = again.unwrap_or_else(|found| panic!("what was written is read: {found}\n{written}"));
        assert_eq!(again.to_json(vocabulary), written);
        for id in Standard::bundled_ids() {
            let standard = Standard::bundled(id).unwrap();
            let assessment = standard.assess(&facts, 19_000);
            let _ = (report::text(&assessment, Lang::Zh), report::text(&assessment, Lang::En));
        }
    }
    let _ = Standard::load(&source, vocabulary);
    let _ = Standard::lint(&source, vocabulary, Register::bundled().unwrap());
    let _ = Vocabulary::load(&[source]);
}

/// Some changes of a text: pieces put in, stretches taken out, doubled, or exchanged.
fn mutated(text: &str, changes: &[(u16, u8, u8)]) -> String {
    let mut chars: Vec<char> = text.chars().take(6_000).collect();
    for (place, change, what) in changes {
        let at = usize::from(*place) * 7 % (chars.len() + 1);
        let end = (at + usize::from(*what) % 12).min(chars.len());
        match change % 5 {
            0 => drop(chars.splice(at..at, PIECES[usize::from(*what) % PIECES.len()].chars())),
            1 => drop(chars.drain(at..end)),
            2 => {
                let part = chars[at..end].to_vec();
                drop(chars.splice(at..at, part));
            }
            3 => drop(chars.splice(at..end, PIECES[usize::from(*what) % PIECES.len()].chars())),
            _ => chars[at..end].reverse(),
        }
    }
    chars.into_iter().collect()
}

fn amounts(text: &str) {
    let dimensions = [
        Dimension::Count,
        Dimension::Area,
        Dimension::Length,
        Dimension::Points,
        Dimension::Money,
        Dimension::Duration,
        Dimension::Percent,
        Dimension::Date,
    ];
    for dimension in dimensions {
        let unit = Unit::base(dimension);
        if let Ok(amount) = read_amount(text, &Reading { unit, tolerance_ppm: 100_000 }) {
            assert!(amount.interval.lo <= amount.interval.hi, "{text:?} is {amount:?}");
            let _ = (show_interval(amount.interval, unit, Lang::Zh), show(amount.interval.lo, unit, Lang::En));
            if amount.interval.is_exact() && dimension != Dimension::Date {
                let exact = exact_text(amount.interval.lo, unit);
                assert_eq!(read_exact(&exact, unit), Some(amount.interval.lo), "{exact}");
            }
        }
    }
    let _ = (read_date(text), read_span(text), Unit::named(text), Unit::nearest(text));
    if let Ok(hours) = read_hours(text) {
        assert!(hours.total.lo <= hours.total.hi);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in any::<String>(), yaml in any::<bool>()) {
        read_all(if yaml { "a.yaml" } else { "a.json" }, &text);
        amounts(&text);
    }

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        read_all("a.yaml", &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn anything_like_a_file(text in "[\\[\\]{}:,\"a-c0-9 \\n\\-#&*!|>'%@`~?约余]{0,80}", yaml in any::<bool>()) {
        read_all(if yaml { "a.yaml" } else { "a.json" }, &text);
    }

    #[test]
    fn anything_like_an_amount(text in "[约近不少于超过达至]{0,3}[0-9.,/e一二三十百千万亿两半-]{0,12}[余多]?(m2|㎡|亩|万元|%|成|h|个|米|10k-yuan)?[左右以上内]{0,2}") {
        amounts(&text);
    }

    #[test]
    fn anything_like_hours(text in "([上下]午)?[0-9]{1,2}[:：][0-9]{1,2}[-–至~]([0-9]{1,2}:[0-9]{1,2})?[,;、 ]?([0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2})?") {
        amounts(&text);
    }

    #[test]
    fn anything_like_a_date(text in "[0-9]{1,5}[-/.年]?[0-9]{0,3}[-/.月]?[0-9]{0,3}日?(个月|years?|天)?") {
        amounts(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, max_shrink_iters: 200, cases: ProptestConfig::default().cases.div_ceil(2), ..ProptestConfig::default()
    })]

    #[test]
    fn the_projects_files_with_changes(
        file in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<u16>(), any::<u8>(), any::<u8>()), 1..6),
    ) {
        let (extension, text) = file.get(&FILES);
        read_all(&format!("a.{extension}"), &mutated(text, &changes));
    }
}
