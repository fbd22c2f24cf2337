//! A value as it was written: a text, a number taken as text, or a mapping of bounds.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::fmt;

/// Stated bounds of a quantity or day, where a text such as `300-400 m2` doesn't say it. Each is written like a quantity.
///
/// ```
/// use guiju::typed::{Area, Bounds};
/// let mut bounds = Bounds::default();
/// bounds.more_than = Some("300 m2".into());
/// bounds.at_most = Some("400 m2".into());
/// assert_eq!(Area::try_from(bounds)?.to_string(), "> 300 m2, ≤ 400 m2");
/// # Ok::<(), guiju::typed::ValueError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Bounds {
    /// The least it can be.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some_scalar")]
    pub at_least: Option<String>,
    /// What it lies above.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some_scalar")]
    pub more_than: Option<String>,
    /// The most it can be.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some_scalar")]
    pub at_most: Option<String>,
    /// What it lies below.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "some_scalar")]
    pub less_than: Option<String>,
}

impl fmt::Display for Bounds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [("≥", &self.at_least), (">", &self.more_than), ("≤", &self.at_most), ("<", &self.less_than)];
        let shown: Vec<String> =
            parts.iter().filter_map(|(sign, text)| Some(format!("{sign} {}", text.as_ref()?))).collect();
        out.write_str(&shown.join(", "))
    }
}

/// A value as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Given {
    Text(String),
    /// Boxed: most values are texts.
    Bounds(Box<Bounds>),
}

impl fmt::Display for Given {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => out.write_str(text),
            Self::Bounds(bounds) => bounds.fmt(out),
        }
    }
}

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Bounds(bounds) => bounds.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Given;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a text, a number or bounds")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Given, E> {
                Ok(Given::Text(text.trim().to_owned()))
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Given, E> {
                Ok(Given::Text(number.to_string()))
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Given, E> {
                Ok(Given::Text(number.to_string()))
            }
            // The shortest decimal that is the same binary fraction is what was written.
            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Given, E> {
                Ok(Given::Text(number.to_string()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Given, A::Error> {
                Bounds::deserialize(MapAccessDeserializer::new(map)).map(|bounds| Given::Bounds(Box::new(bounds)))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

/// Reads a text; a number is taken as text.
pub(super) fn scalar<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    match Given::deserialize(deserializer)? {
        Given::Text(text) => Ok(text),
        Given::Bounds(_) => Err(de::Error::custom("expected a text, found a mapping")),
    }
}

/// The same for an optional field.
pub(super) fn some_scalar<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    struct Scalar(String);
    impl<'de> Deserialize<'de> for Scalar {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            scalar(deserializer).map(Self)
        }
    }
    Ok(Option::<Scalar>::deserialize(deserializer)?.map(|scalar| scalar.0))
}
