//! Score sheets in words, without any facts: what `guiju explain` shows and a blank sheet is filled with.
//!
//! Each shape says in its own file how it is scored; here is what holds for every item, and the plain data that goes out.

use super::{
    Amount, Effect, Floor, Item, Mark, NotApplicable, Sheet, Veto,
    shapes::{Shape, group::BonusLimit},
    sheet::Model,
};
use crate::{
    Bilingual, Lang,
    condition::{Describer, NodeId},
    quantity::{Dimension, Unit, show},
};
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;

/// A score sheet, explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetExplanation {
    /// The sheet.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// What is to be said of it.
    pub note: Option<Bilingual>,
    /// How it is reckoned: `items`, or a model of XCCDF.
    pub model: String,
    /// What it is out of: as stated, else as its items add up.
    pub out_of: Option<Mark>,
    /// The pass mark.
    pub pass_mark: Option<Mark>,
    /// How it is reckoned, in words.
    pub scoring: Bilingual,
    /// The columns that reviewers fill in.
    pub columns: Vec<ColumnExplanation>,
    /// What takes the score, a level or the eligibility away.
    pub vetoes: Vec<VetoExplanation>,
    /// Its items.
    pub items: Vec<ItemExplanation>,
}

/// An item, explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemExplanation {
    /// The item.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The clause of the text.
    pub clause: String,
    /// What is looked at (评价内容).
    pub content: Option<Bilingual>,
    /// How it is scored, in the text's own words (评分标准).
    pub criteria: Option<Bilingual>,
    /// How it is examined (考核方式).
    pub method: Option<Bilingual>,
    /// How it is scored: the key of its shape, such as `when` or `deduct`; `items`, `weighted` and `best_of` hold others.
    pub shape: String,
    /// Full marks; null where there is no end of them.
    pub points: Option<Mark>,
    /// Whether it stands above the base.
    pub bonus: bool,
    /// Its weight in an average, as a part of one.
    pub weight: Option<Mark>,
    /// How it is scored, in words made from the rule itself.
    pub scoring: Bilingual,
    /// The items that it sums or averages, or of which the best counts.
    pub items: Vec<ItemExplanation>,
}

/// A veto, explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VetoExplanation {
    /// The veto.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The clause of the text.
    pub clause: String,
    /// What it takes away.
    pub effect: Effect,
    /// The levels that it takes away; all, where none is named.
    pub levels: Vec<String>,
    /// What must not be the case, in words.
    pub condition: Bilingual,
}

/// A column that reviewers fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnExplanation {
    /// The column.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
}

impl Sheet {
    /// The sheet in words.
    pub(crate) fn explain(&self, d: &Describer<'_>) -> SheetExplanation {
        let (model, scoring) = match &self.model {
            Model::Items(root) => ("items".to_owned(), root.shape.describe(root, d)),
            Model::Xccdf(model) => (format!("xccdf:{}", model.name()), model.describe()),
        };
        let columns = self.columns.as_ref().and_then(|columns| d.vocabulary.term_list(columns.terms));
        SheetExplanation {
            id: self.id.clone(),
            title: self.title.clone(),
            note: self.note.clone(),
            model,
            out_of: self.out_of.or_else(|| self.full()),
            pass_mark: self.pass_mark,
            scoring,
            columns: columns
                .map(|list| {
                    let column =
                        |t: &crate::vocabulary::Term| ColumnExplanation { id: t.id.clone(), title: t.title.clone() };
                    list.terms.iter().map(column).collect()
                })
                .unwrap_or_default(),
            vetoes: self.vetoes.iter().map(|veto| veto.explain(d)).collect(),
            items: self.items().iter().map(|item| item.explain(d)).collect(),
        }
    }
}

impl Veto {
    fn explain(&self, d: &Describer<'_>) -> VetoExplanation {
        VetoExplanation {
            id: self.id.clone(),
            title: self.title.clone(),
            clause: self.clause.clone(),
            effect: self.effect,
            levels: self.levels.iter().map(|(id, _)| id.clone()).collect(),
            condition: d.condition(self.condition).clone(),
        }
    }
}

impl Item {
    /// The item in words.
    pub(crate) fn explain(&self, d: &Describer<'_>) -> ItemExplanation {
        ItemExplanation {
            id: self.id.clone(),
            title: self.title.clone(),
            clause: self.clause.clone(),
            content: self.content.clone(),
            criteria: self.criteria.clone(),
            method: self.method.clone(),
            shape: self.shape.key().to_owned(),
            points: self.points,
            bonus: self.bonus,
            weight: self.weight,
            scoring: self.scoring(d),
            items: self.shape.items().iter().map(|item| item.explain(d)).collect(),
        }
    }

    /// How it is scored: its shape, then what holds for every shape.
    fn scoring(&self, d: &Describer<'_>) -> Bilingual {
        let mut parts = vec![self.shape.describe(self, d)];
        parts.extend(self.floor_in_words());
        parts.extend(self.cap_in_words());
        if let Some(id) = self.full_marks_if {
            let condition = d.condition(id);
            parts.push(Bilingual::new(
                format!("{}的，直接得满分", condition.zh),
                format!("full marks if {}", condition.en),
            ));
        }
        if let Some(id) = self.applies {
            let condition = d.condition(id);
            let (zh, en) = match self.not_applicable {
                NotApplicable::Drop => ("不计入总分", "its points are not in the total"),
                NotApplicable::Rescale => ("分值由同组其他项补足", "the others of its group make up for it"),
                NotApplicable::Grant => ("得满分", "it is granted in full"),
            };
            parts.push(Bilingual::new(
                format!("只在{}时考核，否则{zh}", condition.zh),
                format!("examined only if {}; otherwise {en}", condition.en),
            ));
        }
        join(&parts, "；", "; ")
    }

    /// What is said of the floor; only what deducts can reach one.
    fn floor_in_words(&self) -> Option<Bilingual> {
        let sinks = match &self.shape {
            Shape::Adjust(shape) => shape.deduct.is_some(),
            Shape::Slope(_) => true,
            _ => false,
        };
        match self.floor {
            Floor::Stated(floor) if sinks && floor.is_zero() => Some(Bilingual::new("扣完为止", "down to nought")),
            Floor::Stated(floor) => {
                let points = points(floor);
                (sinks || !floor.is_zero())
                    .then(|| Bilingual::new(format!("最低{}", points.zh), format!("no lower than {}", points.en)))
            }
            Floor::Implied => {
                sinks.then(|| Bilingual::new("最低0分（原文没有写明）", "no lower than nought (not stated)"))
            }
            Floor::None => sinks.then(|| Bilingual::new("可以倒扣", "below nought if need be")),
        }
    }

    /// What is said of the cap, where it is not the item's own points.
    fn cap_in_words(&self) -> Option<Bilingual> {
        match self.cap {
            Some(cap) if Some(cap) != self.points || !self.shape.is_leaf() => {
                let points = points(cap);
                Some(Bilingual::new(format!("最多{}", points.zh), format!("at most {}", points.en)))
            }
            None if self.shape.is_leaf() => Some(Bilingual::new("不设上限", "without a cap")),
            _ => None,
        }
    }
}

impl Shape {
    /// How items of this shape are scored.
    pub(super) fn describe(&self, item: &Item, d: &Describer<'_>) -> Bilingual {
        match self {
            Self::When(shape) => shape.describe(item.full(), d),
            Self::Each(shape) => shape.describe(d),
            Self::Adjust(shape) => shape.describe(d),
            Self::Bands(shape) => shape.describe(d),
            Self::NumberMet(shape) => shape.describe(d),
            Self::Grade(shape) => shape.describe(d),
            Self::NOf(shape) => shape.describe(d),
            Self::Slope(shape) => shape.describe(item.full(), d),
            Self::Entered(shape) => shape.describe(d),
            Self::Group(shape) => shape.describe(),
            Self::Weighted(shape) => shape.describe(),
            Self::BestOf(shape) => shape.describe(),
        }
    }
}

impl BonusLimit {
    /// What is said of the items above the base.
    pub(super) fn describe(self) -> Option<Bilingual> {
        match self {
            Self::Points(most) => {
                let points = points(most);
                Some(Bilingual::new(
                    format!("加分合计最多{}", points.zh),
                    format!("items above the base bring at most {}", points.en),
                ))
            }
            Self::ToBase => Some(Bilingual::new("加分补到满分为止", "items above the base make up to full marks")),
            Self::None => None,
        }
    }
}

impl Amount {
    /// What the number is, by its name.
    pub(super) fn describe(&self, d: &Describer<'_>) -> Bilingual {
        match self {
            Self::Value(side, unit) => d.operand(&side.0, *unit),
            Self::Ratio(of, to, unit) => {
                let (of, to) = (d.operand(&of.0, *unit), d.operand(&to.0, *unit));
                Bilingual::new(format!("{}占{}的比例", of.zh, to.zh), format!("{} as a share of {}", of.en, to.en))
            }
        }
    }
}

/// So many points, in words.
pub(super) fn points(mark: Mark) -> Bilingual {
    let number = mark.shown();
    let word = if mark == Mark::ONE { "point" } else { "points" };
    Bilingual::new(format!("{number}分"), format!("{number} {word}"))
}

/// A number of a unit, in words.
pub(super) fn number(mark: Mark, unit: Unit) -> Bilingual {
    let steps = mark.times(Mark::new(unit.steps().into(), 1).unwrap_or(Mark::ONE)).map(Mark::parts);
    match steps.and_then(|(steps, of)| if of == 1 { i64::try_from(steps).ok() } else { None }) {
        Some(steps) => Bilingual::new(show(steps, unit, Lang::Zh), show(steps, unit, Lang::En)),
        None => {
            let text = format!("{} {}", mark.shown(), unit.symbol());
            Bilingual::new(text.trim_end(), text.trim_end())
        }
    }
}

/// A step of a unit, in words: of a percentage it is a percentage point.
pub(super) fn step(per: Mark, unit: Unit) -> Bilingual {
    if unit.dimension() == Dimension::Percent {
        let (number, one) = (per.shown(), per == Mark::ONE);
        let word = if one { "percentage point" } else { "percentage points" };
        return Bilingual::new(format!("{number}个百分点"), format!("{number} {word}"));
    }
    number(per, unit)
}

/// 多 or 少 of an amount, 高 or 低 of a share.
pub(super) fn more(above: bool, of: &Amount) -> &'static str {
    match (of.unit().dimension(), above) {
        (Dimension::Percent, true) => "高",
        (Dimension::Percent, false) => "低",
        (_, true) => "多",
        (_, false) => "少",
    }
}

/// Conditions one after the other.
pub(super) fn conditions(ids: &[NodeId], d: &Describer<'_>) -> Bilingual {
    let parts: Vec<&Bilingual> = ids.iter().map(|id| d.condition(*id)).collect();
    join(&parts, "、", "; ")
}

pub(super) fn join<T: Borrow<Bilingual>>(parts: &[T], zh: &str, en: &str) -> Bilingual {
    crate::condition::forms::combine::join(parts, zh, en)
}
