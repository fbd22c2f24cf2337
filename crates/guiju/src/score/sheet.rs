//! A score sheet: read, and reckoned for one subject.

use super::{
    Extent, Mark, Marks, Scored, SheetScore,
    columns::Columns,
    compare,
    evaluate::Evaluator,
    item::{Item, NotApplicable, scored},
    outcome::Effect,
    read::Reader,
    shapes::{Shape, group},
    veto::{self, Veto},
    xccdf::{self, Tree},
};
use crate::{
    Bilingual,
    condition::{NodeId, are_apart, forms::compare::Relation},
    diagnostic::Span,
    standard::take_covers,
    tree::Node,
};
use std::collections::BTreeMap;

/// A score sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// What is to be said of it.
    pub note: Option<Bilingual>,
    /// What its items are stated to add up to.
    pub out_of: Option<Mark>,
    /// What has to be reached, where that is stated.
    pub pass_mark: Option<Mark>,
    /// How it is reckoned.
    pub model: Model,
    /// What takes the score, the level or the eligibility away.
    pub vetoes: Vec<Veto>,
    /// Where reviewers enter marks.
    pub columns: Option<Columns>,
    /// Whether the standard is about the subject.
    pub(crate) applies: Option<NodeId>,
    /// Where it stands.
    pub span: Span,
}

/// How a sheet is reckoned.
#[derive(Clone, Debug)]
pub enum Model {
    /// Item by item.
    Items(Box<Item>),
    /// Over the verdicts of the rules, by a model of XCCDF 1.2.
    Xccdf(xccdf::Model),
}

/// What the items of the sheets came to, by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Results {
    marks: BTreeMap<String, Marks>,
}

impl Results {
    pub fn keep(&mut self, id: &str, marks: Marks) {
        self.marks.insert(id.to_owned(), marks);
    }

    /// What was scored may not be.
    pub fn doubt(&mut self, id: &str) {
        if let Some(marks) = self.marks.get_mut(id) {
            marks.may_not_apply = true;
        }
    }

    pub fn get(&self, id: &str) -> Option<&Marks> {
        self.marks.get(id)
    }
}

impl Sheet {
    /// Reads all sheets of a standard.
    pub(crate) fn read_all(reader: &mut Reader<'_, '_>, node: &Node, applies: Option<NodeId>) -> Vec<Self> {
        let nodes = reader.decoder.list(node, "scores").unwrap_or_default();
        nodes.iter().filter_map(|node| Self::read(reader, node, applies)).collect()
    }

    fn read(reader: &mut Reader<'_, '_>, node: &Node, applies: Option<NodeId>) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "scores")?;
        let id_node = fields.require(reader.decoder, "id");
        let id = id_node.and_then(|n| reader.decoder.text(n, "id")).unwrap_or_default();
        fields.path.clone_from(&id);
        let span = id_node.map_or(node.span, |n| n.span);
        if reader.names.contains(&id) {
            let message =
                Bilingual::new(format!("评分表 `{id}` 声明了两次"), format!("the sheet `{id}` is declared twice"));
            reader.decoder.error(span, &id, "repeated-name", message, None);
        }
        reader.names.push(id.clone());
        let title = fields.require(reader.decoder, "title").and_then(|n| reader.decoder.bilingual(n, &id));
        take_covers(reader.carriers, "score", &id, &mut fields, reader.decoder);
        let note = reader.title(&mut fields, "note");
        let out_of = reader.mark_field(&mut fields, "out_of");
        let pass_mark = reader.mark_field(&mut fields, "pass_mark");
        let policies =
            [("drop", NotApplicable::Drop), ("rescale", NotApplicable::Rescale), ("grant", NotApplicable::Grant)];
        let policy = fields
            .take("not_applicable")
            .and_then(|n| reader.decoder.choice(n, &id, &policies))
            .unwrap_or(NotApplicable::Drop);
        let vetoes = fields.take("veto").map(|n| veto::read(reader, n)).unwrap_or_default();
        let columns = fields.take("columns").and_then(|n| Columns::read(reader, n));
        let model = match (fields.take("xccdf"), fields.take("items")) {
            (Some(node), None) => reader.decoder.choice(node, &id, &xccdf::Model::NAMES).map(Model::Xccdf),
            (None, Some(node)) => {
                let shape = group::Group::read(reader, &mut fields, node, policy).map(Shape::Group);
                shape.zip(title.clone()).map(|(shape, title)| Model::Items(Box::new(root(&id, title, shape, span))))
            }
            _ => {
                let message =
                    Bilingual::new("评分表应有 `items` 或 `xccdf` 之一", "a sheet has either `items` or `xccdf`");
                reader.decoder.error(node.span, &id, "one-shape", message, None);
                None
            }
        };
        fields.finish(reader.decoder);
        Some(Self { id, title: title?, note, out_of, pass_mark, model: model?, vetoes, columns, applies, span })
    }

    /// The items, where it is reckoned by items.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        match &self.model {
            Model::Items(root) => root.shape.items(),
            Model::Xccdf(_) => &[],
        }
    }

    /// What it is out of where everything applies.
    #[must_use]
    pub fn full(&self) -> Option<Mark> {
        match &self.model {
            Model::Items(root) => root.points,
            Model::Xccdf(_) => None,
        }
    }

    /// The score of one subject. `tree` are the rules with their weights.
    pub(crate) fn score(&self, e: &mut Evaluator<'_, '_>, tree: &Tree, results: &mut Results) -> SheetScore {
        e.waiting.clear();
        let applies = self.applies.map(|id| e.decide(id));
        let mut items = Vec::new();
        let mut marks = match &self.model {
            _ if applies.is_some_and(|o| !o.pass) => Marks::none(),
            Model::Items(root) => {
                let (marks, score) = root.score(e, results);
                items = score.items;
                marks
            }
            Model::Xccdf(model) => model.score(tree, e),
        };
        if applies.is_some_and(|o| o.fail || o.not_applicable) {
            marks.may_not_apply = true;
            items.iter_mut().for_each(|item| item.doubt(results));
        }
        let vetoes: Vec<_> = self.vetoes.iter().map(|veto| veto.outcome(e)).collect();
        let unvetoed = marks.extent();
        for veto in vetoes.iter().filter(|veto| veto.effect == Effect::Score && veto.triggered.pass) {
            let certain = veto.triggered.is_decided();
            marks = marks.map(|a| super::Alternative {
                extent: if certain { Extent::ZERO } else { a.extent.hull(Extent::ZERO) },
                ..a
            });
        }
        // A fact that is used twice ties its uses together; each was reckoned by itself.
        let tight = marks.is_settled() || (marks.tight && are_apart(&e.waiting));
        results.keep(&self.id, marks.clone());
        let (extent, out_of) = (marks.extent(), marks.out_of());
        let before_veto = unvetoed.filter(|_| extent != unvetoed);
        let passed = self.pass_mark.map(|line| compare::outcomes(&marks, Relation::AtLeast, line, false));
        let columns = match (&self.columns, &self.model) {
            (Some(columns), Model::Items(root)) if scored(&marks) != Scored::NothingScored => {
                columns.scores(root, e, &items, extent)
            }
            _ => Vec::new(),
        };
        SheetScore {
            id: self.id.clone(),
            title: self.title.clone(),
            model: match &self.model {
                Model::Items(_) => "items".to_owned(),
                Model::Xccdf(model) => format!("xccdf:{}", model.name()),
            },
            scored: scored(&marks),
            low: extent.and_then(|x| x.low),
            high: extent.and_then(|x| x.high),
            out_of_low: out_of.and_then(|x| x.low),
            out_of_high: out_of.and_then(|x| x.high),
            before_veto,
            tight,
            pass_mark: self.pass_mark,
            passed,
            items,
            vetoes,
            columns,
        }
    }
}

fn root(id: &str, title: Bilingual, shape: Shape, span: Span) -> Item {
    let points = shape.natural_points();
    Item {
        // The sheet's own result is kept under its name after vetoes; this one stands before them.
        id: format!("{id}/items"),
        title,
        clause: String::new(),
        content: None,
        criteria: None,
        method: None,
        points,
        shape,
        floor: super::Floor::None,
        cap: None,
        applies: None,
        not_applicable: NotApplicable::Drop,
        full_marks_if: None,
        bonus: false,
        weight: None,
        span,
    }
}
