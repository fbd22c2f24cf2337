//! The cheapest options of levers that meet some goals: exact, with proof.
//!
//! A [`Problem`] comes in, nothing of centers or standards in it; an [`Answer`] goes out: one option a lever, what it
//! costs, and whether it is proven that nothing costs less. Whole numbers and exact fractions only.

mod front;
mod problem;
mod search;
mod simple;

pub use crate::score::Mark;
pub use problem::{Formula, MAX_OPTIONS, Marks, Options, Price, Problem};
pub use search::{conflict, solve};

#[cfg(test)]
mod tests;
