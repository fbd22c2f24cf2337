//! Writes facts as JSON that reads as the same facts.

use super::{Evidence, FactValue, Facts, Known, Record, Waiver};
use crate::{
    quantity::{Dimension, Interval, Unit, exact_text, show_date},
    vocabulary::{Fact, FactKind, RecordId, Vocabulary},
};
use serde_json::{Map, Value, json};

impl Facts {
    /// The facts as JSON text: exact numbers as strings beside their unit, lists with whether they are complete.
    #[must_use]
    pub fn to_json(&self, vocabulary: &Vocabulary) -> String {
        let mut map = Map::new();
        if let Some(kind) = vocabulary.record(self.subject) {
            map.insert("subject".into(), json!(kind.id));
        }
        if let Some(day) = self.as_of {
            map.insert("as_of".into(), json!(show_date(day)));
        }
        if !self.waivers.is_empty() {
            map.insert("waivers".into(), self.waivers.iter().map(Waiver::to_value).collect());
        }
        map.extend(record(&self.record, self.subject, vocabulary));
        Value::Object(map).to_string()
    }
}

fn record(record: &Record, kind: RecordId, vocabulary: &Vocabulary) -> Map<String, Value> {
    record
        .iter()
        .filter_map(|(id, known)| {
            let fact = vocabulary.fact(kind, id)?;
            Some((fact.id.clone(), known_value(known, fact, vocabulary)))
        })
        .collect()
}

fn known_value(known: &Known, fact: &Fact, vocabulary: &Vocabulary) -> Value {
    // A text is its value, blanks and all; the words in which it was given have none around them.
    let own = matches!(known.value, FactValue::Boolean(_) | FactValue::Judgement(_) | FactValue::Text(_));
    let scalar = !known.given.is_empty() && !own;
    let value = if scalar { json!(known.given) } else { value_of(known, fact, vocabulary) };
    match &known.evidence {
        None => value,
        Some(evidence) => json!({ "value": value, "evidence": evidence_of(evidence) }),
    }
}

fn value_of(known: &Known, fact: &Fact, vocabulary: &Vocabulary) -> Value {
    let term = |list, index: u32| {
        vocabulary.term_list(list).and_then(|l| l.terms.get(index as usize)).map_or(Value::Null, |t| json!(t.id))
    };
    match (&known.value, fact.kind) {
        (FactValue::Boolean(value) | FactValue::Judgement(value), _) => json!(value),
        (FactValue::Number(interval), FactKind::Number(unit)) => bounds(*interval, unit),
        (FactValue::Date(interval), _) => bounds(*interval, Unit::base(Dimension::Date)),
        (FactValue::Hours(hours), _) => bounds(hours.total, Unit::base(Dimension::Duration)),
        (FactValue::Text(text), _) => json!(text),
        (FactValue::Term(index), FactKind::Term(list)) => term(list, *index),
        (FactValue::Terms(set), FactKind::Terms(list)) => {
            let items: Vec<Value> = set.terms.iter().map(|index| term(list, *index)).collect();
            json!({ "items": items, "complete": set.complete })
        }
        (FactValue::Record(inner), FactKind::Record(kind)) => Value::Object(record(inner, kind, vocabulary)),
        (FactValue::List(list), FactKind::List(kind)) => {
            let items: Vec<Value> =
                list.items.iter().map(|item| Value::Object(record(item, kind, vocabulary))).collect();
            let mut map = Map::new();
            map.insert("items".into(), json!(items));
            map.insert("complete".into(), json!(list.complete));
            if let Some(total) = list.total {
                map.insert("total".into(), total_of(total));
            }
            Value::Object(map)
        }
        _ => Value::Null,
    }
}

fn total_of(total: Interval) -> Value {
    match total {
        Interval { hi: Interval::POS, lo } => json!(format!("≥{lo}")),
        _ if total.is_exact() => json!(total.lo.to_string()),
        Interval { lo, hi } => json!(format!("{lo}-{hi}")),
    }
}

fn bounds(interval: Interval, unit: Unit) -> Value {
    let text = |value: i64| match unit.dimension() {
        Dimension::Date | Dimension::Count => exact_text(value, unit),
        _ => {
            let unit = ending_unit(value, unit);
            format!("{} {}", exact_text(value, unit), unit.symbol())
        }
    };
    if interval.is_exact() {
        return json!(text(interval.lo));
    }
    let mut map = Map::new();
    if interval.lo != Interval::NEG {
        map.insert("at_least".into(), json!(text(interval.lo)));
    }
    if interval.hi != Interval::POS {
        map.insert("at_most".into(), json!(text(interval.hi)));
    }
    Value::Object(map)
}

/// The unit itself, or one in which every number of grid steps is a decimal that ends: a third of a m² is not, in mu
/// it is.
fn ending_unit(value: i64, unit: Unit) -> Unit {
    let ends = |unit: &Unit| !exact_text(value, *unit).contains('/');
    let others = ["mu", "chi", "s"].into_iter().filter_map(Unit::named).filter(|u| u.dimension() == unit.dimension());
    std::iter::once(unit).chain(others).find(ends).unwrap_or(unit)
}

fn evidence_of(evidence: &Evidence) -> Value {
    let mut map = Map::new();
    let texts = [("method", &evidence.method), ("assessor", &evidence.assessor)];
    map.extend(texts.into_iter().filter_map(|(key, text)| Some((key.to_owned(), json!(text.as_ref()?)))));
    let days = [("date", evidence.date), ("valid_until", evidence.valid_until)];
    map.extend(days.into_iter().filter_map(|(key, day)| Some((key.to_owned(), json!(show_date(day?))))));
    Value::Object(map)
}
