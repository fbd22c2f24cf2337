//! Properties that hold for any text and any value.

use proptest::prelude::*;

use super::super::*;
use crate::Lang;

proptest! {
    #[test]
    fn any_text_is_read_without_panic(
        text in prop_oneof![
            any::<String>(),
            "[0-9０-９.,，万亿千百十零一三约近余多几超过不足以上下至到~–:：；、年月日个小时米㎡×xX*?% apm-]{0,24}",
        ],
        tolerance_ppm in any::<u32>(),
    ) {
        for unit in Unit::all() {
            match read_amount(&text, &Reading { unit, tolerance_ppm }) {
                Ok(amount) => {
                    prop_assert!(amount.interval.lo <= amount.interval.hi);
                    for lang in [Lang::Zh, Lang::En] {
                        prop_assert!(!show_interval(amount.interval, unit, lang).is_empty());
                    }
                }
                Err(error) => {
                    prop_assert!(!error.message().en.is_empty());
                    let _ = error.help();
                }
            }
            let _ = read_exact(&text, unit);
        }
        let _ = (Unit::nearest(&text), read_date(&text), read_hours(&text), read_span(&text));
    }

    /// A tidy number is read as the long way reads it, which full-width digits take.
    #[test]
    fn tidy_numbers_are_read_as_all_others(
        number in "[0-9]{1,10}(\\.[0-9]{1,5})?", blank in " ?", tolerance_ppm in any::<u32>(), bare in any::<bool>(),
    ) {
        for unit in Unit::all().filter(|unit| unit.dimension() != Dimension::Date) {
            let text = if bare { number.clone() } else { format!("{number}{blank}{}", unit.symbol()) };
            let wide = text.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0xFF10 + d)).unwrap_or(c));
            let wide: String = wide.collect();
            let reading = Reading { unit, tolerance_ppm };
            prop_assert_eq!(read_amount(&text, &reading).ok(), read_amount(&wide, &reading).ok(), "{}", text);
        }
    }

    #[test]
    fn exact_text_reads_back(value in any::<i64>(), small in -5_000_000i64..5_000_000) {
        for unit in Unit::all() {
            for value in [value, small, i64::MIN, i64::MAX, 0] {
                prop_assert_eq!(read_exact(&exact_text(value, unit), unit), Some(value));
            }
        }
    }

    #[test]
    fn a_value_is_shown_on_its_side(value in any::<i64>(), apart in -3i64..3) {
        let threshold = value.saturating_add(apart);
        for unit in Unit::all() {
            let shown = show_against(value, threshold, unit, Lang::Zh);
            let told = shown != show(threshold, unit, Lang::Zh);
            let number = shown.split([' ', '%']).next().unwrap_or_default();
            prop_assert!(told || value == threshold || number == exact_text(value, unit));
            prop_assert!(!told || value != threshold);
        }
        let _ = latest_start(value, &CalendarSpan { years: 1, months: 1, days: 1 });
    }
}
