//! What a level asks of scores: `score: {self-assessment: {at_least: 90}, premises: {at_least: 60 %}}` and
//! `sheets_passed: {at_least: 3}`.

use super::{Mark, Sheet, SheetScore, compare, read::Reader, sheet::Results};
use crate::{
    Bilingual,
    condition::{Outcomes, forms::compare::Relation},
    diagnostic::{Span, did_you_mean},
    tree::{Node, decode::Fields},
};

/// One thing that a level asks of scores.
#[derive(Clone, Debug)]
pub struct LevelScore {
    /// Of what.
    pub target: Target,
    /// How it has to stand to the line.
    pub relation: Relation,
    /// The line: points, a share of what it is out of, or a number of sheets.
    pub line: Mark,
    /// Whether the line is a share.
    pub share: bool,
    /// Where it stands.
    pub span: Span,
}

/// What is compared with the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A sheet or an item, by its name.
    Named(String),
    /// The number of sheets whose pass mark is reached.
    SheetsPassed,
}

/// Reads what a level asks of scores out of its fields.
pub(crate) fn read<'n>(reader: &mut Reader<'_, '_>, fields: &mut Fields<'n>) -> Option<Vec<LevelScore>> {
    let mut asked = Vec::new();
    let mut complete = true;
    if let Some(node) = fields.take("score") {
        for entry in reader.decoder.fields(node, "score").map(|f| f.all()).unwrap_or_default() {
            if !reader.names.contains(&entry.key) {
                let id = &entry.key;
                let message =
                    Bilingual::new(format!("没有评分表或评分项 `{id}`"), format!("there is no sheet or item `{id}`"));
                let help = did_you_mean(id, reader.names.iter().map(String::as_str));
                reader.decoder.error(entry.span, "score", "unknown-name", message, help);
                complete = false;
            }
            complete &= tests(reader, &entry.node, Target::Named(entry.key.clone()), &mut asked).is_some();
        }
    }
    if let Some(node) = fields.take("sheets_passed") {
        complete &= tests(reader, node, Target::SheetsPassed, &mut asked).is_some();
    }
    complete.then_some(asked)
}

fn tests(reader: &mut Reader<'_, '_>, node: &Node, target: Target, asked: &mut Vec<LevelScore>) -> Option<()> {
    let mut fields = reader.decoder.fields(node, "score")?;
    let mut complete = true;
    let before = asked.len();
    for (name, relation) in Relation::NAMES {
        let Some(node) = fields.take(name) else { continue };
        let share = node.scalar().is_some_and(|text| text.trim_end().ends_with(['%', '％']));
        let line = if share { reader.share(node, "score") } else { reader.mark(node, "score") };
        match line {
            Some(line) => asked.push(LevelScore { target: target.clone(), relation, line, share, span: node.span }),
            None => complete = false,
        }
    }
    fields.finish(reader.decoder);
    if complete && asked.len() == before {
        reader.decoder.expected(node, "score", "检验，如 {at_least: 90}", "a test, such as {at_least: 90}");
        complete = false;
    }
    complete.then_some(())
}

impl LevelScore {
    /// How it came out. What is not scored reaches no line.
    pub(crate) fn outcomes(&self, results: &Results, scores: &[SheetScore]) -> Outcomes {
        let outcomes = match &self.target {
            Target::Named(id) => match results.get(id) {
                Some(marks) => compare::outcomes(marks, self.relation, self.line, self.share),
                None => Outcomes::FAIL,
            },
            Target::SheetsPassed => {
                let passed = |may: fn(&Outcomes) -> bool| {
                    let number = scores.iter().filter_map(|s| s.passed.as_ref()).filter(|o| may(o)).count();
                    Mark::whole(i64::try_from(number).unwrap_or(i64::MAX))
                };
                let extent = super::Extent::new(passed(|o| *o == Outcomes::PASS), passed(|o| o.pass));
                let (pass, fail) = compare::against(extent, self.relation, self.line);
                Outcomes { pass, fail, not_applicable: false }
            }
        };
        Outcomes { fail: outcomes.fail || outcomes.not_applicable, not_applicable: false, ..outcomes }
    }

    /// In words.
    #[must_use]
    pub fn describe(&self, sheets: &[Sheet]) -> Bilingual {
        let share = if self.share { "%" } else { "" };
        let number = if self.share { self.line.times(Mark::HUNDRED) } else { Some(self.line) };
        let number = number.map(|n| format!("{}{share}", n.decimal())).unwrap_or_default();
        let test = self.relation.phrase(&Bilingual::new(number.clone(), number));
        match &self.target {
            Target::Named(id) => {
                let title = title(sheets, id);
                Bilingual::new(format!("{}得分{}", title.zh, test.zh), format!("score of {} {}", title.en, test.en))
            }
            Target::SheetsPassed => {
                Bilingual::new(format!("达到合格线的评分表{}", test.zh), format!("sheets passed: {}", test.en))
            }
        }
    }
}

fn title(sheets: &[Sheet], id: &str) -> Bilingual {
    if let Some(sheet) = sheets.iter().find(|s| s.id == id) {
        return sheet.title.clone();
    }
    let mut open: Vec<&super::Item> = sheets.iter().flat_map(Sheet::items).collect();
    while let Some(item) = open.pop() {
        if item.id == id {
            return item.title.clone();
        }
        open.extend(item.shape.items());
    }
    Bilingual::default()
}
