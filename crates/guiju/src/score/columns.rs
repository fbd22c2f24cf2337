//! Marks that reviewers entered — self, first review, site visit, final — beside those worked out from the facts.
//!
//! A sheet says where they stand: `columns: {from: score_entries, item: item, column: column, marks: marks}`, the list of
//! the subject and its fields. An item left blank may still be given anything that it allows.

use super::{
    ColumnItem, ColumnScore, Extent, Item, ItemScore, Mark, Scored, evaluate::Evaluator, read::Reader, sheet::Results,
};
use crate::{
    facts::{FactValue, Facts},
    tree::Node,
    vocabulary::{FactId, FactKind, TermListId},
};
use std::collections::BTreeMap;

/// Where reviewers enter marks.
#[derive(Clone, Debug)]
pub struct Columns {
    /// The list of the subject.
    pub from: FactId,
    /// Field of an entry: the item's name.
    pub item: FactId,
    /// Field of an entry: which column.
    pub column: FactId,
    /// The terms of the columns, in their order.
    pub terms: TermListId,
    /// Field of an entry: the marks.
    pub marks: FactId,
}

/// Marks entered: by column, by item.
pub(crate) type Entries = BTreeMap<u32, BTreeMap<String, Mark>>;

impl Columns {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "columns")?;
        let mut names = Vec::new();
        for key in ["from", "item", "column", "marks"] {
            names.push(fields.require(reader.decoder, key));
        }
        fields.finish(reader.decoder);
        let [Some(from), Some(item), Some(column), Some(marks)] = names.as_slice() else { return None };
        let list = fact(reader, from, None)?;
        let FactKind::List(record) = list.1 else {
            reader.decoder.expected(from, "columns", "列表", "a list");
            return None;
        };
        let (item, column, marks) =
            (fact(reader, item, Some(record))?, fact(reader, column, Some(record)), fact(reader, marks, Some(record))?);
        let column = column?;
        let FactKind::Term(terms) = column.1 else {
            reader.decoder.expected(node, "columns", "词类字段", "a field that holds a term");
            return None;
        };
        Some(Self { from: list.0, item: item.0, column: column.0, terms, marks: marks.0 })
    }

    /// The marks entered in some facts.
    pub(crate) fn entries(&self, facts: &Facts, as_of: i64) -> Entries {
        let mut entries = Entries::new();
        let Some(FactValue::List(list)) = facts.record.at(&[self.from], as_of).map(|known| &known.value) else {
            return entries;
        };
        for entry in &list.items {
            let field = |id: FactId| entry.at(&[id], as_of).map(|known| &known.value);
            let (Some(FactValue::Text(item)), Some(FactValue::Term(column)), Some(FactValue::Number(marks))) =
                (field(self.item), field(self.column), field(self.marks))
            else {
                continue;
            };
            let unit = crate::quantity::Unit::base(crate::quantity::Dimension::Points).steps();
            if let Some(mark) = marks.is_exact().then(|| Mark::new(marks.lo.into(), unit.into())).flatten() {
                entries.entry(*column).or_default().insert(item.clone(), mark);
            }
        }
        entries
    }

    /// What each column comes to, and how it differs.
    pub(super) fn scores(
        &self,
        root: &Item,
        e: &mut Evaluator<'_, '_>,
        items: &[ItemScore],
        worked_out: Option<Extent>,
    ) -> Vec<ColumnScore> {
        let mut scores = Vec::new();
        let Some(entries) = e.columns.clone() else { return scores };
        for (term, entered) in &entries {
            let mut inner = Evaluator {
                program: e.program,
                table: e.table,
                scratch: e.scratch,
                row: e.row,
                start: e.start,
                explainer: None,
                entered: Some(entered),
                columns: None,
                instead: &[],
                vocabulary: e.vocabulary,
                lines: Vec::new(),
                missing: Vec::new(),
                waiting: BTreeMap::new(),
            };
            let (marks, _) = root.score(&mut inner, &mut Results::default());
            let extent = marks.extent();
            let found = |id: &str| {
                find(items, id)
                    .filter(|item| item.scored != Scored::NothingScored)
                    .map(|item| Extent { low: item.low, high: item.high })
            };
            let list: Vec<ColumnItem> = entered
                .iter()
                .map(|(id, marks)| ColumnItem {
                    id: id.clone(),
                    marks: *marks,
                    difference: found(id).map(|worked| Extent::exact(*marks).plus(worked.opposite())),
                })
                .collect();
            let title = e.term_title(self.terms, *term);
            scores.push(ColumnScore {
                id: title.0,
                title: title.1,
                low: extent.and_then(|x| x.low),
                high: extent.and_then(|x| x.high),
                difference: extent.zip(worked_out).map(|(column, worked)| column.plus(worked.opposite())),
                items: list,
            });
        }
        scores
    }
}

/// An item by its name, however deep.
fn find<'a>(items: &'a [ItemScore], id: &str) -> Option<&'a ItemScore> {
    let mut open: Vec<&ItemScore> = items.iter().collect();
    while let Some(item) = open.pop() {
        if item.id == id {
            return Some(item);
        }
        open.extend(&item.items);
    }
    None
}

fn fact(
    reader: &mut Reader<'_, '_>,
    node: &Node,
    record: Option<crate::vocabulary::RecordId>,
) -> Option<(FactId, FactKind)> {
    let owner = record.unwrap_or(reader.subject);
    let name = reader.decoder.text(node, "columns")?;
    let scope = crate::condition::Scope { frame: crate::condition::Program::ROOT, record: owner };
    let found = reader.linker().resolve(&name, node.span, scope)?;
    Some((*found.path.first()?, found.fact.kind))
}
