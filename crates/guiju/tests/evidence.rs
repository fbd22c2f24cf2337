//! Evidence: when it counts, and how findings, warnings and the report show it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

use guiju::{Assessment, Diagnostics, Facts, Lang, Source, Standard, Verdict, Vocabulary, quantity::read_date, report};

const VOCABULARY: &str = "
format: guiju-vocabulary/1
subjects:
  hall:
    title: {zh: 厅, en: hall}
    facts:
      area: {type: area, title: {zh: 面积, en: area}, meaning: {zh: m, en: m}}
      colour: {type: text, title: {zh: 颜色, en: colour}, meaning: {zh: m, en: m}}
      strong: {type: judgement, title: {zh: 班子有力, en: strong leadership}, meaning: {zh: m, en: m}}
      rooms: {type: list, of: room, title: {zh: 房间, en: rooms}, meaning: {zh: m, en: m}}
records:
  room:
    title: {zh: 房间, en: room}
    facts:
      area: {type: area, title: {zh: 房间面积, en: area of the room}, meaning: {zh: m, en: m}}
";

const STANDARD: &str = "
format: guiju-standard/1
id: small
edition: '1'
status: in_force
title: {zh: 小, en: small}
issuer: {zh: 无, en: nobody}
subject: hall
rules:
  - {id: area, clause: '1', title: {zh: 大小, en: Size}, require: {area: {at_least: 400 m2}}}
  - {id: strong, clause: '2', title: {zh: 班子, en: Leadership}, require: {strong: true}}
  - {id: rooms, clause: '3', title: {zh: 各房间, en: All rooms}, require: {rooms: {sum: {of: area, at_least: 50 m2}}}}
";

fn read(text: &str) -> Result<Facts, Diagnostics> {
    let vocabulary = Vocabulary::load(&[Source::new("small.yaml", VOCABULARY.trim_start())]).unwrap();
    Facts::read(&Source::new("facts.yaml", text), &vocabulary, vocabulary.record_named("hall").unwrap())
}

fn assess(text: &str) -> Assessment {
    let vocabulary = Vocabulary::load(&[Source::new("small.yaml", VOCABULARY.trim_start())]).unwrap();
    let standard = Standard::load(&Source::new("standard.yaml", STANDARD.trim_start()), &vocabulary).unwrap();
    standard.assess(&read(text).unwrap(), read_date("2022-06-01").unwrap().lo)
}

fn area(evidence: &str) -> String {
    format!("{{area: {{value: 500 m2, evidence: {{{evidence}}}}}}}")
}

#[test]
fn evidence_counts_from_its_date_to_its_last_day() {
    let check = |evidence: &str, expected: Verdict, codes: &[&str]| {
        let found = assess(&area(evidence));
        let finding = found.finding("area").unwrap();
        assert_eq!(finding.verdict, expected, "{evidence}");
        let warnings: Vec<&str> = found.warnings.iter().map(|w| w.code.as_str()).collect();
        assert_eq!(warnings, codes, "{evidence}");
        assert_eq!(finding.warnings, codes, "{evidence}");
        let shown = finding.evidence.iter().map(|e| (e.fact.as_str(), e.expired, e.future)).collect::<Vec<_>>();
        assert_eq!(shown, [("area", codes == ["evidence-expired"], codes == ["evidence-in-future"])], "{evidence}");
    };
    check("assessor: 甲", Verdict::Pass, &[]);
    check("date: 2022-06-01, valid_until: 2022-06-01", Verdict::Pass, &[]);
    check("date: 2022-06", Verdict::Pass, &[]);
    check("date: 2022-06-02", Verdict::Unknown, &["evidence-in-future"]);
    check("date: 2022-06-02, valid_until: 2023-06-02", Verdict::Unknown, &["evidence-in-future"]);
    check("valid_until: 2022-05-31", Verdict::Unknown, &["evidence-expired"]);
    check("date: 2021-05-31, valid_until: 2022-05", Verdict::Unknown, &["evidence-expired"]);
}

#[test]
fn evidence_that_ends_before_it_begins_is_refused() {
    let found = read(&area("date: 2022-06-02, valid_until: 2022-06-01")).unwrap_err();
    assert_eq!((found.0[0].code.as_str(), found.0[0].path.as_str()), ("bad-period", "area.evidence"));
    assert!(read(&area("date: 2022-06-02, valid_until: 2022-06")).is_ok(), "till the end of the month");
}

#[test]
fn what_has_expired_is_named_where_it_is_missed() {
    let found = assess(&area("assessor: 甲, date: 2021-05-20, method: site_visit, valid_until: 2022-05-20"));
    let finding = found.finding("area").unwrap();
    assert_eq!(finding.missing, ["area"]);
    assert!(
        finding.text.zh.ends_with("；“面积”的依据（甲，2021-05-20）有效至 2022-05-20，已过期"),
        "{}",
        finding.text.zh
    );
    assert!(
        finding
            .text
            .en
            .ends_with("; the evidence for “area” (甲, 2021-05-20) was valid until 2022-05-20 and has expired"),
        "{}",
        finding.text.en
    );
    assert_eq!(finding.evidence[0].text().en, "甲, 2021-05-20, on the spot, valid until 2022-05-20");
    let report = report::text(&found, Lang::Zh);
    let section = "\n依据已过期（1）\n  “面积”的依据（甲，2021-05-20）有效至 2022-05-20，已过期，按不清楚处理\n";
    assert!(report.contains(section) && !report.contains("注意"), "{report}");
    // What the standard does not read is nobody's loss.
    let other = assess("{colour: {value: red, evidence: {valid_until: 2022-05-20}}}");
    assert!(other.warnings.is_empty(), "{:?}", other.warnings);
}

#[test]
fn evidence_in_lists_is_shown_with_its_place() {
    let check = |rooms: &str, verdict: Verdict, facts: &[&str], warned: &[&str]| {
        let found = assess(&format!("{{rooms: {rooms}}}"));
        let finding = found.finding("rooms").unwrap();
        assert_eq!(finding.verdict, verdict, "{rooms}");
        let shown: Vec<&str> = finding.evidence.iter().map(|e| e.fact.as_str()).collect();
        assert_eq!(shown, facts, "{rooms}");
        let warnings: Vec<&String> = found.warnings.iter().flat_map(|w| &w.facts).collect();
        assert_eq!(warnings, warned, "{rooms}");
        finding.text.zh.clone()
    };
    let valid = "{area: {value: 60 m2, evidence: {assessor: 甲}}}";
    let expired = "{area: {value: 60 m2, evidence: {valid_until: 2021-01-01}}}";
    check(&format!("[{{}}, {valid}]"), Verdict::Pass, &["rooms[1].area"], &[]);
    let text = check(&format!("[{expired}]"), Verdict::Unknown, &["rooms[0].area"], &["rooms[0].area"]);
    assert!(text.contains("“房间面积（rooms[0].area）”的依据有效至 2021-01-01，已过期"), "{text}");
    let whole = format!("{{value: [{valid}], evidence: {{date: 2022-06-02}}}}");
    check(&whole, Verdict::Unknown, &["rooms", "rooms[0].area"], &["rooms"]);
}

#[test]
fn a_judgement_shows_who_made_it() {
    let judged = |value: bool| {
        format!(
            "{{strong: {{value: {value}, evidence: {{assessor: 县委组织部, date: 2022-05-20, method: interview}}}}}}"
        )
    };
    let check = |text: &str, verdict: Verdict, zh: &str, en: &str| {
        let found = assess(text);
        let finding = found.finding("strong").unwrap();
        assert_eq!((finding.verdict, finding.attested), (verdict, verdict != Verdict::Unknown), "{text}");
        for (lang, part) in [(Lang::Zh, zh), (Lang::En, en)] {
            let report = report::text(&found, lang);
            assert!(report.contains(part), "{part}\n{report}");
        }
    };
    check(
        &judged(true),
        Verdict::Pass,
        "\n经评定符合（1）\n  [2] 班子\n      依据：班子有力——县委组织部，2022-05-20，访谈\n",
        "\nMet by attestation (1)\n  [2] Leadership\n      evidence: strong leadership — 县委组织部, 2022-05-20, by interview\n",
    );
    check(
        &judged(false),
        Verdict::Fail,
        "\n      依据：班子有力——县委组织部",
        "\n      evidence: strong leadership — ",
    );
    check("{}", Verdict::Unknown, "“班子有力”尚不清楚，须由具名的评定人评定", "a named assessor has to judge it");
    check(&judged(true).replace("date: 2022", "date: 2023"), Verdict::Unknown, "晚于截至日期", "after the as-of date");
}
