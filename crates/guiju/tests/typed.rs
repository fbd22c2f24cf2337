//! Subjects built in Rust: the same answers as from facts files, and nothing lost on the way.

#![cfg(all(feature = "typed", feature = "bundled"))]
#![expect(clippy::unwrap_used, reason = "a helper that fails fails the test")]

use guiju::quantity::{Dimension, Interval, read_date};
use guiju::typed::*;
use guiju::{Facts, Lang, Source, Standard, Vocabulary, Waiver};
use serde::Serialize;
use serde_json::json;
use std::{fmt::Debug, fs, path::Path, str::FromStr};

const STANDARD: &str = "xuzhou-red-landmark";

fn standard() -> Standard {
    Standard::bundled(STANDARD).unwrap()
}

fn assessed(standard: &Standard, facts: &Facts) -> String {
    serde_json::to_string(&standard.assess(facts, read_date("2022-06-01").unwrap().lo)).unwrap()
}

#[test]
fn a_center_built_in_rust_is_assessed_like_its_facts_file() {
    let mut hall = Room::default();
    hall.kinds = Some(vec![RoomKind::ServiceHall].into());
    hall.area = Some("约60平方米".parse().unwrap());
    let mut library = Room::default();
    library.kinds = Some(Set::open(vec!["农家书屋".parse().unwrap()]).into());
    let mut sign = Sign::default();
    sign.kind = Some(SignKind::NameSign.into());
    sign.width = Some("1.2 m".parse().unwrap());

    let mut center = Center::default();
    center.name = Some("幸福村党群服务中心".into());
    center.level = Some(CenterLevel::Village.into());
    let measured = Evidence::default().with_method(Method::Measurement);
    center.building_area = Some("364 m2".parse::<Fact<_>>().unwrap().with_evidence(measured));
    center.plaque_hung_on = Some("2021-05".parse().unwrap());
    center.opening_hours = Some("08:30-12:00, 14:00-17:30".parse().unwrap());
    center.meeting_seats = Some(between("50", "80").into());
    center.on_trunk_road = Some(true.into());
    center.rooms = Some(List::open(vec![hall, library]).with_total(12).into());
    center.signs = Some(vec![sign].into());
    center.wall_documents = Some(vec![WallDocument::AbPosts].into());
    let visit = Evidence::by("县委组织部")
        .with_method(Method::SiteVisit)
        .with_date("2022-05-20".parse().unwrap())
        .with_valid_until("2023-05-20".parse().unwrap())
        .with_note("two visits");
    center.party_leadership_strong = Some(Judgement::new(true, visit).unwrap());

    let text = r#"{
        "name": "幸福村党群服务中心",
        "level": "village",
        "building_area": {"value": "364 m2", "evidence": {"method": "measurement"}},
        "plaque_hung_on": "2021-05",
        "opening_hours": "08:30-12:00, 14:00-17:30",
        "meeting_seats": {"at_least": 50, "at_most": 80},
        "on_trunk_road": true,
        "rooms": {
            "items": [
                {"kinds": ["service_hall"], "area": "约60平方米"},
                {"kinds": {"items": ["library"], "complete": false}}
            ],
            "complete": false, "total": 12
        },
        "signs": [{"kind": "name_sign", "width": "1.2 m"}],
        "wall_documents": ["ab_posts"],
        "party_leadership_strong": {"value": true, "evidence": {
            "assessor": "县委组织部", "date": "2022-05-20", "method": "site_visit", "valid_until": "2023-05-20",
            "note": "two visits"
        }}
    }"#;
    let read: Center = serde_json::from_str(text).unwrap();
    assert_eq!(read, center);

    for id in Standard::bundled_ids() {
        let standard = Standard::bundled(id).unwrap();
        if standard.vocabulary().record(standard.subject).unwrap().id != Center::KIND {
            continue;
        }
        let (built, written) = (standard.facts_of(&center).unwrap(), standard.read_facts("", text).unwrap());
        assert_eq!(built.record, written.record, "{id}");
        assert_eq!(assessed(&standard, &built), assessed(&standard, &written), "{id}");
    }
}

#[test]
fn every_real_center_goes_through_the_struct_unchanged() {
    let standard = standard();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/real-centers");
    let mut centers = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let Ok(facts) = standard.read_facts("", &text) else { continue };
        let shown = path.display();
        let center: Center = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert!(center.extensions.is_empty(), "{shown}: {:?}", center.extensions);
        let again = serde_json::to_string(&center).unwrap();
        assert_eq!(serde_json::from_str::<Center>(&again).unwrap(), center, "{shown}");
        let built = standard.facts_of(&center).unwrap();
        assert_eq!((built.as_of, &built.record), (facts.as_of, &facts.record), "{shown}");
        assert_eq!(assessed(&standard, &built), assessed(&standard, &facts), "{shown}");
        centers += 1;
    }
    assert!(centers >= 19, "only {centers} centers were read");
}

#[test]
fn a_facts_file_reads_by_zh_titles_and_synonyms() {
    let center: Center = serde_json::from_value(json!({
        "subject": "center", "as_of": "2022-06-01", "层级": "村级", "总建筑面积": 364, "位于交通主干道": "有", "楼层数": null,
        "rooms": [{"面积": 60.5, "kinds": "农家书屋"}],
    }))
    .unwrap();
    assert_eq!(center.level, Some(CenterLevel::Village.into()));
    assert_eq!(center.building_area.as_ref().unwrap().value.to_string(), "364");
    assert_eq!(center.building_area.as_ref().unwrap().value.interval(), None, "its unit is the fact's own");
    assert_eq!(center.floors, None);
    assert_eq!(
        serde_json::to_value(&center).unwrap(),
        json!({
            "subject": "center", "as_of": "2022-06-01", "level": "village", "building_area": "364", "on_trunk_road": true,
            "rooms": [{"kinds": ["library"], "area": "60.5"}],
        })
    );
}

#[test]
fn words_for_yes_and_no_are_those_of_facts_files() {
    let standard = standard();
    for word in "是 有 yes TRUE y √ ✓ 对 否 无 没有 no false n × 不是".split(' ') {
        let text = json!({ "on_trunk_road": word }).to_string();
        let center: Center = serde_json::from_str(&text).unwrap();
        let value = |facts: Facts| facts.record.iter().map(|(_, known)| known.value.clone()).collect::<Vec<_>>();
        let built = value(standard.facts_of(&center).unwrap());
        assert_eq!(built, value(standard.read_facts("", &text).unwrap()), "{word}");
    }
    let text = json!({ "on_trunk_road": "也许" }).to_string();
    assert!(serde_json::from_str::<Center>(&text).is_err() && standard.read_facts("", &text).is_err());
}

#[test]
fn a_facts_file_with_a_mistake_is_refused() {
    let check = |text: serde_json::Value, expected: &str| {
        let error = serde_json::from_value::<Center>(text).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    };
    check(json!({"subject": "station"}), "these are facts of `station`, expected `center`");
    check(json!({"building_area": "400 米"}), "expected an area, found a length `400 米`");
    check(json!({"building_area": {"at_least": "500 m2", "at_most": "400 m2"}}), "these bounds leave nothing");
    check(json!({"building_area": {"value": 400, "evidence": {"method": "guess"}}}), "unknown variant `guess`");
    check(json!({"building_area": {"value": 400, "evidenze": {}}}), "unknown field `evidenze`");
    check(json!({"party_leadership_strong": true}), "a judgement needs its assessor");
    check(json!({"level": "vilage"}), "`vilage` is not a known level of a center (did you mean `village`?)");
    check(json!({"rooms": [{}, {"arae": 60}]}), "[1]: unknown field `arae`");
    check(json!({"rooms": 3}), "expected a list");
    check(json!({"opening_hours": {"at_least": "8 h"}}), "expected opening hours");
}

#[test]
fn facts_a_standard_declares_itself_are_extensions() {
    let source = Source::new(
        "own.json",
        &json!({
            "format": "guiju-standard/1", "id": "own", "edition": "1", "status": "draft",
            "title": {"zh": "自定标准", "en": "own standard"}, "issuer": {"zh": "某县", "en": "a county"},
            "subject": "center",
            "facts": {"benches": {
                "type": "count", "title": {"zh": "长椅数", "en": "benches"},
                "meaning": {"zh": "长椅的张数", "en": "how many benches there are"},
            }},
            "rules": [{
                "id": "benches", "clause": "1", "covers": [], "title": {"zh": "长椅", "en": "Benches"},
                "require": {"benches": {"at_least": 3}},
            }],
        })
        .to_string(),
    );
    let own = Standard::load(&source, Vocabulary::bundled().unwrap()).unwrap();
    let mut center = Center::default();
    center.extensions.insert("benches".into(), json!(2));
    let answer = own.assess(&own.facts_of(&center).unwrap(), 0);
    assert_eq!(answer.verdict, guiju::Verdict::Fail);
    let error = standard().facts_of(&center).unwrap_err();
    assert_eq!((error.0[0].code.as_str(), error.0[0].path.as_str()), ("unknown-fact", "benches"));
}

/// Waivers of a file are kept among the extensions; in Rust they are added to the facts.
#[test]
fn waivers_go_through_the_struct_or_are_added_to_the_facts() {
    let standard = standard();
    let text = json!({
        "level": "village", "building_area": "364 m2",
        "waivers": [{ "rule": "building-area", "reason": "a", "authority": "b", "from": "2022-01-01" }],
    });
    let direct = standard.read_facts("facts.json", &text.to_string()).unwrap();
    let center: Center = serde_json::from_value(text).unwrap();
    let through = standard.facts_of(&center).unwrap();
    let mut built = Center::default();
    built.level = Some(CenterLevel::Village.into());
    built.building_area = Some("364 m2".parse().unwrap());
    let waiver = Waiver::new("building-area", "a", "b", read_date("2022-01-01").unwrap().lo);
    let added = standard.facts_of(&built).unwrap().with_waiver(waiver);
    let expected = assessed(&standard, &direct);
    assert!(expected.contains("with_waivers"), "{expected}");
    assert_eq!(assessed(&standard, &through), expected);
    assert_eq!(assessed(&standard, &added), expected);
}

#[test]
fn a_subject_of_another_kind_is_refused() {
    #[derive(Serialize)]
    struct Station {}
    impl Subject for Station {
        const KIND: &'static str = "station";
    }
    let error = standard().facts_of(&Station {}).unwrap_err();
    assert_eq!(error.to_string(), "these are facts of `station`; the standard is about `center`");
}

fn between(low: &str, high: &str) -> Count {
    let mut bounds = Bounds::default();
    (bounds.at_least, bounds.at_most) = (Some(low.into()), Some(high.into()));
    bounds.try_into().unwrap()
}

#[test]
fn bounds_are_kept() {
    assert_eq!(between("50", "80").interval(), Some(Interval::new(50, 80)));
    assert!(Area::try_from(Bounds::default()).is_err());
    let mut bounds = Bounds::default();
    bounds.less_than = Some("400".into());
    assert_eq!(Area::try_from(bounds).unwrap_err().to_string(), "`< 400` has no unit (such as `< 400 m2`)");
    // A total is a text in a facts file.
    let total = |count| serde_json::to_value(List::<Room>::default().with_total(count)).unwrap()["total"].clone();
    assert_eq!(total(between("3", "5")), "3-5");
    let mut open = Bounds::default();
    open.more_than = Some("3".into());
    assert_eq!(total(open.try_into().unwrap()), "≥4");
}

#[test]
fn quantities_read_and_are_shown_as_given() {
    fn check<T: FromStr<Err = ValueError> + ToString + Serialize>(
        text: &str,
        interval: impl Fn(&T) -> Option<Interval>,
        expected: (i64, i64),
    ) {
        let read: T = text.parse().unwrap();
        assert_eq!(interval(&read), Some(Interval::new(expected.0, expected.1)), "{text}");
        assert_eq!((read.to_string(), serde_json::to_value(&read).unwrap()), (text.to_owned(), json!(text)));
    }
    let (area, money) = (Dimension::Area.grid(), Dimension::Money.grid());
    let (hour, percent) = (Dimension::Duration.grid(), Dimension::Percent.grid());
    check("约350平方米", Area::interval, (315 * area, 385 * area));
    check("1.2亩", Area::interval, (800 * area, 800 * area));
    check("60 cm", Length::interval, (60 * 30_000, 60 * 30_000));
    check("100万元", Money::interval, (1_000_000 * money, 1_000_000 * money));
    check("90分钟", Duration::interval, (hour + hour / 2, hour + hour / 2));
    check("80", Percent::interval, (80 * percent, 80 * percent));
    check("12间", Count::interval, (12, 12));
    check("1970-01", Day::interval, (0, 30));
    check("上午8:30至11:30、下午2:30至5:30", OpeningHours::interval, (6 * hour, 6 * hour));
}

#[test]
fn what_is_no_quantity_is_refused_with_a_reason() {
    fn check<T: FromStr<Err = ValueError> + Debug>(text: &str, expected: &str) {
        let error = text.parse::<T>().unwrap_err().to_string();
        assert!(error.contains(expected), "{text}: {error}");
    }
    check::<Area>("400 米", "expected an area, found a length `400 米`");
    check::<Area>("364", "`364` has no unit (such as `364 m2`)");
    check::<Area>("", "expected an area, found nothing");
    check::<Length>("large", "expected a length, found `large`");
    check::<Money>("3 metre", "expected an amount of money, found a length `3 metre`");
    check::<Duration>("8 huors", "(did you mean `hours`?)");
    check::<Percent>("0.8", "write the unit");
    check::<Count>("2.5", "expected a whole number, found `2.5`");
    check::<Day>("yesterday", "found `yesterday`");
    check::<OpeningHours>("8:30-11:30, 2:30-5:30", "14:30");
    check::<Fact<RoomKind>>("libary", "`libary` is not a known kind of room (did you mean `library`?)");
    let zh = "364".parse::<Area>().unwrap_err();
    assert_eq!((zh.message().zh.as_str(), zh.help().unwrap().zh.as_str()), ("`364` 没有单位", "例如 `364 m2`"));
}

#[test]
fn terms_read_from_every_name_and_write_their_id() {
    fn check<T: Term + FromStr<Err = ValueError> + Debug + PartialEq + Serialize>() {
        for term in T::ALL {
            let words = term.words();
            for name in [words.id, words.zh].iter().chain(words.synonyms) {
                assert_eq!(&name.parse::<T>().unwrap(), term, "{name}");
            }
            assert_eq!(serde_json::to_value(term).unwrap(), words.id);
        }
    }
    check::<RoomKind>();
    check::<CenterLevel>();
    check::<WallDocument>();
    assert_eq!(RoomKind::Library.title(Lang::Zh), "图书阅览室");
    assert_eq!(RoomKind::Library.to_string(), "library");
}
