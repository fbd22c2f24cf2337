//! guiju holds written standards as data and evaluates real centers against them.
pub mod api;
mod text;
pub use text::{Bilingual, Lang};
