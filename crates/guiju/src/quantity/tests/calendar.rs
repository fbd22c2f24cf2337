//! Checks of dates, spans of the calendar and hours.

use super::super::*;
use super::name;
use crate::Lang;

#[test]
fn check_dates() {
    let days =
        |text: &str| read_date(text).map_or_else(|e| name(&e), |i| format!("{}/{}", show_date(i.lo), show_date(i.hi)));
    for text in ["2022-05-01", "2022/5/1", "2022.5.1", "2022年5月1日", " ２０２２-05-01 "] {
        assert_eq!(days(text), "2022-05-01/2022-05-01", "{text}");
    }
    let rows = [
        ("2024年2月", "2024-02-01/2024-02-29"),
        ("2024-02", "2024-02-01/2024-02-29"),
        ("2022年", "2022-01-01/2022-12-31"),
        ("2022", "2022-01-01/2022-12-31"),
        ("2023-02-29", "NoSuchDay"),
        ("2023-13", "NoSuchDay"),
        ("2022-0X-01", "LostDigits"),
        ("2022-05/01", "NotADate"),
        ("22-05-01", "NotADate"),
        ("soon", "NotADate"),
        ("", "Empty"),
    ];
    for (text, expected) in rows {
        assert_eq!(days(text), expected, "{text}");
    }
    assert_eq!(read_date("1970-01-02"), Ok(Interval::exact(1)));
}

#[test]
fn check_spans() {
    let rows = [
        ("1 year", "2025-02-28", "2024-02-29", "1 年"),
        ("1 year", "2025-02-27", "2024-02-27", "1 年"),
        ("1年", "2024-02-29", "2023-02-28", "1 年"),
        ("6个月", "2025-02-28", "2024-08-31", "6 个月"),
        ("30 days", "2025-03-01", "2025-01-30", "30 天"),
        ("1年6个月", "2025-07-01", "2024-01-01", "1 年 6 个月"),
        ("半年", "2025-07-01", "2025-01-01", "6 个月"),
        ("2 weeks", "2025-01-15", "2025-01-01", "14 天"),
        ("一年", "2025-01-15", "2024-01-15", "1 年"),
    ];
    for (text, as_of, latest, shown) in rows {
        let span = read_span(text).unwrap();
        let as_of = read_date(as_of).unwrap().lo;
        assert_eq!(latest_start(as_of, &span).map(show_date).as_deref(), Some(latest), "{text}");
        assert_eq!(show_span(&span, Lang::Zh), shown);
        assert_eq!(read_span(&show_span(&span, Lang::En)), Ok(span));
    }
    for text in ["year", "1", "6 months 1 year", "1.5 years", "-1 year", "1 fortnight"] {
        assert_eq!(name(&read_span(text).unwrap_err()), "NotASpan", "{text}");
    }
}

#[test]
fn check_hours() {
    let rows = [
        ("08:30-12:00, 14:00-17:30", "510-720 840-1050 = 7 小时"),
        ("上午:8:30-11:30 ；下午:2:30-5:30", "510-690 870-1050 = 6 小时"),
        ("8:30–11:30、14:30~17:30", "510-690 870-1050 = 6 小时"),
        ("8：30至11：30 14：30到17：30", "510-690 870-1050 = 6 小时"),
        ("AM 8:30-11:30 PM 2:30-5:30", "510-690 870-1050 = 6 小时"),
        ("8:30 am - 5 pm", "510-1020 = 8.5 小时"),
        ("2:30-5:30pm", "870-1050 = 3 小时"),
        ("上午8点半至下午5点", "510-1020 = 8.5 小时"),
        ("晚上7:00-12:00", "1140-1440 = 5 小时"),
        ("00:00-24:00", "0-1440 = 24 小时"),
        ("24小时", "0-1440 = 24 小时"),
        ("全天", "0-1440 = 24 小时"),
        ("8 h", "= 8 小时"),
        ("每天8小时", "= 8 小时"),
        ("约8小时", "= 7.2–8.8 小时"),
        ("25小时", "LongDay"),
        ("9-17", "NotHours"),
        ("8:30", "NotHours"),
        ("8:60-9:00", "NotHours"),
        ("周一 8:30-9:00", "NotHours"),
        ("22:00-6:00", "BackwardHours"),
        ("8:30-11:30, 2:30-5:30", "OverlappingHours"),
        ("8:30-12:00, 11:00-13:00", "OverlappingHours"),
    ];
    for (text, expected) in rows {
        let shown = read_hours(text).map_or_else(
            |e| name(&e),
            |hours| {
                let spans = hours.spans.iter().map(|(a, b)| format!("{a}-{b} "));
                let total = show_interval(hours.total, Unit::named("h").unwrap(), Lang::Zh);
                format!("{}= {total}", spans.collect::<String>())
            },
        );
        assert_eq!(shown, expected, "{text}");
    }
    let error = read_hours("8:30-11:30, 2:30-5:30").unwrap_err();
    let expected = "2:30–5:30 begins before 11:30 ended: if it is the afternoon, write 14:30–17:30";
    assert_eq!(error.to_string(), expected);
}
