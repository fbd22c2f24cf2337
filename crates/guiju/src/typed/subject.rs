//! What can be checked by itself.

use super::given;
use crate::{
    Bilingual, Facts, Source, Standard,
    diagnostic::{Diagnostic, Diagnostics, did_you_mean},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, marker::PhantomData};

/// A subject, whose serialized form is a facts file.
pub trait Subject: Serialize {
    /// Its kind, by the name in the vocabulary.
    const KIND: &'static str;
}

/// The key `subject` of a facts file: always the kind of the struct it stands in.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Kind<S>(PhantomData<S>);

impl<S: Subject> fmt::Debug for Kind<S> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(S::KIND)
    }
}

impl<S: Subject> Serialize for Kind<S> {
    fn serialize<T: Serializer>(&self, serializer: T) -> Result<T::Ok, T::Error> {
        serializer.serialize_str(S::KIND)
    }
}

impl<'de, S: Subject> Deserialize<'de> for Kind<S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = given::scalar(deserializer)?;
        if found == S::KIND {
            return Ok(Self(PhantomData));
        }
        Err(de::Error::custom(format_args!("these are facts of `{found}`, expected `{}`", S::KIND)))
    }
}

impl Standard {
    /// The facts of a subject that was built in Rust, read like a facts file of this standard. Places in diagnostics are
    /// those of the subject serialized, one fact a line.
    ///
    /// ```
    /// use guiju::{Standard, typed::Center};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let mut center = Center::default();
    /// center.building_area = Some("-1 m2".parse()?);
    /// let error = standard.facts_of(&center).unwrap_err();
    /// assert_eq!(error.0[0].path, "building_area"); // below its range
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Everything wrong with the facts: a subject of another kind than the standard's, values out of range, extensions
    /// that the standard doesn't declare.
    pub fn facts_of<S: Subject>(&self, subject: &S) -> Result<Facts, Diagnostics> {
        let expected = self.vocabulary.record(self.subject).map(|record| record.id.as_str()).unwrap_or_default();
        if expected != S::KIND {
            let message = Bilingual::new(
                format!("这里的对象是 `{}`，标准评定的是 `{expected}`", S::KIND),
                format!("these are facts of `{}`; the standard is about `{expected}`", S::KIND),
            );
            let help = did_you_mean(S::KIND, [expected]);
            return Err(Diagnostic::error("wrong-subject", message).with_help(help).into());
        }
        let text = serde_json::to_string_pretty(subject).map_err(|error| {
            let message =
                Bilingual::new(format!("对象不能写成事实：{error}"), format!("the subject can't be written: {error}"));
            Diagnostics::from(Diagnostic::error("not-written", message))
        })?;
        Facts::read(&Source::new(S::KIND, &text), &self.vocabulary, self.subject)
    }
}
