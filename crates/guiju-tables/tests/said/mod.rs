//! What was said of one subject, by an assessment or by a row of a table, in one form.

use arrow_array::{
    Array, ArrayRef, RecordBatch, cast::AsArray, types::Float64Type, types::UInt32Type, types::UInt64Type,
};
use guiju::{Assessment, Standard, Verdict, score::Mark, score::Scored};
use guiju_tables::Checked;
use serde_json::{Value, json};

/// What was said of one subject.
#[derive(Debug, PartialEq)]
pub struct Said {
    verdict: Value,
    possible: Value,
    level: Option<(Value, Value)>,
    scores: Vec<[Option<f64>; 3]>,
    counts: [Option<u32>; 4],
    rules: Vec<(String, Value)>,
    /// Rule, clause, verdict, possible, gap.
    findings: Vec<(Value, Value, Value, Value, Option<(f64, f64, String, String)>)>,
}

impl Said {
    pub fn of_assessment(assessment: &Assessment) -> Self {
        let number = |mark: Option<Mark>| mark.map(|mark| mark.parts().0 as f64 / mark.parts().1 as f64);
        let scores = assessment.scores.iter().map(|score| {
            let scored = score.scored != Scored::NothingScored;
            let out_of = score.out_of_low.filter(|low| score.out_of_high == Some(*low));
            [score.low, score.high, out_of].map(|mark| number(mark.filter(|_| scored)))
        });
        let counts = &assessment.counts;
        let open = |finding: &&guiju::Finding| matches!(finding.verdict, Verdict::Fail | Verdict::Unknown);
        // Gaps are whole steps, so that a quotient of small numbers is the same float however it is reached.
        let gap = |gap: &guiju::Gap| (decimal(&gap.low), decimal(&gap.high), gap.unit.clone(), gap.direction.clone());
        Self {
            verdict: json!(assessment.verdict),
            possible: json!(assessment.possible),
            level: assessment.level.as_ref().map(|level| (json!(level.certain), json!(level.possible))),
            scores: scores.collect(),
            counts: [counts.pass, counts.fail, counts.unknown, counts.not_applicable].map(|n| Some(n as u32)),
            rules: assessment.findings.iter().map(|f| (f.rule.clone(), json!(f.verdict))).collect(),
            findings: assessment
                .findings
                .iter()
                .filter(open)
                .map(|f| (json!(f.rule), json!(f.clause), json!(f.verdict), json!(f.possible), f.gap.as_ref().map(gap)))
                .collect(),
        }
    }

    /// What a table says of each of its rows.
    pub fn of_table(standard: &Standard, checked: &Checked) -> Vec<Self> {
        let results = &checked.results;
        let findings = checked.findings.as_ref().unwrap();
        let rows = results["row"].as_primitive::<UInt64Type>();
        let of_findings = findings["row"].as_primitive::<UInt64Type>();
        let number = |batch: &RecordBatch, name: &str, row: usize| {
            let column = batch[name].as_primitive::<Float64Type>().clone();
            column.is_valid(row).then(|| column.value(row))
        };
        (0..results.num_rows())
            .map(|row| {
                let sheet = |id: &String, end: &str| {
                    let single = standard.sheets.len() == 1;
                    number(results, &if single { format!("score_{end}") } else { format!("score_{id}_{end}") }, row)
                };
                let gap = |at: usize| {
                    let low = number(findings, "gap_low", at)?;
                    let word = |name| cell(&findings[name], at).as_str().unwrap().to_owned();
                    Some((
                        low,
                        number(findings, "gap_high", at).unwrap_or(f64::INFINITY),
                        word("unit"),
                        word("direction"),
                    ))
                };
                let own = (0..findings.num_rows()).filter(|at| of_findings.value(*at) == rows.value(row));
                Self {
                    verdict: cell(&results["verdict"], row),
                    possible: cell(&results["possible"], row),
                    level: (!standard.levels.is_empty())
                        .then(|| (cell(&results["level_certain"], row), cell(&results["level_possible"], row))),
                    scores: standard
                        .sheets
                        .iter()
                        .map(|s| [sheet(&s.id, "low"), sheet(&s.id, "high"), sheet(&s.id, "out_of")])
                        .collect(),
                    counts: ["pass", "fail", "unknown", "not_applicable"].map(|name| {
                        let counts = results[name].as_primitive::<UInt32Type>();
                        counts.is_valid(row).then(|| counts.value(row))
                    }),
                    rules: standard.rules.iter().map(|r| (r.id.clone(), cell(&results[r.id.as_str()], row))).collect(),
                    findings: own
                        .map(|at| {
                            let cell = |name| cell(&findings[name], at);
                            (cell("rule"), cell("clause"), cell("verdict"), cell("possible"), gap(at))
                        })
                        .collect(),
                }
            })
            .collect()
    }
}

impl Said {
    /// Whether nothing is said, because cells of the row are wrong.
    pub fn is_withheld(&self) -> bool {
        self.verdict.is_null()
            && self.possible.is_null()
            && self.level.as_ref().is_none_or(|(certain, possible)| certain.is_null() && possible.is_null())
            && self.scores.iter().flatten().all(Option::is_none)
            && self.counts == [None; 4]
            && self.rules.iter().all(|(_, verdict)| verdict.is_null())
            && self.findings.is_empty()
    }
}

fn decimal(text: &str) -> f64 {
    match text.split_once('/') {
        Some((number, of)) => number.parse::<f64>().unwrap() / of.parse::<f64>().unwrap(),
        None => text.parse().unwrap(),
    }
}

/// A cell as JSON.
pub fn cell(array: &ArrayRef, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    if let Some(dictionary) = array.as_any_dictionary_opt() {
        return cell(dictionary.values(), dictionary.normalized_keys()[row]);
    }
    if let Some(list) = array.as_list_opt::<i32>() {
        let items = list.value(row);
        return (0..items.len()).map(|n| cell(&items, n)).collect();
    }
    if let Some(texts) = array.as_string_opt::<i32>() {
        return texts.value(row).into();
    }
    arrow_cast::display::array_value_to_string(array, row).unwrap().into()
}

/// All cells, row by row.
pub fn rows(batch: &RecordBatch) -> Vec<Vec<Value>> {
    (0..batch.num_rows()).map(|row| batch.columns().iter().map(|column| cell(column, row)).collect()).collect()
}
