//! The laws of scores, on random sheets of every shape and with every completion of the facts tried: a score lies within
//! what was reported, both ends are reached where that is said, knowing more never widens anything, and the level is one
//! of those said to be possible.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails fails the test"
)]

mod sheets;

use guiju::{
    Assessment, Facts, Outcomes, Source, Standard,
    score::{Extent, ItemScore, Mark, Scored, SheetScore},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use sheets::{Choices, facts::Partial, load, thing, vocabulary};

#[derive(Clone)]
struct Case {
    standard: Value,
    known: Partial,
    seed: u64,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scores = &self.standard["scores"];
        let (levels, rules) = (&self.standard["levels"], &self.standard["rules"]);
        let applies = &self.standard["applies_to"];
        write!(f, "scores {scores}\nlevels {levels}\nrules {rules}\napplies {applies}\nfacts {}", self.known.json())
    }
}

fn case(standard: fn(Choices) -> Value) -> impl Strategy<Value = Case> {
    let numbers = |most: usize| proptest::collection::vec(any::<u16>(), 0..most);
    (numbers(120), numbers(40), any::<u64>()).prop_map(move |(of_standard, of_facts, seed)| {
        let standard = standard(Choices::new(&of_standard));
        let known = Partial::random(&mut Choices::new(&of_facts), &standard.to_string());
        Case { standard, known, seed }
    })
}

fn assess(standard: &Standard, known: &Partial) -> Assessment {
    let text = known.json().to_string();
    let facts = Facts::read(&Source::new("facts.json", &text), vocabulary(), thing());
    standard.assess(&facts.unwrap_or_else(|e| panic!("{e}\n{text}")), 20_000)
}

fn extent(sheet: &SheetScore) -> Option<Extent> {
    (sheet.scored != Scored::NothingScored).then_some(Extent { low: sheet.low, high: sheet.high })
}

/// Whether one way of being scored may turn into another as more is known.
fn scored_within(more: Scored, less: Scored) -> bool {
    more == less || less == Scored::Unknown
}

fn outcomes_within(more: Outcomes, less: Outcomes) -> bool {
    (!more.pass || less.pass) && (!more.fail || less.fail) && (!more.not_applicable || less.not_applicable)
}

fn find<'a>(items: &'a [ItemScore], id: &str) -> Option<&'a ItemScore> {
    items.iter().find_map(|item| if item.id == id { Some(item) } else { find(&item.items, id) })
}

/// Whether whatever `more` says was possible by `less`; if not, what was not.
fn within(more: &Assessment, less: &Assessment) -> Result<(), String> {
    for (more, less) in more.scores.iter().zip(&less.scores) {
        let fail = |what: &str| Err(format!("{what} of {}: {more:#?}\nwithin {less:#?}", less.id));
        if !scored_within(more.scored, less.scored) {
            return fail("scored");
        }
        if let Some(found) = extent(more) {
            if !extent(less).is_some_and(|less| less.encloses(found)) {
                return fail("score");
            }
            let out_of = |s: &SheetScore| Extent { low: s.out_of_low, high: s.out_of_high };
            if !out_of(less).encloses(out_of(more)) {
                return fail("what it is out of");
            }
        }
        if more.passed.zip(less.passed).is_some_and(|(more, less)| !outcomes_within(more, less)) {
            return fail("pass");
        }
        for (more, less) in more.vetoes.iter().zip(&less.vetoes) {
            if !outcomes_within(more.triggered, less.triggered) {
                return Err(format!("veto: {more:?} {less:?}"));
            }
        }
        items_within(&more.items, &less.items)?;
    }
    if let (Some(more), Some(less)) = (&more.level, &less.level) {
        let rank = |level: &Option<String>| level.as_ref().and_then(|id| less.all.iter().position(|l| l.id == *id));
        if more.possible.iter().any(|level| !less.possible.contains(level) || rank(level) < rank(&less.certain)) {
            return Err(format!("level: {more:?} within {less:?}"));
        }
        if !less.possible.contains(&less.certain) {
            return Err(format!("the level that is certain is possible: {less:?}"));
        }
    }
    Ok(())
}

fn items_within(more: &[ItemScore], all: &[ItemScore]) -> Result<(), String> {
    for item in more {
        let Some(less) = find(all, &item.id) else { return Err(format!("{} was not there", item.id)) };
        let bounds = |i: &ItemScore| Extent { low: i.low, high: i.high };
        let inside = item.scored == Scored::NothingScored || bounds(less).encloses(bounds(item));
        if !scored_within(item.scored, less.scored) || !inside {
            return Err(format!("item {}: {item:#?}\nwithin {less:#?}", item.id));
        }
        items_within(&item.items, &less.items)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() })]

    /// The law: every completion lies within what was reported; with everything known all is decided; and where the ends
    /// are said to be reached, they are.
    #[test]
    fn every_completion_is_inside_and_tight_ends_are_reached(case in case(sheets::standard)) {
        let standard = load(&case.standard);
        let reported = assess(&standard, &case.known);
        let mut hulls: Vec<Option<Extent>> = vec![None; reported.scores.len()];
        let (mut nothing, mut something) = (vec![false; hulls.len()], vec![false; hulls.len()]);
        for completion in case.known.completions() {
            let found = assess(&standard, &completion);
            if let Err(what) = within(&found, &reported) {
                prop_assert!(false, "{what}\n{}", completion.json());
            }
            for (at, sheet) in found.scores.iter().enumerate() {
                prop_assert_ne!(sheet.scored, Scored::Unknown, "{}", completion.json());
                nothing[at] |= sheet.scored == Scored::NothingScored;
                something[at] |= sheet.scored == Scored::Scored;
                if let Some(one) = extent(sheet) {
                    prop_assert!(one.is_exact() && sheet.out_of_low == sheet.out_of_high && sheet.tight, "{sheet:#?} {}", completion.json());
                    hulls[at] = Some(hulls[at].map_or(one, |hull| hull.hull(one)));
                }
            }
            if let Some(level) = &found.level {
                prop_assert_eq!(level.possible.len(), 1);
            }
        }
        for (at, sheet) in reported.scores.iter().enumerate().filter(|(_, s)| s.tight && case.known.is_finite()) {
            prop_assert_eq!(extent(sheet), hulls[at], "said to be tight: {:#?}", sheet);
            let expected = match (something[at], nothing[at]) {
                (true, true) => Scored::Unknown,
                (true, false) => Scored::Scored,
                _ => Scored::NothingScored,
            };
            prop_assert_eq!(sheet.scored, expected);
        }
    }

    /// Facts learnt one by one only ever narrow the answer.
    #[test]
    fn knowing_more_never_widens(case in case(sheets::standard)) {
        let standard = load(&case.standard);
        let mut choices = Choices::random(case.seed);
        let (mut known, mut before) = (case.known.clone(), assess(&standard, &case.known));
        for _ in 0..12 {
            known = known.learn(&mut choices);
            let after = assess(&standard, &known);
            if let Err(what) = within(&after, &before) {
                prop_assert!(false, "{what}\n{}", known.json());
            }
            before = after;
        }
    }

    /// On a sheet where facts can only help, one that turns true never lowers the score, nor an end of it.
    #[test]
    fn a_rising_sheet_never_falls(case in case(sheets::rising)) {
        let standard = load(&case.standard);
        let score = |known: &Partial| assess(&standard, known).scores[0].clone();
        for known in case.known.completions().into_iter().chain([case.known.clone()]) {
            let before = score(&known);
            for turned in known.turned() {
                let after = score(&turned);
                prop_assert!(before.low <= after.low && before.high <= after.high, "{} to {}: {before:#?}\n{after:#?}", known.json(), turned.json());
            }
        }
    }
}

/// What the laws found wrong once, each in its smallest form.
#[test]
fn what_was_found_once_stays_right() {
    let check = |sheet: Value, levels: Value, facts: Value, expected: (&str, &str, bool), possible: &[Option<&str>]| {
        let mut sheet = sheet;
        (sheet["id"], sheet["title"]) = (json!("s0"), sheets::title("s0"));
        let rooms = json!({ "rooms": { "every": { "require": { "good": true }, "if_none": "pass" } } });
        let rule =
            json!({ "id": "r0", "clause": "1", "title": sheets::title("r0"), "multiple": true, "require": rooms });
        let mut standard = sheets::around(vec![sheet], vec![rule]);
        standard["levels"] = levels;
        let facts = Facts::read(&Source::new("facts.json", &facts.to_string()), vocabulary(), thing()).unwrap();
        let found = load(&standard).assess(&facts, 20_000);
        let score = &found.scores[0];
        let text = |end: Option<Mark>| end.map_or("none".to_owned(), Mark::fraction);
        let ends = (text(score.low), text(score.high));
        assert_eq!((ends.0.as_str(), ends.1.as_str(), score.tight), expected, "{}", standard["scores"]);
        let levels = found.level.map(|l| l.possible).unwrap_or_default();
        assert_eq!(levels.iter().map(Option::as_deref).collect::<Vec<_>>(), possible, "{}", standard["scores"]);
    };
    let item = |id: &str, points: Value, shape: Value| {
        let mut item = json!({ "id": id, "title": sheets::title(id), "points": points });
        item.as_object_mut().unwrap().extend(shape.as_object().unwrap().clone());
        item
    };
    let group = |items: Vec<Value>, applies: Value| json!({ "id": "g", "title": sheets::title("g"), "items": items, "applies": applies });
    let none = json!([]);
    let b0 = || json!({ "when": { "b0": true } });

    // Extra points up to a base that is perhaps passed already.
    let base = item("i0", json!(5), json!({ "entered": "given", "cap": "none" }));
    let extra = item("i1", json!(3), json!({ "bonus": true, "when": { "b0": true } }));
    let given = json!({ "given": { "at_least": 4, "at_most": 10 }, "b0": true });
    let sheet = json!({ "bonus_limit": "to_base", "items": [base, extra] });
    check(sheet, none.clone(), given, ("5", "10", true), &[]);

    // The first band that holds a number takes it from those after it.
    let tiers = json!([{ "at_least": "90 %", "marks": 10 }, { "at_least": "80 %", "marks": 8 }, { "marks": 0 }]);
    let bands = json!({ "items": [item("i0", json!(10), json!({ "bands": { "of": "share", "tiers": tiers } }))] });
    check(bands, none.clone(), json!({ "share": { "at_least": "91%", "at_most": "99%" } }), ("10", "10", true), &[]);

    // A number and its target in different units.
    let off =
        json!([{ "points": 1, "of": "fund", "below": { "fact": "needed" }, "per": "1 万元", "steps": "pro_rata" }]);
    let sheet = json!({ "items": [item("i0", json!(10), json!({ "deduct": off }))] });
    check(sheet, none.clone(), json!({ "fund": "2万元", "needed": "50000元" }), ("7", "7", true), &[]);

    // What stands in a group that may not apply may not be scored.
    let level = json!([{ "id": "l0", "title": sheets::title("l0"), "score": { "i0": { "at_least": 5 } } }]);
    let sheet = json!({ "items": [group(vec![item("i0", json!(5), b0())], json!({ "b1": true }))] });
    check(sheet, level, json!({ "b0": true }), ("5", "5", true), &[None, Some("l0")]);

    // A group of nothing but extra points.
    let extra = item("i0", json!(3), json!({ "bonus": true, "when": { "b0": true } }));
    check(json!({ "items": [extra] }), none.clone(), json!({ "b0": true }), ("3", "3", true), &[]);

    // A certificate does not bring an item in that does not apply.
    let shape = json!({ "when": { "b0": true }, "applies": { "b1": true }, "full_marks_if": { "b2": true } });
    let sheet = json!({ "items": [item("i0", json!(3), shape)] });
    check(sheet, none.clone(), json!({ "b1": false, "b2": true }), ("none", "none", true), &[]);

    // A rule that passes over no item at all counts in full, also item by item.
    check(json!({ "xccdf": "flat" }), none.clone(), json!({ "rooms": [] }), ("1", "1", true), &[]);
    // A verdict may be certain while the share of items is not.
    let rooms = json!({ "rooms": [{ "good": false }, {}] });
    check(json!({ "xccdf": "flat" }), none.clone(), rooms, ("0", "1/2", true), &[]);

    // Items of an average with different full marks, one of which does not apply.
    let one = item("i0", json!(50), json!({ "weight": "40 %", "cap": "none", "entered": { "product": ["given", 5] } }));
    let other = item("i1", json!(100), json!({ "weight": "60 %", "when": { "b0": true }, "applies": { "b1": true } }));
    let mean = json!({ "id": "mean", "title": sheets::title("mean"), "weighted": [one, other] });
    check(json!({ "items": [mean] }), none.clone(), json!({ "given": 10, "b1": false }), ("80", "80", true), &[]);

    // Each criterion is one use of its fact; a condition that is sure to hold uses one twice.
    let met = json!({ "number_met": { "of": [{ "b0": true }, { "b1": true }], "marks": [0, 1, 3] } });
    check(json!({ "items": [item("i0", json!(3), met)] }), none.clone(), json!({}), ("0", "3", true), &[]);
    let sure = json!({ "when": { "any": [{ "b0": true }, { "b0": false }] } });
    check(json!({ "items": [item("i0", json!(3), sure)] }), none, json!({}), ("0", "3", false), &[]);
}

/// The sheets of these tests have every shape in them, and enough of them are tight for that to say something.
#[test]
fn the_random_sheets_have_every_shape() {
    let mut text = String::new();
    let (mut tight, mut open) = (0, 0);
    for seed in 0..400 {
        let standard = sheets::standard(Choices::random(seed));
        let known = Partial::random(&mut Choices::random(seed), &standard.to_string());
        for sheet in assess(&load(&standard), &known).scores {
            if sheet.low != sheet.high {
                open += 1;
                tight += usize::from(sheet.tight);
            }
        }
        text += &standard.to_string();
    }
    let shapes =
        guiju::score::shapes::KEYS.into_iter().chain(["best_of", "xccdf", "veto", "full_marks_if", "sheets_passed"]);
    let absent: Vec<&str> = shapes.filter(|key| !text.contains(&format!("\"{key}\""))).collect();
    assert!(absent.is_empty(), "{absent:?}");
    assert!(tight * 4 > open, "{tight} of {open} open sheets are tight");
}
