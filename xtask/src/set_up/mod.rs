//! What the tests need from a fresh machine, one tool a file. Each is quick when it is there already.

pub mod apt;
pub mod chromium;
pub mod debian_rust;
pub mod font;
pub mod java;
pub mod npm;
pub mod python;
pub mod rust;
pub mod wasm;
