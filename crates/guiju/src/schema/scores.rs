//! The part of the schema that is about score sheets: sheets, items and their shapes, deductions, bands, vetoes.

use crate::score::xccdf;
use serde_json::{Map, Value, json};

/// What the schema of a standard refers to; `condition` is the schema of a condition of the subject.
pub fn definitions(condition: &Value) -> Map<String, Value> {
    let found = json!({
        "marks": { "type": ["number", "string"], "pattern": r"^\s*(-?[0-9]+(\.[0-9]+)?(\s*/\s*[0-9]+(\.[0-9]+)?)?|\$[a-z0-9_]+)\s*(分|points)?\s*$",
            "description": "分数 · points: 2, 1.5, 1/3, $parameter" },
        "share": { "type": "string", "pattern": r"^\s*([0-9]+(\.[0-9]+)?\s*[%％]|\$[a-z0-9_]+)\s*$", "description": "百分比 · a percentage: 40 %" },
        "marks_or_share": { "anyOf": [marks(), share()] },
        "score_line": score_line(),
        "sheet": sheet(),
        "item": item(condition),
        "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/item" } },
        "conditions": { "type": "array", "minItems": 1, "items": condition },
        "adjustment": adjustment(condition),
        "bands": bands(),
        "slope": slope(),
        "veto": veto(condition),
    });
    found.as_object().cloned().unwrap_or_default()
}

fn marks() -> Value {
    json!({ "$ref": "#/$defs/marks" })
}

fn share() -> Value {
    json!({ "$ref": "#/$defs/share" })
}

fn value() -> Value {
    json!({ "$ref": "#/$defs/value" })
}

fn title() -> Value {
    json!({ "$ref": "#/$defs/text" })
}

fn id() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" })
}

fn covers() -> Value {
    json!({ "type": "array", "items": { "type": "string" } })
}

fn policy() -> Value {
    json!({ "enum": ["drop", "rescale", "grant"], "description": "不适用时：不计入、由其他项补足、记满分 · where it does not apply" })
}

fn steps() -> Value {
    json!({ "enum": ["pro_rata", "full", "begun"], "description": "不足一步的：按比例、不计、按一步计 · how a part of a step counts" })
}

fn bonus_limit() -> Value {
    json!({ "anyOf": [{ "enum": ["to_base", "none"] }, marks()], "description": "加分上限 · the most that items above the base bring" })
}

/// What a level asks of a score.
fn score_line() -> Value {
    let line = json!({ "$ref": "#/$defs/marks_or_share" });
    json!({ "type": "object", "minProperties": 1, "additionalProperties": false, "properties": {
        "equals": line, "at_least": line, "more_than": line, "at_most": line, "less_than": line,
    } })
}

fn sheet() -> Value {
    let models: Vec<&str> = xccdf::Model::NAMES.iter().map(|(name, _)| *name).collect();
    let name = json!({ "type": "string" });
    json!({
        "type": "object", "required": ["id", "title"], "additionalProperties": false,
        "oneOf": [{ "required": ["items"] }, { "required": ["xccdf"] }],
        "properties": {
            "id": id(), "title": title(), "note": title(), "covers": covers(),
            "out_of": marks(), "pass_mark": marks(), "not_applicable": policy(), "bonus_limit": bonus_limit(),
            "columns": { "type": "object", "required": ["from", "item", "column", "marks"], "additionalProperties": false,
                "properties": { "from": name, "item": name, "column": name, "marks": name } },
            "veto": { "type": "array", "items": { "$ref": "#/$defs/veto" } },
            "items": { "$ref": "#/$defs/items" }, "xccdf": { "enum": models },
        },
    })
}

/// An item: what holds of every one, and its shape.
fn item(condition: &Value) -> Value {
    let conditions = json!({ "$ref": "#/$defs/conditions" });
    let items = json!({ "$ref": "#/$defs/items" });
    let adjustments = json!({ "type": "array", "items": { "$ref": "#/$defs/adjustment" } });
    let part = json!({ "type": "object", "required": ["when", "points"], "additionalProperties": false,
        "properties": { "when": condition, "points": marks(), "title": title() } });
    json!({
        "type": "object", "required": ["id", "title"], "additionalProperties": false,
        "properties": {
            "id": id(), "title": title(), "clause": { "type": "string" }, "covers": covers(),
            "content": described(title(), "评价内容 · what is looked at"),
            "criteria": described(title(), "评分标准 · how it is scored, in words"),
            "method": described(title(), "考核方式 · how it is examined"),
            "points": described(marks(), "分值 · full marks"),
            "applies": condition, "not_applicable": policy(), "full_marks_if": condition,
            "floor": described(json!({ "anyOf": [{ "const": "none" }, marks()] }), "最低分：0 为扣完为止，none 可以倒扣 · the lowest it may come to"),
            "cap": described(json!({ "anyOf": [{ "const": "none" }, marks()] }), "最高分 · the highest it may come to"),
            "bonus": described(json!({ "type": "boolean" }), "加分项 · above the base"),
            "weight": share(),
            "when": described(condition.clone(), "符合得满分，否则不得分 · full marks or nothing"),
            "each": described(json!({ "type": "array", "minItems": 1, "items": part }), "逐项计分 · the points of each condition that holds"),
            "deduct": described(adjustments.clone(), "扣分 · taken off full marks"),
            "add": described(adjustments, "加分 · added"),
            "bands": described(json!({ "$ref": "#/$defs/bands" }), "按档计分 · by the band of a number"),
            "number_met": described(json!({ "type": "object", "required": ["of", "marks"], "additionalProperties": false,
                "properties": { "of": conditions, "marks": { "type": "array", "items": { "$ref": "#/$defs/marks_or_share" } } } }),
                "按满足几条计分 · by how many criteria are met"),
            "n_of": described(json!({ "type": "object", "required": ["number", "of"], "additionalProperties": false,
                "properties": { "number": { "$ref": "#/$defs/literal" }, "of": conditions } }), "满足几条得满分 · N of M"),
            "grade": described(json!({ "type": "object", "required": ["fact", "shares"], "additionalProperties": false,
                "properties": { "fact": { "type": "string" }, "shares": { "type": "object", "additionalProperties": share() } } }),
                "按等次计分 · a share by a grade"),
            "slope": described(json!({ "$ref": "#/$defs/slope" }), "按高低增减 · more or less for each step from a target"),
            "entered": described(value(), "按所填分数 · as somebody gave it"),
            "items": described(items.clone(), "各项之和 · the sum of items"), "bonus_limit": bonus_limit(),
            "weighted": described(items.clone(), "按权重合计 · put together by weight"),
            "best_of": described(items, "取最高一项 · the best of items"),
        },
    })
}

/// A schema with what an editor says of it.
fn described(schema: Value, text: &str) -> Value {
    json!({ "allOf": [schema], "description": text })
}

/// What is taken off or added, and for what.
fn adjustment(condition: &Value) -> Value {
    let conditions = json!({ "$ref": "#/$defs/conditions" });
    json!({
        "type": "object", "additionalProperties": false,
        "oneOf": [
            { "required": ["points", "unless"] }, { "required": ["points", "when"] },
            { "required": ["points", "missing"] }, { "required": ["points", "present"] },
            { "required": ["points", "of", "steps"] },
            { "required": ["points", "per"], "not": { "required": ["of"] } },
            { "required": ["chosen"] },
        ],
        "properties": {
            "title": title(), "points": marks(), "at_most": marks(),
            "unless": condition, "when": condition, "missing": conditions, "present": conditions,
            "of": value(), "below": value(), "above": value(), "per": value(), "steps": steps(),
            "chosen": value(),
        },
    })
}

fn bands() -> Value {
    let bound = json!({ "$ref": "#/$defs/literal" });
    let tier = json!({ "type": "object", "required": ["marks"], "additionalProperties": false, "properties": {
        "at_least": bound, "more_than": bound, "at_most": bound, "less_than": bound,
        "marks": { "$ref": "#/$defs/marks_or_share" },
    } });
    json!({ "type": "object", "required": ["of", "tiers"], "additionalProperties": false, "properties": {
        "of": value(),
        "round": { "type": "object", "required": ["to", "mode"], "additionalProperties": false,
            "properties": { "to": bound, "mode": { "enum": ["half_up", "down", "up"] } } },
        "tiers": { "type": "array", "minItems": 1, "items": tier },
    } })
}

fn slope() -> Value {
    json!({ "type": "object", "required": ["of", "target", "steps"], "additionalProperties": false, "properties": {
        "of": value(), "target": value(), "per": value(), "steps": steps(), "below": marks(), "above": marks(),
    } })
}

fn veto(condition: &Value) -> Value {
    json!({ "type": "object", "required": ["id", "title", "when", "effect"], "additionalProperties": false, "properties": {
        "id": { "type": "string" }, "title": title(), "clause": { "type": "string" }, "covers": covers(), "when": condition,
        "effect": { "enum": ["score", "level", "eligibility"], "description": "否决：得分、等级或资格 · what it takes away" },
        "levels": { "type": "array", "items": { "type": "string" } },
    } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::shapes::KEYS;

    #[test]
    fn every_shape_is_a_key_of_an_item() {
        let definitions = definitions(&json!({}));
        let keys = definitions.get("item").and_then(|item| item.get("properties")).and_then(Value::as_object).unwrap();
        for key in KEYS.into_iter().chain(["best_of"]) {
            assert!(keys.contains_key(key), "{key}");
        }
    }
}
