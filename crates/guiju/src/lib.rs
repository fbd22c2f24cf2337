//! guiju (规矩) holds written standards as data and evaluates real centers against them: what passes, what fails and by
//! how much, what is not known yet.
//!
//! The way through: a [`Vocabulary`] names what can be known; a [`Standard`] is linked to it and compiled once;
//! [`Facts`] of a subject are read against the vocabulary; [`Standard::assess`] gives an [`Assessment`].
//!
//! ```
//! use guiju::{Lang, Standard, Verdict, quantity::read_date, report};
//! let standard = Standard::bundled("xuzhou-red-landmark")?;
//! let facts = standard.read_facts("facts.json", r#"{"level": "village", "建筑面积": "约400㎡"}"#)?;
//! let assessment = standard.assess(&facts, read_date("2022-06-01")?.lo);
//! assert_eq!(assessment.verdict, Verdict::Unknown); // about 400 m² may be less than 400 m²
//! println!("{}", report::text(&assessment, Lang::Zh));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The library does no input or output, reads no clock, starts no threads and holds no `unsafe` code. Whatever is wrong
//! with an input is a [`Diagnostic`] with its place; it never panics and never becomes a verdict.
//!
//! # Features
//!
//! - `yaml` (default): reads YAML standards, vocabularies and facts. Without it, JSON only.
//! - `bundled` (default): the standards and the vocabulary of the project are in the crate.
//! - `authoring` (default): linting against the source register, and the authors' tests.
//! - `typed` (default): Rust structs for the subjects, made from the vocabulary.
//!
//! The minimum supported Rust version is the `rust-version` of `Cargo.toml`; raising it is a minor change.

#[cfg(feature = "bundled")]
pub mod api;
mod assess;
#[cfg(feature = "authoring")]
pub mod authoring;
#[cfg(feature = "bundled")]
mod bundled;
mod condition;
pub mod diagnostic;
pub mod diff;
pub mod facts;
pub mod limits;
pub mod plan;
pub mod quantity;
pub mod schema;
pub mod score;
pub mod standard;
mod text;
pub mod tree;
#[cfg(feature = "typed")]
pub mod typed;
pub mod vocabulary;

pub use assess::{
    Assessment, Counts, EvidenceReference, Examination, FORMAT as ASSESSMENT_FORMAT, Finding, LevelOutcome,
    LevelReference, OpenReference, RowFinding, ScoreSummary, StandardReference, SubjectReference, Summary,
    SummaryColumns, Verdict, Waived, Warning, WithWaivers, report,
};
pub use condition::{
    Column, Evaluation, Explanation, Frame, FrameId, FrameRows, Gap, Instead, ItemFinding, NodeId, OPERATORS, OpenId,
    OpenParameter, Operand, Outcomes, Program, RowGap, Scratch, Shown, Slot, SlotId, SlotKind, Table,
};
pub use diagnostic::{Diagnostic, Diagnostics, Severity, Span};
pub use facts::{Facts, Waiver};
pub use standard::{Register, Standard};
pub use text::{Bilingual, Lang};
pub use tree::Source;
pub use vocabulary::Vocabulary;
