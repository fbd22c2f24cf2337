//! Sets of terms and lists of records, which know whether they are complete.

use super::{Count, Value};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, DeserializeOwned},
    ser::SerializeStruct,
};

/// A set of terms. The default is open and empty: nothing is known of it.
///
/// ```
/// use guiju::typed::{RoomKind, Set};
/// let all = Set::from(vec![RoomKind::Library]);
/// assert_eq!(serde_json::to_string(&all)?, r#"["library"]"#);
/// let some = Set::open(vec![RoomKind::Library]);
/// assert_eq!(serde_json::to_string(&some)?, r#"{"items":["library"],"complete":false}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Set<T> {
    /// The terms known to be in it.
    pub terms: Vec<T>,
    /// Whether there are no others.
    pub complete: bool,
}

impl<T> Set<T> {
    /// A set that may have further terms.
    #[must_use]
    pub fn open(terms: Vec<T>) -> Self {
        Self { terms, complete: false }
    }
}

/// A list of records. The default is open and empty: nothing is known of it.
///
/// ```
/// use guiju::typed::{List, Window};
/// let windows = List::<Window>::default().with_total(3);
/// assert_eq!(serde_json::to_string(&windows)?, r#"{"items":[],"complete":false,"total":"3"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct List<T> {
    /// The items known.
    pub items: Vec<T>,
    /// Whether there are no others.
    pub complete: bool,
    /// Number of items in all, where stated.
    pub total: Option<Count>,
}

impl<T> List<T> {
    /// A list that may have further items.
    #[must_use]
    pub fn open(items: Vec<T>) -> Self {
        Self { items, complete: false, total: None }
    }

    /// The same list with the number of items in all.
    #[must_use]
    pub fn with_total(self, total: impl Into<Count>) -> Self {
        Self { total: Some(total.into()), ..self }
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::open(Vec::new())
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::open(Vec::new())
    }
}

impl<T> From<Vec<T>> for Set<T> {
    fn from(terms: Vec<T>) -> Self {
        Self { terms, complete: true }
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, complete: true, total: None }
    }
}

impl<T: Serialize> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(&self.terms, self.complete, None, serializer)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(&self.items, self.complete, self.total.as_ref(), serializer)
    }
}

/// A plain array where nothing else is to be said.
fn write<T: Serialize, S: Serializer>(
    items: &[T],
    complete: bool,
    total: Option<&Count>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if complete && total.is_none() {
        return items.serialize(serializer);
    }
    let mut map = serializer.serialize_struct("List", 2 + usize::from(total.is_some()))?;
    map.serialize_field("items", items)?;
    map.serialize_field("complete", &complete)?;
    if let Some(total) = total {
        map.serialize_field("total", &total.as_text())?;
    }
    map.end()
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Set<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Parts {
            #[serde(default)]
            items: Vec<serde_json::Value>,
            #[serde(default)]
            complete: bool,
        }
        let parts = match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Array(items) => Parts { items, complete: true },
            map @ serde_json::Value::Object(_) => serde_json::from_value(map).map_err(de::Error::custom)?,
            one => Parts { items: vec![one], complete: true },
        };
        Ok(Self { terms: read(parts.items)?, complete: parts.complete })
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Parts {
            #[serde(default)]
            items: Vec<serde_json::Value>,
            #[serde(default)]
            complete: bool,
            total: Option<Count>,
        }
        let parts = match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Array(items) => Parts { items, complete: true, total: None },
            map @ serde_json::Value::Object(_) => serde_json::from_value(map).map_err(de::Error::custom)?,
            _ => return Err(de::Error::custom("expected a list (write [] for none, and nothing for not known)")),
        };
        Ok(Self { items: read(parts.items)?, complete: parts.complete, total: parts.total })
    }
}

/// The items, each error with the number of its item.
fn read<T: DeserializeOwned, E: de::Error>(items: Vec<serde_json::Value>) -> Result<Vec<T>, E> {
    let read = |(n, item)| serde_json::from_value(item).map_err(|error| E::custom(format_args!("[{n}]: {error}")));
    items.into_iter().enumerate().map(read).collect()
}

impl<T: Serialize + DeserializeOwned> Value for Set<T> {}

impl<T: Serialize + DeserializeOwned> Value for List<T> {}
