//! What a check of a table is told: the day, the keys, what to give out, and what its columns mean.

use crate::mapping::Mapping;

/// How a table is checked.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The as-of day, as a number of days from 1970-01-01.
    pub as_of: i64,
    /// Names of the columns that say which subject a row is; they pass through to everything that comes out.
    pub keys: Vec<String>,
    /// Whether the results have a column for each rule.
    pub rules: bool,
    /// Whether findings are wanted.
    pub findings: bool,
    /// What columns mean, where their names don't say it.
    pub mapping: Mapping,
    /// Who made the judgements that say nothing about it.
    pub assessor: Option<String>,
    /// Leaves the columns unread that no rule asks for. What is wrong in them is then not reported, so that whether a row
    /// is accepted depends on the standard.
    pub only_needed: bool,
}
