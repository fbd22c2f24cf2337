//! How the columns of a table are read: one [`Field`] a column, with one for each field of a struct inside it.
//!
//! Made once for a schema by `link`, used for every batch by `read`.

use crate::{mapping::Percent, words};
use guiju::{
    Diagnostics, Severity, Vocabulary,
    facts::{Known, read_value},
    tree::{Entry, Node, Value},
    vocabulary::{Fact, FactId, FactKind},
};

/// An Arrow field that holds a fact.
#[derive(Debug)]
pub(crate) struct Field {
    /// The fact, its unit as it was mapped.
    pub fact: Fact,
    /// Its path from the row that has it, as diagnostics write it.
    pub at: String,
    /// The frame of the program that its rows are of, where the program has one.
    pub frame: Option<usize>,
    /// Its way from the rows of that frame.
    pub path: Vec<FactId>,
    /// The slots that hold its value.
    pub slots: Vec<usize>,
    /// The slots that hold whether it is given.
    pub given: Vec<usize>,
    /// Slots of the records it stands in, which are given if one of their facts is.
    pub within: Vec<usize>,
    /// Whether the program reads it, or anything inside it.
    pub needed: bool,
    /// How it is stored.
    pub form: Form,
    /// Its place among the memories of texts.
    pub memory: usize,
    /// What is said of the whole column.
    pub stated: Stated,
}

/// How the values of a field are stored.
#[derive(Debug)]
pub(crate) enum Form {
    /// Nulls only.
    Unknown,
    /// Texts, dictionary-encoded or not.
    Text,
    /// Integers, floats, decimals; the fact is a number.
    Number,
    /// Days; the fact is one.
    Day,
    /// Booleans; the fact is one.
    Flag,
    /// Lists of texts; the fact is a set of terms.
    Terms,
    /// `{items, complete}`: a set of terms that may be open, by the places of the two.
    OpenTerms(usize, Option<usize>),
    /// `{at_least, at_most}`: bounds of a number or day, by their places.
    Bounds(Option<Part>, Option<Part>),
    /// Structs; the fact is a record.
    Record(Vec<Part>),
    /// Lists of structs; the fact is a list of records.
    List(Items),
    /// `{items, complete, total}`: a list that may be open, by the places of the three.
    OpenList(Items, OpenList),
    /// `{value, evidence}`, by their places.
    Envelope(Part, Option<usize>),
    /// A dictionary of something else than texts, read as the field that it unpacks to.
    Unpacked(Box<Field>),
    /// Anything else, read cell by cell as a facts file is.
    Tree,
}

/// A field of a struct, and its place there.
#[derive(Debug)]
pub(crate) struct Part(pub usize, pub Box<Field>);

/// The items of a list.
#[derive(Debug)]
pub(crate) struct Items {
    /// Their frame, where the program has one.
    pub frame: Option<usize>,
    /// Their facts.
    pub parts: Vec<Part>,
}

/// The places of what is stored of an open list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OpenList {
    pub items: usize,
    pub complete: Option<usize>,
    pub total: Option<usize>,
}

/// What is said of a whole column.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stated {
    /// What bare numbers of a percentage are.
    pub percent: Option<Percent>,
    /// The evidence, by its keys in a facts file; empty where nothing is said.
    pub evidence: Vec<(&'static str, String)>,
    /// Whether that evidence has expired by the as-of day, or was found after it.
    pub expired: bool,
}

impl Field {
    /// Whether it holds nothing but one value.
    pub fn is_scalar(&self) -> bool {
        !matches!(self.fact.kind, FactKind::Record(_) | FactKind::List(_))
    }

    /// Reads a cell as a facts file would have it.
    ///
    /// # Errors
    /// Everything wrong with it.
    pub fn read_cell(&self, vocabulary: &Vocabulary, node: Node) -> Result<Option<Known>, Diagnostics> {
        let node = self.with_stated(words::put(vocabulary, self.fact.kind, node, &self.at)?);
        // A blank in a table is nothing to be warned of.
        let errors = |found: Diagnostics| found.0.into_iter().filter(|d| d.severity == Severity::Error).collect();
        read_value(vocabulary, &self.fact, &node, &self.at).map_err(|found| Diagnostics(errors(found)))
    }

    /// The value with what is said of the whole column.
    fn with_stated(&self, node: Node) -> Node {
        let node = match self.stated.percent {
            Some(percent) => in_percent(node, percent),
            None => node,
        };
        if self.stated.evidence.is_empty() || node.value == Value::Null {
            return node;
        }
        let text = |text: &str| Node { value: Value::Text(text.to_owned()), ..Node::default() };
        let stated: Vec<Entry> = self.stated.evidence.iter().map(|(key, value)| entry(key, text(value))).collect();
        match node.value {
            // What the cell itself says of its evidence comes first.
            Value::Map(mut entries) if entries.iter().any(|e| e.key == "value") => {
                let at = entries.iter().position(|e| e.key == "evidence");
                let own = at.map(|at| entries.remove(at).node.value);
                let mut all = match own {
                    Some(Value::Map(own)) => own,
                    _ => Vec::new(),
                };
                for one in stated {
                    if !all.iter().any(|e| e.key == one.key && e.node.value != Value::Null) {
                        all.retain(|e| e.key != one.key);
                        all.push(one);
                    }
                }
                entries.push(entry("evidence", Node { value: Value::Map(all), ..Node::default() }));
                Node { value: Value::Map(entries), ..node }
            }
            value => {
                let evidence = Node { value: Value::Map(stated), ..Node::default() };
                let entries = vec![entry("value", Node { value, ..Node::default() }), entry("evidence", evidence)];
                Node { value: Value::Map(entries), ..Node::default() }
            }
        }
    }
}

pub(crate) fn entry(key: &str, node: Node) -> Entry {
    Entry { key: key.to_owned(), span: node.span, node }
}

/// A bare number with what it is; other texts stay as they are.
fn in_percent(mut node: Node, percent: Percent) -> Node {
    match &mut node.value {
        Value::Map(entries) => {
            for entry in entries.iter_mut().filter(|e| e.key != "evidence") {
                entry.node = in_percent(std::mem::take(&mut entry.node), percent);
            }
        }
        Value::Number(text) | Value::Text(text) => {
            let text = text.trim();
            let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.') && text.contains(|c: char| c != '.');
            if plain {
                let shown = match percent {
                    Percent::Percent => text.to_owned(),
                    Percent::Fraction => hundredfold(text),
                };
                node.value = Value::Text(format!("{shown}%"));
            }
        }
        _ => {}
    }
    node
}

/// A plain decimal with its point moved two places to the right.
fn hundredfold(text: &str) -> String {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = format!("{part:0<2}");
    let (moved, rest) = part.split_at_checked(2).unwrap_or((&part, ""));
    let whole = format!("{whole}{moved}");
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_becomes_percent() {
        let check = |share: &str, percent: &str| assert_eq!(hundredfold(share), percent, "{share}");
        check("0.95", "95");
        check("1", "100");
        check("0.005", "0.5");
        check("0.5", "50");
        check("0", "0");
        check("12.3456", "1234.56");
    }
}
