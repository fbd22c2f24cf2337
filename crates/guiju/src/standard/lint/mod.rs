//! What a standard can be reproached with although it compiles: numbers nobody uses, levels nobody reaches, rules that
//! contradict each other, clauses nobody carries, sheets that don't add up.
//!
//! A linked standard and its tree come in; warnings go out, each with its place, what was expected, what was found and
//! what to do. Faults that leave a standard without meaning are errors of loading and stand there.

mod claim;
mod contradictions;
mod coverage;
mod decided;
mod levels;
mod parameters;
mod places;
mod ranges;
mod reach;
mod scores;
#[cfg(all(test, feature = "yaml"))]
mod testing;
mod unused;

pub(super) use coverage::coverage;
pub(super) use levels::vetoed_levels;

use super::{Group, Level, Rule};
use crate::{
    condition::{Describer, NodeId, Parameter, Program},
    score::Sheet,
    tree::{Node, decode::Decoder},
    vocabulary::{RecordId, Vocabulary},
};
use decided::Decided;
use places::Places;
use ranges::Ranges;

/// A linked standard, as the checks see it.
pub(super) struct Linked<'a> {
    pub root: &'a Node,
    pub program: &'a Program,
    pub vocabulary: &'a Vocabulary,
    pub subject: RecordId,
    pub parameters: &'a [Parameter],
    pub rules: Vec<&'a Rule>,
    pub groups: &'a [Group],
    pub sheets: &'a [Sheet],
    pub levels: &'a [Level],
    /// Whether the standard is about the subject.
    pub applies: Option<NodeId>,
}

/// What several checks need, made once.
struct Subject<'a> {
    linked: &'a Linked<'a>,
    describer: Describer<'a>,
    places: Places<'a>,
    ranges: Ranges<'a>,
    decided: Decided,
}

/// All checks but those against the source register.
pub(super) fn check(linked: &Linked<'_>, decoder: &mut Decoder<'_>) {
    let Linked { program, vocabulary, .. } = *linked;
    let ranges = Ranges { program, vocabulary };
    let subject = Subject {
        linked,
        describer: Describer { program, vocabulary, rules: &[] },
        places: Places::of(linked.root),
        decided: Decided::of(ranges),
        ranges,
    };
    parameters::check(&subject, decoder);
    unused::check(&subject, decoder);
    let told = contradictions::check(&subject, decoder);
    decided::check(&subject, decoder);
    scores::check(&subject, decoder);
    levels::check(&subject, &told, decoder);
}
