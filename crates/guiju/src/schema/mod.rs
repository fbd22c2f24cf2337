//! JSON Schemas for editors, made from the vocabulary: what may stand in a facts file, and in a standard.

mod facts;
mod scores;
mod standard;

pub use facts::facts;
pub use standard::standard;
