//! The schema of a standard file: its keys, its facts and its operators, so that an editor completes and checks them.

use crate::{
    standard::{FORMAT, Stricter, Tailoring},
    vocabulary::{FactKind, RecordKind, Vocabulary},
};
use serde_json::{Map, Value, json};

/// The schema of a standard.
#[must_use]
pub fn standard(vocabulary: &Vocabulary) -> Value {
    let text = json!({ "type": "string" });
    let mut definitions = Map::new();
    definitions.insert(
        "text".into(),
        json!({
            "type": "object", "required": ["zh", "en"], "additionalProperties": false,
            "properties": { "zh": text, "en": text },
        }),
    );
    definitions.insert("literal".into(), json!({ "type": ["string", "number"] }));
    definitions.insert("value".into(), json!({ "anyOf": [{ "$ref": "#/$defs/literal" }, { "type": "object" }] }));
    definitions.insert("comparison".into(), comparison());
    for (_, record) in vocabulary.records() {
        definitions.insert(condition_key(record), condition(record, vocabulary));
    }
    let conditions: Vec<Value> = vocabulary
        .records()
        .filter(|(_, r)| r.subject)
        .map(|(_, r)| json!({ "$ref": format!("#/$defs/{}", condition_key(r)) }))
        .collect();
    let of_subject = json!({ "anyOf": conditions });
    let subjects: Vec<&str> = vocabulary.records().filter(|(_, r)| r.subject).map(|(_, r)| r.id.as_str()).collect();
    let title = json!({ "$ref": "#/$defs/text" });
    let tailoring = json!({ "enum": Tailoring::NAMES.map(|(name, _)| name) });
    let covers = json!({ "type": "array", "items": text });
    let rule = json!({
        "type": "object", "required": ["id", "clause", "title", "require"], "additionalProperties": false,
        "properties": {
            "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "group": text, "clause": text,
            "covers": covers, "title": title,
            "modality": { "enum": ["must", "should", "may", "prohibited"] }, "tailoring": tailoring,
            "applies": of_subject, "unless": of_subject, "require": of_subject, "note": title,
            "weight": { "$ref": "#/$defs/marks" }, "multiple": { "type": "boolean" },
        },
    });
    let level = json!({
        "type": "object", "required": ["id", "title"], "additionalProperties": false,
        "anyOf": [{ "required": ["require"] }, { "required": ["score"] }, { "required": ["sheets_passed"] }],
        "properties": {
            "id": text, "title": title, "covers": covers, "require": of_subject,
            "score": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/$defs/score_line" } },
            "sheets_passed": { "$ref": "#/$defs/score_line" },
        },
    });
    definitions.extend(super::scores::definitions(&of_subject));
    let parameter = json!({
        "type": "object", "required": ["title"], "additionalProperties": false,
        "properties": { "value": { "$ref": "#/$defs/literal" }, "unit": text, "clause": text, "title": title,
            "covers": covers, "tailoring": tailoring,
            "stricter": { "enum": Stricter::NAMES.map(|(name, _)| name) } },
    });
    let modality = json!({ "enum": ["must", "should", "may", "prohibited"] });
    let operation = operation(&text, &title, &of_subject, &modality);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "guiju standard", "type": "object", "additionalProperties": false,
        "required": ["format", "id", "edition", "status", "title", "issuer"],
        "anyOf": [{ "required": ["subject", "rules"] }, { "required": ["extends"] }],
        "properties": {
            "format": { "const": FORMAT }, "id": text, "edition": text,
            "status": { "enum": ["draft", "in_force", "superseded", "withdrawn"] },
            "title": title, "issuer": title, "covers": covers, "subject": { "enum": subjects },
            "in_force": { "type": "object", "additionalProperties": false, "properties": { "from": text, "until": text, "transition_until": text } },
            "extends": { "type": "object", "required": ["standard"], "additionalProperties": false,
                "properties": { "standard": text, "edition": text } },
            "tailor": { "type": "array", "items": operation }, "tailoring": tailoring,
            "applies_to": of_subject,
            "register": { "type": "object", "required": ["document", "scope"], "additionalProperties": false,
                "properties": { "document": text, "scope": { "type": "array", "items": text } } },
            "facts": { "type": "object" }, "terms": { "type": "object" },
            "parameters": { "type": "object", "additionalProperties": parameter },
            "groups": { "type": "array", "items": { "type": "object", "required": ["id", "title"], "additionalProperties": false,
                "properties": { "id": text, "title": title, "clause": text, "covers": covers, "weight": { "$ref": "#/$defs/marks" } } } },
            "rules": { "type": "array", "items": rule },
            "levels": { "type": "array", "items": level },
            "scores": { "type": "array", "items": { "$ref": "#/$defs/sheet" } },
            "processes": { "type": "array", "items": { "type": "object" } },
            "signs": { "type": "array", "items": { "type": "object" } },
        },
        "$defs": definitions,
    })
}

/// One operation of an overlay.
fn operation(text: &Value, title: &Value, condition: &Value, modality: &Value) -> Value {
    let object = |required: &[&str], properties: Value| json!({ "type": "object", "required": required, "additionalProperties": false, "properties": properties });
    let literal = json!({ "$ref": "#/$defs/literal" });
    json!({
        "type": "object", "additionalProperties": false,
        "properties": {
            "set": object(&["parameter", "value"], json!({ "parameter": text, "value": literal })),
            "deselect": object(&["rules"], json!({ "rules": { "type": "array", "items": text } })),
            "add": { "type": "object" },
            "tighten": object(&["rule"], json!({ "rule": text, "require": condition, "modality": modality })),
            "relax": object(
                &["rule"],
                json!({ "rule": text, "require": condition, "unless": condition, "modality": modality }),
            ),
            "rename": object(
                &["title"],
                json!({ "rule": text, "group": text, "level": text, "parameter": text, "title": title }),
            ),
            "clause": text, "note": title,
        },
    })
}

fn condition_key(record: &RecordKind) -> String {
    format!("condition.{}", record.id)
}

fn comparison() -> Value {
    let value = json!({ "$ref": "#/$defs/value" });
    json!({
        "type": "object",
        "properties": {
            "equals": value, "at_least": value, "more_than": value, "at_most": value, "less_than": value,
            "between": { "type": "array", "items": value, "minItems": 2, "maxItems": 2 },
            "elapsed": { "$ref": "#/$defs/comparison" }, "known": { "const": true },
        },
    })
}

/// The conditions on one kind of record: its facts by name, and the operators.
fn condition(record: &RecordKind, vocabulary: &Vocabulary) -> Value {
    let own = json!({ "$ref": format!("#/$defs/{}", condition_key(record)) });
    let list = json!({ "type": "array", "items": own, "minItems": 1 });
    let names = json!({ "type": "array", "items": { "type": "string" } });
    let mut properties = Map::new();
    for fact in &record.facts {
        let mut schema = test_schema(fact.kind, vocabulary);
        if let Some(map) = schema.as_object_mut() {
            map.insert(
                "description".into(),
                json!(format!("{} · {}: {}", fact.title.zh, fact.title.en, fact.meaning.zh)),
            );
        }
        properties.insert(fact.id.clone(), schema);
    }
    properties.insert("all".into(), list.clone());
    properties.insert("any".into(), list.clone());
    properties.insert("not".into(), own.clone());
    properties.insert("at_least_of".into(), json!({
        "type": "object", "required": ["number", "of"], "properties": { "number": { "$ref": "#/$defs/literal" }, "of": list },
    }));
    properties.insert("verdict".into(), json!({ "type": "object", "properties": { "rules": names, "groups": names } }));
    properties.insert("value".into(), json!({ "$ref": "#/$defs/value" }));
    for (name, schema) in comparison().get("properties").and_then(Value::as_object).into_iter().flatten() {
        properties.entry(name.clone()).or_insert_with(|| schema.clone());
    }
    // Facts of a nested record are written with a dot.
    json!({ "type": "object", "minProperties": 1, "properties": properties,
        "patternProperties": { "^[a-z0-9_]+(\\.[a-z0-9_]+)+$": {} }, "additionalProperties": false })
}

fn test_schema(kind: FactKind, vocabulary: &Vocabulary) -> Value {
    let terms = |list| -> Vec<String> {
        vocabulary.term_list(list).map(|l| l.terms.iter().map(|t| t.id.clone()).collect()).unwrap_or_default()
    };
    match kind {
        FactKind::Boolean => json!({ "anyOf": [{ "type": "boolean" }, { "type": "object" }] }),
        FactKind::Judgement => json!({ "anyOf": [{ "const": true }, { "type": "object" }] }),
        FactKind::Number(_) | FactKind::Date | FactKind::Hours => json!({ "$ref": "#/$defs/comparison" }),
        FactKind::Text => json!({ "anyOf": [{ "type": "string" }, { "type": "object" }] }),
        FactKind::Term(list) => json!({ "anyOf": [{ "enum": terms(list) }, { "type": "object" }] }),
        FactKind::Terms(list) => {
            let some =
                json!({ "anyOf": [{ "enum": terms(list) }, { "type": "array", "items": { "enum": terms(list) } }] });
            json!({ "type": "object", "properties": {
                "contains": some, "contains_all": some, "contains_any": some, "contains_only": some,
                "size": { "$ref": "#/$defs/comparison" }, "known": { "const": true },
            } })
        }
        FactKind::Record(_) => json!({ "type": "object", "properties": { "known": { "const": true } } }),
        FactKind::List(record) => {
            let key = vocabulary.record(record).map(condition_key).unwrap_or_default();
            let inner = json!({ "$ref": format!("#/$defs/{key}") });
            json!({ "type": "object", "properties": {
                "some": inner, "none": inner,
                "every": { "type": "object", "required": ["require"], "properties": { "where": inner, "require": inner, "if_none": { "enum": ["pass", "fail", "not_applicable"] } } },
                "count": { "type": "object" }, "sum": { "type": "object" }, "max": { "type": "object" }, "min": { "type": "object" },
                "in_order": { "type": "object", "required": ["by", "terms"] }, "known": { "const": true },
            } })
        }
    }
}
