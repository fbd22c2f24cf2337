//! Costs files that are right, and what is said of those that are not.

use super::*;
use crate::{Lang, Source, Vocabulary};

fn read(text: &str) -> Result<Costs, String> {
    let vocabulary = Vocabulary::bundled().unwrap();
    let subject = vocabulary.record_named("center").unwrap();
    let text = format!("format: guiju-costs/1\ntitle: {{zh: 例, en: example}}\nyears: 3\n{text}");
    Costs::read(&Source::new("costs.yaml", &text), vocabulary, subject).map_err(|found| found.lines(Lang::En))
}

fn way(path: &str) -> Vec<FactId> {
    let vocabulary = Vocabulary::bundled().unwrap();
    let mut owner = vocabulary.record_named("center").unwrap();
    path.split('.')
        .map(|name| {
            let (id, fact) = vocabulary.record(owner).unwrap().fact_named(name).unwrap();
            if let FactKind::Record(inner) | FactKind::List(inner) = fact.kind {
                owner = inner;
            }
            id
        })
        .collect()
}

#[test]
fn prices_by_amount() {
    let costs = read(
        "costs:\n  building_area: {per: 1 m2, cost: 2000 yuan}\n  notice_wall.area: {per: 1 m2, begun: true, cost: 300 yuan, yearly: 10 yuan}\n  distance_education.yearly_budget: {per: 1 yuan, yearly: 1 yuan}\n",
    )
    .unwrap();
    let check = |path: &str, steps: i64, once: i64, yearly: i64| {
        let Some(Entry::Price(price)) = costs.of(&way(path)) else { panic!("{path} has no price") };
        assert_eq!(price.amount(steps), Money { once, yearly }, "{path} by {steps} steps");
    };
    let m2 = Dimension::Area.grid();
    check("building_area", 36 * m2, 7_200_000, 0);
    check("building_area", m2 / 2, 100_000, 0);
    check("building_area", 1, 1, 0);
    check("notice_wall.area", m2 / 2, 30_000, 1000);
    check("notice_wall.area", 2 * m2, 60_000, 2000);
    check("distance_education.yearly_budget", 2000 * Dimension::Money.grid(), 0, 200_000);
}

#[test]
fn prices_by_term_and_type() {
    let costs = read(
        "costs:\n  rooms: {each: 20000 yuan, by: kinds, of: {便民服务大厅: 50000 yuan, library: {once: 8000 yuan, yearly: 500 yuan}}}\n  level: cannot\ndefaults:\n  boolean: {once: 0 yuan, kind: organize}\n",
    )
    .unwrap();
    let Some(Entry::Price(rooms)) = costs.of(&way("rooms")) else { panic!("no price") };
    let vocabulary = Vocabulary::bundled().unwrap();
    let kinds = vocabulary.term_list(vocabulary.term_list_named("room_kind").unwrap()).unwrap();
    let term = |name: &str| kinds.term_named(name).unwrap().0;
    assert_eq!(rooms.term(&[term("service_hall")]).once, 5_000_000);
    assert_eq!(rooms.term(&[term("library")]).over(3), 950_000);
    assert_eq!(rooms.term(&[term("canteen")]).once, 2_000_000);
    assert_eq!(costs.of(&way("level")), Some(&Entry::Cannot));
    assert!(costs.of(&way("door_plates_uniform")).is_none());
    let Some(Entry::Price(default)) = costs.of_kind(&way("door_plates_uniform"), FactKind::Boolean) else { panic!() };
    assert_eq!(default.kind, Some(FixKind::Organize));
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let check = |text: &str, expected: &str| {
        let found = read(text).unwrap_err();
        assert!(found.contains(expected), "{expected:?} is not in {found}");
    };
    check("costs: {bulding_area: {per: 1 m2, cost: 2 yuan}}", "costs.yaml:4:9: `bulding_area`: unknown fact");
    check("costs: {bulding_area: {per: 1 m2, cost: 2 yuan}}", "did you mean `building_area`?");
    check("costs: {building_area: {per: 1 m, cost: 2 yuan}}", "area");
    check("costs: {building_area: {each: 2 yuan}}", "`each` is for lists");
    check("costs: {rooms: {per: 1, cost: 2 yuan}}", "this is no number");
    check("costs: {rooms: {each: 2 yuan, by: kind, of: {}}}", "did you mean `kinds`?");
    check("costs: {rooms: {each: 2 yuan, by: kinds, of: {service_hal: 1 yuan}}}", "did you mean `service_hall`?");
    check("costs: {building_area: {per: 1 m2, cost: 0.001 yuan}}", "whole fen");
    check("costs: {building_area: {per: 1 m2}}", "`cost` or `yearly` is missing");
    check("costs: {building_area: {}}", "a price is for one of");
    check("costs: {building_area: 2000 yuan}", "`cannot` or a price");
    check("costs: {activity_ground: {once: 5 yuan}}", "is a record");
    check("costs: {building_area: cannot, 建筑面积: cannot}", "has a price already");
    check("costs: {}\ndefaults: {boolian: cannot}", "did you mean `boolean`?");
    check("costs: {}\nprices: {}", "unknown key `prices`");
}
