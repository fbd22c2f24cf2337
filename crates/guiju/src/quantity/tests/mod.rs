//! Checks of the whole module, a table of rows for each area.

mod calendar;
mod properties;
mod shown;

use super::*;
use crate::Lang;

fn read(text: &str, unit: &str) -> Result<Amount, AmountError> {
    let unit = Unit::named(unit).unwrap();
    read_amount(text, &Reading { unit, tolerance_ppm: 100_000 })
}

/// What a text reads as, shown in Chinese, or the name of its error.
fn outcome(text: &str, unit: &str) -> String {
    match read(text, unit) {
        Ok(amount) => show_interval(amount.interval, Unit::named(unit).unwrap(), Lang::Zh),
        Err(error) => name(&error),
    }
}

fn name(error: &AmountError) -> String {
    let text = format!("{error:?}");
    text.split([' ', '{']).next().unwrap().to_owned()
}

#[test]
fn check_amounts() {
    let rows = [
        ("36", "m2", "36 ㎡"),
        ("３６．５ ㎡", "m2", "36.5 ㎡"),
        ("400m²", "m2", "400 ㎡"),
        ("1,234.5 平方米", "m2", "1234.5 ㎡"),
        ("1.2万㎡", "m2", "12000 ㎡"),
        ("2亩", "m2", "1333.33 ㎡"),
        ("2000/3 m2", "mu", "1 亩"),
        ("2/0 m2", "m2", "NotANumber"),
        ("1 km2", "ha", "100 公顷"),
        ("约400㎡", "m2", "360–440 ㎡"),
        ("400㎡左右", "m2", "360–440 ㎡"),
        ("about 400 m2", "m2", "360–440 ㎡"),
        ("approx. 400", "m2", "360–440 ㎡"),
        ("近400㎡", "m2", "不少于 360 ㎡、低于 400 ㎡"),
        ("350余㎡", "m2", "350–360 ㎡之间（不含）"),
        ("300–400", "m2", "300–400 ㎡"),
        ("300-400㎡", "m2", "300–400 ㎡"),
        ("300㎡至400㎡", "m2", "300–400 ㎡"),
        ("300㎡~400", "m2", "300–400 ㎡"),
        ("约300-400㎡", "m2", "270–440 ㎡"),
        ("1.2-1.5万㎡", "m2", "12000–15000 ㎡"),
        ("8000-1万㎡", "m2", "8000–10000 ㎡"),
        ("300 to 400 sq m", "m2", "300–400 ㎡"),
        ("400-300㎡", "m2", "BackwardRange"),
        ("300-400-500", "m2", "NotANumber"),
        ("达到350㎡", "m2", "不少于 350 ㎡"),
        ("350㎡以上", "m2", "不少于 350 ㎡"),
        ("≥350", "m2", "不少于 350 ㎡"),
        ("at least 350 m2", "m2", "不少于 350 ㎡"),
        ("超过350㎡", "m2", "超过 350 ㎡"),
        ("> 350", "m2", "超过 350 ㎡"),
        ("不超过350㎡", "m2", "不超过 350 ㎡"),
        ("350㎡以下", "m2", "不超过 350 ㎡"),
        ("不足350㎡", "m2", "低于 350 ㎡"),
        ("不少于350㎡以下", "m2", "NotANumber"),
        ("5米×60厘米", "m2", "3 ㎡"),
        ("5 m x 60 cm", "m2", "3 ㎡"),
        ("5×6米", "m2", "30 ㎡"),
        ("5×6", "m2", "NotLengths"),
        ("400 米", "m2", "WrongDimension"),
        ("400个", "m2", "WrongDimension"),
        ("400 平方迷", "m2", "UnknownUnit"),
        ("3*0㎡", "m2", "LostDigits"),
        ("3X0", "m2", "LostDigits"),
        ("X㎡", "m2", "LostDigits"),
        ("3□0㎡", "m2", "LostDigits"),
        ("约3？0㎡", "m2", "LostDigits"),
        ("", "m2", "Empty"),
        ("  ", "m2", "Empty"),
        ("NaN", "m2", "NotANumber"),
        ("inf", "m2", "NotANumber"),
        ("-5", "m2", "-5 ㎡"),
        ("1e5", "m2", "UnknownUnit"),
        ("10²", "m2", "NotANumber"),
        ("12,34", "m2", "NotANumber"),
        ("3 50", "m2", "NotANumber"),
        ("1.2.3", "m2", "NotANumber"),
        ("99999999999999999999", "m2", "TooLarge"),
        ("100万元", "yuan", "1000000 元"),
        ("1亿2000万元", "yuan", "120000000 元"),
        ("489万余元", "10k-yuan", "489–490 万元之间（不含）"),
        ("300余万元", "10k-yuan", "300–400 万元之间（不含）"),
        ("100万", "10k-yuan", "100 万元"),
        ("5 10k-yuan", "yuan", "50000 元"),
        ("¥2,000", "yuan", "2000 元"),
        ("2000块", "yuan", "2000 元"),
        ("80 ％", "%", "80%"),
        ("百分之八十", "%", "80%"),
        ("60%-80%", "%", "60–80%"),
        ("0.9%", "%", "0.9%"),
        ("80", "%", "80%"),
        ("0.9", "%", "FractionForPercent"),
        ("1", "%", "FractionForPercent"),
        ("0", "%", "0%"),
        ("90分钟", "h", "1.5 小时"),
        ("5千米", "km", "5 公里"),
        ("2022年5月", "date", "2022-05-01 至 2022-05-31"),
    ];
    for (text, unit, expected) in rows {
        assert_eq!(outcome(text, unit), expected, "{text}");
    }
    assert_eq!(name(&read(&"1".repeat(201), "m2").unwrap_err()), "TooLong");
}

#[test]
fn check_counts() {
    let rows = [
        ("12", 12, 12),
        ("3间", 3, 3),
        ("300人次", 300, 300),
        ("12 people", 12, 12),
        ("三百五十人", 350, 350),
        ("三百零五", 305, 305),
        ("十二", 12, 12),
        ("两千三百万", 23_000_000, 23_000_000),
        ("3千5百万", 35_000_000, 35_000_000),
        ("1万亿", 1_000_000_000_000, 1_000_000_000_000),
        ("350余人", 351, 359),
        ("400余人", 401, 499),
        ("580多", 581, 589),
        ("1100多户", 1101, 1199),
        ("百余人", 101, 199),
        ("十几人", 11, 19),
        ("三百余人", 301, 399),
        ("约3人", 3, 3),
        ("约45人", 41, 49),
        ("近5人", 4, 4),
        ("近400人", 360, 399),
        ("超过350人", 351, i64::MAX),
        ("350人以上", 350, i64::MAX),
        ("500+", 500, i64::MAX),
        ("不足350人", 0, 349),
        ("至多3个", 0, 3),
        ("3-4百人", 300, 400),
        ("1.2万人", 12_000, 12_000),
    ];
    for (text, lo, hi) in rows {
        let amount = read(text, "").map(|a| a.interval);
        assert_eq!(amount, Ok(Interval { lo, hi }), "{text}");
    }
    let errors = [
        ("2.5人", "FractionalCount"),
        ("三百五", "NotANumber"),
        ("1万5", "NotANumber"),
        ("1万万", "NotANumber"),
        ("三五个", "NotANumber"),
        ("千人", "NotANumber"),
        ("5余人", "NoValue"),
        ("0多人", "NoValue"),
        ("少于0人", "NoValue"),
        ("30天", "WrongDimension"),
        ("近300-400人", "NotANumber"),
    ];
    for (text, expected) in errors {
        assert_eq!(outcome(text, ""), expected, "{text}");
    }
}

#[test]
fn check_exactness() {
    let rows = [
        ("36", Exactness::Exact, false),
        ("36㎡", Exactness::Exact, true),
        ("0.0000001㎡", Exactness::Bounded, true),
        ("300-400", Exactness::Bounded, false),
        ("350余㎡", Exactness::Bounded, true),
        ("不少于350", Exactness::Bounded, false),
        ("约350㎡", Exactness::Approximate, true),
        ("近350", Exactness::Approximate, false),
    ];
    for (text, exactness, unit_given) in rows {
        let amount = read(text, "m2").unwrap();
        assert_eq!((amount.exactness, amount.unit_given), (exactness, unit_given), "{text}");
    }
    let fine = read("0.0000001㎡", "m2").unwrap().interval;
    assert_eq!(fine, Interval::new(0, 1));
}

#[test]
fn check_units() {
    for unit in Unit::all() {
        assert_eq!(Unit::named(unit.symbol()), Some(unit));
        assert!(Unit::base(unit.dimension()).dimension() == unit.dimension());
        if !unit.label(Lang::Zh).is_empty() {
            assert_eq!(Unit::named(unit.label(Lang::Zh)), Some(unit));
            assert_eq!(Unit::named(unit.label(Lang::En)), Some(unit));
        }
    }
    for dimension in [Dimension::Area, Dimension::Money, Dimension::Percent, Dimension::Duration] {
        assert_eq!(Unit::base(dimension).steps(), dimension.grid());
    }
    assert_eq!(Unit::nearest("平方迷"), Some("平方米"));
    assert_eq!(Unit::nearest("metters"), Some("meters"));
    assert_eq!(Unit::nearest("小食"), Some("小时"));
    assert_eq!(Unit::nearest("bananas"), None);
}

#[test]
fn check_messages() {
    let rows = [
        ("400 米", "m2", "expected an area, found a length `400 米`"),
        ("abc", "m2", "expected an area, found `abc`"),
        ("0.9", "%", "`0.9`: 0.9 % or 90 %? write the unit"),
        ("3*0", "", "`3*0` has lost digits: expected every digit of the number"),
        ("400 平方迷", "m2", "expected a unit for an area, found `平方迷`"),
        ("2.5人", "", "expected a whole number, found `2.5人`"),
    ];
    for (text, unit, expected) in rows {
        let error = read(text, unit).unwrap_err();
        assert_eq!(error.to_string(), expected, "{text}");
        assert!(!error.message().zh.is_empty());
    }
    let help = read("400 平方迷", "m2").unwrap_err().help().unwrap();
    assert_eq!(help.zh, "是否指 `平方米`？");
}
