//! Properties of the core on random standards and random partial facts: it agrees with a reference evaluator written
//! from the meaning of the forms, and it never says more than what is known bears.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

mod generate;
mod reference;

use generate::{Choices, DAYS, days_near, facts, standards, thing, vocabulary, write};
use guiju::{
    Assessment, Facts, Outcomes, Scratch, Source, Standard, Table, Verdict, Waiver,
    quantity::{exact_text, read_date, show_date},
    tree,
};
use proptest::prelude::*;
use reference::{
    Found, Reference,
    model::{Evidence, Rec, to_json},
    set::{Outcome, Set},
};
use serde_json::Value;
use std::{cell::RefCell, collections::BTreeSet};

/// A random standard, random partial facts, and a seed for what else is random.
#[derive(Clone)]
struct Case {
    standard: Value,
    rec: Rec,
    as_of: i64,
    seed: u64,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let facts = facts_text(&self.rec, self.as_of);
        write!(f, "as of {}, seed {}\n{:#}\n{facts}", show_date(self.as_of), self.seed, self.standard)
    }
}

fn case() -> impl Strategy<Value = Case> {
    let numbers = |most: usize| proptest::collection::vec(any::<u16>(), 0..most);
    (0..DAYS.len(), numbers(300), numbers(250), any::<u64>()).prop_map(|(day, of_standard, of_facts, seed)| {
        let as_of = read_date(DAYS[day]).unwrap().lo;
        let standard = standards::standard(Choices::new(&of_standard), as_of);
        let mut facts = some_facts(Choices::new(&of_facts), as_of);
        Case { standard, rec: facts.record(thing()), as_of, seed }
    })
}

fn some_facts(choices: Choices, as_of: i64) -> facts::Facts<'static> {
    facts::Facts {
        vocabulary: vocabulary(),
        choices,
        days: days_near(as_of),
        numbers: (0..7).collect(),
        missing_one_in: 3,
    }
}

fn facts_text(rec: &Rec, as_of: i64) -> String {
    to_json(rec, &show_date(as_of), &show_date(as_of - 1)).to_string()
}

fn read(rec: &Rec, as_of: i64) -> Facts {
    read_text(&facts_text(rec, as_of))
}

fn read_text(text: &str) -> Facts {
    Facts::read(&Source::new("facts.json", text), vocabulary(), thing()).unwrap_or_else(|e| panic!("{e}\n{text}"))
}

/// The standard; `None` where a test is refused that a range alone decides.
fn load(standard: &Value) -> Option<Standard> {
    match Standard::load(&Source::new("standard.json", &standard.to_string()), vocabulary()) {
        Ok(loaded) => Some(loaded),
        Err(found) => {
            assert!(found.0.iter().all(|d| d.code == "decided-by-range"), "{found}\n{standard:#}");
            None
        }
    }
}

fn set_of(verdict: Verdict, possible: &[Verdict]) -> Set {
    let one = |verdict: &Verdict| match verdict {
        Verdict::Pass => Outcome::Pass,
        Verdict::Fail => Outcome::Fail,
        Verdict::NotApplicable => Outcome::Na,
        Verdict::Unknown => panic!("unknown is not an outcome"),
    };
    if possible.is_empty() { [one(&verdict)].into() } else { possible.iter().map(one).collect() }
}

/// What an assessment says, in the words of the reference.
fn found(assessment: &Assessment) -> Found {
    Found {
        rules: assessment.findings.iter().map(|f| (f.rule.clone(), set_of(f.verdict, &f.possible))).collect(),
        overall: set_of(assessment.verdict, &assessment.possible),
        // Scores are beyond the reference, and so are levels beside them.
        levels: assessment
            .level
            .as_ref()
            .filter(|_| assessment.scores.is_empty())
            .map(|l| l.possible.iter().cloned().collect::<BTreeSet<_>>()),
    }
}

fn assess(standard: &Standard, rec: &Rec, as_of: i64) -> Assessment {
    standard.assess(&read(rec, as_of), as_of)
}

/// Whether whatever is possible by `more` is possible by `less`.
fn within(more: &Found, less: &Found) -> bool {
    more.rules.iter().zip(&less.rules).all(|(m, l)| m.1.is_subset(&l.1))
        && more.overall.is_subset(&less.overall)
        && more.levels.as_ref().zip(less.levels.as_ref()).is_none_or(|(m, l)| m.is_subset(l))
}

fn same_order(mut found: Found) -> Found {
    found.rules.sort();
    found
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 1_000, ..ProptestConfig::default() })]

    /// The compiled evaluator says what the reference says: of each rule, of all together, and of the level.
    #[test]
    fn fast_is_the_same_as_reference(case in case()) {
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        let tree = tree::parse(&Source::new("standard.json", &case.standard.to_string())).unwrap();
        let reference = Reference {
            standard: &tree, vocabulary: vocabulary(), subject: thing(), facts: &case.rec, as_of: case.as_of,
            waived: BTreeSet::new(), known: RefCell::default(),
        };
        let assessment = assess(&standard, &case.rec, case.as_of);
        prop_assert_eq!(found(&assessment), reference.evaluate());
        if let Some(level) = &assessment.level {
            let highest = level.possible.first().cloned().flatten();
            prop_assert_eq!(&level.certain, &highest, "the level that is certain is the lowest possible");
        }
    }

    /// The law: whatever the missing facts turn out to be, the answer lies inside what was reported; learning more, in
    /// steps, never widens it; and with everything known everything is decided.
    #[test]
    fn every_completion_is_inside_what_was_reported(case in case()) {
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        let first = found(&assess(&standard, &case.rec, case.as_of));
        for seed in 0..2 {
            let mut learner = some_facts(Choices::random(case.seed.wrapping_add(seed)), case.as_of);
            let (mut before, mut rec) = (found(&assess(&standard, &case.rec, case.as_of)), case.rec.clone());
            for open_one_in in [6, 3, 2, 1] {
                let last = rec.clone();
                rec = learner.learn(&rec, thing(), open_one_in);
                let after = found(&assess(&standard, &rec, case.as_of));
                let texts = || (facts_text(&last, case.as_of), facts_text(&rec, case.as_of));
                prop_assert!(within(&after, &before), "{before:?}\nthen {after:?}\n{:#?}", texts());
                before = after;
            }
            prop_assert!(within(&before, &first));
            prop_assert!(before.rules.iter().all(|(_, set)| set.len() == 1), "all is known: {before:#?}\n{}", facts_text(&rec, case.as_of));
            prop_assert!(before.overall.len() == 1 && before.levels.iter().all(|l| l.len() == 1));
        }
    }

    /// Facts given one by one only ever shrink the answer.
    #[test]
    fn knowing_more_never_turns_a_verdict(case in case()) {
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        let mut choices = Choices::random(case.seed);
        let mut names: Vec<&String> = case.rec.keys().collect();
        choices.shuffle(&mut names);
        let mut rec = Rec::new();
        let mut before = found(&assess(&standard, &rec, case.as_of));
        for name in names {
            rec.insert(name.clone(), case.rec[name].clone());
            let after = found(&assess(&standard, &rec, case.as_of));
            prop_assert!(within(&after, &before), "{name}: {before:?}\nthen {after:?}");
            before = after;
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: ProptestConfig::default().cases.div_ceil(2), max_shrink_iters: 1_000, ..ProptestConfig::default() })]

    /// The order of rules, of the items of lists (where nothing asks for it) and of the keys of mappings changes no answer,
    /// and the order of keys no hash; nor does it matter whether it is written as YAML or as JSON.
    #[test]
    fn order_and_notation_change_nothing(case in case()) {
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        let mut choices = Choices::random(case.seed);
        let expected = found(&assess(&standard, &case.rec, case.as_of));

        let keys = write::shuffled(&case.standard, &mut choices);
        let keys_standard = load(&keys).unwrap();
        prop_assert_eq!(&standard.hash, &keys_standard.hash);
        let yaml = Standard::load(&Source::new("standard.yaml", &write::yaml(&keys)), vocabulary()).unwrap();
        prop_assert_eq!(&standard.hash, &yaml.hash);
        let text = write::shuffled(&to_json(&case.rec, &show_date(case.as_of), &show_date(case.as_of - 1)), &mut choices);
        let shuffled_facts = read_text(&text.to_string());
        let yaml_facts = Facts::read(&Source::new("facts.yaml", &write::yaml(&text)), vocabulary(), thing()).unwrap();
        prop_assert_eq!(&shuffled_facts.record, &yaml_facts.record);
        for standard in [&keys_standard, &yaml] {
            prop_assert_eq!(&found(&standard.assess(&yaml_facts, case.as_of)), &expected);
        }

        let mut rules = case.standard.clone();
        choices.shuffle(rules["rules"].as_array_mut().unwrap());
        let rules = load(&rules).unwrap();
        prop_assert_eq!(same_order(found(&assess(&rules, &case.rec, case.as_of))), same_order(found(&assess(&standard, &case.rec, case.as_of))));

        if !case.standard.to_string().contains("in_order") {
            let mut items = case.rec.clone();
            facts::shuffle_items(&mut items, &mut choices);
            prop_assert_eq!(&found(&assess(&standard, &items, case.as_of)), &expected);
        }
    }

    /// Facts written and read again are the same, and are assessed alike to the last word.
    #[test]
    fn facts_written_and_read_again_are_the_same(case in case()) {
        let facts = read(&case.rec, case.as_of);
        let written = facts.to_json(vocabulary());
        let again = read_text(&written);
        prop_assert_eq!(plain(&facts), plain(&again), "{}", written);
        prop_assert_eq!(&again.to_json(vocabulary()), &written);
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        prop_assert_eq!(standard.assess(&facts, case.as_of), standard.assess(&again, case.as_of));
    }

    /// An assessment survives JSON.
    #[test]
    fn assessments_survive_json(case in case()) {
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        let assessment = assess(&standard, &case.rec, case.as_of);
        let text = serde_json::to_string(&assessment).unwrap();
        let again: Assessment = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&again, &assessment);
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), text);
        let report = guiju::report::text(&assessment, guiju::Lang::En);
        prop_assert!(!report.is_empty());
    }
}

/// Random waivers of a standard's rules, on all sides of a day.
fn some_waivers(choices: &mut Choices, standard: &Standard, as_of: i64) -> Vec<Waiver> {
    let names: Vec<&str> = standard.rules.iter().map(|rule| rule.id.as_str()).chain(["r99"]).collect();
    (0..choices.below(5))
        .map(|_| {
            let from = as_of + choices.below(4) as i64 - 2;
            let mut waiver = Waiver::new(*choices.pick(&names), "because", "the office", from);
            waiver.until = (!choices.one_in(2)).then(|| from + choices.below(4) as i64);
            waiver.standard = choices.pick(&[None, None, Some("random"), Some("another")]).map(str::to_owned);
            waiver.subject = choices.pick(&[None, None, Some("甲村"), Some("甲")]).map(str::to_owned);
            waiver
        })
        .collect()
}

/// What an assessment says with its waivers counted.
fn found_with_waivers(assessment: &Assessment) -> Found {
    let mut counted = assessment.clone();
    if let Some(with) = &assessment.with_waivers {
        (counted.verdict, counted.possible) = (with.verdict, with.possible.clone());
        counted.level.clone_from(&with.level);
    }
    found(&counted)
}

/// An assessment without what it says of waivers.
fn without_waivers(assessment: &Assessment) -> Assessment {
    let mut plain = assessment.clone();
    plain.with_waivers = None;
    plain.findings.iter_mut().for_each(|finding| finding.waived = None);
    plain.warnings.retain(|warning| !warning.code.starts_with("waiver-"));
    plain
}

/// Whether a standard refers to verdicts only to require them: not to say when something applies, nor its opposite.
fn requires_verdicts_only(standard: &Value) -> bool {
    let inside = |part: &Value| part.to_string().contains("\"verdict\"");
    let rules = standard["rules"].as_array().unwrap();
    !rules.iter().any(|rule| inside(&rule["applies"]) || inside(&rule["unless"]) || opposed(&rule["require"], inside))
}

fn opposed(condition: &Value, inside: impl Fn(&Value) -> bool + Copy) -> bool {
    match condition {
        Value::Object(map) => map.iter().any(|(key, part)| (key == "not" && inside(part)) || opposed(part, inside)),
        Value::Array(parts) => parts.iter().any(|part| opposed(part, inside)),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 1_000, ..ProptestConfig::default() })]

    /// Waivers change nothing but what is said of them; what is said agrees with the reference, is never worse than the
    /// verdict, survives writing and JSON, and is kept by whatever the missing facts turn out to be.
    #[test]
    fn waivers_stand_beside_the_verdict(case in case()) {
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        let mut choices = Choices::random(case.seed);
        let waivers = some_waivers(&mut choices, &standard, case.as_of);
        let with = |rec: &Rec| Facts { waivers: waivers.clone(), ..read(rec, case.as_of) };
        let facts = with(&case.rec);
        let assessment = standard.assess(&facts, case.as_of);
        prop_assert_eq!(without_waivers(&assessment), assess(&standard, &case.rec, case.as_of));

        let waived = |f: &guiju::Finding| f.waived.is_some();
        let may_fail = |f: &guiju::Finding| f.verdict == Verdict::Fail || f.possible.contains(&Verdict::Fail);
        prop_assert_eq!(assessment.with_waivers.is_some(), assessment.findings.iter().any(|f| waived(f) && may_fail(f)));
        let tree = tree::parse(&Source::new("standard.json", &case.standard.to_string())).unwrap();
        let reference = Reference {
            standard: &tree, vocabulary: vocabulary(), subject: thing(), facts: &case.rec, as_of: case.as_of,
            waived: assessment.findings.iter().filter(|f| waived(f)).map(|f| f.rule.clone()).collect(),
            known: RefCell::default(),
        };
        let (counted, expected) = (found_with_waivers(&assessment), reference.evaluate());
        prop_assert_eq!((&counted.overall, &counted.levels), (&expected.overall, &expected.levels));

        let plain = found(&assessment);
        let fails = |found: &Found| found.overall.contains(&Outcome::Fail);
        prop_assert!(!fails(&counted) || fails(&plain), "{plain:?}\nwith waivers {counted:?}");
        if requires_verdicts_only(&case.standard) {
            let certain = |found: &Found| fails(found) && found.overall.len() == 1;
            prop_assert!(!certain(&counted) || certain(&plain), "{plain:?}\nwith waivers {counted:?}");
        }

        let again = Facts::read(&Source::new("again.json", &facts.to_json(vocabulary())), vocabulary(), thing());
        match again {
            Ok(again) => prop_assert_eq!(&standard.assess(&again, case.as_of), &assessment),
            Err(found) => prop_assert!(found.0.iter().all(|d| d.code == "repeated-waiver" || d.code == "bad-period"), "{found}"),
        }
        let text = serde_json::to_string(&assessment).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Assessment>(&text).unwrap(), &assessment);
        for lang in [guiju::Lang::Zh, guiju::Lang::En] {
            prop_assert!(!guiju::report::text(&assessment, lang).is_empty());
        }

        let mut learner = some_facts(Choices::random(case.seed), case.as_of);
        let learnt = learner.learn(&case.rec, thing(), 1);
        // A waiver for a subject of another name is one for a subject of no known name.
        if waivers.iter().all(|waiver| waiver.subject.is_none()) {
            let after = found_with_waivers(&standard.assess(&with(&learnt), case.as_of));
            prop_assert!(within(&after, &counted), "{counted:?}\nthen {after:?}\n{}", facts_text(&learnt, case.as_of));
        }
    }
}

/// The record without the words in which its values were written.
fn plain(facts: &Facts) -> String {
    let mut text = format!("{:?}", facts.record);
    while let Some(at) = text.find("given: \"") {
        let end = text[at + 8..].find("\", evidence").unwrap() + at + 10;
        text.replace_range(at..end, "");
    }
    text
}

/// The project's own standards, on random facts of the real vocabulary: they agree with the reference, and they keep the
/// law.
#[test]
fn the_projects_standards_keep_the_law() {
    let as_of = read_date(DAYS[0]).unwrap().lo;
    let rounds = u64::from(ProptestConfig::default().cases.div_ceil(128));
    for id in Standard::bundled_ids() {
        let standard = Standard::bundled(id).unwrap();
        let tree = tree::parse(&Source::new("standard.yaml", &standard.effective_yaml())).unwrap();
        for seed in 0..rounds {
            let mut maker = facts::Facts {
                vocabulary: standard.vocabulary(),
                choices: Choices::random(seed),
                days: days_near(as_of),
                numbers: vec![0, 1, 2, 3, 5, 8, 10, 12, 20, 30, 50, 80, 100, 300, 399, 400, 401, 600, 1000],
                missing_one_in: 2 + seed as usize % 4,
            };
            let mut rec = maker.record(standard.subject);
            let mut before: Option<Found> = None;
            for open_one_in in [0, 4, 1] {
                if open_one_in > 0 {
                    rec = maker.learn(&rec, standard.subject, open_one_in);
                }
                let text = facts_text(&rec, as_of);
                let facts = standard.read_facts("facts.json", &text).unwrap_or_else(|e| panic!("{e}"));
                let now = found(&standard.assess(&facts, as_of));
                let reference = Reference {
                    standard: &tree,
                    vocabulary: standard.vocabulary(),
                    subject: standard.subject,
                    facts: &rec,
                    as_of,
                    waived: BTreeSet::new(),
                    known: RefCell::default(),
                };
                assert_eq!(now, reference.evaluate(), "{id} {text}");
                assert!(before.is_none_or(|before| within(&now, &before)), "{id} {text}");
                before = Some(now);
            }
        }
    }
}

/// Many subjects in one table come out as each of them alone.
fn table_is_rows(standard: &Standard, subjects: &[Facts], as_of: i64) {
    let nodes: Vec<_> = standard.rule_nodes().chain(standard.overall()).collect();
    let evaluate = |subjects: &[&Facts]| {
        let table = Table::from_facts(subjects, standard.program(), standard.vocabulary(), as_of);
        standard.program().evaluate(&table, as_of, &nodes, &mut Scratch::default())
    };
    let together = evaluate(&subjects.iter().collect::<Vec<_>>());
    assert_eq!(together.rows, subjects.len());
    for (row, facts) in subjects.iter().enumerate() {
        let alone = evaluate(&[facts]);
        for condition in 0..nodes.len() {
            assert_eq!(together.at(condition, row), alone.at(condition, 0), "row {row}, condition {condition}");
            assert_ne!(together.at(condition, row), Outcomes::default(), "some outcome is always possible");
        }
    }
    for words in together.outcomes.iter().flatten() {
        let beyond: u32 = words.iter().map(|w| w.count_ones()).sum();
        let rows: u32 = (0..subjects.len()).map(|row| (words[row / 64] >> (row % 64) & 1) as u32).sum();
        assert_eq!(beyond, rows, "the bits beyond the last row are zero");
    }
}

/// What is not met, row by row, is what the assessment of each row says: rules, outcomes and gaps.
fn findings_are_those_of_rows(standard: &Standard, subjects: &[Facts], as_of: i64) {
    let all: Vec<&Facts> = subjects.iter().collect();
    let table = Table::from_facts(&all, standard.program(), standard.vocabulary(), as_of);
    let mut scratch = Scratch::default();
    // In two parts, so that a part does not begin at the first row.
    for part in [0..subjects.len() / 2, subjects.len() / 2..subjects.len()] {
        scratch.run(standard.program(), &table, as_of, part.clone());
        for row in part.clone() {
            let found = standard.row_findings(&table, part.start, row - part.start, &scratch);
            let found: Vec<_> = found
                .iter()
                .map(|f| {
                    let gap = f.gap.map(|gap| {
                        let text = |steps| exact_text(steps, gap.unit);
                        let direction = if gap.short { "short" } else { "over" };
                        (text(gap.low), text(gap.high), gap.unit.symbol().to_owned(), direction.to_owned())
                    });
                    (standard.rules[f.rule].id.clone(), Verdict::from(f.outcomes), outcomes_of(f.outcomes), gap)
                })
                .collect();
            let assessment = standard.assess(&subjects[row], as_of);
            let expected: Vec<_> = assessment
                .findings
                .into_iter()
                .filter(|f| matches!(f.verdict, Verdict::Fail | Verdict::Unknown))
                .map(|f| {
                    let set = set_of(f.verdict, &f.possible);
                    (f.rule, f.verdict, set, f.gap.map(|gap| (gap.low, gap.high, gap.unit, gap.direction)))
                })
                .collect();
            assert_eq!(found, expected, "row {row}");
        }
    }
}

fn outcomes_of(outcomes: Outcomes) -> Set {
    let all = [(outcomes.pass, Outcome::Pass), (outcomes.fail, Outcome::Fail), (outcomes.not_applicable, Outcome::Na)];
    all.into_iter().filter(|(may, _)| *may).map(|(_, outcome)| outcome).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: ProptestConfig::default().cases.div_ceil(8), max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_table_is_its_rows(case in case(), rows in 1usize..200) {
        let Some(standard) = load(&case.standard) else { return Ok(()) };
        let mut maker = some_facts(Choices::random(case.seed), case.as_of);
        let subjects: Vec<Facts> = (0..rows).map(|_| read(&maker.record(thing()), case.as_of)).collect();
        table_is_rows(&standard, &subjects, case.as_of);
        findings_are_those_of_rows(&standard, &subjects, case.as_of);
    }
}

#[test]
fn a_long_table_is_its_rows() {
    let as_of = read_date(DAYS[0]).unwrap().lo;
    let standard = (0..).find_map(|seed| load(&standards::standard(Choices::random(seed), as_of))).unwrap();
    let mut maker = some_facts(Choices::random(1), as_of);
    let subjects: Vec<Facts> = (0..3_000).map(|_| read(&maker.record(thing()), as_of)).collect();
    table_is_rows(&standard, &subjects, as_of);
}

/// Evidence that has expired, or is of a later day, makes its fact not known, wherever it stands.
#[test]
fn evidence_that_does_not_count_is_as_nothing() {
    let as_of = read_date(DAYS[0]).unwrap().lo;
    for seed in 0..100 {
        let Some(standard) = load(&standards::standard(Choices::random(seed), as_of)) else { continue };
        let rec = some_facts(Choices::random(seed), as_of).record(thing());
        for evidence in [Evidence::Expired, Evidence::Future] {
            let (mut lost, none) = (rec.clone(), Rec::new());
            lost.values_mut().for_each(|known| known.evidence = evidence);
            assert_eq!(found(&assess(&standard, &lost, as_of)), found(&assess(&standard, &none, as_of)));
        }
    }
}
