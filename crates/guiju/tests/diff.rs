//! What a change of a standard means for a subject: its verdict, level and score by both.

#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

use guiju::{
    Lang, Source, Standard, Vocabulary,
    diff::{Diff, ScoreEnds, subject},
    quantity::read_date,
};

/// A sheet of one item: half a point less for each full 20 m² below an area.
fn sheet(area: &str) -> Standard {
    let text = r#"{
        "format": "guiju-standard/1", "id": "area-sheet", "edition": "1", "status": "draft", "subject": "center",
        "title": {"zh": "面积评分", "en": "score of the area"}, "issuer": {"zh": "某县", "en": "a county"}, "rules": [],
        "scores": [{"id": "sheet", "title": {"zh": "评分表", "en": "sheet"}, "out_of": 5, "items": [
            {"id": "area", "title": {"zh": "面积", "en": "area"}, "points": 5, "floor": 0,
             "deduct": [{"points": 0.5, "of": "building_area", "below": "AREA", "per": "20 m2", "steps": "full"}]}]}],
        "levels": [{"id": "good", "title": {"zh": "良好", "en": "good"}, "score": {"sheet": {"at_least": 4}}}]
    }"#;
    let source = Source::new("area-sheet.json", &text.replace("AREA", area));
    Standard::load(&source, Vocabulary::bundled().unwrap()).unwrap()
}

#[test]
fn a_changed_figure_changes_score_and_level() {
    let (old, new) = (sheet("400 m2"), sheet("500 m2"));
    let day = read_date("2025-06-01").unwrap().lo;
    let check = |area: &str, score: Option<(&str, &str)>, level: bool| {
        let facts = format!(r#"{{"building_area": "{area}"}}"#);
        let of = |standard: &Standard| standard.assess(&standard.read_facts("f.json", &facts).unwrap(), day);
        let one = subject(None, &of(&old), &of(&new));
        let exact = |ends: &Option<ScoreEnds>| ends.unwrap().score.low.unwrap().decimal();
        let found: Vec<_> = one.scores.iter().map(|s| (exact(&s.score.old), exact(&s.score.new))).collect();
        let expected: Vec<_> = score.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect();
        assert_eq!(found, expected, "{area}");
        assert_eq!(one.level.as_ref().is_some_and(guiju::diff::Pair::is_changed), level, "{area}");
        let mut diff = Diff::of(&old, &new);
        diff.subjects.push(one);
        let text = guiju::diff::text(&diff, Lang::En);
        let line = score.map(|(old, new)| format!("score: sheet: {old} / 5 → {new} / 5"));
        assert_eq!(line.as_ref().is_some_and(|line| text.contains(line)), score.is_some(), "{text}");
    };
    // 100 m² short are five full steps of 20 m²: two and a half points less.
    check("400 m2", Some(("5", "2.5")), true);
    check("460 m2", Some(("5", "4")), false);
    check("500 m2", None, false);
}
