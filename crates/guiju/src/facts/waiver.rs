//! Waivers: who excuses a subject from a rule, why, and from when until when.
//!
//! A waiver is part of the facts file and says nothing about the center: it stands beside a verdict and never changes it.

use super::read::day;
use crate::{
    Bilingual,
    diagnostic::Span,
    limits::MAX_WAIVERS,
    quantity::show_date,
    tree::{
        Node,
        decode::{Decoder, Fields},
    },
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// One waiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The rule that is waived.
    pub rule: String,
    /// The standard whose rule it is; any that has it where `None`.
    pub standard: Option<String>,
    /// The name of the subject that is excused; the one of these facts where `None`.
    pub subject: Option<String>,
    /// Why.
    pub reason: String,
    /// Who granted it.
    pub authority: String,
    /// The first day on which it counts, as a number of days from 1970-01-01.
    pub from: i64,
    /// The last day on which it counts; without an end where `None`.
    pub until: Option<i64>,
    /// What it does to a score.
    pub score: WaiverScore,
    /// Where it stands in its file.
    pub span: Span,
}

/// What a waiver does to a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaiverScore {
    /// Nothing: the points are lost.
    #[default]
    None,
    /// The rule counts as fully met.
    Full,
    /// The rule is left out of the points and of what they are out of.
    Drop,
}

/// The effects on a score, by name.
pub(crate) const SCORES: [(&str, WaiverScore); 3] =
    [("none", WaiverScore::None), ("full", WaiverScore::Full), ("drop", WaiverScore::Drop)];

impl Waiver {
    /// A waiver of a rule from a day on, without an end, of any standard that has the rule.
    ///
    /// ```
    /// use guiju::{Standard, Verdict, Waiver, quantity::read_date};
    /// let standard = Standard::bundled("xuzhou-red-landmark")?;
    /// let (from, until) = (read_date("2022-01-01")?.lo, read_date("2022-12-31")?.hi);
    /// let waiver = Waiver::new("building-area", "moving house", "county department", from).until(until);
    /// let facts = standard.read_facts("f.json", r#"{"level": "village", "building_area": "364 m2"}"#)?;
    /// let assessment = standard.assess(&facts.with_waiver(waiver), read_date("2022-06-01")?.lo);
    /// let area = assessment.finding("building-area").ok_or("no such rule")?;
    /// assert_eq!(area.verdict, Verdict::Fail); // as ever
    /// assert_eq!(area.waived.as_ref().map(|waived| waived.authority.as_str()), Some("county department"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(rule: impl Into<String>, reason: impl Into<String>, authority: impl Into<String>, from: i64) -> Self {
        Self {
            rule: rule.into(),
            standard: None,
            subject: None,
            reason: reason.into(),
            authority: authority.into(),
            from,
            until: None,
            score: WaiverScore::None,
            span: Span::default(),
        }
    }

    /// The same, with the last day on which it counts.
    #[must_use]
    pub fn until(self, day: i64) -> Self {
        Self { until: Some(day), ..self }
    }

    /// The same, with what it does to a score.
    #[must_use]
    pub fn with_score(self, score: WaiverScore) -> Self {
        Self { score, ..self }
    }

    /// Whether it counts on a day.
    #[must_use]
    pub fn is_in_force(&self, as_of: i64) -> bool {
        self.from <= as_of && !self.has_expired(as_of)
    }

    /// Whether its last day is past.
    #[must_use]
    pub fn has_expired(&self, as_of: i64) -> bool {
        self.until.is_some_and(|until| until < as_of)
    }

    /// Whether it could be a waiver of a standard's rules.
    #[must_use]
    pub fn concerns(&self, standard: &str) -> bool {
        self.standard.as_ref().is_none_or(|named| named == standard)
    }

    /// Whether another waives the same on some of the same days.
    fn repeats(&self, other: &Self) -> bool {
        let within = |one: &Self, two: &Self| one.from <= two.from && !one.has_expired(two.from);
        (&self.rule, &self.standard, &self.subject) == (&other.rule, &other.standard, &other.subject)
            && (within(self, other) || within(other, self))
    }

    /// As it is written in a facts file.
    pub(super) fn to_value(&self) -> Value {
        let mut map = Map::new();
        map.insert("rule".into(), json!(self.rule));
        for (key, text) in [("standard", &self.standard), ("subject", &self.subject)] {
            map.extend(text.as_ref().map(|text| (key.to_owned(), json!(text))));
        }
        map.insert("reason".into(), json!(self.reason));
        map.insert("authority".into(), json!(self.authority));
        map.insert("from".into(), json!(show_date(self.from)));
        map.extend(self.until.map(|until| ("until".to_owned(), json!(show_date(until)))));
        if self.score != WaiverScore::None {
            map.insert("score".into(), json!(self.score));
        }
        Value::Object(map)
    }
}

/// Reads the waivers of a facts file.
pub(super) fn waivers(decoder: &mut Decoder<'_>, node: &Node) -> Vec<Waiver> {
    let items = decoder.list(node, "waivers").unwrap_or_default();
    if items.len() > MAX_WAIVERS {
        let message = Bilingual::new(format!("豁免超过 {MAX_WAIVERS} 项"), format!("more than {MAX_WAIVERS} waivers"));
        decoder.error(node.span, "waivers", "too-many-waivers", message, None);
        return Vec::new();
    }
    let mut waivers: Vec<Waiver> = Vec::new();
    for (number, item) in items.iter().enumerate() {
        let path = format!("waivers[{number}]");
        let Some(waiver) = waiver(decoder, item, &path) else { continue };
        if waivers.iter().any(|before| before.repeats(&waiver)) {
            let message = Bilingual::new(
                format!("规则 `{}` 的豁免与前面一项时间重叠", waiver.rule),
                format!("`{}` is waived on the same days by a waiver before this one", waiver.rule),
            );
            decoder.error(item.span, &path, "repeated-waiver", message, None);
        }
        waivers.push(waiver);
    }
    waivers
}

fn waiver(decoder: &mut Decoder<'_>, node: &Node, path: &str) -> Option<Waiver> {
    let mut fields = decoder.fields(node, path)?;
    let rule = required(decoder, &mut fields, "rule");
    let standard = optional(decoder, &mut fields, "standard");
    let subject = optional(decoder, &mut fields, "subject");
    let reason = required(decoder, &mut fields, "reason");
    let authority = required(decoder, &mut fields, "authority");
    let from = fields.require(decoder, "from").and_then(|n| day(decoder, n, &format!("{path}.from"))).map(|d| d.lo);
    let end = fields.take("until").map(|n| (n, day(decoder, n, &format!("{path}.until")).map(|d| d.hi)));
    let score = match fields.take("score") {
        Some(node) => decoder.choice(node, &format!("{path}.score"), &SCORES),
        None => Some(WaiverScore::None),
    };
    fields.finish(decoder);
    if let (Some(from), Some((node, Some(until)))) = (from, end)
        && until < from
    {
        let (from, until) = (show_date(from), show_date(until));
        let message = Bilingual::new(
            format!("豁免到 {until} 为止，却从 {from} 才开始"),
            format!("the waiver ends on {until}, before it begins on {from}"),
        );
        decoder.error(node.span, &format!("{path}.until"), "bad-period", message, None);
    }
    let until = end.and_then(|(_, until)| until);
    Some(Waiver {
        rule: rule?,
        standard,
        subject,
        reason: reason?,
        authority: authority?,
        from: from?,
        until,
        score: score?,
        span: node.span,
    })
}

fn required<'n>(decoder: &mut Decoder<'_>, fields: &mut Fields<'n>, key: &'n str) -> Option<String> {
    let node = fields.require(decoder, key)?;
    text(decoder, node, &fields.path, key)
}

fn optional<'n>(decoder: &mut Decoder<'_>, fields: &mut Fields<'n>, key: &'n str) -> Option<String> {
    let node = fields.take(key)?;
    text(decoder, node, &fields.path, key)
}

fn text(decoder: &mut Decoder<'_>, node: &Node, path: &str, key: &str) -> Option<String> {
    decoder.text(node, &format!("{path}.{key}")).map(|text| text.trim().to_owned())
}
