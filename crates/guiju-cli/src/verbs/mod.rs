//! One verb of the command a module: its arguments and what it does.

pub mod batch;
pub mod check;
pub mod completions;
pub mod coverage;
pub mod diff;
pub mod explain;
pub mod lint;
pub mod new;
pub mod plan;
pub mod schema;
pub mod sheet;
pub mod standards;
pub mod test;
