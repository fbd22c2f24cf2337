//! Summaries of a table are those of its rows' assessments, for every real center and every standard for centers.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

use guiju::{Facts, Outcomes, Scratch, Source, Standard, Table, Verdict, Vocabulary, quantity::read_date};
use std::{fs, path::Path};

fn centers() -> Vec<Facts> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/real-centers");
    let vocabulary = Vocabulary::bundled().unwrap();
    let center = vocabulary.record_named("center").unwrap();
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .iter()
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .filter_map(|path| {
            let text = fs::read_to_string(path).unwrap();
            Facts::read(&Source::new(path.to_string_lossy(), &text), vocabulary, center).ok()
        })
        .collect()
}

#[test]
fn a_table_gives_what_its_rows_give() {
    let day = read_date("2024-06-01").unwrap().lo;
    let centers = centers();
    assert!(centers.len() > 10, "the real centers are read");
    for id in ["xuzhou-red-landmark", "demonstration-village", "qualifying-village"] {
        let standard = Standard::bundled(id).unwrap();
        let all: Vec<&Facts> = centers.iter().collect();
        let table = Table::from_facts(&all, standard.program(), standard.vocabulary(), day);
        let mut scratch = Scratch::default();
        // In two parts, so that a part does not begin at the first row.
        let middle = all.len() / 2;
        let mut summaries = standard.summaries(&table, day, 0..middle, &mut scratch);
        summaries.extend(standard.summaries(&table, day, middle..all.len(), &mut scratch));
        for (facts, summary) in all.iter().zip(&summaries) {
            let assessment = standard.assess(facts, day);
            assert_eq!(Verdict::from(summary.outcomes), assessment.verdict);
            assert_eq!(summary.counts, assessment.counts);
            let ends: Vec<_> = assessment.scores.iter().map(|s| (s.low, s.high)).collect();
            assert_eq!(summary.scores.iter().map(|s| (s.extent.low, s.extent.high)).collect::<Vec<_>>(), ends);
            let name = |number: Option<usize>| number.map(|n| standard.levels[n].id.clone());
            let level = assessment.level.as_ref();
            assert_eq!(name(summary.level), level.and_then(|l| l.certain.clone()));
            assert_eq!(summary.outcomes == Outcomes::PASS, assessment.verdict == Verdict::Pass);
        }
    }
}
