//! `when: C`: full marks when the condition holds, nothing when it does not.

use super::super::{Extent, Mark, Marks, describe::points, evaluate::Evaluator, read::Reader};
use crate::{
    Bilingual,
    condition::{Describer, NodeId, Outcomes},
    tree::Node,
};

/// The shape.
#[derive(Clone, Debug)]
pub struct When {
    /// What earns the points.
    pub condition: NodeId,
}

impl When {
    pub(super) fn read(reader: &mut Reader<'_, '_>, node: &Node) -> Option<Self> {
        Some(Self { condition: reader.condition(node)? })
    }

    pub(in crate::score) fn describe(&self, full: Mark, d: &Describer<'_>) -> Bilingual {
        let (condition, full) = (d.condition(self.condition), points(full));
        Bilingual::new(
            format!("{}，得{}，否则不得分", condition.zh, full.zh),
            format!("{} if {}, otherwise none", full.en, condition.en),
        )
    }

    pub(super) fn marks(&self, points: Mark, e: &mut Evaluator<'_, '_>) -> Marks {
        let outcomes = e.decide(self.condition);
        let marks = all_or_nothing(outcomes, points);
        e.say(self.condition, None, marks.extent().unwrap_or(Extent::ZERO));
        marks
    }
}

/// The points if it passes, nothing if it fails, not scored if it does not apply.
pub(in crate::score) fn all_or_nothing(outcomes: Outcomes, points: Mark) -> Marks {
    let pass = outcomes.pass.then_some(Extent::exact(points));
    let fail = outcomes.fail.then_some(Extent::ZERO);
    let Some(extent) = pass.into_iter().chain(fail).reduce(Extent::hull) else { return Marks::none() };
    Marks { may_not_apply: outcomes.not_applicable, ..Marks::scored(points, extent) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_is_an_interval() {
        let check = |outcomes: Outcomes, low: i64, high: i64| {
            let marks = all_or_nothing(outcomes, Mark::whole(5));
            assert_eq!(marks.extent(), Some(Extent::new(Mark::whole(low), Mark::whole(high))));
        };
        check(Outcomes::PASS, 5, 5);
        check(Outcomes::FAIL, 0, 0);
        check(Outcomes::UNKNOWN, 0, 5);
        assert_eq!(all_or_nothing(Outcomes::NOT_APPLICABLE, Mark::ONE), Marks::none());
    }
}
