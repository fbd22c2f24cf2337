//! Which facts a score sheet reads, item by item.

use super::{Amount, Item, Sheet, shapes::Shape, shapes::adjust::Cause};
use crate::{
    condition::{NodeId, Program},
    vocabulary::FactId,
};
use std::collections::BTreeSet;

/// Facts, each as its way from the subject.
type Ways = BTreeSet<Vec<FactId>>;

impl Sheet {
    /// What each item and each veto reads, beside its clause; the list of the columns has none.
    pub(crate) fn reads(&self, program: &Program) -> Vec<(String, Ways)> {
        let mut found = Vec::new();
        let mut open: Vec<&Item> = self.items().iter().rev().collect();
        while let Some(item) = open.pop() {
            found.push((item.clause.clone(), item.reads(program)));
            open.extend(item.shape.items().iter().rev());
        }
        found.extend(self.vetoes.iter().map(|veto| (veto.clause.clone(), program.reads(veto.condition))));
        if let Some(columns) = &self.columns {
            let field = |id: FactId| vec![columns.from, id];
            let ways = [vec![columns.from], field(columns.item), field(columns.column), field(columns.marks)];
            found.push((String::new(), ways.into()));
        }
        found
    }
}

impl Item {
    /// What it reads itself, not by the items in it.
    fn reads(&self, program: &Program) -> Ways {
        let (conditions, amounts) = self.shape.uses();
        let sides = amounts.into_iter().flat_map(Amount::sides).flat_map(|side| program.reads_of_side(side));
        let conditions = conditions.into_iter().chain(self.applies).chain(self.full_marks_if);
        conditions.flat_map(|id| program.reads(id)).chain(sides).collect()
    }
}

impl Shape {
    /// The conditions and the numbers of the shape itself.
    pub(crate) fn uses(&self) -> (Vec<NodeId>, Vec<&Amount>) {
        match self {
            Self::When(shape) => (vec![shape.condition], Vec::new()),
            Self::Each(shape) => (shape.parts.iter().map(|part| part.condition).collect(), Vec::new()),
            Self::Adjust(shape) => {
                let (mut conditions, mut amounts) = (Vec::new(), Vec::new());
                for one in shape.all() {
                    match &one.cause {
                        Cause::Once(_, id, _) => conditions.push(*id),
                        Cause::Count(_, ids, _) => conditions.extend(ids),
                        Cause::Occurrences(_, number) | Cause::Chosen(number) => amounts.push(number),
                        Cause::Off(off) => amounts.extend([&off.of, &off.target]),
                    }
                }
                (conditions, amounts)
            }
            Self::Bands(shape) => (Vec::new(), vec![&shape.of]),
            Self::NumberMet(shape) => (shape.of.clone(), Vec::new()),
            Self::Grade(shape) => (Vec::new(), vec![&shape.share]),
            Self::NOf(shape) => (shape.of.clone(), Vec::new()),
            Self::Slope(shape) => (Vec::new(), vec![&shape.of, &shape.target]),
            Self::Entered(shape) => (Vec::new(), vec![&shape.marks]),
            Self::Group(_) | Self::Weighted(_) | Self::BestOf(_) => (Vec::new(), Vec::new()),
        }
    }
}
