//! What a plain YAML scalar means: nothing, a truth value, a number, or a text (YAML 1.2 core schema, decimal only).

use super::Value;

/// Resolves a scalar that stood without quotes.
#[cfg_attr(not(feature = "yaml"), allow(dead_code))]
pub(super) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if is_number(text) => Value::Number(text.to_owned()),
        _ => Value::Text(text.to_owned()),
    }
}

/// Whether a text is a JSON number. `007` is a text: it is more likely a code than a number.
pub(super) fn is_number(text: &str) -> bool {
    let rest = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (rest, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars() {
        let check = |text: &str, expected: Value| assert_eq!(plain(text), expected, "{text}");
        check("", Value::Null);
        check("true", Value::Bool(true));
        check("-1.50", Value::Number("-1.50".into()));
        check("1e3", Value::Number("1e3".into()));
        check("007", Value::Text("007".into()));
        check("2022-06-01", Value::Text("2022-06-01".into()));
        check("1.", Value::Text("1.".into()));
        check("400 m2", Value::Text("400 m2".into()));
    }
}
