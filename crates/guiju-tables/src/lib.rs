//! Tables at the door of guiju.
#![doc = include_str!("../README.md")]

mod cell;
mod check;
mod drive;
mod errors;
#[cfg(feature = "files")]
pub mod files;
mod findings;
mod link;
mod mapping;
mod memory;
mod options;
mod plan;
mod problem;
mod read;
mod results;
mod schema;
mod words;

pub use arrow_array;
pub use arrow_schema;
pub use check::{Checked, Checker, Work};
pub use drive::check_all;
pub use mapping::{Mapping, Percent, Target};
pub use options::Options;
pub use schema::schema;
