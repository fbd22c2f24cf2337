//! Summaries of a table are those of its rows' assessments, for every real center and every standard for centers.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

use guiju::{
    Examination, Facts, Outcomes, Scratch, Source, Standard, Table, Verdict, Vocabulary,
    quantity::{exact_text, read_date},
};
use std::{fs, path::Path, sync::Arc};

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
    let mut measured = 0;
    for id in ["xuzhou-red-landmark", "demonstration-village", "qualifying-village"] {
        let standard = Arc::new(Standard::bundled(id).unwrap());
        let all: Vec<&Facts> = centers.iter().collect();
        let table = Table::from_facts(&all, standard.program(), standard.vocabulary(), day);
        let mut scratch = Scratch::default();
        // In two parts, so that a part does not begin at the first row.
        let middle = all.len() / 2;
        let mut summaries = standard.summaries(&table, day, 0..middle, &mut scratch);
        summaries.extend(standard.summaries(&table, day, middle..all.len(), &mut scratch));
        for (row, (facts, summary)) in all.iter().zip(&summaries).enumerate() {
            let assessment = standard.assess(facts, day);
            let examined = Examination::new(Arc::clone(&standard), (*facts).clone(), day);
            assert_eq!(&examined.summary(), summary);
            assert_eq!(examined.verdict(), assessment.verdict);
            let verdicts = (0..).map_while(|rule| examined.rule_outcomes(rule)).map(Verdict::from);
            assert!(verdicts.eq(assessment.findings.iter().map(|f| f.verdict)));
            assert_eq!(examined.assessment(), &assessment);
            if row >= middle {
                let gaps = assessment.findings.iter().filter(|f| matches!(f.verdict, Verdict::Fail | Verdict::Unknown));
                let gaps = gaps.map(|f| (f.rule.clone(), f.gap.as_ref().map(|gap| gap.low.clone())));
                let found = standard.row_findings(&table, middle, row - middle, &scratch).into_iter();
                let found = found.map(|f| (f.rule, f.gap.map(|gap| exact_text(gap.low, gap.unit))));
                let found = found.map(|(rule, gap)| (standard.rules[rule].id.clone(), gap));
                assert_eq!(found.collect::<Vec<_>>(), gaps.collect::<Vec<_>>());
                measured += assessment.findings.iter().filter(|f| f.gap.is_some()).count();
            }
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
    assert!(measured > 0, "gaps are compared");
}
