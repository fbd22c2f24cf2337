//! Plain facts as JSON text, without the detour over Python's encoder.
//!
//! Dictionaries with texts as keys, lists, tuples, texts, whole numbers, floats, true, false and None go in, by exact type;
//! the text that `json.dumps` would mean goes out. Everything else (decimals, dates, NaN, what numpy makes, …) is left to
//! the Python half, which knows it.

use pyo3::{
    prelude::*,
    types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple},
};

/// Deeper nesting is left to the reader of the text, which refuses it.
const DEPTH: usize = 64;

/// The JSON of plain facts; `None` where anything in them is not plain.
#[pyfunction]
#[pyo3(signature = (value, /))]
pub fn plain_json(value: &Bound<'_, PyAny>) -> Option<String> {
    let mut out = String::with_capacity(4096);
    write(value, &mut out, DEPTH).then_some(out)
}

/// Appends a value; false where it is not plain.
fn write(value: &Bound<'_, PyAny>, out: &mut String, depth: usize) -> bool {
    let Some(inner) = depth.checked_sub(1) else { return false };
    if let Ok(text) = value.cast_exact::<PyString>() {
        return quoted(text, out);
    }
    if value.is_none() {
        out.push_str("null");
        return true;
    }
    if let Ok(truth) = value.cast_exact::<PyBool>() {
        out.push_str(if truth.is_true() { "true" } else { "false" });
        return true;
    }
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        out.push('{');
        for (n, (key, member)) in dict.iter().enumerate() {
            out.push_str(if n > 0 { "," } else { "" });
            if !key.cast_exact::<PyString>().is_ok_and(|key| quoted(key, out)) {
                return false;
            }
            out.push(':');
            if !write(&member, out, inner) {
                return false;
            }
        }
        out.push('}');
        return true;
    }
    if value.is_exact_instance_of::<PyInt>() {
        return value.extract::<i64>().is_ok_and(|whole| json(&whole, out));
    }
    if let Ok(float) = value.cast_exact::<PyFloat>() {
        // Here both languages write the shortest digits, and neither an exponent.
        let float = float.value();
        return (float == 0.0 || (1e-4..1e16).contains(&float.abs())) && json(&float, out);
    }
    if let Ok(list) = value.cast_exact::<PyList>() {
        return items(list.iter(), out, inner);
    }
    value.cast_exact::<PyTuple>().is_ok_and(|tuple| items(tuple.iter(), out, inner))
}

fn items<'py>(items: impl Iterator<Item = Bound<'py, PyAny>>, out: &mut String, depth: usize) -> bool {
    out.push('[');
    for (n, item) in items.enumerate() {
        out.push_str(if n > 0 { "," } else { "" });
        if !write(&item, out, depth) {
            return false;
        }
    }
    out.push(']');
    true
}

/// Half of a surrogate pair is no text.
fn quoted(text: &Bound<'_, PyString>, out: &mut String) -> bool {
    let Ok(text) = text.to_str() else { return false };
    if text.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        return json(text, out);
    }
    out.push('"');
    out.push_str(text);
    out.push('"');
    true
}

fn json<T: serde::Serialize + ?Sized>(value: &T, out: &mut String) -> bool {
    serde_json::to_string(value).is_ok_and(|text| {
        out.push_str(&text);
        true
    })
}
