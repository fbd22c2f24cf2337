//! What the columns of a table mean, where their names don't say it: a mapping file.
//!
//! JSON or YAML comes in, a mapping from the names of columns to facts; a [`Mapping`] goes out, or what is wrong with it.

use guiju::{
    Diagnostics, Source,
    tree::{self, Node, Value, decode::Decoder},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What each named column means; `None` is a column to be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mapping(pub BTreeMap<String, Option<Target>>);

/// What a column means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// The fact, by its name, title or synonym; with dots through nested records.
    pub fact: String,
    /// The unit of bare numbers.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unit: Option<String>,
    /// What bare numbers of a percentage are.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub percent: Option<Percent>,
    /// Who made the judgements of the column.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub assessor: Option<String>,
    /// When what it says was found.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<String>,
    /// The last day on which it counts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub valid_until: Option<String>,
}

/// What a bare number of a percentage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Percent {
    /// A share of one: 0.95 is 95 %.
    Fraction,
    /// In percent: 0.95 is 0.95 %.
    Percent,
}

impl Mapping {
    /// Reads a mapping.
    ///
    /// ```
    /// use guiju::Source;
    /// use guiju_tables::Mapping;
    /// let text = r#"{"面积（亩）": {"fact": "site_area", "unit": "亩"}, "村名": "name", "备注": null}"#;
    /// let mapping = Mapping::read(&Source::new("mapping.json", text))?;
    /// assert_eq!(mapping.0.len(), 3);
    /// # Ok::<(), guiju::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Syntax errors, unknown keys and values of another kind, each with its place.
    pub fn read(source: &Source) -> Result<Self, Diagnostics> {
        let root = tree::parse(source)?;
        let mut decoder = Decoder::new(source);
        let mut columns = BTreeMap::new();
        if let Some(fields) = decoder.fields(&root, "") {
            for entry in fields.all() {
                columns.insert(entry.key.clone(), target(&mut decoder, &entry.node, &entry.key));
            }
        }
        let found = decoder.finish();
        if found.has_errors() { Err(found.sorted()) } else { Ok(Self(columns)) }
    }
}

fn target(decoder: &mut Decoder<'_>, node: &Node, column: &str) -> Option<Target> {
    match &node.value {
        Value::Null => return None,
        Value::Text(fact) => return Some(Target { fact: fact.clone(), ..Target::default() }),
        _ => {}
    }
    let mut fields = decoder.fields(node, column)?;
    let fact = fields.require(decoder, "fact").and_then(|n| decoder.text(n, column)).unwrap_or_default();
    let mut text =
        |decoder: &mut Decoder<'_>, key: &'static str| fields.take(key).and_then(|node| decoder.text(node, column));
    let unit = text(decoder, "unit");
    let [assessor, date, valid_until] = ["assessor", "date", "valid_until"].map(|key| text(decoder, key));
    let percent = fields.take("percent").and_then(|node| {
        decoder.choice(node, column, &[("fraction", Percent::Fraction), ("percent", Percent::Percent)])
    });
    fields.finish(decoder);
    Some(Target { fact, unit, percent, assessor, date, valid_until })
}
