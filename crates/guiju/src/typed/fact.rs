//! A fact: a value, and perhaps where it comes from.

use super::{Count, Day, List, Set, error::ValueError, given};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, de::DeserializeOwned, ser::SerializeStruct};
use std::str::FromStr;

/// A type that the value of a fact can have.
pub trait Value: Serialize + DeserializeOwned {
    /// Reads it from a facts file, where more is allowed than in Rust: `是` for true, a number for a text.
    ///
    /// # Errors
    /// When it is something else.
    fn read(tree: serde_json::Value) -> Result<Self, serde_json::Error> {
        serde_json::from_value(tree)
    }
}

impl Value for bool {
    fn read(tree: serde_json::Value) -> Result<Self, serde_json::Error> {
        let serde_json::Value::String(text) = &tree else { return serde_json::from_value(tree) };
        crate::facts::truth_word(text).ok_or_else(|| de::Error::custom(ValueError::NotTruth { found: text.clone() }))
    }
}

impl Value for String {
    fn read(tree: serde_json::Value) -> Result<Self, serde_json::Error> {
        given::scalar(tree)
    }
}

/// A value, and perhaps the evidence for it. In a facts file it is the bare value, or `{value, evidence}`.
///
/// ```
/// use guiju::typed::{Area, Evidence, Fact, Method};
/// let area: Fact<Area> = "364 m2".parse()?;
/// assert_eq!(serde_json::to_string(&area)?, r#""364 m2""#);
/// let measured = area.with_evidence(Evidence::default().with_method(Method::Measurement));
/// assert_eq!(serde_json::to_string(&measured)?, r#"{"value":"364 m2","evidence":{"method":"measurement"}}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fact<T> {
    /// Its value.
    pub value: T,
    /// Boxed: few facts have it, and a subject has hundreds of facts.
    evidence: Option<Box<Evidence>>,
}

impl<T> Fact<T> {
    /// The same fact with evidence.
    #[must_use]
    pub fn with_evidence(mut self, evidence: Evidence) -> Self {
        self.evidence = Some(Box::new(evidence));
        self
    }

    /// Where it comes from.
    #[must_use]
    pub fn evidence(&self) -> Option<&Evidence> {
        self.evidence.as_deref()
    }
}

impl<T> From<T> for Fact<T> {
    fn from(value: T) -> Self {
        Self { value, evidence: None }
    }
}

impl From<&str> for Fact<String> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<u32> for Fact<Count> {
    fn from(number: u32) -> Self {
        Count::from(number).into()
    }
}

impl<T> From<Vec<T>> for Fact<Set<T>> {
    fn from(terms: Vec<T>) -> Self {
        Set::from(terms).into()
    }
}

impl<T> From<Vec<T>> for Fact<List<T>> {
    fn from(items: Vec<T>) -> Self {
        List::from(items).into()
    }
}

impl<T: FromStr> FromStr for Fact<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        text.parse::<T>().map(Self::from)
    }
}

impl<T: Serialize> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(evidence) = &self.evidence else { return self.value.serialize(serializer) };
        let mut envelope = serializer.serialize_struct("Fact", 2)?;
        envelope.serialize_field("value", &self.value)?;
        envelope.serialize_field("evidence", evidence)?;
        envelope.end()
    }
}

impl<'de, T: Value> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Envelope {
            value: serde_json::Value,
            evidence: Option<Box<Evidence>>,
        }
        let tree = serde_json::Value::deserialize(deserializer)?;
        let envelope = match tree {
            serde_json::Value::Object(map) if map.contains_key("value") => {
                serde_json::from_value(serde_json::Value::Object(map)).map_err(de::Error::custom)?
            }
            value => Envelope { value, evidence: None },
        };
        let value = T::read(envelope.value).map_err(de::Error::custom)?;
        Ok(Self { value, evidence: envelope.evidence })
    }
}

/// Where a fact comes from.
///
/// ```
/// use guiju::typed::{Evidence, Method};
/// let visit = Evidence::by("县委组织部").with_method(Method::SiteVisit).with_date("2022-05-20".parse()?);
/// assert_eq!(visit.assessor.as_deref(), Some("县委组织部"));
/// # Ok::<(), guiju::typed::ValueError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Evidence {
    /// How it was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// Who found it.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "given::some_scalar")]
    pub assessor: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The last day on which it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Day>,
    /// A remark, not evaluated.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "given::some_scalar")]
    pub note: Option<String>,
}

impl Evidence {
    /// Evidence of an assessor.
    pub fn by(assessor: impl Into<String>) -> Self {
        Self { assessor: Some(assessor.into()), ..Self::default() }
    }

    /// The same, saying how it was found.
    #[must_use]
    pub fn with_method(self, method: Method) -> Self {
        Self { method: Some(method), ..self }
    }

    /// The same, saying when.
    #[must_use]
    pub fn with_date(self, date: Day) -> Self {
        Self { date: Some(date), ..self }
    }

    /// The same, with the last day on which it counts.
    #[must_use]
    pub fn with_valid_until(self, day: Day) -> Self {
        Self { valid_until: Some(day), ..self }
    }

    /// The same, with a remark.
    #[must_use]
    pub fn with_note(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }
}

/// How evidence was gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Method {
    /// From documents.
    Document,
    /// On the spot.
    SiteVisit,
    /// By asking someone.
    Interview,
    /// By asking many.
    Survey,
    /// By measuring.
    Measurement,
    /// As the center itself says.
    SelfReport,
}

/// True or false as judged by a named assessor.
///
/// ```
/// use guiju::typed::{Evidence, Judgement};
/// let strong = Judgement::by("县委组织部", true);
/// assert_eq!(serde_json::to_string(&strong)?, r#"{"value":true,"evidence":{"assessor":"县委组织部"}}"#);
/// assert!(serde_json::from_str::<Judgement>("true").is_err()); // who says so?
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Judgement(Fact<bool>);

impl Judgement {
    /// What an assessor found.
    pub fn by(assessor: impl Into<String>, value: bool) -> Self {
        Self(Fact::from(value).with_evidence(Evidence::by(assessor)))
    }

    /// What the assessor of some evidence found.
    ///
    /// # Errors
    /// When it has no assessor.
    pub fn new(value: bool, evidence: Evidence) -> Result<Self, ValueError> {
        Self::try_from(Fact::from(value).with_evidence(evidence))
    }

    /// Whether it is true.
    #[must_use]
    pub fn value(&self) -> bool {
        self.0.value
    }

    /// Who says so, and how it was found.
    #[must_use]
    pub fn evidence(&self) -> Option<&Evidence> {
        self.0.evidence()
    }
}

impl TryFrom<Fact<bool>> for Judgement {
    type Error = ValueError;

    fn try_from(fact: Fact<bool>) -> Result<Self, ValueError> {
        if fact.evidence().is_some_and(|evidence| evidence.assessor.is_some()) {
            return Ok(Self(fact));
        }
        Err(ValueError::Unattested)
    }
}

impl<'de> Deserialize<'de> for Judgement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(Fact::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reader of facts files decides what a word means; the lists here have to be its own.
    #[test]
    fn methods_are_those_of_facts_files() {
        let methods = [
            Method::Document,
            Method::SiteVisit,
            Method::Interview,
            Method::Survey,
            Method::Measurement,
            Method::SelfReport,
        ];
        let names = methods.map(|method| serde_json::to_value(method).unwrap());
        assert_eq!(names.to_vec(), crate::facts::METHODS.map(serde_json::Value::from).to_vec());
    }
}
