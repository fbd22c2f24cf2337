//! Checks of the values shown to readers and written for machines.

use super::super::*;
use crate::Lang;

fn unit(name: &str) -> Unit {
    Unit::named(name).unwrap()
}

fn value(text: &str, name: &str) -> i64 {
    read_exact(text, unit(name)).unwrap()
}

#[test]
fn check_values() {
    let rows = [
        ("36", "m2", "36 ㎡", "36 m²"),
        ("36.50", "m2", "36.5 ㎡", "36.5 m²"),
        ("36.005", "m2", "36.01 ㎡", "36.01 m²"),
        ("-36.005", "m2", "-36.01 ㎡", "-36.01 m²"),
        ("2000/3", "m2", "666.67 ㎡", "666.67 m²"),
        ("80", "%", "80%", "80%"),
        ("2000", "yuan", "2000 元", "2000 yuan"),
        ("5", "10k-yuan", "5 万元", "50000 yuan"),
        ("12", "", "12", "12"),
        ("2022-05-01", "date", "2022-05-01", "2022-05-01"),
        ("1", "day", "1 天", "1 day"),
        ("30", "day", "30 天", "30 days"),
        ("inf", "m2", "不限", "no limit"),
        ("-inf", "m2", "不限", "no limit"),
    ];
    for (text, name, zh, en) in rows {
        let value = value(text, name);
        assert_eq!(show(value, unit(name), Lang::Zh), zh);
        assert_eq!(show(value, unit(name), Lang::En), en);
    }
}

#[test]
fn check_values_against() {
    let rows = [
        ("36", "36", "36 ㎡"),
        ("35.9", "36", "35.9 ㎡"),
        ("35.999", "36", "35.999 ㎡"),
        ("35.9999", "36", "35.9999 ㎡"),
        ("36.004", "36", "36.004 ㎡"),
        ("36.014", "36", "36.01 ㎡"),
        ("666.666", "2000/3", "666.666 ㎡"),
        ("666.668", "2000/3", "666.668 ㎡"),
        ("2000/3", "2000/3", "666.67 ㎡"),
        ("35.999", "inf", "36 ㎡"),
    ];
    for (text, threshold, expected) in rows {
        let (value, threshold) = (value(text, "m2"), value(threshold, "m2"));
        assert_eq!(show_against(value, threshold, unit("m2"), Lang::Zh), expected);
    }
}

#[test]
fn check_intervals() {
    let area = |text: &str| value(text, "m2");
    let rows = [
        (area("36"), area("36"), "36 ㎡", "36 m²"),
        (area("360"), area("440"), "360–440 ㎡", "360–440 m²"),
        (area("350"), i64::MAX, "不少于 350 ㎡", "at least 350 m²"),
        (area("350") + 1, i64::MAX, "超过 350 ㎡", "above 350 m²"),
        (i64::MIN, area("350"), "不超过 350 ㎡", "at most 350 m²"),
        (0, area("350"), "不超过 350 ㎡", "at most 350 m²"),
        (0, area("350") - 1, "低于 350 ㎡", "below 350 m²"),
        (area("350") + 1, area("360") - 1, "350–360 ㎡之间（不含）", "between 350 and 360 m² (exclusive)"),
        (area("350") + 1, area("360"), "超过 350 ㎡、不超过 360 ㎡", "above 350 m² and at most 360 m²"),
        (i64::MIN, i64::MAX, "不限", "any"),
    ];
    for (lo, hi, zh, en) in rows {
        let interval = Interval { lo, hi };
        assert_eq!(show_interval(interval, unit("m2"), Lang::Zh), zh);
        assert_eq!(show_interval(interval, unit("m2"), Lang::En), en);
    }
    let count = |lo, hi| show_interval(Interval { lo, hi }, unit(""), Lang::En);
    assert_eq!(count(351, 359), "351–359");
    assert_eq!(count(351, i64::MAX), "at least 351");
    let days = read_date("2022-05").unwrap();
    assert_eq!(show_interval(days, unit("date"), Lang::En), "2022-05-01 to 2022-05-31");
    assert_eq!(show_interval(Interval { hi: i64::MAX, ..days }, unit("date"), Lang::Zh), "不早于 2022-05-01");
}

#[test]
fn check_exact_text() {
    let rows = [
        (109_500_000, "m2", "36.5"),
        (2_000_000_000, "m2", "2000/3"),
        (2_000_000_000, "mu", "1"),
        (-1, "m2", "-1/3000000"),
        (1, "yuan", "0.000001"),
        (0, "m2", "0"),
        (12, "", "12"),
        (19_113, "date", "2022-05-01"),
        (i64::MAX - 1, "date", "day 9223372036854775806"),
        (i64::MAX, "m2", "inf"),
    ];
    for (value, name, expected) in rows {
        assert_eq!(exact_text(value, unit(name)), expected);
        assert_eq!(read_exact(expected, unit(name)), Some(value));
    }
    for (text, name) in
        [("0.5", ""), ("1/0", "m2"), ("", "m2"), ("x", "m2"), ("1e3", "m2"), ("三", "m2"), ("0.0000001", "m2")]
    {
        assert_eq!(read_exact(text, unit(name)), None, "{text}");
    }
}

#[test]
fn check_interval_operations() {
    let (a, b) = (Interval::new(1, 5), Interval::new(3, 9));
    assert_eq!(a.intersect(b), Some(Interval::new(3, 5)));
    assert_eq!(a.intersect(Interval::exact(6)), None);
    assert!(Interval::ALL.contains(a) && a.contains(Interval::exact(5)) && !a.contains(b));
}
