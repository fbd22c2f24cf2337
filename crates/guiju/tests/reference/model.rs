//! Facts as plainly as can be: what is given, and whether its evidence still counts.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What is given of one record, by the names of its facts. What is missing is not known.
pub type Rec = BTreeMap<String, Known>;

/// One fact that is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub given: Given,
    pub evidence: Evidence,
    /// How a number, date or sum of hours is written in a file.
    pub written: Option<Value>,
}

/// Whether a fact comes with evidence, and whether that counts on the as-of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    None,
    Valid,
    Expired,
    /// Found only after the as-of date.
    Future,
}

impl Evidence {
    /// Whether it makes its fact known.
    pub fn counts(self) -> bool {
        !matches!(self, Self::Expired | Self::Future)
    }
}

/// A value as far as it is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    Bool(bool),
    /// Lowest and highest, in grid steps.
    Number(i64, i64),
    Text(String),
    Term(String),
    Terms {
        listed: Vec<String>,
        complete: bool,
    },
    Record(Rec),
    List {
        items: Vec<Rec>,
        complete: bool,
        /// Least and greatest number of items in all.
        total: Option<(i64, Option<i64>)>,
    },
}

impl Known {
    pub fn new(given: Given) -> Self {
        Self { given, evidence: Evidence::None, written: None }
    }

    /// Whether nothing about it is open.
    pub fn is_complete(&self) -> bool {
        self.evidence.counts()
            && match &self.given {
                Given::Number(lo, hi) => lo == hi,
                Given::Terms { complete, .. } => *complete,
                Given::List { complete, .. } => *complete,
                _ => true,
            }
    }
}

/// The fact at a path such as `office.staff`, as far as its evidence counts.
pub fn at<'r>(rec: &'r Rec, path: &str) -> Option<&'r Known> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let known = rec.get(first).filter(|known| known.evidence.counts())?;
    match (rest, &known.given) {
        (None, _) => Some(known),
        (Some(rest), Given::Record(inner)) => at(inner, rest),
        (Some(_), _) => None,
    }
}

/// The facts as JSON. Evidence counts up to `day` or up to the day before it.
pub fn to_json(rec: &Rec, day: &str, day_before: &str) -> Value {
    let entries = rec.iter().map(|(name, known)| {
        let inner = |rec: &Rec| to_json(rec, day, day_before);
        let value = match &known.given {
            _ if known.written.is_some() => known.written.clone().unwrap(),
            Given::Bool(b) => json!(b),
            Given::Number(..) => panic!("a number says how it is written"),
            Given::Text(text) | Given::Term(text) => json!(text),
            Given::Terms { listed, complete: true } => json!(listed),
            Given::Terms { listed, complete: false } => json!({ "items": listed, "complete": false }),
            Given::Record(rec) => inner(rec),
            Given::List { items, complete: true, total: None } => json!(items.iter().map(inner).collect::<Vec<_>>()),
            Given::List { items, complete, total } => {
                let mut list = json!({ "items": items.iter().map(inner).collect::<Vec<_>>(), "complete": complete });
                match total {
                    None => {}
                    Some((lo, Some(hi))) if lo == hi => list["total"] = json!(lo),
                    Some((lo, Some(hi))) => list["total"] = json!(format!("{lo}-{hi}")),
                    Some((lo, None)) => list["total"] = json!(format!("≥{lo}")),
                }
                list
            }
        };
        let until = if known.evidence == Evidence::Expired { day_before } else { day };
        let value = match known.evidence {
            Evidence::None => value,
            Evidence::Future => json!({ "value": value, "evidence": { "assessor": "a", "date": "2100-01-01" } }),
            _ => json!({ "value": value, "evidence": { "assessor": "a", "valid_until": until } }),
        };
        (name.clone(), value)
    });
    Value::Object(entries.collect::<Map<_, _>>())
}
