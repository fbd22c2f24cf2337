//! Tables at the door of guiju.

#[cfg(feature = "files")]
pub mod files;
