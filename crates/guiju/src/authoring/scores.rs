//! Cases of score sheets: facts, and what a sheet or an item of it comes to.
//!
//! ```yaml
//! scores:
//!   signs-hung-properly:
//!     - {is: 1.6, facts: {signs_hung_properly_rate: 98 %}}
//!     - {is: [0, 2], facts: {}}                      # not decided: between the two
//!     - {is: nothing, facts: {level: community}}     # not scored
//!     - {is: [0, 2], or: nothing, facts: {}}         # and not known whether it is scored
//! ```

use super::cases::{Case, Runner};
use crate::{
    Assessment, Bilingual, Standard,
    diagnostic::did_you_mean,
    score::{Extent, Item, ItemScore, Mark, Scored},
    tree::{Entry, Node, Value, decode::Fields},
};

/// What a case expects of a sheet or an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Expected {
    /// The points; none where it is not scored.
    pub points: Option<Extent>,
    /// Whether it may not be scored.
    pub or_nothing: bool,
}

impl Runner<'_, '_, '_> {
    /// The cases of one sheet or item.
    pub(super) fn score(&mut self, entry: &Entry) {
        let id = &entry.key;
        if !self.knows_score(entry) {
            return;
        }
        for node in self.decoder.list(&entry.node, id).unwrap_or_default() {
            self.score_case(id, node);
        }
    }

    fn score_case(&mut self, id: &str, node: &Node) -> Option<()> {
        let mut fields = self.decoder.fields(node, id)?;
        let expected = self.expected(&mut fields, id);
        let facts = fields.require(self.decoder, "facts");
        fields.take("note");
        fields.finish(self.decoder);
        let (expected, facts) = (expected?, facts?);
        let problem = match self.assess(facts) {
            Err(problem) => Some(problem),
            Ok(assessment) => wrong(id, expected, &assessment),
        };
        self.done.push(Case::of_score(id, expected, node.span, problem));
        Some(())
    }

    /// The scores that a case of a whole subject expects; what is wrong with them is added to `problems`.
    pub(super) fn expected_scores(&mut self, node: &Node, assessment: &Assessment, problems: &mut Vec<String>) {
        for entry in self.decoder.fields(node, "scores").map(|f| f.all()).unwrap_or_default() {
            if !self.knows_score(entry) {
                continue;
            }
            let expected = match &entry.node.value {
                Value::Map(_) => {
                    let Some(mut fields) = self.decoder.fields(&entry.node, &entry.key) else { continue };
                    let expected = self.expected(&mut fields, &entry.key);
                    fields.finish(self.decoder);
                    expected
                }
                _ => self.points(&entry.node, &entry.key).map(|points| Expected { points, or_nothing: false }),
            };
            let found = expected.and_then(|expected| wrong(&entry.key, expected, assessment));
            problems.extend(found.map(|found| format!("{}: {}", entry.key, found.en)));
        }
    }

    fn knows_score(&mut self, entry: &Entry) -> bool {
        let known = names(self.standard);
        let id = entry.key.as_str();
        if known.contains(&id) {
            return true;
        }
        let message = Bilingual::new(format!("没有评分表或评分项 `{id}`"), format!("there is no sheet or item `{id}`"));
        self.decoder.error(entry.span, id, "unknown-score", message, did_you_mean(id, known));
        false
    }

    fn expected<'n>(&mut self, fields: &mut Fields<'n>, path: &str) -> Option<Expected> {
        let points = fields.require(self.decoder, "is").and_then(|node| self.points(node, path));
        let or_nothing = fields.take("or").map(|n| self.decoder.choice(n, path, &[("nothing", ())]));
        let points = points?;
        if points.is_none() && or_nothing.is_some() {
            let message = Bilingual::new("`is` 已经是 nothing", "`is` is nothing already");
            self.decoder.error(fields.span, path, "wrong-kind", message, None);
            return None;
        }
        match or_nothing {
            Some(None) => None,
            found => Some(Expected { points, or_nothing: found.is_some() }),
        }
    }

    /// `1.6`, `[0, 2]` with `none` for an end without bound, or `nothing`.
    fn points(&mut self, node: &Node, path: &str) -> Option<Option<Extent>> {
        let number = |node: &Node| node.scalar().and_then(Mark::parse);
        let end = |node: &Node| match node.scalar() {
            Some("none") => Some(None),
            _ => number(node).map(Some),
        };
        let found = match &node.value {
            Value::List(ends) => match ends.as_slice() {
                [low, high] => end(low).zip(end(high)).map(|(low, high)| Some(Extent { low, high })),
                _ => None,
            },
            _ if node.scalar() == Some("nothing") => Some(None),
            _ => number(node).map(|mark| Some(Extent::exact(mark))),
        };
        if found.is_none() {
            self.decoder.expected(
                node,
                path,
                "分数（如 1.6、1/3）、区间（如 [0, 2]）或 nothing",
                "points such as 1.6 or 1/3, bounds such as [0, 2], or nothing",
            );
        }
        found
    }
}

/// What is wrong with what came out.
fn wrong(id: &str, expected: Expected, assessment: &Assessment) -> Option<Bilingual> {
    let (scored, extent, why) = found(id, assessment)?;
    let same = match expected.points {
        None => scored == Scored::NothingScored,
        Some(points) => {
            scored == (if expected.or_nothing { Scored::Unknown } else { Scored::Scored }) && points == extent
        }
    };
    if same {
        return None;
    }
    let (wanted, came) = (
        shown(expected.points, expected.or_nothing),
        match scored {
            Scored::NothingScored => shown(None, false),
            _ => shown(Some(extent), scored == Scored::Unknown),
        },
    );
    Some(Bilingual::new(
        format!("应为 {wanted}，却是 {came}{}", why.zh),
        format!("expected {wanted}, found {came}{}", why.en),
    ))
}

/// How a sheet or an item came out, and why.
fn found(id: &str, assessment: &Assessment) -> Option<(Scored, Extent, Bilingual)> {
    if let Some(sheet) = assessment.scores.iter().find(|sheet| sheet.id == id) {
        return Some((sheet.scored, Extent { low: sheet.low, high: sheet.high }, Bilingual::default()));
    }
    let mut open: Vec<&ItemScore> = assessment.scores.iter().flat_map(|sheet| &sheet.items).collect();
    while let Some(item) = open.pop() {
        if item.id == id {
            let zh: Vec<&str> = item.lines.iter().map(|line| line.text.zh.as_str()).collect();
            let en: Vec<&str> = item.lines.iter().map(|line| line.text.en.as_str()).collect();
            let why = if zh.is_empty() {
                Bilingual::default()
            } else {
                Bilingual::new(format!("：{}", zh.join("；")), format!(": {}", en.join("; ")))
            };
            return Some((item.scored, Extent { low: item.low, high: item.high }, why));
        }
        open.extend(&item.items);
    }
    // A sheet that is not scored has no items.
    let nothing = Extent { low: None, high: None };
    Some((Scored::NothingScored, nothing, Bilingual::default()))
}

fn shown(points: Option<Extent>, or_nothing: bool) -> String {
    // As an author writes it: a decimal where that is exact, else a fraction.
    let number = |mark: Mark| if mark.shown() == mark.decimal() { mark.decimal() } else { mark.fraction() };
    let end = |end: Option<Mark>| end.map_or_else(|| "none".to_owned(), number);
    let text = match points {
        None => "nothing".to_owned(),
        Some(extent) if extent.is_exact() => end(extent.low),
        Some(extent) => format!("[{}, {}]", end(extent.low), end(extent.high)),
    };
    if or_nothing { format!("{text} or nothing") } else { text }
}

/// The names of all sheets and items.
fn names(standard: &Standard) -> Vec<&str> {
    let sheets = standard.sheets.iter().map(|sheet| sheet.id.as_str());
    sheets.chain(items(standard).into_iter().map(|item| item.id.as_str())).collect()
}

/// All items, in the order of the text.
pub(super) fn items(standard: &Standard) -> Vec<&Item> {
    let mut found = Vec::new();
    let mut open: Vec<&Item> = standard.sheets.iter().rev().flat_map(|sheet| sheet.items().iter().rev()).collect();
    while let Some(item) = open.pop() {
        found.push(item);
        open.extend(item.shape.items().iter().rev());
    }
    found
}
