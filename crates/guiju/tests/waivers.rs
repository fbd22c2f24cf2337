//! Waivers: how they are read, on which days and for whom they count, and what they leave as it is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

use guiju::{
    Assessment, Diagnostics, Facts, Lang, Source, Standard, Verdict, Vocabulary,
    facts::WaiverScore,
    quantity::{read_date, show_date},
    report, schema,
};
use serde_json::{Value, json};

const VOCABULARY: &str = "
format: guiju-vocabulary/1
subjects:
  hall:
    title: {zh: 厅, en: hall}
    facts:
      name: {type: text, title: {zh: 名称, en: name}, meaning: {zh: m, en: m}}
      area: {type: area, title: {zh: 面积, en: area}, meaning: {zh: m, en: m}}
      seats: {type: count, title: {zh: 座席, en: seats}, meaning: {zh: m, en: m}}
      open: {type: boolean, title: {zh: 开放, en: open}, meaning: {zh: m, en: m}}
";

/// `area` and `area-again` ask the same, so that they share a step.
const STANDARD: &str = "
format: guiju-standard/1
id: small
edition: '1'
status: in_force
title: {zh: 小, en: small}
issuer: {zh: 无, en: nobody}
subject: hall
groups: [{id: premises, title: {zh: 场所, en: premises}}]
rules:
  - {id: area, group: premises, clause: '1', title: {zh: 场所面积, en: Size}, require: {area: {at_least: 400 m2}}}
  - {id: area-again, clause: '2', title: {zh: 面积又, en: Size again}, require: {area: {at_least: 400 m2}}}
  - {id: seats, group: premises, clause: '3', title: {zh: 座位, en: Places}, require: {seats: {at_least: 10}}}
  - {id: open, clause: '4', modality: should, title: {zh: 常开, en: Kept open}, require: {open: true}}
  - {id: premises, clause: '5', title: {zh: 场所合格, en: Premises in order}, require: {verdict: {groups: [premises]}}}
levels:
  - {id: sound, title: {zh: 合格, en: Sound}, require: {verdict: {rules: [area, seats]}}}
  - {id: fine, title: {zh: 优良, en: Fine}, require: {all: [{verdict: {rules: [area-again]}}, {seats: {at_least: 20}}]}}
";

fn vocabulary() -> Vocabulary {
    Vocabulary::load(&[Source::new("small.yaml", VOCABULARY.trim_start())]).unwrap()
}

fn read(text: &str) -> Result<Facts, Diagnostics> {
    let vocabulary = vocabulary();
    Facts::read(&Source::new("facts.yaml", text), &vocabulary, vocabulary.record_named("hall").unwrap())
}

fn assess(text: &str) -> Assessment {
    let standard = Standard::load(&Source::new("standard.yaml", STANDARD.trim_start()), &vocabulary()).unwrap();
    standard.assess(&read(text).unwrap(), read_date("2022-06-01").unwrap().lo)
}

/// A facts file of a hall that is short of area, with its waivers.
fn waived(waivers: &str) -> String {
    format!("{{name: 甲, area: 364 m2, seats: 12, open: true, waivers: [{waivers}]}}")
}

fn one(more: &str) -> String {
    format!("{{rule: area, reason: 搬迁, authority: 县委组织部, from: 2022-01-01{more}}}")
}

#[test]
fn what_is_wrong_with_a_waiver_is_said_with_its_place() {
    let check = |waivers: &str, expected: &[(&str, &str)]| {
        let text = format!("name: 甲\nwaivers: {waivers}\n");
        let found = read(&text).map(|facts| facts.waivers).expect_err(waivers);
        let found: Vec<(&str, &str)> = found.0.iter().map(|d| (d.code.as_str(), d.path.as_str())).collect();
        assert_eq!(found, expected, "{waivers}");
    };
    check("12", &[("wrong-kind", "waivers")]);
    check("[12]", &[("wrong-kind", "waivers[0]")]);
    check("[{}]", &[("missing-field", "waivers[0]"); 4]);
    check(
        "[{rule: area, reason: '', authority: [a], from: 2022-01-01}]",
        &[("wrong-kind", "waivers[0].reason"), ("wrong-kind", "waivers[0].authority")],
    );
    check(&format!("[{}]", one(", until: 2021-12-31")), &[("bad-period", "waivers[0].until")]);
    check(&format!("[{}]", one(", until: soon")), &[("bad-date", "waivers[0].until")]);
    check(&format!("[{}]", one(", score: half")), &[("unknown-choice", "waivers[0].score")]);
    check(&format!("[{}]", one(", untill: 2022-12-31")), &[("unknown-key", "waivers[0]")]);
    check(&format!("[{}, {}]", one(""), one(", until: 2022-12-31")), &[("repeated-waiver", "waivers[1]")]);
    let many = vec![one(""); 1_001].join(", ");
    check(&format!("[{many}]"), &[("too-many-waivers", "waivers")]);
    let found = read("name: 甲\nwaivers:\n  - {rule: a, reason: b, authority: c, from: 31 June}\n").unwrap_err();
    assert_eq!((found.0[0].span.line, found.0[0].span.column), (3, 46));
}

#[test]
fn a_waiver_is_read_and_written_as_it_is() {
    let waivers = format!(
        "{}, {{rule: seats, standard: small, subject: 甲, reason: a, authority: b, from: 2022, until: 2022-06, score: drop}}",
        one(", until: 2022-12-31")
    );
    let facts = read(&waived(&waivers)).unwrap();
    let seats = &facts.waivers[1];
    let until = seats.until.map(show_date).unwrap();
    assert_eq!(
        (show_date(seats.from), until, seats.score),
        ("2022-01-01".into(), "2022-06-30".into(), WaiverScore::Drop)
    );
    let again = read(&facts.to_json(&vocabulary())).unwrap();
    let plain = |facts: &Facts| {
        facts.waivers.iter().cloned().map(|w| guiju::Waiver { span: Default::default(), ..w }).collect::<Vec<_>>()
    };
    assert_eq!(plain(&again), plain(&facts));
}

/// The verdict stays; with the waiver counted everything that only failed by it holds, and nothing else does.
#[test]
fn only_the_rule_that_is_waived_is_left_out() {
    let both = format!("{}, {{rule: area-again, reason: a, authority: b, from: 2022-01-01}}", one(""));
    let check = |text: &str, with: Option<(Verdict, Option<&str>)>| {
        let found = assess(text);
        let plain = assess(&text.replace("waivers", "source"));
        assert_eq!((found.verdict, &found.level, found.counts), (plain.verdict, &plain.level, plain.counts), "{text}");
        assert_eq!(found.finding("area").unwrap().verdict, plain.finding("area").unwrap().verdict);
        let level = |l: guiju::LevelOutcome| l.certain;
        let counted = found.with_waivers.clone().map(|w| (w.verdict, w.level.and_then(level)));
        assert_eq!(counted, with.map(|(verdict, level)| (verdict, level.map(str::to_owned))), "{text}");
        assert!(plain.with_waivers.is_none() && !plain.findings.iter().any(|f| f.waived.is_some()));
    };
    // The other rule that shares its step still fails, and the level that rests on that one is not reached.
    check(&waived(&one("")), Some((Verdict::Fail, Some("sound"))));
    check(&waived(&both), Some((Verdict::Pass, Some("sound"))));
    check(&waived(&both).replace("12", "20"), Some((Verdict::Pass, Some("fine"))));
    // Unknown: the verdict waits for seats only.
    check(&waived(&both).replace("seats: 12, ", ""), Some((Verdict::Unknown, None)));
    check(&waived(&both).replace("area: 364 m2, ", ""), Some((Verdict::Pass, Some("sound"))));
    // Nothing that may fail is waived, so nothing is said.
    check(&waived(&both).replace("364 m2", "400 m2"), None);
    check(&waived("{rule: seats, reason: a, authority: b, from: 2022-01-01}"), None);
    check(&waived(&one(", until: 2022-05-31")), None);
    // A recommendation changes nothing either way.
    let open = "{rule: open, reason: a, authority: b, from: 2022-01-01}";
    check(&waived(open).replace("true", "false"), Some((Verdict::Fail, None)));
}

#[test]
fn a_waiver_counts_on_its_days_for_its_subject_and_its_standard() {
    let check = |waiver: &str, counts: bool, warnings: &[&str]| {
        let found = assess(&waived(waiver));
        let codes: Vec<&str> = found.warnings.iter().map(|w| w.code.as_str()).collect();
        assert_eq!((found.finding("area").unwrap().waived.is_some(), codes.as_slice()), (counts, warnings), "{waiver}");
        found
    };
    check(&one(""), true, &[]);
    check(&one(", until: 2022-06-01"), true, &[]);
    check(&one("").replace("2022-01-01", "2022-06-01"), true, &[]);
    check(&one(", until: 2022-05-31"), false, &["waiver-expired"]);
    check(&one("").replace("2022-01-01", "2022-06-02"), false, &["waiver-not-yet"]);
    check(&one(", subject: 甲"), true, &[]);
    check(&one(", subject: 乙"), false, &["waiver-other-subject"]);
    check(&one(", standard: small"), true, &[]);
    check(&one(", standard: large"), false, &[]);
    check(&one(", standard: large").replace("area", "no-such"), false, &[]);
    let unknown = check(&one("").replace("area", "aera"), false, &["waiver-unknown-rule"]);
    assert!(unknown.warnings[0].text.en.ends_with("did you mean `area`?"), "{:?}", unknown.warnings);
    assert_eq!(unknown.warnings[0].facts, ["waivers[0]"]);
    // The one for this standard goes before the one for any.
    let two = format!("{}, {}", one(""), one(", standard: small").replace("搬迁", "改建"));
    assert_eq!(check(&two, true, &[]).finding("area").unwrap().waived.as_ref().unwrap().reason, "改建");
}

#[test]
fn the_report_shows_the_waiver_beside_the_verdict() {
    let check = |text: &str, lang, wanted: &[&str], unwanted: &[&str]| {
        let report = report::text(&assess(text), lang);
        for part in wanted {
            assert!(report.contains(part), "{part}\n{report}");
        }
        for part in unwanted {
            assert!(!report.contains(part), "{part}\n{report}");
        }
    };
    let all = waived(&format!(
        "{}, {{rule: area-again, reason: a, authority: b, from: 2022-01-01}}",
        one(", until: 2022-12-31")
    ));
    check(
        &all,
        Lang::Zh,
        &[
            "结论：未达到标准\n结论（计入豁免）：达到标准\n",
            "等级：未达到任何等级\n等级（计入豁免）：合格\n",
            "差36 ㎡〔豁免至 2022-12-31，批准：县委组织部，理由：搬迁〕\n",
            "差36 ㎡〔豁免，批准：b，理由：a〕\n",
        ],
        &[],
    );
    check(
        &all,
        Lang::En,
        &[
            "Outcome: does not conform\nOutcome with waivers: conforms\n",
            "Level: none reached\nLevel with waivers: Sound\n",
            " [waived until 2022-12-31 by 县委组织部: 搬迁]\n",
            " [waived by b: a]\n",
        ],
        &[],
    );
    check(&waived(&one("")), Lang::Zh, &["〔豁免，批准"], &["结论（计入豁免）"]);
    check(
        &waived(&one(", until: 2022-05-31")),
        Lang::Zh,
        &["注意：“场所面积”的豁免", "已过期"],
        &["〔豁免", "计入豁免"],
    );
    // With everything waived it is not the standard that does not apply.
    let rules = ["area", "area-again", "seats", "premises"];
    let every = rules.map(|rule| one("").replace("area", rule)).join(", ");
    let text = waived(&every).replace("12", "2");
    check(&text, Lang::En, &["Outcome with waivers: nothing is required but what is waived"], &["does not apply"]);
    check(&text.replace("seats: 2, ", ""), Lang::Zh, &["结论（计入豁免）：达到标准，或除豁免外没有须达到的要求"], &[]);
}

/// The program may replace a verdict by anything; only those who refer to the rule see it.
#[test]
fn a_verdict_is_replaced_for_one_rule_and_many_rows() {
    use guiju::{Instead, Outcomes, Scratch, Table};
    let vocabulary = vocabulary();
    let standard = Standard::load(&Source::new("standard.yaml", STANDARD.trim_start()), &vocabulary).unwrap();
    let facts = read("{area: 300 m2, seats: 12, open: true}").unwrap();
    let rows = vec![&facts; 70];
    let table = Table::from_facts(&rows, standard.program(), &vocabulary, 0);
    let mut scratch = Scratch::default();
    let nodes: Vec<_> = standard.rule_nodes().collect();
    let overall = standard.overall().unwrap();
    let mut check = |instead: &[(u32, Outcomes)], premises: Outcomes, all: Outcomes| {
        let instead: Vec<_> = instead.iter().map(|(rule, outcomes)| (*rule, Instead::Outcomes(*outcomes))).collect();
        scratch.run_with(standard.program(), &table, 0, 0..70, &instead);
        for row in [0, 63, 64, 69] {
            assert_eq!(scratch.outcomes(nodes[0], row), Outcomes::FAIL, "the rule itself");
            assert_eq!(
                (scratch.outcomes(nodes[4], row), scratch.outcomes(overall, row)),
                (premises, all),
                "{instead:?}"
            );
        }
        assert_eq!(scratch.outcomes(overall, 70), Outcomes::default(), "the bits beyond the last row are zero");
    };
    check(&[], Outcomes::FAIL, Outcomes::FAIL);
    check(&[(0, Outcomes::PASS)], Outcomes::PASS, Outcomes::FAIL);
    check(&[(1, Outcomes::PASS)], Outcomes::FAIL, Outcomes::FAIL);
    check(&[(0, Outcomes::PASS), (1, Outcomes::PASS)], Outcomes::PASS, Outcomes::PASS);
    check(&[(0, Outcomes::PASS), (1, Outcomes::UNKNOWN)], Outcomes::PASS, Outcomes::UNKNOWN);
}

#[test]
fn an_assessment_says_nothing_of_waivers_where_there_are_none() {
    let text = serde_json::to_string(&assess("{area: 364 m2}")).unwrap();
    assert!(!text.contains("waive") && !text.contains("evidence"), "{text}");
    let found: Value = serde_json::to_value(assess(&waived(&one(", until: 2022-12-31, score: full")))).unwrap();
    let expected = json!({ "reason": "搬迁", "authority": "县委组织部", "from": "2022-01-01", "until": "2022-12-31", "score": "full" });
    assert_eq!(found["findings"][0]["waived"], expected);
    assert_eq!(found["with_waivers"]["verdict"], "fail");
    let schema = schema::facts(&vocabulary());
    assert_eq!(schema["$defs"]["hall"]["properties"]["waivers"]["items"]["$ref"], "#/$defs/waiver");
    assert_eq!(schema["$defs"]["waiver"]["properties"]["score"]["enum"], json!(["none", "full", "drop"]));
}
