//! The shapes of items. Each is a file: how it is read, what it comes to, how it reads in words.

pub mod adjust;
pub mod bands;
pub mod best_of;
pub mod each;
pub mod entered;
pub mod grade;
pub mod group;
pub mod n_of;
pub mod number_met;
pub mod slope;
pub mod weighted;
pub mod when;

use super::{Item, ItemScore, Mark, Marks, evaluate::Evaluator, item::NotApplicable, read::Reader, sheet::Results};
use crate::{Bilingual, tree::decode::Fields};

/// How an item is scored.
#[derive(Clone, Debug)]
pub enum Shape {
    /// All or nothing.
    When(when::When),
    /// Points for each of several conditions.
    Each(each::Each),
    /// Full marks less deductions, or nought plus additions.
    Adjust(adjust::Adjust),
    /// By the band in which a number lies.
    Bands(bands::Bands),
    /// By how many criteria are met.
    NumberMet(number_met::NumberMet),
    /// By a grade.
    Grade(grade::Grade),
    /// N of M.
    NOf(n_of::NOf),
    /// More or less for each unit above or below a target.
    Slope(slope::Slope),
    /// As somebody gave it.
    Entered(entered::Entered),
    /// The sum of items.
    Group(group::Group),
    /// The weighted average of items.
    Weighted(weighted::Weighted),
    /// The best of several items.
    BestOf(best_of::BestOf),
}

/// The keys of shapes; an item has exactly one.
pub const KEYS: [&str; 12] =
    ["when", "each", "deduct", "add", "bands", "number_met", "grade", "n_of", "slope", "entered", "items", "weighted"];

impl Shape {
    /// Reads the one shape of an item.
    pub(super) fn read<'n>(
        reader: &mut Reader<'_, '_>,
        fields: &mut Fields<'n>,
        points: Option<Mark>,
        not_applicable: NotApplicable,
    ) -> Option<Self> {
        let full = points.unwrap_or(Mark::ZERO);
        let mut found: Vec<Option<Self>> = Vec::new();
        if let Some(node) = fields.take("when") {
            found.push(when::When::read(reader, node).map(Self::When));
        }
        if let Some(node) = fields.take("each") {
            found.push(each::Each::read(reader, node).map(Self::Each));
        }
        let (deduct, add) = (fields.take("deduct"), fields.take("add"));
        if deduct.is_some() || add.is_some() {
            found.push(adjust::Adjust::read(reader, deduct, add).map(Self::Adjust));
        }
        if let Some(node) = fields.take("bands") {
            found.push(bands::Bands::read(reader, node, points).map(Self::Bands));
        }
        if let Some(node) = fields.take("number_met") {
            found.push(number_met::NumberMet::read(reader, node, points).map(Self::NumberMet));
        }
        if let Some(node) = fields.take("grade") {
            found.push(grade::Grade::read(reader, node).map(Self::Grade));
        }
        if let Some(node) = fields.take("n_of") {
            found.push(n_of::NOf::read(reader, node).map(Self::NOf));
        }
        if let Some(node) = fields.take("slope") {
            found.push(slope::Slope::read(reader, node).map(Self::Slope));
        }
        if let Some(node) = fields.take("entered") {
            found.push(entered::Entered::read(reader, node).map(Self::Entered));
        }
        if let Some(node) = fields.take("items") {
            found.push(group::Group::read(reader, fields, node, not_applicable).map(Self::Group));
        }
        if let Some(node) = fields.take("weighted") {
            found.push(weighted::Weighted::read(reader, node, not_applicable).map(Self::Weighted));
        }
        if let Some(node) = fields.take("best_of") {
            found.push(best_of::BestOf::read(reader, node, not_applicable).map(Self::BestOf));
        }
        if found.len() != 1 {
            let keys = KEYS.join("、");
            let message = Bilingual::new(
                format!("评分项应有一种计分方式，却有 {} 种：{keys}、best_of", found.len()),
                format!("an item has one shape, found {}: {}, best_of", found.len(), KEYS.join(", ")),
            );
            reader.decoder.error(fields.span, &fields.path, "one-shape", message, None);
            return None;
        }
        let _ = full;
        found.pop().flatten()
    }

    /// Its key in a standard.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::When(_) => "when",
            Self::Each(_) => "each",
            Self::Adjust(shape) if shape.deduct.is_some() => "deduct",
            Self::Adjust(_) => "add",
            Self::Bands(_) => "bands",
            Self::NumberMet(_) => "number_met",
            Self::Grade(_) => "grade",
            Self::NOf(_) => "n_of",
            Self::Slope(_) => "slope",
            Self::Entered(_) => "entered",
            Self::Group(_) => "items",
            Self::Weighted(_) => "weighted",
            Self::BestOf(_) => "best_of",
        }
    }

    /// Whether it has no items in it.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        !matches!(self, Self::Group(_) | Self::Weighted(_) | Self::BestOf(_))
    }

    /// The items in it.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        match self {
            Self::Group(group) => &group.items,
            Self::Weighted(weighted) => &weighted.items,
            Self::BestOf(best) => &best.items,
            _ => &[],
        }
    }

    /// Whether an item of this shape has to say its points.
    #[must_use]
    pub(super) fn needs_points(&self) -> bool {
        self.is_leaf()
    }

    /// The points of an item that doesn't say them.
    pub(super) fn natural_points(&self) -> Option<Mark> {
        let base = |items: &[Item]| {
            items.iter().filter(|item| !item.bonus).try_fold(Mark::ZERO, |sum, item| sum.plus(item.full()))
        };
        match self {
            Self::Each(each) => each.parts.iter().try_fold(Mark::ZERO, |sum, part| sum.plus(part.points)),
            Self::NumberMet(met) => met.marks.iter().copied().max(),
            Self::Bands(bands) => bands.tiers.iter().map(|tier| tier.marks).max(),
            Self::Group(group) => base(&group.items),
            Self::Weighted(weighted) => weighted
                .items
                .iter()
                .try_fold(Mark::ZERO, |sum, item| sum.plus(item.full().times(item.weight.unwrap_or(Mark::ONE))?)),
            Self::BestOf(best) => best.items.iter().map(Item::full).max(),
            _ => None,
        }
    }

    /// What it comes to.
    pub(super) fn marks(
        &self,
        item: &Item,
        e: &mut Evaluator<'_, '_>,
        results: &mut Results,
        items: &mut Vec<ItemScore>,
    ) -> Marks {
        let points = item.full();
        match self {
            Self::When(shape) => shape.marks(points, e),
            Self::Each(shape) => shape.marks(item.not_applicable, e),
            Self::Adjust(shape) => shape.marks(points, e),
            Self::Bands(shape) => shape.marks(points, e),
            Self::NumberMet(shape) => shape.marks(points, e),
            Self::Grade(shape) => shape.marks(points, e),
            Self::NOf(shape) => shape.marks(points, e),
            Self::Slope(shape) => shape.marks(points, e),
            Self::Entered(shape) => shape.marks(points, e),
            Self::Group(shape) => shape.marks(e, results, items),
            Self::Weighted(shape) => shape.marks(e, results, items),
            Self::BestOf(shape) => shape.marks(points, e, results, items),
        }
    }
}
