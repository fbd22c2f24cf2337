//! One item of a sheet: what holds for every shape — when it applies, floor and cap, what stands in for it.

use super::{
    Extent, ItemScore, Mark, Marks, Scored, evaluate::Evaluator, marks::Alternative, read::Reader, shapes::Shape,
    sheet::Results,
};
use crate::{
    Bilingual,
    condition::NodeId,
    diagnostic::Span,
    limits::MAX_ITEMS,
    standard::take_covers,
    tree::{Node, decode::Fields},
};

/// The lowest that an item may come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// As the sheet says (扣完为止).
    Stated(Mark),
    /// Nought, although the sheet does not say so.
    Implied,
    /// None: an item may take points from others.
    None,
}

/// What becomes of an item that does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApplicable {
    /// Its points are not in the total.
    Drop,
    /// The other items of its group make up for them.
    Rescale,
    /// It is granted in full.
    Grant,
}

/// One item.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its name.
    pub id: String,
    /// Its title (评价项目).
    pub title: Bilingual,
    /// The clause of the text.
    pub clause: String,
    /// What is looked at (评价内容).
    pub content: Option<Bilingual>,
    /// How it is scored, in words (评分标准).
    pub criteria: Option<Bilingual>,
    /// How it is examined (考核方式).
    pub method: Option<Bilingual>,
    /// Full marks; of a group, the sum of its items where nothing is stated.
    pub points: Option<Mark>,
    /// How it is scored.
    pub shape: Shape,
    /// The lowest it may come to.
    pub floor: Floor,
    /// The highest; none where it is uncapped.
    pub cap: Option<Mark>,
    /// When it applies.
    pub applies: Option<NodeId>,
    /// What becomes of it when it does not.
    pub not_applicable: NotApplicable,
    /// What earns full marks by itself, such as a certificate.
    pub full_marks_if: Option<NodeId>,
    /// Whether it stands above the base: its points are not in what the sheet is out of.
    pub bonus: bool,
    /// Its weight in an average, as a part of one.
    pub weight: Option<Mark>,
    /// Where it stands.
    pub span: Span,
}

impl Item {
    /// Reads an item.
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node, inherited: NotApplicable) -> Option<Self> {
        let mut fields = reader.decoder.fields(node, "items")?;
        let item = Self::from_fields(reader, &mut fields, inherited);
        fields.finish(reader.decoder);
        item
    }

    /// Reads the fields of an item out of a mapping that may hold others too.
    pub(super) fn from_fields<'n>(
        reader: &mut Reader<'_, '_>,
        fields: &mut Fields<'n>,
        inherited: NotApplicable,
    ) -> Option<Self> {
        let id_node = fields.require(reader.decoder, "id");
        let id = id_node.and_then(|n| reader.decoder.text(n, "id")).unwrap_or_default();
        let span = id_node.map_or(fields.span, |n| n.span);
        fields.path.clone_from(&id);
        if reader.names.contains(&id) {
            let message =
                Bilingual::new(format!("评分项 `{id}` 声明了两次"), format!("the item `{id}` is declared twice"));
            reader.decoder.error(span, &id, "repeated-name", message, None);
        }
        if reader.names.len() >= MAX_ITEMS {
            if reader.names.len() == MAX_ITEMS {
                let message = Bilingual::new(
                    format!("评分项超过 {MAX_ITEMS} 个"),
                    format!("more than {MAX_ITEMS} items in one standard"),
                );
                reader.decoder.error(span, &id, "too-many-items", message, None);
                reader.names.push(id);
            }
            return None;
        }
        reader.names.push(id.clone());
        let title = fields.require(reader.decoder, "title").and_then(|n| reader.decoder.bilingual(n, &id));
        take_covers(reader.carriers, "score", &id, fields, reader.decoder);
        let clause = fields.take("clause").and_then(|n| reader.decoder.text(n, &id)).unwrap_or_default();
        let (content, criteria) = (reader.title(fields, "content"), reader.title(fields, "criteria"));
        let method = reader.title(fields, "method");
        let points = reader.mark_field(fields, "points");
        let policies =
            [("drop", NotApplicable::Drop), ("rescale", NotApplicable::Rescale), ("grant", NotApplicable::Grant)];
        let not_applicable =
            fields.take("not_applicable").and_then(|n| reader.decoder.choice(n, &id, &policies)).unwrap_or(inherited);
        let applies = fields.take("applies").map(|n| reader.condition(n));
        let full_marks_if = fields.take("full_marks_if").map(|n| reader.condition(n));
        let bonus = fields.take("bonus").and_then(|n| reader.decoder.boolean(n, &id)).unwrap_or(false);
        let weight = fields.take("weight").and_then(|n| reader.share(n, &id));
        let floor = match fields.take("floor") {
            None => Floor::Implied,
            Some(node) if node.scalar() == Some("none") => Floor::None,
            Some(node) => Floor::Stated(reader.mark(node, &id)?),
        };
        let cap_node = fields.take("cap");
        let uncapped = cap_node.is_some_and(|n| n.scalar() == Some("none"));
        let stated_cap = cap_node.filter(|_| !uncapped).and_then(|n| reader.mark(n, &id));
        let shape = Shape::read(reader, fields, points, not_applicable)?;
        let points = points.or_else(|| shape.natural_points());
        if points.is_none() && shape.needs_points() && !(bonus && uncapped) {
            let message = Bilingual::new(format!("评分项 `{id}` 没有分值"), format!("the item `{id}` has no points"));
            let help = Bilingual::new("写 `points: 10`", "write `points: 10`");
            reader.decoder.error(span, &id, "missing-field", message, Some(help));
            return None;
        }
        let cap = if uncapped { None } else { stated_cap.or(points.filter(|_| shape.needs_points())) };
        let (Some(applies), Some(full_marks_if)) = (all(applies), all(full_marks_if)) else { return None };
        Some(Self {
            id,
            title: title?,
            clause,
            content,
            criteria,
            method,
            points,
            shape,
            floor,
            cap,
            applies,
            not_applicable,
            full_marks_if,
            bonus,
            weight,
            span,
        })
    }

    /// Full marks, or nought where there is no end of them.
    #[must_use]
    pub fn full(&self) -> Mark {
        self.points.unwrap_or(Mark::ZERO)
    }

    /// What it comes to for one subject.
    pub(super) fn score(&self, e: &mut Evaluator<'_, '_>, results: &mut Results) -> (Marks, ItemScore) {
        let outer = (std::mem::take(&mut e.lines), std::mem::take(&mut e.missing));
        let waiting = std::mem::take(&mut e.waiting);
        let mut items = Vec::new();
        let mut marks = self.marks(e, results, &mut items);
        if self.bonus {
            // Points above the base are not in what the sheet is out of.
            marks = marks.map(|a| Alternative { out_of: Mark::ZERO, ..a });
        }
        let (lines, mut missing) =
            (std::mem::replace(&mut e.lines, outer.0), std::mem::replace(&mut e.missing, outer.1));
        if marks.is_settled() {
            // Whatever it turns out to be, it changes nothing here.
            missing.clear();
            e.waiting.clear();
        }
        for (tie, uses) in waiting {
            *e.waiting.entry(tie).or_default() += uses;
        }
        missing.sort();
        missing.dedup();
        let missing_titles = e.titles_of(&missing);
        let extent = marks.extent();
        let score = ItemScore {
            id: self.id.clone(),
            title: self.title.clone(),
            clause: self.clause.clone(),
            shape: self.shape.key().to_owned(),
            scored: scored(&marks),
            low: extent.and_then(|x| x.low),
            high: extent.and_then(|x| x.high),
            points: self.points,
            bonus: self.bonus,
            lines,
            missing,
            missing_titles,
            items,
        };
        results.keep(&self.id, marks.clone());
        (marks, score)
    }

    fn marks(&self, e: &mut Evaluator<'_, '_>, results: &mut Results, items: &mut Vec<ItemScore>) -> Marks {
        if let Some(mark) = e.entered.and_then(|entered| entered.get(&self.id)) {
            return Marks::scored(self.full(), Extent::exact(*mark));
        }
        let applies = self.applies.map(|id| e.decide(id));
        let may_apply = applies.is_none_or(|o| o.pass);
        let may_not = applies.is_some_and(|o| o.fail || o.not_applicable);
        let mut marks = if !may_apply {
            self.say_not_applicable(e);
            Marks::none()
        } else if e.entered.is_some() && self.shape.is_leaf() {
            // Left blank: it may be given anything that the item allows.
            Marks::scored(self.full(), Extent { low: self.least(), high: self.cap })
        } else {
            let marks = self.shape.marks(self, e, results, items);
            self.certified(marks, e)
        };
        if may_not {
            marks.may_not_apply = true;
            items.iter_mut().for_each(|item| item.doubt(results));
        }
        let (floor, cap) = (self.least(), self.cap);
        for a in std::mem::take(&mut marks.alternatives) {
            let extent = floor.map_or(a.extent, |floor| a.extent.at_least(floor));
            // More than the cap can't be had, so the item is not out of more.
            marks.or(Alternative {
                extent: cap.map_or(extent, |cap| extent.at_most(cap)),
                out_of: cap.map_or(a.out_of, |cap| a.out_of.min(cap)),
            });
        }
        if marks.may_not_apply && self.not_applicable == NotApplicable::Grant {
            marks.may_not_apply = false;
            marks.or(Alternative { out_of: self.full(), extent: Extent::exact(self.full()) });
        }
        marks
    }

    /// Says why it does not apply, and what becomes of it.
    fn say_not_applicable(&self, e: &mut Evaluator<'_, '_>) {
        let (zh, en, extent) = match self.not_applicable {
            NotApplicable::Drop => ("不计入总分", "its points are not in the total", Extent::ZERO),
            NotApplicable::Rescale => ("分值由同组其他项补足", "the others of its group make up for it", Extent::ZERO),
            NotApplicable::Grant => ("得满分", "granted in full", Extent::exact(self.full())),
        };
        if let Some(id) = self.applies {
            e.say(id, Some(&Bilingual::new(zh, en)), extent);
        }
    }

    /// The floor that holds, where there is one. Only what deducts can fall below nought by itself.
    pub(crate) fn least(&self) -> Option<Mark> {
        match self.floor {
            Floor::Stated(floor) => Some(floor),
            Floor::Implied => self.shape.is_leaf().then_some(Mark::ZERO),
            Floor::None => None,
        }
    }

    /// Full marks by certificate.
    fn certified(&self, mut marks: Marks, e: &mut Evaluator<'_, '_>) -> Marks {
        let Some(id) = self.full_marks_if else { return marks };
        let outcomes = e.decide(id);
        let full = Alternative { out_of: self.full(), extent: Extent::exact(self.full()) };
        if outcomes.pass {
            e.say(id, None, if outcomes.is_decided() { full.extent } else { full.extent.hull(Extent::ZERO) });
            if outcomes.is_decided() {
                return Marks::scored(full.out_of, full.extent);
            }
            marks.or(full);
        }
        marks
    }
}

impl ItemScore {
    /// An item of a group that may not apply may not be scored either.
    pub(super) fn doubt(&mut self, results: &mut Results) {
        results.doubt(&self.id);
        if self.scored == Scored::Scored {
            self.scored = Scored::Unknown;
        }
        self.items.iter_mut().for_each(|item| item.doubt(results));
    }
}

/// A condition that was there has to have been read.
fn all(found: Option<Option<NodeId>>) -> Option<Option<NodeId>> {
    match found {
        Some(None) => None,
        Some(found) => Some(found),
        None => Some(None),
    }
}

pub(super) fn scored(marks: &Marks) -> Scored {
    match (marks.alternatives.is_empty(), marks.may_not_apply) {
        (true, _) => Scored::NothingScored,
        (false, false) => Scored::Scored,
        (false, true) => Scored::Unknown,
    }
}
