//! One cell of an Arrow array as a tree: what a facts file would say in its place.

use arrow_array::{
    Array, ArrayRef,
    cast::AsArray,
    types::{
        Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, DecimalType, Float16Type,
        Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
        TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
        UInt64Type,
    },
};
use arrow_schema::{DataType, TimeUnit};
use guiju::{
    limits::MAX_DEPTH,
    quantity::show_date,
    tree::{Node, Value},
};

use crate::plan::entry;

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Why a type can't be read, if it can't.
pub(crate) fn unreadable(data_type: &DataType) -> Option<String> {
    unreadable_at(data_type, 0)
}

fn unreadable_at(data_type: &DataType, depth: usize) -> Option<String> {
    if depth > MAX_DEPTH {
        return Some(format!("nested more than {MAX_DEPTH} deep"));
    }
    let unreadable = |data_type: &DataType| unreadable_at(data_type, depth + 1);
    match data_type {
        DataType::Timestamp(_, Some(zone)) if offset(zone).is_none() => Some(format!("time zone {zone}")),
        t if t.is_null() || t.is_integer() || t.is_floating() || is_text(t) => None,
        DataType::Boolean | DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => None,
        DataType::Decimal32(..) | DataType::Decimal64(..) | DataType::Decimal128(..) | DataType::Decimal256(..) => None,
        DataType::Struct(fields) => fields.iter().find_map(|field| unreadable(field.data_type())),
        DataType::List(item) | DataType::LargeList(item) | DataType::FixedSizeList(item, _) => {
            unreadable(item.data_type())
        }
        DataType::Dictionary(_, value) => unreadable(value),
        other => Some(other.to_string()),
    }
}

/// Whether a type holds text.
pub(crate) fn is_text(data_type: &DataType) -> bool {
    matches!(data_type, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View)
}

/// A text of an array of texts.
pub(crate) fn text(array: &dyn Array, row: usize) -> Option<&str> {
    if array.is_null(row) {
        return None;
    }
    match array.data_type() {
        DataType::Utf8 => Some(array.as_string_opt::<i32>()?.value(row)),
        DataType::LargeUtf8 => Some(array.as_string_opt::<i64>()?.value(row)),
        DataType::Utf8View => Some(array.as_string_view_opt()?.value(row)),
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary_opt()?;
            text(dictionary.values().as_ref(), key(dictionary.keys(), row)?)
        }
        _ => None,
    }
}

/// One key of a dictionary array.
fn key(keys: &dyn Array, row: usize) -> Option<usize> {
    macro_rules! key {
        ($kind:ty) => {
            usize::try_from(keys.as_primitive_opt::<$kind>()?.value(row)).ok()
        };
    }
    match keys.data_type() {
        DataType::Int8 => key!(Int8Type),
        DataType::Int16 => key!(Int16Type),
        DataType::Int32 => key!(Int32Type),
        DataType::Int64 => key!(Int64Type),
        DataType::UInt8 => key!(UInt8Type),
        DataType::UInt16 => key!(UInt16Type),
        DataType::UInt32 => key!(UInt32Type),
        _ => key!(UInt64Type),
    }
}

/// The cell as a tree; what can't be read is nothing.
pub(crate) fn node(array: &dyn Array, row: usize) -> Node {
    Node { value: value(array, row).unwrap_or_default(), ..Node::default() }
}

fn value(array: &dyn Array, row: usize) -> Option<Value> {
    if row >= array.len() || array.is_null(row) {
        return None;
    }
    macro_rules! number {
        ($kind:ty) => {
            Some(Value::Number(array.as_primitive_opt::<$kind>()?.value(row).to_string()))
        };
    }
    macro_rules! decimal {
        ($kind:ty, $precision:expr, $scale:expr) => {{
            let number = array.as_primitive_opt::<$kind>()?.value(row);
            Some(Value::Number(<$kind>::format_decimal(number, $precision, $scale)))
        }};
    }
    match array.data_type() {
        DataType::Boolean => Some(Value::Bool(array.as_boolean_opt()?.value(row))),
        DataType::Int8 => number!(Int8Type),
        DataType::Int16 => number!(Int16Type),
        DataType::Int32 => number!(Int32Type),
        DataType::Int64 => number!(Int64Type),
        DataType::UInt8 => number!(UInt8Type),
        DataType::UInt16 => number!(UInt16Type),
        DataType::UInt32 => number!(UInt32Type),
        DataType::UInt64 => number!(UInt64Type),
        DataType::Float16 => float(array.as_primitive_opt::<Float16Type>()?.value(row).to_f32()),
        DataType::Float32 => float(array.as_primitive_opt::<Float32Type>()?.value(row)),
        DataType::Float64 => float(array.as_primitive_opt::<Float64Type>()?.value(row)),
        DataType::Decimal32(p, s) => decimal!(Decimal32Type, *p, *s),
        DataType::Decimal64(p, s) => decimal!(Decimal64Type, *p, *s),
        DataType::Decimal128(p, s) => decimal!(Decimal128Type, *p, *s),
        DataType::Decimal256(p, s) => decimal!(Decimal256Type, *p, *s),
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => Some(Value::Text(show_date(day(array, row)?))),
        DataType::Struct(fields) => {
            let columns = array.as_struct_opt()?.columns();
            let mut entries = Vec::new();
            for (field, column) in fields.iter().zip(columns) {
                let inner = node(column.as_ref(), row);
                if inner.value != Value::Null {
                    entries.push(entry(field.name(), inner));
                } else if field.name() == "value" {
                    // An envelope round nothing says nothing.
                    return None;
                }
            }
            Some(Value::Map(entries))
        }
        DataType::List(_) | DataType::LargeList(_) | DataType::FixedSizeList(..) => {
            let items = list_item(array, row)?;
            Some(Value::List((0..items.len()).map(|n| node(items.as_ref(), n)).collect()))
        }
        DataType::Dictionary(..) => {
            let dictionary = array.as_any_dictionary_opt()?;
            value(dictionary.values().as_ref(), key(dictionary.keys(), row)?)
        }
        _ => Some(Value::Text(text(array, row)?.to_owned())),
    }
}

fn list_item(array: &dyn Array, row: usize) -> Option<ArrayRef> {
    match array.data_type() {
        DataType::List(_) => Some(array.as_list_opt::<i32>()?.value(row)),
        DataType::LargeList(_) => Some(array.as_list_opt::<i64>()?.value(row)),
        _ => Some(array.as_fixed_size_list_opt()?.value(row)),
    }
}

/// A float by its shortest decimal; NaN is nothing.
fn float(number: impl Into<f64> + std::fmt::Display + Copy) -> Option<Value> {
    let wide: f64 = number.into();
    (!wide.is_nan()).then(|| Value::Number(number.to_string()))
}

/// A day, counted from 1970-01-01, of an array of days or moments.
pub(crate) fn day(array: &dyn Array, row: usize) -> Option<i64> {
    let moment = |ticks: i64, of_a_day: i64, zone: Option<&str>| {
        let ahead = zone.map_or(Some(0), offset)?.checked_mul(of_a_day / 86_400)?;
        Some(ticks.checked_add(ahead)?.div_euclid(of_a_day))
    };
    match array.data_type() {
        DataType::Date32 => Some(i64::from(array.as_primitive_opt::<Date32Type>()?.value(row))),
        DataType::Date64 => Some(array.as_primitive_opt::<Date64Type>()?.value(row).div_euclid(DAY)),
        DataType::Timestamp(unit, zone) => {
            let zone = zone.as_deref();
            match unit {
                TimeUnit::Second => {
                    moment(array.as_primitive_opt::<TimestampSecondType>()?.value(row), DAY / 1000, zone)
                }
                TimeUnit::Millisecond => {
                    moment(array.as_primitive_opt::<TimestampMillisecondType>()?.value(row), DAY, zone)
                }
                TimeUnit::Microsecond => {
                    moment(array.as_primitive_opt::<TimestampMicrosecondType>()?.value(row), DAY * 1000, zone)
                }
                TimeUnit::Nanosecond => {
                    moment(array.as_primitive_opt::<TimestampNanosecondType>()?.value(row), DAY * 1_000_000, zone)
                }
            }
        }
        _ => None,
    }
}

/// How many seconds a time zone is ahead, where that is always the same.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "UTC" | "Z" | "Etc/UTC" | "GMT") {
        return Some(0);
    }
    // China has kept one time since 1991, and the days of these records are later.
    if matches!(zone, "Asia/Shanghai" | "PRC" | "Asia/Chongqing" | "Asia/Harbin") {
        return Some(8 * 3600);
    }
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':').or_else(|| rest.split_at_checked(2))?;
    let (hours, minutes) = (hours.parse::<i64>().ok()?, minutes.parse::<i64>().unwrap_or(0));
    Some(sign * (hours * 3600 + minutes * 60))
}
