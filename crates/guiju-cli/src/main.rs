//! The command `guiju`.
fn main() {}
