//! What to do next.

pub mod solve;
