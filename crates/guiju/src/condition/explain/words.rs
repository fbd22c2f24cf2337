//! What the facts, lists and conditions of one program are called: said once, when first asked for, and kept with it.
//!
//! A program comes in; the words fill up as a [`Describer`](super::Describer) is asked. Nothing of a subject is in them.

use super::{super::program::Program, Shown};
use crate::Bilingual;
use std::sync::OnceLock;

/// The words of one program.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    /// By step: the condition as a requirement.
    pub conditions: Vec<OnceLock<Bilingual>>,
    /// By step: the parts of its sentence.
    pub parts: Vec<OnceLock<Parts>>,
    /// By slot.
    pub slots: Vec<OnceLock<Name>>,
    /// By frame: of its list.
    pub lists: Vec<OnceLock<Name>>,
}

/// What a fact or a list is called.
#[derive(Clone, Debug, Default)]
pub(crate) struct Name {
    /// Its title, with the record it stands in.
    pub title: Bilingual,
    /// Its name in the record of the rows that carry it, such as `distance_education.administrators`.
    pub path: String,
    /// Whether it is a judgement.
    pub judgement: bool,
}

/// The parts of a comparison's sentence that are the same for every subject.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parts {
    /// What is compared, in a sentence.
    pub label: Bilingual,
    /// What is compared, in an operand.
    pub title: Bilingual,
    /// What is asked of it.
    pub test: Bilingual,
    /// With what, where the standard itself gives it.
    pub expected: Option<Shown>,
}

impl Words {
    /// No words yet.
    pub fn of(program: &Program) -> Self {
        fn cells<T>(number: usize) -> Vec<OnceLock<T>> {
            std::iter::repeat_with(OnceLock::new).take(number).collect()
        }
        let steps = program.steps().len();
        Self {
            conditions: cells(steps),
            parts: cells(steps),
            slots: cells(program.slots().len()),
            lists: cells(program.frames().len()),
        }
    }
}
