//! The limits on input, in one place. They hold in every face of guiju; crossing one is a diagnostic, never a panic.

/// Longest text read as one file, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// Deepest nesting of lists and mappings in one file.
pub const MAX_DEPTH: usize = 48;
/// Most nodes (values, lists and mappings) in one file.
pub const MAX_NODES: usize = 1_000_000;
/// Longest line that a diagnostic carries with it, in bytes; of a longer one it only says the place.
pub const MAX_LINE: usize = 10_000;
/// Most diagnostics kept for one file.
pub const MAX_DIAGNOSTICS: usize = 200;
/// Most rules of one standard.
pub const MAX_RULES: usize = 5_000;
/// Most different totals that a score is kept apart for while it is not known which items apply.
pub const MAX_ALTERNATIVES: usize = 256;
/// Most items of one score sheet.
pub const MAX_ITEMS: usize = 2_000;
/// Most waivers of one facts file.
pub const MAX_WAIVERS: usize = 1_000;
