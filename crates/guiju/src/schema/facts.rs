//! The schema of a facts file.

use crate::{
    Bilingual,
    facts::{METHODS, RESERVED, SCORES},
    vocabulary::{Fact, FactKind, RecordKind, TermList, Vocabulary},
};
use serde_json::{Map, Value, json};

/// The schema of facts of any subject of the vocabulary. Names are given by id and by zh title; both are accepted.
#[must_use]
pub fn facts(vocabulary: &Vocabulary) -> Value {
    let mut definitions = Map::new();
    for (_, record) in vocabulary.records() {
        definitions.insert(record.id.clone(), record_schema(record, vocabulary));
    }
    for list in vocabulary.term_lists() {
        definitions.insert(term_list_key(&list.id), terms_schema(list));
    }
    definitions.insert("evidence".into(), evidence());
    definitions.insert("waiver".into(), waiver());
    let subjects: Vec<Value> = vocabulary
        .records()
        .filter(|(_, r)| r.subject)
        .map(|(_, r)| json!({ "$ref": format!("#/$defs/{}", r.id) }))
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "guiju facts", "anyOf": subjects, "$defs": definitions,
    })
}

fn term_list_key(id: &str) -> String {
    format!("term.{id}")
}

fn record_schema(record: &RecordKind, vocabulary: &Vocabulary) -> Value {
    let mut properties = Map::new();
    if record.subject {
        for key in RESERVED {
            properties.insert(key.to_owned(), json!({}));
        }
        properties.insert("subject".into(), json!({ "const": record.id }));
        let waivers = json!({ "type": "array", "items": { "$ref": "#/$defs/waiver" }, "description": "豁免 waivers" });
        properties.insert("waivers".into(), waivers);
        properties.insert("as_of".into(), json!({ "type": "string", "description": "截至日期 as-of date" }));
    }
    for fact in &record.facts {
        let schema = fact_schema(fact, vocabulary);
        for name in [&fact.id, &fact.title.zh].into_iter().chain(&fact.synonyms) {
            properties.insert(name.clone(), schema.clone());
        }
    }
    json!({ "type": "object", "title": both(&record.title), "properties": properties, "additionalProperties": false })
}

fn both(text: &Bilingual) -> String {
    format!("{} · {}", text.zh, text.en)
}

fn fact_schema(fact: &Fact, vocabulary: &Vocabulary) -> Value {
    let value = value_schema(fact.kind, vocabulary);
    let title = both(&fact.title);
    let unit = fact.kind.unit().map(|unit| unit.symbol()).filter(|s| !s.is_empty());
    let meaning = both(&fact.meaning);
    let description = unit.map_or_else(|| meaning.clone(), |unit| format!("{meaning} [{unit}]"));
    let envelope = json!({
        "type": "object", "required": ["value"], "additionalProperties": false,
        "properties": { "value": value.clone(), "evidence": { "$ref": "#/$defs/evidence" } },
    });
    let choices = if fact.kind == FactKind::Judgement {
        vec![envelope]
    } else {
        vec![value, envelope, json!({ "type": "null" })]
    };
    json!({ "title": title, "description": description, "anyOf": choices })
}

fn value_schema(kind: FactKind, vocabulary: &Vocabulary) -> Value {
    let term = |list| {
        let key = vocabulary.term_list(list).map(|l| term_list_key(&l.id)).unwrap_or_default();
        json!({ "$ref": format!("#/$defs/{key}") })
    };
    let record =
        |id| json!({ "$ref": format!("#/$defs/{}", vocabulary.record(id).map(|r| r.id.as_str()).unwrap_or_default()) });
    let open = |item: Value, total: bool| {
        let mut properties =
            json!({ "items": { "type": "array", "items": item.clone() }, "complete": { "type": "boolean" } });
        if let (true, Some(map)) = (total, properties.as_object_mut()) {
            map.insert("total".into(), json!({ "type": ["string", "integer"] }));
        }
        vec![
            json!({ "type": "array", "items": item }),
            json!({ "type": "object", "properties": properties, "additionalProperties": false }),
        ]
    };
    match kind {
        FactKind::Boolean | FactKind::Judgement => json!({ "enum": [true, false, "是", "否", "有", "无"] }),
        FactKind::Number(_) | FactKind::Date => json!({ "anyOf": [
            { "type": ["string", "number"] },
            { "type": "object", "additionalProperties": false, "properties": {
                "at_least": {}, "more_than": {}, "at_most": {}, "less_than": {},
            } },
        ] }),
        FactKind::Hours => json!({ "type": ["string", "number"] }),
        FactKind::Text => json!({ "type": ["string", "number"] }),
        FactKind::Term(list) => term(list),
        FactKind::Terms(list) => {
            let mut choices = open(term(list), false);
            choices.push(term(list));
            json!({ "anyOf": choices })
        }
        FactKind::Record(id) => record(id),
        FactKind::List(id) => json!({ "anyOf": open(record(id), true) }),
    }
}

fn terms_schema(list: &TermList) -> Value {
    let names: Vec<&str> = list
        .terms
        .iter()
        .flat_map(|t| [t.id.as_str(), t.title.zh.as_str()].into_iter().chain(t.synonyms.iter().map(String::as_str)))
        .collect();
    let meanings: Vec<String> = list.terms.iter().map(|t| format!("{}: {}", t.id, t.title.zh)).collect();
    json!({ "title": both(&list.title), "description": meanings.join("; "), "enum": names })
}

fn evidence() -> Value {
    json!({
        "type": "object", "additionalProperties": false,
        "properties": {
            "method": { "enum": METHODS }, "assessor": { "type": "string" }, "date": { "type": "string" },
            "valid_until": { "type": "string" }, "note": { "type": "string" },
        },
    })
}

fn waiver() -> Value {
    json!({
        "type": "object", "additionalProperties": false, "required": ["rule", "reason", "authority", "from"],
        "properties": {
            "rule": { "type": "string", "description": "规则 the rule that is waived" },
            "standard": { "type": "string", "description": "标准 the standard; any that has the rule where left out" },
            "subject": { "type": "string", "description": "对象名称 the name of the subject" },
            "reason": { "type": "string", "description": "理由 why" },
            "authority": { "type": "string", "description": "批准单位 who granted it" },
            "from": { "type": "string", "description": "起始日期 the first day" },
            "until": { "type": "string", "description": "截止日期 the last day" },
            "score": { "enum": SCORES.map(|(name, _)| name), "description": "对得分的影响 what it does to a score" },
        },
    })
}
