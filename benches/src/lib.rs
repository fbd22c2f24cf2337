//! How fast guiju is beside the same rules written by hand, and beside other engines. `README.md` tells how it is measured.
//!
//! A seed goes in; out come realistic centers, of the facts listed in [`fields`]: as people write facts files
//! ([`generate`]), or as clean rows ([`plain`]), which also become Arrow tables and Parquet files (`tables`). Two opponents
//! judge them by the whole standard `xuzhou-red-landmark`: [`rows`] takes one center from JSON to verdicts through typed
//! structs ([`center`], [`read`]), [`columns`] takes many that already lie in plain `Vec`s. [`ours`] and `checked` do the
//! same with guiju. Before anything is timed, [`proof`] compares every outcome of every rule and stops where one differs.
//!
//! The criterion benches are in `benches/`; `cargo xtask bench` times everything by turns ([`turns`]) and writes
//! `RESULTS.md`. The peers are in `peers/`, a workspace of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark stops at the first surprise; the opponent is written as plain Rust would be"
)]

pub mod center;
#[cfg(feature = "tables")]
pub mod checked;
pub mod columns;
pub mod fields;
pub mod generate;
pub mod numbers;
pub mod ours;
pub mod outcome;
pub mod plain;
pub mod proof;
pub mod random;
pub mod read;
pub mod rows;
#[cfg(feature = "tables")]
pub mod tables;
pub mod turns;

/// The day on which everything is judged.
pub const AS_OF: (i64, i64, i64) = (2022, 6, 1);

/// [`AS_OF`] as a number of days from 1970-01-01.
#[must_use]
pub fn as_of() -> i64 {
    read::days(AS_OF.0, AS_OF.1, AS_OF.2)
}
