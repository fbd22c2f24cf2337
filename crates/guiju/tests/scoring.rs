//! The worked cases of scoring: `tests/cases/scoring/NN-shape.json`, each a whole standard with cases and the figures
//! worked out by hand. What a case does not name is not compared. Python and Node run the same files.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a helper that fails fails the test")]

use guiju::api;
use serde_json::{Value, json};
use std::{fs, path::Path};

#[test]
fn worked_scores_come_out_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases/scoring");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    assert!(files.len() >= 28, "every shape has its file");
    let mut differing = Vec::new();
    let mut number = 0;
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let standard = match api::load(&name, &file["standard"].to_string()) {
            Ok(standard) => standard,
            Err(found) => {
                differing.push(format!("{name}: {found}"));
                continue;
            }
        };
        for case in file["cases"].as_array().unwrap() {
            let at = format!("{name}, {}", case["name"]["en"].as_str().expect("a case has a name"));
            let options = json!({ "as_of": case["as_of"] }).to_string();
            let answer: Value =
                serde_json::from_str(&api::check(&standard, &case["facts"].to_string(), &options)).unwrap();
            let Some(assessment) = answer.get("assessment") else {
                differing.push(format!("{at}: {answer}"));
                continue;
            };
            assert!(case["expect"].as_object().is_some_and(|expect| !expect.is_empty()), "{at} expects something");
            compare(&at, &case["expect"], &found(assessment), &mut differing);
            number += 1;
        }
    }
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), differing.join("\n"));
    assert!(number > 150, "{number} cases");
}

/// The parts of `expected` in `found`: what it names has to be there, and nothing else is looked at. `scores`, `items`
/// and `columns` are asked for by name, the rest as a whole.
fn compare(at: &str, expected: &Value, found: &Value, differing: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(_)) if !expected.is_empty() => {
            for (key, expected) in expected {
                match found.get(key) {
                    Some(found) => compare(&format!("{at}, {key}"), expected, found, differing),
                    None => differing.push(format!("{at}, {key}: expected {expected}, found none")),
                }
            }
        }
        _ if expected == found => {}
        _ => differing.push(format!("{at}: expected {expected}, found {found}")),
    }
}

/// An assessment in the words of the cases.
fn found(assessment: &Value) -> Value {
    let mut items = json!({});
    let (mut scores, mut columns) = (json!({}), json!({}));
    for sheet in assessment["scores"].as_array().into_iter().flatten() {
        let id = sheet["id"].as_str().unwrap();
        collect(&sheet["items"], &mut items);
        scores[id] = json!({ "scored": sheet["scored"], "passed": sheet["passed"] });
        if sheet["scored"] != "nothing_scored" {
            scores[id]["score"] = extent(&sheet["low"], &sheet["high"]);
            scores[id]["out_of"] = extent(&sheet["out_of_low"], &sheet["out_of_high"]);
            scores[id]["tight"] = sheet["tight"].clone();
        }
        columns[id] = json!({});
        for column in sheet["columns"].as_array().into_iter().flatten() {
            let mut entered = json!({});
            for item in column["items"].as_array().unwrap() {
                entered[item["id"].as_str().unwrap()] =
                    json!({ "marks": item["marks"]["fraction"], "difference": difference(&item["difference"]) });
            }
            columns[id][column["id"].as_str().unwrap()] = json!({
                "score": extent(&column["low"], &column["high"]),
                "difference": difference(&column["difference"]), "items": entered,
            });
        }
    }
    let level = json!({ "certain": assessment["level"]["certain"], "possible": assessment["level"]["possible"] });
    json!({ "scores": scores, "items": items, "columns": columns, "level": level })
}

/// The items of a sheet, however deep: what each comes to, null where it is not scored.
fn collect(list: &Value, items: &mut Value) {
    for item in list.as_array().into_iter().flatten() {
        let scored = item["scored"] != "nothing_scored";
        items[item["id"].as_str().unwrap()] = if scored { extent(&item["low"], &item["high"]) } else { Value::Null };
        collect(&item["items"], items);
    }
}

/// `"8/5"`, or both ends where they differ, null where there is none.
fn extent(low: &Value, high: &Value) -> Value {
    let (low, high) = (low["fraction"].clone(), high["fraction"].clone());
    if low == high && !low.is_null() { low } else { json!([low, high]) }
}

fn difference(found: &Value) -> Value {
    if found.is_null() { Value::Null } else { extent(&found["low"], &found["high"]) }
}
