//! Score sheets: what doesn't add up, what can't be had, what does nothing.

mod bands;
mod deductions;
mod items;
mod lines;
mod marks;
mod numbers;
mod totals;
mod xccdf;

use super::{
    Subject,
    places::{Section, at},
};
use crate::{
    Bilingual, Lang,
    diagnostic::Span,
    quantity::{Dimension, Unit, show_date},
    score::{Item, Mark, Model, Sheet, shapes::Shape},
    tree::{Node, decode::Decoder},
};

/// An item where it stands.
#[derive(Clone, Copy)]
struct Placed<'a> {
    item: &'a Item,
    node: Option<&'a Node>,
    /// What it stands in.
    parent: Parent,
}

/// What an item stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parent {
    Group,
    Weighted,
    BestOf,
}

pub(super) fn check(subject: &Subject<'_>, decoder: &mut Decoder<'_>) {
    for sheet in subject.linked.sheets {
        totals::sheet(subject, sheet, decoder);
        if let Model::Items(root) = &sheet.model {
            let node = subject.places.named(Section::Score, &sheet.id);
            items::bonus_limit(&root.shape, &sheet.id, node, decoder);
        }
        for placed in placed(subject, sheet) {
            items::check(placed, decoder);
            totals::item(placed, decoder);
            marks::check(subject, placed, decoder);
            bands::check(subject, placed, decoder);
            deductions::check(subject, placed, decoder);
            numbers::check(subject, placed, decoder);
        }
    }
    lines::check(subject, decoder);
    xccdf::check(subject, decoder);
}

/// All items of a sheet, those of groups after them.
fn placed<'a>(subject: &Subject<'a>, sheet: &'a Sheet) -> Vec<Placed<'a>> {
    let place = |item: &'a Item, parent: Parent| {
        let node = subject.places.named(Section::Score, &item.id);
        Placed { item, node, parent }
    };
    let mut found: Vec<Placed<'_>> = Vec::new();
    let mut open: Vec<Placed<'_>> = sheet.items().iter().map(|item| place(item, Parent::Group)).collect();
    while let Some(one) = open.pop() {
        let inside = match one.item.shape {
            Shape::Weighted(_) => Parent::Weighted,
            Shape::BestOf(_) => Parent::BestOf,
            _ => Parent::Group,
        };
        open.extend(one.item.shape.items().iter().map(|item| place(item, inside)));
        found.push(one);
    }
    found
}

impl Placed<'_> {
    /// Where a field of it is pointed at; its id, where it has no such field.
    fn at(&self, key: &str) -> Span {
        self.node.and_then(|node| at(node, key)).unwrap_or(self.item.span)
    }

    /// Whether the sheet states a field of it.
    fn states(&self, key: &str) -> bool {
        self.node.is_some_and(|node| super::places::field(node, key).is_some())
    }
}

/// An exact figure: a decimal where it ends, else a fraction.
fn figure(mark: Mark) -> String {
    let decimal = mark.decimal();
    if Mark::parse(&decimal) == Some(mark) { decimal } else { mark.fraction() }
}

/// A share, in percent.
fn percent(share: Mark) -> String {
    share.times(Mark::HUNDRED).map(|number| format!("{} %", figure(number))).unwrap_or_default()
}

/// A number of a unit.
fn amount(number: Mark, unit: Unit) -> Bilingual {
    if unit.dimension() == Dimension::Date {
        let day = i64::try_from(number.floor().parts().0).map(show_date).unwrap_or_default();
        return Bilingual::new(day.clone(), day);
    }
    let of = |lang: Lang| {
        let label = unit.label(lang);
        if label.is_empty() { figure(number) } else { format!("{} {label}", figure(number)) }
    };
    Bilingual::new(of(Lang::Zh), of(Lang::En))
}

/// A sum written out: `a 10 + b 20`.
fn sum<'a>(parts: impl Iterator<Item = (&'a str, String)>) -> String {
    const MOST: usize = 12;
    let mut parts: Vec<String> = parts.map(|(id, number)| format!("{id} {number}").trim().to_owned()).collect();
    if parts.len() > MOST {
        parts.truncate(MOST);
        parts.push("…".to_owned());
    }
    parts.join(" + ")
}
