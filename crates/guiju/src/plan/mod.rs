//! What to do next.

pub mod costs;
pub mod fix;
pub mod solve;
