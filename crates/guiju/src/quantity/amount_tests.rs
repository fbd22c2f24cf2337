use super::*;
use proptest::prelude::*;

fn read(text: &str, dimension: Dimension) -> Result<Interval, AmountError> {
    read_amount(text, &Reading { unit: Unit::base(dimension), tolerance_ppm: 100_000 }).map(|a| a.interval)
}

/// Bounds in thousandths of the base unit; an open bound is one grid step inside.
fn check(text: &str, dimension: Dimension, low: (i64, i64), high: (i64, i64)) {
    let thousandth = |n: i64| i64::try_from(i128::from(n) * i128::from(dimension.grid()) / 1000).unwrap();
    let expected = Interval::new(thousandth(low.0) + low.1, thousandth(high.0) - high.1);
    assert_eq!(read(text, dimension), Ok(expected), "{text}");
}

#[test]
fn exact_amounts() {
    let exact =
        |text: &str, dimension: Dimension, thousandths: i64| check(text, dimension, (thousandths, 0), (thousandths, 0));
    exact("400㎡", Dimension::Area, 400_000);
    exact("400 平方米", Dimension::Area, 400_000);
    exact("４００ｍ²", Dimension::Area, 400_000);
    exact("2130.48平方米", Dimension::Area, 2_130_480);
    exact("1.2亩", Dimension::Area, 800_000);
    exact("9.28平方公里", Dimension::Area, 9_280_000_000);
    exact("5米×60厘米", Dimension::Area, 3_000);
    exact("1.6 米", Dimension::Length, 1_600);
    exact("160公分", Dimension::Length, 1_600);
    exact("100万元", Dimension::Money, 1_000_000_000);
    exact("1,234.5 yuan", Dimension::Money, 1_234_500);
    exact("1.2 10k-yuan", Dimension::Money, 12_000_000);
    exact("80%", Dimension::Percent, 80_000);
    exact("80 ％", Dimension::Percent, 80_000);
    exact("36小时", Dimension::Duration, 36_000);
    exact("90 min", Dimension::Duration, 1_500);
    exact("十二个", Dimension::Count, 12_000);
    exact("3支", Dimension::Count, 3_000);
    exact("2967戶", Dimension::Count, 2_967_000);
    exact("1e3", Dimension::Area, 1_000_000);
    exact("0", Dimension::Percent, 0);
}

#[test]
fn bounded_amounts() {
    let area = Dimension::Area;
    check("350余平方米", area, (350_000, 1), (360_000, 1));
    check("400余㎡", area, (400_000, 1), (500_000, 1));
    check("580多平方米", area, (580_000, 1), (590_000, 1));
    check("2980余平方米", area, (2_980_000, 1), (2_990_000, 1));
    check("约400㎡", area, (360_000, 0), (440_000, 0));
    check("近3000㎡", area, (2_700_000, 0), (3_000_000, 1));
    check("300–400", area, (300_000, 0), (400_000, 0));
    check("300㎡至400㎡", area, (300_000, 0), (400_000, 0));
    check("400㎡左右", area, (360_000, 0), (440_000, 0));
    check("不超过400㎡", area, (0, 0), (400_000, 0));
    check("489万余元", Dimension::Money, (4_890_000_000, 1), (4_900_000_000, 1));
    check("300余萬元", Dimension::Money, (3_000_000_000, 1), (4_000_000_000, 1));
    check("80余人", Dimension::Count, (80_000, 1), (90_000, 1));
    assert_eq!(read("达到500平方米", area), Ok(Interval::new(500 * area.grid(), Interval::POS)));
    assert_eq!(read("超过500平方米", area), Ok(Interval::new(500 * area.grid() + 1, Interval::POS)));
}

#[test]
fn refused_amounts() {
    let refuse = |text: &str, dimension: Dimension, word: &str| {
        let error = read(text, dimension).unwrap_err();
        assert!(error.message().en.contains(word), "{text}: {}", error.message().en);
    };
    refuse("400 米", Dimension::Area, "is a length, expected an area");
    refuse("400 平方米", Dimension::Length, "is an area");
    refuse("3*0平方米", Dimension::Area, "lost digits");
    refuse("4X0平方米", Dimension::Area, "lost digits");
    refuse("", Dimension::Area, "nothing");
    refuse("很大", Dimension::Area, "no number");
    refuse("NaN", Dimension::Area, "no number");
    refuse("2.5个", Dimension::Count, "whole number");
    refuse("0.9", Dimension::Percent, "of one hundred or of one");
    refuse("1", Dimension::Percent, "of one hundred or of one");
    refuse("400-300", Dimension::Area, "above its upper end");
    refuse("400 sqmm", Dimension::Area, "unknown unit");
    refuse("99999999999999999999999999999999999999", Dimension::Area, "too large");
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        for dimension in [Dimension::Count, Dimension::Area, Dimension::Money, Dimension::Percent, Dimension::Duration] {
            let _ = read(&text, dimension);
        }
    }

    #[test]
    fn amount_like_texts_never_panic(text in "(约|近|达到|超过|)[0-9.,]{1,12}(万|亿|余|多|){0,2}(㎡|平方米|亩|元|米|%|)(左右|以上|余|)") {
        for dimension in [Dimension::Count, Dimension::Area, Dimension::Money, Dimension::Percent] {
            if let Ok(interval) = read(&text, dimension) {
                prop_assert!(interval.lo <= interval.hi, "{text}: {interval:?}");
            }
        }
    }
}
