//! A blank facts file: every fact that a standard asks, with its title, type, unit and clauses as comments.
//!
//! A standard comes in, YAML goes out that is valid as it stands and says nothing: each value is blank, the items of
//! lists are templates in comments. The order is that of the vocabulary.

use guiju::{
    Standard,
    vocabulary::{Fact, FactId, FactKind, RecordId, TermListId},
};
use std::collections::{BTreeMap, BTreeSet};

/// Width at which lists of terms are broken.
const WIDTH: usize = 100;

/// The file's text.
pub fn facts(standard: &Standard) -> String {
    let kind = standard.vocabulary().record(standard.subject).map(|record| record.id.as_str()).unwrap_or_default();
    let mut blank = Blank { standard, asked: asked(standard), explained: BTreeSet::new(), out: String::new() };
    let title = &standard.title;
    blank.out = format!(
        "# yaml-language-server: $schema=facts.schema.json\n\
         # guiju schema facts > facts.schema.json\n\
         #\n\
         # {} · {}\n\
         # {}, {}\n\
         #\n\
         # 不清楚的就空着；没有的写 false、0 或 []。清单可能不全的写 {{items: […], complete: false}}。\n\
         # Leave blank what is not known; write false, 0 or [] for none. A list of which perhaps not all\n\
         # is known: {{items: […], complete: false}}.\n\n\
         subject: {kind}\n\
         # 截至日期 · as-of date\n\
         # as_of: 2026-01-01\n",
        one_line(&title.zh),
        one_line(&title.en),
        standard.id,
        standard.edition,
    );
    blank.record(standard.subject, &mut Vec::new(), Margin { depth: 0, template: None });
    blank.out
}

/// Each fact asked, by its way from the subject, with the clauses that ask for it, in their order.
fn asked(standard: &Standard) -> BTreeMap<Vec<FactId>, Vec<String>> {
    let mut asked: BTreeMap<Vec<FactId>, Vec<String>> = BTreeMap::new();
    for way in standard.scope_reads() {
        asked.entry(way).or_default();
    }
    let rules = standard.rules.iter().map(|rule| (rule.clause.clone(), standard.reads(rule)));
    for (clause, ways) in rules.chain(standard.score_reads()) {
        for way in ways {
            let clauses = asked.entry(way).or_default();
            if !clause.is_empty() && !clauses.contains(&clause) {
                clauses.push(clause.clone());
            }
        }
    }
    // A subject is called by its name, whether or not a rule asks for it.
    let name = standard.vocabulary().record(standard.subject).and_then(|record| record.fact_named("name"));
    if let Some((id, _)) = name {
        asked.entry(vec![id]).or_default();
    }
    asked
}

/// What stands before a line.
#[derive(Clone, Copy)]
struct Margin {
    /// Steps of indentation.
    depth: usize,
    /// Where the line belongs to a template in comments, the depth at which that begins.
    template: Option<usize>,
}

impl Margin {
    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn text(self) -> String {
        match self.template {
            Some(at) => format!("{}# {}", "  ".repeat(at), "  ".repeat(self.depth - at)),
            None => "  ".repeat(self.depth),
        }
    }
}

struct Blank<'s> {
    standard: &'s Standard,
    asked: BTreeMap<Vec<FactId>, Vec<String>>,
    /// Lists of terms that have been written out before.
    explained: BTreeSet<TermListId>,
    out: String,
}

impl Blank<'_> {
    /// The facts asked of one record. The depth is that of the vocabulary's records in what the standard asks.
    fn record(&mut self, record: RecordId, way: &mut Vec<FactId>, margin: Margin) {
        let standard = self.standard;
        let Some(kind) = standard.vocabulary().record(record) else { return };
        for (id, fact) in kind.facts() {
            way.push(id);
            if self.is_asked(way) {
                self.fact(fact, way, margin);
            }
            way.pop();
        }
    }

    /// Whether the fact, or one inside it, is asked.
    fn is_asked(&self, way: &[FactId]) -> bool {
        self.asked.range(way.to_vec()..).next().is_some_and(|(first, _)| first.starts_with(way))
    }

    fn fact(&mut self, fact: &Fact, way: &mut Vec<FactId>, margin: Margin) {
        if margin.depth == 0 {
            self.out.push('\n');
        }
        let clauses = self.asked.get(way).map(|clauses| clauses.join(", ")).filter(|clauses| !clauses.is_empty());
        let clauses = clauses.map(|clauses| format!(" ({clauses})")).unwrap_or_default();
        let title = format!("{} · {}", one_line(&fact.title.zh), one_line(&fact.title.en));
        let kind = kind(fact.kind);
        self.comment(&format!("{title}{kind}{clauses}"), margin);
        if let FactKind::Term(list) | FactKind::Terms(list) = fact.kind {
            self.terms(list, margin);
        }
        let key = |blank: &mut Self, margin: Margin| {
            blank.out.push_str(&format!("{}{}:\n", margin.text(), fact.id));
        };
        match fact.kind {
            FactKind::Record(record) => {
                // A record that is there, if only as an empty one, is known; where that is asked it stays a comment.
                let asked_itself = self.asked.contains_key(way) && margin.template.is_none();
                let margin = if asked_itself { Margin { template: Some(margin.depth), ..margin } } else { margin };
                key(self, margin);
                self.record(record, way, margin.deeper());
            }
            FactKind::List(record) => {
                key(self, margin);
                let template = Margin { template: margin.template.or(Some(margin.depth)), ..margin }.deeper();
                let start = self.out.len();
                self.record(record, way, template.deeper());
                self.begin_item(start, template);
            }
            _ => key(self, margin),
        }
    }

    /// Sets the dash of a list's item before what was written since `start`.
    fn begin_item(&mut self, start: usize, margin: Margin) {
        let fields = self.out.split_off(start);
        let (dash, nothing) = (margin.text(), if fields.is_empty() { " {}" } else { "" });
        self.out.push_str(&format!("{dash}-{nothing}\n{fields}"));
    }

    /// The terms of a list, as often as it takes lines; written out only the first time.
    fn terms(&mut self, list: TermListId, margin: Margin) {
        let standard = self.standard;
        let Some(terms) = standard.vocabulary().term_list(list) else { return };
        if !self.explained.insert(list) {
            self.comment(&format!("  {} · {}: 见上 see above", terms.title.zh, terms.title.en), margin);
            return;
        }
        let mut line = String::from(" ");
        for term in &terms.terms {
            let next = format!(" {} {};", term.id, one_line(&term.title.zh));
            if width(&line) + width(&next) > WIDTH {
                self.comment(&line, margin);
                line = String::from(" ");
            }
            line.push_str(&next);
        }
        self.comment(line.trim_end_matches(';'), margin);
    }

    fn comment(&mut self, text: &str, margin: Margin) {
        self.out.push_str(&format!("{}# {text}\n", margin.text()));
    }
}

/// What may be written as the value.
fn kind(kind: FactKind) -> String {
    match kind {
        FactKind::Boolean => ": true / false".to_owned(),
        FactKind::Judgement => ": {value: true, evidence: {assessor: …, date: …}}".to_owned(),
        FactKind::Number(unit) if unit.symbol().is_empty() => ": 整数 a number".to_owned(),
        FactKind::Number(unit) => format!(": {}", unit.symbol()),
        FactKind::Date => ": 2022-06-01".to_owned(),
        FactKind::Hours => ": 08:30-12:00, 14:00-17:30".to_owned(),
        FactKind::Term(_) => ": 其一 one of".to_owned(),
        FactKind::Terms(_) => ": [若干 any of]".to_owned(),
        FactKind::List(_) => ": 清单 a list".to_owned(),
        FactKind::Text | FactKind::Record(_) => String::new(),
    }
}

/// Columns that a text takes on a screen, near enough: what is not ASCII takes two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// A text that stays on its line of comment.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
